"""One page of the help per figure, from its definition: nothing about a figure is written twice."""

from collections.abc import Iterator

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import DIALS, REGISTRY, Definition, Direction
from ecomkpi_desktop.present.help.topic import Part, Topic, escaped, link, listed, rows
from ecomkpi_desktop.present.kinds import kind_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.settings.catalogue import OPTIONS

_UNITS: dict[Unit, str] = {
    Unit.MONEY: QT_TRANSLATE_NOOP("help", "an amount before VAT, in the currency of the workspace"),
    Unit.RATE: QT_TRANSLATE_NOOP("help", "a share, in per cent"),
    Unit.RATIO: QT_TRANSLATE_NOOP("help", "a ratio to one"),
    Unit.COUNT: QT_TRANSLATE_NOOP("help", "a number of things"),
    Unit.DAYS: QT_TRANSLATE_NOOP("help", "days"),
    Unit.MONTHS: QT_TRANSLATE_NOOP("help", "months"),
    Unit.DAY_OF_MONTH: QT_TRANSLATE_NOOP("help", "a day of the month"),
    Unit.NUMBER: QT_TRANSLATE_NOOP("help", "a plain number"),
}
_DIRECTIONS: dict[Direction, str] = {
    Direction.HIGHER_IS_BETTER: QT_TRANSLATE_NOOP("help", "higher is better, up to its ceiling"),
    Direction.LOWER_IS_BETTER: QT_TRANSLATE_NOOP("help", "lower is better"),
    Direction.NEUTRAL: QT_TRANSLATE_NOOP("help", "neither high nor low is good by itself"),
}
_DIAL = QT_TRANSLATE_NOOP("help", "One of the dials of the cockpit.")
_FORMULA = QT_TRANSLATE_NOOP("help", "Formula")
_UNIT = QT_TRANSLATE_NOOP("help", "Measured as")
_DIRECTION = QT_TRANSLATE_NOOP("help", "Reading")
_SOURCES = QT_TRANSLATE_NOOP("help", "Comes from")
_CORRIDOR = QT_TRANSLATE_NOOP("help", "Corridor")
_SET_IT = QT_TRANSLATE_NOOP("help", "set in the settings")
_TERMS = QT_TRANSLATE_NOOP("help", "Made of")
_USED_BY = QT_TRANSLATE_NOOP("help", "Serves to compute")
_ALTERNATIVES = QT_TRANSLATE_NOOP("help", "Other ways to answer the same question")
_WHY = QT_TRANSLATE_NOOP("help", "Why it matters")
_LOOK = QT_TRANSLATE_NOOP("help", "What to look at next")
_DO_NOT = QT_TRANSLATE_NOOP("help", "What not to do")
_TERM_ONLY = QT_TRANSLATE_NOOP("help", "A step on the way to other figures; it is read through them.")


def figure_topics() -> Iterator[Topic]:
    """Yield the page of every figure, in the order of the registry."""
    for definition in REGISTRY.values():
        name = words("kpi", definition.name)
        short = words("kpi", definition.short_name)
        also = f"{short} {definition.id}"
        yield Topic(f"figure/{definition.id}", Part.FIGURES, name, _body(definition, name, short), also)


def advice_parts(why: str, look: str, do_not: str) -> str:
    """Return the three things a mentor says, as HTML; an empty one is left out."""
    parts = ((_WHY, why, "why"), (_LOOK, look, "look"), (_DO_NOT, do_not, "warning"))
    return "".join(
        f'<h2 class="{kind}">{escaped(words("help", heading))}</h2><p>{escaped(text)}</p>'
        for heading, text, kind in parts
        if text
    )


def _body(definition: Definition, name: str, short: str) -> str:
    called = escaped(name) + (f' <span class="muted">{escaped(short)}</span>' if short != name else "")
    return "".join(
        (
            f"<h1>{called}</h1>",
            f'<p class="muted">{escaped(words("help", _DIAL))}</p>' if definition.id in DIALS else "",
            f"<h2>{escaped(words('help', _FORMULA))}</h2>",
            f'<p class="formula">{escaped(words("kpi", definition.formula))}</p>',
            rows(_facts(definition)),
            _advice(definition),
            _figures(_TERMS, definition.terms),
            _figures(_ALTERNATIVES, definition.alternatives),
            _figures(_USED_BY, tuple(one.id for one in REGISTRY.values() if definition.id in one.terms)),
        )
    )


def _advice(definition: Definition) -> str:
    if not definition.why:
        return f"<p>{escaped(words('help', _TERM_ONLY))}</p>"
    texts = (words("kpi", text) for text in (definition.why, definition.look_next, definition.do_not))
    return advice_parts(*texts)


def _facts(definition: Definition) -> list[tuple[str, str]]:
    kinds = ", ".join(kind_name(kind) for kind in definition.sources)
    reading = words("help", _DIRECTIONS[definition.direction])
    found = [(_UNIT, words("help", _UNITS[definition.unit])), (_DIRECTION, reading)]
    found += [(_SOURCES, kinds)] if kinds else []
    cells = [(escaped(words("help", name)), escaped(text)) for name, text in found]
    option = next((one for one in OPTIONS if one.key.startswith(f"corridor.{definition.id}.")), None)
    if option is not None:
        place = link(f"settings/{option.group}#{option.key}", words("help", _SET_IT))
        cells.append((escaped(words("help", _CORRIDOR)), place))
    return cells


def _figures(heading: str, ids: tuple[str, ...]) -> str:
    if not ids:
        return ""
    items = [
        f"{link(f'figure/{one}', words('kpi', REGISTRY[one].name))}"
        f' <span class="muted">{escaped(words("kpi", REGISTRY[one].formula))}</span>'
        for one in ids
        if one in REGISTRY
    ]
    return f"<h2>{escaped(words('help', heading))}</h2>{listed(items)}" if items else ""
