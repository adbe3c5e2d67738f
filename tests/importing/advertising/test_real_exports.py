"""Real reports of Google Ads and Meta Ads: nothing asked, no row lost, their own totals met."""

import pytest

from ecomkpi_desktop.importing.understand import understand
from tests.importing.making import imported
from tests.shared import shared_file


@pytest.mark.parametrize(("folder", "preset", "count"), [("google_ads", "google_ads", 2), ("meta_ads", "meta_ads", 5)])
def test_real_reports_need_no_answer_and_meet_their_totals(folder: str, preset: str, count: int) -> None:
    files = sorted(shared_file("data", folder).glob("*.csv"))
    assert len(files) == count
    for path in files:
        found = understand(path)
        assert (found.recipe.preset, found.doubts) == (preset, ())
        result = imported(path)
        assert result.rows_rejected == 0
        assert not result.declared or any(total.agrees for total in result.declared)
        assert "declared_total_differs" not in {issue.code for issue in result.issues}
