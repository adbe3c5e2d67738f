"""What each idea of the page means, what to look at next, what not to do."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.review.governance.state import Sharing
from ecomkpi_desktop.ui.pages.page import Advice


def governance_advice(tab: str, sharing: Sharing) -> Advice:
    """Return the advice of an idea."""
    tr = QCoreApplication.translate
    if tab == "breaches":
        return Advice(
            tr("GovernanceAdvice", "A broken promise moves figures without a word: they look right and are not."),
            tr("GovernanceAdvice", "Give each breach to the person who can change the export, with a date."),
            tr("GovernanceAdvice", "Do not repair a file by hand every month: have it corrected once, at its source."),
        )
    if tab == "conflicts":
        return Advice(
            tr("GovernanceAdvice", "Where two files state one thing, one of them is the reference: say which."),
            tr("GovernanceAdvice", "Begin with costs: they move every margin."),
            tr("GovernanceAdvice", "Do not take the later file for the right one: it is only the later one."),
        )
    if tab == "glossary":
        return Advice(
            tr("GovernanceAdvice", "The same word costs one side money and the other side time."),
            tr("GovernanceAdvice", "Rewrite an entry in your own words; the agenda of a review explains its words."),
            tr("GovernanceAdvice", "Do not start a project with a word of which both sides mean something else."),
        )
    if tab == "friction":
        return Advice(
            tr("GovernanceAdvice", "Hours spent waiting, correcting and arguing are paid like any others."),
            tr("GovernanceAdvice", "The source that is named most often deserves the next contract."),
            tr("GovernanceAdvice", "Do not look for a culprit: look for the rule that is missing."),
        )
    if tab == "way":
        return Advice(
            tr("GovernanceAdvice", "Contracts order what exists; a mixed team builds what is missing."),
            tr("GovernanceAdvice", "In doubt, begin with contracts: the first one takes an hour."),
            tr("GovernanceAdvice", "Do not put it off: to choose nothing is the way that costs most and shows least."),
        )
    return _about_sources(sharing)


def _about_sources(sharing: Sharing) -> Advice:
    tr = QCoreApplication.translate
    agreed, count = len(sharing.agreed), len(sharing.sources)
    means = tr("GovernanceAdvice", "{agreed} of {count} sources have an agreed contract.")
    if agreed < count:
        look = tr("GovernanceAdvice", "Open the orders first: every figure rests on them.")
    else:
        look = tr("GovernanceAdvice", "Hold the next export against them: drop it on the window.")
    do_not = tr("GovernanceAdvice", "Do not agree on a contract nobody answers for: it is a page, not a promise.")
    return Advice(means.format(agreed=agreed, count=count), look, do_not)
