"""Which channel each source goes to: spellings as real exports write them, then what the whole document says."""

import pytest

from ecomkpi_desktop.importing.channels.catalogue import catalogue, rules_digest
from ecomkpi_desktop.importing.channels.proposals import NO_CHANNEL, Proposal, Proposals
from ecomkpi_desktop.importing.channels.recognise import recognise
from ecomkpi_desktop.importing.channels.uses import Uses
from ecomkpi_desktop.kpi.selection import UNKNOWN_CHANNEL

SURE = [
    # source / medium, as analytics and utm tags write them
    ("google / cpc", "google_ads"), ("google / ppc", "google_ads"), ("youtube.com / cpc", "google_ads"),
    ("bing / cpc", "microsoft_ads"), ("facebook / paid_social", "meta_ads"), ("fb / cpm", "meta_ads"),
    ("ig / paid", "meta_ads"), ("Instagram_Stories / paid", "meta_ads"), ("an / paid", "meta_ads"),
    ("tiktok / cpc", "tiktok_ads"), ("linkedin.com / sponsored-update", "linkedin_ads"),
    ("pinterest / paidsocial", "pinterest_ads"), ("snapchat / cpc", "snapchat_ads"), ("criteo / retargeting", "criteo"),
    ("criteo / display", "criteo"), ("duckduckgo / cpc", "paid_search"), ("idealo / cpc", "paid_shopping"),
    ("dailymotion / paid", "paid_video"), ("gdn-partner / banner", "display"), ("teads / cpm", "display"),
    ("google / organic", "organic_search"), ("Bing / Organic", "organic_search"),
    ("qwant.com / organic", "organic_search"), ("dailymotion / video", "organic_video"),
    ("google.fr / referral", "organic_search"), ("google / product_sync", "organic_shopping"),
    ("amazon.fr / referral", "organic_shopping"), ("l.facebook.com / referral", "organic_social"),
    ("instagram / social", "organic_social"), ("t.co / referral", "organic_social"),
    ("monblog / social", "organic_social"), ("youtube / referral", "organic_video"),
    ("newsletter / email", "email"), ("klaviyo / email", "email"), ("Klaviyo / flow", "email"),
    ("crm / e-mail", "email"), ("mail.google.com / referral", "email"), ("brevo / campagne", "email"),
    ("klaviyo / sms", "sms"), ("smsbump / referral", "sms"), ("onesignal / push", "push"),
    ("awin / affiliate", "affiliates"), ("kwanko / referral", "affiliates"), ("partner-x / affiliation", "affiliates"),
    ("blog-deco.example / referral", "referral"), ("chatgpt.com / referral", "referral"),
    ("gemini.google.com / referral", "referral"), ("x-factor-blog.example / referral", "referral"),
    ("spotify / audio", "audio"), ("(direct) / (none)", "direct"), ("(direct) / (not set)", "direct"),
    ("(not set) / (not set)", "direct"), ("direct / none", "direct"),
    # default channel groups, in both languages of the reports
    ("Organic Search", "organic_search"), ("Paid Search", "paid_search"), ("Paid Social", "paid_social"),
    ("Organic Social", "organic_social"), ("Cross-network", "cross_network"), ("Paid Other", "paid_other"),
    ("Mobile Push Notifications", "push"), ("Unassigned", "direct"), ("Direct", "direct"), ("Affiliates", "affiliates"),
    ("Organic Video", "organic_video"), ("Paid Shopping", "paid_shopping"), ("Organic Shopping", "organic_shopping"),
    ("Recherche organique", "organic_search"), ("Recherche naturelle", "organic_search"),
    ("Réseaux sociaux organiques", "organic_social"), ("Accès direct", "direct"), ("Site référent", "referral"),
    ("Référencement payant", "paid_search"), ("Non attribué", "direct"),
    # WooCommerce's column Origin
    ("Organic: Google", "organic_search"), ("Organique : Bing", "organic_search"),
    ("Referral: Blog.example", "referral"), ("Referral: l.instagram.com", "organic_social"),
    # platforms of advertising
    ("Google AdWords", "google_ads"), ("Microsoft Advertising", "microsoft_ads"), ("Facebook Ads", "meta_ads"),
    ("google_ads", "google_ads"), ("TikTok For Business", "tiktok_ads"), ("LINKEDIN ADS", "linkedin_ads"),
    # where orders are placed
    ("Amazon.fr", "amazon"), ("amazon", "amazon"), ("Amazon DE", "amazon"), ("eBay.fr", "ebay"), ("Etsy", "etsy"),
    ("Cdiscount", "cdiscount"), ("Fnac.com", "fnac_darty"), ("ManoMano", "manomano"), ("bol.com", "bol"),
    ("web", "direct"), ("580111", "direct"), ("pos", "point_of_sale"), ("(not set)", "direct"),
    # what people write
    ("SEO", "organic_search"), ("Réf. naturel", "organic_search"), ("E-mailing", "email"), ("NEWSLETTER", "email"),
    ("Affiliation", "affiliates"), ("Réseaux sociaux", "organic_social"), ("SMS", "sms"),
]  # fmt: skip
LIKELY = [
    ("facebook", "organic_social"), ("google", "organic_search"), ("klaviyo", "email"), ("awin", "affiliates"),
    ("Source: facebook", "organic_social"), ("facebook / (not set)", "organic_social"),
    ("google / catalogue", "organic_search"), ("somewhere / cpc", "paid_other"), ("paypal.com / referral", "direct"),
    ("shopify_draft_order", "direct"), ("Web admin", "direct"), ("1354745", "direct"), ("Non-Amazon", "direct"),
]  # fmt: skip
UNKNOWN = ["Site", "Boutique de Lyon", "Maisonia", "foo / bar", "4383523", "Stand : Salon de Paris", "https://a.example"]


@pytest.mark.parametrize(("raw", "key"), SURE)
def test_a_source_that_leaves_no_doubt_is_recognised(raw: str, key: str) -> None:
    found = recognise(raw)
    assert (found.key, found.sure) == (key, True)


@pytest.mark.parametrize(("raw", "key"), LIKELY)
def test_a_source_that_may_be_two_things_is_only_likely(raw: str, key: str) -> None:
    found = recognise(raw)
    assert (found.key, found.sure) == (key, False)


@pytest.mark.parametrize("raw", UNKNOWN)
def test_a_name_that_no_rule_knows_is_nothing(raw: str) -> None:
    assert recognise(raw).key == ""


def test_the_channel_of_what_names_no_source_is_that_of_the_engine() -> None:
    assert catalogue().channels["direct"].name == UNKNOWN_CHANNEL


def test_every_advertising_platform_serves_groups_that_exist() -> None:
    known = catalogue()
    for channel in known.channels.values():
        assert bool(channel.serves) == (channel.kind == "advertising")
        assert all(known.channels[group].kind == "group" for group in channel.serves)


def test_no_spelling_stands_for_two_channels() -> None:
    import tomllib

    from ecomkpi_desktop.base.resources import resource
    from ecomkpi_desktop.importing.channels.spelling import joined

    owners: dict[str, str] = {}
    for key, one in tomllib.loads(resource("channels", "channels.toml").read_text("utf-8")).items():
        for text in (*one["words"], *one.get("codes", ()), *one.get("unsure", ())):
            assert owners.setdefault(joined(text) or text, key) == key, text


def test_rules_are_told_apart_by_their_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    before = rules_digest()
    monkeypatch.setattr("ecomkpi_desktop.importing.channels.catalogue.RULES_VERSION", 99)
    rules_digest.cache_clear()
    assert rules_digest() != before
    monkeypatch.undo()
    rules_digest.cache_clear()
    assert rules_digest() == before


# -- what the whole document says --------------------------------------------------------------------------------


def proposals(**uses: list[str]) -> dict[str, Proposal]:
    return Proposals(Uses(**{name: frozenset(sources) for name, sources in uses.items()})).all()


def where(found: dict[str, Proposal]) -> dict[str, str]:
    """Return {source: channel} of what applies by itself."""
    return {raw: one.channel for raw, one in found.items() if one.is_sure}


def codes(proposal: Proposal) -> list[str]:
    return [reason.code for reason in proposal.reasons]


def test_spend_orders_and_sessions_of_one_platform_meet() -> None:
    found = proposals(orders=["google / cpc"], spend=["Google Ads"], sessions=["Paid Search", "Cross-network"])
    assert set(where(found).values()) == {"Google Ads"}
    assert set(where(found)) == {"google / cpc", "Google Ads", "Paid Search", "Cross-network"}
    assert codes(found["Paid Search"]) == ["name", "only_platform"]
    assert found["Paid Search"].reasons[1].params == {"platforms": "Google Ads"}


def test_a_group_that_two_platforms_share_stays_itself_and_is_asked() -> None:
    found = proposals(spend=["Google Ads", "Microsoft Ads"], sessions=["Paid Search", "Paid Social"])
    assert (found["Paid Search"].channel, found["Paid Search"].is_sure) == ("Paid Search", False)
    assert found["Paid Search"].reasons[-1].params == {"platforms": "Google Ads, Microsoft Ads"}
    assert where(found)["Paid Social"] == "Paid Social"


def test_a_platform_seen_in_orders_alone_counts_too() -> None:
    found = proposals(orders=["google / cpc", "bing / cpc"], spend=["Google Ads"], sessions=["Paid Search"])
    assert not found["Paid Search"].is_sure
    assert where(found)["bing / cpc"] == "Microsoft Ads"


def test_banners_of_the_only_platform_are_asked_since_networks_sell_them_too() -> None:
    found = proposals(spend=["Google Ads"], sessions=["Display"])["Display"]
    assert (found.channel, found.is_sure) == ("Google Ads", False)


def test_without_any_platform_a_group_is_a_channel() -> None:
    assert where(proposals(sessions=["Paid Search"])) == {"Paid Search": "Paid Search"}


def test_spend_kept_under_the_name_of_a_group_draws_its_platform() -> None:
    found = proposals(orders=["google / cpc", "bing / cpc"], spend=["SEA"], sessions=["Paid Search"])
    assert where(found) == dict.fromkeys(found, "SEA")
    assert codes(found["google / cpc"]) == ["paid_click", "spend_of_group", "own_word"]


def test_spend_under_both_names_keeps_them_apart_and_asks() -> None:
    found = proposals(spend=["SEA", "Google Ads"], sessions=["Paid Search"])
    assert where(found) == {"Google Ads": "Google Ads"}
    assert codes(found["SEA"]) == ["name", "several_platforms"]


def test_the_word_of_the_shop_names_the_channel() -> None:
    found = proposals(orders=["SEO", "google / organic"], sessions=["Organic Search", "bing / organic"])
    assert set(where(found).values()) == {"SEO"}
    assert found["Organic Search"].reasons[-1].params == {"name": "SEO"}


def test_a_word_of_analytics_alone_does_not_name_the_channel() -> None:
    assert where(proposals(sessions=["Recherche organique"])) == {"Recherche organique": "Organic Search"}


def test_the_orders_have_the_word_before_the_spend() -> None:
    found = proposals(orders=["Emailing"], spend=["Newsletter"], sessions=["Email"])
    assert set(where(found).values()) == {"Emailing"}


def test_two_words_for_one_channel_in_one_table_stay_apart_and_are_asked() -> None:
    found = proposals(orders=["Facebook Ads", "Instagram Ads"], spend=["Meta Ads"], sessions=["facebook / paid"])
    assert where(found) == {"Meta Ads": "Meta Ads", "facebook / paid": "Meta Ads"}
    assert codes(found["Instagram Ads"]) == ["name", "several_names"]
    assert Proposals(Uses(orders=frozenset({"Facebook Ads", "Instagram Ads"}))).in_force({}) == {}


def test_spellings_of_one_word_are_one_channel() -> None:
    spellings = ["E-mail", "e_mail", "Émail", "E-MAIL"]
    assert where(proposals(orders=spellings)) == dict.fromkeys(spellings, "E-MAIL")


def test_two_sites_of_a_marketplace_stay_apart_and_one_keeps_its_name() -> None:
    assert where(proposals(orders=["Amazon.fr", "Amazon.de"])) == {}
    found = proposals(orders=["Amazon.fr"], spend=["Amazon Ads"])
    assert where(found) == {"Amazon.fr": "Amazon.fr", "Amazon Ads": "Amazon.fr"}


@pytest.mark.parametrize("name", ["Site", "Boutique de Lyon", "Maisonia", "Google", "Facebook"])
def test_a_name_of_the_user_stays_what_it_is(name: str) -> None:
    assert Proposals(Uses(orders=frozenset({name}))).in_force({}).get(name, name) == name


def test_a_lone_source_is_asked_and_likelier_paid_where_its_platform_is() -> None:
    assert proposals(orders=["facebook"])["facebook"].channel == "Organic Social"
    found = proposals(orders=["facebook"], spend=["Meta Ads"])["facebook"]
    assert (found.channel, found.is_sure) == ("Meta Ads", False)


def test_money_spent_on_a_site_is_spent_on_its_platform() -> None:
    found = proposals(orders=["facebook / cpc"], spend=["Facebook"], sessions=["Paid Social"])
    assert set(where(found).values()) == {"Facebook"}


def test_a_network_that_no_rule_knows_meets_its_spend_by_its_name() -> None:
    found = proposals(orders=["effinity / cpc"], spend=["Effinity"])
    assert where(found) == {"effinity / cpc": "Effinity", "Effinity": "Effinity"}


def test_spend_without_a_channel_follows_its_platform_but_a_campaign_is_asked() -> None:
    found = proposals(platforms=["Bing Ads", "Régie locale"], campaigns=["Newsletter", "Salon"])
    assert where(found) == {"Bing Ads": "Microsoft Ads"}
    assert found["Newsletter"].channel == "Email"
    assert found["Salon"].channel == found["Régie locale"].channel == NO_CHANNEL


def test_money_is_never_put_on_what_names_no_source_by_itself() -> None:
    assert where(proposals(spend=["Unknown", "Direct"])) == {}


def test_numbers_of_connected_applications_are_asked() -> None:
    found = proposals(orders=["4383523"])["4383523"]
    assert (found.channel, found.is_sure, codes(found)) == ("4383523", False, ["number"])


def test_what_the_user_decided_comes_before_what_is_proposed() -> None:
    found = Proposals(Uses(orders=frozenset({"google / organic", "facebook"})))
    decided = {"google / organic": "Blog", "facebook": "Communauté", "gone": "Old"}
    assert found.in_force({}) == {"google / organic": "Organic Search"}
    assert found.in_force(decided) == decided


def test_proposals_do_not_depend_on_the_order_of_sources() -> None:
    sources = [raw for raw, _ in SURE + LIKELY] + UNKNOWN
    uses = {"orders": sources[::2], "spend": sources[1::3], "sessions": sources}
    backwards = {name: found[::-1] for name, found in uses.items()}
    assert proposals(**uses) == proposals(**backwards)
