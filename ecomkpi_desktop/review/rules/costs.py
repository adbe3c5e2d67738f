"""The gate before spending more: costs that nobody has answered make CM3 a range."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.finding import Advice, Finding, count, money
from ecomkpi_desktop.review.rules.situation import Situation

_UNKNOWN = Advice(
    QT_TRANSLATE_NOOP("review", "{unknown} of {all} hidden costs are not answered: CM3 lies between {low} and {high}"),
    QT_TRANSLATE_NOOP("review", "A cost that nobody has answered counts as nothing: the margin is flattered."),
    QT_TRANSLATE_NOOP("review", "Open the hidden costs and answer the line that weighs most; “none” is an answer too."),
    QT_TRANSLATE_NOOP("review", "Do not raise the acquisition budget while costs are unknown."),
)

ADVICE: Mapping[str, Advice] = {"hidden_costs_unknown": _UNKNOWN}


def unknown_costs(situation: Situation) -> Iterator[Finding]:
    """Yield hidden costs that nobody has answered; what is at stake is what they take at the middle of their bounds."""
    audit = situation.costs
    if audit is None or not audit.unknown or not audit.selection.is_whole:
        return
    evidence = {
        "unknown": count(len(audit.unknown)), "all": count(len(audit.lines)),
        "low": money(audit.cm3.low), "high": money(audit.cm3.high),
    }  # fmt: skip
    stake = sum(line.money.width for line in audit.unknown) / 2
    yield Finding("hidden_costs_unknown", Severity.WARNING, _UNKNOWN, evidence, stake, "cm3", place="hidden_costs")
