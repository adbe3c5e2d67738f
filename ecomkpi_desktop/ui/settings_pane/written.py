"""A value of a setting in words."""

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.present.decimals import Place
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.options import choice_label, unit_label
from ecomkpi_desktop.settings.option import Option, OptionType, Value

EXCHANGE_DECIMALS = 6  # a rupiah is worth six hundred-thousandths of a euro


def written(option: Option, value: Value, formats: Formats) -> str:
    """Return a value as people read it."""
    if option.type is OptionType.RATE:
        return formats.rate(float(value), 2).replace(f"{formats.locale.decimalPoint()}00", "")
    if option.type is OptionType.COUNT:
        unit = unit_label(option.unit)
        return f"{formats.count(float(value))}\u00a0{unit}" if unit else formats.count(float(value))
    if option.type is OptionType.FLAG:
        return "\u2713" if value else "\u2013"
    if option.type is OptionType.TEXT:
        return str(value) or "\u2013"
    if option.type is OptionType.CHOICE:
        return choice_label(str(value))
    return _number(option.type, float(value), formats)


def _number(kind: OptionType, value: float, formats: Formats) -> str:
    if kind is OptionType.RATIO:
        return formats.value(value, Unit.RATIO, Place.BOUND)
    return formats.number(value, EXCHANGE_DECIMALS) if kind is OptionType.EXCHANGE else formats.money(value)
