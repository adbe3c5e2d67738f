import ast
from pathlib import Path

import ecomkpi_desktop.review.rules
from ecomkpi_desktop.review.catalogue import FINDINGS
from ecomkpi_desktop.review.rules.corridor_words import ABOVE, BELOW

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


def test_the_catalogue_holds_every_finding_and_no_other() -> None:
    assert set(FINDINGS) == codes_in_the_rules()


def test_every_finding_says_all_four_things() -> None:
    for code, advice in FINDINGS.items():
        assert all((advice.title, advice.why, advice.look, advice.do_not)), code
