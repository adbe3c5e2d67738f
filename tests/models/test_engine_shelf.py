import threading
from typing import Any

import pytest

from ecomkpi_desktop.models.engine_shelf import EngineShelf
from ecomkpi_desktop.settings.values import Settings


class Weighed:
    """An engine that is made anew only once the gate is open."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.begun, self.gate = threading.Event(), threading.Event()

    def with_settings(self, _settings: Settings) -> "Weighed":
        self.begun.set()
        assert self.gate.wait(5)
        return Weighed(f"{self.name}, weighed")


def asked(shelf: EngineShelf, settings: Settings, answers: list[Any]) -> threading.Thread:
    thread = threading.Thread(target=lambda: answers.append(shelf.engine(settings)))
    thread.start()
    return thread


def test_an_engine_is_weighed_once_for_new_settings() -> None:
    shelf, engine, settings = EngineShelf(), Weighed("january"), Settings()
    engine.gate.set()
    shelf.put(engine, Settings())  # type: ignore[arg-type]
    first = shelf.engine(settings)
    assert first.name == "january, weighed"  # type: ignore[attr-defined]
    assert shelf.engine(settings) is first


def test_other_facts_do_not_wait_for_an_engine_that_is_being_weighed_and_outlast_it() -> None:
    shelf, old, new = EngineShelf(), Weighed("january"), Weighed("february")
    in_force = Settings()
    shelf.put(old, Settings())  # type: ignore[arg-type]
    answers: list[Any] = []
    thread = asked(shelf, in_force, answers)
    assert old.begun.wait(5)
    shelf.put(new, in_force)  # type: ignore[arg-type]
    old.gate.set()
    thread.join(5)
    assert [one.name for one in answers] == ["january, weighed"]
    assert shelf.engine(in_force) is new


def test_a_document_that_is_left_does_not_wait_either_and_leaves_no_engine() -> None:
    shelf, engine = EngineShelf(), Weighed("january")
    shelf.put(engine, Settings())  # type: ignore[arg-type]
    thread = asked(shelf, Settings(), [])
    assert engine.begun.wait(5)
    shelf.clear()
    engine.gate.set()
    thread.join(5)
    assert shelf.is_empty
    with pytest.raises(RuntimeError, match="no engine"):
        shelf.engine(Settings())
