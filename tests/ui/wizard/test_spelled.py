import pytest

from ecomkpi_desktop.ui.wizard.spelled import spelled


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        (0, "zéro", "zero"),
        (21, "vingt et un", "twenty-one"),
        (71, "soixante et onze", "seventy-one"),
        (80, "quatre-vingts", "eighty"),
        (81, "quatre-vingt-un", "eighty-one"),
        (91, "quatre-vingt-onze", "ninety-one"),
        (100, "cent", "one hundred"),
        (200, "deux cents", "two hundred"),
        (201, "deux cent un", "two hundred one"),
        (1000, "mille", "one thousand"),
        (18500, "dix-huit mille cinq cents", "eighteen thousand five hundred"),
        (80000, "quatre-vingt mille", "eighty thousand"),
        (200000, "deux cent mille", "two hundred thousand"),
        (1850000, "un million huit cent cinquante mille", "one million eight hundred fifty thousand"),
        (2000000, "deux millions", "two million"),
        (1.234, "un virgule deux cent trente-quatre", "one point two three four"),
        (1.05, "un virgule zéro cinq", "one point zero five"),
        (-12.5, "moins douze virgule cinq", "minus twelve point five"),
    ],
)
def test_a_number_is_said_as_people_say_it(number: float, french: str, english: str) -> None:
    assert spelled(number, french=True) == french
    assert spelled(number, french=False) == english


def test_what_nobody_would_say_is_left_to_figures() -> None:
    assert spelled(1e9, french=True) == ""
