"""The pages as they will be printed, with the annexes to choose from beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ecomkpi_desktop.output.annexes.catalogue import annex_name
from ecomkpi_desktop.output.printing import ReportPrinter
from ecomkpi_desktop.review.report import Annex, Report
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.printed_pages import PrintedPages
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.widgets.buttons import Button, IconButton
from ecomkpi_desktop.ui.widgets.labels import Lead, SectionHeading
from ecomkpi_desktop.ui.widgets.scrolling import scrolling_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


class PrintPreview(QDialog):
    """Chooses annexes and paper, shows the pages, prints or saves them.

    Args:
        context: the live session.
        report: what can be printed.
        parent: window over which it opens.

    Signals:
        print_wanted: the pages shall be printed, with the annexes chosen.
        save_wanted: they shall be saved as PDF.
    """

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, context: Context, report: Report, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._choices = context.printing
        self.printer = make_printer(self._choices.paper_for(context.formats.locale))
        chosen = [annex for annex in report.available if annex.value in self._choices.annexes]
        self.painter = ReportPrinter(report, context.formats.locale, chosen)
        self.boxes: dict[Annex, QCheckBox] = {}
        self.setWindowTitle(self.tr("Print preview"))
        pages = self.tr("Pages as they will be printed")
        self.view = PrintedPages(self.printer, pages, context.theme, self)
        self.view.paintRequested.connect(self.painter.paint)
        self.view.previewChanged.connect(self._count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(report.available))
        row.addLayout(self._pages(), 1)
        self.resize(grown(1040), grown(760))
        self.view.dress()
        context.adopt(self, "preview")

    # -- parts -----------------------------------------------------------------------------------------------------

    def _side(self, available: "Sequence[Annex]") -> QWidget:
        side = QWidget(self)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # as wide as its words, never less
        outer = QVBoxLayout(side)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(6)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        # What is chosen scrolls on a low screen; what is done with it stays in sight.
        scroll = scrolling_whole(choices, self.tr("Annexes"), side)
        column.addWidget(SectionHeading(self.tr("Annexes"), self._context.theme, side))
        column.addWidget(Lead(self.tr("The one-page summary is always printed first."), self._context.theme, side))
        for annex in available:
            box = QCheckBox(annex_name(annex), choices)
            box.setChecked(annex in self.painter.annexes)
            box.toggled.connect(self._choose)
            self.boxes[annex] = box
            column.addWidget(box)
        column.addLayout(self._every(choices))
        column.addSpacing(12)
        column.addWidget(SectionHeading(self.tr("Paper"), self._context.theme, choices))
        self.paper = QComboBox(choices)
        self.paper.setAccessibleName(self.tr("Paper"))
        for name, text in (("A4", self.tr("A4")), ("Letter", self.tr("US Letter"))):
            self.paper.addItem(text, name)
        self.paper.setCurrentIndex(self.paper.findData(_paper_name(self.printer)))
        self.paper.currentIndexChanged.connect(self._choose_paper)
        column.addWidget(self.paper)
        column.addStretch(1)
        outer.addWidget(scroll, 1)
        for button in self._deeds(side):
            outer.addWidget(button)
        return side

    def _every(self, side: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        self.all_button = Button(self.tr("All"), side, kind="quiet")
        self.all_button.setAccessibleName(self.tr("All annexes"))
        self.none_button = Button(self.tr("None"), side, kind="quiet")
        self.none_button.setAccessibleName(self.tr("No annex"))
        self.all_button.clicked.connect(self._choose_all)
        self.none_button.clicked.connect(self._choose_none)
        row.addWidget(self.all_button)
        row.addWidget(self.none_button)
        row.addStretch(1)
        return row

    def _deeds(self, side: QWidget) -> tuple[Button, ...]:
        self.print_button = Button(self.tr("Print…"), side, kind="primary")
        self.save_button = Button(self.tr("Save as PDF…"), side)
        self.close_button = Button(self.tr("Close"), side)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.accept)
        return self.print_button, self.save_button, self.close_button

    def _pages(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 8, 8, 8)
        bar = QHBoxLayout()
        self.before = IconButton("chevron-left", self.tr("Page before"), self._context.theme, self)
        self.number = QLabel(self)
        self.after = IconButton("chevron-right", self.tr("Next page"), self._context.theme, self)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        whole = Button(self.tr("Whole page"), self, kind="quiet")
        width = Button(self.tr("Page width"), self, kind="quiet")
        whole.clicked.connect(self.view.fitInView)
        width.clicked.connect(self.view.fitToWidth)
        for widget in (self.before, self.number, self.after):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(whole)
        bar.addWidget(width)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        return column

    # -- choices ---------------------------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        chosen = tuple(annex for annex, box in self.boxes.items() if box.isChecked())
        self.painter.annexes = chosen
        # What this report has no annex for keeps the choice made with another one.
        kept = [name for name in self._choices.annexes if name not in {annex.value for annex in self.boxes}]
        self._choices.annexes = (*kept, *(annex.value for annex in chosen))
        self.view.updatePreview()

    @Slot()
    def _choose_all(self) -> None:
        self._set_all(to=True)

    @Slot()
    def _choose_none(self) -> None:
        self._set_all(to=False)

    def _set_all(self, *, to: bool) -> None:
        for box in self.boxes.values():
            box.blockSignals(True)
            box.setChecked(to)
            box.blockSignals(False)
        self._choose()

    @Slot()
    def _choose_paper(self) -> None:
        self._choices.paper = str(self.paper.currentData())
        self.printer.setPageSize(QPageSize(_PAPERS[self._choices.paper]))
        self.view.updatePreview()

    # -- pages -----------------------------------------------------------------------------------------------------

    @Slot()
    def _count(self) -> None:
        page, pages = self.view.currentPage(), self.view.pageCount()
        self.number.setText(self.tr("Page {page} of {pages}").format(page=page, pages=pages))
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)

    @Slot()
    def _go_back(self) -> None:
        self.view.setCurrentPage(self.view.currentPage() - 1)
        self._count()

    @Slot()
    def _go_on(self) -> None:
        self.view.setCurrentPage(self.view.currentPage() + 1)
        self._count()


def make_printer(paper: str) -> QPrinter:
    """Return a printer with a paper put in, whose pages are painted edge to edge."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_PAPERS[paper]))
    printer.setFullPage(True)
    return printer


def _paper_name(printer: QPrinter) -> str:
    return "Letter" if printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter else "A4"


