"""A page of the help."""

import html
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from html.parser import HTMLParser

SCHEME = "help:"
HOME = "first_steps"


class Part(StrEnum):
    """The parts of the help, in the order in which they are listed."""

    START = "start"
    PAGES = "pages"
    FIGURES = "figures"
    FINDINGS = "findings"
    SETTINGS = "settings"
    REFERENCE = "reference"


@dataclass(frozen=True)
class Topic:
    """One page.

    Attributes:
        key: what links name: ``figure/cm3``, ``page/cockpit``, ``importing``.
        part: the part of the help it stands in.
        title: its name, translated.
        body: the page in the HTML that Qt reads; begins with its title as ``<h1>``.
        also: further words by which it is found.
    """

    key: str
    part: Part
    title: str
    body: str
    also: str = ""

    @cached_property
    def plain(self) -> str:
        """The words of the page, without marks."""
        reader = _Reader()
        reader.feed(self.body)
        return " ".join("".join(reader.pieces).split())

    @property
    def links(self) -> list[str]:
        """Addresses that the page links to, in order."""
        reader = _Reader()
        reader.feed(self.body)
        return reader.links

    @property
    def anchors(self) -> set[str]:
        """Places inside the page that links may name after ``#``."""
        reader = _Reader()
        reader.feed(self.body)
        return reader.anchors


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and given.get("href"):
            self.links.append(str(given["href"]))
        if given.get("id"):
            self.anchors.add(str(given["id"]))
        self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def title_of(body: str) -> str:
    """Return the words of the first ``<h1>`` of a page.

    Raises:
        ValueError: it has none.
    """
    found = re.search(r"<h1[^>]*>(.*?)</h1>", body, re.DOTALL)
    if found is None:
        raise ValueError("a page of the help begins with its title")
    return html.unescape(re.sub(r"<[^>]+>", "", found[1])).strip()


def escaped(text: str) -> str:
    """Return a text as HTML."""
    return html.escape(text, quote=False)


def link(key: str, text: str) -> str:
    """Return a link to a page of the help."""
    return f'<a href="{SCHEME}{key}">{escaped(text)}</a>'


def listed(items: list[str]) -> str:
    """Return lines of HTML as a list."""
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>" if items else ""


def rows(cells: list[tuple[str, str]]) -> str:
    """Return a table of names and values, both HTML."""
    lines = "".join(f'<tr><td class="name">{name}</td><td>{value}</td></tr>' for name, value in cells)
    return f'<table cellspacing="0" cellpadding="4">{lines}</table>'
