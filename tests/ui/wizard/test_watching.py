from pathlib import Path
from threading import Event

import pytest

from ecomkpi_desktop.base.progress import Cancelled, Silent
from ecomkpi_desktop.importing.run import run_import
from ecomkpi_desktop.importing.understand import understand
from ecomkpi_desktop.ui.wizard.watching import news_of
from tests.ui.wizard.files import french_orders, spend_workbook


def test_what_is_new_in_a_folder_is_told_by_the_bytes_of_its_files(tmp_path: Path) -> None:
    known, new = french_orders(tmp_path), spend_workbook(tmp_path)
    (tmp_path / "photo.png").write_bytes(b"x")
    sha256 = run_import(known, understand(known).recipe, Silent()).sha256
    news = news_of(tmp_path, frozenset({sha256}), Event())
    assert (news.new, news.old, news.is_there) == ((new,), 1, True)
    renamed = known.rename(tmp_path / "autre nom.csv")
    assert renamed not in news_of(tmp_path, frozenset({sha256}), Event()).new, "a name is not what makes a file new"


def test_a_file_that_has_changed_is_new_again(tmp_path: Path) -> None:
    path = french_orders(tmp_path)
    sha256 = run_import(path, understand(path).recipe, Silent()).sha256
    with path.open("ab") as stream:
        stream.write(b"C-2000;30/05/2024;Gants;1;12,50;\r\n")
    assert news_of(tmp_path, frozenset({sha256}), Event()).new == (path,)


def test_a_folder_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    assert not news_of(tmp_path / "absent", frozenset(), Event()).is_there


def test_looking_through_a_folder_ends_as_soon_as_nobody_waits(tmp_path: Path) -> None:
    french_orders(tmp_path)
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        news_of(tmp_path, frozenset(), stop)
