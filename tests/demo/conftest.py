"""The shop's files, written once for all tests of this folder."""

from pathlib import Path

import pytest

from ecomkpi_desktop.demo.shop import DemoFile, write_demo_files


@pytest.fixture(scope="session")
def shop_files(tmp_path_factory: pytest.TempPathFactory) -> tuple[DemoFile, ...]:
    return write_demo_files(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="session")
def folder(shop_files: tuple[DemoFile, ...]) -> Path:
    return shop_files[0].path.parent
