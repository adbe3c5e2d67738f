"""The list of what the bundles leave out, against what the product imports and does."""

import ast
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "ecomkpi_desktop").rglob("*.py"))


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:  # a name in a module, not a module in a package
        return False


def test_no_module_of_the_product_imports_what_is_left_out() -> None:
    import trim

    found = {f"{path.relative_to(ROOT)}: {name}" for path in SOURCES for name in imported(path) if trim.is_denied(name)}
    assert not found


def test_the_compiled_measures_of_distance_are_left_out_because_nothing_uses_them() -> None:
    """Without them rapidfuzz would fall back to slow ones, and say nothing."""
    import trim

    assert trim.is_denied("rapidfuzz.distance.metrics_cpp")
    assert not [path for path in SOURCES for name in imported(path) if name.startswith("rapidfuzz.distance")]


def test_no_file_of_a_module_that_the_product_imports_is_dropped() -> None:
    import trim

    names = {name for path in SOURCES for name in imported(path) if name.split(".")[0] in ("pyarrow", "scipy", "numpy")}
    assert {"scipy.optimize", "pyarrow.parquet", "pyarrow.csv"} <= names
    assert not [name for name in names if trim.is_dropped(f"{name.replace('.', '/')}.py")]


@pytest.mark.parametrize(
    ("path", "dropped"),
    [
        ("scipy/stats/_stats.cpython-311-x86_64-linux-gnu.so", True),
        ("pandas/core/frame.py", False),  # sources are compared with it
        ("scipy/optimize/_lbfgsb.cpython-311-x86_64-linux-gnu.so", False),
        ("scipy/special/tests/test_basic.py", True),
        ("pyarrow/libarrow_flight.so.2600", True),
        ("pyarrow/arrow_flight.dll", True),
        ("pyarrow/libarrow.so.2600", False),
        ("pyarrow/libarrow_python.so", True),
        ("pyarrow/libarrow_python.so.2600", False),
        ("pyarrow/_s3fs.cp311-win_amd64.pyd", True),
        ("PySide6/Qt6Network.dll", True),
        ("PySide6/QtNetwork.pyd", True),
        ("PySide6/Qt6OpenGL.dll", False),
        ("PySide6/Qt6OpenGLWidgets.dll", True),
        ("PySide6/QtOpenGL.abi3.so", True),
        ("PySide6/QtOpenGLWidgets.pyd", True),
        ("PySide6/plugins/platforms/qwindows.dll", False),
        ("PySide6/plugins/platforms/qminimal.dll", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("ecomkpi_desktop/_resources/translations/ecomkpi_fr.qm", False),
        ("ecomkpi_desktop/_resources/translations/ecomkpi_fr.ts", True),
        ("ecomkpi_desktop/_resources/presets/shopify_orders.toml", False),
        ("holidays/countries/germany.py", False),
        ("holidays/financial/xpar.py", True),
        ("holidays/locale/de/LC_MESSAGES/DE.mo", False),  # a German shop asks for it before it asks for French
        ("libgnutls.so.30", True),
        ("libglib-2.0.so.0", True),
        ("libX11.so.6", True),
        ("libxcb-cursor.so.0", False),
        ("libdbus-1.so.3", False),
    ],
)
def test_a_file_is_dropped_or_kept(path: str, *, dropped: bool) -> None:
    import trim

    assert trim.is_dropped(path) is dropped


def test_of_what_is_told_about_a_part_only_what_the_part_reads_is_kept() -> None:
    import trim

    assert trim.is_data_kept("holidays-0.109.dist-info/METADATA")
    assert not trim.is_data_kept("holidays-0.109.dist-info/RECORD")
    assert not trim.is_data_kept("numpy-2.4.6.dist-info/METADATA")
    assert trim.is_data_kept("ecomkpi_desktop/_resources/vat_rates.toml")
    assert not trim.is_data_kept("ecomkpi_desktop/_resources/pictures/cockpit.png")


def test_no_resource_but_sources_of_translations_is_dropped() -> None:
    import trim

    files = [path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()]
    dropped = {path for path in files if trim.is_dropped(path.replace("resources", "ecomkpi_desktop/_resources", 1))}
    assert {Path(path).suffix for path in dropped} <= {".ts"}


def test_whatever_the_product_imports_works_without_what_is_left_out() -> None:
    """A part may need, deep inside or only when it is loaded, what the product itself never names."""
    import trim

    names = {name for path in SOURCES for name in imported(path)}
    parts = sorted(name for name in names if name.split(".")[0] != "ecomkpi_desktop" and is_module(name))
    assert {"PySide6.QtWidgets", "cattrs.preconf.json", "pyarrow.parquet", "pyqtgraph", "scipy.optimize"} <= set(parts)
    command = [sys.executable, "-OO", "-m", "tests.packaging.denied", *parts, *trim.UNSEEN, *trim.FOUND_BY_NAME]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False, timeout=250)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.slow
def test_the_product_works_without_everything_that_is_left_out(tmp_path: Path) -> None:
    """From the window to a document opened again, the predicted lifetime value included."""
    command = [sys.executable, "-OO", "-m", "tests.packaging.denied"]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False, timeout=250)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
    assert "lifetime value predicted" in done.stdout
    assert done.stdout.endswith("smoke test passed\n")
