"""One contract as a sheet: people, date, columns, rules, quality, versions."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE
from ecomkpi_desktop.present.sharing import basis_name, source_name
from ecomkpi_desktop.review.governance.contract import Contract, in_force
from ecomkpi_desktop.review.governance.quality import history
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.columns_card import ColumnsCard
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import List, Part
from ecomkpi_desktop.ui.pages.governance.quality_card import QualityCard
from ecomkpi_desktop.ui.pages.governance.rules_card import RulesCard
from ecomkpi_desktop.ui.pages.governance.terms_card import TermsCard
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Heading, Text

if TYPE_CHECKING:
    from ecomkpi_desktop.output.contract_page import ContractSheet


class ContractView(Part):
    """A contract, one idea at a time.

    Signals:
        left: back to the list of the sources.
    """

    left = Signal()

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(context, keeper, parent)
        theme = context.theme
        self.key = ""
        self.back = Button(self.tr("All sources"), self, kind="quiet")
        self.back.setIcon(theme.icon("chevron-left", "accent"))
        self.back.clicked.connect(self.left)
        self.name = Heading("", theme, self)
        self.state = Text("", theme, self, tone="muted")
        self.agree = Button(self.tr("Agree on this contract"), self, kind="primary")
        self.print = Button(self.tr("Page to sign…"), self)
        self.export = Button(self.tr("Export (YAML)…"), self)
        self.agree.clicked.connect(self._agree)
        self.print.clicked.connect(self._preview)
        self.export.clicked.connect(self._ask_file)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        for button in (self.agree, self.print, self.export):
            head.addWidget(button)
        self.terms = TermsCard(context, keeper, self)
        self.columns = ColumnsCard(context, keeper, self)
        self.rules = RulesCard(context, keeper, self)
        self.quality = QualityCard(context, keeper, self)
        self.versions = List(context, self.tr("Versions"), "id", self._version_columns(), self)
        self.parts: dict[str, QWidget] = {
            "terms": self.terms, "columns": self.columns, "rules": self.rules, "quality": self.quality,
            "versions": self.versions,
        }  # fmt: skip
        names = (
            self.tr("People and date"), self.tr("Columns"), self.tr("Rules"), self.tr("Quality"), self.tr("Versions")
        )
        self.tabs = Chooser(self.tr("Part of the contract"), tuple(zip(self.parts, names, strict=True)), self)
        self.tabs.chosen.connect(self._turn)
        self.column.addLayout(head)
        self.column.addWidget(self.name)
        self.column.addWidget(self.state)
        self.column.addWidget(self.tabs)
        for part in self.parts.values():
            self.column.addWidget(part)
        self._turn(self.tabs.value)

    @property
    def contract(self) -> Contract | None:
        """The contract that is shown; None where its source is gone and nothing was noted."""
        return self.keeper.contract(self.key) if self.key else None

    def open(self, key: str) -> None:
        """Show the contract of a source."""
        self.key = key
        self.show_now()

    def show_now(self) -> None:
        """Show the contract as it is now."""
        contract = self.contract
        if contract is None:
            self.left.emit()
            return
        source = self.keeper.sharing.source(self.key) or Source(self.key, contract.kind, contract.preset, contract.file)
        self.name.setText(source_name(contract))
        self.state.setText(self._standing(contract))
        self.agree.setVisible(not contract.is_agreed)
        self.terms.show_contract(contract, source)
        self.columns.show_contract(contract)
        self.rules.show_contract(contract)
        self.quality.show_steps(history(source, self.keeper.files.measures, contract.freshness), contract, source)
        self.versions.show_rows(self.keeper.versions(self.key))

    def _standing(self, contract: Contract) -> str:
        formats = self.context.formats
        parts = []
        if contract.agreed_on is not None:
            text = self.tr("Version {version}, agreed on {day}: every import is held against it.")
            parts.append(text.format(version=contract.version, day=formats.date(contract.agreed_on)))
        elif (before := in_force(self.keeper.versions(self.key)).get(self.key)) is not None:
            text = self.tr("Version {version} waits to be agreed; version {before} is in force meanwhile.")
            parts.append(text.format(version=contract.version, before=before.version))
        else:
            parts.append(self.tr("Proposed from your files: correct it, name who answers for it, then agree."))
        if contract.amounts:
            parts.append(self.tr("Amounts {basis}.").format(basis=basis_name(contract.amounts)))
        if contract.currency:
            parts.append(self.tr("In {currency}.").format(currency=contract.currency))
        return " ".join(parts)

    @Slot(object)
    def _turn(self, chosen: object) -> None:
        for key, part in self.parts.items():
            part.setVisible(key == chosen)

    @Slot()
    def _agree(self) -> None:
        if self.contract is not None:
            self.keeper.agree(self.contract)

    # -- paper and file --------------------------------------------------------------------------------------------

    def sheet(self) -> "ContractSheet | None":
        """Return the page to sign."""
        from ecomkpi_desktop.output.contract_page import ContractSheet

        contract, path = self.contract, self.context.session.path
        if contract is None:
            return None
        shop = path.stem if path is not None else ""
        return ContractSheet(contract, shop, self.keeper.today, self.context.formats.locale)

    @Slot()
    def _preview(self) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        from ecomkpi_desktop.ui.print_preview import make_printer

        sheet = self.sheet()
        if sheet is None:
            return
        paper = self.context.printing.paper_for(self.context.formats.locale)
        printer = make_printer(paper)  # the dialog does not keep it
        dialog = QPrintPreviewDialog(printer, self.window())
        dialog.setWindowTitle(sheet.title)
        dialog.paintRequested.connect(sheet.paint)
        dialog.resize(900, 760)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Contract file"), str(Path(folder) / f"{self.key}.yaml"), self.tr("Data contract (*.yaml)")
        )
        if chosen:
            self.write(Path(chosen).with_suffix(".yaml"))

    def write(self, path: Path) -> None:
        """Write the contract as a file of the Open Data Contract Standard."""
        contract = self.contract
        if contract is None:
            return

        def write(_document: object) -> Path:
            from ecomkpi_desktop.output.whole_file import write_whole
            from ecomkpi_desktop.review.governance.standard import to_yaml

            write_whole(path, to_yaml(contract).encode(), "contract_not_writable")
            return path

        self.context.session.ask(write, self.context.file_written.emit, self.context.session.failed.emit)

    def _version_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Version"), _version, self._count, numeric=True),
            Column(self.tr("Written on"), _changed, self._day),
            Column(self.tr("Agreed on"), _agreed, self._day),
            Column(self.tr("What changed"), self._what_changed),
        )

    def _count(self, value: float) -> str:
        return self.context.formats.count(value)

    def _day(self, day: object) -> str:
        return self.context.formats.date(day) if day is not None else NOT_AVAILABLE  # type: ignore[arg-type]

    def _what_changed(self, contract: Contract) -> str:
        before = next((one for one in self.keeper.versions(self.key) if one.version == contract.version - 1), None)
        return self.tr("first version") if before is None else self._differences(before, contract)

    def _differences(self, before: Contract, after: Contract) -> str:
        parts = (
            (self.tr("people"), before.people != after.people or before.owner != after.owner),
            (self.tr("date"), before.freshness != after.freshness),
            (self.tr("columns"), before.columns != after.columns),
            (self.tr("rules"), before.rules != after.rules),
            (self.tr("VAT"), (before.amounts, before.shipping) != (after.amounts, after.shipping)),
        )
        return ", ".join(name for name, differs in parts if differs)


def _version(contract: Contract) -> float:
    return float(contract.version)


def _changed(contract: Contract) -> object:
    return contract.changed_on


def _agreed(contract: Contract) -> object:
    return contract.agreed_on
