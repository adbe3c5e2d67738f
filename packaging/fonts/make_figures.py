"""Makes resources/print/figures-*.otf: Inter's figures, all of one width, under their ordinary characters.

    python -m pip install fonttools && python packaging/fonts/make_figures.py

Inter has tabular figures as an OpenType feature (tnum). Qt embeds the glyphs a feature has chosen without saying which
characters they stand for, so amounts set with it cannot be found or copied from a PDF. In these small fonts the
tabular glyphs are the characters' own.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2] / "resources"
CHARACTERS = "0123456789.,:'’%+-−–() \u00a0\u202f€$£¥"
FAMILY = "Inter Figures"


def main() -> None:
    """Write one font for each weight used on paper."""
    for style in ("Regular", "SemiBold"):
        font = TTFont(ROOT / "fonts" / f"Inter-{style}.otf")
        use_tabular_glyphs(font)
        keep_only(font, CHARACTERS)
        rename(font, style)
        font.save(ROOT / "print" / f"figures-{style}.otf")


def use_tabular_glyphs(font: TTFont) -> None:
    """Point the characters at the glyphs that tnum would choose."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    chosen: dict[str, str] = {}
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            inner = getattr(subtable, "ExtSubTable", subtable)
            chosen |= getattr(inner, "mapping", {})
    for characters in font["cmap"].tables:
        if characters.isUnicode():
            characters.cmap = {code: chosen.get(name, name) for code, name in characters.cmap.items()}


def keep_only(font: TTFont, characters: str) -> None:
    """Drop every other glyph and every feature."""
    options = Options()
    options.layout_features = []
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)


def rename(font: TTFont, style: str) -> None:
    """Give the family a name of its own, its two weights told apart by their typographic names."""
    names = {
        1: FAMILY if style == "Regular" else f"{FAMILY} {style}",
        2: "Regular",
        3: f"{FAMILY} {style}",
        4: f"{FAMILY} {style}",
        6: f"InterFigures-{style}",
        16: FAMILY,
        17: style,
    }
    kept = [record for record in font["name"].names if record.nameID in {0, 5, 13, 14}]
    font["name"].names = kept
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].setName(text, number, 1, 0, 0)


if __name__ == "__main__":
    main()
