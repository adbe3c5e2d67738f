"""The hidden costs of a shop, each declared once (S10): what it is paid on, which step of the ladder it belongs to.

A line that the ladder already holds points to the setting that answers it (packaging, return handling, fees, shipping),
so that nothing is counted twice; any other has a setting of its own, nil until somebody answers it.
"""

from dataclasses import dataclass
from enum import StrEnum

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.settings.option import OptionType

HIDDEN = "hidden."


class CostBase(StrEnum):
    """What a cost is paid on."""

    GOODS_COST = "goods_cost"  # share of the cost of goods shipped
    SALES = "sales"  # share of goods after discounts, HT
    COLLECTED = "collected"  # share of what is collected, VAT included
    ORDER = "order"  # money per counted order
    MARKET_ORDER = "market_order"  # money per order that bears a marketplace's fee
    ITEM = "item"  # money per unit
    RETURN = "return"  # money per refund document above 0
    RETURNED_GOODS = "returned_goods"  # share of their cost
    SPEND = "spend"  # share of the advertising spend
    MONTH = "month"  # money per calendar month


class Rung(StrEnum):
    """The step of the ladder that a cost is taken from."""

    CM1 = "cm1"
    CM2 = "cm2"
    CM3 = "cm3"


@dataclass(frozen=True, slots=True)
class CostLine:
    """One cost that shops forget.

    Attributes:
        code: its name in code and tests.
        key: the setting that answers it.
        base: what it is paid on.
        rung: the first margin that it lowers.
        label: what it is, in words of context ``settings``.
        about: where the own figure is found, in words of context ``costs``.
        low, high: house estimate of how far it can lie; for a line with a setting of its own.
        bounds: what lies at both ends, in words of context ``settings``; likewise.
        nothing: the value that means "we do not have this cost".
    """

    code: str
    key: str
    base: CostBase
    rung: Rung
    label: str
    about: str
    low: float = 0.0
    high: float = 0.0
    bounds: str = ""
    nothing: float = 0.0

    @property
    def is_own(self) -> bool:
        """Whether the line has a setting of its own, as against one of the ladder's first costs."""
        return self.key.startswith(HIDDEN)

    @property
    def type(self) -> OptionType:
        """How its value is typed."""
        return OptionType.RATE if self.base in _SHARES else OptionType.MONEY


_SHARES = frozenset(
    (CostBase.GOODS_COST, CostBase.SALES, CostBase.COLLECTED, CostBase.RETURNED_GOODS, CostBase.SPEND)
)


def _own(
    code: str, base: CostBase, rung: Rung, high: float, label: str, about: str, bounds: str
) -> CostLine:
    return CostLine(code, f"{HIDDEN}{code}", base, rung, label, about, 0.0, high, bounds)


HIDDEN_COSTS: tuple[CostLine, ...] = (
    _own(
        "inbound_freight", CostBase.GOODS_COST, Rung.CM1, 0.08,
        QT_TRANSLATE_NOOP("settings", "Inbound freight"),
        QT_TRANSLATE_NOOP(
            "costs", "Transport from the supplier to your stock: the year’s freight invoices divided by the purchases. "
            "None if your product costs hold it.",
        ),
        QT_TRANSLATE_NOOP("settings", "From a supplier who delivers free of charge to freight from another continent."),
    ),
    _own(
        "customs", CostBase.GOODS_COST, Rung.CM1, 0.06,
        QT_TRANSLATE_NOOP("settings", "Customs duties"),
        QT_TRANSLATE_NOOP(
            "costs", "Duties and clearing fees of what you import from outside the European Union: the broker’s "
            "invoices divided by the purchases.",
        ),
        QT_TRANSLATE_NOOP("settings", "From purchases within the European Union to imported goods with full duties."),
    ),
    CostLine(
        "packaging", "logistics.packaging", CostBase.ORDER, Rung.CM2,
        QT_TRANSLATE_NOOP("settings", "Packaging"),
        QT_TRANSLATE_NOOP("costs", "Box, filling, tape, leaflet: the year’s packaging divided by its orders."),
    ),
    _own(
        "return_label", CostBase.RETURN, Rung.CM2, 5.0,
        QT_TRANSLATE_NOOP("settings", "Return label"),
        QT_TRANSLATE_NOOP(
            "costs", "What the carrier charges for a parcel that comes back. None if the customer pays it, or if your "
            "handling cost per return holds it.",
        ),
        QT_TRANSLATE_NOOP("settings", "From returns paid by the customer to a free label for each of them."),
    ),
    CostLine(
        "return_handling", "logistics.per_return", CostBase.RETURN, Rung.CM2,
        QT_TRANSLATE_NOOP("settings", "Return handling"),
        QT_TRANSLATE_NOOP("costs", "Minutes to open, check and repack one return, at the cost of the hour."),
    ),
    CostLine(
        "returns_markdown", "cost.restock_share", CostBase.RETURNED_GOODS, Rung.CM1,
        QT_TRANSLATE_NOOP("settings", "Markdown of returned goods"),
        QT_TRANSLATE_NOOP(
            "costs", "Share of the cost of what comes back that you recover by selling it again: 100 % if all of it is "
            "sold as new.",
        ),
        nothing=1.0,
    ),
    CostLine(
        "fees_kept", "payment.pct", CostBase.COLLECTED, Rung.CM2,
        QT_TRANSLATE_NOOP("settings", "Payment fees, kept on refunds"),
        QT_TRANSLATE_NOOP(
            "costs", "Rate of your payment provider’s statement. The ladder counts it on every payment and never gives "
            "it back on a refund.",
        ),
    ),
    _own(
        "chargebacks", CostBase.SALES, Rung.CM2, 0.004,
        QT_TRANSLATE_NOOP("settings", "Chargebacks"),
        QT_TRANSLATE_NOOP(
            "costs", "Payments that the bank took back, and its fee for each: in the provider’s statement, divided by "
            "sales.",
        ),
        QT_TRANSLATE_NOOP("settings", "From strong authentication on all payments to a shop without it."),
    ),
    _own(
        "currency", CostBase.GOODS_COST, Rung.CM1, 0.02,
        QT_TRANSLATE_NOOP("settings", "Currency conversion"),
        QT_TRANSLATE_NOOP(
            "costs", "What the bank keeps when you pay suppliers in another currency: its rate against the official "
            "one. None if you buy in your own.",
        ),
        QT_TRANSLATE_NOOP("settings", "From purchases in your own currency to dollars at the rate of the bank."),
    ),
    _own(
        "marketplace_storage", CostBase.MARKET_ORDER, Rung.CM2, 1.0,
        QT_TRANSLATE_NOOP("settings", "Marketplace storage"),
        QT_TRANSLATE_NOOP(
            "costs", "Storage of your goods in the marketplace’s warehouse: the year’s storage invoices divided by the "
            "orders it sold.",
        ),
        QT_TRANSLATE_NOOP("settings", "From parcels that you send yourself to slow goods in its warehouse."),
    ),
    _own(
        "reshipments", CostBase.ORDER, Rung.CM2, 0.25,
        QT_TRANSLATE_NOOP("settings", "Re-shipments"),
        QT_TRANSLATE_NOOP(
            "costs", "Parcels lost, broken or sent twice, goods included: their cost in a usual month divided by its "
            "orders.",
        ),
        QT_TRANSLATE_NOOP("settings", "From no parcel lost to two in a hundred sent again."),
    ),
    CostLine(
        "free_shipping", "logistics.per_order", CostBase.ORDER, Rung.CM2,
        QT_TRANSLATE_NOOP("settings", "Free-shipping subsidy"),
        QT_TRANSLATE_NOOP(
            "costs", "What a parcel costs you, whoever pays for it: the carrier’s invoice divided by its parcels. What "
            "customers pay is in the ladder already.",
        ),
    ),
    _own(
        "samples", CostBase.ORDER, Rung.CM2, 0.4,
        QT_TRANSLATE_NOOP("settings", "Samples and gifts"),
        QT_TRANSLATE_NOOP(
            "costs", "What you slip into parcels without charging it: a month’s cost divided by its orders.",
        ),
        QT_TRANSLATE_NOOP("settings", "From parcels without any to a sample in each of them."),
    ),
    _own(
        "apps", CostBase.ORDER, Rung.CM2, 0.3,
        QT_TRANSLATE_NOOP("settings", "Apps billed per order"),
        QT_TRANSLATE_NOOP(
            "costs", "Reviews, e-mails, upsell, returns portal: the part of their invoices that grows with orders, "
            "divided by them.",
        ),
        QT_TRANSLATE_NOOP("settings", "From subscriptions at a fixed price to several apps that count orders."),
    ),
    _own(
        "service", CostBase.ORDER, Rung.CM2, 1.2,
        QT_TRANSLATE_NOOP("settings", "Customer-service minutes"),
        QT_TRANSLATE_NOOP(
            "costs", "Hours spent answering in a usual month, at the cost of the hour, divided by its orders. None if "
            "those salaries are in your fixed costs.",
        ),
        QT_TRANSLATE_NOOP("settings", "From no question at all to three minutes per order."),
    ),
    _own(
        "creative", CostBase.SPEND, Rung.CM3, 0.12,
        QT_TRANSLATE_NOOP("settings", "Creative"),
        QT_TRANSLATE_NOOP(
            "costs", "Photos, videos and texts made for the ads: the year’s invoices divided by the advertising spend.",
        ),
        QT_TRANSLATE_NOOP("settings", "From pictures you take yourself to a studio for each campaign."),
    ),
    _own(
        "agency", CostBase.SPEND, Rung.CM3, 0.12,
        QT_TRANSLATE_NOOP("settings", "Agency percentage"),
        QT_TRANSLATE_NOOP(
            "costs", "Fee of the agency as a share of the spend it runs. None if you run it yourself, or if the agency "
            "has a fixed price (a fixed cost).",
        ),
        QT_TRANSLATE_NOOP("settings", "From campaigns you run yourself to the usual share of an agency."),
    ),
    _own(
        "loyalty", CostBase.SALES, Rung.CM2, 0.02,
        QT_TRANSLATE_NOOP("settings", "Loyalty points"),
        QT_TRANSLATE_NOOP(
            "costs", "Points earned and not yet used: their worth as a share of sales. None without a programme; used "
            "points are discounts already.",
        ),
        QT_TRANSLATE_NOOP("settings", "From no programme to two per cent given back in points."),
    ),
    _own(
        "influencers", CostBase.MONTH, Rung.CM3, 150.0,
        QT_TRANSLATE_NOOP("settings", "Goods sent to influencers"),
        QT_TRANSLATE_NOOP("costs", "What they cost you in a usual month, shipping included, at purchase price."),
        QT_TRANSLATE_NOOP("settings", "From none to a handful of parcels a month."),
    ),
    _own(
        "fraud", CostBase.SALES, Rung.CM2, 0.003,
        QT_TRANSLATE_NOOP("settings", "Fraud"),
        QT_TRANSLATE_NOOP(
            "costs", "Goods gone with stolen cards or false claims of parcels not received: a year’s losses divided by "
            "sales.",
        ),
        QT_TRANSLATE_NOOP("settings", "From none to goods that are easy to sell on."),
    ),
)  # fmt: skip

# The first costs that a range is made of beside them: their settings have labels of their own.
FIRST_COSTS: tuple[CostLine, ...] = (
    CostLine(
        "product_cost", "cost.default_rate", CostBase.SALES, Rung.CM1,
        QT_TRANSLATE_NOOP("settings", "Product cost"),
        QT_TRANSLATE_NOOP(
            "costs", "Share of the price excluding VAT, for goods without a unit cost: the year’s purchases divided by "
            "its sales. A file of product costs is better.",
        ),
    ),
    CostLine(
        "picking", "logistics.per_item", CostBase.ITEM, Rung.CM2,
        QT_TRANSLATE_NOOP("settings", "Picking per item"),
        QT_TRANSLATE_NOOP("costs", "What the warehouse charges for each unit shipped. None if you pick by yourself."),
    ),
    CostLine(
        "payment_fixed", "payment.fixed", CostBase.ORDER, Rung.CM2,
        QT_TRANSLATE_NOOP("settings", "Payment fee, fixed part"),
        QT_TRANSLATE_NOOP("costs", "What the payment provider charges for each payment beside its percentage."),
    ),
)  # fmt: skip


def marketplace_line(channel: str) -> CostLine:
    """Return the line of a marketplace's fee that no file tells."""
    return CostLine(
        f"marketplace:{channel}", f"marketplace.{channel}.pct", CostBase.COLLECTED, Rung.CM2,
        QT_TRANSLATE_NOOP("settings", "Fee of {name}"),
        QT_TRANSLATE_NOOP("costs", "Share of the amount collected there, from the marketplace’s statement."),
    )  # fmt: skip


def keys_of(*bases: CostBase) -> tuple[str, ...]:
    """Return the settings of the lines with a setting of their own that are paid on some bases."""
    return tuple(line.key for line in HIDDEN_COSTS if line.is_own and line.base in bases)
