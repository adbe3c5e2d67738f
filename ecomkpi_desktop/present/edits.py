"""Words of an edit for the Undo and Redo menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.options import option_label
from ecomkpi_desktop.present.texts import words

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.edits import Edit

_WORDS = {
    "AddImport": QT_TRANSLATE_NOOP("edits", "import of {name}"),
    "RemoveImport": QT_TRANSLATE_NOOP("edits", "removal of an import"),
    "RestoreImport": QT_TRANSLATE_NOOP("edits", "import"),
    "SetSetting": QT_TRANSLATE_NOOP("edits", "change of “{name}”"),
    "ResetSetting": QT_TRANSLATE_NOOP("edits", "reset of “{name}”"),
    "ReplaceSettings": QT_TRANSLATE_NOOP("edits", "change of settings"),
    "MapChannel": QT_TRANSLATE_NOOP("edits", "channel of “{name}”"),
}


def edit_text(edit: "Edit") -> str:
    """Return what an edit does, in the words that follow "Undo" in a menu."""
    template = _WORDS.get(type(edit).__name__)
    if template is None:
        return QCoreApplication.translate("edits", "change")
    return words("edits", template).format(name=_name_of(edit))


def _name_of(edit: "Edit") -> str:
    key = getattr(edit, "key", None)
    if key is not None:
        return option_label(str(key))
    imported = getattr(edit, "imported", None)
    if imported is not None:
        return str(imported.file)
    return str(getattr(edit, "raw", ""))
