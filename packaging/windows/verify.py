"""Installs the Setup silently under wine, uses the program, upgrades, uninstalls, and compares files and registry.

    python3 packaging/windows/verify.py dist/EcomKPI-Desktop-VERSION-Setup.exe [--previous OLD.exe] [--prefix FOLDER]

Needs wine 8, mingw (for the stand-ins of packaging/windows/wine) and Xvfb. The document is opened on Windows's own
platform, the smoke test runs on it and on Qt's ``offscreen``: wine swallows Qt's environment variables, hence the word
on the command line.
"""

import argparse
import contextlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "wine"))
import prefix as wine_prefix  # noqa: E402 - a neighbour

SECONDS = 180  # wine, on a machine that others use; Windows itself has to do with the program's own 60
PROGRAM = "EcomKPI Desktop.exe"
CONSOLE = "ecomkpi-desktop.exe"
_DISPLAY = ":78"
_PATIENCE_SECONDS = 120
_OFFSCREEN = ("-platform", "offscreen")
# What Windows 10 has and wine 8 has not.
_OF_WINE = re.compile(r"PerMonitorVersion2 is not supported by current system|EnableNonClientDpiScaling\(\) failed")
# Keys that hold those of all programs: every Windows has them, a new wine prefix not.
_OF_EVERY_WINDOWS = re.compile(
    r"\[HKEY_CURRENT_USER\\Software\\(Classes|Microsoft\\Windows\\CurrentVersion\\Uninstall)\] (\[.*\])?"
)
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
            ["wine", *map(str, words)], env=self.variables, encoding="utf-8", errors="replace",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def open(self, document: Path) -> None:
        """Open a document as a double click does.

        Wine's shell knows the associations of all users only: its HKEY_CLASSES_ROOT is a link into HKEY_LOCAL_MACHINE
        and lacks the user's part. So that is lent to it for the moment.
        """
        keys = (".ekpi", "EcomKPI.Workspace")
        for key in keys:
            mine, everybody_s = rf"HKCU\Software\Classes\{key}", rf"HKLM\Software\Classes\{key}"
            # What wine's own programs say is no business of the product.
            self.run("reg", "copy", mine, everybody_s, "/s", "/f", silent=False)
        # Not start(): the program keeps the streams of its starter open.
        command = ["wine", "start", self.inside(document)]
        subprocess.run(command, env=self.variables, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for key in keys:
            self.run("reg", "delete", rf"HKLM\Software\Classes\{key}", "/f", silent=False)

    def inside(self, path: Path) -> str:
        """Return how Windows calls a file."""
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def programs(self) -> list[str]:
        """Return the processes of the window."""
        found = []
        for process in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                words, variables = (process / "cmdline").read_bytes(), (process / "environ").read_bytes()
                if PROGRAM.encode() in words and f"WINEPREFIX={self.variables['WINEPREFIX']}".encode() in variables:
                    found.append(words.replace(b"\0", b" ").decode())
        return [words for words in found if "multiprocessing" not in words]

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
        ours = {line for line in found if r"\Software\Wine" not in line and "\\Explorer\\" not in line}
        return {line for line in ours if not _OF_EVERY_WINDOWS.fullmatch(line)}

    def wait(self) -> None:
        """Wait until every program has ended."""
        subprocess.run(["wineserver", "-w"], env=self.variables, check=False)


def main(setup: Path, previous: Path, prefix: Path) -> None:
    """Do everything in order."""
    screen = subprocess.Popen(
        ["Xvfb", _DISPLAY, "-screen", "0", "1280x900x24", "-ac", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    )
    time.sleep(2)
    try:
        _verify(Wine(prefix), setup, previous)
    finally:
        screen.terminate()
        screen.wait()


def _verify(windows: Wine, setup: Path, previous: Path) -> None:
    files, registry = windows.files(), windows.registry()
    folder = windows.user / "AppData" / "Local" / "Programs" / "EcomKPI Desktop"
    began = time.monotonic()
    windows.run(previous, "/S")
    print(f"installed silently in {time.monotonic() - began:.0f} s")
    document = windows.user / "Documents" / "shop.ekpi"
    document.parent.mkdir(exist_ok=True)
    windows.run(folder / CONSOLE, "demo", windows.inside(document), silent=False)
    _open_by_association(windows, folder, document)
    _upgrade(windows, folder, setup, document)
    print(windows.run("reg", "query", _UNINSTALL).strip())
    _use(windows, folder)
    _use_portable(windows, folder, document)
    demonstration = windows.user / "AppData" / "Roaming" / "EcomKPI" / "EcomKPI Desktop" / "Maison Amarante.ekpi"
    demonstration.parent.mkdir(parents=True, exist_ok=True)
    windows.run(folder / CONSOLE, "demo", windows.inside(demonstration), silent=False)
    windows.run(folder / "Uninstall.exe", "/S")
    windows.wait()
    left = {path for path in windows.files() - files if not _is_of_the_user(path)}
    if folder.exists() or left:
        raise SystemExit(f"files are left: {sorted(left)}")
    if not document.exists():
        raise SystemExit("the user's document is gone")
    if more := windows.registry() - registry:
        raise SystemExit(f"keys are left: {sorted(more)}")
    print("uninstalled silently: no file and no key is left, the user's document is")


def _open_by_association(windows: Wine, folder: Path, document: Path) -> None:
    """Open a document as a double click does, on Windows's own platform; a second start joins the first."""
    told = windows.run("reg", "query", r"HKCU\Software\Classes\EcomKPI.Workspace\shell\open\command", "/ve")
    if f'{PROGRAM}" "%1"' not in told:
        raise SystemExit(f"a double click would start {told}")
    windows.open(document)
    settings = windows.user / "AppData" / "Roaming" / "EcomKPI" / "EcomKPI Desktop.ini"
    _wait_until(lambda: settings.exists() and "shop.ekpi" in settings.read_text("utf-8"), "it was not opened")
    recent = windows.user / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Recent" / "shop.ekpi.lnk"
    _wait_until(recent.exists, "Windows was not told of the document, for the menu of the taskbar")
    print("opened by its association on Windows's own platform, and among the recent documents of the taskbar")
    settings.write_text(settings.read_text("utf-8").replace("shop.ekpi", "forgotten"), "utf-8")
    windows.run(folder / PROGRAM, windows.inside(document), silent=False)
    if len(windows.programs()) != 1:
        raise SystemExit(f"there is not one window: {windows.programs()}")
    print("a second start has handed its document to the first, and is over")


def _upgrade(windows: Wine, folder: Path, setup: Path, document: Path) -> None:
    """Refused while the window is open; then in place: what an older version has left goes."""
    content = document.read_bytes()
    old = folder / "Lib" / "left-over.txt"
    old.write_text("of an older version\n", encoding="ascii")
    windows.run(setup, "/S", expect=2)
    if not old.exists():
        raise SystemExit("the upgrade began under an open window")
    print("an upgrade under an open window is refused")
    windows.run("taskkill", "/IM", PROGRAM)  # asks the window to close, as its user would
    _wait_until(lambda: not windows.programs(), "the window does not close")
    windows.run(setup, "/S")
    if old.exists() or not (folder / PROGRAM).exists():
        raise SystemExit("the upgrade has not replaced the older version")
    if document.read_bytes() != content:
        raise SystemExit("the upgrade has touched the document")
    windows.run(folder / CONSOLE, "settings", windows.inside(document), silent=False)
    print("upgraded in place: what the older version had is gone, the document is as it was and can be read")


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


def _use_portable(windows: Wine, folder: Path, document: Path) -> None:
    """With a file of that name beside the program, everything but the document stays beside it."""
    (folder / "portable").touch()
    before, own = windows.files(), folder / "EcomKPI data"
    windows.start(folder / PROGRAM, windows.inside(document), *_OFFSCREEN)
    settings = own / "settings.ini"
    _wait_until(lambda: settings.exists() and "shop.ekpi" in settings.read_text("utf-8"), "not opened as portable")
    windows.run("taskkill", "/F", "/IM", PROGRAM)
    _wait_until(lambda: not windows.programs(), "the window does not close")
    inside = str(own.relative_to(windows.drive))
    elsewhere = {path for path in windows.files() - before if not path.startswith(inside) and not _is_of_the_user(path)}
    if elsewhere:
        raise SystemExit(f"a portable program has written elsewhere: {sorted(elsewhere)}")
    shutil.rmtree(own)
    (folder / "portable").unlink()
    print("beside a file named portable the program keeps everything beside itself")


def _is_of_the_user(path: str) -> bool:
    """Return whether a file is the user's document, or what Windows keeps for itself."""
    return "shop.ekpi" in path or "/Temp/" in path or "/Microsoft/Windows/Recent" in path


def _wait_until(is_so: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while not is_so():
        if time.monotonic() > end:
            raise SystemExit(otherwise)
        time.sleep(0.2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("setup", type=Path)
    parser.add_argument("--previous", type=Path, help="the Setup of an earlier build; by default this one")
    parser.add_argument("--prefix", type=Path, help="the folder of the wine prefix")
    given = parser.parse_args()
    place = given.prefix or Path(tempfile.mkdtemp(prefix="wine-"))
    main(given.setup.resolve(), (given.previous or given.setup).resolve(), place)
