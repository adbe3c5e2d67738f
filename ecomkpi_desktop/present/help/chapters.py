"""The chapters written by hand, and the glossary: ``resources/help/LANGUAGE``."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ecomkpi_desktop.base.resources import resource
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.help.topic import Part, Topic, escaped, link, title_of
from ecomkpi_desktop.present.texts import words

# In the order in which somebody new reads them.
CHAPTERS: tuple[str, ...] = (
    "first_steps", "importing", "dials", "tracing", "settings", "review", "customers_and_channels", "privacy",
)  # fmt: skip
_GLOSSARY = QT_TRANSLATE_NOOP("help", "Glossary: marketing and IT")
_GLOSSARY_LEAD = QT_TRANSLATE_NOOP(
    "help",
    "The same word for the same thing: what each term means to the other side of the table, and to the customer.",
)
_SIDES = {
    "marketing": QT_TRANSLATE_NOOP("help", "said by marketing"),
    "it": QT_TRANSLATE_NOOP("help", "said by IT"),
    "both": QT_TRANSLATE_NOOP("help", "said by both"),
}
_FOR_THE_OTHER = {
    "marketing": QT_TRANSLATE_NOOP("help", "For IT: {text}"),
    "it": QT_TRANSLATE_NOOP("help", "For marketing: {text}"),
    "both": QT_TRANSLATE_NOOP("help", "Together: {text}"),
}


def chapter_topics(language: str) -> Iterator[Topic]:
    """Yield the chapters in their order."""
    for key in CHAPTERS:
        yield _written(folder(language) / f"{key}.html", key, Part.START)


def page_topics(language: str) -> Iterator[Topic]:
    """Yield what is written about the pages of the window."""
    for path in sorted((folder(language) / "pages").glob("*.html")):
        topic = _written(path, f"page/{path.stem}", Part.PAGES)
        picture = folder(language) / "pictures" / f"{path.stem}.png"
        yield replace(topic, body=_with_picture(topic.body, picture)) if picture.exists() else topic


def glossary_topic(language: str) -> Topic:
    """Return the glossary, in alphabetical order."""
    with (folder(language) / "glossary.toml").open("rb") as stream:
        entries = tomllib.load(stream)["entry"]
    title = words("help", _GLOSSARY)
    parts = [f'<h1>{escaped(title)}</h1><p class="muted">{escaped(words("help", _GLOSSARY_LEAD))}</p>']
    parts += [_entry(one) for one in sorted(entries, key=lambda one: str(one["term"]).casefold())]
    return Topic("glossary", Part.REFERENCE, title, "".join(parts))


def _with_picture(body: str, picture: Path) -> str:
    """Return a page with its picture under what it says first."""
    first, end, rest = body.partition("</p>")
    return f'{first}{end}<p class="picture"><img src="{picture.name}"></p>{rest}'


def folder(language: str) -> Path:
    """Return where the chapters of a language are."""
    return resource("help", language)


def _entry(entry: dict[str, str]) -> str:
    side = entry["side"]
    other = words("help", _FOR_THE_OTHER[side]).format(text=entry["other"])
    see = f" {link(entry['see'], '→')}" if "see" in entry else ""
    return (
        f'<h3>{escaped(entry["term"])} <span class="muted">{escaped(words("help", _SIDES[side]))}</span></h3>'
        f'<p>{escaped(entry["says"])}<br><b>{escaped(other)}</b>{see}</p>'
    )


def _written(path: Path, key: str, part: Part) -> Topic:
    body = path.read_text(encoding="utf-8")
    return Topic(key, part, title_of(body), body)
