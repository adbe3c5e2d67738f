"""What the user wants printed, remembered between two starts."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from ecomkpi_desktop.output.paper import paper_of


@dataclass(slots=True)
class PrintChoices:
    """Kept by the context, so that preview, printer and export print the same.

    Attributes:
        annexes: names of the annexes wanted.
        paper: ``A4`` or ``Letter``; "" for what the printer or the country uses.
    """

    annexes: tuple[str, ...] = ()
    paper: str = ""

    def paper_for(self, locale: QLocale) -> str:
        """Return the paper: the user's choice, else that of the standard printer, else that of the country."""
        if self.paper:
            return self.paper
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrinterInfo

        printer = QPrinterInfo.defaultPrinter()
        if not printer.isNull():
            size = printer.defaultPageSize().id()
            found = {QPageSize.PageSizeId.A4: "A4", QPageSize.PageSizeId.Letter: "Letter"}.get(size)
            if found is not None:
                return found
        return paper_of(locale)
