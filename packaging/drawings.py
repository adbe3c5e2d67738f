"""The program's icon in every size and format that a desktop wants, from its two drawings.

Run with the environment that has Qt: ``python packaging/drawings.py FOLDER`` writes ``icon-SIZE.png``, ``icon.svg``,
``icon.ico``, ``icon.icns`` and the pictures of the Windows installer.
"""

import shutil
import struct
import sys
from pathlib import Path

import product
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256, 512, 1024)
_SMALL = 24  # up to this size the drawing with bolder strokes is used
_IN_ICO = (16, 20, 24, 32, 40, 48, 64, 256)
_ICNS_KINDS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def drawn(size: int, width: int = 0, height: int = 0) -> QImage:
    """Return the icon at a size; in the middle of a white picture when that is given a width and a height."""
    name = "ecomkpi_small" if size <= _SMALL else "ecomkpi"
    image = QImage(width or size, height or size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white if width else QColor(0, 0, 0, 0))
    painter = QPainter(image)
    area = QRectF((image.width() - size) / 2, (image.height() - size) / 2, size, size)
    QSvgRenderer(str(product.ROOT / "resources" / "icons" / f"{name}.svg")).render(painter, area)
    painter.end()
    return image


def png(size: int) -> bytes:
    """Return the icon as PNG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(size).save(buffer, "PNG")
    return bytes(content.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds PNGs."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    offset = len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset + len(body))
        body += picture
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon that holds PNGs."""
    parts = b"".join(_ICNS_KINDS[size] + struct.pack(">I", len(one) + 8) + one for size, one in pictures.items())
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main(folder: Path) -> None:
    """Write everything."""
    application = QGuiApplication(["drawings", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"icon-{size}.png").write_bytes(picture)
    shutil.copy(product.ROOT / "resources" / "icons" / "ecomkpi.svg", folder / "icon.svg")
    (folder / "icon.ico").write_bytes(ico({size: pictures[size] for size in _IN_ICO}))
    (folder / "icon.icns").write_bytes(icns({size: pictures[size] for size in _ICNS_KINDS}))
    # What the pages of a Windows installer show: at their left, and at the right of their head.
    drawn(112, 164, 314).convertToFormat(QImage.Format.Format_RGB888).save(str(folder / "side.bmp"), "BMP")
    drawn(48, 150, 57).convertToFormat(QImage.Format.Format_RGB888).save(str(folder / "head.bmp"), "BMP")
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
