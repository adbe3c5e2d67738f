"""Shared data as its user: contracts proposed, agreed, broken by a changed export, and followed up."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import FileContext, understand
from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.output.contract_page import contract_pdf
from ecomkpi_desktop.output.whole_file import write_whole
from ecomkpi_desktop.review.cadence.dates import next_reviews
from ecomkpi_desktop.review.governance.breaches import Fault
from ecomkpi_desktop.review.governance.contract import Contract
from ecomkpi_desktop.review.governance.friction import Friction
from ecomkpi_desktop.review.governance.standard_reading import from_yaml
from ecomkpi_desktop.review.governance.way import Way, WayChosen
from ecomkpi_desktop.ui.pages.governance.page import GovernancePage
from ecomkpi_desktop.ui.pages.reviews.keeper import ReviewKeeper
from ecomkpi_desktop.ui.pages.reviews.steps import Agenda
from ecomkpi_desktop.workspace.edits import AddImport
from tests.output.pdf_tools import text_of
from tests.review.governance import exports
from tests.ui.pages.conftest import PATIENCE, Desk

if TYPE_CHECKING:
    from ecomkpi_desktop.base.issues import Issue

TODAY = date(2025, 3, 3)
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)


def bring(desk: Desk, path: Path) -> None:
    """Import a file as the wizard would."""
    recipe = understand(path, {}, known=list(_recipes(desk)), context=FileContext(currency="EUR")).recipe
    desk.session.edit(AddImport(run_import(path, recipe, Silent())))
    desk.qtbot.waitUntil(lambda: any(one.file == path.name for one in desk.session.imports), timeout=PATIENCE)
    desk.qtbot.waitUntil(lambda: desk.session.is_ready, timeout=PATIENCE)
    desk.settle()


def _recipes(desk: Desk) -> Iterator[Any]:
    from ecomkpi_desktop.workspace.origins import recipe_of

    return (recipe for record in desk.session.imports if (recipe := recipe_of(record)) is not None)


@pytest.fixture
def two_months(empty: Desk, tmp_path: Path) -> Desk:
    for month in ("2025-01", "2025-02"):
        bring(empty, exports.write_orders(tmp_path, month))
    empty.session.undo_stack.clear()
    return empty


def click(desk: Desk, button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    desk.qtbot.mouseClick(button, LEFT)
    desk.settle()


def write(desk: Desk, field: Any, text: str) -> None:
    """Type into a field in place of what it holds, and leave it with Tab."""
    field.setFocus()
    field.selectAll()
    desk.qtbot.keyClicks(field, text)
    desk.qtbot.keyClick(field, Qt.Key.Key_Tab)
    desk.settle()


def contracts(desk: Desk) -> list[tuple[int, bool]]:
    return [(one.version, one.is_agreed) for one in desk.session.notebook.all(Contract)]


def agree(desk: Desk, page: GovernancePage) -> None:
    click(desk, page.sources.open)
    write(desk, page.contract.terms.owner, "Lea Martin")
    write(desk, page.contract.terms.producer, "Agence Nova")
    click(desk, page.contract.agree)


def change_export(desk: Desk, folder: Path) -> None:
    """Bring the export of March, in which a column has another name and amounts have lost their VAT."""
    names = {"E-mail": "Courriel", "Prix unitaire TTC": "Prix unitaire HT"}
    headers = tuple(names.get(one, one) for one in exports.ORDER_HEADERS)
    bring(desk, exports.write_orders(folder, "2025-03", headers))


def test_a_contract_is_broken_by_a_changed_export_and_it_is_seen_who_must_act(
    two_months: Desk, tmp_path: Path
) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    (row,) = [page.sources.list.model.row_at(at) for at in range(page.sources.list.model.rowCount())]
    assert (row.source.file, row.open) == ("commandes", 0)
    agree(desk, page)
    assert contracts(desk) == [(1, True)]
    assert not page.contract.agree.isVisible()
    change_export(desk, tmp_path)
    click(desk, page.contract.back)
    assert page.sources.list.model.row_at(0).open == 3
    page.tabs.choose("breaches")
    assert {one.who for one in page.keeper.sharing.open} == {("Lea Martin", "Agence Nova")}
    model = page.breaches.list.model
    shown = [model.data(model.index(at, 2)) for at in range(model.rowCount())]
    assert shown == [
        "Amounts were promised including VAT and come excluding VAT.",
        "The column “E-mail” is now called “Courriel”.",
        "The column “Prix unitaire TTC” is now called “Prix unitaire HT”.",
    ]
    write(desk, page.breaches.who, "Paul Roux")
    click(desk, page.breaches.assign)
    assert page.breaches.current is not None
    assert page.breaches.current.who == ("Paul Roux",)
    click(desk, page.breaches.corrected)
    assert [one.breach.fault for one in page.keeper.sharing.open] == [Fault.RENAMED, Fault.RENAMED]
    desk.session.undo_stack.undo()
    desk.settle()
    assert len(page.keeper.sharing.open) == 3
    for _ in range(3):
        click(desk, page.breaches.corrected)
    assert not page.breaches.list.isVisible()
    assert page.breaches.hint.isVisible()  # no empty frame where nothing is left
    page.breaches.shown.choose(False)
    assert page.breaches.list.model.rowCount() == 3
    assert not page.breaches.hint.isVisible()


def test_a_file_that_is_late_is_seen_by_whoever_left_the_window_open(
    two_months: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    agree(desk, page)
    page.tabs.choose("breaches")
    assert page.keeper.sharing.open == ()
    monkeypatch.setattr(clock, "today", lambda: date(2025, 4, 20))
    QApplication.sendEvent(page, QEvent(QEvent.Type.ActivationChange))
    desk.settle()
    (late,) = page.keeper.sharing.open
    assert late.breach.fault is Fault.LATE
    assert page.breaches.list.model.rowCount() == 1


def test_the_contract_can_be_changed_to_what_comes_and_waits_to_be_agreed(two_months: Desk, tmp_path: Path) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    agree(desk, page)
    click(desk, page.contract.back)
    change_export(desk, tmp_path)
    page.tabs.choose("breaches")
    click(desk, page.breaches.contract)
    page.contract.tabs.choose("columns")
    page.contract.columns.list.choose("E-mail")
    click(desk, page.contract.columns.button)
    assert contracts(desk) == [(1, True), (2, False)]
    assert len(page.keeper.sharing.open) == 3
    click(desk, page.contract.agree)
    left = [(one.breach.fault, one.breach.subject) for one in page.keeper.sharing.open]
    assert left == [(Fault.BASIS, "amounts"), (Fault.RENAMED, "Prix unitaire TTC")]
    assert page.contract.versions.model.rowCount() == 2


def test_every_change_can_be_undone_down_to_no_contract_at_all(two_months: Desk) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    agree(desk, page)
    while desk.session.undo_stack.canUndo():
        desk.session.undo_stack.undo()
        desk.settle()
    assert contracts(desk) == []
    assert page.contract.terms.owner.text() == ""


def test_a_rule_is_written_by_those_who_apply_it(two_months: Desk) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    click(desk, page.sources.open)
    page.contract.tabs.choose("rules")
    rules = page.contract.rules
    rules.field.setCurrentIndex(rules.field.findText("Quantity"))
    rules.kind.setCurrentIndex(rules.kind.findText("at most"))
    rules.value.setText("viele")
    click(desk, rules.add)
    assert rules.told.isVisible()
    rules.value.setText("50")
    click(desk, rules.add)
    assert rules.list.current.most == 50.0
    write(desk, rules.author, "Ines Petit")
    (contract,) = desk.session.notebook.all(Contract)
    assert contract.co_authors == ("Ines Petit",)
    assert [rule.author for rule in contract.rules if rule.most == 50.0] == ["Ines Petit"]
    click(desk, rules.remove)
    (contract,) = desk.session.notebook.all(Contract)
    assert [rule for rule in contract.rules if rule.most == 50.0] == []


def test_a_contract_goes_out_as_a_file_and_comes_back_as_the_next_version(two_months: Desk, tmp_path: Path) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    agree(desk, page)
    path = tmp_path / "contrat.yaml"
    page.contract.write(path)
    desk.settle()
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert (content["apiVersion"], content["status"]) == ("v3.1.0", "active")
    assert from_yaml(path.read_bytes()) == desk.session.notebook.all(Contract)[0]
    content["description"] = {"purpose": "Orders of the month"}
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    click(desk, page.contract.back)
    page.sources.read(path)
    desk.settle()
    assert contracts(desk) == [(1, True), (2, False)]
    assert page.contract.terms.purpose.text() == "Orders of the month"


def test_a_file_that_is_no_contract_is_told_in_a_sentence(two_months: Desk, tmp_path: Path) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    told: list[Issue] = []
    desk.session.failed.connect(told.append)
    path = tmp_path / "liste.yaml"
    path.write_text("- a\n- b\n", encoding="utf-8")
    page.sources.read(path)
    page.sources.read(tmp_path / "gone.yaml")
    desk.settle()
    assert [issue.code for issue in told] == ["contract_file_foreign", "contract_file_gone"]
    assert contracts(desk) == []


def test_the_page_to_sign_holds_the_promise_and_a_box_for_everybody(two_months: Desk, tmp_path: Path) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    agree(desk, page)
    sheet = page.contract.sheet()
    assert sheet is not None
    write_whole(tmp_path / "page.pdf", contract_pdf(sheet))
    text = text_of(tmp_path / "page.pdf")
    assert text.count("\f") == 1
    for words in ("Version 1, agreed on 03/03/2025", "Prix unitaire TTC", "including VAT", "every month"):
        assert words in text
    assert text.count("Date and signature") == 2
    assert text.count("Lea Martin") == 2


def test_hours_are_written_down_with_the_keyboard_and_counted_by_month(two_months: Desk) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    page.tabs.choose("friction")
    part = page.friction
    assert part.hint.isVisible()
    part.what.setFocus()
    desk.qtbot.keyClicks(part.what, "Export sans remises")
    desk.qtbot.keyClick(part.what, Qt.Key.Key_Return)
    assert desk.session.notebook.all(Friction) == ()
    part.hours.setValue(2.5)
    click(desk, part.add)
    (one,) = desk.session.notebook.all(Friction)
    assert (one.what, one.hours, one.day) == ("Export sans remises", 2.5, TODAY)
    (month,) = [part.months.model.row_at(at) for at in range(part.months.model.rowCount())]
    assert (month.hours, month.cost) == (2.5, 100.0)
    click(desk, part.remove)
    assert desk.session.notebook.all(Friction) == ()


def test_a_way_is_chosen_and_the_reason_kept(two_months: Desk) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    page.tabs.choose("way")
    assert page.way.state.isVisible()
    click(desk, page.way.cards[Way.CONTRACTS].button)
    assert not page.way.state.isVisible()
    write(desk, page.way.why, "Files come from outside")
    assert desk.session.notebook.all(WayChosen) == (WayChosen("way", Way.CONTRACTS, TODAY, "Files come from outside"),)


def test_a_word_of_the_glossary_is_rewritten_taken_out_and_brought_back(two_months: Desk) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    page.tabs.choose("glossary")
    part = page.glossary
    before = part.list.model.rowCount()
    assert before > 10
    part.list.choose("en.api")
    write(desk, part.other, "Seconds the customer waits")
    click(desk, part.save)
    part.list.choose("en.api")
    assert part.other.text() == "Seconds the customer waits"
    click(desk, part.restore)
    part.list.choose("en.api")
    assert part.other.text().startswith("how long the customer waits")
    click(desk, part.remove)
    assert part.list.model.rowCount() == before - 1
    click(desk, part.bring_back)
    assert part.list.model.rowCount() == before


def test_a_document_with_one_file_says_what_to_do_instead_of_showing_empty_frames(two_months: Desk) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    page.tabs.choose("breaches")
    assert page.breaches.hint.isVisible()
    assert not page.breaches.list.isVisible()
    click(desk, page.breaches.hint.button)
    assert page.tabs.value == "sources"
    page.tabs.choose("conflicts")
    assert page.conflicts.hint.isVisible()
    click(desk, page.conflicts.hint.button)
    assert desk.imports == [[]]


def goods(desk: Desk) -> float:
    """Return what the goods of all orders have cost."""
    answers: list[Any] = []
    desk.session.request("test", lambda engine, now: engine.figures(now)["cogs"].value, answers.append)
    desk.qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    return float(answers[0])


def test_a_conflict_of_costs_is_settled_by_saying_which_source_is_right(two_months: Desk, tmp_path: Path) -> None:
    desk = two_months
    buyer, shop = ("Référence", "Produit", "Coût unitaire HT"), ("SKU", "Désignation", "Prix d'achat HT")
    for name, headers, cost in (("couts acheteur.csv", buyer, "4,00"), ("couts boutique.csv", shop, "5,00")):
        rows = [[f"REF-{place}", f"Bol {place}", cost if place < 2 else "7,00"] for place in range(6)]
        bring(desk, exports.write_csv(tmp_path / name, headers, rows))
    page = desk.show(GovernancePage)
    page.tabs.choose("conflicts")
    row = page.conflicts.list.current
    assert row is not None
    assert (row.comparison.field, row.comparison.compared, row.comparison.count) == ("unit_cost", 6, 2)
    desk.session.select_period(Period(date(2025, 1, 1), date(2025, 3, 1)))
    before, used = goods(desk), row.comparison.used
    later, other = page.conflicts.first, page.conflicts.second
    if used != row.comparison.first:
        later, other = other, later
    click(desk, later)
    assert page.conflicts.list.current.judged.standing.value == "settled"
    assert goods(desk) == before
    click(desk, other)
    assert page.conflicts.list.current.judged.standing.value == "settled"
    assert page.conflicts.list.current.comparison.used != used
    # REF-0 and REF-1 cost 4.00 or 5.00: an article of 24 orders in each of two months, one to three of each.
    units = sum(1 + place % 3 for place in range(24) if place % 6 < 2) * 2
    assert abs(goods(desk) - before) == pytest.approx(units)
    assert desk.session.undo_stack.undoText() == "Source that is right"
    click(desk, page.conflicts.back)
    assert page.conflicts.list.current.judged.standing.value == "open"
    assert goods(desk) == before
    desk.session.undo_stack.undo()
    desk.settle()
    assert abs(goods(desk) - before) == pytest.approx(units)
    desk.session.undo_stack.undo()
    desk.session.undo_stack.undo()
    desk.settle()
    assert goods(desk) == before


def test_a_review_opened_meanwhile_has_the_breaches_on_its_agenda_and_its_words_explained(
    two_months: Desk, tmp_path: Path
) -> None:
    desk = two_months
    page = desk.show(GovernancePage)
    agree(desk, page)
    change_export(desk, tmp_path)
    facts = desk.session.facts
    assert facts is not None
    planned = next_reviews(desk.session.settings, TODAY, 1)[0]
    keeper = ReviewKeeper(desk.context)
    review = keeper.open(planned)
    desk.settle()
    texts = [point.text for point in review.agenda]
    assert "Broken data contracts: who acts, until when?" in texts
    assert "Sharing data between marketing and IT: contracts, a mixed team, both?" in texts
    agenda = Agenda(desk.context)
    desk.qtbot.addWidget(agenda)
    agenda.show_points(review.agenda)
    agenda.show()
    assert agenda.words.isVisible()
    assert not agenda.words.text.isVisible()
    desk.qtbot.mouseClick(agenda.words.drawer.handle, LEFT)
    assert agenda.words.text.isVisible()
    assert "Data contract (Both): What a file must hold" in agenda.words.text.text()
    agenda.show_points(())
    assert not agenda.words.isVisible()
    with desk.qtbot.waitSignal(keeper.prepared, timeout=PATIENCE) as told:
        keeper.prepare(review)
    assert "contract_broken" in {finding.code for finding in told.args[0].review.findings}


def test_dates_and_numbers_follow_the_language(two_months: Desk) -> None:
    desk = two_months
    desk.context.formats = type(desk.context.formats)(QLocale("fr_FR"))
    page = desk.show(GovernancePage)
    assert page.keeper.language == "fr"
    assert {term.word for term in page.keeper.words} >= {"Campagne", "API"}
