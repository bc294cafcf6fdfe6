"""Links that dial a number or write a mail: they must be whole, and dial what they show."""

from __future__ import annotations

import re

from .schema.kinds import read_email

TELEPHONE_HINT = "Skriv fx [33 66 33 66](tel:+4533663366)."
MAIL_HINT = "Skriv fx [pas@kk.dk](mailto:pas@kk.dk)."

_DENMARK = "+45"
_NUMBER = re.compile(r"\+45\d{8}|\+(?!45)[1-9]\d{6,14}|\d{3}", re.ASCII)
"""A Danish number or another country's, as E.164 has it; or three digits, as 112, with no country before them."""

_FIELD = r"(?:subject|body)=(?:[\w.~!$'()*,;:@/-]|%[\dA-F]{2})*"
_FIELDS = re.compile(rf"{_FIELD}(?:&{_FIELD})*", re.ASCII)


def wrong_with(address: str, shown: str) -> tuple[str, str]:
    """Why a link would dial or write to nobody, or to another than it shows, and what to write; empty where it is fine.

    Links that neither dial nor write are none of its business.
    """
    scheme, _, rest = address.partition(":")
    if scheme == "mailto" and not _is_whole_mail(rest):
        return "som ikke er en hel e-mailadresse", MAIL_HINT
    if scheme == "tel" and not _NUMBER.fullmatch(rest):
        return "som ikke er et helt telefonnummer", TELEPHONE_HINT
    if scheme == "tel" and re.sub(r"\D", "", shown) not in (rest.removeprefix(_DENMARK), rest.lstrip("+")):
        return "som ringer til et nummer, der ikke står i linket", TELEPHONE_HINT
    return "", ""


def _is_whole_mail(written: str) -> bool:
    """Whether a mail can be written so: to an address, or to whomever the reader chooses, with words to send."""
    address, asks, fields = written.partition("?")
    if (asks or not address) and not _FIELDS.fullmatch(fields):
        return False
    try:
        return not address or bool(read_email(address))
    except ValueError:
        return False
