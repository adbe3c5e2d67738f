"""Options about the money for experiments."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

SHARE = "experiments.share"
AMOUNT = "experiments.amount"

EXPERIMENT_OPTIONS: tuple[Option, ...] = (
    Option(
        SHARE, OptionType.RATE, 0.10, Changes.THRESHOLDS, "business",
        QT_TRANSLATE_NOOP("settings", "Budget for experiments: share of marketing"),
        QT_TRANSLATE_NOOP(
            "settings",
            "What may be spent on experiments in a quarter, as a share of the marketing spend of the quarter before.",
        ),
        QT_TRANSLATE_NOOP("settings", "House default"), minimum=0.0, maximum=1.0,
    ),
    Option(
        AMOUNT, OptionType.MONEY, 0.0, Changes.THRESHOLDS, "business",
        QT_TRANSLATE_NOOP("settings", "Budget for experiments: amount per quarter"),
        QT_TRANSLATE_NOOP("settings", "An amount takes the place of the share; 0 leaves the share in force."),
        QT_TRANSLATE_NOOP("settings", "House default"), minimum=0.0, maximum=1e9, unit="€",
    ),
)  # fmt: skip
