"""Magento 2 / Adobe Commerce: the grid of orders, as CSV and as a workbook in XML."""

from html import escape
from pathlib import Path

from tests.importing.making import asked, codes, column, from_text, imported, look

HEADER = [
    "ID", "Purchase Point", "Purchase Date", "Bill-to Name", "Ship-to Name", "Grand Total (Base)",
    "Grand Total (Purchased)", "Status", "Billing Address", "Shipping Address", "Shipping Information",
    "Customer Email", "Customer Group", "Subtotal", "Shipping and Handling", "Customer Name", "Payment Method",
    "Total Refunded", "Allocated sources", "Pickup Location Code", "Braintree Transaction Source", "Dispute State",
]  # fmt: skip
POINT = "Main Website\n   Main Website Store\n      Default Store View"
ROWS = [
    ["000000012", POINT, "Jan 5, 2024, 3:45:12 PM", "Lou Petit", "Lou Petit", "65.00", "65.00", "complete", "1 rue A",
     "1 rue A", "Flat", "lou@example.com", "General", "50.00", "5.00", "Lou Petit", "checkmo", "0.00", "", "", "", ""],
    ["000000013", POINT, "Jan 6, 2024, 9:00:00 AM", "Kim Lee", "Kim Lee", "12.00", "12.00", "closed", "", "", "",
     "kim@example.com", "General", "10.00", "0.00", "Kim Lee", "checkmo", "12.00", "", "", "", ""],
    ["000000014", POINT, "Jan 13, 2024, 9:00:00 AM", "Kim Lee", "Kim Lee", "12.00", "12.00", "pending", "", "", "",
     "kim@example.com", "General", "10.00", "0.00", "Kim Lee", "checkmo", "", "", "", "", ""],
    ["000000015", POINT, "Jan 14, 2024, 9:00:00 AM", "Kim Lee", "Kim Lee", "12.00", "12.00", "canceled", "", "", "",
     "kim@example.com", "General", "10.00", "0.00", "Kim Lee", "checkmo", "", "", "", "", ""],
]  # fmt: skip


def grid() -> str:
    return "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in [HEADER, *ROWS])


def workbook() -> str:
    rows = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(cell)}</Data></Cell>' for cell in row) + "</Row>"
        for row in [HEADER, *ROWS]
    )
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="orders"><Table>'
        f"{rows}</Table></Worksheet></Workbook>"
    )


def test_the_grand_total_is_certain_and_the_goods_are_what_it_holds_besides_shipping(tmp_path: Path) -> None:
    seen = look(tmp_path, grid())
    assert (seen.recipe.preset, seen.recipe.amounts, asked(seen)) == ("magento_orders", "TTC", {})
    result = from_text(tmp_path, grid())
    assert column(result, "order_total") == [65.0, 12.0, 12.0, 12.0]
    assert (column(result, "amount")[0], column(result, "shipping")[0]) == (60.0, 5.0)
    assert "orders_without_products" in codes(result)


def test_a_closed_order_is_refunded_and_the_file_says_how_much(tmp_path: Path) -> None:
    result = from_text(tmp_path, grid())
    assert column(result, "status") == ["counted", "counted", "pending", "excluded"]
    assert column(result, "refunded") == [0.0, 12.0, None, None]
    assert "refunds_assumed_whole" not in codes(result)


def test_ids_keep_their_zeros_and_moments_their_hours(tmp_path: Path) -> None:
    result = from_text(tmp_path, grid())
    assert (column(result, "order_id")[0], str(column(result, "ordered_at")[0])) == ("000000012", "2024-01-05 15:45:12")


def test_the_workbook_in_xml_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "orders.xml"
    path.write_text(workbook(), encoding="utf-8")
    result = imported(path)
    assert result.recipe.preset == "magento_orders"
    for name in ("order_id", "order_total", "amount", "status", "refunded", "ordered_at"):
        assert column(result, name) == column(from_text(tmp_path, grid()), name), name
