"""Figures of closed reviews as figures: with the numbers of their formulas."""

from dataclasses import replace
from datetime import UTC, datetime

from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION
from ecomkpi_desktop.review.meetings.as_reviewed import figures_as_reviewed
from ecomkpi_desktop.review.meetings.frozen import Basis, Frozen, FrozenFigure
from ecomkpi_desktop.review.meetings.review import Review
from ecomkpi_desktop.review.notebook import Notebook, keep
from ecomkpi_desktop.workspace.edits import Wording
from tests.review.meetings.making import review

MONEY = {"cm1": 60.0, "net_revenue": 100.0, "cogs": 40.0}
FROZEN = Frozen(
    datetime(2025, 6, 1, tzinfo=UTC),
    {name: FrozenFigure(value, Unit.MONEY) for name, value in MONEY.items()},
    {"Ads": {"net_revenue": 30.0, "cogs": 10.0, "cm1": 20.0}},
    Basis(DEFINITIONS_VERSION, "1"),
)


def test_numbers_that_were_kept_are_told_in_the_order_of_the_formula() -> None:
    kept = FrozenFigure(60.0, Unit.MONEY, inputs={"cogs": 41.0, "net_revenue": 101.0})
    edit = keep(Wording("Closing"), review("r1", 1, frozen=replace(FROZEN, figures={"cm1": kept})))
    (read,) = Notebook(edit.notes).all(Review)
    assert read.frozen is not None
    figure = figures_as_reviewed(read.frozen)["cm1"]
    assert (figure.value, list(figure.inputs.items())) == (60.0, [("net_revenue", 101.0), ("cogs", 41.0)])


def test_a_review_of_an_older_program_finds_its_terms_among_the_figures_it_kept() -> None:
    figure = figures_as_reviewed(FROZEN)["cm1"]
    assert list(figure.inputs.items()) == [("net_revenue", 100.0), ("cogs", 40.0)]


def test_a_channel_explains_itself_with_its_own_numbers() -> None:
    figures = figures_as_reviewed(FROZEN, "Ads")
    assert set(figures) == {"net_revenue", "cogs", "cm1"}
    assert figures["cm1"].value == 20.0
    assert dict(figures["cm1"].inputs) == {"net_revenue": 30.0, "cogs": 10.0}
    assert figures_as_reviewed(FROZEN, "Nobody") == {}


def test_a_figure_that_is_defined_otherwise_today_is_not_given_the_terms_of_today() -> None:
    other = replace(FROZEN, basis=Basis(DEFINITIONS_VERSION + 1, "1"))
    assert figures_as_reviewed(other)["cm1"].inputs == {}


def test_a_figure_that_this_program_does_not_know_is_left_out() -> None:
    figures = figures_as_reviewed(replace(FROZEN, figures={"gone": FrozenFigure(1.0, Unit.MONEY)}))
    assert figures == {}


def test_a_margin_after_a_spend_nobody_had_told_stays_the_most_there_could_be() -> None:
    untold = replace(FROZEN, figures={"cm3": FrozenFigure(10.0, Unit.MONEY, untold=True)})
    assert figures_as_reviewed(untold)["cm3"].untold
    assert not figures_as_reviewed(FROZEN)["cm1"].untold
