"""What every part of the window is given: the live session, how figures are written, how things look."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.theme.theme import Theme


class Context(QObject):
    """Passed to pages, panes and dialogs.

    Attributes:
        session: the live document.
        formats: how numbers are written; replaced when the currency or the language changes, so ask for it each time.
        theme: colours, fonts, spaces, icons.

    Signals:
        explanation_wanted: a figure asks to be explained: (:class:`Figure`, the widget beside which to explain).
        rows_wanted: the rows behind a figure are asked for: its id.
        import_wanted: files to import: a list of paths; empty to ask for them.
        page_wanted: another page is asked for: its key.
        settings_wanted: the settings pane is asked for at a key: "" for its top.
        channels_wanted: the table of sources and channels is asked for.
        persons_wanted: the window of who is one customer is asked for.
    """

    explanation_wanted = Signal(object, object)
    rows_wanted = Signal(str)
    import_wanted = Signal(object)
    page_wanted = Signal(str)
    settings_wanted = Signal(str)
    channels_wanted = Signal()
    persons_wanted = Signal()

    def __init__(self, session: Session, formats: Formats, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.formats = formats
        self.theme = theme

    def explain(self, figure: Figure, beside: QWidget) -> None:
        """Open the explanation of a figure beside a widget."""
        self.explanation_wanted.emit(figure, beside)
