"""A closed review as reviewed and as of today: each difference by its cause, to the cent."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.importing.recipe import Recipe
from ecomkpi_desktop.review.asof import explained
from ecomkpi_desktop.review.asof.explained import AsOfToday, Key, as_of_today
from ecomkpi_desktop.review.asof.holdings import decisions_after, read_holdings
from ecomkpi_desktop.review.meetings.frozen import Paper
from ecomkpi_desktop.review.meetings.review import Look
from ecomkpi_desktop.review.notebook import Notebook
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import (
    AddImport,
    DecidePersons,
    MapChannel,
    RemoveImport,
    RestoreImport,
    SetSetting,
    WithdrawDecision,
)
from ecomkpi_desktop.workspace.origins import Origin, written
from ecomkpi_desktop.workspace.truths import truth_key
from tests.review.asof.shop import Shop, close_january, costs, orders, parts, spend

FIRST = (("A1", "2024-01-03T10:00", 100.0), ("A2", "2024-01-10T10:00", 200.0), ("A3", "2024-01-20T10:00", 50.01))


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "shop.ekpi") as opened:
        opened.apply(SetSetting("fixed_costs.monthly", 100.0))
        for imported in (orders(*FIRST), spend((5, 20.0), (6, 10.0)), costs(30.0)):
            opened.apply(AddImport(imported))
        yield opened


@pytest.fixture
def shop(document: Document) -> Shop:
    return close_january(document)


def causes(found: AsOfToday) -> list[tuple[str, str]]:
    return [(change.cause.value, change.kind.value if change.kind else change.key) for change in found.changes]


def test_without_a_change_every_figure_is_what_it_was(shop: Shop) -> None:
    found = shop.today()
    assert found.is_same
    assert found.changes == ()
    assert found.rows[Key("net_revenue")].reviewed == Decimal("350.01")


def test_data_of_another_month_change_nothing_of_this_one(shop: Shop) -> None:
    shop.add(orders(("B1", "2024-02-03T10:00", 80.0), file="february.csv"))
    found = shop.today()
    assert found.is_same
    assert found.changes == ()


def test_orders_that_came_later_are_told_with_their_file(shop: Shop) -> None:
    shop.add(orders(("A4", "2024-01-31T22:00", 40.0), file="late.csv"))
    found = shop.today()
    assert parts(found, "net_revenue") == [("late", "orders", "40.00")]
    assert parts(found, "orders") == [("late", "orders", "1.000000000")]
    assert found.rows[Key("net_revenue")].difference == Decimal("40.00")
    assert found.changes[0].files == ("late.csv",)


def test_a_refund_that_came_later_is_none_of_the_orders(shop: Shop) -> None:
    """The February export holds January's orders again, one of them with a refund of January."""
    again = orders(*FIRST, refunds=[("A2", "2024-01-28T10:00", 60.0)], file="again.csv")
    shop.add(again)
    found = shop.today()
    assert parts(found, "refunds") == [("late", "refunds", "60.00")]
    assert parts(found, "net_revenue") == [("late", "refunds", "-60.00")]


def test_orders_refunds_and_corrections_of_one_file_are_told_apart(shop: Shop) -> None:
    changed = (*FIRST[:2], ("A3", "2024-01-20T10:00", 55.5), ("A4", "2024-01-31T22:00", 40.0))
    shop.add(orders(*changed, refunds=[("A2", "2024-02-01T10:00", 10.0), ("A1", "2024-01-30T10:00", 7.25)]))
    found = shop.today()
    assert parts(found, "net_revenue") == [
        ("late", "orders", "40.00"), ("late", "refunds", "-7.25"), ("corrected", "orders", "5.49"),
    ]  # fmt: skip
    assert found.rows[Key("net_revenue")].today == Decimal("388.25")


def test_an_import_that_was_taken_out_is_a_correction_and_its_return_undoes_it(shop: Shop) -> None:
    number = shop.document.imports()[1].id
    shop.document.apply(RemoveImport(number))
    found = shop.today()
    assert parts(found, "marketing_spend") == [("corrected", "spend", "-30.00")]
    assert parts(found, "cm3") == [("corrected", "spend", "30.00")]
    assert found.changes[0].files == ("ads.csv",)
    shop.document.apply(RestoreImport(number))
    assert shop.today().is_same


def test_spend_of_new_days_is_late_and_of_known_days_corrected(shop: Shop) -> None:
    shop.add(spend((5, 25.0), (6, 10.0), (7, 3.0), file="ads again.csv"))
    found = shop.today()
    assert parts(found, "marketing_spend") == [("late", "spend", "3.00"), ("corrected", "spend", "5.00")]
    assert parts(found, "cm3", "Ads") == [("late", "spend", "-3.00"), ("corrected", "spend", "-5.00")]


def test_costs_that_came_later_or_were_corrected_are_told_as_such(shop: Shop) -> None:
    shop.add(costs(35.0, date(2024, 1, 15), file="new prices.csv"))
    assert parts(shop.today(), "cogs") == [("late", "products", "5.00")]
    shop.add(costs(31.0, file="corrected.csv"))
    assert parts(shop.today(), "cogs")[0][:2] == ("late", "products")


def test_an_assumption_is_told_by_its_name_and_from_its_day(shop: Shop) -> None:
    shop.document.apply(SetSetting("logistics.per_order", 6.0, date(2024, 1, 15)))
    shop.document.apply(SetSetting("payment.fixed", 0.5))
    shop.document.apply(SetSetting("corridor.aov.floor", 10.0))  # moves no figure
    found = shop.today()
    assert causes(found) == [("setting", "logistics.per_order"), ("setting", "payment.fixed")]
    assert parts(found, "logistics_cost") == [("setting", "logistics.per_order", "2.00")]
    assert parts(found, "cm3") == [
        ("setting", "logistics.per_order", "-2.00"), ("setting", "payment.fixed", "-0.75"),
    ]  # fmt: skip


def test_a_source_chosen_as_right_is_a_cause_of_its_own_and_taking_it_back_leaves_none(tmp_path: Path) -> None:
    with Document.create(tmp_path / "two.ekpi") as document:
        document.apply(AddImport(orders(*FIRST)))
        recipes = [Recipe(Kind.PRODUCTS, f"generic_{name}", (name,), {}) for name in ("buyer", "shop")]
        for recipe, cost in zip(recipes, (30.0, 34.0), strict=True):
            document.apply(AddImport(replace(costs(cost, file=f"{recipe.headers[0]}.csv"), recipe=recipe)))
        shop = close_january(document)
        used = {float(cost) for cost in document.tables()[Kind.PRODUCTS].column("unit_cost").to_pylist()}
        other = recipes[0] if used == {34.0} else recipes[1]
        origin = Origin(Kind.PRODUCTS, other.preset, other.headers[0], frozenset(other.headers))
        choice = document.apply(SetSetting(truth_key(Kind.PRODUCTS, "unit_cost"), written([origin])))
        more = "-12.00" if used == {34.0} else "12.00"  # three articles
        assert parts(shop.today(), "cogs") == [("setting", "truth.products.unit_cost", more)]
        document.apply(choice.inverse)
        assert shop.today().is_same


def test_a_setting_that_says_who_is_whom_is_told_too(shop: Shop) -> None:
    shop.document.apply(SetSetting("identity.own_addresses", "a1@maison.invalid"))
    assert parts(shop.today(), "new_customers") == [("identities", "identity.own_addresses", "-1.000000000")]


def test_a_source_moved_to_another_channel_moves_channels_and_not_the_whole(shop: Shop) -> None:
    shop.document.apply(MapChannel("Ads", "Search"))
    found = shop.today()
    assert found.rows[Key("cm3")].is_same
    gone, come = found.rows[Key("net_revenue", "Ads")], found.rows[Key("net_revenue", "Search")]
    assert (gone.reviewed, gone.today) == (Decimal("350.01"), Decimal("0.00"))
    assert (come.reviewed, come.today) == (Decimal("0.00"), Decimal("350.01"))
    assert parts(found, "net_revenue", "Search") == [("channels", "", "350.01")]


def test_merged_customers_are_told_as_such_and_a_withdrawn_decision_is_too(document: Document) -> None:
    same = Decision(Verdict.SAME, (email("a1"), email("a2")))
    shop = close_january(document)
    document.apply(DecidePersons(same))
    found = shop.today()
    assert parts(found, "new_customers") == [("identities", "", "-1.000000000")]
    assert found.rows[Key("cm3")].is_same
    document.apply(WithdrawDecision(same.ordered().keys))
    assert shop.today().is_same


def test_decisions_on_customers_are_found_again_without_copying_their_addresses(document: Document) -> None:
    same = Decision(Verdict.SAME, (email("a1"), email("a2")))
    document.apply(DecidePersons(same))
    shop = close_january(document)
    body = next(note.body for note in document.notes() if note.kind == "review")
    assert "maison.invalid" not in body
    document.apply(DecidePersons(Decision(Verdict.SAME, (email("a1"), email("a3")))))
    assert parts(shop.today(), "new_customers") == [("identities", "", "-1.000000000")]
    log = document.decision_log()
    assert [one.keys for one in decisions_after(log[:1])] == [same.ordered().keys]
    assert len(decisions_after(log)) == 2


def email(name: str) -> PersonKey:
    return PersonKey(KeyKind.EMAIL, f"{name}@maison.invalid")


def test_causes_add_up_whatever_changes_at_once(shop: Shop) -> None:
    shop.document.apply(SetSetting("cost.restock_share", 0.5))
    shop.add(orders(*FIRST[:2], ("A3", "2024-01-20T10:00", 55.5), refunds=[("A2", "2024-01-28T10:00", 33.33)]))
    shop.document.apply(RemoveImport(shop.document.imports()[1].id))
    shop.document.apply(MapChannel("Ads", "Search"))
    shop.add(costs(33.0, file="costs again.csv"))
    found = shop.today()
    row = found.rows[Key("operating_result")]
    assert row.difference is not None
    assert row.difference == sum((part.amount or Decimal(0) for part in row.parts), Decimal(0))
    assert len(row.parts) >= 4
    channels = [one for key, one in found.rows.items() if key.channel and key.figure_id == "cm3"]
    total = sum((one.today or Decimal(0) for one in channels), Decimal(0))
    assert abs(total - (found.rows[Key("cm3")].today or Decimal(0))) <= Decimal("0.01") * len(channels)


def test_data_that_have_left_the_document_are_told_as_a_whole(shop: Shop) -> None:
    shop.document.apply(RemoveImport(shop.document.imports()[1].id))
    shop.document.apply(SetSetting("payment.fixed", 0.5))
    shop.document.compact()
    found = shop.today()
    assert found.lost == ("ads.csv",)
    assert parts(found, "cm3") == [("lost", "", "30.00"), ("setting", "payment.fixed", "-0.75")]
    assert found.rows[Key("cm3")].remainder == 0


def test_a_changed_definition_is_told_as_such(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A figure that the program computes in another way: by the version of the definitions, else by the program's."""
    frozen = shop.review.frozen
    assert frozen is not None
    figures = {**frozen.figures, "cm3": replace(frozen.figures["cm3"], value=1.0)}
    other = replace(shop.review, frozen=replace(frozen, figures=figures))
    holdings = read_holdings(shop.document, frozen.basis, shop.document.settings)
    assert parts(as_of_today(other, holdings), "cm3")[0][0] == "program"
    monkeypatch.setattr(explained, "DEFINITIONS_VERSION", 2)
    found = as_of_today(other, holdings)
    assert parts(found, "cm3")[0][0] == "definitions"
    assert found.rows[Key("cm3")].remainder == 0


def test_a_figure_that_came_or_went_has_no_amount(shop: Shop) -> None:
    shop.document.apply(RemoveImport(shop.document.imports()[1].id))
    row = shop.today().rows[Key("mer")]
    assert row.reviewed is not None
    assert row.today is None
    assert row.difference is None
    assert [(part.change.cause.value, part.amount) for part in row.parts] == [("corrected", None)]


def test_a_part_of_the_shop_is_compared_with_the_same_part(document: Document) -> None:
    shop = close_january(document, Look(channels=("Ads",)))
    shop.add(orders(("Z1", "2024-01-30T10:00", 999.0), source="E-mail", file="mails.csv"))
    found = shop.today()
    assert found.rows[Key("net_revenue")].is_same
    shop.add(orders(("A9", "2024-01-30T10:00", 9.0), file="more.csv"))
    assert parts(shop.today(), "net_revenue") == [("late", "orders", "9.00")]


def test_the_paper_of_a_closed_review_is_kept_beside_it(shop: Shop) -> None:
    notebook = Notebook(shop.document.notes())
    paper = notebook.get(Paper, "r1")
    assert paper is not None
    assert notebook.is_closed(paper)
    assert notebook.is_closed(shop.review)
    assert {step.figure_id: step.value for step in paper.summary.ladder}["net_revenue"] == 350.01
    assert paper.summary.meeting is not None


def test_only_a_closed_review_is_compared(shop: Shop) -> None:
    basis = shop.review.frozen.basis  # type: ignore[union-attr]
    holdings = read_holdings(shop.document, basis, shop.document.settings)
    with pytest.raises(ValueError, match="closed"):
        as_of_today(replace(shop.review, frozen=None), holdings)


def test_a_refund_that_a_later_file_states_on_the_order_itself_is_late_and_the_order_is_not(document: Document) -> None:
    """As Shopify writes it: the amount refunded so far stands on the order's row, whose date is the order's."""
    shop = close_january(document)
    stated = orders(*FIRST, file="with refunds.csv")
    table = stated.table.append_column("refunded", pa.array([12.0, None, None]))
    shop.add(replace(stated, table=table, sha256="other"))
    found = shop.today()
    assert causes(found) == [("late", "refunds")]
    assert found.changes[0].files == ("with refunds.csv",)
    assert parts(found, "net_revenue") == [("late", "refunds", str(found.rows[Key("net_revenue")].difference))]
    assert found.rows[Key("refunds")].difference == Decimal("12.00")


def test_a_corrected_amount_and_a_refund_on_one_order_are_told_apart(document: Document) -> None:
    shop = close_january(document)
    changed = orders(("A1", "2024-01-03T10:00", 110.0), *FIRST[1:], file="both.csv")
    table = changed.table.append_column("refunded", pa.array([12.0, None, None]))
    shop.add(replace(changed, table=table, sha256="other"))
    found = shop.today()
    assert parts(found, "net_revenue") == [("late", "refunds", "-12.00"), ("corrected", "orders", "10.00")]
