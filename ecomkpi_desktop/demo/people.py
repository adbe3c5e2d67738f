"""Made-up customers: names, addresses of domains that cannot exist, telephone numbers kept for fiction."""

import unicodedata
from dataclasses import dataclass
from functools import cache

import numpy as np

from ecomkpi_desktop.demo.draws import Draws, Ints
from ecomkpi_desktop.demo.recipe import Recipe

_FICTION_NUMBERS = 10_000  # +33 6 39 98 00 00 to 99 99 are never given to anybody


@dataclass(frozen=True, slots=True)
class People:
    """One entry per customer in each list."""

    names: list[str]
    emails: list[str]
    second_emails: list[str]
    has_second: list[bool]
    phones: list[str]
    streets: list[str]
    towns: list[str]
    postcodes: list[str]
    countries: list[str]
    accepts_marketing: list[bool]
    gives_address: list[bool]


def vat_percent(recipe: Recipe, people: People) -> Ints:
    """Return the VAT that each customer pays, in whole per cent: that of the country to which the goods go."""
    shop = recipe.story["shop"]
    return np.array([round(100 * shop["vat_abroad"].get(country, shop["vat"])) for country in people.countries])


def make_people(recipe: Recipe, seed: int, count: int) -> People:
    """Return ``count`` customers."""
    draws, words, story = Draws(seed, "people"), recipe.people, recipe.story
    first = draws.whole(count, len(words["first_names"])).tolist()
    last = draws.whole(count, len(words["last_names"])).tolist()
    box = draws.whole(count, len(words["mailboxes"])).tolist()
    town = draws.choice([one[3] for one in words["towns"]], count).tolist()
    street = draws.whole(count, len(words["streets"])).tolist()
    house = (draws.whole(count, 120) + 1).tolist()
    second = draws.chance(story["loyalty"]["second_address"], count)
    phoned = draws.chance(0.38, count) & ~second
    numbers = np.cumsum(phoned) - 1
    phoned &= numbers < _FICTION_NUMBERS
    given, family, boxes = words["first_names"], words["last_names"], words["mailboxes"]
    names = [f"{given[one]} {family[other]}" for one, other in zip(first, last, strict=True)]
    plain = [".".join(_plain(part) for part in name.split(" ")) for name in names]
    return People(
        names=names,
        emails=[f"{word}{number}@{boxes[one]}" for number, (word, one) in enumerate(zip(plain, box, strict=True))],
        second_emails=[f"{word}.{number}@bureau.invalid" for number, word in enumerate(plain)],
        has_second=second.tolist(),
        phones=[f"+33639{980000 + int(number)}" if yes else "" for yes, number in zip(phoned, numbers, strict=True)],
        streets=[f"{number} {words['streets'][one]}" for number, one in zip(house, street, strict=True)],
        towns=[words["towns"][one][0] for one in town],
        postcodes=[words["towns"][one][1] for one in town],
        countries=[words["towns"][one][2] for one in town],
        accepts_marketing=draws.chance(0.46, count).tolist(),
        gives_address=draws.chance(story["incidents"]["known_address"], count).tolist(),
    )


@cache
def _plain(word: str) -> str:
    """Return a word in lower case without accents."""
    return unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode("ascii").lower()
