"""Doubts turned into plain questions: an example of the file, and what each answer would make of it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.present.columns import column_words
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.wizard.sentences import day_words
from ecomkpi_desktop.ui.wizard.spelled import spelled

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.understand import Doubt

_DAY_PARTS = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: the value behind it, its words, and what it means for the example."""

    value: str
    text: str
    consequence: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A doubt in words.

    Attributes:
        code: key of ``import --set`` that the answer is for.
        text: the question.
        example: a value of the file, in a sentence; "" where there is none.
        options: the answers.
        proposed: the most likely one, "" when nothing speaks for any.
    """

    code: str
    text: str
    example: str
    options: tuple[Option, ...]
    proposed: str


def question_of(doubt: "Doubt", kind: Kind, formats: Formats, vat_rate: float) -> Question:
    """Return a doubt in words.

    Args:
        doubt: what the import could not decide.
        kind: what the file is about.
        formats: how numbers and dates are written.
        vat_rate: rate used to show what an answer means, a fraction.
    """
    example = str(doubt.example or "")
    texts = {
        "amounts": QCoreApplication.translate("wizard", "Do these prices include VAT?"),
        "date_order": QCoreApplication.translate("wizard", "How are the dates of this file written?"),
        "decimal": QCoreApplication.translate("wizard", "What does the point or comma in these numbers mean?"),
        "sheet": QCoreApplication.translate("wizard", "Which sheet holds the table?"),
        "kind": QCoreApplication.translate("wizard", "What is this file about?"),
        "span": QCoreApplication.translate("wizard", "Which period does this report cover?"),
        "year": QCoreApplication.translate("wizard", "Which year are these dates of?"),
        "hidden": QCoreApplication.translate("wizard", "Hidden sheets hold more rows of this table: import them too?"),
        "rates": QCoreApplication.translate("wizard", "How are these exchange rates to be read?"),
        "currency": QCoreApplication.translate("wizard", "Which currency are these amounts in?"),
        "amount_of": QCoreApplication.translate("wizard", "What do these amounts stand for?"),
        "every": QCoreApplication.translate("wizard", "How often are these costs paid?"),
        "numbers_of": QCoreApplication.translate("wizard", "Whose are these numbers?"),
    }
    text = texts.get(doubt.code, QCoreApplication.translate("wizard", "Which of these is right?"))
    if doubt.code.startswith("map."):
        field = field_name(kind, doubt.code.removeprefix("map."))
        text = QCoreApplication.translate("wizard", "Which column of the file is this: {field}?").format(field=field)
    elif doubt.code == "span" and kind is Kind.FIXED_COSTS:
        text = QCoreApplication.translate("wizard", "In which months do these costs count?")
    elif doubt.code == "amounts" and kind is Kind.SPEND:
        text = QCoreApplication.translate("wizard", "Does this spend include VAT?")
    shown = QCoreApplication.translate("wizard", "For example, the file says: {example}").format(example=example)
    shown = {"sheet": "", "hidden": example}.get(doubt.code, shown)  # names of sheets stand for themselves
    options = tuple(_option(doubt.code, value, example, formats, vat_rate) for value in doubt.options)
    if doubt.samples:
        options = tuple(
            replace(option, consequence=sample)
            for option, sample in zip(options, (*doubt.samples, *[""] * len(options)), strict=False)
        )
    return Question(doubt.code, text, shown if example else "", options, doubt.proposed or "")


def _option(code: str, value: str, example: str, formats: Formats, vat_rate: float) -> Option:
    shown = {"date_order": _date_order, "decimal": _decimal, "amount_of": _worth}
    if code == "amounts":
        return _basis(value, example, formats, vat_rate)
    if code in shown:
        return shown[code](value, example, formats)
    named = {"numbers_of": _owner, "every": _frequency}
    if code in named or code.startswith("map."):
        return Option(value, named.get(code, column_words)(value))
    return Option(value, _choice(code, value, formats))


def _choice(code: str, value: str, formats: Formats) -> str:
    """Return an answer in words of the user; a header, a sheet or a year is its own word."""
    if code == "kind":
        return kind_name(Kind(value))
    if code == "span":
        return " – ".join(day_words(date.fromisoformat(day), formats) for day in value.split("/"))
    if code == "rates":
        if value == "foreign":
            return QCoreApplication.translate("wizard", "What my own currency buys of the foreign one")
        return QCoreApplication.translate("wizard", "What one unit of the foreign currency is worth")
    if code == "hidden" and value == "yes":
        return QCoreApplication.translate("wizard", "Yes, import the hidden sheets too")
    return QCoreApplication.translate("wizard", "No, only what can be seen") if code == "hidden" else value


def _frequency(value: str) -> str:
    """Return how often a cost is paid, by the months it is for."""
    return {
        "1": QCoreApplication.translate("wizard", "Each month"),
        "3": QCoreApplication.translate("wizard", "Each quarter"),
        "6": QCoreApplication.translate("wizard", "Each half-year"),
        "12": QCoreApplication.translate("wizard", "Each year"),
    }.get(value, value)


def _owner(value: str) -> str:
    """Return whose numbers may be."""
    return {
        "customer": QCoreApplication.translate("wizard", "The customer’s: they come back at each purchase"),
        "order": QCoreApplication.translate("wizard", "The order’s: each order has its own"),
        "product": QCoreApplication.translate("wizard", "The product’s: they come back whenever it is sold"),
        "other": QCoreApplication.translate("wizard", "Something else, which is not needed"),
    }.get(value, value)


def _worth(value: str, example: str, formats: Formats) -> Option:
    """Say what an amount is beside a quantity: of the whole row, or of one piece."""
    text = QCoreApplication.translate("wizard", "The whole row, whatever the quantity")
    if value == "piece":
        text = QCoreApplication.translate("wizard", "One piece: they are multiplied by the quantity")
    parts = [number_in(part) for part in example.split(" × ")]
    if len(parts) != 2 or parts[0] is None or parts[1] is None:
        return Option(value, text)
    paid = parts[1] if value == "row" else parts[0] * parts[1]
    means = QCoreApplication.translate("wizard", "{quantity} pieces are sold for {amount}")
    return Option(value, text, means.format(quantity=formats.number(parts[0], 0), amount=formats.number(paid, 2)))


def _basis(value: str, example: str, formats: Formats, vat_rate: float) -> Option:
    price = number_in(example)
    if value == "TTC":
        text = QCoreApplication.translate("wizard", "Yes, VAT is included")
        if price is None:
            return Option(value, text)
        means = QCoreApplication.translate("wizard", "{before} becomes {after} without VAT (at {rate})")
        after, rate = formats.number(price / (1 + vat_rate), 2), formats.rate(vat_rate, 0)
        return Option(value, text, means.format(before=example, after=after, rate=rate))
    text = QCoreApplication.translate("wizard", "No, these amounts are without VAT")
    means = QCoreApplication.translate("wizard", "{before} stays {before}").format(before=example)
    return Option(value, text, means if price is not None else "")


def _date_order(value: str, example: str, formats: Formats) -> Option:
    text = {
        "dmy": QCoreApplication.translate("wizard", "Day first, then month"),
        "mdy": QCoreApplication.translate("wizard", "Month first, then day"),
        "ymd": QCoreApplication.translate("wizard", "Year first, then month and day"),
    }.get(value, value)
    day = day_in(example, value)
    if day is None:
        return Option(value, text)
    means = QCoreApplication.translate("wizard", "{text} is {day}")
    return Option(value, text, means.format(text=example, day=day_words(day, formats)))


def _decimal(value: str, example: str, formats: Formats) -> Option:
    text = QCoreApplication.translate("wizard", "It begins the decimals")
    if value not in example:
        text = QCoreApplication.translate("wizard", "It groups the thousands")
    number = number_in(example, decimal=value)
    if number is None:
        return Option(value, text)
    said = spelled(number, french=formats.is_french) or formats.number(number, 3 if number % 1 else 0)
    means = QCoreApplication.translate("wizard", "{text} is {number}")
    return Option(value, text, means.format(text=example, number=said))


def number_in(text: str, decimal: str = "") -> float | None:
    """Return the number a text holds or None; without ``decimal`` the last mark begins the decimals."""
    kept = "".join(letter for letter in text if letter.isdigit() or letter in ".,-")
    if not decimal:
        decimal = max(".,", key=kept.rfind)
    grouping = "." if decimal == "," else ","
    try:
        return float(kept.replace(grouping, "").replace(decimal, "."))
    except ValueError:
        return None


def day_in(text: str, order: str) -> date | None:
    """Return the day a text such as 05/03/2024 means in an order of its parts, None when it means none."""
    numbers = "".join(letter if letter.isdigit() else " " for letter in text).split()[:3]
    if len(numbers) < 3 or order not in _DAY_PARTS:
        return None
    year, month, day = (int(numbers[place]) for place in _DAY_PARTS[order])
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None
