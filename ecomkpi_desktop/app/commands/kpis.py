"""``kpis WORKSPACE``: the figures, as JSON or, for people, the dials."""

from argparse import Namespace

from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import Figures, figures_of
from ecomkpi_desktop.app.commands.outcome import DONE
from ecomkpi_desktop.kpi.registry import DIALS, REGISTRY
from ecomkpi_desktop.kpi.results import Dimension
from ecomkpi_desktop.present.language import locale_for
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.scopes import scope_parts
from ecomkpi_desktop.present.statuses import status_glyph, status_word
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.figures_json import kpis_json
from ecomkpi_desktop.review.rules.situation import situation_of
from ecomkpi_desktop.review.status import only_channel, shown_statuses


def run(options: Namespace, console: Console) -> int:
    """Print every figure as JSON, or the dials in words."""
    asked = figures_of(options)
    by = Dimension(options.by) if options.by else None
    if options.json:
        console.say_json(kpis_json(asked.engine, asked.selection, asked.settings, asked.state, by))
    elif by is not None:
        _say_parts(asked, by, console)
    else:
        _say_dials(asked, console)
    return DONE


def _say_dials(asked: Figures, console: Console) -> None:
    formats = _formats(asked, console)
    situation = situation_of(asked.engine, asked.selection, asked.settings, asked.state)
    filters = "".join(f", {part}" for part in scope_parts(asked.selection.scope))
    console.say(f"{asked.title}, {formats.period(asked.selection.period)}{filters}")
    shown = shown_statuses(situation.figures, situation.statuses, asked.settings, only_channel(asked.selection))
    for figure_id in DIALS:
        name = words("kpi", REGISTRY[figure_id].short_name)
        status = shown[figure_id]
        value = formats.figure(situation.figures[figure_id])
        console.say(f"  {name:<28}{value:>22}  {status_glyph(status)} {status_word(status, figure_id)}")


def _say_parts(asked: Figures, by: Dimension, console: Console) -> None:
    formats = _formats(asked, console)
    for key, figures in asked.engine.figures_by(by, asked.selection):
        net, cm3 = figures["net_revenue"], figures["cm3"]
        console.say(f"  {key:<28}{formats.figure(net):>22}{formats.figure(cm3):>22}")


def _formats(asked: Figures, console: Console) -> Formats:
    return Formats(locale_for(console.language), str(asked.settings.get("currency")))
