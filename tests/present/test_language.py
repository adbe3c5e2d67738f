import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.present.language import install_translators, locale_for, system_language


@pytest.fixture
def default_locale(qapp: QApplication):
    before = QLocale()
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_a_locale_always_groups_its_numbers() -> None:
    assert locale_for("fr").toString(1234567) == "1\u202f234\u202f567"
    assert locale_for("en").toString(1234567) == "1,234,567"


def test_the_system_language_is_one_of_the_two() -> None:
    assert system_language() in {"fr", "en"}


@pytest.mark.usefixtures("default_locale")
def test_qt_itself_speaks_the_language_chosen(qapp: QApplication) -> None:
    install_translators(qapp, "fr")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    install_translators(qapp, "en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
