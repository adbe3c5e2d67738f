"""What a mentor says about a dial outside its corridor."""

from collections.abc import Mapping

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.review.finding import Advice

BELOW: Mapping[str, Advice] = {
    "cm3_rate": Advice(
        QT_TRANSLATE_NOOP("review", "CM3 is {value} of net revenue, under the floor of {bound}"),
        QT_TRANSLATE_NOOP("review", "Too little is left of each sale to pay the fixed costs and to reinvest."),
        QT_TRANSLATE_NOOP("review", "Look down the ladder for the step that takes more than it did a year ago."),
        QT_TRANSLATE_NOOP("review", "Do not raise the advertising budget: it multiplies a margin that is too thin."),
    ),
    "gross_margin_rate": Advice(
        QT_TRANSLATE_NOOP("review", "Gross margin is {value}, under the floor of {bound}"),
        QT_TRANSLATE_NOOP("review", "No saving further down the ladder makes up for goods sold too close to cost."),
        QT_TRANSLATE_NOOP("review", "Look at the margin by category, then at discounts and purchase prices."),
        QT_TRANSLATE_NOOP("review", "Do not discount further to gain volume."),
    ),
    "ltv_cac": Advice(
        QT_TRANSLATE_NOOP("review", "LTV/CAC is {value}, under the floor of {bound} of this growth phase"),
        QT_TRANSLATE_NOOP("review", "Customers bring back too little for what they cost to win."),
        QT_TRANSLATE_NOOP("review", "Look at LTV/CAC by channel and stop the weakest spend first."),
        QT_TRANSLATE_NOOP("review", "Do not cut every channel alike: the good ones pay for the others."),
    ),
    "retention_rate": Advice(
        QT_TRANSLATE_NOOP("review", "Retention is {value}, under the floor of {bound}"),
        QT_TRANSLATE_NOOP("review", "Each customer who does not return has to be bought again."),
        QT_TRANSLATE_NOOP("review", "Look at the cohorts: at which age do customers stop coming back?"),
        QT_TRANSLATE_NOOP("review", "Do not answer with a discount for everyone: those who would return take it too."),
    ),
    "aov": Advice(
        QT_TRANSLATE_NOOP("review", "The average order is {value}, under the floor of {bound}"),
        QT_TRANSLATE_NOOP("review", "Shipping, packaging and fees per order weigh more on a small basket."),
        QT_TRANSLATE_NOOP("review", "Look at units per order and at the free-shipping threshold."),
        QT_TRANSLATE_NOOP("review", "Do not raise prices across the board before looking at the basket."),
    ),
    "conversion_rate": Advice(
        QT_TRANSLATE_NOOP("review", "Conversion is {value}, under the floor of {bound}"),
        QT_TRANSLATE_NOOP("review", "Visits are paid for and leave without an order."),
        QT_TRANSLATE_NOOP("review", "Look at conversion by channel; one poor source often pulls the average down."),
        QT_TRANSLATE_NOOP("review", "Do not buy more traffic before the visits you have convert."),
    ),
}

ABOVE: Mapping[str, Advice] = {
    "cm3_rate": Advice(
        QT_TRANSLATE_NOOP("review", "CM3 is {value} of net revenue, above the ceiling of {bound}"),
        QT_TRANSLATE_NOOP("review", "So high a margin is either a missing cost or growth that is not bought."),
        QT_TRANSLATE_NOOP("review", "Check first that every cost was imported: spend, logistics, fees, products."),
        QT_TRANSLATE_NOOP("review", "Do not spend the difference before the costs are complete."),
    ),
    "gross_margin_rate": Advice(
        QT_TRANSLATE_NOOP("review", "Gross margin is {value}, above the ceiling of {bound}"),
        QT_TRANSLATE_NOOP("review", "Few shops earn that much on goods: a product cost may be missing or too low."),
        QT_TRANSLATE_NOOP("review", "Look at the coverage of product costs and at inbound freight and customs."),
        QT_TRANSLATE_NOOP("review", "Do not set prices or budgets on it before the costs are checked."),
    ),
    "ltv_cac": Advice(
        QT_TRANSLATE_NOOP("review", "LTV/CAC is {value}, above the ceiling of {bound} of this growth phase"),
        QT_TRANSLATE_NOOP("review", "The shop may be ahead of its phase, or winning too few customers for its means."),
        QT_TRANSLATE_NOOP("review", "Look at whether the next growth phase describes the shop better."),
        QT_TRANSLATE_NOOP("review", "Do not raise every budget at once: test one channel and watch its marginal CAC."),
    ),
    "retention_rate": Advice(
        QT_TRANSLATE_NOOP("review", "Retention is {value}, above the ceiling of {bound}"),
        QT_TRANSLATE_NOOP("review", "Nearly everyone returns: the shop may live on its old customers alone."),
        QT_TRANSLATE_NOOP("review", "Look at new customers per month, and at shared e-mails counted as one customer."),
        QT_TRANSLATE_NOOP("review", "Do not stop acquisition because loyalty looks perfect."),
    ),
    "aov": Advice(
        QT_TRANSLATE_NOOP("review", "The average order is {value}, above the ceiling of {bound}"),
        QT_TRANSLATE_NOOP("review", "A few very large orders, or amounts read with VAT, can carry the average."),
        QT_TRANSLATE_NOOP("review", "Look at the largest orders and at how the amounts of each file were declared."),
        QT_TRANSLATE_NOOP("review", "Do not plan on it before the largest orders are set apart."),
    ),
    "conversion_rate": Advice(
        QT_TRANSLATE_NOOP("review", "Conversion is {value}, above the ceiling of {bound}"),
        QT_TRANSLATE_NOOP("review", "So high a rate usually means that some visits are not counted."),
        QT_TRANSLATE_NOOP("review", "Look at the sessions by channel: consent banners and missing days lower them."),
        QT_TRANSLATE_NOOP("review", "Do not compare channels on it before the sessions are complete."),
    ),
}

HEADROOM = Advice(
    QT_TRANSLATE_NOOP("review", "LTV/CAC is {value}: up to {headroom} more could be invested in acquisition"),
    QT_TRANSLATE_NOOP("review", "Above 5:1 customers are worth far more than they cost: growth may be left unbought."),
    QT_TRANSLATE_NOOP("review", "Raise one channel step by step and follow the cost of each further customer."),
    QT_TRANSLATE_NOOP("review", "Do not spend it at once: the next customers cost more than the last ones."),
)
