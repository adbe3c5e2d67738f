"""What every page is: a title, a picture with its table twin, what it means, and honest empty and error states."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.present.issues import sentence
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.pages.parts.brings import brings
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.advice import Advice, AdvicePanel
from ecomkpi_desktop.ui.widgets.figure_label import FigureLabel
from ecomkpi_desktop.ui.widgets.labels import Lead, SectionHeading, Title
from ecomkpi_desktop.ui.widgets.state_view import StateView
from ecomkpi_desktop.ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.figure import Figure
    from ecomkpi_desktop.kpi.selection import Selection

T = TypeVar("T")

_SIDE_BY_SIDE = 1040  # from this width on the advice stands beside the picture


@dataclass(frozen=True, slots=True)
class _Parts:
    scroll: QScrollArea
    head: QHBoxLayout
    column: QVBoxLayout
    upper: QBoxLayout
    pictures: QVBoxLayout
    tables: QVBoxLayout


class Page(QWidget):
    """Base of the pages.

    A page builds its widgets in ``__init__`` after ``super().__init__``: :meth:`set_picture`, :meth:`set_table`,
    :meth:`add_section`, and keeps no figure of its own. It overrides :meth:`title`, :meth:`lead` and
    :meth:`refresh`, in which it asks with :meth:`request`; in its slots it fills its widgets and calls
    :meth:`show_content` (or :meth:`show_empty`), and :meth:`set_advice`.

    Attributes:
        key: identifier of the page, as in ``Context.page_wanted``.
        icon: name of its icon.
        interests: changes that concern the page; others do not make it stale.
        has_dials: whether it shows the dials itself: the strip above the pages would say everything twice.
        advice_beside: whether the advice may stand beside the picture; where figures stand there in its place, it goes
            under them.
    """

    key: ClassVar[str] = ""
    icon: ClassVar[str] = "cockpit"
    interests: ClassVar[Changes] = Changes.EVERYTHING & ~Changes.NOTES
    has_dials: ClassVar[bool] = False
    advice_beside: ClassVar[bool] = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = Changes.EVERYTHING
        self._day = clock.today()  # of what is shown
        self._ever_filled = False
        self._looked_for: tuple[str, Figure | None] | None = None
        self._states = QStackedWidget(self)
        self._state_view = StateView(context.theme, self)
        self._advice = AdvicePanel(context.theme, self)
        self._parts = self._build()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._states)
        self._state_view.acted.connect(self._act)
        self.show_loading()

    # -- for subclasses ----------------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the page, translated."""
        raise NotImplementedError

    def lead(self) -> str:
        """Return one sentence that says what the page answers, translated."""
        raise NotImplementedError

    def refresh(self, changes: Changes) -> None:
        """Ask for what the page shows. Called when it is visible and something changed, or when it comes to be seen.

        Only called while figures can be asked for.
        """
        raise NotImplementedError

    def make_ahead(self) -> bool:
        """Make a further piece of what the page will show, while nobody waits for it; False once nothing is left.

        For a page whose parts are made with the first figures and take longer than turning to a page may.
        """
        return False

    def request(
        self, name: str, function: "Callable[[Engine, Selection], T]", slot: Callable[[T], object]
    ) -> None:
        """Compute in the background and call ``slot`` here; the latest request per ``name`` wins.

        An error shows the page's error state.
        """
        self.context.session.request(f"{self.key}.{name}", function, slot, self.show_error)

    def set_head(self, widget: QWidget) -> None:
        """Put what the page is about over its whole width, above picture and advice."""
        place = self._parts.column.indexOf(self._parts.upper)
        self._parts.column.insertWidget(place, widget)
        self._parts.column.insertSpacing(place + 1, self.context.theme.space("large"))

    def set_action(self, button: QWidget) -> None:
        """Put what can be done on the page beside its title."""
        self._parts.head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)

    def set_picture(self, picture: QWidget, height: int = 320) -> None:
        """Put the primary picture at the top of the page, at least ``height`` pixels high."""
        picture.setMinimumHeight(height)
        self._parts.pictures.addWidget(picture, 1)

    def set_table(self, table: QWidget, title: str = "") -> None:
        """Put the table twin of the picture under it."""
        if title:
            self._parts.tables.addWidget(SectionHeading(title, self.context.theme, self))
        self._parts.tables.addWidget(table)

    def add_section(self, title: str, widget: QWidget) -> None:
        """Add a further part under the table."""
        self._parts.tables.addSpacing(self.context.theme.space("large"))
        self._parts.tables.addWidget(SectionHeading(title, self.context.theme, self))
        self._parts.tables.addWidget(widget)

    def set_advice(self, advice: Advice) -> None:
        """Say what the figures mean, what to look at next and what not to do."""
        self._advice.set_advice(advice)

    def copy(self) -> None:
        """Copy the page's table to the clipboard; a page with more to copy overrides this."""
        tables = self.findChildren(TableView)
        focused = next((table for table in tables if table.hasFocus()), None)
        table = focused or next((table for table in tables if table.isVisibleTo(self)), None)
        if table is not None:
            table.copy_selection()

    # -- states ------------------------------------------------------------------------------------------------

    def show_content(self) -> None:
        """Show the page itself."""
        self._ever_filled = True
        self._states.setCurrentIndex(0)
        if self._looked_for is not None:
            QTimer.singleShot(0, self._find_figure)  # once everything has its place

    def show_loading(self) -> None:
        """Say that figures are being computed; a page that was filled before stays as it is meanwhile."""
        if not self._ever_filled:
            self._state_view.show_loading(self.tr("Computing the figures…"))
            self._states.setCurrentIndex(1)

    def show_empty(self, heading: str, text: str, action: str = "", action_text: str = "") -> None:
        """Say why there is nothing to show and what to do about it.

        Args:
            heading: what is missing, in a few words.
            text: one sentence that says what to do.
            action: ``import`` for a button that imports files, ``settings`` for one that opens the settings pane,
                ``whole_shop`` for one that removes every filter but the period, ``channels`` for one that opens the
                table of sources and channels, ``all_dates`` for one that chooses all dates with orders, ``again`` for
                one that asks for the figures again.
            action_text: words on the button.
        """
        self._ever_filled = False
        self._state_view.show_empty(heading, text, self.icon, action, action_text)
        self._states.setCurrentIndex(1)

    @staticmethod
    def holds_sales(figures: "Mapping[str, Figure]") -> bool:
        """Tell whether anything was sold or refunded in a selection."""
        return any(
            (figure := figures.get(figure_id)) is not None and bool(figure.value)
            for figure_id in ("orders", "gross_sales", "refunds")
        )

    def show_no_sale(self) -> None:
        """Say that the selection holds no sale, and offer the nearest way to one: fewer filters, or other dates."""
        session = self.context.session
        selection, facts = session.selection, session.facts
        if selection is not None and not selection.is_whole:
            self.show_empty(
                self.tr("No sale under these filters"),
                self.tr("The channels and filters chosen above leave no order in this period."),
                "whole_shop",
                self.tr("Remove the filters"),
            )
            return
        if facts is None or facts.first_day is None or facts.last_day is None:
            self.show_empty(
                self.tr("No sale in the files"),
                self.tr("The files imported so far hold no order. Import the orders of your shop."),
                "import",
                self.tr("Import files…"),
            )
            return
        formats = self.context.formats
        text = self.tr("The orders in this workspace run from {first} to {last}.")
        self.show_empty(
            self.tr("No sale in this period"),
            text.format(first=formats.date(facts.first_day), last=formats.date(facts.last_day)),
            "all_dates",
            self.tr("Show these dates"),
        )

    @property
    def is_scoped(self) -> bool:
        """Whether a filter other than period and channels is in force."""
        selection = self.context.session.selection
        return selection is not None and not selection.scope.is_whole

    @Slot(object)
    def show_error(self, issue: Issue) -> None:
        """Say in a sentence why the page cannot be computed."""
        self._ever_filled = False
        heading, again = self.tr("This page cannot be computed"), self.tr("Try again")
        self._state_view.show_error(heading, sentence(issue), "again", again)
        self._states.setCurrentIndex(1)

    # -- for the window ----------------------------------------------------------------------------------------

    def lead_to(self, figure_id: str, figure: "Figure | None") -> None:
        """Bring a figure into view and give it the keyboard, once the page is filled.

        A figure that stands in a picture only, or that this page does not show at the moment, is explained instead;
        ``figure`` is its value where it is known.
        """
        self._looked_for = (figure_id, figure)
        if self._ever_filled:
            QTimer.singleShot(0, self._find_figure)

    def mark_stale(self, changes: Changes) -> None:
        """Remember what changed while the page is not seen."""
        self._stale |= changes

    def go_on(self) -> None:
        """Go on with the work that the page is for; most pages have none that can be left half done."""

    def freshen(self) -> None:
        """Refresh if something of interest changed since the last time, or if it was on another day."""
        session = self.context.session
        if not session.has_data:
            self._show_no_data()
            return
        if not session.is_ready:
            self.show_loading()
            return
        if self._day != clock.today():
            self._stale, self._day = Changes.EVERYTHING, clock.today()
        changes = self._stale & self.interests
        self._stale = Changes.NOTHING
        if changes:
            self.refresh(changes)

    # -- inside ------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Look anew when somebody comes back to a window that was left open overnight."""
        super().changeEvent(event)
        came_back = event.type() is QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow()
        if came_back and self._day != clock.today():
            self.freshen()

    @Slot()
    def _find_figure(self) -> None:
        if self._looked_for is None:
            return
        (figure_id, figure), self._looked_for = self._looked_for, None
        labels = (label for label in self.findChildren(FigureLabel) if label.isVisibleTo(self))
        label = next((one for one in labels if one.figure is not None and one.figure.id == figure_id), None)
        if label is not None:
            self._parts.scroll.ensureWidgetVisible(label, 0, self.context.theme.space("huge"))
            label.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif figure is not None:
            self._parts.scroll.verticalScrollBar().setValue(0)
            self.context.explain(figure, self._title)

    def _show_no_data(self) -> None:
        self._stale = Changes.EVERYTHING
        self.show_empty(
            self.tr("Nothing imported yet"),
            brings(self.key)
            or self.tr("Import the exports of your shop, of your advertising and of your analytics to see this page."),
            "import",
            self.tr("Import files…"),
        )

    def _build(self) -> _Parts:
        theme = self.context.theme
        body = QWidget()
        column = QVBoxLayout(body)
        wide, bar = theme.space("wide"), theme.space("medium")
        column.setContentsMargins(wide, theme.space("large"), wide - bar, wide)
        column.setSpacing(theme.space("tight"))
        self._title = Title(self.title(), theme, body)
        self._lead = Lead(self.lead(), theme, body)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._lead)
        column.addSpacing(theme.space("medium"))
        upper = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        upper.setSpacing(theme.space("large"))
        pictures = QVBoxLayout()
        upper.addLayout(pictures, 1)
        upper.addWidget(self._advice, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(upper)
        column.addSpacing(theme.space("large"))
        tables = QVBoxLayout()
        tables.setSpacing(theme.space("small"))
        column.addLayout(tables)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # Sideways only where a window is too narrow for the text of the system: nothing may be out of reach.
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Its place is always kept, so that the page and the dials above end on one line.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._states.addWidget(scroll)
        self._states.addWidget(self._state_view)
        return _Parts(scroll, head, column, upper, pictures, tables)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the advice beside the picture where there is room for both."""
        super().resizeEvent(event)
        wide = self.advice_beside and self.width() >= grown(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._parts.upper.direction() != direction:
            self._parts.upper.setDirection(direction)
        self._advice.set_beside(beside=wide)

    @Slot(str)
    def _act(self, action: str) -> None:
        context = self.context
        deeds: dict[str, Callable[[], object]] = {
            "import": partial(context.import_wanted.emit, []),
            "settings": partial(context.settings_wanted.emit, ""),
            "channels": context.channels_wanted.emit,
            "whole_shop": self._choose_whole_shop,
            "all_dates": self._choose_all_dates,
            "again": self._ask_again,
        }
        if action in deeds:
            deeds[action]()

    def _choose_whole_shop(self) -> None:
        selection = self.context.session.selection
        if selection is not None:
            self.context.session.select(selection.whole())

    def _choose_all_dates(self) -> None:
        from datetime import timedelta

        from ecomkpi_desktop.kpi.period import Period

        session = self.context.session
        facts, selection = session.facts, session.selection
        if selection is not None and facts is not None and facts.first_day is not None and facts.last_day is not None:
            session.select(selection.over(Period(facts.first_day, facts.last_day + timedelta(days=1))))

    def _ask_again(self) -> None:
        self._stale = Changes.EVERYTHING
        self.show_loading()
        self.freshen()


__all__ = ["Advice", "Page"]
