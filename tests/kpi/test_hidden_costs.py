"""Hidden costs in the ladder: what each base is paid on, to the cent, and where it is taken from."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Scope
from ecomkpi_desktop.settings.cost_lines import FIRST_COSTS, HIDDEN_COSTS
from ecomkpi_desktop.settings.plausible import bound_keys
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import Rows, order, settings_of, whole

JANUARY = whole(date(2024, 1, 1), date(2024, 2, 1))
FREE = {"cost__default_rate": 0, "logistics__per_order": 0, "logistics__packaging": 0, "logistics__per_return": 0,
        "payment__pct": 0, "payment__fixed": 0, "cost__restock_share": 1, "vat__default_rate": 0}  # fmt: skip


def january(**hidden: float) -> Rows:
    """Two orders that cost 40 and 60, one of them on a marketplace and refunded in part, and 50 of spend."""
    return Rows(
        [
            order("1", date(2024, 1, 1), 100.0, unit_cost=40.0, category="Livres", channel="Meta Ads"),
            order("2", date(2024, 1, 31), 200.0, unit_cost=60.0, category="Vins", channel="Amazon",
                  marketplace_fee=20.0),
        ],
        [{"refunded_at": order("", date(2024, 1, 31), 0)["ordered_at"], "order_id": "2", "amount": 10.0,
          "amounts_ttc": False}],
        spend=[{"day": date(2024, 1, 5), "cost": 50.0, "channel": "Meta Ads"}],
        settings=settings_of(**FREE, **{f"hidden__{name}": value for name, value in hidden.items()}),
    )  # fmt: skip


def taken(**hidden: float) -> dict[str, float]:
    """Return by how much hidden costs lower each margin."""
    with_them, without = (one.engine().figures(JANUARY) for one in (january(**hidden), january()))
    return {name: round(without[name].value - with_them[name].value, 6) for name in ("cm1", "cm2", "cm3")}


@pytest.mark.parametrize(
    ("hidden", "amount", "first"),
    [
        ({"inbound_freight": 0.1}, 10.0, "cm1"),  # of a product cost of 100
        ({"customs": 0.02, "currency": 0.03}, 5.0, "cm1"),
        ({"chargebacks": 0.01}, 3.0, "cm2"),  # of goods for 300
        ({"loyalty": 0.02, "fraud": 0.01}, 9.0, "cm2"),
        ({"service": 1.5}, 3.0, "cm2"),  # two orders
        ({"reshipments": 0.5, "samples": 0.25, "apps": 0.25}, 2.0, "cm2"),
        ({"marketplace_storage": 2.0}, 2.0, "cm2"),  # one of them on a marketplace
        ({"return_label": 4.0}, 4.0, "cm2"),  # one refund
        ({"agency": 0.1, "creative": 0.2}, 15.0, "cm3"),  # of 50
        ({"influencers": 31.0}, 31.0, "cm3"),  # a month
    ],
)
def test_a_hidden_cost_is_taken_from_its_step_of_the_ladder_and_from_all_below(
    hidden: dict[str, float], amount: float, first: str
) -> None:
    steps = ("cm1", "cm2", "cm3")
    assert taken(**hidden) == {name: amount if steps.index(name) >= steps.index(first) else 0.0 for name in steps}


def test_the_steps_of_the_ladder_are_named_in_the_figures() -> None:
    rows = january(inbound_freight=0.1, service=1.5, return_label=4.0, agency=0.1, influencers=31.0)
    figures = rows.engine().figures(JANUARY)
    assert figures["landed_costs"].value == 10.0
    assert figures["other_costs"].inputs == {"other_order_costs": 3.0, "other_return_costs": 4.0}
    assert figures["marketing_spend"].inputs == pytest.approx({"media_spend": 50.0, "marketing_beside": 36.0})


def test_monthly_marketing_belongs_to_no_channel_and_the_channels_still_add_up() -> None:
    engine = january(agency=0.1, influencers=31.0, inbound_freight=0.1, service=1.5).engine()
    table = engine.by(Dimension.CHANNEL, JANUARY)
    spend = dict(zip(table.keys, table.columns["marketing_spend"].tolist(), strict=True))
    assert spend == pytest.approx({"Amazon": 0.0, "Meta Ads": 55.0, NOT_ALLOCATED: 31.0})
    assert table.columns["cm3"].sum() == pytest.approx(engine.figures(JANUARY)["cm3"].value)


def test_a_category_bears_the_freight_of_its_own_goods() -> None:
    engine = january(inbound_freight=0.1).engine()
    books = engine.figures(JANUARY.within(Scope(categories=frozenset({"Livres"}))))
    assert books["landed_costs"].value == pytest.approx(4.0)
    by_category = engine.by(Dimension.CATEGORY, JANUARY)
    assert by_category.columns["cogs"].sum() == pytest.approx(engine.figures(JANUARY)["cogs"].value)


def test_a_cost_holds_from_its_date_on() -> None:
    rows = january()
    rows.settings = rows.settings.with_value("hidden.service", 1.5, date(2024, 1, 15))
    assert rows.engine().figures(JANUARY)["other_costs"].value == 1.5


def test_the_same_engine_under_other_answers_gives_what_a_new_one_does() -> None:
    engine, other = january().engine(), january(inbound_freight=0.1, marketplace_storage=2.0, agency=0.1)
    moved = engine.with_settings(other.settings).figures(JANUARY)
    assert moved["cm3"].value == pytest.approx(other.engine().figures(JANUARY)["cm3"].value)
    assert engine.figures(JANUARY)["cm3"].value == january().engine().figures(JANUARY)["cm3"].value


def at_worst(settings: Settings) -> Settings:
    for line in HIDDEN_COSTS:
        if line.is_own:
            settings = settings.with_value(line.key, settings.number(bound_keys(line.key)[1]))
    return settings


def test_the_prudent_end_is_the_margin_with_every_unknown_cost_at_its_worst() -> None:
    rows = january()
    money = rows.engine().cost_money(JANUARY, HIDDEN_COSTS)
    rows.settings = at_worst(rows.settings)
    assert money.cm3.low == pytest.approx(rows.engine().figures(JANUARY)["cm3"].value)
    assert money.cm3.high == money.cm3.now == january().engine().figures(JANUARY)["cm3"].value


def test_a_known_line_leaves_the_range_and_tells_what_it_takes() -> None:
    money = january(service=1.5).engine().cost_money(JANUARY, (*HIDDEN_COSTS, *FIRST_COSTS))
    service = money.lines["hidden.service"]
    assert (service.amount, service.width, service.applies) == (pytest.approx(3.0), 0.0, True)
    assert money.lines["hidden.agency"].width == pytest.approx(6.0)  # up to 12 % of 50
    assert not money.lines["cost.default_rate"].applies  # every line of the file has its cost
