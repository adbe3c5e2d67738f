"""What the user says of a file, checked: the keys of ``import --set``."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from ecomkpi_desktop.base.fields import FIELDS, Kind
from ecomkpi_desktop.base.issues import Place, ReadableError
from ecomkpi_desktop.importing.headers import normal
from ecomkpi_desktop.importing.policies import POLICIES

_CHOICES = {
    "amounts": ("HT", "TTC"),
    "shipping": ("HT", "TTC"),
    "date_order": ("dmy", "mdy", "ymd"),
    "decimal": (".", ","),
    "hidden": ("yes", "no"),
    "rates": ("base", "foreign"),
    "every": ("1", "3", "6", "12"),  # months that a cost is for
    "kind": tuple(kind.value for kind in Kind),
    "amount_of": ("row", "piece"),  # what an amount without a heading is worth
    "numbers_of": ("customer", "order", "product", "other"),  # whose numbers without a heading are
    **POLICIES,
}
_FREE = ("sheet", "vat_rate", "currency", "timezone", "channel", "year", "span")


@dataclass(frozen=True)
class Overrides:
    """Checked overrides.

    Attributes:
        values: for each key its value.
    """

    values: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, overrides: Mapping[str, str], file: str) -> Self:
        """Check overrides.

        Raises:
            ReadableError: ``override_unknown`` or ``override_invalid``.
        """
        known = {canonical.name for fields in FIELDS.values() for canonical in fields}
        checked = {}
        for key, value in overrides.items():
            name = key.strip()
            mapped = name.startswith("map.") and name.removeprefix("map.") in known
            if name not in _CHOICES and name not in _FREE and not mapped:
                raise ReadableError("override_unknown", place=Place(file=file), key=key)
            checked[name] = _checked(name, value.strip(), file)
        return cls(checked)

    def get(self, key: str) -> str:
        """Return the value of a key, an empty text when it was not set."""
        return self.values.get(key, "")

    def over(self, earlier: Mapping[str, str]) -> Self:
        """Return these overrides on top of earlier answers."""
        return type(self)({**earlier, **self.values})

    def columns(self, names: Sequence[str]) -> dict[str, int]:
        """Return the column of each field mapped by the user.

        Raises:
            ReadableError: ``override_header_missing``: no column has the header.
        """
        chosen = {}
        for key, header in self.values.items():
            if key.startswith("map."):
                column = next((i for i, name in enumerate(names) if name == header), None)
                if column is None:
                    column = next((i for i, name in enumerate(names) if normal(name) == normal(header)), None)
                if column is None:
                    column = _numbered_column(header, names)
                if column is None:
                    raise ReadableError("override_header_missing", header=header, headers=", ".join(names)[:300])
                chosen[key.removeprefix("map.")] = column
        return chosen


def _numbered_column(header: str, names: Sequence[str]) -> int | None:
    """Return the column called by its number in any language (``Colonne 3``, ``3``), where they have no names."""
    found = re.fullmatch(r"(?:\w+ )?(\d{1,4})", header)
    wanted = f"Column {found[1]}" if found else ""
    return names.index(wanted) if wanted in names else None


def _checked(key: str, value: str, file: str) -> str:
    if key in _CHOICES:
        for choice in _CHOICES[key]:
            if value.lower() == choice.lower():
                return choice
        raise ReadableError(
            "override_invalid", place=Place(file=file), key=key, value=value, choices=", ".join(_CHOICES[key])
        )
    if key == "vat_rate":
        return _rate(value, file)
    if key == "year" and not re.fullmatch(r"20[0-4]\d", value):
        raise ReadableError("override_invalid", place=Place(file=file), key=key, value=value, choices="2000 - 2049")
    if key == "span":
        return _span(value, file)
    return value.upper() if key == "currency" else value


def _rate(value: str, file: str) -> str:
    try:
        rate = float(value.replace(",", ".").removesuffix("%").strip())
    except ValueError:
        rate = -1.0
    rate = rate / 100 if rate > 1 or value.strip().endswith("%") else rate
    if not 0 <= rate < 1:
        raise ReadableError("override_invalid", place=Place(file=file), key="vat_rate", value=value, choices="0 - 1")
    return repr(rate)


def _span(value: str, file: str) -> str:
    """Return a first and a last day as ``2024-01-01/2024-01-31``."""
    try:
        first, last = (date.fromisoformat(part.strip()) for part in value.split("/"))
    except ValueError:
        first, last = date.max, date.min
    if first > last:
        raise ReadableError(
            "override_invalid", place=Place(file=file), key="span", value=value, choices="2024-01-01/2024-01-31"
        )
    return f"{first}/{last}"
