from __future__ import annotations

import pytest

from audit.rules import group_name
from tests.a11y.rules.conftest import Try

RADIOS = '<label><input type="radio" name="a"> Ja</label><label><input type="radio" name="a"> Nej</label>'
MARKED = RADIOS.replace("<input", '<input id="bad"', 1)
GOOD = {
    "a legend": f"<fieldset><legend>Har du MitID?</legend>{RADIOS}</fieldset>",
    "a group with a name": f'<div role="radiogroup" aria-label="Har du MitID?">{RADIOS}</div>',
    "a group named by a heading": f'<h2 id="q">Har du MitID?</h2><div role="group" aria-labelledby="q">{RADIOS}</div>',
    "a group within one": f'<fieldset><legend>Har du MitID?</legend><div role="group">{RADIOS}</div></fieldset>',
    "one alone": '<label><input type="radio" name="a"> Ja</label>',
    "a list with a name": '<ul role="listbox" aria-label="Forslag"><li role="option">Pas</ul>',
    "a fieldset of nothing": "<fieldset><p>Intet</fieldset>",
}
BAD = {
    "no group": MARKED,
    "a group without a name": f'<div role="radiogroup" id="bad">{MARKED.replace(" id=bad", "")}</div>',
    "an empty legend": f'<fieldset id="bad"><legend> </legend>{RADIOS}</fieldset>',
    "a name that points nowhere": f'<fieldset id="bad" aria-labelledby="gone">{RADIOS}</fieldset>',
    "a list that is not open yet": '<ul role="listbox" id="bad" hidden></ul>',
    "a dialog": '<dialog id="bad"><p>Er du sikker?</dialog>',
}


@pytest.mark.parametrize("name", GOOD)
def test_choices_with_their_question_are_fine(found: Try, name: str) -> None:
    assert found(group_name, GOOD[name]) == []


@pytest.mark.parametrize("name", BAD)
def test_a_group_that_does_not_say_what_it_holds_is_found(found: Try, name: str) -> None:
    assert set(found(group_name, BAD[name])) == {"bad"}


def test_each_question_is_told_of_once(found: Try) -> None:
    assert len(found(group_name, RADIOS + RADIOS.replace('name="a"', 'name="b"'))) == 2
