from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from ecomkpi_desktop.kpi.cost_money import Range
from ecomkpi_desktop.kpi.selection import Selection
from ecomkpi_desktop.output.pdf import PAPERS, pdf_bytes
from ecomkpi_desktop.output.printing import ReportPrinter
from ecomkpi_desktop.review.cadence.phases import Rhythm
from ecomkpi_desktop.review.costs.audit import CostAudit
from ecomkpi_desktop.review.costs.gate import Gate
from ecomkpi_desktop.review.report import Report
from ecomkpi_desktop.review.summary import Meeting, ReviewSummary
from ecomkpi_desktop.settings.cost_lines import HIDDEN_COSTS
from tests.output.example import example_summary, first_day_summary
from tests.output.pdf_tools import Word, facts_of, text_of, words_of

pytestmark = pytest.mark.usefixtures("qapp")


def written(folder: Path, summary: ReviewSummary, locale: QLocale, paper: str = "A4") -> Path:
    path = folder / "page.pdf"
    path.write_bytes(pdf_bytes(Report(summary), locale, paper))
    return path


def awkward() -> ReviewSummary:
    """Return a page that is as full and as wordy as it can be."""
    summary = example_summary()
    long = "Compagnie générale des œuvres d’été et d’hiver réunies, société anonyme à conseil d’administration"
    huge = tuple(replace(step, value=(step.value or 0.0) * 4_321.0) for step in summary.ladder)
    big = tuple(
        replace(line, values={key: None if value is None else value * 4_321.0 for key, value in line.values.items()})
        for line in summary.channel_lines
    )
    channels = tuple(line.name or "x" for line in summary.channel_lines)
    return replace(summary, title=long, channels=channels, ladder=huge, channel_lines=big)


def gated() -> ReviewSummary:
    """Return that page with a gate that is closed for every reason, and CM3 between two ends."""
    summary = awkward()
    cm3 = summary.dials[0]
    span = (cm3.figure.value or 0.0) * -20.0, (cm3.figure.value or 0.0) * 12.0
    ends = replace(cm3, figure=replace(cm3.figure, span=span))
    gate = Gate(HIDDEN_COSTS, 0.84, 2.34, 3.0)
    audit = CostAudit(Selection(summary.period), (), (), Range(cm3.figure.value or 0.0, *span, ()), gate)
    return replace(summary, dials=(ends, *summary.dials[1:]), costs=audit)


def overlaps(words: list[Word]) -> list[tuple[str, str]]:
    """Return pairs of words that are printed over each other; line boxes may touch, letters may not."""
    found = []
    for position, one in enumerate(words):
        for other in words[position + 1 :]:
            across = min(one.right, other.right) - max(one.left, other.left)
            height = min(one.bottom - one.top, other.bottom - other.top)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            if across > 0.6 and down > 0.35 * height:
                found.append((one.text, other.text))
    return found


@pytest.mark.parametrize("paper", sorted(PAPERS))
@pytest.mark.parametrize("make", [example_summary, first_day_summary, awkward, gated])
def test_everything_fits_on_one_page_without_touching(
    tmp_path: Path, speaking_french: QLocale, make: object, paper: str
) -> None:
    assert callable(make)
    path = written(tmp_path, make(), speaking_french, paper)
    facts = facts_of(path)
    width, height = (float(number) for number in facts["Page size"].split(" pts")[0].split(" x "))
    words = words_of(path)
    assert facts["Pages"] == "1"
    assert len(words) > 100
    assert all(word.left >= 30 and word.right <= width - 30 for word in words)
    assert all(word.top >= 25 and word.bottom <= height - 25 for word in words)
    assert overlaps(words) == []


def test_a_closed_gate_says_its_verdict_and_every_reason(tmp_path: Path, speaking_english: QLocale) -> None:
    text = " ".join(text_of(written(tmp_path, gated(), speaking_english)).split())
    assert "Not yet: do not raise the acquisition budget" in text
    assert "20 cost lines not answered: " in text
    assert "Only 84% of sales have a known product cost; 90% are needed." in text
    assert "LTV/CAC is 2.34:1, under its floor of 3:1." in text
    assert "acquisition budget" not in text_of(written(tmp_path, example_summary(), speaking_english))


def test_cm3_is_printed_between_its_two_ends(tmp_path: Path, speaking_english: QLocale) -> None:
    text = " ".join(text_of(written(tmp_path, gated(), speaking_english)).split())
    assert "\u2212€4.20M \u2026 €2.52M" in text
    narrow = replace(gated().dials[0].figure, span=(69_500.0, 145_000.0))
    dials = (replace(gated().dials[0], figure=narrow), *gated().dials[1:])
    text = " ".join(text_of(written(tmp_path, replace(gated(), dials=dials), speaking_english)).split())
    assert "between €69.5k and €145k" in text


def test_the_page_of_a_review_that_was_held_says_which_one_and_when(tmp_path: Path, speaking_english: QLocale) -> None:
    day = date(2026, 1, 5)
    summary = replace(example_summary(), meeting=Meeting(Rhythm.MONTHLY, day, day))
    assert "Monthly review of channels, held on 5 January 2026" in text_of(written(tmp_path, summary, speaking_english))


def test_a_french_page_can_be_searched_and_copied(tmp_path: Path, speaking_french: QLocale) -> None:
    text = text_of(written(tmp_path, example_summary(), speaking_french))
    assert "Maison Été & Œuvres" in text
    assert "Résultat d’exploitation" in text
    assert "2 748 512" in text  # narrow no-break spaces come back as spaces
    assert "71,42 €" in text
    assert "−54 044" in text
    assert "2,34 : 1" in text
    assert "31,2 %" in text
    assert "office" not in text
    assert "Revue de rentabilité" in text
    assert "Page 1 sur 1" in text
    assert "\u202f" not in text


def test_an_english_page_writes_english_numbers(tmp_path: Path, speaking_english: QLocale) -> None:
    text = text_of(written(tmp_path, example_summary(), speaking_english, "Letter"))
    assert "2,748,512" in text
    assert "€71.42" in text
    assert "Operating result" in text
    assert "Page 1 of 1" in text


def test_ligatures_do_not_swallow_letters(tmp_path: Path, speaking_english: QLocale) -> None:
    summary = replace(example_summary(), title="Office − fluffy ± final × first ÷")
    assert "Office − fluffy ± final × first ÷" in text_of(written(tmp_path, summary, speaking_english))


def test_a_status_is_a_glyph_and_a_word_not_a_colour(tmp_path: Path, speaking_french: QLocale) -> None:
    text = text_of(written(tmp_path, example_summary(), speaking_french))
    assert text.count("▼ au-dessous") == 2
    assert text.count("▲ trop tard") == 1
    assert text.count("● dans le couloir") == 3


def test_figures_of_a_column_end_at_the_same_place(tmp_path: Path, speaking_french: QLocale) -> None:
    words = words_of(written(tmp_path, example_summary(), speaking_french))
    ends = {word.text: word.right for word in words if word.text in {"7,8", "3,5", "9,6", "14,6", "22,2"}}
    assert len(ends) == 5
    assert max(ends.values()) - min(ends.values()) < 0.2


def test_without_fixed_costs_the_ladder_ends_at_cm3(tmp_path: Path, speaking_english: QLocale) -> None:
    summary = example_summary()
    text = text_of(written(tmp_path, summary, speaking_english))
    assert "From gross sales to operating result" in text
    steps = tuple(
        replace(step, value=0.0) if step.figure_id == "fixed_costs" else step for step in summary.ladder
    )
    without = text_of(written(tmp_path, replace(summary, ladder=steps), speaking_english))
    assert "From gross sales to CM3" in without
    assert "Operating result" not in without


def test_digits_are_all_of_one_width(tmp_path: Path, speaking_french: QLocale) -> None:
    summary = example_summary()
    ones, eights = 1_111_111.0, 8_888_888.0
    steps = tuple(
        replace(step, value=ones if place % 2 else eights, sign=1) for place, step in enumerate(summary.ladder)
    )
    words = words_of(written(tmp_path, replace(summary, ladder=steps), speaking_french))
    widths = {word.text: word.right - word.left for word in words if word.text in {"111", "888"}}
    assert widths["111"] == pytest.approx(widths["888"], abs=0.05)


def test_no_customer_and_no_address_can_be_on_paper(tmp_path: Path, speaking_french: QLocale) -> None:
    assert "@" not in text_of(written(tmp_path, example_summary(), speaking_french))


def test_what_has_no_value_says_why_and_is_never_zero(tmp_path: Path, speaking_english: QLocale) -> None:
    text = text_of(written(tmp_path, first_day_summary(), speaking_english))
    assert text.count("no data") == 6
    assert "No complete month yet." in text


def test_a_printer_with_margins_of_its_own_gets_the_same_page(tmp_path: Path, speaking_english: QLocale) -> None:
    edge_to_edge = words_of(written(tmp_path, example_summary(), speaking_english))
    path = tmp_path / "printer.pdf"
    device = QPdfWriter(str(path))
    margins = QMarginsF(20, 30, 10, 15)
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
    )
    ReportPrinter(Report(example_summary()), speaking_english).paint(device)
    del device
    with_margins = words_of(path)
    assert [word.text for word in with_margins] == [word.text for word in edge_to_edge]
    for one, other in zip(with_margins, edge_to_edge, strict=True):
        assert one.left == pytest.approx(other.left, abs=0.6)
        assert one.top == pytest.approx(other.top, abs=0.6)
