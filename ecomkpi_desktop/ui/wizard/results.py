"""What came of reading a file, in words: its counts, and whether its own totals agree with what was read."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.ui.wizard.entry import FileEntry


@dataclass(frozen=True, slots=True)
class TotalsCheck:
    """Whether a total the file states equals what was read, in a sentence."""

    agrees: bool
    text: str


def counts_sentence(entry: FileEntry, formats: Formats) -> str:
    """Return what became of every row."""
    imported = entry.imported
    if imported is None:
        return ""
    parts = [
        _counted(QT_TRANSLATE_NOOP("wizard", "{count} row(s) accepted", None, 1), imported.rows_accepted, formats),
    ]
    if imported.rows_rejected:
        rejected = QT_TRANSLATE_NOOP("wizard", "{count} rejected", None, 1)
        parts.append(_counted(rejected, imported.rows_rejected, formats))
    if imported.rows_ignored:
        ignored = QT_TRANSLATE_NOOP("wizard", "{count} ignored", None, 1)
        parts.append(_counted(ignored, imported.rows_ignored, formats))
    if imported.kind is Kind.ORDERS:
        orders = QT_TRANSLATE_NOOP("wizard", "{count} order(s)", None, 1)
        parts.insert(0, _counted(orders, imported.orders, formats))
    return "  ·  ".join(parts)


def results_words(entry: FileEntry, formats: Formats) -> str:
    """Return what became of a file's rows and totals, in one line."""
    check = totals_check(entry, formats)
    counts = counts_sentence(entry, formats)
    return counts if check is None else f"{counts}  ·  {check.text}"


def totals_check(entry: FileEntry, formats: Formats) -> TotalsCheck | None:
    """Return how the totals a file states compare with what was read; None for a file that states none."""
    imported = entry.imported
    if imported is None:
        return None
    if not imported.declared:
        return None
    # A file may state subtotals too: one that equals the whole is enough.
    agreeing = [total for total in imported.declared if total.agrees]
    shown = agreeing[0] if agreeing else max(imported.declared, key=attrgetter("declared"))
    if agreeing and abs(shown.declared - shown.read) >= 0.005:
        text = QCoreApplication.translate(
            "wizard", "The total stated by the file, {stated}, agrees with what was read, {read}, but for rounding."
        )
    elif agreeing:
        text = QCoreApplication.translate("wizard", "The total stated by the file, {stated}, equals what was read.")
    else:
        text = QCoreApplication.translate(
            "wizard", "The file states a total of {stated}, its rows add up to {read}. They are imported as they are."
        )
    stated, read = formats.number(shown.declared, 2), formats.number(shown.read, 2)
    return TotalsCheck(bool(agreeing), text.format(stated=stated, read=read))


def _counted(text: str, count: int, formats: Formats) -> str:
    return counted("wizard", text, count).format(count=formats.count(count))
