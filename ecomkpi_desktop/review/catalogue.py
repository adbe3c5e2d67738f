"""Every finding there can be, by its code: the help, the tests and whoever lists them read it."""

from collections.abc import Mapping
from dataclasses import replace
from string import Formatter
from types import MappingProxyType

from ecomkpi_desktop.review.finding import Advice, Finding
from ecomkpi_desktop.review.rules import (
    acquisition,
    breakeven,
    channels,
    cohorts,
    corridor,
    costs,
    data,
    growth,
    ladder,
    omnichannel,
    parts,
    pillars,
    plans,
    sharing,
    turning,
)

FINDINGS: Mapping[str, Advice] = MappingProxyType(
    {
        code: advice
        for rules in (
            ladder, parts, channels, turning, corridor, breakeven, acquisition, cohorts, data, costs, growth, sharing,
            omnichannel, plans, pillars,
        )
        for code, advice in rules.ADVICE.items()
    }
)

# Every way in which one of them is worded, by its code or ``code.variant``: a closed review keeps this key, not words.
WORDINGS: Mapping[str, Advice] = MappingProxyType(
    {**FINDINGS, **acquisition.VARIANTS, **data.VARIANTS, **sharing.VARIANTS}
)


def wording_of(finding: Finding) -> str:
    """Return under which key a finding finds its words again; "" where no rule of this version has them."""
    keys = (key for key in WORDINGS if key.partition(".")[0] == finding.code)
    return next((key for key in keys if WORDINGS[key] == finding.advice), "")


def worded(finding: Finding, wording: str) -> Finding:
    """Return a finding of an earlier day in the words of today.

    It keeps the words it had where today has none under that key, or where they ask for evidence that it does not hold.
    """
    advice = WORDINGS.get(wording)
    if advice is None or not _named_in(advice) <= set(finding.evidence):
        return finding
    return replace(finding, advice=advice)


def _named_in(advice: Advice) -> set[str]:
    texts = (advice.title, advice.why, advice.look, advice.do_not)
    return {name for text in texts for _before, name, *_rest in Formatter().parse(text) if name}
