"""A grid on paper: every line, room for four cases, as many pages as it takes."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from ecomkpi_desktop.output.grid_sheet import GridPrinter, GridSheet
from ecomkpi_desktop.review.delegation.validation import Criterion, Form, Grid, Validation
from tests.output.pdf_tools import run, text_of, words_of

LINES = (Criterion("Margin above 30%", 3, is_must=True), Criterion("Stock above 100", 2))


def printed(path: Path, locale: QLocale, grid: Grid) -> Path:
    """Print a grid as PDF, on A4, from edge to edge."""
    writer = QPdfWriter(str(path))
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    validation = Validation("v", "Promotions and discount codes", person="Ana", grid=grid)
    GridPrinter(GridSheet("Demo shop", validation, date(2026, 1, 5)), locale).paint(writer)
    return path


def test_a_scoring_grid_shows_weights_what_must_be_met_and_how_to_read_it(
    tmp_path: Path, speaking_english: QLocale
) -> None:
    text = text_of(printed(tmp_path / "grid.pdf", speaking_english, Grid(Form.SCORING, LINES, 0.7)))
    assert "Promotions and discount codes" in text
    assert "● Margin above 30%" in text
    assert "Yes from 70% of all points on" in " ".join(text.split())
    assert "Total of 10, and answer" in text
    assert [f"Case {number}" in text for number in range(1, 6)] == [True, True, True, True, False]
    assert "Ana" in text


def test_a_checklist_has_no_weights(tmp_path: Path, speaking_english: QLocale) -> None:
    text = text_of(printed(tmp_path / "grid.pdf", speaking_english, Grid(Form.CHECKLIST, LINES)))
    assert "Tick what is met." in text
    assert "Weight" not in text
    assert "●" not in text


def test_many_lines_take_further_pages_and_none_is_lost(tmp_path: Path, speaking_english: QLocale) -> None:
    lines = tuple(Criterion(f"Criterion number {number:02d}") for number in range(40))
    path = printed(tmp_path / "grid.pdf", speaking_english, Grid(Form.CHECKLIST, lines))
    assert "Pages:           4" in run("pdfinfo", str(path))
    text = text_of(path)
    assert all(line.text in text for line in lines)
    assert max(word.bottom for word in words_of(path)) <= 842


def test_a_long_criterion_stays_in_its_column(tmp_path: Path, speaking_english: QLocale) -> None:
    long = Criterion("The margin after discount, shipping and payment fees stays above a third of what is paid " * 2)
    path = printed(tmp_path / "grid.pdf", speaking_english, Grid(Form.SCORING, (long,)))
    margin = [word for word in words_of(path) if word.text in {"margin", "discount,", "payment"}]
    assert margin
    assert max(word.right for word in margin) <= 595 - 48 - 4 * 62 - 44
