"""Why a source is on its channel, in a word or two."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.models.channel_sources import Source, Standing
from ecomkpi_desktop.present.channels import channel_name


def standing_word(source: Source, decisions: Mapping[str, str]) -> str:
    """Return why a source is where it is; for one that waits, what is proposed, as a question."""
    standing = source.standing(decisions)
    if standing is Standing.DECIDED:
        return QCoreApplication.translate("ChannelsTable", "Set by you")
    if standing is Standing.OWN_NAME and channel_name(source.raw) == source.raw:
        return QCoreApplication.translate("ChannelsTable", "Its own name")
    if standing in {Standing.PROPOSED, Standing.OWN_NAME}:
        return QCoreApplication.translate("ChannelsTable", "Automatic")
    if source.proposed == source.by_itself:
        return QCoreApplication.translate("ChannelsTable", "To decide")
    proposed = channel_name(source.proposed)
    return QCoreApplication.translate("ChannelsTable", "{channel}?").format(channel=proposed)


def standing_tone(source: Source, decisions: Mapping[str, str]) -> str:
    """Return the token of the colour of that word."""
    tones = {Standing.TO_DECIDE: "warning", Standing.DECIDED: "accent"}
    return tones.get(source.standing(decisions), "muted")
