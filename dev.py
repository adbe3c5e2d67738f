#!/usr/bin/env python3
"""One door to the project; needs nothing but Python 3.11 or newer.

    python3 dev.py run [--headless]   the demonstration shop, in the window or as figures and a PDF
    python3 dev.py test [ARG ...]     every test, in parallel, without a screen (arguments go to pytest)
    python3 dev.py check              lint, types, architecture
    python3 dev.py coverage           the tests of the engine; fails unless they walk every line and branch of kpi/
    python3 dev.py bench [ARG ...]    the benchmarks: ratios against named peers, and how files are recognised
    python3 dev.py nightly            20,000 broken files, the whole corpus, 2,000 random shops, coverage, slow tests
    python3 dev.py pictures           accept the pictures of all pages as they are now; README and help get theirs
    python3 dev.py translate          bring the .ts files up to date with the source
    python3 dev.py package --platform linux|windows|macos [...]   installers, into dist/ (see packaging/README.md)

The first call makes ``.venv`` and installs the pinned versions of ``packaging/locks``; later calls notice when a lock
file has changed. On Debian and Ubuntu the system libraries that Qt needs are installed when run as root, and named
otherwise.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PACKAGING = ROOT / ".dev" / "packaging"  # an environment with what is shipped and what packs it, and nothing else
LOCKS = ROOT / "packaging" / "locks"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "en")

# Library -> Debian package, as measured on a bare Debian 12.
QT_LIBRARIES = {
    "GL": "libgl1",
    "EGL": "libegl1",
    "glib-2.0": "libglib2.0-0",
    "xkbcommon": "libxkbcommon0",
    "fontconfig": "libfontconfig1",
    "freetype": "libfreetype6",
    "dbus-1": "libdbus-1-3",
    "gssapi_krb5": "libgssapi-krb5-2",
}
SCREEN_LIBRARIES = {
    "xcb-cursor": "libxcb-cursor0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
    "X11-xcb": "libx11-xcb1",
}
NO_TESTS = 5  # how pytest ends when it was given none
# A test that waits inside Qt never comes back to Python, which pytest's own limit needs. Above the longest limit of
# any test: tell where every thread stands and end that worker, so that the run names the test and goes on.
STUCK = ("-o", "faulthandler_timeout=1000", "-o", "faulthandler_exit_on_timeout=true")
# What packing needs beside: program -> Debian package.
PACKAGE_PROGRAMS = {
    "linux": {
        "strip": "binutils",
        "chrpath": "chrpath",
        "gcc": "gcc",
        "icupkg": "icu-devtools",
        "desktop-file-validate": "desktop-file-utils",
        "appstreamcli": "appstream",
    },
    "windows": {
        "makensis": "nsis",
        "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    },
    "macos": {},
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "pdftotext": "poppler-utils"}


def program(name: str, environment: Path = ENVIRONMENT) -> Path:
    return environment / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name)


PYTHON = program("python")


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):
        print("EcomKPI Desktop needs Python 3.11 or newer; this is " + sys.version.split()[0], file=sys.stderr)
        return 2
    commands = {
        "run": run,
        "test": test,
        "check": check,
        "coverage": coverage,
        "bench": bench,
        "nightly": nightly,
        "pictures": pictures,
        "translate": translate,
        "package": package,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    headless = "--headless" in arguments
    install("run")
    system_packages(QT_LIBRARIES | ({} if headless else SCREEN_LIBRARIES))
    folder = ROOT / ".dev" / "demonstration"
    document = folder / "demonstration.ekpi"
    folder.mkdir(parents=True, exist_ok=True)
    if headless or not document.exists():
        shutil.rmtree(folder)
        folder.mkdir()
        if status := application("demo", document, "--files", folder / "exports"):
            return status
    if not headless:
        return application(document)
    if status := application("kpis", document):
        return status
    return application("report", document, "--out", folder / "review.pdf")


def test(arguments: list[str]) -> int:
    install("dev")
    system_packages(QT_LIBRARIES | SCREEN_LIBRARIES, TEST_PROGRAMS)
    # Two workers on small machines: each holds a Qt, an Arrow and a pandas.
    parallel = [] if any(word.startswith("-n") for word in arguments) else ["-n", str(min(os.cpu_count() or 2, 8))]
    chosen = ["--ignore", "tests/benchmarks", *parallel, "--dist", "worksteal", *STUCK, *arguments]
    return tool("pytest", *chosen, QT_QPA_PLATFORM="offscreen")


def check(_arguments: list[str]) -> int:
    install("dev")
    outcomes = [tool("ruff", "check", "."), tool("mypy"), call(program("lint-imports"))]
    return max(outcomes)


def coverage(arguments: list[str]) -> int:
    """Hold ``fail_under`` of pyproject.toml over the engine, by its own tests: a page walking a line proves nothing."""
    install("dev")
    parallel = ["-n", str(min(os.cpu_count() or 2, 8)), "--dist", "worksteal"]
    return tool("pytest", "tests/kpi", "-q", *parallel, "--cov", *arguments, QT_QPA_PLATFORM="offscreen")


def bench(arguments: list[str]) -> int:
    install("dev")
    system_packages(QT_LIBRARIES)
    # One after the other and with their output: what counts is what they print.
    return tool("pytest", "tests/benchmarks", "-q", "-s", "-p", "no:xdist", *arguments, QT_QPA_PLATFORM="offscreen")


def nightly(arguments: list[str]) -> int:
    """Run what takes too long for every change, on every core; a failure names the seed or the case that shows it."""
    install("dev")
    system_packages(QT_LIBRARIES | SCREEN_LIBRARIES, TEST_PROGRAMS)
    parallel = ["-n", str(min(os.cpu_count() or 2, 8)), "--dist", "worksteal"]
    without_screen = {"QT_QPA_PLATFORM": "offscreen"}
    fuzz = tool("pytest", "tests/fuzz", "-q", *parallel, *arguments, ECOMKPI_FUZZ_CASES="20000",
                HYPOTHESIS_PROFILE="search", **without_screen)  # fmt: skip
    corpus = tool("pytest", "tests/benchmarks/test_detector_quality.py", "-q", "-s", "-p", "no:xdist", **without_screen)
    shops = tool("pytest", "tests/kpi", "-q", "--timeout", "3000", *parallel, ECOMKPI_EXAMPLES="2000",
                 HYPOTHESIS_PROFILE="search", **without_screen)  # fmt: skip
    covered = coverage([])
    slow = tool("pytest", "-m", "slow", "--ignore", "tests/benchmarks", "-q", *parallel, **without_screen)
    return max(fuzz, corpus, shops, covered, 0 if slow == NO_TESTS else slow)


def pictures(_arguments: list[str]) -> int:
    """Take every picture anew; ``git diff --stat`` then shows which pages look different."""
    install("dev")
    system_packages(QT_LIBRARIES)
    chosen = ["tests/pictures/test_pictures.py", "-q", "-p", "no:xdist", "--accept-pictures"]
    return tool("pytest", *chosen, QT_QPA_PLATFORM="offscreen")


def translate(_arguments: list[str]) -> int:
    install("dev")
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ecomkpi_desktop").rglob("*.py"))
    for language in LANGUAGES:
        # The source is English: its file only holds plurals.
        plural = ["-pluralonly"] if language == "en" else []
        target = TRANSLATIONS / f"ecomkpi_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-target-language", language, *plural]
        if status := call(program("pyside6-lupdate"), *sources, *options, "-ts", target):
            return status
    compile_translations()
    return 0


def package(arguments: list[str]) -> int:
    platform = next((word for word in arguments if word in PACKAGE_PROGRAMS), "")
    libraries = QT_LIBRARIES | SCREEN_LIBRARIES
    if sys.base_prefix == "/usr":  # Debian keeps the library that is frozen in a package of its own
        name = f"python3.{sys.version_info.minor}"
        libraries = libraries | {name: f"lib{name}"}
    system_packages(libraries, PACKAGE_PROGRAMS.get(platform, {}))
    locks = ("run", "package")
    if PACKAGING.exists() and not all(is_installed(name, PACKAGING) for name in locks):
        shutil.rmtree(PACKAGING)  # what the lock files name no longer must not get into a bundle
    install(*locks, environment=PACKAGING)
    python = program("python", PACKAGING)
    return call(python, ROOT / "packaging" / "build.py", *arguments)


def application(*arguments: object) -> int:
    return call(PYTHON, "-m", "ecomkpi_desktop", *arguments)


def tool(module: str, *arguments: object, **variables: str) -> int:
    return call(PYTHON, "-m", module, *arguments, **variables)


def call(*command: object, **variables: str) -> int:
    sys.stdout.flush()
    return subprocess.run([str(word) for word in command], cwd=ROOT, env=os.environ | variables, check=False).returncode


def install(*lock_names: str, environment: Path = ENVIRONMENT) -> None:
    """Make the environment and bring it to the lock files; do nothing when it is there already."""
    for name in lock_names:
        if is_installed(name, environment):
            continue
        lock = LOCKS / f"{name}.txt"
        make_environment(environment)
        shown = environment.relative_to(ROOT)
        print(f"Installing the pinned versions of {lock.relative_to(ROOT)} into {shown} ...", flush=True)
        pip = [program("python", environment), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--no-deps", "--require-hashes", "-r", str(lock)], check=True)
        stamp(name, environment).write_text(digest(name))
    compile_translations(environment)


def is_installed(name: str, environment: Path) -> bool:
    """Return whether an environment holds what a lock file names, as it is now."""
    mark = stamp(name, environment)
    return program("python", environment).exists() and mark.exists() and mark.read_text() == digest(name)


def stamp(name: str, environment: Path) -> Path:
    return environment / f"installed-{name}"


def digest(name: str) -> str:
    return hashlib.sha256((LOCKS / f"{name}.txt").read_bytes()).hexdigest()


def make_environment(environment: Path) -> None:
    if program("python", environment).exists():
        return
    print(f"Making the environment {environment.relative_to(ROOT)} ...", flush=True)
    try:
        import ensurepip  # noqa: F401 - Debian ships it in a package of its own
    except ImportError:
        apt_install([f"python3.{sys.version_info.minor}-venv"])
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)


def compile_translations(environment: Path = ENVIRONMENT) -> None:
    for source in TRANSLATIONS.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            lrelease = program("pyside6-lrelease", environment)
            subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)


def system_packages(libraries: dict[str, str], programs: dict[str, str] | None = None) -> None:
    """See to what Qt needs from the system, where it is Debian's packages that give it."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return
    missing = [package for library, package in libraries.items() if not ctypes.util.find_library(library)]
    missing += [package for program, package in (programs or {}).items() if not shutil.which(program)]
    if missing:
        apt_install(missing)


def apt_install(packages: list[str]) -> None:
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get") or os.geteuid() != 0:
        print("These system packages are missing; install them and start again:", file=sys.stderr)
        print("    sudo " + " ".join(command), file=sys.stderr)
        return
    print("Installing system packages: " + " ".join(packages), flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update"], check=False, **quiet)
    subprocess.run(command, check=True, **quiet)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
