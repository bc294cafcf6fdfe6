"""From a view to HTML: the theme's templates, and no others.

Autoescape is on, and an undefined name is an error. Rendering is a pure function of the template set and the view.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jinja2
import yaml

from plugins.catalogue.entries import LANGUAGES


class TemplateFailed(Exception):
    """A template is missing, or asks for what its view does not have."""


class Renderer:
    """The theme's templates and words, with where the assets are."""

    def __init__(self, theme: Path, assets: str, search_indexes: dict[str, str]) -> None:
        self.words = {language: read_words(theme, language) for language in LANGUAGES}
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader([theme / "templates", theme]),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.globals |= {"assets": assets, "search_indexes": search_indexes}
        self.environment.filters["telephone"] = telephone_link

    def render(self, template: str, view: dict[str, Any]) -> str:
        """The page of a view. Raises TemplateFailed with the template's name and line."""
        try:
            return self.environment.get_template(template).render(view | {"t": self.words[view["language"]]})
        except jinja2.TemplateNotFound as error:
            raise TemplateFailed(f"theme/templates/{error.message}: fejl: skabelonen findes ikke.") from None
        except jinja2.TemplateSyntaxError as error:
            raise TemplateFailed(f"theme/{error.name}:{error.lineno}: fejl: {error.message}") from None
        except jinja2.UndefinedError as error:
            raise TemplateFailed(f"theme/templates/{template}: fejl: {error.message} (på {view['address']})") from None


def read_words(theme: Path, language: str) -> Any:
    """The words of the templates themselves, in one language."""
    return yaml.safe_load((theme / "words" / f"{language}.yaml").read_text("utf-8"))


def telephone_link(number: str) -> str:
    """A number as a telephone dials it: `33 66 33 66` is `tel:+4533663366`, `112` is `tel:112`."""
    digits = number.replace(" ", "")
    return f"tel:+45{digits}" if len(digits) == 8 else f"tel:{digits}"
