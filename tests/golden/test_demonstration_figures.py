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


def command(*words: str) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "ecomkpi_desktop", *words], capture_output=True, text=True, encoding="utf-8", check=True
    )
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
def found(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    shop = tmp_path_factory.mktemp("golden") / "shop.ekpi"
    command("demo", str(shop))
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
