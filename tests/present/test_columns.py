"""Columns without headings in words."""

import pytest

from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.present import columns
from ecomkpi_desktop.present.columns import column_words
from ecomkpi_desktop.present.issues import sentence


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "words", lambda _context, text: text.replace("Column", "Colonne"))


@pytest.mark.usefixtures("french")
def test_their_numbers_are_in_the_language_of_the_user_and_headings_stay_as_they_are() -> None:
    assert column_words("Column 3") == "Colonne 3"
    assert column_words("Column 3, Column 12") == "Colonne 3, Colonne 12"
    assert column_words("Column 3 (old)") == "Column 3 (old)"
    assert column_words("Prix") == "Prix"


@pytest.mark.usefixtures("french")
def test_sentences_about_columns_name_them_so() -> None:
    assert "“Colonne 2”" in sentence(Issue("date_unreadable", Severity.ERROR, params={"column": "Column 2"}))
