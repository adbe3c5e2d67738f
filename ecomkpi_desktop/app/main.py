"""Entry point: the window, or one of the commands that need no display."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ecomkpi_desktop.app.commands.outcome import NOTHING_DONE
from ecomkpi_desktop.app.commands.parser import COMMANDS, PROGRAM, UsageError, command_parser, window_parser
from ecomkpi_desktop.base.issues import ReadableError

# Read by libraries when they are loaded. Arrow's own allocators keep what was freed, the system's gives it back, as
# fast. The products of matrices here are small: threads for them would only cost memory and time.
_LIBRARIES = {"ARROW_DEFAULT_MEMORY_POOL": "system", "OPENBLAS_NUM_THREADS": "1"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0 done, 1 done with reservations, 2 nothing done."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for name, value in _LIBRARIES.items():
        os.environ.setdefault(name, value)
    try:
        if words and words[0] in COMMANDS:
            return _command(words)
        options = window_parser().parse_args(words)
        if options.smoke_test is not None:
            return _smoke_test(options.smoke_test, options.platform)
        _refuse_unknown(options.files)
        return _window(options.files, options.platform)
    except UsageError as problem:
        sys.stderr.write(f"{problem}\n")
        return NOTHING_DONE


def _command(words: Sequence[str]) -> int:
    from ecomkpi_desktop.app.commands.console import Console

    options = command_parser().parse_args(words)
    command = COMMANDS[options.command]
    if getattr(options, "scale", 1.0) != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(options.scale)  # read by Qt when its application is made
    console = Console.for_language(options.lang, command.application)
    try:
        return command.load()(options, console)
    except ReadableError as error:
        console.complain(error.issue)
        return NOTHING_DONE
    except BrokenPipeError:
        return 0  # whoever read our output has seen enough
    except KeyboardInterrupt:
        return NOTHING_DONE


def _refuse_unknown(files: Sequence[Path]) -> None:
    """Take a word that is no file, nor looks like the name of one, for a mistyped command."""
    for file in files:
        if not file.suffix and not file.exists():
            raise UsageError(f"{PROGRAM}: there is no command and no file “{file}”. Try “{PROGRAM} --help”.")


def _window(files: Sequence[Path], platform: str | None) -> int:
    from ecomkpi_desktop.app.window import run_window

    return run_window([file.absolute() for file in files], platform)


def _smoke_test(seconds: int, platform: str | None) -> int:
    from ecomkpi_desktop.app.smoke_test import run_smoke_test

    return run_smoke_test(seconds, platform)
