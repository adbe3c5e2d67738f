"""The audit of a channel in words: what it earns as a range, whether that is sure, and what to do next."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.audit.audit import ChannelAudit
from ecomkpi_desktop.kpi.audit.subject import Spend
from ecomkpi_desktop.kpi.audit.swings import Swing
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED
from ecomkpi_desktop.present.assumptions import assumption_value
from ecomkpi_desktop.present.channels import channel_name
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted, sentence_case

translate = QCoreApplication.translate
MOST_STEPS = 3
_NARROW = 1.0  # in money: a range as narrow as this is one number


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do.

    Attributes:
        text: it, in a sentence.
        action: ``import``, ``channels``, ``answer`` (the first assumption), or the key of a page.
        label: words of the button.
    """

    text: str
    action: str
    label: str


def subject_name(audit: ChannelAudit) -> str:
    """Return what is audited: the name of the channel, or the whole shop."""
    if audit.subject.channel is None:
        return translate("audit", "The whole shop")
    return channel_name(audit.subject.channel)


def is_before_advertising(audit: ChannelAudit) -> bool:
    """Tell whether no spend has been taken off the result."""
    return audit.subject.spend in {Spend.MISSING, Spend.OTHERS_ONLY}


def result_words(audit: ChannelAudit, formats: Formats) -> str:
    """Return the result: one amount, or its two ends."""
    low, high = audit.cm3.low, audit.cm3.high
    if high - low < _NARROW:
        return formats.money(audit.cm3.now, 0)
    return translate("audit", "{low} to {high}").format(low=formats.money(low, 0), high=formats.money(high, 0))


def result_name(audit: ChannelAudit) -> str:
    """Return what the result is called."""
    if is_before_advertising(audit):
        return translate("audit", "CM3 before advertising of {name}").format(name=subject_name(audit))
    return translate("audit", "Real CM3 of {name}").format(name=subject_name(audit))


def scope_words(audit: ChannelAudit, formats: Formats) -> str:
    """Return the days and the size of what is audited."""
    orders = counted("audit", QT_TRANSLATE_NOOP("audit", "{count} order(s)", None, 1), round(audit.orders))
    parts = [
        formats.period(audit.subject.period),
        orders.format(count=formats.count(audit.orders)),
        translate("audit", "net revenue {amount}").format(amount=formats.money(audit.net_revenue, 0)),
    ]
    if audit.spend > 0:
        parts.append(translate("audit", "advertising {amount}").format(amount=formats.money(audit.spend, 0)))
    text = "  ·  ".join(parts)
    if audit.subject.period != audit.asked:
        rest = translate("audit", "The spend file tells of no other days.")
        text = f"{text}. {rest}"
    return text


def ladder_words(audit: ChannelAudit, formats: Formats) -> tuple[tuple[str, str], ...]:
    """Return the way from net revenue to CM3 as (name, amount): what is taken off has a minus."""
    rows = audit.ladder
    fees = rows["payment_fees"] + rows["marketplace_fees"] + rows["other_costs"]
    names = (
        (translate("audit", "Net revenue"), rows["net_revenue"]),
        (translate("audit", "Goods"), -rows["cogs"]),
        (translate("audit", "Logistics"), -rows["logistics_cost"]),
        (translate("audit", "Fees"), -fees),
        (translate("audit", "Advertising"), -rows["marketing_spend"]),
        (translate("audit", "CM3 as assumed"), rows["cm3"]),
    )
    return tuple((name, formats.money(amount, 0)) for name, amount in names)


def verdict(audit: ChannelAudit, formats: Formats) -> str:
    """Return what the range means, in one or two sentences."""
    name, cm3 = _inside(audit), audit.cm3
    if is_before_advertising(audit):
        return sentence_case(_before_advertising(audit).format(name=name, low=formats.money(cm3.low, 0)))
    if cm3.low > 0 and not cm3.swings:
        text = translate("audit", "{name} earns money, and nothing in this figure is an estimate any more.")
    elif cm3.high < 0 and not cm3.swings:
        text = translate("audit", "{name} loses money, and nothing in this figure is an estimate any more.")
    elif cm3.low > 0:
        text = translate("audit", "Even with every estimate at its worst, {name} earns money.")
    elif cm3.high < 0:
        text = translate("audit", "Even with every estimate at its best, {name} loses money.")
    elif cm3.now > 0:
        text = translate(
            "audit", "As things are assumed {name} earns {now}, but the estimates alone can turn that into a loss."
        )
    else:
        text = translate(
            "audit", "As things are assumed {name} does not earn money ({now}); better figures could still change that."
        )
    told = sentence_case(text.format(name=name, now=formats.money(cm3.now, 0)))
    return " ".join(filter(None, (told, _customer(audit, formats))))


def swing_words(swing: Swing, formats: Formats) -> str:
    """Return what an estimate does to the result between its bounds."""
    text = translate("audit", "{at_low} at {low}, {at_high} at {high}")
    return text.format(
        low=assumption_value(swing.key, swing.low, formats), high=assumption_value(swing.key, swing.high, formats),
        at_low=formats.money(swing.at_low, 0), at_high=formats.money(swing.at_high, 0),
    )  # fmt: skip


def vat_words(audit: ChannelAudit, formats: Formats) -> str:
    """Return what VAT rate the result rests on; "" where it does not matter."""
    if not audit.vat_matters:
        return ""
    text = translate(
        "audit", "Amounts that hold VAT without saying its rate are read at {rate}; the law sets it, it is no estimate."
    )
    return text.format(rate=assumption_value("vat.default_rate", audit.vat_rate, formats))


def next_steps(audit: ChannelAudit, formats: Formats) -> tuple[NextStep, ...]:
    """Return what to do next, the most useful first."""
    about = (_about_spend, _about_estimates, _about_budget, _about_hidden)
    found = [step for one in about for step in one(audit, formats)]
    return tuple(found[:MOST_STEPS])


# -- inside ----------------------------------------------------------------------------------------------------


def _before_advertising(audit: ChannelAudit) -> str:
    if audit.cm3.low > 0:
        return translate(
            "audit", "The result stays above zero as long as advertising costs less than {low} over these days."
        )
    if audit.cm3.high <= 0:
        return translate("audit", "Even with every estimate at its best, {name} loses money.")
    return translate(
        "audit", "Nothing is sure: with every estimate at its worst there is nothing left to pay advertising."
    )


def _inside(audit: ChannelAudit) -> str:
    """Return the name as it stands inside a sentence."""
    return translate("audit", "the whole shop") if audit.subject.channel is None else subject_name(audit)


def _about_spend(audit: ChannelAudit, formats: Formats) -> list[NextStep]:
    subject, name = audit.subject, _inside(audit)
    load = translate("audit", "Import files…")
    if subject.spend is Spend.MISSING and subject.channel is None:
        text = translate("audit", "Drop the file that says what your advertising costs: {file}.")
        sources = translate("audit", "Your orders do not say where customers came from: see what their sources are.")
        return [
            NextStep(text.format(file=spend_file(None)), "import", load),
            NextStep(sources, "channels", translate("audit", "Channels of the sources…")),
        ]
    if subject.spend is Spend.MISSING:
        text = translate("audit", "Drop the file that says what {name} costs: {file}.")
        return [NextStep(text.format(name=name, file=spend_file(subject.channel)), "import", load)]
    if subject.spend is Spend.OTHERS_ONLY:
        text = translate(
            "audit", "No file says what {name} costs. If you pay for it, drop {file}; if not, this is its real CM3."
        )
        return [NextStep(text.format(name=name, file=spend_file(subject.channel)), "import", load)]
    if not subject.orphans:
        return []
    names = ", ".join(channel_name(one) for one in subject.orphans)
    amount = formats.money(sum(subject.orphans.values()), 0)
    if set(subject.orphans) == {NOT_ALLOCATED}:
        text = translate("audit", "{amount} of spend belong to no channel: say which one they paid for.")
    else:
        text = translate(
            "audit", "{amount} were spent on {names}, but no order says that it came from there: match the sources."
        )
    return [NextStep(text.format(amount=amount, names=names), "channels", translate(
        "audit", "Channels of the sources…"
    ))]


def _about_estimates(audit: ChannelAudit, formats: Formats) -> list[NextStep]:
    if not audit.cm3.swings:
        return []
    amount = formats.money(audit.cm3.swings[0].width, 0)
    text = translate(
        "audit", "Answer the first question: it alone narrows the range by up to {amount}."
    ).format(amount=amount)
    return [NextStep(text, "answer", translate("audit", "Answer"))]


def _about_budget(audit: ChannelAudit, formats: Formats) -> list[NextStep]:
    if is_before_advertising(audit):
        return []
    look = translate("audit", "See acquisition")
    if audit.cm3.low > 0:
        text = translate(
            "audit", "Before raising the budget, see whether these customers come back: LTV/CAC of the channel."
        )
        return [NextStep(text, "acquisition", look)]
    if audit.cm3.high < 0 and audit.cac is not None and audit.affordable is not None and audit.affordable[1] > 0:
        text = translate(
            "audit", "Do not raise the budget: bring a new customer from {cac} down to {most} at the very most."
        )
        text = text.format(cac=formats.money(audit.cac, 0), most=formats.money(audit.affordable[1], 0))
        return [NextStep(text, "acquisition", look)]
    text = translate("audit", "Do not raise the budget before the whole range is above zero.")
    return [NextStep(text, "whatif", translate("audit", "Try what would change it"))]


def _about_hidden(audit: ChannelAudit, _formats: Formats) -> list[NextStep]:
    """Say what is in no figure, once the assumptions leave nothing open."""
    if audit.cm3.swings:
        return []
    text = translate(
        "audit", "What nobody has counted yet, such as inbound freight or service time, is in no figure: answer the "
        "hidden costs.",
    )  # fmt: skip
    return [NextStep(text, "hidden_costs", translate("audit", "See hidden costs"))]


def _customer(audit: ChannelAudit, formats: Formats) -> str:
    if audit.cac is None or audit.affordable is None or audit.affordable[1] <= 0:
        return ""
    low, high = (formats.money(max(end, 0.0), 0) for end in audit.affordable)
    cac = formats.money(audit.cac, 0)
    if low == high:
        return translate(
            "audit", "A new customer costs {cac} there; up to {high} the channel loses nothing."
        ).format(cac=cac, high=high)
    text = translate(
        "audit", "A new customer costs {cac} there; the channel loses nothing up to a cost of {low} to {high}."
    )
    return text.format(cac=cac, low=low, high=high)


def spend_file(channel: str | None) -> str:
    """Return which export says what a channel costs."""
    if channel == "Google Ads":
        return translate("audit", "in Google Ads the campaign report by day, as CSV")
    if channel == "Meta Ads":
        return translate("audit", "in the Meta Ads Manager the campaigns with a breakdown by day")
    return translate(
        "audit", "its cost by day, as the advertising platform exports it, or any table with a date and a cost"
    )

