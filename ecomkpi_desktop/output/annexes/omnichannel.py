"""Channels together: who is known, who uses several, the share of marketplaces, the ladder, the touch points."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.output.annexes.kit import Kit, figure_name
from ecomkpi_desktop.output.flow.piece import Piece, together
from ecomkpi_desktop.output.flow.table import Column, Row
from ecomkpi_desktop.output.flow.words import head, paragraph
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.omnichannel import (
    answer_word,
    ladder_verdict,
    marker_text,
    next_step,
    place_word,
    requirement_text,
    use_sentence,
    use_word,
)
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.omnichannel.audit import OmnichannelAudit
from ecomkpi_desktop.review.omnichannel.maturity import Ladder, Step
from ecomkpi_desktop.review.omnichannel.touch_points import TOUCH_POINTS, Answer

translate = QCoreApplication.translate  # under this name lupdate finds the words

_MET = {True: "\u25cf", False: "\u25bc", None: "\u25cb"}
_ANSWERED = {Answer.SAME: "\u25cf", Answer.DIFFERS: "\u25bc", Answer.NOT_OURS: "\u2013"}
_MOST = 10  # channels of the matrix that fit beside each other


def omnichannel(kit: Kit) -> list[Piece]:
    """Return customers, matrix, marketplaces, ladder and touch points."""
    work = kit.report.work
    if work is None or not work.omnichannel.channels:
        return kit.note(
            translate("Print", "No sale in this period: choose one with orders, or import those of the other channels.")
        )
    audit = work.omnichannel
    return [
        *_known(kit, audit), *_use(kit, audit), *_matrix(kit, audit), *_places(kit, audit),
        *_ladder(kit, audit.ladder), *_touch_points(kit, audit),
    ]  # fmt: skip


def _known(kit: Kit, audit: OmnichannelAudit) -> list[Piece]:
    figures = {**kit.report.figures, **audit.figures}
    marker = marker_text(audit.marker, kit.formats)
    rows = [
        Row((figure_name(name), kit.formats.figure(figures[name]), marker if name == "marketplace_share" else ""))
        for name in ("identified_share", "unidentified_orders_share", "multichannel_share", "marketplace_share", "ltv")
        if name in figures
    ]
    columns = [Column(is_text=True, share=1.4), Column(), Column(is_text=True, share=2.0)]
    return together([*head(translate("Print", "One customer across channels"), keep=3), *kit.table(columns, rows)])


def _use(kit: Kit, audit: OmnichannelAudit) -> list[Piece]:
    formats, use = kit.formats, audit.use
    title = head(translate("Print", "One channel against several"), keep=2)
    sentence = paragraph(kit.ink, use_sentence(audit, formats), kit.width, keep=2)
    if not use.customers.sum():
        return together([*title, *sentence])
    months = use.ltv[0].inputs.get("ltv_horizon_months")
    columns = [
        Column(translate("Print", "Customers with"), is_text=True), Column(translate("Print", "Customers")),
        Column("%"), Column(translate("Print", "Orders per customer")), Column(translate("Print", "CM2 per customer")),
        Column(translate("Print", "LTV, {months}").format(months=formats.months(months))),
    ]  # fmt: skip
    everybody = float(use.customers.sum())
    rows = []
    for one in Use:
        people = float(use.customers[one])
        each = (float(use.orders[one]) / people, float(use.cm2[one]) / people) if people else (None, None)
        rows.append(
            Row((
                use_word(one), formats.count(people), formats.rate(people / everybody), formats.number(each[0], 2),
                formats.money(each[1]), formats.figure(use.ltv[one]),
            ))
        )  # fmt: skip
    note = translate(
        "Print", "Whoever orders once can only have used one channel: compare those who came back. The gap shows who "
        "these customers are, not that a second channel makes them.",
    )  # fmt: skip
    return together([*title, *sentence, *kit.table(columns, rows), *kit.note(note)])


def _matrix(kit: Kit, audit: OmnichannelAudit) -> list[Piece]:
    """Return what share of a row's customers bought through a column's channel too."""
    overlap = audit.overlap
    if len(overlap.channels) < 2:
        return []
    sizes = np.diagonal(overlap.shared)
    order = np.argsort(-sizes, kind="stable")[:_MOST].tolist()
    names = [channel_name(overlap.channels[place]) for place in order]
    rows = []
    for row, name in zip(order, names, strict=True):
        shares = [float(overlap.shared[row, column]) / float(sizes[row]) for column in order]
        others = [(place, share) for place, share in enumerate(shares) if order[place] != row]
        shades = {place + 2: share for place, share in others}
        written = {place: kit.formats.rate(share, 0) for place, share in others}
        cells = [written.get(place, "") for place in range(len(order))]
        alone = kit.formats.count(float(overlap.only[row]))
        rows.append(Row((name, kit.formats.count(float(sizes[row])), *cells, alone), shades=shades))
    columns = [
        Column(translate("Print", "Of the customers of"), is_text=True), Column(translate("Print", "Customers")),
        *map(Column, names), Column(translate("Print", "Here only")),
    ]  # fmt: skip
    note = translate("Print", "of a row’s customers, the share who bought through the column’s channel too")
    left = len(overlap.channels) - len(order)
    more = kit.note(translate("Print", "Smaller channels left out: {count}.").format(count=left)) if left else []
    title = head(translate("Print", "Customers that channels share"), note)
    return together([*title, *kit.table(columns, rows), *more])


def _places(kit: Kit, audit: OmnichannelAudit) -> list[Piece]:
    by_place: dict[str, list[str]] = {}
    for channel, place in audit.places.items():
        by_place.setdefault(place_word(place), []).append(channel_name(channel))
    told = translate("Print", "{place}: {channels}.")
    text = " ".join(told.format(place=place, channels=", ".join(names)) for place, names in by_place.items())
    return [*head(translate("Print", "Where each channel sells"), keep=1), *paragraph(kit.ink, text, kit.width)]


# -- the ladder ----------------------------------------------------------------------------------------------------


def _ladder(kit: Kit, ladder: Ladder) -> list[Piece]:
    lines = head(translate("Print", "From several channels to one relationship"), keep=2)
    lines += paragraph(kit.ink, ladder_verdict(ladder), kit.width, keep=1)
    following = next_step(ladder)
    if following:
        lines += paragraph(kit.ink, following, kit.width)
    rows = [row for number, step in enumerate(ladder.steps, start=1) for row in _step(kit, ladder, number, step)]
    columns = [
        Column(translate("Print", "Step"), is_text=True, share=3.0),
        Column(translate("Print", "So?"), is_text=True, share=0.6),
    ]
    return together([*lines, *kit.table(columns, rows)])


def _step(kit: Kit, ladder: Ladder, number: int, step: Step) -> list[Row]:
    state = (
        translate("Print", "reached") if number <= ladder.level
        else translate("Print", "next step") if number == ladder.level + 1 else translate("Print", "later")
    )  # fmt: skip
    rows = [Row((f"{number}. {words('omnichannel', step.name)}", state), is_part=True)]
    said = {
        True: translate("Print", "yes"), False: translate("Print", "no"), None: translate("Print", "not known"),
    }  # fmt: skip
    for one in step.requirements:
        inks = {1: "alert"} if one.met is False else None
        rows.append(Row((requirement_text(one, kit.formats), f"{_MET[one.met]} {said[one.met]}"), inks=inks))
    return rows


# -- touch points --------------------------------------------------------------------------------------------------


def _touch_points(kit: Kit, audit: OmnichannelAudit) -> list[Piece]:
    points = audit.points
    share = points.consistency
    note = (
        translate("Print", "not looked at yet: go down the list with someone who bought in each channel")
        if share is None
        else translate("Print", "{share} of what was looked at is the same everywhere").format(
            share=kit.formats.rate(share, 0)
        )
    )
    columns = [
        Column(translate("Print", "Touch point"), is_text=True, share=0.9),
        Column(translate("Print", "What to look at"), is_text=True, share=2.2),
        Column(translate("Print", "Answer"), is_text=True, share=0.9),
        Column(translate("Print", "What differs, who settles it"), is_text=True, share=1.6),
    ]  # fmt: skip
    rows = []
    for one in TOUCH_POINTS:
        answer = points.answers.get(one.code)
        said = f"{_ANSWERED[answer]} {answer_word(answer)}" if answer is not None else "\u25cb " + translate(
            "Print", "to look at"
        )
        inks = {2: "alert"} if answer is Answer.DIFFERS else None
        remark = points.remarks.get(one.code, "") if answer is Answer.DIFFERS else ""
        rows.append(
            Row((words("omnichannel", one.name), words("omnichannel", one.ask), said, remark), inks=inks)
        )
    return together([*head(translate("Print", "Is it the same everywhere?"), note), *kit.table(columns, rows)])
