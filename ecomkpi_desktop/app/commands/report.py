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
        _write_workbook(summary, asked, options)
    console.say(str(options.out))
    return DONE


def _write_workbook(summary: ReviewSummary, asked: Figures, options: Namespace) -> None:
    from ecomkpi_desktop.kpi.registry import REGISTRY
    from ecomkpi_desktop.kpi.results import Dimension
    from ecomkpi_desktop.output.workbook import write_workbook
    from ecomkpi_desktop.present.texts import words

    names = {figure_id: words("kpi", definition.name) for figure_id, definition in REGISTRY.items()}
    months = asked.engine.by(Dimension.MONTH, asked.selection)
    channels = asked.engine.by(Dimension.CHANNEL, asked.selection)
    write_workbook(summary, months, channels, options.out, names, asked.imports)
