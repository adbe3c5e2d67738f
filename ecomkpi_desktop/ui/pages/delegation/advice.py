"""The mentor's words on delegation."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.delegation import frequency_word
from ecomkpi_desktop.review.delegation.progress import Step, to_delegate
from ecomkpi_desktop.ui.pages.delegation.step import State
from ecomkpi_desktop.ui.pages.page import Advice

_HALF = 0.5


def delegation_advice(state: State, step: Step) -> Advice:
    """Return what the index says, what to do on this step, what to leave alone."""
    return Advice(_means(state), _look(state, step), _do_not(step))


def _means(state: State) -> str:
    translate = QCoreApplication.translate
    share = state.view.plans.bottleneck.declared.share
    if share is None:
        return translate(
            "DelegationAdvice", "A firm grows as far as its narrowest desk. Nobody has measured yours so far."
        )
    if share > _HALF:
        return translate(
            "DelegationAdvice", "Most decisions stop at your desk, and what only you can decide waits behind them."
        )
    return translate("DelegationAdvice", "Most decisions are taken without you: keep those that nobody else can take.")


def _look(state: State, step: Step) -> str:
    translate = QCoreApplication.translate
    if step is Step.CONTACT:
        found = to_delegate(state.validations)
        if found is None:
            return translate("DelegationAdvice", "Look at yesterday’s messages: each “is that all right?” is a line.")
        text = translate("DelegationAdvice", "“{name}” comes first: {frequency}.")
        return text.format(name=found.what, frequency=frequency_word(found.frequency).lower())
    return {
        Step.COLLECTION: translate(
            "DelegationAdvice", "Write what you looked at, not what you would say: a number with its limit is best."
        ),
        Step.COHERENCE: translate(
            "DelegationAdvice", "Use it on your next case yourself: where you disagree with it, a criterion is missing."
        ),
        Step.OBJECTIVE: translate(
            "DelegationAdvice", "One figure is enough; it must move within the quarter, or nobody learns from it."
        ),
        Step.INTEGRATION: translate(
            "DelegationAdvice", "The result is measured on the objectives page, against the channels left alone."
        ),
    }[step]


def _do_not(step: Step) -> str:
    translate = QCoreApplication.translate
    if step is Step.INTEGRATION:
        return translate("DelegationAdvice", "Do not step in before the day of joint analysis: the frame is yours too.")
    return translate(
        "DelegationAdvice", "Do not hand over everything at once: one validation, until it runs without you."
    )
