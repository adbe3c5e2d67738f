"""What happens to an export between the platform and the window: saved again, renamed, completed, broken a little."""

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from tests.corpus.model import Amount, Cell, Count, Export, Options, Rows, Style

_PLAIN = Options()
Change = Callable[[Export, random.Random], Export | None]


@dataclass(frozen=True)
class Mutation:
    """A change that leaves the truth as it is.

    Attributes:
        name: identifier.
        change: returns the changed export, None where it makes no sense.
        options: what the layout is asked to make for it.
    """

    name: str
    change: Change
    options: Options = _PLAIN


def _as_it_is(export: Export, _rng: random.Random) -> Export:
    return export


def _preamble(export: Export, rng: random.Random) -> Export | None:
    if export.before:
        return None
    lines = (("Export du 12/11/2024",), ("Boutique : Atelier Démo",), ("",), ("Réalisé par : Anne",))
    return export.with_(before=lines[: rng.randint(1, 4)])


def _total_row(export: Export, word: str = "Total") -> tuple[Cell, ...]:
    cells: list[Cell] = ["" for _ in export.header]
    for place in export.money_columns:
        values = [row[place] for row in export.rows if isinstance(row[place], Amount | Count)]
        sort = Count if all(isinstance(value, Count) for value in values) else Amount
        cells[place] = sort(sum(value for value in values if isinstance(value, int | float)))
    cells[0] = word
    return tuple(cells)


def _total_last(export: Export, rng: random.Random) -> Export | None:
    if "totals" in export.traits or "fixed" in export.traits:
        return None
    word = rng.choice(("Total", "TOTAL", "Total général", "Grand total", "Totaux"))
    return export.with_(rows=(*export.rows, _total_row(export, word)))


def _total_first(export: Export, _rng: random.Random) -> Export | None:
    if "totals" in export.traits or "fixed" in export.traits:
        return None
    return export.with_(rows=(_total_row(export), *export.rows))


def _totals_several(export: Export, _rng: random.Random) -> Export | None:
    if "totals" in export.traits or "fixed" in export.traits:
        return None
    half = len(export.rows) // 2
    first, second = export.with_(rows=export.rows[:half]), export.with_(rows=export.rows[half:])
    rows = (*first.rows, _total_row(first, "Sous-total"), *second.rows, _total_row(second, "Sous-total"))
    return export.with_(rows=(*rows, _total_row(export, "Total")))


def _separator(mark: str) -> Change:
    def change(export: Export, _rng: random.Random) -> Export | None:
        if export.container != "text" or export.delimiter == mark or (mark == "," and export.style.decimal == ","):
            return None
        return export.with_(delimiter=mark)

    return change


def _encoding(name: str) -> Change:
    def change(export: Export, _rng: random.Random) -> Export | None:
        if export.container != "text" or export.encoding == name:
            return None
        if name not in ("cp1252", "mac_roman"):
            return export.with_(encoding=name)
        style = replace(export.style, thousands=export.style.thousands.replace("\u202f", "\u00a0"),
                        groups=export.style.groups.replace("\u202f", "\u00a0"))  # fmt: skip
        return export.with_(encoding=name, style=style)

    return change


def _decimal_comma(export: Export, _rng: random.Random) -> Export | None:
    if "fixed" in export.traits or export.style.decimal == "," or export.container != "text":
        return None
    marks = {".": " ", ",": "."}
    style = replace(export.style, decimal=",", thousands=marks.get(export.style.thousands, export.style.thousands),
                    groups=marks.get(export.style.groups, export.style.groups))  # fmt: skip
    return export.with_(style=style, delimiter=";" if export.delimiter == "," else export.delimiter)


def _dates(day: str) -> Change:
    def change(export: Export, _rng: random.Random) -> Export | None:
        if not export.traits & {"loose"} or not _has_days(export):
            return None
        return export.with_(style=replace(export.style, day=day, moment=day + " {H:02}:{M:02}"))

    return change


def _has_days(export: Export) -> bool:
    return any(isinstance(cell, date) for row in export.rows for cell in row)


def _thousands(mark: str) -> Change:
    def change(export: Export, _rng: random.Random) -> Export | None:
        if "fixed" in export.traits or export.container != "text":
            return None
        decimal = {".": ",", ",": ".", "'": "."}.get(mark, export.style.decimal)
        if decimal != export.style.decimal and "loose" not in export.traits:
            return None
        delimiter = ";" if decimal == "," and export.delimiter == "," else export.delimiter
        encoding = "utf-8" if mark == "\u202f" and export.encoding == "cp1252" else export.encoding
        return export.with_(style=replace(export.style, thousands=mark, decimal=decimal), delimiter=delimiter,
                            encoding=encoding)  # fmt: skip

    return change


def _mojibake(export: Export, _rng: random.Random) -> Export | None:
    if export.container != "text" or export.encoding.startswith("utf-16"):
        return None

    def broken(cell: Cell) -> Cell:
        if not isinstance(cell, str):
            return cell
        try:
            return cell.encode().decode("cp1252")
        except UnicodeDecodeError:
            return cell

    header = tuple(str(broken(name)) for name in export.header)
    rows = tuple(tuple(broken(cell) for cell in row) for row in export.rows)
    if (header, rows) == (export.header, export.rows):
        return None
    before = tuple(tuple(str(broken(cell)) for cell in line) for line in export.before)
    return export.with_(header=header, rows=rows, before=before, encoding="utf-8")


def _renamed(name: str) -> Change:
    def change(export: Export, _rng: random.Random) -> Export:
        return export.with_(name=name)

    return change


def _blank_rows(export: Export, rng: random.Random) -> Export:
    rows: list[tuple[Cell, ...]] = []
    for row in export.rows:
        rows.append(row)
        if rng.random() < 0.15:
            rows.append(tuple("" for _ in export.header))
    return export.with_(rows=tuple(rows))


def _with_columns(export: Export, place: int, names: tuple[str, ...], cells: Callable[[], tuple[Cell, ...]]) -> Export:
    def widen(rows: Rows, *, own: bool) -> Rows:
        blank: tuple[Cell, ...] = ("",) * len(names)
        return tuple(
            row if len(row) < len(export.header) else (*row[:place], *(cells() if own else blank), *row[place:])
            for row in rows
        )

    return export.with_(
        header=(*export.header[:place], *names, *export.header[place:]), rows=widen(export.rows, own=True),
        after=widen(export.after, own=False),
    )  # fmt: skip


def _blank_columns(export: Export, rng: random.Random) -> Export | None:
    if "ragged" in export.traits:
        return None
    return _with_columns(export, rng.randint(1, len(export.header) - 1), ("", ""), lambda: ("", ""))


def _trailing_columns(export: Export, _rng: random.Random) -> Export | None:
    if "ragged" in export.traits:
        return None
    return _with_columns(export, len(export.header), ("", "", ""), lambda: ("", "", ""))


def _extra_columns(export: Export, rng: random.Random) -> Export | None:
    if "ragged" in export.traits:
        return None
    return _with_columns(
        export, rng.randint(1, len(export.header)), ("Mémo interne", "xyz_42"),
        lambda: (rng.choice(("à revoir", "", "ok")), rng.randint(1, 9)),
    )  # fmt: skip


def _shuffled_columns(export: Export, rng: random.Random) -> Export | None:
    if export.traits & {"doubled", "ragged", "stacked"} or any(len(row) > 1 for row in export.after):
        return None
    order = list(range(len(export.header)))
    rng.shuffle(order)
    return export.with_(
        header=tuple(export.header[place] for place in order),
        rows=tuple(tuple(row[place] for place in order) for row in export.rows),
    )  # fmt: skip


def _upper(export: Export, _rng: random.Random) -> Export:
    return export.with_(header=tuple(name.upper() for name in export.header))


def _no_accents(export: Export, _rng: random.Random) -> Export | None:
    header = tuple(
        "".join(c for c in unicodedata.normalize("NFD", name.replace("’", "'")) if not unicodedata.combining(c))
        for name in export.header
    )
    return export.with_(header=header) if header != export.header else None


def _curly(export: Export, _rng: random.Random) -> Export | None:
    header = tuple(
        unicodedata.normalize("NFD", name.replace("'", "’").replace("n°", "Nº")) for name in export.header
    )
    return None if header == export.header or export.encoding == "cp1252" else export.with_(header=header)


def _spaces(export: Export, _rng: random.Random) -> Export:
    return export.with_(header=tuple(f"  {name} " for name in export.header))


def _french_excel(export: Export, _rng: random.Random) -> Export | None:
    """Opened and saved as CSV by a French spreadsheet: numbers and dates it knows are written its way."""
    if "stacked" in export.traits or export.style.money != "{}":
        return None
    readable = export.style.moment.endswith("{S:02}") and export.style.day == Style().day
    style = Style(decimal=",", places=export.style.places)
    if readable or "loose" in export.traits:
        style = replace(style, day="{d:02}/{m:02}/{y}", moment="{d:02}/{m:02}/{y} {H:02}:{M:02}")
    else:
        style = replace(style, day=export.style.day, moment=export.style.moment)
    return export.with_(style=style, delimiter=";", encoding="cp1252", newline="\r\n", container="text",
                        name="Classeur1.csv", quote_all=False)  # fmt: skip


def _semicolons_only(export: Export, _rng: random.Random) -> Export | None:
    """As the real Stripe file: parted by ``;`` and CR LF, decimals left as they were."""
    if export.container != "text" or export.delimiter != ",":
        return None
    return export.with_(delimiter=";", newline="\r\n", quote_all=False)


def _workbook(container: str, name: str) -> Change:
    def change(export: Export, _rng: random.Random) -> Export | None:
        return None if export.container == container else export.with_(container=container, name=name)

    return change


def _hidden_sheet(export: Export, _rng: random.Random) -> Export:
    old = tuple(row for row in export.rows[: len(export.rows) // 2])
    return export.with_(container="xlsx", name="avec onglet.xlsx", hidden=(export.header, *old))


def _header_again(export: Export, rng: random.Random) -> Export | None:
    if export.traits & {"stacked"}:
        return None
    place = rng.randint(1, len(export.rows) - 1)
    return export.with_(rows=(*export.rows[:place], export.header, *export.rows[place:]))


def _only(change: Change, *traits: str) -> Change:
    return lambda export, rng: change(export, rng) if export.traits & set(traits) else None


def _account_dates(day: str) -> Change:
    def change(export: Export, _rng: random.Random) -> Export | None:
        if not _has_days(export):
            return None
        return export.with_(style=replace(export.style, day=day, moment=day + " {H:02}:{M:02}"))

    return change


def _month_first(export: Export, rng: random.Random) -> Export | None:
    """Nobody who writes French headers and decimal commas by hand writes the month first: such a file is decided."""
    if "loose" in export.traits and export.style.decimal == ",":
        return None
    return _account_dates("{m:02}/{d:02}/{y}")(export, rng)


_EARLY = Options(last_day=12)
_THIRDS = Options(places=3)
MUTATIONS = (
    Mutation("as it is", _as_it_is),
    Mutation("preamble", _preamble),
    Mutation("total last", _total_last),
    Mutation("total first", _total_first),
    Mutation("sub-totals", _totals_several),
    Mutation("comma", _separator(",")),
    Mutation("semicolon", _separator(";")),
    Mutation("tab", _separator("\t")),
    Mutation("pipe", _separator("|")),
    Mutation("bom", _encoding("utf-8-sig")),
    Mutation("utf-16", _encoding("utf-16")),
    Mutation("cp1252", _encoding("cp1252")),
    Mutation("mac roman", _encoding("mac_roman")),
    Mutation("decimal comma", _decimal_comma),
    Mutation("dates dmy", _dates("{d:02}/{m:02}/{y}")),
    Mutation("dates mdy", _dates("{m:02}/{d:02}/{y}")),
    Mutation("dates ymd", _dates("{y}/{m:02}/{d:02}")),
    Mutation("dates short year", _dates("{d:02}/{m:02}/{yy}")),
    Mutation("dates dotted", _dates("{d}.{m}.{y}")),
    Mutation("dates in French", _dates("{d} {mois} {y}")),
    Mutation("dates in short French", _dates("{d:02}-{moi}-{yy}")),
    Mutation("dates in English", _dates("{month} {d}, {y}")),
    Mutation("early days dmy", _only(_account_dates("{d:02}/{m:02}/{y}"), "loose", "account"), _EARLY),
    Mutation("early days mdy", _only(_month_first, "loose", "account"), _EARLY),
    Mutation("early days as it is", _as_it_is, _EARLY),
    Mutation("three decimals", _only(_as_it_is, "loose"), _THIRDS),
    Mutation("three decimals, point", _only(
        lambda export, _rng: export.with_(style=replace(export.style, decimal=".")), "loose"), _THIRDS),
    Mutation("narrow space thousands", _thousands("\u202f")),
    Mutation("no-break space thousands", _thousands("\u00a0")),
    Mutation("space thousands", _thousands(" ")),
    Mutation("apostrophe thousands", _thousands("'")),
    Mutation("point thousands", _thousands(".")),
    Mutation("comma thousands", _thousands(",")),
    Mutation("mojibake", _mojibake),
    Mutation("renamed .txt", _renamed("download.txt")),
    Mutation("renamed .xls", _renamed("données (3).xls")),
    Mutation("renamed .csv", _renamed("report.csv")),
    Mutation("blank rows", _blank_rows),
    Mutation("blank columns", _blank_columns),
    Mutation("trailing columns", _trailing_columns),
    Mutation("extra columns", _extra_columns),
    Mutation("columns shuffled", _shuffled_columns),
    Mutation("header upper case", _upper),
    Mutation("header without accents", _no_accents),
    Mutation("header curly and decomposed", _curly),
    Mutation("header padded", _spaces),
    Mutation("saved by a French Excel", _french_excel),
    Mutation("semicolons, points left", _semicolons_only),
    Mutation("as .xlsx", _workbook("xlsx", "classeur.xlsx")),
    Mutation("as .ods", _workbook("ods", "classeur.ods")),
    Mutation("as a page named .xls", _workbook("html", "export.xls")),
    Mutation("as SpreadsheetML", _workbook("xml", "export.xml")),
    Mutation("hidden sheet", _hidden_sheet),
    Mutation("header again", _header_again),
)  # fmt: skip
