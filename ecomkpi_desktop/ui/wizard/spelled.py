"""Numbers in words: the one way of writing them in which no mark can be mistaken for another."""

_EN_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FR_ONES = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_FR_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt")
_TOO_MUCH = 10**9
_MOST_DECIMALS = 3


def spelled(number: float, *, french: bool) -> str:
    """Return a number below a billion in words, rounded to three decimals; "" for any other."""
    whole, _, decimals = f"{abs(number):.{_MOST_DECIMALS}f}".partition(".")
    if int(whole) >= _TOO_MUCH:
        return ""
    words = (_french if french else _english)(int(whole))
    decimals = decimals.rstrip("0")
    if decimals:
        words += _french_decimals(decimals) if french else _english_decimals(decimals)
    return f"{'moins' if french else 'minus'} {words}" if number < 0 else words


def _english_decimals(digits: str) -> str:
    return " point " + " ".join(_EN_ONES[int(digit)] for digit in digits)


def _french_decimals(digits: str) -> str:
    zeros = len(digits) - len(digits.lstrip("0"))
    return " virgule " + " ".join([*["zéro"] * zeros, _french(int(digits))])


def _english(number: int) -> str:
    if number < 20:
        return _EN_ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _EN_TENS[tens] + (f"-{_EN_ONES[ones]}" if ones else "")
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            many, rest = divmod(number, size)
            return f"{_english(many)} {name}" + (f" {_english(rest)}" if rest else "")
    return ""


def _french(number: int) -> str:
    if number < 100:
        return _french_below_hundred(number)
    if number < 1000:
        return _french_hundreds(number)
    size, name = (10**6, "million") if number >= 10**6 else (1000, "mille")
    many, rest = divmod(number, size)
    if name == "mille":
        # "cent" and "vingt" take no s before "mille".
        head = "mille" if many == 1 else f"{_unmarked(_french(many))} mille"
    else:
        head = f"{_french(many)} million{'s' if many > 1 else ''}"
    return f"{head} {_french(rest)}" if rest else head


def _unmarked(words: str) -> str:
    return words[:-1] if words.endswith(("cents", "vingts")) else words


def _french_hundreds(number: int) -> str:
    many, rest = divmod(number, 100)
    head = "cent" if many == 1 else f"{_FR_ONES[many]} cent"
    if not rest:
        return head if many == 1 else f"{head}s"
    return f"{head} {_french_below_hundred(rest)}"


def _french_below_hundred(number: int) -> str:
    if number < 20:
        return _FR_ONES[number]
    tens, ones = divmod(number, 10)
    if tens in (7, 9):  # soixante-dix, quatre-vingt-dix
        ones += 10
    base = _FR_TENS[tens]
    if not ones:
        return f"{base}s" if tens == 8 else base
    joint = " et " if ones in (1, 11) and tens < 8 else "-"
    return f"{base}{joint}{_FR_ONES[ones]}"
