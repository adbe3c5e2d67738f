"""The demonstration shop: 36 months of Maison Amarante, as the export files its platforms would give.

The shop is made up (ceramics and home goods, 36 articles in five categories, a site and the marketplace Maisonia) and
so is everybody in it: addresses end in domains that cannot exist. The files are made from ``resources/demo``, with
chance that falls the same way on every machine and in every run.

The story, which the figures tell without being told:

- **Growth, then a plateau.** Orders double between early 2023 and mid-2024, then flatten: in the second half of 2025
  each month sells what the same month sold a year earlier, since new customers no longer increase and the newest
  cohorts come back less.
- **Sales stand still, margins do not.** Articles cost more from July 2024 and from March 2025 while prices stay,
  carriers and packaging cost more each year, and advertising wins dearer customers: CM3 falls in 2025.
- **A channel that loses money.** Meta Ads earns a margin on its orders (CM2) and spends more than that (CM3 far below
  zero in 2025). Its cost of a customer drifts up, and the last increase of budget bought hardly any customer.
- **A category stuck in the middle.** Lamps: gross margin under 30 %, twice the discounts and several times the returns
  of the other categories.
- **Season.** Christmas, sales of January and July, Mother's Day, the last Friday of November, an empty August.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np

from ecomkpi_desktop.base.progress import Progress, Silent
from ecomkpi_desktop.demo.advertising_files import make_report, write_google_ads, write_meta_ads
from ecomkpi_desktop.demo.analytics_files import write_sessions
from ecomkpi_desktop.demo.baskets import make_lines
from ecomkpi_desktop.demo.catalogue_files import write_cost_workbook, write_shopify_products
from ecomkpi_desktop.demo.demand import season
from ecomkpi_desktop.demo.draws import Floats
from ecomkpi_desktop.demo.fixed_cost_file import write_fixed_costs
from ecomkpi_desktop.demo.journeys import make_journeys
from ecomkpi_desktop.demo.manager import DEMO_CHANNEL_MAP, DEMO_SETTINGS, DemoSetting
from ecomkpi_desktop.demo.marketplace_files import write_marketplace_orders, write_marketplace_refunds
from ecomkpi_desktop.demo.people import People, make_people
from ecomkpi_desktop.demo.recipe import Recipe, read_recipe
from ecomkpi_desktop.demo.sales import Sales, make_sales
from ecomkpi_desktop.demo.shopify_orders import write_shopify_orders

__all__ = ["DEMO_CHANNEL_MAP", "DEMO_SETTINGS", "DemoFile", "DemoSetting", "write_demo_files"]

_SEED = 20_230_101


@dataclass(frozen=True, slots=True)
class DemoFile:
    """One export file.

    Attributes:
        path: where it was written.
        kind: what it is about, as ``base.fields.Kind`` names it.
        overrides: what an import must be told to read it right; empty: it is recognised as it is.
    """

    path: Path
    kind: str
    overrides: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Shop:
    """Everything that happened, before it is written down."""

    recipe: Recipe
    factor: Floats
    sales: Sales
    people: People


def write_demo_files(folder: Path, progress: Progress | None = None) -> tuple[DemoFile, ...]:
    """Write the export files of the shop into a folder that exists, over those of an earlier run.

    Args:
        folder: where to.
        progress: told how far the work is; may cancel it between two files.

    Returns:
        the files, in the order in which they are best imported.

    Raises:
        OSError: the folder cannot be written.
    """
    watcher = progress or Silent()
    watcher.report("computing", 0.0)
    shop = _happen(_SEED)
    files: list[DemoFile] = []
    writers = _writers(folder, shop)
    for number, (kind, write) in enumerate(writers, start=1):
        watcher.report("saving", 0.3 + 0.7 * (number - 1) / len(writers))
        files += [DemoFile(path, kind) for path in write()]
    watcher.report("saving", 1.0)
    return tuple(files)


def _happen(seed: int) -> _Shop:
    recipe = read_recipe()
    factor = season(recipe)
    journeys = make_journeys(recipe, seed, factor)
    people = make_people(recipe, seed, journeys.customers)
    months = np.array([date.fromordinal(int(ordinal)).month - 1 for ordinal in recipe.days])[journeys.day]
    lines = make_lines(recipe, seed, journeys, months)
    return _Shop(recipe, factor, make_sales(recipe, seed, journeys, lines, people), people)


def _writers(folder: Path, shop: _Shop) -> list[tuple[str, Callable[[], list[Path]]]]:
    """Return what writes the files, with the kind of each."""
    recipe, sales, people = shop.recipe, shop.sales, shop.people
    years = range(recipe.first_day.year, recipe.last_day.year + 1)

    def one(name: str, write: Callable[[Path], None]) -> Callable[[], list[Path]]:
        def run() -> list[Path]:
            write(folder / name)
            return [folder / name]

        return run

    def google() -> list[Path]:
        report = make_report(recipe, _SEED, shop.factor, sales, "google")
        paths = [folder / f"Rapport sur les campagnes {year}.csv" for year in years]
        for path, year in zip(paths, years, strict=True):
            write_google_ads(path, recipe, report, year)
        return paths

    def meta(path: Path) -> None:
        write_meta_ads(path, recipe, make_report(recipe, _SEED, shop.factor, sales, "meta"))

    def marketplace(path: Path) -> None:
        write_marketplace_orders(path, recipe, _SEED, sales, people)

    def refunds(path: Path) -> None:
        write_marketplace_refunds(path, recipe, _SEED, sales, people)

    def sessions(path: Path) -> None:
        write_sessions(path, recipe, _SEED, sales)

    return [
        ("orders", lambda: write_shopify_orders(folder, recipe, _SEED, sales, people)),
        ("orders", one("Maisonia commandes.csv", marketplace)),
        ("refunds", one("Maisonia remboursements.csv", refunds)),
        ("products", one("products_export.csv", lambda path: write_shopify_products(path, recipe))),
        ("products", one("Coûts produits.xlsx", lambda path: write_cost_workbook(path, recipe))),
        ("spend", google),
        ("spend", one("Meta campagnes par jour.csv", meta)),
        ("sessions", one("Acquisition de trafic.csv", sessions)),
        ("fixed_costs", one("Charges fixes.xlsx", lambda path: write_fixed_costs(path, recipe))),
    ]
