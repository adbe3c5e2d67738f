"""What is left out of the bundles: one list for all platforms, kept honest by tests/packaging.

The tests run the product with every module of ``DENIED`` made impossible to import, and read its source for imports of
them; ``--smoke-test`` of the finished bundle then shows that no file was one too many.
"""

import re
from pathlib import Path

# Modules that nothing of the product needs; their submodules neither.
DENIED = (
    # Parts of Python for developers, for other windows, or for the network.
    "asyncio", "curses", "distutils", "doctest", "ensurepip", "ftplib", "http", "idlelib", "lib2to3", "pdb", "pip",
    "pkg_resources", "pydoc_data", "readline", "setuptools", "smtplib", "test", "tkinter", "turtledemo",
    "urllib.request", "venv", "xmlrpc",
    "pytz",
    # Formats and remote places that no export of a shop comes in.
    "pyarrow._azurefs", "pyarrow._dataset_orc", "pyarrow._dataset_parquet_encryption", "pyarrow._feather",
    "pyarrow._flight", "pyarrow._gcsfs", "pyarrow._hdfs", "pyarrow._json", "pyarrow._orc",
    "pyarrow._parquet_encryption", "pyarrow._pyarrow_cpp_tests", "pyarrow._s3fs", "pyarrow._substrait",
    "pyarrow.cuda", "pyarrow.feather", "pyarrow.flight", "pyarrow.gandiva", "pyarrow.json", "pyarrow.orc",
    "pyarrow.parquet.encryption", "pyarrow.substrait", "pyarrow.tests",
    # The predictive lifetime value needs special functions, an optimiser and an eigenvalue: the rest goes.
    "scipy.cluster", "scipy.datasets", "scipy.differentiate", "scipy.fftpack", "scipy.integrate", "scipy.interpolate",
    "scipy.io", "scipy.misc", "scipy.ndimage", "scipy.odr", "scipy.signal", "scipy.stats",
    "numpy.distutils",
    "pyqtgraph.canvas", "pyqtgraph.console", "pyqtgraph.dockarea", "pyqtgraph.examples", "pyqtgraph.flowchart",
    "pyqtgraph.jupyter", "pyqtgraph.opengl",
    # QtTest stays: pyqtgraph imports it.
    "PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtNetwork",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickControls2", "PySide6.QtQuickTest", "PySide6.QtQuickWidgets",
    "PySide6.QtSql", "PySide6.QtUiTools", "PySide6.QtXml",
    # Calendars of stock exchanges.
    "holidays.financial",
    # Measures of distance of their own, and what newer processors do a little faster: the likeness of headers, which is
    # all that is asked for, does without them.
    "rapidfuzz.distance.metrics_cpp", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.fuzz_cpp_avx2",
    # Packages that others use when they find them.
    "IPython", "PIL", "cuda", "cupy", "lxml", "matplotlib", "numba", "scikits", "sksparse", "uarray",
)  # fmt: skip

# Modules that only compiled code imports, where no analysis sees it: pyarrow's file systems ask ssl for a path.
UNSEEN = ("ssl",)

# Modules of 10 MB which something imports and never uses; in their place stand the files of this folder.
STAND_INS = {f"PySide6.{path.stem}": path for path in sorted((Path(__file__).parent / "standins").glob("*.py"))}

# Packages of which modules are found by their name.
FOUND_BY_NAME = ("holidays.countries",)

# Distributions that read files of their own, and look up their version when they are loaded.
NAMED = ("holidays",)

_LANGUAGES = "fr|en"
# Files, by their path in the bundle with forward slashes.
_DROPPED = re.compile(
    rf"""
    (^|/)(tests|__pycache__|include)/
    | \.(pyi|pyx|pxd|pxi|h|hpp|cpp|cc|c|f90|lib|a|cmake|prl|typed|ts|whl)$
    | (^|/)pyarrow/src/
    | (^|/)arrow_substrait\.dll$  # of the Linux library of this name see linux/hollow.py
    | (^|/)(lib)?arrow_(flight|s3|python_flight|python_parquet_encryption)[^/]*$
    | (^|/)pyarrow/libarrow_python\.(so|so\.\d+\.\d+\.\d+)$  # the same library under its other names
    | (^|/)PySide6/(qml|include|typesystems|glue|metatypes|doc|scripts|examples|libexec|Assistant|resources)/
    | (^|/)PySide6/[^/]*\.(exe|json)$
    | (^|/)PySide6/QtOpenGL(Widgets)?\.(abi3\.so|pyd)$  # see STAND_INS
    | (^|/)pyqtgraph/colors/maps/
    | (^|/)dateutil/zoneinfo/.*\.tar\.gz$
    | (^|/)PySide6/(opengl32sw|pyside6qml\.abi3|vcamp140|vccorlib140|vcomp140|concrt140)\.dll$
    | (^|/)shiboken6/(vcamp140|vccorlib140|vcomp140|concrt140)\.dll$
    | (^|/)PySide6/libpyside6qml
    | (^|/)PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|networkinformation|tls|sqldrivers|qmltooling|
        platforminputcontexts/(lib)?qtvirtualkeyboard|platformthemes/libqgtk3|
        qmllint|designer|help|assetimporters|renderers|sceneparsers|virtualkeyboard|vectorimageformats)
    | (^|/)PySide6/(Qt/)?plugins/platforms/(lib)?q(eglfs|linuxfb|minimalegl|minimal|vnc|vkkhrdisplay|direct2d|
        wayland-brcm|wayland-egl)
    | (^|/)PySide6/(Qt/)?plugins/imageformats/(lib)?q(gif|icns|ico|jpeg|tga|tiff|wbmp|webp|pdf)\b
    | (^|/)PySide6/(Qt/)?translations/(?!(qtbase|qt)_({_LANGUAGES})\.qm$)
    | (^|/)(lib)?Qt6(Qml|Quick|VirtualKeyboard|Pdf|EglFS|Network|Sql|Xml|Concurrent|Designer|Help|UiTools|Labs|
        ShaderTools|LocalStorage|CanvasPainter|Lottie|OpenGLWidgets)[^/]*$
    # From the building system, and better taken from the user's: see Depends of the Debian package.
    | (^|/)lib(atk|pango|cairo|gdk|gtk|cups|avahi|thai|datrie|fribidi|pixman|graphite2|krb5|k5crypto|gssapi|keyutils|
        com_err|Qt6Egl|systemd|gcrypt|gpg-error|lz4|cap|gnutls|p11-kit|hogweed|nettle|tasn1|unistring|idn2|gmp|
        X11|X11-xcb|glib-2|freetype|fontconfig)
        [-_.a-zA-Z0-9]*\.so[.0-9]*$
    """,
    re.VERBOSE,
)
_KEPT_METADATA = re.compile(rf"(^|/)({'|'.join(NAMED)})-[^/]*\.dist-info/METADATA$")
_MODULE_FILE = re.compile(r"\.(pyd|so|dylib|py|pyc)$")


def is_denied(module: str) -> bool:
    """Return whether a module, by its dotted name, is left out."""
    parts = module.split(".")
    return any(".".join(parts[: count + 1]) in _DENIED for count in range(len(parts)))


def is_metadata_kept(path: str) -> bool:
    """Return whether a file below a ``.dist-info`` folder is one of the few that the program reads."""
    return bool(_KEPT_METADATA.search(path))


def is_data_kept(path: str) -> bool:
    """Return whether a file that is no module is kept; the pictures are those of the README."""
    if ".dist-info" in path:
        return is_metadata_kept(path)
    return not is_dropped(path) and "/_resources/pictures" not in path


def is_dropped(path: str) -> bool:
    """Return whether a file of the bundle is left out.

    Args:
        path: from the folder that stands for site-packages, with forward slashes.
    """
    if _DROPPED.search(path):
        return True
    folder, _, name = path.rpartition("/")
    stem = name.split(".")[0] if _MODULE_FILE.search(name) else ""
    return is_denied(".".join([*folder.split("/"), stem]).strip("."))


_DENIED = frozenset(DENIED)
