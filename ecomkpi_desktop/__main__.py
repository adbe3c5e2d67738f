"""``python -m ecomkpi_desktop`` is the command ``ecomkpi-desktop``."""

import sys

from ecomkpi_desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
