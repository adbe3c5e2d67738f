"""The catalogue: each option once, complete, with a default that it would accept itself."""

import pytest

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.settings.catalogue import OPTIONS, option_for
from ecomkpi_desktop.settings.option import Option, OptionType

KEYS = (
    "currency", "vat.default_rate", "cost.default_rate", "cost.restock_share", "logistics.per_order",
    "logistics.per_item", "logistics.packaging", "logistics.per_return", "payment.pct", "payment.fixed",
    "marketplace.Amazon.pct", "fixed_costs.monthly", "orders.count_unpaid", "ltv.horizon_months", "phase", "activity",
    "positioning",
)


def test_no_key_is_declared_twice() -> None:
    keys = [option.key for option in OPTIONS]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_an_option_is_complete_and_accepts_its_default(option: Option) -> None:
    assert option.check(option.default) == option.default
    assert option.effect is not Changes.NOTHING
    assert all((option.label, option.help, option.source, option.group))
    if option.type is OptionType.CHOICE:
        assert option.default in option.choices


@pytest.mark.parametrize("key", KEYS)
def test_the_keys_of_the_command_line_are_options(key: str) -> None:
    assert option_for(key).key in {key, "marketplace.*.pct"}


@pytest.mark.parametrize(("word", "value"), [("oui", True), ("VRAI", True), ("no", False), ("0", False), (True, True)])
def test_flags_are_read_in_both_languages(word: str | bool, value: bool) -> None:
    assert option_for("orders.count_unpaid").check(word) is value


def test_floors_stand_below_their_ceilings() -> None:
    floors = [option for option in OPTIONS if option.key.endswith(".floor")]
    assert floors
    for floor in floors:
        assert float(floor.default) < float(option_for(floor.key.removesuffix("floor") + "ceiling").default)


def test_a_channel_may_have_floors_of_its_own() -> None:
    assert option_for("corridor.ltv_cac.floor@Meta Ads").type is OptionType.RATIO
    assert option_for("corridor.cm3_rate.floor@amazon.fr").type is OptionType.RATE
    with pytest.raises(KeyError):
        option_for("corridor.cm3_rate.floor@")
