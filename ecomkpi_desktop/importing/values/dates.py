"""Days and moments as people and platforms write them; the order of day and month is decided by the whole column."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ecomkpi_desktop.importing.values.numbers import UNKNOWN
from ecomkpi_desktop.importing.values.typed import Typed, distinct, flags, spread

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

_ZONE = r"\s*(?P<zone>z|utc|gmt|[a-z]{2,5})?\s?(?P<offset>[+-]\d{1,2}(?::?\d{2})?)?"
_TIME = (
    r"(?:,?[t\s]+(?:a |at |um )?(?P<hour>\d{1,2})[:h](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s?(?P<half>am|pm|a\.m\.|p\.m\.)?" + _ZONE + r")?"
)
_WEEKDAY = r"(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?"
_ISO = r"^(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})" + _TIME + "$"
_NUMERIC = (
    r"^" + _WEEKDAY + r"(?P<first>\d{1,2})[-/. ](?P<second_part>\d{1,2})[-/. ](?P<year>\d{4}|\d{2})" + _TIME + "$"
)
_DAY_WORD = (
    r"^" + _WEEKDAY + r"(?P<day>\d{1,2})(?:er|st|nd|rd|th)?\.?[-/ ]+(?:de )?(?P<word>[a-z]{3,10})\.?,?[-/ ]+(?:de )?"
    r"(?P<year>\d{4}|\d{2})" + _TIME + "$"
)
_WORD_DAY = (
    r"^" + _WEEKDAY + r"(?P<word>[a-z]{3,10})\.?[-/ ]+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?[-/ ]+"
    r"(?P<year>\d{4}|\d{2})" + _TIME + "$"
)
_COMPACT = r"^(?P<year>(?:19|20)\d{2})(?P<month>[01]\d)(?P<day>[0-3]\d)(?:(?P<hour>[0-2]\d))?$"
_YEAR_MONTH = r"^(?P<year>\d{4})[-/.](?P<month>\d{1,2})$"
_MONTH_YEAR = r"^(?P<month>\d{1,2})[-/.](?P<year>\d{4})$"
_WORD_YEAR = r"^(?P<word>[a-z]{3,10})\.?[-/ ]+(?P<year>\d{4}|\d{2})$"
_WEEK = r"(?:s|w|kw|sem\.?|semaine|week|wk)[- .]?(?P<week>\d{1,2})"
_YEAR_WEEK = r"^(?P<year>\d{4})[-/ .]?" + _WEEK + "$"
_WEEK_YEAR = r"^" + _WEEK + r"[-/ .,]+(?P<year>\d{4}|\d{2})$"
_SERIAL = r"^[2-7]\d{4}(?:[.,]\d+)?$"
_FAST = r"^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}:\d{2})?$"
# Beginnings of month names without accents: fr, en, de, es, it, nl.
_MONTHS = (
    ("jan", "ene", "gen"), ("fev", "feb"), ("mar", "maa", "mrz"), ("avr", "apr", "abr"), ("mai", "may", "mag", "mei"),
    ("juin", "jun", "giu"), ("juil", "jul", "lug"), ("aou", "aug", "ago"), ("sep", "set"), ("oct", "okt", "ott"),
    ("nov",), ("dec", "dez", "dic"),
)  # fmt: skip
_EPOCH_SERIAL = 25569  # 1 January 1970 as a spreadsheet counts days
_EVIDENCE = 3  # distinct dates of either sort before a column is said to have been turned round
_CENTURY = 70  # two-digit years from 70 on are of the 20th century


@dataclass
class _Reading:
    """Distinct texts being read, one pattern after the other."""

    texts: "pa.Array"
    seconds: "np.ndarray"
    done: "np.ndarray"
    months: "np.ndarray"
    style: str = ""
    sure: bool = True
    example: str = ""
    zoned: int = 0
    universal: int = 0
    turned: "np.ndarray | None" = None


def parse_dates(column: "pa.Array | pa.ChunkedArray", *, order: str = "", forced: bool = False) -> Typed:
    """Type a column as moments of local wall time.

    Args:
        column: texts, timestamps of a workbook, or doubles (spreadsheet serials).
        order: ``dmy``, ``mdy`` or ``ymd``, used where the column itself does not decide.
        forced: use the order even against the column: the user has said it.

    Returns:
        timestamp[s] values. Offsets such as ``+0200`` are dropped: the wall time before them is the shop's. Where all
        moments are in universal time ``utc`` says so and the caller converts.
    """
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    whole = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    none = np.zeros(len(whole), dtype=bool)
    if pa.types.is_timestamp(whole.type):
        return Typed(whole.cast(pa.timestamp("s")), none, months=none)
    if pa.types.is_floating(whole.type):
        return _serials(whole)
    texts, rows = distinct(column)
    quick = _universal_form(texts)
    if quick is not None:
        return Typed(spread(quick, rows), none, months=none)
    unknown = pc.or_kleene(pc.equal(texts, ""), pc.match_substring_regex(texts, UNKNOWN))
    reading = _read(pc.if_else(unknown, pa.scalar(None, pa.string()), texts), order, forced=forced)
    values = pa.array(reading.seconds, pa.int64(), mask=~reading.done).cast(pa.timestamp("s"))
    bad = pc.and_not(pc.invert(pc.fill_null(unknown, True)), pa.array(reading.done))
    return Typed(
        spread(values, rows), flags(spread(bad, rows)), reading.style, reading.sure, reading.example,
        months=flags(spread(pa.array(reading.months), rows)),
        utc=reading.zoned > 0 and reading.universal == reading.zoned,
        turned=0 if reading.turned is None else int(flags(spread(pa.array(reading.turned), rows)).sum()),
    )


def _universal_form(texts: "pa.Array") -> "pa.Array | None":
    """Return the moments of texts that are all blank or of the form 2024-05-03 10:12:00, else None at once."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not len(texts):
        return None
    blank = pc.index(texts, "").as_py()
    filled = texts if blank < 0 else pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts)
    first = filled.drop_null().slice(0, 1)
    if not len(first) or not pc.match_substring_regex(first, _FAST)[0].as_py():
        return None
    try:
        return pc.cast(filled, pa.timestamp("s"))
    except pa.ArrowInvalid:  # another form, or a 31 February among them: the slow way tells which
        return None


def _serials(days: "pa.Array") -> Typed:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    plausible = pc.and_(pc.greater_equal(days, 20_000), pc.less(days, 80_000))
    numbers = days.to_numpy(zero_copy_only=False)
    compact = (numbers >= 19_000_101) & (numbers < 21_000_000)  # 20240131 typed as a number
    if compact.any():
        return parse_dates(pc.cast(pc.cast(pc.fill_null(days, 0), pa.int64()), pa.string()), order="ymd")
    seconds = np.round((np.nan_to_num(numbers) - _EPOCH_SERIAL) * 86400).astype("int64")
    valid = flags(plausible)
    bad = flags(pc.is_valid(days)) & ~valid
    return Typed(
        pa.array(seconds, pa.int64(), mask=~valid).cast(pa.timestamp("s")), bad, months=np.zeros(len(days), dtype=bool)
    )


def _read(texts: "pa.Array", order: str, *, forced: bool) -> _Reading:
    import numpy as np

    size = len(texts)
    reading = _Reading(texts, np.zeros(size, "int64"), np.zeros(size, dtype=bool), np.zeros(size, dtype=bool))
    plain = _plain(texts)
    _take(reading, plain, _ISO)
    iso = reading.done.copy()
    _take_numeric(reading, plain, order, forced=forced)
    _turn_back(reading, iso)
    for pattern in (_DAY_WORD, _WORD_DAY, _COMPACT):
        _take(reading, plain, pattern)
    for pattern in (_YEAR_MONTH, _MONTH_YEAR, _WORD_YEAR):
        _take(reading, plain, pattern, whole_month=True)
    for pattern in (_YEAR_WEEK, _WEEK_YEAR):
        _take_weeks(reading, plain, pattern)
    _take_serials(reading, plain)
    return reading


def _turn_back(reading: _Reading, iso: "np.ndarray") -> None:
    """Undo what a spreadsheet of another language does to dates: it turns 03/05 round and leaves 03/25 a text.

    Known by this: no date it took has a day over 12, no date it left has one up to 12, and the months of those it left
    are the "days" of those it took.
    """
    import numpy as np

    left = reading.done & ~iso
    if iso.sum() < _EVIDENCE or left.sum() < _EVIDENCE:
        return
    moments = reading.seconds.astype("datetime64[s]").astype("datetime64[D]")
    months = moments.astype("datetime64[M]")
    days = (moments - months).astype("int64") + 1
    years = months.astype("datetime64[Y]")
    month = (months - years).astype("int64") + 1
    if (days[iso] > 12).any() or (days[left] <= 12).any() or not np.isin(month[left], days[iso]).all():
        return
    turned = (years.astype("datetime64[M]") + (days - 1)).astype("datetime64[D]") + (month - 1)
    seconds = turned.astype("int64") * 86400 + reading.seconds % 86400
    reading.seconds = np.where(iso, seconds, reading.seconds)
    reading.turned = iso


def _plain(texts: "pa.Array") -> "pa.Array":
    """Lower case, no accents, ordinary spaces."""
    import pyarrow.compute as pc

    texts = pc.utf8_lower(texts)
    texts = pc.replace_substring_regex(pc.utf8_normalize(texts, form="NFKD"), r"\p{Mn}", "")
    texts = pc.replace_substring_regex(texts, r"[\s\x{00A0}\x{202F}]+", " ")
    return pc.replace_substring_regex(texts, r"^(\d{1,2}:\d{2}(?::\d{2})?) ?([ap]m)?,? (.+)$", r"\3 \1 \2")


def _parts(reading: _Reading, plain: "pa.Array", pattern: str) -> "tuple[np.ndarray, dict[str, Any]] | None":
    """Return the positions of the texts not read yet that have this form, and their parts."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    left = np.flatnonzero(~reading.done)
    if not len(left):
        return None
    found = pc.extract_regex(pc.take(plain, pa.array(left)), pattern)
    valid = flags(pc.is_valid(found))
    if not valid.any():
        return None
    kept = pc.filter(found, pa.array(valid))
    names = [field.name for field in found.type]
    return left[valid], {name: pc.struct_field(kept, [name]) for name in names}


def _take(reading: _Reading, plain: "pa.Array", pattern: str, *, whole_month: bool = False) -> None:
    import numpy as np

    found = _parts(reading, plain, pattern)
    if found is None:
        return
    places, parts = found
    month = _month_numbers(parts["word"]) if "word" in parts else _numbers(parts["month"])
    day = _numbers(parts["day"]) if "day" in parts else np.ones(len(places), "int64")
    _store(reading, places, parts, (_years(parts["year"]), month, day))
    if whole_month:
        reading.months[places] = True


def _take_weeks(reading: _Reading, plain: "pa.Array", pattern: str) -> None:
    """Read numbered weeks (ISO 8601, as in Europe): the Monday of each. Week 1 is the one with 4 January."""
    found = _parts(reading, plain, pattern)
    if found is None:
        return
    places, parts = found
    year, week = _years(parts["year"]), _numbers(parts["week"])
    days = [((y - 1970).astype("datetime64[Y]").astype("datetime64[D]") + 3).astype("int64") for y in (year, year + 1)]
    first, after = (day - (day + 3) % 7 for day in days)  # 1 January 1970 was a Thursday
    monday = first + (week - 1) * 7
    possible = (week >= 1) & (monday < after)
    reading.seconds[places[possible]] = monday[possible] * 86400
    reading.done[places[possible]] = True


def _take_numeric(reading: _Reading, plain: "pa.Array", order: str, *, forced: bool) -> None:
    import numpy as np
    import pyarrow.compute as pc

    found = _parts(reading, plain, _NUMERIC)
    if found is None:
        return
    places, parts = found
    first, second = _numbers(parts["first"]), _numbers(parts["second_part"])
    style, sure = "", True
    if pc.all(pc.less(pc.utf8_length(parts["year"]), 3)).as_py():
        style, sure = _year_first(first, second, _numbers(parts["year"]), order, forced=forced)
    if not style:
        style, decided = _order_of(first, second, order, forced=forced)
        sure = sure and decided
    reading.style, reading.sure = style, sure
    if not sure:  # shown with what each order makes of it: 04/04 is the same in both
        telling = int(np.argmax(first != second))
        reading.example = reading.texts[int(places[telling])].as_py()
    year, day = ("first", _numbers(parts["year"])) if style == "ymd" else ("year", first if style == "dmy" else second)
    month = first if style == "mdy" else second
    _store(reading, places, parts, (_years(parts[year]), month, day))


def _year_first(
    first: "np.ndarray", second: "np.ndarray", third: "np.ndarray", order: str, *, forced: bool
) -> tuple[str, bool]:
    """Return ``ymd`` when dates such as 24/03/05 begin with their year, and whether that is sure.

    The years of a file are few, its days are many: of the first and the last number, the one that varies less is the
    year.
    """
    import numpy as np

    if forced:
        return ("ymd" if order == "ymd" else ""), True
    if (second > 12).any() or (third > 31).any() or (third < 1).any() or order in ("dmy", "mdy"):
        return "", True
    years, days = len(np.unique(first)), len(np.unique(third))
    if order == "ymd" or (days > 2 and days > 2 * years):
        return "ymd", True
    return "", days <= years


def _order_of(first: "np.ndarray", second: "np.ndarray", order: str, *, forced: bool) -> tuple[str, bool]:
    """Return the order of day and month, and whether it is sure."""
    import numpy as np

    told = order in ("dmy", "mdy")
    if forced and told:
        return order, True
    day_first, month_first = int((first > 12).sum()), int((second > 12).sum())
    if not day_first and not month_first:
        # 05/05/2024 reads the same both ways
        return (order, True) if told else ("dmy", np.array_equal(first, second))
    style = "dmy" if day_first >= month_first else "mdy"
    if min(day_first, month_first) * 20 > max(day_first, month_first):  # both kinds are there
        return (order, True) if told else (style, False)
    return style, True


def _take_serials(reading: _Reading, plain: "pa.Array") -> None:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    left = np.flatnonzero(~reading.done)
    if not len(left):
        return
    texts = pc.take(plain, pa.array(left))
    valid = flags(pc.match_substring_regex(texts, _SERIAL))
    if valid.any():
        days = pc.cast(pc.replace_substring(pc.filter(texts, pa.array(valid)), ",", "."), pa.float64())
        places = left[valid]
        reading.seconds[places] = np.round((days.to_numpy() - _EPOCH_SERIAL) * 86400).astype("int64")
        reading.done[places] = True


def _store(
    reading: _Reading, places: "np.ndarray", parts: dict[str, Any],
    date: "tuple[np.ndarray, np.ndarray, np.ndarray]",
) -> None:
    """Keep the moments that exist: there is no 31 February and no 25th hour."""
    import numpy as np

    year, month, day = date
    hour, minute, second = (
        _numbers(parts[name]) if name in parts else np.zeros(len(places), "int64")
        for name in ("hour", "minute", "second")
    )
    if "half" in parts:
        half = parts["half"].fill_null("").to_numpy(zero_copy_only=False).astype(str)
        afternoon, morning = np.char.startswith(half, "p"), np.char.startswith(half, "a")
        hour = np.where(afternoon & (hour < 12), hour + 12, np.where(morning & (hour == 12), 0, hour))
    possible = (month >= 1) & (month <= 12) & (day >= 1) & (hour < 24) & (minute < 60) & (second < 61)
    months = (year - 1970) * 12 + np.where(possible, month, 1) - 1
    start = months.astype("datetime64[M]").astype("datetime64[D]")
    length = ((months + 1).astype("datetime64[M]").astype("datetime64[D]") - start).astype("int64")
    possible &= day <= length
    seconds = (start.astype("int64") + day - 1) * 86400 + hour * 3600 + minute * 60 + second
    reading.seconds[places[possible]] = seconds[possible]
    reading.done[places[possible]] = True
    _count_zones(reading, parts)


def _count_zones(reading: _Reading, parts: dict[str, Any]) -> None:
    import pyarrow as pa
    import pyarrow.compute as pc

    if "offset" not in parts:
        return
    zone, offset = parts["zone"].fill_null(""), parts["offset"].fill_null("")
    zero = pc.is_in(offset, value_set=pa.array(["", "+0", "-0", "+00", "+0000", "+00:00", "-00:00"]))
    named = pc.is_in(zone, value_set=pa.array(["z", "utc", "gmt"]))
    marked = pc.or_(pc.not_equal(zone, ""), pc.not_equal(offset, ""))
    universal = pc.and_(pc.and_(zero, pc.or_(named, pc.equal(zone, ""))), marked)
    reading.zoned += pc.sum(marked).as_py() or 0
    reading.universal += pc.sum(universal).as_py() or 0


def _numbers(texts: "pa.Array") -> "np.ndarray":
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    empty = pc.if_else(pc.equal(texts, ""), "0", texts)
    return np.asarray(pc.cast(pc.fill_null(empty, "0"), pa.int64()).to_numpy(zero_copy_only=False))


def _years(texts: "pa.Array") -> "np.ndarray":
    import numpy as np

    years = _numbers(texts)
    return np.where(years >= 100, years, np.where(years >= _CENTURY, years + 1900, years + 2000))


def _month_numbers(words: "pa.Array") -> "np.ndarray":
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    beginnings = [beginning for month in _MONTHS for beginning in month]
    numbers = np.array([0, *(n for n, month in enumerate(_MONTHS, start=1) for _ in month)], "int64")
    known = pa.array(beginnings)
    short = pc.index_in(pc.utf8_slice_codeunits(words, 0, 3), value_set=known)
    long = pc.index_in(pc.utf8_slice_codeunits(words, 0, 4), value_set=known)
    position = pc.fill_null(pc.coalesce(short, long), -1).to_numpy(zero_copy_only=False)
    return np.asarray(numbers[position + 1])
