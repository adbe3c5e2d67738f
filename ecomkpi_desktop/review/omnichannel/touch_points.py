"""What a customer meets in every channel, and whether it is the same everywhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP


class Answer(StrEnum):
    """What the manager says of a touch point."""

    SAME = "same"
    DIFFERS = "differs"
    NOT_OURS = "not_ours"  # the firm has it in one channel only, or not at all


@dataclass(frozen=True, slots=True)
class TouchPoint:
    """Something every channel shows the customer.

    Attributes:
        code: identifier in snake case.
        name, ask: words of context ``omnichannel``: what it is, and what to look at.
    """

    code: str
    name: str
    ask: str


TOUCH_POINTS: tuple[TouchPoint, ...] = (
    TouchPoint(
        "prices", QT_TRANSLATE_NOOP("omnichannel", "Prices"),
        QT_TRANSLATE_NOOP("omnichannel", "The same product costs the same, or the difference is meant and explained."),
    ),
    TouchPoint(
        "offers", QT_TRANSLATE_NOOP("omnichannel", "Offers and codes"),
        QT_TRANSLATE_NOOP("omnichannel", "A code from the newsletter works at the till and on the telephone."),
    ),
    TouchPoint(
        "products", QT_TRANSLATE_NOOP("omnichannel", "Product information"),
        QT_TRANSLATE_NOOP("omnichannel", "Names, photos, sizes and descriptions come from one source."),
    ),
    TouchPoint(
        "stock", QT_TRANSLATE_NOOP("omnichannel", "Availability"),
        QT_TRANSLATE_NOOP("omnichannel", "What is said to be in stock is, wherever it is asked for."),
    ),
    TouchPoint(
        "delivery", QT_TRANSLATE_NOOP("omnichannel", "Delivery promise"),
        QT_TRANSLATE_NOOP("omnichannel", "Costs, times and the threshold of free delivery are the same."),
    ),
    TouchPoint(
        "returns", QT_TRANSLATE_NOOP("omnichannel", "Returns"),
        QT_TRANSLATE_NOOP("omnichannel", "What was bought in one channel can be brought back through another."),
    ),
    TouchPoint(
        "service", QT_TRANSLATE_NOOP("omnichannel", "Customer service"),
        QT_TRANSLATE_NOOP("omnichannel", "Whoever answers sees every order of the customer."),
    ),
    TouchPoint(
        "loyalty", QT_TRANSLATE_NOOP("omnichannel", "Loyalty"),
        QT_TRANSLATE_NOOP("omnichannel", "Points and advantages are earned and used in every channel."),
    ),
    TouchPoint(
        "voice", QT_TRANSLATE_NOOP("omnichannel", "Voice and looks"),
        QT_TRANSLATE_NOOP("omnichannel", "E-mails, parcels, product pages and shop sound and look like one house."),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TouchPoints:
    """The manager's answers: one note per document.

    Attributes:
        id: of the note.
        answers: touch point -> answer; what is not there was not looked at yet.
        remarks: touch point -> what differs, in the manager's words.
    """

    KIND: ClassVar[str] = "touch_points"

    id: str = "touch_points"
    answers: Mapping[str, Answer] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)

    def of(self, answer: Answer) -> tuple[TouchPoint, ...]:
        """Return the touch points with an answer, in their order."""
        return tuple(one for one in TOUCH_POINTS if self.answers.get(one.code) is answer)

    @property
    def consistency(self) -> float | None:
        """Share of the touch points looked at that are the same everywhere; None before the first answer."""
        same, differs = len(self.of(Answer.SAME)), len(self.of(Answer.DIFFERS))
        return same / (same + differs) if same + differs else None
