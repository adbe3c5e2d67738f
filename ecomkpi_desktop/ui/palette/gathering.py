"""Gathers what the palette offers: from the menus, the pages, the settings, the registry and the data."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from ecomkpi_desktop.models.presets import Preset, preset_period
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.help.shortcuts import plain_text
from ecomkpi_desktop.ui.palette.entry import Entry, Sort
from ecomkpi_desktop.ui.palette.standing import PAGE_OF


@dataclass(frozen=True, slots=True)
class Place:
    """A page that can be gone to: its key, its drawing, its name."""

    key: str
    icon: str
    label: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What the window has to offer.

    Attributes:
        places: pages, in order.
        actions: actions of the menus by name, those of the pages as ``place.KEY``.
        headings: what a choice is a choice of, by the first part of its name: ``theme`` for ``theme.dark``.
        icons: names of the drawings of actions.
        periods: named periods, translated.
        recent: documents opened lately.
        open_document: opens one of them.
        open_place: shows a page.
        open_figure: shows a figure on a page: (id, key of the page).
    """

    places: Sequence[Place]
    actions: Mapping[str, QAction]
    headings: Mapping[str, str]
    icons: Mapping[str, str]
    periods: Mapping[Preset, str]
    recent: Sequence[Path]
    open_document: Callable[[Path], object]
    open_place: Callable[[str], object]
    open_figure: Callable[[str, str], object]


# Actions that make no sense from here, or that stand here under another name.
_LEFT_OUT = frozenset({"palette", "recent"})


def gathered(context: Context, offer: Offer) -> list[Entry]:
    """Return everything that can be gone to or done now."""
    entries: list[Entry] = []
    if context.session.is_open:
        entries += _pages(offer)
    entries += _actions(offer)
    if context.session.has_data:
        entries += [*_periods(context, offer.periods), *_channels(context)]
    if context.session.is_open:
        entries += _settings(context)
    entries += _figures(context, offer)
    entries += _documents(context, offer)
    return entries


def _pages(offer: Offer) -> Iterator[Entry]:
    for place in offer.places:
        action = offer.actions.get(f"place.{place.key}")
        note = shortcut_text(action) if action is not None else ""
        yield Entry(Sort.PAGE, place.label, partial(offer.open_place, place.key), place.key, note, place.icon)


def _actions(offer: Offer) -> Iterator[Entry]:
    for name, action in sorted(offer.actions.items(), key=_choices_last):
        if name.startswith("place.") or name in _LEFT_OUT or not action.isEnabled():
            continue
        heading = offer.headings.get(name.partition(".")[0], "")
        text = f"{heading} – {plain_text(action)}" if heading else plain_text(action)
        yield Entry(Sort.ACTION, text, action.trigger, name, shortcut_text(action), offer.icons.get(name, ""))


def _choices_last(named: tuple[str, QAction]) -> bool:
    return "." in named[0]


def _periods(context: Context, names: Mapping[Preset, str]) -> Iterator[Entry]:
    facts = context.session.facts
    if facts is None or facts.first_day is None or facts.last_day is None:
        return
    for preset, name in names.items():
        period = preset_period(preset, facts.first_day, facts.last_day)
        if preset is not Preset.CUSTOM and period is not None:
            dates = context.formats.period(period)
            yield Entry(
                Sort.PERIOD, name, partial(context.session.select_period, period), dates, dates, "calendar"
            )


def _channels(context: Context) -> Iterator[Entry]:
    facts = context.session.facts
    for channel in facts.channels if facts is not None else ():
        chosen = frozenset({channel})
        run = partial(context.session.select_channels, chosen)
        yield Entry(Sort.CHANNEL, channel_name(channel), run, icon="channels")


def _settings(context: Context) -> Iterator[Entry]:
    from ecomkpi_desktop.present.options import group_label, option_help, option_label
    from ecomkpi_desktop.settings.catalogue import OPTIONS

    for option in OPTIONS:
        if "*" in option.key:
            continue
        more = f"{option_help(option)} {option.key}"
        note = group_label(option.group)
        run = partial(context.settings_wanted.emit, option.key)
        yield Entry(Sort.SETTING, option_label(option.key), run, more, note, "settings")


def _figures(context: Context, offer: Offer) -> Iterator[Entry]:
    """Offer the figures: where they stand while there are any, what they mean while there are none."""
    from ecomkpi_desktop.kpi.registry import REGISTRY

    labels = {place.key: place.label for place in offer.places}
    for definition in REGISTRY.values():
        address = f"figure/{definition.id}"
        page = PAGE_OF[definition.id] if context.session.has_data else ""
        run = partial(offer.open_figure, definition.id, page) if page else partial(context.help_wanted.emit, address)
        more = f"{words('kpi', definition.short_name)} {definition.id}"
        yield Entry(
            Sort.FIGURE, words("kpi", definition.name), run, more, labels.get(page, ""), "trends" if page else "help",
            definition.id if page else "", address,
        )


def _documents(context: Context, offer: Offer) -> Iterator[Entry]:
    for path in offer.recent:
        if path != context.session.path:
            run = partial(offer.open_document, path)
            yield Entry(Sort.DOCUMENT, path.stem, run, str(path), str(path.parent), "open")


def shortcut_text(action: QAction) -> str:
    """Return the first shortcut of an action as people read it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
