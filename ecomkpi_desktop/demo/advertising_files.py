"""What the advertising platforms report: spend by campaign and day, with their totals, and the orders they claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ecomkpi_desktop.demo.demand import new_customers
from ecomkpi_desktop.demo.draws import Draws, Floats, Ints
from ecomkpi_desktop.demo.recipe import Channel, Recipe
from ecomkpi_desktop.demo.sales import Sales
from ecomkpi_desktop.demo.writing import (
    french_date,
    grouped,
    grouped_money,
    plain_money,
    texts,
    write_table,
)

_NONE = " --"  # how Google Ads writes a missing value, with the space
_GOOGLE_HEADER = "Jour;Campagne;Code de la devise;Coût;Impr.;Clics;CTR;Conversions;Coût/conv.;Valeur de conv."
_META_HEADER = (
    '"Début des rapports","Fin des rapports","Nom de la campagne",Jour,"Diffusion de la campagne",Couverture,'
    'Impressions,"Montant dépensé (EUR)","Clics sur un lien","CTR (taux de clics sur le lien)",Achats,'
    '"Valeur de conversion des achats"'
)


@dataclass(frozen=True, slots=True)
class Report:
    """Rows of one platform: campaigns of a day side by side, in order of day.

    Attributes:
        day: position in ``Recipe.days``.
        campaign: position in ``Channel.campaigns``.
        cost: cents.
        impressions, clicks: counts.
        conversions: claimed, in hundredths (platforms share a conversion out).
        value: of the claimed conversions, in cents.
    """

    day: Ints
    campaign: Ints
    cost: Ints
    impressions: Ints
    clicks: Ints
    conversions: Ints
    value: Ints


def make_report(recipe: Recipe, seed: int, factor: Floats, sales: Sales, code: str) -> Report:
    """Return the report of a channel: what was spent to win its new customers at the cost of each day's story."""
    position = recipe.channel(code)
    channel = recipe.channels[position]
    if channel.cac is None:
        raise ValueError(f"{code} is not paid for")
    draws, days, campaigns = Draws(seed, f"ads-{code}"), len(recipe.days), channel.campaigns

    def noise(low: float, high: float) -> Floats:
        return draws.between(days * len(campaigns), low, high).reshape(days, -1)

    wanted = new_customers(recipe, factor)[:, position]
    calm = _smooth(wanted)  # budgets follow the season with less haste than customers do
    budget = calm * channel.cac.on(recipe.days)
    shape = np.array([one.share for one in campaigns])
    cost = budget[:, None] * shape * noise(0.82, 1.18) * 100
    cents = np.rint(cost).astype(np.int64).ravel()
    click = np.array([one.click for one in campaigns]) * _dearer(recipe, channel)[:, None] * 100
    clicks = np.maximum(np.rint(cents / click.ravel()), 1).astype(np.int64)
    rate = np.tile([one.rate for one in campaigns], days) * draws.between(len(cents), 0.9, 1.1)
    impressions = np.rint(clicks / rate).astype(np.int64)
    orders = np.bincount(sales.journeys.day[sales.journeys.channel == position], minlength=days)
    claimed = orders[:, None] * shape * channel.claims * noise(0.7, 1.3)
    conversions = np.rint(claimed.ravel() * 100).astype(np.int64)
    value = np.rint(conversions * draws.between(len(conversions), 62, 88)).astype(np.int64)
    return Report(
        np.repeat(np.arange(days), len(campaigns)), np.tile(np.arange(len(campaigns)), days),
        cents, impressions, clicks, conversions, value,
    )


def write_google_ads(path: Path, recipe: Recipe, report: Report, year: int) -> None:
    """Write the report of a year as the French interface exports it, with its two lines of title and two totals."""
    channel = recipe.channels[recipe.channel("google")]
    rows = _of_year(recipe, report, year)
    days = recipe.days[report.day[rows]]
    names = np.array([campaign.name for campaign in channel.campaigns], dtype=object)
    columns: dict[str, Iterable[object]] = {
        "Jour": texts(days, _iso),
        "Campagne": names[report.campaign[rows]],
        "Code de la devise": np.full(len(rows), "EUR", dtype=object),
        **_google_cells(report, [np.array([row]) for row in rows]),
    }
    total = [cells[0] for cells in _google_cells(report, [rows]).values()]
    span = f"{french_date(date(year, 1, 1))} - {french_date(date(year, 12, 31))}"
    write_table(
        path, columns, before=("Rapport sur les campagnes", f'"{span}"'), header=_GOOGLE_HEADER, delimiter=";",
        after=[["Total : campagnes", _NONE, "EUR", *total], ["Total : compte", _NONE, "EUR", *total]],
    )


def write_meta_ads(path: Path, recipe: Recipe, report: Report) -> None:
    """Write the whole report as the French interface exports it: BOM, and the grand total as the first row."""
    channel = recipe.channels[recipe.channel("meta")]
    rows = np.arange(len(report.day))
    names = np.array([campaign.name for campaign in channel.campaigns], dtype=object)
    day = texts(recipe.days[report.day], _iso)
    reach = np.rint(report.impressions * 0.78).astype(np.int64)
    span = (recipe.first_day.isoformat(), recipe.last_day.isoformat())
    numbers = [reach, report.impressions, report.cost, report.clicks]
    total = [int(column.sum()) for column in numbers]
    share = f"{100 * total[3] / total[1]:.8f}"
    purchases = np.rint(report.conversions / 100).astype(np.int64)
    columns = {
        "start": [span[0], *day], "end": [span[1], *day], "name": ["", *names[report.campaign]], "day": ["", *day],
        "state": ["", *(["active"] * len(rows))],
        "reach": [total[0], *reach.tolist()],
        "impressions": [total[1], *report.impressions.tolist()],
        "cost": [plain_money(total[2]), *texts(report.cost, plain_money)],
        "clicks": [total[3], *report.clicks.tolist()],
        "rate": [share, *(f"{rate:.8f}" for rate in (100 * report.clicks / report.impressions).tolist())],
        "purchases": [int(purchases.sum()), *texts(purchases, lambda number: str(number or ""))],
        "value": [plain_money(int(report.value.sum())), *texts(report.value, plain_money)],
    }  # fmt: skip
    write_table(path, columns, header=_META_HEADER, encoding="utf-8-sig")


def _google_cells(report: Report, groups: Iterable[Ints]) -> dict[str, list[str]]:
    """Return the cells of sums over groups of rows."""
    cells: dict[str, list[str]] = {name: [] for name in _GOOGLE_HEADER.split(";")[3:]}
    for rows in groups:
        cost, shown, clicks = (int(column[rows].sum()) for column in (report.cost, report.impressions, report.clicks))
        claimed, value = int(report.conversions[rows].sum()), int(report.value[rows].sum())
        for name, text in zip(
            cells,
            (
                grouped_money(cost), grouped(shown), grouped(clicks), f"{100 * clicks / shown:.2f} %".replace(".", ","),
                grouped_money(claimed), grouped_money(round(100 * cost / claimed)) if claimed else _NONE,
                grouped_money(value),
            ),
            strict=True,
        ):  # fmt: skip
            cells[name].append(text)
    return cells


def _of_year(recipe: Recipe, report: Report, year: int) -> Ints:
    days = recipe.days[report.day]
    return np.flatnonzero((days >= date(year, 1, 1).toordinal()) & (days <= date(year, 12, 31).toordinal()))


def _iso(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


def _smooth(values: Floats) -> Floats:
    """Return the mean of each week around a day."""
    padded = np.concatenate([[values[0]] * 3, values, [values[-1]] * 3])
    sums = np.concatenate([[0.0], np.cumsum(padded)])
    return np.asarray((sums[7:] - sums[:-7]) / 7)


def _dearer(recipe: Recipe, channel: Channel) -> Floats:
    """Return how much dearer a click is than on the first day: the cost of a customer drifts through its clicks."""
    if channel.cac is None:
        return np.ones(len(recipe.days))
    cac = channel.cac.on(recipe.days)
    return np.asarray(np.sqrt(cac / cac[0]))
