"""From a view to HTML: the theme's templates, and no others.

Autoescape is on, and an undefined name is an error. Rendering is a pure function of the template set and the view.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any

import jinja2
import yaml
from markupsafe import Markup, escape

from plugins.catalogue.danish import TELEPHONE, telephone_address
from plugins.catalogue.entries import LANGUAGES
from plugins.catalogue.files import shown_name

from . import gallery, qr
from .hyphenation import Hyphenator, listed


class TemplateFailed(Exception):
    """A template is missing, or asks for what its view does not have."""


class Renderer:
    """The theme's templates and words, with the styles, and where the assets and the data for scripts are."""

    def __init__(self, theme: Path, assets: str, style: str, data_files: dict[str, dict[str, str]]) -> None:
        self.theme = theme.resolve()
        self.words = {language: read_words(theme, language) for language in LANGUAGES}
        self.hyphenator = Hyphenator(listed(_read(theme / "words" / "compounds.txt")))
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader([self.theme / "templates", self.theme]),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.globals |= {
            "assets": assets,
            "style": style,
            "data_files": data_files,
            "gallery": gallery.shown(self.theme),
        }
        self.environment.filters |= {
            "telephone": telephone_address,
            "with_telephones": with_telephones,
            "qr_code": qr.drawn,
        }

    def render(self, template: str, view: dict[str, Any]) -> str:
        """The page of a view. Raises TemplateFailed with the template's name and line."""
        try:
            html = self.environment.get_template(template).render(view | {"t": self.words[view["language"]]})
            return self.hyphenator.in_large_type(html)
        except jinja2.TemplateNotFound as error:
            raise TemplateFailed(
                f"{self._place(error)}: fejl: skabelonen «{error.name}» findes ikke i temaet."
            ) from None
        except jinja2.TemplateSyntaxError as error:
            place = f"{shown_name(Path(error.filename or template))}:{error.lineno}"
            raise TemplateFailed(f"{place}: fejl: {error.message}") from None
        except jinja2.TemplateError as error:
            raise TemplateFailed(f"{self._place(error)}: fejl: {error.message} (på {view['address']})") from None

    def _place(self, error: Exception) -> str:
        """The innermost template an error passed through, with its line; the theme itself where it passed none."""
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            if Path(frame.filename).is_relative_to(self.theme):
                return f"{shown_name(Path(frame.filename))}:{frame.lineno}"
        return shown_name(self.theme)


def read_words(theme: Path, language: str) -> Any:
    """The words of the templates themselves, in one language."""
    return yaml.safe_load(_read(theme / "words" / f"{language}.yaml"))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError:
        raise TemplateFailed(f"{shown_name(path)} findes ikke. Temaet er ikke helt.") from None


def with_telephones(text: str) -> Markup:
    """Text of a field, its telephone numbers as links one can press."""
    link = '<a href="{}">{}</a>'
    linked = TELEPHONE.sub(lambda found: link.format(telephone_address(found[0]), found[0]), str(escape(text)))
    return Markup(linked)  # noqa: S704 (escaped before the links came in)
