"""Pieces on pages: none is cut, none is lost, what belongs together stays together."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.output.box import Box
from ecomkpi_desktop.output.flow.piece import Piece, flow, space, together
from ecomkpi_desktop.output.flow.words import head
from ecomkpi_desktop.output.ink import Ink

TOP, BOTTOM = 50.0, 350.0


def nothing(_ink: Ink, _box: Box) -> None:
    return


HEAD = Piece(15.0, nothing, keep=2)
pieces = st.lists(
    st.builds(
        lambda height, keep, has_head: Piece(height, nothing, keep, HEAD if has_head else None),
        st.floats(1.0, 120.0), st.integers(0, 2), st.booleans(),
    ),
    max_size=60,
)  # fmt: skip


@given(pieces)
def test_every_piece_stands_once_and_wholly_on_a_page(wanted: list[Piece]) -> None:
    pages = flow(wanted, TOP, BOTTOM)
    placed = [one for page in pages for one in page if one.piece is not HEAD]
    assert [one.piece for one in placed] == wanted
    for page in pages:
        y = TOP
        for one in page:
            assert one.y >= y - 1e-6
            y = one.y + one.piece.height
            assert y <= BOTTOM + 0.02 or one is page[0] or page[0].piece is HEAD


@given(pieces)
def test_a_row_that_begins_a_page_stands_under_the_head_of_its_table(wanted: list[Piece]) -> None:
    for page in flow(wanted, TOP, BOTTOM):
        first = page[0].piece
        if first is HEAD:
            assert page[1].piece.head is HEAD
        else:
            assert first.head is None


def test_what_must_stand_together_moves_to_the_next_page_together() -> None:
    rows = [Piece(20.0, nothing) for _row in range(13)]
    pages = flow([*rows, Piece(20.0, nothing, keep=2), *rows[:2]], TOP, BOTTOM)
    assert [len(page) for page in pages] == [13, 3]


def test_a_heading_is_not_left_behind_by_the_head_of_its_table() -> None:
    before, heading = Piece(240.0, nothing), Piece(13.0, nothing, keep=1)
    table = [HEAD, *(Piece(14.0, nothing, head=HEAD) for _row in range(40))]  # its head wants two rows with it
    pages = flow([before, heading, *table], TOP, BOTTOM)
    assert [one.piece for one in pages[0]][:3] == [before, heading, HEAD]
    pages = flow([replace(before, height=250.0), heading, *table], TOP, BOTTOM)
    assert [one.piece.height for one in pages[0]] == [250.0]
    assert pages[1][0].piece is heading


def test_a_short_table_begins_a_page_rather_than_be_parted_and_a_long_one_does_not() -> None:
    before = [Piece(200.0, nothing)]
    short, long = ([Piece(20.0, nothing) for _row in range(count)] for count in (8, 40))
    assert [len(page) for page in flow([*before, *together(short)], TOP, BOTTOM)] == [1, 8]
    assert len(flow([*before, *together(long)], TOP, BOTTOM)[0]) == 6


def test_the_title_of_an_annex_goes_with_the_table_that_begins_a_page() -> None:
    table = together([Piece(20.0, nothing) for _row in range(8)])
    pages = flow([Piece(180.0, nothing), Piece(20.0, nothing, keep=2), Piece(10.0, nothing), *table], TOP, BOTTOM)
    assert [len(page) for page in pages] == [1, 10]


def test_no_page_begins_with_a_distance() -> None:
    row = Piece(20.0, nothing)
    pages = flow([Piece(290.0, nothing), space(40.0), row, space(5.0), row], TOP, BOTTOM)
    assert [[one.piece.is_space for one in page] for page in pages] == [[False], [False, True, False]]
    assert pages[1][0].y == TOP


def test_a_heading_is_never_left_behind_by_the_head_of_its_table() -> None:
    parted = [Piece(15.0, nothing, keep=2), Piece(12.0, nothing, keep=1), *(Piece(12.0, nothing) for _row in range(30))]
    for filled in range(200, 300, 3):
        first = flow([Piece(float(filled), nothing), *head("Lines"), *parted], TOP, BOTTOM)[0]
        kept = [one.piece for one in first if not one.piece.is_space][1:]
        assert len(kept) != 1, filled  # the heading alone
        assert len(kept) != 2, filled  # with the names of the columns
