"""Contracts proposed from imports, and imports held against them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.review.governance.breaches import Breach, Fault, breaches_of
from ecomkpi_desktop.review.governance.contract import (
    Contract,
    Every,
    Freshness,
    Rule,
    RuleKind,
    agreed,
    changed,
    in_force,
    latest_versions,
)
from ecomkpi_desktop.review.governance.follow_up import BreachCase, Settlement, State, actors, followed
from ecomkpi_desktop.review.governance.measure import measures_of
from ecomkpi_desktop.review.governance.proposal import proposal
from ecomkpi_desktop.review.governance.source import Source, sources_of
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.origins import bare_name
from tests.review.governance import exports

DAY = date(2025, 3, 3)
Table = list[list[str]]


def orders_of(document: Document, *contracts: Contract) -> Source:
    return next(one for one in sources_of(document.imports(), contracts) if one.kind is Kind.ORDERS)


def proposed(document: Document) -> Contract:
    source = orders_of(document)
    return proposal(source, measures_of(document, source.imports, source.recipes), DAY)


def in_force_now(document: Document) -> Contract:
    named = replace(proposed(document), owner="Léa", producer="Agence", co_authors=("Paul",))
    return agreed(named, DAY, max(record.id for record in document.imports()))


def checked(document: Document, contract: Contract, today: date = DAY) -> tuple[Breach, ...]:
    source = orders_of(document, contract)
    return breaches_of(contract, source, measures_of(document, source.imports, source.recipes), today)


def faults(breaches: tuple[Breach, ...]) -> list[tuple[Fault, str]]:
    return [(one.fault, one.subject) for one in breaches]


def test_files_of_two_months_are_one_source(document: Document) -> None:
    sources = sources_of(document.imports())
    assert [(one.key, one.file, len(one.imports)) for one in sources] == [("orders-commandes", "commandes", 2)]
    assert sources[0].last_day == date(2025, 2, 24)


@pytest.mark.parametrize(
    ("file", "name"),
    [("orders_export_2024.csv", "orders_export"), ("commandes (3).xlsx", "commandes"), ("2025-01 ventes.csv", "ventes"),
     ("Coûts.xlsx", "Coûts")],
)  # fmt: skip
def test_a_name_is_the_same_every_month(file: str, name: str) -> None:
    assert bare_name(file) == name


def test_a_contract_promises_what_the_files_have_shown_and_no_more(document: Document) -> None:
    contract = proposed(document)
    assert [column.header for column in contract.columns] == list(exports.ORDER_HEADERS)
    assert contract.amounts == "TTC"
    assert contract.freshness == Freshness(Every.MONTH, 5)
    keys = {rule.key for rule in contract.rules}
    assert {"not_null-order_id", "unique-order_id", "allowed-status", "not_null-email"} <= keys
    assert not contract.is_agreed


def test_a_rule_that_one_file_breaks_is_not_proposed(document: Document, tmp_path: Path) -> None:
    rows = exports.order_lines("2025-03")
    rows[3][6] = ""
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=rows))
    keys = {rule.key for rule in proposed(document).rules}
    assert "not_null-email" not in keys
    assert "not_null-country" in keys


def test_the_files_a_contract_was_made_from_are_not_held_against_it(document: Document) -> None:
    contract = replace(in_force_now(document), amounts="HT")
    assert checked(document, contract) == ()


def test_a_file_that_keeps_every_promise_breaks_none(document: Document, tmp_path: Path) -> None:
    contract = in_force_now(document)
    exports.add(document, exports.write_orders(tmp_path, "2025-03"))
    assert checked(document, contract) == ()


def test_a_missing_and_a_renamed_column_are_told_apart(document: Document, tmp_path: Path) -> None:
    contract = in_force_now(document)
    headers = tuple("Courriel" if one == "E-mail" else one for one in exports.ORDER_HEADERS[:-1])
    rows = [row[:-1] for row in exports.order_lines("2025-03")]
    number = exports.add(document, exports.write_orders(tmp_path, "2025-03", headers, rows))
    found = checked(document, contract)
    assert faults(found) == [(Fault.RENAMED, "E-mail"), (Fault.MISSING, "Pays")]
    assert found[0].found == "Courriel"
    assert {one.import_id for one in found} == {number}
    assert [one.severity for one in found] == [Severity.WARNING, Severity.ERROR]


def test_a_column_that_stood_beside_the_missing_one_has_not_taken_its_name(tmp_path: Path) -> None:
    both, only = (*exports.ORDER_HEADERS, "Code pays"), (*exports.ORDER_HEADERS[:-1], "Code pays")
    with Document.create(tmp_path / "two.ekpi", cache_folder=tmp_path / "cache") as document:
        rows = [[*row, "BE"] for row in exports.order_lines("2025-01")]
        exports.add(document, exports.write_orders(tmp_path, "2025-01", both, rows))
        contract = in_force_now(document)
        exports.add(document, exports.write_orders(tmp_path, "2025-02", only))
        assert [recipe.mapping["country"] for recipe in document.recipes()] == ["Code pays", "Pays"]
        assert faults(checked(document, contract)) == [(Fault.MISSING, "Pays")]


def test_amounts_that_lose_their_vat_break_the_contract(document: Document, tmp_path: Path) -> None:
    contract = in_force_now(document)
    headers = tuple(one.replace("TTC", "HT") for one in exports.ORDER_HEADERS)
    exports.add(document, exports.write_orders(tmp_path, "2025-03", headers))
    basis = [one for one in checked(document, contract) if one.fault is Fault.BASIS]
    assert [(one.subject, one.expected, one.found) for one in basis] == [("amounts", "TTC", "HT")]


def test_cells_of_another_type_break_the_contract(document: Document, tmp_path: Path) -> None:
    contract = in_force_now(document)
    rows = exports.order_lines("2025-03")
    for row in rows[:3]:
        row[5] = "sur devis"
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=rows))
    found = [one for one in checked(document, contract) if one.fault is Fault.UNREADABLE]
    assert [(one.subject, one.expected, one.count) for one in found] == [("Prix unitaire TTC", "money", 3)]


@pytest.mark.parametrize(
    ("column", "value", "key"),
    [(6, "", "not_null-email"), (2, "statut inconnu", "allowed-status")],
)
def test_a_row_that_breaks_a_rule_is_found(
    document: Document, tmp_path: Path, column: int, value: str, key: str
) -> None:
    contract = in_force_now(document)
    rows = exports.order_lines("2025-03")
    rows[7][column] = value
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=rows))
    found = checked(document, contract)
    assert faults(found) == [(Fault.RULE, key)]
    assert found[0].rule is not None


def test_a_row_that_the_import_refuses_for_a_promised_column_breaks_the_contract(
    document: Document, tmp_path: Path
) -> None:
    contract = in_force_now(document)
    rows = exports.order_lines("2025-03")
    rows[7][1] = ""
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=rows))
    assert faults(checked(document, contract)) == [(Fault.REFUSED, "Date")]


def test_a_number_outside_the_bounds_of_a_rule_breaks_it(document: Document, tmp_path: Path) -> None:
    few = Rule(RuleKind.RANGE, ("quantity",), least=1.0, most=50.0)
    contract = replace(in_force_now(document), rules=(few,))
    rows = exports.order_lines("2025-03")
    rows[7][4] = "500"
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=rows))
    assert [(one.subject, one.found) for one in checked(document, contract)] == [("range-quantity", 500.0)]


def test_words_that_are_not_on_the_list_break_its_rule(document: Document, tmp_path: Path) -> None:
    headers = (*exports.ORDER_HEADERS, "Devise")
    rows = [[*row, "EUR"] for row in exports.order_lines("2025-03")]
    exports.add(document, exports.write_orders(tmp_path, "2025-03", headers, rows))
    rule = Rule(RuleKind.ALLOWED, ("currency",), ("EUR",))
    contract = agreed(replace(proposed(document), rules=(rule,)), DAY, document.imports()[-1].id)
    rows = [[*row, "USD" if place == 5 else "EUR"] for place, row in enumerate(exports.order_lines("2025-04"))]
    exports.add(document, exports.write_orders(tmp_path, "2025-04", headers, rows))
    broken = [one for one in checked(document, contract) if one.fault is Fault.RULE]
    assert [(one.subject, one.found) for one in broken] == [("allowed-currency", "USD")]


def test_an_order_stated_twice_breaks_the_rule_of_unique_numbers(document: Document, tmp_path: Path) -> None:
    contract = in_force_now(document)
    rows = exports.order_lines("2025-03")
    again = [*rows[0][:3], "REF-9", *rows[0][4:]]
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=[*rows, again]))
    assert [(one.subject, one.count) for one in checked(document, contract)] == [("unique-order_id", 1)]


def test_a_delivery_is_late_only_after_its_date_and_only_since_the_agreement(document: Document) -> None:
    contract = in_force_now(document)
    assert checked(document, contract, date(2025, 4, 5)) == ()
    late = checked(document, contract, date(2025, 4, 6))
    assert [(one.fault, one.subject, one.expected, one.found) for one in late] == [
        (Fault.LATE, "2025-03-31", date(2025, 4, 5), date(2025, 2, 24))
    ]
    assert checked(document, replace(contract, agreed_on=date(2025, 4, 6)), date(2025, 4, 6)) == ()


def test_the_author_of_a_rule_acts_on_it_and_the_owner_on_everything_else(document: Document) -> None:
    contract = in_force_now(document)
    rule = Rule(RuleKind.NOT_NULL, ("email",))
    broken = Breach(contract.source, 1, Fault.RULE, rule.key, 3, rule=rule)
    assert actors(contract, broken) == ("Paul",)
    assert actors(contract, replace(broken, rule=replace(rule, author="Inès"))) == ("Inès",)
    assert actors(contract, Breach(contract.source, 1, Fault.BASIS, "amounts", 3)) == ("Léa", "Agence")
    assert actors(replace(contract, owner="", producer=""), Breach("", 1, Fault.LATE, "")) == ()


def test_a_breach_is_followed_until_it_is_mended_or_settled(document: Document, tmp_path: Path) -> None:
    contract = in_force_now(document)
    rows = exports.order_lines("2025-03")
    rows[0][6] = ""
    exports.add(document, exports.write_orders(tmp_path, "2025-03", rows=rows))
    (breach,) = checked(document, contract)

    def state(*cases: BreachCase) -> list[State]:
        source = orders_of(document, contract)
        found = followed(checked(document, contract), contract, source, {case.id: case for case in cases})
        return [one.state for one in found]

    assert state() == [State.OPEN]
    assert state(BreachCase(breach.id, assigned="Inès")) == [State.ASSIGNED]
    settled = BreachCase(breach.id, settled_on=DAY, settlement=Settlement.TOLERATED)
    assert state(settled) == [State.SETTLED]
    exports.add(document, exports.write_csv(tmp_path / "commandes_corrigees.csv", exports.ORDER_HEADERS,
                                            exports.order_lines("2025-03")))  # fmt: skip
    assert state() == [State.MENDED]


def test_a_change_of_an_agreed_contract_is_a_new_version_that_waits(document: Document) -> None:
    first = in_force_now(document)
    second = changed(first, DAY, owner="Inès")
    assert (second.version, second.is_agreed, second.id) == (2, False, "orders-commandes.0002")
    assert in_force([first, second]) == {first.source: first}
    assert latest_versions([second, first]) == {first.source: second}
    accepted = agreed(second, DAY, 99, first)
    assert in_force([first, accepted]) == {first.source: accepted}
    assert accepted.since_import == first.since_import


def test_a_change_that_changes_nothing_makes_no_version(document: Document) -> None:
    contract = in_force_now(document)
    assert changed(contract, DAY, owner="Léa") is not None
    assert changed(contract, DAY, owner="Léa").version == 1


def test_a_changed_export_is_still_known_as_the_same_source(document: Document, tmp_path: Path) -> None:
    contract = in_force_now(document)
    headers = tuple(f"{one} (export)" if one in {"Pays", "Statut"} else one for one in exports.ORDER_HEADERS)
    exports.add(document, exports.write_csv(tmp_path / "ventes du mois.csv", headers, exports.order_lines("2025-03")))
    sources = sources_of(document.imports(), [contract])
    assert [(one.key, len(one.imports)) for one in sources] == [("orders-commandes", 3)]
