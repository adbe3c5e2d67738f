"""What is said of figures without their season: how it is done, on what it rests, why it cannot be done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ecomkpi_desktop.kpi.adjusted import Method, NoSeason, Season
from ecomkpi_desktop.kpi.figure import Unit
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.output.table_file import Cell, FileColumn, FileTable
from ecomkpi_desktop.ui.pages.parts.names import short_name

if TYPE_CHECKING:
    from ecomkpi_desktop.present.numbers import Formats
    from ecomkpi_desktop.ui.pages.trends.view import TrendView

translate = QCoreApplication.translate  # under this name lupdate finds the words


def season_note(view: "TrendView", shown: Sequence[str]) -> str:
    """Return one sentence on what is shown, or on why it cannot be shown; "" while figures are as measured."""
    if not view.seasons:
        return ""
    found = {figure_id: view.seasons.get(figure_id, NoSeason(0, 0)) for figure_id in shown}
    seasons = [one for one in found.values() if isinstance(one, Season)]
    missing = {figure_id: one for figure_id, one in found.items() if isinstance(one, NoSeason)}
    if not seasons:
        return _impossible(view.trend.step, missing)
    text = _basis(seasons)
    if missing:
        names = ", ".join(short_name(figure_id) for figure_id in missing)
        rest = translate("TrendsSeason", "As measured, for want of history: {names}.").format(names=names)
        text = f"{text} {rest}"
    return text


def method_words(step: Step) -> str:
    """Return the formula in words."""
    if step is Step.DAY:
        return translate(
            "TrendsSeason",
            "Each complete day is divided by the mean of the seven days around it. For each weekday these ratios are "
            "averaged over all the data: that is its coefficient, and the seven coefficients are brought to a mean of "
            "1. A day without its season is the day measured, divided by the coefficient of its weekday. Figures that "
            "fall to zero or under it are treated by difference in place of division.",
        )
    return translate(
        "TrendsSeason",
        "Each complete month is divided by the mean of the twelve months around it (the first and the thirteenth count "
        "half). For each month of the year these ratios are averaged over the years: that is its coefficient, and the "
        "twelve coefficients are brought to a mean of 1. A month without its season is the month measured, divided by "
        "its coefficient. Figures that fall to zero or under it are treated by difference in place of division.",
    )


def coefficients_table(view: "TrendView", shown: Sequence[str], formats: "Formats") -> FileTable | None:
    """Return the coefficients, for a controller to check; None without any."""
    seasons = {figure_id: view.seasons.get(figure_id) for figure_id in shown}
    found = {figure_id: one for figure_id, one in seasons.items() if isinstance(one, Season)}
    if not found:
        return None
    step = view.trend.step
    columns = [FileColumn(translate("TrendsSeason", "Month") if step is Step.MONTH else _weekday_word())]
    for figure_id, one in found.items():
        by = translate("TrendsSeason", "coefficient") if one.method is Method.RATIO else _difference_word()
        unit = Unit.NUMBER if one.method is Method.RATIO else view.figures[figure_id].unit
        columns.append(FileColumn(f"{short_name(figure_id)}, {by}", unit))
    size = len(next(iter(found.values())).coefficients)
    rows: list[tuple[Cell, ...]] = [
        (_place_name(step, place, formats), *(float(one.coefficients[place]) for one in found.values()))
        for place in range(size)
    ]
    name = translate("TrendsSeason", "Seasonal coefficients")
    return FileTable(name, tuple(columns), tuple(rows), (method_words(step),))


def _basis(seasons: Sequence[Season]) -> str:
    used = max(one.used for one in seasons)
    least = min(int(one.observed.min()) for one in seasons)
    if seasons[0].step is Step.DAY:
        text = translate(
            "TrendsSeason", "Without the rhythm of the week: each day divided by the coefficient of its weekday, from "
            "{days} days of data.",
        )  # fmt: skip
        return text.format(days=used)
    text = translate(
        "TrendsSeason", "Without the season: each month divided by its coefficient, from {months} months of data."
    ).format(months=used)
    if least > 1:
        return text
    caution = translate("TrendsSeason", "Some coefficients rest on a single year: read them with caution.")
    return f"{text} {caution}"


def _impossible(step: Step, missing: "dict[str, NoSeason]") -> str:
    if step is Step.WEEK:
        return translate(
            "TrendsSeason",
            "By week there is no season to take out: 52 coefficients would each rest on two or three weeks. Choose Day "
            "or Month.",
        )
    have = max(one.have for one in missing.values()) if missing else 0
    need = max(one.need for one in missing.values()) if missing else 0
    if step is Step.DAY:
        text = translate(
            "TrendsSeason",
            "Not enough history to take out the rhythm of the week: {have} complete days in a row, it takes {need}. "
            "The figures are as measured.",
        )
    else:
        text = translate(
            "TrendsSeason",
            "Not enough history to take out the season: {have} complete months in a row, it takes {need}, so that "
            "every month of the year is seen once with half a year on both sides. The figures are as measured.",
        )
    return text.format(have=have, need=need)


def _weekday_word() -> str:
    return translate("TrendsSeason", "Weekday")


def _difference_word() -> str:
    return translate("TrendsSeason", "deviation")


def _place_name(step: Step, place: int, formats: "Formats") -> str:
    if step is Step.MONTH:
        return formats.locale.toString(QDate(2025, place + 1, 1), "MMMM")
    return formats.locale.dayName(place + 1, QLocale.FormatType.LongFormat)
