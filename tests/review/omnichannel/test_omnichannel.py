"""Places to buy, the ladder from multichannel to omnichannel, touch points, the audit and its findings."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.findings import findings, findings_in
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.review.omnichannel.audit import ChannelNotes, channel_notes, omnichannel_audit
from ecomkpi_desktop.review.omnichannel.maturity import Ladder, MaturityAnswers, Measured, ladder
from ecomkpi_desktop.review.omnichannel.places import ChannelPlaces, Place, marketplaces_among, places_of
from ecomkpi_desktop.review.omnichannel.touch_points import TOUCH_POINTS, Answer, TouchPoints
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.edits import Wording
from tests.kpi.shops import Rows, order, whole
from tests.kpi.test_facts import FREE
from tests.review.situations import situation

MONTH = whole(date(2024, 1, 1), date(2024, 2, 1))


def test_a_channel_is_a_marketplace_by_its_name_by_its_fees_or_because_the_manager_says_so() -> None:
    names = {"Amazon": 0.0, "Google Ads": 0.02, "Maisonia": 0.0, "Point of sale": 0.0, "Bazar": 0.3, "Souk": 0.03}
    settings = Settings().with_value("marketplace.Maisonia.pct", 0.15).with_value("marketplace.Google Ads.pct", 0.0)
    found = places_of(names, settings, ChannelPlaces(places={"Bazar": Place.SHOP}))
    assert found == {
        "Amazon": Place.MARKETPLACE, "Google Ads": Place.SITE, "Maisonia": Place.MARKETPLACE,
        "Point of sale": Place.SHOP, "Bazar": Place.SHOP, "Souk": Place.MARKETPLACE,
    }  # fmt: skip
    assert marketplaces_among(found) == ("Amazon", "Maisonia", "Souk")
    assert places_of({"Amazon": 0.1}, settings, ChannelPlaces(places={"Amazon": Place.SITE}))["Amazon"] is Place.SITE


ALL_YES = MaturityAnswers(answers=dict.fromkeys(
    ("one_owner", "same_figures", "consent", "one_stock", "service_sees_all", "shared_goal"), True
))  # fmt: skip
ALL_SAME = TouchPoints(answers={one.code: Answer.SAME for one in TOUCH_POINTS})
PERFECT = Measured(3, 0.95, True, 0.85, 0, 0.12)


def climb(**changes: object) -> Ladder:
    facts = {name: getattr(PERFECT, name) for name in PERFECT.__slots__}
    return ladder(Measured(**{**facts, **changes}), ALL_YES, ALL_SAME)  # type: ignore[arg-type]


def test_a_firm_that_has_everything_stands_on_the_last_step() -> None:
    found = climb()
    assert (found.level, found.next) == (5, None)


@pytest.mark.parametrize(
    ("changes", "level", "code"),
    [
        ({"selling": 1}, 0, "several_channels_sell"),
        ({"known_share": 0.89}, 1, "channels_known"),
        ({"fees_known": False}, 1, "fees_known"),
        ({"identified_share": 0.79}, 2, "customers_identified"),
        ({"open_suggestions": 3}, 2, "duplicates_settled"),
        ({"open_suggestions": None}, 2, "duplicates_settled"),
        ({"several_share": 0.09}, 4, "customers_move"),
    ],
)
def test_what_is_measured_holds_a_firm_back(changes: dict[str, object], level: int, code: str) -> None:
    found = climb(**changes)
    assert found.level == level
    assert found.next is not None
    assert found.next.code == code


def test_a_shop_without_marketplaces_owes_no_fees() -> None:
    assert climb(fees_known=None).level == 5


def test_what_is_known_to_be_missing_comes_before_what_nobody_answered() -> None:
    found = ladder(Measured(1), MaturityAnswers(answers={}), TouchPoints())
    assert found.next is not None
    assert found.next.code == "several_channels_sell"
    asked = ladder(PERFECT, MaturityAnswers(answers={"one_owner": False}), TouchPoints())
    assert asked.next is not None
    assert (asked.level, asked.next.code) == (0, "one_owner")


def test_the_offer_is_one_only_when_all_four_touch_points_are_the_same() -> None:
    for answers, met in (
        ({}, None), ({"prices": Answer.SAME}, None), ({"prices": Answer.DIFFERS}, False),
        (dict.fromkeys(("prices", "stock", "delivery", "returns"), Answer.SAME), True),
        ({"prices": Answer.SAME, "stock": Answer.SAME, "delivery": Answer.NOT_OURS, "returns": Answer.SAME}, True),
    ):  # fmt: skip
        step = ladder(PERFECT, ALL_YES, TouchPoints(answers=answers)).steps[3]
        assert step.requirements[0].met is met


def test_consistency_counts_what_was_looked_at() -> None:
    assert TouchPoints().consistency is None
    answers = {"prices": Answer.SAME, "stock": Answer.DIFFERS, "loyalty": Answer.NOT_OURS}
    points = TouchPoints(answers=answers)
    assert points.consistency == 0.5
    assert [one.code for one in points.of(Answer.DIFFERS)] == ["stock"]


def test_notes_of_channels_come_back_as_they_were_written() -> None:
    places = ChannelPlaces(places={"Bazar": Place.MARKETPLACE})
    points = TouchPoints(answers={"prices": Answer.DIFFERS}, remarks={"prices": "tills are 5 % dearer"})
    notebook = Notebook(keep(Wording("notes"), places, points, ALL_YES).notes)
    assert channel_notes(notebook) == ChannelNotes(places, ALL_YES, points)
    assert channel_notes(Notebook()) == ChannelNotes()


def engine() -> Engine:
    on = date(2024, 1, 10)
    rows = [
        order("1", on, 60.0, customer_id="1", channel="Amazon", marketplace_fee=9.0),
        order("2", on, 25.0, customer_id="1", channel="Google Ads"),
        order("3", on, 15.0, customer_id="2", channel="E-mail"),
        order("4", on, 20.0, customer_id="2", channel="Google Ads"),
        order("5", on, 30.0, channel="Amazon", marketplace_fee=4.0),
    ]  # fmt: skip
    return Rows(rows, settings=FREE).engine()


def test_the_audit_tells_channels_from_places_to_buy() -> None:
    found = engine()
    audit = omnichannel_audit(found, MONTH, found.settings)
    assert audit.places == {"Amazon": Place.MARKETPLACE, "Google Ads": Place.SITE, "E-mail": Place.SITE}
    assert audit.figures["multichannel_customers"].value == 2
    assert audit.several_places == 1
    assert audit.figures["marketplace_share"].value == pytest.approx(0.6)
    assert audit.figures["unidentified_orders_share"].value == pytest.approx(0.2)
    assert (audit.marker.value, audit.marker.is_default) == (0.31, True)
    assert "2020" in audit.marker.source
    requirements = {one.code: one for step in audit.ladder.steps for one in step.requirements}
    assert requirements["several_channels_sell"].met
    assert requirements["fees_known"].met
    assert requirements["customers_identified"].value == pytest.approx(0.8)
    assert requirements["one_owner"].is_asked


def test_a_marker_of_ones_own_has_ones_own_source() -> None:
    found = engine()
    settings = found.settings.with_value("market.marketplace_share", 0.4, note="trade body, 2025")
    audit = omnichannel_audit(found, MONTH, settings)
    assert (audit.marker.value, audit.marker.source, audit.marker.is_default) == (0.4, "trade body, 2025", False)


def codes(found: Engine, notes: ChannelNotes | None = None, settings: Settings | None = None) -> dict[str, Finding]:
    state = DataState(channels=notes or ChannelNotes())
    return {one.code: one for one in findings(found, MONTH, settings or found.settings, state)}


def test_leaning_on_marketplaces_more_than_the_market_is_a_finding() -> None:
    found = engine()
    finding = codes(found)["marketplace_dependence"]
    assert finding.evidence["share"].value == pytest.approx(0.6)
    settings = found.settings.with_value("market.marketplace_share", 0.6)
    assert "marketplace_dependence" not in codes(found, settings=settings)
    own = ChannelNotes(ChannelPlaces(places={"Amazon": Place.SHOP}))
    assert "marketplace_dependence" not in codes(found, own)


def test_sales_without_customers_are_a_finding_unless_none_is_known() -> None:
    def of(share: float | None) -> list[str]:
        return [one.code for one in findings_in(situation({"identified_share": share}))]

    assert of(0.79) == ["customers_unknown"]
    assert of(0.80) == of(0.0) == of(None) == []


def test_touch_points_that_differ_are_a_finding() -> None:
    points = TouchPoints(answers={"prices": Answer.DIFFERS, "stock": Answer.SAME, "voice": Answer.DIFFERS})
    finding = codes(engine(), ChannelNotes(points=points))["touch_points_differ"]
    assert {name: fact.value for name, fact in finding.evidence.items()} == {"differ": 2, "looked": 3}
    assert "touch_points_differ" not in codes(engine(), ChannelNotes(points=ALL_SAME))
