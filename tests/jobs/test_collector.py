import gc
import weakref

from pytestqt.qtbot import QtBot

from ecomkpi_desktop.jobs.collector import Collector


class Knot:
    def __init__(self) -> None:
        self.itself = self


def test_garbage_waits_for_the_event_loop(qtbot: QtBot) -> None:
    collector = Collector()
    try:
        lost = weakref.ref(Knot())
        kept = [Knot() for _ in range(2_000)]  # more than Python's own threshold
        assert lost() is not None
        collector.collect()
        assert lost() is None
        assert len(kept) == 2_000
    finally:
        collector.stop()


def test_python_collects_again_afterwards(qtbot: QtBot) -> None:
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_has_settled_is_not_looked_through_again(qtbot: QtBot) -> None:
    collector = Collector()
    try:
        collector.settle()
        assert gc.get_freeze_count() > 0
        lost = weakref.ref(Knot())
        gc.collect()
        assert lost() is None
    finally:
        gc.unfreeze()
        collector.stop()
