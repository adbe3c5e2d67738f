"""Which channel each source of a document belongs to, weighed against everything else the document holds.

- **One effort, one line.** A platform's spend, its clicks and its orders are one channel. ``Paid Search``, as
  analytics call it, is that platform as long as the document knows one platform of the kind; with two it stays itself
  and is asked.
- **The shop's own word wins.** Where its orders or its spend call a channel ``SEO``, ``google / organic`` joins it.
  Two words for one channel in one table are a distinction the shop makes: both stay, and are asked.
- **Never wrong without asking.** What is sure applies; what is likely is shown, asked, and changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ecomkpi_desktop.importing.channels.catalogue import DIRECT, catalogue
from ecomkpi_desktop.importing.channels.recognise import Reason, Recognised, recognise
from ecomkpi_desktop.importing.channels.spelling import as_pair, is_machine_made, joined
from ecomkpi_desktop.importing.channels.uses import Uses, uses_of

if TYPE_CHECKING:
    import pyarrow as pa

    from ecomkpi_desktop.base.kinds import Kind

NO_CHANNEL = ""  # of spend: it stays on the line of what is not allocated


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where a source should go.

    Attributes:
        channel: name of the channel; :data:`NO_CHANNEL` for spend that belongs to none.
        reasons: why, in the order in which they were weighed.
        is_sure: whether it applies without being asked.
    """

    channel: str
    reasons: tuple[Reason, ...]
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Home:
    """The channel an effort is shown on, and why it is not the one it is recognised as."""

    key: str
    reasons: tuple[Reason, ...] = ()
    is_sure: bool = True


class Proposals:
    """The proposals for the sources of one document.

    Args:
        uses: its sources and where they are named.
    """

    def __init__(self, uses: Uses) -> None:
        self._uses = uses
        self._known = catalogue()
        paid_for = uses.spend | uses.platforms | uses.advertisers
        self._recognised = {raw: recognise(raw, is_spend=raw in paid_for) for raw in uses.all | uses.advertisers}
        self._homes: dict[str, _Home] = {}

    def all(self) -> dict[str, Proposal]:
        """Return the proposal for each source, in alphabetical order."""
        return {raw: self.proposal(raw) for raw in sorted(self._uses.all)}

    def in_force(self, decisions: Mapping[str, str]) -> dict[str, str]:
        """Return {source: channel}: what the user decided, else what is sure."""
        sure = {raw: one.channel for raw, one in self.all().items() if one.is_sure and one.channel}
        return {**sure, **decisions}

    def proposal(self, raw: str) -> Proposal:
        """Return where a source should go."""
        found = self._recognised.get(raw) or recognise(raw)
        if not found.key or found.key == "paid_other":
            spent = self._spend_named_after(raw)
            if spent:
                return Proposal(spent, (Reason("spend_word", {"source": spent}),), is_sure=True)
        if not found.key:
            return self._unknown(raw, found)
        home = self._home(self._likeliest(raw, found))
        name, reason, is_sure = self._name(raw, found, home)
        reasons = (found.reason, *home.reasons, *reason)
        return Proposal(name, reasons, found.sure and home.is_sure and is_sure and not self._is_doubtful(raw, found))

    # -- what is sure ------------------------------------------------------------------------------------------

    def _likeliest(self, raw: str, found: Recognised) -> str:
        """Return the key of a source; one without a medium is likelier paid for where its platform is."""
        platform = self._known.platform(raw) if found.reason.code == "source_alone" else ""
        return platform if platform in self._platforms_paid_for else found.key

    def _is_doubtful(self, raw: str, found: Recognised) -> bool:
        """Whether a name is read in a place where it may well mean something else."""
        only_a_campaign = raw in self._uses.campaigns and raw not in self._uses.named | self._uses.platforms
        money_on_nothing = found.key == DIRECT and raw in self._uses.spend | self._uses.platforms
        return only_a_campaign or money_on_nothing

    def _unknown(self, raw: str, found: Recognised) -> Proposal:
        if raw in self._uses.stand_ins:
            return Proposal(NO_CHANNEL, (Reason("no_channel"),), is_sure=False)
        if found.sure and not is_machine_made(raw):
            return Proposal(raw, (Reason("own_name"),), is_sure=True)
        reason = Reason("number") if raw.isdigit() else found.reason
        return Proposal(raw, (reason,), is_sure=False)

    def _spend_named_after(self, raw: str) -> str:
        """Return the channel of spend that bears the name of a source: ``Effinity`` for ``effinity / cpc``."""
        pair = as_pair(raw)
        return self._spend_words.get(joined(pair[0]), "") if pair is not None else ""

    @cached_property
    def _spend_words(self) -> dict[str, str]:
        unknown = (word for word in self._uses.spend if not self._recognised[word].key and not is_machine_made(word))
        return {joined(word): word for word in sorted(unknown, reverse=True)}

    # -- where an effort is shown ------------------------------------------------------------------------------

    def _home(self, key: str) -> _Home:
        if key not in self._homes:
            is_platform = self._known.channels[key].kind == "advertising"
            self._homes[key] = self._home_of_platform(key) if is_platform else self._home_of_group(key)
        return self._homes[key]

    def _home_of_platform(self, key: str) -> _Home:
        """A platform is its own channel, unless the shop keeps its spend under the name of the group."""
        groups = [group for group in self._known.channels[key].serves if group in self._groups_paid_for]
        if key in self._platforms_paid_for or len(groups) != 1:
            return _Home(key)
        return _Home(groups[0], (Reason("spend_of_group", {"name": self._known.channels[groups[0]].name}),))

    def _home_of_group(self, key: str) -> _Home:
        """A group of paid clicks is the platform they come from, where the document knows exactly one."""
        serving = sorted(one for one in self._platforms_met if key in self._known.channels[one].serves)
        if not serving:
            return _Home(key)
        if key in self._groups_paid_for and self._platforms_paid_for.isdisjoint(serving):
            return _Home(key)
        names = {"platforms": ", ".join(self._known.channels[one].name for one in serving)}
        if len(serving) > 1 or key in self._groups_paid_for:
            return _Home(key, (Reason("several_platforms", names),), is_sure=False)
        home = self._home(serving[0])
        # Banners are also sold by networks that no file may have told of.
        return _Home(home.key, (Reason("only_platform", names), *home.reasons), is_sure=key != "display")

    @cached_property
    def _platforms_paid_for(self) -> frozenset[str]:
        return self._platforms(self._uses.spend | self._uses.platforms | self._uses.advertisers)

    @cached_property
    def _platforms_met(self) -> frozenset[str]:
        return self._platforms_paid_for | self._platforms(self._uses.orders | self._uses.sessions)

    @cached_property
    def _groups_paid_for(self) -> frozenset[str]:
        found = (self._recognised[raw] for raw in self._uses.spend | self._uses.platforms)
        return frozenset(one.key for one in found if one.is_name and self._known.channels[one.key].kind == "group")

    def _platforms(self, sources: Iterable[str]) -> frozenset[str]:
        found = (self._recognised[raw] for raw in sources)
        return frozenset(
            one.key for one in found if one.key and one.sure and self._known.channels[one.key].kind == "advertising"
        )

    # -- what it is called -------------------------------------------------------------------------------------

    def _name(self, raw: str, found: Recognised, home: _Home) -> tuple[str, tuple[Reason, ...], bool]:
        """Return the name of the channel of a source, why, and whether it is sure."""
        house, own = self._known.channels[home.key].name, self._own_name(home.key)
        name = own or house
        if found.is_name and name != raw and self._is_distinguished(raw, home.key):
            return name, (Reason("several_names", {"source": raw}),), False
        if own and own not in {house, raw}:
            return name, (Reason("own_word", {"name": own}),), True
        return name, (), True

    def _own_name(self, key: str) -> str:
        """Return the name that the shop's files give a channel, "" where they give none, or several."""
        if key == DIRECT:
            return ""
        house, (orders, spend) = self._known.channels[key].name, self._own_words[key]
        if house in orders | spend:
            return house
        words = orders or spend
        return min(words) if len({joined(word) for word in words}) == 1 else ""

    def _is_distinguished(self, raw: str, key: str) -> bool:
        """Whether a table that names a source has another word for the same channel."""
        return any(raw in words and len({joined(word) for word in words}) > 1 for words in self._own_words[key])

    @cached_property
    def _own_words(self) -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
        """For each channel, the names that orders and spend give it."""
        orders, spend = self._names_among(self._uses.orders), self._names_among(self._uses.spend)
        nothing: frozenset[str] = frozenset()
        return {key: (orders.get(key, nothing), spend.get(key, nothing)) for key in self._known.channels}

    def _names_among(self, sources: Iterable[str]) -> dict[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for raw in sources:
            one = self._recognised[raw]
            if one.is_name:
                found[self._home(one.key).key].add(raw)
        return {key: frozenset(words) for key, words in found.items()}


def proposals_of(tables: "Mapping[Kind, pa.Table]") -> Proposals:
    """Return the proposals for the sources that canonical tables name."""
    return Proposals(uses_of(tables))


def channel_map_of(tables: "Mapping[Kind, pa.Table]", decisions: Mapping[str, str]) -> dict[str, str]:
    """Return {source: channel} for the figures made of canonical tables: decisions, else what is sure."""
    return proposals_of(tables).in_force(decisions)
