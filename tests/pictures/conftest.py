from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the document of the demonstration shop is, or will be once it was first asked for."""
    return tmp_path_factory.mktemp("stage") / "Maison Amarante.ekpi"
