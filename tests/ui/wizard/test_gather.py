from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from ecomkpi_desktop.ui.wizard.gather import MOST_FILES, offers_paths, paths_in, tables_under


def test_dropped_urls_become_paths_without_repeats(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a b.csv", "é.xlsx", "a b.csv")])
    assert offers_paths(mime)
    assert paths_in(mime) == (tmp_path / "a b.csv", tmp_path / "é.xlsx")


def test_a_link_to_the_web_is_no_file() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a.csv")])
    assert not offers_paths(mime)
    assert paths_in(mime) == ()


def test_pasted_lines_are_paths_when_they_are_absolute(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setText(f'"{tmp_path / "a.csv"}"\n{QUrl.fromLocalFile(str(tmp_path / "b.csv")).toString()}\nhello\n')
    assert paths_in(mime) == (tmp_path / "a.csv", tmp_path / "b.csv")


def test_a_folder_gives_its_tables_and_leaves_locks_and_hidden_files(tmp_path: Path) -> None:
    (tmp_path / "mai").mkdir()
    (tmp_path / ".cache").mkdir()
    for name in ("b.xlsx", "a.csv", "~$b.xlsx", ".c.csv", "photo.png", "mai/d.CSV", ".cache/e.csv"):
        (tmp_path / name).write_text("x")
    assert tables_under([tmp_path]) == (tmp_path / "a.csv", tmp_path / "b.xlsx", tmp_path / "mai" / "d.CSV")


def test_a_file_handed_over_by_itself_is_taken_whatever_its_name(tmp_path: Path) -> None:
    assert tables_under([tmp_path / "export.bin"]) == (tmp_path / "export.bin",)


def test_a_whole_disk_is_cut_short(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 5):
        (tmp_path / f"{number:04}.csv").write_text("x")
    assert len(tables_under([tmp_path])) == MOST_FILES
