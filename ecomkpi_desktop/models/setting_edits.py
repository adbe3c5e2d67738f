"""What an edit of settings makes of the settings in force, without the document."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.base.changes import Changes
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.values import Settings

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.edits import Edit


def is_setting_edit(edit: "Edit") -> bool:
    """Tell whether an edit changes settings only, so that it can be in force before it is saved."""
    from ecomkpi_desktop.workspace.edits import PutSetting, ReplaceSettings, ResetSetting, SetSetting

    return isinstance(edit, SetSetting | ResetSetting | PutSetting | ReplaceSettings)


def settings_after(settings: Settings, edit: "Edit") -> Settings:
    """Return ``settings`` after an edit of settings.

    Raises:
        TypeError: the edit does not change settings.
        ValueError: the value does not suit the option.
    """
    from ecomkpi_desktop.workspace.edits import PutSetting, ReplaceSettings, ResetSetting, SetSetting

    if isinstance(edit, SetSetting):
        from ecomkpi_desktop.workspace.records import today

        return settings.with_value(edit.key, edit.value, edit.valid_from, edit.note, edit.set_on or today())
    if isinstance(edit, ResetSetting):
        return settings.without(edit.key)
    if isinstance(edit, PutSetting):
        others = {key: dated for key, dated in settings.values.items() if key != edit.key}
        return Settings({**others, edit.key: edit.history} if edit.history else others)
    if isinstance(edit, ReplaceSettings):
        return edit.settings
    raise TypeError(f"{type(edit).__name__} does not change settings")


def effect_of(before: Settings, after: Settings) -> Changes:
    """Return what must be refreshed when ``after`` takes the place of ``before``."""
    changes = Changes.NOTHING
    for key in after.changed_keys(before):
        changes |= option_for(key).effect
    return changes


def with_data_of(settings: Settings, others: Settings) -> Settings:
    """Return ``settings`` with the values of ``others`` for every key on which the facts depend."""
    kept = {key: dated for key, dated in settings.values.items() if Changes.DATA not in option_for(key).effect}
    return Settings(kept | {key: others.values[key] for key in others.keys_with_effect(Changes.DATA)})
