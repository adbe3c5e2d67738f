from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.ui.theme.fonts import load_fonts
from tests.pictures.comparing import Pixels, differences, marked, pixels_of, reduced, write


def card(text: str, path: Path, colour: str = "#0b6a55") -> Path:
    """Write a picture of a figure with a mark, as large as it is on a page."""
    load_fonts()
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QApplication.font()
    font.setFamily("Inter")
    font.setPointSize(10)
    painter.setFont(font)
    painter.drawText(QRect(20, 20, 300, 40), Qt.AlignmentFlag.AlignLeft, text)
    painter.fillRect(QRect(20, 100, 24, 24), QColor(colour))
    for step in range(300):  # a gradient: more colours than a palette holds
        painter.setPen(QColor(step % 256, (step * 7) % 256, 200))
        painter.drawLine(40 + step, 150, 40 + step, 180)
    painter.end()
    image.save(str(path))
    return path


@pytest.fixture
def accepted(tmp_path: Path, one_application: QApplication) -> Pixels:
    write(reduced(card("145 212 €", tmp_path / "a.png")), tmp_path / "accepted.png")
    return pixels_of(QImage(str(tmp_path / "accepted.png")))


def test_the_same_page_agrees_in_256_colours(tmp_path: Path, accepted: Pixels) -> None:
    assert differences(reduced(card("145 212 €", tmp_path / "b.png")), accepted) == []


@pytest.mark.parametrize("text", ["145 272 €", "−145 212 €", "145 212 $"])
def test_one_sign_that_is_another_is_seen(tmp_path: Path, accepted: Pixels, text: str) -> None:
    assert differences(reduced(card(text, tmp_path / "b.png")), accepted)


def test_a_mark_in_another_colour_is_seen_where_it_is(tmp_path: Path, accepted: Pixels) -> None:
    places = differences(reduced(card("145 212 €", tmp_path / "b.png", "#a63c0a")), accepted)
    assert places
    assert all(0 <= left <= 24 and 36 <= top <= 72 for left, top in places)
    shown = marked(np.zeros((100, 200, 3), dtype=np.uint8), places)
    assert (shown == 0).all(axis=2).sum() == len(places) * 144


def test_another_size_is_another_picture(accepted: Pixels) -> None:
    assert differences(accepted[:-2], accepted) == [(0, 0)]


def test_a_picture_of_few_colours_is_kept_as_it_is(tmp_path: Path, one_application: QApplication) -> None:
    pixels = np.zeros((31, 37, 3), dtype=np.uint8)
    pixels[:, :, 0] = np.arange(37)
    pixels[5, 7] = (255, 1, 2)
    write(pixels, tmp_path / "few.png")
    assert (pixels_of(QImage(str(tmp_path / "few.png"))) == pixels).all()
