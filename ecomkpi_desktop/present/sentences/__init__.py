"""The sentences of issues, by code: what happened and what to do, without jargon. One module per subject."""

from ecomkpi_desktop.present.sentences import commands, documents, files, ledgers, rows

SENTENCES: dict[str, str] = {
    **commands.SENTENCES,
    **documents.SENTENCES,
    **files.SENTENCES,
    **ledgers.SENTENCES,
    **rows.SENTENCES,
}
