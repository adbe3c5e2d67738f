"""Installs the Setup silently under wine, uses the program, upgrades, uninstalls, and compares files and registry.

    python3 packaging/windows/verify.py dist/EcomKPI-Desktop-VERSION-Setup.exe [PREFIX]

Needs wine 8, mingw (for the stand-ins of packaging/windows/wine) and Xvfb. The program runs on Qt's ``offscreen``
platform: wine swallows Qt's environment variables, hence the word on the command line.
"""

import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "wine"))
import prefix as wine_prefix  # noqa: E402 - a neighbour

SECONDS = 180  # wine, on a machine that others use; Windows itself has to do with the program's own 60
PROGRAM = "EcomKPI Desktop.exe"
CONSOLE = "ecomkpi-desktop.exe"
_DISPLAY = ":78"
_OFFSCREEN = ("-platform", "offscreen")
# What Windows 10 has and wine 8 has not.
_OF_WINE = re.compile(r"PerMonitorVersion2 is not supported by current system|EnableNonClientDpiScaling\(\) failed")
_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\EcomKPI Desktop"


class Wine:
    """A computer with Windows, as far as wine has it."""

    def __init__(self, prefix: Path) -> None:
        self.drive = prefix / "drive_c"
        self.variables = wine_prefix.environment(prefix) | {"DISPLAY": _DISPLAY}
        wine_prefix.make(prefix)
        (self.user,) = [path for path in (self.drive / "users").iterdir() if path.name != "Public"]

    def start(self, *words: object) -> subprocess.Popen[str]:
        """Start a program."""
        return subprocess.Popen(
            ["wine", *map(str, words)], env=self.variables, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def run(self, *words: object, expect: int = 0, silent: bool = True) -> str:
        """Run a program to its end, and stop when it ends otherwise than expected, or says what it should not."""
        process = self.start(*words)
        out, problems = process.communicate(timeout=600)
        if process.returncode != expect:
            raise SystemExit(f"{words} ended with {process.returncode}\n{out}{problems}")
        if silent and problems.strip():
            raise SystemExit(f"{words} said\n{problems}")
        return out.replace("\r", "")

    def files(self) -> set[str]:
        """Return the files of the user and of all users."""
        roots = [self.user, self.drive / "users" / "Public", self.drive / "ProgramData"]
        return {str(path.relative_to(self.drive)) for root in roots for path in root.rglob("*")}

    def registry(self) -> set[str]:
        """Return keys and values of the user's part of the registry."""
        self.run("regedit", "/E", r"C:\registry.reg", r"HKEY_CURRENT_USER\Software")
        text = (self.drive / "registry.reg").read_text(encoding="utf-16")
        (self.drive / "registry.reg").unlink()
        key, found = "", set()
        for line in text.splitlines():
            key = line if line.startswith("[") else key
            found.add(f"{key} {line}")
        return {line for line in found if r"\Software\Wine" not in line and "\\Explorer\\" not in line}

    def wait(self) -> None:
        """Wait until every program has ended."""
        subprocess.run(["wineserver", "-w"], env=self.variables, check=False)


def main(setup: Path, prefix: Path) -> None:
    """Do everything in order."""
    screen = subprocess.Popen(
        ["Xvfb", _DISPLAY, "-screen", "0", "1280x900x24", "-ac", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    )
    time.sleep(2)
    try:
        _verify(Wine(prefix), setup)
    finally:
        screen.terminate()
        screen.wait()


def _verify(windows: Wine, setup: Path) -> None:
    files, registry = windows.files(), windows.registry()
    folder = windows.user / "AppData" / "Local" / "Programs" / "EcomKPI Desktop"
    began = time.monotonic()
    windows.run(setup, "/S")
    print(f"installed silently in {time.monotonic() - began:.0f} s")
    print(windows.run("reg", "query", _UNINSTALL).strip())
    _use(windows, folder)
    _upgrade(windows, folder, setup, _hand_over(windows, folder))
    windows.run(folder / "Uninstall.exe", "/S")
    windows.wait()
    kept = {str((windows.user / "Documents" / "shop.ekpi").relative_to(windows.drive))}
    left = {path for path in windows.files() - files if path not in kept and "/Temp/" not in path}
    if folder.exists() or left:
        raise SystemExit(f"files are left: {sorted(left)}")
    if not all((windows.drive / path).exists() for path in kept):
        raise SystemExit("the user's document is gone")
    if more := windows.registry() - registry:
        raise SystemExit(f"keys are left: {sorted(more)}")
    print("uninstalled silently: no file and no key is left, the user's document is")


def _use(windows: Wine, folder: Path) -> None:
    print(windows.run(folder / CONSOLE, "--version").strip())
    # Qt's offscreen platform looks for fonts there; Windows's own asks Windows.
    (folder / "Lib" / "site-packages" / "PySide6" / "lib" / "fonts").mkdir(parents=True)
    for name, platform in ((CONSOLE, _OFFSCREEN), (PROGRAM, _OFFSCREEN), (PROGRAM, ())):
        began = time.monotonic()
        process = windows.start(folder / name, "--smoke-test", SECONDS, *platform)
        out, problems = process.communicate(timeout=SECONDS + 60)
        print(f"-- {name} {' '.join(platform)}: {time.monotonic() - began:.0f} s\n{out}{problems}")
        surprises = [line for line in problems.splitlines() if line.strip() and not _OF_WINE.search(line)]
        if surprises or (process.returncode and not problems) or "review written as a workbook" not in out:
            raise SystemExit("the smoke test failed")
    document = windows.user / "Documents" / "shop.ekpi"
    document.parent.mkdir(exist_ok=True)
    windows.run(folder / CONSOLE, "demo", f"C:\\users\\{windows.user.name}\\Documents\\shop.ekpi", silent=False)
    told = windows.run("reg", "query", r"HKCU\Software\Classes\EcomKPI.Workspace\shell\open\command", "/ve")
    if f'{PROGRAM}" "%1"' not in told:
        raise SystemExit(f"a double click would start {told}")


def _hand_over(windows: Wine, folder: Path) -> subprocess.Popen[str]:
    """A second start, as a double click makes it, gives its document to the window that is there; return the first."""
    document = f"C:\\users\\{windows.user.name}\\Documents\\shop.ekpi"
    first = windows.start(folder / PROGRAM, *_OFFSCREEN)
    settings = windows.user / "AppData" / "Roaming" / "EcomKPI" / "EcomKPI Desktop.ini"
    time.sleep(15)
    windows.run(folder / PROGRAM, document, *_OFFSCREEN)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (settings.exists() and "shop.ekpi" in settings.read_text("utf-8")):
        time.sleep(1)
    if "shop.ekpi" not in settings.read_text("utf-8"):
        raise SystemExit("the first window has not taken the document")
    print("a second start has handed its document to the first")
    if first.poll() is not None:
        raise SystemExit("the first window is gone")
    return first


def _upgrade(windows: Wine, folder: Path, setup: Path, first: subprocess.Popen[str]) -> None:
    """Refused while the window is open; then in place: what an older version has left goes."""
    old = folder / "Lib" / "left-over.txt"
    old.write_text("of an older version\n", encoding="ascii")
    windows.run(setup, "/S", expect=2)
    if not old.exists():
        raise SystemExit("the upgrade began under an open window")
    print("an upgrade under an open window is refused")
    first.kill()
    first.wait(timeout=60)
    time.sleep(2)  # wine's server lets go of its files
    windows.run(setup, "/S")
    if old.exists() or not (folder / PROGRAM).exists():
        raise SystemExit("the upgrade has not replaced the older version")
    print("upgraded in place: what the older version had is gone")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="wine-")))
