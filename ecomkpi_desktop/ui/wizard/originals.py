"""Where each previewed column comes from, why it was taken for what it is, and what the file says in each cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.columns import column_words
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.wizard.entry import FileEntry

DOUBTFUL = 0.9  # a column recognised with less confidence deserves a look


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a column comes from.

    Attributes:
        header: what the file calls it; "" for a column that the import fills itself.
        column: its place in the file; -1 for none.
        reason: why it was taken for what it is.
        confidence: 0 to 1.
    """

    header: str = ""
    column: int = -1
    reason: str = ""
    confidence: float = 1.0

    @property
    def is_doubtful(self) -> bool:
        """Whether it deserves a look."""
        return bool(self.header) and self.confidence < DOUBTFUL


@dataclass(frozen=True)
class Origins:
    """Where the columns of a preview come from.

    Attributes:
        columns: by canonical field.
        cells: for the first rows of the file by their number, what stands in them.
    """

    columns: Mapping[str, Origin] = field(default_factory=dict)
    cells: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    def of(self, name: str) -> Origin:
        """Return where a field comes from."""
        return self.columns.get(name, Origin())

    def cell(self, row: int, name: str) -> str | None:
        """Return what the file says of a field in a row; None where that is not known."""
        place, cells = self.of(name).column, self.cells.get(row)
        return cells[place] if cells is not None and 0 <= place < len(cells) else None


def origins_of(entry: FileEntry) -> Origins:
    """Return where the columns of a file's preview come from."""
    understanding = entry.understanding
    if understanding is None:
        return Origins()
    recipe, columns = understanding.recipe, {}
    matches = {match.field: match for match in understanding.fields}
    for name, header in recipe.mapping.items():
        match, place = matches.get(name), recipe.column(name)
        reason, confidence = (match.reason, match.confidence) if match is not None else ("user", 1.0)
        columns[name] = Origin(column_words(header), -1 if place is None else place, reason, confidence)
    return Origins(columns, entry.digest.raw if entry.digest is not None else {})


def reason_words(origin: Origin, formats: Formats) -> str:
    """Return why a column was taken for what it is."""
    texts = {
        "platform": QCoreApplication.translate("wizard", "known from this platform’s exports"),
        "header": QCoreApplication.translate("wizard", "its heading is a usual one"),
        "header_without_tax": QCoreApplication.translate("wizard", "its heading is a usual one"),
        "user": QCoreApplication.translate("wizard", "you said so"),
        "cells_day": QCoreApplication.translate("wizard", "it holds the dates"),
        "cells_product_of": QCoreApplication.translate("wizard", "on every row, quantity × price makes the amount"),
        "cells_grow": QCoreApplication.translate("wizard", "its amounts grow with the quantity"),
        "cells_only_amount": QCoreApplication.translate("wizard", "no other column holds amounts"),
        "cells_pieces": QCoreApplication.translate("wizard", "it holds small whole numbers, most often 1"),
        "cells_customer": QCoreApplication.translate("wizard", "its numbers come back on other days, at other prices"),
        "cells_order": QCoreApplication.translate("wizard", "each of its numbers is of one day only"),
        "cells_product": QCoreApplication.translate("wizard", "each of its codes always has the same price"),
        "cells_email": QCoreApplication.translate("wizard", "it holds e-mail addresses"),
        "cells_country": QCoreApplication.translate("wizard", "it holds codes of countries"),
        "cells_currency": QCoreApplication.translate("wizard", "it holds codes of currencies"),
        "cells_other": QCoreApplication.translate("wizard", "nothing tells what its numbers are"),
    }
    if origin.reason in texts:
        return texts[origin.reason]
    text = QCoreApplication.translate("wizard", "its heading resembles a usual one ({share} sure): please check")
    return text.format(share=formats.rate(origin.confidence, 0))
