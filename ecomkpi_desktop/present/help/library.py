"""All pages of the help in one language: in order, by key, and by what somebody types."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.help.chapters import chapter_topics, glossary_topic, page_topics
from ecomkpi_desktop.present.help.figures import figure_topics
from ecomkpi_desktop.present.help.findings import finding_topics
from ecomkpi_desktop.present.help.settings import settings_topics
from ecomkpi_desktop.present.help.topic import Part, Topic
from ecomkpi_desktop.present.matching import Searched, folded, ranked
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.settings.option import Option

_PARTS: dict[Part, str] = {
    Part.START: QT_TRANSLATE_NOOP("help", "To begin with"),
    Part.PAGES: QT_TRANSLATE_NOOP("help", "The pages"),
    Part.FIGURES: QT_TRANSLATE_NOOP("help", "The figures"),
    Part.FINDINGS: QT_TRANSLATE_NOOP("help", "The findings"),
    Part.SETTINGS: QT_TRANSLATE_NOOP("help", "The settings"),
    Part.REFERENCE: QT_TRANSLATE_NOOP("help", "To look up"),
}


def part_name(part: Part) -> str:
    """Return the name of a part of the help."""
    return words("help", _PARTS[part])


class Library:
    """The help in the language of the application.

    Args:
        language: ``fr`` or ``en``, as installed.
        written: writes the default of a setting as people read it.
        more: pages that only the window can make: its shortcuts.
    """

    def __init__(self, language: str, written: Callable[[Option], str], more: Iterable[Topic] = ()) -> None:
        topics = [
            *chapter_topics(language), *page_topics(language), *figure_topics(), *finding_topics(),
            *settings_topics(written), glossary_topic(language), *more,
        ]  # fmt: skip
        self.language = language
        self._topics: Mapping[str, Topic] = MappingProxyType({topic.key: topic for topic in topics})

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Every page, in order."""
        return tuple(self._topics.values())

    def part(self, part: Part) -> list[Topic]:
        """Return the pages of a part: figures and findings by name, the others in their order."""
        found = [topic for topic in self._topics.values() if topic.part is part]
        return sorted(found, key=_by_name) if part in {Part.FIGURES, Part.FINDINGS} else found

    def get(self, address: str) -> Topic | None:
        """Return the page of an address such as ``figure/cm3`` or ``settings/costs#cost.default_rate``."""
        return self._topics.get(address.partition("#")[0])

    def search(self, query: str, most: int = 40) -> list[Topic]:
        """Return the pages that match, best first: by their name, then by their words."""
        topics = self.topics
        searched = [Searched(topic.title, f"{topic.also} {topic.plain}") for topic in topics]
        return [topics[position] for position in ranked(query, searched)[:most]]


def _by_name(topic: Topic) -> str:
    return folded(topic.title)
