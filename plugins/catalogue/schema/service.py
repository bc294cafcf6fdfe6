"""A self-service solution (selvbetjeningsløsning)."""

from __future__ import annotations

from pydantic import model_validator

from .. import rules
from .fields import Model, Required, field
from .kinds import (
    ActionKind,
    Duty,
    HelpRef,
    Kle,
    Knowable,
    Language,
    Login,
    OwnerRef,
    PlaceRef,
    ServiceRef,
    Text,
    TopicRef,
    Url,
    YesNo,
    refusal,
)
from .shared import Described, Facts, Later, NotIf, Price, Ready, Reviewed, Source, sources_field


class Action(Model):
    """The way out to the solution. Without a link the telephone or booking takes its place."""

    kind: ActionKind = field(
        "art",
        label="Art",
        help="loesning: linket åbner selve løsningen · side: linket åbner en side, man går videre fra · "
        "tid: man bestiller tid · ingen: der er intet link, man ringer eller møder op.",
        example="side",
        default=ActionKind.NONE,
        required=Required.ALWAYS,
    )
    label: Text | None = field(
        "tekst",
        label="Tekst på skiltet",
        help="Det, borgeren gør. Aldrig »Start« eller »Klik her«.",
        example="Meld din flytning",
        max_length=28,
        translated=True,
    )
    url: Url | None = field(
        "link",
        label="Link",
        help="Adressen, skiltet åbner.",
        example="https://www.borger.dk/flytning",
        schema_org="serviceUrl",
    )
    counterpart: Text | None = field(
        "modpart",
        label="Modpart",
        help="Navnet på stedet, man fortsætter på, når linkets navn ikke siger det.",
        example="Digital Pladsanvisning",
        translated=True,
    )
    login: tuple[Login, ...] = field(
        "login",
        label="Login",
        help="Hvad man logger ind med. Udelad, når det ikke er oplyst.",
        example="mitid",
        default=(),
    )

    @model_validator(mode="after")
    def _link_has_label(self) -> Action:
        if self.kind is not ActionKind.NONE and not (self.url and self.label):
            raise refusal(
                rules.COMBINATION,
                f"har arten {self.kind} og mangler tekst eller link.",
                "Skriv begge, eller art: ingen.",
            )
        if self.kind is ActionKind.NONE and self.url:
            raise refusal(
                rules.COMBINATION, "har arten ingen, men også et link.", "Skriv art: side eller art: loesning."
            )
        return self


class Service(Reviewed, Described):
    """A page in content/selvbetjening/: what a citizen must know to get one thing done."""

    title: Text = field(
        "titel",
        label="Titel",
        help="Det, borgeren gør, i bydeform: »Meld flytning«.",
        example="Meld flytning",
        default="",
        required=Required.ALWAYS,
        search=10,
        schema_org="name",
        translated=True,
        max_length=45,
    )
    citizen_words: tuple[Text, ...] = field(
        "borgerord",
        label="Borgernes ord",
        help="Mindst fem ord, borgerne selv bruger: hverdagsord, gamle navne, stavefejl, engelsk.",
        example="ny adresse",
        default=(),
        required=Required.ALWAYS,
        search=8,
        schema_org="alternateName",
        translated=True,
        parallel=False,
        min_length=5,
    )
    sources: tuple[Source, ...] = sources_field(Required.ALWAYS)
    topics: tuple[TopicRef, ...] = field(
        "emner",
        label="Emner",
        help="Emnerne, siden hører til. Det første giver siden farve.",
        example="flytning-og-bolig",
        default=(),
        required=Required.ALWAYS,
    )
    owner: OwnerRef = field(
        "ejer",
        label="Myndighed",
        label_en="Authority",
        help="Myndigheden, der ejer løsningen.",
        example="kk-folkeregister",
        default="",
        required=Required.ALWAYS,
        schema_org="provider",
    )
    action: Action = field(
        "handling",
        label="Handling",
        help="Vejen ud til løsningen.",
        example="art: side",
        default=Action.model_construct(),
        required=Required.ALWAYS,
        schema_org="availableChannel",
        translated=True,
    )
    mandatory_digital: Duty = field(
        "obligatorisk_digital",
        label="Obligatorisk digital",
        help="Om borgeren skal bruge den digitale løsning. ukendt behandles som ja.",
        example="ja",
        default=Duty.UNKNOWN,
        required=Required.ALWAYS,
    )
    eligible: Knowable[Text] | None = field(
        "hvem",
        label="Hvem",
        label_en="Who",
        help="Hvem der kan bruge løsningen.",
        example="Alle med bopæl i Danmark.",
        translated=True,
        schema_org="audience",
    )
    eligible_if: tuple[Text, ...] = field(
        "ja_hvis",
        label="Ja, hvis",
        label_en="Yes, if",
        help="Sætninger, der passer på dem, siden er for.",
        example="Du er flyttet, eller du flytter inden for 28 dage.",
        default=(),
        translated=True,
    )
    not_if: tuple[NotIf, ...] = field(
        "nej_hvis",
        label="Nej, hvis",
        label_en="No, if",
        help="Dem, siden ikke er for, og hvor de går hen i stedet.",
        example="tekst: Du flytter hertil fra udlandet.",
        default=(),
        translated=True,
    )
    price: Knowable[tuple[Price, ...]] = field(
        "pris",
        label="Pris",
        label_en="Price",
        help="Priser, hver med det år den gælder for.",
        example="tekst: 225 kr.",
        default=(),
        translated=True,
    )
    deadline: Facts | None = field(
        "frist",
        label="Frist",
        label_en="Deadline",
        help="Hvornår det senest skal være gjort.",
        example="Senest 5 dage efter flytningen",
        translated=True,
    )
    processing_time: Facts | None = field(
        "svartid",
        label="Svartid",
        label_en="Reply time",
        help="Hvor længe man venter på svar.",
        example="6-8 uger",
        translated=True,
    )
    duration: Facts | None = field(
        "tid",
        label="Tid",
        label_en="Time to fill in",
        help="Hvor længe det tager at udfylde. Kun med kilde.",
        example="Cirka 15 minutter",
        translated=True,
    )
    season: Knowable[Text] | None = field(
        "saeson",
        label="Sæson",
        label_en="Season",
        help="Hvornår på året løsningen er åben.",
        example="Tre uger i november",
        translated=True,
    )
    have_ready: Knowable[tuple[Ready, ...]] = field(
        "hav_klar",
        label="Det skal du have klar",
        label_en="What you need",
        help="Ting fra content/data/hav-klar.yaml, eller ordet intet eller ukendt.",
        example="mitid",
        default=(),
        required=Required.ALWAYS,
        translated=True,
    )
    steps: tuple[Text, ...] = field(
        "trin",
        label="Sådan gør du",
        label_en="What to do",
        help="Trinnene i løsningen. Kun hvad en kilde viser.",
        example="Log ind med MitID.",
        default=(),
        translated=True,
    )
    afterwards: tuple[Later, ...] = field(
        "bagefter",
        label="Det sker bagefter",
        label_en="What happens next",
        help="Hvad der sker, når borgeren har sendt.",
        example="Kommunen kan bede ejer eller lejer bekræfte, at du bor der.",
        default=(),
        translated=True,
    )
    appeal: Knowable[Text] | None = field(
        "klage",
        label="Hvis du er uenig",
        label_en="If you disagree",
        help="Hvordan og hvornår man klager.",
        example="Klag inden 4 uger efter afgørelsen.",
        translated=True,
    )
    without_digital: tuple[PlaceRef, ...] = field(
        "uden_digital",
        label="Uden digital løsning",
        label_en="Without the digital solution",
        help="Steder med telefon, adresse eller tidsbestilling for dem, der ikke kan bruge den digitale løsning.",
        example="borgerservice",
        default=(),
        required=Required.UNLESS_VOLUNTARY,
    )
    helped_at: tuple[PlaceRef, ...] = field(
        "hjaelp_hos", label="Hjælp hos", help="Andre steder, der hjælper.", example="bibliotek-it-hjaelp", default=()
    )
    help: tuple[HelpRef, ...] = field(
        "hjaelp",
        label="Hjælp",
        help="Hjælpesider, der passer til løsningen.",
        example="meld-flytning-trin-for-trin",
        default=(),
        required=Required.ALWAYS,
    )
    related: tuple[ServiceRef, ...] = field(
        "relaterede",
        label="Relaterede",
        label_en="While you are here",
        help="Løsninger, man ofte også skal bruge.",
        example="laegevalg",
        default=(),
    )
    sensitive: YesNo = field(
        "foelsom",
        label="Følsom",
        help="ja, når det kan skade nogen, at siden ses på skærmen: så huskes intet.",
        example="nej",
        default=False,
        required=Required.ALWAYS,
    )
    languages: tuple[Language, ...] = field(
        "sprog",
        label="Sprog",
        label_en="Languages",
        help="Sprog, løsningen findes på.",
        example="en",
        default=(),
    )
    kle: Kle | None = field("kle", label="KLE-nummer", help="Emnenummer fra KL.", example="23.05.12")
    replaced_by: ServiceRef | None = field(
        "erstattet_af",
        label="Erstattet af",
        help="Løsningen, der er kommet i stedet. Siden sender så videre.",
        example="mitid",
    )

    @model_validator(mode="before")
    @classmethod
    def _nothing_to_have_ready(cls, value: object) -> object:
        if isinstance(value, dict) and value.get("hav_klar") == "intet":
            return value | {"hav_klar": []}
        return value

    @property
    def is_listed(self) -> bool:
        return super().is_listed and not self.replaced_by
