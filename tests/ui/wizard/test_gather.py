from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from ecomkpi_desktop.ui.wizard.gather import MOST_FILES, Gathered, gather, is_litter, offers_paths, paths_in


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


def test_a_folder_gives_its_tables_and_tells_what_else_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "mai").mkdir()
    (tmp_path / ".cache").mkdir()
    litter = ("~$b.xlsx", ".~lock.b.ods#", ".c.csv", ".DS_Store", "Thumbs.db", "desktop.ini", "d.csv.crdownload")
    for name in ("b.xlsx", "a.csv", "photo.png", "mai/d.CSV", "mai/notes.docx", ".cache/e.csv", *litter):
        (tmp_path / name).write_text("x")
    found = gather([tmp_path])
    assert found.tables == (tmp_path / "a.csv", tmp_path / "b.xlsx", tmp_path / "mai" / "d.CSV")
    assert found.others == ("photo.png", "notes.docx"), "what systems leave behind is not even mentioned"


def test_a_file_handed_over_by_itself_is_taken_whatever_its_name_unless_it_is_litter(tmp_path: Path) -> None:
    assert gather([tmp_path / "export.bin", tmp_path / "~$export.xlsx"]) == Gathered((tmp_path / "export.bin",))
    assert not is_litter("commandes ~ mai.csv")


def test_a_whole_disk_is_cut_short_and_says_so(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 5):
        (tmp_path / f"{number:04}.csv").write_text("x")
    found = gather([tmp_path])
    assert (len(found.tables), found.is_cut) == (MOST_FILES, True)


def test_a_folder_of_exactly_the_most_files_is_whole(tmp_path: Path) -> None:
    for number in range(MOST_FILES):
        (tmp_path / f"{number:04}.csv").write_text("x")
    assert not gather([tmp_path]).is_cut
