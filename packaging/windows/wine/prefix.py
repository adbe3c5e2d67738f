"""Makes a wine prefix in which the product runs.

Wine 8 lacks a few functions of Windows 10, for which stand-ins are built. None of them is ever shipped.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILER = "x86_64-w64-mingw32-gcc"
_STAND_INS = ("icuuc", "mscms", "bcryptprimitives")


def environment(prefix: Path) -> dict[str, str]:
    """Return the variables under which wine uses a prefix."""
    native = ",".join([*_STAND_INS, "ucrtbase"])
    return os.environ | {
        "WINEPREFIX": str(prefix),
        "HOME": str(prefix / "home"),  # wine makes the user's folders links into it
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": f"mscoree,mshtml,winemenubuilder.exe=;{native}=n",
    }


def make(prefix: Path) -> None:
    """Make a prefix, or use the one that is there."""
    system = prefix / "drive_c" / "windows" / "system32"
    if (system / "ucrtwine.dll").exists():
        return
    (prefix / "home").mkdir(parents=True)
    without = environment(prefix) | {"WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe="}
    subprocess.run(["wineboot", "-i"], env=without, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    version = ["wine", "reg", "add", "HKCU\\Software\\Wine", "/v", "Version", "/d", "win10", "/f"]
    subprocess.run(version, env=without, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    subprocess.run(["wineserver", "-w"], env=without, check=False)
    for name in _STAND_INS:
        _compile(system / f"{name}.dll", HERE / f"{name}.c", "-ladvapi32")
    _complex_functions(system)


def _complex_functions(system: Path) -> None:
    shutil.copy(system / "ucrtbase.dll", system / "ucrtwine.dll")
    told = subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", system / "ucrtwine.dll"], capture_output=True, text=True, check=True
    ).stdout
    table = told.partition("[Ordinal/Name Pointer] Table")[2]
    names = re.findall(r"^\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+\w+\s+)?(\S+)\s*$", table, re.MULTILINE)
    ours = set(re.findall(r"\b(?:ONE|PART)\((\w+)\)", (HERE / "complex.c").read_text(encoding="ascii"))) - {"name"}
    ours |= {f"{name}f" for name in ours} | {"cpow", "cpowf"}
    lines = [f'  "{name}"=my_{name}' if name in ours else f'  "{name}"="ucrtwine.{name}"' for name in names]
    definition = system / "ucrtbase.def"
    definition.write_text("LIBRARY ucrtbase\nEXPORTS\n" + "\n".join(lines) + "\n", encoding="ascii")
    _compile(system / "ucrtbase.dll", HERE / "complex.c", str(definition))
    definition.unlink()


def _compile(target: Path, *words: object) -> None:
    target.unlink(missing_ok=True)
    subprocess.run([COMPILER, "-shared", "-static", "-O2", "-w", "-o", target, *map(str, words)], check=True)
