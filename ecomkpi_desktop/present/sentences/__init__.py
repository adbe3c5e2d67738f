"""The sentences of issues, by code: what happened and what to do, without jargon. One module per subject."""

from ecomkpi_desktop.present.sentences import commands, documents, files, imports, rows

SENTENCES: dict[str, str] = {
    **commands.SENTENCES,
    **documents.SENTENCES,
    **files.SENTENCES,
    **imports.SENTENCES,
    **rows.SENTENCES,
}
