"""A contract as a file of the Open Data Contract Standard, version 3.1 (Bitol, Linux Foundation): writing.

What the standard has a place for stands there; the rest (VAT, how dates are written...) stands in ``customProperties``.
What a file that was read in says beyond that comes out again as it went in.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ecomkpi_desktop.base.kinds import Type
from ecomkpi_desktop.review.governance.contract import Column, Contract, Every, Rule, RuleKind

API_VERSION = "v3.1.0"
ENGINE = "ecomkpi"  # names the checks that only this program makes
STUB = "~"  # in what is kept: the entry itself is the contract's, only these fields of it are not
OWN = (
    "kind", "preset", "file", "amounts", "shipping", "currency", "dateOrder", "decimalMark", "sinceImport", "change",
    "agreedOn", "changedOn",
)  # fmt: skip
ROLES = {"owner": "owner", "producer": "producer", "co-author": "co_authors", "consumer": "consumers"}
UNITS = {Every.WEEK: (1, "w"), Every.MONTH: (1, "m"), Every.QUARTER: (3, "m")}
LOGICAL = {
    Type.TEXT: "string", Type.MONEY: "number", Type.NUMBER: "number", Type.RATE: "number", Type.MOMENT: "timestamp",
    Type.DAY: "date", Type.FLAG: "boolean",
}  # fmt: skip
METRICS = {
    RuleKind.NOT_NULL: ("nullValues", "completeness"),
    RuleKind.UNIQUE: ("duplicateValues", "uniqueness"),
    RuleKind.ALLOWED: ("invalidValues", "conformity"),
    RuleKind.RANGE: ("invalidValues", "accuracy"),
}
# By what an entry of a list is the same one as before.
IDENTITY = ("id", "property", "username", "name")


def to_yaml(contract: Contract) -> str:
    """Return a contract as YAML."""
    import yaml

    text: str = yaml.safe_dump(to_mapping(contract), allow_unicode=True, sort_keys=False, width=100)
    return text


def to_mapping(contract: Contract) -> dict[str, Any]:
    """Return a contract as the values of its file."""
    kept = json.loads(contract.extra) if contract.extra else {}
    version = str(kept.pop("version", ""))
    own: dict[str, Any] = {
        "apiVersion": API_VERSION,
        "kind": "DataContract",
        "id": kept.pop("id", contract.source),
        "name": kept.pop("name", contract.file or contract.source),
        "version": version if version.partition(".")[0] == str(contract.version) else f"{contract.version}.0.0",
        "status": "active" if contract.is_agreed else "proposed",
    }
    if contract.purpose:
        own["description"] = {"purpose": contract.purpose}
    own["team"] = {"members": _members(contract)}
    own["schema"] = [_schema(contract)]
    own["slaProperties"] = _service(contract)
    own["customProperties"] = _custom(contract)
    return _over(kept, own)


def _members(contract: Contract) -> list[dict[str, Any]]:
    members: dict[str, list[str]] = {}
    for role, attribute in ROLES.items():
        value = getattr(contract, attribute)
        for name in (value,) if isinstance(value, str) else value:
            if name:
                members.setdefault(name, []).append(role)
    return [{"username": name, "name": name, "role": ", ".join(roles)} for name, roles in members.items()]


def _schema(contract: Contract) -> dict[str, Any]:
    of_columns: dict[str, list[Rule]] = {}
    of_table = []
    for rule in contract.rules:
        if len(rule.fields) == 1 and rule.kind in METRICS and contract.column_of(rule.fields[0]) is not None:
            of_columns.setdefault(rule.fields[0], []).append(rule)
        else:
            of_table.append(rule)
    schema: dict[str, Any] = {
        "name": contract.kind.value,
        "logicalType": "object",
        "physicalType": "file",
        "physicalName": contract.file or contract.source,
        "properties": [_property(column, of_columns.get(column.field, [])) for column in contract.columns],
    }
    if of_table:
        schema["quality"] = [_quality(rule) for rule in of_table]
    return schema


def _property(column: Column, rules: Sequence[Rule]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": column.field or column.header, "physicalName": column.header,
        "logicalType": LOGICAL[column.type or Type.TEXT],
    }  # fmt: skip
    if column.meaning:
        found["description"] = column.meaning
    kinds = {rule.kind for rule in rules}
    if RuleKind.NOT_NULL in kinds:
        found["required"] = True
    if RuleKind.UNIQUE in kinds:
        found["unique"] = True
    found["customProperties"] = [
        {"property": "type", "value": column.type.value if column.type is not None else ""},
        {"property": "columnRequired", "value": column.required},
    ]
    if rules:
        found["quality"] = [_quality(rule) for rule in rules]
    return found


def _quality(rule: Rule) -> dict[str, Any]:
    found: dict[str, Any] = {"id": stable(rule.key)}
    if rule.kind in METRICS and (rule.kind is not RuleKind.ALLOWED or rule.values):
        metric, dimension = METRICS[rule.kind]
        found |= {"type": "library", "metric": metric, "mustBe": 0, "dimension": dimension, "unit": "rows"}
        arguments = _arguments(rule)
        if arguments:
            found["arguments"] = arguments
    else:
        said = rule.equation or rule.kind.value
        found |= {"type": "custom", "engine": ENGINE, "implementation": said, "dimension": "consistency"}
    custom = [{"property": "rule", "value": rule.kind.value}, {"property": "fields", "value": list(rule.fields)}]
    if rule.author:
        custom.append({"property": "author", "value": rule.author})
    return {**found, "customProperties": custom}


def _arguments(rule: Rule) -> dict[str, Any]:
    if rule.kind is RuleKind.ALLOWED:
        return {"validValues": list(rule.values)}
    if rule.kind is RuleKind.UNIQUE and len(rule.fields) > 1:
        return {"properties": list(rule.fields)}
    bounds = {"minimum": rule.least, "maximum": rule.most}
    return {name: value for name, value in bounds.items() if value is not None}


def _service(contract: Contract) -> list[dict[str, Any]]:
    every = contract.freshness.every
    if every is Every.CHANGE:
        return [{"property": "frequency", "value": "on change"}]
    value, unit = UNITS[every]
    latency = {"property": "latency", "value": contract.freshness.days, "unit": "d", "driver": "operational"}
    return [{"property": "frequency", "value": value, "unit": unit}, latency]


def _custom(contract: Contract) -> list[dict[str, Any]]:
    values = (
        contract.kind.value, contract.preset, contract.file, contract.amounts, contract.shipping, contract.currency,
        contract.date_order, contract.decimal, contract.since_import, contract.change,
        contract.agreed_on.isoformat() if contract.agreed_on is not None else "",
        contract.changed_on.isoformat() if contract.changed_on is not None else "",
    )  # fmt: skip
    return [{"property": name, "value": value} for name, value in zip(OWN, values, strict=True)]


def stable(text: str) -> str:
    """Return a text as an id of the standard."""
    return "".join(letter if letter.isascii() and (letter.isalnum() or letter in "-_") else "_" for letter in text)


# -- what the file said beyond that --------------------------------------------------------------------------------


def _over(kept: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Return own values over what was kept of a file: its other fields stay."""
    found = {name: value for name, value in own.items() if name not in kept}
    for name in own:
        if name in kept:
            found[name] = _merged(kept[name], own[name])
    ordered = {name: found[name] for name in own}
    return {**ordered, **{name: value for name, value in kept.items() if name not in own and name != STUB}}


def _merged(kept: Any, own: Any) -> Any:
    if isinstance(kept, dict) and isinstance(own, dict):
        return _over(kept, own)
    if isinstance(kept, list) and isinstance(own, list) and all(isinstance(one, dict) for one in (*kept, *own)):
        before = {identity(one): one for one in kept}
        found = [_over(before.pop(identity(one), {}), one) for one in own]
        # What is left of an entry that is gone goes with it; entries that were never ours stay.
        return [*found, *(one for one in before.values() if STUB not in one)]
    return own


def identity(entry: Mapping[str, Any]) -> str:
    """Return what tells an entry of a list from the others."""
    return next((f"{name}={entry[name]}" for name in IDENTITY if name in entry), json.dumps(entry, sort_keys=True))
