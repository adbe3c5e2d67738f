"""Positions of the categories: the map, the table, the rule that decided each, the declared position and its levers."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.output.annexes.kit import Kit
from ecomkpi_desktop.output.annexes.position_map import HEIGHT, paint_map
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head, paragraph
from ecomkpi_desktop.present.options import choice_label
from ecomkpi_desktop.present.positioning import check_bound, check_name, check_state, position_word, rule_text
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.positioning.audit import PositioningAudit
from ecomkpi_desktop.review.positioning.declared import Check
from ecomkpi_desktop.review.positioning.readings import CategoryReading
from ecomkpi_desktop.review.positioning.rules import Position

translate = QCoreApplication.translate  # under this name lupdate finds the words

_STATES = {True: "\u25cf", False: "\u25bc", None: "\u2013"}


def positioning(kit: Kit) -> list[Piece]:
    """Return the map, the categories with their rules, and what the declared position asks for."""
    work = kit.report.work
    if work is None or not work.positioning.categories:
        return kit.note(
            translate(
                "Print", "No category is known: import the list of products with their category and their unit cost, "
                "and each category’s position is read here.",
            )
        )  # fmt: skip
    audit = work.positioning
    return [*_map(kit, audit), *_categories(kit, audit), *_rules(kit, audit), *_declared(kit, audit)]


def _map(kit: Kit, audit: PositioningAudit) -> list[Piece]:
    if not audit.placed:
        return []
    picture = Piece(HEIGHT, lambda ink, box: paint_map(ink, box, audit, kit.formats), keep=1)
    title = head(translate("Print", "Where each category stands"), keep=2)
    return together([*title, picture, *kit.note(_map_note(kit, audit))])


def _map_note(kit: Kit, audit: PositioningAudit) -> str:
    seen = audit.seen
    if not audit.has_prices:
        return translate(
            "Print", "No competitors’ price is known for these dates: discounts stand in for prices. Ten prices of "
            "the three closest competitors are enough to begin with.",
        )  # fmt: skip
    text = translate("Print", "A disc as large as its net revenue.")
    if seen is None or seen.first is None or seen.last is None:
        return text
    told = translate("Print", "Competitors compared: {count}; prices seen from {first} to {last}.").format(
        count=kit.formats.count(float(seen.competitors)), first=kit.formats.date(seen.first),
        last=kit.formats.date(seen.last),
    )  # fmt: skip
    return f"{text} {told}"


def _categories(kit: Kit, audit: PositioningAudit) -> list[Piece]:
    unit = kit.formats.money(1, 0)
    columns = [
        Column(translate("Print", "Category"), is_text=True, share=1.4),
        Column(translate("Print", "Position"), is_text=True, share=1.1),
        Column(translate("Print", "Gross margin rate")), Column(translate("Print", "Price index")),
        Column(translate("Print", "Discounts")), Column(translate("Print", "Returns")),
        Column(translate("Print", "Logistics per order")),
        Column(translate("Print", "{unit} of ads needs").format(unit=unit)), Column(translate("Print", "Net revenue")),
    ]  # fmt: skip
    rows = [_category(kit, one) for one in audit.categories]
    return together([*head(translate("Print", "Category by category")), *kit.table(columns, rows)])


def _category(kit: Kit, one: CategoryReading) -> Row:
    formats = kit.formats
    stuck = one.position is Position.MIDDLE
    roas = formats.money(one.break_even_roas) if one.break_even_roas is not None else _nothing_left(one)
    return Row((
        one.name, position_word(one.position), formats.rate(one.margin), formats.count(one.traits.price_index),
        formats.rate(one.traits.discounts), formats.rate(one.return_rate), formats.money(one.logistics_per_order),
        roas, formats.money(one.net_revenue, 0),
    ), inks={1: "alert"} if stuck else None)  # fmt: skip


def _nothing_left(one: CategoryReading) -> str:
    """Return that no advertising pays itself back, where the margin says so."""
    return translate("Print", "never") if one.cm2_rate is not None else "\u2013"


def _rules(kit: Kit, audit: PositioningAudit) -> list[Piece]:
    pieces = head(translate("Print", "The rule that decided"), keep=1)
    for one in audit.categories:
        text = f"{position_word(one.position)}. {rule_text(one, audit.thresholds, kit.formats)}"
        lost = one.shortfall(audit.thresholds.floor)
        if one.position is Position.MIDDLE and lost > 0:
            missing = translate("Print", "Over the period {amount} are missing from the minimum margin.")
            text = f"{text} {missing.format(amount=kit.formats.money(lost, 0))}"
        pieces += paragraph(kit.ink, text, kit.width, lead=one.name)
    return pieces


# -- the declared position -----------------------------------------------------------------------------------------


def _declared(kit: Kit, audit: PositioningAudit) -> list[Piece]:
    if audit.declared is Position.UNKNOWN:
        none = kit.note(
            translate("Print", "None yet: the thresholds to hold and the levers follow the position you declare.")
        )
        return [*together([*head(translate("Print", "Declared position"), keep=1), *none]), *_levers(kit, audit)]
    name = choice_label(audit.declared.value)
    columns = [
        Column(translate("Print", "What it asks for"), is_text=True, share=2.0),
        Column(translate("Print", "The shop")), Column(translate("Print", "Asked for")),
        Column(translate("Print", "Held?"), is_text=True),
    ]  # fmt: skip
    rows = [_check(kit, one) for one in audit.checks]
    title = translate("Print", "Declared position: {position}").format(position=name)
    return [*together([*head(title), *kit.table(columns, rows)]), *_levers(kit, audit)]


def _check(kit: Kit, one: Check) -> Row:
    value = kit.formats.rate(one.value) if one.unit is Unit.RATE else kit.formats.count(one.value)
    state = f"{_STATES[one.is_met]} {check_state(one)}"
    inks = {3: "alert"} if one.is_met is False else None
    return Row((check_name(one), value, check_bound(one, kit.formats), state), inks=inks)


def _levers(kit: Kit, audit: PositioningAudit) -> list[Piece]:
    columns = [
        Column(translate("Print", "Lever"), is_text=True, share=1.0),
        Column(translate("Print", "What it means in practice"), is_text=True, share=2.4),
        Column(translate("Print", "Brings over the period")),
    ]  # fmt: skip
    rows = [
        Row((words("positioning", one.text), words("positioning", one.how), kit.formats.money(one.money, 0)))
        for one in audit.levers
    ]
    note = []
    if audit.volume_to_lose is not None:
        text = translate("Print", "Prices 1% up may lose up to {share} of the units before they cost margin.")
        note = kit.note(text.format(share=kit.formats.rate(audit.volume_to_lose)))
    return together([*head(translate("Print", "Levers, in money")), *kit.table(columns, rows), *note])
