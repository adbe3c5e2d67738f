"""How the pages of the help look: the theme's tokens as a style sheet of rich text."""

from string import Template

from ecomkpi_desktop.ui.theme.theme import Theme

_SHEET = Template("""
body { color: $text; }
h1 { font-size: ${title}pt; font-weight: 600; margin-top: 0; margin-bottom: 10px; }
h2 { font-size: ${heading}pt; font-weight: 600; margin-top: 20px; margin-bottom: 4px; }
h3 { font-size: ${body}pt; font-weight: 600; margin-top: 14px; margin-bottom: 2px; }
h2.why, h2.look { color: $accent; font-size: ${body}pt; }
h2.warning { color: $warning; font-size: ${body}pt; }
p, li { margin-top: 4px; margin-bottom: 6px; line-height: 135%; }
p.picture { line-height: 100%; }
a { color: $accent; text-decoration: underline; }
td { padding-right: 16px; }
td.name { color: $muted; }
td.key { font-weight: 600; }
.muted { color: $muted; font-size: ${body}pt; font-weight: 400; }
.formula { background-color: $accent_soft; font-weight: 600; }
""")


def help_sheet(theme: Theme) -> str:
    """Return the style sheet of the help in the theme in force."""
    sizes = {role: f"{theme.font(role).pointSizeF():.1f}" for role in ("title", "heading", "body")}
    return _SHEET.substitute({**theme.tokens.colours, **sizes})
