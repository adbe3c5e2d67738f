"""Every figure, finding, setting and page has its help in both languages, and every link leads somewhere."""

import re
import tomllib
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.present.help.chapters import CHAPTERS, folder
from ecomkpi_desktop.present.help.library import Library
from ecomkpi_desktop.present.help.topic import HOME, SCHEME, Part, Topic
from ecomkpi_desktop.present.language import LANGUAGES, install_translators
from ecomkpi_desktop.review.catalogue import FINDINGS
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.option import Option
from ecomkpi_desktop.ui.help.places import WINDOWS
from ecomkpi_desktop.ui.help.shortcuts import shortcuts_topic
from ecomkpi_desktop.ui.window.places import PLACES

_EMPTY = {"br", "img", "hr"}


def default(option: Option) -> str:
    return str(option.default)


@pytest.fixture(params=LANGUAGES)
def library(request: pytest.FixtureRequest, one_application: QCoreApplication) -> Iterator[Library]:
    install_translators(one_application, request.param)
    return Library(request.param, default, (shortcuts_topic(()),))


def test_every_figure_has_its_page_with_formula_and_terms(library: Library) -> None:
    for figure_id, definition in REGISTRY.items():
        topic = library.get(f"figure/{figure_id}")
        assert topic is not None, figure_id
        assert 'class="formula"' in topic.body, figure_id
        assert {f"{SCHEME}figure/{term}" for term in definition.terms} <= set(topic.links), figure_id


def test_every_finding_has_its_page_without_a_place_left_open(library: Library) -> None:
    for code in FINDINGS:
        topic = library.get(f"finding/{code}")
        assert topic is not None, code
        assert not re.search(r"\{\w+\}", topic.body), code
        assert topic.body.count("<h2") == 3, code


def test_every_page_and_every_window_has_its_page_of_the_help(library: Library) -> None:
    for place in PLACES:
        assert library.get(f"page/{place.key}") is not None, place.key
    for name, address in WINDOWS.items():
        assert resolves(library, address), name
    assert library.get(HOME) is not None


def test_every_setting_can_be_gone_to(library: Library) -> None:
    for option in OPTIONS:
        assert resolves(library, f"settings/{option.group}#{option.key}"), option.key


def test_every_link_leads_to_a_page_and_a_place_in_it(library: Library) -> None:
    dead = [
        (topic.key, link)
        for topic in library.topics
        for link in topic.links
        if not (link.startswith(SCHEME) and resolves(library, link.removeprefix(SCHEME)))
    ]
    assert not dead


def test_titles_are_told_apart_within_a_part(library: Library) -> None:
    for part in Part:
        titles = [topic.title for topic in library.part(part)]
        assert titles, part
        assert len(titles) == len(set(titles)), part


def test_every_page_is_well_formed(library: Library) -> None:
    assert [topic.key for topic in library.topics if not is_balanced(topic)] == []


def test_the_same_chapters_and_terms_are_written_in_every_language() -> None:
    files = [{path.relative_to(folder(one)) for path in folder(one).rglob("*.html")} for one in LANGUAGES]
    assert files[0] == files[1]
    assert {path.stem for path in files[0] if path.parent.name == ""} == set(CHAPTERS)
    for path in files[0]:
        texts = [(folder(one) / path).read_text(encoding="utf-8") for one in LANGUAGES]
        links = [re.findall(r'href="([^"]+)"', text) for text in texts]
        assert sorted(links[0]) == sorted(links[1]), path
        assert texts[0].count("<h2") == texts[1].count("<h2"), path
    entries = []
    for one in LANGUAGES:
        with (folder(one) / "glossary.toml").open("rb") as stream:
            entries.append([(entry["side"], entry["see"]) for entry in tomllib.load(stream)["entry"]])
    assert entries[0] == entries[1]


def test_french_chapters_are_set_as_french_is() -> None:
    ugly = []
    for path in folder("fr").rglob("*"):
        if path.suffix in {".html", ".toml"}:
            text = re.sub(r"<[^>]+>", "", path.read_text(encoding="utf-8"))
            ugly += [(path.name, found) for found in re.findall(r".{0,12}(?: [;!?»]|« | :(?=\s|$)|\w'\w).{0,12}", text)]
    assert not ugly, "a French text needs its no-break spaces and its apostrophes"


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("fr", "seuil rentab", "figure/break_even_revenue"), ("fr", "hachage", "privacy"),
        ("en", "raccourcis", ""), ("en", "keyboard", "shortcuts"), ("en", "lifetim", "figure/ltv"),
    ],
)
def test_a_few_letters_find_a_page(one_application: QCoreApplication, language: str, typed: str, key: str) -> None:
    install_translators(one_application, language)
    found = [topic.key for topic in Library(language, default, (shortcuts_topic(()),)).search(typed)]
    assert key in found[:5] if key else found == []


def test_the_help_says_that_a_hash_is_not_anonymisation(library: Library) -> None:
    topic = library.get("privacy")
    assert topic is not None
    assert "hash" in topic.anchors


def resolves(library: Library, address: str) -> bool:
    topic, anchor = library.get(address), address.partition("#")[2]
    return topic is not None and (not anchor or anchor in topic.anchors)


def is_balanced(topic: Topic) -> bool:
    reader = _Balance()
    reader.feed(topic.body)
    return reader.right and not reader.open


class _Balance(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.right = True

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.right = self.right and bool(self.open) and self.open.pop() == tag
