"""What holds for every test: no screen, no network, no leaked thread or window, the same language everywhere."""

import gc
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ecomkpi_desktop.jobs.collector import Collector
from tests.answering import no_dialog_left_waiting

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["LANG"] = "fr_FR.UTF-8"

# A test is not a stopwatch; and it fails for what was changed, not for what chance has found today. New examples are
# looked for with HYPOTHESIS_PROFILE=search.
settings.register_profile("tests", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "tests"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept-pictures", action="store_true", help="tests/pictures: what is seen now is right from now on"
    )


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> Iterator[QApplication]:
    """Make the widest kind of application first: a process has one, and a test of words would make too small a one."""
    yield qapp
    # Without a screen the clipboard is a static of Qt: what lies in it would be destroyed after Python, and crash.
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def collected_as_in_the_window(qapp: QApplication) -> Iterator[None]:
    """Collect garbage on this thread only, as the application does: elsewhere it would destroy a widget of a test that
    is over while Qt still walks through it, or on a thread that holds what destroying it needs, and nothing moves on.
    """
    collector = Collector(qapp)
    yield
    collector.collect()
    collector.stop()
    gc.disable()  # until the next one begins: fixtures of sessions work in between
    collector.setParent(None)


@pytest.fixture(autouse=True)
def answered_dialogs(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no test stand still in a dialog that nobody answers."""
    with no_dialog_left_waiting(monkeypatch):
        yield


@pytest.fixture(scope="session")
def demonstration(one_application: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration shop, made once for all tests: who writes takes a copy. Its files lie in ``exports`` beside."""
    from ecomkpi_desktop.app.demonstration import make_demonstration

    path = tmp_path_factory.mktemp("demonstration") / "Maison Amarante.ekpi"
    make_demonstration(path, path.parent / "exports")
    return path


@pytest.fixture(autouse=True)
def own_language(qapp: QApplication) -> Iterator[None]:
    """Leave no language behind: the next test begins with the words of the source and the same numbers."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def own_look(qapp: QApplication) -> Iterator[None]:
    """Leave no theme behind. Once windows are gone, and the sheet first: Qt dresses widgets it remembers from it."""
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    yield
    if qapp.styleSheet() == before[1] and qapp.palette() == before[0] and qapp.font() == before[2]:
        return
    qapp.setStyleSheet("")
    qapp.setPalette(before[0])
    qapp.setFont(before[2])
    if before[1]:
        qapp.setStyleSheet(before[1])


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection; local sockets between our own processes stay possible."""

    def refuse(*_arguments: object, **_options: object) -> None:
        pytest.fail("the product tried to open a network connection")

    def refuse_unless_local(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            refuse()
        connect(self, address)

    connect = socket.socket.connect
    monkeypatch.setattr(socket.socket, "connect", refuse_unless_local)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep the user's own configuration, caches and recent documents out of the tests, and the tests out of them."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(home))


@pytest.fixture(autouse=True)
def no_leaked_thread() -> Iterator[None]:
    """Fail a test that leaves a Python thread running behind it."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(timeout=5)
    assert not [thread for thread in left if thread.is_alive()], "threads left running"
