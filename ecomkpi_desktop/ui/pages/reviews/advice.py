"""The mentor's words on the reviews as a whole."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.ui.widgets.advice import Advice

if TYPE_CHECKING:
    from ecomkpi_desktop.review.meetings.review import Review


def reviews_advice(reviews: Sequence["Review"]) -> Advice:
    """Return what a review is for, or where the reviews stand; what to do next; what to leave alone."""
    translate = QCoreApplication.translate
    closed = sum(one.is_closed for one in reviews)
    if not reviews:
        return Advice(
            translate(
                "ReviewsAdvice", "No review was opened yet. The first one is the one that costs most, and pays most."
            ),
            translate("ReviewsAdvice", "Open the review that is proposed, then print its summary for the meeting."),
            translate(
                "ReviewsAdvice", "Do not decide more than three things: one without a person and a date is none."
            ),
        )  # fmt: skip
    if closed < len(reviews):
        text = QT_TRANSLATE_NOOP("ReviewsAdvice", "%n review(s) are open: their figures may still move.", None, 1)
        return Advice(
            counted("ReviewsAdvice", text, len(reviews) - closed),
            translate("ReviewsAdvice", "Hold it and close it: only then can the next one judge what was decided."),
            translate("ReviewsAdvice", "Do not open the next review before the decisions of this one are written."),
        )
    text = QT_TRANSLATE_NOOP("ReviewsAdvice", "%n review(s) are closed: what was known then stays as it was.", None, 1)
    return Advice(
        counted("ReviewsAdvice", text, closed),
        translate("ReviewsAdvice", "Compare two of them: which decision moved its figure, and which did not?"),
        translate("ReviewsAdvice", "Do not correct the past: add a remark, and decide anew."),
    )
