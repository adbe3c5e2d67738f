"""Figures of closed reviews explain themselves: those of then with the numbers kept, those of today as everywhere."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.present.reviews import kept_note
from ecomkpi_desktop.review.asof.explained import Key
from ecomkpi_desktop.review.meetings.as_reviewed import figures_as_reviewed
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.ui.context import Context, Kept, Origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.figure import Figure
    from ecomkpi_desktop.kpi.selection import Selection


class Explaining(QObject):
    """Opens the explanation of a figure of a closed review."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def then(
        self, review: Review, key: Key, beside: QWidget, *, is_same_data: bool, is_same_value: bool = False
    ) -> None:
        """Explain a figure as reviewed.

        Args:
            review: a closed one.
            key: which figure.
            beside: the widget it was asked from.
            is_same_data: whether the rows of then are those of today.
            is_same_value: whether the figure is today what it was.
        """
        if review.frozen is None:
            return
        figures = figures_as_reviewed(review.frozen, key.channel)
        # Spend of no channel is no selection of orders: there is nothing to look its rows up by.
        has_rows = is_same_data and key.channel != NOT_ALLOCATED
        note = kept_note(review.frozen, self._context.formats, is_same_data=is_same_data)
        kept = Kept(note, has_rows, has_rows and is_same_value)
        if key.figure_id in figures:
            origin = Origin(_part(review, key), figures, kept=kept)
            self._context.explain(figures[key.figure_id], beside, origin)

    def today(self, review: Review, key: Key, beside: QWidget) -> None:
        """Explain the same figure of the same period on the data and settings of today."""
        if key.channel == NOT_ALLOCATED:
            self._context.channels_wanted.emit()
            return
        if key.figure_id not in REGISTRY:
            return
        part = _part(review, key)

        def work(engine: "Engine", _selection: "Selection") -> "Mapping[str, Figure]":
            return engine.figures(part)

        session = self._context.session
        session.request("reviews.today", work, partial(self._explain, key, beside, part), session.failed.emit)

    def _explain(self, key: Key, beside: QWidget, part: "Selection", figures: "Mapping[str, Figure]") -> None:
        figure = figures.get(key.figure_id)
        if figure is not None:
            self._context.explain(figure, beside, Origin(part))


def _part(review: Review, key: Key) -> "Selection":
    return review.selection.through(frozenset({key.channel})) if key.channel else review.selection
