"""What every part of the window is given: the live session, how figures are written, how things look."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.print_choices import PrintChoices
from ecomkpi_desktop.ui.theme.theme import Theme

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.groups import Group, Part
    from ecomkpi_desktop.kpi.results import RowRefs


_HORIZON = "ltv.horizon_months"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a closed review kept: numbers of then, which today's data may not give any more.

    Attributes:
        note: when it was kept, by which definitions, and what cannot be shown any more; translated.
        has_rows: whether the rows of today are still those of then.
        has_table: whether the table of today still sums up to it.
    """

    note: str
    has_rows: bool = False
    has_table: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """What a figure was computed of: its terms, its table and its rows are those of the same part.

    Attributes:
        selection: the part; None for what the window looks at.
        figures: figures computed with it that are not among those of a selection: of a forecast, of a prediction.
        group: the customers it is about, of the selection; None for all of it.
        part: of what the group did; None for all of it.
        horizon: months of LTV it was computed for; None for the setting.
        assumed: what was assumed of it, translated: its rows are those of what was, and no table sums it; "" where it
            is as the files say.
        kept: as a closed review kept it; None for what the data of today say.
    """

    selection: Selection | None = None
    figures: Mapping[str, Figure] = field(default_factory=dict)
    group: "Group | None" = None
    part: "Part | None" = None
    horizon: int | None = None
    assumed: str = ""
    kept: Kept | None = None

    def engine(self, engine: "Engine") -> "Engine":
        """Return the engine that computes it."""
        if self.horizon is None:
            return engine
        return engine.with_settings(engine.settings.with_value(_HORIZON, self.horizon))


WHOLE = Origin()


class Context(QObject):
    """Passed to pages, panes and dialogs.

    Attributes:
        session: the live document.
        formats: how numbers are written; replaced when the currency or the language changes, so ask for it each time.
        theme: colours, fonts, spaces, icons.
        printing: what is printed, and on which paper.

    Signals:
        explanation_wanted: a figure asks to be explained: (:class:`Figure`, the widget beside which to explain, its
            :class:`Origin`).
        table_wanted: the table that a figure sums is asked for: its id, its :class:`Origin`.
        rows_wanted: the rows behind a figure are asked for: its id, its :class:`Origin`.
        places_wanted: some rows of the files are asked for: (:class:`RowRefs`, what they are, translated).
        import_wanted: files to import: a list of paths; empty to ask for them.
        page_wanted: another page is asked for: its key.
        review_wanted: the review to go on with, or the one that is due.
        settings_wanted: the settings pane is asked for at a key: "" for its top.
        channels_wanted: the table of sources and channels is asked for.
        persons_wanted: the window of who is one customer is asked for.
        audit_wanted: the audit of the main channel is asked for.
        help_wanted: the help is asked for at an address, see ``ui.help.places``.
        file_written: a file was written where the user asked for it: its path.
        window_made: a further window was made: itself, its name; it gets a remembered place, F1 and Ctrl+F.
    """

    explanation_wanted = Signal(object, object, object)
    table_wanted = Signal(str, object)
    rows_wanted = Signal(str, object)
    places_wanted = Signal(object, str)
    import_wanted = Signal(object)
    page_wanted = Signal(str)
    review_wanted = Signal()
    settings_wanted = Signal(str)
    channels_wanted = Signal()
    persons_wanted = Signal()
    audit_wanted = Signal()
    help_wanted = Signal(str)
    file_written = Signal(object)
    window_made = Signal(QWidget, str)

    def __init__(self, session: Session, formats: Formats, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.formats = formats
        self.theme = theme
        self.printing = PrintChoices()

    def explain(self, figure: Figure, beside: QWidget, origin: Origin = WHOLE) -> None:
        """Open the explanation of a figure beside a widget."""
        self.explanation_wanted.emit(figure, beside, origin)

    def adopt(self, window: QWidget, name: str) -> None:
        """Give a dialog what every window has: its place is remembered under a name, F1 opens its page of the help.

        Called once, at the end of its making, before it is shown.
        """
        self.window_made.emit(window, name)

    def show_places(self, refs: "RowRefs", title: str) -> None:
        """Open the rows of the files that stand at some places, under a title."""
        self.places_wanted.emit(refs, title)
