"""Contracts as files of the Open Data Contract Standard."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.review.governance.contract import Contract, Every, Freshness, Rule, RuleKind, agreed, in_order
from ecomkpi_desktop.review.governance.measure import measures_of
from ecomkpi_desktop.review.governance.proposal import proposal
from ecomkpi_desktop.review.governance.source import sources_of
from ecomkpi_desktop.review.governance.standard import to_mapping, to_yaml
from ecomkpi_desktop.review.governance.standard_reading import adopted, from_yaml
from ecomkpi_desktop.workspace.document import Document

SCHEMA = Path(__file__).parent / "odcs" / "odcs-json-schema-v3.1.0.json"
DAY = date(2025, 3, 3)


@pytest.fixture
def contract(document: Document) -> Contract:
    (source,) = sources_of(document.imports())
    made = proposal(source, measures_of(document, source.imports, source.recipes), DAY)
    rules = (
        *made.rules, Rule(RuleKind.ALLOWED, ("country",), ("FR", "BE"), author="Inès"),
        Rule(RuleKind.RANGE, ("quantity",), least=1.0, most=50.0), Rule(RuleKind.TOTAL, ("unit_price",)),
        Rule(RuleKind.EQUATION, equation="amount = quantity * unit_price"),
        Rule(RuleKind.UNIQUE, ("order_id", "sku")),
    )  # fmt: skip
    rules = in_order({rule.key: rule for rule in rules}.values(), made.columns)
    return agreed(
        replace(made, rules=rules, owner="Léa", producer="Agence", co_authors=("Léa", "Inès"), consumers=("Direction",),
                purpose="La base de tous les chiffres"),
        DAY, 2,
    )  # fmt: skip


def valid(content: dict[str, Any]) -> list[str]:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return [error.message for error in jsonschema.Draft201909Validator(schema).iter_errors(content)]


@pytest.mark.parametrize("every", list(Every))
def test_a_written_contract_is_valid_against_the_published_schema(contract: Contract, every: Every) -> None:
    dated = replace(contract, freshness=Freshness(every, 0 if every is Every.CHANGE else 4))
    assert valid(yaml.safe_load(to_yaml(dated))) == []


def test_the_schema_would_refuse_a_contract_without_version(contract: Contract) -> None:
    content = to_mapping(contract)
    del content["version"]
    content["schema"][0]["properties"][0]["logicalType"] = "money"
    assert len(valid(content)) == 2


@pytest.mark.parametrize("every", list(Every))
def test_a_contract_comes_back_as_it_was_written(contract: Contract, every: Every) -> None:
    dated = replace(contract, freshness=Freshness(every, 0 if every is Every.CHANGE else 4))
    assert from_yaml(to_yaml(dated).encode()) == dated


FOREIGN = """
apiVersion: v3.0.2
kind: DataContract
id: urn:shop:orders
name: Orders of the shop
version: 2.3.1
status: draft
tenant: Maisonia
tags: [shop, finance]
domain: sales
price: {priceAmount: 9.95, priceCurrency: EUR, priceUnit: month}
support:
- channel: data-team
  url: https://example.org/help
team:
- username: lea
  role: Owner
  dateIn: '2024-01-01'
- username: steward
  role: data steward
schema:
- name: orders
  physicalName: tbl_orders
  businessName: Commandes
  properties:
  - name: order_id
    logicalType: string
    classification: restricted
    required: true
    quality:
    - metric: duplicateValues
      mustBe: 0
      severity: error
    - type: sql
      query: SELECT COUNT(*) FROM ${table}
      mustBeLessThan: 10
  - name: internal_code
    physicalName: code interne
    logicalType: integer
  - name: amount
    physicalName: Montant
    logicalType: number
slaProperties:
- property: frequency
  value: 1
  unit: month
  scheduler: cron
- property: retention
  value: 3
  unit: y
customProperties:
- property: costCentre
  value: 42
"""


def test_a_contract_of_somebody_else_is_understood() -> None:
    contract = from_yaml(FOREIGN.encode())
    assert (contract.kind, contract.version, contract.source, contract.owner) == (
        Kind.ORDERS, 2, "urn-shop-orders", "lea",
    )  # fmt: skip
    assert [(one.header, one.field) for one in contract.columns] == [
        ("order_id", "order_id"), ("code interne", ""), ("Montant", "amount"),
    ]  # fmt: skip
    assert [rule.key for rule in contract.rules] == ["unique-order_id", "not_null-order_id"]
    assert contract.freshness.every is Every.MONTH


def test_fields_that_are_not_understood_come_out_as_they_went_in() -> None:
    before = yaml.safe_load(FOREIGN)
    after = yaml.safe_load(to_yaml(from_yaml(FOREIGN.encode())))
    for name in ("id", "name", "version", "tenant", "tags", "domain", "price", "support"):
        assert after[name] == before[name]
    assert {one["property"] for one in after["slaProperties"]} == {"frequency", "latency", "retention"}
    assert next(one for one in after["slaProperties"] if one["property"] == "frequency")["scheduler"] == "cron"
    assert before["customProperties"][0] in after["customProperties"]
    lea, steward = after["team"]["members"]
    assert (lea["dateIn"], lea["role"], steward) == ("2024-01-01", "owner", before["team"][1])
    table = after["schema"][0]
    assert table["businessName"] == "Commandes"
    first = table["properties"][0]
    assert first["classification"] == "restricted"
    assert {"type": "sql", "query": "SELECT COUNT(*) FROM ${table}", "mustBeLessThan": 10} in first["quality"]
    assert next(one for one in first["quality"] if one.get("metric") == "duplicateValues")["severity"] == "error"
    assert valid(after) == []
    assert yaml.safe_load(to_yaml(from_yaml(yaml.safe_dump(after).encode()))) == after


def test_a_column_that_was_taken_out_does_not_come_back_with_its_unknown_fields() -> None:
    contract = from_yaml(FOREIGN.encode())
    without = replace(contract, columns=contract.columns[1:], rules=())
    assert [one["name"] for one in to_mapping(without)["schema"][0]["properties"]] == ["code interne", "amount"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("kind: [unclosed", "contract_file_unreadable"),
        ("a: &x 1\nb: *x", "contract_file_unreadable"),
        ("- only\n- a list", "contract_file_foreign"),
        ("kind: Pod\nid: a", "contract_file_foreign"),
        ("kind: DataContract\nid: 5\napiVersion: v3.1.0", "contract_file_foreign"),
        ("kind: DataContract\nid: a\napiVersion: v2.2.2", "contract_file_version"),
        ("kind: DataContract\nid: a\napiVersion: v3.1.0\nschema: [{name: stars}]", "contract_file_kind"),
        ("kind: DataContract\nid: a\napiVersion: v3.1.0\nschema: [{name: orders}]", "contract_file_columns"),
        ("!!python/object/apply:os.system ['true']", "contract_file_unreadable"),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence(text: str, code: str) -> None:
    from ecomkpi_desktop.present.issues import sentence

    with pytest.raises(ReadableError) as refused:
        from_yaml(text.encode(), "contrat.yaml")
    assert refused.value.issue.code == code
    assert "contrat.yaml" in sentence(refused.value.issue)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(ReadableError):
        from_yaml(b"\xff\xfe\x00kind")


def test_a_file_becomes_the_next_version_and_waits_to_be_agreed(contract: Contract) -> None:
    read = from_yaml(to_yaml(contract).encode())
    taken = adopted(read, contract, DAY)
    assert (taken.version, taken.is_agreed, taken.since_import) == (2, False, contract.since_import)
    assert adopted(read, None, DAY).version == 1
