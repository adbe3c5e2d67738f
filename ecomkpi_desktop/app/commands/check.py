"""``check WORKSPACE``: integrity of the document, reconciliation of its files, trust in its dials."""

from argparse import Namespace

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import engine_on, open_to_read
from ecomkpi_desktop.app.commands.outcome import DONE, DONE_WITH_RESERVATIONS
from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import Severity
from ecomkpi_desktop.importing.channels.proposals import proposals_of
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.registry import DIALS, REGISTRY
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, Selection
from ecomkpi_desktop.models.data_state import data_state
from ecomkpi_desktop.models.persons import open_suggestions
from ecomkpi_desktop.present.channels import channel_name, reason_text
from ecomkpi_desktop.present.language import locale_for
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.persons import suggestions_text
from ecomkpi_desktop.present.reconciliation import step_name, unmatched_advice, unmatched_name
from ecomkpi_desktop.present.statuses import grade_sentence
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.trust import Grade, grade_of
from ecomkpi_desktop.workspace.document import Document

_CENT = 0.005


def run(options: Namespace, console: Console) -> int:
    """Print what was found; something to look at makes the exit status 1."""
    with open_to_read(options.workspace) as document:
        formats = Formats(locale_for(console.language), str(document.settings.get("currency")))
        damage = document.check()
        for issue in damage:
            console.complain(issue)
        if damage:
            return DONE_WITH_RESERVATIONS
        engine = engine_on(document)
        sound = _reconciles(engine, document, formats, console)
        sound = _is_joined(document, formats, console) and sound
        _ask_channels(document, console)
        _ask_persons(document, console)
        return DONE if _is_trusted(engine, document, console) and sound else DONE_WITH_RESERVATIONS


def _reconciles(engine: Engine, document: Document, formats: Formats, console: Console) -> bool:
    files = {record.id: record.file for record in document.imports()}
    sound = True
    for account in engine.reconciliation():
        off = abs(account.residual) >= _CENT
        sound = sound and not off
        console.say(f"{'!' if off else '='} {files[account.segment]}: {formats.money(account.residual)}")
        for step in account.steps:
            if step.orders:
                console.say(f"    {step_name(step.code)}: {formats.money(-step.money)} ({formats.count(step.orders)})")
    return sound


def _is_joined(document: Document, formats: Formats, console: Console) -> bool:
    """Tell what found no partner among the files, and what they say only when put together."""
    found = document.unmatched()
    for one in found:
        amount, count = formats.money(one.amount), formats.count(one.count)
        console.say(f"? {unmatched_name(one)}: {count} ({amount}). {unmatched_advice(one)}")
    remarks = document.remarks()
    console.mention(remarks, "")
    return not found and all(issue.severity is Severity.INFO for issue in remarks)


def _ask_channels(document: Document, console: Console) -> None:
    """List the sources whose channel the user has not decided yet: a question, not a fault."""
    proposals = proposals_of(document.tables())
    decided = document.channel_map()
    for source, proposal in proposals.all().items():
        if source not in decided and not proposal.is_sure:
            proposed = channel_name(proposal.channel or NOT_ALLOCATED)
            console.say(f"? {source} -> {proposed}: {reason_text(proposal)}")


def _ask_persons(document: Document, console: Console) -> None:
    """Tell how many suggestions on customers are open, without naming anybody."""
    count = open_suggestions(document)
    if count:
        console.say(f"? {suggestions_text(count)}")


def _is_trusted(engine: Engine, document: Document, console: Console) -> bool:
    if engine.facts.first_day is None:
        return True
    selection = Selection(engine.facts.default_period())
    state = data_state(document.imports(), engine, clock.today())
    figures = engine.figures(selection)
    trusted = True
    for figure_id in DIALS:
        grade = grade_of(figures[figure_id], selection.period, state, document.settings)
        trusted = trusted and grade is not Grade.C
        console.say(f"{grade} {words('kpi', REGISTRY[figure_id].short_name)}: {grade_sentence(str(grade))}")
    return trusted
