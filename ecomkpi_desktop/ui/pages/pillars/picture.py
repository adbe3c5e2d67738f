"""The four pillars as a picture: score and parts of each, what links them, the line from review to review."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomkpi_desktop.present.pillars import fact_text, judgement, part_name, pillar_name
from ecomkpi_desktop.present.texts import words
from ecomkpi_desktop.review.pillars.links import LINKS, PillarLink, Pull, pull_of
from ecomkpi_desktop.review.pillars.pillar import Origin, Part, Pillar, PillarScore
from ecomkpi_desktop.ui.pages.pillars.words import known_words, part_words, parts_twin, tone
from ecomkpi_desktop.ui.plots import drawing
from ecomkpi_desktop.ui.plots.plot import Dress, Mark, Plot
from ecomkpi_desktop.ui.plots.twin import Twin
from ecomkpi_desktop.ui.theme.fonts import is_large

# Column and row of each pillar: every link runs along one side of the square.
_CELLS: Mapping[Pillar, tuple[int, int]] = {
    Pillar.HUMAN: (0, 0), Pillar.AGILITY: (1, 0), Pillar.EXPERIENCE: (0, 1), Pillar.ECONOMICS: (1, 1),
}  # fmt: skip
_PAD = 12.0
_ROWS = 5  # parts of the largest pillar
_HEAVIEST = 40.0  # weight whose bar takes all its room
_NARROWEST = 250.0
_WIDEST_LEAST = 690  # px; wider than that, names are cut instead: the smallest window holds no more
_ROOMY = 300.0
_LEAST_BAR = 20.0
_BESIDE_BAR, _BETWEEN = 8.0, 8.0
_TIP = 5.0


class PillarsPicture(Plot):
    """Two by two cards with arrows between them. Picks ``PILLAR/PART``."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(dress, parent)
        self._scores: tuple[PillarScore, ...] = ()
        self._past: Mapping[Pillar, tuple[float, ...]] = {}
        self._rows: dict[str, QRectF] = {}
        self._cards: dict[Pillar, QRectF] = {}
        self._bars: dict[Pillar, float] = {}  # room of the bars of a card
        self.setAccessibleName(self.tr("The four pillars"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_scores(self, scores: Sequence[PillarScore], past: Mapping[Pillar, tuple[float, ...]]) -> None:
        """Show scores.

        Args:
            scores: of today.
            past: known scores of the closed reviews, oldest first.
        """
        if self.is_other(tuple(scores), past):
            self._scores, self._past = tuple(scores), past
            self.show_result()

    def sizeHint(self) -> QSize:
        """Ask for two comfortable columns."""
        return QSize(900, round(2 * self._card_height() + self._gap_y() + 2))

    def minimumSizeHint(self) -> QSize:
        """Columns shrink as far as the names of the parts allow."""
        # Of large text names are cut rather than pages scrolled sideways: the table tells them whole.
        card = _NARROWEST if is_large() else self._least_card()
        return QSize(min(round(2 * card + self._gap_x(0)) + 2, _WIDEST_LEAST), self.sizeHint().height())

    def lay_out(self) -> Sequence[Mark]:
        """Place the cards and the rows in them."""
        self._cards, self._rows = {}, {}
        gap, height = self._gap_x(self.width()), self._card_height()
        width = (self.width() - 2 - gap) / 2
        marks = []
        for score in self._scores:
            column, row = _CELLS[score.pillar]
            card = QRectF(1 + column * (width + gap), 1 + row * (height + self._gap_y()), width, height)
            self._cards[score.pillar] = card
            self._bars[score.pillar] = self._bar_room(score, card.width() - 2 * _PAD)
            top = card.top() + self._head_height()
            for part in score.parts:
                area = QRectF(card.left() + _PAD, top, card.width() - 2 * _PAD, self._row_height())
                key = f"{score.pillar}/{part.key}"
                self._rows[key] = area
                marks.append(Mark(key, area, part_words(score, part, self.formats)))
                top += self._row_height()
        return marks

    def draw(self, painter: QPainter) -> None:
        """Paint the links, then the cards."""
        if not self._cards:
            return
        for link in LINKS:
            self._draw_link(painter, link)
        for score in self._scores:
            self._draw_card(painter, score)

    def twin(self) -> Twin:
        """Return one row per part."""
        return parts_twin(self._scores, self.formats)

    def summary(self) -> str:
        """Return each pillar with its score."""
        told = []
        for score in self._scores:
            text = self.tr("{pillar}: {score} out of 100 ({judgement}).")
            if score.score is None:
                text = self.tr("{pillar}: {judgement}.")
            told.append(text.format(pillar=pillar_name(score.pillar), score=self._rounded(score),
                                    judgement=judgement(score)))  # fmt: skip
        return " ".join(told)

    # -- sizes -------------------------------------------------------------------------------------------------

    def _row_height(self) -> float:
        return drawing.line_height(self.font_of("caption")) + 8

    def _head_height(self) -> float:
        fonts = drawing.line_height(self.font_of("title")), drawing.line_height(self.font_of("caption"))
        return _PAD + max(fonts[0], drawing.line_height(self.font_of("strong")) + fonts[1]) + 8

    def _card_height(self) -> float:
        return self._head_height() + _ROWS * self._row_height() + _PAD / 2

    def _gap_y(self) -> float:
        return 3 * drawing.line_height(self.font_of("caption")) + 6

    def _gap_x(self, width: float) -> float:
        caption = self.font_of("caption")
        longest = drawing.width_of(caption, *(word for link in LINKS for word in words("pillars", link.text).split()))
        comfortable = min(width * 0.16, 1.6 * (drawing.width_of(caption, "mmmmmmmmmm") + 12))
        return max(longest + 14, min(comfortable, width - 2 - 2 * self._least_card()))

    def _least_card(self) -> float:
        return max((self._least_width(score) for score in self._scores), default=_NARROWEST)

    def _least_width(self, score: PillarScore) -> float:
        """Return how narrow a card may be before words in it are cut."""
        head = max(
            drawing.width_of(self.font_of("strong"), pillar_name(score.pillar)),
            drawing.width_of(self.font_of("caption"), known_words(score, self.formats)),
        )
        head += _BETWEEN + drawing.width_of(self.font_of("title"), self._rounded(score)) + 4
        parts = [self._words_width(part, self._told(part, 0.0)) for part in score.parts]
        return max(head, max(parts, default=0.0) + _BESIDE_BAR + _LEAST_BAR) + 2 * _PAD + 1

    def _bar_room(self, score: PillarScore, width: float) -> float:
        """Return how wide the bars of a card may be: where it is narrow, words come first."""
        room = width - _BESIDE_BAR - _LEAST_BAR
        needed = [self._words_width(part, self._told(part, room)) for part in score.parts]
        most = width * (0.24 if width > _ROOMY else 0.18)
        return min(most, max(_LEAST_BAR, width - _BESIDE_BAR - max(needed, default=0.0)))

    def _told(self, part: Part, room: float) -> str:
        """Return the fact of a part; nothing where there is no room for what its bar says too."""
        told = fact_text(part, self.formats)
        is_plain = part.origin in {Origin.MISSING, Origin.ANSWERED}
        return "" if is_plain and self._words_width(part, told) > room else told

    def _words_width(self, part: Part, told: str) -> float:
        caption = self.font_of("caption")
        return drawing.width_of(caption, part_name(part)) + (drawing.width_of(caption, told) + _BETWEEN if told else 0)

    # -- painting ----------------------------------------------------------------------------------------------

    def _rounded(self, score: PillarScore) -> str:
        return self.formats.count(None if score.score is None else round(score.score))

    def _draw_card(self, painter: QPainter, score: PillarScore) -> None:
        theme, card = self.theme, self._cards[score.pillar]
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawRoundedRect(card, 8, 8)
        colour = theme.colour(tone(score))
        number = self._rounded(score)
        title, strong, caption = self.font_of("title"), self.font_of("strong"), self.font_of("caption")
        inner = card.adjusted(_PAD, _PAD - 2, -_PAD, 0)
        wide = drawing.width_of(title, number) + 4
        height = drawing.line_height(title)
        place = QRectF(inner.right() - wide, inner.top(), wide, height)
        drawing.put_text(painter, place, number, title, colour, drawing.RIGHT)
        room = inner.width() - wide - _BETWEEN
        line = QRectF(inner.left(), inner.top(), room, drawing.line_height(strong))
        drawing.put_text(painter, line, drawing.elided(strong, pillar_name(score.pillar), room), strong,
                         theme.colour("text"))  # fmt: skip
        below = QRectF(inner.left(), line.bottom(), room, drawing.line_height(caption))
        told = known_words(score, self.formats)
        drawing.put_text(painter, below, drawing.elided(caption, told, room), caption, theme.colour("muted"))
        used = drawing.width_of(caption, told) + _PAD
        self._draw_past(painter, score, below.adjusted(used, 1, 0, -1), colour)
        for position, part in enumerate(score.parts):
            self._draw_part(painter, score, part, is_even=position % 2 == 0)

    def _draw_past(self, painter: QPainter, score: PillarScore, area: QRectF, colour: QColor) -> None:
        """Draw the scores of the closed reviews up to today's; nothing without at least two."""
        values = [*self._past.get(score.pillar, ()), *([score.score] if score.score is not None else [])]
        if len(values) < 2 or area.width() < 24:
            return
        width = min(area.width(), 90.0)
        step = width / (len(values) - 1)
        points = [
            QPointF(area.left() + place * step, area.bottom() - value / 100.0 * area.height())
            for place, value in enumerate(values)
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], 2.2, 2.2)

    def _draw_part(self, painter: QPainter, score: PillarScore, part: Part, *, is_even: bool) -> None:
        theme, caption = self.theme, self.font_of("caption")
        key = f"{score.pillar}/{part.key}"
        area = self._rows[key]
        pointed = 0 <= self.pointed < len(self.marks) and self.marks[self.pointed].key == key
        if pointed or is_even:
            ground = theme.colour("hover" if pointed else "sunken")
            drawing.fill(painter, area.adjusted(-4, 0, 4, 0), ground, 4.0)
        bar = self._bars[score.pillar]
        ink = theme.colour("text" if part.mark is not None else "muted")
        room = area.width() - bar - _BESIDE_BAR
        told = self._told(part, room)
        line = QRectF(area.left(), area.top(), room, area.height())
        drawing.put_text(painter, line, told, caption, ink, drawing.RIGHT)
        left = room - (drawing.width_of(caption, told) + _BETWEEN if told else 0)
        drawing.put_text(painter, line, drawing.elided(caption, part_name(part), left), caption, ink)
        full = QRectF(area.right() - bar, area.center().y() - 4, bar * min(part.weight / _HEAVIEST, 1.0), 8)
        if part.mark is None:
            drawing.hatch(painter, full, theme.colour("outline"))
            return
        drawing.fill(painter, full, theme.colour("line"), 4.0)
        if part.mark > 0:
            drawing.fill(painter, QRectF(full.left(), full.top(), full.width() * part.mark / 100.0, 8),
                         theme.colour("accent"), 4.0)  # fmt: skip

    def _draw_link(self, painter: QPainter, link: PillarLink) -> None:
        pull = pull_of(link, self._scores)
        colour = self.theme.colour({Pull.CARRIES: "positive", Pull.HOLDS_BACK: "negative"}.get(pull, "outline"))
        source, target = self._cards[link.source], self._cards[link.target]
        caption = self.font_of("caption")
        text = words("pillars", link.text)
        if pull is Pull.HOLDS_BACK:
            text = f"{text} ({self.tr('held back')})"
        if source.top() == target.top():  # to the right
            width = target.left() - source.right() - 12
            height = drawing.wrapped_height(caption, text, width)
            level = max(source.center().y(), source.top() + height + 6)  # the words stand above the arrow
            start, end = QPointF(source.right() + 3, level), QPointF(target.left() - 3, level)
            area = QRectF(start.x() + 3, start.y() - height - 6, width, height + 2)
        else:  # downwards
            left = source.left() + 28
            start, end = QPointF(left, source.bottom() + 3), QPointF(left, target.top() - 3)
            area = QRectF(left + 12, source.bottom() + 2, source.width() - 44, target.top() - source.bottom() - 4)
        drawing.put_text(painter, area, text, caption, self.theme.colour("muted"))
        self._draw_arrow(painter, start, end, colour, is_dashed=pull is Pull.UNKNOWN)

    @staticmethod
    def _draw_arrow(painter: QPainter, start: QPointF, end: QPointF, colour: QColor, *, is_dashed: bool) -> None:
        (drawing.dashed if is_dashed else drawing.line)(painter, start, end, colour, 2.0)
        along = QPointF(1.0, 0.0) if start.y() == end.y() else QPointF(0.0, 1.0)
        across = QPointF(-along.y(), along.x())
        back = end - along * _TIP * 1.6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([end, back + across * _TIP, back - across * _TIP]))
