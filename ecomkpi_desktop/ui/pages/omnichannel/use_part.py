"""Customers of one channel against customers of several: a picture, its table, and what may be read from it."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.groups import Group, GroupKind
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.omnichannel import use_sentence, use_word
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.review.omnichannel.audit import OmnichannelAudit
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.omnichannel.use_bars import UseBars, UseRow
from ecomkpi_desktop.ui.pages.parts.cards import PictureCard
from ecomkpi_desktop.ui.pages.parts.names import short_name
from ecomkpi_desktop.ui.pages.parts.stacked import stacked
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.labels import Text

_PEOPLE = QT_TRANSLATE_NOOP("Omnichannel", "%n customer(s)", None, 1)
GROUP_IDS = ("use_customers", "use_frequency", "use_margin")


class UsePart(QWidget):
    """The picture with its words and the reserve that goes with it; the table belongs under it.

    Attributes:
        table: the same as a table; whoever makes the part places it.

    Signals:
        wanted: a figure of a group is asked for: its id, the group, the widget to explain it beside.
    """

    wanted = Signal(str, object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._audit: OmnichannelAudit | None = None
        theme = context.theme
        self.words = Text("", theme, self)
        self.bars = UseBars(context, self)
        self.bars.picked.connect(self._explain_bar)
        self.table = TwinTable(context, self.tr("Customers of one and of several channels"), self)
        self.table.picked.connect(self._explain)
        note = self.tr(
            "Whoever orders once can only have used one channel: compare those who came back. The gap shows who these "
            "customers are, not that a second channel makes them."
        )
        column = stacked(self.words, self.bars, theme.space("medium"))
        heading = self.tr("What a customer leaves, by use of the channels")
        self.card = PictureCard(context, heading, column, self, note=note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def show_audit(self, audit: OmnichannelAudit) -> None:
        """Show the customers of an audit."""
        self._audit = audit
        formats = self._context.formats
        self.words.setText(use_sentence(audit, formats))
        twin = use_twin(audit, formats)
        self.table.show_twin(twin)
        self.bars.set_rows(use_rows(audit, formats), (twin.columns[3].title, twin.columns[4].title), twin)

    @Slot(str)
    def _explain_bar(self, use: str) -> None:
        self.wanted.emit("use_margin", Group(GroupKind.USE, use), self.bars.anchor)

    @Slot(int, int)
    def _explain(self, row: int, column: int) -> None:
        if self._audit is None:
            return
        use = Use(row)
        if column > len(GROUP_IDS):
            self._context.explain(self._audit.use.ltv[use], self.table.anchor)
            return
        group = Group(GroupKind.USE, use.name.lower())
        self.wanted.emit(GROUP_IDS[max(column - 1, 0)], group, self.table.anchor)


def use_twin(audit: OmnichannelAudit, formats: Formats) -> Twin:
    """Return one row per use of channels."""
    translate = QCoreApplication.translate
    months = audit.use.ltv[0].inputs.get("ltv_horizon_months")
    ltv = translate("Omnichannel", "LTV, {months}").format(months=formats.months(months))
    columns = (
        TwinColumn(translate("Omnichannel", "Customers with")),
        TwinColumn(translate("Omnichannel", "Customers"), Unit.COUNT),
        TwinColumn(short_name("use_frequency"), Unit.NUMBER),
        TwinColumn(short_name("use_margin"), Unit.MONEY, exact=True), TwinColumn(ltv, Unit.MONEY, exact=True),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for use in Use:
        people = float(audit.use.customers[use])
        each = (float(audit.use.orders[use]) / people, float(audit.use.cm2[use]) / people) if people else (None, None)
        rows.append((use_word(use), people, *each, audit.use.ltv[use].value))
    return Twin(columns, tuple(rows))


def use_rows(audit: OmnichannelAudit, formats: Formats) -> list[UseRow]:
    """Return one bar per use of channels."""
    rows = []
    for use in Use:
        people = int(audit.use.customers[use])
        words = counted("Omnichannel", _PEOPLE, people).replace(str(people), formats.count(people))
        if people:
            often = QCoreApplication.translate("Omnichannel", "{orders} orders each")
            words = f"{words}, {often.format(orders=formats.number(float(audit.use.orders[use]) / people, 2))}"
        margin = float(audit.use.cm2[use]) / people if people else None
        rows.append(UseRow(use.name.lower(), use_word(use), words, margin, formats.figure(audit.use.ltv[use])))
    return rows
