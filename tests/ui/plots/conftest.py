from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.theme.theme import Theme


@dataclass
class PlainDress:
    theme: Theme
    formats: Formats


@pytest.fixture
def dress(qapp: QApplication) -> PlainDress:
    """A light theme and English numbers."""
    theme = Theme("light")
    theme.install(qapp)
    return PlainDress(theme, Formats(QLocale("en_GB")))
