"""The strip of the five dials and break-even: on every page, never more."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.models.dials import DIAL_IDS, DialData
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.dial import Dial, DialSize
from ecomkpi_desktop.ui.widgets.dial_words import dial_name
from ecomkpi_desktop.ui.window.dial_job import DialJob

_IN_ONE_ROW = 6
_IN_TWO_ROWS = 3


class DialStrip(QWidget):
    """Six dials in a row: smaller ones where the window is low or narrow, in two rows where it is very narrow."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job = DialJob()
        self._per_row = _IN_ONE_ROW
        self._size = DialSize.FULL
        self._is_low = False
        self.setAccessibleName(self.tr("Dials"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dials = {figure_id: Dial(dial_name(figure_id), context.theme, self) for figure_id in DIAL_IDS}
        self._layout = QGridLayout(self)
        theme = context.theme
        self._layout.setContentsMargins(theme.space("wide"), theme.space("small"), theme.space("wide"), 0)
        self._layout.setSpacing(theme.space("small"))
        for dial in self._dials.values():
            dial.clicked.connect(self._explain)
        self._arrange(_IN_ONE_ROW)
        context.session.changed.connect(self._follow)
        self._follow(Changes.EVERYTHING)

    def dial(self, figure_id: str) -> Dial:
        """Return the dial of a figure."""
        return self._dials[figure_id]

    def set_low(self, *, low: bool) -> None:
        """Leave the corridors out where the window is low."""
        self._is_low = low
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Two rows of small dials are always possible."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), self._needed(_IN_TWO_ROWS, DialSize.SMALL)))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show less of each dial where a row is too narrow for its words."""
        super().resizeEvent(event)
        self._fit()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        session = self._context.session
        if not session.has_data:
            for dial in self._dials.values():
                dial.clear()
            return
        if changes & ~Changes.NOTES:
            job = partial(self._job, settings=session.settings, imports=session.imports)
            session.request("dials", job, self._show, self._failed)

    @Slot(object)
    def _show(self, found: tuple[DialData, ...]) -> None:
        for data in found:
            self._dials[data.figure.id].set_data(data, self._context.formats)
        self._fit()

    def trust_in(self, figure: Figure) -> tuple[str, ...]:
        """Return how far a figure of the selection can be trusted, and why; nothing before the first dials."""
        from ecomkpi_desktop.present.trust import trust_sentences
        from ecomkpi_desktop.review.trust import trust_of

        session, state = self._context.session, self._job.state
        if state is None or session.selection is None or figure.value is None:
            return ()
        trust = trust_of(figure, session.selection.period, state, session.settings)
        return trust_sentences(trust, self._context.formats)

    @Slot(object)
    def _failed(self, issue: Issue) -> None:
        for dial in self._dials.values():
            dial.clear()
        self._context.session.failed.emit(issue)

    @Slot()
    def _explain(self) -> None:
        dial = self.sender()
        if isinstance(dial, Dial) and dial.data is not None:
            self._context.explain(dial.data.figure, dial)

    def _needed(self, per_row: int, size: DialSize) -> int:
        widest = [
            max(dial.hint(size).width() for dial in list(self._dials.values())[column::per_row])
            for column in range(per_row)
        ]
        margins = self._layout.contentsMargins()
        return sum(widest) + (per_row - 1) * self._layout.spacing() + margins.left() + margins.right()

    def _fit(self) -> None:
        full = DialSize.LOW if self._is_low else DialSize.FULL
        one_row = (size for size in (full, DialSize.SMALL) if self.width() >= self._needed(_IN_ONE_ROW, size))
        size = next(one_row, None)
        per_row = _IN_TWO_ROWS if size is None else _IN_ONE_ROW
        self._size = size or DialSize.SMALL
        for dial in self._dials.values():
            dial.set_size(self._size)
        if per_row != self._per_row:
            self._arrange(per_row)

    def _arrange(self, per_row: int) -> None:
        self._per_row = per_row
        for number, dial in enumerate(self._dials.values()):
            self._layout.addWidget(dial, number // per_row, number % per_row, Qt.AlignmentFlag(0))
        for column in range(_IN_ONE_ROW):
            self._layout.setColumnStretch(column, 1 if column < per_row else 0)
        self.updateGeometry()
