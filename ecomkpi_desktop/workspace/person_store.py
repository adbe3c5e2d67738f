"""Decisions of who is whom as the document keeps them: those in force, and a log of all that were ever taken."""

import json
import sqlite3
from dataclasses import dataclass, replace
from datetime import datetime

from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.workspace.records import canonical_json, now

TAKEN, WITHDRAWN = "taken", "withdrawn"


@dataclass(frozen=True, slots=True)
class DecisionEntry:
    """One line of the log of decisions; it stays when the decision goes.

    Attributes:
        at: UTC.
        action: ``taken`` or ``withdrawn``.
        decision: which.
    """

    at: datetime
    action: str
    decision: Decision


class PersonStore:
    """Statements about persons on one connection. Whoever writes has opened a transaction.

    Args:
        connection: of an open document.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection

    def decisions(self) -> tuple[Decision, ...]:
        """Return the decisions in force, in order of their keys."""
        rows = self._sql.execute("SELECT verdict, sides, why, at FROM persons ORDER BY keys")
        return tuple(_decision(*row) for row in rows)

    def decision(self, keys: tuple[PersonKey, ...]) -> Decision | None:
        """Return the decision in force about exactly these keys."""
        row = self._sql.execute("SELECT verdict, sides, why, at FROM persons WHERE keys = ?", (_subject(keys),))
        found = row.fetchone()
        return None if found is None else _decision(*found)

    def put(self, decision: Decision) -> None:
        """Take a decision in place of the one about the same keys, and log it."""
        kept = replace(decision.ordered(), at=decision.at or now())
        values = (kept.verdict.value, _sides(kept), kept.why, str(kept.at and kept.at.isoformat()))
        self._sql.execute("INSERT OR REPLACE INTO persons VALUES (?, ?, ?, ?, ?)", (_subject(kept.keys), *values))
        self._log(TAKEN, kept)

    def withdraw(self, decision: Decision) -> None:
        """Forget a decision, and log that."""
        self._sql.execute("DELETE FROM persons WHERE keys = ?", (_subject(decision.keys),))
        self._log(WITHDRAWN, decision)

    def log(self) -> tuple[DecisionEntry, ...]:
        """Return the log, oldest line first."""
        rows = self._sql.execute("SELECT at, action, verdict, sides, why FROM persons_log ORDER BY id")
        return tuple(
            DecisionEntry(datetime.fromisoformat(at), action, _decision(verdict, sides, why, at))
            for at, action, verdict, sides, why in rows
        )

    def _log(self, action: str, decision: Decision) -> None:
        values = (now().isoformat(), action, decision.verdict.value, _sides(decision), decision.why)
        self._sql.execute("INSERT INTO persons_log VALUES (NULL, ?, ?, ?, ?, ?)", values)


def _subject(keys: tuple[PersonKey, ...]) -> str:
    return canonical_json([[key.kind.value, key.value, key.shop] for key in sorted(set(keys))])


def _sides(decision: Decision) -> str:
    return canonical_json(
        [[[key.kind.value, key.value, key.shop] for key in side] for side in (decision.left, decision.right)]
    )


def _decision(verdict: str, sides: str, why: str, at: str) -> Decision:
    left, right = (
        tuple(PersonKey(KeyKind(kind), value, shop) for kind, value, shop in side) for side in json.loads(sides)
    )
    return Decision(Verdict(verdict), left, right, why, datetime.fromisoformat(at))
