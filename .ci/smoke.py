#!/usr/bin/env python3
"""The main job from start to PDF, through the commands a user would type: the demonstration shop, then a real workbook.

Stdlib only; the project's own environment does the work. The real part is skipped where ../shared is absent.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
import dev  # noqa: E402 - it knows where the environment is


def ecomkpi(*words: object, expect: tuple[int, ...] = (0,)) -> str:
    command = [str(dev.PYTHON), "-m", "ecomkpi_desktop", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode not in expect:
        sys.exit(f"{' '.join(map(str, words))} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def demonstration(folder: Path) -> None:
    document, paper = folder / "demo.ekpi", folder / "demo.pdf"
    ecomkpi("demo", document, "--files", folder / "exports", expect=(0, 1))
    print(ecomkpi("kpis", document))
    ecomkpi("report", document, "--out", paper, "--lang", "fr")
    assert paper.read_bytes().startswith(b"%PDF"), "no PDF was written"


def real_workbook(folder: Path) -> None:
    shared = ROOT.parent / "shared"
    maker = shared / "tools" / "make_online_retail_xlsx.py"
    if not maker.exists():
        print("../shared is not here: the real workbook is left out")
        return
    workbook, document = folder / "Online Retail.xlsx", folder / "retail.ekpi"
    subprocess.run([str(dev.PYTHON), str(maker), str(workbook)], check=True)
    answer = ecomkpi("import", document, workbook, "--set", "amounts=HT", "--set", "channel=Site", "--json")
    account = json.loads(answer)
    counted = sum(account[f"rows_{fate}"] for fate in ("accepted", "rejected", "ignored"))
    assert account["rows_read"] == counted, account
    oracle = json.loads((shared / "oracle" / "online_retail.json").read_text(encoding="utf-8"))
    ecomkpi("settings", document, *(f"--set={pair}" for pair in SETTINGS_OF_THE_ORACLE))
    for period in oracle["periods"]:
        answer = ecomkpi("kpis", document, "--from", period["from"], "--to", period["to"], "--json")
        figures = json.loads(answer)["kpis"]
        for name, expected in period["kpis"].items():
            if not name.startswith("_"):
                compare(name, figures[name]["value"], expected)
    ecomkpi("report", document, "--out", folder / "retail.pdf", "--lang", "en")
    print(f"the oracle's figures hold for {len(oracle['periods'])} periods")


SETTINGS_OF_THE_ORACLE = (
    "vat.default_rate=0.2", "cost.default_rate=0.55", "cost.restock_share=0.8", "logistics.per_order=4",
    "logistics.per_item=0.05", "logistics.packaging=0.5", "logistics.per_return=3", "payment.pct=0.014",
    "payment.fixed=0.25", "fixed_costs.monthly=40000", "ltv.horizon_months=6",
)  # fmt: skip


def compare(name: str, value: float | None, expected: float | None) -> None:
    if expected is None or value is None:
        assert value is expected, f"{name}: {value} instead of {expected}"
        return
    tolerance = 0 if isinstance(expected, int) else 1e-9 if "rate" in name or "share" in name else 0.005
    assert abs(value - expected) <= tolerance, f"{name}: {value} instead of {expected}"


if __name__ == "__main__":
    dev.install("dev")
    dev.system_packages(dev.QT_LIBRARIES)
    with tempfile.TemporaryDirectory() as name:
        demonstration(Path(name))
        real_workbook(Path(name))
