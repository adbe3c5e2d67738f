from ecomkpi_desktop.kpi.figure import Reason
from ecomkpi_desktop.present.options import choice_label, group_label, option_label
from ecomkpi_desktop.present.reasons import reason_sentence, reason_word
from ecomkpi_desktop.present.statuses import grade_sentence, status_glyph, status_word
from ecomkpi_desktop.review.status import Status
from ecomkpi_desktop.review.trust import Grade
from ecomkpi_desktop.settings.catalogue import OPTIONS
from ecomkpi_desktop.settings.option import OptionType


def test_every_reason_has_a_sentence_and_a_short_form() -> None:
    for reason in Reason:
        assert reason_sentence(reason).endswith(".")
        assert 0 < len(reason_word(reason)) <= 20


def test_statuses_differ_by_word_and_by_glyph() -> None:
    assert len({status_word(status.value) for status in Status}) == len(Status)
    assert len({status_glyph(status.value) for status in Status}) == len(Status)


def test_every_grade_is_explained() -> None:
    assert len({grade_sentence(grade.value) for grade in Grade}) == len(Grade)


def test_every_group_and_choice_of_the_settings_has_words() -> None:
    for option in OPTIONS:
        assert group_label(option.group) != option.group
        if option.type is OptionType.CHOICE:
            assert all(choice_label(choice) != choice for choice in option.choices)


def test_no_two_settings_are_called_the_same() -> None:
    keys = [option.key.replace("*", "Amazon") for option in OPTIONS]
    labels = [option_label(key) for key in keys]
    assert len(set(labels)) == len(labels)
    assert option_label("corridor.ltv_cac.maturity.floor") == "LTV/CAC: Maturity: floor"
    assert option_label("marketplace.Amazon.pct") == "Marketplace fee: Amazon"
