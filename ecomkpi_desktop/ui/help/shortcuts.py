"""The page of the help with every shortcut, made from the actions themselves and from the keys of the parts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.help.topic import Part, Topic, escaped
from ecomkpi_desktop.present.texts import words

# Keys that few keyboards have.
_RARE = frozenset({"New", "Open", "Save", "Undo", "Redo", "Copy", "Find", "Close", "Help", "Print", "Exit"})
_TITLE = QT_TRANSLATE_NOOP("keys", "Keyboard shortcuts")
_LEAD = QT_TRANSLATE_NOOP("keys", "Everything can be done without the mouse. Tab goes from one control to the next.")


@dataclass(frozen=True, slots=True)
class Keys:
    """What keys do in one part of the window, where no action says it."""

    part: str
    rows: tuple[tuple[str, str], ...]


# Keys in the notation of QKeySequence, several of them apart by spaces; both texts in context ``keys``.
PARTS: tuple[Keys, ...] = (
    Keys(QT_TRANSLATE_NOOP("keys", "In a picture"), (
        ("Left Right", QT_TRANSLATE_NOOP("keys", "Go from mark to mark and hear each")),
        ("Return", QT_TRANSLATE_NOOP("keys", "Open what the mark stands for")),
        ("Ctrl+C", QT_TRANSLATE_NOOP("keys", "Copy the picture")),
        ("Ctrl+Shift+C", QT_TRANSLATE_NOOP("keys", "Copy the numbers behind it")),
    )),
    Keys(QT_TRANSLATE_NOOP("keys", "On the trends"), (
        ("+ -", QT_TRANSLATE_NOOP("keys", "Zoom in time")),
    )),
    Keys(QT_TRANSLATE_NOOP("keys", "In a table"), (
        ("Up Down", QT_TRANSLATE_NOOP("keys", "Go from row to row")),
        ("Ctrl+C", QT_TRANSLATE_NOOP("keys", "Copy the chosen rows, or all of them, with their headings")),
        ("Ctrl+F", QT_TRANSLATE_NOOP("keys", "Find in the table")),
        ("F3 Shift+F3", QT_TRANSLATE_NOOP("keys", "Next and previous place")),
    )),
    Keys(QT_TRANSLATE_NOOP("keys", "On a dial or a figure"), (
        ("Space", QT_TRANSLATE_NOOP("keys", "Explain it: formula, trust, rows")),
        ("Backspace", QT_TRANSLATE_NOOP("keys", "Back to the figure before, in an explanation")),
        ("Esc", QT_TRANSLATE_NOOP("keys", "Close the explanation")),
    )),
    Keys(QT_TRANSLATE_NOOP("keys", "In the help"), (
        ("Alt+Left Alt+Right", QT_TRANSLATE_NOOP("keys", "Back and forward")),
        ("Ctrl++ Ctrl+-", QT_TRANSLATE_NOOP("keys", "Larger and smaller text")),
    )),
)  # fmt: skip


def shortcuts_topic(groups: Sequence[tuple[str, Iterable[QAction]]]) -> Topic:
    """Return the page of the shortcuts.

    Args:
        groups: names of menus, with their actions.
    """
    title = words("keys", _TITLE)
    parts = [f'<h1>{escaped(title)}</h1><p class="muted">{escaped(words("keys", _LEAD))}</p>']
    for name, actions in groups:
        # Qt knows older keys for some commands beside the first; nobody looks for them.
        rows = [(plain_text(action), _native(action.shortcuts())[:1]) for action in actions if action.shortcuts()]
        parts.append(_table(name.replace("&", ""), rows))
    for keys in PARTS:
        rows = [
            (words("keys", text), _native([QKeySequence(key) for key in given.split()])) for given, text in keys.rows
        ]
        parts.append(_table(words("keys", keys.part), rows))
    return Topic("shortcuts", Part.REFERENCE, title, "".join(parts))


def plain_text(action: QAction) -> str:
    """Return the words of an action without mnemonic, dots and shortcut."""
    text = action.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    return text.removesuffix("…").removesuffix(":").rstrip("\u00a0 ")


def _native(keys: Sequence[QKeySequence]) -> list[str]:
    known = [one for one in keys if not one.isEmpty() and one.toString().rpartition("+")[2] not in _RARE]
    return [_spoken(one.toString(QKeySequence.SequenceFormat.NativeText)) for one in known]


def _spoken(text: str) -> str:
    """Return keys as Qt's menus write them; Qt translates them only where it draws menus on some platforms."""
    parts = text.split("+") if len(text) > 1 and not text.endswith("+") else [text]
    return "+".join(QCoreApplication.translate("QShortcut", part) for part in parts)


def _table(name: str, rows: Sequence[tuple[str, list[str]]]) -> str:
    if not rows:
        return ""
    lines = "".join(
        f'<tr><td class="key" width="190">{escaped(", ".join(keys))}</td><td>{escaped(text)}</td></tr>'
        for text, keys in rows
    )
    return f'<h2>{escaped(name)}</h2><table cellspacing="0" cellpadding="3">{lines}</table>'
