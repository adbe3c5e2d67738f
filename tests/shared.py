"""The real exports and independent figures beside the checkout, where they are present."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the real exports of ../shared are not here")


def shared_file(*parts: str) -> Path:
    """Return the path of a file of ``../shared``; skip the test where it is absent."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"../shared/{'/'.join(parts)} is not here")
    return path
