"""A figure has one name: that of the registry. No synonym of it stands in a sentence, a table, the help, on paper."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomkpi_desktop.kpi.registry import REGISTRY
from tests.languages.test_translations import ENGLISH, FRENCH, ROOT, messages, texts

HELP = ROOT / "resources" / "help"

# Figure -> other names by which the trade calls it, in lower case; an inflection that only adds letters is found too.
ENGLISH_SYNONYMS: dict[str, tuple[str, ...]] = {
    "net_revenue": ("net sales", "turnover", "net income", "net takings"),
    "gross_sales": ("gross revenue", "gross turnover"),
    "ordered_revenue": ("ordered sales", "booked revenue", "order revenue"),
    "cogs": ("cost of sales", "cost of revenue"),
    "aov": ("average basket", "basket value", "average cart", "average ticket"),
    "conversion_rate": ("transformation rate",),
    "cac": ("cost per acquisition", "client acquisition cost"),
    "ltv": ("customer life value", "client value"),
    "payback_months": ("amortisation", "amortization", "pay-back", "return period"),
    "retention_rate": ("loyalty rate",),
    "repurchase_rate_365": ("rebuy rate", "repeat purchase rate", "reorder rate"),
    "return_rate_value": ("refund rate", "rate of returns"),
    "break_even_day": ("breakeven", "dead point", "equilibrium day"),
    "operating_result": ("operating profit", "operating income"),
    "marketing_spend": ("marketing cost", "marketing expense"),
    "fixed_costs": ("overhead", "fixed charges"),
}
FRENCH_SYNONYMS: dict[str, tuple[str, ...]] = {
    "net_revenue": ("ventes nettes", "chiffre d’affaires", "chiffre d'affaires", "revenu net", "revenus nets"),
    "gross_sales": ("ca brut", "revenu brut"),
    "cogs": ("coût des marchandises vendues", "coût d’achat des ventes", "coût de revient des ventes"),
    "aov": ("panier d’achat", "valeur moyenne de commande", "commande moyenne", "ticket moyen"),
    "conversion_rate": ("taux de conversion",),
    "cac": ("coût par acquisition", "coût d’acquisition d’un client"),
    "ltv": ("valeur à vie", "valeur vie prédite", "valeur client"),
    "payback_months": ("payback", "délai de récupération", "temps de retour"),
    "retention_rate": ("taux de fidélisation", "taux de fidélité"),
    "repurchase_rate_365": ("taux de rachat", "taux de réapprovisionnement"),
    "return_rate_value": ("taux de remboursement",),
    "break_even_day": ("jour de point mort", "jour d’équilibre", "date d’équilibre"),
    "break_even_revenue": ("ca d’équilibre", "ca critique", "point mort en ca"),
    "operating_result": ("résultat opérationnel",),
    "fixed_costs": ("frais fixes",),
}


def found_in(text: str, synonyms: dict[str, tuple[str, ...]]) -> list[str]:
    low = text.lower().replace("\N{NO-BREAK SPACE}", " ")
    return [
        f"{word} for {figure_id}" for figure_id, words in synonyms.items() for word in words
        if re.search(rf"(?<!\w){re.escape(word)}", low)
    ]  # fmt: skip


def pages(language: str) -> Iterator[tuple[str, str]]:
    """Yield name and visible words of each page of the help, its lines joined."""
    for path in sorted((HELP / language).rglob("*.html")):
        yield path.name, re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", path.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Every visible word of the source as it stands."""
    target = tmp_path_factory.mktemp("names") / "fresh.ts"
    files = sorted(str(path) for path in (ROOT / "ecomkpi_desktop").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-no-obsolete", "-locations", "none", "-target-language", "fr", "-ts", str(target)]
    subprocess.run([str(lupdate), *files, *options], check=True, capture_output=True, cwd=ROOT)
    return sorted({source for _context, source in messages(target)})


def test_the_source_calls_no_figure_by_another_name(sources: list[str]) -> None:
    assert [(text, found) for text in sources if (found := found_in(text, ENGLISH_SYNONYMS))] == []


@pytest.mark.parametrize(
    ("path", "synonyms"), [(ENGLISH, ENGLISH_SYNONYMS), (FRENCH, FRENCH_SYNONYMS)], ids=["en", "fr"]
)
def test_no_translation_calls_a_figure_by_another_name(path: Path, synonyms: dict[str, tuple[str, ...]]) -> None:
    every = {text for message in messages(path).values() for text in texts(message)}
    assert [(text, found) for text in sorted(every) if (found := found_in(text, synonyms))] == []


@pytest.mark.parametrize(("language", "synonyms"), [("en", ENGLISH_SYNONYMS), ("fr", FRENCH_SYNONYMS)])
def test_no_page_of_the_help_calls_a_figure_by_another_name(
    language: str, synonyms: dict[str, tuple[str, ...]]
) -> None:
    assert [(name, found) for name, text in pages(language) if (found := found_in(text, synonyms))] == []


def test_no_name_of_the_registry_is_a_synonym_of_another() -> None:
    names = {text for one in REGISTRY.values() for text in (one.name, one.short_name) if text}
    assert [(name, found) for name in sorted(names) if (found := found_in(name, ENGLISH_SYNONYMS))] == []
    assert {*ENGLISH_SYNONYMS, *FRENCH_SYNONYMS} <= set(REGISTRY)


def test_a_synonym_is_found_whatever_its_case_and_break() -> None:
    assert found_in("% of Net sales", ENGLISH_SYNONYMS) == ["net sales for net_revenue"]
    assert found_in("Le Chiffre d’affaires monte", FRENCH_SYNONYMS) == ["chiffre d’affaires for net_revenue"]
    assert found_in("Net revenue", ENGLISH_SYNONYMS) == []
