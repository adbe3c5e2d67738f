"""Channels by month are the months of each channel."""

from dataclasses import replace
from datetime import date

import numpy as np
from hypothesis import given, settings

from ecomkpi_desktop.kpi.period import Period
from ecomkpi_desktop.kpi.results import Step
from ecomkpi_desktop.kpi.selection import Buyers, Scope, Selection
from tests.kpi.shops import Rows, shops

PERIOD = Period(date(2023, 11, 1), date(2024, 7, 1))


@settings(max_examples=20)
@given(shops())
def test_each_channel_has_the_months_of_its_own_trend(rows: Rows) -> None:
    engine = rows.engine()
    found = engine.channel_months(Selection(PERIOD))
    assert found is not None
    assert found.channels == tuple(engine.facts.channels)
    for place, channel in enumerate(found.channels):
        alone = engine.trend(Step.MONTH, Selection(PERIOD, frozenset({channel})))
        assert found.starts == alone.starts
        assert found.complete.tolist() == alone.complete.tolist()
        for mine, theirs in ((found.net_revenue, "net_revenue"), (found.cm3, "cm3")):
            assert np.allclose(mine[place], alone.columns[theirs], atol=1e-6)


@given(shops())
@settings(max_examples=3)
def test_a_choice_of_channels_leaves_out_the_others_and_a_scope_leaves_nothing(rows: Rows) -> None:
    engine = rows.engine()
    chosen = engine.facts.channels[:1]
    found = engine.channel_months(Selection(PERIOD, frozenset(chosen)))
    assert found is not None
    assert found.channels == tuple(chosen)
    assert engine.channel_months(replace(Selection(PERIOD), scope=Scope(buyers=Buyers.NEW))) is None
    assert found.cm3.shape == (len(chosen), 8)
