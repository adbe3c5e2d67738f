"""Channels from the command line."""

import json
from pathlib import Path

import pytest

from ecomkpi_desktop.app.main import main

ORDERS = """Order ID,Date,Channel,Product,Quantity,Unit price
1,2025-01-15,google / cpc,Vase,1,100
2,2025-01-16,facebook,Vase,1,50
3,2025-02-17,Site,Vase,1,20
"""
SPEND = """Date,Channel,Cost
2025-01-15,Google Ads,30
"""
SESSIONS = """Date,Default channel group,Sessions
2025-01-15,Paid Search,200
"""


@pytest.fixture
def document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A document whose files name one effort in three ways."""
    path, files = tmp_path / "shop.ekpi", []
    for name, text in (("orders.csv", ORDERS), ("spend.csv", SPEND), ("sessions.csv", SESSIONS)):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        files.append(str(file))
    assert main(["import", str(path), *files, "--set", "amounts=HT", "--lang", "en"]) == 0
    capsys.readouterr()
    return path


def by_channel(capsys: pytest.CaptureFixture[str], document: Path) -> dict[str, dict[str, float]]:
    period = ["--from", "2025-01", "--to", "2025-03"]
    assert main(["kpis", str(document), *period, "--by", "channel", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["by"]
    names = ("net_revenue", "marketing_spend", "sessions")
    return {row["key"]: {name: row["kpis"][name]["value"] for name in names if name in row["kpis"]} for row in rows}


def test_orders_spend_and_sessions_of_one_effort_are_one_row(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = by_channel(capsys, document)
    assert set(rows) == {"Google Ads", "facebook", "Site"}
    assert rows["Google Ads"]["net_revenue"] == pytest.approx(100)
    assert rows["Google Ads"]["marketing_spend"] == pytest.approx(30)
    assert rows["Google Ads"]["sessions"] == pytest.approx(200)


def test_a_source_is_mapped_freed_and_listed_among_the_settings(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["settings", str(document), "--set", "channel.facebook=Meta Ads", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)["channel.facebook"]
    assert shown == {"value": "Meta Ads", "set": True, "history": [{"from": None, "value": "Meta Ads"}]}
    assert "Meta Ads" in by_channel(capsys, document)
    assert main(["settings", str(document), "--set", "channel.google / cpc=SEA", "--set", "channel.facebook="]) == 0
    assert "channel.facebook" not in capsys.readouterr().out
    assert set(by_channel(capsys, document)) == {"Google Ads", "SEA", "facebook", "Site"}


@pytest.mark.parametrize("pair", ["channel.=Meta Ads", "channel.facebook", "channels.facebook=Meta Ads"])
def test_a_pair_that_maps_nothing_is_refused(document: Path, capsys: pytest.CaptureFixture[str], pair: str) -> None:
    assert main(["settings", str(document), "--set", pair]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_check_lists_the_sources_that_wait_for_a_decision(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(document), "--lang", "en"])
    asked = [line for line in capsys.readouterr().out.splitlines() if line.startswith("?")]
    assert asked == ["? facebook -> Organic Social: “facebook” alone does not say how the customer came."]
    main(["settings", str(document), "--set", "channel.facebook=facebook"])
    capsys.readouterr()
    main(["check", str(document), "--lang", "en"])
    assert "\n? " not in capsys.readouterr().out
