"""Rules that import-linter and ruff cannot express, read from the syntax trees of the package."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "ecomkpi_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
CEILING = 500
WIDGET_ROOMS = {"ui", "app"}


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE.parent))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported_modules(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_stays_under_the_ceiling(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= CEILING


def test_most_modules_are_small() -> None:
    sizes = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES)
    assert sizes[len(sizes) // 2] <= 160


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_widgets_live_in_the_window_only(path: Path) -> None:
    if room_of(path) in WIDGET_ROOMS:
        return
    banned = ("PySide6.QtWidgets", "PySide6.QtPrintSupport", "pyqtgraph")
    assert not [module for module in imported_modules(tree_of(path)) if module.startswith(banned)]


def test_nobody_formats_a_text_before_translating_it() -> None:
    found = []
    for path in MODULES:
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            position = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if position is not None and len(node.args) > position and isinstance(node.args[position], ast.JoinedStr):
                found.append(f"{name_of(path)}:{node.lineno}")
    assert not found, "an f-string is extracted for translation and never translated: use .format()"


def test_colours_are_tokens_not_literals() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|rgba?\(\d")
    found = [
        f"{name_of(path)}:{node.lineno} {node.value}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and literal.fullmatch(node.value.strip())
    ]
    assert not found, "colours belong in resources/themes"


def test_no_signal_is_connected_to_a_lambda() -> None:
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "connect"
        and any(isinstance(argument, ast.Lambda) for argument in node.args)
    ]
    assert not found, "a lambda keeps its widget alive for ever: connect a bound slot"


def test_nothing_is_pickled_or_evaluated() -> None:
    found = []
    for path in MODULES:
        tree = tree_of(path)
        found += [f"{name_of(path)}: {module}" for module in imported_modules(tree) if module.split(".")[0] == "pickle"]
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec"}:
                found.append(f"{name_of(path)}:{node.lineno}")
    assert not found


def test_nothing_in_the_package_opens_a_network_connection() -> None:
    banned = {"socket", "ssl", "urllib.request", "http.client", "requests", "PySide6.QtNetwork", "ftplib", "smtplib"}
    found = [
        f"{name_of(path)}: {module}"
        for path in MODULES
        for module in imported_modules(tree_of(path))
        if module in banned
    ]
    assert not found


def test_no_file_names_a_package_index() -> None:
    root = PACKAGE.parent
    address = re.compile(r"https?://[^\s\"')]*(?:pypi|/simple\b|pythonhosted)", re.IGNORECASE)
    files = [path for name in ("packaging", ".ci") for path in (root / name).rglob("*") if path.is_file()]
    files += [root / "pyproject.toml", root / "dev.py", root / "README.md"]
    found = [str(path) for path in files if path.exists() and address.search(path.read_text("utf-8", "replace"))]
    assert not found
    locks = list((root / "packaging" / "locks").glob("*.txt"))
    assert locks
    assert not [lock.name for lock in locks if "://" in lock.read_text(encoding="utf-8")]
