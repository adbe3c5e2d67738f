"""From the frozen folder to a Debian package."""

import gzip
import re
import shutil
import subprocess
from email.utils import formatdate
from pathlib import Path

import product

HERE = Path(__file__).resolve().parent
_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def install_tree(frozen: Path, drawings: Path, root: Path) -> None:
    """Lay everything out as it will be on the user's system.

    Args:
        frozen: the folder with the program.
        drawings: the icons.
        root: what stands for ``/``.
    """
    home = root / "usr" / "lib" / product.PROGRAM
    shutil.copytree(frozen, home, symlinks=True)
    command = root / "usr" / "bin" / product.PROGRAM
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{product.PROGRAM}/{product.PROGRAM}")
    share = root / "usr" / "share"
    values = _values()
    product.write(share / "applications" / f"{product.PROGRAM}.desktop", _filled("desktop.in", values))
    product.write(share / "metainfo" / f"{product.APPLICATION_ID}.metainfo.xml", _filled("metainfo.xml.in", values))
    product.write(share / "mime" / "packages" / f"{product.PROGRAM}.xml", _filled("mime.xml.in", values))
    _icons(share / "icons" / "hicolor", drawings)
    manual = share / "man" / "man1" / f"{product.PROGRAM}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(_filled("manual.1.in", values).encode(), mtime=0))
    documents = share / "doc" / product.PROGRAM
    product.write(documents / "copyright", _filled("copyright.in", values))
    for name, text in {
        "changelog": _filled("changelog.in", values | {"moment": formatdate(product.epoch())}),
        "NEWS.md": (product.ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
    }.items():
        (documents / f"{name}.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


def build_package(root: Path, target: Path) -> Path:
    """Make the package of a laid out tree.

    Args:
        root: what stands for ``/``.
        target: folder to write it to.
    """
    size = product.size_of(root) // 1024
    control = _filled("control.in", _values() | {"size": size})
    product.write(root / "DEBIAN" / "control", control)
    product.set_times(root)
    path = target / f"{product.PROGRAM}_{product.version()}_amd64.deb"
    product.run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, path)
    product.keep_below(product.MOST_DEBIAN, path)
    return path


def check_tree(root: Path) -> None:
    """Let the desktop's own tools read what the package tells the desktop."""
    share = root / "usr" / "share"
    product.run("desktop-file-validate", share / "applications" / f"{product.PROGRAM}.desktop")
    product.run("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{product.APPLICATION_ID}.metainfo.xml")


def needed_by(frozen: Path) -> set[str]:
    """Return the names of the shared libraries that the files of a folder need."""
    needed: set[str] = set()
    for path in frozen.rglob("*"):
        if path.is_symlink() or not path.is_file() or (path.suffix and ".so" not in path.name):
            continue
        told = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=False).stdout
        needed |= set(re.findall(r"\(NEEDED\).*\[(.+?)\]", told))
    return needed


def needed_libraries(frozen: Path) -> set[str]:
    """Return the names of those that the folder does not hold: the user's system has them."""
    return needed_by(frozen) - {path.name for path in frozen.rglob("*")}


def _icons(theme: Path, drawings: Path) -> None:
    for size in _SIZES:
        for context, name in (("apps", product.PROGRAM), ("mimetypes", product.MIME_TYPE.replace("/", "-"))):
            target = theme / f"{size}x{size}" / context / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(drawings / f"icon-{size}.png", target)
    scalable = theme / "scalable" / "apps" / f"{product.PROGRAM}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(drawings / "icon.svg", scalable)


def _filled(template: str, values: dict[str, object]) -> str:
    return product.fill(HERE / template, **values)


def _values() -> dict[str, object]:
    return {
        "name": product.NAME,
        "program": product.PROGRAM,
        "id": product.APPLICATION_ID,
        "version": product.version(),
        "summary": product.SUMMARY,
        "mime": product.MIME_TYPE,
        "date": product.day(),
    }
