"""Words of channels: their names, why a source belongs to one, and the way back from a name that was typed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.selection import NOT_ALLOCATED, UNKNOWN_CHANNEL
from ecomkpi_desktop.present.texts import words

if TYPE_CHECKING:
    from ecomkpi_desktop.importing.channels.proposals import Proposal
    from ecomkpi_desktop.importing.channels.recognise import Reason

# Names of the product's own channels; platforms, marketplaces and the names users give are the same in every language.
_NAMES: dict[str, str] = {
    NOT_ALLOCATED: QT_TRANSLATE_NOOP("channels", "Not allocated"),
    UNKNOWN_CHANNEL: QT_TRANSLATE_NOOP("channels", "Direct / unknown"),
    "Organic Search": QT_TRANSLATE_NOOP("channels", "Organic Search"),
    "Paid Search": QT_TRANSLATE_NOOP("channels", "Paid Search"),
    "Organic Shopping": QT_TRANSLATE_NOOP("channels", "Organic Shopping"),
    "Paid Shopping": QT_TRANSLATE_NOOP("channels", "Paid Shopping"),
    "Organic Social": QT_TRANSLATE_NOOP("channels", "Organic Social"),
    "Paid Social": QT_TRANSLATE_NOOP("channels", "Paid Social"),
    "Organic Video": QT_TRANSLATE_NOOP("channels", "Organic Video"),
    "Paid Video": QT_TRANSLATE_NOOP("channels", "Paid Video"),
    "Display": QT_TRANSLATE_NOOP("channels", "Display"),
    "Cross-network": QT_TRANSLATE_NOOP("channels", "Cross-network"),
    "Paid Other": QT_TRANSLATE_NOOP("channels", "Paid Other"),
    "Email": QT_TRANSLATE_NOOP("channels", "Email"),
    "Affiliates": QT_TRANSLATE_NOOP("channels", "Affiliates"),
    "Referral": QT_TRANSLATE_NOOP("channels", "Referral"),
    "Audio": QT_TRANSLATE_NOOP("channels", "Audio"),
    "SMS": QT_TRANSLATE_NOOP("channels", "SMS"),
    "Mobile Push Notifications": QT_TRANSLATE_NOOP("channels", "Mobile Push Notifications"),
    "Point of sale": QT_TRANSLATE_NOOP("channels", "Point of sale"),
}
_REASONS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("channels", "This is one of the usual names of the channel."),
    "code": QT_TRANSLATE_NOOP("channels", "This is how the shop's software marks it."),
    "no_source": QT_TRANSLATE_NOOP("channels", "It does not say where the customer came from."),
    "made_by_hand": QT_TRANSLATE_NOOP(
        "channels", "Such orders are entered by the shop itself: where do these customers come from?"
    ),
    "spend_on": QT_TRANSLATE_NOOP("channels", "{source} is an advertising platform."),
    "source_alone": QT_TRANSLATE_NOOP("channels", "“{source}” alone does not say how the customer came."),
    "unknown": QT_TRANSLATE_NOOP("channels", "No rule knows this name."),
    "paid_click": QT_TRANSLATE_NOOP("channels", "“{medium}” marks a paid click, and it came from {source}."),
    "display": QT_TRANSLATE_NOOP("channels", "“{medium}” marks a banner."),
    "paid_other": QT_TRANSLATE_NOOP("channels", "“{medium}” marks a paid click, but no rule knows “{source}”."),
    "shopping": QT_TRANSLATE_NOOP("channels", "The visit came from a comparison site or a marketplace."),
    "social": QT_TRANSLATE_NOOP("channels", "The visit came from a social network, and nothing says it was paid for."),
    "video": QT_TRANSLATE_NOOP("channels", "The visit came from a video."),
    "search": QT_TRANSLATE_NOOP("channels", "The visit came from a search engine, and nothing says it was paid for."),
    "message": QT_TRANSLATE_NOOP("channels", "The visit came from a message that the shop sent."),
    "affiliate": QT_TRANSLATE_NOOP("channels", "The visit came from an affiliate."),
    "payment_page": QT_TRANSLATE_NOOP(
        "channels", "“{source}” is a payment page on the way back to the shop: where the customer came from is lost."
    ),
    "referral": QT_TRANSLATE_NOOP("channels", "The visit came from a link on another site."),
    "audio": QT_TRANSLATE_NOOP("channels", "The visit came from a podcast or a radio."),
    "unknown_medium": QT_TRANSLATE_NOOP("channels", "No rule knows “{medium}” with “{source}”."),
    "spend_word": QT_TRANSLATE_NOOP("channels", "Your spend has a channel of this name: {source}."),
    "own_name": QT_TRANSLATE_NOOP("channels", "This is a name of your own: it stays as it is."),
    "number": QT_TRANSLATE_NOOP("channels", "This number stands for an application connected to the shop: which one?"),
    "no_channel": QT_TRANSLATE_NOOP("channels", "This spend names no channel: which one is it for?"),
    "spend_of_group": QT_TRANSLATE_NOOP("channels", "Your spend is kept under “{name}”."),
    "several_platforms": QT_TRANSLATE_NOOP(
        "channels", "Several spends may be behind it ({platforms}): choose one, or keep it apart."
    ),
    "only_platform": QT_TRANSLATE_NOOP("channels", "{platforms} is the only platform of this kind in your files."),
    "several_names": QT_TRANSLATE_NOOP(
        "channels", "Your files use several names for this channel: bring them together, or keep them apart."
    ),
    "own_word": QT_TRANSLATE_NOOP("channels", "Your files call this channel “{name}”."),
}


def channel_name(channel: str) -> str:
    """Return the name of a channel; those that are ours are translated."""
    return words("channels", _NAMES[channel]) if channel in _NAMES else channel


def channel_named(text: str, known: Iterable[str] = ()) -> str:
    """Return the channel that a typed name means: one in use, else one of ours, else a new one of that name.

    Args:
        text: as the user typed it.
        known: channels in use.
    """
    wanted = " ".join(text.split())
    in_use = tuple(known)
    if wanted in in_use:
        return wanted
    by_name = {channel_name(channel).casefold(): channel for channel in (*_NAMES, *in_use)}
    by_name |= {channel.casefold(): channel for channel in in_use}
    return by_name.get(wanted.casefold(), wanted)


def reason_text(proposal: "Proposal") -> str:
    """Return why a source belongs where it is proposed, in one or more sentences."""
    return " ".join(_sentence(reason) for reason in proposal.reasons)


def _sentence(reason: "Reason") -> str:
    params = {key: channel_name(value) if key == "name" else value for key, value in reason.params.items()}
    return words("channels", _REASONS[reason.code]).format(**params)
