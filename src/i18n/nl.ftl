## Kaarten van concepten

card-event = Nieuwe afspraak
card-note = Nieuwe notitie
card-reminder = Nieuwe herinnering
card-change = Deze afspraak wijzigen
card-cancellation = Deze afspraak annuleren?
card-confirmed = Bezig met opslaan…
card-delivered-event = ✅ Opgeslagen
card-delivered-note = ✅ Notitie opgeslagen
card-delivered-reminder = ✅ Herinnering ingesteld
card-delivered-change = ✅ Gewijzigd
card-delivered-cancellation = ✅ Geannuleerd
card-failed = Niet opgeslagen
card-undoing = Bezig met terugdraaien…
card-undone = ↩️ Teruggedraaid
card-discarded = Weggegooid
card-below = Dit concept gaat verderop verder.
card-expired = Dit concept is verlopen. Er is niets opgeslagen; schrijf het opnieuw als je het nog wilt.
card-your-time = In jouw tijd: { $when }
card-conflict = Op hetzelfde moment: { $title }, { $when } ({ $calendar })
card-free = Wel vrij: { $times }
card-exceptions = Uitzonderingen van de reeks: { $count }
card-notified = De agenda heeft geschreven aan: { $people }
card-undo-notified = De agenda heeft laten weten dat het is teruggedraaid aan: { $people }
card-unreached = De agenda kon hen niet bereiken, laat het zelf weten: { $people }
card-related = Je hebt { $title } op { $when }. Moet dat worden verplaatst?
card-differs = De agenda toont iets anders dan je vroeg: { $found } in plaats van { $expected }. Kijk daar na.
card-differs-missing = De agenda toont niets op { $expected }, waar het zou moeten staan. Kijk daar na.
scope-line-this = Alleen deze uit de reeks
scope-line-following = Deze en alle volgende
scope-line-all = Alle uit de reeks
card-unanswered = Ik kon niet kijken in { $calendars }: geen antwoord.
card-target-gone = { $calendar } bestaat niet meer. Kies een andere agenda.
card-target-read-only = In { $calendar } kan niets meer geschreven worden. Kies een andere agenda.
card-aged = { $calendars }: stand van { $when }; nu geen antwoord.
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ alleen op de afbeelding genoemd)
    [file] { $name } (⚠️ alleen in het bestand genoemd)
   *[other] { $name } (⚠️ alleen in het doorgestuurde genoemd)
}
draft-list = { $count ->
    [one] Eén hiervan kan meteen worden gemaakt:
   *[other] Deze { $count } kunnen in één keer worden gemaakt:
}
card-import = Nieuwe afspraken
card-delivered-import = ✅ Alles opgeslagen
import-title = { $count ->
    [one] { $count } afspraak
   *[other] { $count } afspraken
}
import-more = … en nog { $count }
untitled = (zonder titel)
all-day = hele dag
the-calendar = de agenda
the-note-store = de notitieopslag

button-create = Maken
button-create-all = Alles maken
button-edit = Bewerken
button-move-instead = Die verplaatsen
button-other-time = Andere tijd
button-calendar = Agenda
button-note-store = Waarheen
button-discard = Weggooien
button-back = Terug
button-undo = Terugdraaien
button-open = Openen
button-retry = Opnieuw
button-move = Wijzigen
button-cancel-event = Annuleren
button-keep = Behouden
button-scope-this = Deze
button-scope-following = Deze en volgende
button-scope-all = Alle

nudge-minus-15m = −15 min
nudge-plus-15m = +15 min
nudge-minus-1d = −1 dag
nudge-plus-1d = +1 dag
nudge-plus-1w = +1 week
nudge-shorter = Korter
nudge-longer = Langer

editing-event = Wat moet er anders? Schrijf bijvoorbeeld ‘toch om 14 uur’, ‘liever bij Sole’ of ‘verplaats naar maandag’, of gebruik de knoppen.
editing-note = Schrijf de notitie zoals die moet zijn.
choose-time = Welke tijd komt je uit?
choose-time-none = Ik heb in de komende twee weken geen vrije tijd in de buurt gevonden.
choose-calendar = In welke agenda?
choose-note-store = Waar moet deze notitie heen?

question-next-weekday = Welke dag bedoel je?
question-day-month-order = Welke datum bedoel je?
question-am-pm = ’s Ochtends of ’s avonds?
question-dst-gap = Dan gaat de klok vooruit en wordt deze tijd overgeslagen. Welke bedoel je?
question-dst-overlap = Dan gaat de klok terug en komt deze tijd twee keer. Welke bedoel je?
question-weekday-mismatch = De weekdag en de datum kloppen niet met elkaar. Welke bedoel je?
question-free-slots = Deze tijden zijn vrij. Welke neem je?
question-two-readings = Dit kan op twee manieren worden gelezen. Welke bedoel je?
question-other = Welke bedoel je?

unkept-except-holidays = Feestdagen kan ik niet overslaan in een herhaling; ze doen gewoon mee.
unkept-exceptions = Een herhaalde afspraak in dit bestand heeft uitzonderingen die ik niet kan overnemen; kijk hem na in je agenda.
unkept-unreadable-events = Sommige afspraken in dit bestand waren niet te lezen; ze zijn weggelaten.
unkept-known-events = Sommige afspraken in dit bestand staan al in je agenda; ze zijn weggelaten.
unkept-past-time = Deze tijd is al voorbij.
unkept-rule = Een van je regels leidt naar een plek die er niet meer is of waarin niet meer geschreven kan worden; ze is overgeslagen. Bekijk haar onder /settings.
unkept-deadline = Een deadline is geen begintijd; ik heb hem als dag genomen.
unkept-recurrence = Deze herhaling kan ik niet aanhouden; de afspraak wordt maar één keer gemaakt.
unkept-model-failed = Het taalmodel gaf geen bruikbaar antwoord, dus alleen de regels hebben dit gelezen. Kijk het goed na.
unkept-model-spent = Het budget van deze maand voor het taalmodel is op, dus alleen de regels hebben dit gelezen.
unkept-model-no-key = Je taalmodel heeft geen sleutel meer, dus alleen de regels hebben dit gelezen. Voer hem opnieuw in onder Instellingen.
remark-google-invites = Google schrijft de mensen met een e-mailadres: een uitnodiging, en bij elke wijziging en annulering.
remark-google-cannot-invite = Vanuit deze agenda kan niemand worden uitgenodigd: mensen worden met hun naam genoteerd en horen er niets van.
remark-caldav-invites = De server van de agenda schrijft de mensen met een e-mailadres: een uitnodiging, en bij elke wijziging en annulering.
remark-caldav-guest = Iemand anders heeft hiervoor uitgenodigd: een wijziging blijft in je eigen agenda, de organisator en de gasten horen er niets van, en de server kan hem weigeren.
remark-caldav-declines = Iemand anders heeft hiervoor uitgenodigd: verwijderen is afzeggen, en de server van de agenda laat het de organisator weten.
remark-caldav-leaves = Iemand anders heeft hiervoor uitgenodigd: de afspraak verdwijnt uit je eigen agenda en de organisator hoort er niets van.
remark-outlook-invites = Outlook schrijft de mensen met een e-mailadres: een uitnodiging, en bij elke wijziging en annulering.
remark-outlook-exceptions = Outlook kan sommige uitzonderingen van de reeks niet bewaren: toegevoegde dagen vervallen, en afspraken die voorbij hun buren zijn verplaatst blijven op hun gewone tijd.
remark-outlook-one-alert = Outlook bewaart één herinnering: de vroegste blijft, de andere vallen weg.
remark-outlook-recurrence = Zo kan Outlook een afspraak niet herhalen en zal hij geweigerd worden: kies een andere agenda, of maak er meerdere afspraken van.

failure-retrying = { $calendar } antwoordt nog niet. Er is niets verloren; ik blijf het proberen.
failure-auth = { $calendar } heeft de aanmelding geweigerd. Er is niets opgeslagen. Koppel het account opnieuw onder Koppelingen en tik dan op Opnieuw.
reconnect-ended = { $name } ({ $label }) laat me niet meer toe. Er is niets verloren: wat je bevestigt, wacht. Stuur /login, open Koppelingen en koppel het opnieuw.
reconnect-ends-soon = { $name } ({ $label }) laat me binnen twee dagen niet meer toe. Stuur /login, open Koppelingen en koppel het opnieuw, dan hoeft er niets te wachten.
task-failed = “{ $title }” staat en komt op tijd, maar kon niet aan de taken van { $account } worden toegevoegd. Test dat account onder Integraties.
failure-forbidden = { $calendar } staat dit niet toe. Er is niets opgeslagen. Kies een andere agenda.
failure-not-found = { $calendar } bestaat niet meer. Er is niets opgeslagen. Kies een andere agenda.
failure-changed-meanwhile = Dit is intussen gewijzigd in { $calendar }. Er is niets overschreven: zo is het nu, met jouw wijziging erin. Tik nog eens om dat te schrijven.
failure-conflict = Deze afspraak is intussen gewijzigd in { $calendar }. Er is niets overschreven; vraag het me nog eens.
failure-invalid = { $calendar } heeft dit niet aangenomen. Er is niets opgeslagen. Kies een andere agenda, of gooi het concept weg en zeg het anders.
failure-note-forbidden = { $calendar } staat dit niet toe. Er is niets opgeslagen. Kies een andere plek voor de notitie.
failure-note-not-found = De plek in { $calendar } waar deze notitie heen moest, bestaat niet meer of wordt niet meer met mij gedeeld. Er is niets opgeslagen. Kies een andere plek voor de notitie of stel het account opnieuw in onder Koppelingen.
failure-note-invalid = { $calendar } heeft dit niet aangenomen. Er is niets opgeslagen. Wijzig de notitie of kies er een andere plek voor.
failure-note-undo = Ik kon deze notitie niet terughalen uit { $calendar }; ze staat er nog. Probeer het later opnieuw of verwijder haar daar.
failure-rate-limited = { $calendar } is te druk. Er is niets opgeslagen; probeer het straks nog eens.
failure-unavailable = { $calendar } werkt op dit moment niet. Er is niets opgeslagen; probeer het later nog eens.
failure-unreachable = Ik kan { $calendar } niet bereiken. Er is niets opgeslagen; probeer het als de verbinding er weer is.
failure-network = Ik kon { $calendar } niet bereiken. Het is onduidelijk of het is opgeslagen; Opnieuw slaat het geen tweede keer op.
failure-timeout = { $calendar } heeft niet op tijd geantwoord. Opnieuw slaat het geen tweede keer op.
failure-refused = Het adres van { $calendar } mag ik niet gebruiken. Er is niets opgeslagen.
failure-malformed = { $calendar } antwoordde iets wat ik niet begrijp. Opnieuw slaat het geen tweede keer op.
failure-too-large = { $calendar } antwoordde meer dan ik kan ontvangen. Opnieuw slaat het geen tweede keer op.
failure-unknown = Er ging bij mij iets mis. Opnieuw slaat het geen tweede keer op.
failure-undo-conflict = Dit is intussen gewijzigd in de agenda, dus ik heb het zo gelaten.
failure-undo-auth = De agenda heeft de aanmelding geweigerd, dus er is niets teruggedraaid. Koppel hem opnieuw onder Koppelingen.
failure-undo-not-found = Ik vind niet meer waar dit was opgeslagen, dus er is niets teruggedraaid.
failure-undo-unreachable = Ik kan de agenda niet bereiken, dus er is niets teruggedraaid. Tik later nog eens op Terugdraaien.
failure-undo-network = Ik kon de agenda niet bereiken; misschien is er niets teruggedraaid. Tik nog eens op Terugdraaien.
failure-undo-unavailable = De agenda werkt op dit moment niet, dus er is niets teruggedraaid. Tik later nog eens op Terugdraaien.
failure-undo-timeout = De agenda heeft niet op tijd geantwoord; misschien is er niets teruggedraaid. Tik nog eens op Terugdraaien.
failure-undo-rate-limited = De agenda is te druk, dus er is niets teruggedraaid. Tik later nog eens op Terugdraaien.
failure-undo-forbidden = De agenda staat niet toe dat dit wordt teruggedraaid.
failure-undo-invalid = De agenda heeft dit niet aangenomen, dus er is niets teruggedraaid.
failure-undo-refused = Het adres van de agenda mag ik niet gebruiken, dus er is niets teruggedraaid.
failure-undo-malformed = De agenda antwoordde iets wat ik niet begrijp. Kijk of het is teruggedraaid.
failure-undo-too-large = De agenda antwoordde meer dan ik kan ontvangen. Kijk of het is teruggedraaid.
failure-undo-unknown = Er ging bij mij iets mis; misschien is er niets teruggedraaid. Tik nog eens op Terugdraaien.

alert-at-start = bij het begin
alert-before = { $length } van tevoren
alert-starts = Begint { $day } om { $time }
reminder-late = Gepland: { $when }; ik kon je niet eerder bereiken.
maybe-repeated = (Dit komt misschien dubbel: het eerste bericht werd niet bevestigd.)
trouble = Er ging bij mij iets mis. Je bericht is bewaard en er is niets geschreven. Stuur het alsjeblieft nog eens.
trouble-silent = { $name } geeft nu geen antwoord. Je bericht is bewaard en er is niets geschreven. Stuur het alsjeblieft later nog eens.

## Herhaling

repeats-daily = { $interval ->
    [one] elke dag
   *[other] om de { $interval } dagen
}
repeats-weekly = { $interval ->
    [one] elke week
   *[other] om de { $interval } weken
}
repeats-monthly = { $interval ->
    [one] elke maand
   *[other] om de { $interval } maanden
}
repeats-yearly = { $interval ->
    [one] elk jaar
   *[other] om de { $interval } jaar
}
repeats-hourly = { $interval ->
    [one] elk uur
   *[other] om de { $interval } uur
}
repeats-minutely = { $interval ->
    [one] elke minuut
   *[other] om de { $interval } minuten
}
repeats-weekdays = op werkdagen, maandag tot en met vrijdag
repeats-on = op { $days }
repeats-day = de { $day }e
repeats-on-days = op { $days }
repeats-nth = { $nth ->
    [-1] de laatste { $weekday }
    [-2] de op één na laatste { $weekday }
    [1] de eerste { $weekday }
    [2] de tweede { $weekday }
    [3] de derde { $weekday }
    [4] de vierde { $weekday }
   *[other] de { $nth }e { $weekday }
}
repeats-position = { $nth ->
    [-1] op de laatste werkdag
    [1] op de eerste werkdag
   *[other] op de { $nth }e werkdag
}
repeats-last-day = de laatste dag
repeats-count = { $count ->
    [one] één keer
   *[other] { $count } keer
}
repeats-until = tot en met { $date }

## Antwoorden

nothing-to-read = In dit bericht staat niets wat ik kan lezen. Schrijf wat er gepland moet worden, bijvoorbeeld ‘Lunch met Anna morgen om 13:00’.
unreadable = Dit soort bericht kan ik niet lezen. Schrijf het alsjeblieft als tekst; er is niets opgeslagen.
unclear = Ik heb hierin niets gevonden om te plannen. Schrijf bijvoorbeeld ‘Tandarts maandag om 9 uur’, ‘notitie: de code van de poort is 4711’, ‘herinner me eraan morgen om 9 uur mama te bellen’ of ‘wat staat er donderdag’. /help laat zien wat ik nog meer kan.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = bedankt, dank je, dank je wel, dankjewel, dank u, top, perfect, super
thanks-answer = Graag gedaan.
hello-words = hallo, hoi, hey, goedemorgen, goedemiddag, goedenavond, dag, hoe gaat het
hello-answer = Hallo! Zeg me wat ik moet plannen, noteren of onthouden, of vraag wat er op de agenda staat. /help toont wat ik kan.
button-as-note = Bewaren als notitie
ask-time = Wanneer is het? Schrijf een dag en een tijd, of /cancel.
no-such-event = Zo’n afspraak heb ik niet gevonden tussen de komende. Er is niets gewijzigd.
no-slot = Daar heb ik geen vrije tijd voor gevonden. Noem een andere dag of een kortere duur.
edit-not-understood = Ik heb niet begrepen wat er anders moet. Schrijf bijvoorbeeld ‘toch om 14 uur’ of ‘liever bij Sole’, of /cancel om het zo te laten.
edited-too-late = Je bewerkte bericht was al opgeslagen zoals het was. Tik eronder op Terugdraaien en stuur het opnieuw om het te wijzigen.
edited-over = Wat er van dat bericht kwam, geldt niet meer. Stuur het opnieuw om het weer te plannen.
edited-not-understood = Ik kon je bewerkte bericht niet lezen als iets om te plannen; het concept blijft zoals het was.
tap-unknown = Deze knop ken ik niet. Er is niets gewijzigd.
tap-stale = Het concept was veranderd sinds die knop werd getoond, dus er is niets gedaan. Nu is het bijgewerkt.
create-all-changed = { $count ->
    [one] Eén concept was veranderd sinds de lijst werd getoond, dus het is gebleven. Beslis erover op zijn eigen kaart.
   *[other] { $count } concepten waren veranderd sinds de lijst werd getoond, dus ze zijn gebleven. Beslis erover op hun eigen kaarten.
}
tap-decided = Dit was al beslist; er is niets gewijzigd.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = ja, j, ok, oke, oké, okay, prima, goed, akkoord, bevestigen, opslaan, doe maar, ja graag
yes-to-which = Er staan meerdere concepten open. Tik op de knop onder het concept dat je bedoelt; er is niets opgeslagen.
unstored = Ik kan nu niets opslaan: de schijf is vol of de database is vergrendeld. Je bericht is niet verloren: Telegram bewaart het, en ik pak het op zodra ik kan.
refused = Dit is een privéassistent. Moet hij ook van jou zijn, geef de eigenaar dan je id: { $id }
refused-unowned = Deze assistent heeft nog geen eigenaar. Als jij hem instelt: de installatiecode staat in de terminal of het logboek waar hij draait. Voer die in op zijn webpagina, of stuur me /start en de code.
group-private = Ik werk alleen in privéchats en lees hier niets. Schrijf me daar: @{ $username }

agenda-empty = Niets gepland: { $days }.
agenda-more = … en nog { $count }.
free-none = niets vrij
free-yes = Ja, je bent vrij: { $when }
free-no = Nee, die tijd is bezet: { $when }
free-partly = Niet alles is vrij: { $when }
free-gaps = Vrij: { $times }
drafts-none = Er zijn geen open concepten.
drafts-more = { $count ->
    [one] … en nog { $count } open concept. Beslis eerst over deze.
   *[other] … en nog { $count } open concepten. Beslis eerst over deze.
}
notes-none = Hier staan nog geen notities. Schrijf bijvoorbeeld ‘notitie: de poortcode is 4711’.
notes-list = Je laatste notities hier:
notes-hint = Allemaal, ook om te downloaden, staan ze op je pagina Notities: /login
undo-nothing = Er is niets om terug te draaien.
cancel-done = Het blijft zoals het is.
cancel-nothing = Er is niets om af te breken. Open concepten staan onder /drafts.
find-usage = Schrijf wat je nodig hebt, bijvoorbeeld ‘/find 45 minuten op dinsdag’.
note-usage = Schrijf de notitie achter het commando, bijvoorbeeld ‘/note de code van de poort is 4711’.
remind-usage = Schrijf wat en wanneer, bijvoorbeeld ‘/remind morgen om 9 uur mama bellen’.
calendars-list = Je agenda’s:
calendars-hint = ✓ is waar nieuwe afspraken komen. Koppel andere en wijzig dit onder /settings.
calendar-read-only = alleen lezen
calendar-gone = bestaat niet meer
command-unknown = Dit commando ken ik niet. /help toont ze allemaal.
file-no-model = Afbeeldingen en pdf’s kan ik alleen lezen met een taalmodel dat ziet, en er is er geen ingesteld, dus er is niets opgeslagen. Schrijf alsjeblieft wat er gepland moet worden; wie mij beheert, kan er een instellen.
file-no-vision = Het taalmodel kon dit niet lezen; misschien is het er een dat niet ziet. Er is niets opgeslagen; schrijf alsjeblieft wat er gepland moet worden.
file-no-words = Ik heb hierin geen woorden gevonden. Er is niets opgeslagen; schrijf alsjeblieft wat er gepland moet worden.
file-too-large = Dit bestand is groter dan 20 MB, meer dan ik kan ophalen. Er is niets opgeslagen; stuur een kleiner bestand.
file-empty = Dit bestand is leeg. Er is niets opgeslagen; stuur het alsjeblieft nog eens.
file-unknown = Ik lees afbeeldingen, pdf’s, agendabestanden (.ics) en opnamen, en dit is geen daarvan. Er is niets opgeslagen; schrijf alsjeblieft wat er gepland moet worden.
file-no-events = Er staan geen afspraken in dit agendabestand. Er is niets gewijzigd.
file-too-many-events = Dit agendabestand bevat meer dan { $most } afspraken. Er is niets opgeslagen; koppel de agenda waar het uit komt, of stuur een kleiner bestand.
file-known-events = Dit staat allemaal al in je agenda. Er is niets gewijzigd.
file-gone = Telegram heeft dit bestand niet gegeven, dus er is niets gelezen of opgeslagen. Stuur het alsjeblieft nog eens.
file-failed = Ik kon dit bestand niet lezen, hoewel ik het meermaals probeerde. Er is niets opgeslagen; stuur het later nog eens, of schrijf wat er gepland moet worden.
forward-unclear = Ik heb niets om te plannen gevonden in wat je doorstuurde, dus er is niets mee gedaan. Zeg in je eigen woorden wat ermee moet gebeuren.
contact-no-draft = Een contact voeg ik toe aan de mensen van een concept, en er staat er geen open. Er is niets gewijzigd; schrijf eerst wat je met die persoon van plan bent.
place-no-draft = Een plaats voeg ik toe aan een concept, en er staat er geen open. Er is niets gewijzigd; schrijf eerst wat daar is.
voice-no-transcriber = Ik kan nog niet luisteren: er is geen spraakherkenning ingesteld, dus er is niets gehoord of opgeslagen. Schrijf het alsjeblieft als tekst; wie mij beheert, kan WHISPER_API_KEY instellen.
voice-too-long = Deze opname duurt langer dan { $minutes } minuten, dus ik heb hem niet beluisterd. Er is niets opgeslagen; zeg het korter, of schrijf het.
voice-too-large = Deze opname is groter dan 20 MB, meer dan ik kan ophalen. Er is niets opgeslagen; stuur een kortere, of schrijf het.
voice-empty = Deze opname is leeg. Er is niets opgeslagen; neem hem alsjeblieft nog eens op.
voice-silent = Ik heb geen woorden gehoord in deze opname. Er is niets opgeslagen; neem hem alsjeblieft nog eens op, of schrijf het.
voice-format = Ik kon deze opname niet lezen: hij is beschadigd, te kort of in een formaat dat ik niet ken. Er is niets opgeslagen; stuur hem als spraakbericht, of schrijf het.
voice-refused = De spraakherkenning neemt mijn sleutel niet aan, dus er is niets gehoord of opgeslagen. Schrijf het alsjeblieft als tekst; wie mij beheert, moet een nieuwe sleutel instellen.
voice-gone = Telegram heeft deze opname niet gegeven, dus er is niets gehoord of opgeslagen. Stuur hem alsjeblieft nog eens.
voice-failed = De spraakherkenning gaf geen antwoord, hoewel ik het meermaals vroeg. Er is niets opgeslagen; stuur de opname later nog eens, of schrijf het.

## Tijdzone, taal, aanmelden

zone-ask = Waar ben je? Stuur me je stad of deel je locatie, zodat je tijden kloppen.
zone-unknown = Deze plaats ken ik niet. Stuur een grotere stad in de buurt of een tijdzone zoals Europe/Amsterdam.
zone-which = Welke bedoel je?
zone-set = Je tijdzone is { $zone }; het is daar nu { $time }.
share-location = Mijn locatie delen
language-choose = Kies je taal:
language-set = Vanaf nu spreek ik Nederlands met je.
login-link = Open dit om je aan te melden op je pagina’s:
login-loopback = Dit opent alleen op de computer waarop Adjutant draait. Zet voor andere apparaten PUBLIC_URL op een adres dat daarheen leidt.
settings-link = Wijzig ze op je pagina:
login-once = De link werkt één keer, 15 minuten lang.
settings-zone = Tijdzone: { $zone }
settings-zone-unknown = nog niet bekend
settings-language = Taal: { $locale }
settings-hours = Werktijd: { $from } – { $to }
start-hello = Hallo { $name }! Schrijf me wat er gepland moet worden, zoals je het tegen een mens zou zeggen: ‘Lunch met Anna volgende week vrijdag om 13:00 bij Nobu’. Ik laat je een concept zien, en er wordt niets geschreven voordat je op Maken tikt. /help laat zien wat ik nog meer kan.
help-intro = Schrijf in je eigen woorden wat er gepland, genoteerd of herinnerd moet worden. Ik laat een concept zien; pas jouw tik schrijft het, en Terugdraaien haalt het weer weg.

command-today = wat er vandaag is
command-tomorrow = wat er morgen is
command-week = de komende zeven dagen
command-agenda = de komende dertig dagen
command-free = wanneer je vrij bent
command-find = een vrije tijd zoeken
command-note = iets noteren
command-notes = je laatste notities
command-remind = een herinnering instellen
command-drafts = concepten die nog open zijn
command-undo = het laatste terugdraaien
command-calendars = je agenda’s
command-settings = je instellingen
command-login = een link naar je pagina’s
command-timezone = je tijdzone instellen
command-language = je taal kiezen
command-cancel = laten wat begonnen was
command-help = wat ik kan
command-start = hallo zeggen
terminal-prompt = ›
terminal-no-button = Er is geen knop { $number }, en er is niets gedaan. Deze zijn te zien: { $buttons }
