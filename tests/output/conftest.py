import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from ecomkpi_desktop.app.commands.opening import engine_on
from ecomkpi_desktop.kpi.engine import Engine
from ecomkpi_desktop.present.language import install_translators
from ecomkpi_desktop.workspace.document import Document
from tests.output.worked import Worked, worked_in

FRENCH = QLocale(QLocale.Language.French, QLocale.Country.France)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)

# Long on purpose: real French words on the page, whatever the state of the translation files.
WORDS = {
    "Operating result": "Résultat d’exploitation avant impôts",
    "Profitability review": "Revue de rentabilité",
    "From gross sales to operating result": "Du CA brut au résultat d’exploitation, étape par étape",
    "Month by month": "Chiffre d’affaires net et marge sur coûts variables 3, par mois",
    "By acquisition channel": "Par canal d’acquisition",
    "known product cost: {coverage} of sales": "coût d’achat connu pour {coverage} des ventes",
    "Contribution margin 3": "marge sur coûts variables 3",
    "Cost of goods sold": "coût d’achat des marchandises vendues",
    "in the corridor": "dans le couloir",
    "below": "au-dessous du couloir",
    "above": "au-dessus du couloir",
    "too late": "trop tard",
    "AOV": "Panier moyen hors taxes",
    "Conversion": "taux de transformation",
    "Break-even": "jour de point mort",
    "Retention": "taux de rétention",
    "Not allocated": "Dépenses non affectées à un canal",
    "Returned goods put back on sale": "Part des marchandises retournées remises en vente",
    "a default is an estimate until you replace it": "une valeur par défaut n’est qu’une estimation, à remplacer",
    "default": "valeur par défaut",
    "Marketing": "Acquisition",
    "Net revenue": "CA net HT",
    "fixed costs {amount}": "charges fixes du mois : {amount}",
    "reached on {day}": "atteint {day} seulement",
    "day {day}": "le {day}",
    "Definitions version {version}  ·  Page {page} of {pages}":
        "Définitions version {version}  ·  Page {page} sur {pages}",
    "%n other channel(s)": "%n autres canaux d’acquisition",
    "%n row(s)": "%n lignes",
}


class WordList(QTranslator):
    """Translates by a list of words, whatever the context."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return WORDS.get(source, source).replace("%n", str(n))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


@pytest.fixture(scope="session")
def demonstration_engine(demonstration: Path) -> Engine:
    with Document.open(demonstration, read_only=True) as document:
        return engine_on(document)


@pytest.fixture(scope="session")
def worked(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Worked:
    """The demonstration shop after a manager has worked in it."""
    path = tmp_path_factory.mktemp("worked") / "Maison Amarante.ekpi"
    shutil.copy(demonstration, path)
    return worked_in(path)


@pytest.fixture
def speaking_french() -> Iterator[QLocale]:
    """Words and numbers in French for one test."""
    app = QCoreApplication.instance() or QGuiApplication([])
    words, default = WordList(), QLocale()
    install_translators(app, "fr")
    QLocale.setDefault(FRENCH)
    app.installTranslator(words)
    yield FRENCH
    app.removeTranslator(words)
    QLocale.setDefault(default)


@pytest.fixture
def speaking_english() -> Iterator[QLocale]:
    """Words and numbers in English for one test, whatever an earlier one has left."""
    app = QCoreApplication.instance() or QGuiApplication([])
    default = QLocale()
    install_translators(app, "en")
    QLocale.setDefault(ENGLISH)
    yield ENGLISH
    QLocale.setDefault(default)
