"""A data contract on paper, to be signed: what was promised, by whom, to whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter

from ecomkpi_desktop.output.device import archival_writer, painting
from ecomkpi_desktop.output.fonts import load_fonts
from ecomkpi_desktop.output.ink import BODY, HEAD, SMALL, SUBTITLE, TITLE, Ink, Style
from ecomkpi_desktop.present.field_names import field_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.sharing import (
    basis_name,
    freshness_text,
    rule_text,
    source_name,
    type_name,
)
from ecomkpi_desktop.review.governance.contract import Contract

_MARGIN_X, _MARGIN_Y = 48.0, 44.0
_TEXT = Style(8.0)
_STRONG = Style(8.0, bold=True)
_QUIET = Style(8.0, ink="quiet")
_ROW = 11.8
_GAP = 16.0
_SIGN = 50.0  # height of a box to sign in
_SIGN_WIDTH, _SIGN_GAP = 158.0, 12.5


@dataclass(frozen=True, slots=True)
class ContractSheet:
    """A contract and what is printed with it.

    Attributes:
        contract: the version printed.
        shop: name of the document.
        printed_on: day.
        locale: how numbers and dates are written.
    """

    contract: Contract
    shop: str
    printed_on: date
    locale: QLocale

    @property
    def title(self) -> str:
        """Return what viewers and archives show."""
        text = QCoreApplication.translate("ContractPage", "{shop} \u2013 data contract, {source}")
        return text.format(shop=self.shop, source=source_name(self.contract))

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint the pages on a printer, a preview or a PDF.

        Raises:
            OSError: the device cannot be painted on.
        """
        with painting(device) as (painter, paper):
            _Pages(painter, device, paper.width, paper.height, self).paint()


def contract_pdf(sheet: ContractSheet) -> bytes:
    """Return a contract as a PDF/A file. Needs a QGuiApplication."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.paint(archival_writer(buffer, sheet.title, QPageSize.PageSizeId.A4))
    buffer.close()
    return bytes(content.data())


class _Pages:
    """Flows the parts of a contract over as many pages as they need."""

    def __init__(
        self, painter: QPainter, device: QPagedPaintDevice, width: float, height: float, sheet: ContractSheet
    ) -> None:
        self._device = device
        self._ink = Ink(painter, load_fonts())
        self._sheet = sheet
        self._contract = sheet.contract
        self._formats = Formats(sheet.locale)
        self._left, self._width = _MARGIN_X, width - 2 * _MARGIN_X
        self._bottom = height - _MARGIN_Y
        self._y = _MARGIN_Y
        self._page = 1

    def paint(self) -> None:
        self._head()
        self._facts()
        self._columns()
        self._rules()
        self._signatures()
        self._foot()

    # -- parts -----------------------------------------------------------------------------------------------------

    def _head(self) -> None:
        contract, formats = self._contract, self._formats
        self._y += 14
        self._ink.text(self._left, self._y, source_name(contract), TITLE, self._width)
        if contract.agreed_on is not None:
            state = QCoreApplication.translate("ContractPage", "Version {version}, agreed on {day}")
            state = state.format(version=contract.version, day=formats.date(contract.agreed_on))
        else:
            state = QCoreApplication.translate("ContractPage", "Version {version}, proposed, not yet agreed")
            state = state.format(version=contract.version)
        self._y += 17
        kind = QCoreApplication.translate("ContractPage", "Data contract")
        self._ink.text(self._left, self._y, f"{kind} \N{MIDDLE DOT} {state}", SUBTITLE.in_ink("quiet"), self._width)
        self._y += 9
        self._ink.rule(self._left, self._y, self._left + self._width, self._y, "text", 0.8)
        self._y += _GAP
        if contract.purpose:
            self._y = self._ink.paragraph(self._left, self._y, contract.purpose, _TEXT, self._width, 3) + 6

    def _facts(self) -> None:
        half = self._width / 2
        facts = list(self._told())
        top = self._y
        for place, (name, value) in enumerate(facts):
            x = self._left + (place % 2) * half
            y = top + (place // 2) * _ROW
            self._ink.text(x, y, name, _QUIET, 92)
            self._ink.text(x + 96, y, value, _TEXT, half - 106)
        self._y = top + ((len(facts) + 1) // 2) * _ROW + _GAP - 6

    def _told(self) -> Iterator[tuple[str, str]]:
        contract = self._contract
        nobody = QCoreApplication.translate("ContractPage", "to be named")
        yield QCoreApplication.translate("ContractPage", "Made by"), contract.producer or nobody
        yield QCoreApplication.translate("ContractPage", "Answers for it"), contract.owner or nobody
        yield QCoreApplication.translate("ContractPage", "Read by"), ", ".join(contract.consumers) or nobody
        yield QCoreApplication.translate("ContractPage", "Write the rules"), ", ".join(contract.co_authors) or nobody
        yield QCoreApplication.translate("ContractPage", "Comes"), freshness_text(contract.freshness)
        yield QCoreApplication.translate("ContractPage", "File"), contract.file
        if contract.amounts:
            yield QCoreApplication.translate("ContractPage", "Amounts"), basis_name(contract.amounts)
        if contract.currency:
            yield QCoreApplication.translate("ContractPage", "Currency"), contract.currency

    def _columns(self) -> None:
        wanted = [column for column in self._contract.columns if column.required]
        shares = (0.0, 0.36, 0.66, 0.86)
        names = (
            QCoreApplication.translate("ContractPage", "Column of the file"),
            QCoreApplication.translate("ContractPage", "What it is"),
            QCoreApplication.translate("ContractPage", "Type"),
            "",
        )
        self._heading(QCoreApplication.translate("ContractPage", "Columns that the file has"), names, shares)
        for column in wanted:
            what = column.meaning or (field_name(self._contract.kind, column.field) if column.field else "")
            self._row((column.header, what, type_name(column.type), ""), shares)
        self._y += _GAP - 4

    def _rules(self) -> None:
        if not self._contract.rules:
            return
        shares = (0.0, 0.8)
        names = (
            QCoreApplication.translate("ContractPage", "Rule"),
            QCoreApplication.translate("ContractPage", "Written by"),
        )
        self._heading(QCoreApplication.translate("ContractPage", "Rules that its rows keep"), names, shares)
        for rule in self._contract.rules:
            self._row((rule_text(rule, self._contract.kind, self._formats), rule.author), shares)
        self._y += _GAP - 4

    def _signatures(self) -> None:
        dated = QCoreApplication.translate("ContractPage", "Date and signature")
        people = self._contract.people or ("", "", "")
        rows = [people[at : at + 3] for at in range(0, len(people), 3)]
        self._room(min(20 + len(rows) * (_SIGN + 8), self._bottom - 2 * _MARGIN_Y))  # on one page, if it can be
        self._ink.text(self._left, self._y, QCoreApplication.translate("ContractPage", "Read and agreed"), HEAD)
        self._y += 8
        for row in rows:
            self._room(_SIGN + 6)
            for place, name in enumerate(row):
                x = self._left + place * (_SIGN_WIDTH + _SIGN_GAP)
                self._ink.box(x, self._y, _SIGN_WIDTH, _SIGN, outline="hairline")
                self._ink.text(x + 7, self._y + 12, name, _STRONG, _SIGN_WIDTH - 14)
                self._ink.text(x + 7, self._y + _SIGN - 7, dated, SMALL)
            self._y += _SIGN + 8

    def _foot(self) -> None:
        text = QCoreApplication.translate(
            "ContractPage", "{title} \u00b7 printed on {day} \u00b7 page {page}"
        )
        text = text.format(title=self._sheet.title, day=self._formats.date(self._sheet.printed_on), page=self._page)
        self._ink.text(self._left, self._bottom + 16, text, SMALL, self._width)

    # -- flowing -----------------------------------------------------------------------------------------------------

    def _heading(self, title: str, names: Sequence[str], shares: Sequence[float]) -> None:
        self._room(4 * _ROW)
        self._ink.text(self._left, self._y, title, HEAD, self._width)
        self._y += _ROW + 1
        for name, share in zip(names, shares, strict=True):
            self._ink.text(self._left + share * self._width, self._y, name, BODY.in_ink("quiet"))
        self._y += 4
        self._ink.rule(self._left, self._y, self._left + self._width, self._y)
        self._y += _ROW - 2

    def _row(self, cells: Sequence[str], shares: Sequence[float]) -> None:
        self._room(_ROW)
        ends = [*shares[1:], 1.0]
        for cell, share, end in zip(cells, shares, ends, strict=True):
            self._ink.text(self._left + share * self._width, self._y, cell, _TEXT, (end - share) * self._width - 8)
        self._y += _ROW

    def _room(self, height: float) -> None:
        """Begin a new page where the present one has not that much room left."""
        if self._y + height <= self._bottom:
            return
        self._foot()
        self._device.newPage()
        self._page += 1
        self._y = _MARGIN_Y + 10
