"""A recipe: everything that was decided about a file, so that it can be read again, shown and kept."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

from ecomkpi_desktop.base.fields import Kind

DETECTOR_VERSION = 4  # raised whenever the same file may be understood differently


@dataclass(frozen=True)
class Recipe:
    """How to turn one file into a canonical table.

    Attributes:
        kind: what the file is about.
        preset: name of the preset it was recognised as.
        headers: unique labels of the header row, one per column.
        mapping: for each field the label of its column. Fields beginning with ``_`` are auxiliary.
        sheets: the sheets to read, appended one after the other.
        header_row: 0-based row of the header in each sheet; -1 when there is none.
        amounts: ``HT`` or ``TTC``; an empty text where the kind has no such question.
        shipping: the same for shipping; an empty text means as ``amounts``.
        vat_rate: a constant rate as a fraction; None where lines or settings say.
        currency: a constant currency; an empty text when a column holds it.
        date_order: ``dmy``, ``mdy``, ``ymd`` or an empty text when dates read one way only.
        decimal: ``.``, ``,`` or an empty text when numbers read one way only.
        timezone: zone of the shop, to which moments in universal time are brought.
        constants: values of other fields that no column holds.
        span: first and last day (ISO) of a report without a date column.
        hidden: ``yes`` or ``no``, as the user said of hidden sheets that hold more of the table.
        rates: ``base`` when exchange rates are what one unit of the foreign currency is worth, ``foreign`` when they
            are what one's own currency buys; an empty text for other kinds.
        year: year of dates that are written without one; 0 where all have theirs, -1 where the name of each sheet
            says it.
        left: 0-based first column of the table, where others stand beside it.
        wide: for each column that is a month or a channel, its label and what it stands for: the code of a
            :class:`~ecomkpi_desktop.importing.months.Period`, or the channel's name. See
            :mod:`~ecomkpi_desktop.importing.unpivot`.
        policies: what to do where the file leaves a choice, see :mod:`policies`; absent ones hold by themselves.
        shape: how the columns are written, where the file has no headings; an empty text where it has.
        made_ids: whether each row is a purchase without a number, which is given one; see :mod:`made_ids`.
        every: how many months an amount is for that no column tells; 0 where one does, and for other kinds.
        scale: what one unit of the amounts stands for, as a title says: 1,000 over a table in thousands.
        decided: keys the user has set.
        detector: version of the code that made the recipe.
    """

    kind: Kind
    preset: str
    headers: tuple[str, ...]
    mapping: Mapping[str, str]
    sheets: tuple[str, ...] = ("",)
    header_row: int = 0
    amounts: str = ""
    shipping: str = ""
    vat_rate: float | None = None
    currency: str = ""
    date_order: str = ""
    decimal: str = ""
    timezone: str = "Europe/Paris"
    constants: Mapping[str, str] = field(default_factory=dict)
    span: tuple[str, str] | None = None
    hidden: str = ""
    rates: str = ""
    year: int = 0
    left: int = 0
    wide: tuple[tuple[str, str], ...] = ()
    policies: Mapping[str, str] = field(default_factory=dict)
    shape: str = ""
    made_ids: bool = False
    every: int = 0
    scale: int = 1
    decided: tuple[str, ...] = ()
    detector: int = DETECTOR_VERSION

    @property
    def fingerprint(self) -> str:
        """What two files of the same layout share: preset and headers."""
        return "\x1f".join((self.preset, *self.headers, *([self.shape] if self.shape else [])))

    @property
    def sheet(self) -> str:
        """Names of the sheets in one text, empty for a text file."""
        return ", ".join(self.sheets)

    def column(self, field_name: str) -> int | None:
        """Return the 0-based column of a field, None when no column holds it."""
        label = self.mapping.get(field_name)
        return self.headers.index(label) if label in self.headers else None

    def policy(self, name: str) -> str:
        """Return what to do where the file leaves a choice: the user's word, else the first of the policy's choices."""
        from ecomkpi_desktop.importing.policies import POLICIES

        return self.policies.get(name, POLICIES[name][0])

    def answers(self) -> dict[str, str]:
        """Return what it holds as override keys, for another file of the same layout."""
        found = {f"map.{name}": label for name, label in self.mapping.items()}
        found |= {"amounts": self.amounts, "shipping": self.shipping, "date_order": self.date_order}
        found |= {"decimal": self.decimal, "currency": self.currency, "timezone": self.timezone}
        found |= {"kind": self.kind.value, "channel": self.constants.get("channel", "")}
        found |= {"rates": self.rates, "hidden": self.hidden}
        if self.kind is Kind.FIXED_COSTS and self.span is not None:  # the period of a report is its own
            found |= {"span": "/".join(self.span), "every": str(self.every or "")}
        found |= {"vat_rate": "" if self.vat_rate is None else repr(self.vat_rate), "sheet": self.sheets[0]}
        return {**{key: value for key, value in found.items() if value}, **self.policies}

    def with_(self, **changes: Any) -> Self:
        """Return the recipe with some attributes changed."""
        return replace(self, **changes)

    def to_json(self) -> str:
        """Return the recipe as one JSON object."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read back what :meth:`to_json` wrote.

        Raises:
            ValueError, TypeError: the text is no recipe.
        """
        data = json.loads(text)
        data["kind"] = Kind(data["kind"])
        for name in ("headers", "sheets", "decided"):
            data[name] = tuple(data[name])
        if data["span"] is not None:
            data["span"] = tuple(data["span"])
        data["wide"] = tuple((label, meaning) for label, meaning in data.get("wide", ()))
        return cls(**data)
