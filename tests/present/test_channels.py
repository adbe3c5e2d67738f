import pytest

from ecomkpi_desktop.importing.channels.catalogue import catalogue
from ecomkpi_desktop.importing.channels.proposals import Proposals
from ecomkpi_desktop.importing.channels.uses import Uses
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL
from ecomkpi_desktop.present import channels as words_of_channels
from ecomkpi_desktop.present.channels import channel_name, channel_named, reason_text
from tests.importing.test_channel_proposals import LIKELY, SURE, UNKNOWN

groups = [channel.name for channel in catalogue().channels.values() if channel.kind in {"group", "place"}]


@pytest.mark.parametrize("name", groups)
def test_every_channel_of_ours_has_words(name: str) -> None:
    assert name in words_of_channels._NAMES


def test_names_of_the_user_and_of_platforms_are_left_alone() -> None:
    assert [channel_name(name) for name in ("Google Ads", "Été & co", "Email")] == ["Google Ads", "Été & co", "Email"]
    assert channel_name(UNKNOWN_CHANNEL) == "Direct / unknown"
    assert channel_name(NOT_ALLOCATED) == "Not allocated"


@pytest.mark.parametrize(("typed", "meant"), [
    ("direct / UNKNOWN", UNKNOWN_CHANNEL), ("organic search", "Organic Search"), ("  Google   Ads ", "Google Ads"),
    ("seo", "SEO"), ("Réseau local", "Réseau local"), ("not allocated", NOT_ALLOCATED),
])  # fmt: skip
def test_a_typed_name_means_a_channel_in_use_or_one_of_ours(typed: str, meant: str) -> None:
    assert channel_named(typed, {"SEO", "Google Ads"}) == meant


def test_every_reason_that_rules_give_is_a_sentence() -> None:
    sources = frozenset(raw for raw, _ in SURE + LIKELY) | frozenset(UNKNOWN)
    documents = [
        Uses(orders=sources, spend=sources, sessions=sources), Uses(orders=sources), Uses(sessions=sources),
        Uses(sessions=sources, spend=frozenset({"Google Ads", "Somewhere"})),
        Uses(orders=frozenset({"google / cpc"}), spend=frozenset({"SEA"}), campaigns=frozenset({"Salon"})),
    ]  # fmt: skip
    told = [(one, reason_text(one)) for uses in documents for one in Proposals(uses).all().values()]
    assert all(text.endswith((".", "?")) and "{" not in text for _, text in told)
    assert {reason.code for one, _ in told for reason in one.reasons} == set(words_of_channels._REASONS)
