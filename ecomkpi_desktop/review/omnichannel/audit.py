"""The omnichannel audit of a period, frozen: what the page shows, the review prints and the workbook lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ecomkpi_desktop.kpi.channel_use import ChannelUse, Use
from ecomkpi_desktop.kpi.figure import Figure
from ecomkpi_desktop.kpi.figures_market import channel_figures
from ecomkpi_desktop.kpi.overlap import ChannelOverlap
from ecomkpi_desktop.kpi.results import Breakdown, Dimension
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL, Selection
from ecomkpi_desktop.review.omnichannel.maturity import Ladder, MaturityAnswers, Measured, ladder
from ecomkpi_desktop.review.omnichannel.places import ChannelPlaces, Place, marketplaces_among, places_of
from ecomkpi_desktop.review.omnichannel.touch_points import TouchPoints
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.review.notebook import Notebook

MARKER = "market.marketplace_share"


@dataclass(frozen=True, slots=True)
class ChannelNotes:
    """What the manager wrote down about channels.

    Attributes:
        places: where they sell.
        answers: to the questions of the ladder.
        points: of the touch points.
        suggestions: open ones on who is one customer; None where nobody looked.
    """

    places: ChannelPlaces = field(default_factory=ChannelPlaces)
    answers: MaturityAnswers = field(default_factory=MaturityAnswers)
    points: TouchPoints = field(default_factory=TouchPoints)
    suggestions: int | None = None


def channel_notes(notebook: "Notebook") -> ChannelNotes:
    """Return what a document's notes say of channels."""
    return ChannelNotes(
        notebook.get(ChannelPlaces, ChannelPlaces().id) or ChannelPlaces(),
        notebook.get(MaturityAnswers, MaturityAnswers().id) or MaturityAnswers(),
        notebook.get(TouchPoints, TouchPoints().id) or TouchPoints(),
    )


@dataclass(frozen=True, slots=True)
class Marker:
    """A figure of the market to stand beside one's own.

    Attributes:
        value: it.
        source: whose, of when: words of context ``settings`` for a default, else the user's own note.
        is_default: whether nobody has set it.
    """

    value: float
    source: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class OmnichannelAudit:
    """Everything about channels together in a period.

    Attributes:
        places: where each channel with sales sells.
        overlap: customers that channels share in the period.
        use: customers by whether they use one channel or several, up to the end of the period.
        several_places: of them, those who bought in several places: site, marketplace, shop.
        figures: of the market family, by id.
        marker: share of marketplaces in the market.
        ladder: where the firm stands.
        points: touch points and their answers.
        ltv: of all customers, to compare with.
    """

    places: Mapping[str, Place]
    overlap: ChannelOverlap
    use: ChannelUse
    several_places: int
    figures: Mapping[str, Figure]
    marker: Marker
    ladder: Ladder
    points: TouchPoints
    ltv: Figure

    @property
    def channels(self) -> tuple[str, ...]:
        """Channels with sales."""
        return tuple(self.places)


def omnichannel_audit(
    engine: "Engine", selection: Selection, settings: Settings, notes: ChannelNotes | None = None
) -> OmnichannelAudit:
    """Return the audit of a selection.

    Args:
        engine: the figures.
        selection: period and channels.
        settings: fees and markers.
        notes: what the manager wrote down about channels.
    """
    notes = notes or ChannelNotes()
    table, figures = engine.by(Dimension.CHANNEL, selection), engine.figures(selection)
    selling = _selling(table)
    places = places_of({name: _fee_share(table, name) for name in selling}, settings, notes.places)
    use = engine.channel_use(selection)
    found = channel_figures(engine.view(selection), use, figures, marketplaces_among(places))
    by_place = engine.channel_use(selection, {name: place.value for name, place in places.items()})
    return OmnichannelAudit(
        places, engine.channel_overlap(selection), use, int(by_place.customers[Use.SEVERAL]), found,
        marker_of(settings), ladder(_measured(table, places, found, notes), notes.answers, notes.points), notes.points,
        figures["ltv"],
    )  # fmt: skip


def marker_of(settings: Settings) -> Marker:
    """Return the share of marketplaces in the market, with its source."""
    typed = settings.values.get(MARKER, ())
    source = typed[-1].note if typed else option_for(MARKER).source
    return Marker(settings.number(MARKER), source, not typed)


def _selling(table: Breakdown) -> dict[str, float]:
    """Return the net revenue of the channels with sales, the largest first."""
    sales = {
        name: float(value) for name, value in zip(table.keys, table.columns["gross_sales"], strict=True)
        if name != NOT_ALLOCATED and value > 0
    }  # fmt: skip
    return dict(sorted(sales.items(), key=lambda one: (-one[1], one[0])))


def _fee_share(table: Breakdown, channel: str) -> float:
    """Return marketplace fees of a channel as a share of its net revenue; 0 where it has none."""
    place = table.keys.index(channel)
    fees, net = (float(table.columns[name][place]) for name in ("marketplace_fees", "net_revenue"))
    return fees / net if net > 0 else 0.0


def _measured(
    table: Breakdown, places: Mapping[str, Place], figures: Mapping[str, Figure], notes: ChannelNotes
) -> Measured:
    selling = _selling(table)
    total, unknown = sum(selling.values()), selling.get(UNKNOWN_CHANNEL, 0.0)
    marketplaces = marketplaces_among(places)
    unidentified = figures["unidentified_orders_share"].value
    return Measured(
        selling=len(set(selling) - {UNKNOWN_CHANNEL}) or min(len(selling), 1),
        known_share=1.0 - unknown / total if total > 0 else None,
        fees_known=all(_fee_share(table, name) > 0 for name in marketplaces) if marketplaces else None,
        identified_share=None if unidentified is None else 1.0 - unidentified,
        open_suggestions=notes.suggestions,
        several_share=figures["multichannel_share"].value,
    )
