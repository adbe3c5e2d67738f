"""Which preset a header row belongs to, and which column is which field, each with a reason and a confidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ecomkpi_desktop.base.kinds import Kind
from ecomkpi_desktop.importing.headers import normal, tax_basis, untaxed, without_small_words
from ecomkpi_desktop.importing.presets import Preset
from ecomkpi_desktop.importing.taxes_by_rate import BASE, VAT, rated_columns

SIMILAR = 88.0  # of 100: two headers this close are taken for the same when nothing better is there
_COMPARED = 500  # columns that are compared for similarity; a table has fewer, a stretched one 16,384
_SURE = {"platform": 1.0, "user": 1.0, "header": 0.95, "header_without_tax": 0.93}


@dataclass(frozen=True, slots=True)
class FieldMatch:
    """Why a column was taken for a field.

    Attributes:
        field: canonical (or auxiliary) field.
        column: 0-based column.
        reason: ``platform``, ``header``, ``header_without_tax``, ``similar`` or ``user``.
        confidence: 0 to 1.
    """

    field: str
    column: int
    reason: str
    confidence: float


@dataclass(frozen=True)
class Match:
    """A preset that suits a header row.

    Attributes:
        preset: the preset.
        fields: the matched columns.
        confidence: 0 to 1, over the whole.
        missing: fields needed and not found (of the best alternative).
    """

    preset: Preset
    fields: tuple[FieldMatch, ...]
    confidence: float
    missing: tuple[str, ...] = ()

    @property
    def mapping(self) -> dict[str, int]:
        """Column of each field."""
        return {found.field: found.column for found in self.fields}


def match_headers(
    headers: Sequence[str], preset: Preset, chosen: Mapping[str, int] | None = None, *, forced: bool = False
) -> Match | None:
    """Return how a header row suits a preset; None when it does not.

    Args:
        headers: the cells of the row.
        preset: the preset.
        chosen: columns the user has assigned to fields; they need no proof.
        forced: take the row for this preset whatever it lacks; ``missing`` tells.
    """
    rated = rated_columns(headers) if preset.generic and preset.kind == Kind.ORDERS else {}
    headers = ["" if place in rated else header for place, header in enumerate(headers)]
    names = [normal(header) for header in headers]
    there = set(names) - {""}
    if preset.without & there and not forced:
        return None
    known = [print_ for print_ in preset.fingerprints if print_ <= there]
    if (preset.fingerprints or preset.openings) and not known and not forced:
        return None
    fields = _fields(headers, names, preset, chosen or {})
    taken = {found.column for found in fields}
    sure = _SURE["header"]
    fields += [FieldMatch(one.field, place, "header", sure) for place, one in rated.items() if place not in taken]
    fields = _with_taxed_total(fields, headers) if rated else fields
    have = {found.field for found in fields} | set(preset.constants)
    have |= {"order_total"} if {one.role for one in rated.values()} >= {VAT, BASE} else set()
    missing = min(([f for f in need if f not in have] for need in preset.needs), key=len, default=[])
    if missing and not forced:
        return None
    confidence = 1.0 if known else sum(found.confidence for found in fields) / max(1, len(fields))
    return Match(preset, tuple(fields), confidence, tuple(missing))


def best_match(headers: Sequence[str], presets: Sequence[Preset]) -> Match | None:
    """Return the preset that suits a header row best: a platform's before a generic one, the fuller the better."""
    found = [match for preset in presets if (match := match_headers(headers, preset)) is not None]
    return max(found, key=_rank, default=None)


def _rank(match: Match) -> tuple[bool, float, float]:
    prints = max((len(p) for p in match.preset.fingerprints), default=0)
    return (not match.preset.generic, prints, sum(found.confidence for found in match.fields))


def _fields(
    headers: Sequence[str], names: Sequence[str], preset: Preset, chosen: Mapping[str, int]
) -> list[FieldMatch]:
    found: dict[str, FieldMatch] = {}
    taken: set[int] = set()
    for field, column in chosen.items():
        found[field] = FieldMatch(field, column, "user", 1.0)
        taken.add(column)
    reason = "header" if preset.generic else "platform"
    places = _places(names)
    for depth in range(max((len(known) for known in preset.fields.values()), default=0)):
        for field, known in preset.fields.items():
            if field in found or depth >= len(known):
                continue
            place = _find(places, known[depth], taken)
            if place is not None:
                found[field] = FieldMatch(field, place, reason, _SURE[reason])
                taken.add(place)
    for field, known in preset.vague.items():
        place = next((found_at for name in known if (found_at := _find(places, name, taken)) is not None), None)
        if field not in found and place is not None:
            found[field] = FieldMatch(field, place, reason, _SURE[reason])
            taken.add(place)
    if preset.generic:
        _add_untaxed(headers, preset, found, taken)
        _add_similar(names, preset, found, taken)
    return sorted(found.values(), key=lambda match: match.column)


def _with_taxed_total(fields: list[FieldMatch], headers: Sequence[str]) -> list[FieldMatch]:
    """Of two totals beside columns of VAT by rate, the one that holds VAT is the order's: the taxes prove it."""
    found = {one.field: one for one in fields}
    total = found.get("order_total")
    if total is None or tax_basis(headers[total.column]) != "HT" or {"amount", "unit_price"} & set(found):
        return fields
    name, used = untaxed(headers[total.column]), {one.column for one in fields}
    taxed = (place for place, header in enumerate(headers) if tax_basis(header) == "TTC" and untaxed(header) == name)
    twin = next((place for place in taxed if place not in used), -1)
    if twin < 0:
        return fields
    return [replace(one, column=twin) if one is total else one for one in fields]


def _find(places: Mapping[str, Sequence[int]], wanted: str, taken: set[int]) -> int | None:
    return next((i for i in places.get(wanted, ()) if i not in taken), None)


def _places(names: Sequence[str]) -> dict[str, list[int]]:
    """Return the columns of each name."""
    places: dict[str, list[int]] = {}
    for column, name in enumerate(names):
        places.setdefault(name, []).append(column)
    return places


def _add_untaxed(headers: Sequence[str], preset: Preset, found: dict[str, FieldMatch], taken: set[int]) -> None:
    """``Prix unitaire HT`` is the unit price; of two columns that differ by tax only, the one without is taken."""
    bare = [untaxed(header) for header in headers]
    order = sorted((i for i, name in enumerate(bare) if name), key=lambda i: tax_basis(headers[i]) != "HT")
    ordered = _places([bare[i] for i in order])
    for field, known in preset.fields.items():
        if field in found:
            continue
        for name in known:
            place = next((order[i] for i in ordered.get(name, ()) if order[i] not in taken), None)
            if place is not None:
                found[field] = FieldMatch(field, place, "header_without_tax", _SURE["header_without_tax"])
                taken.add(place)
                break


def _add_similar(names: Sequence[str], preset: Preset, found: dict[str, FieldMatch], taken: set[int]) -> None:
    from rapidfuzz import fuzz, process

    unfound = {f: known for f, known in preset.fields.items() if f not in found}
    choices = {(f, n): without_small_words(n) for f, known in unfound.items() for n in known if len(n) > 4}
    scored = []
    for column, name in enumerate(names[:_COMPARED]):
        if column in taken or len(name) < 5 or not choices:
            continue
        bare = without_small_words(name)
        best = process.extractOne(bare, choices, scorer=fuzz.token_sort_ratio, score_cutoff=SIMILAR)
        if best is not None:
            scored.append((best[1], column, best[2][0]))
    for score, column, field in sorted(scored, reverse=True):
        if field not in found and column not in taken:
            found[field] = FieldMatch(field, column, "similar", round(score / 100 * 0.85, 3))
            taken.add(column)
