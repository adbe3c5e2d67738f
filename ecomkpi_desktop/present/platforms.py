"""Names of platforms as people know them, from the names of presets."""

_NAMES: dict[str, str] = {
    "adyen": "Adyen",
    "amazon": "Amazon",
    "bigcommerce": "BigCommerce",
    "cdiscount": "Cdiscount",
    "cdnow": "CDNOW",
    "ebay": "eBay",
    "etsy": "Etsy",
    "ga4": "Google Analytics",
    "google_ads": "Google Ads",
    "linkedin": "LinkedIn Ads",
    "magento": "Magento",
    "matomo": "Matomo",
    "meta": "Meta Ads",
    "microsoft": "Microsoft Ads",
    "online_retail": "Online Retail",
    "paypal": "PayPal",
    "prestashop": "PrestaShop",
    "shopify": "Shopify",
    "squarespace": "Squarespace",
    "stripe": "Stripe",
    "superstore": "Superstore",
    "tiktok": "TikTok Ads",
    "universal_analytics": "Universal Analytics",
    "wix": "Wix",
    "woocommerce": "WooCommerce",
    "x_ads": "X Ads",
}


def platform_name(preset: str) -> str:
    """Return the platform a preset is of, "" for a table somebody made by hand."""
    found = max((prefix for prefix in _NAMES if preset.startswith(prefix)), key=len, default="")
    return _NAMES.get(found, "")
