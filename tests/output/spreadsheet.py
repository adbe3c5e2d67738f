"""A second opinion on a workbook: computes its formulas, and refuses a reference to a cell that holds nothing.

It knows what the workbook uses and nothing else: a formula that is not understood is a fault of the test's subject.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token
from openpyxl.utils import range_boundaries

Cells = list[Any]
_REFERENCE = re.compile(r"^(?:(?:'((?:[^']|'')+)'|(\w+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$")


class BrokenError(Exception):
    """A formula that a spreadsheet would answer with an error."""


def _numbers(cells: Cells) -> list[float]:
    return [float(cell) for cell in cells if isinstance(cell, int | float) and not isinstance(cell, bool)]


def _sumifs(total: Cells, *pairs: Any) -> float:
    kept = [True] * len(total)
    for keys, wanted in zip(pairs[::2], pairs[1::2], strict=True):
        if len(keys) != len(total):
            raise BrokenError("SUMIFS over ranges of different lengths")
        test = (lambda key: isinstance(key, int | float) and key >= 0) if wanted == ">=0" else (
            lambda key, wanted=wanted: key == wanted
        )  # fmt: skip
        kept = [one and test(key) for one, key in zip(kept, keys, strict=True)]
    return sum(_numbers([cell for cell, one in zip(total, kept, strict=True) if one]))


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "SUM": lambda *cells: sum(number for one in cells for number in _numbers(one if isinstance(one, list) else [one])),
    "COUNT": lambda *cells: sum(len(_numbers(one if isinstance(one, list) else [one])) for one in cells),
    "COUNTIF": lambda cells, wanted: sum(cell == wanted for cell in cells),
    "MIN": lambda *cells: min(number for one in cells for number in _numbers(one if isinstance(one, list) else [one])),
    "MAX": lambda *cells: max(number for one in cells for number in _numbers(one if isinstance(one, list) else [one])),
    "ISNUMBER": lambda cell: isinstance(cell, int | float) and not isinstance(cell, bool),
    "DATE": lambda year, month, day: datetime(int(year), int(month), int(day)),  # noqa: DTZ001 - as openpyxl reads one
    "AND": lambda *tests: all(tests),
    "SUMIFS": _sumifs,
}


@dataclass
class Spreadsheet:
    """A workbook whose cells are computed when they are asked for."""

    book: Workbook
    known: dict[tuple[str, str], Any] = field(default_factory=dict)

    def formulas(self) -> Iterator[tuple[str, str, str]]:
        """Yield sheet, cell and formula."""
        for sheet in self.book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        yield sheet.title, cell.coordinate, str(cell.value)

    def value(self, sheet: str, place: str) -> Any:
        """Return what a cell comes to."""
        place = place.replace("$", "")
        if (sheet, place) not in self.known:
            cell = self.book[sheet][place]
            self.known[sheet, place] = self._computed(sheet, str(cell.value)) if cell.data_type == "f" else cell.value
        return self.known[sheet, place]

    def _computed(self, sheet: str, formula: str) -> Any:
        tokens = [token for token in Tokenizer(formula).items if token.type != Token.WSPACE]
        value, rest = self._comparison(sheet, tokens)
        if rest:
            raise BrokenError(f"not understood: {formula}")
        return value

    # A grammar of one level per precedence; IF is the only function that leaves an argument alone.

    def _comparison(self, sheet: str, tokens: list[Token]) -> tuple[Any, list[Token]]:
        left, tokens = self._level(sheet, tokens, 0)
        while tokens and tokens[0].type == Token.OP_IN and tokens[0].value in {">", "<", ">=", "<=", "="}:
            sign, tokens = tokens[0].value, tokens[1:]
            right, tokens = self._level(sheet, tokens, 0)
            left = {">": left > right, "<": left < right, ">=": left >= right, "<=": left <= right,
                    "=": left == right}[sign]  # fmt: skip
        return left, tokens

    def _level(self, sheet: str, tokens: list[Token], depth: int) -> tuple[Any, list[Token]]:
        signs = ({"+", "-"}, {"*", "/"})
        if depth == len(signs):
            return self._term(sheet, tokens)
        left, tokens = self._level(sheet, tokens, depth + 1)
        while tokens and tokens[0].type == Token.OP_IN and tokens[0].value in signs[depth]:
            sign, tokens = tokens[0].value, tokens[1:]
            right, tokens = self._level(sheet, tokens, depth + 1)
            if not _FUNCTIONS["ISNUMBER"](left) or not _FUNCTIONS["ISNUMBER"](right):
                raise BrokenError(f"{left!r} {sign} {right!r}")
            left = {"+": left + right, "-": left - right, "*": left * right}.get(sign) if sign != "/" else left / right
        return left, tokens

    def _term(self, sheet: str, tokens: list[Token]) -> tuple[Any, list[Token]]:
        first, rest = tokens[0], tokens[1:]
        if first.type == Token.OP_PRE:
            value, rest = self._term(sheet, rest)
            return -value if first.value == "-" else value, rest
        if first.type == Token.OPERAND:
            return self._operand(sheet, first), rest
        if first.type == Token.PAREN:
            value, rest = self._comparison(sheet, rest)
            return value, rest[1:]
        if first.type == Token.FUNC:
            return self._function(sheet, first.value.rstrip("("), rest)
        raise BrokenError(f"not understood: {first.value}")

    def _function(self, sheet: str, name: str, tokens: list[Token]) -> tuple[Any, list[Token]]:
        parts, tokens = _arguments(tokens)
        if name == "IF":
            test, _rest = self._comparison(sheet, parts[0])
            chosen, _rest = self._comparison(sheet, parts[1] if test else parts[2])
            return chosen, tokens
        if name == "ISNUMBER" and len(parts[0]) == 1:  # the one question that may be asked of an empty cell
            return _FUNCTIONS[name](self._operand(sheet, parts[0][0], may_be_empty=True)), tokens
        return _FUNCTIONS[name](*(self._comparison(sheet, part)[0] for part in parts)), tokens

    def _operand(self, sheet: str, token: Token, *, may_be_empty: bool = False) -> Any:
        if token.subtype == Token.NUMBER:
            return float(token.value)
        if token.subtype == Token.TEXT:
            return token.value[1:-1]
        found = _REFERENCE.match(token.value)
        if found is None:
            raise BrokenError(f"not a reference: {token.value}")
        quoted, plain, place = found.groups()
        target = (quoted or plain or sheet).replace("''", "'")
        if target not in self.book.sheetnames:
            raise BrokenError(f"no sheet {target}")
        if ":" not in place:
            value = self.value(target, place)
            if value is None and not may_be_empty:
                raise BrokenError(f"{target}!{place} holds nothing")
            return value
        left, top, right, bottom = range_boundaries(place.replace("$", ""))
        if bottom > self.book[target].max_row or right > self.book[target].max_column:
            raise BrokenError(f"{target}!{place} reaches beyond the sheet")
        rows = self.book[target].iter_rows(top, bottom, left, right)
        return [self.value(target, cell.coordinate) for row in rows for cell in row]


def _arguments(tokens: list[Token]) -> tuple[list[list[Token]], list[Token]]:
    """Return the arguments of a function, and what follows its closing bracket."""
    parts: list[list[Token]] = [[]]
    depth = 0
    for place, token in enumerate(tokens):
        if token.subtype == Token.CLOSE:
            if not depth:
                return parts, tokens[place + 1 :]
            depth -= 1
        elif token.subtype == Token.OPEN:
            depth += 1
        if token.type == Token.SEP and not depth:
            parts.append([])
        else:
            parts[-1].append(token)
    raise BrokenError("no closing bracket")


def same_kind(value: Any) -> Any:
    """Return dates as dates, whole or not, so that they compare."""
    return value.date() if isinstance(value, datetime) else value


