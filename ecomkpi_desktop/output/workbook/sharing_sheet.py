"""Shared data: contracts with the quality of each source, broken promises, conflicts, hours lost; and the glossary."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.workbook.grid import COUNT, SHARE, Grid, Live, Number, Told
from ecomkpi_desktop.output.workbook.text_table import TextTable
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.sharing import (
    DIMENSIONS,
    SIDES,
    breach_text,
    chosen_text,
    contract_state,
    fault_name,
    freshness_text,
    no_conflict_text,
    said,
    source_name,
    standing_name,
    state_name,
    who_text,
)
from ecomkpi_desktop.review.governance.audit import AuditedSource, SharingAudit
from ecomkpi_desktop.review.governance.glossary import glossary
from ecomkpi_desktop.review.governance.quality import Quality
from ecomkpi_desktop.review.governance.truth import Judged

if TYPE_CHECKING:
    from ecomkpi_desktop.output.workbook.book import Book

translate = QCoreApplication.translate  # under this name lupdate finds the words

_WIDTHS = (42, 34, 20, 20, 28, 14, *(16.5,) * 8)
_FIRST, _LAST = "H", "L"  # columns of the five dimensions
_GLOSSARY_WIDTHS = (24, 14, 60, 60)


class SharingSheet:
    """The audit of shared data.

    Args:
        book: the workbook.
        audit: at the moment of the review.
    """

    def __init__(self, book: "Book", audit: SharingAudit) -> None:
        self._book, self._audit = book, audit
        self._grid = Grid(book, translate("Workbook", "Shared data"), _WIDTHS)

    def fill(self) -> None:
        """Write the parts."""
        grid = self._grid
        grid.title(chosen_text(self._audit.way))
        if not self._audit.sources:
            grid.say(translate("Workbook", "Nothing was imported."))
            grid.finish()
            return
        self._contracts()
        self._breaches()
        self._conflicts()
        self._history()
        self._friction()
        grid.finish()

    # -- sources ---------------------------------------------------------------------------------------------------

    def _contracts(self) -> None:
        grid = self._grid
        grid.part(translate("Workbook", "Data contracts, and the quality of each source today"))
        grid.head([
            translate("Workbook", "Source"), translate("Workbook", "Contract"), translate("Workbook", "Made by"),
            translate("Workbook", "Answers for it"), translate("Workbook", "Comes"),
            translate("Workbook", "Data up to"),
            translate("Workbook", "Open breaches"), *map(said, DIMENSIONS.values()), translate("Workbook", "Quality"),
        ], texts=6)  # fmt: skip
        for one in self._audit.sources:
            self._source(one)

    def _source(self, one: AuditedSource) -> None:
        contract = one.contract
        makes, answers = (contract.producer, contract.owner) if contract is not None else ("", "")
        self._grid.line(
            source_name(one.source), contract_state(contract, one.agreed), makes, answers,
            freshness_text(one.freshness), one.source.last_day, Number(float(len(one.open)), COUNT),
            *self._quality(one.now),
        )  # fmt: skip

    def _quality(self, quality: Quality | None) -> tuple[Told, ...]:
        """Return the five dimensions and their mean as a formula."""
        row = self._grid.row
        cells = f"{_FIRST}{row}:{_LAST}{row}"
        own = (Number(None if quality is None else getattr(quality, key), SHARE) for key in DIMENSIONS)
        score = None if quality is None else quality.score
        return (*own, Live(f'IF(COUNT({cells})>0,SUM({cells})/COUNT({cells}),"")', score, SHARE))

    def _history(self) -> None:
        grid = self._grid
        grid.part(translate("Workbook", "Quality import by import"))
        grid.head([
            translate("Workbook", "Source"), translate("Workbook", "Import"), "", "", "", translate("Workbook", "On"),
            translate("Workbook", "Before"), *map(said, DIMENSIONS.values()),
            translate("Workbook", "Of this import"), translate("Workbook", "After"),
        ], texts=6)  # fmt: skip
        for one in self._audit.sources:
            for step in one.steps:
                grid.line(
                    source_name(one.source), step.file, "", "", "", step.at.astimezone().date(),
                    Number(step.before, SHARE), *self._quality(step.own), Number(step.after.score, SHARE),
                )  # fmt: skip

    # -- what is to be settled -------------------------------------------------------------------------------------

    def _breaches(self) -> None:
        grid = self._grid
        grid.part(translate("Workbook", "Broken promises, and who must act"))
        if not self._audit.open:
            grid.say(translate("Workbook", "No contract in force is broken."))
            return
        grid.head([
            translate("Workbook", "File"), translate("Workbook", "What"), translate("Workbook", "Who must act"),
            translate("Workbook", "State"), translate("Workbook", "Source"), translate("Workbook", "Until"),
            translate("Workbook", "What was promised, what came"),
        ], texts=7)  # fmt: skip
        for one in self._audit.open:
            until = one.case.until if one.case is not None else None
            grid.line(
                one.breach.file or self._named(one.breach.source), fault_name(one.breach.fault), who_text(one.who),
                state_name(one),
                self._named(one.breach.source), until,
            )  # fmt: skip
            grid.run_on(7, breach_text(one.breach, self._book.formats))

    def _conflicts(self) -> None:
        grid, conflicts = self._grid, self._audit.conflicts
        if conflicts is None:
            return
        grid.part(translate("Workbook", "Source of truth"))
        if not conflicts:
            grid.say(no_conflict_text(self._audit.compared))
            return
        grid.head([
            translate("Workbook", "Field"), translate("Workbook", "One source"), translate("Workbook", "The other"),
            translate("Workbook", "Is right"), translate("Workbook", "State"), "",
            translate("Workbook", "Different"), translate("Workbook", "Of"), translate("Workbook", "Share"),
            translate("Workbook", "Difference"),
        ], texts=6)  # fmt: skip
        for one in conflicts:
            self._conflict(one)

    def _conflict(self, one: Judged) -> None:
        conflict, row = one.conflict, self._grid.row
        right = one.right
        self._grid.line(
            f"{field_name(conflict.kind, conflict.field)} ({kind_name(conflict.kind).lower()})",
            self._named(conflict.first), self._named(conflict.second), self._named(right),
            standing_name(one.standing), "", Number(float(conflict.count), COUNT),
            Number(float(conflict.compared), COUNT), Live(f"G{row}/H{row}", conflict.count / conflict.compared, SHARE),
            Number(conflict.gap, "#,##0.00"),
        )  # fmt: skip

    def _named(self, key: str) -> str:
        found = self._audit.source(key)
        return source_name(found.source) if found is not None else key

    # -- hours -----------------------------------------------------------------------------------------------------

    def _friction(self) -> None:
        grid, money = self._grid, self._book.money(2)
        if not self._audit.lost:
            return
        grid.part(translate("Workbook", "Hours lost in the period"))
        grid.head([
            translate("Workbook", "What cost time"), translate("Workbook", "Whose"), "", "", "",
            translate("Workbook", "Day"), translate("Workbook", "Hours"), translate("Workbook", "Cost of an hour"),
            translate("Workbook", "Cost"),
        ], texts=6)  # fmt: skip
        first = grid.row
        for one in self._audit.lost:
            row, hours = grid.row, one.friction.hours
            grid.line(
                one.friction.what, one.friction.who, "", "", "", one.friction.day, Number(hours, "0.0"),
                Number(one.cost / hours if hours else 0.0, money, is_input=True),
                Live(f"G{row}*H{row}", one.cost, money),
            )  # fmt: skip
        last = grid.row - 1
        hours, cost = sum(one.friction.hours for one in self._audit.lost), sum(one.cost for one in self._audit.lost)
        grid.line(
            translate("Workbook", "Total"), "", "", "", "", None, Live(f"SUM(G{first}:G{last})", hours, "0.0"), None,
            Live(f"SUM(I{first}:I{last})", cost, money), is_total=True,
        )  # fmt: skip


def add_glossary(book: "Book", audit: SharingAudit) -> None:
    """Add the sheet of the words that marketing and IT understand differently."""
    header = (
        translate("Workbook", "Word"), translate("Workbook", "Whose"), translate("Workbook", "What it means to them"),
        translate("Workbook", "To the other side"),
    )  # fmt: skip
    table = TextTable(book, book.sheet(translate("Workbook", "Glossary")), header)
    for term in glossary("fr" if book.formats.is_french else "en", audit.terms):
        table.add(term.word, said(SIDES[term.side]), term.says, term.other)
    table.finish(_GLOSSARY_WIDTHS, landscape=True)
