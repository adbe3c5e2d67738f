"""Whether a difference is more than chance: a finding is worth a meeting only where luck is an unlikely reason for it.

Three standard errors, to be passed by luck once in about seven hundred times on one side: a usual one in twenty would
let a shop with a dozen channels and cohorts cry wolf every month. A question asked once of the whole shop takes two.
"""

import math

UNLIKELY = 3.0  # standard errors
UNLIKELY_ONCE = 2.0


def are_fewer(part: float, whole: float, part_before: float, whole_before: float) -> bool:
    """Tell whether a share is smaller than another, beyond chance (test of two proportions, pooled).

    Args:
        part: those who did.
        whole: all of them.
        part_before: those who did before.
        whole_before: all of them before.
    """
    if whole <= 0 or whole_before <= 0:
        return False
    pooled = (part + part_before) / (whole + whole_before)
    error = math.sqrt(pooled * (1 - pooled) * (1 / whole + 1 / whole_before))
    return error > 0 and (part / whole - part_before / whole_before) / error < -UNLIKELY


def is_lower(
    mean: float, deviation: float, number: float, mean_before: float, deviation_before: float, number_before: float
) -> bool:
    """Tell whether a mean is lower than another, beyond chance (Welch's test, normal for hundreds of values).

    Args:
        mean: of the values.
        deviation: their standard deviation.
        number: how many there are.
        mean_before: of the values they are held against.
        deviation_before: standard deviation of these.
        number_before: how many of these there are.
    """
    if number < 2 or number_before < 2:
        return False
    error = math.sqrt(deviation**2 / number + deviation_before**2 / number_before)
    return error > 0 and (mean - mean_before) / error < -UNLIKELY


def falls_short(number: float, number_before: float, expected_change: float = 0.0) -> bool:
    """Tell whether a count has changed by less than expected, beyond chance (counts of independent events, Poisson)."""
    error = math.sqrt(max(number, 0.0) + max(number_before, 0.0))
    return error > 0 and (number - number_before - expected_change) / error < -UNLIKELY
