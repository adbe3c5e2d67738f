"""The sentences of issues, by code: what happened and what to do, without jargon. One module per subject."""

from ecomkpi_desktop.present.sentences import (
    commands,
    contracts,
    documents,
    files,
    headings,
    imports,
    joins,
    ledgers,
    reviews,
    rows,
    tables,
)

SENTENCES: dict[str, str] = {
    **commands.SENTENCES,
    **contracts.SENTENCES,
    **documents.SENTENCES,
    **files.SENTENCES,
    **headings.SENTENCES,
    **ledgers.SENTENCES,
    **imports.SENTENCES,
    **joins.SENTENCES,
    **reviews.SENTENCES,
    **rows.SENTENCES,
    **tables.SENTENCES,
}
