"""A decision guide (valgguide): a few questions, and the advice that each way through them ends in."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from pydantic import model_validator

from .. import rules
from .fields import Model, Required, field
from .kinds import AdviceKind, HelpRef, Id, PlaceRef, ServiceRef, Text, refusal
from .shared import Described, Ready, Reviewed

MOST_QUESTIONS = 5
"""How many questions one answers at most; who is in doubt has not the patience for more."""


class DecisionAnswer(Model):
    """An answer, and what it leads to."""

    text: Text = field(
        "tekst",
        label="Svar",
        help="Svaret, som borgeren ville sige det.",
        example="Ja, og det virker",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=45,
    )
    note: Text | None = field(
        "note",
        label="Note",
        help="En linje under svaret om, hvem det passer på.",
        example="Du har et pas og en telefon, der kan læse det",
        translated=True,
        max_length=90,
    )
    next_id: Id = field(
        "til",
        label="Fører til",
        help="Id på det næste spørgsmål eller på et råd her på siden.",
        example="ring",
        default="",
        required=Required.ALWAYS,
    )


class DecisionQuestion(Model):
    """A question that stands alone on its page."""

    id: Id = field(
        "id",
        label="Id",
        help="Et kort navn, som bliver en del af adressen.",
        example="mitid",
        default="",
        required=Required.ALWAYS,
    )
    question: Text = field(
        "tekst",
        label="Spørgsmål",
        help="Ét spørgsmål om én ting.",
        example="Har du MitID?",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=60,
    )
    explanation: Text | None = field(
        "forklaring",
        label="Forklaring",
        help="En linje til den, der ikke er sikker på svaret.",
        example="Datoen står på kortet.",
        translated=True,
        max_length=200,
    )
    answers: tuple[DecisionAnswer, ...] = field(
        "svar",
        label="Svar",
        help="Mindst to svar, som ikke kan forveksles.",
        example="tekst: Ja, og det virker",
        default=(),
        required=Required.ALWAYS,
        translated=True,
        min_length=2,
    )


class Advice(Model):
    """Where a way ends: what we advise, and how to get on with it. The telephone is offered beside all of them."""

    id: Id = field(
        "id",
        label="Id",
        help="Et kort navn, som bliver en del af adressen.",
        example="ring",
        default="",
        required=Required.ALWAYS,
    )
    kind: AdviceKind = field(
        "art",
        label="Art",
        help="Hvad vi råder til. paa-nettet: klar det nu · tid: bestil en tid · telefon: ring · "
        "hjaelper: få en anden til at hjælpe.",
        example="tid",
        default=AdviceKind.TELEPHONE,
        required=Required.ALWAYS,
    )
    title: Text = field(
        "titel",
        label="Råd",
        help="Hvad vi råder til, i bydeform.",
        example="Bestil tid i Borgerservice",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=60,
    )
    text: Text = field(
        "tekst",
        label="Hvorfor",
        help="Hvorfor det passer, og hvad man skal vide. Kun oplysninger fra andre sider eller kilder.",
        example="Du kan udfylde ansøgningen, når du er der.",
        default="",
        required=Required.ALWAYS,
        translated=True,
        max_length=300,
    )
    have_ready: tuple[Ready, ...] = field(
        "hav_med",
        label="Hav med",
        help="Ting fra content/data/hav-klar.yaml.",
        example="legitimation",
        default=(),
        translated=True,
    )
    service: ServiceRef | None = field("tjeneste", label="Løsning", help="Løsningen, rådet fører til.", example="pas")
    help: tuple[HelpRef, ...] = field(
        "hjaelp", label="Hjælp", help="Hjælpesider, der viser hvordan.", example="pas-trin-for-trin", default=()
    )
    place: PlaceRef | None = field(
        "sted", label="Sted", help="Stedet, man ringer til eller bestiller tid hos.", example="borgerservice"
    )

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Advice:
        needed = {
            AdviceKind.ONLINE: (bool(self.service), "«tjeneste»"),
            AdviceKind.BOOKING: (bool(self.service or self.place), "«tjeneste» eller «sted»"),
            AdviceKind.HELPER: (bool(self.help or self.place), "«hjaelp» eller «sted»"),
            AdviceKind.TELEPHONE: (bool(self.place), "«sted»"),
        }
        there, names = needed[self.kind]
        if not there:
            raise refusal(rules.COMBINATION, f"har arten {self.kind} og mangler {names}.", "Skriv et id.")
        return self


Step = tuple[DecisionQuestion, DecisionAnswer]
Way = tuple[Step, ...]


class DecisionGuide(Reviewed, Described):
    """A page in content/valg/. The first question is where it begins."""

    services: tuple[ServiceRef, ...] = field(
        "tjenester",
        label="Om løsningerne",
        help="Løsninger, guiden er om. De linker til den.",
        example="pas",
        default=(),
        required=Required.ALWAYS,
    )
    questions: tuple[DecisionQuestion, ...] = field(
        "spoergsmaal",
        label="Spørgsmål",
        help=f"Spørgsmålene, det første først. Højst {MOST_QUESTIONS} på vejen til et råd.",
        example="id: mitid",
        default=(),
        required=Required.ALWAYS,
        translated=True,
    )
    advice: tuple[Advice, ...] = field(
        "raad",
        label="Råd",
        help="Det, svarene ender i.",
        example="id: ring",
        default=(),
        required=Required.ALWAYS,
        translated=True,
    )

    @property
    def nodes(self) -> tuple[DecisionQuestion | Advice, ...]:
        """All that has a page: the questions, and what they end in."""
        return (*self.questions, *self.advice)

    def ways(self) -> Iterator[tuple[Way, str]]:
        """Every way from the first question with the id it has come to, the short ones first.

        A way that comes back to a question, or has answered as many as there may be, is not followed any further.
        """
        questions = {one.id: one for one in self.questions}
        waiting: deque[tuple[Way, str]] = deque(((), one.id) for one in self.questions[:1])
        while waiting:
            way, id = waiting.popleft()
            yield way, id
            question = questions.get(id)
            if question and len(way) < MOST_QUESTIONS and all(asked.id != id for asked, _ in way):
                waiting.extend(((*way, (question, answer)), answer.next_id) for answer in question.answers)
