"""Marks a visible word for translation where Qt must not be imported.

``pyside6-lupdate`` finds calls of this name in the source; ``present.texts`` looks the words up at run time.
"""


def QT_TRANSLATE_NOOP(  # noqa: N802 - the name lupdate looks for
    context: str,  # noqa: ARG001
    text: str,
    comment: str | None = None,  # noqa: ARG001
    n: int = 1,  # noqa: ARG001
) -> str:
    """Return ``text`` unchanged; it is translated when it is shown, in ``context``.

    Args:
        context: the context of the word in the translation files.
        text: the English word or sentence.
        comment: a remark for the translator.
        n: written for a text that counts (``None, 1``): it gets a singular and a plural; see ``present.texts.counted``.
    """
    return text
