"""The sentence of every issue: what happened and what to do, without jargon."""

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words

_GENERAL: dict[str, str] = {
    "unexpected_error": QT_TRANSLATE_NOOP(
        "issues", "Something unexpected happened ({error}). Your document is safe; you can go on working."
    ),
}
_TEMPLATES: dict[str, str] = {**_GENERAL}


def codes() -> frozenset[str]:
    """Return every issue code that has a sentence."""
    return frozenset(_TEMPLATES)


def sentence(issue: Issue) -> str:
    """Return an issue in words."""
    return words("issues", _TEMPLATES[issue.code]).format(**issue.params)
