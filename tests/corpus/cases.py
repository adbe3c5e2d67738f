"""Every platform x locale x mutation, as cases that are the same on every machine."""

import random
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.corpus import ads, analytics, ledgers, sheets, shops
from tests.corpus.model import Export, Layout
from tests.corpus.mutations import MUTATIONS, Mutation
from tests.corpus.scoring import Verdict, score
from tests.corpus.writing import write

LAYOUTS = (*shops.LAYOUTS, *ledgers.LAYOUTS, *ads.LAYOUTS, *analytics.LAYOUTS, *sheets.LAYOUTS)


@dataclass(frozen=True)
class Case:
    """One file of the corpus: a layout, what was done to it, and a seed for what it holds."""

    layout: Layout
    mutation: Mutation
    seed: int

    @property
    def name(self) -> str:
        """Identifier, readable."""
        return f"{self.layout.name} / {self.mutation.name} / {self.seed}"

    def draw(self) -> Export | None:
        """Return the export, None where the mutation makes no sense for it."""
        rng = random.Random(zlib.crc32(self.name.encode()))
        return self.mutation.change(self.layout.make(rng, self.mutation.options), rng)

    def run(self, folder: Path) -> Verdict | None:
        """Write, understand and score."""
        export = self.draw()
        if export is None:
            return None
        path = write(export, folder)
        try:
            return score(path, export.truth, self.layout.families)
        finally:
            path.unlink()


def all_cases(seed: int = 1) -> Iterator[Case]:
    """Yield every case there is, in a fixed order."""
    for layout in LAYOUTS:
        for mutation in MUTATIONS:
            yield Case(layout, mutation, seed)


def some_cases(share: int, seed: int = 1) -> list[Case]:
    """Return one case in ``share``, spread over layouts and mutations."""
    return [case for case in all_cases(seed) if zlib.crc32(case.name.encode()) % share == 0]
