"""The window on a real X display: focus, shortcuts and painting are the platform's, not the offscreen stand-in's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ecomkpi_desktop.app.main import main
from ecomkpi_desktop.app.window import PAGES
from ecomkpi_desktop.ui.window.places import KEYED
from tests.app.files import write_orders

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("on_a_screen.py")

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xvfb-run"), reason="Xvfb is not installed"),
]


def test_every_page_is_reached_by_its_shortcut_on_a_real_screen(tmp_path: Path) -> None:
    document, picture = tmp_path / "shop.ekpi", tmp_path / "screen.png"
    assert main(["import", str(document), str(write_orders(tmp_path)), "--set", "amounts=TTC"]) == 0
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x900x24", sys.executable, str(SCRIPT), str(document), str(picture)],
        cwd=ROOT, env=environment | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    platform, title, shown, dial = done.stdout.strip().splitlines()[-1].split("|")
    assert platform == "xcb"
    assert title.startswith("shop")
    assert shown == ",".join(PAGES[:KEYED])
    assert "CM3" in dial
    image = QImage(str(picture))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 20  # something was painted
