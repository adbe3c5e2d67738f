"""Findings of a closed review: kept by code and evidence, told in the words and the language of whoever reads them."""

import importlib
import json
import pkgutil
from dataclasses import dataclass, replace
from typing import ClassVar

import pytest

import ecomkpi_desktop.review.rules
from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.review import catalogue
from ecomkpi_desktop.review.catalogue import FINDINGS, WORDINGS, worded, wording_of
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, money
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.review.rules.corridor_words import ABOVE, BELOW
from ecomkpi_desktop.workspace.edits import Wording
from ecomkpi_desktop.workspace.notes import Note


@dataclass(frozen=True, slots=True)
class Page:
    """A note with findings."""

    KIND: ClassVar[str] = "page"
    id: str
    findings: tuple[Finding, ...]


LOSING = Finding(
    "channel_loses_money", Severity.ERROR, FINDINGS["channel_loses_money"],
    {"channel": Fact("Meta Ads"), "loss": money(18_318.0)}, 18_318.0, "cm3", "Meta Ads",
)  # fmt: skip


def kept(finding: Finding) -> Note:
    (note,) = keep(Wording("Keep"), Page("1", (finding,))).notes
    return note


def read(note: Note) -> Finding:
    (page,) = Notebook([note]).all(Page)
    return page.findings[0]


def test_a_finding_is_read_as_it_was_kept() -> None:
    assert read(kept(LOSING)) == LOSING


def test_every_wording_of_the_rules_has_a_key_of_its_own() -> None:
    said = [*BELOW.values(), *ABOVE.values()]
    for module in pkgutil.iter_modules(ecomkpi_desktop.review.rules.__path__):
        names = vars(importlib.import_module(f"{ecomkpi_desktop.review.rules.__name__}.{module.name}"))
        said += [value for value in names.values() if isinstance(value, Advice)]
    missing = [advice.title for advice in said if advice not in WORDINGS.values()]
    assert missing == []
    for key, advice in WORDINGS.items():
        assert wording_of(replace(LOSING, code=key.partition(".")[0], advice=advice)) == key


def test_a_finding_is_told_in_the_words_of_the_day_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    note = kept(LOSING)
    later = Advice("{channel} lost {loss}", "why", "look", "not")
    monkeypatch.setattr(catalogue, "WORDINGS", {**WORDINGS, "channel_loses_money": later})
    assert read(note) == replace(LOSING, advice=later)


def test_words_that_ask_for_evidence_that_was_not_kept_leave_the_old_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    later = Advice("{channel} lost {loss} since {day}", "why", "look", "not")
    monkeypatch.setattr(catalogue, "WORDINGS", {**WORDINGS, "channel_loses_money": later})
    assert worded(LOSING, "channel_loses_money") == LOSING


def test_a_finding_that_no_rule_makes_any_more_keeps_its_words() -> None:
    gone = replace(LOSING, code="of_another_version", advice=Advice("Was said", "why", "look", "not"))
    assert read(kept(gone)) == gone


def test_a_finding_kept_before_there_were_keys_is_read_with_the_words_it_has() -> None:
    note = kept(LOSING)
    body = json.loads(note.body)
    del body["findings"][0]["wording"]
    assert read(replace(note, body=json.dumps(body))) == LOSING
