"""When a file was made, as far as the disk knows."""

from datetime import UTC, datetime
from pathlib import Path


def made_at(path: Path) -> datetime:
    """Return the moment of the file's last change, in UTC.

    It ranks two exports that say nothing of their own age. A download keeps the moment it was made; a copy usually too.
    """
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
