"""``kpis --json`` on the demonstration shop, to the cent: the same in every run and on every machine.

After a change that is meant to change figures, ``ECOMKPI_ACCEPT=1`` writes what is found as what is wanted; the diff of
the file is then part of the change.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

GOLDEN = Path(__file__).with_name("demonstration_kpis.tsv")
LOOKS = {
    "2025 by channel": ("--from", "2025-01-01", "--to", "2025-12-31", "--by", "channel"),
    "2024": ("--from", "2024-01-01", "--to", "2024-12-31"),
    "a quarter of one channel": ("--from", "2025-04-01", "--to", "2025-06-30", "--channel", "Google Ads"),
}
_HEAD = "look\tpart\tfigure\tvalue\tstatus\tgrade\treason"


# Machines that differ in all that a figure must not depend on: seed of hashes, time zone, language, threads.
MACHINES = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C", "LANG": "C", "OPENBLAS_NUM_THREADS": "1"},
    {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8",
     "OPENBLAS_NUM_THREADS": "4"},
)  # fmt: skip


def command(*words: str, **machine: str) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "ecomkpi_desktop", *words], capture_output=True, text=True, encoding="utf-8", check=True,
        env=os.environ | machine,
    )  # fmt: skip
    return run.stdout


def lines_of(look: str, document: dict[str, Any]) -> list[str]:
    """Return one line per figure: amounts to the cent, everything else to six digits after the point."""
    parts = [("", document["kpis"]), *((row["key"], row["kpis"]) for row in document["by"])]
    return ["\t".join([look, part, name, *told(kpi)]) for part, kpis in parts for name, kpi in kpis.items()]


def told(kpi: dict[str, Any]) -> list[str]:
    value = kpi["value"]
    if isinstance(value, float):
        value = f"{round(value, 2) + 0.0:.2f}" if kpi["unit"] == "money" else f"{round(value, 6) + 0.0:.6f}"
    return ["" if one is None else str(one) for one in (value, kpi["status"], kpi["grade"], kpi["reason"])]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document of the demonstration shop."""
    path = tmp_path_factory.mktemp("golden") / "shop.ekpi"
    command("demo", str(path))
    return path


@pytest.fixture(scope="module")
def found(shop: Path) -> list[str]:
    lines = [_HEAD]
    for look, words in LOOKS.items():
        lines += lines_of(look, json.loads(command("kpis", str(shop), *words, "--json")))
    return lines


def test_the_figures_of_the_demonstration_shop_are_those_accepted(found: list[str]) -> None:
    if os.environ.get("ECOMKPI_ACCEPT"):
        GOLDEN.write_text("\n".join(found) + "\n", encoding="utf-8")
    wanted = GOLDEN.read_text(encoding="utf-8").splitlines()
    assert sorted(set(found) ^ set(wanted)) == []
    assert found == wanted


@pytest.mark.parametrize("look", list(LOOKS))
def test_two_machines_print_the_same_bytes(shop: Path, look: str) -> None:
    first, second = (command("kpis", str(shop), *LOOKS[look], "--json", **machine) for machine in MACHINES)
    assert first == second


def test_a_document_made_on_another_machine_has_the_same_figures(shop: Path, tmp_path: Path) -> None:
    other = tmp_path / "shop.ekpi"
    command("demo", str(other), **MACHINES[1])
    words = (*LOOKS["2025 by channel"], "--json")
    assert command("kpis", str(other), *words, **MACHINES[1]) == command("kpis", str(shop), *words, **MACHINES[0])
