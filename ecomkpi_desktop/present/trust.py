"""How far a figure can be trusted, in sentences."""

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.statuses import grade_sentence
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.trust import Reserve, Trust


def trust_sentences(trust: Trust, formats: Formats) -> tuple[str, ...]:
    """Return what a grade means, then the reasons for it."""
    return (grade_sentence(trust.grade.value), *(reserve_sentence(reserve, formats) for reserve in trust.reserves))


def reserve_sentence(reserve: Reserve, formats: Formats) -> str:
    """Return one reason why a figure is not graded A."""
    written = {
        name: value if isinstance(value, str) else _number(name, value, formats)
        for name, value in reserve.params.items()
    }
    return words("review", reserve.text).format(**written)


def _number(name: str, value: float, formats: Formats) -> str:
    if name == "coverage":
        return formats.rate(value, 0)
    return formats.money(value) if name == "amount" else formats.count(round(value))
