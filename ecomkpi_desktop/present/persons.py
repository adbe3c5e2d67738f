"""Words about who is whom: keys, reasons, decisions."""

from ecomkpi_desktop.base.persons import Decision, KeyKind, PersonKey, Verdict
from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.kpi.person_keys import ADDRESS_PARTS
from ecomkpi_desktop.present.texts import counted, words

_KINDS: dict[KeyKind, str] = {
    KeyKind.EMAIL: QT_TRANSLATE_NOOP("persons", "E-mail"),
    KeyKind.NUMBER: QT_TRANSLATE_NOOP("persons", "Customer number"),
    KeyKind.PHONE: QT_TRANSLATE_NOOP("persons", "Phone"),
    KeyKind.ADDRESS: QT_TRANSLATE_NOOP("persons", "Name and address"),
}
_VERDICTS: dict[Verdict, str] = {
    Verdict.SAME: QT_TRANSLATE_NOOP("persons", "One and the same customer"),
    Verdict.APART: QT_TRANSLATE_NOOP("persons", "Two customers"),
    Verdict.NOBODY: QT_TRANSLATE_NOOP("persons", "Identifies nobody"),
    Verdict.PERSON: QT_TRANSLATE_NOOP("persons", "Belongs to one customer"),
}
_REASONS: dict[str, str] = {
    "name_and_address": QT_TRANSLATE_NOOP("persons", "Same name, same postcode, same street number"),
    "many_names": QT_TRANSLATE_NOOP("persons", "Too many names for one person"),
    "busy": QT_TRANSLATE_NOOP("persons", "Many orders under several names"),
    "wrong_match": QT_TRANSLATE_NOOP("persons", "Wrongly joined by the files"),
}
_ALIKE = QT_TRANSLATE_NOOP("persons", "Same name, {postcode} no. {number}")


def kind_text(kind: KeyKind) -> str:
    """Return what a key is."""
    return words("persons", _KINDS[kind])


def key_text(key: PersonKey) -> str:
    """Return a key as people write it."""
    if key.kind is KeyKind.PHONE:
        return f"+{key.value}"
    if key.kind is KeyKind.NUMBER:
        text = words("persons", QT_TRANSLATE_NOOP("persons", "no. {number}")).format(number=key.value)
        return f"{text} ({key.shop})" if key.shop else text
    if key.kind is KeyKind.ADDRESS:
        _, postcode, number = key.value.split(ADDRESS_PARTS)
        text = words("persons", QT_TRANSLATE_NOOP("persons", "address only: {postcode}, no. {number}"))
        return text.format(postcode=postcode.upper(), number=number)
    return key.value


def evidence_text(evidence: str) -> str:
    """Return what two persons have in common."""
    _, postcode, number = evidence.split(ADDRESS_PARTS)
    return words("persons", _ALIKE).format(postcode=postcode.upper(), number=number)


def names_text(names: int) -> str:
    """Return that several names use one address."""
    return counted("persons", QT_TRANSLATE_NOOP("persons", "%n name(s) under one address", None, 1), names)


def why_text(why: str) -> str:
    """Return a reason in words; what the user typed stays as it is."""
    return words("persons", _REASONS[why]) if why in _REASONS else why


def verdict_text(decision: Decision) -> str:
    """Return what was decided."""
    return words("persons", _VERDICTS[decision.verdict])


def keys_text(decision: Decision) -> str:
    """Return the keys that a decision is about, its two sides apart."""
    sides = [", ".join(map(key_text, side)) for side in (decision.left, decision.right) if side]
    sign = " = " if decision.verdict is Verdict.SAME else " ≠ "
    return sign.join(sides)


def suggestions_text(count: int) -> str:
    """Return how many suggestions are open, for the command line."""
    text = QT_TRANSLATE_NOOP("persons", "%n suggestion(s) on who is one customer wait for a decision", None, 1)
    return counted("persons", text, count)
