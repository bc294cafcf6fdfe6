"""What an editor reads when a field is wrong."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from plugins.catalogue.entries import read_entry
from plugins.catalogue.frontmatter import parse_page
from plugins.catalogue.messages import field_name, suggest
from plugins.catalogue.schema import TYPES

PLACE = "titel: x\nart: telefon\nvises: ja\ngennemset: 2026-11-24\n"
HELP = "titel: x\nformaal: x\nart: kontakt\nhjaelpen_er: selv\ngennemset: 2026-11-24\n"
NOTICE = "titel: x\nbesked: x\nalvor: nede\nfra: 2026-11-24 8:00\ntil: ukendt\nmeldt_af: x\n"
LIFE = "titel: x\nformaal: x\nemne: a\nfoelsom: nej\ngennemset: 2026-11-24\ntrin:\n"

MESSAGES = [
    (
        "sider",
        "titel: x\nformal: x\nformaal: x\n",
        "3: fejl K013 «formal» er ikke et felt, siden kender. Mente du «formaal»?",
    ),
    (
        "sider",
        "titel: x\nformaal: x\nTitel: x\n",
        "4: fejl K013 «Titel» er ikke et felt, siden kender. Mente du «titel»?",
    ),
    (
        "sider",
        "titel: x\nformaal: x\nzzz: x\n",
        "4: fejl K013 «zzz» er ikke et felt, siden kender. Fjern linjen, eller se feltguiden.",
    ),
    (
        "sider",
        "titel: x\nformaal: x\nHusk dit pas: x\n",
        (
            "4: fejl K017 «Husk dit pas» er læst som et felt, fordi der står kolon i teksten. "
            "Sæt hele teksten i anførselstegn."
        ),
    ),
    (
        "sider",
        "titel: x\nformaal:\n  - x\n",
        "3: fejl K017 «formaal» skal være tekst. Skriv teksten på samme linje som feltets navn.",
    ),
    (
        "sider",
        "titel: x\nformaal: x\nborgerord:\n  - Husk: pas\n",
        '5: fejl K017 «borgerord nr. 1» skal være tekst. Er der kolon i teksten? Sæt den i anførselstegn: "Husk: pas"',
    ),
    (
        "sider",
        "titel: x\nformaal: x\nborgerord: pas\n",
        "4: fejl K017 «borgerord» skal være en liste. Skriv hver ting på sin egen linje: - pas",
    ),
    (
        "sider",
        "titel: x\nformaal: x\nstatus:\n  - udgivet\n",
        (
            "4: fejl K017 «status» skal være én værdi, ikke en liste eller gruppe. "
            "Skriv værdien på samme linje som feltets navn."
        ),
    ),
    (
        "sider",
        "titel: x\nformaal: x\nstatus: udgivt\n",
        "4: fejl K019 «status» skal være et af svarene udgivet · kladde · skjult, men er «udgivt». Mente du «udgivet»?",
    ),
    (
        "sider",
        f"titel: {'x' * 71}\nformaal: x\n",
        "2: fejl K018 «titel» må højst være 70 tegn, men er 71. Skriv det kortere.",
    ),
    (
        "sider",
        "titel: x\n",
        (
            "2: fejl K016 «formaal» mangler: Én sætning om, hvad siden kan for borgeren. "
            "Skriv fx formaal: Fortæl folkeregisteret, hvor du bor nu."
        ),
    ),
    (
        "sider",
        "titel: x\nstatus: kladde\n",
        (
            "2: råd K016 «formaal» mangler: Én sætning om, hvad siden kan for borgeren. "
            "Skriv fx formaal: Fortæl folkeregisteret, hvor du bor nu."
        ),
    ),
    (
        "steder",
        f"{PLACE}tider:\n  - dage: man\n    fra: 9\n    til: 16:00\ntider_set: 2026-11-24\n",
        "8: fejl K023 «tider nr. 1.fra» skal være et klokkeslæt som 9:00, men er «9». Skriv timer og minutter.",
    ),
    (
        "steder",
        f"{PLACE}tider:\n  - dage: man\n    fra: 9:00\n    til: 16:00\n",
        "2: fejl K036 har tider, men ikke «tider_set». Skriv den dag, du læste tiderne hos stedet.",
    ),
    (
        "steder",
        f"{PLACE}undtagelser:\n  - dato: 2026-12-24\n",
        (
            "7: fejl K036 «undtagelser nr. 1» skal enten være lukket eller have fra og til. "
            "Skriv lukket: ja, eller fra: og til:."
        ),
    ),
    (
        "steder",
        f"{PLACE}telefoner:\n  - 33\n",
        (
            "7: fejl K022 «telefoner nr. 1.nr» skal være et telefonnummer som 33 66 33 66, men er «33». "
            "Skriv otte cifre (eller tre, fx 112)."
        ),
    ),
    (
        "hjaelp",
        f"{HELP}video: x\n",
        "7: fejl K017 «video» skal være en gruppe af felter. Skriv felterne på hver sin linje, rykket ind.",
    ),
    (
        "hjaelp",
        f"{HELP}link: www.kk.dk\n",
        (
            "7: fejl K021 «link» skal være en netadresse som https://www.kk.dk/pas, men er «www.kk.dk». "
            "Kopiér hele adressen fra browseren."
        ),
    ),
    (
        "driftsbeskeder",
        NOTICE.replace("ukendt", "2026-11-24 7:00"),
        "2: fejl K036 slutter, før den begynder. Ret «fra» eller «til».",
    ),
    (
        "livssituationer",
        f"{LIFE}  - naar: foer\n",
        (
            "8: fejl K036 «trin nr. 1» skal enten have «tjeneste» eller «titel», ikke begge. "
            "Skriv tjeneste: og et id, eller titel: og hvad man gør."
        ),
    ),
    (
        "livssituationer",
        f"{LIFE}  - titel: x\n",
        "8: fejl K016 «naar» mangler: Før, på dagen eller efter. Skriv fx naar: foer",
    ),
]


def messages(folder: str, front: str) -> list[str]:
    source, problems = parse_page("a.md", f"---\n{front}---\n")
    assert source is not None
    assert problems == []
    return [str(problem) for problem in read_entry(source, PurePosixPath(folder, "a.md"), TYPES[folder])[1]]


@pytest.mark.parametrize(("folder", "front", "message"), MESSAGES)
def test_a_wrong_field_is_told_in_danish_with_its_line(folder: str, front: str, message: str) -> None:
    assert messages(folder, front) == [f"a.md:{message}"]


def test_all_problems_of_a_page_are_told_at_once() -> None:
    told = messages("sider", "titel: x\nformaal: x\ngennemset: snart\nudgiv_fra: i morgen\nzzz: x\n")
    assert [line.split(" ")[2] for line in told] == ["K012", "K012", "K013"]


def test_a_field_is_named_by_its_way_in() -> None:
    assert field_name(("pris", 1, "tekst")) == "pris nr. 2.tekst"


def test_something_near_is_suggested_or_else_what_to_do() -> None:
    assert suggest("titell", ["titel", "pris"], "Fjern.") == "Mente du «titel»?"
    assert suggest("zzz", ["titel"], "Fjern.") == "Fjern."
