"""Which encoding a text was written in."""

import codecs

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What accented text of Western Europe is made of; the encoding under which the high bytes read as these wins.
_USUAL = frozenset("éèêëàâäçùûüîïôöœæñáíóúòìãõåøßÉÈÊËÀÂÇÙÛÎÔŒÑÄÖÜÁÍÓÚ€£°²«»’‘“”–—…·¿¡ªº©®™•\u00a0§")


def detect_encoding(sample: bytes) -> str:
    """Return the codec name of a text of which ``sample`` is the beginning (or beginning and end)."""
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name
    even, odd = sample[0:4096:2], sample[1:4096:2]
    if odd.count(0) > len(odd) * 0.4:
        return "utf-16-le"
    if even.count(0) > len(even) * 0.4:
        return "utf-16-be"
    if _is_utf8(sample):
        return "utf-8"
    return _eight_bits(sample)


def _is_utf8(sample: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(sample, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _eight_bits(sample: bytes) -> str:
    high = bytes(byte for byte in sample if byte >= 0x80)
    shares = {
        name: sum(letter in _USUAL for letter in high.decode(name, errors="replace")) / len(high)
        for name in ("cp1252", "mac_roman")
    }
    best = max(shares, key=lambda name: shares[name])
    if shares[best] > 0.6:
        return best
    if _mostly_utf8(sample):
        return "utf-8"
    from charset_normalizer import from_bytes

    guess = from_bytes(sample[:65536]).best()
    return guess.encoding if guess is not None else "cp1252"


def _mostly_utf8(sample: bytes) -> bool:
    """A UTF-8 file with a few bytes of another encoding pasted into it."""
    text = sample.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    letters = sum(1 for letter in text if ord(letter) > 127) - broken
    return letters > 4 * broken


def decode(data: bytes, encoding: str) -> str:
    """Decode a text; bytes that are no UTF-8 in a UTF-8 text are read as Windows text rather than lost."""
    if encoding.startswith(("utf-16", "utf-32")):
        return data.decode(encoding, errors="replace").removeprefix("\ufeff")
    if encoding != "utf-8":
        return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("utf-8-sig", errors="surrogateescape")
        strays = {0xDC00 + byte: bytes([byte]).decode("cp1252", errors="replace") for byte in range(0x80, 0x100)}
        return text.translate(strays)
