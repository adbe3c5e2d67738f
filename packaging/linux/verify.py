"""Installs the Debian package in a bare Debian without Python, uses it there, upgrades and removes it.

    sudo python3 packaging/linux/verify.py dist/ecomkpi-desktop_VERSION_amd64.deb [FOLDER]

FOLDER is where the bare Debian is made, or found from the last time. Needs root, debootstrap and Xvfb.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = "ecomkpi-desktop"
MOST_SECONDS = 60
_DISPLAY = ":77"
# What a package manager changes by itself.
_ITS_OWN = ("/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/log", "/etc/ld.so.cache", "/tmp")
_WORDS = ("LANG=C.UTF-8", "PATH=/usr/bin:/usr/sbin:/bin:/sbin", "HOME=/root", "DEBIAN_FRONTEND=noninteractive")


class Chroot:
    """A bare Debian in a folder, with processes of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        if not (root / "usr" / "bin" / "dpkg").exists():
            making = ["debootstrap", "--variant=minbase", "bookworm", root]
            subprocess.run(making, check=True, stdout=subprocess.DEVNULL)

    def command(self, *words: str, **variables: str) -> list[str]:
        """Return the command that runs another inside."""
        own = [f"{name}={value}" for name, value in variables.items()]
        space = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.root}/proc", "chroot", str(self.root)]
        return [*space, "env", "-i", *_WORDS, *own, *words]

    def run(self, *words: str, **variables: str) -> str:
        """Run a command inside, and stop when it fails."""
        done = subprocess.run(
            self.command(*words, **variables), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

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


def smoke(debian: Chroot, kind: str, **variables: str) -> None:
    """Run the program's own test inside; anything on stderr is a failure."""
    began = time.monotonic()
    process = subprocess.Popen(
        debian.command(PROGRAM, "--smoke-test", **variables), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    painted = time.monotonic() - began
    out, problems = process.communicate(timeout=MOST_SECONDS)
    seconds = time.monotonic() - began
    print(f"-- {kind}: window painted {painted:.2f} s after the start, all of it {seconds:.1f} s")
    print(f"{first}{out}{problems}")
    if process.returncode or problems or seconds > MOST_SECONDS:
        raise SystemExit(f"{kind}: the smoke test ended with {process.returncode}")


def on_a_screen(debian: Chroot) -> None:
    """The same on an X display."""
    screen = subprocess.Popen(
        ["Xvfb", _DISPLAY, "-screen", "0", "1280x900x24", "-ac", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(2)
        smoke(debian, "xcb", DISPLAY=_DISPLAY, QT_QPA_PLATFORM="xcb")
        smoke(debian, "xcb, warm", DISPLAY=_DISPLAY, QT_QPA_PLATFORM="xcb")
    finally:
        screen.terminate()
        screen.wait()


def older(package: Path, folder: Path) -> Path:
    """Return the package under an older version, with one more file that an upgrade has to remove."""
    tree = folder / "older"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    lines = ["Version: 0.0.1\n" if line.startswith("Version:") else line for line in control.open(encoding="utf-8")]
    control.write_text("".join(lines), encoding="utf-8")
    (tree / "usr" / "lib" / PROGRAM / "left-over.txt").write_text("of an older version\n", encoding="ascii")
    path = folder / "older.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--build", tree, path], check=True, stdout=subprocess.DEVNULL)
    return path


def main(package: Path, folder: Path) -> None:
    """Do everything in order."""
    debian = Chroot(folder)
    debian.run("apt-get", "update", "-qq")
    if (debian.root / "usr" / "bin" / "python3").exists():
        raise SystemExit("this Debian has Python: it would not show what the package lacks")
    with tempfile.TemporaryDirectory() as name:
        place = debian.root / "root"
        for source, target in ((older(package, Path(name)), "older.deb"), (package, "new.deb")):
            (place / target).write_bytes(source.read_bytes())
    install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
    debian.run(*install, "/root/older.deb")
    with_dependencies = debian.files()
    debian.run(*install, "/root/new.deb")
    print("installed, and upgraded:", debian.run("dpkg-query", "-W", PROGRAM).strip())
    if (debian.root / "usr" / "lib" / PROGRAM / "left-over.txt").exists():
        raise SystemExit("the upgrade has left a file of the older version")
    print(debian.run(PROGRAM, "--version").strip())
    smoke(debian, "offscreen", QT_QPA_PLATFORM="offscreen")
    on_a_screen(debian)
    debian.run("apt-get", "purge", "-y", "-qq", PROGRAM)
    own = {path for path in with_dependencies if PROGRAM in path or "ekpi" in path.lower() or "ecomkpi" in path.lower()}
    left = sorted(path for path in debian.files() if path in own or path not in with_dependencies)
    left = [path for path in left if not path.startswith("/root/") or "ecomkpi" in path.lower()]
    if left:
        raise SystemExit("left behind: " + ", ".join(left))
    print("purged: nothing is left, neither of the package nor of the smoke tests")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="debian-")))
