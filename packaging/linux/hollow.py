"""Arrow's library for query plans: every module of pyarrow is linked to it, none uses it, and it weighs 4 MB.

An empty library under its name is enough; whether that is still so is looked up in the symbols at each build.
"""

import subprocess
from pathlib import Path

import product

_HOLLOW = "libarrow_substrait.so.*"


def trim(libraries: Path, work: Path) -> None:
    """Replace the library in a folder by an empty one.

    Args:
        libraries: pyarrow's folder.
        work: folder for what is made on the way.
    """
    for library in libraries.glob(_HOLLOW):
        others = [path for path in libraries.glob("*.so*") if path != library]
        wanted = _symbols("--undefined-only", *others) - _symbols("--defined-only", *others)
        if used := wanted & _symbols("--defined-only", library):
            raise SystemExit(f"{library.name} is used: {min(used)} and {len(used) - 1} more")
        source = product.write(work / "empty.c", "\n")
        product.run(
            "gcc", "-shared", "-nostdlib", "-s", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}", source,
            "-o", library,
        )  # fmt: skip
        library.chmod(0o644)


def _symbols(kind: str, *libraries: Path) -> set[str]:
    command = ["nm", "-D", "--just-symbols", kind, *map(str, libraries)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {line.partition("@")[0] for line in told.splitlines() if line and not line.endswith(":")}
