"""Installs the package in a bare Debian without Python, uses it as its user would, and takes it away again.

    python3 packaging/linux/verify.py dist/ecomkpi-desktop_VERSION_amd64.deb [--previous OLD.deb] [--root FOLDER]

FOLDER is where the bare Debian is made, or found from the last time. Needs root, debootstrap and Xvfb. The archive is
tried too when it lies beside the package.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from bare_debian import BareDebian, Login, Screen, wait_until

PROGRAM = "ecomkpi-desktop"
TYPE = "application/vnd.ecomkpi.workspace"
HOME = f"/usr/lib/{PROGRAM}"
DOCUMENT = "/root/shop.ekpi"
SETTINGS = ".config/EcomKPI/EcomKPI Desktop.ini"
MOST_SECONDS = 60
# What a desktop has and a bare Debian has not: what finds the program of a document.
_DESKTOP = ("shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "man-db", "procps")
# What the window keeps for its user; a package never takes that away.
_OF_THE_USER = ("/root/.config/EcomKPI/", "/root/.cache/EcomKPI Desktop/", "/root/.cache/fontconfig/")


def smoke(debian: BareDebian, kind: str, program: str = PROGRAM, **variables: str) -> None:
    """Run the program's own test inside; anything on stderr is a failure, and so is anything but its steps."""
    began = time.monotonic()
    process = subprocess.Popen(
        debian.command(program, "--smoke-test", **variables), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    painted = time.monotonic() - began
    out, problems = process.communicate(timeout=MOST_SECONDS)
    seconds = time.monotonic() - began
    print(f"-- {kind}: window painted {painted:.2f} s after the start, all of it {seconds:.1f} s")
    print(f"{first}{out}{problems}", flush=True)
    lines = [first, *out.splitlines()]
    surprises = [line for line in lines[:-1] if not line.lstrip()[:1].isdigit() or " s  " not in line]
    if process.returncode or problems or surprises or lines[-1] != "smoke test passed" or seconds > MOST_SECONDS:
        raise SystemExit(f"{kind}: the smoke test ended with {process.returncode} {surprises}")


def older(package: Path, folder: Path) -> Path:
    """Return a package under an older version, with one more file that an upgrade has to remove."""
    tree = folder / "older"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    lines = ["Version: 0.0.1\n" if line.startswith("Version:") else line for line in control.open(encoding="utf-8")]
    control.write_text("".join(lines), encoding="utf-8")
    (tree / "usr" / "lib" / PROGRAM / "left-over.txt").write_text("of an older version\n", encoding="ascii")
    path = folder / "older.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--build", tree, path], check=True, stdout=subprocess.DEVNULL)
    return path


def the_desktop_knows_it(login: Login) -> None:
    """The type of documents, the program that opens them, its manual."""
    told = login.run(f"gio info -a standard::content-type {DOCUMENT}")
    if TYPE not in told:
        raise SystemExit(f"a document is taken for something else: {told}")
    told = login.run(f"gio mime {TYPE}")
    if f"{PROGRAM}.desktop" not in told.splitlines()[0]:
        raise SystemExit(f"a double click would start something else: {told}")
    login.run(f"man -P cat {PROGRAM} | grep -q smoke-test")


def upgrade_under_an_open_document(debian: BareDebian, newer: str) -> None:
    """Open a document by its association, upgrade meanwhile, hand over a second start, and see that nothing broke."""
    settings = debian.path(f"/root/{SETTINGS}")
    with Screen() as screen, Login(debian, **screen.variables) as login:
        login.run(f"{PROGRAM} demo {DOCUMENT} > /dev/null 2>&1")
        the_desktop_knows_it(login)
        login.run(f"gio open {DOCUMENT} > /root/said 2>&1")
        wait_until(lambda: settings.exists() and DOCUMENT in settings.read_text("utf-8"), "the document was not opened")
        first = login.run(f"pgrep -o {PROGRAM[:15]}")
        print(f"a document opened by its association, in process {first}")
        before = set(debian.path(HOME).rglob("*"))
        login.run(f"apt-get install -y -qq --no-install-recommends {newer} > /root/apt 2>&1 || cat /root/apt")
        gone = before - set(debian.path(HOME).rglob("*"))
        print(f"upgraded meanwhile: {login.run(f'dpkg-query -W {PROGRAM}')}; {len(gone)} older files are gone")
        login.run(f"{PROGRAM} {DOCUMENT}")  # by the newer version
        if login.run(f"pgrep -o {PROGRAM[:15]}") != first:
            raise SystemExit("the first window is gone")
        print("a second start, of the newer version, has handed its document to the window of the older one")
        login.run(f"kill {first}; while kill -0 {first} 2> /dev/null; do sleep 0.1; done")
        login.run(f"{PROGRAM} check {DOCUMENT} > /root/checked 2>&1; test $? -le 1 || cat /root/checked")
        if said := debian.path("/root/said").read_text("utf-8"):
            raise SystemExit(f"the window said: {said}")
    print("the newer version finds the document sound; the window has said nothing")


def the_archive(debian: BareDebian, archive: Path) -> None:
    """Unpack the archive, use it, and use it as a portable program."""
    folder = debian.path("/root/unpacked")
    folder.mkdir()
    subprocess.run(["tar", "-xzf", archive, "-C", folder, "--strip-components=1"], check=True)
    program = f"/root/unpacked/{PROGRAM}"
    smoke(debian, "archive, offscreen", program, QT_QPA_PLATFORM="offscreen")
    (folder / "portable").touch()
    settings = folder / "EcomKPI data" / "settings.ini"
    before = debian.files()
    with Login(debian, QT_QPA_PLATFORM="offscreen") as login:
        login.run(f"{program} {DOCUMENT} &")
        wait_until(lambda: settings.exists() and DOCUMENT in settings.read_text("utf-8"), "the document was not opened")
    # A document's backups and journal stand beside it, wherever it is.
    beside = ("/root/unpacked/EcomKPI data/", "/root/.cache/fontconfig/", DOCUMENT, "/root/.shop.ekpi")
    if elsewhere := {path for path in debian.files() - before if not path.startswith(beside)}:
        raise SystemExit(f"a portable program has written elsewhere: {sorted(elsewhere)}")
    print("the archive runs, and beside a file named portable keeps everything beside itself")
    subprocess.run(["rm", "-rf", folder], check=True)


def use(debian: BareDebian) -> None:
    """Run the program's own test, first with nothing of it in memory."""
    print(debian.run(PROGRAM, "--version").strip())
    subprocess.run(["sync"], check=True)
    Path("/proc/sys/vm/drop_caches").write_text("3\n", encoding="ascii")
    smoke(debian, "offscreen, cold", QT_QPA_PLATFORM="offscreen")
    # Every symbol is looked up at once: a library that was trimmed too far fails here, and not in some rare use.
    smoke(debian, "offscreen, bound at once", QT_QPA_PLATFORM="offscreen", LD_BIND_NOW="1")
    with Screen() as screen:
        smoke(debian, "xcb", **screen.variables)
        smoke(debian, "xcb, warm", **screen.variables)


def main(package: Path, previous: Path | None, root: Path, suite: str) -> None:
    """Do everything in order."""
    debian = BareDebian(root, suite)
    debian.run("apt-get", "update", "-qq")
    debian.install(*_DESKTOP)
    if (debian.root / "usr" / "bin" / "python3").exists():
        raise SystemExit("this Debian has Python: it would not show what the package lacks")
    with tempfile.TemporaryDirectory() as name:
        old = debian.put(older(previous or package, Path(name)), "older.deb")
    new = debian.put(package, "new.deb")
    debian.install(old)
    print("installed:", debian.run("dpkg-query", "-W", PROGRAM).strip())
    with_dependencies = debian.files()
    upgrade_under_an_open_document(debian, new)
    if (debian.path(HOME) / "left-over.txt").exists():
        raise SystemExit("the upgrade has left a file of the older version")
    use(debian)
    archive = package.with_name(f"{PROGRAM}-{package.name.split('_')[1]}-linux-x86_64.tar.gz")
    if archive.exists():
        the_archive(debian, archive)
    debian.run("apt-get", "purge", "-y", "-qq", PROGRAM)
    own = {path for path in with_dependencies if PROGRAM in path or "ekpi" in path.lower() or "ecomkpi" in path.lower()}
    left = {path for path in debian.files() if path in own or path not in with_dependencies}
    kept = {path for path in left if path.startswith((*_OF_THE_USER, DOCUMENT)) or ".ekpi." in path}
    left -= kept | {f"/root/{name}" for name in ("older.deb", "new.deb", "said", "apt", "checked")}
    if left:
        raise SystemExit("left behind: " + ", ".join(sorted(left)))
    if DOCUMENT not in kept:
        raise SystemExit("the user's document is gone")
    print(f"purged: nothing is left but the user's own: {', '.join(sorted(kept))}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--previous", type=Path, help="the package of an earlier build; by default this one")
    parser.add_argument("--root", type=Path, help="the folder of the bare Debian")
    parser.add_argument("--suite", default="bookworm", help="the release of Debian")
    given = parser.parse_args()
    place = given.root or Path(tempfile.mkdtemp(prefix="debian-"))
    main(given.package.resolve(), given.previous and given.previous.resolve(), place, given.suite)
