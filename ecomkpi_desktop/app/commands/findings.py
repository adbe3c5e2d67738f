"""``findings WORKSPACE``: what deserves attention, most money at stake first."""

from argparse import Namespace

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import figures_of
from ecomkpi_desktop.app.commands.outcome import DONE
from ecomkpi_desktop.present.findings import finding_look, finding_title
from ecomkpi_desktop.present.language import locale_for
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.review.figures_json import findings_json
from ecomkpi_desktop.review.findings import findings


def run(options: Namespace, console: Console) -> int:
    """Print the findings as JSON, or in words with what to look at next."""
    asked = figures_of(options)
    if options.json:
        console.say_json(findings_json(asked.engine, asked.selection, asked.settings, asked.state))
        return DONE
    formats = Formats(locale_for(console.language), str(asked.settings.get("currency")))
    for finding in findings(asked.engine, asked.selection, asked.settings, asked.state):
        console.say(f"- {finding_title(finding, formats)}\n  {finding_look(finding, formats)}")
    return DONE
