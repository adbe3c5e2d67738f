"""Words of the settings: labels, help, groups, choices, units."""

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.corridors import CHANNEL_SCOPE
from ecomkpi_desktop.settings.option import Option

GROUPS: dict[str, str] = {
    "costs": QT_TRANSLATE_NOOP("settings", "Costs and taxes"),
    "hidden": QT_TRANSLATE_NOOP("settings", "Hidden costs"),
    "plausible": QT_TRANSLATE_NOOP("settings", "Plausible bounds of what is estimated"),
    "business": QT_TRANSLATE_NOOP("settings", "Your business"),
    "corridors": QT_TRANSLATE_NOOP("settings", "Thresholds"),
    "reviews": QT_TRANSLATE_NOOP("settings", "Dates of the reviews"),
    "market": QT_TRANSLATE_NOOP("settings", "Position and market"),
    "definitions": QT_TRANSLATE_NOOP("settings", "Definitions"),
    "governance": QT_TRANSLATE_NOOP("settings", "Shared data"),
    "truths": QT_TRANSLATE_NOOP("settings", "Sources that are right"),
}
CHOICES: dict[str, str] = {
    "pre_seed": QT_TRANSLATE_NOOP("settings", "Pre-seed (launch)"),
    "seed_series_a": QT_TRANSLATE_NOOP("settings", "Seed to Series A"),
    "post_series_a": QT_TRANSLATE_NOOP("settings", "Post Series A"),
    "maturity": QT_TRANSLATE_NOOP("settings", "Maturity"),
    "ecommerce": QT_TRANSLATE_NOOP("settings", "General e-commerce"),
    "b2b_saas": QT_TRANSLATE_NOOP("settings", "B2B SaaS"),
    "mobile_app": QT_TRANSLATE_NOOP("settings", "Mobile apps"),
    "enterprise_b2b": QT_TRANSLATE_NOOP("settings", "Enterprise B2B"),
    "undeclared": QT_TRANSLATE_NOOP("settings", "Not declared"),
    "premium": QT_TRANSLATE_NOOP("settings", "Premium"),
    "low_cost": QT_TRANSLATE_NOOP("settings", "Low-cost"),
    "monday": QT_TRANSLATE_NOOP("settings", "Monday"),
    "tuesday": QT_TRANSLATE_NOOP("settings", "Tuesday"),
    "wednesday": QT_TRANSLATE_NOOP("settings", "Wednesday"),
    "thursday": QT_TRANSLATE_NOOP("settings", "Thursday"),
    "friday": QT_TRANSLATE_NOOP("settings", "Friday"),
    "saturday": QT_TRANSLATE_NOOP("settings", "Saturday"),
    "sunday": QT_TRANSLATE_NOOP("settings", "Sunday"),
    "keep": QT_TRANSLATE_NOOP("settings", "Keep the date"),
    "before": QT_TRANSLATE_NOOP("settings", "The last working day before"),
    "after": QT_TRANSLATE_NOOP("settings", "The next working day"),
    "FR": QT_TRANSLATE_NOOP("settings", "France"),
    "BE": QT_TRANSLATE_NOOP("settings", "Belgium"),
    "CH": QT_TRANSLATE_NOOP("settings", "Switzerland"),
    "LU": QT_TRANSLATE_NOOP("settings", "Luxembourg"),
    "MC": QT_TRANSLATE_NOOP("settings", "Monaco"),
    "DE": QT_TRANSLATE_NOOP("settings", "Germany"),
    "AT": QT_TRANSLATE_NOOP("settings", "Austria"),
    "ES": QT_TRANSLATE_NOOP("settings", "Spain"),
    "PT": QT_TRANSLATE_NOOP("settings", "Portugal"),
    "IT": QT_TRANSLATE_NOOP("settings", "Italy"),
    "NL": QT_TRANSLATE_NOOP("settings", "Netherlands"),
    "GB": QT_TRANSLATE_NOOP("settings", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("settings", "Ireland"),
    "DK": QT_TRANSLATE_NOOP("settings", "Denmark"),
    "SE": QT_TRANSLATE_NOOP("settings", "Sweden"),
    "NO": QT_TRANSLATE_NOOP("settings", "Norway"),
    "FI": QT_TRANSLATE_NOOP("settings", "Finland"),
    "PL": QT_TRANSLATE_NOOP("settings", "Poland"),
    "CZ": QT_TRANSLATE_NOOP("settings", "Czechia"),
    "GR": QT_TRANSLATE_NOOP("settings", "Greece"),
    "RO": QT_TRANSLATE_NOOP("settings", "Romania"),
    "US": QT_TRANSLATE_NOOP("settings", "United States"),
    "CA": QT_TRANSLATE_NOOP("settings", "Canada"),
    "MA": QT_TRANSLATE_NOOP("settings", "Morocco"),
    "DZ": QT_TRANSLATE_NOOP("settings", "Algeria"),
    "TN": QT_TRANSLATE_NOOP("settings", "Tunisia"),
    "GP": QT_TRANSLATE_NOOP("settings", "Guadeloupe"),
    "MQ": QT_TRANSLATE_NOOP("settings", "Martinique"),
    "GF": QT_TRANSLATE_NOOP("settings", "French Guiana"),
    "RE": QT_TRANSLATE_NOOP("settings", "Réunion"),
    "NC": QT_TRANSLATE_NOOP("settings", "New Caledonia"),
    "PF": QT_TRANSLATE_NOOP("settings", "French Polynesia"),
}
_UNITS = {
    "months": QT_TRANSLATE_NOOP("settings", "months"),
    "days": QT_TRANSLATE_NOOP("settings", "days"),
}
_FLOOR = QT_TRANSLATE_NOOP("settings", "{label}: floor")
_CEILING = QT_TRANSLATE_NOOP("settings", "{label}: ceiling")
_LOW = QT_TRANSLATE_NOOP("settings", "{label}: at the lowest")
_HIGH = QT_TRANSLATE_NOOP("settings", "{label}: at the highest")
_FREE_PART = QT_TRANSLATE_NOOP("settings", "{label}: {name}")
_BOUNDS = {"floor": _FLOOR, "ceiling": _CEILING, "low": _LOW, "high": _HIGH}


def group_label(group: str) -> str:
    """Return the name of a section of the settings."""
    return words("settings", GROUPS.get(group, group))


def choice_label(choice: str) -> str:
    """Return a choice in words."""
    return words("settings", CHOICES.get(choice, choice))


def unit_label(unit: str) -> str:
    """Return what follows a number: a word in the user's language, or the sign itself."""
    return words("settings", _UNITS.get(unit, unit))


def option_label(key: str) -> str:
    """Return the name of a setting: which bound, which phase and which channel included.

    Raises:
        KeyError: no such option.
    """
    option = option_for(key)
    label = words("settings", option.label)
    phase = _phase_of(key)
    if phase:
        label = words("settings", _FREE_PART).format(label=label, name=choice_label(phase))
    free = _free_part(option, key)
    if free:
        return words("settings", _FREE_PART).format(label=label, name=free)
    pattern = _BOUNDS.get(key.rpartition(".")[2])
    return words("settings", pattern).format(label=label) if pattern else label


def corridor_label(floor_key: str) -> str:
    """Return the name of what a corridor is about, its phase included."""
    label, phase = words("settings", option_for(floor_key).label), _phase_of(floor_key)
    return words("settings", _FREE_PART).format(label=label, name=choice_label(phase)) if phase else label


def option_help(option: Option) -> str:
    """Return what an option is for."""
    return words("settings", option.help)


def option_source(option: Option) -> str:
    """Return where the default comes from."""
    return words("settings", option.source)


def _phase_of(key: str) -> str:
    parts = key.partition(CHANNEL_SCOPE)[0].split(".")
    return parts[2] if len(parts) == 4 and parts[:2] == ["corridor", "ltv_cac"] else ""


def _free_part(option: Option, key: str) -> str:
    before, star, after = option.key.partition("*")
    return free_name(option, key[len(before) : len(key) - len(after)]) if star and key != option.key else ""


def free_name(option: Option, free: str) -> str:
    """Return the free part of a key in words: a channel by its name, a field of a kind of data by theirs."""
    kind, dot, name = free.partition(".")
    if option.group != "truths" or not dot or kind not in set(Kind):
        return free
    from ecomkpi_desktop.present.field_names import field_name
    from ecomkpi_desktop.present.kinds import kind_name

    return f"{field_name(Kind(kind), name)} ({kind_name(Kind(kind))})"
