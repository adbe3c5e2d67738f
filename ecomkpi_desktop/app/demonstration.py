"""What the manager of the demonstration shop has set, applied as ordinary edits."""

from ecomkpi_desktop.demo.shop import DEMO_CHANNEL_MAP, DEMO_SETTINGS
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import MapChannel, SetSetting


def furnish(document: Document) -> None:
    """Set the demonstration shop's costs and the mapping of its sources to channels."""
    for raw, channel in DEMO_CHANNEL_MAP.items():
        document.apply(MapChannel(raw, channel))
    for setting in DEMO_SETTINGS:
        document.apply(SetSetting(setting.key, setting.value, setting.valid_from))
