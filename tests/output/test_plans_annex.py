"""What was planned, on paper: who tries what in which frame, and how the bottleneck moves."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.output.pdf import pdf_bytes
from ecomkpi_desktop.review.delegation.bottleneck import bottleneck
from ecomkpi_desktop.review.delegation.validation import Answer, Case, Decider, Frequency, Validation
from ecomkpi_desktop.review.objectives.budget import Budget
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.measure import Doubt, Measured
from ecomkpi_desktop.review.plans import Plans
from ecomkpi_desktop.review.report import Annex, Report
from tests.output.pdf_tools import text_of
from tests.output.worked import Worked

TRIED = Experiment(
    "e", "A sale without me", "Email", date(2025, 12, 1), date(2025, 12, 28), 400.0, "Ana",
    frame="Margin above 30%.", analysis_on=date(2026, 1, 5),
)  # fmt: skip
CASES = (
    Case("1", "v", "Lamps", date(2025, 10, 3), Decider.MANAGER, date(2025, 10, 9), Answer.YES),
    Case("2", "v", "Vases", date(2025, 11, 3), Decider.MANAGER, date(2025, 11, 9), Answer.NO),
    Case("3", "v", "Mugs", date(2025, 11, 4), Decider.PERSON, date(2025, 11, 9), Answer.YES),
)
PROMOTIONS = Validation("v", "Promotions", frequency=Frequency.DAILY, person="Ana")
QUARTER = Budget(Period(date(2025, 10, 1), date(2026, 1, 1)), 1_500.0, None, None, 400.0)
PLANS = Plans(
    (), (Measured(TRIED, doubts=(Doubt.NOT_STARTED,)),), QUARTER,
    bottleneck([PROMOTIONS], CASES, date(2026, 1, 12)), (PROMOTIONS,),
)  # fmt: skip


@pytest.fixture
def paper(tmp_path: Path, worked: Worked, speaking_english: QLocale) -> str:
    live = worked.report()
    assert live.details is not None
    report: Report = replace(live, details=replace(live.details, plans=PLANS))
    path = tmp_path / "plans.pdf"
    path.write_bytes(pdf_bytes(report, speaking_english, "A4", (Annex.PLANS,)))
    return " ".join(text_of(path).split())


def test_an_initiative_is_printed_with_its_frame_and_the_day_of_the_joint_analysis(paper: str) -> None:
    assert "A sale without me (Email)" in paper
    assert "From 01/12/2025 to 28/12/2025, led by Ana. Frame: Margin above 30%. Joint analysis on 05/01/2026." in paper


def test_the_bottleneck_is_printed_month_by_month_where_cases_were_open(paper: str) -> None:
    assert "Month Cases open On the manager Bottleneck index" in paper
    assert "October 2025 1 1 100.0% November 2025 2 1 50.0%" in paper
    assert "December 2025" not in paper.partition("Bottleneck index")[2]
