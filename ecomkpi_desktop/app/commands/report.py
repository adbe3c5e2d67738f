"""``report WORKSPACE --out FILE``: the review with its annexes as PDF, or as an Excel workbook."""

from argparse import Namespace
from typing import TYPE_CHECKING

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import Figures, figures_of
from ecomkpi_desktop.app.commands.outcome import DONE
from ecomkpi_desktop.base import clock
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.review.report import Annex

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats

ALL, NONE = "all", "none"


def run(options: Namespace, console: Console) -> int:
    """Write the review in the format that the file's name asks for."""
    suffix = options.out.suffix.lower()
    if suffix not in {".pdf", ".xlsx"}:
        raise ReadableError("report_format", path=str(options.out))
    annexes = annexes_of(options.annexes)
    asked = figures_of(options, for_print=True)
    paper = options.paper or _paper(console.language)
    if suffix == ".pdf":
        _write_pdf(asked, options, annexes, console.language, paper)
    else:
        _write_workbook(asked, options, console.language, paper)
    console.say(str(options.out))
    return DONE


def annexes_of(text: str) -> tuple[Annex, ...]:
    """Return the annexes that ``all``, ``none`` or names parted by commas ask for.

    Raises:
        ReadableError: there is no annex of that name.
    """
    if text == ALL:
        return tuple(Annex)
    names = [] if text == NONE else [name.strip() for name in text.split(",")]
    known = {annex.value: annex for annex in Annex}
    for name in names:
        if name not in known:
            raise ReadableError("argument_annex", value=name, known=", ".join((ALL, NONE, *known)))
    return tuple(known[name] for name in names)


def _write_pdf(asked: Figures, options: Namespace, annexes: tuple[Annex, ...], language: str, paper: str) -> None:
    from ecomkpi_desktop.output.pdf import write_pdf
    from ecomkpi_desktop.review.report_build import report_of

    report = report_of(
        asked.engine, asked.selection, asked.settings, asked.state, title=asked.title, generated_on=clock.today(),
        imports=asked.imports, scenarios=asked.scenarios, notes=asked.notes, dossier=asked.dossier,
    )  # fmt: skip
    write_pdf(report, options.out, language, paper, annexes)


def _write_workbook(asked: Figures, options: Namespace, language: str, paper: str) -> None:
    from ecomkpi_desktop.output.workbook.content import workbook_content
    from ecomkpi_desktop.output.workbook.writing import write_workbook
    from ecomkpi_desktop.review.report_build import reviewed

    summary, work, plans = reviewed(
        asked.engine, asked.selection, asked.settings, asked.state, title=asked.title, generated_on=clock.today(),
        notes=asked.notes, dossier=asked.dossier,
    )  # fmt: skip
    content = workbook_content(asked.engine, asked.selection, asked.settings, summary, asked.imports, work, plans)
    write_workbook(content, options.out, _formats(language, summary.currency), paper)


def _formats(language: str, currency: str) -> "Formats":
    from ecomkpi_desktop.present.language import locale_for
    from ecomkpi_desktop.present.numbers import Formats

    return Formats(locale_for(language), currency)


def _paper(language: str) -> str:
    from ecomkpi_desktop.output.paper import paper_of
    from ecomkpi_desktop.present.language import locale_for

    return paper_of(locale_for(language))
