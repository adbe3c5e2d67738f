"""Which source is right about a field, where two state it. Chosen on the page of shared data, never typed."""

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import Option, OptionType

PREFIX = "truth."

TRUTH_OPTIONS: tuple[Option, ...] = (
    Option(
        f"{PREFIX}*", OptionType.TEXT, "", Changes.DATA | Changes.ASSUMPTIONS, "truths",
        QT_TRANSLATE_NOOP("settings", "Source that is right"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Where two sources state the same field of the same order, product or customer, the figures take it from "
            "the source chosen on the page Governance, under Conflicts.",
        ),
        QT_TRANSLATE_NOOP("settings", "The later file, until you say which source is right"),
    ),
)
