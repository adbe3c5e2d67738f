"""Facts kept beside a document: the same figures, for exactly this document, without anybody's name."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.kpi import facts as facts_module
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.facts import Facts
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.models import kept_facts as keeping
from ecomkpi_desktop.models.kept_facts import facts_of, keep_facts, kept_facts, packed, unpacked
from ecomkpi_desktop.models.session import Session
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport, DecidePersons, MapChannel, SetSetting
from tests.workspace.making import made, orders

PEOPLE = ("eva.martin@example.org", "Éva Martin", "+33612345678", "CLIENT-77", "eva", "martin")
# Of the store of `shop()`, to the millionth. When it changes, the same tables give another store: raise STORE_VERSION.
STORE_DIGESTS = {1: "217878e47960f67f", 2: "f0fe8c14d3524baf", 3: "f0fe8c14d3524baf", 4: "f0fe8c14d3524baf",
                 5: "f0fe8c14d3524baf", 6: "f0fe8c14d3524baf"}  # fmt: skip


def shop() -> dict[str, list[object]]:
    moments = [datetime(2024, 1, day, 10, tzinfo=UTC).replace(tzinfo=None) for day in (3, 3, 9, 20, 28)]
    return {
        "order_id": ["#1", "#1", "#2", "#3", "#1"],
        "ordered_at": list(moments),
        "is_refund": [False, False, False, False, True],
        "status": ["counted"] * 5,
        "line_kind": ["product", "shipping", "product", "product", "product"],
        "amount": [50.0, 4.9, 20.0, 12.5, 50.0],
        "quantity": [2.0, 1.0, 1.0, 1.0, 2.0],
        "sku": ["A", None, "B", "A", "A"],
        "product": ["Lampe", None, "Vase", "Lampe", "Lampe"],
        "category": ["Maison", None, "Maison", None, "Maison"],
        "unit_cost": [10.0, None, 8.0, None, 10.0],
        "tax_rate": [0.2, 0.2, None, 0.055, 0.2],
        "amounts_ttc": [True, True, True, False, True],
        "channel": ["google / cpc", "google / cpc", None, "newsletter", "google / cpc"],
        "country": ["FR", "FR", "BE", None, "FR"],
        "email": [PEOPLE[0], PEOPLE[0], None, "else@example.org", PEOPLE[0]],
        "customer_name": [PEOPLE[1], PEOPLE[1], None, "Else Doe", PEOPLE[1]],
        "phone": [PEOPLE[2], PEOPLE[2], None, None, PEOPLE[2]],
        "customer_id": [PEOPLE[3], PEOPLE[3], "CLIENT-78", None, PEOPLE[3]],
    }


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "shop.ekpi", cache_folder=tmp_path / "derived") as opened:
        opened.apply(AddImport(made(Kind.ORDERS, shop())))
        yield opened


def entries(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "derived").rglob("*") if path.is_file()]


def test_kept_facts_are_the_facts_to_the_last_bit_and_give_the_same_figures(document: Document) -> None:
    built = facts_of(document)
    kept = kept_facts(document)
    assert kept is not None
    ours, theirs = built.to_arrays(), kept.to_arrays()
    assert list(ours) == list(theirs)
    for name, array in ours.items():
        assert theirs[name].dtype == array.dtype
        assert theirs[name].tobytes() == array.tobytes()
    selection = Selection(built.default_period())
    assert Engine(kept, document.settings).figures(selection) == Engine(built, document.settings).figures(selection)


def test_nothing_is_built_a_second_time(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    facts_of(document)
    monkeypatch.setattr(Facts, "build", lambda *_: pytest.fail("built again"))
    monkeypatch.setattr(Document, "tables", lambda _: pytest.fail("read again"))
    assert facts_of(document).first_day is not None


def test_a_session_builds_once_and_opens_what_was_kept_the_next_time(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shop.ekpi"
    with Document.create(path) as document:
        document.apply(AddImport(made(Kind.ORDERS, shop())))
    revenues = [revenue_shown(qtbot, path)]
    monkeypatch.setattr(Facts, "build", lambda *_: pytest.fail("built again"))
    revenues.append(revenue_shown(qtbot, path))
    assert revenues[0] is not None
    assert revenues[0] == revenues[1]


def revenue_shown(qtbot: QtBot, path: Path) -> float | None:
    session = Session()
    try:
        session.open(path)
        qtbot.waitUntil(lambda: session.is_ready)
        found: list[float | None] = []
        session.request("revenue", lambda engine, at: engine.figures(at)["net_revenue"].value, found.append)
        qtbot.waitUntil(lambda: bool(found))
        assert session.has_data
        return found[0]
    finally:
        session.shutdown()


def test_an_empty_document_keeps_nothing(tmp_path: Path) -> None:
    with Document.create(tmp_path / "new.ekpi", cache_folder=tmp_path / "derived") as empty:
        facts_of(empty)
        assert kept_facts(empty) is None
    assert entries(tmp_path) == []


def test_another_import_channel_or_version_is_not_answered_with_old_facts(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts_of(document)
    document.apply(MapChannel("newsletter", "E-mail"))
    assert kept_facts(document) is None
    assert "E-mail" in facts_of(document).channels
    applied = document.apply(AddImport(orders(("9", "2024-02-01T10:00", 50.0))))
    assert kept_facts(document) is None
    document.apply(applied.inverse)
    assert kept_facts(document) is not None  # undone: as before
    monkeypatch.setattr(facts_module, "STORE_VERSION", facts_module.STORE_VERSION + 1)
    assert kept_facts(document) is None


def test_facts_of_other_persons_are_not_taken_for_these(document: Document) -> None:
    assert facts_of(document).customers == 3
    mail, number = PersonKey(KeyKind.EMAIL, "else@example.org"), PersonKey(KeyKind.NUMBER, "CLIENT-78")
    applied = document.apply(DecidePersons(Decision(Verdict.SAME, (mail,), (number,))))
    assert kept_facts(document) is None
    assert facts_of(document).customers == 2
    document.apply(applied.inverse)
    kept = kept_facts(document)
    assert kept is not None
    assert kept.customers == 3
    document.apply(SetSetting("identity.own_addresses", "@example.org"))
    assert facts_of(document).customers == 2


@pytest.mark.parametrize("spoil", ["truncated", "swapped", "text", "empty"])
def test_spoilt_facts_are_built_anew(document: Document, spoil: str) -> None:
    body = packed(facts_of(document).to_arrays())
    spoilt = {
        "truncated": body[: len(body) // 2],
        "swapped": packed({"header": np.arange(5), "orders.day": np.arange(3)}),
        "text": b"not facts at all" * 9,
        "empty": b"",
    }[spoil]
    document.cache_put("facts", keeping._mark(document), spoilt)
    assert kept_facts(document) is None
    assert facts_of(document).customers == 3


def test_a_flipped_byte_of_the_file_is_noticed(document: Document, tmp_path: Path) -> None:
    facts_of(document)
    (entry,) = entries(tmp_path)
    data = bytearray(entry.read_bytes())
    data[len(data) // 2] ^= 0x10
    entry.write_bytes(bytes(data))
    assert kept_facts(document) is None


def test_nobody_is_named_in_what_is_kept(document: Document, tmp_path: Path) -> None:
    mail, phone = PersonKey(KeyKind.EMAIL, PEOPLE[0]), PersonKey(KeyKind.PHONE, PEOPLE[2][1:])
    document.apply(DecidePersons(Decision(Verdict.APART, (mail,), (phone,))))
    keep_facts(document, facts_of(document))
    (entry,) = entries(tmp_path)
    plain = b"".join(array.tobytes() for array in unpacked(packed(facts_of(document).to_arrays())).values())
    for data in (entry.read_bytes(), plain):
        for person in PEOPLE:
            assert person.encode() not in data
            assert person.lower().encode() not in data.lower()
    assert b"Lampe" in plain  # words of products are there: the search above would have found a name


def test_arrays_of_every_kind_and_length_come_back(tmp_path: Path) -> None:
    arrays = {
        "none": np.zeros(0, np.float64), "flags": np.array([True, False, True]), "small": np.array([-3, 4], np.int8),
        "money": np.array([1.5, np.nan, -0.0]), "codes": np.arange(70_000, dtype=np.int32),
    }  # fmt: skip
    back = unpacked(packed(arrays))
    assert list(back) == list(arrays)
    for name, array in arrays.items():
        assert back[name].dtype == array.dtype
        assert back[name].tobytes() == array.tobytes()


def test_a_store_that_comes_out_otherwise_takes_a_new_version(document: Document) -> None:
    digest = hashlib.sha256()
    for name, array in sorted(facts_of(document).to_arrays().items()):
        digest.update(name.encode())
        if name != "header":
            digest.update(repr([round(float(value), 6) + 0.0 for value in array]).encode())
    assert STORE_DIGESTS.get(facts_module.STORE_VERSION) == digest.hexdigest()[:16]
