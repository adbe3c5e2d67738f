"""What the packages tell desktops: icons, entries, metadata, the bill of materials."""

import gzip
import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The Debian package's tree around an empty program."""
    from linux import debian

    frozen, drawings = tmp_path / "frozen", tmp_path / "drawings"
    frozen.mkdir()
    (frozen / "ecomkpi-desktop").write_bytes(b"")
    subprocess.run([sys.executable, ROOT / "packaging" / "drawings.py", drawings], check=True)
    debian.install_tree(frozen, drawings, tmp_path / "root")
    return tmp_path / "root"


def test_the_package_has_an_entry_an_icon_of_each_size_a_type_and_a_manual(tree: Path) -> None:
    files = {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file() or path.is_symlink()}
    sizes = (16, 24, 32, 48, 64, 128, 256)
    icons = {f"usr/share/icons/hicolor/{size}x{size}/apps/ecomkpi-desktop.png" for size in sizes}
    assert icons <= files
    assert {
        "usr/bin/ecomkpi-desktop",
        "usr/share/applications/ecomkpi-desktop.desktop",
        "usr/share/icons/hicolor/scalable/apps/ecomkpi-desktop.svg",
        "usr/share/icons/hicolor/48x48/mimetypes/application-vnd.ecomkpi.workspace.png",
        "usr/share/man/man1/ecomkpi-desktop.1.gz",
        "usr/share/metainfo/org.ecomkpi.Desktop.metainfo.xml",
    } <= files
    assert (tree / "usr/bin/ecomkpi-desktop").resolve() == tree / "usr/lib/ecomkpi-desktop/ecomkpi-desktop"


def test_the_manual_names_every_command_and_the_place_of_everything(tree: Path) -> None:
    from ecomkpi_desktop.app.commands.parser import COMMANDS

    manual = gzip.decompress((tree / "usr/share/man/man1/ecomkpi-desktop.1.gz").read_bytes()).decode()
    assert not [name for name in COMMANDS if f"\n.B {name} " not in manual]
    places = (".config/EcomKPI/EcomKPI Desktop.ini", ".local/share/EcomKPI/EcomKPI Desktop", ".cache/EcomKPI Desktop")
    assert not [place for place in places if f"\n.I ~/{place}\n" not in manual]


def test_the_type_of_documents_is_the_one_that_the_entry_opens(tree: Path) -> None:
    import product

    kind = ET.parse(tree / "usr/share/mime/packages/ecomkpi-desktop.xml").getroot()[0]
    assert kind.get("type") == product.MIME_TYPE
    globs = [one.get("pattern") for one in kind if one.tag.endswith("}glob")]
    assert globs == ["*.ekpi"]
    entry = (tree / "usr/share/applications/ecomkpi-desktop.desktop").read_text(encoding="utf-8")
    assert f"\nMimeType={product.MIME_TYPE};\n" in entry
    assert "\nExec=ecomkpi-desktop %F\n" in entry


def test_the_desktop_s_own_tools_accept_the_entry_and_the_metadata(tree: Path) -> None:
    for tool in ("desktop-file-validate", "appstreamcli"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    from linux import debian

    debian.check_tree(tree)


def test_the_version_stands_in_one_place() -> None:
    import product

    import ecomkpi_desktop

    assert product.version() == ecomkpi_desktop.__version__
    from windows import build

    assert build.numbers() == f"{product.version()}.0"


def test_the_icon_of_windows_holds_every_size_as_a_picture() -> None:
    import drawings

    content = drawings.ico({16: drawings.png(16), 256: drawings.png(256)})
    assert struct.unpack("<HHH", content[:6]) == (0, 1, 2)
    for number, size in enumerate((16, 0)):  # 256 is written as 0
        entry = content[6 + 16 * number : 22 + 16 * number]
        width, _, _, _, _, depth, length, offset = struct.unpack("<BBBBHHII", entry)
        assert (width, depth) == (size, 32)
        assert content[offset : offset + 8] == b"\x89PNG\r\n\x1a\n"
        assert content[offset + length - 8 : offset + length - 4] == b"IEND"


def test_at_sixteen_pixels_the_scale_and_the_needle_are_seen() -> None:
    import drawings

    image = drawings.drawn(16)
    colours = [QColor(image.pixel(x, y)) for x in range(16) for y in range(16)]
    near_white = [one for one in colours if min(one.red(), one.green(), one.blue()) > 230]
    near_yellow = [one for one in colours if one.red() > 220 and one.green() > 170 and one.blue() < 150]
    assert len(near_white) >= 12
    assert len(near_yellow) >= 12


def test_the_bill_of_materials_names_each_part_with_its_licence(tmp_path: Path) -> None:
    import components
    import numpy as np

    from ecomkpi_desktop.base.components import components as read

    bundle = tmp_path / "bundle"
    (bundle / "numpy").mkdir(parents=True)
    found = components.from_distributions(Path(np.__file__).parents[1], bundle)
    assert [one.name for one in found] == ["numpy"]
    bill = tmp_path / "bill.json"
    components.write_bill([*components.own_parts(), *found], bill)
    whole = json.loads(bill.read_text(encoding="utf-8"))
    assert (whole["bomFormat"], whole["specVersion"]) == ("CycloneDX", "1.5")
    assert whole["components"][-1]["purl"] == f"pkg:pypi/numpy@{np.__version__}"
    shown = read(bill)
    assert [one.name for one in shown] == ["EcomKPI Desktop", "Inter", "numpy"]
    assert "Permission is hereby granted" in shown[0].text
    assert "Redistribution and use in source and binary forms" in shown[2].text


def test_what_was_compiled_into_a_part_is_named_after_it(tmp_path: Path) -> None:
    import components
    import fastexcel

    bundle = tmp_path / "bundle"
    (bundle / "fastexcel").mkdir(parents=True)
    found = {one.name: one for one in components.from_distributions(Path(fastexcel.__file__).parents[1], bundle)}
    assert found["calamine"].licence == "MIT"
    assert found["calamine"].text == f"Compiled into fastexcel {found['fastexcel'].version}.\n"


def test_qt_is_named_with_the_text_of_its_licence_and_the_code_of_others_in_it(tmp_path: Path) -> None:
    import components
    import PySide6

    bundle = tmp_path / "bundle"
    (bundle / "PySide6").mkdir(parents=True)
    (qt, *_) = components.from_distributions(Path(PySide6.__file__).parents[1], bundle)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "src/3rdparty/harfbuzz-ng" in components.others_in_qt().text


def test_for_windows_the_conditions_of_the_lock_file_are_those_of_windows() -> None:
    from windows import build

    text = (ROOT / "packaging" / "locks" / "run.txt").read_text(encoding="utf-8")
    found = build.locked(text + "uvloop==1 ; sys_platform == 'linux' \\\n    --hash=sha256:0\n")
    names = [line.partition("==")[0] for line in found.splitlines() if not line.startswith(" ")]
    assert "tzdata" in names  # Windows has no list of time zones
    assert "uvloop" not in names
    assert ";" not in found
    assert {"numpy", "pyside6-essentials"} <= set(names)
    assert found.count("--hash=sha256:") > len(names)


def test_a_build_that_has_become_too_large_stops(tmp_path: Path) -> None:
    import product

    (tmp_path / "a").write_bytes(b"12345")
    product.keep_below(5, tmp_path)
    with pytest.raises(SystemExit, match="too large"):
        product.keep_below(4, tmp_path / "a")
