"""Builds the installers; called by ``python3 dev.py package``, which prepares the environment this runs in."""

import argparse
import sys
from pathlib import Path

import product


def main() -> int:
    """Build for one platform and tell what was made."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--platform", required=True, choices=("linux", "windows", "macos"))
    parser.add_argument("--runtime", type=Path, help="Windows: the embeddable Python (.zip), or a wheel with its DLLs")
    parser.add_argument("--sign", metavar="COMMAND", help="signs a file: every @FILE@ in it is replaced by its path")
    options = parser.parse_args()
    product.DIST.mkdir(exist_ok=True)
    if sys.version_info[:2] != (3, 11) and options.platform == "windows":
        raise SystemExit("the Windows bundle holds Python 3.11 and is made by Python 3.11")
    if options.platform == "linux":
        from linux import build

        build.build(Path(sys.executable))
    elif options.platform == "windows":
        from windows import build as windows_build

        windows_build.build(options.runtime, options.sign)
    else:
        from macos import build as macos_build

        macos_build.build(Path(sys.executable), options.sign)
    product.write_sums()
    return 0


if __name__ == "__main__":
    sys.exit(main())
