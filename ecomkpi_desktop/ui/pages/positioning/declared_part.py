"""The position the manager declares: what it asks for, where the shop stands, and its levers in money."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.options import choice_label
from ecomkpi_desktop.present.positioning import check_bound, check_name, check_state
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.positioning.audit import PositioningAudit
from ecomkpi_desktop.review.positioning.declared import Check, Lever
from ecomkpi_desktop.settings.definitions import POSITIONINGS
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.chooser import Chooser
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text, set_tone
from ecomkpi_desktop.workspace.edits import SetSetting

_TONES = {True: "accent", False: "error", None: "muted"}
_GLYPHS = {True: "●", False: "▼", None: "–"}


class DeclaredPart(Card):
    """Chooses the position; shows what it asks for and what moves it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.position = Chooser(
            self.tr("The position you declare"), [(name, choice_label(name)) for name in POSITIONINGS], self
        )
        self.position.chosen.connect(self._declare)
        self.about = Text("", theme, self)
        self._checks, self._levers = QGridLayout(), QGridLayout()
        self.check_rows: list[tuple[Text, ...]] = []
        self.lever_rows: list[tuple[Text, ...]] = []
        self.settings = Button(self.tr("Change the thresholds…"), self, kind="quiet")
        self.settings.clicked.connect(self._open_settings)
        self.room = Caption("", theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("large"),) * 4)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.position, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.about)
        for grid in (self._checks, self._levers):
            grid.setHorizontalSpacing(theme.space("large"))
            grid.setVerticalSpacing(theme.space("tight"))
        layout.addLayout(self._checks)
        layout.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignLeft)
        self._lever_head = Text("", theme, self, role="strong")
        layout.addWidget(self._lever_head)
        layout.addLayout(self._levers)
        layout.addWidget(self.room)
        self._checks.setColumnStretch(0, 1)
        self._levers.setColumnStretch(1, 1)

    def show_audit(self, audit: PositioningAudit) -> None:
        """Show the declared position of an audit."""
        declared = str(self._context.session.settings.get("positioning"))
        self.position.blockSignals(True)
        self.position.choose(declared)
        self.position.blockSignals(False)
        self.about.setText(self._about(declared))
        rows = [self._check_texts(one) for one in audit.checks]
        self._fill(self._checks, self.check_rows, rows, [_TONES[one.is_met] for one in audit.checks])
        self.settings.setVisible(bool(audit.checks))
        self._lever_head.setText(self._lever_heading(declared))
        self._fill(self._levers, self.lever_rows, [self._lever_texts(one) for one in audit.levers], [])
        share = audit.volume_to_lose
        self.room.setVisible(share is not None)
        if share is not None:
            text = self.tr("Prices 1% up may lose up to {share} of the units before they cost margin.")
            self.room.setText(text.format(share=self._context.formats.rate(share)))

    # -- inside ------------------------------------------------------------------------------------------------

    def _about(self, declared: str) -> str:
        return {
            "premium": self.tr(
                "Dearer because it is worth more: a margin that pays for content and service, prices above the "
                "competitors’, few discounts, few returns."
            ),
            "low_cost": self.tr(
                "Cheaper because it costs less: the minimum margin at prices under the competitors’, and logistics "
                "that "
                "do not eat it."
            ),
        }.get(declared, self.tr("Which one do you want to hold? Thresholds, levers and findings follow the answer."))

    def _lever_heading(self, declared: str) -> str:
        return {
            "premium": self.tr("Levers of a premium position: communicate the value"),
            "low_cost": self.tr("Levers of a low-cost position: suppliers and logistics"),
        }.get(declared, self.tr("The levers of both positions, sized over this period"))

    def _check_texts(self, check: Check) -> tuple[str, ...]:
        formats = self._context.formats
        value = formats.rate(check.value) if check.unit is Unit.RATE else formats.count(check.value)
        state = f"{_GLYPHS[check.is_met]} {check_state(check)}"
        return check_name(check), value, check_bound(check, formats), state

    def _lever_texts(self, lever: Lever) -> tuple[str, ...]:
        money = self._context.formats.money(lever.money, 0)
        amount = f"+{money}" if lever.money else money
        return words("positioning", lever.text), words("positioning", lever.how), amount

    def _fill(
        self, grid: QGridLayout, rows: list[tuple[Text, ...]], texts: list[tuple[str, ...]], tones: list[str]
    ) -> None:
        """Write lines into a grid; those left over are hidden."""
        theme = self._context.theme
        while len(rows) < len(texts):
            line = tuple(Text("", theme, self) for _text in texts[len(rows)])
            for column, label in enumerate(line):
                grid.addWidget(label, len(rows), column, Qt.AlignmentFlag.AlignTop)
                label.setWordWrap(column < 2 and grid is self._levers)
            rows.append(line)
        for number, line in enumerate(rows):
            for column, label in enumerate(line):
                label.setVisible(number < len(texts))
                label.setText(texts[number][column] if number < len(texts) else "")
            if number < len(tones):
                set_tone(line[-1], tones[number])

    @Slot(object)
    def _declare(self, position: str) -> None:
        self._context.session.edit(SetSetting("positioning", position))

    @Slot()
    def _open_settings(self) -> None:
        self._context.settings_wanted.emit("positioning.margin.ideal")
