"""Brings a window to everything that opens over its pages: for pictures of it, and for tests that walk through it.

Notes are taken and files imported on the way: only ever use it on a copy of a document.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget, QWizard

from ecomkpi_desktop.app.scene_files import write_scene_files, write_scene_payments
from ecomkpi_desktop.models.presets import Preset
from ecomkpi_desktop.ui.context import WHOLE
from ecomkpi_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from ecomkpi_desktop.review.delegation.validation import Validation
    from ecomkpi_desktop.ui.wizard.wizard import ImportWizard

Look = Callable[[str, QWidget], None]
_STEP_MS = 25
_PATIENCE_MS = 60_000
_WIZARD = (980, 700)
_DAY = date(2025, 11, 3)
_QUARTER = 90
_CRITERIA = ("CM2 > 20 %", "Stock > 100", "ROAS > 3")
# Key of a page, name of the dialog, what opens it there. The page is shown first: while a dialog is waited for, nothing
# else can be.
_FROM_PAGES: tuple[tuple[str, str, Callable[[Any], object]], ...] = (
    ("data", "import_rows", lambda page: page.rows_button.click()),
    ("trends", "event", lambda page: page.desk.note(_DAY, _DAY)),
    ("diagnosis", "market_figure", lambda page: page.market.add()),
    ("objectives", "objective", lambda page: page.keeper.propose(("ltv_cac", 0.1))),
    ("objectives", "experiment", lambda page: page.keeper.new_experiment()),
    ("delegation", "validation", lambda page: page.keeper.add()),
)


class Scenes:
    """Opens one thing after the other, has each looked at, and closes it again.

    Args:
        window: shown, on a document with data.
        settle: waits until nothing is under way.
        look: told the name of each scene and what is to be looked at.
    """

    def __init__(self, window: MainWindow, settle: Callable[[], None], look: Look) -> None:
        self._window = window
        self._settle = settle
        self._look = look

    def dialogs(self) -> None:
        """Go through the dialogs, and the pages that show one thing after it was chosen."""
        for name, start in self._over_any_page():
            self._visit(name, start)
        for key, name, ask in _FROM_PAGES:
            self._visit(name, partial(ask, self._page(key)))
        self._key_result()
        self._case()
        self._review()
        self._contract()

    def first_run(self, folder: Path) -> None:
        """Begin anew with an empty document in a folder, and import files to the end."""
        session = self._window.context.session
        session.create(folder / "Ma boutique.ekpi")
        self._until(lambda: session.is_open and not session.has_data)
        for key in ("cockpit", "data", "reviews"):
            self._window.workspace.show_page(key)
            self._settle()
            self._look(f"empty_{key}", self._window)
        self._wizard(write_scene_files(folder))
        self._unmatched(write_scene_payments(folder))

    # -- dialogs -----------------------------------------------------------------------------------------------

    def _over_any_page(self) -> Iterator[tuple[str, Callable[[], object]]]:
        deeds = self._window.deeds
        yield "about", deeds.about
        yield "period", self._choose_period
        yield "audit", deeds.show_audit
        yield "sources", deeds.show_channels
        yield "persons", deeds.show_persons
        yield "preview", deeds.preview
        yield "figure_table", lambda: deeds.show_table("cm3", WHOLE)
        yield "rows", lambda: deeds.show_rows("net_revenue", WHOLE)
        yield "dated", self._change_dates

    def _choose_period(self) -> None:
        actions = self._window.workspace.filters.period.menu.actions()
        next(action for action in actions if action.data() == Preset.CUSTOM).trigger()

    def _change_dates(self) -> None:
        view = self._window.workspace
        view.show_settings(True)
        view.settings.show_key("payment.pct")
        view.settings.rows["payment.pct"].dates.click()
        view.show_settings(False)

    def _page(self, key: str) -> Any:
        self._window.workspace.show_page(key)
        self._settle()
        return self._window.workspace.pages.current

    def _visit(self, name: str, start: Callable[[], object]) -> None:
        """Open a dialog and have it looked at, whether it waits in a loop of its own or not."""
        before = set(_dialogs())
        failed: list[BaseException] = []
        seen: list[str] = []

        def look() -> None:
            try:
                self._until(lambda: bool(set(_dialogs()) - before))
                self._settle()
                dialog = next(one for one in _dialogs() if one not in before)
                self._look(name, dialog)
                dialog.reject()
            except BaseException as error:  # noqa: BLE001 - a slot would swallow it; told by who waits
                failed.append(error)
                for dialog in set(_dialogs()) - before:
                    dialog.reject()
            seen.append(name)

        QTimer.singleShot(0, look)
        start()
        self._until(lambda: bool(seen))
        self._settle()
        if failed:
            raise failed[0]

    # -- pages on which something was chosen -------------------------------------------------------------------

    def _case(self) -> None:
        """List a decision that waits on the manager, and note a case of it."""
        from ecomkpi_desktop.review.delegation.validation import Validation

        page = self._page("delegation")
        page.keeper.add_usual(0)
        self._settle()
        self._look("delegation_begun", self._window)
        listed = self._window.context.session.notebook.all(Validation)[0]
        self._visit("delegation_case", partial(page.keeper.new_case, listed))
        self._visit("grid_preview", partial(self._preview_grid, page, listed))

    def _preview_grid(self, page: Any, listed: "Validation") -> None:
        """Show a grid as it is printed, with lines from the decisions of a shop that has some."""
        from dataclasses import replace

        from ecomkpi_desktop.review.delegation.validation import Criterion, Grid
        from ecomkpi_desktop.ui.pages.delegation.printing import preview_grid

        lines = tuple(Criterion(text) for text in _CRITERIA)
        preview_grid(self._window.context, replace(listed, grid=Grid(criteria=lines)), page)

    def _key_result(self) -> None:
        """Set an objective, and add a key result to it."""
        from ecomkpi_desktop.base import clock
        from ecomkpi_desktop.review.notebook import keep
        from ecomkpi_desktop.review.objectives.objective import Objective
        from ecomkpi_desktop.workspace.edits import Wording

        page = self._page("objectives")
        day = clock.today()
        objective = Objective("scene", "LTV/CAC 3:1", "", day, day + timedelta(days=_QUARTER))
        self._window.context.session.edit(keep(Wording(""), objective))
        self._settle()
        self._look("objectives_begun", self._window)
        self._visit("key_result", partial(page.keeper.add_result, objective.id))

    def _review(self) -> None:
        page = self._page("reviews")
        page.next.open.click()
        self._until(lambda: page.view.review is not None)
        self._settle()
        self._look("review", self._window)

    def _contract(self) -> None:
        page = self._page("governance")
        page.sources.open.click()
        self._settle()
        self._look("contract", self._window)

    # -- the import --------------------------------------------------------------------------------------------

    def _wizard(self, files: list[Path]) -> None:
        from ecomkpi_desktop.ui.wizard.wizard import ImportWizard, PageId

        wizard = ImportWizard(self._window.context, (), self._window)
        wizard.open()
        wizard.resize(*_WIZARD)  # as on a laptop: without a screen there is less room
        self._settle()
        self._look("import_drop", wizard)
        batch = wizard.batch
        batch.add(files)
        self._until(lambda: len(batch.entries) == len(files) and not batch.is_looking)
        # What leaves no doubt is counted at once; until it is, the card moves.
        self._until(lambda: all(entry.doubts or entry.imported is not None for entry in batch.entries))
        self._settle()
        self._look("import_files", wizard)
        for page, name in (
            (PageId.QUESTIONS, "import_questions"), (PageId.PREVIEW, "import_preview"), (PageId.IMPORT, "import_read"),
        ):
            wizard.next()
            self._until(lambda wanted=page: wizard.currentId() == wanted)  # type: ignore[misc]
            if page is PageId.IMPORT:
                self._until(lambda: batch.is_read)
            self._settle()
            self._look(name, wizard)
        self._save(wizard)

    def _save(self, wizard: "ImportWizard") -> None:
        from ecomkpi_desktop.ui.wizard.wizard import PageId

        wizard.button(QWizard.WizardButton.FinishButton).click()
        self._until(lambda: wizard.currentId() == PageId.RESULTS)
        self._until(lambda: self._window.context.session.is_ready)
        self._settle()
        self._look("import_results", wizard)
        wizard.next()
        self._settle()
        self._look("import_assumptions", wizard)
        wizard.accept()
        self._settle()
        self._look("first_cockpit", self._window)

    def _unmatched(self, payments: Path) -> None:
        """Import payments of orders that no file holds, and show their rows."""
        from ecomkpi_desktop.base.progress import Silent
        from ecomkpi_desktop.importing.run import run_import
        from ecomkpi_desktop.importing.understand import FileContext, understand
        from ecomkpi_desktop.workspace.edits import AddImport

        session = self._window.context.session
        understanding = understand(payments, {}, context=FileContext(currency="EUR", language="fr"))
        session.edit(AddImport(run_import(payments, understanding.recipe, Silent())))
        page = self._page("data")
        self._until(lambda: page.unmatched.chosen is not None)
        self._visit("unmatched_rows", page.unmatched.rows_button.click)

    # -- waiting -----------------------------------------------------------------------------------------------

    def _until(self, holds: Callable[[], bool]) -> None:
        """Run the event loop until something holds."""
        loop = QEventLoop()

        def look() -> None:
            if holds():
                loop.quit()

        patience = QTimer(singleShot=True, interval=_PATIENCE_MS)
        patience.timeout.connect(loop.quit)
        patience.start()
        often = QTimer(interval=_STEP_MS)
        often.timeout.connect(look)
        often.start()
        if not holds():
            loop.exec()
        if not holds():
            raise TimeoutError("a scene never came")


def _dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
