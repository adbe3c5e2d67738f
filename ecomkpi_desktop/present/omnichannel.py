"""Words of channels together: places to buy, the ladder, touch points."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.present.texts import counted, words
from ecomkpi_desktop.review.omnichannel.maturity import Ladder, Requirement
from ecomkpi_desktop.review.omnichannel.places import Place
from ecomkpi_desktop.review.omnichannel.touch_points import Answer

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.review.omnichannel.audit import Marker, OmnichannelAudit

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

_UNKNOWN = QT_TRANSLATE_NOOP("Omnichannel", "%n order(s) whose buyer is not known: no bar above counts them.", None, 1)


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


def ladder_verdict(ladder: Ladder) -> str:
    """Return on which step the firm stands."""
    translate = QCoreApplication.translate
    if ladder.level == len(ladder.steps):
        return translate("Omnichannel", "All five steps are taken: the firm steers customers, not channels.")
    if not ladder.level:
        return translate("Omnichannel", "The first step is not taken yet.")
    name = words("omnichannel", ladder.steps[ladder.level - 1].name)
    text = translate("Omnichannel", "You stand on step {number} of 5: {name}.")
    return text.format(number=ladder.level, name=name)


def next_step(ladder: Ladder) -> str:
    """Return what to do next; "" where all is done."""
    following = ladder.next
    if following is None:
        return ""
    text = QCoreApplication.translate("Omnichannel", "Next: {todo}")
    return text.format(todo=words("omnichannel", following.todo))


def ladder_place(ladder: Ladder) -> tuple[str, str]:
    """Return how many steps are taken, and the name of the last of them."""
    translate = QCoreApplication.translate
    text = translate("Omnichannel", "{number} of {count}").format(number=ladder.level, count=len(ladder.steps))
    if not ladder.level:
        return text, translate("Omnichannel", "The first step is not taken yet.")
    return text, words("omnichannel", ladder.steps[ladder.level - 1].name)


def unknown_buyers(audit: "OmnichannelAudit", formats: "Formats") -> str:
    """Return what orders without a customer mean for the customers that are compared; "" where there are none."""
    count = int(audit.figures["unidentified_orders_share"].inputs.get("unidentified_orders") or 0)
    return counted("Omnichannel", _UNKNOWN, count).replace(str(count), formats.count(count)) if count else ""


def use_sentence(audit: "OmnichannelAudit", formats: "Formats") -> str:
    """Return what several channels are worth, as far as it can be told."""
    translate, use = QCoreApplication.translate, audit.use
    several = int(use.customers[Use.SEVERAL])
    if not use.customers.sum():
        return translate("Omnichannel", "No customer is known: the orders do not say who bought.")
    if not several:
        return translate("Omnichannel", "No known customer has bought through more than one channel so far.")
    share = formats.rate(several / float(use.customers.sum()))
    margin = float(use.cm2.sum())
    if margin > 0.0 and use.cm2[Use.SEVERAL] > 0.0:
        text = translate(
            "Omnichannel",
            "{share} of the known customers have bought through several channels: they leave {part} of the margin "
            "(CM2).",
        ).format(share=share, part=formats.rate(float(use.cm2[Use.SEVERAL]) / margin))
    else:
        text = translate("Omnichannel", "{share} of the known customers have bought through several channels.")
        text = text.format(share=share)
    places = translate(
        "Omnichannel", "Counted by place to buy (site, marketplace, shop) they are {count}."
    ).format(count=formats.count(audit.several_places))
    return f"{text} {places}"
