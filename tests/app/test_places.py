import sys
from pathlib import Path

import pytest

from ecomkpi_desktop.app.single_instance import run_folder
from ecomkpi_desktop.app.window import user_settings
from ecomkpi_desktop.base.places import own_folder, use_own_folder
from ecomkpi_desktop.workspace.cache import default_folder


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ecomkpi-desktop"))
    return tmp_path


def test_an_installed_program_uses_the_platform_s_places(program: Path) -> None:
    assert own_folder() is None
    assert not default_folder().is_relative_to(program)


def test_a_portable_program_keeps_everything_beside_it(program: Path) -> None:
    (program / "portable").write_bytes(b"")
    assert own_folder() == program / "EcomKPI data"
    assert default_folder() == program / "EcomKPI data" / "cache" / "derived"
    assert Path(user_settings().fileName()) == program / "EcomKPI data" / "settings.ini"
    assert run_folder(user_settings().fileName()) == program / "EcomKPI data" / "run"


def test_a_file_beside_the_interpreter_makes_no_checkout_portable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "portable").write_bytes(b"")
    assert own_folder() is None


def test_a_folder_named_in_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ECOMKPI_HOME", "")
    assert own_folder() is None
    use_own_folder(tmp_path / "own")
    assert own_folder() == tmp_path / "own"
