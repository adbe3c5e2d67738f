"""Phone numbers in E.164, so that one number written in ten ways is one key."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa

_SHORTEST = 8  # digits; anything shorter is an extension or a slip


@dataclass(frozen=True, slots=True)
class Plan:
    """How numbers are written within a country (ITU national numbering plans).

    Attributes:
        code: calling code.
        trunk: what is dialled before a number within the country and is no part of it; "" where there is nothing.
        shortest, longest: digits of a number without the trunk prefix.
    """

    code: str
    trunk: str
    shortest: int
    longest: int


PLANS: Mapping[str, Plan] = {
    "FR": Plan("33", "0", 9, 9), "BE": Plan("32", "0", 8, 9), "LU": Plan("352", "", 6, 9), "CH": Plan("41", "0", 9, 9),
    "MC": Plan("377", "", 8, 9), "DE": Plan("49", "0", 9, 11), "AT": Plan("43", "0", 9, 13), "ES": Plan("34", "", 9, 9),
    "PT": Plan("351", "", 9, 9), "IT": Plan("39", "", 9, 11), "NL": Plan("31", "0", 9, 9), "GB": Plan("44", "0", 9, 10),
    "IE": Plan("353", "0", 8, 9), "DK": Plan("45", "", 8, 8), "SE": Plan("46", "0", 8, 9), "NO": Plan("47", "", 8, 8),
    "FI": Plan("358", "0", 8, 10), "PL": Plan("48", "", 9, 9), "CZ": Plan("420", "", 9, 9),
    "GR": Plan("30", "", 10, 10), "RO": Plan("40", "0", 9, 9),
    "US": Plan("1", "1", 10, 10), "CA": Plan("1", "1", 10, 10),
    "MA": Plan("212", "0", 9, 9), "DZ": Plan("213", "0", 8, 9), "TN": Plan("216", "", 8, 8),
    "GP": Plan("590", "0", 9, 9), "MQ": Plan("596", "0", 9, 9), "GF": Plan("594", "0", 9, 9),
    "RE": Plan("262", "0", 9, 9), "NC": Plan("687", "", 6, 6), "PF": Plan("689", "", 8, 8),
}  # fmt: skip


def normal_phones(words: "pa.Array", country: str = "FR") -> "pa.Array":
    """Return phone numbers in E.164 without the plus; null under eight digits.

    Args:
        words: numbers as typed. One with a plus or a double zero says its country; a spreadsheet may have eaten the
            zero in front of the others.
        country: where numbers belong that do not say it, as two letters.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    plan = PLANS.get(country.upper(), PLANS["FR"])
    digits = pc.replace_substring_regex(words, r"\(0\)|[^0-9+]", "")
    digits = pc.replace_substring_regex(digits, r"^(\+|00)", "+")
    if plan.trunk:
        trunk = rf"^{plan.trunk}([0-9]{{{plan.shortest},{plan.longest}}})$"
        digits = pc.replace_substring_regex(digits, trunk, rf"+{plan.code}\1")
    alone = rf"^([1-9][0-9]{{{plan.shortest - 1},{plan.longest - 1}}})$"
    if not plan.trunk:
        alone = rf"^([0-9]{{{plan.shortest},{plan.longest}}})$"
    # A number that begins with the calling code and is long enough says its country without a plus.
    national = pc.replace_substring_regex(digits, alone, rf"+{plan.code}\1")
    says = pc.match_substring_regex(digits, rf"^{plan.code}[0-9]{{{plan.shortest},}}$")
    digits = pc.if_else(says, digits, national)
    digits = pc.replace_substring_regex(digits, r"\+", "")
    # 0000000000 and 33111111111 are what a till asks for when nobody gives a number.
    filler = "|".join(f"{digit}+" for digit in range(10))
    made_up = pc.match_substring_regex(digits, rf"^(?:{plan.code})?(?:{filler})$")
    usable = pc.and_(pc.greater_equal(pc.utf8_length(digits), _SHORTEST), pc.invert(made_up))
    return pc.if_else(usable, digits, pa.scalar(None, pa.string()))
