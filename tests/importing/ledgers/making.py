"""Invented ledgers in the layouts that platforms write, with sums worked out beside them in exact decimals."""

import csv
import io
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

import pyarrow.compute as pc

from ecomkpi_desktop.base.side_fields import COMPONENTS
from ecomkpi_desktop.importing.result import Imported

Parts = Mapping[str, Decimal]


@dataclass(frozen=True)
class Movement:
    """One movement of an account; ``parts`` are signed as the shop sees them."""

    entry: str
    moment: datetime
    parts: Parts
    order: str = ""
    quantity: int = 0

    @property
    def net(self) -> Decimal:
        return sum(self.parts.values(), Decimal(0))

    def part(self, *names: str) -> Decimal:
        return sum((self.parts.get(name, Decimal(0)) for name in names), Decimal(0))


def cents(generator: random.Random, low: int, high: int) -> Decimal:
    return Decimal(generator.randint(low, high)) / 100


def wall(*parts: int) -> datetime:
    """Return a moment as a clock on the wall shows it."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


def movements(seed: int, count: int = 60, *, order: Callable[[int], str] = str) -> list[Movement]:
    """Return sales, refunds of some of them, advertising, fees of the account and one payout that empties it."""
    generator = random.Random(seed)
    found: list[Movement] = []
    moment = wall(2024, 1, 28, 9, 5)
    for number in range(count):
        moment += timedelta(minutes=generator.randint(1, 2_000))
        goods, shipping = cents(generator, 300, 250_000), generator.choice([Decimal(0), Decimal("4.90")])
        parts = {
            "goods": goods,
            "shipping": shipping,
            "discount": -generator.choice([Decimal(0), Decimal("2.50")]),
            "selling_fee": -(goods * Decimal("0.12")).quantize(Decimal("0.01")),
            "fulfilment_fee": -generator.choice([Decimal(0), Decimal("3.35")]),
        }
        found.append(Movement("sale", moment, parts, order(number), generator.randint(1, 3)))
        if generator.random() < 0.15:
            back = {"goods": -goods, "selling_fee": -parts["selling_fee"]}
            found.append(Movement("refund", moment + timedelta(days=3), back, order(number)))
        if generator.random() < 0.2:
            found.append(Movement("advertising", moment, {"advertising": -cents(generator, 50, 9_000)}))
        if generator.random() < 0.1:
            found.append(Movement("fee", moment, {"account_fee": Decimal("-39.00")}))
    balance = sum((movement.net for movement in found), Decimal(0))
    found.append(Movement("payout", moment + timedelta(days=4), {"other": -balance + Decimal("10.00")}))
    return found


def by_component(ledger: Iterable[Movement]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for movement in ledger:
        for name, value in movement.parts.items():
            sums[name] += value
    return {name: value for name, value in sums.items() if value}


def by_entry(ledger: Iterable[Movement]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for movement in ledger:
        sums[movement.entry] += movement.net
    return dict(sums)


def read_components(result: Imported) -> dict[str, Decimal]:
    """Return what was read of each component, to the cent, those of zero left out."""
    sums = {name: exact(pc.sum(result.table[name]).as_py()) for name in COMPONENTS}
    return {name: value for name, value in sums.items() if value}


def read_entries(result: Imported, measure: str = "net") -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for entry, value in zip(result.table["entry"].to_pylist(), result.table[measure].to_pylist(), strict=True):
        sums[entry] += Decimal(repr(value))
    return {entry: value.quantize(Decimal("0.01")) for entry, value in sums.items()}


def exact(value: float | None) -> Decimal:
    return Decimal(repr(value or 0.0)).quantize(Decimal("0.01"))


def rows(result: Imported, *names: str) -> list[tuple[object, ...]]:
    return list(zip(*(result.table[name].to_pylist() for name in names), strict=True))


def table_text(
    header: Sequence[str], lines: Iterable[Mapping[str, object]], *, separator: str = ",", quoted: bool = False,
    blank: str = "",
) -> str:
    """Return a table; cells of a line that it does not name are blank."""
    stream = io.StringIO()
    style = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    writer = csv.writer(stream, delimiter=separator, lineterminator="\n", quoting=style)
    writer.writerow(header)
    for line in lines:
        unknown = set(line) - set(header)
        assert not unknown, unknown
        writer.writerow([line.get(name, blank) for name in header])
    return stream.getvalue()


def names(header: str) -> list[str]:
    """Return the columns of a header written in one text, parted by commas or, without any, by spaces."""
    return header.split(",") if "," in header else header.split()


def french(value: Decimal, group: str = "\u202f") -> str:
    """1 234,56 with a narrow no-break space."""
    return f"{value:,.2f}".translate({ord(","): group, ord("."): ","})


def with_dots(value: Decimal) -> str:
    """1.234,56."""
    return french(value, ".")
