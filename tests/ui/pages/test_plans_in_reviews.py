"""What was planned comes up in the next review: on its agenda and among its findings."""

from datetime import date
from typing import Any

import pytest

from ecomkpi_desktop.review.delegation.validation import Case, Validation
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.objectives.objective import Aim, KeyResult, Objective
from ecomkpi_desktop.ui.pages.reviews.page import ReviewsPage
from ecomkpi_desktop.workspace.edits import Wording
from tests.ui.pages.conftest import Desk
from tests.ui.pages.review_user import ReviewUser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_an_objective_off_its_line_and_a_waiting_case_are_on_the_agenda_and_found(shop: Desk) -> None:
    result = KeyResult("1", "aov", 60.0, date(2023, 1, 1), date(2023, 1, 31), Aim.VALUE, 200.0)
    objective = Objective("o", "Larger baskets", "Ana", date(2023, 2, 1), date(2024, 6, 30), (result,))
    validation = Validation("v", "Promotions", person="Ana")
    shop.session.edit(keep(Wording("test"), objective, validation, Case("c", "v", "Bed sale", date(2023, 12, 2))))
    shop.settle()
    page = shop.show(ReviewsPage)
    told: list[Any] = []
    page.keeper.prepared.connect(told.append)
    user = ReviewUser(shop, page)
    user.open_month(date(2023, 12, 1))
    shop.settle()
    points = [point.text for point in user.reviews[0].agenda]
    assert any("Larger baskets" in text for text in points)
    assert "Decisions that wait on the manager: 1, the oldest since 02/12/2023" in points
    assert "Delegation of “Promotions” to Ana: next step" in points
    assert "objective_off_line" in [finding.code for finding in told[-1].review.findings]
