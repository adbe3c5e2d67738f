"""What can be typed after ``ecomkpi-desktop``."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import NoReturn, cast

from ecomkpi_desktop import __version__

PROGRAM = "ecomkpi-desktop"


class UsageError(Exception):
    """The words of a command do not fit; the message is one sentence for the person who typed them."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}. Try “{self.prog} --help”.")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it is for, its own options, and the module that does it (imported when it is asked for)."""

    help: str
    add_options: Callable[[argparse.ArgumentParser], None]
    module: str
    application: str = "core"  # the Qt application it needs: core, gui, widgets

    def load(self) -> Callable[..., int]:
        """Return the function that does the work, called with (options, console)."""
        return cast("Callable[..., int]", import_module(f"ecomkpi_desktop.app.commands.{self.module}").run)


def _workspace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("workspace", metavar="WORKSPACE", type=Path, help="a document (.ekpi)")
    parser.add_argument("--lang", choices=("fr", "en"), help="language of messages and outputs")


def _period(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="start", metavar="D", help="first day, e.g. 2025-01-01 or 2025-01")
    parser.add_argument("--to", dest="end", metavar="D", help="day after the last one")
    parser.add_argument("--channel", action="append", metavar="C", help="only this channel; may be repeated")
    parser.add_argument("--country", action="append", metavar="C", help="only orders of this country; may be repeated")
    parser.add_argument("--category", action="append", metavar="C", help="only lines of this category; may be repeated")
    parser.add_argument("--buyers", choices=("new", "returning"), help="only orders of new or of returning customers")


def _import(parser: argparse.ArgumentParser) -> None:
    _workspace(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--kind", help="what the files are, where it is not recognised")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="corrects what was recognised")
    parser.add_argument("--json", action="store_true", help="one JSON object per file")


def _settings(parser: argparse.ArgumentParser) -> None:
    _workspace(parser)
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="KEY=VALUE, or KEY=VALUE@2025-01-01 from a day on",
    )
    parser.add_argument("--json", action="store_true")


def _kpis(parser: argparse.ArgumentParser) -> None:
    _workspace(parser)
    _period(parser)
    parser.add_argument("--by", choices=("channel", "month", "product", "category", "country"))
    parser.add_argument("--json", action="store_true")


def _findings(parser: argparse.ArgumentParser) -> None:
    _workspace(parser)
    _period(parser)
    parser.add_argument("--json", action="store_true")


def _report(parser: argparse.ArgumentParser) -> None:
    _workspace(parser)
    _period(parser)
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="FILE.pdf or FILE.xlsx")
    parser.add_argument("--paper", choices=("A4", "Letter"), help="the one of the country if it is not said")
    parser.add_argument(
        "--annexes", default="none", metavar="LIST",
        help="all, none, or names parted by commas: decisions, plans, pillars, findings, ladder, costs, channels, "
        "customers, omnichannel, positioning, trends, cohorts, scenarios, assumptions, sharing, data, reconciliation",
    )  # fmt: skip


def _demo(parser: argparse.ArgumentParser) -> None:
    _workspace(parser)
    parser.add_argument("--files", type=Path, metavar="DIR", help="keep the export files in this folder")


def _tour(parser: argparse.ArgumentParser) -> None:
    _workspace(parser)
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1280x800", metavar="WxH", help="window size in pixels")
    parser.add_argument("--scale", type=float, default=1.0, help="display scaling, e.g. 1.5")


COMMANDS: dict[str, Command] = {
    "import": Command("bring export files into a document", _import, "import_files"),
    "settings": Command("show or change the settings of a document", _settings, "settings"),
    "kpis": Command("print the figures", _kpis, "kpis"),
    "findings": Command("print what deserves attention", _findings, "findings"),
    "report": Command("write the printed review summary", _report, "report", "gui"),
    "check": Command("integrity, reconciliation, trust grades", _workspace, "check"),
    "demo": Command("write the demonstration shop", _demo, "demo"),
    "tour": Command("one picture of every page", _tour, "tour", "widgets"),
}


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of commands; its result has ``command`` and the options of that command."""
    parser = _Parser(prog=PROGRAM, description="EcomKPI Desktop, without its window.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    for name, command in COMMANDS.items():
        command.add_options(commands.add_parser(name, help=command.help, description=command.help))
    return parser


def window_parser() -> argparse.ArgumentParser:
    """Return the parser of a start of the window: what it opens first, if anything."""
    lines = "\n".join(f"  {name:<10}{command.help}" for name, command in COMMANDS.items())
    parser = _Parser(
        prog=PROGRAM,
        description="Open the window, on a document (.ekpi) if one is named; other files are imported.",
        epilog=f"Commands that need no display:\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument(
        "--smoke-test", nargs="?", type=int, const=60, metavar="SECONDS",
        help="see within so many seconds (60) whether this installation works, and leave",
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"EcomKPI Desktop {__version__}")
    parser.add_argument("-platform", dest="platform", help=argparse.SUPPRESS)  # Qt's own option, for tests under wine
    return parser
