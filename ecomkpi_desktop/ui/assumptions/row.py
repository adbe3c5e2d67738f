"""One assumption: what it is, its value, whether it is still an estimate, what it moves."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomkpi_desktop.present.assumptions import about_assumption
from ecomkpi_desktop.present.options import option_label
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.ui.assumptions.field import AssumptionField
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Text

_FIELD_WIDTH = 150


class AssumptionRow(QWidget):
    """Label, explanation, field, where the value comes from, and what it moves.

    Args:
        key: setting of the assumption.
        note: the source that an answer given here is stored with, translated.
    """

    def __init__(self, context: Context, key: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.key = key
        self._note = note
        self._is_known = False
        theme, name = context.theme, option_label(key)
        self.label = Text(name, theme, self, role="strong")
        self._about = Caption("", theme, self)
        self._effect = Text("", theme, self)
        self._effect.setVisible(False)
        self.field = AssumptionField(key, option_for(key), name, context.formats.symbol, self)
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.edited.connect(self._edit)
        self.label.setBuddy(self.field.box)
        self._mark = Caption("", theme, self)
        self._mark.setWordWrap(False)
        self.button = Button("", self, kind="quiet")
        self.button.clicked.connect(self._press)
        self._arrange()
        self.refresh()

    @property
    def mark(self) -> str:
        """Where the value is said to come from."""
        return self._mark.text()

    @property
    def effect(self) -> str:
        """What it is said to move."""
        return self._effect.text()

    @property
    def is_answered(self) -> bool:
        """Whether the user has given a figure of their own."""
        return self._context.session.settings.is_set(self.key)

    def set_known(self, *, known: bool) -> None:
        """Say whether the files tell it themselves."""
        self._is_known = known
        self.refresh()

    def set_effect(self, text: str) -> None:
        """Say what it moves."""
        self._effect.setText(text)
        self._effect.setVisible(bool(text))

    def add_under(self, widget: QWidget) -> None:
        """Put a picture under the words."""
        self._words.addWidget(widget)

    @Slot()
    def refresh(self) -> None:
        """Show the value in force and where it comes from."""
        settings = self._context.session.settings
        self._about.setText(about_assumption(self.key, settings, self._context.formats))
        if not self.field.slider.isSliderDown():
            self.field.set_value(settings.number(self.key))
        self.field.setEnabled(not self._is_known)
        estimated, known, own = _mark_words()
        text = known if self._is_known else own if self.is_answered else estimated
        self._mark.setText(text)
        self._mark.setProperty("tone", "warning" if text == estimated else "accent")
        self._mark.style().unpolish(self._mark)
        self._mark.style().polish(self._mark)
        self.field.box.setAccessibleDescription(f"{text}. {self._about.text()}")
        self.button.setVisible(not self._is_known)
        keep, again = _button_words()
        words = again if self.is_answered else keep
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {self.label.text()}")

    def _arrange(self) -> None:
        theme = self._context.theme
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.space("hair"))
        for widget in (self.label, self._about, self._effect):
            self._words.addWidget(widget)
        self._words.addStretch(1)
        state = QVBoxLayout()
        state.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(theme.space("small"), 0, 0, 0)
        line.addWidget(self._mark)
        line.addStretch(1)
        state.addLayout(line)
        state.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        state.addStretch(1)
        metrics = self.button.fontMetrics()
        width = max(metrics.horizontalAdvance(text) for text in (*_button_words(), *_mark_words()))
        grid = QGridLayout(self)
        grid.setColumnMinimumWidth(2, width + 2 * theme.space("small") + 4)  # so that nothing moves when words change
        grid.setContentsMargins(0, theme.space("small"), 0, theme.space("small"))
        grid.setHorizontalSpacing(theme.space("large"))
        grid.setColumnStretch(0, 1)
        grid.addLayout(self._words, 0, 0)
        grid.addWidget(self.field, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(state, 0, 2)

    @Slot(float, str)
    def _edit(self, value: float, gesture: str) -> None:
        from ecomkpi_desktop.workspace.edits import SetSetting

        session = self._context.session
        since = session.settings.history(self.key)[-1].valid_from  # what was given for earlier days stays
        session.edit(SetSetting(self.key, value, since, self._note), gesture)

    @Slot()
    def _press(self) -> None:
        from ecomkpi_desktop.workspace.edits import ResetSetting

        if self.is_answered:
            self._context.session.edit(ResetSetting(self.key))
        else:
            self._edit(self.field.value, "")


def _mark_words() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("assumptions", "estimated"),
        QCoreApplication.translate("assumptions", "from your files"),
        QCoreApplication.translate("assumptions", "your figure"),
    )


def _button_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("assumptions", "It is my figure"),
        QCoreApplication.translate("assumptions", "Estimate again"),
    )
