"""What the window remembers between two starts, apart from any document: place, theme, language, recent documents."""

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ecomkpi_desktop.present.language import system_currency
from ecomkpi_desktop.ui.print_choices import PrintChoices
from ecomkpi_desktop.ui.theme.theme import MODES, Mode

_RECENT = 8


class Memory:
    """Reads and writes the window's own settings.

    Args:
        settings: where they are kept; tests give a file of their own.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._page = str(settings.value("page", "cockpit"))

    @property
    def theme(self) -> Mode:
        """What the user chose: follow the system, light, dark or high contrast."""
        found = str(self._settings.value("theme", "system"))
        return next((mode for mode in MODES if mode == found), "system")

    @theme.setter
    def theme(self, mode: Mode) -> None:
        self._settings.setValue("theme", mode)

    @property
    def language(self) -> str:
        """Language the user chose, "" to follow the system."""
        return str(self._settings.value("language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def currency(self) -> str:
        """Currency of new documents: the last one the user chose, else the one of the system's country."""
        return str(self._settings.value("currency", "")) or system_currency()

    @currency.setter
    def currency(self, currency: str) -> None:
        self._settings.setValue("currency", currency)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window."""
        found = self._settings.value("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def place_of(self, name: str) -> QByteArray:
        """Return place and size of a further window, by its name."""
        found = self._settings.value(f"places/{name}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_place(self, name: str, geometry: QByteArray) -> None:
        """Remember place and size of a further window."""
        self._settings.setValue(f"places/{name}", geometry)

    @property
    def printing(self) -> PrintChoices:
        """What is printed, and on which paper."""
        names = str(self._settings.value("print/annexes", "")).split(",")
        return PrintChoices(tuple(name for name in names if name), str(self._settings.value("print/paper", "")))

    @printing.setter
    def printing(self, choices: PrintChoices) -> None:
        self._settings.setValue("print/annexes", ",".join(choices.annexes))
        self._settings.setValue("print/paper", choices.paper)

    @property
    def page(self) -> str:
        """Page that was seen last; kept by :meth:`keep_page`."""
        return self._page

    @page.setter
    def page(self, key: str) -> None:
        self._page = key

    def keep_page(self) -> None:
        """Write down which page was seen last: at the end, for turning to a page must not wait for the disk."""
        self._settings.setValue("page", self._page)

    @property
    def recent(self) -> list[Path]:
        """Documents opened lately that still exist, the last one first."""
        try:
            found = json.loads(str(self._settings.value("recent", "[]")))
        except ValueError:
            return []
        return [Path(str(path)) for path in found if Path(str(path)).is_file()]

    def add_recent(self, path: Path) -> None:
        """Remember a document that was opened."""
        whole = path.resolve()
        others = [other for other in self.recent if other != whole]
        kept = [str(one) for one in [whole, *others][:_RECENT]]
        self._settings.setValue("recent", json.dumps(kept))

    def forget_recent(self) -> None:
        """Forget every recent document."""
        self._settings.remove("recent")
