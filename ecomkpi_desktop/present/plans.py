"""Words of objectives, experiments and the agenda that they make."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.registry import REGISTRY
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.findings import fact_text
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.reasons import reason_sentence
from ecomkpi_desktop.present.texts import counted, sentence_case, words
from ecomkpi_desktop.review.agenda import AgendaItem
from ecomkpi_desktop.review.objectives.budget import Budget
from ecomkpi_desktop.review.objectives.experiment import Experiment, Verdict
from ecomkpi_desktop.review.objectives.measure import Doubt, Measured
from ecomkpi_desktop.review.objectives.objective import KeyResult
from ecomkpi_desktop.review.objectives.standing import Course, Standing

_CONTEXT = "plans"
_COURSES: dict[Course, str] = {
    Course.REACHED: QT_TRANSLATE_NOOP("plans", "reached"),
    Course.ON: QT_TRANSLATE_NOOP("plans", "on its line"),
    Course.BEHIND: QT_TRANSLATE_NOOP("plans", "behind its line"),
    Course.MISSED: QT_TRANSLATE_NOOP("plans", "missed"),
    Course.NOT_YET: QT_TRANSLATE_NOOP("plans", "not begun"),
    Course.UNKNOWN: QT_TRANSLATE_NOOP("plans", "not available"),
}
# Told apart in every sense as the statuses are: glyph and word go with the colour.
COURSE_STATUS: dict[Course, str] = {
    Course.REACHED: "in", Course.ON: "in", Course.BEHIND: "below", Course.MISSED: "below", Course.NOT_YET: "unknown",
    Course.UNKNOWN: "unknown",
}  # fmt: skip
_VERDICTS: dict[Verdict, str] = {
    Verdict.OPEN: QT_TRANSLATE_NOOP("plans", "No verdict yet"),
    Verdict.CONTINUE: QT_TRANSLATE_NOOP("plans", "Continue"),
    Verdict.ADJUST: QT_TRANSLATE_NOOP("plans", "Adjust and try again"),
    Verdict.STOP: QT_TRANSLATE_NOOP("plans", "Stop"),
}
_DOUBTS: dict[Doubt, str] = {
    Doubt.NOT_STARTED: QT_TRANSLATE_NOOP("plans", "The data do not reach its first day: nothing can be measured yet."),
    Doubt.RUNNING: QT_TRANSLATE_NOOP("plans", "The data end before it does: this is where it stands, not its result."),
    Doubt.NO_BEFORE: QT_TRANSLATE_NOOP("plans", "The data do not cover as many days before it: no comparison."),
    Doubt.NO_SPEND: QT_TRANSLATE_NOOP(
        "plans", "No spend of this channel is recorded in these days: import its costs, or the result is too good."
    ),
    Doubt.OVER: QT_TRANSLATE_NOOP("plans", "More was spent than the envelope allows."),
    Doubt.SHORT: QT_TRANSLATE_NOOP(
        "plans", "Fewer than two weeks: the days of the week alone can make such a difference."
    ),
    Doubt.FEW: QT_TRANSLATE_NOOP("plans", "Fewer than 30 orders: one large order changes the result."),
    Doubt.PARALLEL: QT_TRANSLATE_NOOP(
        "plans", "Another experiment ran on this channel in these days: their effects cannot be told apart."
    ),
    Doubt.ALONE: QT_TRANSLATE_NOOP(
        "plans", "No other channel was left alone: a season or a price change would look like an effect."
    ),
    Doubt.CHANCE: QT_TRANSLATE_NOOP("plans", "The days vary more than the result: it may well be chance."),
}


def course_word(course: Course) -> str:
    """Return how a key result stands, in a word or two."""
    return words(_CONTEXT, _COURSES[course])


def verdict_word(verdict: Verdict) -> str:
    """Return a verdict in words."""
    return words(_CONTEXT, _VERDICTS[verdict])


def doubt_sentence(doubt: Doubt) -> str:
    """Return why a result is less than it seems."""
    return words(_CONTEXT, _DOUBTS[doubt])


def result_name(result: KeyResult) -> str:
    """Return the name of the figure of a key result."""
    return words("kpi", REGISTRY[result.figure_id].name)


def way_text(result: KeyResult, formats: Formats) -> str:
    """Return from where to where a key result goes: ``2.80:1 → 3.08:1 (+10 %)``."""
    unit = REGISTRY[result.figure_id].unit
    text = f"{formats.value(result.start, unit)} \N{RIGHTWARDS ARROW} {formats.value(result.target, unit)}"
    if not result.start:
        return text
    change = (result.target - result.start) / abs(result.start)
    size = formats.rate(abs(change), 0 if abs(change * 100 - round(change * 100)) < 1e-6 else 1)
    return f"{text} ({'+' if change >= 0 else chr(0x2212)}{size})"


def standing_sentence(standing: Standing, formats: Formats) -> str:
    """Return where a key result stands, in a sentence."""
    if standing.course is Course.UNKNOWN:
        return reason_sentence(standing.reason)
    unit, last = standing.unit, standing.window.end.fromordinal(standing.window.end.toordinal() - 1)
    facts = {
        "now": formats.value(standing.value, unit), "planned": formats.value(standing.planned, unit),
        "target": formats.value(standing.result.target, unit), "day": formats.date(last),
        "gap": formats.value(abs(standing.planned - (standing.value or 0.0)), unit),
        "start": formats.date(standing.objective.start),
    }  # fmt: skip
    return words(_CONTEXT, _STANDINGS[standing.course]).format(**facts)


_STANDINGS: dict[Course, str] = {
    Course.REACHED: QT_TRANSLATE_NOOP("plans", "{now} on {day}: the target of {target} is reached."),
    Course.ON: QT_TRANSLATE_NOOP("plans", "{now} on {day}, where {planned} was planned: on its line."),
    Course.BEHIND: QT_TRANSLATE_NOOP("plans", "{now} on {day}, where {planned} was planned: a gap of {gap}."),
    Course.MISSED: QT_TRANSLATE_NOOP("plans", "{now} on the last day, {day}; {target} was wanted."),
    Course.NOT_YET: QT_TRANSLATE_NOOP("plans", "Begins on {start}: the period you look at ends before."),
}


def frame_sentences(experiment: Experiment, formats: Formats) -> list[str]:
    """Return when an experiment runs and who leads it, in which frame, and when its result is looked at together."""
    dates = {"first": formats.date(experiment.first), "last": formats.date(experiment.last), "owner": experiment.owner}
    text = (
        QT_TRANSLATE_NOOP("plans", "From {first} to {last}, led by {owner}.")
        if experiment.owner
        else QT_TRANSLATE_NOOP("plans", "From {first} to {last}.")
    )
    found = [words(_CONTEXT, text).format(**dates)]
    if experiment.frame:
        text = QT_TRANSLATE_NOOP("plans", "Frame: {frame}.")
        found.append(words(_CONTEXT, text).format(frame=" ".join(experiment.frame.split()).rstrip(".")))
    if experiment.analysis_on is not None:
        text = QT_TRANSLATE_NOOP("plans", "Joint analysis on {day}.")
        found.append(words(_CONTEXT, text).format(day=formats.date(experiment.analysis_on)))
    return found


def spent_sentence(measured: Measured, formats: Formats) -> str:
    """Return what an experiment has spent of its envelope."""
    experiment = measured.experiment
    if measured.days is None:
        text = words(_CONTEXT, QT_TRANSLATE_NOOP("plans", "Envelope of {envelope}; nothing is measured yet."))
        return text.format(envelope=formats.money(experiment.envelope, 0))
    text = (
        QT_TRANSLATE_NOOP("plans", "{spent} spent on {channel} in these days, of {envelope}: {left} left.")
        if measured.left >= 0
        else QT_TRANSLATE_NOOP("plans", "{spent} spent on {channel} in these days, of {envelope}: {left} too much.")
    )
    return words(_CONTEXT, text).format(
        spent=formats.money(measured.spent, 0), envelope=formats.money(experiment.envelope, 0),
        left=formats.money(abs(measured.left), 0), channel=channel_name(experiment.channel),
    )  # fmt: skip


def effect_sentences(measured: Measured, formats: Formats) -> list[str]:
    """Return what an experiment did, step by step: before, others, effect."""
    if measured.days is None or measured.cm3 is None:
        return []
    channel = channel_name(measured.experiment.channel)
    facts = {"channel": channel, "cm3": formats.money(measured.cm3, 0), "before": formats.money(measured.before, 0)}
    if measured.before is None or measured.effect is None:
        text = QT_TRANSLATE_NOOP("plans", "{channel} earned a CM3 of {cm3} over %n day(s).", None, 1)
        return [counted(_CONTEXT, text, measured.days.days).format(**facts)]
    text = QT_TRANSLATE_NOOP(
        "plans", "{channel} earned a CM3 of {cm3} over %n day(s), against {before} over as many days before.", None, 1
    )
    found = [counted(_CONTEXT, text, measured.days.days).format(**facts)]
    if measured.others is not None:
        found.append(_others_sentence(measured, formats))
    found.append(_worth_sentence(measured, formats))
    return found


def _others_sentence(measured: Measured, formats: Formats) -> str:
    others = measured.others or 0.0
    sign = "+" if others > 0 else ""
    is_loss = (measured.before or 0.0) <= 0
    text = QT_TRANSLATE_NOOP(
        "plans",
        "The channels left alone ({channels}) moved by {change}; a loss does not grow because others do, so that it is "
        "held against the days before.",
    ) if is_loss else QT_TRANSLATE_NOOP(
        "plans",
        "The channels left alone ({channels}) moved by {change}: had it moved as they did, it would have earned "
        "{expected}.",
    )
    return words(_CONTEXT, text).format(
        channels=", ".join(channel_name(name) for name in measured.comparable),
        change=f"{sign}{formats.rate(others)}", expected=formats.money(measured.expected, 0),
    )  # fmt: skip


def _worth_sentence(measured: Measured, formats: Formats) -> str:
    effect, is_unpaid = measured.effect or 0.0, Doubt.NO_SPEND in measured.doubts
    if is_unpaid and effect >= 0:
        text = QT_TRANSLATE_NOOP("plans", "The experiment brought {effect} of CM3, before what it cost.")
    elif is_unpaid:
        text = QT_TRANSLATE_NOOP("plans", "The experiment lost {effect} of CM3, before what it cost.")
    elif effect >= 0:
        text = QT_TRANSLATE_NOOP("plans", "The experiment brought {effect} of CM3, its spend deducted.")
    else:
        text = QT_TRANSLATE_NOOP("plans", "The experiment cost {effect} of CM3, its spend included.")
    worth = words(_CONTEXT, text).format(effect=formats.money(abs(effect), 0))
    if measured.chance is None:
        return worth
    text = QT_TRANSLATE_NOOP("plans", "Chance alone moves this by {chance} either way.")
    return f"{worth} {words(_CONTEXT, text).format(chance=formats.money(measured.chance, 0))}"


def budget_sentence(budget: Budget, formats: Formats) -> str:
    """Return what is left of the money for experiments."""
    facts = {
        "quarter": sentence_case(formats.period(budget.quarter)), "amount": formats.money(budget.amount, 0),
        "left": formats.money(abs(budget.left or 0.0), 0), "committed": formats.money(budget.committed, 0),
        "share": formats.rate(budget.share, 0), "base": formats.money(budget.base, 0),
    }  # fmt: skip
    if budget.left is None:
        text = QT_TRANSLATE_NOOP(
            "plans",
            "No marketing spend is known before this quarter: set an amount to know what is left. "
            "Committed: {committed}.",
        )
    elif budget.left < 0:
        text = QT_TRANSLATE_NOOP("plans", "{quarter}: {left} more is committed than the {amount} for experiments.")
    else:
        text = QT_TRANSLATE_NOOP("plans", "{quarter}: {left} left of {amount} for experiments.")
    return words(_CONTEXT, text).format(**facts)


def budget_origin(budget: Budget, formats: Formats) -> str:
    """Return where the money for experiments comes from; "" where there is none."""
    if budget.amount is None:
        return ""
    if budget.share is None:
        return words(_CONTEXT, QT_TRANSLATE_NOOP("plans", "An amount per quarter that you set."))
    text = QT_TRANSLATE_NOOP("plans", "{share} of the marketing spend of the quarter before ({base}).")
    return words(_CONTEXT, text).format(share=formats.rate(budget.share, 0), base=formats.money(budget.base, 0))


def agenda_text(item: AgendaItem, formats: Formats) -> str:
    """Return a point of the agenda, with its names and numbers."""
    facts = {name: fact_text(fact, formats) for name, fact in item.facts.items()}
    text = words("review", item.text).format(**facts)
    if item.since is None:
        return text
    still = words(_CONTEXT, QT_TRANSLATE_NOOP("plans", "Open since the review of {since}."))
    return f"{text} {still.format(since=formats.date(item.since))}"
