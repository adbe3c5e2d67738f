"""What is planned and does not come, as findings and as points of the agenda; notes survive the document."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import numpy as np

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.review.agenda import agenda_items
from ecomkpi_desktop.review.delegation.validation import Case, Frequency, PastDecision, Validation
from ecomkpi_desktop.review.findings import findings_in
from ecomkpi_desktop.review.notebook import Notebook, Noted, keep
from ecomkpi_desktop.review.objectives.experiment import Experiment, Verdict
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.review.planned import Planned, planned_in
from ecomkpi_desktop.review.plans import Plans, plans_of
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.edits import Wording
from tests.review.objectives.plain import DAYS, PlainEngine
from tests.review.situations import situation

RATIO = KeyResult("1", "ltv_cac", 2.80, date(2024, 12, 1), date(2024, 12, 31))
OBJECTIVE = Objective("o", "Better customers", "Ana", date(2025, 1, 1), date(2025, 6, 30), (RATIO,))
TRIED = Experiment("e", "Video ads", "Ads", date(2025, 2, 1), date(2025, 2, 28), 500.0, "Ana", "", date(2025, 5, 10))
VALIDATION = Validation(
    "v", "Refunds", frequency=Frequency.DAILY, person="Ana", past=(PastDecision("x", criteria=("Margin",)),)
)
CASE = Case("c", "v", "Refund of 80", date(2025, 4, 2), marks={"Margin": 2})
MAY = date(2025, 5, 1)


def book(*things: Noted) -> Notebook:
    return Notebook(keep(Wording("test"), *things).notes)


def planned(*things: Noted) -> Planned:
    return planned_in(book(*things))


def plans(things: Iterable[Noted]) -> Plans:
    ads = {"Ads": np.full(DAYS, 20.0)}
    engine = PlainEngine(cm3=ads, orders=ads, spend=ads, values={"ltv_cac": {date(2025, 4, 1): 2.81}})
    return plans_of(planned(*things), engine, Settings(), Period(date(2025, 4, 1), MAY), engine.covered(), MAY)


def codes(things: Iterable[Noted]) -> dict[str, str]:
    found = findings_in(replace(situation({}), plans=plans(things)))
    return {one.code: one.subject for one in found}


def test_every_note_comes_back_from_the_document_as_it_was_written() -> None:
    notes = book(OBJECTIVE, TRIED, VALIDATION, CASE)
    assert notes.all(Objective) == (OBJECTIVE,)
    assert notes.all(Experiment) == (TRIED,)
    assert notes.all(Validation) == (VALIDATION,)
    assert notes.all(Case) == (CASE,)


def test_an_objective_off_its_line_an_overspent_experiment_and_a_full_desk_are_findings() -> None:
    found = codes([OBJECTIVE, TRIED, VALIDATION])
    assert found["objective_off_line"] == "Better customers"
    assert found["experiment_over_envelope"] == "Ads"  # 28 days at 20 are 560
    assert found["experiment_without_verdict"] == "Ads"
    assert "manager_bottleneck" in found


def test_what_is_decided_or_handed_over_is_no_finding_any_more() -> None:
    found = codes([replace(TRIED, verdict=Verdict.STOP), replace(VALIDATION, handed_over=date(2025, 4, 1))])
    assert not {"experiment_over_envelope", "experiment_without_verdict", "manager_bottleneck"} & set(found)


def test_without_plans_nothing_is_said_of_them() -> None:
    found = {one.code for one in findings_in(situation({}))}
    assert not {"objective_off_line", "manager_bottleneck"} & found


def test_the_agenda_names_objectives_analyses_waiting_decisions_and_delegations() -> None:
    things = (OBJECTIVE, TRIED, VALIDATION, CASE)
    items = agenda_items(planned(*things), MAY, plans(things))
    assert [item.text for item in items] == [
        "Objective “{objective}” is off its line: what do we correct?",
        "Initiative “{experiment}”: joint analysis with {person}",
        "Decisions that wait on the manager: {decisions}, the oldest since {since}",
        "Delegation of “{validation}” to {person}: next step",
    ]
    assert [item.page for item in items] == ["objectives", "objectives", "delegation", "delegation"]
    assert items[2].facts["since"].value == date(2025, 4, 2)


def test_the_agenda_knows_what_is_due_even_where_no_figure_is_known() -> None:
    over = replace(OBJECTIVE, due=date(2025, 4, 30))
    plain = replace(TRIED, analysis_on=None)
    first, second = agenda_items(planned(over, plain), MAY)
    assert first.text.startswith("Objective “{objective}” was due on")
    assert second.text == "Experiment “{experiment}”: verdict and learning"
    assert agenda_items(planned(replace(OBJECTIVE, start=date(2025, 9, 1))), MAY) == ()
