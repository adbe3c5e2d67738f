"""``report WORKSPACE --out FILE``: the review summary as PDF or as an Excel workbook."""

from argparse import Namespace
from datetime import UTC, datetime

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import Figures, figures_of
from ecomkpi_desktop.app.commands.outcome import DONE
from ecomkpi_desktop.base.issues import ReadableError
from ecomkpi_desktop.review.build import summary_of
from ecomkpi_desktop.review.summary import ReviewSummary


def run(options: Namespace, console: Console) -> int:
    """Write the review in the format that the file's name asks for."""
    suffix = options.out.suffix.lower()
    if suffix not in {".pdf", ".xlsx"}:
        raise ReadableError("report_format", path=str(options.out))
    asked = figures_of(options)
    summary = summary_of(
        asked.engine,
        asked.selection,
        asked.settings,
        asked.state,
        title=asked.title,
        generated_on=datetime.now(UTC).astimezone().date(),
    )
    if suffix == ".pdf":
        from ecomkpi_desktop.output.pdf import write_pdf

        write_pdf(summary, options.out, console.language, options.paper)
    else:
        _write_workbook(summary, asked, options, console.language)
    console.say(str(options.out))
    return DONE


def _write_workbook(summary: ReviewSummary, asked: Figures, options: Namespace, language: str) -> None:
    from ecomkpi_desktop.output.workbook.content import workbook_content
    from ecomkpi_desktop.output.workbook.writing import write_workbook
    from ecomkpi_desktop.present.language import locale_for
    from ecomkpi_desktop.present.numbers import Formats

    content = workbook_content(asked.engine, asked.selection, asked.settings, summary, asked.imports)
    write_workbook(content, options.out, Formats(locale_for(language), summary.currency), options.paper)
