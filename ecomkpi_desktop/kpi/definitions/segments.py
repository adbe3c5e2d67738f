"""Names of the customer segments: recency by frequency, as commonly used in retail (2.5)."""

from dataclasses import dataclass

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Segment:
    """One kind of customer. Words are English, marked for translation in context ``kpi``.

    Attributes:
        id: its name in code and files.
        name: what people call it.
        recency, frequency: lowest and highest scores.
        action: what to do with these customers.
    """

    id: str
    name: str
    recency: tuple[int, int]
    frequency: tuple[int, int]
    action: str


# Every pair of scores belongs to exactly one segment.
SEGMENTS = (
    Segment("champions", QT_TRANSLATE_NOOP("kpi", "Champions"), (5, 5), (4, 5),
            QT_TRANSLATE_NOOP("kpi", "Thank them first: early access, a say in the range. No discount needed.")),
    Segment("loyal", QT_TRANSLATE_NOOP("kpi", "Loyal customers"), (3, 4), (4, 5),
            QT_TRANSLATE_NOOP("kpi", "Offer what goes with what they buy; ask for reviews.")),
    Segment("potential_loyal", QT_TRANSLATE_NOOP("kpi", "Becoming loyal"), (4, 5), (2, 3),
            QT_TRANSLATE_NOOP("kpi", "Give a reason for the next order: a range to discover, not a price.")),
    Segment("new", QT_TRANSLATE_NOOP("kpi", "New customers just won"), (5, 5), (1, 1),
            QT_TRANSLATE_NOOP("kpi", "Make the first delivery right; write before the median delay is over.")),
    Segment("promising", QT_TRANSLATE_NOOP("kpi", "Promising"), (4, 4), (1, 1),
            QT_TRANSLATE_NOOP("kpi", "Now is the moment of the second order: remind them.")),
    Segment("need_attention", QT_TRANSLATE_NOOP("kpi", "Need attention"), (3, 3), (3, 3),
            QT_TRANSLATE_NOOP("kpi", "A limited offer on what they bought before.")),
    Segment("about_to_sleep", QT_TRANSLATE_NOOP("kpi", "About to sleep"), (3, 3), (1, 2),
            QT_TRANSLATE_NOOP("kpi", "Show what is new and what is most liked; one message, not five.")),
    Segment("at_risk", QT_TRANSLATE_NOOP("kpi", "At risk"), (1, 2), (3, 4),
            QT_TRANSLATE_NOOP("kpi", "Ask what went wrong; win back by hand where the margin deserves it.")),
    Segment("cannot_lose", QT_TRANSLATE_NOOP("kpi", "Not to be lost"), (1, 2), (5, 5),
            QT_TRANSLATE_NOOP("kpi", "Call them: few people, much margin.")),
    Segment("hibernating", QT_TRANSLATE_NOOP("kpi", "Hibernating"), (2, 2), (1, 2),
            QT_TRANSLATE_NOOP("kpi", "Keep them in the ordinary newsletter; spend nothing more.")),
    Segment("lost", QT_TRANSLATE_NOOP("kpi", "Lost"), (1, 1), (1, 2),
            QT_TRANSLATE_NOOP("kpi", "Leave them out of paid audiences: their clicks cost and do not sell.")),
)  # fmt: skip
