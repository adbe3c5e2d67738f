"""One page of the help per section of the settings, from the catalogue of options."""

from collections.abc import Callable, Iterator

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.help.topic import Part, Topic, escaped
from ecomkpi_desktop.present.options import GROUPS, group_label, option_help, option_label, option_source
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.option import Option

_DEFAULT = QT_TRANSLATE_NOOP("help", "Default: {value}. {source}")
_DATED = QT_TRANSLATE_NOOP("help", "May have another value from a date on: the past keeps its own.")
_LEAD = QT_TRANSLATE_NOOP(
    "help", "Every setting of this section, its default and where the default comes from. All of it can be undone."
)


def settings_topics(written: Callable[[Option], str]) -> Iterator[Topic]:
    """Yield the page of every section of the settings.

    Args:
        written: writes the default of an option as people read it.
    """
    for group in GROUPS:
        options = [option for option in OPTIONS if option.group == group]
        if not options:
            continue
        title = group_label(group)
        lead = f'<p class="muted">{escaped(words("help", _LEAD))}</p>'
        body = "".join(_entry(option, written(option)) for option in options)
        yield Topic(f"settings/{group}", Part.SETTINGS, title, f"<h1>{escaped(title)}</h1>{lead}{body}")


def _entry(option: Option, default: str) -> str:
    told = words("help", _DEFAULT).format(value=default, source=option_source(option)).strip()
    dated = f" {words('help', _DATED)}" if option.dated else ""
    return (
        f'<h3 id="{option.key}">{escaped(option_label(option.key))}</h3><p>{escaped(option_help(option) + dated)}<br>'
        f'<span class="muted">{escaped(told)}</span></p>'
    )
