"""Words of the reviews: their kinds, stages and verdicts, what changed a figure since, how an effect is written."""

from decimal import Decimal

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.numbers import NOT_AVAILABLE, Formats
from ecomkpi_desktop.present.options import choice_label, free_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.asof.chain import Cause, Change
from ecomkpi_desktop.review.cadence.phases import Phase, Rhythm
from ecomkpi_desktop.review.meetings.decisions import DecisionState, Verdict
from ecomkpi_desktop.review.meetings.frozen import Frozen
from ecomkpi_desktop.review.meetings.review import Review, Stage
from ecomkpi_desktop.review.meetings.search import Where
from ecomkpi_desktop.settings.catalogue import option_for

_RHYTHMS: dict[Rhythm, str] = {
    Rhythm.WEEKLY: QT_TRANSLATE_NOOP("reviews", "Weekly review"),
    Rhythm.TWICE_MONTHLY: QT_TRANSLATE_NOOP("reviews", "Review twice a month"),
    Rhythm.MONTHLY: QT_TRANSLATE_NOOP("reviews", "Monthly review of channels"),
    Rhythm.STRATEGIC: QT_TRANSLATE_NOOP("reviews", "Quarterly strategic review"),
    Rhythm.QUARTERLY: QT_TRANSLATE_NOOP("reviews", "Quarterly review"),
}
_STAGES: dict[Stage, str] = {
    Stage.OPENED: QT_TRANSLATE_NOOP("reviews", "Opened"),
    Stage.PREPARED: QT_TRANSLATE_NOOP("reviews", "Prepared"),
    Stage.HELD: QT_TRANSLATE_NOOP("reviews", "Held"),
    Stage.CLOSED: QT_TRANSLATE_NOOP("reviews", "Closed"),
}
_VERDICTS: dict[Verdict, str] = {
    Verdict.KEPT: QT_TRANSLATE_NOOP("reviews", "Kept"),
    Verdict.MISSED: QT_TRANSLATE_NOOP("reviews", "Missed"),
    Verdict.TOO_EARLY: QT_TRANSLATE_NOOP("reviews", "Too early"),
    Verdict.DROPPED: QT_TRANSLATE_NOOP("reviews", "Dropped"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("reviews", "Cannot be told"),
}
_STATES: dict[DecisionState, str] = {
    DecisionState.OPEN: QT_TRANSLATE_NOOP("reviews", "To do"),
    DecisionState.DONE: QT_TRANSLATE_NOOP("reviews", "Done"),
    DecisionState.DROPPED: QT_TRANSLATE_NOOP("reviews", "Given up"),
    DecisionState.MEASURED: QT_TRANSLATE_NOOP("reviews", "Done, effect measured"),
}
_PLACES: dict[Where, str] = {
    Where.DECISION: QT_TRANSLATE_NOOP("reviews", "Decision"),
    Where.MINUTES: QT_TRANSLATE_NOOP("reviews", "Minutes"),
    Where.FINDING: QT_TRANSLATE_NOOP("reviews", "Finding"),
    Where.REMARK: QT_TRANSLATE_NOOP("reviews", "Remark"),
}
_CAUSES: dict[Cause, str] = {
    Cause.LOST: QT_TRANSLATE_NOOP("reviews", "Data that have left the document since"),
    Cause.DEFINITIONS: QT_TRANSLATE_NOOP("reviews", "Changed definitions of the figures"),
    Cause.PROGRAM: QT_TRANSLATE_NOOP("reviews", "Another version of the program"),
    Cause.CHANNELS: QT_TRANSLATE_NOOP("reviews", "Sources moved to another channel"),
    Cause.IDENTITIES: QT_TRANSLATE_NOOP("reviews", "Customers merged or parted"),
}
_LATE: dict[Kind, str] = {
    Kind.ORDERS: QT_TRANSLATE_NOOP("reviews", "Orders that came later"),
    Kind.REFUNDS: QT_TRANSLATE_NOOP("reviews", "Refunds that came later"),
    Kind.PRODUCTS: QT_TRANSLATE_NOOP("reviews", "Product costs that came later"),
    Kind.SPEND: QT_TRANSLATE_NOOP("reviews", "Advertising spend that came later"),
}
_CORRECTED: dict[Kind, str] = {
    Kind.ORDERS: QT_TRANSLATE_NOOP("reviews", "Orders and refunds corrected"),
    Kind.PRODUCTS: QT_TRANSLATE_NOOP("reviews", "Product costs corrected"),
    Kind.SPEND: QT_TRANSLATE_NOOP("reviews", "Advertising spend corrected"),
}
_OTHER_LATE = QT_TRANSLATE_NOOP("reviews", "Data that came later: {kind}")
_OTHER_CORRECTED = QT_TRANSLATE_NOOP("reviews", "Data corrected: {kind}")
_SETTING = QT_TRANSLATE_NOOP("reviews", "Assumption changed: {setting}")
_SETTING_OF = QT_TRANSLATE_NOOP("reviews", "Assumption changed: {setting} ({subject})")
_TRUTH_OF = QT_TRANSLATE_NOOP("reviews", "Another source was chosen as right: {subject}")

_KEPT = QT_TRANSLATE_NOOP(
    "reviews",
    "As reviewed: kept with its numbers when the review was closed on {day}, by definitions version {version}.",
)
_FORMULA_OF_TODAY = QT_TRANSLATE_NOOP("reviews", "The formula is told as of today, by definitions version {version}.")
_ROWS_ARE_GONE = QT_TRANSLATE_NOOP(
    "reviews",
    "The data are no longer the same: the rows of that day cannot be shown. The figure of today leads to its rows.",
)


def rhythm_name(rhythm: Rhythm) -> str:
    """Return what a kind of review is called."""
    return words("reviews", _RHYTHMS[rhythm])


def review_name(review: Review, formats: Formats) -> str:
    """Return what a review is called: its kind and the days it looks at."""
    return words("reviews", QT_TRANSLATE_NOOP("reviews", "{review}, {period}")).format(
        review=rhythm_name(review.rhythm), period=formats.period(review.period)
    )


def stage_name(stage: Stage) -> str:
    """Return how far a review has come."""
    return words("reviews", _STAGES[stage])


def verdict_word(verdict: Verdict) -> str:
    """Return how a decision stands."""
    return words("reviews", _VERDICTS[verdict])


def state_word(state: DecisionState) -> str:
    """Return what became of a decision."""
    return words("reviews", _STATES[state])


def place_word(where: Where) -> str:
    """Return what of a review holds something."""
    return words("reviews", _PLACES[where])


def phase_name(phase: Phase) -> str:
    """Return the name of a growth phase."""
    return choice_label(phase.code)


def cause_text(change: Change) -> str:
    """Return what changed a figure."""
    if change.cause is Cause.SETTING or (change.cause is Cause.IDENTITIES and change.key):
        return _setting_text(change.key)
    if change.kind is None:
        return words("reviews", _CAUSES[change.cause])
    known, other = (_LATE, _OTHER_LATE) if change.cause is Cause.LATE else (_CORRECTED, _OTHER_CORRECTED)
    if change.kind in known:
        return words("reviews", known[change.kind])
    return words("reviews", other).format(kind=kind_name(change.kind))


def with_channel(figure: str, channel: str) -> str:
    """Return the name of a figure with the channel it is of; "" stays ""."""
    return f"{figure} \N{MIDDLE DOT} {channel_name(channel)}" if figure and channel else figure


def effect_text(effect: float | None, unit: Unit | None, formats: Formats) -> str:
    """Return an expected or measured change with its sign: ``+2 000 €``, ``−1,5 pt``, ``+0,3``; "" without one."""
    if effect is None or unit is None:
        return ""
    if unit is Unit.RATE:
        return formats.change(effect, 0.0, Unit.RATE)
    is_whole = effect == round(effect)
    text = formats.money(effect, 0 if is_whole else 2) if unit is Unit.MONEY else _number(effect, formats)
    return f"+{text}" if effect > 0 else text


def effect_value(text: str, unit: Unit | None, formats: Formats) -> float | None:
    """Return the change that was typed, in the figure's own unit: points of a rate become a fraction; None if none.

    Raises:
        ValueError: it is no number.
    """
    kept = "".join(letter for letter in text if letter.isdigit() or letter in ",.-\u2212+")
    if not kept:
        if text.strip():
            raise ValueError(text)
        return None
    kept = kept.replace("\u2212", "-")
    point = formats.locale.decimalPoint()
    group = "." if point == "," else ","
    # A point typed for a comma on the number pad is one; before three figures, or beside a comma, it parts groups.
    parts_groups = point in kept or kept.count(group) > 1 or len(kept.rpartition(group)[2]) == 3
    kept = kept.replace(group, "" if parts_groups else ".")
    number = float(kept.replace(point, "."))
    return number / 100 if unit is Unit.RATE else number


def kept_note(frozen: Frozen, formats: Formats, *, is_same_data: bool) -> str:
    """Return what is to be known of a figure that a closed review kept.

    Args:
        frozen: what the review kept.
        formats: how dates are written.
        is_same_data: whether the rows of then are those of today.
    """
    version = frozen.basis.definitions_version
    told = [
        words("reviews", _KEPT).format(day=formats.date(frozen.closed_at.astimezone().date()), version=version)
    ]
    if version != DEFINITIONS_VERSION:
        told.append(words("reviews", _FORMULA_OF_TODAY).format(version=DEFINITIONS_VERSION))
    if not is_same_data:
        told.append(words("reviews", _ROWS_ARE_GONE))
    return " ".join(told)


def exact_text(value: Decimal | None, unit: Unit, formats: Formats, *, signed: bool = False) -> str:
    """Return a value of the comparison of then and now: amounts to the cent."""
    if value is None:
        return NOT_AVAILABLE
    number = float(value)
    if not signed:
        return formats.money(number) if unit is Unit.MONEY else formats.value(number, unit)
    if unit is Unit.MONEY:
        text = formats.money(number)
        return f"+{text}" if number > 0 else text
    if unit in {Unit.RATE, Unit.DAYS, Unit.DAY_OF_MONTH}:
        return formats.change(number, 0.0, unit)
    text = _number(number, formats)
    return f"+{text}" if number > 0 else text


def _number(value: float, formats: Formats) -> str:
    for decimals in (0, 1, 2):
        if abs(value - round(value, decimals)) < 1e-9:
            return formats.number(value, decimals)
    return formats.number(value, 3)


def _setting_text(key: str) -> str:
    option = option_for(key)
    before, star, after = option.key.partition("*")
    label = words("settings", option.label)
    if not star:
        return words("reviews", _SETTING).format(setting=label)
    subject = free_name(option, key[len(before) : len(key) - len(after)])
    if option.group == "truths":
        return words("reviews", _TRUTH_OF).format(subject=subject)
    return words("reviews", _SETTING_OF).format(setting=label, subject=subject)
