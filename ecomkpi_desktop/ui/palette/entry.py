"""What the palette offers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words


class Sort(StrEnum):
    """What an entry is, in the order in which equals are listed."""

    PAGE = "page"
    ACTION = "action"
    PERIOD = "period"
    CHANNEL = "channel"
    SETTING = "setting"
    FIGURE = "figure"
    DOCUMENT = "document"


_NAMES: dict[Sort, str] = {
    Sort.PAGE: QT_TRANSLATE_NOOP("palette", "Page"),
    Sort.ACTION: QT_TRANSLATE_NOOP("palette", "Action"),
    Sort.PERIOD: QT_TRANSLATE_NOOP("palette", "Period"),
    Sort.CHANNEL: QT_TRANSLATE_NOOP("palette", "Channel"),
    Sort.SETTING: QT_TRANSLATE_NOOP("palette", "Setting"),
    Sort.FIGURE: QT_TRANSLATE_NOOP("palette", "Figure"),
    Sort.DOCUMENT: QT_TRANSLATE_NOOP("palette", "Workspace"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to go to or to do.

    Attributes:
        sort: what it is.
        text: its name, translated.
        run: does it.
        more: further words by which it is found.
        note: what stands at its right: its shortcut, its dates, its folder.
        icon: name of its drawing, "" for none.
        figure: id of the figure that it leads to, "" for none: its value is told beside the note once it is known.
        help: address of the help's page about it, "" for none.
    """

    sort: Sort
    text: str
    run: Callable[[], object]
    more: str = ""
    note: str = ""
    icon: str = ""
    figure: str = ""
    help: str = ""

    @property
    def kind(self) -> str:
        """What it is, translated."""
        return words("palette", _NAMES[self.sort])
