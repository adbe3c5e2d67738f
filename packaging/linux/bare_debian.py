"""A bare Debian in a folder, in which a package is tried as its user would."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self

_DISPLAY = ":77"
_PATIENCE_SECONDS = 60
_DONE = "--done--"
# What a package manager changes by itself, and what belongs to desktops in general.
_ITS_OWN = ("/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/log", "/etc/ld.so.cache", "/tmp", "/run")
_WORDS = ("LANG=C.UTF-8", "PATH=/usr/bin:/usr/sbin:/bin:/sbin", "HOME=/root", "DEBIAN_FRONTEND=noninteractive")


class BareDebian:
    """The folder, and commands inside it with processes of their own.

    Args:
        root: the folder; filled unless it was before.
        suite: the release of Debian.
    """

    def __init__(self, root: Path, suite: str) -> None:
        self.root = root
        if not (root / "usr" / "bin" / "dpkg").exists():
            subprocess.run(["debootstrap", "--variant=minbase", suite, root], check=True, stdout=subprocess.DEVNULL)

    def command(self, *words: str, **variables: str) -> list[str]:
        """Return the command that runs another inside."""
        own = [f"{name}={value}" for name, value in variables.items()]
        space = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.root}/proc"]
        return [*space, "chroot", str(self.root), "env", "-i", *_WORDS, *own, *words]

    def run(self, *words: str, **variables: str) -> str:
        """Run a command inside, and stop when it fails."""
        done = subprocess.run(
            self.command(*words, **variables), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def install(self, *packages: str) -> None:
        """Install packages, by name or by path, with what they depend on and nothing else."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def put(self, source: Path, name: str) -> str:
        """Copy a file to the user's home, and return its path there."""
        (self.root / "root" / name).write_bytes(source.read_bytes())
        return f"/root/{name}"

    def path(self, inside: str) -> Path:
        """Return where a path of the inside is outside."""
        return self.root / inside.lstrip("/")

    def files(self) -> set[str]:
        """Return every file inside, but those of the package manager."""
        found = set()
        for folder, folders, names in os.walk(self.root):
            inside = "/" + str(Path(folder).relative_to(self.root)).removeprefix(".")
            folders[:] = [name for name in folders if not f"{inside}/{name}".replace("//", "/").startswith(_ITS_OWN)]
            if inside.startswith("/proc"):
                folders.clear()
                continue
            found |= {f"{inside}/{name}".replace("//", "/") for name in names}
        return {path for path in found if not path.startswith(_ITS_OWN)}


class Login:
    """Somebody who sits before it: commands that see one another's processes, on one screen."""

    def __init__(self, debian: BareDebian, **variables: str) -> None:
        self._shell = subprocess.Popen(
            debian.command("sh", **variables), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._shell.kill()  # and with it whatever it has started
        self._shell.communicate()

    def run(self, command: str, *, expect: int = 0) -> str:
        """Run a line of the shell, and stop when it ends otherwise than expected."""
        into, out = _pipes(self._shell)
        into.write(f"{command}\nstatus=$?; echo; echo {_DONE} $status\n")
        into.flush()
        lines: list[str] = []
        while not (line := out.readline()).startswith(_DONE):
            if not line:
                raise SystemExit(f"{command}: the shell is gone\n{''.join(lines)}")
            lines.append(line)
        if int(line.split()[1]) != expect:
            raise SystemExit(f"{command} ended with {line.split()[1]}\n{''.join(lines)}")
        return "".join(lines).strip()


class Screen:
    """An X display without a screen."""

    def __init__(self) -> None:
        self.variables = {"DISPLAY": _DISPLAY, "QT_QPA_PLATFORM": "xcb"}

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            ["Xvfb", _DISPLAY, "-screen", "0", "1280x900x24", "-ac", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
        )
        wait_until(lambda: Path(f"/tmp/.X11-unix/X{_DISPLAY[1:]}").exists(), "there is no display")
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait()


def wait_until(is_so: Callable[[], bool], otherwise: str) -> None:
    """Wait for something, and stop when it does not happen."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while not is_so():
        if time.monotonic() > end:
            raise SystemExit(otherwise)
        time.sleep(0.1)


def _pipes(process: "subprocess.Popen[str]") -> tuple[IO[str], IO[str]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout
