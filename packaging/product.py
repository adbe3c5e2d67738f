"""What every platform's build needs to know: names, version, folders, the day it is built for, and how to run tools."""

import hashlib
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
DIST = ROOT / "dist"
BUILD = ROOT / "build" / "package"

NAME = "EcomKPI Desktop"
PROGRAM = "ecomkpi-desktop"
APPLICATION_ID = "org.ecomkpi.Desktop"
SUMMARY = "Does this online shop earn money? Margins, customers and break-even from its exports"
MIME_TYPE = "application/vnd.ecomkpi.workspace"

# What a build may weigh, in bytes.
MOST_UNPACKED = 320_000_000
MOST_DEBIAN = 100_000_000
MOST_SETUP = 75_000_000


def version() -> str:
    """Return the product's version, from the one place where it stands."""
    text = (ROOT / "ecomkpi_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("ecomkpi_desktop/__init__.py has no __version__")
    return found[1]


@cache  # a commit in the middle of a build does not change it
def epoch() -> int:
    """Return the moment that stands for "now" in everything built: SOURCE_DATE_EPOCH, else the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.returncode == 0 and told.stdout.strip() else 1_735_689_600


def day() -> str:
    """Return the day of :func:`epoch`."""
    return datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%d")


@dataclass(frozen=True)
class Tool:
    """A program that a build calls, and the Debian package it is in."""

    program: str
    package: str


def need(*tools: Tool) -> None:
    """Stop with one sentence when a tool is missing."""
    missing = [tool for tool in tools if not shutil.which(tool.program)]
    if missing:
        packages = " ".join(sorted({tool.package for tool in missing}))
        raise SystemExit(f"missing: {', '.join(tool.program for tool in missing)} (apt-get install {packages})")


def run(*command: object, cwd: Path = ROOT, **variables: str) -> None:
    """Run a tool and stop when it fails."""
    words = [str(word) for word in command]
    print("+ " + " ".join(words), flush=True)
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"} | variables
    status = subprocess.run(words, cwd=cwd, env=environment, check=False).returncode
    if status:
        raise SystemExit(f"{words[0]} ended with {status}")


def fresh(folder: Path) -> Path:
    """Return a folder that exists and is empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def write(path: Path, text: str, mode: int = 0o644) -> Path:
    """Write a text file, its folder included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    path.chmod(mode)
    return path


def fill(template: Path, **values: object) -> str:
    """Return a template with ``@NAME@`` replaced; every placeholder must have its value."""
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name.upper()}@", str(value))
    if left := re.search(r"@[A-Z_]+@", text):
        raise SystemExit(f"{template.name}: nothing to put for {left[0]}")
    return text


def set_times(folder: Path) -> None:
    """Give every file and folder the same moment and plain rights, so that the same content makes the same archive."""
    moment = epoch()
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            executable = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def keep_below(most: int, path: Path) -> None:
    """Say how large a file or folder is, and stop when it is larger than it may be."""
    size = size_of(path) if path.is_dir() else path.stat().st_size
    print(f"{path.name}: {size / 1e6:.1f} MB of at most {most / 1e6:.0f}", flush=True)
    if size > most:
        raise SystemExit(f"{path.name} has become too large; see packaging/trim.py")


def write_sums() -> None:
    """Write SHA256SUMS for what is in ``dist``."""
    files = sorted(path for path in DIST.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    write(DIST / "SHA256SUMS", "".join(lines))
    for path in files:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(ROOT)}")
