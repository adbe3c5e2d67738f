"""Words of the wizard: kinds of file, states, steps of the work."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import counted, words
from ecomkpi_desktop.ui.wizard.entry import State

_CONTEXT = "wizard"

KIND_ICONS: dict[Kind, str] = {
    Kind.ORDERS: "rows",
    Kind.REFUNDS: "undo",
    Kind.PRODUCTS: "data",
    Kind.SPEND: "acquisition",
    Kind.SESSIONS: "trends",
    Kind.FIXED_COSTS: "calendar",
    Kind.ORDER_LINES: "rows",
    Kind.CUSTOMERS: "customers",
    Kind.PAYMENTS: "data",
    Kind.SETTLEMENTS: "data",
    Kind.SHIPPING_COSTS: "data",
    Kind.COMPETITOR_PRICES: "search",
    Kind.EXCHANGE_RATES: "redo",
    Kind.ANNOTATIONS: "pin",
}
_STATES: dict[State, tuple[str, str, str]] = {  # words, icon, colour
    State.LOOKING: (QT_TRANSLATE_NOOP("wizard", "Looking at the file…"), "hourglass", "muted"),
    State.ASKING: (QT_TRANSLATE_NOOP("wizard", "Understood, one question to answer"), "help", "warning"),
    State.WAITING: (QT_TRANSLATE_NOOP("wizard", "Understood, about to be counted"), "check", "positive"),
    State.READING: (QT_TRANSLATE_NOOP("wizard", "Understood, counting the rows…"), "check", "positive"),
    State.READY: (QT_TRANSLATE_NOOP("wizard", "Understood"), "check", "positive"),
    State.HELD: (QT_TRANSLATE_NOOP("wizard", "Held back until its rejected rows are corrected"), "clock", "warning"),
    State.UNUSABLE: (QT_TRANSLATE_NOOP("wizard", "Cannot be used"), "error", "error"),
}
_STEPS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("wizard", "Starting…"),
    "opening": QT_TRANSLATE_NOOP("wizard", "Opening the file…"),
    "reading": QT_TRANSLATE_NOOP("wizard", "Reading the rows…"),
    "understanding": QT_TRANSLATE_NOOP("wizard", "Recognising the columns…"),
    "typing": QT_TRANSLATE_NOOP("wizard", "Checking dates and amounts…"),
    "converting": QT_TRANSLATE_NOOP("wizard", "Checking dates and amounts…"),
    "checking": QT_TRANSLATE_NOOP("wizard", "Checking the totals…"),
    "saving": QT_TRANSLATE_NOOP("wizard", "Saving…"),
    "computing": QT_TRANSLATE_NOOP("wizard", "Computing the figures…"),
}


def state_words(state: State, questions: int = 1) -> str:
    """Return what is said of a file in this state."""
    if state is State.ASKING and questions > 1:
        text = QT_TRANSLATE_NOOP("wizard", "Understood, %n question(s) to answer", None, 1)
        return counted(_CONTEXT, text, questions)
    return words(_CONTEXT, _STATES[state][0])


def state_icon(state: State) -> tuple[str, str]:
    """Return the icon of a state and the token of its colour."""
    return _STATES[state][1:]


def step_words(step: str) -> str:
    """Return what is being done; an unknown step is simply work."""
    return words(_CONTEXT, _STEPS.get(step, _STEPS["reading"]))


def remaining_words(seconds: float | None) -> str:
    """Return the remaining time, rounded as people say it; "" while it is not known."""
    if seconds is None:
        return ""
    if seconds < 5:
        return QCoreApplication.translate("wizard", "a few seconds left")
    if seconds < 55:
        text = QT_TRANSLATE_NOOP("wizard", "about %n second(s) left", None, 1)
        return counted(_CONTEXT, text, round(seconds / 5) * 5)
    text = QT_TRANSLATE_NOOP("wizard", "about %n minute(s) left", None, 1)
    return counted(_CONTEXT, text, max(round(seconds / 60), 1))
