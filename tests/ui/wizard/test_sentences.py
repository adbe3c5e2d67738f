from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.base.progress import Silent
from ecomkpi_desktop.importing.result import DeclaredTotal
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.present.language import install_translators
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.platforms import platform_name
from ecomkpi_desktop.ui.wizard.digest import digest_of_rows, digest_of_sample
from ecomkpi_desktop.ui.wizard.entry import FileEntry
from ecomkpi_desktop.ui.wizard.results import counts_sentence, totals_check
from ecomkpi_desktop.ui.wizard.sentences import card_sentence, day_words, issues_of, period_words, points_of
from tests.ui.wizard.files import french_orders, spend_workbook

ENGLISH, FRENCH = Formats(QLocale("en_GB")), Formats(QLocale("fr_FR"))


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    install_translators(qapp, "en")
    yield
    install_translators(qapp, "en")


def read_entry(path: Path, *, whole: bool = True) -> FileEntry:
    understanding = understand(path)
    entry = FileEntry(1, path, understanding=understanding, digest=digest_of_sample(understanding), looking=False)
    if whole:
        entry.imported = run_import(path, understanding.recipe, Silent())
        entry.digest = digest_of_rows(entry.imported, entry.digest)
    return entry


def test_a_period_is_said_as_people_say_it() -> None:
    assert period_words(date(2023, 5, 1), date(2023, 5, 31), ENGLISH) == "from 1 May to 31 May 2023"
    assert period_words(date(2022, 12, 30), date(2023, 1, 2), ENGLISH) == "from 30 December 2022 to 2 January 2023"
    assert period_words(date(2023, 5, 1), date(2023, 5, 1), ENGLISH) == "on 1 May 2023"


def test_french_says_the_first_of_a_month_as_an_ordinal() -> None:
    assert day_words(date(2023, 5, 1), FRENCH) == "1er mai 2023"
    assert day_words(date(2023, 5, 11), FRENCH) == "11 mai 2023"


def test_a_card_says_what_counts_and_nothing_about_how_the_file_is_written(tmp_path: Path) -> None:
    text = card_sentence(read_entry(french_orders(tmp_path)), ENGLISH)
    assert "3 order" in text
    assert "from 3 May to 29 May 2024" in text
    assert "prices include VAT" in text
    for word in ("separator", "encoding", "cp1252", "delimiter"):
        assert word not in text.lower()


def test_before_every_row_was_counted_a_card_gives_no_count(tmp_path: Path) -> None:
    text = card_sentence(read_entry(french_orders(tmp_path), whole=False), ENGLISH)
    assert "3 order" not in text
    assert text.startswith("Orders")


def test_spend_is_summed_in_its_currency(tmp_path: Path) -> None:
    assert "€420.00 in all" in card_sentence(read_entry(spend_workbook(tmp_path)), ENGLISH)


def test_a_file_that_cannot_be_used_says_why(tmp_path: Path) -> None:
    entry = FileEntry(1, tmp_path / "a.csv", problem=Issue("file_empty", Severity.ERROR, params={"file": "a.csv"}))
    entry.looking = False
    assert "a.csv" in card_sentence(entry, ENGLISH)


def test_counts_name_every_row_once(tmp_path: Path) -> None:
    entry = read_entry(spend_workbook(tmp_path))
    assert entry.imported is not None
    text = counts_sentence(entry, ENGLISH)
    assert text.startswith("20 ")
    assert f"{entry.imported.rows_ignored} ignored" in text


@pytest.mark.parametrize(("stated", "agrees"), [(420.0, True), (420.01, True), (430.0, False)])
def test_a_stated_total_is_compared_with_what_was_read(tmp_path: Path, stated: float, agrees: bool) -> None:
    entry = read_entry(spend_workbook(tmp_path))
    assert totals_check(entry, ENGLISH) is None
    assert entry.imported is not None
    declared = (DeclaredTotal("cost", stated, 420.0, 3),)
    entry.imported = type(entry.imported)(**{**entry.imported.__dict__, "declared": declared})
    check = totals_check(entry, ENGLISH)
    assert check is not None
    assert check.agrees is agrees
    assert f"{stated:.2f}" in check.text


def test_platforms_are_called_by_their_own_names() -> None:
    assert platform_name("shopify_orders") == "Shopify"
    assert platform_name("google_ads") == "Google Ads"
    assert platform_name("generic_orders") == ""


def test_what_is_only_told_is_no_point_to_check(tmp_path: Path) -> None:
    path = tmp_path / "ventes.csv"
    path.write_text("N° commande;Date;Total TTC\n1;13/03/2024;10,00\nTotal;;10,00\n", encoding="utf-8")
    entry = read_entry(path)
    assert [issue.code for issue in issues_of(entry)] == ["totals_left_out"]
    assert points_of(entry) == 0


@pytest.mark.parametrize(
    ("codes", "words"), [(("USD", "USD"), "1 March to 2 March 2024, $30.00 in all."), (("USD", "GBP"), "2 March 2024.")]
)
def test_a_sum_is_told_in_the_currency_of_the_rows_and_never_over_several(
    tmp_path: Path, codes: tuple[str, str], words: str
) -> None:
    path = tmp_path / "ads.csv"
    rows = zip(("2024-03-01,10", "2024-03-02,20"), codes, strict=True)
    path.write_text("Date,Cost,Currency,Channel\n" + "".join(f"{row},{code},Meta\n" for row, code in rows))
    assert card_sentence(read_entry(path), ENGLISH).endswith(words)


def test_what_was_counted_in_the_first_rows_alone_is_not_told(tmp_path: Path) -> None:
    path = tmp_path / "ventes.csv"
    path.write_text("N° commande;Date;Total TTC\n1;13/03/2024;10,00\n2;14/03/2024;0,00\n", encoding="utf-8")
    entry = read_entry(path, whole=False)
    assert "1 free order left out" in card_sentence(entry, ENGLISH)
    assert entry.understanding is not None
    entry.understanding = replace(entry.understanding, whole=False)
    assert "free" not in card_sentence(entry, ENGLISH)
