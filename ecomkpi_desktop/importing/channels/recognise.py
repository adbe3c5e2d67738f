"""What one source is by itself, after the rules of the default channel groups of Google Analytics 4.

The rules of pairs are tried in Google's order; the first that holds decides. What the rest of the document says (which
platforms it spends on, how its own files call the channel) is weighed afterwards, in :mod:`proposals`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ecomkpi_desktop.importing.channels.catalogue import DIRECT, Catalogue, catalogue
from ecomkpi_desktop.importing.channels.spelling import as_pair, as_prefixed, is_machine_made, joined, without_place


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code with its parameters, told in words by ``present.channels``."""

    code: str
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a source is.

    Attributes:
        key: key of the channel in the catalogue, "" where no rule knows it.
        reason: the rule that decided.
        sure: whether the rule leaves no doubt.
        is_name: whether the source is a name that people give the channel, which may name it in this shop.
    """

    key: str
    reason: Reason
    sure: bool = True
    is_name: bool = False


def recognise(raw: str, *, is_spend: bool = False) -> Recognised:
    """Return what a source is by itself.

    Args:
        raw: as the files write it.
        is_spend: whether money was spent on it: then ``Facebook`` is the platform, not the people who talk there.
    """
    known = catalogue()
    return _named(raw, known) or _composed(raw, known) or _lone(raw, known, is_spend=is_spend)


def _named(raw: str, known: Catalogue) -> Recognised | None:
    """Return what a name or a code of the catalogue stands for."""
    code = raw.casefold().strip()
    if code in known.codes:
        return Recognised(known.codes[code], Reason("no_source" if known.codes[code] == DIRECT else "code"))
    word = joined(raw)
    if word in known.unsure:
        return Recognised(known.unsure[word], Reason("made_by_hand"), sure=False)
    if as_pair(raw) is not None or as_prefixed(raw) is not None:
        return None
    key = known.words.get(word) or _marketplace(raw, known)
    return Recognised(key, Reason("name"), is_name=not is_machine_made(raw)) if key else None


def _marketplace(raw: str, known: Catalogue) -> str:
    key = known.words.get(without_place(raw), "")
    return key if key and known.channels[key].kind == "marketplace" else ""


def _composed(raw: str, known: Catalogue) -> Recognised | None:
    """Return what ``google / cpc`` or ``Organic: Google`` is."""
    pair = as_pair(raw)
    if pair is not None:
        return of_pair(*pair)
    prefixed = as_prefixed(raw)
    if prefixed is None:
        return None
    before, source = joined(prefixed[0]), prefixed[1]
    if before in known.prefixes["organic"]:
        return of_pair(source, "organic")
    if before in known.prefixes["referral"]:
        return of_pair(source, "referral")
    return recognise(source) if before in known.prefixes["source"] else None


def _lone(raw: str, known: Catalogue, *, is_spend: bool) -> Recognised:
    """Return what a source without a medium is: rarely sure, since the same site sends both clicks paid for and not."""
    platform, category = known.platform(raw), known.category(raw)
    if is_spend and platform:
        return Recognised(platform, Reason("spend_on", {"source": raw}), is_name=not is_machine_made(raw))
    groups = {
        "search": "organic_search", "social": "organic_social", "video": "organic_video",
        "shopping": "organic_shopping", "payment": DIRECT,
    }  # fmt: skip
    key = groups.get(category, category)
    if key:
        return Recognised(key, Reason("source_alone", {"source": raw}), sure=False)
    return Recognised("", Reason("unknown"))


# -- pairs -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Pair:
    """Source and medium of a visit, and what is known of them."""

    source: str
    medium: str
    known: Catalogue
    category: str

    @property
    def params(self) -> dict[str, str]:
        return {"source": self.source, "medium": self.medium}

    def has(self, kind: str) -> bool:
        """Whether the medium is of a class."""
        return self.known.is_medium(self.medium, kind)

    def is_(self, key: str, code: str, *, sure: bool = True) -> Recognised:
        return Recognised(key, Reason(code, self.params), sure)


def of_pair(source: str, medium: str) -> Recognised:
    """Return what a source with its medium is; each may be missing or ``(not set)``."""
    known = catalogue()
    pair = _Pair(source, medium, known, known.category(source))
    for rule in _RULES:
        found = rule(pair)
        if found is not None:
            return found
    return Recognised("", Reason("unknown_medium", pair.params), sure=False)


def _direct(pair: _Pair) -> Recognised | None:
    source = pair.source.casefold()
    unset = source in pair.known.media["unset"] or source in {"(data not available)", "(other)"}
    if source in {"(direct)", "direct"} or (unset and pair.has("unset")):
        return pair.is_(DIRECT, "no_source")
    return None


def _paid(pair: _Pair) -> Recognised | None:
    if not pair.known.paid.match(pair.medium):
        return None
    platform = pair.known.platform(pair.source)
    if platform:
        return pair.is_(platform, "paid_click")
    groups = {"search": "paid_search", "social": "paid_social", "video": "paid_video", "shopping": "paid_shopping"}
    if pair.category in groups:
        return pair.is_(groups[pair.category], "paid_click")
    return pair.is_("display", "display") if pair.has("display") else pair.is_("paid_other", "paid_other", sure=False)


def _display(pair: _Pair) -> Recognised | None:
    if not pair.has("display"):
        return None
    platform = pair.known.platform(pair.source)
    return pair.is_(platform, "paid_click") if platform else pair.is_("display", "display")


def _shopping(pair: _Pair) -> Recognised | None:
    if pair.has("shopping") or (pair.category == "shopping" and not pair.has("affiliates")):
        return pair.is_("organic_shopping", "shopping")
    return None


def _social(pair: _Pair) -> Recognised | None:
    if pair.has("social"):
        return pair.is_("organic_social", "social")
    if pair.category == "social":
        # Without a medium the same word also marks clicks that were paid for and not tagged.
        return pair.is_("organic_social", "social", sure=not pair.has("unset"))
    return None


def _video(pair: _Pair) -> Recognised | None:
    if pair.category == "video" or pair.known.video.match(pair.medium):
        return pair.is_("organic_video", "video")
    return None


def _search(pair: _Pair) -> Recognised | None:
    if pair.has("organic"):
        return pair.is_("organic_search", "search")
    if pair.category == "search":
        return pair.is_("organic_search", "search", sure=pair.has("referral"))
    return None


def _messages(pair: _Pair) -> Recognised | None:
    """Tell texts and notifications before e-mails: the same tools send all of them."""
    if pair.has("sms") or pair.category == "sms":
        return pair.is_("sms", "message")
    if pair.category == "push" or pair.known.push.match(pair.medium):
        return pair.is_("push", "message")
    if pair.has("email") or (pair.category == "email" and not pair.has("affiliates")):
        return pair.is_("email", "message")
    return None


def _partners(pair: _Pair) -> Recognised | None:
    if pair.has("affiliates") or pair.category == "affiliates":
        return pair.is_("affiliates", "affiliate")
    if pair.category == "payment" and pair.has("referral"):
        return pair.is_(DIRECT, "payment_page", sure=False)
    if pair.has("referral") or pair.category == "referral":
        return pair.is_("referral", "referral")
    return pair.is_("audio", "audio") if pair.has("audio") else None


_RULES: tuple[Callable[[_Pair], Recognised | None], ...] = (
    _direct, _paid, _display, _shopping, _social, _video, _search, _messages, _partners,
)  # fmt: skip
