"""French and English are complete: every visible word is extracted, translated, and keeps its places and marks."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
FRENCH = ROOT / "resources" / "translations" / "ecomkpi_fr.ts"
ENGLISH = ROOT / "resources" / "translations" / "ecomkpi_en.ts"


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


def texts(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], ET.Element]:
    """What is found in the source as it stands."""
    target = tmp_path_factory.mktemp("languages") / "fresh_fr.ts"
    sources = sorted(str(path) for path in (ROOT / "ecomkpi_desktop").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-no-obsolete", "-locations", "none", "-target-language", "fr", "-ts", str(target)]
    subprocess.run([str(lupdate), *sources, *options], check=True, capture_output=True, cwd=ROOT)
    return messages(target)


def test_the_french_file_holds_the_words_of_the_source_and_no_others(
    extracted: dict[tuple[str, str], ET.Element],
) -> None:
    french = set(messages(FRENCH))
    assert set(extracted) - french == set(), "run: python3 dev.py translate"
    assert french - set(extracted) == set(), "run: python3 dev.py translate"


def test_counted_words_are_extracted_as_such(extracted: dict[tuple[str, str], ET.Element]) -> None:
    uncounted = [key for key, message in extracted.items() if "%n" in key[1] and message.get("numerus") != "yes"]
    assert not uncounted


@pytest.mark.parametrize("path", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_nothing_is_unfinished(path: Path) -> None:
    left = [
        key
        for key, message in messages(path).items()
        if message.find("translation").get("type") == "unfinished" or not all(texts(message))  # type: ignore[union-attr]
    ]
    assert not left


@pytest.mark.parametrize("path", [FRENCH, ENGLISH], ids=["fr", "en"])
def test_places_marks_and_breaks_are_kept(path: Path) -> None:
    def parts(text: str) -> list[str]:
        return sorted(re.findall(r"\{\w+\}|%n|\n|</?\w+>", text))

    wrong = []
    for (context, source), message in messages(path).items():
        for text in texts(message):
            if set(parts(text)) != set(parts(source)) or (source.count("&") == 1) != (text.count("&") == 1):
                wrong.append((context, source, text))  # noqa: PERF401 - reads better than a comprehension of three lines
    assert not wrong


def test_french_is_set_as_french_is() -> None:
    ugly = []
    for (context, source), message in messages(FRENCH).items():
        for text in texts(message):
            bare = re.sub(r"\{\w+\}|https?://\S+", "", text)
            if re.search(r" [;!?»]|« | :(?=\s|$)|\w'\w", bare):
                ugly.append((context, source, text))
    assert not ugly, "a French text needs its no-break spaces and its apostrophes"
