from collections.abc import Iterator
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
def dress(qapp: QApplication) -> Iterator[PlainDress]:
    """A light theme and English numbers."""
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    theme = Theme("light")
    theme.install(qapp)
    yield PlainDress(theme, Formats(QLocale("en_GB")))
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])
