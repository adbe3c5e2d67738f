"""Runs what it is told in a process where the modules that the bundles leave out cannot be imported.

``python -m tests.packaging.denied`` runs the product's smoke test; with names of modules it imports these. What refuses
modules stands at the top level so that the processes which the product starts are held to it too.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.metadata import Distribution, PackageNotFoundError
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
import trim


class Denial:
    """Refuses modules before anybody else looks for them."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if trim.is_denied(name):
            raise ModuleNotFoundError(f"{name} is left out of the bundles", name=name)
        return spec_from_file_location(name, trim.STAND_INS[name]) if name in trim.STAND_INS else None


class Untold(Distribution):
    """Tells of no distribution but those of which the bundles keep what is told."""

    find = Distribution.from_name

    @classmethod
    def from_name(cls, name: str) -> Distribution:
        if name not in trim.NAMED:
            raise PackageNotFoundError(name)
        return cls.find(name)


sys.meta_path.insert(0, Denial())
Distribution.from_name = Untold.from_name  # type: ignore[method-assign]

if __name__ == "__main__":
    from ecomkpi_desktop.app.main import main

    for module in sys.argv[1:]:
        import_module(module)
    sys.exit(0 if sys.argv[1:] else main(["--smoke-test", "200", "-platform", "offscreen"]))
