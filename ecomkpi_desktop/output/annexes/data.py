"""What was imported, how far it reaches, what seems to be missing, and how each file reconciles."""

from collections import Counter
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.facts import from_day
from ecomkpi_desktop.kpi.gaps import RUNS_SHOWN, DayGap, NumberGap
from ecomkpi_desktop.kpi.results import ImportReconciliation
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.reconciliation import step_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.rules.data import SOURCE_NAMES

translate = QCoreApplication.translate  # under this name lupdate finds the words

_ONE_DAY = timedelta(days=1)


def coverage(kit: Kit) -> list[Piece]:
    """Return the kinds of data with their reach, the files, and the gaps."""
    return [*_kinds(kit), *_files(kit), *_gaps(kit)]


def reconciliation(kit: Kit) -> list[Piece]:
    """Return the way from each order file's total to the net revenue counted from it."""
    note = translate("Print", "Over all dates of a file, whatever the period of the review.")
    pieces = kit.note(note)
    names = {file.segment: file.name for file in kit.details.files}
    for one in kit.details.reconciliation:
        name = names.get(one.segment, translate("Print", "Import {n}").format(n=one.segment))
        pieces += _way(kit, name, one)
    return pieces


def _kinds(kit: Kit) -> list[Piece]:
    rows = [
        Row((
            words("review", SOURCE_NAMES[one.kind]), kit.formats.count(float(one.files)),
            kit.formats.count(float(one.rows)), _day(kit, one.first_day), _day(kit, one.last_day),
        ))
        for one in kit.summary.sources
    ]  # fmt: skip
    if not rows:
        return kit.note(translate("Print", "Nothing was imported."))
    columns = [
        Column(translate("Print", "Data"), is_text=True), Column(translate("Print", "Files")),
        Column(translate("Print", "Rows")), Column(translate("Print", "First day")),
        Column(translate("Print", "Last day")),
    ]  # fmt: skip
    text = ""
    if kit.summary.cost_coverage is not None:
        text = translate("Print", "known product cost: {coverage} of sales").format(
            coverage=kit.formats.rate(kit.summary.cost_coverage, 0)
        )
    return together([*head(translate("Print", "Coverage"), text), *kit.table(columns, rows)])


def _files(kit: Kit) -> list[Piece]:
    rows = [
        Row((
            one.name, kind_name(one.kind), kit.formats.count(float(one.read)), kit.formats.count(float(one.accepted)),
            kit.formats.count(float(one.rejected)), kit.formats.count(float(one.ignored)), _day(kit, one.first_day),
            _day(kit, one.last_day),
        ), inks={4: "alert"} if one.rejected else None)
        for one in kit.details.files
    ]  # fmt: skip
    if not rows:
        return []
    columns = [
        Column(translate("Print", "File"), is_text=True, share=2.4),
        Column(translate("Print", "What it holds"), is_text=True, share=1.6), Column(translate("Print", "Rows read")),
        Column(translate("Print", "Accepted")), Column(translate("Print", "Rejected")),
        Column(translate("Print", "Ignored")), Column(translate("Print", "First day")),
        Column(translate("Print", "Last day")),
    ]  # fmt: skip
    return together([*head(translate("Print", "Files")), *kit.table(columns, rows)])


def _gaps(kit: Kit) -> list[Piece]:
    details = kit.details
    found = [_days(kit, gap) for gap in details.day_gaps] + [_numbers(kit, gap) for gap in details.number_gaps]
    text = translate("Print", "What the files seem to lack")
    if not found:
        nothing = translate("Print", "Nothing: no day and no order number is missing.")
        return together([*head(text, keep=1), *kit.note(nothing)])
    columns = [
        Column(translate("Print", "Data"), is_text=True, share=1.0),
        Column(translate("Print", "Source"), is_text=True, share=1.0),
        Column(translate("Print", "What is missing"), is_text=True, share=2.4), Column(translate("Print", "How much")),
    ]  # fmt: skip
    if not any(source for _kind, source, _text, _much in found):
        # Files that do not name their source leave nothing to tell apart.
        columns, found = [columns[0], *columns[2:]], [(kind, *rest) for kind, _source, *rest in found]
    pieces = [*head(text), *kit.table(columns, [Row(cells) for cells in found])]
    listed = Counter((gap.kind, gap.source) for gap in details.day_gaps)
    if any(count >= RUNS_SHOWN for count in listed.values()):
        note = translate("Print", "The {count} longest gaps of a source at most.")
        pieces += kit.note(note.format(count=RUNS_SHOWN))
    return together(pieces)


def _days(kit: Kit, gap: DayGap) -> tuple[str, ...]:
    first, last = kit.formats.date(from_day(gap.start)), kit.formats.date(from_day(gap.end) - _ONE_DAY)
    if first == last:
        text = translate("Print", "nothing on {day}").format(day=first)
    else:
        text = translate("Print", "nothing from {first} to {last}").format(first=first, last=last)
    missing = kit.formats.days(float(gap.end - gap.start))
    return words("review", SOURCE_NAMES[Kind(gap.kind)]), gap.source, text, missing


def _numbers(kit: Kit, gap: NumberGap) -> tuple[str, ...]:
    text = translate("Print", "order numbers, the first ones {first} to {last}").format(first=gap.first, last=gap.last)
    much = translate("Print", "{missing} of {expected}").format(
        missing=kit.formats.count(float(gap.missing)), expected=kit.formats.count(float(gap.expected))
    )
    return words("review", SOURCE_NAMES[Kind.ORDERS]), gap.source, text, much


def _way(kit: Kit, name: str, one: ImportReconciliation) -> list[Piece]:
    rows = [_step(kit, translate("Print", "Total of the orders, as the file states it"), one.total, one.orders)]
    rows += [_step(kit, f"\u2212 {step_name(step.code)}", step.money, step.orders) for step in one.steps]
    rows.append(
        Row((
            translate("Print", "Net revenue counted from it"), kit.formats.money(one.net_revenue),
            kit.formats.count(float(one.counted)),
        ), is_total=True)
    )  # fmt: skip
    is_clean = abs(one.residual) < 0.005
    rows.append(
        Row((translate("Print", "Unexplained"), kit.formats.money(one.residual), ""),
            inks=None if is_clean else {0: "alert", 1: "alert"})
    )  # fmt: skip
    columns = [Column(is_text=True), Column(translate("Print", "Money")), Column(translate("Print", "Orders or rows"))]
    return together([*head(name, keep=3), *kit.table(columns, rows)])


def _step(kit: Kit, name: str, money: float, orders: int) -> Row:
    return Row((name, kit.formats.money(money), kit.formats.count(float(orders))))


def _day(kit: Kit, day: date | None) -> str:
    return "" if day is None else kit.formats.date(day)
