"""The mentor's words on objectives and experiments."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.texts import counted
from ecomkpi_desktop.review.objectives.standing import Course
from ecomkpi_desktop.ui.pages.objectives.view import ObjectivesView
from ecomkpi_desktop.ui.pages.page import Advice

_MANY = 3


def objectives_advice(view: ObjectivesView, objectives: int) -> Advice:
    """Return how the objectives stand, what to do next, what to leave alone.

    Args:
        view: what was planned, held against the data.
        objectives: how many there are, with key results or without.
    """
    return Advice(_means(view, objectives), _look(view, objectives), _do_not(view))


def _means(view: ObjectivesView, objectives: int) -> str:
    translate = QCoreApplication.translate
    standings = view.plans.standings
    if objectives and not standings:
        return translate(
            "ObjectivesAdvice", "An objective without a key result is a wish: no figure will say that it is met."
        )
    if not standings:
        return translate(
            "ObjectivesAdvice", "Nothing is aimed at yet. A figure without a target is read, and nothing follows."
        )
    off = sum(one.is_off for one in standings)
    if off:
        text = QT_TRANSLATE_NOOP("ObjectivesAdvice", "%n key result(s) are off their line.", None, 1)
        return counted("ObjectivesAdvice", text, off)
    if all(one.course is Course.NOT_YET for one in standings):
        return translate(
            "ObjectivesAdvice",
            "The objectives begin after the period you look at: with the next files they will be held against it.",
        )
    return translate("ObjectivesAdvice", "Every key result that can be measured is on its line.")


def _look(view: ObjectivesView, objectives: int) -> str:
    translate = QCoreApplication.translate
    if any(one.is_over and not one.experiment.is_decided for one in view.plans.experiments):
        return translate(
            "ObjectivesAdvice", "An experiment is over: write its verdict and what you learnt while you remember why."
        )
    if objectives and not view.plans.standings:
        return translate("ObjectivesAdvice", "Add one key result: the figure that will have moved once it is reached.")
    if not view.plans.standings:
        return translate(
            "ObjectivesAdvice",
            "Begin with LTV/CAC where advertising costs are known, else with retention or the average order value.",
        )
    return translate(
        "ObjectivesAdvice",
        "Where a line parts from its plan, look at what was decided in that month; the trends page shows the events.",
    )


def _do_not(view: ObjectivesView) -> str:
    translate = QCoreApplication.translate
    if len({one.objective.id for one in view.plans.standings}) > _MANY:
        return translate("ObjectivesAdvice", "Do not pursue more than three objectives: nobody will know which counts.")
    return translate(
        "ObjectivesAdvice", "Do not change a target to meet it: end the objective, and write down why it was missed."
    )
