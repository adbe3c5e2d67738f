"""How customers are recognised, in words, and how much of the sales that covers."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomkpi_desktop.models.persons import PersonsFound
from ecomkpi_desktop.present.options import choice_label
from ecomkpi_desktop.ui.context import Context
from ecomkpi_desktop.ui.widgets.buttons import Button
from ecomkpi_desktop.ui.widgets.labels import Caption, Card, Heading, Text, Title


class RulesPart(QScrollArea):
    """Identified share, the rules, and the two settings they depend on."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        self.share = Title("", theme, body)
        self.counts = Text("", theme, body, tone="muted")
        self.settings_text = Text("", theme, body)
        self.settings = Button(self.tr("Change in the settings"), body)
        self.settings.clicked.connect(self._open_settings)
        card = Card(body)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(theme.space("large"),) * 4)
        inside.setSpacing(theme.space("tight"))
        inside.addWidget(self.share)
        inside.addWidget(self.counts)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, theme.space("small"), theme.space("small"), 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(card)
        for heading, rules in self._rules():
            layout.addSpacing(theme.space("small"))
            layout.addWidget(Heading(heading, theme, body))
            for rule in rules:
                layout.addWidget(Text(f"•  {rule}", theme, body))
        layout.addSpacing(theme.space("small"))
        line = QHBoxLayout()
        line.addWidget(self.settings_text, 1)
        line.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(line)
        privacy = self.tr("Names and addresses stay in this document and on this screen: they are never printed.")
        layout.addWidget(Caption(privacy, theme, body))
        layout.addStretch(1)
        self.setWidget(body)

    def show_found(self, found: PersonsFound) -> None:
        """Show the share of sales whose customer is known."""
        formats, session = self._context.formats, self._context.session
        if found.identified_share is not None:
            text = self.tr("{share} of the sales have a known customer")
            self.share.setText(text.format(share=formats.rate(found.identified_share)))
        text = self.tr("{customers} customers, {orders} orders; {unidentified} orders do not say who bought.")
        self.counts.setText(
            text.format(
                customers=formats.count(found.customers), orders=formats.count(found.orders),
                unidentified=formats.count(found.unidentified),
            )
        )  # fmt: skip
        settings = session.settings
        own = str(settings.get("identity.own_addresses")).strip() or self.tr("none")
        country = choice_label(str(settings.get("country")))
        text = self.tr("Your own addresses: {own}. Phone numbers without a country code: {country}.")
        self.settings_text.setText(text.format(own=own, country=country))

    def _rules(self) -> list[tuple[str, list[str]]]:
        return [
            (self.tr("Orders are one customer’s when they share"), [
                self.tr("the same e-mail: capital letters do not count, nor do dots and “+…” at Gmail;"),
                self.tr("the same phone number, however it is written;"),
                self.tr("the same customer number of the same shop."),
            ]),
            (self.tr("These never join anybody"), [
                self.tr("masked addresses that marketplaces make up for an order;"),
                self.tr("your own addresses, and what you have declared shared;"),
                self.tr("an e-mail or a phone under which more than five names ordered."),
            ]),
            (self.tr("These are only proposed"), [
                self.tr("the same name at the same postcode and street number: you decide, nothing is joined alone."),
            ]),
        ]  # fmt: skip

    @Slot()
    def _open_settings(self) -> None:
        self._context.settings_wanted.emit("identity.own_addresses")
