"""A marketing spend that nobody told, on paper: a word, and CM3 as the most it can be."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.output.pdf import pdf_bytes
from ecomkpi_desktop.review.report import Annex
from ecomkpi_desktop.review.report_build import report_of
from ecomkpi_desktop.review.sources import DataState
from tests.output.pdf_tools import run
from tests.output.workbook.test_untold import PERIOD, shop

pytestmark = pytest.mark.usefixtures("qapp")
TOLD = {"day": date(2024, 1, 1), "day_to": date(2024, 1, 31), "cost": 0.0, "channel": "Shop"}


def lines_of(folder: Path, spend: list[dict[str, Any]], locale: QLocale) -> list[str]:
    engine = shop(spend)
    report = report_of(engine, PERIOD, engine.settings, DataState(), title="Shop", generated_on=date(2024, 4, 2))
    path = folder / "report.pdf"
    path.write_bytes(pdf_bytes(report, locale, "A4", (Annex.LADDER, Annex.CHANNELS)))
    return [" ".join(line.split()) for line in run("pdftotext", "-layout", str(path), "-").splitlines()]


def test_no_ladder_takes_it_for_0(tmp_path: Path, speaking_english: QLocale) -> None:
    lines = lines_of(tmp_path, [], speaking_english)
    rung = next(line for line in lines if "Marketing spend not told" in line)
    assert "€0" not in rung
    assert [line for line in lines if line.startswith("Contribution margin 3 ≤ ")]
    rows = [line for line in lines if line.startswith(("Jan 24", "Feb 24", "Mar 24", "Total")) and "not told" in line]
    assert len(rows) == 3 + 3  # the months, the totals of the page and of both ladders
    assert all(line.split("not told ")[1].startswith("≤") for line in rows)
    assert sum("Nobody told the marketing spend of this period" in line for line in lines) == 1


def test_a_spend_of_0_still_reads_0_beside_months_that_nobody_told(tmp_path: Path, speaking_english: QLocale) -> None:
    lines = lines_of(tmp_path, [TOLD], speaking_english)
    months = {line.split()[0]: line for line in lines if line.startswith(("Jan 24", "Feb 24")) and "%" not in line}
    assert "not told" not in months["Jan"]
    assert "not told" in months["Feb"]
    assert not [line for line in lines if line.startswith("Total") and "not told" in line]
    assert sum("of some months" in line for line in lines) == 1
