"""The hidden costs answered on the demonstration shop, as a manager does: the gate closes and opens as lines are."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.kpi.selection import Scope
from ecomkpi_desktop.kpi.whatif.levers import Lever
from ecomkpi_desktop.review.costs.audit import CostStatus
from ecomkpi_desktop.ui.pages.acquisition.page import AcquisitionPage
from ecomkpi_desktop.ui.pages.cockpit.page import CockpitPage
from ecomkpi_desktop.ui.pages.hidden_costs.page import HiddenCostsPage
from ecomkpi_desktop.ui.pages.hidden_costs.row import Answer, CostRow
from ecomkpi_desktop.ui.pages.profitability.page import ProfitabilityPage
from ecomkpi_desktop.ui.pages.whatif.page import WhatIfPage
from tests.ui.pages.conftest import PATIENCE, Desk
from tests.ui.pages.test_pages import is_filled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def desk(empty: Desk, demonstration: Path, tmp_path: Path) -> Desk:
    """A copy of it, open."""
    copy = tmp_path / "copy.ekpi"
    copy.write_bytes(demonstration.read_bytes())
    with empty.qtbot.waitSignal(empty.session.opened, timeout=PATIENCE):
        empty.session.open(copy)
    empty.qtbot.waitUntil(lambda: empty.session.is_ready, timeout=PATIENCE)
    empty.settle()
    return empty


def row(page: Any, code: str) -> CostRow:
    found: CostRow = page.rows.rows[page.audit.line(code).line.key]
    return found


def click(desk: Desk, page: Any, code: str, answer: Answer) -> None:
    """Click an answer of a line."""
    tabs = row(page, code).chooser
    place = tabs._values.index(answer)
    desk.qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(place).center())
    desk.settle()


def type_in(desk: Desk, box: Any, text: str) -> None:
    box.setFocus()
    box.selectAll()
    desk.qtbot.keyClicks(box, text)
    desk.qtbot.keyClick(box, Qt.Key.Key_Return)
    desk.settle()


def ends(desk: Desk, audit: Any) -> str:
    """Return the ends of CM3 as they are written."""
    formats = desk.context.formats
    return f"between {formats.compact_money(audit.cm3.low)} and {formats.compact_money(audit.cm3.high)}"


def answer_all(desk: Desk, page: Any) -> None:
    """Say "none" to every line that is not answered."""
    for one in page.audit.unknown:
        click(desk, page, one.line.code, Answer.NONE)


def test_the_page_says_what_is_not_known_and_what_it_weighs(desk: Desk) -> None:
    page = desk.show(HiddenCostsPage)
    assert is_filled(page)
    audit = page.audit
    assert page.progress_text == "10 of 20 lines answered"
    assert [one.line.code for one in page.bars.lines][:2] == ["inbound_freight", "service"]
    assert audit.cm3.high == audit.cm3.now
    assert page.range_text == f"CM3 {ends(desk, audit)}"
    assert [one.code for one in audit.gate.unknown] == [one.line.code for one in audit.unknown]
    assert not audit.gate.is_open


def test_the_gate_opens_as_lines_are_answered_and_closes_on_the_cost_that_sinks_the_ratio(desk: Desk) -> None:
    page = desk.show(HiddenCostsPage)
    acquisition = desk.show(AcquisitionPage)
    before = page.audit
    assert acquisition.gate.gate == before.gate
    click(desk, page, "fraud", Answer.RANGE)
    fraud = page.audit.line("fraud")
    assert fraud.status is CostStatus.ESTIMATED
    assert fraud.value == pytest.approx(0.0015)  # the middle of the house's bounds
    assert page.audit.cm3.now == pytest.approx(before.cm3.now - fraud.money.amount)
    answer_all(desk, page)
    assert page.progress_text == "20 of 20 lines answered"
    assert page.audit.gate.is_open
    assert acquisition.gate.gate.is_open
    assert [one.line.code for one in page.audit.moving] == ["fraud"]  # a range is no number yet
    click(desk, page, "inbound_freight", Answer.VALUE)
    type_in(desk, row(page, "inbound_freight").low, "8")
    gate = page.audit.gate
    assert (gate.unknown, gate.coverage) == ((), None)
    assert gate.ltv_cac < gate.floor == 3.0
    assert acquisition.gate.text.startswith("LTV/CAC is 2.")
    desk.session.undo_stack.undo()
    desk.settle()
    assert acquisition.gate.gate.is_open


def test_a_typed_value_counts_at_once_and_one_undo_takes_it_back(desk: Desk) -> None:
    page = desk.show(HiddenCostsPage)
    before = page.audit
    freight = row(page, "inbound_freight")
    click(desk, page, "inbound_freight", Answer.VALUE)
    assert desk.session.undo_stack.count() == 0  # nothing is said before a value is typed
    type_in(desk, freight.low, "4")
    after = page.audit
    assert desk.session.settings.number("hidden.inbound_freight") == 0.04
    cost = before.line("inbound_freight").money.width / 2  # up to 8 % of the product cost
    assert after.line("inbound_freight").money.amount == pytest.approx(cost)
    assert after.cm3.now == pytest.approx(before.cm3.now - cost)
    assert (freight.standing, after.answered) == ("known", before.answered + 1)
    assert desk.session.undo_stack.undoText() == "Change of Inbound freight"
    desk.session.undo_stack.undo()
    desk.settle()
    assert page.audit.cm3 == before.cm3
    assert freight.chooser.value is Answer.UNKNOWN
    assert "hidden.inbound_freight" not in desk.session.settings.values


def test_a_line_is_answered_from_the_keyboard(desk: Desk) -> None:
    page = desk.show(HiddenCostsPage)
    desk.qtbot.keyClick(page.bars, Qt.Key.Key_Down)
    service = row(page, "service")
    service.take_focus()
    desk.qtbot.keyClick(service.chooser, Qt.Key.Key_Right)  # a value: its box takes over
    desk.settle()
    type_in(desk, service.low, "0.9")
    assert page.audit.line("service").value == 0.9
    service.chooser.setFocus()
    desk.qtbot.keyClick(service.chooser, Qt.Key.Key_Right)
    desk.settle()
    assert page.audit.line("service").status is CostStatus.ESTIMATED
    assert (service.low.value(), service.high.value()) == (0.0, 1.2)
    type_in(desk, service.low, "0.8")
    line = page.audit.line("service")
    assert (line.money.low, line.money.high, line.value) == (0.8, 1.2, pytest.approx(1.0))


def test_both_ends_of_cm3_are_told_wherever_it_is_shown(desk: Desk) -> None:
    cockpit, profitability = desk.show(CockpitPage), desk.show(ProfitabilityPage)
    card, page = cockpit.families.cards["cm3"], desk.show(HiddenCostsPage)
    told = ends(desk, page.audit)
    assert card.span.text() == f"B{told[1:]} (costs unknown)"
    assert f"CM3 lies {told}" in profitability.card.note.text()
    answer_all(desk, page)
    assert page.range_text == "CM3: €145k"
    assert card.span.isHidden()
    assert "CM3 lies" not in profitability.card.note.text()


def test_the_what_if_shows_the_gate_when_the_budget_goes_up_only(desk: Desk) -> None:
    page = desk.show(WhatIfPage)
    told = ends(desk, desk.show(HiddenCostsPage).audit)
    assert page.span.text() == f"CM3 €145k, {told} while costs are not all known."
    box = page.levers.rows[Lever.CAC].box
    type_in(desk, box, "10")
    assert not page.gate.isVisible()
    type_in(desk, box, "16")
    assert page.gate.isVisible()
    assert page.gate.text.startswith("10 cost line")
    wanted: list[str] = []
    desk.context.page_wanted.connect(wanted.append)
    desk.qtbot.mouseClick(page.gate.button, Qt.MouseButton.LeftButton)
    assert wanted == ["hidden_costs"]


def test_countries_do_not_narrow_the_costs_and_the_dial_has_no_range_under_them(desk: Desk) -> None:
    page = desk.show(HiddenCostsPage)
    whole = page.audit.cm3
    desk.session.select_scope(Scope(countries=frozenset({"FR"})))
    desk.settle()
    assert page.audit.cm3 == whole


def test_rows_made_ahead_are_those_that_are_shown(desk: Desk) -> None:
    page = HiddenCostsPage(desk.context)
    desk.qtbot.addWidget(page)
    while page.make_ahead():
        pass
    ahead = {row.line.key: row for row in page.rows.findChildren(CostRow)}
    assert all(row.isHidden() for row in ahead.values())
    page.show()
    page.freshen()
    desk.settle()
    shown = page.rows.rows
    assert shown
    assert [key for key, row in shown.items() if ahead.get(key, row) is not row] == []
    seen = [row.line.key for row in page.rows.findChildren(CostRow) if not row.isHidden()]
    assert sorted(seen) == sorted(shown)
