"""The ways through a decision guide."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from plugins.catalogue.schema import DecisionGuide
from plugins.catalogue.schema.decision import MOST_QUESTIONS, Advice


def guide(**leads: str) -> DecisionGuide:
    """A guide of questions, each with the ids that its answers lead to, in words; its advice is `end`."""
    questions = [
        {"id": id, "tekst": id, "svar": [{"tekst": f"{id} {next_id}", "til": next_id} for next_id in ids.split()]}
        for id, ids in leads.items()
    ]
    end = {"id": "end", "art": "telefon", "titel": "x", "tekst": "x", "sted": "x"}
    return DecisionGuide.model_validate({"titel": "x", "spoergsmaal": questions, "raad": [end]})


def told(record: DecisionGuide) -> list[str]:
    """Each way as the ids it passes, and after an arrow where it has come to."""
    return [f"{' '.join(question.id for question, _ in way)} > {id}".strip() for way, id in record.ways()]


def test_every_way_is_followed_from_the_first_question_the_short_ones_first() -> None:
    assert told(guide(a="b end", b="end end")) == ["> a", "a > b", "a > end", "a b > end", "a b > end"]


def test_a_way_remembers_the_answers_that_were_given() -> None:
    ways = [[answer.text for _, answer in way] for way, id in guide(a="b end", b="end end").ways() if id == "end"]
    assert ways == [["a end"], ["a b", "b end"], ["a b", "b end"]]


def test_a_way_that_comes_back_to_a_question_ends_there() -> None:
    assert told(guide(a="b end", b="a end")) == ["> a", "a > b", "a > end", "a b > a", "a b > end"]


def test_a_way_to_what_is_not_there_ends_there() -> None:
    assert told(guide(a="nowhere end")) == ["> a", "a > nowhere", "a > end"]


def test_a_way_is_followed_no_longer_than_one_may_be_asked() -> None:
    ids = [f"q{number}" for number in range(MOST_QUESTIONS + 3)]
    long = guide(**{id: f"{after} end" for id, after in zip(ids, [*ids[1:], "end"], strict=True)})
    assert max(len(way) for way, _ in long.ways()) == MOST_QUESTIONS


def test_a_guide_without_questions_has_no_way() -> None:
    assert list(DecisionGuide.model_validate({"titel": "x"}).ways()) == []


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("paa-nettet", {"tjeneste": "pas"}),
        ("tid", {"tjeneste": "pas"}),
        ("tid", {"sted": "bykontoret"}),
        ("telefon", {"sted": "bykontoret"}),
        ("hjaelper", {"hjaelp": ["bisidder"]}),
        ("hjaelper", {"sted": "bykontoret"}),
    ],
)
def test_an_advice_names_what_it_leads_to(kind: str, named: dict[str, object]) -> None:
    advice = {"id": "x", "art": kind, "titel": "x", "tekst": "x"}
    assert Advice.model_validate(advice | named).kind == kind
    with pytest.raises(ValidationError, match=f"har arten {kind} og mangler"):
        Advice.model_validate(advice)
