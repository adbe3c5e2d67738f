"""Every page in both languages and both themes looks as it was accepted.

``python3 dev.py pictures`` accepts what is seen now; ``git diff --stat`` then shows which pages look different. The
pictures of the README and of the help come from the same run.
"""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.pictures.comparing import Pixels, differences, marked, pixels_of, reduced, write
from tests.pictures.running import ROOT, run

pytestmark = pytest.mark.timeout(300)

ACCEPTED = Path(__file__).parent / "accepted"
SEEN = ROOT / ".dev" / "pictures"  # what differs is left here
README = ROOT / "resources" / "pictures" / "cockpit.png"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_page_looks_as_accepted(
    language: str, theme: str, document: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    run("photograph", document, tmp_path, "--lang", language, "--theme", theme)
    if request.config.getoption("--accept-pictures"):
        hand_out(tmp_path / "small", language, theme)
    hold(tmp_path, f"{language}-{theme}", accepting=bool(request.config.getoption("--accept-pictures")))


@pytest.mark.parametrize(("language", "theme"), [("fr", "light"), ("en", "dark")])
def test_every_dialog_looks_as_accepted(
    language: str, theme: str, document: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    run("photograph", document, tmp_path, "--lang", language, "--theme", theme, "--scenes", "dialogs")
    hold(tmp_path, f"{language}-{theme}-dialogs", accepting=bool(request.config.getoption("--accept-pictures")))


def hold(seen_in: Path, name: str, *, accepting: bool) -> None:
    """Hold what is seen against what was accepted under a name."""
    folder = ACCEPTED / name
    seen = {path.stem: path for path in seen_in.glob("*.png")}
    if accepting:
        folder.mkdir(exist_ok=True)
        accept(seen, folder)
    wrong = []
    for scene, path in sorted(seen.items()):
        report = SEEN / f"{name}-{scene}.png"
        report.unlink(missing_ok=True)
        if not (folder / f"{scene}.png").exists():
            wrong.append(f"{scene}: no picture was accepted yet")
            continue
        pixels = reduced(path)
        places = differences(pixels, accepted_pixels(folder / f"{scene}.png"))
        if places:
            write(marked(pixels, places), report)
            wrong.append(f"{scene}: {len(places)} places differ, see {report.relative_to(ROOT)}")
    left_over = {path.stem for path in folder.glob("*.png")} - set(seen)
    assert not wrong, "if this is right, run: python3 dev.py pictures"
    assert left_over == set()


def accept(seen: dict[str, Path], folder: Path) -> None:
    """Keep what is seen, but for what already agrees: a picture that did not change makes no change in git."""
    for old in folder.glob("*.png"):
        if old.stem not in seen:
            old.unlink()
    for name, path in seen.items():
        target = folder / f"{name}.png"
        pixels = reduced(path)
        if not target.exists() or differences(pixels, accepted_pixels(target)):
            write(pixels, target)


def hand_out(folder: Path, language: str, theme: str) -> None:
    """Give README and help their pictures, of the light theme, as a laptop shows the pages."""
    if theme != "light":
        return
    for path in folder.glob("*.png"):
        replace_if_other(path, ROOT / "resources" / "help" / language / "pictures" / path.name)
    if language == "en":
        pixels = accepted_pixels(folder / "cockpit.png")
        if not README.exists() or differences(pixels, accepted_pixels(README)):
            write(pixels, README)


def replace_if_other(source: Path, target: Path) -> None:
    pixels = reduced(source)
    if not target.exists() or differences(pixels, accepted_pixels(target)):
        write(pixels, target)


def accepted_pixels(path: Path) -> Pixels:
    return pixels_of(QImage(str(path)))
