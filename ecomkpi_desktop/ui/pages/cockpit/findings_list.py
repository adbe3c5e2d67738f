"""The findings that matter most: what was found, why it matters, what to do and what not."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.present.findings import finding_do_not, finding_look, finding_title, finding_why
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.help.places import explain_with
from ecomkpi_desktop.ui.pages.parts.tiles import FLUSH
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, SectionHeading, Text

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.review.finding import Finding, Trace

_SHOWN = 3
_CARD = 290  # least width of a card beside others
_ICONS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.INFO: ("info", "accent"),
}


class FindingCard(Card):
    """One finding; pressing the button tells what to look at and what not to do."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._icon_name = ("info", "accent")
        theme = context.theme
        self._icon = QLabel(self)
        self._title = Text("", theme, self, role="strong")
        self._stake = QLabel(self)
        self._stake.setFont(theme.font("strong"))
        self._why = Text("", theme, self)
        self._more = Button("", self, kind="quiet")
        self._more.setStyleSheet(FLUSH)
        self._more.clicked.connect(self._toggle)
        self._look_heading = Text(self.tr("What to look at next"), theme, self, role="strong", tone="accent")
        self._look = Text("", theme, self)
        self._do_not_heading = Text(self.tr("What not to do"), theme, self, role="strong", tone="warning")
        self._do_not = Text("", theme, self)
        layout = QVBoxLayout(self)
        side, above, under = theme.space("large"), theme.space("medium"), theme.space("small")
        layout.setContentsMargins(side, above, side, under)
        layout.setSpacing(theme.space("tight"))
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        layout.addLayout(head)
        for widget in (self._stake, self._why, self._look_heading, self._look, self._do_not_heading, self._do_not):
            layout.addWidget(widget)
        layout.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._more)
        foot.addStretch(1)
        self.trace = IconButton("rows", self.tr("Show the table behind it"), theme, self)
        self.trace.clicked.connect(self._show_table)
        self.lead = IconButton("chevron-right", self.tr("Go to where it is dealt with"), theme, self)
        self.lead.clicked.connect(self._go)
        foot.addWidget(self.trace)
        foot.addWidget(self.lead)
        layout.addLayout(foot)
        self._shown: tuple[Finding, Formats] | None = None
        self._rows: Trace | None = None
        self._place = ""
        self._open = False
        theme.changed.connect(self._tint)

    def set_finding(self, finding: "Finding") -> None:
        """Show a finding, closed; one that is shown already stays as it is."""
        formats = self._context.formats
        if self._shown == (finding, formats):
            return
        self._shown = finding, formats
        self._icon_name = _ICONS[finding.severity]
        severities = {
            Severity.ERROR: self.tr("Loses money"),
            Severity.WARNING: self.tr("Deserves a look"),
            Severity.INFO: self.tr("Opportunity"),
        }
        self._icon.setAccessibleName(severities[finding.severity])
        self._icon.setToolTip(severities[finding.severity])
        explain_with(self, f"finding/{finding.code}")
        self._title.setText(finding_title(finding, formats))
        stake = self.tr("{amount} at stake").format(amount=formats.compact_money(finding.money))
        self._stake.setText(stake if finding.money else "")
        self._stake.setVisible(bool(finding.money))
        self._stake.setToolTip(self.tr("Money at stake over the period"))
        self._why.setText(finding_why(finding, formats))
        look, do_not = finding_look(finding, formats), finding_do_not(finding, formats)
        self._look.setText(look)
        self._do_not.setText(do_not)
        self._more.setVisible(bool(look or do_not))
        self._rows = finding.rows
        self.trace.setVisible(finding.rows is not None)
        self._place = finding.place
        self.lead.setVisible(bool(finding.place))
        for button in (self.trace, self.lead):
            button.setAccessibleName(f"{button.toolTip()}: {self._title.text()}")
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._why.text())
        self._open = False
        self._show_more()
        self._tint()

    @Slot()
    def _toggle(self) -> None:
        self._open = not self._open
        self._show_more()

    @Slot()
    def _show_table(self) -> None:
        """Open the table of what was found, from which a row leads to the files."""
        if self._rows is not None:
            self._context.table_wanted.emit(self._rows.figure_id, Origin(self._rows.selection))

    @Slot()
    def _go(self) -> None:
        """Open the page where it is dealt with."""
        self._context.page_wanted.emit(self._place)

    def _show_more(self) -> None:
        for heading, widget in ((self._look_heading, self._look), (self._do_not_heading, self._do_not)):
            for part in (heading, widget):
                part.setVisible(self._open and bool(widget.text()))
        text = self.tr("Less") if self._open else self.tr("What to do, and what not to do")
        self._more.setText(text)
        self._more.setAccessibleName(f"{text}: {self._title.text()}")

    @Slot()
    def _tint(self) -> None:
        name, colour = self._icon_name
        self._icon.setPixmap(self._context.theme.icon(name, colour).pixmap(18, 18))
        palette = QPalette(self._stake.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._context.theme.colour("muted"))
        self._stake.setPalette(palette)


class FindingsList(QWidget):
    """The three findings with the most money at stake side by side, or one above the other; the others on demand."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._findings: tuple[Finding, ...] = ()
        self._all = False
        self._cards: list[FindingCard] = []
        self._columns = 0
        theme = context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        head = QHBoxLayout()
        head.addWidget(SectionHeading(self.tr("What to decide about"), theme, self), 1)
        self._rest = Button("", self, kind="quiet")
        self._rest.clicked.connect(self._show_all)
        head.addWidget(self._rest)
        layout.addLayout(head)
        self._nothing = Caption(
            self.tr("Nothing stands out in this period. Look at the trends: is a corridor about to be left?"),
            theme, self,
        )
        layout.addWidget(self._nothing)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("medium"))
        self._grid.setVerticalSpacing(theme.space("small"))
        layout.addLayout(self._grid)

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        """Cards that are seen."""
        return tuple(card for card in self._cards if card.isVisibleTo(self))

    def set_findings(self, findings: Sequence["Finding"]) -> None:
        """Show findings, the most important ones first."""
        self._findings = tuple(findings)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One above the other is always possible."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), max((card.minimumSizeHint().width() for card in self._cards), default=0)))
        return hint

    @Slot()
    def _show_all(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        shown = self._findings if self._all else self._findings[:_SHOWN]
        while len(self._cards) < len(shown):
            self._cards.append(FindingCard(self._context, self))
            self._columns = 0
        for position, card in enumerate(self._cards):
            card.setVisible(position < len(shown))
            if position < len(shown):
                card.set_finding(shown[position])
        self._arrange()
        self._nothing.setVisible(not self._findings)
        rest = len(self._findings) - _SHOWN
        self._rest.setVisible(rest > 0)
        more = self.tr("%n more finding(s)", None, max(rest, 0))
        text = self.tr("Show only the most important") if self._all else more
        self._rest.setText(text)
        self._rest.setAccessibleName(text)

    def _arrange(self) -> None:
        shown = min(len(self._findings), _SHOWN)
        columns = shown if self.width() >= shown * grown(_CARD) + (shown - 1) * self._grid.horizontalSpacing() else 1
        columns = max(columns, 1)
        if columns == self._columns:
            return
        self._columns = columns
        for position, card in enumerate(self._cards):
            self._grid.addWidget(card, position // columns, position % columns)
        for column in range(_SHOWN):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
