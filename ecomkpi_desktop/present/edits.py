"""Words of an edit for the Undo and Redo menus."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.present.options import option_label
from ecomkpi_desktop.present.texts import words

if TYPE_CHECKING:
    from ecomkpi_desktop.workspace.edits import Edit


def edit_text(edit: "Edit") -> str:
    """Return what an edit does, in the words that follow "Undo:" in a menu."""
    wording = edit.wording
    params: dict[str, object] = dict(wording.params)
    for name, context in wording.contexts.items():
        params[name] = words(context, str(wording.params[name]))
    key = getattr(edit, "key", None)
    if key is not None and "setting" in params:
        params["setting"] = option_label(str(key))
    return words("edits", wording.text).format(**params)
