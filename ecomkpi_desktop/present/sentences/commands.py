"""Sentences about what was asked: arguments, settings, where to write."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "argument_day": QT_TRANSLATE_NOOP(
        "issues", "“{value}” is not a day: write it like 2025-03-01, or 2025-03 for the first of the month."
    ),
    "argument_period": QT_TRANSLATE_NOOP(
        "issues", "The period from {start} to {end} is empty: the end must come after the start."
    ),
    "argument_channel": QT_TRANSLATE_NOOP(
        "issues", "There is no channel “{value}” in this document; the channels are: {known}."
    ),
    "argument_country": QT_TRANSLATE_NOOP(
        "issues", "No order of this document has the country “{value}”; the countries are: {known}."
    ),
    "argument_annex": QT_TRANSLATE_NOOP("issues", "There is no annex called {value}. There are: {known}."),
    "argument_category": QT_TRANSLATE_NOOP(
        "issues", "No line of this document has the category “{value}”; the categories are: {known}."
    ),
    "argument_pair": QT_TRANSLATE_NOOP("issues", "“{value}” must be written KEY=VALUE."),
    "setting_unknown": QT_TRANSLATE_NOOP(
        "issues", "There is no setting called “{key}”; the command “settings” lists them all."
    ),
    "setting_value": QT_TRANSLATE_NOOP(
        "issues", "“{value}” does not suit the setting {key}; rates are fractions such as 0.20."
    ),
    "setting_undated": QT_TRANSLATE_NOOP("issues", "The setting {key} holds at all times: it takes no date."),
    "workspace_missing": QT_TRANSLATE_NOOP(
        "issues", "There is no document at {path}: check the name, or import a file to create it."
    ),
    "workspace_without_orders": QT_TRANSLATE_NOOP(
        "issues", "This document holds no order yet: import an orders file first."
    ),
    "report_format": QT_TRANSLATE_NOOP(
        "issues", "{path} must end with .pdf or .xlsx: these are the formats of the review."
    ),
    "workspace_exists": QT_TRANSLATE_NOOP("issues", "There is already a document at {path}: choose another name."),
    "report_not_writable": QT_TRANSLATE_NOOP(
        "issues",
        "The report could not be written to {path}: close the file if it is open elsewhere, or choose another "
        "folder.",
    ),
    "pdf_not_writable": QT_TRANSLATE_NOOP(
        "issues", "{file} could not be written ({reason}): close it if it is open elsewhere, or choose another folder."
    ),
    "override_unknown": QT_TRANSLATE_NOOP("issues", "“{key}” is not something that can be set for an import."),
    "override_invalid": QT_TRANSLATE_NOOP("issues", "“{value}” does not suit {key}; possible: {choices}."),
    "override_header_missing": QT_TRANSLATE_NOOP(
        "issues", "No column is called “{header}”; the columns are: {headers}."
    ),
    "argument_size": QT_TRANSLATE_NOOP("issues", "“{value}” is not a size: write it like 1280x800."),
}
