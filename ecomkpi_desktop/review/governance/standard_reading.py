"""A contract from a file of the Open Data Contract Standard: what is understood, and the rest kept as it is."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.base.kinds import Type
from ecomkpi_desktop.review.governance.contract import (
    Column,
    Contract,
    Every,
    Freshness,
    Rule,
    RuleKind,
    version_id,
)
from ecomkpi_desktop.review.governance.standard import (
    ENGINE,
    IDENTITY,
    LOGICAL,
    METRICS,
    OWN,
    ROLES,
    STUB,
    stable,
)

_MOST_BYTES = 2_000_000
_VERSIONS = ("v3.",)
_TOP = {"apiVersion", "kind", "status"}
_OF_COLUMN = {"physicalName", "logicalType", "required", "unique"}
_OF_RULE = {"id", "type", "metric", "mustBe", "dimension", "unit", "arguments", "engine", "implementation"}
_OF_SERVICE = {"value", "unit", "driver"}
_OF_MEMBER = {"name", "role"}
_TYPES = {logical: kind for kind, logical in reversed(LOGICAL.items())}  # the first type of several of one name

Plain = dict[str, Any]


def from_yaml(data: bytes, file: str = "") -> Contract:
    """Return the contract that a file holds, as a proposal of its version.

    Args:
        data: the file.
        file: its name, for errors.

    Raises:
        ReadableError: ``contract_file_unreadable``, ``contract_file_foreign``, ``contract_file_version``,
            ``contract_file_kind``, ``contract_file_columns``.
    """
    content = _parsed(data, file)
    if content.get("kind") != "DataContract" or not isinstance(content.get("id"), str):
        raise _error("contract_file_foreign", file)
    version = str(content.get("apiVersion", ""))
    if not version.startswith(_VERSIONS):
        raise _error("contract_file_version", file, version=version)
    return from_mapping(content, file)


def from_mapping(content: Plain, file: str = "") -> Contract:
    """Return the contract of the values of a file.

    Raises:
        ReadableError: ``contract_file_kind``, ``contract_file_columns``.
    """
    own = _properties(content)
    schema = next(iter(_entries(content, "schema")), {})
    kind = _kind(own.get("kind"), schema, file)
    columns = tuple(_columns(kind, schema))
    if not columns:
        raise _error("contract_file_columns", file)
    key = re.sub(r"[^a-z0-9]+", "-", str(content["id"]).lower()).strip("-") or kind.value
    number = _leading(content.get("version"))
    people = _people(content)
    purpose = content.get("description")
    title = _text(own.get("file", content.get("name", "")))
    return Contract(
        version_id(key, number), key, number, kind, _text(own.get("preset")), title, columns,
        amounts=_text(own.get("amounts")), shipping=_text(own.get("shipping")), currency=_text(own.get("currency")),
        date_order=_text(own.get("dateOrder")), decimal=_text(own.get("decimalMark")), freshness=_freshness(content),
        rules=tuple(_rules(columns, schema)), producer=people["producer"][0] if people["producer"] else "",
        owner=people["owner"][0] if people["owner"] else "", consumers=tuple(people["consumers"]),
        co_authors=tuple(people["co_authors"]),
        purpose=_text(purpose.get("purpose")) if isinstance(purpose, dict) else "",
        agreed_on=_day(own.get("agreedOn")), since_import=_whole(own.get("sinceImport")),
        changed_on=_day(own.get("changedOn")), change=_text(own.get("change")),
        extra=_extra(content, columns, key, title or key),
    )  # fmt: skip


def _parsed(data: bytes, file: str) -> Plain:
    """Return the values of a YAML file that is one of values only: no tags of any language, no repeated parts."""
    import yaml

    class Plainly(yaml.SafeLoader):
        """Reads values; a file of a few lines can name itself a million times over."""

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                raise yaml.YAMLError("an alias")
            return super().compose_node(parent, index)

    if len(data) > _MOST_BYTES:
        raise _error("contract_file_unreadable", file, line=0)
    try:
        content = yaml.load(data.decode("utf-8-sig"), Plainly)  # noqa: S506 - a safe loader
        content = json.loads(json.dumps(content, default=str))  # days and moments are texts in a contract
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, TypeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        raise _error("contract_file_unreadable", file, line=mark.line + 1 if mark is not None else 0) from error
    if not isinstance(content, dict):
        raise _error("contract_file_foreign", file)
    return content


def _error(code: str, file: str, **params: str | float) -> ReadableError:
    return ReadableError(code, place=Place(file=file), file=file, **params)


# -- what is understood --------------------------------------------------------------------------------------------


def _kind(named: Any, schema: Plain, file: str) -> Kind:
    for word in (named, schema.get("name")):
        with suppress(ValueError):
            return Kind(str(word).lower())
    raise _error("contract_file_kind", file, kinds=", ".join(kind.value for kind in Kind))


def _columns(kind: Kind, schema: Plain) -> Iterator[Column]:
    known = {one.name: one.type for one in FIELDS[kind]}
    for entry in _entries(schema, "properties"):
        name = _text(entry.get("name"))
        if not name:
            continue
        own = _properties(entry)
        field = name if name in known or name.startswith("_") else ""
        yield Column(
            _text(entry.get("physicalName")) or name, field, _type(own, known.get(field), entry),
            bool(own.get("columnRequired", True)), _text(entry.get("description")),
        )  # fmt: skip


def _type(own: Mapping[str, Any], canonical: Type | None, entry: Plain) -> Type | None:
    """Return the type that this program wrote, else that of the field, else what the standard calls it."""
    if "type" in own:
        return Type(own["type"]) if own["type"] in set(Type) else None
    return canonical or _TYPES.get(_text(entry.get("logicalType")))


def _rules(columns: tuple[Column, ...], schema: Plain) -> Iterator[Rule]:
    fields = {column.field for column in columns if column.field}
    for entry in _entries(schema, "properties"):
        name = _text(entry.get("name"))
        if name not in fields:
            continue
        found = [rule for one in _entries(entry, "quality") if (rule := _rule(one, (name,))) is not None]
        kinds = {rule.kind for rule in found}
        if entry.get("required") is True and RuleKind.NOT_NULL not in kinds:
            found.append(Rule(RuleKind.NOT_NULL, (name,)))
        if entry.get("unique") is True and RuleKind.UNIQUE not in kinds:
            found.append(Rule(RuleKind.UNIQUE, (name,)))
        yield from found
    yield from (rule for one in _entries(schema, "quality") if (rule := _rule(one, ())) is not None)


def _rule(entry: Plain, fields: tuple[str, ...]) -> Rule | None:
    """Return a rule; None for one that this program cannot check."""
    own = _properties(entry)
    named = own.get("fields")
    fields = tuple(str(one) for one in named) if isinstance(named, list) else fields
    author = _text(own.get("author"))
    if entry.get("engine") == ENGINE:
        with suppress(ValueError):
            kind = RuleKind(_text(own.get("rule")))
            return Rule(kind, fields, equation=_said(entry) if kind is RuleKind.EQUATION else "", author=author)
        return None
    return _library(entry, fields, author) if entry.get("mustBe") == 0 and fields else None


def _library(entry: Plain, fields: tuple[str, ...], author: str) -> Rule | None:
    """Return a rule of the standard's own library."""
    metrics = {metric: kind for kind, (metric, _) in reversed(METRICS.items())}
    kind = metrics.get(_text(entry.get("metric")))
    arguments = _mapping(entry.get("arguments"))
    if kind is None:
        return None
    if kind is not RuleKind.ALLOWED:
        return Rule(kind, fields, author=author)
    values = arguments.get("validValues")
    if isinstance(values, list):
        return Rule(kind, fields, tuple(str(one) for one in values), author=author)
    least, most = _number(arguments.get("minimum")), _number(arguments.get("maximum"))
    return None if least is None and most is None else Rule(RuleKind.RANGE, fields, (), least, most, author=author)


def _said(entry: Plain) -> str:
    return _text(entry.get("implementation"))


def _people(content: Plain) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {attribute: [] for attribute in ROLES.values()}
    for member in _members(content):
        for role in _roles(member):
            found[ROLES[role]].append(_text(member.get("name")) or _text(member.get("username")))
    return found


def _roles(member: Plain) -> list[str]:
    return [role for part in _text(member.get("role")).split(",") if (role := part.strip().lower()) in ROLES]


def _members(content: Plain) -> list[Plain]:
    team = content.get("team")
    return _entries({"members": team}, "members") if isinstance(team, list) else _entries(team, "members")


def _freshness(content: Plain) -> Freshness:
    values = {_text(one.get("property")).lower(): one for one in _entries(content, "slaProperties")}
    frequency, latency = values.get("frequency", {}), values.get("latency", {})
    unit = _text(frequency.get("unit"))[:1].lower()
    count = _whole(frequency.get("value"))
    every = {("w", 1): Every.WEEK, ("d", 7): Every.WEEK, ("m", 1): Every.MONTH, ("m", 3): Every.QUARTER,
             ("q", 1): Every.QUARTER}.get((unit, count), Every.CHANGE)  # fmt: skip
    return Freshness(every, _whole(latency.get("value")) if every is not Every.CHANGE else 0)


# -- what is not -----------------------------------------------------------------------------------------------------


def _extra(content: Plain, columns: tuple[Column, ...], key: str, title: str) -> str:
    """Return as JSON what a file says beyond the contract; "" for nothing.

    Args:
        content: the file.
        columns: those that were understood.
        key: of the contract's source, by which it is written without being told.
        title: its name, in the same way.
    """
    kept = {name: value for name, value in content.items() if name not in _TOP}
    if re.fullmatch(r"\d+\.0\.0", _text(kept.get("version"))):
        kept.pop("version")
    if isinstance(kept.get("team"), list):
        kept["team"] = {"members": kept["team"]}
    described = _mapping(kept.get("description"))
    _leave(kept, "description", {key: one for key, one in described.items() if key != "purpose"})
    team = _mapping(kept.get("team"))
    members = [_stub(one, _OF_MEMBER) if _roles(one) else one for one in _entries(team, "members")]
    _leave(kept, "team", _without(team, "members", [one for one in members if one]))
    known = {"frequency", "latency"}
    service = [
        _stub(one, _OF_SERVICE) if one.get("property") in known else one for one in _entries(kept, "slaProperties")
    ]
    _leave(kept, "slaProperties", [one for one in service if one])
    _leave(kept, "customProperties", _foreign(kept, set(OWN)))
    for name, usual in (("id", key), ("name", title)):
        if kept.get(name) == usual:
            kept.pop(name, None)
    schemas = _entries(kept, "schema")
    if schemas:
        first = _schema_rest(schemas[0], columns)
        _leave(kept, "schema", [*([first] if first else []), *schemas[1:]])
    return json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else ""


def _schema_rest(schema: Plain, columns: tuple[Column, ...]) -> Plain:
    fields = {column.field for column in columns if column.field}
    ours = {"name", "logicalType", "physicalType", "physicalName"}
    rest = {name: one for name, one in schema.items() if name not in ours}
    stubs = []
    for entry in _entries(schema, "properties"):
        stub = _stub(entry, {*_OF_COLUMN, "description"}, quality=_text(entry.get("name")) in fields)
        if stub:
            stubs.append(stub)
    _leave(rest, "properties", stubs)
    _leave(rest, "quality", _rules_rest(schema, ()))
    return {"name": schema.get("name"), **rest} if rest else {}


def _stub(entry: Plain, ours: set[str], *, quality: bool = False) -> Plain:
    """Return what an entry says beyond what is understood of it, with what it is known by; empty for nothing."""
    rest = {name: value for name, value in entry.items() if name not in ours}
    if "customProperties" in rest:
        _leave(rest, "customProperties", _foreign(rest, {"type", "columnRequired", "rule", "fields", "author"}))
    if quality and "quality" in rest:
        _leave(rest, "quality", _rules_rest(rest, (_text(entry.get("name")),)))
    known = next((name for name in IDENTITY if name in entry), "")
    rest.pop(known, None)
    return {known: entry[known], STUB: True, **rest} if rest and known else {}


def _rules_rest(entry: Plain, fields: tuple[str, ...]) -> list[Plain]:
    found = []
    for rule in _entries(entry, "quality"):
        known = _rule(rule, fields)
        if known is None:
            found.append(rule)
        elif rest := _stub({"id": stable(known.key), **rule}, _OF_RULE - {"id"}):
            found.append({**rest, "id": stable(known.key)})
    return found


def _foreign(entry: Mapping[str, Any], ours: set[str]) -> list[Plain]:
    return [one for one in _entries(entry, "customProperties") if one.get("property") not in ours]


def _without(entry: Plain, name: str, rest: list[Plain]) -> Plain:
    found = {key: value for key, value in entry.items() if key != name}
    return {**found, name: rest} if rest else found


def _leave(entry: Plain, name: str, value: Any) -> None:
    if value:
        entry[name] = value
    else:
        entry.pop(name, None)


# -- plain values ------------------------------------------------------------------------------------------------------


def _entries(content: Any, name: str) -> list[Plain]:
    values = content.get(name) if isinstance(content, dict) else None
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def _mapping(value: Any) -> Plain:
    return value if isinstance(value, dict) else {}


def _properties(content: Any) -> dict[str, Any]:
    return {_text(one.get("property")): one.get("value") for one in _entries(content, "customProperties")}


def _text(value: Any) -> str:
    return "" if value is None or isinstance(value, dict | list) else str(value)


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _whole(value: Any) -> int:
    with suppress(ValueError, TypeError):
        return max(0, int(value))
    return 0


def _leading(version: Any) -> int:
    found = re.match(r"\d{1,6}", str(version or ""))
    return max(1, int(found[0])) if found else 1


def _day(value: Any) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(_text(value)[:10])
    return None


def adopted(contract: Contract, before: Contract | None, today: date) -> Contract:
    """Return a contract of a file as the next version of the document's own, to be agreed.

    Args:
        contract: as read.
        before: latest version in the document; None for a new one.
        today: day of the import.
    """
    version = contract.version if before is None else before.version + (1 if before.is_agreed else 0)
    since = before.since_import if before is not None else 0
    return replace(
        contract, id=version_id(contract.source, version), version=version, agreed_on=None, since_import=since,
        changed_on=today,
    )  # fmt: skip
