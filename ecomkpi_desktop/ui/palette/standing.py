"""On which page a figure stands: where the palette leads when a figure is chosen."""

from collections.abc import Mapping

# Key of a page -> the figures that are read there, their terms with them.
_BY_PAGE: Mapping[str, tuple[str, ...]] = {
    "cockpit": (
        "cm3", "ltv_cac", "retention_rate", "aov", "conversion_rate", "break_even_day", "break_even_revenue",
        "safety_margin", "forecast_net_revenue", "forecast_cm3", "forecast_break_even_day",
    ),
    "profitability": (
        "gross_sales", "discounts", "shipping_income", "ordered_revenue", "refunds", "refunded_goods", "net_revenue",
        "goods_cost", "return_credit", "landed_costs", "cogs", "cm1", "order_logistics", "return_handling",
        "logistics_cost", "payment_fees", "marketplace_fees", "other_order_costs", "other_return_costs", "other_costs",
        "cm2", "media_spend", "marketing_beside", "marketing_spend", "fixed_costs", "operating_result", "cm1_rate",
        "cm2_rate", "cm3_rate", "markup_rate", "goods_revenue", "loss_making_orders", "loss_making_orders_share",
    ),
    "acquisition": (
        "acquisition_spend", "cac", "paid_new_customers", "cac_paid", "acquisition_spend_change",
        "new_customers_change", "mer", "claimed_conversions", "orders_of_claiming_channels", "overlap_index", "ltv",
        "ltv_revenue", "ltv_horizon_months", "observed_customers", "ltv_so_far", "ltv_reached_months",
        "payback_months", "payback_interpolated", "new_customers",
    ),
    "customers": (
        "customers", "returning_customers", "identified_revenue", "identified_share", "previous_customers",
        "retained_customers", "mature_customers", "repeat_customers", "repurchase_rate_90", "repurchase_rate_180",
        "repurchase_rate_365", "repurchase_delay_median_days", "customers_with_second_order", "cohort_retention",
        "cohort_margin", "cohort_active", "cohort_customers", "cohort_cm2", "segment_margin", "segment_cm2",
        "segment_customers", "segment_orders", "segment_revenue", "segment_losing_customers", "ltv_predicted",
        "first_order_margin", "expected_repeat_orders", "expected_repeat_margin", "prediction_error",
        "held_out_margin_expected", "held_out_margin", "prediction_error_orders", "held_out_orders_expected",
        "held_out_orders", "modelled_customers", "modelled_repeaters", "base_expected_margin", "base_expected_orders",
    ),
    "channels": ("sessions", "orders_with_sessions"),
    "basket": (
        "orders", "counted_orders", "units", "units_per_order", "unit_price", "discount_rate", "aov_net_of_refunds",
        "aov_ttc", "aov_fevad", "aov_shopify", "aov_woocommerce", "collected", "paid_back", "refund_documents",
        "refunded_orders", "return_rate_value", "return_rate_orders", "attach_rate", "attach_expected", "attach_lift",
        "orders_with_both", "orders_with_first", "orders_with_second", "orders_with_products",
    ),
    "trends": (
        "net_revenue_year_before", "revenue_growth_year", "net_revenue_3_months", "net_revenue_3_months_year_before",
        "net_revenue_3_months_before", "revenue_growth_3_months", "revenue_growth_3_months_sequential",
        "new_customer_revenue", "returning_customer_revenue", "unidentified_revenue",
    ),
    "hidden_costs": ("value_with_known_cost", "cost_coverage"),
    "diagnosis": (
        "marginal_cac", "acquisition_spend_change_year", "new_customers_change_year", "marginal_cac_year",
    ),
    "positioning": (
        "gross_margin_rate", "price_index", "compared_sales", "competitor_sales", "logistics_per_order",
        "break_even_roas",
    ),
    "omnichannel": (
        "shared_share", "shared_customers", "channel_customers", "marketplace_share", "marketplace_revenue",
        "multichannel_share", "multichannel_customers", "known_customers", "unidentified_orders_share",
        "unidentified_orders", "use_margin", "use_frequency", "use_customers", "use_orders", "use_cm2",
    ),
}  # fmt: skip

PAGE_OF: Mapping[str, str] = {figure_id: page for page, ids in _BY_PAGE.items() for figure_id in ids}
