"""Sentences about the rows and columns of a file that was read."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "date_unreadable": QT_TRANSLATE_NOOP(
        "issues", "A date in “{column}” cannot be read: correct it and import the file again."
    ),
    "number_unreadable": QT_TRANSLATE_NOOP(
        "issues", "A number in “{column}” cannot be read: correct it and import the file again."
    ),
    "value_missing": QT_TRANSLATE_NOOP(
        "issues", "There is nothing in “{column}”, which is needed: fill it in and import the file again."
    ),
    "id_rounded": QT_TRANSLATE_NOOP(
        "issues",
        "An id in “{column}” was rounded by a spreadsheet (such as 6.6E+12) and is lost for good: export the file "
        "again and import it without opening it in Excel.",
    ),
    "cells_left_unknown": Counted(
        QT_TRANSLATE_NOOP("issues", "{count} cell(s) of “{column}” cannot be read and are left unknown.", None, 1)
    ),
    "totals_left_out": Counted(
        QT_TRANSLATE_NOOP("issues", "{count} total row(s) left out, so that nothing is counted twice.", None, 1)
    ),
    "other_tables_left_out": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) of further tables under the first one were left out: export them one by one.",
            None, 1,
        )
    ),
    "other_sheets_left_out": QT_TRANSLATE_NOOP("issues", "Other sheets hold tables too and were left out: {sheets}."),
    "hidden_sheets_left_out": QT_TRANSLATE_NOOP("issues", "Hidden sheets were left out: {sheets}."),
    "declared_total_differs": QT_TRANSLATE_NOOP(
        "issues",
        "The file states a total of {declared}, and its rows sum to {read}: part of the export may be missing.",
    ),
    "order_total_differs": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "For {count} order(s) the total is not the sum of its parts; the parts are used.",
            None, 1,
        )
    ),
    "free_orders": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} order(s) of value zero (samples, replacements) are left out of orders and average order value; "
            "their costs count.",
            None, 1,
        )
    ),
    "refund_rows": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) with a negative quantity or amount are refunds, at their own date.",
            None, 1,
        )
    ),
    "excluded_rows": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) belong to cancelled, voided or failed orders and do not count.",
            None, 1,
        )
    ),
    "refunds_assumed_whole": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} order(s) marked refunded without an amount: taken as refunded whole.",
            None, 1,
        )
    ),
    "date_order_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Dates such as {example} read in two ways and nothing in the file decides: check the order of day and "
        "month.",
    ),
    "decimal_mark_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Numbers such as {example} read in two ways and nothing in the file decides: check what the mark means.",
    ),
    "products_without_sku": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) have neither a product reference (SKU) nor a cost and were left out: give your products "
            "a SKU to know their costs.",
            None, 1,
        )
    ),
    "times_converted": QT_TRANSLATE_NOOP(
        "issues", "Times in universal time (UTC) were brought to the shop’s time ({zone})."
    ),
    "several_currencies": QT_TRANSLATE_NOOP(
        "issues",
        "Amounts are in several currencies ({currencies}): each is converted at the rate of its day, where one is "
        "known.",
    ),
    "dates_in_future": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) are dated in the future: check the order of day and month.",
            None, 1,
        )
    ),
    "costs_above_prices": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "For {count} row(s) the cost is higher than the price: the two columns may be swapped.",
            None, 1,
        )
    ),
    "discount_rate_left_out": QT_TRANSLATE_NOOP(
        "issues",
        "“{column}” holds rates, not amounts: it was left out, because the amounts are already after discount.",
    ),
    "amounts_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Nothing in the file says whether amounts such as {example} hold VAT: they are taken as {basis}; check "
        "it.",
    ),
    "rows_repeated_in_sheets": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) stand on several sheets of this workbook and count once; check it if they are not the "
            "same.",
            None, 1,
        )
    ),
    "statuses_unknown": QT_TRANSLATE_NOOP(
        "issues", "These statuses are not known, and their orders count: {statuses}."
    ),
    "partial_refunds_unknown": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} order(s) are partly refunded and the file does not say how much: nothing is taken off; import "
            "the refunds too.",
            None, 1,
        )
    ),
    "order_numbers_used_again": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} order number(s) stand on rows several days apart, and each counts as one order: check which "
            "column is the order number.",
            None, 1,
        )
    ),
    "foreign_currency": QT_TRANSLATE_NOOP(
        "issues",
        "The amounts are in {currency} and this document in {own}, and no exchange rate is known: type one in the "
        "settings or import a table of rates, and they are converted.",
    ),
    "column_repeated": QT_TRANSLATE_NOOP(
        "issues", "Several columns are called “{column}” and differ: the first one is taken; check it."
    ),
    "dates_turned_round": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "A spreadsheet had exchanged day and month in {count} date(s); they are put right, but an export that "
            "was never opened in Excel is safer.",
            None, 1,
        )
    ),
    "vat_rate_unusual": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) bear a VAT rate that their country does not have, such as {rate} %; they are imported "
            "as they are: check the rate, or the country.",
            None, 1,
        )
    ),
    "vat_of_home_abroad": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) sold to other countries of the European Union bear French VAT, and come to {amount} EUR "
            "without VAT in {year}: above 10,000 EUR a year the VAT of the customer’s country is due (one-stop shop). "
            "They are imported as they are: check the rate that your shop applies.",
            None, 1,
        )
    ),
    "vat_basis_contradicted": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "The amounts are taken as {basis}, and the totals of {count} order(s) say the contrary: check whether "
            "these amounts hold VAT.",
            None, 1,
        )
    ),
    "profit_left_out": QT_TRANSLATE_NOOP(
        "issues",
        "The file states a profit per line, from which costs can be known only when its amounts are without VAT: the "
        "costs are left unknown; say that the amounts are HT, or import your product costs.",
    ),
    "costs_from_profit": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "The cost of {count} line(s) is their amount less the profit that the file states.",
            None, 1,
        )
    ),
    "products_packed": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} order(s) list several products in one cell: their amounts count, and what each product earned "
            "stays unknown until you import the lines of these orders.",
            None, 1,
        )
    ),
    "orders_without_products": QT_TRANSLATE_NOOP(
        "issues",
        "The file does not say which products were sold: import the lines of these orders too, and the figures by "
        "product and their costs follow.",
    ),
    "rows_not_sales": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) are neither a sale nor a refund of this shop and were left out.",
            None, 1,
        )
    ),
}
