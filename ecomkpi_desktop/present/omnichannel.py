"""Words of channels together: places to buy, the ladder, touch points."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.omnichannel.maturity import Requirement
from ecomkpi_desktop.review.omnichannel.places import Place
from ecomkpi_desktop.review.omnichannel.touch_points import Answer

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.review.omnichannel.audit import Marker

_PLACES = {
    Place.SITE: QT_TRANSLATE_NOOP("omnichannel", "Own site"),
    Place.MARKETPLACE: QT_TRANSLATE_NOOP("omnichannel", "Marketplace"),
    Place.SHOP: QT_TRANSLATE_NOOP("omnichannel", "Shop"),
}
_ANSWERS = {
    Answer.SAME: QT_TRANSLATE_NOOP("omnichannel", "Same everywhere"),
    Answer.DIFFERS: QT_TRANSLATE_NOOP("omnichannel", "Differs"),
    Answer.NOT_OURS: QT_TRANSLATE_NOOP("omnichannel", "Not for us"),
}
_USES = {
    Use.ONCE: QT_TRANSLATE_NOOP("omnichannel", "One order"),
    Use.ONE: QT_TRANSLATE_NOOP("omnichannel", "Several orders, one channel"),
    Use.SEVERAL: QT_TRANSLATE_NOOP("omnichannel", "Several channels"),
}


def place_word(place: Place) -> str:
    """Return where a channel sells."""
    return words("omnichannel", _PLACES[place])


def answer_word(answer: Answer) -> str:
    """Return an answer about a touch point."""
    return words("omnichannel", _ANSWERS[answer])


def use_word(use: Use) -> str:
    """Return how customers use channels."""
    return words("omnichannel", _USES[use])


def requirement_text(one: Requirement, formats: "Formats") -> str:
    """Return what a step takes, with what was measured."""
    text = words("omnichannel", one.text)
    if one.value is None:
        return text
    return f"{text} ({formats.value(one.value, one.unit)})"


def marker_text(marker: "Marker", formats: "Formats") -> str:
    """Return the marker of the market with its source."""
    source = words("settings", marker.source) if marker.is_default else marker.source
    text = words("omnichannel", QT_TRANSLATE_NOOP("omnichannel", "Marker: {share}"))
    text = text.format(share=formats.rate(marker.value, 0))
    return f"{text} ({source})" if source else text
