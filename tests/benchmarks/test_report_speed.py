"""How long the whole report takes at a million lines: target under 3 s from the engine to the finished PDF.

Figures are printed; what is asserted is a wide ratio to the figures of one page, asked in the same run.
"""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ecomkpi_desktop.app.commands.opening import engine_on
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.kpi.whatif.levers import Lever, Scenario
from ecomkpi_desktop.models.data_state import data_state
from ecomkpi_desktop.models.dossier import dossier_of
from ecomkpi_desktop.output.pdf import pdf_bytes
from ecomkpi_desktop.output.workbook.content import workbook_content
from ecomkpi_desktop.output.workbook.writing import workbook_bytes
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.governance.state import measures_of_all, sharing_of
from ecomkpi_desktop.review.notebook import Notebook
from ecomkpi_desktop.review.objectives.experiment import Experiment
from ecomkpi_desktop.review.objectives.objective import KeyResult, Objective
from ecomkpi_desktop.review.pillars.gathering import written_in
from ecomkpi_desktop.review.planned import Planned
from ecomkpi_desktop.review.report import Annex
from ecomkpi_desktop.review.report_build import report_of
from ecomkpi_desktop.workspace.document import Document

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("qapp")]


TODAY = date(2026, 1, 5)
SCENARIOS = (Scenario("Bigger baskets", {Lever.AOV: 72.0}), Scenario("Cheaper parcels", {Lever.SHIPPING: 3.0}))
RESULT = KeyResult("1", "cm3", 1.0, date(2024, 1, 1), date(2024, 12, 31))
PLANNED = Planned(
    (Objective("o", "More margin", "Ana", date(2024, 1, 1), date(2025, 12, 31), (RESULT,)),),
    (Experiment("e", "Video ads", "Ads", date(2024, 2, 1), date(2024, 2, 28), 500.0, "Ana"),),
)


def test_the_report_with_all_annexes_at_a_million_lines(million: Path, say: Callable[[str], None]) -> None:
    with Document.open(million, read_only=True) as document:
        engine, imports = engine_on(document), document.imports()
        notebook = Notebook(document.notes())
        dossier = dossier_of(document, notebook, engine.facts)
        sharing = sharing_of(notebook, imports, measures_of_all(document, notebook), TODAY)
    locale = QLocale("fr_FR")
    selection = Selection(engine.facts.default_period())
    state = data_state(imports, engine, TODAY, sharing, planned=PLANNED, written=written_in(notebook, TODAY))
    begun = time.perf_counter()
    report = report_of(
        engine, selection, engine.settings, state, title="Million", generated_on=TODAY, imports=imports,
        scenarios=SCENARIOS, dossier=dossier,
    )  # fmt: skip
    told = time.perf_counter()
    whole = pdf_bytes(report, locale, "A4", tuple(Annex))
    painted = time.perf_counter()
    assert set(report.available) == set(Annex)  # what is timed leaves no annex out
    pdf_bytes(report, locale)
    alone = time.perf_counter() - painted
    content = workbook_content(engine, selection, engine.settings, report.summary, imports)
    workbook_bytes(content, Formats(locale))
    booked = time.perf_counter() - painted - alone
    say(f"report: figures {told - begun:.2f} s, pages {painted - told:.2f} s (one page {alone:.2f} s), "
        f"workbook {booked:.2f} s, {len(whole) / 1024:.0f} KiB")  # fmt: skip
    # A dozen pages of tables must not cost more than twenty times the page that is full of pictures.
    assert painted - told < 20 * alone
