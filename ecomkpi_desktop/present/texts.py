"""Looks up words that were marked for translation where Qt must not be imported."""

from PySide6.QtCore import QCoreApplication


def words(context: str, text: str) -> str:
    """Return ``text``, marked with ``QT_TRANSLATE_NOOP(context, text)``, in the language of the application."""
    return QCoreApplication.translate(context, text) if text else ""


def counted(context: str, text: str, n: int) -> str:
    """Return ``text``, marked with ``QT_TRANSLATE_NOOP(context, text, None, 1)``, in the plural that ``n`` asks for.

    Extraction sees a plural only in that mark, never in a call of ``translate`` itself.
    """
    return QCoreApplication.translate(context, text, None, n)


def sentence_case(text: str) -> str:
    """Return ``text`` with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]
