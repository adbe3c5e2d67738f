"""Columns of one VAT rate each, as tills and ledgers of sales have them: ``TVA 20 %``, ``HT 5,5 %``, ``TTC 10 %``.

Their headers say which rate, and mostly what of it: the tax, the amount before it or the amount with it. What a header
leaves open, and whether the total holds VAT, is proven by two equations: the total is the sum of all amounts before tax
and of all taxes, and each tax is its amount times its rate.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.base.kinds import Kind
from ecomkpi_desktop.importing.columns import TypedField
from ecomkpi_desktop.importing.frame import ACCEPTED, Frame
from ecomkpi_desktop.importing.headers import normal, tax_basis
from ecomkpi_desktop.importing.recipe import Recipe

if TYPE_CHECKING:
    import numpy as np

VAT, BASE, GROSS, OPEN = "vat", "base", "gross", "open"
_PREFIX = "_money_rate_"
_RATE = re.compile(r"\b(\d{1,2})(?: (\d{1,3}))? ?(%)?(?= |$)")
_NAMED = (("super reduit", 2.1), ("particulier", 2.1), ("intermediaire", 10.0), ("reduit", 5.5), ("normal", 20.0))
_RATES = (20.0, 10.0, 8.5, 5.5, 2.1)  # known without a percent sign
_WORDS = {
    BASE: frozenset(["ht", "htva", "hors", "base", "bases", "net", "assiette", "imposable", "excl", "before"]),
    GROSS: frozenset(["ttc", "tvac", "brut", "brute", "gross", "incl"]),
    VAT: frozenset(["tva", "t", "v", "vat", "tax", "taxe", "taxes", "iva", "mwst", "ust", "btw"]),
}
_SALES = frozenset(
    ["ca", "chiffre", "affaires", "vente", "ventes", "recette", "recettes", "sales", "revenue", "total"]
)
_BESIDE = frozenset(
    ["a", "amount", "at", "collectee", "d", "de", "due", "du", "eur", "intermediaire", "l", "la", "le", "mt", "montant",
     "montants", "normal", "normale", "of", "particulier", "rate", "reduit", "reduite", "soumis", "super", "sur",
     "taux", "taxee", "taxees"]
)  # fmt: skip
_DAYS = frozenset(["date", "jour", "day", "date de vente", "date caisse", "journee"])
_NUMBERED = re.compile(
    r"\b(?:no|num|numero|number|ref|reference|id|piece|client|customer|nom|name|libelle|article|sku)\b"
)
_TOTALS = ("order_total", "amount", "unit_price")  # what an order is worth, the best first
_CENT = 0.0151  # what an amount may be off that is rounded on its own
_MOSTLY = 0.9
_ROWS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Rated:
    """A column of one rate.

    Attributes:
        rate: in percent.
        role: ``vat``, ``base`` (before tax), ``gross`` (with it) or ``open`` where the header does not say.
    """

    rate: float
    role: str

    @property
    def field(self) -> str:
        """The auxiliary field it is read as."""
        return f"{_PREFIX}{self.role}_{self.rate:g}"

    @classmethod
    def of(cls, name: str) -> "Rated | None":
        """Read back what :attr:`field` wrote; None for other fields."""
        if not name.startswith(_PREFIX):
            return None
        role, _, rate = name.removeprefix(_PREFIX).partition("_")
        return cls(float(rate), role)


def rated_columns(headers: Sequence[str]) -> dict[int, Rated]:
    """Return the columns of a header that are of one rate each; none where one alone may be anything."""
    found: dict[int, Rated] = {}
    for place, header in enumerate(headers):
        rated = _rated(header)
        if rated is not None and rated not in found.values():
            found[place] = rated
    taxed = any(rated.role == VAT for rated in found.values())
    return found if taxed or len(found) > 1 else {}


def are_takings(headers: Sequence[str]) -> bool:
    """Tell whether a header that names no sale is of what a till took, by day: a date, and amounts by rate of VAT."""
    names = [normal(header) for header in headers]
    bases = {tax_basis(header) for header in headers} - {""}
    if any(_NUMBERED.search(name) for name in names):
        return False
    return bool(_DAYS & set(names)) and (len(bases) > 1 or bool(bases and rated_columns(headers)))


@lru_cache(maxsize=32_768)
def _rated(header: str) -> Rated | None:
    text = re.sub(r"([a-z])(\d)", r"\1 \2", normal(header))  # TVA20
    number = _RATE.search(text)
    words = frozenset(_RATE.sub(" ", text, count=1).split())
    role = next((role for role, known in _WORDS.items() if words & known), "")
    rate = float(f"{number[1]}.{number[2] or 0}") if number else _named_rate(text) if role == VAT else None
    known = _WORDS[BASE] | _WORDS[GROSS] | _WORDS[VAT] | _SALES | _BESIDE
    if rate is None or rate > 30 or words - known or (not role and words and not words & _SALES):
        return None
    if number and not number[3] and (rate not in _RATES or not role):
        return None
    return Rated(rate, role or OPEN)


def _named_rate(text: str) -> float | None:
    """Return the French rate that goes by a name: *taux réduit*, *TVA intermédiaire*."""
    return next((rate for name, rate in _NAMED if re.search(rf"\b{name}e?\b", text)), None)


def _fields(recipe: Recipe, role: str = "") -> dict[str, float]:
    """Return the fields of one rate each, with their rates as fractions."""
    rated = {name: Rated.of(name) for name in recipe.mapping}
    return {name: one.rate / 100 for name, one in rated.items() if one is not None and role in ("", one.role)}


def settle_taxes(recipe: Recipe, frame: Frame) -> Recipe:
    """Return a recipe in which each column of one rate is what the equations show, where its header leaves it open.

    Args:
        recipe: how the file is read.
        frame: typed rows; their fields are renamed alike.
    """
    fields = _fields(recipe)
    if not fields or recipe.kind is not Kind.ORDERS:
        return recipe
    renamed = {name: role for name in _fields(recipe, OPEN) if (role := _shown_role(name, recipe, frame))}
    if not renamed and _sum_to_total(recipe, frame, VAT):  # a column called TVA 20 % that holds the sales at this rate
        renamed = dict.fromkeys(_fields(recipe, VAT), GROSS)
    names = {name: Rated(fields[name] * 100, role).field for name, role in renamed.items()}
    names |= {name: "" for name in _fields(recipe, OPEN) if name not in renamed}  # nothing shows what it is
    for holder in (frame.values, frame.raw, frame.labels):
        _rename(holder, names)
    return recipe.with_(mapping=_rename(dict(recipe.mapping), names))


def _rename(holder: "Mapping[str, object]", names: Mapping[str, str]) -> dict[str, str]:
    kept = {names.get(name, name): value for name, value in holder.items() if names.get(name, name)}
    if isinstance(holder, dict):
        holder.clear()
        holder.update(kept)
    return kept  # type: ignore[return-value]


def _shown_role(name: str, recipe: Recipe, frame: Frame) -> str:
    """Return what a column without a word for it is: by the tax of its rate, else by the sum of all such columns."""
    import numpy as np

    rate = _fields(recipe)[name]
    twin = Rated(rate * 100, VAT).field
    if frame.has(twin):
        value, tax = frame.number(name), frame.number(twin)
        with np.errstate(invalid="ignore"):
            taxed = (frame.fate == ACCEPTED) & (np.abs(tax) > 4 * _CENT)
        for role, share in ((BASE, rate), (GROSS, rate / (1 + rate))):
            if taxed.any() and (np.abs(value * share - tax) <= _CENT)[taxed].mean() >= _MOSTLY:
                return role
        return ""
    return next((role for role in (GROSS, BASE, VAT) if _sum_to_total(recipe, frame, OPEN, role)), "")


def _sum_to_total(recipe: Recipe, frame: Frame, role: str, taken_for: str = GROSS) -> bool:
    """Tell whether the columns of a role, taken for amounts with VAT (or for others), add up to the total with VAT."""
    import numpy as np

    if not frame.has(name := _total(frame)):
        return False
    total, value, allowed = frame.number(name), np.zeros(frame.height), np.full(frame.height, _CENT)
    for field, rate in _fields(recipe, role).items():
        own = np.nan_to_num(frame.number(field))
        factor = {GROSS: 1.0, BASE: 1 + rate, VAT: (1 + rate) / rate if rate else 0.0}[taken_for]
        value, allowed = value + own * factor, allowed + np.where(own != 0, _CENT * max(factor - 1, 0), 0.0)
    rows = (frame.fate == ACCEPTED) & (np.abs(np.nan_to_num(total)) > 4 * _CENT)
    return bool(rows.any() and (np.abs(value - total) <= allowed)[rows].mean() >= _MOSTLY)


def add_taxes(frame: Frame, recipe: Recipe, notes: Sequence[TypedField]) -> None:
    """Add the VAT of each order, and its total where no column has it, from the columns of one rate each.

    Args:
        frame: typed rows.
        recipe: how the file is read.
        notes: how its columns were typed: a tax that cannot be read leaves the VAT of its row unknown.
    """
    import numpy as np
    import pyarrow as pa

    fields = _fields(recipe)
    if recipe.kind is not Kind.ORDERS or not fields:
        return
    tax, before = _tax_and_base(frame, recipe)
    for note in notes:
        if note.name in fields:
            tax[note.typed.bad[: frame.height]] = np.nan
    if not frame.has("order_tax"):
        frame.values["order_tax"] = pa.array(tax, pa.float64(), from_pandas=True)
    if not any(frame.has(name) for name in _TOTALS):
        frame.values["order_total"] = pa.array(before + tax, pa.float64(), from_pandas=True)


def _total(frame: Frame) -> str:
    """Return the column of what a whole order is worth: its amount, where no other one is its total."""
    return "amount" if not frame.has("order_total") and not frame.has("unit_price") else "order_total"


def _tax_and_base(frame: Frame, recipe: Recipe) -> "tuple[np.ndarray, np.ndarray]":
    """Return the VAT of each row and its amount before VAT, NaN where its columns of one rate do not tell."""
    import numpy as np

    rates = sorted(set(_fields(recipe).values()))
    tax, before = np.zeros(frame.height), np.zeros(frame.height)
    known = np.zeros(frame.height, dtype=bool)
    for rate in rates:
        vat, base, gross = (frame.number(Rated(rate * 100, role).field) for role in (VAT, BASE, GROSS))
        base = np.where(np.isnan(base), gross / (1 + rate), base)
        vat = np.where(np.isnan(vat), np.where(np.isnan(gross), base * rate, gross - base), vat)
        known |= ~np.isnan(vat)
        if rate:
            base = np.where(np.isnan(base), vat / rate, base)
        tax, before = tax + np.nan_to_num(vat), before + np.nan_to_num(base)
    return np.where(known, np.round(tax, 4), np.nan), np.where(known, np.round(before, 4), np.nan)


def proven_by_taxes(frame: Frame, recipe: Recipe) -> str:
    """Return whether the equations show that the total holds VAT (``TTC``) or not (``HT``); empty where they do not."""
    import numpy as np

    if not _fields(recipe) or not frame.has(_total(frame)):
        return ""
    total = frame.number(_total(frame))
    tax, before = _tax_and_base(frame, recipe)
    allowed = _allowed(frame, recipe)
    rows = (frame.fate == ACCEPTED) & (np.abs(np.nan_to_num(tax)) > 2 * allowed) & ~np.isnan(total)
    with_tax = int((np.abs(total - before - tax) <= allowed)[rows].sum())
    without = int((np.abs(total - before) <= allowed)[rows].sum())
    if max(with_tax, without) == 0:
        return ""
    return "TTC" if with_tax > 2 * without else "HT" if without > 2 * with_tax else ""


def _allowed(frame: Frame, recipe: Recipe) -> "np.ndarray":
    """Return what the amount before VAT of each row may be off: much where only a rounded tax tells it."""
    import numpy as np

    allowed = np.full(frame.height, _CENT)
    for name, rate in _fields(recipe, VAT).items():
        alone = not any(frame.has(Rated(rate * 100, role).field) for role in (BASE, GROSS))
        there = np.nan_to_num(frame.number(name)) != 0
        allowed += np.where(there, 0.0051 * (1 + rate) / rate if alone and rate else 0.0051, 0.0)
    return allowed


def about_taxes(recipe: Recipe, file: str, frame: Frame) -> list[Issue]:
    """Return an issue for the rows of which a tax is not its amount times its rate, or the total not the sum.

    Args:
        recipe: how the file is read.
        file: its name.
        frame: every row of it.
    """
    import numpy as np

    if recipe.kind is not Kind.ORDERS or not _fields(recipe):
        return []
    issues = []
    for name, rate in _fields(recipe, VAT).items():
        tax = frame.number(name)
        for role, share in ((BASE, rate), (GROSS, rate / (1 + rate))):
            amount = Rated(rate * 100, role).field
            wrong = np.abs(frame.number(amount) * share - tax) > _CENT
            params = {"column": frame.labels.get(name, ""), "other": frame.labels.get(amount, "")}
            issues += _issue("tax_not_of_its_rate", file, frame, wrong, params)
    tax, before = _tax_and_base(frame, recipe)
    stated, total, allowed = frame.number("order_tax"), frame.number(_total(frame)), _allowed(frame, recipe)
    params = {"column": frame.labels.get("order_tax", "")}
    issues += _issue("taxes_not_the_stated_one", file, frame, np.abs(stated - tax) > _CENT * 2, params)
    whole = before + (tax if recipe.amounts != "HT" else 0.0)
    listed = bool(_fields(recipe, BASE) or _fields(recipe, GROSS))
    # What bears no VAT may have no column: only amounts of which each has one add up to the total.
    wrong = np.abs(total - whole) > allowed if listed else np.abs(whole) - np.abs(total) > allowed
    issues += _issue("total_not_of_its_taxes", file, frame, wrong, {"column": frame.labels.get(_total(frame), "")})
    return issues


def _issue(code: str, file: str, frame: Frame, wrong: "np.ndarray", params: dict[str, str]) -> list[Issue]:
    wrong = wrong & (frame.fate == ACCEPTED)
    if not wrong.any():
        return []
    rows = tuple(int(number) for number in frame.row[wrong][:_ROWS_SHOWN])
    place, count = Place(file=file, row=rows[0], column=params["column"]), int(wrong.sum())
    return [Issue(code, Severity.WARNING, place, {**params, "count": count}, count, rows)]
