"""Export of the tables in force as Parquet files, which any engine reads: DuckDB, Spark, pandas, R."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ecomkpi_desktop.workspace.trouble import readable

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

    from ecomkpi_desktop.base.fields import Kind


def export_parquet(tables: "Mapping[Kind, pa.Table]", folder: Path) -> tuple[Path, ...]:
    """Write one ``KIND.parquet`` per table; files of that name are replaced, each whole or not at all.

    Returns:
        the files written.

    Raises:
        ReadableError: the disk refuses.
    """
    import pyarrow.parquet as pq

    written = []
    with readable(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for kind, table in tables.items():
            target = folder / f"{kind.value}.parquet"
            draft = folder / f".{kind.value}.parquet.new"
            try:
                pq.write_table(table, draft, compression="zstd")
                draft.replace(target)
            except BaseException:
                with suppress(OSError):
                    draft.unlink()
                raise
            written.append(target)
    return tuple(written)
