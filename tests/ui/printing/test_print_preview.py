"""The preview: annexes and paper are chosen beside the pages, and the choice stays."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.report import Annex, Report
from ecomkpi_desktop.review.report_build import report_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.print_choices import PrintChoices
from ecomkpi_desktop.ui.print_preview import PrintPreview
from ecomkpi_desktop.ui.printing import ReviewPrinting
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.window.memory import Memory
from tests.output.workbook.conftest import small_shop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def context(qapp: QApplication) -> Iterator[Context]:
    theme = Theme("light", qapp)
    theme.install(qapp)
    session = Session()
    yield Context(session, Formats(QLocale("en_GB")), theme)
    session.shutdown()


@pytest.fixture
def report() -> Report:
    engine, selection, settings = small_shop()
    assert isinstance(engine, Engine)
    return report_of(engine, selection, settings, DataState(), title="Shop", generated_on=date(2024, 4, 2))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return what dialogs open over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preview(qtbot: QtBot, context: Context, report: Report, window: QWidget) -> PrintPreview:
    dialog = PrintPreview(context, report, window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.view.pageCount() > 0)
    return dialog


def test_the_one_page_comes_alone_until_annexes_are_chosen(qtbot: QtBot, preview: PrintPreview) -> None:
    assert preview.view.pageCount() == 1
    box = preview.boxes[Annex.LADDER]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    assert box.isChecked()
    assert preview.view.pageCount() == 2
    assert preview.number.text() == "Page 1 of 2"


def test_all_and_none_are_one_click_each(qtbot: QtBot, preview: PrintPreview, report: Report) -> None:
    qtbot.mouseClick(preview.all_button, Qt.MouseButton.LeftButton)
    assert set(preview.painter.annexes) == set(report.available)
    assert preview.view.pageCount() > 3
    qtbot.mouseClick(preview.after, Qt.MouseButton.LeftButton)
    assert preview.view.currentPage() == 2
    qtbot.mouseClick(preview.none_button, Qt.MouseButton.LeftButton)
    assert preview.view.pageCount() == 1


def test_no_name_of_an_annex_is_cut(qtbot: QtBot, preview: PrintPreview) -> None:
    preview.boxes[Annex.DATA].setText("Couverture des données et lacunes, en toutes lettres et plus")
    qtbot.waitUntil(lambda: all(box.width() >= box.sizeHint().width() for box in preview.boxes.values()))


def test_what_has_nothing_to_say_is_not_offered(preview: PrintPreview) -> None:
    assert Annex.SCENARIOS not in preview.boxes
    assert Annex.COHORTS in preview.boxes


def test_another_paper_is_laid_out_anew(preview: PrintPreview, context: Context) -> None:
    preview.paper.setCurrentIndex(preview.paper.findData("Letter"))
    assert preview.printer.pageLayout().pageSize().name().startswith("Letter")
    assert context.printing.paper == "Letter"


def test_the_choice_outlives_the_dialog_and_the_program(
    preview: PrintPreview, context: Context, report: Report, window: QWidget, tmp_path: Path
) -> None:
    preview.boxes[Annex.TRENDS].setChecked(True)
    preview.boxes[Annex.CHANNELS].setChecked(True)
    again = PrintPreview(context, report, window)
    assert again.painter.annexes == (Annex.CHANNELS, Annex.TRENDS)
    memory = Memory(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    memory.printing = context.printing
    assert memory.printing == PrintChoices(("channels", "trends"), "")


def test_a_closed_review_keeps_the_choice_made_for_others(context: Context, report: Report, window: QWidget) -> None:
    context.printing.annexes = ("ladder", "assumptions")
    frozen = PrintPreview(context, Report(report.summary), window)
    assert list(frozen.boxes) == [Annex.DECISIONS, Annex.FINDINGS, Annex.ASSUMPTIONS]
    frozen.boxes[Annex.DECISIONS].setChecked(True)
    assert set(context.printing.annexes) == {"ladder", "assumptions", "decisions"}


def test_what_is_seen_is_what_is_saved(
    preview: PrintPreview, context: Context, report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "review.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    printing = ReviewPrinting(context, preview)
    preview.boxes[Annex.CUSTOMERS].setChecked(True)
    printing.save(report, preview)
    assert target.read_bytes().count(b"/Type /Page\n") == preview.view.pageCount()


def test_the_printer_gets_the_pages_of_the_preview(preview: PrintPreview, tmp_path: Path) -> None:
    preview.boxes[Annex.LADDER].setChecked(True)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.painter.paint(printer)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == preview.view.pageCount()
