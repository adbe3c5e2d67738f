from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ecomkpi_desktop.models.desk import Loaded
from ecomkpi_desktop.models.session import Session
from tests.models.stand_in import build


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session whose figures are stood in for; its document is a real one."""
    monkeypatch.setattr(Loaded, "build", build)
    made = Session()
    yield made
    made.shutdown()
