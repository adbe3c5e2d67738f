"""How well files are recognised: every platform x locale x mutation of the corpus, by platform.

What must be zero is *wrong*: read otherwise than it was meant, without a question. ECOMKPI_CORPUS_SHARE=10 runs one
case in ten.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.corpus.cases import some_cases
from tests.corpus.scoring import NO_PRESET, OUTCOMES, WRONG

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]
SHARE = int(os.environ.get("ECOMKPI_CORPUS_SHARE", "1"))


def test_every_platform_in_every_form(tmp_path: Path, say: Callable[[str], None]) -> None:
    table: dict[str, Counter[str]] = defaultdict(Counter)
    wrong, unknown = [], set()
    for case in some_cases(SHARE):
        verdict = case.run(tmp_path)
        if verdict is None:
            continue
        table[case.layout.platform][verdict.outcome] += 1
        if verdict.outcome == WRONG:
            wrong.append(f"{case.name}: {verdict.detail}")
        if verdict.detail == NO_PRESET:
            unknown.add(case.layout.platform)
    total: Counter[str] = sum(table.values(), Counter())
    say(_line("platform", dict.fromkeys(OUTCOMES, "")))
    for platform, counts in [*sorted(table.items()), ("all", total)]:
        say(_line(platform, counts))
    if unknown:
        say("without a preset, counted as refused: " + ", ".join(sorted(unknown)))
    assert not wrong, "\n".join(wrong)


def _line(name: str, counts: "Counter[str] | dict[str, str]") -> str:
    cells = [str(counts[outcome]) if isinstance(counts, Counter) else outcome for outcome in OUTCOMES]
    return f"{name:<20}" + "".join(f"{cell:>12}" for cell in cells)
