from ecomkpi_desktop.present.matching import Searched, folded, ranked


def names(query: str, *texts: str) -> list[str]:
    return [texts[place] for place in ranked(query, [Searched(text) for text in texts])]


def test_accents_case_and_typographic_signs_do_not_matter() -> None:
    assert folded("Coût d’acquisition – Œuvre") == "cout d'acquisition – oeuvre"
    assert names("cout dacq", "Panier moyen") == []
    assert names("REACHAT", "Taux de réachat à 90 jours") == ["Taux de réachat à 90 jours"]


def test_beginnings_of_words_come_before_the_middle_of_words() -> None:
    assert names("mar", "Commande de mars", "Primark", "Marge") == ["Marge", "Commande de mars", "Primark"]


def test_a_slip_of_the_finger_is_forgiven_and_a_short_word_is_not_guessed() -> None:
    assert names("retntion", "Rétention", "Remises") == ["Rétention"]
    assert names("xyz", "Rétention", "Remises") == []


def test_further_words_count_less_than_the_name() -> None:
    texts = [Searched("Panier moyen", "aov"), Searched("AOV bridge")]
    assert ranked("aov", texts) == [1, 0]


def test_nothing_typed_keeps_everything_in_its_order() -> None:
    assert ranked("  ", [Searched("b"), Searched("a")]) == [0, 1]
