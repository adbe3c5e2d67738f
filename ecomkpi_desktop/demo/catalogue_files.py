"""What the articles are and cost: the products export of the site, and the workbook of dated costs kept by the shop."""

from datetime import date
from pathlib import Path

from ecomkpi_desktop.demo.recipe import Product, Recipe
from ecomkpi_desktop.demo.writing import plain_money, save_workbook, write_table

_HEADER = (
    "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,"
    "Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,"
    "Variant Inventory Policy,Variant Fulfillment Service,Variant Price,Variant Compare At Price,"
    "Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,Image Position,Image Alt Text,Gift Card,"
    "SEO Title,SEO Description,Variant Image,Variant Weight Unit,Variant Tax Code,Cost per item,Status"
)
HEADER = tuple(_HEADER.split(","))
COST_HEADER = ("Référence", "Produit", "Catégorie", "Coût unitaire HT", "Valable à partir du")
_FIRST_COST = date(2023, 1, 1)


def unit_cost(recipe: Recipe, product: Product, day: date) -> int:
    """Return what one unit costs on a day, in cents without VAT."""
    cost: float = product.price / (1 + recipe.story["shop"]["vat"]) * product.cost_rate
    for since, factors in recipe.cost_rises:
        if since <= day:
            cost *= factors[product.category]
    return round(cost)


def write_shopify_products(path: Path, recipe: Recipe) -> None:
    """Write one row per article and one per further picture of it; the cost is today's, without a date."""
    rows = []
    for position, product in enumerate(recipe.products):
        rows.append(_article(recipe, product))
        rows += [_picture(product, number) for number in range(2, 3 + position % 2)]
    write_table(path, {name: [row.get(name, "") for row in rows] for name in HEADER})


def write_cost_workbook(path: Path, recipe: Recipe) -> None:
    """Write every cost of every article with the day from which it holds, under two lines of title."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Coûts"
    sheet.append(["Maison Amarante : coûts d’achat et de fabrication"])
    sheet.append(["Hors taxes, rendu atelier ; une ligne par article et par tarif"])
    sheet.append([])
    sheet.append(COST_HEADER)
    for cell in (sheet["A1"], *sheet[4]):
        cell.font = Font(bold=True)
    for since in (_FIRST_COST, *(day for day, _factors in recipe.cost_rises)):
        for product in recipe.products:
            cost = unit_cost(recipe, product, since) / 100
            sheet.append([product.sku, product.title, recipe.categories[product.category].name, cost, since])
    for row in sheet.iter_rows(min_row=5, min_col=4, max_col=5):
        row[0].number_format, row[1].number_format = '#,##0.00 "€"', "dd/mm/yyyy"
    for column, width in zip("ABCDE", (14, 36, 24, 18, 20), strict=True):
        sheet.column_dimensions[column].width = width
    save_workbook(workbook, path)


def _article(recipe: Recipe, product: Product) -> dict[str, str]:
    body = f"<p>{product.title}.</p>\n<ul>\n<li>Fabriqué dans notre atelier</li>\n<li>Livré sous 4 jours</li>\n</ul>"
    return {
        "Handle": product.sku.lower(),
        "Title": product.title,
        "Body (HTML)": body,
        "Vendor": recipe.story["shop"]["name"],
        "Type": recipe.categories[product.category].name,
        "Published": "true",
        "Option1 Name": "Title",
        "Option1 Value": "Default Title",
        "Variant SKU": product.sku,
        "Variant Grams": "0",
        "Variant Inventory Tracker": "shopify",
        "Variant Inventory Policy": "deny",
        "Variant Fulfillment Service": "manual",
        "Variant Price": plain_money(product.price),
        "Variant Requires Shipping": "true",
        "Variant Taxable": "true",
        "Gift Card": "false",
        "Variant Weight Unit": "kg",
        "Cost per item": plain_money(unit_cost(recipe, product, recipe.last_day)),
        "Status": "active",
        **_picture(product, 1),
    }


def _picture(product: Product, number: int) -> dict[str, str]:
    return {
        "Handle": product.sku.lower(),
        "Image Src": f"https://images.example.com/{product.sku.lower()}-{number}.jpg",
        "Image Position": str(number),
    }
