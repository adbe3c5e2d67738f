"""Findings in sentences: the words of a finding with its evidence written in."""

from datetime import date

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.decimals import Place
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.finding import Fact, Finding


def finding_title(finding: Finding, formats: Formats) -> str:
    """Return what was found, with its numbers."""
    return _filled(finding.advice.title, finding, formats)


def finding_why(finding: Finding, formats: Formats) -> str:
    """Return why it matters."""
    return _filled(finding.advice.why, finding, formats)


def finding_look(finding: Finding, formats: Formats) -> str:
    """Return what to look at next."""
    return _filled(finding.advice.look, finding, formats)


def finding_do_not(finding: Finding, formats: Formats) -> str:
    """Return the mistake that the finding invites."""
    return _filled(finding.advice.do_not, finding, formats)


def fact_text(fact: Fact, formats: Formats) -> str:
    """Return one piece of evidence as people read it."""
    value = fact.value
    if value is None:
        return NOT_AVAILABLE
    if isinstance(value, date):
        return formats.month(value) if fact.is_month else formats.date(value)
    if isinstance(value, str | tuple):
        texts = (value,) if isinstance(value, str) else value
        return formats.locale.createSeparatedList([words("review", one) if fact.is_word else one for one in texts])
    if fact.unit is Unit.RATIO:
        whole = float(value).is_integer()  # a bound of a corridor is
        return formats.value(float(value), Unit.RATIO, Place.BOUND if whole else Place.FIGURE)
    return formats.count(value) if fact.unit is None else formats.value(float(value), fact.unit)


def _filled(text: str, finding: Finding, formats: Formats) -> str:
    facts = {name: fact_text(fact, formats) for name, fact in finding.evidence.items()}
    if "channel" in facts:
        facts["channel"] = channel_name(facts["channel"])
    return words("review", text).format(**facts)
