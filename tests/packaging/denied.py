"""Runs the product's smoke test in a process where the modules that the bundles leave out cannot be imported.

``python -m tests.packaging.denied``. It stands at the top level of the module so that the processes which the product
starts are held to it too.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
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
        return None


sys.meta_path.insert(0, Denial())

if __name__ == "__main__":
    from ecomkpi_desktop.app.main import main

    sys.exit(main(["--smoke-test", "200", "-platform", "offscreen"]))
