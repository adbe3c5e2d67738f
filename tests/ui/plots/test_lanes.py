"""Events in their lanes: nothing overlaps, whatever comes."""

from hypothesis import given
from hypothesis import strategies as st

from ecomkpi_desktop.ui.plots.time.lanes import POINT, Glyph, Group, Lanes, TimeEvent, lanes_of

SPAN = (100.0, 900.0)
ONE = (Group("g", "Group", most=1),)
THREE = (Group("g", "Group", most=3),)


def event(label: str, first: float, end: float, glyph: Glyph = Glyph.DIAMOND, group: str = "g") -> TimeEvent:
    return TimeEvent(label, group, glyph, first, end, label, label)


def placed(events: list[TimeEvent], groups: tuple[Group, ...]) -> Lanes:
    return lanes_of(events, groups, lambda moment: moment, lambda text: 7.0 * len(text), SPAN)


def test_a_name_stands_beside_its_point_and_inside_a_bar_that_is_long_enough() -> None:
    found = placed([event("day", 200, 202), event("promotion", 400, 600, Glyph.BAR)], ONE)
    point, bar = found.placed
    assert (point.right - point.left, point.inside) == (POINT, False)
    assert point.name_left > point.right
    assert bar.inside
    assert bar.left < bar.name_left < bar.right - 63


def test_the_second_of_two_neighbours_goes_into_the_next_lane() -> None:
    found = placed([event("first", 200, 202), event("second", 215, 217)], THREE)
    assert [one.lane for one in found.placed] == [0, 1]
    assert all(one.has_name for one in found.placed)
    assert found.count == 2


def test_without_another_lane_a_name_gives_way_and_the_point_stays() -> None:
    found = placed([event("first", 200, 202), event("second", 215, 217)], ONE)
    assert [one.has_name for one in found.placed] == [False, True]
    assert found.count == 1


def test_a_name_at_the_right_edge_stands_to_the_left() -> None:
    (found,) = placed([event("Christmas", 880, 882)], ONE).placed
    assert found.name_left + 63 <= found.left


def test_an_event_outside_the_window_is_left_out_and_one_that_runs_into_it_is_cut() -> None:
    found = placed([event("before", 10, 50), event("long", 20, 180, Glyph.BAR), event("after", 950, 990)], ONE)
    (seen,) = found.placed
    assert (seen.left, seen.right) == (100.0, 180.0)


def test_names_of_a_group_are_all_there_or_none() -> None:
    group = (Group("g", "Group", most=1, all_or_none=True),)
    assert all(one.has_name for one in placed([event("a", 200, 201), event("b", 400, 401)], group).placed)
    assert not any(one.has_name for one in placed([event("aaaa", 200, 201), event("b", 210, 211)], group).placed)


def test_an_empty_group_is_shown_only_where_it_invites() -> None:
    groups = (Group("own", "Yours", empty="Click"), Group("g", "Group"))
    assert [(lane, group.id) for lane, group in placed([], groups).names] == [(0, "own")]
    assert placed([event("a", 200, 201)], groups).placed[0].lane == 1


def test_zooming_in_does_not_pull_the_panels_up() -> None:
    whole = placed([event("first", 200, 202), event("second", 215, 217)], THREE)
    near = lanes_of([event("first", 200, 202)], THREE, lambda moment: moment, len, SPAN, whole.used())
    assert near.count == whole.count == 2


@given(
    st.lists(
        st.tuples(st.floats(0, 1000), st.floats(0, 300), st.integers(1, 20), st.sampled_from(list(Glyph))), max_size=30
    ),
    st.integers(1, 3),
)
def test_no_name_ever_covers_another_name_or_shape(
    drawn: list[tuple[float, float, int, Glyph]], most: int
) -> None:
    events = [event("x" * size, first, first + length, glyph) for first, length, size, glyph in sorted(drawn)]
    found = placed(events, (Group("g", "Group", most=most),))
    assert found.count <= most
    for one in found.placed:
        if not one.has_name:
            continue
        low, high = one.name_left, one.name_left + 7.0 * len(one.event.label)
        assert low >= SPAN[0]
        assert high <= SPAN[1]
        for other in found.placed:
            if other is one or other.lane != one.lane:
                continue
            if not one.inside:
                assert other.right <= low or other.left >= high
            if other.has_name and not (one.inside and other.inside):
                start, end = other.name_left, other.name_left + 7.0 * len(other.event.label)
                assert end <= low or start >= high
