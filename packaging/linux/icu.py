"""Qt's copy of ICU brings 30 MB of data for 700 languages; the product speaks two.

Qt asks ICU for the order of texts, in these two: those data stay. Encodings are Python's business here, and what Qt
itself needs of them (UTF-8, Latin 1) is in ICU's code. The library is made again from the data that are kept, under its
own name and symbol.
"""

import re
import subprocess
from pathlib import Path

import product

# Sorting, properties of characters, indexes.
_KEPT = re.compile(
    r"""
    coll/(root|fr|en|res_index)\.res | coll/ucadata\.icu
    | (cnvalias|ulayout|uemoji)\.icu | (nfkc|nfkc_cf|uts46)\.nrm
    | (root|fr|en|res_index|pool|supplementalData|likelySubtags|numberingSystems|keyTypeData|timezoneTypes|zoneinfo64
        |metadata|plurals|pluralRanges|dayPeriods|genderList|icustd|icuver)\.res
    """,
    re.VERBOSE,
)


def trim(libraries: Path, work: Path) -> None:
    """Replace ``libicudata`` in a folder by one with the kept data.

    Args:
        libraries: Qt's folder of libraries.
        work: folder for what is made on the way.
    """
    library = next(iter(libraries.glob("libicudata.so.*")), None)
    if library is None:
        return
    product.fresh(work)
    version = library.name.rpartition(".")[2]
    package = work / f"icudt{version}l.dat"
    package.write_bytes(_data_in(library, f"icudt{version}_dat"))
    told = subprocess.run(["icupkg", "-l", package], capture_output=True, text=True, check=True).stdout.split()
    gone = work / "gone.txt"
    gone.write_text("\n".join(item for item in told if not _KEPT.fullmatch(item)) + "\n", encoding="ascii")
    small = product.fresh(work / "small") / package.name  # which is written into it, and looked up
    product.run("icupkg", "-r", gone, package, small)
    source = work / "data.S"
    source.write_text(
        f'.section .rodata\n.globl icudt{version}_dat\n.type icudt{version}_dat, @object\n.balign 16\n'
        f'icudt{version}_dat:\n.incbin "{small}"\n.size icudt{version}_dat, .-icudt{version}_dat\n'
        '.section .note.GNU-stack,"",@progbits\n',
        encoding="ascii",
    )
    product.run(
        "gcc", "-shared", "-nostdlib", "-s", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}", source, "-o", library
    )
    library.chmod(0o644)
    print(f"ICU: {len(told)} items, {len(gone.read_text().split())} left out, {library.stat().st_size / 1e6:.1f} MB")


def _data_in(library: Path, symbol: str) -> bytes:
    told = subprocess.run(["readelf", "-Ws", "--dyn-syms", library], capture_output=True, text=True, check=True).stdout
    found = re.search(rf"([0-9a-f]{{16}})\s+(0x[0-9a-f]+|\d+)\s.*\s{symbol}$", told, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{library.name} has no {symbol}")
    start, size = int(found[1], 16), int(found[2], 0)
    told = subprocess.run(["readelf", "-WS", library], capture_output=True, text=True, check=True).stdout
    for line in told.splitlines():
        parts = re.search(r"\.rodata\S*\s+PROGBITS\s+([0-9a-f]+)\s+([0-9a-f]+)\s+([0-9a-f]+)", line)
        if parts and int(parts[1], 16) <= start < int(parts[1], 16) + int(parts[3], 16):
            offset = int(parts[2], 16) + start - int(parts[1], 16)
            return library.read_bytes()[offset : offset + size]
    raise SystemExit(f"{library.name}: its data were not found")
