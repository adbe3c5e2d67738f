"""What is wrong with the way data are shared: broken contracts, hours lost, nothing chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.review.finding import Advice, Fact, Finding, count, money
from ecomkpi_desktop.review.governance.breaches import Fault
from ecomkpi_desktop.review.governance.friction import cost_of
from ecomkpi_desktop.review.rules.situation import Situation

_MOST = 3  # findings about single files: more of them is one problem, told by the first
_PLACE = "governance"
_FEW_HOURS = 2.0  # in the period: less is no subject for a meeting

_BROKEN = Advice(
    QT_TRANSLATE_NOOP("review", "{file} breaks its data contract: {who} must act"),
    QT_TRANSLATE_NOOP("review", "A promise not kept moves figures without a word: they look right and are not."),
    QT_TRANSLATE_NOOP("review", "Open Governance, Breaches: it says what was promised, what came, and who acts."),
    QT_TRANSLATE_NOOP("review", "Do not repair the file by hand every month: have the export corrected, once."),
)
_NOBODY = replace(_BROKEN, title=QT_TRANSLATE_NOOP("review", "{file} breaks its data contract, and nobody is named"))
_OVERDUE = replace(_BROKEN, title=QT_TRANSLATE_NOOP("review", "A file promised for {day} is missing: {who} must act"))
_OVERDUE_NOBODY = replace(
    _BROKEN, title=QT_TRANSLATE_NOOP("review", "A file promised for {day} is missing, and nobody is named")
)
_UNDECIDED = Advice(
    QT_TRANSLATE_NOOP("review", "Nobody has chosen how marketing and IT share data"),
    QT_TRANSLATE_NOOP("review", "Without contracts and without a mixed team, every export is a favour that may stop."),
    QT_TRANSLATE_NOOP("review", "Open Governance, Organisation: contracts, a mixed team, both; what each costs."),
    QT_TRANSLATE_NOOP("review", "Do not wait for the perfect set-up: one contract on the orders is a beginning."),
)
_FRICTION = Advice(
    QT_TRANSLATE_NOOP("review", "{hours} hours were lost between marketing and IT: {cost}"),
    QT_TRANSLATE_NOOP("review", "These hours are paid and produce nothing; they come back every month until settled."),
    QT_TRANSLATE_NOOP("review", "Take the source that is named most often and agree on its contract."),
    QT_TRANSLATE_NOOP("review", "Do not look for a culprit: look for the rule that is missing."),
)

# Every finding of these rules, by its code.
ADVICE: Mapping[str, Advice] = {
    "contract_broken": _BROKEN, "hours_lost": _FRICTION, "sharing_undecided": _UNDECIDED,
}  # fmt: skip
VARIANTS: Mapping[str, Advice] = {
    "contract_broken.nobody": _NOBODY, "contract_broken.late": _OVERDUE, "contract_broken.late_nobody": _OVERDUE_NOBODY,
}  # fmt: skip


def broken_contracts(situation: Situation) -> Iterator[Finding]:
    """Yield the files that break their contract, one finding per file."""
    sharing = situation.state.sharing
    if sharing is None:
        return
    told: set[str] = set()
    for one in sharing.open:
        breach = one.breach
        subject = breach.file or breach.source
        if subject in told or len(told) == _MOST:
            continue
        told.add(subject)
        who = Fact(", ".join(one.who))
        if breach.fault is Fault.LATE:
            advice = _OVERDUE if one.who else _OVERDUE_NOBODY
            evidence = {"day": Fact(breach.expected), "who": who}
        else:
            advice = _BROKEN if one.who else _NOBODY
            evidence = {"file": Fact(breach.file), "who": who}
        yield Finding("contract_broken", breach.severity, advice, evidence, None, "", subject, place=_PLACE)


def no_way_chosen(situation: Situation) -> Iterator[Finding]:
    """Yield that nobody has chosen how data are shared."""
    sharing = situation.state.sharing
    if sharing is not None and sharing.way is None:
        yield Finding("sharing_undecided", Severity.INFO, _UNDECIDED, place=_PLACE)


def hours_lost(situation: Situation) -> Iterator[Finding]:
    """Yield the hours lost in the period and what they cost."""
    sharing = situation.state.sharing
    if sharing is None:
        return
    lost = [one for one in sharing.friction if situation.selection.period.contains(one.day)]
    hours = sum(one.hours for one in lost)
    if hours < _FEW_HOURS:
        return
    cost = sum(cost_of(one, situation.settings) for one in lost)
    evidence = {"hours": Fact(hours, Unit.NUMBER), "cost": money(cost), "times": count(len(lost))}
    yield Finding("hours_lost", Severity.WARNING, _FRICTION, evidence, cost, place=_PLACE)
