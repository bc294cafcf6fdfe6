"""The field guide and the list of messages follow the schema and the rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.catalogue.schema import TYPES, VOCABULARIES
from plugins.catalogue.schema.fields import facets_of
from plugins.checks import all_rules
from plugins.doors.guide import documents, run
from tests.helpers import ROOT, files_of

DOCUMENTS = documents()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_committed_document_is_what_would_be_written(name: str) -> None:
    assert (ROOT / name).read_text("utf-8") == DOCUMENTS[name], f"{name} is out of date; write it anew with: make guide"


def test_the_documents_are_written_into_the_project(tmp_path: Path) -> None:
    assert run(tmp_path) == 0
    assert files_of(tmp_path) == {name: text.encode() for name, text in DOCUMENTS.items()}


def test_every_field_of_every_model_is_in_the_field_guide() -> None:
    guide = DOCUMENTS["docs/redaktion/feltguide.md"]
    models = [*TYPES.values(), *VOCABULARIES.values()]
    for model in models:  # grows with the groups that are found on the way
        for facets in facets_of(model):
            assert f"| `{facets.key}` | **{facets.label}.** " in guide
            models += [facets.group] if facets.group else []


def test_every_rule_is_in_the_list_of_messages_once() -> None:
    lines = DOCUMENTS["docs/redaktion/beskeder.md"].splitlines()
    codes = [rule.code for rule in all_rules()]
    assert re.findall(r'^\| <a id="k\d+"></a>(K\d+) ', "\n".join(lines), re.MULTILINE) == codes
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS)
def test_every_row_of_a_table_has_as_many_cells_as_its_head(text: str) -> None:
    width = 0
    for line in text.splitlines():
        cells = line.replace("\\|", "").count("|")
        assert not (cells and width) or cells == width, line
        width = cells
