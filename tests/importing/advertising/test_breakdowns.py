"""Reports of one spend, broken down in several ways: together they are never more than the spend."""

import itertools
from pathlib import Path

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.workspace.assembly import Segment, assemble
from ecomkpi_desktop.workspace.records import Evidence
from tests.importing.making import from_text

DAYS = '"Reporting starts","Reporting ends"\n'
BY_DAY = '"Campaign name",Day,Impressions,"Amount spent (EUR)",' + DAYS + (
    "Spring,2026-02-01,10,10.0,2026-02-01,2026-02-01\nSpring,2026-02-02,10,20.0,2026-02-02,2026-02-02\n"
    "Brand,2026-02-01,10,5.0,2026-02-01,2026-02-01\n"
)
BY_AGE = '"Campaign name",Day,Age,Impressions,"Amount spent (EUR)",' + DAYS + (
    "Spring,2026-02-01,18-24,10,4.0,2026-02-01,2026-02-01\nSpring,2026-02-01,25-34,10,6.0,2026-02-01,2026-02-01\n"
    "Spring,2026-02-02,18-24,10,20.0,2026-02-02,2026-02-02\nBrand,2026-02-01,18-24,10,5.0,2026-02-01,2026-02-01\n"
)
BY_PLACE = '"Account name","Campaign name",Day,Placement,"Amount spent (EUR)",' + DAYS + (
    "Shop,Spring,2026-02-01,feed,10.0,2026-02-01,2026-02-01\nShop,Spring,2026-02-02,reels,20.0,2026-02-02,2026-02-02\n"
    "Shop,Brand,2026-02-01,feed,5.0,2026-02-01,2026-02-01\n"
)
BY_REGION = 'Region,"Amount spent (EUR)",' + DAYS + (
    "Bretagne,15.0,2026-02-01,2026-02-02\nCorse,20.0,2026-02-01,2026-02-02\n"
)


def segments(folder: Path, texts: list[str]) -> list[Segment]:
    found = []
    for number, text in enumerate(texts, start=1):
        table = from_text(folder, text, name=f"{number}.csv").table
        found.append(Segment(number, Evidence(f"2026-03-{number:02d}", "", "", str(number), ""), table))
    return found


@pytest.mark.parametrize("texts", list(itertools.permutations([BY_DAY, BY_AGE, BY_PLACE, BY_REGION])))
def test_whatever_the_order_the_spend_is_counted_once(tmp_path: Path, texts: tuple[str, ...]) -> None:
    spend = assemble(Kind.SPEND, segments(tmp_path, list(texts)))
    assert sum(spend["cost"].to_pylist()) == pytest.approx(35.0)


def test_another_account_keeps_its_spend(tmp_path: Path) -> None:
    other = BY_PLACE.replace("Shop,", "Outlet,").replace("10.0", "7.0")
    spend = assemble(Kind.SPEND, segments(tmp_path, [BY_PLACE, other]))
    assert sum(spend["cost"].to_pylist()) == pytest.approx(35.0 + 32.0)


def test_other_days_and_other_platforms_stay(tmp_path: Path) -> None:
    google = "Report\n1 February 2026\nCampaign,Cost,Impr.\nSpring,8.00,5\n"
    later = BY_DAY.replace("2026-02-0", "2026-03-0")
    spend = assemble(Kind.SPEND, segments(tmp_path, [BY_DAY, google, later, BY_REGION]))
    assert sum(spend["cost"].to_pylist()) == pytest.approx(35.0 + 8.0 + 35.0)
