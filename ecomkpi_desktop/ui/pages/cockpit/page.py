"""The cockpit."""

from datetime import date
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.kpi.period import Period, add_months
from ecomkpi_desktop.present.statuses import status_word
from ecomkpi_desktop.ui.audit.invitation import AuditInvitation
from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.cockpit.drawer import SurfaceDrawer
from ecomkpi_desktop.ui.pages.cockpit.families import DialFamilies
from ecomkpi_desktop.ui.pages.cockpit.findings_list import FindingsList
from ecomkpi_desktop.ui.pages.cockpit.fixed_costs import FixedCostsPart
from ecomkpi_desktop.ui.pages.cockpit.next_review import NextReviewHint
from ecomkpi_desktop.ui.pages.cockpit.view import CockpitQuestion, CockpitView
from ecomkpi_desktop.ui.pages.page import Page
from ecomkpi_desktop.ui.pages.parts.span_figure import SpanFigure, SpanQuestion
from ecomkpi_desktop.ui.pages.parts.twin_table import TwinTable
from ecomkpi_desktop.ui.plots.twin import Cell, Twin, TwinColumn
from ecomkpi_desktop.ui.widgets.dial_words import dial_name

_BEFORE = 2  # column of the period before in the table of the dials


class CockpitPage(Page):
    """Does the business earn money, and what to change next."""

    key: ClassVar[str] = "cockpit"
    icon: ClassVar[str] = "cockpit"
    has_dials: ClassVar[bool] = True
    interests: ClassVar[Changes] = Changes.EVERYTHING  # what was noted is found again among the findings

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._view: CockpitView | None = None
        self.families = DialFamilies(context, self)
        self.families.month_wanted.connect(self._ask_month)
        self._beside: QWidget = self  # what a span of days that is asked for is explained beside
        self.set_picture(self.families, 0)
        self.findings = FindingsList(context, self)
        self.set_picture(self.findings, 0)
        self.next_review = NextReviewHint(context, self)
        self.add_section(self.tr("The next review"), self.next_review)
        self.add_section(self.tr("Does the main channel earn money?"), AuditInvitation(context, self))
        self.fixed_costs = FixedCostsPart(context, self)
        self.fixed_costs.days_wanted.connect(self._ask_days)
        self.add_section(self.tr("On the way to the fixed costs"), self.fixed_costs)
        self.drawer = SurfaceDrawer(context, self)
        self.set_table(self.drawer)
        self.table = TwinTable(context, self.tr("Dials as a table"), self)
        self.table.picked.connect(self._explain_row)
        self.add_section(self.tr("The dials as a table"), self.table)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Cockpit")

    def lead(self) -> str:
        """Return what the page answers."""
        return self.tr("Does the business earn money, and what should change next?")

    def refresh(self, changes: Changes) -> None:  # noqa: ARG002 - everything here depends on all of it
        """Ask for dials, findings and surface indicators."""
        session = self.context.session
        facts = session.facts
        first, last = (facts.first_day, facts.last_day) if facts is not None else (None, None)
        question = CockpitQuestion(session.settings, session.state_question(clock.today()), first, last)
        self.request("all", question, self._show)

    @Slot(object)
    def _show(self, view: CockpitView) -> None:
        if not self.holds_sales(view.figures):
            self.show_no_sale()
            return
        self.families.set_dials(view.dials, view.sparks)
        self.findings.set_findings(view.findings)
        self.next_review.show_day(clock.today(), len(view.findings))
        self.fixed_costs.show_both(view.forecast, view.season)
        self._view = view
        self.drawer.set_figures(view.figures, view.previous)
        self.table.show_twin(self._twin(view))
        self.show_content()

    @Slot(int, int)
    def _explain_row(self, row: int, column: int) -> None:
        """Explain a dial, or what it was the period before."""
        view, selection = self._view, self.context.session.selection
        if view is None or selection is None:
            return
        dial = view.dials[row]
        if column == _BEFORE and dial.previous is not None:
            before = Origin(selection.over(selection.period.before()))
            self.context.explain(dial.previous, self.table.anchor, before)
        else:
            self.context.explain(dial.figure, self.table.anchor)

    @Slot(str, object, object)
    def _ask_month(self, figure_id: str, month: date, beside: QWidget) -> None:
        self._ask_span(SpanQuestion(figure_id, Period(month, add_months(month, 1))), beside)

    @Slot(object, object)
    def _ask_days(self, days: Period, beside: QWidget) -> None:
        self._ask_span(SpanQuestion("cm3", days, whole=True), beside)

    def _ask_span(self, question: SpanQuestion, beside: QWidget) -> None:
        self._beside = beside
        self.request("span", question, self._explain_span)

    @Slot(object)
    def _explain_span(self, found: SpanFigure) -> None:
        self.context.explain(found.figure, self._beside, found.origin)

    def _twin(self, view: CockpitView) -> Twin:
        formats = self.context.formats
        titles = (
            self.tr("Dial"), self.tr("Value"), self.tr("Period before"), self.tr("Status"), self.tr("Corridor"),
            self.tr("Trust"),
        )
        rows: list[tuple[Cell, ...]] = []
        for data in view.dials:
            before = formats.figure(data.previous) if data.previous is not None else ""
            card = self.families.cards[data.figure.id]
            rows.append(
                (
                    dial_name(data.figure.id), formats.figure(data.figure), before, status_word(data.status),
                    card.corridor_words(data), data.grade if data.figure.value is not None else "",
                )
            )
        return Twin(tuple(TwinColumn(title) for title in titles), tuple(rows))
