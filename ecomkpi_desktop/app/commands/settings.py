"""``settings WORKSPACE``: show or change the settings of a document."""

from argparse import Namespace
from collections.abc import Mapping

from ecomkpi_desktop.app.commands.arguments import CHANNEL_PREFIX, edit_of
from ecomkpi_desktop.app.commands.console import Console
from ecomkpi_desktop.app.commands.opening import open_to_read, open_to_write
from ecomkpi_desktop.app.commands.outcome import DONE
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.values import Settings


def run(options: Namespace, console: Console) -> int:
    """Apply every ``--set`` (all of them are checked first), then show the settings."""
    edits = [edit_of(pair) for pair in options.set]
    with open_to_write(options.workspace) if edits else open_to_read(options.workspace) as document:
        for edit in edits:
            document.apply(edit)
        shown = _shown(document.settings) | _channels(document.channel_map())
    if options.json:
        console.say_json(shown)
    else:
        for key, setting in shown.items():
            console.say(f"{key} = {setting['value']}{'' if setting['set'] else '  (default)'}")
    return DONE


def _channels(decided: Mapping[str, str]) -> dict[str, dict[str, object]]:
    """Return the channels that the user decided, in the form of settings."""
    return {
        f"{CHANNEL_PREFIX}{source}": {"value": channel, "set": True, "history": [{"from": None, "value": channel}]}
        for source, channel in decided.items()
    }


def _shown(settings: Settings) -> dict[str, dict[str, object]]:
    plain = [option.key for option in OPTIONS if "*" not in option.key]
    starred = sorted(key for key in settings.values if key not in plain)
    return {
        key: {
            "value": settings.get(key),
            "set": settings.is_set(key),
            "history": [
                {"from": dated.valid_from.isoformat() if dated.valid_from else None, "value": dated.value}
                for dated in settings.history(key)
            ],
        }
        for key in (*plain, *starred)
    }
