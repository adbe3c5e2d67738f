"""What was planned and does not come: objectives off their line, experiments over their envelope, a bottleneck."""

from collections.abc import Iterator, Mapping

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, Trace, count, money, rate
from ecomkpi_desktop.review.rules.situation import Situation

_PLACE = "objectives"
_TOO_MUCH = 0.80  # of all decisions on one desk
_ENOUGH = 10  # decisions a month, for an index to mean anything

_OFF = Advice(
    QT_TRANSLATE_NOOP("review", "“{objective}” is off its line: {now} where {planned} was planned"),
    QT_TRANSLATE_NOOP("review", "A gap seen early costs one correction; seen at the due date it costs the objective."),
    QT_TRANSLATE_NOOP("review", "Open Objectives: since when does the line part from the plan, and what changed then?"),
    QT_TRANSLATE_NOOP("review", "Do not lower the target before you have found the cause."),
)
_OVER = Advice(
    QT_TRANSLATE_NOOP("review", "Experiment “{experiment}” has spent {spent} of an envelope of {envelope}"),
    QT_TRANSLATE_NOOP("review", "An experiment without a limit is a budget that nobody has decided on."),
    QT_TRANSLATE_NOOP("review", "Stop it, or decide on another envelope with its reason."),
    QT_TRANSLATE_NOOP("review", "Do not let it run on for fear of admitting that it failed: it taught something."),
)
_NO_VERDICT = Advice(
    QT_TRANSLATE_NOOP("review", "Experiment “{experiment}” ended on {last} and has no verdict"),
    QT_TRANSLATE_NOOP("review", "Money was spent to learn: what is not written down will be paid for again."),
    QT_TRANSLATE_NOOP("review", "Open Objectives: its result is measured; write verdict and learning."),
    QT_TRANSLATE_NOOP("review", "Do not begin the next one on this channel before."),
)
_NARROW = Advice(
    QT_TRANSLATE_NOOP("review", "{share} of the decisions of a month wait on you: {decisions} of them"),
    QT_TRANSLATE_NOOP("review", "While they wait nobody acts, and what only you can decide waits too."),
    QT_TRANSLATE_NOOP("review", "Open Delegation: hand over the validation that comes up most often, with its grid."),
    QT_TRANSLATE_NOOP("review", "Do not delegate without criteria: every case would come back to you."),
)
ADVICE: Mapping[str, Advice] = {
    "objective_off_line": _OFF, "experiment_over_envelope": _OVER, "experiment_without_verdict": _NO_VERDICT,
    "manager_bottleneck": _NARROW,
}  # fmt: skip


def off_line(situation: Situation) -> Iterator[Finding]:
    """Yield the key results that are behind their line or were missed."""
    plans = situation.plans
    for one in plans.standings if plans is not None else ():
        if one.is_off and one.value is not None:
            evidence = {
                "objective": Fact(one.objective.text), "now": Fact(one.value, one.unit),
                "planned": Fact(one.planned, one.unit),
            }  # fmt: skip
            yield Finding(
                "objective_off_line", Severity.WARNING, _OFF, evidence, None, one.result.figure_id, one.objective.text,
                place=_PLACE,
            )  # fmt: skip


def over_envelope(situation: Situation) -> Iterator[Finding]:
    """Yield the experiments that have spent more than their envelope, while nothing was decided about them."""
    plans = situation.plans
    for one in plans.experiments if plans is not None else ():
        experiment = one.experiment
        if one.left < 0 < experiment.envelope and not experiment.is_decided:
            evidence = {
                "experiment": Fact(experiment.hypothesis), "spent": money(one.spent),
                "envelope": money(experiment.envelope),
            }  # fmt: skip
            yield Finding(
                "experiment_over_envelope", Severity.WARNING, _OVER, evidence, -one.left, "marketing_spend",
                experiment.channel, Trace("marketing_spend", situation.through(experiment.channel)), _PLACE,
            )  # fmt: skip


def without_verdict(situation: Situation) -> Iterator[Finding]:
    """Yield the experiments that the data cover to their end and that nobody has judged."""
    plans = situation.plans
    for one in plans.experiments if plans is not None else ():
        experiment = one.experiment
        if one.is_over and not experiment.is_decided:
            evidence = {"experiment": Fact(experiment.hypothesis), "last": Fact(experiment.last)}
            yield Finding(
                "experiment_without_verdict", Severity.INFO, _NO_VERDICT, evidence, None, "cm3", experiment.channel,
                Trace("cm3", situation.through(experiment.channel)), _PLACE,
            )  # fmt: skip


def narrow_desk(situation: Situation) -> Iterator[Finding]:
    """Yield that most decisions wait on the manager."""
    plans = situation.plans
    index = plans.bottleneck.declared if plans is not None else None
    if index is None or index.share is None or index.total < _ENOUGH or index.share < _TOO_MUCH:
        return
    evidence = {"share": rate(index.share), "decisions": count(index.on_manager)}
    yield Finding("manager_bottleneck", Severity.WARNING, _NARROW, evidence, place="delegation")
