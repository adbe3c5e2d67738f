"""The way of a result from a worker to the thread of the window."""

from PySide6.QtCore import QObject, Signal


class Handover(QObject):
    """Brings results from any thread to a slot that is connected queued.

    Whoever wants them may be destroyed while they are made, and a signal must not be emitted by an object that is being
    destroyed: Qt would walk through connections that are no more. This one lives as long as a worker holds it; a result
    for which there is nobody any more is dropped by Qt.

    Signals:
        arrived: a result.
    """

    arrived = Signal(object)
