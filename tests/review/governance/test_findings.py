"""What shared data give the cockpit and the review to talk about."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.findings import as_json, findings_in
from ecomkpi_desktop.review.governance.contract import agreed
from ecomkpi_desktop.review.governance.follow_up import BreachCase
from ecomkpi_desktop.review.governance.friction import Friction
from ecomkpi_desktop.review.governance.proposal import proposal
from ecomkpi_desktop.review.governance.quality import present_quality
from ecomkpi_desktop.review.governance.source import sources_of
from ecomkpi_desktop.review.governance.state import Sharing, freshness_of, measures_of_all, sharing_of
from ecomkpi_desktop.review.governance.way import THE_WAY, Way, WayChosen
from ecomkpi_desktop.review.notebook import Notebook, Noted, keep
from ecomkpi_desktop.review.sources import DataState, SourceState
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import Wording
from tests.review.governance import exports
from tests.review.situations import COVERED, situation

DAY = date(2025, 3, 3)
CHOSEN = WayChosen(THE_WAY, Way.BOTH, DAY)


def note(document: Document, *things: Noted) -> None:
    document.apply(keep(Wording("made"), *things))


def sharing(document: Document, today: date = DAY) -> Sharing:
    notebook = Notebook(document.notes())
    return sharing_of(notebook, document.imports(), measures_of_all(document, notebook), today)


def found(shared: Sharing | None) -> list[Finding]:
    state = DataState((SourceState(Kind.ORDERS, 1, 9, COVERED.start, date(2025, 12, 31)),), sharing=shared)
    return list(findings_in(situation(state=state)))


def codes(shared: Sharing | None) -> list[str]:
    return [one.code for one in found(shared)]


def agree(document: Document, **people: Any) -> None:
    (source,) = sources_of(document.imports())
    contract = replace(proposal(source, {}, DAY), **people)
    note(document, agreed(contract, DAY, max(record.id for record in document.imports())))


def broken(document: Document, folder: Path) -> None:
    headers = tuple("Courriel" if one == "E-mail" else one for one in exports.ORDER_HEADERS)
    exports.add(document, exports.write_orders(folder, "2025-03", headers))


def test_where_nobody_looked_nothing_is_said() -> None:
    assert codes(None) == []


def test_to_choose_nothing_is_a_finding_until_a_way_is_chosen(document: Document) -> None:
    assert codes(sharing(document)) == ["sharing_undecided"]
    note(document, CHOSEN)
    assert codes(sharing(document)) == []


def test_a_broken_contract_is_a_finding_that_names_who_must_act(document: Document, tmp_path: Path) -> None:
    note(document, CHOSEN)
    agree(document, owner="Léa", producer="Agence")
    broken(document, tmp_path)
    (finding,) = found(sharing(document))
    assert (finding.code, finding.severity) == ("contract_broken", Severity.WARNING)
    assert as_json(finding)["evidence"] == {"file": "commandes_2025-03.csv", "who": "Léa, Agence"}
    (one,) = sharing(document).open
    note(document, BreachCase(one.breach.id, settled_on=DAY))
    assert codes(sharing(document)) == []


def test_a_contract_that_names_nobody_says_so(document: Document, tmp_path: Path) -> None:
    note(document, CHOSEN)
    agree(document)
    broken(document, tmp_path)
    (finding,) = found(sharing(document))
    assert "nobody is named" in finding.advice.title


def test_a_file_that_does_not_come_is_a_finding(document: Document) -> None:
    note(document, CHOSEN)
    agree(document, owner="Léa")
    (finding,) = found(sharing(document, date(2025, 4, 6)))
    assert as_json(finding)["evidence"] == {"day": "2025-04-05", "who": "Léa"}


def test_hours_lost_in_the_period_are_a_finding_with_their_cost(document: Document) -> None:
    note(document, CHOSEN, Friction("a", date(2025, 5, 2), "waiting", 5.0), Friction("b", date(2024, 5, 2), "old", 9.0))
    (finding,) = found(sharing(document))
    assert (finding.code, finding.money) == ("hours_lost", 200.0)
    assert as_json(finding)["evidence"] == {"hours": 5.0, "cost": 200.0, "times": 1}


def test_files_are_measured_once_and_read_no_more(document: Document, monkeypatch: Any) -> None:
    first = measures_of_all(document, Notebook(document.notes()))
    assert [one.rows for one in first.values()] == [24, 24]
    monkeypatch.setattr(Document, "segment", None)
    agree(document)
    assert measures_of_all(document, Notebook(document.notes())) == first


def test_the_quality_of_all_data_is_the_mean_of_the_sources_as_their_page_shows_them(
    document: Document, tmp_path: Path
) -> None:
    assert sharing_of(Notebook(), (), {}, DAY).quality is None
    headers = ("SKU", "Produit", "Coût unitaire HT")
    rows = [["A", "Bol", "4,00"], ["B", "Vase", "5,00"], ["C", "Lampe", "?"], ["D", "Table", "9,00"]]
    exports.add(document, exports.write_csv(tmp_path / "couts.csv", headers, rows))
    both = sharing(document)
    measures = measures_of_all(document, Notebook(document.notes()))
    found = [present_quality(one, measures, freshness_of(one, None), DAY) for one in both.sources]
    scores = [one.score for one in found if one is not None and one.score is not None]
    assert len(scores) == 2
    assert min(scores) < 1.0
    assert both.quality == pytest.approx(sum(scores) / 2)
