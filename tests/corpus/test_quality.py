"""A part of the corpus: a file may be recognised, asked about or refused, but never be wrong without asking.

``python3 dev.py bench`` prints the table of all of it, ``python3 dev.py nightly`` runs all of it.
"""

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.corpus.cases import LAYOUTS, Case, all_cases, some_cases
from tests.corpus.model import Amount, Options, Style
from tests.corpus.mutations import MUTATIONS
from tests.corpus.scoring import ASKED, RECOGNISED, WRONG, score
from tests.corpus.writing import write

SHARE = 9  # one case in so many
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_no_file_is_wrong_without_asking(part: int, tmp_path: Path) -> None:
    cases = some_cases(SHARE)[part::PARTS]
    verdicts = {case.name: case.run(tmp_path) for case in cases}
    assert not {name: found.detail for name, found in verdicts.items() if found and found.outcome == WRONG}


def test_the_corpus_is_the_same_on_every_machine(tmp_path: Path) -> None:
    case = next(case for case in all_cases() if case.layout.name == "lines_fr_ttc")
    first = case.draw()
    assert first == case.draw() == Case(case.layout, case.mutation, 1).draw()
    assert first is not None
    assert first.truth.basis == "TTC"
    assert write(first, tmp_path).read_bytes().startswith("N° de commande;Date;Statut;".encode("cp1252"))


def test_every_layout_and_every_mutation_has_a_name_of_its_own() -> None:
    assert not [name for name, count in Counter(layout.name for layout in LAYOUTS).items() if count > 1]
    assert not [name for name, count in Counter(mutation.name for mutation in MUTATIONS).items() if count > 1]


def test_every_mutation_suits_some_layout() -> None:
    suits = {case.mutation.name for case in some_cases(5) if case.draw() is not None}
    assert suits == {mutation.name for mutation in MUTATIONS}


def test_the_score_sees_a_cent_and_a_day(tmp_path: Path) -> None:
    layout = next(layout for layout in LAYOUTS if layout.name == "spend_fr")
    export = layout.make(random.Random(1), Options())
    assert score(write(export, tmp_path), export.truth, layout.families).outcome == RECOGNISED
    day, campaign, cost = export.rows[0]
    assert isinstance(cost, Amount)
    dearer = export.with_(rows=((day, campaign, Amount(cost + 0.05)), *export.rows[1:]))
    assert score(write(dearer, tmp_path), export.truth, layout.families).outcome == WRONG
    moved = export.with_(rows=((export.rows[-1][0], campaign, cost), *export.rows[1:]))
    assert score(write(moved, tmp_path), export.truth, layout.families).outcome == WRONG


def test_a_question_makes_it_asked(tmp_path: Path) -> None:
    layout = next(layout for layout in LAYOUTS if layout.name == "spend_en")
    export = layout.make(random.Random(2), Options(last_day=12))
    assert score(write(export, tmp_path), export.truth, layout.families).outcome == ASKED


def test_a_style_writes_what_platforms_write() -> None:
    assert Style(decimal=",", thousands="\u202f", money="{}\u00a0€").text(Amount(1234.5)) == "1\u202f234,50\u00a0€"
    assert Style(money="${}", minus="({})").text(Amount(-25.99)) == "($25.99)"
