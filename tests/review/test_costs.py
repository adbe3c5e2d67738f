"""The hidden-cost audit and the gate: who says what of each line, and the exact reasons not to spend more."""

from datetime import date

import pytest

from ecomkpi_desktop.kpi.figure import Figure, Reason, Unit
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.review.costs.audit import CostAudit, CostSource, CostStatus
from ecomkpi_desktop.review.costs.gate import Gate, acquisition_gate
from ecomkpi_desktop.review.costs.live import audit_of, with_span
from ecomkpi_desktop.review.rules.costs import unknown_costs
from ecomkpi_desktop.review.status import Corridor, Status
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS
from ecomkpi_desktop.settings.plausible import bound_keys
from ecomkpi_desktop.settings.values import Settings
from tests.kpi.shops import Rows, order, whole
from tests.review.situations import situation

JANUARY = whole(date(2024, 1, 1), date(2024, 2, 1))
FLOOR = Corridor(3.0, 5.0)


def audit(settings: Settings | None = None, selection: Selection = JANUARY, **more: object) -> CostAudit | None:
    """Audit two orders of 100 that cost 40 each."""
    cells = {"unit_cost": 40.0, **more}
    rows = Rows([order("1", date(2024, 1, 1), 100.0, **cells), order("2", date(2024, 1, 31), 100.0, **cells)])
    rows.settings = settings or Settings()
    engine = rows.engine()
    return audit_of(engine, selection, rows.settings, engine.figures(selection))


def standing(found: CostAudit | None, code: str) -> tuple[CostStatus, CostSource]:
    assert found is not None
    return found.line(code).status, found.line(code).source


def test_a_line_that_nobody_answered_is_unknown_and_what_it_could_be_paid_on_decides() -> None:
    found = audit()
    assert standing(found, "service") == (CostStatus.UNKNOWN, CostSource.HOUSE)
    assert standing(found, "return_label") == (CostStatus.NONE, CostSource.ABSENT)  # nothing came back
    assert standing(found, "agency") == (CostStatus.NONE, CostSource.ABSENT)  # no spend
    assert standing(found, "marketplace_storage") == (CostStatus.NONE, CostSource.ABSENT)


def test_what_the_files_tell_is_known_from_them() -> None:
    found = audit(shipping_cost=6.0, payment_fee=1.5)
    assert standing(found, "free_shipping") == (CostStatus.KNOWN, CostSource.FILES)
    assert standing(found, "fees_kept") == (CostStatus.KNOWN, CostSource.FILES)
    assert found is not None
    assert [one.line.code for one in found.first] == []  # product costs, picking and fixed fees are in the files


@pytest.mark.parametrize(
    ("value", "status"), [(1.2, CostStatus.KNOWN), (0.0, CostStatus.NONE)]
)  # fmt: skip
def test_an_answer_is_known_or_none(value: float, status: CostStatus) -> None:
    found = audit(Settings().with_value("hidden.service", value, note="Timesheet"))
    assert standing(found, "service") == (status, CostSource.USER)
    assert found is not None
    assert (found.line("service").value, found.line("service").note) == (value, "Timesheet")


def test_a_range_is_an_estimate_with_its_middle_in_the_figures() -> None:
    low, high = bound_keys("hidden.service")
    settings = Settings().with_value(low, 1.0).with_value(high, 3.0).with_value("hidden.service", 2.0)
    found = audit(settings)
    assert standing(found, "service") == (CostStatus.ESTIMATED, CostSource.USER)
    assert found is not None
    assert (found.line("service").money.amount, found.line("service").money.width) == (
        pytest.approx(4.0), pytest.approx(4.0),
    )  # fmt: skip


def test_answering_every_line_leaves_a_number() -> None:
    settings = Settings()
    for key in (*(line.key for line in HIDDEN_COSTS), "cost.default_rate", "logistics.per_item", "payment.fixed"):
        settings = settings.with_value(key, settings.number(key))
    found = audit(settings)
    assert found is not None
    assert (found.answered, found.unknown, found.moving) == (20, (), ())
    assert found.cm3.low == found.cm3.now == found.cm3.high


def test_there_is_nothing_to_audit_without_an_order() -> None:
    assert audit(selection=whole(date(2023, 1, 1), date(2023, 2, 1))) is None


def test_cm3_has_two_ends_only_while_costs_leave_it_room() -> None:
    found = audit()
    cm3 = Figure("cm3", 100.0, Unit.MONEY)
    assert found is not None
    assert with_span({"cm3": cm3}, found)["cm3"].span == (found.cm3.low, found.cm3.high)
    assert with_span({"cm3": cm3}, None)["cm3"].span is None
    unknown = Figure("cm3", None, Unit.MONEY, reason=Reason.NOT_SPLIT)
    assert with_span({"cm3": unknown}, found)["cm3"].span is None


def ratio(value: float | None) -> Figure:
    return Figure("ltv_cac", value, Unit.RATIO, reason=None if value is not None else Reason.NO_SPEND)


def test_the_gate_is_open_when_nothing_speaks_against_it() -> None:
    assert acquisition_gate((), 0.90, ratio(3.2), Status.IN, FLOOR).is_open


def test_each_reason_closes_the_gate_by_itself_and_is_told_exactly() -> None:
    line = HIDDEN_COSTS[0]
    assert acquisition_gate((line,), 1.0, ratio(3.2), Status.IN, FLOOR).unknown == (line,)
    thin = acquisition_gate((), 0.899, ratio(3.2), Status.IN, FLOOR)
    assert (thin.is_open, thin.coverage) == (False, 0.899)
    poor = acquisition_gate((), 1.0, ratio(2.4), Status.BELOW, FLOOR)
    assert (poor.is_open, poor.ltv_cac, poor.floor) == (False, 2.4, 3.0)


def test_an_ltv_cac_that_nobody_knows_is_a_reserve_and_no_reason() -> None:
    found = acquisition_gate((), 1.0, ratio(None), Status.UNKNOWN, FLOOR)
    assert found == Gate((), None, None, 3.0, is_ltv_cac_known=False)
    assert found.is_open


def test_unknown_costs_are_a_finding_until_they_are_answered() -> None:
    year = situation()
    (finding,) = unknown_costs(situation(costs=audit(), selection=year.selection))
    assert finding.evidence["unknown"].value == len(audit().unknown)  # type: ignore[union-attr]
    assert finding.money == pytest.approx(sum(one.money.width for one in audit().unknown) / 2)  # type: ignore[union-attr]
    assert list(unknown_costs(year)) == []
