"""The help of commands in Swedish.

In: a command of click. Out: its help, written to a formatter; and Swedish words for those in capital letters
where something is to be filled in (`in_words`).
Between: a table of texts, for what the commands say of themselves is in English. The text of an option stands
under its name, or under the command's name too where only that command means this by it.
"""

from __future__ import annotations

import re

import click

_WORDS = {
    "ARGS": "ARGUMENT",
    "COMMAND": "KOMMANDO",
    "DATE": "DATUM",
    "ENTITY": "POSTSLAG",
    "FIELD": "FÄLT",
    "FILE": "FIL",
    "FOLDER": "MAPP",
    "GROUP": "GRUPP",
    "NAME": "NAMN",
    "NEW": "NY",
    "OLD": "GAMMAL",
    "OPTIONS": "ALTERNATIV",
    "OUT": "MÅL",
    "PACK": "PAKET",
    "PERCENT": "PROCENT",
    "ROLE": "ROLL",
    "RULE": "REGEL",
    "SUBJECT": "VEM",
}
_SECTIONS = {
    "Check data": "Granska underlag",
    "Follow up": "Följa upp",
    "Write and test rules": "Skriva och pröva regler",
    "Read, approve and publish rules": "Läsa, godkänna och publicera regler",
}
_SHORT = {
    "check": "Granska underlag mot de regler som gäller.",
    "explain": "Förklara ett svar, villkor för villkor.",
    "template": "Skriv ett tomt formulär att fylla i.",
    "errors": "För en lista över fel, med deras historia.",
    "compare": "Jämför en enhet med en annan eller med sin grupp.",
    "new": "Börja på en regel eller ett regelpaket.",
    "test": "Kör regelpaketens fall och scenarier.",
    "coverage": "Visa vad de täcker, och vad inget prov visar.",
    "mutate": "Se om något prov märker att en regel ändras.",
    "lint": "Leta efter regler som inte kan vara rätt.",
    "steps": "Lista de meningar som en scenariofil kan bestå av.",
    "schema": "Skriv JSON-scheman för regelpaket, underlag och rapporter.",
    "packs": "Se vilka regelpaket som finns och vad de innehåller.",
    "render": "Visa regler som meningar.",
    "review": "Lista och anteckna godkännanden av regler.",
    "diff": "Jämför två versioner av ett regelpaket.",
    "docs": "Skriv sidor om reglerna.",
}
_HELP = {
    "": """
        Granska läkares utbildning och vårdens kvalitet mot de regler som gäller, och säg varför.

        \b
        Slutkoder:
          0   inget som når --fail-on
          1   något når --fail-on; en bindande regel som inte är kontrollerad räknas som allmänt råd
          2   kommandot är felskrivet
          3   ett regelpaket är fel
          4   underlaget går inte att läsa; eller så går delar inte att använda och resten är utan anmärkning
          5   något kan inte avgöras, och --fail-on är undetermined
          7   prov, täckning eller mutationsprovning når inte det som begärs, eller linten har hittat något
          70  internt fel
        """,
    "check": """
        Granska DATA: en fil (YAML, JSON, Excel), en mapp med CSV-filer, eller - för det som kommer på
        standardindata.

        Flera DATA är delar av samma underlag.

        En del av underlaget som inte går att använda anges på standardfel. Resten granskas, och det som
        delen skulle ha avgjort visas som oavgjort.
        """,
    "compare": """
        Jämför siffrorna för en enhet i DATA med en annan enhets, eller med sin grupps.

        Bara sammanlagda siffror visas. Andras små tal döljs, och så många fler som behövs för att den som
        känner sina egna inte ska kunna räkna ut dem; enhetens egna visas för den själv. Det som reglerna om
        åtkomst inte tillåter nekas.
        """,
    "coverage": """
        Visa vad fallen och scenarierna i PAKET täcker, och vad inget prov visar.

        Alla regelpaket och kravlistor som följer med när inget anges. Regler: prövade som uppfyllda, inte
        uppfyllda och oavgjorda. Villkor: sedda sanna, falska och okända, och ensamma avgörande både sanna
        och falska. Krav: vad varje källa begär, och vilka regler och prov som svarar mot det.
        """,
    "diff": """
        Jämför två versioner av ett regelpaket, GAMMAL och NY, efter vad de betyder.

        Båda är namnet på ett regelpaket som följer med, eller en mapp. Kommentarer, ordning och radbrytning
        spelar ingen roll. För varje regel som betyder något annat visas någon som de två bedömer olika,
        eller så anges att det inte finns någon.
        """,
    "docs": """
        Skriv sidor om PAKET som vem som helst kan läsa, söka i och skriva ut: regler som meningar, med sina
        prov.

        Alla regelpaket och kravlistor som följer med när inget anges. Sidorna behöver inget nätverk, ingen
        server och inget skript. Av samma regelpaket blir de alltid likadana.

        Alla regelpaket tar några minuter första gången, det mesta är mutationsprovning. Hur långt det har
        kommit visas på standardfel när det är ett terminalfönster.
        """,
    "errors": """
        För en lista över fel, med deras historia, i en fil (SQLite).

        En post i listan är en regel som en registrering inte uppfyller. Den är rättad när en senare
        granskning av samma registrering inte längre hittar felet. Att ta bort den ur listan gör inte
        registreringen riktigare. Listan innehåller id:n och inga namn.
        """,
    "errors history": "Visa allt som har hänt med posten ID.",
    "errors list": """
        Lista de poster som var fel någon dag från --from till --to, båda dagarna inräknade.

        En regel, en registrering eller en felklass som ingen granskning har prövat nekas.
        """,
    "errors mark": "Markera att någon tar hand om posten ID.",
    "errors remove": "Ta bort posten ID ur listan, med ett skäl. Registreringen blir inte riktigare av det.",
    "errors runs": """
        Visa loggen över granskningar och rapporter: vem som körde vad, med vilket urval, och när.
        """,
    "errors update": """
        Granska DATA och för in det som är fel; det som inte längre är fel är rättat.

        En registrering som inte finns i DATA står kvar som den var, och likaså ett fel som granskningen inte
        kan avgöra. Slutkoden är 4 när en del av DATA inte gick att använda.
        """,
    "explain": """
        Förklara vad REGEL säger om VEM i DATA: varje villkor med det som hittades.

        REGEL är regelns id eller dess titel i rapporten; VEM är ett id eller ett namn.

        Där en uppgift inte gick att läsa anges felen i DATA på standardfel.
        """,
    "lint": """
        Leta efter det som är fel i reglerna i PAKET fast de går att läsa och köra.

        Alla regelpaket som följer med när inget anges; en mapp med regelpaket står för dem som finns i den.
        En anmärkning visar raden, lagen den står under, vad som ska göras, och om möjligt ett exempel: ett
        värde, en dag eller någon som reglerna blir fel för. Det som är rätt som det är kan undantas med ett
        skäl, under `lint_waivers` i pack.yaml.

        Slutkoden är 7 när ett fel eller en varning är kvar som inte är undantagen.
        """,
    "mutate": """
        Ändra reglerna i PAKET en liten sak i taget, och se om något prov märker det.

        Alla regelpaket som följer med när inget anges. En ändring som ingen märker visas med vad regeln i så
        fall kunde säga, och ett scenario som skulle märka den. Det som är rätt som det är kan godtas, med
        ett skäl, i regelpaketets mutation.yaml.
        """,
    "new": "Börja på en regel eller ett regelpaket, från filer som redan går igenom.",
    "new pack": """
        Gör regelpaketet NAMN: en mapp med en regel, dess fall, och en scenariofil för granskare.

        Titlarna är regelpaketets; de andra alternativen gäller dess enda regel. --lang gäller kommentarerna:
        fallen och scenarierna är på svenska.
        """,
    "new rule": """
        Lägg till regeln SLUG, med dess fyra slags fall, i ett regelpaket.

        SLUG namnger skyldigheten eller bristen i ord, till exempel supervision-every-week. --lang gäller
        kommentarerna: fallen är på svenska.
        """,
    "packs": "Se vilka regelpaket som finns och vad de innehåller.",
    "packs list": "Lista regelpaketen.",
    "packs show": "Visa ett regelpaket: dess källor, områden och regler.",
    "render": """
        Visa vad varje REGEL säger, i meningar som görs av regeln själv.

        Alla regler när ingen anges. Under en mening står det som orden vilar på: begrepp, tal med sina
        datum, rader i en tabell, källor. En rads nyckel efter regelns id visar regeln för den raden.
        """,
    "review": """
        Lista de regler som någon som kan lagen ännu har att godkänna.

        Ett godkännande gäller regelns mening, med allt den vilar på, och dess scenarier. Ändras något av dem
        behövs ett nytt; en kommentar, radbrytningen eller reglernas ordning ändrar inget.
        """,
    "review approve": "Anteckna att REGEL är riktig som den nu är, i reviews.yaml bredvid regelpaketet.",
    "review show": "Visa det som godkänns: REGEL i ord, med allt den vilar på, och dess scenarier.",
    "schema": "Skriv JSON-scheman för regelpaket och underlag, för redigerare, och för rapporten som JSON.",
    "steps": """
        Lista de meningar som en `.feature`-fil kan bestå av, med vad var och en betyder.

        MAPP innehåller scenariofiler: de meningar som dess steps.py definierar listas också.
        """,
    "template": """
        Skriv ett tomt formulär att fylla i, till MÅL (compliance-template när inget anges).

        Inget skrivs någonsin över: ett formulär som någon har fyllt i står kvar som det är.
        """,
    "test": """
        Kör regelpaketens prov: fallen bredvid reglerna, och scenarierna.

        När inget anges: alla regelpaket som följer med. Ett PAKET är namnet på ett sådant, eller ett
        regelpakets mapp; dess scenarier är de i dess egen mapp `features`. FIL.feature namnger regelpaket
        med en tagg (`@sosfs-2015-8`). En fil steps.py bredvid scenarierna är Python, och körs.

        Slutkoden är 0 när alla håller, 7 när några inte gör det, 3 när ett regelpaket eller en scenariofil
        är fel.
        """,
}
_OPTIONS = {
    "--help": "Visa den här texten.",
    "--version": "Visa versionen.",
    "--all": "Lista också de regler som är godkända.",
    "--area": "Bara den här felklassen.",
    "new rule --area": "Det område i regelpaketet som den visas under.",
    "--as-of": "Den dag vars regler och uppgifter gäller. I dag när inget anges.",
    "docs --as-of": "Den dag vars gällande regler märks ut. Inga märks när inget anges.",
    "--by": "Vem som gör det; ett namn behövs.",
    "check --by": "Vem som kör, för loggen. COMPLIANCE_USER, annars kontots namn, när inget anges.",
    "compare --by": "Vem som kör, för loggen. COMPLIANCE_USER, annars kontots namn, när inget anges.",
    "--check": "Läs tillbaka varje mening, på båda språken, och säg om den ger samma regel. Slutkod 7 när"
    " någon inte gör det.",
    "--created": "Skriv dagens datum på sidorna. De skiljer sig då från dag till dag.",
    "--data": "Räkna vilkas svar som ändras i det här underlaget, enhet för enhet. Delar av samma underlag"
    " kan anges en och en.",
    "--date": "Vilken dag; i dag när inget anges.",
    "--domain": "Vad underlaget gäller; ett eget område anges med mappen där dess vocabulary.yaml finns.",
    "new pack --domain": "Vems ordlista det använder: den i mappen där det görs, annars training, när inget"
    " anges.",
    "schema --domain": "Ett eget område, med mappen där dess vocabulary.yaml finns: dess underlag får också"
    " ett schema. De som följer med när inget anges.",
    "--explain": "Förklara en kontroll, med ett exempel, och sluta.",
    "--fact": "Det fält som dess villkor frågar om.",
    "--fail-on": "Det svagaste slag av brist som ger slutkod 1; vart och ett omfattar alla före det. Det som"
    " brister mot en bindande regel som bara är avskriven, återgiven ur minnet eller en platshållare räknas"
    " som allmänt råd.",
    "--fail-under": "Den lägsta andel som ger 0.",
    "coverage --fail-under": "Sluta med 7 när en andel som visas är lägre: varje regelpakets regler och"
    " villkor, varje källas krav.",
    "--for": "Vad regeln handlar om.",
    "--force": "Hur starkt källan binder.",
    "docs --force": "Skriv också i en mapp där annat finns. Inget annat i den tas bort.",
    "--format": "Hur det visas.",
    "check --format": "text eller json, till en fil när en anges; kan anges flera gånger. text när inget"
    " anges.",
    "template --format": "En arbetsbok, en mapp med CSV-filer, eller en YAML-fil. Efter ändelsen på MÅL när"
    " inget anges, annars en arbetsbok.",
    "test --format": "text, json eller junit, till en fil när en anges; kan anges flera gånger. text när"
    " inget anges.",
    "--from": "Första dagen, inräknad.",
    "--jobs": "Processer; så många som det finns kärnor när inget anges.",
    "--known-at": "Räkna bara det som var registrerat den dagen.",
    "--lang": "Språk i det som visas. Svenska, om inte COMPLIANCE_LANG eller LANG säger engelska.",
    "--list": "Lista kontrollerna, och sluta.",
    "--locator": "Var det står i källan.",
    "--measure": "Vilket mått.",
    "--mutation": "Om det ska visas hur många ändringar av varje regel som proven märker; det tar lång tid"
    " första gången.",
    "--only": "Bara regler, begrepp, ... vars id innehåller den här texten.",
    "lint --only": "Kör bara den här kontrollen; kan anges flera gånger.",
    "test --only": "Bara prov vars namn, regel eller fil innehåller det här.",
    "--out": "Var de ska skrivas.",
    "docs --out": "Var sidorna ska skrivas; mappen görs när den inte finns.",
    "new pack --out": "Mappen som det görs i; den här när inget anges.",
    "--pack": "Bara det här regelpaketet; kan anges flera gånger. Alla som passar när inget anges.",
    "render --pack": "Visa bara reglerna i det här regelpaketet; kan anges flera gånger. Alla som följer med"
    " när inget anges.",
    "--proof": "Om någon som bedöms olika ska letas fram. Kräver tillägget `lint`.",
    "lint --proof": "Om det som inget prov visar ska bevisas, till exempel att en regel aldrig kan brista."
    " Kräver tillägget `lint`.",
    "mutate --proof": "Om det ska avgöras vilka ändringar som inte kan bedöma någon annorlunda. Kräver"
    " tillägget `lint`.",
    "--reason": "Varför. Det sparas, så nämn ingen patient.",
    "--remark": "Vad granskaren vill ha sagt.",
    "--remember": "Om bara det som har ändrats ska prövas igen.",
    "--reviewed-only": "Utelämna varje regel som ingen har godkänt som den nu är.",
    "--reviewer": "Vem som godkänner.",
    "--role": "I vilken egenskap.",
    "--rows": "Ange registreringarna bakom siffrorna; bara enhetens egna.",
    "--rule": "Bara den här regeln.",
    "new pack --rule": "Vad dess enda regel heter.",
    "--small-numbers": "Visa också siffror med få registreringar: bara för den som registreringarna gäller.",
    "--source": "Dess källa, som den heter under `sources`.",
    "--status": "Bara poster som står så; markerade är också öppna. Kan anges flera gånger.",
    "--store": "Fellistans fil.",
    "check --store": "Anteckna i den här fellistan att granskningen gjordes, av vem och med vilket urval.",
    "compare --store": "Anteckna i den här fellistan att jämförelsen gjordes, av vem och med vilket urval.",
    "--strict": "Sluta med 7 för upplysningar också.",
    "--subject": "Visa bara den här ST-läkaren, enheten, ..., med id eller namn.",
    "errors list --subject": "Bara den här registreringen.",
    "--title-en": "Titeln på engelska.",
    "--title-sv": "Titeln på svenska.",
    "--to": "Sista dagen, inräknad.",
    "--unit": "Den egna enheten.",
    "--verbose": "Visa allt: också åtgärder för varje svar, och det som är uppfyllt, inte förfallet än eller"
    " inte gäller.",
    "explain --verbose": "Visa också delarna av det som är uppfyllt, där alla av flera ska vara det.",
    "lint --verbose": "Visa också det som regelpaketen undantar, och exempel som underlag.",
    "mutate --verbose": "Visa också det som är godtaget eller likvärdigt.",
    "test --verbose": "Visa också det som håller, och varför varje regel blev som den blev.",
    "--what": "Regler, villkor eller krav; kan anges flera gånger. Alla tre när inget anges.",
    "--with": "En annan enhet, en grupp, eller den grupp som enheten hör till.",
}


def write(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """How a command is used, what it does, its options and, of a group, its commands."""
    path = ctx.command_path.partition(" ")[2]
    usage = in_words(" ".join(command.collect_usage_pieces(ctx)))
    formatter.write_usage(ctx.command_path, usage, "Användning: ")
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(_help(path))
    with formatter.section("Alternativ"):
        formatter.write_dl([_row(each, path, ctx) for each in _options(command, ctx)])
    if path and isinstance(command, click.Group):
        with formatter.section("Kommandon"):
            formatter.write_dl([(name, _first(f"{path} {name}")) for name in command.list_commands(ctx)])
    elif isinstance(command, click.Group):
        from compliance.cli.commands import SECTIONS

        for title, commands in SECTIONS.items():
            with formatter.section(_SECTIONS[title]):
                formatter.write_dl([(name, _SHORT[name]) for name in commands])


def in_words(pattern: str) -> str:
    """What is to be filled in, such as `[PACK|FOLDER]...`."""
    return re.sub(r"\b[A-Z]{2,}\b", lambda found: _WORDS.get(found[0], found[0]), pattern)


def _options(command: click.Command, ctx: click.Context) -> list[click.Option]:
    return [each for each in command.get_params(ctx) if isinstance(each, click.Option)]


def _row(option: click.Option, path: str, ctx: click.Context) -> tuple[str, str]:
    told = option.get_help_record(ctx)
    assert told is not None, "no option is hidden"
    name = max(option.opts, key=len)
    text = _OPTIONS.get(f"{path} {name}") or _OPTIONS[name]
    extra = option.get_help_extra(ctx)
    # A default that is told of in words stands in the text.
    default = extra.get("default") if not isinstance(option.show_default, str) else None
    remarks = [f"förval: {default}"] if default else []
    remarks += [extra["range"]] if "range" in extra else []
    remarks += ["krävs"] if "required" in extra else []
    return in_words(told[0]), f"{text}  [{'; '.join(remarks)}]" if remarks else text


def _help(path: str) -> str:
    from inspect import cleandoc

    return cleandoc(_HELP[path])


def _first(path: str) -> str:
    """The first sentence of a command's help."""
    return re.split(r"(?<=\.)\s|:\s|\n\n", " ".join(_help(path).split()), maxsplit=1)[0].rstrip(".") + "."
