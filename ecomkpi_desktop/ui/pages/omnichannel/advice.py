"""The mentor's words on channels together."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.kpi.channel_use import Use
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.omnichannel.audit import OmnichannelAudit
from ecomkpi_desktop.review.omnichannel.places import marketplaces_among
from ecomkpi_desktop.ui.pages.page import Advice


def omnichannel_advice(audit: OmnichannelAudit, formats: Formats) -> Advice:
    """Return what the channels say together, where to look, what to leave alone."""
    return Advice(_means(audit, formats), _look(audit), _do_not(audit))


def _means(audit: OmnichannelAudit, formats: Formats) -> str:
    translate = QCoreApplication.translate
    if len(audit.channels) < 2:
        return translate(
            "OmnichannelAdvice",
            "One channel sells here: whether customers move between channels cannot be seen. Import the orders of the "
            "others (marketplace, till, second shop) to see it.",
        )
    if not audit.use.customers.sum():
        return translate(
            "OmnichannelAdvice",
            "Several channels sell, but no order says who bought: export them again with the customer’s e-mail or "
            "number.",
        )
    text = _share_of_marketplaces(audit)
    several, one = audit.use.ltv[Use.SEVERAL].value, audit.use.ltv[Use.ONE].value
    if several is None or one is None:
        return text
    if several > 0.0 and one > 0.0:
        compared = translate(
            "OmnichannelAdvice",
            "Over the horizon of LTV a customer of several channels is worth {times} times one who came back through "
            "the same channel.",
        ).format(times=formats.number(several / one, 1))
    else:
        compared = translate(
            "OmnichannelAdvice",
            "Over the horizon of LTV a customer of several channels leaves {several}, one who came back through the "
            "same channel {one}.",
        ).format(several=formats.money(several), one=formats.money(one))
    return f"{compared} {text}"


def _share_of_marketplaces(audit: OmnichannelAudit) -> str:
    translate, share = QCoreApplication.translate, audit.figures["marketplace_share"].value
    if share is None:
        return ""
    if not marketplaces_among(audit.places):
        return translate("OmnichannelAdvice", "No marketplace sells for you: all customers are your own.")
    if share > audit.marker.value:
        return translate(
            "OmnichannelAdvice", "Marketplaces weigh more in your sales than in the market: part of your customers "
            "are theirs.",
        )  # fmt: skip
    return translate("OmnichannelAdvice", "Marketplaces weigh less in your sales than in the market.")


def _look(audit: OmnichannelAudit) -> str:
    following = audit.ladder.next
    if following is None:
        return QCoreApplication.translate(
            "OmnichannelAdvice", "All steps are taken: look once a quarter whether they still hold."
        )
    return words("omnichannel", following.todo)


def _do_not(audit: OmnichannelAudit) -> str:
    translate = QCoreApplication.translate
    if audit.ladder.level < 3:
        return translate(
            "OmnichannelAdvice", "Do not buy a platform for all channels before one customer is one customer in the "
            "figures."
        )
    return translate(
        "OmnichannelAdvice", "Do not give a whole sale to its last channel: the first one found the customer."
    )
