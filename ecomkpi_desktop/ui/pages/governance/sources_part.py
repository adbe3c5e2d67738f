"""The sources of the document: who has a contract, and how good the data are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE
from ecomkpi_desktop.present.sharing import contract_state, source_name
from ecomkpi_desktop.review.governance.contract import Contract
from ecomkpi_desktop.review.governance.quality import present_quality
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.governance.state import freshness_of
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.governance.keeper import GovernanceKeeper
from ecomkpi_desktop.ui.pages.governance.parts import Hint, List, Part, row_of
from ecomkpi_desktop.ui.widgets.buttons import Button


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One line: a source, its contract and its quality today."""

    key: str
    source: Source
    contract: Contract | None
    in_force: Contract | None
    score: float | None
    open: int


def rows_of(keeper: GovernanceKeeper) -> tuple[SourceRow, ...]:
    """Return the sources, those with the most open breaches first, then as they were imported."""
    sharing = keeper.sharing
    rows = []
    for source in sharing.sources:
        contract = sharing.contracts.get(source.key)
        quality = present_quality(source, keeper.files.measures, freshness_of(source, contract), keeper.today)
        rows.append(
            SourceRow(source.key, source, contract, sharing.agreed.get(source.key),
                      quality.score if quality is not None else None, len(sharing.open_of(source.key)))
        )  # fmt: skip
    return tuple(sorted(rows, key=lambda one: (-one.open, one.source.imports[0].id if one.source.imports else 0)))


class SourcesPart(Part):
    """List of the sources.

    Signals:
        open_wanted: key of the source whose contract is asked for.
    """

    open_wanted = Signal(str)

    def __init__(self, context: Context, keeper: GovernanceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(context, keeper, parent)
        self.hint = Hint(context, self)
        self.list = List(context, self.tr("Sources"), "key", self._columns(), self)
        self.open = Button(self.tr("Open its contract"), self, kind="primary")
        self.load = Button(self.tr("Read a contract file (YAML)…"), self)
        self.open.clicked.connect(self._open_current)
        self.load.clicked.connect(self._ask_file)
        self.list.opened.connect(self._open_row)
        self.column.addWidget(self.list)
        self.column.addLayout(row_of(self.open, self.load))
        self.column.addWidget(self.hint)

    def show_now(self) -> None:
        """Show the sources."""
        rows = rows_of(self.keeper)
        self.list.show_rows(rows)
        self.open.setEnabled(bool(rows))
        self.hint.setVisible(not self.keeper.sharing.contracts)
        if not self.keeper.sharing.contracts:
            self.hint.tell(
                self.tr("One page for each file"),
                self.tr(
                    "A contract says which columns a file holds, with or without VAT, when it comes and who answers "
                    "for it. Each of yours is written already, from what your files have shown: open it, correct it, "
                    "name people, agree. From then on every import is held against it."
                ),
            )

    def read(self, path: Path) -> None:
        """Take over the contract of a file."""

        def contract(_document: object) -> Contract:
            from ecomkpi_desktop.review.governance.standard_reading import from_yaml

            try:
                data = path.read_bytes()
            except OSError as error:
                raise ReadableError("contract_file_gone", place=Place(file=path.name), file=path.name) from error
            return from_yaml(data, path.name)

        self.context.session.ask(contract, self._adopt, self.context.session.failed.emit)

    @Slot(object)
    def _adopt(self, contract: Contract) -> None:
        self.keeper.adopt(contract)
        self.open_wanted.emit(contract.source)

    @Slot()
    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Contract file"), folder, self.tr("Data contract (*.yaml *.yml)")
        )
        if chosen:
            self.read(Path(chosen))

    @Slot()
    def _open_current(self) -> None:
        self._open_row(self.list.current)

    @Slot(object)
    def _open_row(self, row: SourceRow | None) -> None:
        if row is not None:
            self.open_wanted.emit(row.key)

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("Source"), _name),
            Column(self.tr("What it is"), _kind),
            Column(self.tr("Files"), _files, self._count, numeric=True),
            Column(self.tr("Data up to"), _last, self._day),
            Column(self.tr("Contract"), _state, tone=_state_tone),
            Column(self.tr("Quality"), _score, self._rate, numeric=True, tone=_score_tone),
            Column(self.tr("Open breaches"), _open, self._count, numeric=True, tone=_open_tone),
        )

    def _count(self, value: float) -> str:
        return self.context.formats.count(value)

    def _rate(self, value: float | None) -> str:
        return self.context.formats.rate(value, 0)

    def _day(self, day: date | None) -> str:
        return self.context.formats.date(day) if day is not None else NOT_AVAILABLE


def _state(row: SourceRow) -> str:
    return contract_state(row.contract, row.in_force)


def _name(row: SourceRow) -> str:
    return source_name(row.source)


def _kind(row: SourceRow) -> str:
    return kind_name(row.source.kind)


def _files(row: SourceRow) -> float:
    return float(len(row.source.imports))


def _last(row: SourceRow) -> date | None:
    return row.source.last_day


def _score(row: SourceRow) -> float | None:
    return row.score


def _open(row: SourceRow) -> float:
    return float(row.open)


def _state_tone(row: SourceRow) -> str:
    return "" if row.contract is not None and row.contract.is_agreed else "muted"


_LOW = 0.8  # under it one dimension of five is as good as missing


def _score_tone(row: SourceRow) -> str:
    return "warning" if row.score is not None and row.score < _LOW else ""


def _open_tone(row: SourceRow) -> str:
    return "error" if row.open else "muted"
