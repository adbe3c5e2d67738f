"""What the window calls without knowing who does it; given by the composition root."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ecomkpi_desktop.ui.context import Context, Origin
from ecomkpi_desktop.ui.pages.page import Page

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.results import RowRefs

PageFactory = Callable[[Context], Page]


def _nothing(*_arguments: object) -> None:
    return


@dataclass(frozen=True, slots=True)
class Services:
    """Work that lives in other rooms.

    Attributes:
        pages: page key -> factory; called when the page is first seen, so that its heavy imports come late.
        import_files: opens the import wizard over a window: (context, parent, paths; empty paths to ask for them).
        look_for_new: opens it on what is new in the folder the document remembers: (context, parent).
        make_demo: writes the demonstration shop into a new document at a path; called on the document's thread.
        print_preview, print_page: show the preview, print: (context, parent).
        export_pdf: write the review: (context, parent, path).
        export_workbook: write it as an Excel workbook: (context, parent, path).
        show_table: show the table that a figure sums: (context, parent, figure id, origin).
        show_rows: show the source rows behind a figure: (context, parent, figure id, origin).
        show_places: show rows of the files: (context, parent, places, title).
        set_language: keeps and installs a language: ``fr`` or ``en``.
    """

    pages: Mapping[str, PageFactory] = field(default_factory=dict)
    import_files: Callable[[Context, QWidget, list[Path]], None] = _nothing
    look_for_new: Callable[[Context, QWidget], None] = _nothing
    make_demo: Callable[[Path], None] = _nothing
    print_preview: Callable[[Context, QWidget], None] = _nothing
    print_page: Callable[[Context, QWidget], None] = _nothing
    export_pdf: Callable[[Context, QWidget, Path], None] = _nothing
    export_workbook: Callable[[Context, QWidget, Path], None] = _nothing
    show_table: Callable[[Context, QWidget, str, Origin], None] = _nothing
    show_rows: Callable[[Context, QWidget, str, Origin], None] = _nothing
    show_places: "Callable[[Context, QWidget, RowRefs, str], None]" = _nothing
    set_language: Callable[[str], None] = _nothing
