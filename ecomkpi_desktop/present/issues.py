"""The sentence of every issue: what happened and what to do, without jargon."""

from PySide6.QtCore import QLocale

from ecomkpi_desktop.base.issues import Issue
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.columns import column_words
from ecomkpi_desktop.present.sentences import SENTENCES
from ecomkpi_desktop.present.sentences.counted import Counted
from ecomkpi_desktop.present.texts import counted, words

_GENERAL: dict[str, str] = {
    "unexpected_error": QT_TRANSLATE_NOOP(
        "issues", "Something unexpected happened ({error}). Your document is safe; you can go on working."
    ),
}
_COLUMNS = frozenset({"column", "columns", "header"})  # parameters that name columns
_TEMPLATES: dict[str, str] = {**_GENERAL, **SENTENCES}


def codes() -> frozenset[str]:
    """Return every issue code that has a sentence."""
    return frozenset(_TEMPLATES)


def is_counted(code: str) -> bool:
    """Tell whether the sentence of a code says of how many rows or orders it is."""
    return isinstance(_TEMPLATES.get(code), Counted)


def sentence(issue: Issue) -> str:
    """Return an issue in words.

    A code of a later version, or a parameter that nobody gave, still makes a sentence: it is shown where something
    has gone wrong already.
    """
    shown = {name: _shown(value) for name, value in issue.params.items()}
    shown |= {name: column_words(shown[name]) for name in _COLUMNS & shown.keys()}
    template = _TEMPLATES.get(issue.code)
    if template is None:
        return words("issues", _GENERAL["unexpected_error"]).format(error=issue.code)
    return _in_language(template, issue).format_map(_Known({"count": _shown(issue.count), **shown}))


def _in_language(template: str, issue: Issue) -> str:
    """Return a template in the language of the application, in the plural that its number asks for."""
    if not isinstance(template, Counted):
        return words("issues", template)
    number = issue.params.get(template.by, issue.count)
    return counted("issues", str(template), int(number) if isinstance(number, int | float) else issue.count)


class _Known(dict[str, str]):
    """Parameters of a sentence; what is missing is left open."""

    def __missing__(self, name: str) -> str:
        return "…"


def _shown(value: str | float | None) -> str:
    """Return a parameter as people read it, in the default locale."""
    if value is None or isinstance(value, str):
        return value or ""
    return QLocale().toString(value) if isinstance(value, int) else QLocale().toString(value, "f", 2)
