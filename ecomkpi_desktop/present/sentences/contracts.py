"""Sentences about files of data contracts."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "contract_file_unreadable": QT_TRANSLATE_NOOP(
        "issues",
        "{file} cannot be read as a contract (line {line}): it is not YAML, or it repeats parts by reference. Ask "
        "those who made it to export it again.",
    ),
    "contract_file_foreign": QT_TRANSLATE_NOOP(
        "issues",
        "{file} is not a data contract: such a file begins with “kind: DataContract” and has an id.",
    ),
    "contract_file_version": QT_TRANSLATE_NOOP(
        "issues",
        "{file} follows version {version} of the contract standard; version 3 is read here. Ask for it in version 3.1.",
    ),
    "contract_file_kind": QT_TRANSLATE_NOOP(
        "issues",
        "{file} does not say what its data are about. Name its first table one of: {kinds}.",
    ),
    "contract_file_columns": QT_TRANSLATE_NOOP(
        "issues", "{file} names no column: there is nothing that a file could be held against."
    ),
    "contract_file_gone": QT_TRANSLATE_NOOP(
        "issues", "{file} cannot be opened: it was moved, or another program holds it. Choose it again."
    ),
    "contract_not_writable": QT_TRANSLATE_NOOP(
        "issues", "{file} could not be written there: choose another folder, or close the program that has it open."
    ),
}
