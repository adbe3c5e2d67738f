"""What an option is: declared once, from which the form, the help, the command line and the tests are made."""

from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.base.changes import Changes

Value = float | int | str | bool


class OptionType(StrEnum):
    """How an option is typed in and checked."""

    RATE = "rate"  # a fraction; shown as a percentage
    RATIO = "ratio"  # a plain number such as 3:1
    EXCHANGE = "exchange"  # a rate between two currencies
    MONEY = "money"  # in the workspace currency, HT
    COUNT = "count"  # a whole number
    FLAG = "flag"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Option:
    """One setting.

    Attributes:
        key: dotted name, as on the command line. ``*`` stands for a free part (a channel's name).
        type: how it is typed in and checked.
        default: its value until somebody sets it.
        minimum, maximum: bounds, inclusive; None where there is none.
        unit: what follows the number on screen: "", "€", "%", "days", "months".
        dated: whether values may have a date from which they hold (costs: yes; corridors: no).
        effect: what must be refreshed when it changes.
        group: section of the settings pane it stands in.
        label, help, source: words for people in English, marked for translation in context ``settings``.
            ``source`` says where the default comes from.
        choices: the words allowed, for a CHOICE.
    """

    key: str
    type: OptionType
    default: Value
    effect: Changes
    group: str
    label: str
    help: str
    source: str
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    dated: bool = False
    choices: tuple[str, ...] = ()

    def check(self, value: Value) -> Value:
        """Return ``value`` as this option stores it.

        Raises:
            ValueError: the value is of the wrong type or out of bounds; the message is for programmers, the caller
                makes a ``ReadableError`` of it.
        """
        if self.type is OptionType.FLAG:
            return _flag(value)
        if self.type is OptionType.TEXT:
            return str(value)
        if self.type is OptionType.CHOICE:
            if value not in self.choices:
                raise ValueError(f"{value!r} is none of {', '.join(self.choices)}")
            return value
        number = float(value)
        if number != number:  # noqa: PLR0124 - NaN is the only number unlike itself
            raise ValueError("not a number")
        if self.type is OptionType.COUNT:
            if number != int(number):
                raise ValueError("not a whole number")
            number = int(number)
        if self.minimum is not None and number < self.minimum:
            raise ValueError(f"{number} is under {self.minimum}")
        if self.maximum is not None and number > self.maximum:
            raise ValueError(f"{number} is over {self.maximum}")
        return number


def _flag(value: Value) -> bool:
    words = {"true": True, "yes": True, "oui": True, "1": True, "vrai": True}
    words |= {"false": False, "no": False, "non": False, "0": False, "faux": False}
    word = str(value).strip().lower()
    if word not in words:
        raise ValueError(f"{value!r} is neither yes nor no")
    return words[word]
