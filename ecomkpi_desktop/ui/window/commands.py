"""Every command of the window once: its words, its keys, its drawing and its menu."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

Keys = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: its name in the code; the window has a slot ``do_NAME``.
        menu: menu it stands in: ``file``, ``edit``, ``view``, ``help``.
        text: English words, context ``commands``, with the mnemonic.
        keys: standard key or key sequence; None for none.
        icon: name of its drawing, "" for none.
        needs: ``document`` or ``data`` when it makes sense only then.
        checkable: whether it is on or off.
    """

    name: str
    menu: str
    text: str
    keys: Keys = None
    icon: str = ""
    needs: str = ""
    checkable: bool = False

    @property
    def label(self) -> str:
        """Its words in the user's language."""
        return words("commands", self.text)


_KEY = QKeySequence.StandardKey
SEPARATOR = "-"

COMMANDS: tuple[Command, ...] = (
    Command("new", "file", QT_TRANSLATE_NOOP("commands", "&New workspace…"), _KEY.New, "new"),
    Command("open", "file", QT_TRANSLATE_NOOP("commands", "&Open a workspace…"), _KEY.Open, "open"),
    Command("recent", "file", QT_TRANSLATE_NOOP("commands", "Open &recent"), None, "clock"),
    Command("import", "file", QT_TRANSLATE_NOOP("commands", "&Import files…"), "Ctrl+I", "import"),
    Command("news", "file", QT_TRANSLATE_NOOP("commands", "&Look for new files"), "Ctrl+Shift+I", "search", "document"),
    Command("demo", "file", QT_TRANSLATE_NOOP("commands", "See the &demonstration shop"), None, "demo"),
    Command("save_copy", "file", QT_TRANSLATE_NOOP("commands", "&Save a copy…"), "Ctrl+Shift+S", "save", "document"),
    Command("preview", "file", QT_TRANSLATE_NOOP("commands", "Print pre&view…"), "Ctrl+Shift+P", "preview", "data"),
    Command("print", "file", QT_TRANSLATE_NOOP("commands", "&Print…"), _KEY.Print, "print", "data"),
    Command("pdf", "file", QT_TRANSLATE_NOOP("commands", "&Export as PDF…"), "Ctrl+E", "pdf", "data"),
    Command(
        "workbook", "file", QT_TRANSLATE_NOOP("commands", "Export as Excel &workbook…"), "Ctrl+Alt+E", "rows", "data"
    ),
    Command("close", "file", QT_TRANSLATE_NOOP("commands", "&Close the workspace"), _KEY.Close, "close", "document"),
    Command("quit", "file", QT_TRANSLATE_NOOP("commands", "&Quit"), "Ctrl+Q"),
    Command("copy", "edit", QT_TRANSLATE_NOOP("commands", "&Copy the table or picture"), _KEY.Copy, "copy", "data"),
    Command("find", "edit", QT_TRANSLATE_NOOP("commands", "&Find…"), _KEY.Find, "search", "document"),
    Command("palette", "edit", QT_TRANSLATE_NOOP("commands", "&Go to…"), "Ctrl+K"),
    Command(
        "settings", "edit", QT_TRANSLATE_NOOP("commands", "&Settings"), "Ctrl+,", "settings", "document", checkable=True
    ),
    Command(
        "channels", "edit", QT_TRANSLATE_NOOP("commands", "C&hannels of the sources…"), "Ctrl+Shift+H", "channels",
        "data",
    ),
    Command(
        "persons", "edit", QT_TRANSLATE_NOOP("commands", "&Who is one customer…"), "Ctrl+Shift+U", "customers", "data",
    ),
    Command(
        "audit", "view", QT_TRANSLATE_NOOP("commands", "Five-&minute audit of the main channel…"), "Ctrl+Shift+A",
        "acquisition", "data",
    ),
    Command(
        "period_back", "view", QT_TRANSLATE_NOOP("commands", "Period &before"), "Alt+Left", "chevron-left", "data"
    ),
    Command(
        "period_forward", "view", QT_TRANSLATE_NOOP("commands", "Period &after"), "Alt+Right", "chevron-right", "data"
    ),
    Command("page_before", "view", QT_TRANSLATE_NOOP("commands", "Pre&vious page"), "Ctrl+PgUp", "", "document"),
    Command("page_after", "view", QT_TRANSLATE_NOOP("commands", "&Next page"), "Ctrl+PgDown", "", "document"),
    Command("pane_after", "view", QT_TRANSLATE_NOOP("commands", "Next part of the &window"), "F6", "", "document"),
    Command(
        "pane_before", "view", QT_TRANSLATE_NOOP("commands", "Previous part of the win&dow"), "Shift+F6", "", "document"
    ),
    Command(
        "full_screen", "view", QT_TRANSLATE_NOOP("commands", "&Full screen"), _KEY.FullScreen, "", "", checkable=True
    ),
    Command("help", "help", QT_TRANSLATE_NOOP("commands", "&Help on this place"), _KEY.HelpContents, "help"),
    Command("explain", "help", QT_TRANSLATE_NOOP("commands", "&Explain this figure"), _KEY.WhatsThis, "", "data"),
    Command("shortcuts", "help", QT_TRANSLATE_NOOP("commands", "&Keyboard shortcuts"), "Ctrl+F1"),
    Command("glossary", "help", QT_TRANSLATE_NOOP("commands", "&Glossary: marketing and IT")),
    Command("about", "help", QT_TRANSLATE_NOOP("commands", "&About EcomKPI Desktop"), None, "info"),
)
BY_NAME = {command.name: command for command in COMMANDS}

# Where a line is drawn before a command of a menu.
RULED = frozenset(
    {"import", "save_copy", "preview", "close", "find", "settings", "period_back", "pane_after", "full_screen", "about"}
)
