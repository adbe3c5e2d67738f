import sys
import threading
import types
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ecomkpi_desktop.app import warm_up
from ecomkpi_desktop.app.warm_up import FIRST, LATER, WarmUp


@pytest.fixture
def modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three modules that nothing has imported yet; the second cannot be."""
    monkeypatch.syspath_prepend(str(tmp_path))
    names = [f"loaded_ahead_{number}" for number in range(3)]
    for name in names:
        (tmp_path / f"{name}.py").write_text("1 / 0" if name.endswith("1") else "ANSWER = 42", encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)
    return names


def test_everything_is_loaded_in_the_background_but_what_cannot_be(modules: list[str]) -> None:
    warming = WarmUp(modules[:2], modules[2:], pause=0.0)
    ended: list[bool] = []
    warming.ended.connect(lambda: ended.append(modules[2] in sys.modules), Qt.ConnectionType.DirectConnection)
    warming.start()
    while any(thread.name == "warm-up" for thread in threading.enumerate()):
        pass
    assert modules[0] in sys.modules
    assert modules[1] not in sys.modules
    assert modules[2] in sys.modules
    assert ended == [True]
    warming.stop()


def test_stopping_leaves_the_rest(modules: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    warming = WarmUp(modules, modules, pause=60.0)

    def note(name: str) -> types.ModuleType:
        seen.append(name)
        warming._stopped.set()
        return sys.modules[__name__]

    monkeypatch.setattr(warm_up, "import_module", note)
    warming.start()
    warming.stop()
    assert seen == modules[:1]


def test_it_can_be_stopped_before_it_has_begun() -> None:
    WarmUp().stop()


@pytest.mark.parametrize("name", [*FIRST, *LATER])
def test_every_module_to_load_ahead_exists(name: str) -> None:
    assert import_module(name).__name__ == name
