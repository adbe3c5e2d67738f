import ast
import importlib
from dataclasses import fields
from pathlib import Path

import ecomkpi_desktop.review.rules
from ecomkpi_desktop.review.catalogue import FINDINGS
from ecomkpi_desktop.review.finding import Finding
from ecomkpi_desktop.review.rules.corridor_words import ABOVE, BELOW
from ecomkpi_desktop.ui.window.places import PLACES

RULES = Path(ecomkpi_desktop.review.rules.__file__).parent


def codes_in_the_rules() -> set[str]:
    """Read the codes that the rules give to what they find, from their syntax trees."""
    found = set()
    for path in RULES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                code = node.args[0]
                if isinstance(code, ast.Constant):
                    found.add(str(code.value))
                elif isinstance(code, ast.JoinedStr):  # f"{figure_id}_below"
                    tail = code.values[-1]
                    assert isinstance(tail, ast.Constant)
                    found |= {f"{figure}{tail.value}" for figure in (BELOW if tail.value == "_below" else ABOVE)}
    return found


def finding_calls() -> list[ast.Call]:
    """Read the places where the rules make a finding."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in RULES.glob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return [node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding"]


def given(call: ast.Call, name: str) -> ast.expr | None:
    """Return what a finding is given for one of its fields, or None."""
    names = [field.name for field in fields(Finding)]
    found = dict(zip(names, call.args, strict=False)) | {one.arg: one.value for one in call.keywords}
    value = found.get(name)
    is_nothing = isinstance(value, ast.Constant) and not value.value
    return None if is_nothing else value


def test_every_finding_leads_to_rows_or_to_the_page_where_it_is_dealt_with() -> None:
    lost = [ast.unparse(call.args[0]) for call in finding_calls()
            if not (given(call, "figure_id") or given(call, "rows") or given(call, "place"))]  # fmt: skip
    assert lost == []


def test_the_pages_that_findings_lead_to_exist() -> None:
    modules = (importlib.import_module(f"ecomkpi_desktop.review.rules.{path.stem}") for path in RULES.glob("*.py"))
    named = {module._PLACE for module in modules if hasattr(module, "_PLACE")}
    given_ones = (given(call, "place") for call in finding_calls())
    named |= {one.value for one in given_ones if isinstance(one, ast.Constant)}
    assert named == {"governance", "objectives", "hidden_costs", "diagnosis", "omnichannel", "pillars", "delegation",
                     "positioning"}  # fmt: skip
    assert named <= {place.key for place in PLACES}


def test_the_catalogue_holds_every_finding_and_no_other() -> None:
    assert set(FINDINGS) == codes_in_the_rules()


def test_every_finding_says_all_four_things() -> None:
    for code, advice in FINDINGS.items():
        assert all((advice.title, advice.why, advice.look, advice.do_not)), code
