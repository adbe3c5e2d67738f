"""What an import without anybody to ask has had to assume: the proposals to its questions, told as issues."""

from collections.abc import Sequence

from ecomkpi_desktop.base.issues import Issue, Place, Severity
from ecomkpi_desktop.importing.doubts import Doubt

_CODES = {
    "amounts": "amounts_assumed",
    "date_order": "date_order_assumed",
    "decimal": "decimal_mark_assumed",
    "rates": "rates_assumed",
    "kind": "kind_assumed",
    "span": "months_assumed",
    "every": "every_assumed",
    "year": "year_assumed",
    "amount_of": "amount_of_assumed",
    "numbers_of": "numbers_of_assumed",
}


def assumptions(doubts: Sequence[Doubt], file: str) -> tuple[Issue, ...]:
    """Return an issue for each question whose proposal held because nobody answered it.

    Which sheet to read is told by ``other_sheets_left_out`` already, and a column that is not found by
    ``fields_missing``.
    """
    found = []
    for doubt in doubts:
        if doubt.code in _CODES and doubt.proposed:
            params = {"basis": doubt.proposed, "example": doubt.example}
            found.append(Issue(_CODES[doubt.code], Severity.WARNING, Place(file=file), params))
        elif doubt.code.startswith("map.") and doubt.proposed:
            place = Place(file=file, column=doubt.proposed)
            found.append(Issue("column_repeated", Severity.WARNING, place, {"column": doubt.proposed}))
    return tuple(found)
