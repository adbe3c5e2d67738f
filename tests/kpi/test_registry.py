"""The registry says everything there is to say about every figure."""

import pytest

from ecomkpi_desktop.kpi.definitions.definition import Definition
from ecomkpi_desktop.kpi.registry import DEFINITIONS_VERSION, DIALS, REGISTRY

every = pytest.mark.parametrize("definition", REGISTRY.values(), ids=list(REGISTRY))


@every
def test_every_definition_names_only_figures_of_the_registry(definition: Definition) -> None:
    assert REGISTRY[definition.id] is definition
    assert set(definition.terms) | set(definition.alternatives) <= set(REGISTRY)
    assert definition.id not in definition.terms
    assert 1 <= definition.version <= DEFINITIONS_VERSION


@every
def test_every_definition_has_its_words(definition: Definition) -> None:
    assert definition.name
    assert definition.formula
    assert len(definition.short_name) <= 20
    # Either a figure explains itself wholly, or it only serves as a term or an alternative of others.
    voice = (definition.why, definition.look_next, definition.do_not)
    assert all(voice) or not any(voice)
    used = {one for other in REGISTRY.values() for one in (*other.terms, *other.alternatives)}
    assert all(voice) or definition.id in used
    assert all(text.endswith((".", "?")) for text in voice if text)


def test_the_dials_explain_themselves() -> None:
    assert len(DIALS) == 6
    for dial in DIALS:
        assert REGISTRY[dial].why
        assert REGISTRY[dial].do_not.startswith("Do not")


def test_names_are_distinct() -> None:
    names = [definition.name for definition in REGISTRY.values()]
    assert len(set(names)) == len(names)
