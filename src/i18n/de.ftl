## Karten der Entwürfe

card-event = Neuer Termin
card-note = Neue Notiz
card-reminder = Neue Erinnerung
card-change = Diesen Termin ändern
card-cancellation = Diesen Termin absagen?
card-confirmed = Wird gespeichert …
card-delivered-event = ✅ Gespeichert
card-delivered-note = ✅ Notiz gespeichert
card-delivered-reminder = ✅ Erinnerung gestellt
card-delivered-change = ✅ Geändert
card-delivered-cancellation = ✅ Abgesagt
card-failed = Nicht gespeichert
card-undoing = Wird rückgängig gemacht …
card-undone = ↩️ Rückgängig gemacht
card-discarded = Verworfen
card-below = Dieser Entwurf geht weiter unten weiter.
card-expired = Dieser Entwurf ist abgelaufen. Es wurde nichts gespeichert; schreib es noch einmal, wenn du es noch willst.
card-your-time = In deiner Zeit: { $when }
card-conflict = Zur selben Zeit: { $title }, { $when } ({ $calendar })
card-free = Stattdessen frei: { $times }
card-exceptions = Ausnahmen der Serie: { $count }
card-notified = Der Kalender hat geschrieben an: { $people }
card-undo-notified = Der Kalender hat die Rücknahme mitgeteilt: { $people }
card-unreached = Der Kalender hat sie nicht erreicht, sag ihnen selbst Bescheid: { $people }
card-related = Du hast { $title } am { $when }. Soll das verschoben werden?
card-differs = Der Kalender zeigt etwas anderes, als du wolltest: { $found } statt { $expected }. Sieh dort nach.
card-differs-missing = Der Kalender zeigt nichts am { $expected }, wo es stehen sollte. Sieh dort nach.
scope-line-this = Nur dieser aus der Serie
scope-line-following = Dieser und alle folgenden
scope-line-all = Alle aus der Serie
card-unanswered = Ich konnte nicht nachsehen in { $calendars }: keine Antwort.
card-target-gone = „{ $calendar }“ gibt es nicht mehr. Wähle einen anderen Kalender.
card-target-read-only = In „{ $calendar }“ lässt sich nichts mehr schreiben. Wähle einen anderen Kalender.
card-aged = { $calendars }: Stand { $when }; jetzt keine Antwort.
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ nur im Bild genannt)
    [file] { $name } (⚠️ nur in der Datei genannt)
   *[other] { $name } (⚠️ nur im Weitergeleiteten genannt)
}
draft-list = { $count ->
    [one] Das hier lässt sich sofort erstellen:
   *[other] Diese { $count } lassen sich auf einmal erstellen:
}
card-import = Neue Termine
card-delivered-import = ✅ Alles gespeichert
import-title = { $count ->
    [one] { $count } Termin
   *[other] { $count } Termine
}
import-more = … und { $count } weitere
untitled = (ohne Titel)
all-day = ganztägig
the-calendar = der Kalender
the-note-store = die Notizablage

button-create = Erstellen
button-create-all = Alle erstellen
button-edit = Bearbeiten
button-move-instead = Das verschieben
button-other-time = Andere Zeit
button-calendar = Kalender
button-note-store = Wohin
button-discard = Verwerfen
button-back = Zurück
button-undo = Rückgängig
button-open = Öffnen
button-retry = Noch einmal
button-move = Ändern
button-cancel-event = Absagen
button-keep = Behalten
button-scope-this = Diesen
button-scope-following = Diesen und folgende
button-scope-all = Alle

nudge-minus-15m = −15 Min.
nudge-plus-15m = +15 Min.
nudge-minus-1d = −1 Tag
nudge-plus-1d = +1 Tag
nudge-plus-1w = +1 Woche
nudge-shorter = Kürzer
nudge-longer = Länger

editing-event = Was soll anders sein? Schreib zum Beispiel „doch um 14 Uhr“, „lieber im Sole“ oder „auf Montag verschieben“, oder nimm die Knöpfe.
editing-note = Schreib die Notiz so, wie sie sein soll.
choose-time = Welche Zeit passt dir?
choose-time-none = In den nächsten zwei Wochen habe ich in der Nähe keine freie Zeit gefunden.
choose-calendar = In welchen Kalender?
choose-note-store = Wohin soll diese Notiz?

question-next-weekday = Welchen Tag meinst du?
question-day-month-order = Welches Datum meinst du?
question-am-pm = Morgens oder abends?
question-dst-gap = Da wird die Uhr vorgestellt, und diese Zeit fällt aus. Welche meinst du?
question-dst-overlap = Da wird die Uhr zurückgestellt, und diese Zeit kommt zweimal. Welche meinst du?
question-weekday-mismatch = Wochentag und Datum passen nicht zusammen. Was meinst du?
question-free-slots = Diese Zeiten sind frei. Welche nimmst du?
question-two-readings = Das lässt sich auf zwei Arten lesen. Was meinst du?
question-other = Was meinst du?

unkept-except-holidays = Feiertage kann ich aus einer Serie nicht auslassen; sie sind mit dabei.
unkept-exceptions = Ein sich wiederholender Termin in dieser Datei hat Ausnahmen, die ich nicht übernehmen kann; sieh ihn dir in deinem Kalender an.
unkept-unreadable-events = Einige Termine in dieser Datei waren nicht zu lesen; sie sind weggelassen.
unkept-known-events = Einige Termine in dieser Datei stehen schon in deinem Kalender; sie sind weggelassen.
unkept-past-time = Diese Zeit ist schon vorbei.
unkept-rule = Eine deiner Regeln führt an einen Ort, den es nicht mehr gibt oder der sich nicht mehr beschreiben lässt; sie wurde übergangen. Sieh sie unter /settings nach.
unkept-deadline = Eine Frist ist keine Anfangszeit; ich habe sie als Tag genommen.
unkept-recurrence = Diese Wiederholung kann ich nicht einhalten; der Termin wird nur einmal angelegt.
unkept-model-failed = Das Sprachmodell gab keine brauchbare Antwort, darum haben die Regeln das allein gelesen. Sieh es dir genau an.
unkept-model-spent = Das Budget für das Sprachmodell ist für diesen Monat aufgebraucht, darum haben die Regeln das allein gelesen.
unkept-model-no-key = Dein Sprachmodell hat keinen Schlüssel mehr, darum haben die Regeln das allein gelesen. Gib ihn unter „Einstellungen“ neu ein.
remark-google-invites = Google schreibt den Leuten mit E-Mail-Adresse: eine Einladung, und bei jeder Änderung und Absage.
remark-google-cannot-invite = Aus diesem Kalender kann niemand eingeladen werden: Die Leute werden mit Namen vermerkt und erfahren nichts davon.
remark-caldav-invites = Der Server des Kalenders schreibt den Leuten mit E-Mail-Adresse: eine Einladung, und bei jeder Änderung und Absage.
remark-caldav-guest = Jemand anderes hat dazu eingeladen: Eine Änderung bleibt in deinem eigenen Kalender, Veranstalter und Gäste erfahren nichts davon, und der Server lehnt sie vielleicht ab.
remark-caldav-declines = Jemand anderes hat dazu eingeladen: Löschen heißt absagen, und der Server des Kalenders teilt es dem Veranstalter mit.
remark-caldav-leaves = Jemand anderes hat dazu eingeladen: Der Termin verschwindet aus deinem eigenen Kalender, und der Veranstalter erfährt nichts davon.
remark-outlook-invites = Outlook schreibt den Leuten mit E-Mail-Adresse: eine Einladung, und bei jeder Änderung und Absage.
remark-outlook-exceptions = Outlook kann manche Ausnahmen der Serie nicht behalten: Zusätzliche Tage entfallen, und Termine, die an ihren Nachbarn vorbei verschoben wurden, bleiben zur üblichen Zeit.
remark-outlook-one-alert = Outlook behält eine Erinnerung: Die früheste bleibt, die anderen fallen weg.
remark-outlook-recurrence = So kann Outlook einen Termin nicht wiederholen und wird ihn ablehnen: Wähle einen anderen Kalender, oder mach mehrere Termine daraus.

failure-retrying = { $calendar } antwortet noch nicht. Nichts ist verloren; ich versuche es weiter.
failure-auth = { $calendar } hat die Anmeldung abgelehnt. Es wurde nichts gespeichert. Verbinde das Konto unter „Verbindungen“ neu und tippe dann auf „Noch einmal“.
reconnect-ended = { $name } ({ $label }) lässt mich nicht mehr ein. Nichts ist verloren: Was du bestätigst, wartet. Schick /login, öffne „Verbindungen“ und verbinde es neu.
reconnect-ends-soon = { $name } ({ $label }) lässt mich in weniger als zwei Tagen nicht mehr ein. Schick /login, öffne „Verbindungen“ und verbinde es neu, dann muss nichts warten.
task-failed = „{ $title }“ steht und kommt rechtzeitig, ließ sich aber nicht zu den Aufgaben von { $account } hinzufügen. Teste das Konto unter Integrationen.
failure-forbidden = { $calendar } erlaubt das nicht. Es wurde nichts gespeichert. Wähle einen anderen Kalender.
failure-not-found = { $calendar } gibt es nicht mehr. Es wurde nichts gespeichert. Wähle einen anderen Kalender.
failure-changed-meanwhile = Das wurde inzwischen in { $calendar } geändert. Es wurde nichts überschrieben: So ist es jetzt, mit deiner Änderung daran. Tippe noch einmal, um das zu schreiben.
failure-conflict = Dieser Termin wurde inzwischen in { $calendar } geändert. Es wurde nichts überschrieben; frag mich noch einmal.
failure-invalid = { $calendar } hat das nicht angenommen. Es wurde nichts gespeichert. Wähle einen anderen Kalender, oder verwirf den Entwurf und sag es anders.
failure-note-forbidden = { $calendar } erlaubt das nicht. Es wurde nichts gespeichert. Wähle einen anderen Ort für die Notiz.
failure-note-not-found = Den Ort in { $calendar }, an den diese Notiz sollte, gibt es nicht mehr, oder er ist nicht mehr für mich freigegeben. Es wurde nichts gespeichert. Wähle einen anderen Ort für die Notiz oder richte das Konto unter Verbindungen neu ein.
failure-note-invalid = { $calendar } hat das nicht angenommen. Es wurde nichts gespeichert. Ändere die Notiz oder wähle einen anderen Ort für sie.
failure-note-undo = Ich konnte diese Notiz nicht aus { $calendar } zurücknehmen; sie ist noch dort. Versuche es später noch einmal oder lösche sie dort.
failure-rate-limited = { $calendar } ist überlastet. Es wurde nichts gespeichert; versuch es etwas später noch einmal.
failure-unavailable = { $calendar } ist gestört. Es wurde nichts gespeichert; versuch es später noch einmal.
failure-unreachable = Ich erreiche { $calendar } nicht. Es wurde nichts gespeichert; versuch es, wenn die Verbindung wieder da ist.
failure-network = Ich habe { $calendar } nicht erreicht. Unklar ist, ob gespeichert wurde; „Noch einmal“ speichert es kein zweites Mal.
failure-timeout = { $calendar } hat nicht rechtzeitig geantwortet. „Noch einmal“ speichert es kein zweites Mal.
failure-refused = Die Adresse von { $calendar } darf ich nicht benutzen. Es wurde nichts gespeichert.
failure-malformed = { $calendar } hat etwas geantwortet, das ich nicht verstehe. „Noch einmal“ speichert es kein zweites Mal.
failure-too-large = { $calendar } hat mehr geantwortet, als ich annehmen kann. „Noch einmal“ speichert es kein zweites Mal.
failure-unknown = Bei mir ist etwas schiefgegangen. „Noch einmal“ speichert es kein zweites Mal.
failure-undo-conflict = Das wurde inzwischen im Kalender geändert, darum habe ich es so gelassen.
failure-undo-auth = Der Kalender hat die Anmeldung abgelehnt, darum wurde nichts rückgängig gemacht. Verbinde ihn unter „Verbindungen“ neu.
failure-undo-not-found = Ich finde nicht mehr, wo das gespeichert war, darum wurde nichts rückgängig gemacht.
failure-undo-unreachable = Ich erreiche den Kalender nicht, darum wurde nichts rückgängig gemacht. Versuch es später noch einmal.
failure-undo-network = Ich habe den Kalender nicht erreicht; vielleicht wurde nichts rückgängig gemacht. Tippe noch einmal auf „Rückgängig“.
failure-undo-unavailable = Der Kalender ist gestört, darum wurde nichts rückgängig gemacht. Versuch es später noch einmal.
failure-undo-timeout = Der Kalender hat nicht rechtzeitig geantwortet; vielleicht wurde nichts rückgängig gemacht. Tippe noch einmal auf „Rückgängig“.
failure-undo-rate-limited = Der Kalender ist überlastet, darum wurde nichts rückgängig gemacht. Versuch es später noch einmal.
failure-undo-forbidden = Der Kalender erlaubt nicht, das rückgängig zu machen.
failure-undo-invalid = Der Kalender hat das nicht angenommen, darum wurde nichts rückgängig gemacht.
failure-undo-refused = Die Adresse des Kalenders darf ich nicht benutzen, darum wurde nichts rückgängig gemacht.
failure-undo-malformed = Der Kalender hat etwas geantwortet, das ich nicht verstehe. Sieh nach, ob es rückgängig gemacht wurde.
failure-undo-too-large = Der Kalender hat mehr geantwortet, als ich annehmen kann. Sieh nach, ob es rückgängig gemacht wurde.
failure-undo-unknown = Bei mir ist etwas schiefgegangen; vielleicht wurde nichts rückgängig gemacht. Tippe noch einmal auf „Rückgängig“.

alert-at-start = zu Beginn
alert-before = { $length } vorher
alert-starts = Beginnt { $day } um { $time }
reminder-late = Das war am { $when } dran; ich konnte dich nicht früher erreichen.
maybe-repeated = (Das kommt vielleicht doppelt: Die erste Nachricht wurde nicht bestätigt.)
trouble = Bei mir ist etwas schiefgegangen. Deine Nachricht ist aufgehoben, geschrieben wurde nichts. Bitte schick sie noch einmal.
trouble-silent = { $name } antwortet gerade nicht. Deine Nachricht ist aufgehoben, geschrieben wurde nichts. Bitte schick sie später noch einmal.

## Wiederholungen

repeats-daily = { $interval ->
    [one] jeden Tag
   *[other] alle { $interval } Tage
}
repeats-weekly = { $interval ->
    [one] jede Woche
   *[other] alle { $interval } Wochen
}
repeats-monthly = { $interval ->
    [one] jeden Monat
   *[other] alle { $interval } Monate
}
repeats-yearly = { $interval ->
    [one] jedes Jahr
   *[other] alle { $interval } Jahre
}
repeats-hourly = { $interval ->
    [one] jede Stunde
   *[other] alle { $interval } Stunden
}
repeats-minutely = { $interval ->
    [one] jede Minute
   *[other] alle { $interval } Minuten
}
repeats-weekdays = werktags, Montag bis Freitag
repeats-on = am { $days }
repeats-day = { $day }.
repeats-on-days = am { $days }
repeats-nth = { $nth ->
    [-1] letzten { $weekday }
    [-2] vorletzten { $weekday }
    [1] ersten { $weekday }
    [2] zweiten { $weekday }
    [3] dritten { $weekday }
    [4] vierten { $weekday }
   *[other] { $nth }. { $weekday }
}
repeats-position = { $nth ->
    [-1] am letzten Werktag
    [1] am ersten Werktag
   *[other] am { $nth }. Werktag
}
repeats-last-day = letzten Tag
repeats-count = { $count ->
    [one] einmal
   *[other] { $count }-mal
}
repeats-until = bis { $date }

## Antworten

nothing-to-read = In dieser Nachricht steht nichts, was ich lesen kann. Schreib, was zu planen ist, zum Beispiel „Mittagessen mit Anna morgen um 13 Uhr“.
unreadable = Diese Art von Nachricht kann ich nicht lesen. Bitte schreib es als Text; es wurde nichts gespeichert.
unclear = Darin habe ich nichts zu planen gefunden. Schreib zum Beispiel „Zahnarzt am Montag um 9“, „Notiz: der Torcode ist 4711“, „erinnere mich morgen um 9, Mama anzurufen“ oder „was ist am Donnerstag los“. /help zeigt, was ich sonst kann.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = danke, danke dir, danke schön, dankeschön, vielen dank, merci, super, toll, perfekt, klasse
thanks-answer = Gern geschehen.
hello-words = hallo, hi, hey, moin, servus, guten morgen, guten tag, guten abend, grüezi, wie gehts
hello-answer = Hallo! Sag mir, was zu planen, zu notieren oder zu erinnern ist, oder frag, was ansteht. /help zeigt, was ich kann.
button-as-note = Als Notiz behalten
ask-time = Wann ist das? Schreib Tag und Uhrzeit, oder /cancel.
no-such-event = Unter den kommenden Terminen habe ich so einen nicht gefunden. Es wurde nichts geändert.
no-slot = Dafür habe ich keine freie Zeit gefunden. Nenne einen anderen Tag oder eine kürzere Dauer.
edit-not-understood = Ich habe nicht verstanden, was anders werden soll. Schreib zum Beispiel „doch um 14 Uhr“ oder „lieber im Sole“, oder /cancel, um es so zu lassen.
edited-too-late = Deine geänderte Nachricht war schon so gespeichert, wie sie war. Tippe darunter auf „Rückgängig“ und schick sie neu, um sie zu ändern.
edited-over = Was aus deiner Nachricht wurde, gilt nicht mehr. Schick sie neu, um wieder zu planen.
edited-not-understood = Deine geänderte Nachricht konnte ich nicht als Plan lesen; der Entwurf bleibt, wie er war.
tap-unknown = Diesen Knopf kenne ich nicht. Es wurde nichts geändert.
tap-stale = Der Entwurf hat sich geändert, seit dieser Knopf gezeigt wurde, darum ist nichts geschehen. Jetzt ist er auf dem neuesten Stand.
create-all-changed = { $count ->
    [one] Ein Entwurf hatte sich geändert, seit die Liste gezeigt wurde, und blieb darum liegen. Entscheide ihn auf seiner eigenen Karte.
   *[other] { $count } Entwürfe hatten sich geändert, seit die Liste gezeigt wurde, und blieben darum liegen. Entscheide sie auf ihren eigenen Karten.
}
tap-decided = Das war schon entschieden; es wurde nichts geändert.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = ja, j, jo, jap, jawohl, ok, okay, klar, genau, passt, in Ordnung, einverstanden, bestätigen, speichern, mach das, ja bitte
yes-to-which = Mehrere Entwürfe sind offen. Tippe auf den Knopf unter dem, den du meinst; gespeichert wurde nichts.
unstored = Ich kann gerade nichts speichern: Der Speicher ist voll, oder die Datenbank ist gesperrt. Deine Nachricht ist nicht verloren: Telegram hebt sie auf, und ich mache weiter, sobald ich kann.
refused = Dies ist ein privater Assistent. Soll er auch deiner sein, gib dem Besitzer deine ID: { $id }
refused-unowned = Dieser Assistent gehört noch niemandem. Wenn du ihn einrichtest: Der Einrichtungscode steht im Terminal oder Protokoll, wo er läuft. Gib ihn auf seiner Webseite ein oder schick mir /start und den Code.
group-private = Ich arbeite nur in privaten Chats und lese hier nichts. Schreib mir dort: @{ $username }

agenda-empty = Nichts geplant: { $days }.
agenda-more = … und { $count } weitere.
free-none = nichts frei
free-yes = Ja, du hast Zeit: { $when }
free-no = Nein, da ist belegt: { $when }
free-partly = Nicht alles davon ist frei: { $when }
free-gaps = Frei: { $times }
drafts-none = Es gibt keine offenen Entwürfe.
drafts-more = … und { $count } weitere offene Entwürfe. Entscheide erst diese.
notes-none = Hier sind noch keine Notizen. Schreib zum Beispiel „Notiz: der Torcode ist 4711“.
notes-list = Deine letzten Notizen hier:
notes-hint = Alle, auch zum Herunterladen, sind auf deiner Seite „Notizen“: /login
undo-nothing = Es gibt nichts rückgängig zu machen.
cancel-done = Es bleibt, wie es ist.
cancel-nothing = Es gibt nichts abzubrechen. Offene Entwürfe stehen unter /drafts.
find-usage = Schreib, was du brauchst, zum Beispiel „/find 45 Minuten am Dienstag“.
note-usage = Schreib die Notiz hinter den Befehl, zum Beispiel „/note der Torcode ist 4711“.
remind-usage = Schreib, woran und wann, zum Beispiel „/remind morgen um 9 Mama anrufen“.
calendars-list = Deine Kalender:
calendars-hint = ✓ zeigt, wohin neue Termine kommen. Andere verbinden und das ändern kannst du unter /settings.
calendar-read-only = nur lesbar
calendar-gone = nicht mehr da
command-unknown = Diesen Befehl kenne ich nicht. /help zeigt alle.
file-no-model = Bilder und PDFs kann ich nur mit einem Sprachmodell lesen, das sieht, und es ist keines eingerichtet; darum wurde nichts gespeichert. Bitte schreib, was zu planen ist; wer mich betreibt, kann eines einrichten.
file-no-vision = Das Sprachmodell konnte das nicht lesen; vielleicht ist es eines, das nicht sieht. Es wurde nichts gespeichert; bitte schreib, was zu planen ist.
file-no-words = Darin habe ich keine Worte gefunden. Es wurde nichts gespeichert; bitte schreib, was zu planen ist.
file-too-large = Diese Datei ist größer als 20 MB, mehr kann ich nicht holen. Es wurde nichts gespeichert; schick eine kleinere.
file-empty = Diese Datei ist leer. Es wurde nichts gespeichert; bitte schick sie noch einmal.
file-unknown = Ich lese Bilder, PDFs, Kalenderdateien (.ics) und Aufnahmen, und das ist keine davon. Es wurde nichts gespeichert; bitte schreib, was zu planen ist.
file-no-events = In dieser Kalenderdatei stehen keine Termine. Es wurde nichts geändert.
file-too-many-events = Diese Kalenderdatei enthält mehr als { $most } Termine. Es wurde nichts gespeichert; verbinde den Kalender, aus dem sie kommt, oder schick eine kleinere Datei.
file-known-events = Das alles steht schon in deinem Kalender. Es wurde nichts geändert.
file-gone = Telegram hat diese Datei nicht herausgegeben, darum wurde nichts gelesen oder gespeichert. Bitte schick sie noch einmal.
file-failed = Diese Datei konnte ich nicht lesen, obwohl ich es mehrmals versucht habe. Es wurde nichts gespeichert; schick sie später noch einmal, oder schreib, was zu planen ist.
forward-unclear = In dem, was du weitergeleitet hast, habe ich nichts zu planen gefunden, darum wurde nichts daraus gemacht. Sag mir in eigenen Worten, was damit geschehen soll.
contact-no-draft = Einen Kontakt nehme ich zu den Personen eines Entwurfs, und es ist keiner offen. Es wurde nichts geändert; schreib erst, was du mit der Person vorhast.
place-no-draft = Einen Ort nehme ich in einen Entwurf auf, und es ist keiner offen. Es wurde nichts geändert; schreib erst, was dort stattfindet.
voice-no-transcriber = Ich kann noch nicht zuhören: Es ist keine Spracherkennung eingerichtet, darum wurde nichts gehört oder gespeichert. Bitte schreib es als Text; wer mich betreibt, kann WHISPER_API_KEY setzen.
voice-too-long = Diese Aufnahme ist länger als { $minutes } Minuten, darum habe ich sie nicht angehört. Es wurde nichts gespeichert; sag es kürzer, oder schreib es.
voice-too-large = Diese Aufnahme ist größer als 20 MB, mehr kann ich nicht holen. Es wurde nichts gespeichert; schick eine kürzere, oder schreib es.
voice-empty = Diese Aufnahme ist leer. Es wurde nichts gespeichert; bitte nimm sie noch einmal auf.
voice-silent = In dieser Aufnahme habe ich keine Worte gehört. Es wurde nichts gespeichert; bitte nimm sie noch einmal auf, oder schreib es.
voice-format = Diese Aufnahme konnte ich nicht lesen: Sie ist beschädigt, zu kurz oder in einem Format, das ich nicht kenne. Es wurde nichts gespeichert; schick sie als Sprachnachricht, oder schreib es.
voice-refused = Die Spracherkennung nimmt meinen Schlüssel nicht an, darum wurde nichts gehört oder gespeichert. Bitte schreib es als Text; wer mich betreibt, muss einen neuen Schlüssel setzen.
voice-gone = Telegram hat diese Aufnahme nicht herausgegeben, darum wurde nichts gehört oder gespeichert. Bitte schick sie noch einmal.
voice-failed = Die Spracherkennung gab keine Antwort, obwohl ich mehrmals gefragt habe. Es wurde nichts gespeichert; schick die Aufnahme später noch einmal, oder schreib es.

## Zeitzone, Sprache, Anmeldung

zone-ask = Wo bist du? Schick mir deine Stadt oder deinen Standort, damit deine Zeiten stimmen.
zone-unknown = Diesen Ort kenne ich nicht. Schick eine größere Stadt in der Nähe oder eine Zeitzone wie Europe/Berlin.
zone-which = Was meinst du?
zone-set = Deine Zeitzone ist { $zone }; dort ist es jetzt { $time }.
share-location = Meinen Standort teilen
language-choose = Wähle deine Sprache:
language-set = Ab jetzt spreche ich Deutsch mit dir.
login-link = Öffne das, um dich auf deinen Seiten anzumelden:
login-loopback = Das öffnet sich nur auf dem Rechner, auf dem Adjutant läuft. Für andere Geräte setze PUBLIC_URL auf eine Adresse, die dorthin führt.
settings-link = Auf deiner Seite kannst du sie ändern:
login-once = Der Link gilt einmal und 15 Minuten lang.
settings-zone = Zeitzone: { $zone }
settings-zone-unknown = noch nicht bekannt
settings-language = Sprache: { $locale }
settings-hours = Arbeitszeit: { $from } – { $to }
start-hello = Hallo { $name }! Schreib mir, was zu planen ist, so wie du es einem Menschen sagen würdest: „Mittagessen mit Anna nächsten Freitag um 13 Uhr im Nobu“. Ich zeige dir einen Entwurf, und nichts wird geschrieben, bevor du auf „Erstellen“ tippst. /help zeigt, was ich sonst kann.
help-intro = Schreib in deinen eigenen Worten, was zu planen, zu notieren oder zu erinnern ist. Ich zeige einen Entwurf; erst dein Tippen schreibt ihn, und „Rückgängig“ nimmt ihn zurück.

command-today = was heute ansteht
command-tomorrow = was morgen ansteht
command-week = die nächsten sieben Tage
command-agenda = die nächsten dreißig Tage
command-free = wann du frei bist
command-find = eine freie Zeit finden
command-note = etwas notieren
command-notes = deine letzten Notizen
command-remind = eine Erinnerung stellen
command-drafts = noch offene Entwürfe
command-undo = das Letzte rückgängig machen
command-calendars = deine Kalender
command-settings = deine Einstellungen
command-login = ein Link zu deinen Seiten
command-timezone = deine Zeitzone einstellen
command-language = deine Sprache wählen
command-cancel = das Angefangene lassen
command-help = was ich kann
command-start = Hallo sagen
terminal-prompt = ›
terminal-no-button = Einen Knopf { $number } gibt es nicht, und es ist nichts geschehen. Zu sehen sind: { $buttons }
