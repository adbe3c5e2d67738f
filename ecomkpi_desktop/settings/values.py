"""The settings of one document: an immutable set of dated values over the defaults of the catalogue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import Value


@dataclass(frozen=True, slots=True)
class DatedValue:
    """A value and the day from which it holds.

    Attributes:
        valid_from: None means since ever.
        value: it.
        note: the user's source for it.
        set_on: the day on which the user said so; it says nothing about the value, so that the same value said again
            is no change.
    """

    valid_from: date | None
    value: Value
    note: str = ""
    set_on: date | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has set. Anything absent has its catalogue default.

    Attributes:
        values: for each key that was set, its dated values in order of date (undated first).
    """

    values: Mapping[str, tuple[DatedValue, ...]] = field(default_factory=dict)

    def get(self, key: str, on: date | None = None) -> Value:
        """Return the value in force on a day; without a day, the latest one.

        Raises:
            KeyError: no such option.
        """
        value = option_for(key).default
        for dated in self.values.get(key, ()):
            if on is None or dated.valid_from is None or dated.valid_from <= on:
                value = dated.value
        return value

    def number(self, key: str, on: date | None = None) -> float:
        """Return :meth:`get` as a float."""
        return float(self.get(key, on))

    def history(self, key: str) -> tuple[DatedValue, ...]:
        """Return every value of a key in order of date, beginning with an undated one (the default if need be)."""
        dated = self.values.get(key, ())
        if dated and dated[0].valid_from is None:
            return dated
        return (DatedValue(None, option_for(key).default), *dated)

    def is_set(self, key: str) -> bool:
        """Tell whether the user has set this key, as against its default."""
        return key in self.values

    def channels_with(self, prefix: str, suffix: str) -> dict[str, str]:
        """Return {free part: key} of the keys that were set and match ``prefix*suffix``."""
        found = {}
        for key in self.values:
            if key.startswith(prefix) and key.endswith(suffix) and len(key) > len(prefix) + len(suffix):
                found[key[len(prefix) : len(key) - len(suffix)]] = key
        return found

    def keys_with_effect(self, effect: Changes) -> tuple[str, ...]:
        """Return the keys that were set whose change has an effect, in alphabetical order."""
        return tuple(sorted(key for key in self.values if effect & option_for(key).effect))

    def with_value(
        self, key: str, value: Value, valid_from: date | None = None, note: str = "", set_on: date | None = None
    ) -> Self:
        """Return settings in which ``key`` has ``value`` from a day on.

        Raises:
            KeyError: no such option.
            ValueError: the value does not suit the option, or a date was given for an option that has none.
        """
        option = option_for(key)
        if valid_from is not None and not option.dated:
            raise ValueError(f"{key} holds at all times: it takes no date")
        kept = [old for old in self.values.get(key, ()) if old.valid_from != valid_from]
        kept.append(DatedValue(valid_from, option.check(value), note, set_on))
        kept.sort(key=_order)
        return type(self)({**self.values, key: tuple(kept)})

    def with_history(self, key: str, history: Iterable[DatedValue]) -> Self:
        """Return settings in which ``key`` has exactly these dated values; none of them: its default.

        Raises:
            KeyError: no such option.
            ValueError: a value does not suit the option, or a date was given for an option that has none.
        """
        settings = self.without(key)
        for dated in history:
            settings = settings.with_value(key, dated.value, dated.valid_from, dated.note, dated.set_on)
        return settings

    def without(self, key: str) -> Self:
        """Return settings in which ``key`` is back at its default."""
        return type(self)({name: dated for name, dated in self.values.items() if name != key})

    def effect_of(self, other: "Settings") -> Changes:
        """Return what must be refreshed when one of the two takes the place of the other."""
        changes = Changes.NOTHING
        for key in self.changed_keys(other):
            changes |= option_for(key).effect
        return changes

    def changed_keys(self, other: "Settings") -> Iterable[str]:
        """Return the keys whose values differ between the two."""
        keys = set(self.values) | set(other.values)
        return sorted(key for key in keys if self.values.get(key) != other.values.get(key))


def _order(dated: DatedValue) -> date:
    return dated.valid_from or date.min
