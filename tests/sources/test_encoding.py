"""Which encoding a text was written in."""

import pytest

from ecomkpi_desktop.sources.encoding import decode, detect_encoding

FRENCH = "Référence;Désignation;Quantité;Prix unitaire\nA1;Thé à la menthe – 100 g « extra »;2;12,50 €\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
def test_french_text_is_read_back_whatever_it_was_saved_as(encoding: str) -> None:
    data = FRENCH.encode(encoding)
    assert decode(data, detect_encoding(data)) == FRENCH


def test_a_sample_cut_in_the_middle_of_a_letter_is_still_utf8() -> None:
    data = ("é" * 100).encode()
    assert detect_encoding(data[:-1]) == "utf-8"


def test_windows_bytes_pasted_into_a_utf8_text_are_not_lost() -> None:
    data = ("é" * 40).encode() + "prix en €".encode("cp1252")
    assert decode(data, detect_encoding(data)).endswith("prix en €")
