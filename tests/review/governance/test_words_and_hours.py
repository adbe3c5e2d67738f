"""Glossary, friction log, and the ways of sharing data."""

from dataclasses import replace
from datetime import date

import pytest

from ecomkpi_desktop.review.catalogue import FINDINGS
from ecomkpi_desktop.review.governance.friction import HOUR, Friction, by_month, cost_of
from ecomkpi_desktop.review.governance.glossary import Side, Term, glossary, shipped, term_id, terms_in
from ecomkpi_desktop.review.governance.way import WAYS, Way
from ecomkpi_desktop.review.rules.sharing import ADVICE
from ecomkpi_desktop.settings.values import Settings


@pytest.mark.parametrize("language", ["fr", "en"])
def test_both_languages_begin_with_the_same_number_of_words(language: str) -> None:
    words = shipped(language)
    assert len(words) == len(shipped("en")) > 10
    assert {term.side for term in words} == set(Side)
    assert all(term.says and term.other for term in words)


def test_a_campaign_is_explained_by_its_effect_on_ltv_and_an_api_by_the_time_the_customer_waits() -> None:
    words = {term.word: term for term in glossary("en")}
    assert "LTV" in words["Campaign"].other
    assert "customer waits" in words["API"].other


def test_an_entry_that_the_user_rewrites_takes_the_place_of_the_delivered_one() -> None:
    own = Term(term_id("en", "api"), "API", Side.IT, "Ours", "Yours")
    words = glossary("en", [own])
    assert [term for term in words if term.id == own.id] == [own]
    assert len(words) == len(shipped("en"))
    assert own not in glossary("fr", [own])


def test_an_entry_that_was_taken_out_is_gone_and_a_new_one_stands_in_its_order() -> None:
    out = replace(shipped("en")[0], hidden=True)
    new = Term(term_id("en", "Éclair"), "Éclair")
    words = [term.word for term in glossary("en", [out, new])]
    assert out.word not in words
    assert words == sorted(words, key=lambda word: word.casefold().replace("é", "e"))


def test_the_words_of_a_text_are_found_in_singular_and_plural_and_not_inside_others() -> None:
    terms = [Term("en.api", "API"), Term("en.campaign", "Campaign"), Term("en.cohort", "Cohort")]
    assert [term.word for term in terms_in("New cohorts of the campaigns; capital", terms)] == ["Cohort", "Campaign"]
    assert terms_in("rapid", terms) == ()
    retour = [Term("fr.reseau", "Réseau social")]
    assert terms_in("nos RESEAUX sociaux", retour) == ()
    assert len(terms_in("le réseau social", retour)) == 1


def lost(day: date, hours: float) -> Friction:
    return Friction(f"{day}", day, "what", hours)


def test_hours_cost_what_an_hour_cost_on_their_day() -> None:
    settings = Settings().with_value(HOUR, 50.0).with_value(HOUR, 60.0, date(2025, 3, 1))
    log = [lost(date(2025, 2, 10), 2.0), lost(date(2025, 2, 20), 1.0), lost(date(2025, 3, 2), 0.5)]
    months = by_month(log, settings)
    assert [(one.month, one.count, one.hours, one.cost) for one in months] == [
        (date(2025, 2, 1), 2, 3.0, 150.0), (date(2025, 3, 1), 1, 0.5, 30.0),
    ]  # fmt: skip
    assert cost_of(log[0], Settings()) == 80.0


def test_every_way_says_what_it_gains_and_what_it_costs() -> None:
    assert set(WAYS) == set(Way)
    for words in WAYS.values():
        assert words.gains
        assert words.costs


def test_every_finding_about_shared_data_is_in_the_catalogue() -> None:
    assert set(ADVICE) <= set(FINDINGS)
