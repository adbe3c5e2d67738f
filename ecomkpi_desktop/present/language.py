"""The language of the application: the system's when it is French, English otherwise, or the user's choice."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ecomkpi_desktop.base.resources import resource

_LOG = logging.getLogger(__name__)

LANGUAGES = ("fr", "en")
LANGUAGE_NAMES = {"fr": "Français", "en": "English"}  # each in its own words
CURRENCIES = ("EUR", "CHF", "GBP", "USD", "CAD", "PLN", "SEK")
_FALLBACK_LOCALES = {"fr": "fr_FR", "en": "en_GB"}


def system_language() -> str:
    """Return ``fr`` when the system speaks French, else ``en``."""
    return "fr" if QLocale.system().language() is QLocale.Language.French else "en"


def system_currency() -> str:
    """Return the currency of the system's country where it is one of the usual ones, else the euro."""
    found = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return found if found in CURRENCIES else CURRENCIES[0]


def locale_for(language: str) -> QLocale:
    """Return the locale of a language: the system's own country where it speaks that language."""
    system = QLocale.system()
    wanted = QLocale(_FALLBACK_LOCALES[language])
    # The C locale calls itself English and groups nothing.
    known = system.language() is wanted.language() and system.territory() is not QLocale.Country.AnyTerritory
    return system if known else wanted


def install_translators(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Make the application speak ``fr`` or ``en``: its own words, Qt's, and the default locale.

    English has a file too: it holds the plurals. Translators installed before by this function are taken away.

    Returns:
        The translators in force; they belong to ``app``.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    QLocale.setDefault(locale_for(language))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Ours is installed last and therefore asked first.
    wanted = ((f"qtbase_{language}", folder), (f"ecomkpi_{language}", str(resource("translations"))))
    installed = []
    for name, where in wanted:
        translator = QTranslator(app)
        if translator.load(name, where):
            app.installTranslator(translator)
            installed.append(translator)
        else:
            _LOG.info("no translation %s in %s", name, where)
            translator.setParent(None)
    return tuple(installed)
