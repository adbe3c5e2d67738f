"""Linux: the frozen folder, a Debian package and an archive."""

import gzip
import io
import re
import subprocess
import tarfile
from pathlib import Path

import components
import product

from linux import debian, hollow, icu

HERE = Path(__file__).resolve().parent
WORK = product.BUILD / "linux"
TOOLS = (
    product.Tool("dpkg-deb", "dpkg"),
    product.Tool("strip", "binutils"),
    product.Tool("readelf", "binutils"),
    product.Tool("nm", "binutils"),
    product.Tool("chrpath", "chrpath"),
    product.Tool("gcc", "gcc"),
    product.Tool("icupkg", "icu-devtools"),
    product.Tool("desktop-file-validate", "desktop-file-utils"),
    product.Tool("appstreamcli", "appstream"),
)


def build(python: Path) -> None:
    """Build everything for Linux into ``dist``.

    Args:
        python: of the environment with the pinned versions and PyInstaller.
    """
    product.need(*TOOLS)
    drawings = WORK / "drawings"
    product.run(python, product.HERE / "drawings.py", product.fresh(drawings))
    frozen = freeze(python)
    bill = product.DIST / f"{product.PROGRAM}-{product.version()}-linux.cdx.json"
    inside = frozen / "_internal"
    components.write_bill(
        parts(python, inside), inside / "ecomkpi_desktop" / "_resources" / "components.cdx.json", bill
    )
    product.set_times(frozen)
    product.keep_below(product.MOST_UNPACKED, frozen)
    root = product.fresh(WORK / "root")
    debian.install_tree(frozen, drawings, root)
    debian.check_tree(root)
    taken = sorted(debian.needed_libraries(frozen))
    print(f"taken from the user's system: {', '.join(taken)}")
    if lost := [name for name in taken if name.startswith(("libQt6", "libpyside", "libshiboken", "libarrow"))]:
        raise SystemExit(f"left out, and needed: {', '.join(lost)}")
    debian.build_package(root, product.DIST)
    archive(frozen, product.DIST / f"{product.PROGRAM}-{product.version()}-linux-x86_64.tar.gz")


def freeze(python: Path) -> Path:
    """Make the folder with the program, and take from it what only its builders would want."""
    out = product.fresh(WORK / "frozen")
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", out, "--workpath", WORK / "work"]
    product.run(python, "-m", "PyInstaller", *options, HERE / "freeze.spec", QT_QPA_PLATFORM="offscreen")
    frozen = out / product.PROGRAM
    libraries = [
        path
        for path in frozen.rglob("*.so*")
        # Those of numpy.libs and scipy.libs were repaired by their builders, and stripping breaks them.
        if path.is_file() and not path.is_symlink() and not path.parent.name.endswith(".libs")
    ]
    print(f"stripping {len(libraries)} libraries", flush=True)
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)
    _forget_folders(frozen)
    icu.trim(frozen / "_internal" / "PySide6" / "Qt" / "lib", WORK / "icu")
    hollow.trim(frozen / "_internal" / "pyarrow", WORK / "hollow")
    _share_equal_files(frozen)
    _drop_unneeded(frozen)
    return frozen


def parts(python: Path, inside: Path) -> list[components.Component]:
    """Return what is in the bundle: the product, Python, distributions, and libraries of this system."""
    code = "import sys, sysconfig; print(sysconfig.get_paths()['purelib']); print(sys.version.split()[0])"
    told = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.split("\n")
    return [
        *components.own_parts(),
        components.python_itself(told[1]),
        *components.from_distributions(Path(told[0]), inside),
        components.others_in_qt(),
        *(components.icu(path.name.rpartition(".")[2]) for path in inside.glob("PySide6/Qt/lib/libicudata.so.*")),
        *_from_system(inside),
    ]


def archive(frozen: Path, target: Path) -> None:
    """Write the folder as an archive that is the same whenever its content is."""
    name = target.name.removesuffix(".tar.gz")
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in sorted(frozen.rglob("*")):
            tar.add(path, f"{name}/{path.relative_to(frozen)}", recursive=False, filter=_anonymous)
        note = (HERE / "archive-readme.txt").read_bytes()
        entry = tarfile.TarInfo(f"{name}/README.txt")
        entry.size, entry.mtime = len(note), product.epoch()
        tar.addfile(entry, io.BytesIO(note))


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _forget_folders(frozen: Path) -> None:
    """Let libraries look for others in the bundle and in the system, not in a folder of the computer that built it."""
    for path in frozen.rglob("*.so*"):
        if path.is_symlink():
            continue
        path.chmod(0o644)  # loaded, never started
        told = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=True).stdout
        found = re.search(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]", told)
        if found and not all(folder.startswith("$ORIGIN") for folder in found[1].split(":")):
            subprocess.run(["chrpath", "--delete", path], check=True, stdout=subprocess.DEVNULL)


def _share_equal_files(frozen: Path) -> None:
    """Keep one copy of the libraries that two wheels bring under the same name."""
    seen: dict[str, Path] = {}
    for path in sorted(frozen.rglob("*.libs/*")):
        if path.is_symlink():
            continue
        first = seen.setdefault(path.name, path)
        if first is not path and first.read_bytes() == path.read_bytes():
            path.unlink()
            path.symlink_to(Path("..") / first.parent.name / first.name)


def _drop_unneeded(frozen: Path) -> None:
    """Take out libraries that only plugins needed that are not in the bundle, and then those that these needed."""
    while True:
        needed = debian.needed_by(frozen)
        top = [path for path in (frozen / "_internal").glob("lib*.so*") if not path.name.startswith("libpython")]
        gone = [path for path in top if path.name not in needed]
        if not gone:
            return
        print("needed by nothing: " + ", ".join(sorted(path.name for path in gone)))
        for path in gone:
            path.unlink()


def _from_system(inside: Path) -> list[components.Component]:
    """Return the Debian packages whose libraries were taken into the bundle, each with its copyright file."""
    found: dict[str, components.Component] = {}
    for path in sorted(inside.glob("lib*.so*")):
        if path.is_symlink() or path.name.startswith("libpython"):  # which was named, and may not be the system's
            continue
        told = subprocess.run(["dpkg", "-S", f"*/{path.name}*"], capture_output=True, text=True, check=False).stdout
        package = told.split(":", 1)[0].strip()
        if package and package not in found:
            found[package] = _debian_component(package)
    return [found[name] for name in sorted(found)]


def _debian_component(package: str) -> components.Component:
    asked = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")[0]
    file = Path(f"/usr/share/doc/{package}/copyright")
    text = file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""
    licences = sorted(set(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)))
    return components.Component(
        package, version, ", ".join(licences) or "see text", text, f"pkg:deb/debian/{package}@{version}"
    )
