"""Thresholds: each dial has a corridor with a floor and a ceiling; LTV/CAC has one per growth phase."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

_HOUSE = QT_TRANSLATE_NOOP("settings", "House default")
_PHASE = QT_TRANSLATE_NOOP("settings", "House table of growth phases")

CHANNEL_SCOPE = "@"  # before the name of the channel a threshold is about

# Phase -> (floor, ceiling); 0 as a floor means that being low is never an alert.
LTV_CAC_BY_PHASE: dict[str, tuple[float, float]] = {
    "pre_seed": (0.0, 5.0),
    "seed_series_a": (2.0, 3.0),
    "post_series_a": (3.0, 5.0),
    "maturity": (3.0, 5.0),
}


def _bound(key: str, kind: OptionType, default: float, label: str, explanation: str, source: str, top: float) -> Option:
    return Option(
        key, kind, default, Changes.THRESHOLDS, "corridors", label, explanation, source,
        minimum=-1.0 if kind is OptionType.RATE else 0.0, maximum=top, unit="%" if kind is OptionType.RATE else "",
    )


def _pair(key: str, kind: OptionType, floor: float, ceiling: float, label: str, source: str = _HOUSE) -> list[Option]:
    low = QT_TRANSLATE_NOOP("settings", "Below this floor the dial says “below”.")
    high = QT_TRANSLATE_NOOP("settings", "Above this ceiling the dial says “above”: too high is a finding too.")
    top = 1.0 if kind is OptionType.RATE else 1e6
    return [
        _bound(f"corridor.{key}.floor", kind, floor, label, low, source, top),
        _bound(f"corridor.{key}.ceiling", kind, ceiling, label, high, source, top),
    ]


CORRIDOR_OPTIONS: tuple[Option, ...] = (
    *_pair("gross_margin_rate", OptionType.RATE, 0.30, 0.70, QT_TRANSLATE_NOOP("settings", "Gross margin rate")),
    *_pair("cm3_rate", OptionType.RATE, 0.10, 0.40, QT_TRANSLATE_NOOP("settings", "CM3 rate")),
    *_pair("retention_rate", OptionType.RATE, 0.20, 0.90, QT_TRANSLATE_NOOP("settings", "Retention rate")),
    *_pair("repurchase_rate_365", OptionType.RATE, 0.20, 0.90, QT_TRANSLATE_NOOP("settings", "Repurchase rate")),
    *_pair("aov", OptionType.MONEY, 40.0, 1e6, QT_TRANSLATE_NOOP("settings", "Average order value")),
    *_pair("conversion_rate", OptionType.RATE, 0.01, 0.10, QT_TRANSLATE_NOOP("settings", "Conversion rate")),
    *_pair("break_even_day", OptionType.COUNT, 1, 20, QT_TRANSLATE_NOOP("settings", "Break-even day")),
    *(
        option
        for phase, (floor, ceiling) in LTV_CAC_BY_PHASE.items()
        for option in _pair(
            f"ltv_cac.{phase}", OptionType.RATIO, floor, ceiling, QT_TRANSLATE_NOOP("settings", "LTV/CAC"), _PHASE
        )
    ),
    _bound(
        f"corridor.ltv_cac.floor{CHANNEL_SCOPE}*", OptionType.RATIO, 3.0,
        QT_TRANSLATE_NOOP("settings", "LTV/CAC floor of a channel"),
        QT_TRANSLATE_NOOP("settings", "Judges this channel in place of the phase’s floor, while you build it up say."),
        _PHASE, 1e6,
    ),
    _bound(
        f"corridor.cm3_rate.floor{CHANNEL_SCOPE}*", OptionType.RATE, 0.10,
        QT_TRANSLATE_NOOP("settings", "CM3 rate floor of a channel"),
        QT_TRANSLATE_NOOP("settings", "Below it, after its own marketing, the channel is a finding."),
        _HOUSE, 1.0,
    ),
    Option(
        "corridor.ltv_cac.hysteresis", OptionType.RATIO, 0.2, Changes.THRESHOLDS, "corridors",
        QT_TRANSLATE_NOOP("settings", "LTV/CAC hysteresis"),
        QT_TRANSLATE_NOOP(
            "settings", "A status changes at this distance past the bound, or after two periods in a row."
        ),
        _HOUSE, minimum=0.0, maximum=2.0,
    ),
)
