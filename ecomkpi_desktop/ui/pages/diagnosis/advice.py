"""The mentor's words on a plateau; never to spend more."""

from PySide6.QtCore import QCoreApplication

from ecomkpi_desktop.present.diagnosis import question_text, to_do_text
from ecomkpi_desktop.review.diagnosis.answer import Verdict
from ecomkpi_desktop.review.diagnosis.diagnosis import Diagnosis
from ecomkpi_desktop.review.diagnosis.pace import Course
from ecomkpi_desktop.ui.widgets.advice import Advice


def diagnosis_advice(diagnosis: Diagnosis) -> Advice:
    """Return how to read the answers, where to begin, what not to do."""
    return Advice(_means(diagnosis), _look(diagnosis), _do_not(diagnosis))


def _means(diagnosis: Diagnosis) -> str:
    if diagnosis.pace is None or diagnosis.pace.course is Course.TOO_SHORT:
        return QCoreApplication.translate(
            "DiagnosisAdvice",
            "A year on year needs the same months twice. Until then, each question says what it lacks.",
        )
    return QCoreApplication.translate(
        "DiagnosisAdvice",
        "The questions stand in the order in which they are worth asking: the first one that holds growth back comes"
        " before the others.",
    )


def _look(diagnosis: Diagnosis) -> str:
    causes = diagnosis.causes
    if causes:
        begin = QCoreApplication.translate("DiagnosisAdvice", "Begin here: {question} {to_do}")
        return begin.format(question=question_text(causes[0].question), to_do=to_do_text(causes[0]))
    lacking = [answer for answer in diagnosis.answers if answer.verdict is Verdict.UNKNOWN and answer.to_do]
    if lacking:
        return to_do_text(lacking[-1])
    return QCoreApplication.translate("DiagnosisAdvice", "Look at the trends: which figure moves first?")


def _do_not(diagnosis: Diagnosis) -> str:
    if diagnosis.pace is not None and diagnosis.pace.course is Course.GROWING and not diagnosis.causes:
        return QCoreApplication.translate(
            "DiagnosisAdvice", "Do not take growth for granted: loyalty and margin weaken before sales do."
        )
    return QCoreApplication.translate(
        "DiagnosisAdvice",
        "Do not raise the advertising budget to restart growth: it multiplies what is wrong, and hides it for a while.",
    )
