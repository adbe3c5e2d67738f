"""Whatever sources are mapped to, nothing is lost: channels sum to the total."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.importing.channels.proposals import channel_map_of
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL, Selection
from tests.kpi.shops import Rows, order, selections, shops, whole
from tests.kpi.test_reference import thorough

DAY = date(2024, 1, 15)
JANUARY = whole(date(2024, 1, 1), date(2024, 2, 1))
FLOWS = ("orders", "net_revenue", "cm1", "cm2", "marketing_spend", "cm3", "sessions", "refunds", "operating_result")
RAW = ("google / cpc", "Google Ads", "newsletter", "Amazon", "Site", "Bing Ads", "Salon", "absent")
maps = st.dictionaries(
    st.sampled_from(RAW), st.sampled_from(["Meta Ads", "Amazon", "Été & co", UNKNOWN_CHANNEL, NOT_ALLOCATED, "Site"])
)


def sums(engine: Engine, selection: Selection) -> dict[str, float]:
    table = engine.by(Dimension.CHANNEL, selection)
    return {name: float(table.columns[name].sum()) for name in FLOWS}


@thorough
@given(rows=shops(), channel_map=maps, selection=selections(), platform=st.sampled_from([None, "Bing Ads", "Régie"]),
       campaign=st.sampled_from([None, "Salon"]))  # fmt: skip
def test_channels_sum_to_the_total_to_the_cent_after_any_mapping(
    rows: Rows, channel_map: dict[str, str], selection: Selection, platform: str | None, campaign: str | None
) -> None:
    for row in rows.spend:
        row.update(platform=platform, campaign=campaign)
    everything = Selection(selection.period)
    plain = sums(Engine(rows.facts(), rows.settings), everything)
    for chosen in (channel_map, channel_map_of(rows.tables(), channel_map)):
        engine = Engine(Facts.build(rows.tables(), channel_map=chosen, settings=rows.settings), rows.settings)
        found, figures = sums(engine, everything), engine.figures(everything)
        for name in ("orders", "net_revenue", "cm1", "marketing_spend", "sessions", "refunds"):
            # Rates of marketplaces follow the names of channels, so only what no rate touches is the same throughout.
            assert found[name] == pytest.approx(plain[name], abs=0.005)
        for name in FLOWS:
            total = figures[name].value if name in figures else None
            if total is not None:
                assert found[name] == pytest.approx(total, abs=0.005)


def test_spend_without_a_channel_falls_back_on_its_mapped_platform_then_campaign() -> None:
    spend = [
        {"day": DAY, "cost": 1.0, "channel": "Meta Ads", "platform": "Bing Ads", "campaign": "Salon"},
        {"day": DAY, "cost": 2.0, "platform": "Bing Ads", "campaign": "Salon"},
        {"day": DAY, "cost": 4.0, "platform": "Régie", "campaign": "Salon"},
        {"day": DAY, "cost": 8.0, "platform": "Régie"},
        {"day": DAY, "cost": 16.0},
    ]
    rows = Rows([order("1", DAY, 100.0)], spend=spend, channel_map={"Bing Ads": "Microsoft Ads", "Salon": "Salons"})
    table = rows.engine().by(Dimension.CHANNEL, JANUARY)
    found = dict(zip(table.keys, table.columns["marketing_spend"].tolist(), strict=True))
    assert found == {UNKNOWN_CHANNEL: 0.0, "Meta Ads": 1.0, "Microsoft Ads": 2.0, "Salons": 4.0, NOT_ALLOCATED: 24.0}


def test_a_platform_or_campaign_that_is_not_mapped_is_no_channel() -> None:
    rows = Rows([order("1", DAY, 100.0, channel="Site")], spend=[{"day": DAY, "cost": 2.0, "platform": "Régie"}])
    assert rows.facts().channels == ("Site",)


def test_clicks_spend_and_visits_of_one_platform_stand_on_one_line() -> None:
    rows = Rows(
        [order("1", DAY, 100.0, channel="google / cpc")],
        spend=[{"day": DAY, "cost": 30.0, "channel": "Google Ads"}],
        sessions=[{"day": DAY, "sessions": 50.0, "channel": "Paid Search"}],
    )
    rows.channel_map = channel_map_of(rows.tables(), {})
    (row,) = rows.engine().channels(JANUARY)
    assert row.channel == "Google Ads"
    assert (row.figures["cac"].value, row.figures["conversion_rate"].value) == (None, 0.02)
    assert row.figures["marketing_spend"].value == 30.0
