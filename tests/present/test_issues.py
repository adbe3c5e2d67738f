import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.present.issues import codes, sentence
from ecomkpi_desktop.present.sentences import SENTENCES

PACKAGE = Path(__file__).resolve().parents[2] / "ecomkpi_desktop"
MADE_BY = {"Issue", "ReadableError"}


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in MADE_BY:
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def literal_codes(node: ast.Call) -> list[str]:
    """Return the codes a call may carry, where they stand in it as they are."""
    given = node.args[:1] or [keyword.value for keyword in node.keywords if keyword.arg == "code"]
    leaves = [leaf for one in given for leaf in ((one.body, one.orelse) if isinstance(one, ast.IfExp) else (one,))]
    return [leaf.value for leaf in leaves if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)]


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_every_issue_made_anywhere_has_a_sentence() -> None:
    unknown = [(place, code) for place, node in calls() for code in literal_codes(node) if code not in codes()]
    assert not unknown


def test_an_error_gives_everything_its_sentence_asks_for() -> None:
    short = []
    for place, node in calls():
        names = {keyword.arg for keyword in node.keywords}
        if getattr(node.func, "id", "") != "ReadableError" or None in names:
            continue
        for code in literal_codes(node):
            missing = placeholders(SENTENCES.get(code, "")) - names - {"count"}
            if missing and not place.startswith("workspace/segments.py"):  # the document adds the file's name
                short.append((place, code, missing))
    assert not short


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_is_a_sentence(code: str) -> None:
    template = SENTENCES[code]
    assert re.fullmatch(r"[a-z][a-z0-9_]*", code)
    assert template[0].isupper() or template[0] in "“{%"
    assert template.rstrip().endswith((".", "?", "!"))
    values = dict.fromkeys(placeholders(template), "1")
    assert "{" not in sentence(Issue(code, Severity.ERROR, params=values))


def test_numbers_in_a_sentence_are_written_for_people() -> None:
    template = next(code for code, text in SENTENCES.items() if "{count}" in text)
    values = dict.fromkeys(placeholders(SENTENCES[template]) - {"count"}, "x")
    text = sentence(Issue(template, Severity.WARNING, params=values, count=1234567))
    assert "1234567" not in text


def test_what_nobody_foresaw_still_makes_a_sentence() -> None:
    assert "from_the_future" in sentence(Issue("from_the_future", Severity.ERROR))
    assert "…" in sentence(Issue("segment_damaged", Severity.ERROR))


class TwoForms(QTranslator):
    """A language in which a sentence is one word, in the singular or the plural."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return {-1: "", 1: "one {count}"}.get(n, "many {count}") if context == "issues" else ""


@pytest.mark.parametrize("code", [code for code, text in SENTENCES.items() if placeholders(text) & {"count", "orders"}])
def test_a_sentence_with_a_number_has_a_singular_and_a_plural(qapp: QApplication, code: str) -> None:
    by = SENTENCES[code].by  # type: ignore[attr-defined]
    translator = TwoForms(qapp)
    qapp.installTranslator(translator)
    issues = [Issue(code, Severity.INFO, params={} if by == "count" else {by: n}, count=n) for n in (1, 2000)]
    assert [sentence(issue).split()[0] for issue in issues] == ["one", "many"]
