"""Export files of a small shop, written as its platforms would, and a document that they are imported into."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import FileContext, understand
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import AddImport

ORDER_HEADERS = (
    "N° de commande", "Date", "Statut", "Référence article", "Quantité", "Prix unitaire TTC", "E-mail", "Pays",
)  # fmt: skip


def order_lines(month: str, count: int = 24) -> list[list[str]]:
    """Return one line for each order of a month (``2025-01``)."""
    year, number = month.split("-")
    return [
        [f"C{year}{number}{place:03}", f"{1 + place % 28:02}/{number}/{year}", "payée", f"REF-{place % 6}",
         str(1 + place % 3), f"{19 + place % 5},90", f"client{place % 9}@example.org", "FR"]
        for place in range(count)
    ]  # fmt: skip


def write_csv(path: Path, headers: tuple[str, ...], rows: list[list[str]]) -> Path:
    """Write a French CSV file."""
    lines = [";".join(headers), *(";".join(row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_orders(
    folder: Path, month: str, headers: tuple[str, ...] = ORDER_HEADERS, rows: list[list[str]] | None = None
) -> Path:
    """Write the orders of a month."""
    return write_csv(folder / f"commandes_{month}.csv", headers, order_lines(month) if rows is None else rows)


def add(document: Document, path: Path, overrides: Mapping[str, str] | None = None) -> int:
    """Import a file as the command line does; the number of the import."""
    recipe = understand(path, overrides or {}, known=document.recipes(), context=FileContext(currency="EUR")).recipe
    document.apply(AddImport(run_import(path, recipe, Silent())))
    return document.imports()[-1].id


@contextmanager
def shop(folder: Path) -> Iterator[Document]:
    """Open a new document with the orders of January and February 2025."""
    with Document.create(folder / "shop.ekpi", cache_folder=folder / "cache") as document:
        for month in ("2025-01", "2025-02"):
            add(document, write_orders(folder, month))
        yield document
