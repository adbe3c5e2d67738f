"""Settings: dated values over defaults, compared by everything they hold."""

from datetime import date

import pytest

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.settings.values import DatedValue, Settings

JULY = date(2024, 7, 1)


def test_a_value_holds_from_its_day_and_the_default_before() -> None:
    settings = Settings().with_value("cost.default_rate", 0.4, JULY)
    assert settings.number("cost.default_rate", date(2024, 6, 30)) == 0.55
    assert settings.number("cost.default_rate", JULY) == 0.4
    assert settings.number("cost.default_rate") == 0.4
    assert settings.history("cost.default_rate") == (DatedValue(None, 0.55), DatedValue(JULY, 0.4))


def test_values_stand_in_order_of_date_whatever_was_set_first() -> None:
    settings = Settings().with_value("payment.pct", 0.02, JULY).with_value("payment.pct", 0.01)
    assert [dated.valid_from for dated in settings.values["payment.pct"]] == [None, JULY]


def test_a_value_of_the_same_day_replaces_the_other() -> None:
    settings = Settings().with_value("payment.pct", 0.02, JULY).with_value("payment.pct", 0.03, JULY)
    assert settings.values["payment.pct"] == (DatedValue(JULY, 0.03),)


@pytest.mark.parametrize("other", [DatedValue(JULY, 0.5), DatedValue(None, 0.4), DatedValue(JULY, 0.4, "a source")])
def test_values_that_differ_in_anything_are_different(other: DatedValue) -> None:
    assert DatedValue(JULY, 0.4) != other
    changed = Settings({"payment.pct": (other,)}).changed_keys(Settings({"payment.pct": (DatedValue(JULY, 0.4),)}))
    assert list(changed) == ["payment.pct"]


def test_the_effect_of_a_change_is_that_of_all_changed_options() -> None:
    before = Settings().with_value("phase", "maturity").with_value("payment.pct", 0.02)
    assert before.effect_of(before) == Changes.NOTHING
    assert before.effect_of(before.without("phase")) == Changes.THRESHOLDS
    assert before.effect_of(Settings()) == Changes.THRESHOLDS | Changes.ASSUMPTIONS


def test_a_history_is_put_back_whole() -> None:
    settings = Settings().with_value("payment.pct", 0.02).with_value("payment.pct", 0.03, JULY, "contract")
    history = settings.values["payment.pct"]
    assert settings.without("payment.pct").with_history("payment.pct", history) == settings
    assert settings.with_history("payment.pct", ()) == Settings()


@pytest.mark.parametrize(
    ("key", "value", "since"),
    [
        ("payment.pct", 1.4, None),
        ("payment.pct", float("nan"), None),
        ("payment.pct", "x", None),
        ("phase", "adult", None),
        ("ltv.horizon_months", 2.5, None),
        ("orders.count_unpaid", "perhaps", None),
        ("phase", "maturity", JULY),
    ],
)
def test_a_value_that_does_not_suit_its_option_is_refused(key: str, value: str | float, since: date | None) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Settings().with_value(key, value, since)


def test_a_channel_s_own_fee_belongs_to_the_option_with_a_star() -> None:
    settings = Settings().with_value("marketplace.Amazon.fr.pct", 0.15)
    assert settings.number("marketplace.Amazon.fr.pct") == 0.15
    assert settings.number("marketplace.Cdiscount.pct") == 0.0
    assert settings.channels_with("marketplace.", ".pct") == {"Amazon.fr": "marketplace.Amazon.fr.pct"}
    with pytest.raises(KeyError):
        settings.with_value("marketplace..pct", 0.1)


def test_the_day_on_which_a_value_was_set_is_kept_and_is_no_difference() -> None:
    settings = Settings().with_value("payment.pct", 0.02, None, "contract", JULY)
    assert settings.values["payment.pct"][0].set_on == JULY
    again = Settings().with_history("payment.pct", settings.values["payment.pct"])
    assert again.values["payment.pct"][0].set_on == JULY
    assert list(settings.changed_keys(Settings().with_value("payment.pct", 0.02, None, "contract"))) == []
