"""What each idea of the page means, what to look at next, what not to do."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.governance.state import Sharing
from ecomkpi_desktop.ui.pages.page import Advice

_CONTEXT = "GovernanceAdvice"
# By idea: what it means, what to look at next, what not to do.
_WORDS: dict[str, tuple[str, str, str]] = {
    "breaches": (
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "A broken promise moves figures without a word: they look right and are not."
        ),
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "Give each breach to the person who can change the export, with a date."
        ),
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "Do not repair a file by hand every month: have it corrected once, at its source."
        ),
    ),
    "conflicts": (
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "Where two files state one thing, one of them is the reference: say which."
        ),
        QT_TRANSLATE_NOOP("GovernanceAdvice", "Begin with costs: they move every margin."),
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "Do not take the later file for the right one: it is only the later one."
        ),
    ),
    "glossary": (
        QT_TRANSLATE_NOOP("GovernanceAdvice", "The same word costs one side money and the other side time."),
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "Rewrite an entry in your own words; the agenda of a review explains its words."
        ),
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "Do not start a project with a word of which both sides mean something else."
        ),
    ),
    "friction": (
        QT_TRANSLATE_NOOP("GovernanceAdvice", "Hours spent waiting, correcting and arguing are paid like any others."),
        QT_TRANSLATE_NOOP("GovernanceAdvice", "The source that is named most often deserves the next contract."),
        QT_TRANSLATE_NOOP("GovernanceAdvice", "Do not look for a culprit: look for the rule that is missing."),
    ),
    "way": (
        QT_TRANSLATE_NOOP("GovernanceAdvice", "Contracts order what exists; a mixed team builds what is missing."),
        QT_TRANSLATE_NOOP("GovernanceAdvice", "In doubt, begin with contracts: the first one takes an hour."),
        QT_TRANSLATE_NOOP(
            "GovernanceAdvice", "Do not put it off: to choose nothing is the way that costs most and shows least."
        ),
    ),
}
_MEANS = QT_TRANSLATE_NOOP("GovernanceAdvice", "{agreed} of {count} sources have an agreed contract.")
_FIRST = QT_TRANSLATE_NOOP("GovernanceAdvice", "Open the orders first: every figure rests on them.")
_NEXT = QT_TRANSLATE_NOOP("GovernanceAdvice", "Hold the next export against them: drop it on the window.")
_DO_NOT = QT_TRANSLATE_NOOP(
    "GovernanceAdvice", "Do not agree on a contract nobody answers for: it is a page, not a promise."
)


def governance_advice(tab: str, sharing: Sharing) -> Advice:
    """Return the advice of an idea."""
    if tab in _WORDS:
        return Advice(*(words(_CONTEXT, text) for text in _WORDS[tab]))
    agreed, count = len(sharing.agreed), len(sharing.sources)
    means = words(_CONTEXT, _MEANS).format(agreed=agreed, count=count)
    return Advice(means, words(_CONTEXT, _FIRST if agreed < count else _NEXT), words(_CONTEXT, _DO_NOT))
