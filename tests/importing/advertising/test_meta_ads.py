"""Meta Ads: any choice of columns, the summary row, breakdowns, six languages."""

from pathlib import Path

import pytest

from ecomkpi_desktop.base.issues import ReadableError
from tests.importing.making import asked, codes, column, from_text, look

TAIL = '"Reporting starts","Reporting ends"\n'
AGES = (
    '"Campaign name",Day,Age,Reach,Impressions,"Amount spent (EUR)",' + TAIL
    + ",,,9000,3000,30.00000000,2026-02-01,2026-02-28\n"
    '"Spring",2026-02-01,18-24,500,1000,10.5,2026-02-01,2026-02-01\n'
    '"Spring",2026-02-01,25-34,900,2000,19.5,2026-02-01,2026-02-01\n'
)
LANGUAGES = {
    "fr": "Nom de la campagne,Jour,Impressions,Montant dépensé (EUR),Clics sur un lien,Achats",
    "de": "Kampagnenname,Tag,Impressionen,Ausgegebener Betrag (EUR),Link-Klicks,Käufe",
    "es": "Nombre de la campaña,Día,Impresiones,Importe gastado (EUR),Clics en el enlace,Compras",
    "it": "Nome della campagna,Giorno,Impression,Importo speso (EUR),Clic sul link,Acquisti",
    "pt": "Nome da campanha,Dia,Impressões,Valor usado (EUR),Cliques no link,Compras",
}


def test_the_rows_of_a_breakdown_add_up_to_the_summary(tmp_path: Path) -> None:
    result = from_text(tmp_path, AGES, encoding="utf-8-sig")
    assert (result.recipe.preset, column(result, "cost")) == ("meta_ads", [10.5, 19.5])
    assert (result.rows_ignored, [total.agrees for total in result.declared]) == (1, [True])


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_is_read(tmp_path: Path, language: str) -> None:
    text = f"{LANGUAGES[language]}\n,,3000,30.0,30,3\nA,2026-02-01,1000,10.5,10,1\nA,2026-02-02,2000,19.5,20,\n"
    result = from_text(tmp_path, text)
    assert (result.recipe.preset, column(result, "cost")) == ("meta_ads", [10.5, 19.5])
    assert (column(result, "impressions"), column(result, "clicks")) == ([1000.0, 2000.0], [10.0, 20.0])
    assert (column(result, "conversions"), set(column(result, "currency"))) == ([1.0, None], {"EUR"})
    assert [total.agrees for total in result.declared] == [True]


def test_an_account_by_day_has_a_summary_without_a_day(tmp_path: Path) -> None:
    text = 'Day,Impressions,"Amount spent (EUR)",' + TAIL
    text += ",300,30.0,2026-02-01,2026-02-28\n2026-02-01,100,10.0,2026-02-01,2026-02-01\n"
    text += "2026-02-02,200,20.0,2026-02-02,2026-02-02\n"
    result = from_text(tmp_path, text)
    assert (column(result, "cost"), result.rows_ignored) == ([10.0, 20.0], 1)
    assert [total.agrees for total in result.declared] == [True]


def test_custom_metrics_and_mixed_results_are_not_read(tmp_path: Path) -> None:
    text = '"Campaign name",Impressions,"* Cost /Purchase (IDR)","* LC → CV","Result type","Amount spent (IDR)",' + TAIL
    text += '"Spring",10,3,0.5,mixed,1500,2026-02-01,2026-02-28\n'
    result = from_text(tmp_path, text, encoding="utf-8-sig")
    assert (column(result, "cost"), set(column(result, "currency"))) == ([1500.0], {"IDR"})
    assert not any(label.startswith("*") for label in result.recipe.mapping.values())


def test_a_double_encoded_header_is_repaired_and_told(tmp_path: Path) -> None:
    text = "Nom de la campagne,Jour,Impressions,Montant dÃ©pensÃ© (EUR)\nÃ‰tÃ©,2026-02-01,100,10.5\n"
    result = from_text(tmp_path, text)
    assert (column(result, "cost"), column(result, "campaign")) == ([10.5], ["Été"])
    told = [issue for issue in result.issues if issue.code == "letters_repaired"]
    assert [(issue.count, issue.params["after"]) for issue in told] == [(2, "Montant dépensé (EUR)")]


def test_a_file_that_says_that_it_holds_nothing_is_named_so(tmp_path: Path) -> None:
    with pytest.raises(ReadableError, match="report_without_data"):
        from_text(tmp_path, '"No data available."\n', encoding="utf-8-sig")


def test_nothing_is_asked_of_a_file_without_days(tmp_path: Path) -> None:
    text = '"Ad set name","Amount spent (EUR)",' + TAIL + '"Broad",12.5,2026-02-01,2026-02-28\n'
    assert asked(look(tmp_path, text)) == {}
    assert "totals_left_out" not in codes(from_text(tmp_path, text))
