"""Sentences about where the tables of a file lie, and what was read from what stands around them."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.sentences.counted import Counted

SENTENCES: dict[str, str] = {
    "tables_beside_left_out": QT_TRANSLATE_NOOP(
        "issues",
        "Another table stands beside this one ({columns}) and was left out: put it on a sheet of its own to import it "
        "too.",
    ),
    "columns_become_rows": QT_TRANSLATE_NOOP(
        "issues", "Each amount in the columns {columns} counts as a row of its own."
    ),
    "columns_without_amounts": QT_TRANSLATE_NOOP(
        "issues",
        "The columns {columns} hold whole numbers among columns of amounts and were left out: if they are amounts too, "
        "write them with cents.",
    ),
    "comparisons_left_out": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) compare two periods and were left out, so that nothing is counted twice.",
            None, 1,
        )
    ),
    "letters_repaired": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "Damaged letters were put right in {count} text(s) (“{before}” is “{after}”); an export that was never "
            "opened and saved by another program is safer.",
            None, 1,
        )
    ),
    "kind_assumed": QT_TRANSLATE_NOOP(
        "issues", "Nothing in the file says what its amounts are about: check what it was imported as."
    ),
    "year_assumed": QT_TRANSLATE_NOOP(
        "issues", "Dates such as {example} have no year and nothing in the file says it: {basis} is assumed; check it."
    ),
    "months_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Nothing in the file says from when its costs count: check the months in which they do.",
    ),
    "every_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "Nothing in the file says whether its costs (such as {example}) are paid each month or each year: they are "
        "taken as paid each month; check it.",
    ),
    "costs_of_each_month": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} cost(s) without a date count in each month from {first} to {last}: import the list again to go "
            "on.",
            None, 1,
        )
    ),
    "costs_out_of_months": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} cost(s) begin after, or end before, the months of this list and were left out.",
            None, 1,
        )
    ),
    "monthly_and_yearly_differ": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "“{column}” and “{other}” do not agree on {count} row(s): “{column}” is what counts; check them.",
            None, 1,
        )
    ),
    "frequency_unknown": QT_TRANSLATE_NOOP(
        "issues",
        "“{column}” does not say how often the amount is paid: write monthly, quarterly, half-yearly or yearly, and "
        "give a date to what is paid once.",
    ),
    "tax_not_of_its_rate": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "On {count} row(s) “{column}” is not what “{other}” bears at this rate: check them in the till or in the "
            "file.",
            None, 1,
        )
    ),
    "taxes_not_the_stated_one": Counted(
        QT_TRANSLATE_NOOP(
            "issues", "On {count} row(s) “{column}” is not the sum of the VAT of each rate: check them.", None, 1
        )
    ),
    "total_not_of_its_taxes": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "On {count} row(s) “{column}” is not what the amounts and the VAT of each rate add up to: check them.",
            None, 1,
        )
    ),
    "amounts_scaled": QT_TRANSLATE_NOOP(
        "issues", "The amounts are stated in units of {scale}: each was multiplied by {scale}; check them."
    ),
    "rows_not_costs": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) of this list of costs say what came in or what is left (sales, margin, result, cash) and "
            "were left out.",
            None, 1,
        )
    ),
    "details_left_out": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) detail the line above (“of which”) and were left out, so that nothing is counted twice.",
            None, 1,
        )
    ),
    "rates_assumed": QT_TRANSLATE_NOOP(
        "issues",
        "The rates (such as {example}) are taken as what one unit of the foreign currency is worth; check it.",
    ),
    "costs_hold_vat": QT_TRANSLATE_NOOP(
        "issues",
        "“{column}” says that it includes VAT, and costs are counted without: import the amounts without VAT.",
    ),
    "date_impossible": QT_TRANSLATE_NOOP(
        "issues",
        "A date in “{column}” lies before 1980, as a spreadsheet shows an empty or damaged date: correct it and import "
        "the file again.",
    ),
    "price_negative": QT_TRANSLATE_NOOP(
        "issues", "A price in “{column}” is below zero: correct it and import the file again."
    ),
    "report_without_data": QT_TRANSLATE_NOOP(
        "issues",
        "{file} says itself that it holds no data: check the period and the filters of the report, then export it "
        "again.",
    ),
    "sheet_stretched": QT_TRANSLATE_NOOP(
        "issues",
        "A forgotten cell far away ({cell}) makes the sheet “{sheet}” of {file} too large to be read: delete the empty "
        "rows and columns after the table, save, then import it again.",
    ),
    "not_usable_audience": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it counts visitors by country, device or page and not by the channel that "
        "brought them: export the acquisition report (visits by channel) instead.",
    ),
    "not_usable_summary": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because it sums up the sales by period: export the orders one by one instead.",
    ),
    "not_usable_trends": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not usable here, because Google Trends tells how often words are searched for, from 0 to 100, and "
        "nothing about your shop.",
    ),
    "monthly_amounts_repeated": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "“{column}” is an amount per month: for {count} row(s) of several months it counts once in each of them.",
            None, 1,
        )
    ),
    "monthly_amounts_once": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "“{column}” is an amount per month and nothing says until when: {count} row(s) count for the month of "
            "their date only; add a column with the last day (“Until”), then import the file again.",
            None, 1,
        )
    ),
    "rows_continued": Counted(
        QT_TRANSLATE_NOOP(
            "issues",
            "{count} row(s) leave blank what stands once above them, as merged cells do: they are taken for more of "
            "the same order or channel; check them.",
            None, 1,
        )
    ),
}
