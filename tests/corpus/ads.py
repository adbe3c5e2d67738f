"""Reports of advertising platforms, from the documented facts: titles, ranges, totals first or last, currencies."""

import random
from collections.abc import Callable, Sequence
from datetime import date

from tests.corpus.drawing import CAMPAIGNS, Spent, spending
from tests.corpus.model import Amount, Cell, Count, Export, Layout, Options, Rows, Style, Truth, day_sums, total

Make = Callable[[random.Random, Options], Export]


def spent(rows: Sequence[Spent], currency: str = "") -> Truth:
    """Return the truth of a report by day."""
    return Truth({"spend": {"cost": total(row.cost for row in rows)}}, day_sums((r.day, r.cost) for r in rows),
        currency)


def _by_campaign(rows: Sequence[Spent]) -> list[Spent]:
    """Return one row per campaign, of the whole span."""
    found = []
    for name in dict.fromkeys(row.campaign for row in rows):
        own = [row for row in rows if row.campaign == name]
        found.append(
            Spent(rows[0].day, name, total(r.cost for r in own), sum(r.impressions for r in own),
                  sum(r.clicks for r in own), sum(r.conversions for r in own), total(r.value for r in own))
        )  # fmt: skip
    return found


_NAMES_EN = (
    "Day|Campaign status|Campaign|Currency code|Clicks|Impr.|CTR|Cost|Avg. CPC|Conversions|Conv. value"
)
_GOOGLE = {
    "en_gb": ("Campaign report", "{d} {month} {y}", _NAMES_EN, "Total: Campaigns|Total: Account|Total: Search"),
    "en_us": ("Campaign report", "{month} {d}, {y}", _NAMES_EN,
    "Total: Campaigns|Total: Account|Total: Performance Max"),
    "fr": ("Rapport sur les campagnes", "{d} {moi} {y}",
    "Jour|État de la campagne|Campagne|Code de la devise|Clics|Impr.|CTR|Coût|CPC moy.|Conversions|Valeur de conv.",
    "Total : campagnes|Total : compte"),
    "de": ("Kampagnenbericht", "{d:02}.{m:02}.{y}",
    "Tag|Kampagnenstatus|Kampagne|Währungscode|Klicks|Impr.|CTR|Kosten|Durchschn. CPC|Conversions|Conv.-Wert",
    "Gesamt: Konto|Gesamt: Kampagnen"),
}  # fmt: skip
_GOOGLE_STYLES = {
    "en_gb": Style(thousands="", groups=","), "en_us": Style(groups=","),
    "fr": Style(decimal=",", thousands="\u202f", groups="\u202f"), "de": Style(decimal=",", thousands=".", groups="."),
}  # fmt: skip
_CODES = {"en_gb": "GBP", "en_us": "USD", "fr": "EUR", "de": "EUR"}


def _google(language: str, form: str, *, daily: bool) -> Make:
    title, span, header, totals = _GOOGLE[language]
    names = header.split("|")[0 if daily else 1 :]

    def make(rng: random.Random, options: Options) -> Export:
        rows = spending(rng, options)
        first, last = rows[0].day, rows[-1].day
        shown = rows if daily else _by_campaign(rows)
        missing = "--" if form == "xlsx" else " --"

        def line(row: Spent, lead: tuple[Cell, ...], name: str, state: str) -> tuple[Cell, ...]:
            rate = f"{row.clicks / row.impressions:.2%}"
            return (
                *lead, state, name, _CODES[language], Count(row.clicks), Count(row.impressions), rate, Amount(row.cost),
                Amount(row.cost / row.clicks), Count(row.conversions), Amount(row.value),
            )  # fmt: skip

        body = tuple(line(row, (row.day,) if daily else (), row.campaign, "Enabled") for row in shown)
        whole = Spent(first, "", total(r.cost for r in rows), sum(r.impressions for r in rows),
                      sum(r.clicks for r in rows), sum(r.conversions for r in rows),
                      total(r.value for r in rows))  # fmt: skip
        after = []
        for word in totals.split("|"):
            last_cells = line(whole, (), missing, word) if not daily else line(whole, (word,), missing, missing)
            after.append(last_cells)
        style = _GOOGLE_STYLES[language]
        between = tuple(Style(day=span).text(day) for day in (first, last))
        truth = spent(rows, _CODES[language])
        if not daily:
            truth = Truth(truth.figures, {first: total(r.cost for r in rows)}, truth.currency)
        export = Export(
            tuple(names), body, truth, style, before=((title,), (" - ".join(between),)), after=tuple(after),
            name=f"{title}.csv", traits=frozenset({"totals"}),
        )  # fmt: skip
        if form == "utf16":
            return export.with_(encoding="utf-16", delimiter="\t")
        if form == "xlsx":
            return export.with_(container="xlsx", name=f"{title}.xlsx")
        return export.with_(delimiter=";") if language == "fr" else export

    return make


_META_EN = (
    "Campaign name|Day|Delivery status|Delivery level|Reach|Impressions|Frequency|Link clicks|Amount spent ({})|"
    "Purchases|Purchases conversion value|Reporting starts|Reporting ends"
)
_META_FR = (
    "Nom de la campagne|Jour|État de la diffusion|Niveau de diffusion|Couverture|Impressions|Répétition|"
    "Clics sur un lien|Montant dépensé ({})|Achats|Valeur de conversion des achats|Début des rapports|Fin des rapports"
)


def _meta(header: str, currency: str, *, daily: bool, summary: bool, breakdown: bool = False) -> Make:
    names = header.format(currency).split("|")
    if not daily:
        names.pop(1)
    if breakdown:
        names.insert(1, "Âge" if "Nom" in names[0] else "Age")

    def make(rng: random.Random, options: Options) -> Export:
        rows = spending(rng, options)
        first, last = rows[0].day, rows[-1].day
        shown = rows if daily else _by_campaign(rows)
        body: list[tuple[Cell, ...]] = []
        for row in shown:
            for age, share in (("18-24", 0.25), ("25-34", 0.75)) if breakdown else (("", 1.0),):
                cost = round(row.cost * share, 2) if age != "25-34" else round(row.cost - round(row.cost * 0.25, 2), 2)
                body.append(_meta_row(row, cost, (age,) if breakdown else (), first, last, daily=daily))
        if summary:
            whole = Spent(first, "", total(r.cost for r in rows), sum(r.impressions for r in rows),
                          sum(r.clicks for r in rows), 0, total(r.value for r in rows))  # fmt: skip
            body.insert(0, _meta_row(whole, whole.cost, ("",) if breakdown else (), first, last, daily=daily))
        truth = spent(rows, currency)
        if not daily:
            truth = Truth(truth.figures, {first: total(r.cost for r in rows)}, currency)
        return Export(tuple(names), tuple(body), truth, Style(), encoding="utf-8-sig", name="Campagnes.csv",
                      traits=frozenset({"ordered", "totals"} if summary else {"ordered"}))  # fmt: skip

    return make


def _meta_row(
    row: Spent, cost: float, age: tuple[str, ...], first: date, last: date, *, daily: bool
) -> tuple[Cell, ...]:
    day: tuple[Cell, ...] = (row.day,) if daily else ()
    start, end = (row.day, row.day) if daily and row.campaign else (first, last)
    return (
        row.campaign, *age, *day, "active", "campaign", row.impressions // 2, row.impressions, "2.00000000", row.clicks,
        Amount(cost), row.conversions or "", Amount(row.value), start, end,
    )  # fmt: skip


def _microsoft(rng: random.Random, options: Options) -> Export:
    rows = spending(rng, options)
    body: Rows = tuple(
        (row.day, "Demo", row.campaign, Count(row.impressions), Count(row.clicks),
         f"{row.clicks / row.impressions:.2%}", Amount(row.cost / row.clicks), Amount(row.cost), row.conversions)
        for row in rows
    )  # fmt: skip
    before = (
        ("Report Name: Campaign performance",), ("Report Time: 2/1/2024 - 10/31/2024",),
        ("Time Zone: (GMT+01:00) Paris",),
        ("Last Completed Available Day: 10/31/2024 10:15:00 PM (GMT)",),
        ("Last Completed Available Hour: 10/31/2024 10:15:00 PM (GMT)",), ("Report Aggregation: Daily",),
        ("Report Filter: ",), ("Potential Incomplete Data: true",), (f"Rows: {len(rows)}",), ("",),
    )  # fmt: skip
    header = ("Gregorian date", "Account name", "Campaign name", "Impressions", "Clicks", "CTR (%)", "Average CPC",
              "Spend", "Conversions")  # fmt: skip
    return Export(header, body, spent(rows), Style(day="{m}/{d}/{y}"), before=before, quote_all=True,
                  after=(("©2024 Microsoft Corporation. All rights reserved.",),), encoding="utf-8-sig",
                  name="Campaign_Performance.csv", traits=frozenset({"totals"}))  # fmt: skip


def _linkedin(form: str) -> Make:
    def make(rng: random.Random, options: Options) -> Export:
        rows = spending(rng, options)
        body: Rows = tuple(
            (row.day, "Demo", "Groupe", row.campaign, "612345678", "EUR", Amount(row.cost), Count(row.impressions),
             Count(row.clicks), row.conversions, Amount(row.value))
            for row in rows
        )  # fmt: skip
        last: tuple[Cell, ...] = (
            "Total", "", "", "", "", "", Amount(total(r.cost for r in rows)), Count(sum(r.impressions for r in rows)),
            Count(sum(r.clicks for r in rows)), sum(r.conversions for r in rows), Amount(total(r.value for r in rows)),
        )  # fmt: skip
        export = Export(
            ("Start Date (in UTC)", "Account Name", "Campaign Group Name", "Campaign Name", "Campaign ID", "Currency",
             "Total Spent", "Impressions", "Clicks", "Conversions", "Total Conversion Value"),
            body, spent(rows, "EUR"), Style(thousands=",", groups=",", day="{m}/{d}/{y}"),
            before=(("Campaign Performance Report (in UTC)",), ("Report Start: February 1, 2024, 12:00 AM",),
                    ("Date Generated: November 1, 2024, 3:15 PM",), ("",)),
            after=(last,), name="campaign_performance_report.csv", traits=frozenset({"totals"}),
        )  # fmt: skip
        return export.with_(encoding="utf-16", delimiter="\t") if form == "utf16" else export

    return make


def _tiktok(rng: random.Random, options: Options) -> Export:
    rows = spending(rng, options)
    body: Rows = tuple(
        (row.day, row.campaign, "Groupe 1", row.impressions, "<5", "-", Amount(row.cost), row.clicks,
         Amount(row.cost / row.clicks), row.clicks, "EUR")
        for row in rows
    )  # fmt: skip
    last: tuple[Cell, ...] = (
        f"Total of {len(rows)} results", "-", "-", sum(r.impressions for r in rows), "-", "-",
        Amount(total(r.cost for r in rows)), sum(r.clicks for r in rows), "-", "-", "EUR",
    )  # fmt: skip
    header = ("By Day", "Campaign name", "Ad group name", "Impressions", "Reach", "Frequency", "Cost", "Clicks (all)",
              "CPC (destination)", "Clicks (destination)", "Currency")  # fmt: skip
    return Export(header, body, spent(rows, "EUR"), after=(last,), name="tiktok.xlsx", container="xlsx",
                  traits=frozenset({"totals"}))  # fmt: skip


def _x_spanish(rng: random.Random, options: Options) -> Export:
    rows = spending(rng, options, CAMPAIGNS)
    body: Rows = tuple((row.day, row.campaign, Amount(row.cost), Count(row.impressions)) for row in rows)
    style = Style(decimal=",", thousands=".", groups=".", money="{} €", day="{d:02}/{m:02}/{y}")
    return Export(("Fecha", "Nombre de la campaña", "Importe gastado", "Impresiones"), body, spent(rows, "EUR"), style,
                  delimiter=";", name="x_ads.csv")  # fmt: skip


LAYOUTS = (
    *(
        Layout(f"google_{language}_{form}_{'day' if daily else 'total'}", "Google Ads", ("google",),
               _google(language, form, daily=daily))
        for language in _GOOGLE for form in ("csv", "utf16", "xlsx") for daily in (True, False)
        if form != "xlsx" or language in ("en_gb", "fr")
    ),
    *(
        Layout(f"meta_{code}_{'day' if daily else 'span'}{'_summary' if summary else ''}", "Meta Ads", ("meta",),
               _meta(header, currency, daily=daily, summary=summary))
        for code, header, currency in (("en", _META_EN, "USD"), ("fr", _META_FR, "EUR"))
        for daily in (True, False) for summary in (True, False)
    ),
    Layout("meta_en_breakdown", "Meta Ads", ("meta",), _meta(_META_EN, "USD", daily=True, summary=True,
        breakdown=True)),
    Layout("meta_fr_breakdown", "Meta Ads", ("meta",), _meta(_META_FR, "EUR", daily=False, summary=True,
        breakdown=True)),
    Layout("microsoft", "Microsoft Ads", ("microsoft", "bing"), _microsoft),
    Layout("linkedin", "LinkedIn Ads", ("linkedin",), _linkedin("csv")),
    Layout("linkedin_utf16", "LinkedIn Ads", ("linkedin",), _linkedin("utf16")),
    Layout("tiktok", "TikTok Ads", ("tiktok",), _tiktok),
    Layout("x_es", "X Ads", ("x_ads", "generic_spend"), _x_spanish),
)  # fmt: skip
