"""A file that is written whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from ecomkpi_desktop.base.issues import Place, ReadableError


def write_whole(path: Path, data: bytes, code: str = "report_not_writable") -> None:
    """Write a file; an older one of that name is replaced only by a complete one.

    Args:
        path: where to.
        data: all of it.
        code: of the issue where that is not possible; it may name ``file``, ``path`` and ``reason``.

    Raises:
        ReadableError: of that code; nothing has changed.
    """
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()
    if not written:
        raise ReadableError(
            code, place=Place(file=path.name), file=path.name, path=str(path), reason=file.errorString()
        )
