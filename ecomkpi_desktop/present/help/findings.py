"""One page of the help per finding, from the words of its rule."""

import re
from collections.abc import Iterator

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.help.figures import advice_parts
from ecomkpi_desktop.present.help.topic import Part, Topic, escaped
from ecomkpi_desktop.present.texts import sentence_case, words
from ecomkpi_desktop.review.catalogue import FINDINGS

_PLACE = re.compile(r"\{(\w+)\}")
_SUBJECTS = {
    "channel": QT_TRANSLATE_NOOP("help", "a channel"),
    "category": QT_TRANSLATE_NOOP("help", "a category"),
    "source": QT_TRANSLATE_NOOP("help", "a source"),
}


def finding_topics() -> Iterator[Topic]:
    """Yield the page of every finding."""
    for code, advice in FINDINGS.items():
        title, why, look, do_not = (
            _without_numbers(words("review", text)) for text in (advice.title, advice.why, advice.look, advice.do_not)
        )
        body = f"<h1>{escaped(title)}</h1>{advice_parts(why, look, do_not)}"
        yield Topic(f"finding/{code}", Part.FINDINGS, title, body, code)


def _without_numbers(text: str) -> str:
    """Return a sentence with a word for whom it is about, and an ellipsis where a finding writes its numbers."""
    named = _PLACE.sub(_name, text)
    return sentence_case(named)


def _name(place: re.Match[str]) -> str:
    subject = _SUBJECTS.get(place[1])
    return words("help", subject) if subject else "…"
