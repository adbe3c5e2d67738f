"""Accepted pictures: half as large, of 256 colours, and held against what is seen with a tolerance."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, qRgb

_BLOCK = 12  # pixels of the half-size picture: about a word of small text
# Mean difference of a block, of 255: a letter that is drawn a quarter of a pixel elsewhere costs 2 to 3, one figure
# that is another 8 and more.
_TOLERANCE = 5.0
_COLOURS = 256

Pixels = npt.NDArray[np.uint8]


def reduced(path: Path) -> Pixels:
    """Return a picture as it is accepted: half its size."""
    image = QImage(str(path))
    half = QSize(image.width() // 2, image.height() // 2)
    smooth = Qt.TransformationMode.SmoothTransformation
    return pixels_of(image.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))


def pixels_of(image: QImage) -> Pixels:
    """Return a picture as rows of red, green and blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return flat[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def write(pixels: Pixels, path: Path) -> None:
    """Write a picture as a PNG of 256 colours."""
    height, width, _ = pixels.shape
    colours, of_pixel = np.unique(_codes(pixels), return_inverse=True)
    palette, nearest = _palette(colours, np.bincount(of_pixel.ravel()))
    indices = nearest[of_pixel].reshape(height, width).astype(np.uint8)
    padded = np.zeros((height, (width + 3) // 4 * 4), dtype=np.uint8)  # Qt wants rows of whole words
    padded[:, :width] = indices
    image = QImage(padded.tobytes(), width, height, padded.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable([qRgb(int(one) >> 16, (int(one) >> 8) & 255, int(one) & 255) for one in palette])
    path.parent.mkdir(parents=True, exist_ok=True)
    assert image.save(str(path), "PNG", 0)  # type: ignore[call-overload] # the strongest compression


def _palette(
    colours: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return at most 256 colours, and for each colour there is the place of the nearest of them.

    The commonest are kept as they are; the rest of the places go to the commonest of coarser cells, so that rare but
    different colours (a mark, a status) are not lost to the many greys of the edges of letters.
    """
    if len(colours) <= _COLOURS:
        return colours, np.arange(len(colours))
    common = np.argsort(counts)[::-1][: _COLOURS // 2]
    cells = (colours >> 3) & 0x1F1F1F
    chosen = dict.fromkeys(common.tolist())
    taken = {int(cells[place]) for place in common}
    for place in np.argsort(counts)[::-1]:
        if len(chosen) == _COLOURS:
            break
        if int(cells[place]) not in taken:
            taken.add(int(cells[place]))
            chosen[int(place)] = None
    palette = colours[np.array(sorted(chosen))]
    return palette, _nearest(colours, palette)


def _in_colours_of(accepted: Pixels, seen: Pixels) -> Pixels:
    """Return a picture in the colours of another: what its 256 colours cost is then no difference."""
    palette = np.unique(_codes(accepted))
    colours, of_pixel = np.unique(_codes(seen), return_inverse=True)
    found = _split(palette)[_nearest(colours, palette)][of_pixel.reshape(seen.shape[:2])]
    return found.astype(np.uint8)


def _nearest(colours: npt.NDArray[np.int64], palette: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    distance = ((_split(colours)[:, None, :] - _split(palette)[None, :, :]) ** 2).sum(axis=2)
    return distance.argmin(axis=1)


def _codes(pixels: Pixels) -> npt.NDArray[np.int64]:
    return pixels.astype(np.int64) @ np.array([1 << 16, 1 << 8, 1])


def _split(codes: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return np.stack([codes >> 16, (codes >> 8) & 255, codes & 255], axis=1)


def differences(seen: Pixels, accepted: Pixels) -> list[tuple[int, int]]:
    """Return where two pictures differ: corners of blocks, in pixels of the half-size picture."""
    if seen.shape != accepted.shape:
        return [(0, 0)]
    seen = _in_colours_of(accepted, seen)
    apart = np.abs(seen.astype(np.int16) - accepted.astype(np.int16)).mean(axis=2)
    height, width = (size // _BLOCK * _BLOCK for size in apart.shape)
    blocks = apart[:height, :width].reshape(height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK).mean(axis=(1, 3))
    rows, columns = np.nonzero(blocks > _TOLERANCE)
    return [(int(column) * _BLOCK, int(row) * _BLOCK) for row, column in zip(rows, columns, strict=True)]


def marked(seen: Pixels, places: list[tuple[int, int]]) -> Pixels:
    """Return a picture in which only the blocks that differ keep their full strength."""
    shown = (seen // 3 + 160).astype(np.uint8)
    for left, top in places:
        shown[top : top + _BLOCK, left : left + _BLOCK] = seen[top : top + _BLOCK, left : left + _BLOCK]
    return shown
