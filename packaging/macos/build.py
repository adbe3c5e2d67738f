"""macOS: the frozen application and a disk image, signed and notarised when there is a certificate. On a Mac only."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import components
import product

HERE = Path(__file__).resolve().parent
WORK = product.BUILD / "macos"
TOOLS = (product.Tool("codesign", "Xcode"), product.Tool("hdiutil", "macOS"), product.Tool("xcrun", "Xcode"))
IDENTITY = "ECOMKPI_SIGNING_IDENTITY"  # "Developer ID Application: NAME (TEAM)"
PROFILE = "ECOMKPI_NOTARY_PROFILE"  # made before with: xcrun notarytool store-credentials


def build(python: Path, _sign: str | None) -> None:
    """Build the disk image into ``dist``.

    Args:
        python: of the environment with the pinned versions and PyInstaller.
    """
    if sys.platform != "darwin":
        raise SystemExit("the macOS package is built on macOS")
    product.need(*TOOLS)
    drawings = product.fresh(WORK / "drawings")
    product.run(python, product.HERE / "drawings.py", drawings)
    application = freeze(python, drawings)
    inside = application / "Contents" / "Frameworks"
    bill = product.DIST / f"{product.PROGRAM}-{product.version()}-macos.cdx.json"
    bundled = application / "Contents" / "Resources" / "ecomkpi_desktop" / "_resources" / "components.cdx.json"
    components.write_bill(parts(inside), bundled, bill)
    product.keep_below(product.MOST_UNPACKED, application)
    sign(application)
    image = product.DIST / f"EcomKPI-Desktop-{product.version()}.dmg"
    product.run("sh", HERE / "image.sh", application, image, product.NAME)
    notarise(image)


def freeze(python: Path, drawings: Path) -> Path:
    """Make the application."""
    out = product.fresh(WORK / "frozen")
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", out, "--workpath", WORK / "work"]
    product.run(
        python, "-m", "PyInstaller", *options, HERE / "freeze.spec",
        ECOMKPI_ICON=str(drawings / "icon.icns"), ECOMKPI_VERSION=product.version(),
    )  # fmt: skip
    return out / f"{product.NAME}.app"


def parts(inside: Path) -> list[components.Component]:
    """Return what is in the bundle."""
    paths = sysconfig.get_paths()
    return [
        *components.own_parts(),
        components.python_itself(sys.version.split()[0]),
        *components.from_distributions(Path(paths["purelib"]), inside),
        components.others_in_qt(),
    ]


def sign(application: Path) -> None:
    """Seal the application with what was added to it, its libraries being signed already; see freeze.spec.

    With the certificate named in the environment; without one, for this computer only.
    """
    identity = os.environ.get(IDENTITY, "-")
    hardened = [] if identity == "-" else ["--options", "runtime", "--timestamp"]
    product.run(
        "codesign", "--force", *hardened, "--entitlements", HERE / "entitlements.plist",
        "--sign", identity, application,
    )  # fmt: skip
    product.run("codesign", "--verify", "--deep", "--strict", application)


def notarise(image: Path) -> None:
    """Have the image notarised, when there is a certificate and an account."""
    identity, profile = os.environ.get(IDENTITY), os.environ.get(PROFILE)
    if not identity or not profile:
        print(f"not notarised: {IDENTITY} and {PROFILE} are not both set")
        return
    product.run("codesign", "--force", "--timestamp", "--sign", identity, image)
    product.run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
    product.run("xcrun", "stapler", "staple", image)
    subprocess.run(["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image], check=True)
