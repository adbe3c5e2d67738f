"""What was understood of a file, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from ecomkpi_desktop.base.fields import Kind
from ecomkpi_desktop.base.issues import Issue, Severity
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.issues import is_counted, sentence
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.platforms import platform_name
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.ui.wizard.entry import FileEntry

_NOTES = 2  # sentences of a card beside the first one
# Known before the rows are read, and told no more after.
_SUMMED = frozenset({Kind.SPEND, Kind.FIXED_COSTS, Kind.PAYMENTS, Kind.SETTLEMENTS, Kind.SHIPPING_COSTS})
_ABOUT_SHEETS = frozenset({"hidden_sheets_left_out", "other_sheets_left_out"})
_SAID = frozenset({"free_orders"})  # in the first one


def card_sentence(entry: FileEntry, formats: Formats) -> str:
    """Return what a file is, or why it cannot be used; "" while it is not known."""
    if entry.problem is not None:
        return sentence(entry.problem)
    if entry.understanding is None or entry.looking:
        return ""
    parts = [what_words(entry, formats)]
    if basis := _basis(entry):
        parts.append(basis)
    if total := _total(entry, formats):
        parts.append(total)
    if free := _free_orders(entry, formats):
        parts.append(free)
    return QCoreApplication.translate("wizard", "{sentence}.").format(sentence=", ".join(parts))


def card_notes(entry: FileEntry) -> str:
    """Return what else is worth knowing of a file: its first issues, and how many more there are."""
    if entry.problem is not None or entry.understanding is None or entry.looking:
        return ""
    issues = sorted((issue for issue in issues_of(entry) if issue.code not in _SAID), key=by_weight)
    notes = [sentence(issue) for issue in issues[:_NOTES]]
    if len(issues) > _NOTES:
        more = len(issues) - _NOTES
        notes.append(counted("wizard", QT_TRANSLATE_NOOP("wizard", "%n more point(s) in the preview.", None, 1), more))
    return " ".join(notes)


def like_words(entry: FileEntry, formats: Formats) -> str:
    """Return which earlier import a file was understood like, or whose rows it corrects; "" for neither."""
    if entry.problem is not None or entry.looking:
        return ""
    if entry.digest is not None and entry.digest.origin:
        text = QCoreApplication.translate("wizard", "Corrected rows of “{file}”: they complete it, nothing is doubled.")
        return text.format(file=entry.digest.origin)
    if entry.like is None:
        return ""
    text = QCoreApplication.translate("wizard", "Understood like “{file}”, imported on {day}.")
    return text.format(file=entry.like.file, day=day_words(entry.like.day, formats))


def period_words(first: date, last: date, formats: Formats) -> str:
    """Return a span of days, both inclusive, as it is said: from 1 May to 31 May 2023."""
    if first == last:
        return QCoreApplication.translate("wizard", "on {day}").format(day=day_words(first, formats))
    return QCoreApplication.translate("wizard", "from {start} to {end}").format(
        start=day_words(first, formats, with_year=first.year != last.year), end=day_words(last, formats)
    )


def day_words(day: date, formats: Formats, *, with_year: bool = True) -> str:
    """Return a date in words; French says the first of a month as an ordinal."""
    text = formats.locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy" if with_year else "d MMMM")
    return f"1er{text[1:]}" if formats.is_french and day.day == 1 else text


def period_of(entry: FileEntry) -> tuple[date, date] | None:
    """Return the first and the last day of a file, or None when it has no dates."""
    source = entry.imported or entry.understanding
    if source is None or source.period is None:
        return None
    return source.period


def issues_of(entry: FileEntry) -> tuple[Issue, ...]:
    """Return what should be known of a file: what its first rows told about its sheets, and what all rows told."""
    understanding = entry.understanding
    understood = understanding.issues if understanding is not None else ()
    if entry.imported is None:
        if understanding is None or understanding.whole:
            return understood
        return tuple(issue for issue in understood if not is_counted(issue.code))  # the first rows alone were counted
    about_sheets = (issue for issue in understood if issue.code in _ABOUT_SHEETS)
    return (*entry.imported.issues, *about_sheets)


def is_serious(entry: FileEntry) -> bool:
    """Tell whether something in the file asks to be looked at."""
    source = entry.imported or entry.understanding
    return source is not None and any(issue.severity is not Severity.INFO for issue in source.issues)


def points_of(entry: FileEntry) -> int:
    """Return how many things in a file ask to be looked at; what is only told for information does not."""
    return sum(issue.severity is not Severity.INFO for issue in issues_of(entry))


def by_weight(issue: Issue) -> int:
    """Return where an issue stands among others: the gravest first."""
    return (Severity.ERROR, Severity.WARNING, Severity.INFO).index(issue.severity)


def what_words(entry: FileEntry, formats: Formats) -> str:
    """Return what a file is and the days it covers, no more."""
    understanding = entry.understanding
    assert understanding is not None  # noqa: S101 - for the type checker; the caller knows
    recipe = understanding.recipe
    platform = platform_name(recipe.preset)
    imported = entry.imported
    if imported is None:
        text = _named(recipe.kind, platform)
    else:
        count = imported.orders if recipe.kind is Kind.ORDERS and imported.orders else imported.rows_accepted
        text = counted("wizard", _counted(recipe.kind, platform), count)
        text = text.format(count=formats.count(count), platform=platform)
    period = period_of(entry)
    return text if period is None else f"{text} {period_words(*period, formats)}"


def _named(kind: Kind, platform: str) -> str:
    """Return what a file holds before anything was counted."""
    if platform:
        text = {
            Kind.ORDERS: QCoreApplication.translate("wizard", "{platform} orders"),
            Kind.REFUNDS: QCoreApplication.translate("wizard", "{platform} refunds"),
            Kind.PRODUCTS: QCoreApplication.translate("wizard", "{platform} products"),
            Kind.SPEND: QCoreApplication.translate("wizard", "{platform} spend"),
            Kind.SESSIONS: QCoreApplication.translate("wizard", "{platform} visits"),
            Kind.FIXED_COSTS: QCoreApplication.translate("wizard", "{platform} fixed costs"),
            Kind.ORDER_LINES: QCoreApplication.translate("wizard", "{platform} order lines"),
            Kind.CUSTOMERS: QCoreApplication.translate("wizard", "{platform} customers"),
            Kind.PAYMENTS: QCoreApplication.translate("wizard", "{platform} payments"),
            Kind.SETTLEMENTS: QCoreApplication.translate("wizard", "{platform} statement"),
            Kind.SHIPPING_COSTS: QCoreApplication.translate("wizard", "{platform} shipping costs"),
            Kind.COMPETITOR_PRICES: QCoreApplication.translate("wizard", "{platform} prices"),
            Kind.EXCHANGE_RATES: QCoreApplication.translate("wizard", "{platform} exchange rates"),
            Kind.ANNOTATIONS: QCoreApplication.translate("wizard", "{platform} events"),
        }[kind]
        return text.format(platform=platform)
    return {
        Kind.ORDERS: QCoreApplication.translate("wizard", "Orders"),
        Kind.REFUNDS: QCoreApplication.translate("wizard", "Refunds"),
        Kind.PRODUCTS: QCoreApplication.translate("wizard", "Products and costs"),
        Kind.SPEND: QCoreApplication.translate("wizard", "Advertising spend"),
        Kind.SESSIONS: QCoreApplication.translate("wizard", "Visits (sessions)"),
        Kind.FIXED_COSTS: QCoreApplication.translate("wizard", "Fixed costs"),
        Kind.ORDER_LINES: QCoreApplication.translate("wizard", "Order lines"),
        Kind.CUSTOMERS: QCoreApplication.translate("wizard", "Customers"),
        Kind.PAYMENTS: QCoreApplication.translate("wizard", "Payments"),
        Kind.SETTLEMENTS: QCoreApplication.translate("wizard", "Marketplace statement"),
        Kind.SHIPPING_COSTS: QCoreApplication.translate("wizard", "Shipping costs"),
        Kind.COMPETITOR_PRICES: QCoreApplication.translate("wizard", "Competitors' prices"),
        Kind.EXCHANGE_RATES: QCoreApplication.translate("wizard", "Exchange rates"),
        Kind.ANNOTATIONS: QCoreApplication.translate("wizard", "Events"),
    }[kind]


def _counted(kind: Kind, platform: str) -> str:
    """Return what a file holds once it was counted, to be put in the plural that its count asks for."""
    if platform:
        return {
            Kind.ORDERS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} order(s)", None, 1),
            Kind.REFUNDS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} refund(s)", None, 1),
            Kind.PRODUCTS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} product(s)", None, 1),
            Kind.SPEND: QT_TRANSLATE_NOOP("wizard", "{count} row(s) of {platform} spend", None, 1),
            Kind.SESSIONS: QT_TRANSLATE_NOOP("wizard", "{count} row(s) of {platform} visits", None, 1),
            Kind.FIXED_COSTS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} fixed cost(s)", None, 1),
            Kind.ORDER_LINES: QT_TRANSLATE_NOOP("wizard", "{count} {platform} order line(s)", None, 1),
            Kind.CUSTOMERS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} customer(s)", None, 1),
            Kind.PAYMENTS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} payment(s)", None, 1),
            Kind.SETTLEMENTS: QT_TRANSLATE_NOOP("wizard", "{count} row(s) of {platform} statement", None, 1),
            Kind.SHIPPING_COSTS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} shipping cost(s)", None, 1),
            Kind.COMPETITOR_PRICES: QT_TRANSLATE_NOOP("wizard", "{count} {platform} price(s)", None, 1),
            Kind.EXCHANGE_RATES: QT_TRANSLATE_NOOP("wizard", "{count} {platform} exchange rate(s)", None, 1),
            Kind.ANNOTATIONS: QT_TRANSLATE_NOOP("wizard", "{count} {platform} event(s)", None, 1),
        }[kind]
    return {
        Kind.ORDERS: QT_TRANSLATE_NOOP("wizard", "{count} order(s)", None, 1),
        Kind.REFUNDS: QT_TRANSLATE_NOOP("wizard", "{count} refund(s)", None, 1),
        Kind.PRODUCTS: QT_TRANSLATE_NOOP("wizard", "{count} product(s)", None, 1),
        Kind.SPEND: QT_TRANSLATE_NOOP("wizard", "{count} row(s) of advertising spend", None, 1),
        Kind.SESSIONS: QT_TRANSLATE_NOOP("wizard", "{count} row(s) of visits", None, 1),
        Kind.FIXED_COSTS: QT_TRANSLATE_NOOP("wizard", "{count} fixed cost(s)", None, 1),
        Kind.ORDER_LINES: QT_TRANSLATE_NOOP("wizard", "{count} order line(s)", None, 1),
        Kind.CUSTOMERS: QT_TRANSLATE_NOOP("wizard", "{count} customer(s)", None, 1),
        Kind.PAYMENTS: QT_TRANSLATE_NOOP("wizard", "{count} payment(s)", None, 1),
        Kind.SETTLEMENTS: QT_TRANSLATE_NOOP("wizard", "{count} row(s) of statement", None, 1),
        Kind.SHIPPING_COSTS: QT_TRANSLATE_NOOP("wizard", "{count} shipping cost(s)", None, 1),
        Kind.COMPETITOR_PRICES: QT_TRANSLATE_NOOP("wizard", "{count} competitor price(s)", None, 1),
        Kind.EXCHANGE_RATES: QT_TRANSLATE_NOOP("wizard", "{count} exchange rate(s)", None, 1),
        Kind.ANNOTATIONS: QT_TRANSLATE_NOOP("wizard", "{count} event(s)", None, 1),
    }[kind]


def _free_orders(entry: FileEntry, formats: Formats) -> str:
    count = sum(issue.count for issue in issues_of(entry) if issue.code == "free_orders")
    if not count:
        return ""
    text = QT_TRANSLATE_NOOP("wizard", "{count} free order(s) left out", None, 1)
    return counted("wizard", text, count).format(count=formats.count(count))


def _basis(entry: FileEntry) -> str:
    recipe = entry.understanding.recipe if entry.understanding is not None else None
    if recipe is None or recipe.kind not in {Kind.ORDERS, Kind.REFUNDS}:
        return ""
    if any(doubt.code == "amounts" for doubt in entry.open_doubts):  # about to be asked
        return ""
    if recipe.amounts == "TTC":
        return QCoreApplication.translate("wizard", "prices include VAT")
    if recipe.amounts == "HT":
        return QCoreApplication.translate("wizard", "prices without VAT")
    return ""


def _total(entry: FileEntry, formats: Formats) -> str:
    digest, understanding = entry.digest, entry.understanding
    if digest is None or digest.total is None or understanding is None:
        return ""
    kind = understanding.recipe.kind
    if kind is Kind.SESSIONS:
        total = round(digest.total)
        return counted("wizard", QT_TRANSLATE_NOOP("wizard", "{count} session(s) in all", None, 1), total).format(
            count=formats.count(total)
        )
    # A sum of several currencies is none of anything.
    if digest.currency and kind in _SUMMED:
        money = Formats(formats.locale, digest.currency).money(digest.total)
        return QCoreApplication.translate("wizard", "{amount} in all").format(amount=money)
    return ""


def points_words(rejected: int, points: int, formats: Formats) -> str:
    """Return how much of a file is to be looked at, in a few words."""
    if rejected:
        text = counted("wizard", QT_TRANSLATE_NOOP("wizard", "{count} row(s) rejected", None, 1), rejected)
        return text.format(count=formats.count(rejected))
    if points:
        return counted("wizard", QT_TRANSLATE_NOOP("wizard", "%n point(s) to check", None, 1), points)
    return QCoreApplication.translate("wizard", "nothing to check")
