"""When the next review is, what it needs, and a button that opens it."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.present.reviews import review_name, rhythm_name
from ecomkpi_desktop.review.meetings.calendar import begun, calendar_of, to_follow_up
from ecomkpi_desktop.review.meetings.decisions import Decision
from ecomkpi_desktop.review.meetings.review import Review, by_time
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.theme.fonts import is_large
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Text


class NextReviewHint(Card):
    """One line with one button."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.day = Text("", theme, self, role="strong")
        self.work = Caption("", theme, self)
        self.button = Button("", self)
        self.button.clicked.connect(context.review_wanted)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.day)
        texts.addWidget(self.work)
        layout = QVBoxLayout(self) if is_large() else QHBoxLayout(self)
        layout.setContentsMargins(*(theme.space("medium"),) * 4)
        layout.setSpacing(theme.space("small" if is_large() else "large"))
        layout.addLayout(texts, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_day(self, today: date, findings: int) -> None:
        """Show the next date and what there is to prepare; ``findings`` are those of what the window looks at."""
        session, formats = self._context.session, self._context.formats
        reviews = by_time(session.notebook.all(Review))
        calendar = calendar_of(session.settings, self._covered(), reviews, today)
        first = calendar.coming[0]
        self.day.setText(
            self.tr("{day}: {review}").format(
                day=_sentence(formats.weekday_date(first.day)), review=rhythm_name(first.rhythm)
            )
        )
        self.work.setText(self._work(to_follow_up(reviews, session.notebook.all(Decision)), findings))
        one = begun(reviews)
        name = ""
        if one is not None:
            text, name = self.tr("Go on with the review"), review_name(one, formats)
        elif calendar.suggested is not None:
            text = self.tr("Open the review of {period}").format(period=formats.period(calendar.suggested.period))
        else:
            text = self.tr("See the reviews")
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}: {name}" if name else text)
        self.button.setToolTip(name)

    def _work(self, waiting: int, findings: int) -> str:
        """Return what there is to prepare."""
        parts = [
            self.tr("%n decision(s) to follow up", None, waiting) if waiting else "",
            self.tr("%n finding(s) to decide about", None, findings) if findings else "",
        ]
        told = self._context.formats.locale.createSeparatedList([part for part in parts if part])
        if not told:
            return self.tr("Nothing waits for it: neither an earlier decision nor a finding.")
        return self.tr("To prepare: {work}.").format(work=told)

    def _covered(self) -> Period | None:
        facts = self._context.session.facts
        if facts is None or facts.first_day is None or facts.last_day is None:
            return None
        return Period(facts.first_day, facts.last_day + timedelta(days=1))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
