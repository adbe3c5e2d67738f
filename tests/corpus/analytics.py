"""Audience reports, from the documented facts: comments above, grand totals first, tables stacked, UTF-16."""

import random
from collections.abc import Callable
from datetime import date

from tests.corpus.drawing import CHANNELS, days
from tests.corpus.model import Cell, Export, Layout, Options, Rows, Style, Truth, day_sums

Make = Callable[[random.Random, Options], Export]
_RULE = "# ----------------------------------------"


def _visits(rng: random.Random, options: Options) -> list[tuple[date, str, int]]:
    dates = sorted({moment.date() for moment in days(rng, options, max(4, options.rows // 3))})
    return [(day, channel, rng.randint(20, 4_000)) for day in dates for channel in CHANNELS[: 2 + rng.randrange(4)]]


def _seen(rows: list[tuple[date, str, int]], span: date | None = None) -> Truth:
    whole = sum(count for _, _, count in rows)
    by_day = {span: float(whole)} if span else day_sums((day, float(count)) for day, _, count in rows)
    return Truth({"sessions": {"sessions": whole}}, by_day)


def _comments(lines: tuple[str, ...], first: date, last: date) -> tuple[tuple[str, ...], ...]:
    return tuple((line.format(first=f"{first:%Y%m%d}", last=f"{last:%Y%m%d}"),) for line in lines)


_GA4_EN = (
    _RULE, "# Traffic acquisition: Session default channel group", "# Account: demo.example", "# Property: GA4 - demo",
    _RULE, "# ", "# All Users", "# Start date: {first}", "# End date: {last}",
)  # fmt: skip
_GA4_FR = (
    _RULE, "# Acquisition de trafic : Groupe de canaux par défaut de la session", "# Compte : demo.example",
    "# Propriété : GA4 - demo", _RULE, "# ", "# Tous les utilisateurs", "# Date de début : {first}",
    "# Date de fin : {last}",
)  # fmt: skip


def _ga4(comments: tuple[str, ...], header: str, *, daily: bool, excel: bool = False) -> Make:
    names = tuple(header.split("|"))

    def make(rng: random.Random, options: Options) -> Export:
        rows = _visits(rng, options)
        first, last = rows[0][0], rows[-1][0]
        if daily:
            body: Rows = tuple(
                (f"{day:%Y%m%d}", channel, count, count // 2, "0.55432109876", "12.5", count * 6, 3, "0")
                for day, channel, count in rows
            )  # fmt: skip
        else:
            sums = {channel: sum(n for _, name, n in rows if name == channel) for channel in CHANNELS}
            body = tuple(
                (channel, count, count // 2, "0.55432109876", "12.5", count * 6, 3, "0")
                for channel, count in sums.items() if count
            )  # fmt: skip
        export = Export(names, body, _seen(rows, None if daily else first), Style(),
                        before=_comments(comments, first, last), name="Traffic_acquisition.csv")  # fmt: skip
        return export.with_(delimiter=";", encoding="utf-8-sig", newline="\r\n") if excel else export

    return make


def _exploration(rng: random.Random, options: Options) -> Export:
    rows = _visits(rng, options)
    whole = sum(count for _, _, count in rows)
    body: list[tuple[Cell, ...]] = [("", "", whole // 2, whole, "112.15", 99, "Grand total")]
    body += [(f"{day:%Y%m%d}", channel, count // 2, count, "112.15", 4) for day, channel, count in rows]
    before = _comments((_RULE, "# Demo GA4", "# Untitled exploration-Free form 1", "# {first}-{last}", _RULE, ""),
                       rows[0][0], rows[-1][0])  # fmt: skip
    names = ("Date", "Session default channel group", "Total users", "Sessions", "Average session duration",
        "Key events")
    return Export(names, tuple(body), _seen(rows), Style(), before=before, name="Free_form.csv",
                  traits=frozenset({"ordered", "totals", "ragged"}))  # fmt: skip


def _snapshot(rng: random.Random, options: Options) -> Export:
    rows = _visits(rng, options)
    first, last = rows[0][0], rows[-1][0]
    sums = {channel: sum(n for _, name, n in rows if name == channel) for channel in CHANNELS}
    body: Rows = tuple((channel, count) for channel, count in sums.items() if count)
    span = _comments(("# Start date: {first}", "# End date: {last}"), first, last)
    after: Rows = (
        ("",), *span, ("Nth day", "Active users"), *((f"{n:04}", rng.randint(5, 90)) for n in range(12)),
        ("",), *span, ("Country", "Active users"), ("France", 1234), ("Belgium", 321),
    )  # fmt: skip
    comments = _comments((_RULE, "# Reports snapshot", "# Account: demo", "# Property: GA4 - demo", _RULE, ""),
        first, last)
    return Export(("Session default channel group", "Sessions"), body, _seen(rows, first), Style(),
                  before=(*comments, *span), after=after, name="Reports_snapshot.csv",
                  traits=frozenset({"stacked", "totals", "ordered"}))  # fmt: skip


def _universal(rng: random.Random, options: Options) -> Export:
    rows = _visits(rng, options)
    first, last = rows[0][0], rows[-1][0]
    sums = {channel: sum(n for _, name, n in rows if name == channel) for channel in CHANNELS}
    body: Rows = tuple((channel, count // 2, count // 3, count, "45.10%") for channel, count in sums.items() if count)
    whole = sum(sums.values())
    before = _comments((_RULE, "# All Web Site Data", "# Channels", "# {first}-{last}", _RULE, ""), first, last)
    return Export(("Default Channel Grouping", "Users", "New Users", "Sessions", "Bounce Rate"), body,
                  _seen(rows, first), Style(), before=before, after=(("", whole // 2, whole // 3, whole, "45.10%"),),
                  name="Analytics.csv", traits=frozenset({"totals"}))  # fmt: skip


def _matomo(header: str, *, utf16: bool) -> Make:
    names = tuple(header.split("|"))

    def make(rng: random.Random, options: Options) -> Export:
        rows = _visits(rng, options)
        body: Rows = tuple((day, channel, count // 2, count, count * 4, 2) for day, channel, count in rows)
        export = Export(names, body, _seen(rows), Style(), name="Export _ Types de canaux.csv")
        return export.with_(encoding="utf-16") if utf16 else export

    return make


_EN = (
    "Session default channel group|Sessions|Engaged sessions|Engagement rate|Average engagement time per session|"
    "Event count|Key events|Total revenue"
)
_FR = (
    "Groupe de canaux par défaut de la session|Sessions|Sessions avec engagement|Taux d'engagement|"
    "Durée d'engagement moyenne par session|Nombre d'événements|Événements clés|Revenu total"
)
LAYOUTS = (
    Layout("ga4_en_span", "GA4", ("ga4",), _ga4(_GA4_EN, _EN, daily=False)),
    Layout("ga4_en_day", "GA4", ("ga4",), _ga4(_GA4_EN, "Date|" + _EN, daily=True)),
    Layout("ga4_en_old", "GA4", ("ga4",), _ga4(
        _GA4_EN, _EN.replace("Session default channel group", "Session primary channel group (Default channel group)"),
        daily=False)),
    Layout("ga4_fr_span", "GA4", ("ga4",), _ga4(_GA4_FR, _FR, daily=False)),
    Layout("ga4_fr_day", "GA4", ("ga4",), _ga4(_GA4_FR, "Date|" + _FR, daily=True)),
    Layout("ga4_fr_excel", "GA4", ("ga4",), _ga4(_GA4_FR, _FR, daily=False, excel=True)),
    Layout("ga4_exploration", "GA4", ("ga4",), _exploration),
    Layout("ga4_snapshot", "GA4", ("ga4",), _snapshot),
    Layout("universal_csv", "Universal Analytics", ("universal", "ua", "ga"), _universal),
    Layout("matomo_en", "Matomo", ("matomo", "generic_sessions"), _matomo(
        "Date|Channel Type|Unique visitors|Visits|Actions|Conversions", utf16=True)),
    Layout("matomo_fr", "Matomo", ("matomo", "generic_sessions"), _matomo(
        "Date|Type de canal|Visiteurs uniques|Visites|Actions|Conversions", utf16=True)),
    Layout("matomo_utf8", "Matomo", ("matomo", "generic_sessions"), _matomo(
        "Date|Channel Type|Unique visitors|Visits|Actions|Conversions", utf16=False)),
)  # fmt: skip
