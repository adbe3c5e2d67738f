"""Source rows as a table: file, sheet, row, then what was understood of it."""

from operator import itemgetter

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.fields import Type
from ecomkpi_desktop.models.tables import Column
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.ui.pages.data.gather import SourceRows
from ecomkpi_desktop.ui.wizard.preview_model import cell_writer

_NUMERIC = frozenset({Type.MONEY, Type.NUMBER, Type.RATE})


def row_columns(found: SourceRows, formats: Formats) -> list[Column]:
    """Return the columns for rows of one kind; a column of sheets only where there are sheets."""
    columns = [Column(QCoreApplication.translate("SourceRows", "File"), itemgetter(0))]
    if any(row[1] for row in found.rows):
        columns.append(Column(QCoreApplication.translate("SourceRows", "Sheet"), itemgetter(1)))
    columns.append(Column(QCoreApplication.translate("SourceRows", "Row"), itemgetter(2), str, numeric=True))
    columns += [
        Column(
            field_name(found.kind, field.name), itemgetter(place), cell_writer(field, formats),
            numeric=field.type in _NUMERIC,
        )
        for place, field in enumerate(found.fields, start=3)
    ]
    return columns
