"""Texts: ids that stay ids, names without stray blanks, yes and no."""

from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.values.bytewise import is_ascii, starting_with
from ecomkpi_desktop.importing.values.typed import distinct, encoded, flags, trim

if TYPE_CHECKING:
    import pyarrow as pa

# As a spreadsheet shows a long id, or as it writes it once it kept six digits of it: 6618080000000.
_ROUNDED = r"^(?:\d(?:[.,]\d+)?[eE]\+\d{2}|[1-9]\d{5}0{5,}|[1-9]\d{6}0{6,})$"
_LONG = r"^\d{16,19}$"
_FIFTEEN_DIGITS = r"^\d{15}0+$"  # the digits that a spreadsheet's numbers hold
_ENOUGH = 3  # long ids that all end in zeros, for it to be no chance
_MOJIBAKE = r"Ã[\x{0080}-\x{00BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ©¨ª§]|â‚¬|â€|Â[\x{00A0}-\x{00BF}]"
YES = ("true", "yes", "oui", "vrai", "1", "x", "ja", "si", "sí")
NO = ("false", "no", "non", "faux", "0", "nein", "nee")


def parse_texts(column: "pa.Array | pa.ChunkedArray") -> "pa.DictionaryArray":
    """Return a column as trimmed texts; blank cells are null; the number cell 536365 is the text ``536365``."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if pa.types.is_floating(column.type):
        column = _from_numbers(column)
    whole = encoded(column)
    rows, texts = whole.indices, _repaired(trim(whole.dictionary))
    same = texts is whole.dictionary or pc.all(pc.equal(texts, whole.dictionary)).as_py() is not False
    if same:  # nothing to clean: no two became the same
        blank = pc.index(texts, "").as_py()
        if blank >= 0:  # blank cells are null, and no word of the dictionary
            texts = pa.concat_arrays([texts.slice(0, blank), texts.slice(blank + 1)])
            after = pc.cast(pc.greater(rows, blank), pa.int32())
            rows = pc.if_else(pc.equal(rows, blank), pa.scalar(None, rows.type), pc.subtract(rows, after))
        return pa.DictionaryArray.from_arrays(rows, texts)
    again = pc.dictionary_encode(pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts))
    codes = pc.take(again.indices, rows)
    return pa.DictionaryArray.from_arrays(codes.cast(pa.int32()), again.dictionary)


def _from_numbers(column: "pa.Array | pa.ChunkedArray") -> "pa.Array":
    import pyarrow as pa
    import pyarrow.compute as pc

    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    encoded = pc.dictionary_encode(column)
    numbers = encoded.dictionary
    whole = pc.and_(pc.equal(pc.floor(numbers), numbers), pc.less(pc.abs(numbers), 1e18))
    as_int = pc.cast(pc.cast(pc.if_else(whole, numbers, 0.0), pa.int64()), pa.string())
    words = pc.if_else(whole, as_int, pc.cast(numbers, pa.string()))
    return pa.DictionaryArray.from_arrays(encoded.indices, words)


def _repaired(texts: "pa.Array") -> "pa.Array":
    """Undo UTF-8 that was read as Windows text and saved again (``dÃ©pensÃ©``)."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if is_ascii(texts) or not pc.any(pc.match_substring_regex(texts, "[ÃÂâ]")).as_py():
        return texts
    broken = pc.fill_null(pc.match_substring_regex(texts, _MOJIBAKE), False)
    if not pc.any(broken).as_py():
        return texts
    mended = [repair(text) for text in pc.filter(texts, broken).to_pylist()]
    return pc.replace_with_mask(texts, broken, pa.array(mended, pa.string()))


def repair(text: str) -> str:
    """Return a text with double-encoded letters put right, or unchanged when it has none."""
    try:
        return text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        try:
            return text.encode("latin-1").decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return text


def without_float_tails(column: "pa.DictionaryArray") -> "pa.DictionaryArray":
    """Return ids that some software has saved as ``17850.0`` without that tail, when all of them have it."""
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = column.dictionary
    first = texts.slice(0, 1)  # most columns are settled by one look
    if not _all_match(first, r"^\d+\.0$") or not _all_match(texts, r"^\d+\.0$"):
        return column
    return pa.DictionaryArray.from_arrays(column.indices, pc.replace_substring_regex(texts, r"\.0$", ""))


def _all_match(texts: "pa.Array", pattern: str) -> bool:
    import pyarrow.compute as pc

    return pc.all(pc.match_substring_regex(texts, pattern)).as_py() is True


def rounded_ids(column: "pa.DictionaryArray") -> "pa.Array":
    """Return one flag per row: the id was rounded by a spreadsheet (``6,32513E+11``) and is lost for good."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    places = starting_with(column.dictionary, "0123456789")
    words = pc.take(column.dictionary, pa.array(places))
    rounded = pc.match_substring_regex(words, _ROUNDED)
    long, cut = (pc.match_substring_regex(words, pattern) for pattern in (_LONG, _FIFTEEN_DIGITS))
    count = pc.sum(long).as_py() or 0
    if count >= _ENOUGH and pc.sum(cut).as_py() == count:
        rounded = pc.or_(rounded, cut)
    lost = np.zeros(len(column.dictionary), dtype=bool)
    lost[places[flags(rounded)]] = True
    if not lost.any():
        return pa.array(np.zeros(len(column), dtype=bool))
    return pc.take(pa.array(lost), column.indices)


def parse_flags(column: "pa.Array | pa.ChunkedArray") -> "pa.Array":
    """Return yes and no as booleans; anything else is null."""
    import pyarrow as pa
    import pyarrow.compute as pc

    texts, rows = distinct(parse_texts(column))
    words = pc.utf8_lower(trim(texts))
    is_yes = pc.is_in(words, value_set=pa.array(YES))
    known = pc.or_(is_yes, pc.is_in(words, value_set=pa.array(NO)))
    return pc.take(pc.if_else(known, is_yes, pa.scalar(None, pa.bool_())), rows)
