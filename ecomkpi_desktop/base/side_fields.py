"""Canonical tables that complete the orders: joined to them, or standing beside them."""

from ecomkpi_desktop.base.kinds import Field, Type

# What a row of a payment provider or of a marketplace's ledger is about.
ENTRY_SALE = "sale"  # a sale, or a charge
ENTRY_REFUND = "refund"
ENTRY_CHARGEBACK = "chargeback"  # money taken back by the buyer's bank, and what that costs
ENTRY_FEE = "fee"  # a fee of the platform: of one order where it names one, else of the account
ENTRY_ADVERTISING = "advertising"
ENTRY_ADJUSTMENT = "adjustment"  # reimbursements, corrections, reserves: kept, not profit of an order
ENTRY_PAYOUT = "payout"  # money moved to the bank, or between currencies: never profit
ENTRIES = (
    ENTRY_SALE, ENTRY_REFUND, ENTRY_CHARGEBACK, ENTRY_FEE, ENTRY_ADVERTISING, ENTRY_ADJUSTMENT, ENTRY_PAYOUT,
)  # fmt: skip

# What a settlement row is made of; each is signed as in the ledger: + for the shop, - from it. They sum to `net`.
COMPONENTS = (
    "goods", "goods_tax", "shipping", "shipping_tax", "discount", "selling_fee", "fulfilment_fee", "payment_fee",
    "advertising", "account_fee", "other",
)  # fmt: skip

ORDER_LINES = (
    Field("shop", Type.TEXT),
    Field("order_id", Type.TEXT, required=True),
    Field("line_kind", Type.TEXT),  # one of the LINE_ words
    Field("sku", Type.TEXT),
    Field("product", Type.TEXT),
    Field("category", Type.TEXT),
    Field("quantity", Type.NUMBER),
    Field("unit_price", Type.MONEY),  # before discounts
    Field("amount", Type.MONEY),  # quantity x unit price, before discounts
    Field("line_discount", Type.MONEY),  # >= 0
    Field("tax_rate", Type.RATE),
    Field("tax_amount", Type.MONEY),  # VAT of the line after discounts
    Field("unit_cost", Type.MONEY),  # always HT
    Field("currency", Type.TEXT),
    Field("amounts_ttc", Type.FLAG),
)
CUSTOMERS = (
    Field("shop", Type.TEXT),
    Field("customer_id", Type.TEXT),
    Field("email", Type.TEXT),
    Field("phone", Type.TEXT),
    Field("customer_name", Type.TEXT),
    Field("postcode", Type.TEXT),
    Field("street", Type.TEXT),
    Field("country", Type.TEXT),
)
PAYMENTS = (
    Field("shop", Type.TEXT),
    Field("payment_id", Type.TEXT),
    Field("order_id", Type.TEXT),
    Field("paid_at", Type.MOMENT, required=True),
    Field("entry", Type.TEXT),  # one of ENTRIES
    Field("amount", Type.MONEY),  # signed: + received from the customer
    Field("fee", Type.MONEY),  # >= 0 is a cost of the shop; < 0 is given back to it
    Field("net", Type.MONEY),  # amount - fee
    Field("email", Type.TEXT),
    Field("country", Type.TEXT),
    Field("channel", Type.TEXT),
    Field("currency", Type.TEXT),
)
SETTLEMENTS = (
    Field("shop", Type.TEXT),
    Field("settlement_id", Type.TEXT),
    Field("order_id", Type.TEXT),
    Field("posted_at", Type.MOMENT, required=True),
    Field("entry", Type.TEXT),  # one of ENTRIES
    Field("description", Type.TEXT),  # what the platform calls the movement
    Field("sku", Type.TEXT),
    Field("product", Type.TEXT),
    Field("quantity", Type.NUMBER),
    *(Field(name, Type.MONEY) for name in COMPONENTS),
    Field("net", Type.MONEY, required=True),  # sum of the components
    Field("customer_id", Type.TEXT),
    Field("country", Type.TEXT),
    Field("currency", Type.TEXT),
    Field("amounts_ttc", Type.FLAG),  # whether goods hold VAT; `goods_tax` then is null
)
SHIPPING_COSTS = (
    Field("shop", Type.TEXT),
    Field("order_id", Type.TEXT, required=True),
    Field("day", Type.DAY),
    Field("cost", Type.MONEY, required=True),  # HT
    Field("carrier", Type.TEXT),
    Field("currency", Type.TEXT),
)
COMPETITOR_PRICES = (
    Field("sku", Type.TEXT),
    Field("product", Type.TEXT),
    Field("competitor", Type.TEXT),
    Field("day", Type.DAY),
    Field("price", Type.MONEY, required=True),
    Field("currency", Type.TEXT),
    Field("amounts_ttc", Type.FLAG),
)
EXCHANGE_RATES = (
    Field("currency", Type.TEXT, required=True),  # the foreign currency
    Field("base", Type.TEXT),  # what the rate is in; null: the document's currency
    Field("day", Type.DAY),  # from this day on, until the next rate of the same pair; null: since ever
    Field("rate", Type.NUMBER, required=True),  # units of `base` for one unit of `currency`
)
ANNOTATIONS = (
    Field("label", Type.TEXT, required=True),
    Field("day", Type.DAY, required=True),
    Field("day_to", Type.DAY),  # inclusive
    Field("topic", Type.TEXT),  # campaign | sales | holiday | incident
)
