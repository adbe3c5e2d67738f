"""The theme in force: follows the system or the user's choice, and dresses the application."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QStyleHints
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.ui.theme.fonts import load_fonts, role_font
from ecomkpi_desktop.ui.theme.icons import tinted_icon
from ecomkpi_desktop.ui.theme.palette import palette_from
from ecomkpi_desktop.ui.theme.stylesheet import style_sheet
from ecomkpi_desktop.ui.theme.tokens import Tokens, load_scale, load_tokens

Mode = Literal["system", "light", "dark", "contrast"]
MODES: tuple[Mode, ...] = ("system", "light", "dark", "contrast")

# Qt tells since 6.10 whether the system asks for high contrast.
_TELLS_CONTRAST = hasattr(QStyleHints, "accessibility")


class Theme(QObject):
    """Colours, fonts, spaces and icons by name; pass it on, ask it while painting.

    Signals:
        changed: colours are others now: repaint, ask for icons again.
    """

    changed = Signal()

    def __init__(self, mode: Mode = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scale = load_scale()
        self._mode: Mode = mode
        self._tokens = load_tokens(self._name())
        self._base_points = self.scale.base_points
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._fonts: dict[tuple[str, float], QFont] = {}

    @property
    def mode(self) -> Mode:
        """What the user chose."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self._tokens.scheme == "dark"

    @property
    def tokens(self) -> Tokens:
        """Tokens in force."""
        return self._tokens

    def install(self, app: QApplication) -> None:
        """Dress the application: style, fonts, palette, style sheet. Once, before the first window."""
        load_fonts()
        self._base_points = max(app.font().pointSizeF(), self.scale.base_points)
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        app.setFont(self.font("body"))
        self._dress()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if _TELLS_CONTRAST:
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or hold light, dark or high contrast (light or dark as the system is)."""
        self._mode = mode
        self._switch()

    def colour(self, name: str) -> QColor:
        """Return the colour of a token.

        Raises:
            KeyError: no such token.
        """
        return QColor(self._tokens.colours[name])

    def status_colour(self, status: str) -> QColor:
        """Return the colour of a status word: ``below``, ``in``, ``above``, ``edge``, ``unknown``."""
        return QColor(self._tokens.status[status])

    def series(self, index: int) -> QColor:
        """Return the colour of the n-th line or bar of a plot."""
        return QColor(self._tokens.series[index % len(self._tokens.series)])

    def font(self, role: str) -> QFont:
        """Return the font of a role: ``caption body strong heading title figure hero``."""
        known = role, self._base_points
        if known not in self._fonts:
            self._fonts[known] = role_font(self.scale, self._base_points, role)
        return QFont(self._fonts[known])  # a copy, for who makes it bolder; what Qt looked up for it is shared

    def space(self, name: str) -> int:
        """Return a distance in pixels: ``hair``, ``tight``, ``small``, ``medium``, ``large``, ``wide``, ``huge``."""
        return self.scale.space[name]

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """Return ``resources/icons/NAME.svg`` in the colour of a token."""
        key = (name, colour)
        if key not in self._icons:
            self._icons[key] = tinted_icon(name, self.colour(colour), self.colour("outline"))
        return self._icons[key]

    def _name(self) -> str:
        """Return the name of the tokens that the mode and the system ask for."""
        if self._mode in {"light", "dark"}:
            return self._mode
        # Offscreen and some desktops report no scheme at all.
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        scheme = "dark" if is_dark else "light"
        return f"contrast-{scheme}" if self._mode == "contrast" or _wants_contrast() else scheme

    @Slot()
    def _follow_system(self) -> None:
        if self._mode in {"system", "contrast"}:
            self._switch()

    def _switch(self) -> None:
        tokens = load_tokens(self._name())
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._icons.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # A change of style sheet, or of palette under one, makes Qt dress every widget it remembers, menu bars that
            # are gone among them; taking the sheet away first makes it forget them.
            app.setStyleSheet("")
            app.setPalette(palette_from(self._tokens))
            app.setStyleSheet(style_sheet(self._tokens, self.scale))


def _wants_contrast() -> bool:
    if not _TELLS_CONTRAST:
        return False
    hints = QGuiApplication.styleHints()  # held: what it gives goes with it
    wanted = hints.accessibility().contrastPreference()
    return wanted is Qt.ContrastPreference.HighContrast
