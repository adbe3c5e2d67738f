"""What is planned, in the findings and in the report of a scheduled job."""

import json
from datetime import date
from pathlib import Path

import pytest

from ecomkpi_desktop.app.main import main
from ecomkpi_desktop.review.delegation.validation import Validation
from ecomkpi_desktop.review.notebook import keep
from ecomkpi_desktop.review.objectives.experiment import Experiment, Verdict
from ecomkpi_desktop.review.objectives.objective import Aim, KeyResult, Objective
from ecomkpi_desktop.workspace.document import Document
from ecomkpi_desktop.workspace.edits import Wording
from tests.app.files import write_orders
from tests.output.pdf_tools import text_of

RESULT = KeyResult("1", "aov", 100.0, date(2025, 1, 1), date(2025, 1, 31), Aim.VALUE, 5_000.0)
OBJECTIVE = Objective("o", "Larger baskets", "Ana", date(2025, 1, 1), date(2025, 12, 31), (RESULT,))
TRIED = Experiment(
    "e", "Video ads", "Ads", date(2025, 2, 1), date(2025, 2, 20), 500.0, verdict=Verdict.STOP, learning="Too dear"
)


@pytest.fixture
def document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A small shop with an objective, an experiment and a validation."""
    path = tmp_path / "shop.ekpi"
    assert main(["import", str(path), str(write_orders(tmp_path)), "--set", "amounts=TTC", "--lang", "en"]) == 0
    opened = Document.open(path)
    opened.apply(keep(Wording("test"), OBJECTIVE, TRIED, Validation("v", "Promotions")))
    opened.close()
    capsys.readouterr()
    return path


def test_an_objective_off_its_line_is_among_the_findings(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["findings", str(document), "--from", "2025-01", "--to", "2025-03", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    codes = [one["code"] for one in (found if isinstance(found, list) else found["findings"])]
    assert "objective_off_line" in codes


def test_the_annex_of_plans_prints_objectives_experiments_and_delegation(document: Path, tmp_path: Path) -> None:
    out = tmp_path / "review.pdf"
    assert main(["report", str(document), "--out", str(out), "--lang", "en", "--annexes", "plans"]) == 0
    text = " ".join(text_of(out).split())
    assert "Objectives, experiments, delegation" in text
    assert "Larger baskets" in text
    assert "behind its line" in text
    assert "Stop. Learnt: Too dear" in text
    assert "4 of 4 decisions a month wait on you" in text


def test_a_document_without_plans_says_so_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "bare.ekpi", tmp_path / "review.pdf"
    assert main(["import", str(path), str(write_orders(tmp_path)), "--set", "amounts=TTC", "--lang", "en"]) == 0
    assert main(["report", str(path), "--out", str(out), "--lang", "en", "--annexes", "plans"]) == 0
    capsys.readouterr()
    lines = [" ".join(line.split()) for line in text_of(out).splitlines()]
    named = [line for line in lines if line.startswith("Objectives, experiments, delegation")]
    assert named == ["Objectives, experiments, delegation No objective, experiment or delegation is written down yet."]
