"""Who is whom in a document, as its window shows it. Names stay in memory: nothing here is kept or logged."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomkpi_desktop.base.persons import Decision
    from ecomkpi_desktop.kpi.facts import Facts
    from ecomkpi_desktop.kpi.persons import Person, Persons
    from ecomkpi_desktop.kpi.suggestions import Suggestion
    from ecomkpi_desktop.workspace.document import Document
    from ecomkpi_desktop.workspace.person_store import DecisionEntry

MOST_MERGED = 2_000  # persons listed without a search


@dataclass(frozen=True)
class PersonsFound:
    """What the window shows.

    Attributes:
        persons: the persons, to ask more of.
        suggestions: what is open.
        merged: joined customers worth a look; ``merged_count`` is how many there are in all.
        decisions: in force.
        log: all that was ever decided.
        identified_share: of the ordered value, over all days; None without orders.
        customers, orders, unidentified: how many there are.
        files: names of the imports' files.
    """

    persons: "Persons"
    suggestions: "tuple[Suggestion, ...]"
    merged: "tuple[Person, ...]"
    merged_count: int
    decisions: "tuple[Decision, ...]"
    log: "tuple[DecisionEntry, ...]"
    identified_share: float | None
    customers: int
    orders: int
    unidentified: int
    files: Mapping[int, str]


def persons_found(document: "Document", facts: "Facts | None" = None) -> PersonsFound | None:
    """Return who is whom, or None without orders. Runs on the document's thread.

    Args:
        document: asked.
        facts: of the document, where somebody has them already.
    """
    import numpy as np

    from ecomkpi_desktop.base.fields import Kind
    from ecomkpi_desktop.kpi.engine import Engine
    from ecomkpi_desktop.kpi.order_money import order_money
    from ecomkpi_desktop.kpi.person_keys import IdentityRules
    from ecomkpi_desktop.kpi.persons import Persons
    from ecomkpi_desktop.kpi.suggestions import suggestions
    from ecomkpi_desktop.models.kept_facts import facts_of

    tables = document.identity_tables()
    orders = tables.get(Kind.ORDERS)
    if orders is None or not orders.num_rows:
        return None
    engine = Engine(facts_of(document) if facts is None else facts, document.settings)
    money = order_money(engine, orders)
    rules = IdentityRules.of(document.settings)
    persons = Persons(orders, tables.get(Kind.CUSTOMERS), rules, document.decisions(), money)
    groups, _ = persons.merged
    counted = engine.ledger.orders
    worth = engine.costing.ordered
    known, total = worth[counted.customer >= 0].sum(), worth.sum()
    return PersonsFound(
        persons=persons, suggestions=suggestions(persons),
        merged=tuple(persons.one(int(group)) for group in groups[:MOST_MERGED]), merged_count=len(groups),
        decisions=document.decisions(), log=document.decision_log(),
        identified_share=float(known / total) if total > 0 else None,
        customers=len(np.unique(counted.customer[(counted.customer >= 0) & counted.valued])),
        orders=len(counted), unidentified=int((counted.customer < 0).sum()),
        files={record.id: record.file for record in document.imports()},
    )  # fmt: skip


def open_suggestions(document: "Document") -> int:
    """Return how many suggestions wait for the user."""
    found = persons_found(document)
    return 0 if found is None else len(found.suggestions)


@dataclass(frozen=True, slots=True)
class IdentitySummary:
    """Who is whom in numbers: no name among them.

    Attributes:
        customers, orders, unidentified: how many there are over all dates.
        identified_share: of the ordered value; None without orders.
        suggestions: open ones.
        merged: customers who were joined from several keys or names.
        decisions: in force.
        entries: lines of the log.
    """

    customers: int
    orders: int
    unidentified: int
    identified_share: float | None
    suggestions: int
    merged: int
    decisions: int
    entries: int


def identity_summary(document: "Document", facts: "Facts | None" = None) -> IdentitySummary | None:
    """Return who is whom in numbers, or None without orders; as :func:`persons_found`."""
    found = persons_found(document, facts)
    if found is None:
        return None
    return IdentitySummary(
        found.customers, found.orders, found.unidentified, found.identified_share, len(found.suggestions),
        found.merged_count, len(found.decisions), len(found.log),
    )  # fmt: skip
