"""Whatever is said, typed or decided on the pages of the manager's work is undone and done again, by its name."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.review.delegation.validation import Answer as Decided
from ecomkpi_desktop.review.delegation.validation import Form
from ecomkpi_desktop.review.governance.breaches import Breach, Fault
from ecomkpi_desktop.review.governance.conflicts import Comparison
from ecomkpi_desktop.review.governance.contract import Every, Freshness
from ecomkpi_desktop.review.governance.follow_up import Followed, Settlement, State
from ecomkpi_desktop.review.governance.glossary import Term, term_id
from ecomkpi_desktop.review.governance.truth import SourceOfTruth, judged
from ecomkpi_desktop.review.governance.way import Way
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.objectives.experiment import Verdict
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.review.omnichannel.places import Place
from ecomkpi_desktop.review.omnichannel.touch_points import Answer as Touch
from ecomkpi_desktop.ui.pages.delegation.page import DelegationPage
from ecomkpi_desktop.ui.pages.governance.page import GovernancePage
from ecomkpi_desktop.ui.pages.hidden_costs.page import HiddenCostsPage
from ecomkpi_desktop.ui.pages.hidden_costs.row import Answer
from ecomkpi_desktop.ui.pages.objectives.page import ObjectivesPage
from ecomkpi_desktop.ui.pages.omnichannel.page import OmnichannelPage
from ecomkpi_desktop.ui.pages.pillars.page import PillarsPage
from ecomkpi_desktop.ui.pages.positioning.page import PositioningPage
from ecomkpi_desktop.workspace.edits import Wording
from tests.answering import answer
from tests.ui.pages.conftest import Desk
from tests.ui.pages.test_delegation import PAST, list_one
from tests.ui.pages.test_hidden_costs import row, type_in
from tests.ui.pages.test_objectives import bind, click
from tests.ui.pages.test_positioning import type_price
from tests.ui.persons.conftest import Table, table  # noqa: F401 - the fixture of people to join
from tests.ui.persons.test_dialog import DESK, EVA, choose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
ZOE = "Zoé Roux · address only: 13001, no. 5"


@dataclass
class Walk:
    """Somebody who takes back every step before going on."""

    desk: Desk
    told: list[str] = field(default_factory=list)

    def step(self, words: str, act: Callable[[], object]) -> None:
        """Do something, take it back, do it again; the menu calls it by its words all along."""
        stack = self.desk.session.undo_stack
        before, count = self.state(), stack.count()
        act()
        self.desk.settle()
        after = self.state()
        assert after != before, f"{words}: nothing was written"
        assert stack.count() == count + 1, f"{words}: not one step"
        assert stack.undoText() == words
        stack.undo()
        self.desk.settle()
        assert self.state() == before, f"{words}: not taken back"
        assert stack.redoText() == words
        stack.redo()
        self.desk.settle()
        assert self.state() == after, f"{words}: not done again"
        self.told.append(words)

    def state(self) -> object:
        """Return everything that the document keeps beside its data."""
        found: list[Any] = []
        self.desk.session.ask(
            lambda document: ({note.key: note.body for note in document.notes()}, document.decisions()), found.append
        )
        self.desk.qtbot.waitUntil(lambda: bool(found))
        return found[0], dict(self.desk.session.settings.values)


@pytest.fixture
def walk(shop: Desk) -> Walk:
    return Walk(shop)


def pick(desk: Desk, chooser: Any, value: Any) -> None:
    """Click a choice."""
    place = chooser._values.index(value)
    desk.qtbot.mouseClick(chooser, LEFT, pos=chooser.tabRect(place).center())


def write(desk: Desk, line: Any, text: str) -> None:
    """Type into a field in place of what it holds and leave it with Enter."""
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, text)
    desk.qtbot.keyClick(line, Qt.Key.Key_Return)


def test_every_answer_to_a_cost_line(walk: Walk) -> None:
    desk = walk.desk
    page = desk.show(HiddenCostsPage)
    customs, freight, service = (row(page, code) for code in ("customs", "inbound_freight", "service"))
    walk.step("Change of Customs duties", lambda: pick(desk, customs.chooser, Answer.NONE))
    walk.step("Change of Inbound freight", lambda: pick(desk, freight.chooser, Answer.RANGE))
    service.chooser.choose(Answer.VALUE)
    desk.settle()
    walk.step("Change of Customer-service minutes", lambda: type_in(desk, service.low, "3"))
    walk.step("Change of Inbound freight", lambda: type_in(desk, freight.high, "9"))
    walk.step("Change of Customs duties", lambda: pick(desk, customs.chooser, Answer.UNKNOWN))


def test_every_edit_of_positions(walk: Walk) -> None:
    desk = walk.desk
    page = desk.show(PositioningPage)
    walk.step("Change of Positioning", lambda: pick(desk, page.declared.position, "premium"))
    walk.step("Competitor’s price of “Product 1”", lambda: type_price(desk, page, "Product 1", "72", "Rival"))
    changed = "Change of the competitor’s price of “Product 1”"
    walk.step(changed, lambda: type_in(desk, page.prices.lines[0].price, "75"))
    walk.step(changed, lambda: write(desk, page.prices.lines[0].competitor, "Other rival"))
    removed = "Removal of the competitor’s price of “Product 1”"
    walk.step(removed, lambda: desk.qtbot.mouseClick(page.prices.lines[0].remove, LEFT))


def test_every_edit_of_channels_together(walk: Walk) -> None:
    desk = walk.desk
    page = desk.show(OmnichannelPage)
    walk.step("Place of channel “Google Ads”", lambda: pick(desk, page.places.choosers["Google Ads"], Place.SHOP))
    asked = next(line for card in page.ladder.cards for line in card.lines if line.answer.isVisibleTo(page))
    walk.step("Answer on channels", lambda: pick(desk, asked.answer, True))
    walk.step("Answer on channels", lambda: pick(desk, asked.answer, None))
    walk.step("Touch points", lambda: pick(desk, page.touch.answers["prices"], Touch.DIFFERS))
    walk.step("Touch points", lambda: write(desk, page.touch.remarks["prices"], "Dearer on the site"))


def test_every_decision_on_who_is_one_customer(table: Table) -> None:  # noqa: F811 - the fixture
    walk, dialog = Walk(table.desk), table.dialog

    def press(button: Any) -> None:
        table.desk.qtbot.mouseClick(button, LEFT)
        table.settle()

    waiting = dialog.suggestions
    for name, words, button in (
        (EVA, "Merging of customers", waiting.accept), (DESK, "Shared address", waiting.accept),
        (ZOE, "Separation of customers", waiting.refuse),
    ):  # fmt: skip
        choose(table, name)
        walk.step(words, partial(press, button))
    dialog.shown.choose(3)
    table.settle()
    dialog.decisions.table.selectRow(0)
    walk.step("Withdrawal of a decision on customers", lambda: press(dialog.decisions.withdraw))


def test_every_edit_of_shared_data(walk: Walk) -> None:
    page = walk.desk.show(GovernancePage)
    keeper = page.keeper
    source = keeper.sharing.sources[0].key
    contract = keeper.contract(source)
    assert contract is not None
    named = "Contract of orders"
    walk.step(named, lambda: keeper.change(contract, owner="Ana"))
    walk.step(named, lambda: keeper.agree(_contract(keeper, source)))
    walk.step(named, lambda: keeper.change(_contract(keeper, source), freshness=Freshness(Every.WEEK, 2)))
    assert [one.version for one in keeper.versions(source)] == [2, 1]
    walk.step(named, lambda: keeper.adopt(replace(_contract(keeper, source), purpose="Sales")))
    breach = Followed(Breach(source, 1, Fault.LATE, "2024-01-31", kind=Kind.ORDERS), None, State.OPEN, ())
    followed = "Follow-up of a broken contract"
    walk.step(followed, lambda: keeper.assign(breach, "Ben", date(2024, 3, 1)))
    walk.step(followed, lambda: keeper.settle(breach, Settlement.TOLERATED))
    walk.step(followed, lambda: keeper.settle(breach, None))
    others = keeper.sharing.sources[1].key
    conflict = Comparison(Kind.ORDERS, "order_total", source, others, 9, 2, 4.0, others, is_followed=True)
    walk.step("Source that is right", lambda: keeper.decide(conflict, source, "The shop's own list"))
    decided = judged([conflict], walk.desk.session.notebook.all(SourceOfTruth))[0]
    walk.step("Source that is right", lambda: keeper.take_back(decided))
    word = Term(term_id("en", "Basket"), "Basket", says="What is bought at once.")
    walk.step("Word “Basket” of the glossary", lambda: keeper.put_word(word))
    walk.step("Word “Basket” of the glossary", lambda: keeper.forget_word(word))
    hidden = Term(term_id("en", "API"), "API", hidden=True)
    walk.step("Word “API” of the glossary", lambda: keeper.put_word(hidden))
    walk.step("Words of the glossary", lambda: keeper.forget_words((hidden,)))
    walk.step("Line of the friction log", lambda: keeper.log(date(2023, 5, 2), "Export late", 2.0, "Ana"))
    walk.step("Line of the friction log", lambda: keeper.unlog(keeper.sharing.friction[0]))
    walk.step("Way of sharing data", lambda: keeper.choose(Way.BOTH, "We build too"))


def _contract(keeper: Any, source: str) -> Any:
    return keeper.contract(source)


def test_every_edit_of_delegation(walk: Walk) -> None:
    desk = walk.desk
    result = KeyResult("1", "aov", 60.0, date(2023, 1, 1), date(2023, 12, 31))
    objective = Objective("o", "Larger baskets", "Ana", date(2024, 1, 1), date(2024, 6, 30), (result,))
    desk.session.edit(keep(Wording("test"), objective))
    desk.settle()
    page = desk.show(DelegationPage)
    walk.step("Validation “Promotions”", lambda: list_one(desk, page))
    click(desk, page.next)
    for fields, (what, _decided, criteria) in zip(page.collection.decisions, PAST, strict=True):
        walk.step("Validation “Promotions”", _typed(desk, fields.what, what))
        walk.step("Validation “Promotions”", _chosen(fields.answer, Decided.CHANGED.value))
        walk.step("Validation “Promotions”", _typed(desk, fields.criteria, criteria))
    click(desk, page.next)
    walk.step("Validation “Promotions”", lambda: pick(desk, page.coherence.form, Form.SCORING))
    walk.step("Validation “Promotions”", lambda: click(desk, page.coherence.lines[1].must))
    walk.step("Validation “Promotions”", lambda: click(desk, page.coherence.add))
    walk.step("Validation “Promotions”", lambda: click(desk, page.coherence.lines[-1].remove))
    click(desk, page.next)
    walk.step("Validation “Promotions”", _chosen(page.objective.objective, "o"))
    click(desk, page.next)
    walk.step("Initiative “Win back”", lambda: _plan(desk, page))
    walk.step("Validation “Promotions”", lambda: click(desk, page.integration.hand_over))
    walk.step("Case “Bed sale”", lambda: _case(desk, page))
    walk.step("Removal of “Promotions”", lambda: _remove(desk, page))


def _typed(desk: Desk, line: Any, text: str) -> Callable[[], None]:
    return lambda: write(desk, line, text)


def _chosen(box: Any, value: Any) -> Callable[[], None]:
    def act() -> None:
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())

    return act


def _plan(desk: Desk, page: Any) -> None:
    def plan(dialog: Any) -> None:
        desk.qtbot.keyClicks(dialog.hypothesis, "Win back")
        desk.qtbot.keyClicks(dialog.frame, "Up to 10% off")
        dialog.envelope.set_amount(200.0)
        desk.qtbot.mouseClick(dialog.keep, LEFT)

    answer(plan)
    click(desk, page.integration.plan)


def _case(desk: Desk, page: Any) -> None:
    def fill(dialog: Any) -> None:
        desk.qtbot.keyClicks(dialog.what, "Bed sale")
        dialog.answer.setCurrentIndex(dialog.answer.findData(Decided.NO.value))
        desk.qtbot.mouseClick(dialog.keep, LEFT)

    answer(fill)
    click(desk, page.log.add)


def _remove(desk: Desk, page: Any) -> None:
    page.path.setCurrentIndex(0)
    page.contact.table.selectRow(0)
    answer(lambda dialog: desk.qtbot.mouseClick(dialog.remove, LEFT))
    click(desk, page.contact.change)


def test_every_edit_of_objectives_and_experiments(walk: Walk) -> None:
    desk = walk.desk
    page = desk.show(ObjectivesPage)
    walk.step("Objective “Better customers”", lambda: bind(desk, page))

    def act(button: Callable[[], Any], fill: Callable[[Any], None]) -> Callable[[], None]:
        def run() -> None:
            answer(fill)
            click(desk, button())

        return run

    def confirm(dialog: Any) -> None:
        desk.qtbot.mouseClick(dialog.keep, LEFT)

    def remove(dialog: Any) -> None:
        desk.qtbot.mouseClick(dialog.remove, LEFT)

    def rename(dialog: Any) -> None:
        write(desk, dialog.text, "Best customers")
        if dialog.isVisible():
            confirm(dialog)

    def plan(dialog: Any) -> None:
        desk.qtbot.keyClicks(dialog.hypothesis, "Video ads")
        dialog.envelope.set_amount(300.0)
        confirm(dialog)

    def judge(dialog: Any) -> None:
        dialog.verdict.setCurrentIndex(dialog.verdict.findData(Verdict.STOP.value))
        confirm(dialog)

    def cards() -> Any:
        return page.objectives.cards[0]

    walk.step("Key result of “Better customers”", act(lambda: cards().add, confirm))
    walk.step("Key result of “Better customers”", act(lambda: cards().results[1].change, remove))
    walk.step("Change of objective “Better customers”", act(lambda: cards().change, rename))
    walk.step("Experiment “Video ads”", act(lambda: page.experiments.plan, plan))
    walk.step("Change of experiment “Video ads”", act(lambda: page.experiments.cards[0].change, judge))
    walk.step("Removal of experiment “Video ads”", act(lambda: page.experiments.cards[0].change, remove))
    walk.step("Removal of objective “Best customers”", act(lambda: cards().change, remove))


def test_every_answer_of_the_self_assessment(walk: Walk) -> None:
    page = walk.desk.show(PillarsPage)
    for key in tuple(page.questions.choosers)[:2]:
        walk.step("Answer of the self-assessment", _answered(walk.desk, page, key, 3))
        walk.step("Answer of the self-assessment", _answered(walk.desk, page, key, -1))


def _answered(desk: Desk, page: Any, key: str, value: int) -> Callable[[], None]:
    return lambda: pick(desk, page.questions.choosers[key], value)
