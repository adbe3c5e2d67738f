"""One setting of the form: field, help, where its value comes from, reset, dated values."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.options import option_help, option_label, option_source, unit_label
from ecomkpi_desktop.settings.catalogue import option_for
from ecomkpi_desktop.settings.option import OptionType, Value
from ecomkpi_desktop.settings.values import Settings
from ecomkpi_desktop.ui.help.places import explain_with
from ecomkpi_desktop.ui.settings_pane.fields import make_field
from ecomkpi_desktop.ui.settings_pane.written import written
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.buttons import IconButton
from ecomkpi_desktop.ui.widgets.labels import Caption, Text


class SettingRow(QWidget):
    """One setting.

    Args:
        key: the setting.
        theme, formats: looks, how numbers are written.
        short_label: for one that stands in a picture's row: the label it has there; slider and help are left out.

    Signals:
        edited: (key, value, gesture).
        reset_wanted: key.
        dates_wanted: key.
        noted: (key, the user's source for the value).
    """

    edited = Signal(str, object, str)
    reset_wanted = Signal(str)
    dates_wanted = Signal(str)
    noted = Signal(str, str)

    def __init__(
        self, key: str, theme: Theme, formats: Formats, parent: QWidget | None = None, *, short_label: str = ""
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._formats = formats
        option = option_for(key)
        self._option = option
        explain_with(self, f"settings/{option.group}#{option.key}")
        self.label_text = option_label(key)
        help_text = option_help(option)
        self.searched = f"{self.label_text} {help_text} {key}".casefold()
        unit = unit_label(option.unit)
        with_slider = not short_label
        self.field = make_field(option, self.label_text, formats.symbol, unit, self, with_slider=with_slider)
        self.field.setAccessibleName(self.label_text)
        self.field.focus_widget().setAccessibleDescription(help_text)
        reset_name = self.tr("Back to the default: {name}").format(name=self.label_text)
        self.reset = IconButton("reset", reset_name, theme, self)
        self.reset.clicked.connect(self._reset)
        dates_name = self.tr("Values by date: {name}").format(name=self.label_text)
        self.dates = IconButton("calendar", dates_name, theme, self)
        self.dates.clicked.connect(self._ask_dates)
        self.dates.setVisible(option.dated)
        self.field.edited.connect(self._edited)
        self._origin = Caption("", theme, self)
        italic = theme.font("caption")
        italic.setItalic(True)
        self._origin.setFont(italic)
        head = QHBoxLayout()
        head.setSpacing(0)
        if option.type is not OptionType.FLAG:
            role, tone = ("caption", "muted") if short_label else ("strong", "normal")
            label = Text(short_label or self.label_text, theme, self, role=role, tone=tone)
            label.setBuddy(self.field.focus_widget())
            head.addWidget(label, 1)
        else:
            head.addWidget(self.field, 1)
        head.addWidget(self.dates)
        head.addWidget(self.reset)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.space("small"))
        layout.setSpacing(theme.space("hair"))
        layout.addLayout(head)
        if option.type is not OptionType.FLAG:
            layout.addWidget(self.field)
        if not short_label:
            layout.addWidget(Caption(help_text, theme, self))
        layout.addWidget(self._origin)
        self.note: QLineEdit | None = None  # made when there is a value to note something about
        self._shown_note = ""

    def show_settings(self, settings: Settings) -> None:
        """Show the value in force and where it comes from."""
        self.field.set_value(settings.get(self.key))
        is_set = settings.is_set(self.key)
        self.reset.setEnabled(is_set)
        self._origin.setText(self._origin_text(settings) if is_set else option_source(self._option))
        self._show_note(settings.history(self.key)[-1].note if is_set else None)

    def _origin_text(self, settings: Settings) -> str:
        latest = settings.history(self.key)[-1]
        default = written(self._option, self._option.default, self._formats)
        text = self.tr("Set by you; default {default}").format(default=default)
        if latest.set_on is not None:
            text = self.tr("Set by you on {day}; default {default}")
            text = text.format(day=self._formats.date(latest.set_on), default=default)
        if latest.valid_from is not None:
            text = self.tr("Since {day}; earlier values are kept").format(day=self._formats.date(latest.valid_from))
        return text

    def _show_note(self, text: str | None) -> None:
        """Show the user's source for a value that was set; None where it is the default."""
        if self.note is None:
            if text is None:
                return
            self.note = QLineEdit(self)
            self.note.setPlaceholderText(self.tr("Source: where does this value come from?"))
            self.note.setAccessibleName(self.tr("Source of the value: {name}").format(name=self.label_text))
            self.note.editingFinished.connect(self._note_finished)
            self._layout.addWidget(self.note)
        self.note.setVisible(text is not None)
        if text is not None and text != self._shown_note:
            self._shown_note = text
            self.note.setText(text)

    @Slot()
    def _note_finished(self) -> None:
        text = self.note.text().strip() if self.note is not None else ""
        if text != self._shown_note:
            self._shown_note = text
            self.noted.emit(self.key, text)

    @Slot(object, str)
    def _edited(self, value: Value, gesture: str) -> None:
        self.edited.emit(self.key, value, gesture)

    @Slot()
    def _reset(self) -> None:
        self.reset_wanted.emit(self.key)

    @Slot()
    def _ask_dates(self) -> None:
        self.dates_wanted.emit(self.key)
