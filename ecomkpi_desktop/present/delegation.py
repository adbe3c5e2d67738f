"""Words of delegation: topics, frequencies, answers, forms, where decisions do not agree, the bottleneck index."""

from ecomkpi_desktop.base.words import QT_TRANSLATE_NOOP
from ecomkpi_desktop.present.numbers import Formats
from ecomkpi_desktop.present.texts import counted, words
from ecomkpi_desktop.review.delegation.bottleneck import Bottleneck
from ecomkpi_desktop.review.delegation.grid import Mismatch, Score
from ecomkpi_desktop.review.delegation.progress import Step
from ecomkpi_desktop.review.delegation.validation import Answer, Case, Decider, Form, Frequency, Topic, Validation

_CONTEXT = "delegation"
TOPICS: dict[Topic, str] = {
    Topic.PRICE: QT_TRANSLATE_NOOP("delegation", "Prices and promotions"),
    Topic.BUDGET: QT_TRANSLATE_NOOP("delegation", "Budgets"),
    Topic.PURCHASE: QT_TRANSLATE_NOOP("delegation", "Purchases and stock"),
    Topic.CONTENT: QT_TRANSLATE_NOOP("delegation", "Contents and campaigns"),
    Topic.CUSTOMER: QT_TRANSLATE_NOOP("delegation", "Customers and refunds"),
    Topic.PEOPLE: QT_TRANSLATE_NOOP("delegation", "Team and partners"),
    Topic.OTHER: QT_TRANSLATE_NOOP("delegation", "Other"),
}
FREQUENCIES: dict[Frequency, str] = {
    Frequency.SEVERAL_A_DAY: QT_TRANSLATE_NOOP("delegation", "Several times a day"),
    Frequency.DAILY: QT_TRANSLATE_NOOP("delegation", "Every day"),
    Frequency.WEEKLY: QT_TRANSLATE_NOOP("delegation", "Every week"),
    Frequency.TWICE_A_MONTH: QT_TRANSLATE_NOOP("delegation", "Twice a month"),
    Frequency.MONTHLY: QT_TRANSLATE_NOOP("delegation", "Every month"),
    Frequency.QUARTERLY: QT_TRANSLATE_NOOP("delegation", "Every quarter"),
}
ANSWERS: dict[Answer, str] = {
    Answer.YES: QT_TRANSLATE_NOOP("delegation", "Yes"),
    Answer.CHANGED: QT_TRANSLATE_NOOP("delegation", "Yes, under conditions"),
    Answer.NO: QT_TRANSLATE_NOOP("delegation", "No"),
}
FORMS: dict[Form, str] = {
    Form.CHECKLIST: QT_TRANSLATE_NOOP("delegation", "Checklist"),
    Form.SCORING: QT_TRANSLATE_NOOP("delegation", "Scoring grid"),
}
# What most managers of a shop still sign themselves: topic, frequency, words.
USUAL: tuple[tuple[Topic, Frequency, str], ...] = (
    (Topic.PRICE, Frequency.WEEKLY, QT_TRANSLATE_NOOP("delegation", "Promotions and discount codes")),
    (Topic.BUDGET, Frequency.WEEKLY, QT_TRANSLATE_NOOP("delegation", "Changes of advertising budgets")),
    (Topic.CUSTOMER, Frequency.DAILY, QT_TRANSLATE_NOOP("delegation", "Refunds and goodwill gestures")),
    (Topic.CONTENT, Frequency.WEEKLY, QT_TRANSLATE_NOOP("delegation", "Campaigns and newsletters before they go out")),
    (Topic.PURCHASE, Frequency.TWICE_A_MONTH, QT_TRANSLATE_NOOP("delegation", "Orders to suppliers")),
)
STEPS: dict[Step, str] = {
    Step.CONTACT: QT_TRANSLATE_NOOP("delegation", "Validations"),
    Step.COLLECTION: QT_TRANSLATE_NOOP("delegation", "Decisions"),
    Step.COHERENCE: QT_TRANSLATE_NOOP("delegation", "Grid"),
    Step.OBJECTIVE: QT_TRANSLATE_NOOP("delegation", "Shared objective"),
    Step.INTEGRATION: QT_TRANSLATE_NOOP("delegation", "First initiative"),
}
_MISMATCHES: dict[Mismatch, str] = {
    Mismatch.FEW: QT_TRANSLATE_NOOP("delegation", "Fewer than three decisions are written: the grid is a first draft."),
    Mismatch.NOTHING_SHARED: QT_TRANSLATE_NOOP(
        "delegation", "No criterion comes back from one decision to the next: agree on a rule before you hand over."
    ),
    Mismatch.SAME_CRITERIA: QT_TRANSLATE_NOOP(
        "delegation", "The same criteria led to different answers: what decided is not written down yet."
    ),
    Mismatch.ALL_ALIKE: QT_TRANSLATE_NOOP(
        "delegation", "Every answer was yes: write down a case that you refused, or the limit is not known."
    ),
}


def topic_word(topic: Topic) -> str:
    """Return what a validation is about."""
    return words(_CONTEXT, TOPICS[topic])


def frequency_word(frequency: Frequency) -> str:
    """Return how often a validation comes up."""
    return words(_CONTEXT, FREQUENCIES[frequency])


def answer_word(answer: Answer) -> str:
    """Return an answer in words."""
    return words(_CONTEXT, ANSWERS[answer])


def form_word(form: Form) -> str:
    """Return the name of a form of grid."""
    return words(_CONTEXT, FORMS[form])


def step_word(step: Step) -> str:
    """Return the name of a step."""
    return words(_CONTEXT, STEPS[step])


def mismatch_sentence(mismatch: Mismatch) -> str:
    """Return where the decisions do not agree, and what to do."""
    return words(_CONTEXT, _MISMATCHES[mismatch])


def decider_word(decider: Decider, validation: Validation | None) -> str:
    """Return who decides."""
    if decider is Decider.MANAGER:
        return words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "You"))
    name = validation.person if validation is not None else ""
    return name or words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "The person in charge"))


def state_text(validation: Validation, formats: Formats) -> str:
    """Return who decides a validation today."""
    if validation.handed_over is None:
        you = decider_word(Decider.MANAGER, validation)
        text = words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "{you}, then {person}"))
        return text.format(you=you, person=validation.person) if validation.person else you
    text = words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "{person} since {day}"))
    person = decider_word(Decider.PERSON, validation)
    return text.format(person=person, day=formats.date(validation.handed_over))


def case_state(case: Case, formats: Formats) -> str:
    """Return what became of a case."""
    if case.answer is None or case.decided_on is None:
        return words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "Waiting"))
    text = words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "{answer}, on {day}"))
    return text.format(answer=answer_word(case.answer), day=formats.date(case.decided_on))


def score_sentence(score: Score, form: Form, formats: Formats) -> str:
    """Return what a grid says of a case."""
    if not score.most:
        return words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "The grid has no line yet: the answer is free."))
    if score.answer is None:
        text = QT_TRANSLATE_NOOP("delegation", "%n line(s) still to answer.", None, 1)
        return counted(_CONTEXT, text, len(score.unmarked))
    if score.failed:
        text = words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "The grid says no: “{line}” is not met."))
        return text.format(line=score.failed[0])
    if form is Form.CHECKLIST:
        return words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "The checklist says yes: every line is met."))
    text = (
        QT_TRANSLATE_NOOP("delegation", "The grid says yes: {points} points of {most}, {share}.")
        if score.answer is Answer.YES
        else QT_TRANSLATE_NOOP("delegation", "The grid says no: {points} points of {most}, {share}.")
    )
    return words(_CONTEXT, text).format(
        points=formats.count(score.points), most=formats.count(score.most), share=formats.rate(score.share, 0)
    )


def declared_sentence(found: Bottleneck, formats: Formats) -> str:
    """Return the index by the list of validations."""
    index = found.declared
    if index.share is None:
        return words(_CONTEXT, QT_TRANSLATE_NOOP("delegation", "List where you are waited for: that is the index."))
    text = QT_TRANSLATE_NOOP("delegation", "{waits} of {all} decisions a month wait on you, by your list.")
    return words(_CONTEXT, text).format(waits=formats.count(index.on_manager), all=formats.count(index.total))


def logged_sentence(found: Bottleneck, formats: Formats) -> str:
    """Return the index by the log; what to do where there is none."""
    index = found.logged
    if index.share is None:
        text = QT_TRANSLATE_NOOP("delegation", "Log the cases as they come, and the list is held against what happens.")
        return words(_CONTEXT, text)
    text = QT_TRANSLATE_NOOP("delegation", "By the log: {share} over the last months.")
    parts = [words(_CONTEXT, text).format(share=formats.rate(index.share, 0))]
    if found.waiting:
        text = QT_TRANSLATE_NOOP("delegation", "%n case(s) wait on you, the oldest since {day}.", None, 1)
        day = formats.date(found.waiting[0].opened_on)
        parts.append(counted(_CONTEXT, text, len(found.waiting)).format(day=day))
    if found.days is not None:
        text = QT_TRANSLATE_NOOP("delegation", "Yours waited {days} on average.")
        parts.append(words(_CONTEXT, text).format(days=formats.days(found.days)))
    return " ".join(parts)
