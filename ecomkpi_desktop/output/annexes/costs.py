"""Hidden costs line by line, the range they leave to CM3, and the gate before raising the acquisition budget."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.output.annexes.gate import gate_lines
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.annexes.range_chart import HEIGHT, paint_range
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.present.assumptions import assumption_value
from ecomkpi_desktop.present.costs import base_words, line_name, money_words, rung_words, status_word
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.costs.audit import AuditedLine, CostAudit, CostSource, CostStatus
from ecomkpi_desktop.settings.cost_lines import Rung

translate = QCoreApplication.translate  # under this name lupdate finds the words

_DATES = slice(3, 5)  # columns
_GLYPHS = {
    CostStatus.KNOWN: "\u25cf", CostStatus.ESTIMATED: "\u25c7", CostStatus.UNKNOWN: "\u25cb", CostStatus.NONE: "\u2013",
}  # fmt: skip


def costs(kit: Kit) -> list[Piece]:
    """Return the range of CM3, the gate and every line."""
    work = kit.report.work
    audit = work.costs if work is not None else None
    if audit is None:
        return kit.note(
            translate("Print", "No order in this period: choose one with sales to see what its costs leave open.")
        )
    return [*_range(kit, audit), *gate_lines(kit, audit.gate), *_lines(kit, audit)]


def _range(kit: Kit, audit: CostAudit) -> list[Piece]:
    formats, cm3 = kit.formats, audit.cm3
    now = formats.money(cm3.now, 0)
    if audit.moving:
        text = translate("Print", "CM3 between {low} (prudent) and {high} (optimistic); {now} as it is counted").format(
            low=formats.money(cm3.low, 0), high=formats.money(cm3.high, 0), now=now
        )
    else:
        text = translate("Print", "CM3: {now}. Every cost is answered: it is a number, no range.").format(now=now)
    done = translate("Print", "{answered} of {total} lines answered").format(
        answered=formats.count(float(audit.answered)), total=formats.count(float(len(audit.lines)))
    )
    pieces = head(text, done, keep=1)
    if audit.moving:
        pieces.append(Piece(HEIGHT, lambda ink, box: paint_range(ink, box, cm3, formats), keep=1))
    return pieces


def _lines(kit: Kit, audit: CostAudit) -> list[Piece]:
    every = (*audit.first, *audit.lines)
    columns = [
        Column(translate("Print", "Cost line"), is_text=True, share=1.7),
        Column(translate("Print", "Known?"), is_text=True, share=0.7),
        Column(translate("Print", "Value or range"), is_text=True, share=1.3),
        Column(translate("Print", "Holds since"), is_text=True, share=0.7),
        Column(translate("Print", "Said on"), is_text=True, share=0.7),
        Column(translate("Print", "Source"), is_text=True, share=1.2),
        Column(translate("Print", "Takes from CM3")), Column(translate("Print", "Moves CM3 by")),
    ]  # fmt: skip
    rows = list(_rows(kit, every))
    if not any(one.source is CostSource.USER for one in every):  # nobody has said anything: no date to be told
        del columns[_DATES]
        rows = [replace(row, cells=(*row.cells[: _DATES.start], *row.cells[_DATES.stop :])) for row in rows]
    note = kit.note(
        translate(
            "Print", "\u25cf known, \u25c7 estimated, \u25cb unknown: counted at nothing or at a default, with the "
            "house’s bounds. First costs that nobody told stand among the hidden ones.",
        )
    )  # fmt: skip
    return together([*head(translate("Print", "The lines")), *kit.table(columns, rows), *note])


def _rows(kit: Kit, lines: Sequence[AuditedLine]) -> Iterator[Row]:
    for rung in Rung:
        own = [one for one in lines if one.line.rung is rung]
        if own:
            yield Row((rung_words(rung), *("",) * 7), is_part=True)
        yield from (_row(kit, one) for one in own)


def _row(kit: Kit, one: AuditedLine) -> Row:
    formats = kit.formats
    unknown = one.status is CostStatus.UNKNOWN
    return Row((
        line_name(one.line), f"{_GLYPHS[one.status]} {status_word(one)}", _value(kit, one),
        *_dates(one, formats), _source(one),
        formats.money(one.money.amount, 0) if one.money.amount and not unknown else "",
        money_words(one, formats) if one.money.width else "",
    ), inks={1: "alert"} if unknown else None)  # fmt: skip


def _dates(one: AuditedLine, formats: Formats) -> tuple[str, str]:
    """Return from which day a value holds, and on which day somebody said so."""
    if one.source is not CostSource.USER:
        return "", ""
    since = translate("Print", "always") if one.since is None else formats.date(one.since)
    return since, "" if one.set_on is None else formats.date(one.set_on)


def _source(one: AuditedLine) -> str:
    """Return who says so."""
    return {
        CostSource.USER: one.note,
        CostSource.FILES: translate("Print", "your files"),
        CostSource.ABSENT: translate("Print", "nothing here that it is paid on"),
        CostSource.HOUSE: translate("Print", "house estimate"),
    }[one.source]


def _value(kit: Kit, one: AuditedLine) -> str:
    """Return what the line is paid at; both ends where it is not known."""
    if one.source in {CostSource.FILES, CostSource.ABSENT} or one.status is CostStatus.NONE:
        return ""
    key, formats = one.line.key, kit.formats
    if one.status is CostStatus.KNOWN:
        return f"{assumption_value(key, one.value, formats)} {base_words(one.line)}"
    text = translate("Print", "{low} to {high} {base}")
    low, high = (assumption_value(key, end, formats) for end in (one.money.low, one.money.high))
    return text.format(low=low, high=high, base=base_words(one.line))
