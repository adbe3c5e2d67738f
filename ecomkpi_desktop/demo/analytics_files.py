"""Sessions by channel group and day, as the French GA4 interface exports them, under its commented preamble."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ecomkpi_desktop.demo.draws import Draws, Floats, Ints
from ecomkpi_desktop.demo.recipe import Recipe
from ecomkpi_desktop.demo.sales import Sales
from ecomkpi_desktop.demo.writing import write_table

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOST = 0.06  # of the direct sessions: the tag could not tell where they came from
_HALF = 10  # days around a day from which its interest is told


def write_sessions(path: Path, recipe: Recipe, seed: int, sales: Sales) -> None:
    """Write one row per day and channel group."""
    groups, sessions = _sessions(recipe, seed, sales)
    draws = Draws(seed, "analytics")
    count = sessions.size
    flat = sessions.ravel()
    users = np.rint(flat * draws.between(count, 0.80, 0.90)).astype(np.int64)
    engaged = np.rint(flat * draws.between(count, 0.52, 0.68)).astype(np.int64)
    days = [date.fromordinal(int(ordinal)).strftime("%Y%m%d") for ordinal in recipe.days]
    columns: dict[str, Sequence[object]] = {
        "Date": [day for day in days for _group in groups],
        "Groupe de canaux par défaut de la session": groups * len(days),
        "Sessions": flat.tolist(),
        "Utilisateurs actifs": users.tolist(),
        "Sessions avec engagement": engaged.tolist(),
        "Taux d'engagement": [part / whole for part, whole in zip(engaged.tolist(), flat.tolist(), strict=True)],
    }
    write_table(path, columns, before=_preamble(recipe))


def _sessions(recipe: Recipe, seed: int, sales: Sales) -> tuple[list[str], Ints]:
    """Return the groups and their sessions (days x groups): as many as the conversion told makes of the orders."""
    draws, days = Draws(seed, "sessions"), len(recipe.days)
    groups, columns = [], []
    for position, channel in enumerate(recipe.channels):
        if channel.conversion is None:
            continue
        orders = np.bincount(sales.journeys.day[sales.journeys.channel == position], minlength=days)
        interest = 0.6 * _around(orders) + 0.4 * orders
        told = interest / channel.conversion.on(recipe.days) * draws.between(days, 0.93, 1.07)
        groups.append(channel.analytics)
        columns.append(np.maximum(np.rint(told), 1 + orders * 3).astype(np.int64))
    unknown = np.maximum(np.rint(columns[groups.index("Direct")] * _LOST), 1).astype(np.int64)
    return [*groups, "Unassigned"], np.stack([*columns, unknown], axis=1)


def _around(orders: Ints) -> Floats:
    """Return the mean of the weeks around each day."""
    sums = np.concatenate([[0], np.cumsum(orders)])
    position = np.arange(len(orders))
    start, end = np.maximum(position - _HALF, 0), np.minimum(position + _HALF + 1, len(orders))
    return np.asarray((sums[end] - sums[start]) / (end - start))


def _preamble(recipe: Recipe) -> list[str]:
    line = "# ----------------------------------------"
    return [
        line,
        "# Acquisition de trafic : Groupe de canaux par défaut de la session",
        f"# Compte : {recipe.story['shop']['name']}",
        f"# Propriété : GA4 - {recipe.story['shop']['name']}",
        line,
        "# ",
        "# Tous les utilisateurs",
        f"# Date de début : {recipe.first_day:%Y%m%d}",
        f"# Date de fin : {recipe.last_day:%Y%m%d}",
    ]
