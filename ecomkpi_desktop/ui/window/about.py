"""What the product is, its version and its licences."""

import platform

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ecomkpi_desktop import __version__
from ecomkpi_desktop.base.components import components
from ecomkpi_desktop.ui.theme.fonts import grown
from ecomkpi_desktop.ui.theme.theme import Theme
from ecomkpi_desktop.ui.widgets.labels import Caption, Heading, Text
from ecomkpi_desktop.ui.window.licences import LicencesDialog


class AboutDialog(QDialog):
    """Name, version, promise of privacy, licences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About EcomKPI Desktop"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space("wide"),) * 4)
        layout.setSpacing(theme.space("small"))
        mark = QLabel(self)
        mark.setPixmap(QApplication.windowIcon().pixmap(48, 48))
        mark.setAccessibleName("EcomKPI Desktop")
        layout.addWidget(mark)
        layout.addWidget(Heading("EcomKPI Desktop", theme, self))
        layout.addWidget(Text(self.tr("Version {version}").format(version=__version__), theme, self, tone="muted"))
        layout.addSpacing(theme.space("small"))
        promise = self.tr("No account, no network connection, no telemetry: your data stay in your document.")
        layout.addWidget(Text(promise, theme, self))
        licences = self.tr("MIT licence. Typeface Inter under the SIL Open Font License 1.1. Made with Qt for Python.")
        layout.addWidget(Caption(licences, theme, self))
        versions = f"Qt {qVersion()} · Python {platform.python_version()} · {platform.system()} {platform.release()}"
        layout.addWidget(Caption(versions, theme, self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self._theme = theme
        self._parts = components()
        if self._parts:
            licences_button = QPushButton(self.tr("Licences…"), self)
            buttons.addButton(licences_button, QDialogButtonBox.ButtonRole.ActionRole)
            licences_button.clicked.connect(self._show_licences)
        layout.addSpacing(theme.space("small"))
        layout.addWidget(buttons)
        self.setFixedWidth(grown(420))

    @Slot()
    def _show_licences(self) -> None:
        dialog = LicencesDialog(self._parts, self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
