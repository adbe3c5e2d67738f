"""The audit in words: every outcome has a sentence of its own, and something to do next."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.kpi.audit.audit import ChannelAudit
from ecomkpi_desktop.kpi.audit.subject import Candidate, Spend, Subject
from ecomkpi_desktop.kpi.audit.swings import Range, Swing
from ecomkpi_desktop.kpi.ladder import LADDER
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.present.audit import (
    next_steps,
    result_name,
    result_words,
    scope_words,
    swing_words,
    vat_words,
    verdict,
)
from ecomkpi_desktop.present.numbers import Formats

YEAR = Period(date(2024, 1, 1), date(2025, 1, 1))
FORMATS = Formats(QLocale("en_GB"))
SWING = Swing("logistics.per_order", 4.0, 3.0, 8.0, 1200.0, 200.0)


def audit(low: float, high: float, *, spend: float = 500.0, **changes: object) -> ChannelAudit:
    ladder = dict.fromkeys(LADDER, 0.0) | {"net_revenue": 5000.0, "marketing_spend": spend, "cm3": (low + high) / 2}
    subject = Subject("Meta Ads", YEAR, Spend.KNOWN, (Candidate("Meta Ads", 100, 5000, spend, 50),), {})
    swings = () if low == high else (SWING,)
    made = ChannelAudit(subject, YEAR, 100, 50, ladder, Range((low + high) / 2, low, high, swings), 0.2, False)
    return replace(made, **changes)  # type: ignore[arg-type]


def about(spend: Spend, channel: str | None = "Meta Ads", **orphans: float) -> Subject:
    return Subject(channel, YEAR, spend, (), {name.replace("_", " "): value for name, value in orphans.items()})


@pytest.mark.parametrize(
    ("low", "high", "told", "action"),
    [
        (100.0, 900.0, "Even with every estimate at its worst, Meta Ads earns money.", "acquisition"),
        (-900.0, -100.0, "Even with every estimate at its best, Meta Ads loses money.", "acquisition"),
        (-100.0, 900.0, "As things are assumed Meta Ads earns £400", "whatif"),
        (-900.0, 100.0, "As things are assumed Meta Ads does not earn money (−£400)", "whatif"),
    ],
)
def test_the_verdict_follows_from_both_ends(low: float, high: float, told: str, action: str) -> None:
    found = audit(low, high)
    formats = Formats(QLocale("en_GB"), "GBP")
    assert verdict(found, formats).startswith(told)
    assert [step.action for step in next_steps(found, formats)] == ["answer", action]


def test_a_sure_result_is_one_amount() -> None:
    found = audit(250.0, 250.0)
    assert result_words(found, FORMATS) == "€250"
    assert result_words(audit(-100.0, 900.0), FORMATS) == "−€100 to €900"
    assert "nothing in this figure is an estimate" in verdict(found, FORMATS)
    # What nobody has counted is in no figure, however sure it is of what was.
    assert [step.action for step in next_steps(found, FORMATS)] == ["acquisition", "hidden_costs"]


def test_a_channel_that_loses_money_is_told_what_a_customer_may_cost() -> None:
    text = next_steps(audit(-400.0, -100.0), FORMATS)[-1].text
    assert text == "Do not raise the budget: bring a new customer from €10 down to €8 at the very most."


def test_missing_spend_is_asked_for_by_the_name_of_its_report() -> None:
    found = audit(100.0, 900.0, spend=0.0, subject=about(Spend.MISSING))
    assert result_name(found) == "CM3 before advertising of Meta Ads"
    assert "Meta Ads Manager" in next_steps(found, FORMATS)[0].text
    assert "less than €100" in verdict(found, FORMATS)
    whole = audit(-1.0, 900.0, spend=0.0, subject=about(Spend.MISSING, None))
    assert [step.action for step in next_steps(whole, FORMATS)] == ["import", "channels", "answer"]
    assert verdict(whole, FORMATS).startswith("Nothing is sure")


def test_spend_that_no_order_answers_to_leads_to_the_sources() -> None:
    found = audit(100.0, 900.0, subject=about(Spend.APART, None, TikTok=300.0))
    assert "€300 were spent on TikTok" in next_steps(found, FORMATS)[0].text
    assert verdict(found, FORMATS).startswith("Even with every estimate at its worst, the whole shop earns money.")
    unallocated = Subject(None, YEAR, Spend.APART, (), {NOT_ALLOCATED: 300.0})
    assert "belong to no channel" in next_steps(audit(1.0, 2.0, subject=unallocated), FORMATS)[0].text


def test_fewer_days_than_asked_are_told() -> None:
    subject = Subject("Meta Ads", Period(date(2024, 3, 1), date(2024, 4, 1)), Spend.KNOWN, (), {})
    assert scope_words(audit(1.0, 5.0, subject=subject), FORMATS).endswith("The spend file tells of no other days.")
    assert "no other days" not in scope_words(audit(1.0, 5.0), FORMATS)


def test_an_estimate_is_told_with_its_ends() -> None:
    assert swing_words(SWING, FORMATS) == "€1,200 at €3.00, €200 at €8.00"


def test_vat_is_told_where_it_matters() -> None:
    assert vat_words(audit(1.0, 2.0), FORMATS) == ""
    assert "read at 20%" in vat_words(audit(1.0, 2.0, vat_matters=True), FORMATS)
