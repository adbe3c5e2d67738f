"""The sources of a real document: where each occurs, what is proposed, what is decided."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.importing.channels import catalogue as rules
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.models.channel_sources import Source, Standing, channel_sources
from ecomkpi_desktop.models.kept_facts import facts_of, kept_facts
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, Batch, MapChannel
from tests.workspace.making import made

DAY = date(2024, 3, 1)
MOMENT = datetime(2024, 3, 1, 10)  # noqa: DTZ001 - local time of the shop


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """A document with orders, spend and sessions that name the same efforts in different ways."""
    channels = ["google / cpc", "google / cpc", None, "facebook", "Site"]
    orders = {
        "order_id": ["1", "2", "3", "4", "5"], "ordered_at": [MOMENT] * 5, "amount": [60.0, 40.0, 20.0, 10.0, 5.0],
        "quantity": [1.0] * 5, "channel": channels, "sales_channel": ["web", "web", None, None, None],
        "amounts_ttc": [False] * 5, "status": ["counted"] * 5, "is_refund": [False] * 5,
    }  # fmt: skip
    spend = {
        "day": [DAY] * 3, "cost": [30.0, 7.0, 2.0], "channel": ["Google Ads", None, None],
        "campaign": [None, "Salon", None],
    }  # fmt: skip
    sessions = {"day": [DAY], "sessions": [500.0], "channel": ["Paid Search"]}
    with Document.create(tmp_path / "shop.ekpi", cache_folder=tmp_path / "derived") as document:
        document.apply(AddImport(made(Kind.ORDERS, orders)))
        document.apply(AddImport(made(Kind.SPEND, spend)))
        document.apply(AddImport(made(Kind.SESSIONS, sessions)))
        yield document


def named(document: Document) -> dict[str, Source]:
    return {one.raw: one for one in channel_sources(document).sources}


def test_each_source_is_told_with_its_orders_sales_spend_and_visits(document: Document) -> None:
    found = channel_sources(document)
    assert [(one.raw, one.orders, one.revenue, one.spend, one.sessions) for one in found.sources] == [
        ("google / cpc", 2.0, 100.0, 0.0, 0.0), ("facebook", 1.0, 10.0, 0.0, 0.0), ("Site", 1.0, 5.0, 0.0, 0.0),
        ("Google Ads", 0.0, 0.0, 30.0, 0.0), ("Salon", 0.0, 0.0, 7.0, 0.0), ("Paid Search", 0.0, 0.0, 0.0, 500.0),
    ]  # fmt: skip
    assert (found.orders_without, found.spend_without) == (1.0, 2.0)


def test_what_a_source_is_by_itself_proposed_and_decided(document: Document) -> None:
    sources, decisions = named(document), {"facebook": "Communauté"}
    told = {raw: (one.channel(decisions), one.standing(decisions)) for raw, one in sources.items()}
    assert told == {
        "google / cpc": ("Google Ads", Standing.PROPOSED), "facebook": ("Communauté", Standing.DECIDED),
        "Site": ("Site", Standing.OWN_NAME), "Google Ads": ("Google Ads", Standing.OWN_NAME),
        "Salon": (NOT_ALLOCATED, Standing.TO_DECIDE), "Paid Search": ("Google Ads", Standing.PROPOSED),
    }  # fmt: skip
    assert [one.raw for one in channel_sources(document).undecided({})] == ["facebook", "Salon"]


def test_the_figures_follow_what_is_sure_and_then_every_decision_and_its_undoing(document: Document) -> None:
    assert facts_of(document).channels == ("Direct / inconnu", "Google Ads", "Site", "facebook")
    applied = document.apply(Batch((MapChannel("facebook", "Meta Ads"), MapChannel("Salon", "Salons"))))
    assert facts_of(document).channels == ("Direct / inconnu", "Google Ads", "Meta Ads", "Salons", "Site")
    assert applied.wording.params == {"count": 2}
    again = document.apply(applied.inverse)
    assert facts_of(document).channels == ("Direct / inconnu", "Google Ads", "Site", "facebook")
    document.apply(again.inverse)
    assert document.channel_map() == {"facebook": "Meta Ads", "Salon": "Salons"}


def test_other_rules_are_not_answered_with_the_facts_of_the_old_ones(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts_of(document)
    assert kept_facts(document) is not None
    rules.rules_digest.cache_clear()
    monkeypatch.setattr(rules, "RULES_VERSION", rules.RULES_VERSION + 1)
    assert kept_facts(document) is None
    rules.rules_digest.cache_clear()


def test_an_empty_document_names_no_source(tmp_path: Path) -> None:
    with Document.create(tmp_path / "new.ekpi", cache_folder=tmp_path / "derived") as empty:
        assert channel_sources(empty).sources == ()
