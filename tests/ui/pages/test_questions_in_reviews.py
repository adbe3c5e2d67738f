"""Costs that nobody has answered are asked about at the review, and the question follows the facts."""

from datetime import date

import pytest

from ecomkpi_desktop.models import cost_answers
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS
from ecomkpi_desktop.ui.pages.reviews.page import ReviewsPage
from ecomkpi_desktop.workspace.edits import ReplaceSettings
from tests.ui.pages.conftest import Desk
from tests.ui.pages.review_user import ReviewUser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def asked(shop: Desk) -> list[str]:
    (review,) = shop.session.notebook.all(Review)
    return [point.text for point in review.agenda if point.topic]


def test_unknown_costs_are_asked_about_and_the_number_follows_the_answers(shop: Desk) -> None:
    page = shop.show(ReviewsPage)
    user = ReviewUser(shop, page)
    user.open_month(date(2023, 12, 1))
    shop.settle()
    assert asked(shop) == []  # nothing is known before the figures are
    user.click(page.view.onward)
    shop.settle()
    (first,) = [text for text in asked(shop) if text.startswith("Cost lines still unknown")]
    assert "Who asks whom, until when?" in first
    settings = shop.session.settings
    for line in HIDDEN_COSTS:
        if not settings.is_set(line.key):
            settings = cost_answers.none(settings, line, date(2024, 1, 2))
    shop.session.edit(ReplaceSettings(settings, HIDDEN_COSTS[0].key))
    shop.settle()
    assert not [text for text in asked(shop) if text.startswith("Cost lines still unknown")]
    shop.session.undo_stack.undo()
    shop.settle()
    shop.session.undo_stack.undo()
    shop.settle()
    assert [text for text in asked(shop) if text.startswith("Cost lines still unknown")] == [first]
