"""Marks a visible word for translation where Qt must not be imported.

``pyside6-lupdate`` finds calls of this name in the source; ``present.texts`` looks the words up at run time.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate looks for
    """Return ``text`` unchanged; it is translated when it is shown, in ``context``."""
    return text
