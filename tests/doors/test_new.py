"""`make new`: a draft that `make check` accepts."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.files import shown_name
from plugins.catalogue.schema import TYPES
from plugins.catalogue.schema.fields import Required, facets_of
from plugins.doors.check import find_problems
from plugins.doors.new import TYPE_NAMES, run
from tests.helpers import files_of, make_project, make_site, run_door, write


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_site(tmp_path / "content")


def test_every_type_can_be_chosen() -> None:
    assert set(TYPE_NAMES) == set(TYPES)


TITLES = ["Få hjælp her", 'Pas: "nyt" eller \\gammelt', "- # & * ! | > ' % @ `kort`", "Ja", "2026-11-24", "{kort}"]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("folder", TYPES)
def test_a_draft_gets_advice_only(content: Path, folder: str, title: str) -> None:
    assert run(content, folder, title) == 0
    problems = find_problems(content)
    assert problems
    assert not [problem for problem in problems if problem.is_error]


@pytest.mark.parametrize("folder", TYPES)
def test_a_draft_names_each_field_that_publishing_asks_for(content: Path, folder: str) -> None:
    run(content, folder, "Pas og kørekort")
    text = (content / folder / "pas-og-koerekort.md").read_text("utf-8")
    for facets in facets_of(TYPES[folder]):
        if facets.required is not Required.NEVER:
            assert f"{facets.key}:" in text


def test_the_title_is_kept_as_it_was_written(content: Path) -> None:
    run(content, "sider", 'Pas: "nyt" \\ gammelt')
    assert 'titel: "Pas: \\"nyt\\" \\\\ gammelt"\n' in (content / "sider/pas-nyt-gammelt.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("folder", "title", "said"),
    [
        ("sider", "Om", "sider/om.md findes allerede. Vælg en anden titel."),
        ("sider", "OM!", "sider/om.md findes allerede. Vælg en anden titel."),
        ("no-such", "Pas", "«no-such» er ikke en type. Vælg en af selvbetjening, "),
        ("../sider", "Pas", "«../sider» er ikke en type."),
        ("sider", "???", "Titlen skal have bogstaver, og kun tegn, der kan ses."),
        ("sider", "پاس", "Titlen skal have bogstaver"),
        ("sider", "Pas\u200b", "kun tegn, der kan ses."),
        ("sider", "Pas\nstatus: udgivet", "kun tegn, der kan ses."),
        ("sider", "Pas\udce6", "kun tegn, der kan ses."),
        ("sider", "Pas " * 20, "må højst være 70 tegn"),
        ("sider", "Pas" * 100, "kan ikke skrives (File name too long)"),
        ("sider", "Pas 010203-4567", "CPR"),
    ],
)
def test_what_check_would_refuse_is_not_written(
    content: Path, capsys: pytest.CaptureFixture[str], folder: str, title: str, said: str
) -> None:
    before = files_of(content)
    assert run(content, folder, title) == 1
    assert said in capsys.readouterr().err
    assert files_of(content) == before


def test_a_draft_is_not_written_through_a_link(content: Path, tmp_path: Path) -> None:
    (content / "sider/pas.md").symlink_to(tmp_path / "elsewhere.md")
    assert run(content, "sider", "Pas") == 1
    assert not (tmp_path / "elsewhere.md").exists()


def test_errors_in_other_files_are_no_hindrance(content: Path) -> None:
    write(content, "sider/tom.md", "")
    assert run(content, "sider", "Kørekort") == 0


def test_a_date_that_cannot_be_read_is_said_and_nothing_is_written(
    content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BUILD_DATE", "snart")
    assert run(content, "sider", "Kørekort") == 1
    assert "BUILD_DATE skal være en dato" in capsys.readouterr().err
    assert not (content / "sider/koerekort.md").exists()


@pytest.mark.parametrize("answer", ["9", "sider", " sider "])
def test_type_and_title_are_asked_for(tmp_path: Path, answer: str) -> None:
    project = make_project(tmp_path)
    result = run_door(project, "new", said=f"{answer}\nKørekort\n")
    assert result.returncode == 0, result.stderr
    assert "9  en tekstside (sider)" in result.stdout
    assert "Skrevet: content/sider/koerekort.md." in result.stdout
    assert (project / "content/sider/koerekort.md").is_file()


@pytest.mark.parametrize("said", ["", "8\n", "99\nPas\n", "0\nPas\n", "²\nPas\n", "8\n\n"])
def test_an_answer_that_does_not_do_ends_with_a_sentence(tmp_path: Path, said: str) -> None:
    project = make_project(tmp_path)
    before = files_of(project / "content")
    result = run_door(project, "new", said=said)
    assert result.returncode == 1
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr
    assert files_of(project / "content") == before


def test_the_file_written_is_named_as_messages_name_it(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(content, "sider", "Kørekort")
    name = shown_name(content / "sider/koerekort.md")
    assert capsys.readouterr().out == f"Skrevet: {name}. Udfyld felterne, og se siden med make serve.\n"
