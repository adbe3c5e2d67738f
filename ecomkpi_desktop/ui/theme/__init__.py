"""How the window looks: tokens from TOML, turned into a palette, fonts, icons and a small style sheet."""
