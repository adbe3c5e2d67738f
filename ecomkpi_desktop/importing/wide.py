"""Tables that list their months, or their channels, side by side, as people keep them: told from their header.

``Canal | janv. 2024 | févr. 2024 | ... | Total`` holds one amount per cell, and so does ``Mois | Google Ads | Meta``.
Each of those cells becomes a row of its own; see :mod:`~ecomkpi_desktop.importing.unpivot`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ecomkpi_desktop.importing.headers import normal, tax_basis
from ecomkpi_desktop.importing.matching import FieldMatch, Match, match_headers
from ecomkpi_desktop.importing.months import Period, periods_of, without_subtotals
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.wide_lists import competitors_beside, currencies_beside, without_counts

# What a cell of such a table is, and what its lines are, by kind.
MEASURES = {
    "spend": "cost", "fixed_costs": "amount", "sessions": "sessions", "competitor_prices": "price",
    "exchange_rates": "rate",
}  # fmt: skip
NAMES = {
    "spend": "channel", "fixed_costs": "label", "sessions": "channel", "competitor_prices": "competitor",
    "exchange_rates": "currency",
}  # fmt: skip
_LISTS = ("competitor_prices", "exchange_rates")  # never months side by side
_MARK = r"10|\d"  # out of ten; larger whole numbers may well be amounts
_LEAST = 2  # months, or channels, side by side
_LOOKED_AT = 60  # rows below the header
_NUMBER = re.compile(r"[-+(]?[\d\s.,'\u00a0\u202f]+\)?\s?(?:€|\$|£|[A-Z]{3})?|[€$£]\s?[\d.,]+|[-–—]+")
_TOTALS = re.compile(
    r"^(?:sous |grand |sub)?(?:totals?|totaux|cumuls?|ytd|moyennes?|moy|average|mean|sum|somme|gesamt)\b"
)
_TITLES = {
    "spend": {
        "acquisition", "ads", "advertising", "campagne", "campagnes", "campaign", "campaigns", "canal", "canaux",
        "channel", "channels", "kampagne", "kanal", "levier", "leviers", "marketing", "media", "pub", "publicite",
        "publicitaire", "publicitaires", "regie", "regies", "spend", "werbung",
    },
    "fixed_costs": {
        "charge", "charges", "fixe", "fixes", "fixed", "fixkosten", "generaux", "overhead", "overheads", "poste",
        "postes", "structure",
    },
    "sessions": {"audience", "sessions", "sitzungen", "trafic", "traffic", "visites", "visiteurs", "visits"},
}  # fmt: skip
_LINES = {
    "spend": {
        "adwords", "affiliate", "affiliation", "amazon", "awin", "bing", "criteo", "display", "emailing", "facebook",
        "google", "influence", "influenceurs", "influencers", "instagram", "linkedin", "meta", "microsoft",
        "newsletter", "pinterest", "retargeting", "rtbhouse", "sea", "seo", "shopping", "sms", "snapchat", "social",
        "tiktok", "twitter", "youtube",
    },
    "fixed_costs": {
        "abonnement", "abonnements", "accountant", "accounting", "amortissement", "assurance", "assurances",
        "banque", "comptabilite", "comptable", "cotisations", "edf", "electricite", "energie", "engie", "entrepot",
        "freelance", "hebergement", "honoraires", "hosting", "insurance", "internet", "licence", "licences",
        "logiciels", "loyer", "loyers", "outils", "payroll", "rent", "salaire", "salaires", "salaries", "salary",
        "software", "telephone", "tools", "urssaf", "warehouse",
    },
    "sessions": {"direct", "organic", "organique", "referral", "referent"},
}  # fmt: skip

# Headers of columns that no table of months has: its lines are of articles.
_ARTICLES = frozenset(
    [
        "article", "code article", "code produit", "designation", "ean", "item", "nom du produit", "product",
        "product id", "product name", "produit", "ref", "reference", "reference article", "reference produit", "sku",
    ]
)


@dataclass(frozen=True)
class Wide:
    """The columns of a table that stand side by side.

    Attributes:
        match: the generic preset of its kind, with the columns that describe its lines.
        columns: the columns of amounts.
        periods: what each covers, where the columns are months; empty where they are channels.
        names: what each is called, where the columns are channels; empty where they are months.
        kinds: what it may be about, the likeliest first; more than one when nothing tells.
        left: columns that stand among the others and are no amounts.
    """

    match: Match
    columns: tuple[int, ...]
    periods: tuple[Period, ...]
    names: tuple[str, ...]
    kinds: tuple[str, ...]
    left: tuple[int, ...] = ()

    @property
    def measure(self) -> str:
        """The field that its cells are."""
        return MEASURES[self.match.preset.kind]


def find_wide(
    cells: Sequence[str], below: Sequence[Sequence[str]], presets: Sequence[Preset], told: Sequence[str]
) -> Wide | None:
    """Return the months or channels that a header lists side by side; None when it does not.

    Args:
        cells: the header.
        below: the rows under it.
        presets: what the table may be.
        told: titles over it, names of the sheet and of the file.
    """
    below = below[:_LOOKED_AT]
    fit = [preset for preset in presets if preset.generic and not preset.per_month]
    generic = {preset.kind: preset for preset in fit if preset.kind in MEASURES}
    if not generic or not below:
        return None
    lists = {kind: generic.pop(kind) for kind in _LISTS if kind in generic}
    found = _lists(cells, below, lists, told, sure=not generic)
    if found is not None or not generic:
        return found
    return _months(cells, below, generic, told) or _channels(cells, below, generic, told)


def _lists(
    cells: Sequence[str], below: Sequence[Sequence[str]], lists: dict[str, Preset], told: Sequence[str], *, sure: bool
) -> Wide | None:
    """Return competitors, or currencies, side by side."""
    found = None
    if "exchange_rates" in lists:
        found = currencies_beside(cells, below, lists["exchange_rates"])
    if found is None and "competitor_prices" in lists:
        found = competitors_beside(cells, below, lists["competitor_prices"], told, sure=sure)
    if found is None:
        return None
    match, columns, names, left = found
    return Wide(match, columns, (), names, (match.preset.kind,), left)


def looks_wide(cells: Sequence[str]) -> bool:
    """Tell whether several cells of a row name a month each."""
    return len(_distinct(periods_of(cells))) >= _LEAST


def _months(
    cells: Sequence[str], below: Sequence[Sequence[str]], generic: dict[str, Preset], told: Sequence[str]
) -> Wide | None:
    found = _without_vat(without_subtotals(periods_of(cells)), below, len(cells))
    if _ARTICLES.intersection(map(normal, cells)):  # pieces sold of each, or what they brought
        return None
    if len(_distinct(found)) < _LEAST or _share([cell for c in found for cell in _column(below, c)]) <= 0.5:
        return None
    columns = tuple(found)
    others = [column for column in range(len(cells)) if column not in found]
    lines = next((c for c in others if _share(_column(below, c)) < 0.5 and any(_column(below, c))), None)
    titles = [*told, *(cells[column] for column in others)]
    kinds = _kinds(generic, titles, [] if lines is None else _column(below, lines))
    preset = generic[kinds[0]]
    fields = _described(cells, found, preset)
    name = NAMES[preset.kind]
    if lines is not None and not any(field.column == lines or field.field == name for field in fields):
        fields.append(FieldMatch(name, lines, "header", 0.8))
    if not any(field.field in (name, "campaign", "platform", "_source") for field in fields):
        return None
    match = Match(preset, tuple(sorted(fields, key=lambda field: field.column)), 0.9)
    return Wide(match, columns, tuple(found[column] for column in columns), (), kinds)


def _without_vat(found: dict[int, Period], below: Sequence[Sequence[str]], width: int) -> dict[int, Period]:
    """Return the columns without VAT, where each month has one with and one without, as the row under it says."""
    under = [tax_basis(cell) for cell in below[0]] if below else []
    places = sorted(found)
    if not any(under[place : place + 1] != [""] for place in places if place < len(under)):
        return found
    ends = [*places[1:], width]
    own = {
        place: next((column for column in range(place, end) if under[column : column + 1] == ["HT"]), place)
        for place, end in zip(places, ends, strict=True)
    }
    return {own[place]: found[place] for place in places}


def _channels(
    cells: Sequence[str], below: Sequence[Sequence[str]], generic: dict[str, Preset], told: Sequence[str]
) -> Wide | None:
    """Months or days down, one column for each channel or each cost."""
    first = next((column for column, cell in enumerate(cells) if cell.strip() or any(_column(below, column))), None)
    if first is None or _ARTICLES.intersection(map(normal, cells)):
        return None
    if not _are_dates([cell for cell in _column(below, first) if cell != cells[first]]):
        return None
    known = {name for preset in generic.values() for headers in preset.fields.values() for name in headers}
    columns = tuple(
        column
        for column in range(first + 1, len(cells))
        if cells[column].strip() and normal(cells[column]) not in known and not _TOTALS.match(normal(cells[column]))
        and _share(_column(below, column)) > 0.5
    )
    columns, left = without_counts(columns, cells, below, _is_channel, _MARK)
    names = tuple(" ".join(cells[column].split()) for column in columns)
    said, short = _common_title(names, generic)
    kinds = (said,) if said else _kinds(generic, told, names)
    hits = len(names) if said else sum(bool(set(normal(name).split()) & _LINES[kinds[0]]) for name in names)
    if len(columns) < _LEAST or hits * 2 < len(columns):
        return None
    match = Match(generic[kinds[0]], (FieldMatch("day", first, "header", 0.9),), 0.9)
    return Wide(match, columns, (), short, kinds, left)


def _is_channel(header: str) -> bool:
    return any(set(normal(header).split()) & words for words in _LINES.values())


def _common_title(names: Sequence[str], generic: dict[str, Preset]) -> tuple[str, tuple[str, ...]]:
    """Return the kind that every column names first, and the names without it: ``Visites Google``, ``Visites SEO``."""
    words = {normal(name).split()[0] if normal(name) else "" for name in names}
    parts = [name.split(maxsplit=1) for name in names]
    kind = next((kind for kind in generic if words and words <= _TITLES[kind]), "")
    if not kind or len(words) > 1 or any(len(part) < 2 for part in parts):
        return "", tuple(names)
    return kind, tuple(part[1] for part in parts)


def _described(cells: Sequence[str], months: dict[int, Period], preset: Preset) -> list[FieldMatch]:
    """Return the columns beside the months that describe a line: its campaign, its platform, its currency."""
    headers = ["" if column in months else cell for column, cell in enumerate(cells)]
    match = match_headers(headers, preset, forced=True)
    dropped = {MEASURES[preset.kind], "day", "day_to"}
    found = [] if match is None else [field for field in match.fields if field.field not in dropped]
    return [field for field in found if not _TOTALS.match(normal(cells[field.column]))]


def _kinds(generic: dict[str, Preset], titles: Sequence[str], lines: Sequence[str]) -> tuple[str, ...]:
    """Return what a table may be about, by its titles and by the names of its lines; several when none tells."""
    scores = {kind: 2 * _hits(titles, _TITLES[kind]) + _hits(lines, _LINES[kind]) for kind in generic}
    best = max(scores.values())
    order = sorted(generic, key=lambda kind: (-scores[kind], list(MEASURES).index(kind)))
    if best == 0:
        return tuple(kind for kind in order if kind != "sessions") or tuple(order)
    return tuple(kind for kind in order if scores[kind] == best)


def _hits(texts: Sequence[str], words: set[str]) -> int:
    return sum(bool(set(normal(text).split()) & words) for text in texts)


def _column(below: Sequence[Sequence[str]], column: int) -> list[str]:
    return [row[column] for row in below if column < len(row) and row[column].strip()]


def _share(cells: Sequence[str]) -> float:
    return sum(bool(_NUMBER.fullmatch(cell.strip())) for cell in cells) / len(cells) if cells else 0.0


def _are_dates(cells: Sequence[str]) -> bool:
    import pyarrow as pa

    from ecomkpi_desktop.importing.values.dates import parse_dates

    texts = [cell for cell in cells if not _TOTALS.match(normal(cell))]
    read = periods_of(texts)
    left = [text for place, text in enumerate(texts) if place not in read]
    bad = int(parse_dates(pa.array(left, pa.string())).bad.sum()) if left else 0
    return len(texts) > 1 and bad * 10 <= len(texts)


def _distinct(periods: dict[int, Period]) -> set[Period]:
    return set(periods.values())
