"""What poppler reads in a PDF; tests are skipped where it is not installed."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float


def run(tool: str, *arguments: str) -> str:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} (poppler-utils) is not installed")
    done = subprocess.run([tool, *arguments], check=True, capture_output=True, timeout=60)
    return done.stdout.decode("utf-8")


def text_of(path: Path) -> str:
    return run("pdftotext", "-layout", str(path), "-")


def words_of(path: Path) -> list[Word]:
    found = re.findall(
        r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>',
        run("pdftotext", "-bbox", str(path), "-"),
    )
    return [Word(text, *(float(edge) for edge in edges)) for *edges, text in found]


def facts_of(path: Path) -> dict[str, str]:
    lines = run("pdfinfo", str(path)).splitlines()
    return {name.strip(): value.strip() for name, _colon, value in (line.partition(":") for line in lines)}
