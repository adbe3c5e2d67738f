"""The demonstration shop after a manager has worked in it: costs answered, prices seen, a contract broken."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ecomkpi_desktop.app.commands.opening import engine_on
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.models import cost_answers
from ecomkpi_desktop.models.data_state import data_state
from ecomkpi_desktop.models.dossier import dossier_of, files_read
from ecomkpi_desktop.review.dossier import Dossier
from ecomkpi_desktop.review.governance.contract import Contract, agreed
from ecomkpi_desktop.review.governance.follow_up import BreachCase
from ecomkpi_desktop.review.governance.friction import Friction
from ecomkpi_desktop.review.governance.glossary import Term, term_id
from ecomkpi_desktop.review.governance.proposal import proposal
from ecomkpi_desktop.review.governance.source import sources_of
from ecomkpi_desktop.review.governance.state import measures_of_all, sharing_of
from ecomkpi_desktop.review.governance.way import THE_WAY, Way, WayChosen
from ecomkpi_desktop.review.notebook import Notebook, Noted, keep
from ecomkpi_desktop.review.omnichannel.audit import channel_notes
from ecomkpi_desktop.review.omnichannel.maturity import MaturityAnswers
from ecomkpi_desktop.review.omnichannel.touch_points import Answer, TouchPoints
from ecomkpi_desktop.review.pillars.assessment import SelfAnswer
from ecomkpi_desktop.review.pillars.gathering import written_in
from ecomkpi_desktop.review.pillars.record import PillarScores, ScoreThen
from ecomkpi_desktop.review.positioning.imported import market_of
from ecomkpi_desktop.review.positioning.noted import Level, NotedPrice
from ecomkpi_desktop.review.report import Report
from ecomkpi_desktop.review.report_build import report_of
from ecomkpi_desktop.review.sources import DataState
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import ReplaceSettings, Wording
from ecomkpi_desktop.workspace.records import ImportRecord

TODAY = date(2026, 1, 10)
SEEN = date(2025, 11, 15)
SINCE = date(2025, 1, 1)
_WORDING = Wording("Touch points")


@dataclass(frozen=True)
class Worked:
    """The shop, ready to be printed."""

    engine: Engine
    settings: Settings
    state: DataState
    dossier: Dossier
    imports: tuple[ImportRecord, ...]

    @property
    def selection(self) -> Selection:
        """The last year."""
        return Selection(self.engine.facts.default_period())

    def report(self) -> Report:
        """Return the review with all its annexes."""
        return report_of(
            self.engine, self.selection, self.settings, self.state, title="Maison Amarante", generated_on=TODAY,
            imports=self.imports, dossier=self.dossier,
        )  # fmt: skip


def worked_in(path: Path) -> Worked:
    """Work in a document, then read it as the window and the command line do."""
    with Document.open(path) as document:
        document.apply(ReplaceSettings(_answered(document.settings), HIDDEN_COSTS[0].key))
        document.apply(keep(_WORDING, *_contracts(document), *_notes()))
        return read(document)


def read(document: Document) -> Worked:
    """Return everything that is printed of a document."""
    engine, notebook = engine_on(document), Notebook(document.notes())
    sharing = sharing_of(notebook, document.imports(), measures_of_all(document, notebook), TODAY)
    state = data_state(
        document.imports(), engine, TODAY, sharing, market=market_of(document), channels=channel_notes(notebook),
        written=written_in(notebook, TODAY),
    )  # fmt: skip
    dossier = dossier_of(document, notebook, engine.facts)
    return Worked(engine, document.settings, state, dossier, document.imports())


def _answered(settings: Settings) -> Settings:
    line = {one.code: one for one in HIDDEN_COSTS}
    settings = cost_answers.estimated(settings, line["inbound_freight"], 0.01, 0.04, SINCE)
    settings = cost_answers.known(settings, line["service"], 0.5, SINCE)
    settings = cost_answers.none(settings, line["fraud"], SINCE)
    return settings.with_value("positioning", "premium")


def _contracts(document: Document) -> Iterator[Contract]:
    """Yield two agreed contracts, of which the first promises what its files never kept, and a proposal."""
    measures = files_read(document, ()).measures
    first, second, third = sources_of(document.imports(), ())[:3]
    for place, source in enumerate((first, second, third)):
        contract = replace(proposal(source, measures, SEEN), producer="Karim", owner="Léa")
        if place == 0:
            renamed = (replace(one, header="Order Nr") if one.field == "order_id" else one for one in contract.columns)
            contract = replace(contract, columns=tuple(renamed), amounts="HT")
        yield contract if place == 2 else agreed(contract, SEEN, 0)
    late = f"{first.key}.{first.imports[0].id}.renamed.Order Nr"
    yield BreachCase(late, "Nora", SEEN, date(2025, 12, 1))  # type: ignore[misc] - any note


def _notes() -> Iterator[Noted]:
    yield WayChosen(THE_WAY, Way.CONTRACTS, SEEN)
    yield Friction("f1", date(2025, 10, 3), "Orders late again, ask lea.martin@example.org", 3.5, "Léa")
    yield Friction("f2", date(2025, 11, 3), '=HYPERLINK("http://x")', 2.0, "Tom")
    yield Friction("f3", date(2024, 11, 3), "Not of this year", 9.0, "Tom")
    yield Term(term_id("en", "Basket"), "Basket", says="What is bought at once.", other="Rows with one order number.")
    yield TouchPoints(
        "touch_points", {"prices": Answer.SAME, "offers": Answer.DIFFERS},
        {"offers": "@Karim: the code of the newsletter fails at the till"},
    )
    yield MaturityAnswers("maturity", {"one_owner": True})
    for number, (name, price) in enumerate((("Luminaires", 88.0), ("Céramique de table", 20.0))):
        yield NotedPrice(f"p{number}", Level.CATEGORY, name, price, "Maison Bleue", SEEN)
    for number, month in enumerate((9, 10)):
        day = date(2025, month, 5)
        scores = {name: ScoreThen(40.0 + number, 0.8) for name in ("human", "agility", "experience", "economics")}
        yield PillarScores(f"r{number}", day, day.replace(day=1), scores)
    yield SelfAnswer("bottleneck", 1, SEEN)
    yield SelfAnswer("delegated", 2, SEEN)
