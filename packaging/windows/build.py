"""Windows, built on Linux: the layout of the embeddable Python, win_amd64 wheels of the lock file, a launcher, a Setup.

The runtime is a parameter: the official ``python-3.11.x-embed-amd64.zip`` for a release; for trying a build, a wheel
that brings the same DLLs in a folder ``deploy_libs``. The standard library then comes from the Python that builds.
"""

import compileall
import platform
import py_compile
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path, PurePosixPath

import components
import product
import trim

HERE = Path(__file__).resolve().parent
WORK = product.BUILD / "windows"
COMPILER = "x86_64-w64-mingw32"
TOOLS = (
    product.Tool("makensis", "nsis"),
    product.Tool(f"{COMPILER}-gcc", "gcc-mingw-w64-x86-64-win32"),
    product.Tool(f"{COMPILER}-windres", "binutils-mingw-w64-x86-64"),
)
TAG = "cp311"
DLL = "python311"
LAUNCHERS = {f"{product.NAME}.exe": ("-mwindows",), f"{product.PROGRAM}.exe": ("-DWITH_CONSOLE", "-mconsole")}
# Of the runtime: for other windows, or for networks that the product does not use; the last are parts of Windows.
_NOT_WANTED = re.compile(
    r"(_tkinter|tcl86t|tk86t|_msi|winsound|_asyncio|_overlapped|_test\w*|_ctypes_test)\b|python\w?\.exe|.*\.cat|api-ms-win.*",
    re.IGNORECASE,
)
_STDLIB_LEFT = re.compile(r"(site-packages|lib-dynload|config-.*|__pycache__|_sysconfigdata.*)(/|$)|.*\.(so|a|txt)$")


def build(runtime: Path | None, sign: str | None) -> None:
    """Build the Setup into ``dist``.

    Args:
        runtime: where Python's DLLs come from.
        sign: a command that signs the file which takes the place of ``@FILE@``; None to leave all unsigned.
    """
    product.need(*TOOLS)
    if runtime is None or not runtime.exists():
        raise SystemExit("--runtime: name the embeddable Python 3.11 (.zip), or a wheel with its DLLs; see the README")
    drawings = product.fresh(WORK / "drawings")
    product.run(sys.executable, product.HERE / "drawings.py", drawings)
    payload = product.fresh(WORK / "payload")
    modules = payload / "Lib" / "site-packages"
    distributions = unpack_wheels(modules)
    copy_product(modules)
    lay_runtime(runtime, payload)
    compile_all(payload / "Lib")
    make_launchers(payload, drawings, sign)
    bill = product.DIST / f"{product.PROGRAM}-{product.version()}-windows.cdx.json"
    inside = modules / "ecomkpi_desktop" / "_resources" / "components.cdx.json"
    components.write_bill(parts(distributions, modules, payload, runtime), inside, bill)
    product.set_times(payload)
    product.keep_below(product.MOST_UNPACKED, payload)
    make_setup(payload, drawings, sign)


def unpack_wheels(modules: Path) -> Path:
    """Unpack what the lock file pins for Windows, and leave out what the product does not need.

    Returns:
        The folder with the whole distributions, for the bill of materials.
    """
    wheels = product.fresh(WORK / "wheels")
    tags = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
    tags += [word for abi in (TAG, "abi3", "none") for word in ("--abi", abi)]
    lock = product.write(WORK / "run.txt", locked((product.HERE / "locks" / "run.txt").read_text(encoding="utf-8")))
    product.run(
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--require-hashes", "--only-binary", ":all:", *tags, "-d", wheels, "-r", lock,
    )  # fmt: skip
    whole = product.fresh(WORK / "distributions")
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(whole)
    for path in sorted(whole.rglob("*")):
        inside = path.relative_to(whole).as_posix()
        top = inside.split("/")[0]
        told = top.endswith(".dist-info") and not trim.is_metadata_kept(inside)
        if path.is_dir() or told or top.endswith(".data") or trim.is_dropped(inside):
            continue
        target = modules / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return whole


def locked(text: str) -> str:
    """Return what a lock file pins for Windows; pip takes its conditions for those of the computer it runs on."""
    from packaging.requirements import Requirement

    windows = {
        "sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64",
        "python_version": "3.11", "python_full_version": "3.11.9",
    }  # fmt: skip
    kept = []
    for entry in re.split(r"\n(?=\S)", text.strip()):
        first, _, hashes = entry.partition("\n")
        wanted = Requirement(first.rstrip(" \\"))
        if wanted.marker is None or wanted.marker.evaluate(windows):
            kept.append(f"{wanted.name}{wanted.specifier} \\\n{hashes}\n")
    return "".join(kept)


def copy_product(modules: Path) -> None:
    """Put the product beside what it needs."""
    left = shutil.ignore_patterns("__pycache__", "*.ts", "pictures")
    shutil.copytree(product.ROOT / "ecomkpi_desktop", modules / "ecomkpi_desktop", ignore=left)
    shutil.copytree(product.ROOT / "resources", modules / "ecomkpi_desktop" / "_resources", ignore=left)
    shutil.copyfile(product.HERE / "entry.py", modules / "entry.py")
    for name, path in trim.STAND_INS.items():
        shutil.copyfile(path, modules.joinpath(*name.split(".")).with_suffix(".py"))


def lay_runtime(runtime: Path, payload: Path) -> None:
    """Lay Python as the embeddable distribution does: DLLs at the top, a ``._pth`` that shuts out any other Python."""
    with zipfile.ZipFile(runtime) as archive:
        for name in archive.namelist():
            path = PurePosixPath(name)
            if runtime.suffix == ".whl" and path.parts[0] != "deploy_libs":
                continue
            if path.suffix in {".dll", ".pyd", ".zip"} and not _NOT_WANTED.match(path.name):
                (payload / path.name).write_bytes(archive.read(name))
    library = payload / f"{DLL}.zip"
    if not library.exists():
        copy_standard_library(payload / "Lib")
    shiboken = payload / "Lib" / "site-packages" / "shiboken6"
    for name in ("vcruntime140_1.dll", "vcruntime140.dll"):
        if not any(path.name.lower() == name for path in payload.glob("*.dll")):
            found = [path for path in shiboken.glob("*.dll") if path.name.lower() == name]
            shutil.copyfile(found[0], payload / name)
    if not (payload / "python3.dll").exists():
        make_forwarders(payload)
    lines = [f"{DLL}.zip"] if library.exists() else []
    product.write(payload / f"{DLL}._pth", "\n".join([*lines, "Lib", "Lib/site-packages", "."]) + "\n")


def copy_standard_library(target: Path) -> None:
    """Copy the pure part of the standard library from the Python that runs this."""
    source = Path(sysconfig.get_paths()["stdlib"])
    for path in sorted(source.rglob("*.py")):
        inside = path.relative_to(source).as_posix()
        if _STDLIB_LEFT.match(inside) or trim.is_dropped(inside):
            continue
        copy = target / inside
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)


def make_forwarders(payload: Path) -> None:
    """Make ``python3.dll``, through which modules of the stable interface reach the Python of this version."""
    told = subprocess.run(
        [f"{COMPILER}-objdump", "-p", payload / f"{DLL}.dll"], capture_output=True, text=True, check=True
    ).stdout
    table = told.partition("[Ordinal/Name Pointer] Table")[2]
    names = re.findall(r"^\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+\w+\s+)?(\w+)\s*$", table, re.MULTILINE)
    if len(names) < 500:
        raise SystemExit(f"{DLL}.dll: its exports were not understood")
    definition = product.write(
        WORK / "python3.def", "LIBRARY python3\nEXPORTS\n" + "".join(f"  {name}={DLL}.{name}\n" for name in names)
    )
    product.run(
        f"{COMPILER}-gcc", "-shared", "-nostdlib", "-Wl,--no-insert-timestamp,--disable-auto-image-base", definition,
        "-o", payload / "python3.dll",
    )  # fmt: skip


def compile_all(library: Path) -> None:
    """Replace sources by byte code that is never checked against them, named as on the user's computer."""
    done = compileall.compile_dir(
        library, quiet=1, legacy=True, optimize=2, stripdir=str(library), prependdir="Lib", workers=0,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )  # fmt: skip
    if not done:
        raise SystemExit("some module cannot be compiled")
    for path in [*library.rglob("*.py")]:
        path.unlink()


def make_launchers(payload: Path, drawings: Path, sign: str | None) -> None:
    """Compile the programs that people start: one with the window, one for the command line."""
    for name, flags in LAUNCHERS.items():
        script = product.write(
            WORK / "launcher.rc",
            product.fill(
                HERE / "launcher.rc.in", icon=drawings / "icon.ico", manifest=HERE / "launcher.manifest",
                numbers=numbers().replace(".", ","), version=product.version(), file=name,
                description=product.NAME if "-mwindows" in flags else f"{product.NAME} (command line)",
            ),
        )  # fmt: skip
        resource = WORK / "launcher.res"
        product.run(f"{COMPILER}-windres", "-O", "coff", script, resource)
        product.run(
            f"{COMPILER}-gcc", "-municode", "-O2", "-Wall", "-Werror", "-s", "-static", "-Wl,--no-insert-timestamp",
            *flags, HERE / "launcher.c", resource, "-o", payload / name,
        )  # fmt: skip
        if sign:
            product.run("sh", "-c", sign.replace("@FILE@", f"'{payload / name}'"))


def parts(distributions: Path, modules: Path, payload: Path, runtime: Path) -> list[components.Component]:
    """Return what is in the bundle."""
    found = re.search(rb"\b3\.11\.\d+\b", (payload / f"{DLL}.dll").read_bytes())
    version = found[0].decode() if found else platform.python_version()
    with zipfile.ZipFile(runtime) as archive:  # the official one brings the licences of its libraries too
        text = archive.read("LICENSE.txt").decode("utf-8", "replace") if "LICENSE.txt" in archive.namelist() else ""
    return [
        *components.own_parts(),
        components.python_itself(version, text),
        *_brought_by_python(payload),
        *components.from_distributions(distributions, modules),
        components.others_in_qt(),
    ]


def _brought_by_python(payload: Path) -> list[components.Component]:
    """Return the libraries beside Python's, of which its licence tells where it comes from its makers."""
    told = re.search(rb"OpenSSL (\d+\.\d+\.\d+\w*)", (payload / "libcrypto-3.dll").read_bytes())
    database = re.search(rb"\b3\.\d\d\.\d+\b", (payload / "sqlite3.dll").read_bytes())
    free = "SQLite's authors have dedicated its code to the public domain.\n"
    runtime = "Redistributable under the licence terms of Microsoft Visual Studio; comes with Python and the wheels.\n"
    return [
        components.openssl(told[1].decode() if told else "3"),
        components.Component("libffi", "8", "MIT", (product.HERE / "licences" / "libffi.txt").read_text("utf-8")),
        components.Component("SQLite", database[0].decode() if database else "3", "Public domain", free),
        components.Component("Microsoft Visual C++ runtime", "14", "Microsoft Software License", runtime),
    ]


def make_setup(payload: Path, drawings: Path, sign: str | None) -> None:
    """Pack everything into one installer."""
    licence = (product.ROOT / "LICENSE").read_text(encoding="utf-8")
    introduction = (HERE / "licence-fr.txt").read_text(encoding="utf-8")
    texts = {"LICENCE_EN": licence, "LICENCE_FR": f"{introduction}\n{licence}"}
    for name, text in texts.items():
        # The byte order mark tells NSIS how to read it.
        (WORK / f"{name}.txt").write_text(text, encoding="utf-8-sig", newline="\r\n")
    out = product.DIST / f"EcomKPI-Desktop-{product.version()}-Setup.exe"
    defines = {
        "VERSION": product.version(),
        "NUMBERS": numbers(),
        "PAYLOAD": payload,
        "DRAWINGS": drawings,
        "OUT": out,
        **{name: WORK / f"{name}.txt" for name in texts},
    }
    if sign:
        # makensis calls it from the folder of the script.
        defines["SIGN"] = f"cd '{product.ROOT}' && {sign.replace('@FILE@', '').strip()}"
    product.run("makensis", "-V2", "-WX", *[f"-D{name}={value}" for name, value in defines.items()], HERE / "setup.nsi")
    product.keep_below(product.MOST_SETUP, out)


def numbers() -> str:
    """Return the version as Windows wants it: four numbers."""
    found = re.findall(r"\d+", product.version())
    return ".".join([*found, "0", "0", "0", "0"][:4])
