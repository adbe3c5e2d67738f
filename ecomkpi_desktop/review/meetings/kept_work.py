"""What the annexes of a closed review are printed from, so that they stay as they were, whatever comes later.

Kept as a text of its own inside the note: a program that no longer reads it prints the page without these annexes.
Rows of files are left out, and the values on which sources differ: they may name people, and what is closed cannot be
erased.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, get_args, get_origin

import numpy as np

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.review.governance.breaches import Told
from ecomkpi_desktop.review.governance.conflicts import Comparison
from ecomkpi_desktop.review.governance.source import Source
from ecomkpi_desktop.review.ladders import ACQUISITION, Ladders, ladders_kept
from ecomkpi_desktop.review.plans import Plans
from ecomkpi_desktop.review.positioning.compared import PriceComparison
from ecomkpi_desktop.review.positioning.rules import RULES, Rule
from ecomkpi_desktop.review.summary import Definition
from ecomkpi_desktop.review.work import Work

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

_DAY = "day"
_BESIDE = ("identified_share", "cm3", *ACQUISITION)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")  # whatever was typed, none is kept for good


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept.

    Attributes:
        work: costs, positions, channels, shared data and pillars.
        plans: objectives, experiments and delegation; None where nothing was planned.
        figures: of the period, those that stand beside the work and the ladders on paper.
        ladders: by month and by channel; None where the review was closed before they were kept.
        definitions: of every figure printed, as they read on the day; none where they were not kept.
    """

    work: Work
    plans: Plans | None = None
    figures: Mapping[str, Figure] = field(default_factory=dict)
    ladders: Ladders | None = None
    definitions: tuple[Definition, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptWork:
    """The note, closed with its review.

    Attributes:
        id: of the review.
        text: what is kept, as JSON.
    """

    KIND: ClassVar[str] = "review_work"
    id: str
    text: str

    @property
    def kept(self) -> Kept | None:
        """What is kept; None where this program cannot read it."""
        try:
            return _converter().loads(self.text, Kept)
        except (ValueError, TypeError, KeyError, StopIteration, ExceptionGroup):
            return None


def work_kept(
    review_id: str, work: Work, plans: Plans | None, figures: Mapping[str, Figure], ladders: Ladders | None = None,
    definitions: tuple[Definition, ...] = (),
) -> KeptWork:  # fmt: skip
    """Return the note that keeps what the annexes of a review are printed from."""
    beside = {name: figures[name] for name in _BESIDE if name in figures}
    if ladders is not None:
        ladders = ladders_kept(ladders.months, ladders.channels, ladders.channel_rows)
    kept = Kept(work, plans, beside, ladders, definitions)
    text = _converter().dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return KeptWork(review_id, _ADDRESS.sub("@", text))


@cache
def _converter() -> "JsonConverter":
    from cattrs.gen import make_dict_unstructure_fn, override
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    converter.register_unstructure_hook_func(_is_array, np.ndarray.tolist)
    converter.register_structure_hook_func(_is_array, _array)
    converter.register_unstructure_hook_func(_is_told, _marked)
    converter.register_structure_hook_func(_is_told, _unmarked)
    converter.register_unstructure_hook(Rule, _code)
    converter.register_structure_hook(Rule, _rule)
    converter.register_unstructure_hook(Source, _plain)
    converter.register_structure_hook(Source, _source)
    without_values = make_dict_unstructure_fn(Comparison, converter, examples=override(omit=True))
    converter.register_unstructure_hook(Comparison, without_values)
    without_goods = make_dict_unstructure_fn(PriceComparison, converter, goods=override(omit=True))
    converter.register_unstructure_hook(PriceComparison, without_goods)
    return converter


def _is_array(kind: Any) -> bool:
    return get_origin(kind) is np.ndarray


def _array(values: list[Any], kind: Any) -> "np.ndarray[Any, np.dtype[Any]]":
    (of_one,) = get_args(get_args(kind)[1])
    return np.array(values, dtype=of_one)


def _is_told(kind: Any) -> bool:
    return bool(kind == Told)


def _marked(value: Told) -> object:
    return {_DAY: value.isoformat()} if isinstance(value, date) else value


def _unmarked(value: Any, _kind: Any) -> Told:
    told: Told = date.fromisoformat(value[_DAY]) if isinstance(value, dict) else value
    return told


def _code(rule: Rule) -> str:
    return rule.code


def _rule(code: str, _kind: Any) -> Rule:
    return next(rule for rule in RULES if rule.code == code)


def _plain(source: Source) -> dict[str, str]:
    return {"key": source.key, "kind": source.kind.value, "preset": source.preset, "file": source.file}


def _source(values: dict[str, str], _kind: Any) -> Source:
    return Source(values["key"], Kind(values["kind"]), values["preset"], values["file"])
