"""Progress and cancellation of long work, independent of who shows it."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - a decision of the user, not an error
    """The user gave up the work; whoever catches it leaves everything as it was before."""


class Progress(Protocol):
    """What long work reports to. Implementations decide how it is shown."""

    def report(self, step: str, done: float) -> None:
        """Tell how far the work is.

        Args:
            step: code of the current step (``reading``, ``understanding``, ``typing``, ``saving``, ``computing``).
            done: share of the whole work done so far, 0 to 1.

        Raises:
            Cancelled: when the user has asked to stop.
        """


class Silent:
    """A progress nobody looks at."""

    def report(self, step: str, done: float) -> None:
        """Ignore the report."""
