"""`make links-external`: what is due is visited, dead links are told where they stand, and days are remembered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.doors import links
from plugins.doors.visits import NAME, Manners, Visitor
from tests.doors.guests import SiteServer, nobody, site
from tests.helpers import make_project, rewrite, run_door, write


class Check:
    """A content folder of one page, checked on a day of one's choice."""

    def __init__(self, root: Path, server: SiteServer, monkeypatch: pytest.MonkeyPatch) -> None:
        self.content, self.memory, self.server = root / "content", root / "memory.json", server
        self.monkeypatch = monkeypatch

    def write(self, *paths: str) -> None:
        write(self.content, "sider/nyt.md", "\n".join(f"Se [her]({self.server.address}{path})." for path in paths))

    def run(self, day: str, form: str = "text") -> int:
        self.server.asked.clear()
        self.monkeypatch.setenv("BUILD_DATE", day)
        return links.run(self.content, self.memory, Visitor(Manners(NAME, delay=0, backoff=0)), 7, form)

    @property
    def visited(self) -> set[str]:
        return {question.split(" ")[1] for question in self.server.asked} - {"/robots.txt"}


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Check]:
    with site() as server:
        yield Check(tmp_path, server, monkeypatch)


def test_links_that_lead_somewhere_are_fine(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    check.write("/fin", "/302")
    assert check.run("2026-11-24") == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == ["2 adresser, heraf 2 at besøge …", "0 døde links, 0 råd."]


def test_a_dead_link_fails_with_its_line_and_the_day_it_was_first_seen(
    check: Check, capsys: pytest.CaptureFixture[str]
) -> None:
    check.write("/fin", "/404")
    assert check.run("2026-11-24") == check.run("2026-11-25") == 1
    line = capsys.readouterr().out.splitlines()[-1]
    assert f"content/sider/nyt.md:2: fejl K301 linker til «{check.server.address}/404», som ikke findes (404)." in line
    assert "Første gang set 24. november 2026." in line


def test_what_was_fine_is_asked_for_again_after_some_days_and_what_was_not_each_time(check: Check) -> None:
    check.write("/fin", "/403", "/404", "/500-altid")
    check.run("2026-11-24")
    assert check.visited == {"/fin", "/403", "/404", "/500-altid"}
    check.run("2026-11-30")
    assert check.visited == {"/404", "/500-altid"}
    check.run("2026-12-01")
    assert check.visited == {"/fin", "/403", "/404", "/500-altid"}


def test_a_new_link_is_visited_at_once_and_one_that_is_gone_is_forgotten(check: Check) -> None:
    check.write("/fin")
    check.run("2026-11-24")
    check.write("/fin?ny")
    check.run("2026-11-24")
    assert check.visited == {"/fin?ny"}
    assert [*json.loads(check.memory.read_text("utf-8"))] == [f"{check.server.address}/fin?ny"]


def test_a_site_that_fails_is_dead_from_the_second_day(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    check.write("/fin", "/500-altid")
    assert [check.run(day) for day in ("2026-11-24", "2026-11-24", "2026-11-25")] == [0, 0, 1]
    assert "Første gang set 24. november 2026." in capsys.readouterr().out


def test_a_link_that_lives_again_is_no_longer_told(check: Check) -> None:
    check.write("/fin", "/500-saa-fin")
    check.memory.write_text(
        json.dumps({f"{check.server.address}/500-saa-fin": {"state": "dead", "since": "2026-11-01"}}), "utf-8"
    )
    assert check.run("2026-11-24") == 0
    remembered = json.loads(check.memory.read_text("utf-8"))[f"{check.server.address}/500-saa-fin"]
    assert (remembered["state"], remembered["since"]) == ("alive", "2026-11-24")


def test_advice_and_undecided_links_are_no_failure(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    check.write("/301", "/403")
    assert check.run("2026-11-24") == 0
    assert [line.split()[2] for line in capsys.readouterr().out.splitlines()] == ["K302", "K303"]


def test_without_a_network_nothing_is_judged_and_nothing_remembered(
    check: Check, capsys: pytest.CaptureFixture[str]
) -> None:
    write(check.content, "sider/nyt.md", f"{nobody()}\n{nobody()}?to\n")
    assert check.run("2026-11-24") == 1
    assert "Har maskinen net? Intet er husket." in capsys.readouterr().err
    assert not check.memory.exists()


def test_other_forms_name_the_rules_that_were_looked_at(check: Check, capsys: pytest.CaptureFixture[str]) -> None:
    check.write("/404")
    assert check.run("2026-11-24", "sarif") == 1
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["K301", "K302", "K303"]


@pytest.mark.parametrize(
    ("memory", "day", "message"),
    [
        ("{", "2026-11-24", "memory.json kan ikke læses. Slet den, så begynder tjekket forfra."),
        ('{"https://a.dk/": {"state": "unheard of"}}', "2026-11-24", "memory.json kan ikke læses."),
        ("{}", "snart", "BUILD_DATE skal være en dato som 2026-11-24, men er «snart»."),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(
    check: Check, memory: str, day: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    check.memory.write_text(memory, "utf-8")
    assert check.run(day) == 1
    assert message in capsys.readouterr().err
    assert check.memory.read_text("utf-8") == memory


def test_the_command_visits_the_links_of_the_content(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with site() as server:
        for name in ("data/katalog.yaml", "selvbetjening/pas.md"):
            text = (project / "content" / name).read_text("utf-8")
            write(project / "content", name, text.replace("https://pas.example.org", server.address))
        rewrite(project / "content", "selvbetjening/pas.md", "https://example.org/", f"{server.address}/404")
        result = run_door(project, "links")
    assert result.returncode == 1
    assert result.stderr.endswith("3 adresser, heraf 3 at besøge …\n1 døde links, 0 råd.\n")
    assert result.stdout.startswith("content/selvbetjening/pas.md:29: fejl K301 ")
    assert (project / ".links.json").is_file()
