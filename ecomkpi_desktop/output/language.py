"""Paper in another language than the window's: translators are exchanged while a page is made."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale

from ecomkpi_desktop.present.language import LANGUAGES, install_translators, locale_for


@contextmanager
def speaking(language: str) -> Iterator[QLocale]:
    """Make the application speak ``fr`` or ``en`` for a while; yields the locale to write numbers with.

    Raises:
        RuntimeError: there is no application.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("texts need an application")
    default = QLocale()
    before = default.name()[:2]
    if before == language:
        yield locale_for(language)
        return
    install_translators(app, language)
    try:
        yield locale_for(language)
    finally:
        install_translators(app, before if before in LANGUAGES else "en")
        QLocale.setDefault(default)
