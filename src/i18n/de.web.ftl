## Every page

web-skip = Zum Inhalt
web-nav = Bereiche
web-nav-chat = Chat
web-nav-dashboard = Übersicht
web-nav-notes = Notizen
web-nav-integrations = Verbindungen
web-nav-settings = Einstellungen
web-log-out = Abmelden
web-name = Dein Name
web-language = Sprache
web-reminder = Erinnerung
web-unreachable = Adjutant antwortet nicht. Es wurde nichts gesendet, und was du getippt hast, steht noch hier; sieh nach, ob er läuft, und versuch es noch einmal.
web-example-1 = Mittagessen mit Anna nächsten Freitag um 13 Uhr für 90 Minuten im Nobu, erinnere mich 30 Minuten vorher
web-example-2 = Erinnere mich morgen um 9, Mama anzurufen
web-example-3 = Was ist diese Woche los?

## Landing

web-home-title = Dein Sekretär
web-home-headline = Der Sekretär, der dir gehört
web-home-lead = Adjutant macht aus dem, was du schreibst, Termine, Notizen und Erinnerungen. Er läuft auf deinem eigenen Rechner und bewahrt dort alles in einem Ordner auf.
web-home-write-title = Schreib, wie du sprichst
web-home-write = In Telegram, hier im Browser oder im Terminal: Ein Satz genügt.
web-home-tap-title = Nichts ohne dein Tippen
web-home-tap = Du siehst einen Entwurf mit Tag, Uhrzeit, Ort und Überschneidungen. Er wird gespeichert, wenn du auf „Erstellen“ tippst, und zwar einmal; „Rückgängig“ nimmt ihn zurück.
web-home-yours-title = In deinen Kalendern
web-home-yours = Bewahre alles im eingebauten Kalender auf, oder verbinde den, den du hast.
web-home-unclaimed-title = Dieser Adjutant hat noch keinen Besitzer
web-home-unclaimed = Wenn du ihn gestartet hast, steht der Einrichtungscode im Terminal, in dem er läuft. Das Einrichten dauert zwei Minuten.
web-home-set-up = Einrichten
web-home-log-in-title = Anmelden
web-home-by-bot = Schick dem Bot /login, und du bekommst einen Link zum Anmelden:
web-home-by-terminal = Auf dem Rechner, auf dem er läuft, gibt dir einen Link:
web-login-title = Bei Adjutant anmelden
web-login-lead = Dieser Link gilt einmal. Tippe auf den Knopf, um dich mit diesem Browser anzumelden.
web-login-button = Anmelden

## Setup

web-setup-steps = Schritte
web-setup-owner-step = Du
web-setup-zone-step = Zeitzone
web-setup-bot-step = Telegram
web-setup-owner-title = Willkommen
web-setup-owner-lead = Beim Start hat Adjutant einen Einrichtungscode ausgegeben. Wer ihn eingibt, wird Besitzer.
web-setup-code = Einrichtungscode
web-setup-code-hint = Zehn Buchstaben und Ziffern, im Terminal oder im Protokoll, wo Adjutant läuft.
web-setup-wrong-code = Das ist nicht der Einrichtungscode, und es wurde nichts geändert. Sieh noch einmal dort nach, wo Adjutant läuft; nach einem Neustart ist es ein anderer.
web-setup-continue = Weiter
web-setup-zone-title = Wo bist du?
web-setup-zone-lead = „Morgen um 9“ heißt 9 Uhr bei dir, darum muss Adjutant deine Zeitzone kennen.
web-setup-bot-title = In Telegram mit ihm sprechen
web-setup-bot-lead = Freiwillig und auch später jederzeit möglich. Der Bot gehört dir und antwortet nur denen, die du einlässt.
web-setup-skip = Vorerst überspringen
web-setup-finish = Fertig, zum Chat
web-bot-how-1 = Öffne in Telegram
web-bot-how-2 = Schick ihm
web-bot-how-3 = Wähle einen Namen und einen Benutzernamen. Als Antwort kommt ein Token; füge ihn hier ein.
web-bot-token = Bot-Token
web-bot-connect = Bot verbinden
web-bot-other-token = Einen anderen Bot nehmen
web-bot-connecting = Der Token stimmt; der Bot wird verbunden.
web-bot-accepted = { $bot } ist verbunden.
web-bot-ask-owner = Es ist kein Bot verbunden. Der Besitzer dieses Adjutant kann einen verbinden.
web-telegram-link-lead = Verknüpfe jetzt dein eigenes Telegram-Konto damit: Öffne den Bot und tippe auf „Starten“.
web-telegram-link = { $bot } in Telegram öffnen
web-telegram-linked = Du kannst in Telegram mit { $bot } sprechen.
web-bot-refused-unauthorized = Telegram kennt diesen Token nicht, und es wurde nichts gespeichert. Kopiere ihn noch einmal vollständig von @BotFather.
web-bot-refused-conflict = Ein anderes Programm fragt mit diesem Token ab, und es wurde nichts gespeichert. Halte es an, oder lege einen neuen Bot an.
web-bot-refused-rate-limited = Telegram bittet um Geduld, und es wurde nichts gespeichert. Versuch es in einer Minute noch einmal.
web-bot-refused-unavailable = Telegram ist gerade gestört, und es wurde nichts gespeichert. Versuch es später noch einmal.
web-bot-refused-network = Von diesem Rechner aus ist Telegram nicht zu erreichen, und es wurde nichts gespeichert. Prüfe die Verbindung und versuch es noch einmal.
web-bot-refused-storage = Der Token stimmt, aber es konnte nichts gespeichert werden: Der Speicher ist voll, oder die Datenbank ist gesperrt. Behebe das und versuch es noch einmal.
web-bot-refused-malformed = Das ist kein Bot-Token, und es wurde nichts gespeichert. Einer sieht aus wie 123456789:AAE…; kopiere ihn von @BotFather.

## Time zone

web-zone-current = { $zone }, dort ist es jetzt { $time }
web-zone-place = Eine Stadt in deiner Nähe
web-zone-other-place = Eine andere Stadt
web-zone-example = Berlin
web-zone-search = Suchen
web-zone-which = Tippe dorthin, wo die Uhr deine ist:
web-zone-now = jetzt { $time }
web-zone-browser = sagt dein Browser
web-zone-unknown = „{ $place }“ kenne ich nicht. Versuch es mit der nächsten größeren Stadt.

## Chat

web-chat-label = Deine Nachricht
web-chat-placeholder = Nachricht
web-chat-send = Senden
web-chat-attach = Bild, PDF, Kalenderdatei oder Aufnahme anhängen
web-chat-send-file = Datei senden
web-chat-record = Nachricht aufnehmen; noch einmal tippen sendet sie
web-chat-no-microphone = Der Browser gab kein Mikrofon frei, darum wurde nichts aufgenommen. Erlaube es für diese Seite, oder schreib deine Nachricht.
web-chat-log = Gespräch
web-chat-empty-title = Was kann ich für dich tun?
web-chat-empty = Schreib, was dir durch den Kopf geht, oder tippe auf ein Beispiel.

## Dashboard

web-greeting-any = Hallo, { $name }
web-greeting-morning = Guten Morgen, { $name }
web-greeting-afternoon = Guten Tag, { $name }
web-greeting-evening = Guten Abend, { $name }
web-dashboard-agenda = Die nächsten sieben Tage
web-dashboard-nothing-on = Es steht nichts an.
web-dashboard-unanswered = Keine Antwort von { $calendars }; hier fehlt vielleicht etwas.
web-dashboard-no-zone = Deine Zeitzone ist noch nicht bekannt.
web-dashboard-set-zone = Einstellen
web-dashboard-drafts = { $count ->
    [0] Keine offenen Entwürfe
    [one] { $count } offener Entwurf
   *[other] { $count } offene Entwürfe
}
web-dashboard-no-drafts = Alles ist entschieden.
web-dashboard-decide = Im Chat zeigen
web-dashboard-connected = Verbunden
web-dashboard-manage = Verwalten
web-dashboard-jobs = { $count ->
    [one] { $count } Aufgabe wurde aufgegeben
   *[other] { $count } Aufgaben wurden aufgegeben
}
web-dashboard-jobs-lead = Sie sind immer wieder gescheitert. Wenn die Ursache behoben ist, lass sie noch einmal laufen; nichts wird doppelt geschrieben.
web-dashboard-retry = Noch einmal
web-job-message = Eine Nachricht konnte nicht beantwortet werden. Sie ist aufgehoben, geschrieben wurde nichts, und wer sie geschickt hat, weiß davon. Lass es noch einmal laufen, oder lass sie noch einmal schicken.
web-job-recording = Aus einer Aufnahme wurden keine Worte. Geschrieben wurde nichts, und wer sie geschickt hat, weiß davon. Lass es noch einmal laufen, oder lass sie noch einmal schicken.
web-job-file = Eine Datei oder ein Bild konnte nicht gelesen werden. Geschrieben wurde nichts, und wer sie geschickt hat, weiß davon. Lass es noch einmal laufen, oder lass sie noch einmal schicken.
web-job-send = Eine Nachricht kam nicht bei Telegram an. Was gespeichert wurde, bleibt gespeichert. Sieh nach, ob der Bot verbunden ist, und lass es dann noch einmal laufen.
web-job-ring = An etwas wurde nicht zur rechten Zeit erinnert. Die Erinnerung ist aufgehoben. Lass es noch einmal laufen, dann kommt sie jetzt.
web-job-alert = Vor einem Termin wurde nicht erinnert. Der Termin selbst steht. Lass es noch einmal laufen, wenn er noch bevorsteht.
web-job-task = Eine Aufgabenliste konnte nicht an eine Erinnerung angepasst werden. Die Erinnerung selbst steht. Teste das Konto unter „Verbindungen“, und lass es dann noch einmal laufen.
web-job-sync = Die verbundenen Konten konnten nicht durchgesehen werden. In ihnen wurde nichts geändert, aber was von ihnen gezeigt wird, kann alt sein. Teste sie unter „Verbindungen“, und lass es dann noch einmal laufen.
web-job-prune = Altes konnte nicht weggeräumt werden. Verloren ist nichts. Sieh nach, ob auf der Platte Platz ist, und lass es dann noch einmal laufen.
web-job-other = Aus einer Aufgabe im Hintergrund ({ $kind }) wurde nichts. Was gespeichert wurde, bleibt gespeichert. Sieh im Protokoll nach, warum, und lass sie dann noch einmal laufen.
web-account-fine = { $connector }, { $count } Kalender
web-bot-set-up = Einrichten
web-bot-off = Es ist kein Bot verbunden.
web-bot-starting = Der Bot wird verbunden.
web-bot-polling = { $bot } hört zu.
web-bot-failing-unauthorized = Telegram nimmt den Token des Bots nicht mehr an. Kopiere den gültigen von @BotFather und gib ihn unter „Einstellungen“ ein.
web-bot-failing-conflict = Ein anderes Programm fragt mit demselben Token ab; Nachrichten gehen vielleicht dorthin. Halte es an, oder widerrufe den Token bei @BotFather und gib den neuen ein.
web-bot-failing-rate-limited = Telegram bittet um Geduld. Es geht von selbst weiter; nichts ist verloren.
web-bot-failing-unavailable = Telegram ist gestört. Es wird von selbst wieder versucht; nichts ist verloren.
web-bot-failing-network = Von diesem Rechner aus ist Telegram nicht zu erreichen. Prüfe die Verbindung; es wird von selbst wieder versucht, und nichts ist verloren.
web-bot-failing-storage = Es kann nichts gespeichert werden: Der Speicher ist voll, oder die Datenbank ist gesperrt. Nachrichten warten bei Telegram; es wird von selbst wieder versucht.
web-bot-failing-malformed = Unter der Adresse von Telegram antwortet etwas anderes. Prüfe TELEGRAM_API_ROOT; es wird von selbst wieder versucht.

## Integrations

web-integrations-lead = Termine kommen in den Standardkalender, und Überschneidungen werden in allen gesucht.
web-integrations-accounts = Deine Konten
web-integrations-built-in = Eingebaut, auf diesem Rechner
web-integrations-works = Funktioniert
web-integrations-fresh = Verbunden und geprüft. Wähle, in welchen Kalender neue Termine kommen.
web-integrations-fresh-notes = Verbunden und geprüft. Ein Schritt fehlt noch: sag unten, wohin Notizen kommen.
web-integrations-fresh-done = Verbunden und ausprobiert.
web-integrations-default = Standard
web-integrations-make-default = Als Standard
web-integrations-notes = Notizen
web-integrations-no-place = Es ist noch kein Ort für Notizen gewählt.
web-integrations-place = Notizen kommen nach { $name }.
web-integrations-choose-place = Ort wählen
web-integrations-change-place = Ändern
web-integrations-read-only = Nur lesbar
web-integrations-gone = Nicht mehr da
web-integrations-as-of = Stand { $when }
web-integrations-stale = Veraltet: Stand { $when }
web-integrations-not-copied = Noch nicht gelesen
web-integrations-look-again = Neu nachsehen
web-integrations-list-same = Es funktioniert, und die Kalender sind dieselben wie vorher.
web-integrations-list-came = Neu: { $names }.
web-integrations-list-went = Nicht mehr da: { $names }.
web-integrations-list-renamed = Umbenannt: { $names }.
web-integrations-default-closed = Neue Termine gehen noch in „{ $name }“, wo sich nichts mehr schreiben lässt. Wähle einen anderen Standard; bis dahin wird nichts anderswo geschrieben.
web-integrations-test = Prüfen
web-integrations-test-good = { $count ->
    [one] Es funktioniert: { $count } Kalender hat geantwortet.
   *[other] Es funktioniert: { $count } Kalender haben geantwortet.
}
web-integrations-test-places = Es funktioniert. Für Adjutant freigegebene Datenbanken: { $count }.
web-integrations-disconnect = Trennen
web-integrations-disconnect-lead = Adjutant vergisst die Anmeldung und sieht nicht mehr in diese Kalender. In ihnen ändert sich nichts. Offene Entwürfe dafür kommen in den eingebauten Kalender.
web-integrations-disconnect-confirm = { $label } trennen
web-integrations-connect = Ein Konto verbinden
web-integrations-connect-button = Verbinden
web-integrations-trying = Wird geprüft …
web-integrations-or = oder
web-integrations-closed = { $name } per Zustimmung zu verbinden ist hier noch nicht eingerichtet. Wer Adjutant betreibt, setzt { $needs }; die Anleitung in der Dokumentation sagt, wie.
web-integrations-redirect = Weiterleitungsadresse, die bei { $name } einzutragen ist, Zeichen für Zeichen:
web-integrations-guide = Die Anleitung, Schritt für Schritt
web-integrations-authorize = { $name } verbinden
web-integrations-device = Mit einem Code, auf einem anderen Gerät
web-integrations-go-on = Weiter zu { $name }
web-integrations-paste = Nach deiner Zustimmung führt { $name } zu einer Seite, die vielleicht nicht lädt. Das macht nichts: Kopiere ihre ganze Adresse aus der Adresszeile und füge sie hier ein.
web-integrations-device-code = Gib diesen Code auf der Seite von { $name } ein. Diese Seite geht von selbst weiter.
web-integrations-landed = Fast geschafft
web-integrations-landed-lead = { $name } hat zugestimmt. Kopiere die ganze Adresse dieser Seite aus der Adresszeile und füge sie unter „Verbindungen“ ein, wo du angefangen hast.
web-consent-auth = { $name } hat den Code nicht angenommen, und es wurde nichts verbunden. Codes gelten ein paar Minuten: Fang noch einmal an.
web-consent-forbidden = Du oder ein Administrator des Kontos hat bei { $name } abgelehnt, und es wurde nichts verbunden. Fang noch einmal an, wenn das ein Versehen war.
web-consent-invalid = { $name } nimmt nicht an, wie Adjutant dort registriert ist, und es wurde nichts verbunden. Wer Adjutant betreibt, prüft Client-ID, Geheimnis und Rücksprungadresse, wie die Anleitung sagt.
web-consent-refused = Das ist nicht die Antwort auf das, was in diesem Browser begonnen wurde, oder sie kam zu spät, und es wurde nichts verbunden. Fang noch einmal an.
web-consent-timeout = Bei { $name } hat niemand rechtzeitig zugestimmt, und es wurde nichts verbunden. Fang noch einmal an.
web-consent-other = { $name } antwortet gerade nicht, wie es soll, und es wurde nichts verbunden. Fang in ein paar Minuten noch einmal an.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale und die meisten anderen
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, mit einem app-spezifischen Passwort von account.apple.com
    Nextcloud: https://dein.server/remote.php/dav, mit einem App-Passwort aus „Einstellungen“, „Sicherheit“
    Fastmail: https://caldav.fastmail.com, mit einem App-Passwort aus Settings, Privacy & Security
caldav-field-url = Serveradresse
caldav-field-username = Benutzername
caldav-field-password = App-Passwort
caldav-no-calendars = Dort ist kein Kalender für Termine zu finden, und es wurde nichts geändert. Ein neues Konto hat vielleicht noch keinen: Lege dort zuerst einen an. Sonst prüfe die Adresse.
caldav-no-https = Unter dieser Adresse antwortet nichts über https, und es wurde nichts gespeichert. Prüfe sie, und ob der Server läuft; bei einem Server zu Hause muss sie vielleicht mit http:// beginnen.
caldav-auth-icloud = iCloud nimmt nur ein app-spezifisches Passwort: Erstelle eines auf account.apple.com unter „Anmeldung und Sicherheit“; der Benutzername ist die E-Mail-Adresse deines Apple Accounts.
caldav-auth-google = Google nimmt über CalDAV keine Passwörter mehr an, auch keine App-Passwörter; so lässt sich dieses Konto nicht verbinden.
caldav-auth-fastmail = Fastmail nimmt nur ein App-Passwort: Erstelle eines unter Settings, Privacy & Security mit Zugriff auf Kalender; der Benutzername ist deine volle E-Mail-Adresse.
caldav-auth-nextcloud = Bei Zwei-Faktor-Anmeldung verlangt Nextcloud ein App-Passwort: Erstelle eines unter „Einstellungen“, „Sicherheit“; der Benutzername ist der, mit dem du dich anmeldest.
caldav-auth-generic = Prüfe Benutzername und Passwort; viele Server wollen statt des üblichen ein App-Passwort aus ihren Kontoeinstellungen.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail und Live
web-connect-outlook-hints =
    Geschäfts-, Schul- und Privatkonten von Microsoft; gefragt wird nach nichts als deinen Kalendern
    „Mit einem Code“ braucht keinen Weg zurück zu diesem Rechner: du gibst ihn auf irgendeinem Gerät unter microsoft.com/devicelogin ein; manche Firmen verbieten das
    In einer Firma muss Adjutant vielleicht erst vom Administrator zugelassen werden
outlook-auth = Microsoft nimmt diese Anmeldung nicht mehr an: Sie wurde widerrufen, das Passwort wurde geändert, oder die Regeln der Firma verlangen eine neue.
outlook-refusal-no-mailbox = Dieses Konto hat keinen Kalender, an den Outlook Programme lässt, und es wurde nichts verbunden: Es braucht ein Postfach in Exchange Online oder bei Outlook.com.
outlook-refusal-forbidden = Outlook lässt Adjutant das nicht tun: Der Kalender ist nur zum Lesen freigegeben, oder das Konto hat kein Postfach in Exchange Online mehr. Sieh nach der Lizenz des Kontos, oder lass den Kalender zum Bearbeiten freigeben, und teste es dann.
web-connect-google-calendar = Dein Google-Konto oder ein Kalender, der für ein Dienstkonto freigegeben ist
web-connect-google-calendar-hints =
    Mit Zustimmung: Du stimmst auf der Seite von Google zu, und alle Kalender des Kontos sind da
    Mit Dienstkonto: Gib einen Kalender für die E-Mail-Adresse des Dienstkontos frei, mit dem Recht, Termine zu ändern, und füge dessen Schlüsseldatei ein; Gäste einladen geht so nicht
google-field-calendar = Kalender-ID (beim Hauptkalender deine E-Mail-Adresse)
google-field-key = Schlüsseldatei des Dienstkontos (JSON); leer für die dieser Installation
google-consent-unverified = Sagt Google, dass es diese App nicht überprüft hat, wähle „Erweitert“ und geh weiter zu Adjutant: Es ist die App, die dafür eingetragen hat, wer Adjutant betreibt.
google-auth-consent = Google lässt Adjutant nicht mehr ein: Der Zugriff wurde entzogen, das Passwort geändert, oder er blieb sechs Monate ungenutzt.
google-consent-testing = Google hat den Zugriff sieben Tage nach der Zustimmung beendet, wie immer, solange der Zustimmungsbildschirm im Test ist: Wer Adjutant betreibt, veröffentlicht die App in der Google Cloud Console (Google Auth Platform, Zielgruppe); eine Überprüfung braucht es dafür nicht.
google-auth-service = Google nimmt den Schlüssel des Dienstkontos nicht an: Leg einen neuen an, falls er gelöscht wurde, und prüfe die Uhr dieses Rechners.
google-refusal-forbidden = Google lässt Adjutant nicht an die Kalender, und es wurde nichts geändert: Stimme mit allen Häkchen für Kalender zu, und sieh nach, ob die Google Calendar API im Projekt aktiviert ist, wie die Anleitung sagt.
google-refusal-not-shared = Das Dienstkonto sieht keinen solchen Kalender, und es wurde nichts geändert: Gib ihn für die E-Mail-Adresse des Dienstkontos frei (client_email in der Schlüsseldatei) und kopiere die Kalender-ID aus den Einstellungen des Kalenders.
google-refusal-key = Hier ist kein brauchbarer Schlüssel eines Dienstkontos, und es wurde nichts gespeichert: Füge die ganze JSON-Datei ein, die Google Cloud dafür angelegt hat.
web-guests-written = Gäste mit E-Mail-Adresse bekommen Einladungen, Änderungen und Absagen geschickt.
web-guests-quiet = Gäste werden in Termine eingetragen, und niemand bekommt eine E-Mail.
web-guests-start = E-Mails schicken
web-guests-stop = Keine schicken
web-connect-notion = Notizen werden Seiten einer Datenbank
web-connect-notion-hints =
    Mit einem Token: lege unter notion.so/profile/integrations eine interne Integration an, die Inhalte lesen, einfügen und ändern darf, und kopiere ihr Secret
    Öffne dann in Notion deine Datenbank, oben rechts •••, Verbindungen, und füge die Integration hinzu
    Nach dem Verbinden wählst du hier die Datenbank
notion-field-token = Secret der Integration
notion-auth = Notion kennt dieses Secret nicht, oder es wurde widerrufen: kopiere es noch einmal vollständig von der Seite der Integration.
web-connect-apple-notes = Ein Kurzbefehl auf deinem iPhone, iPad oder Mac holt sie ab
web-connect-apple-notes-hints =
    Apple lässt kein fremdes Programm an die Notizen, darum holt dein eigenes Gerät sie ab; bis dahin warten sie unter Notizen
    Dein Gerät muss diesen Adjutant erreichen: zu Hause unter seiner Adresse im Netz, anderswo über PUBLIC_URL
web-apple-card = Dein Kurzbefehl holt diese Notizen ab.
web-apple-set-up = Einrichten
web-apple-lead = Ein Kurzbefehl auf deinem Gerät fragt Adjutant nach wartenden Notizen und legt sie in Notizen ab.
web-apple-unreachable = Diese Adresse meint diesen Rechner selbst, ein Telefon erreicht ihn so nicht. Öffne diese Seite unter der Adresse, die dein Telefon benutzt, oder setze PUBLIC_URL.
web-apple-address = Deine Adresse
web-apple-address-lead = Wer sie hat, kann wartende Notizen lesen: gib sie niemandem. Scanne sie mit der Kamera, um sie auf dem Telefon zu kopieren.
web-apple-qr = QR-Code deiner Adresse
web-apple-waiting = Wartend: { $count }.
web-apple-never = Es wurde noch keine Notiz abgeholt.
web-apple-handed = Zuletzt abgeholt: { $at }.
web-apple-shortcut = Der Kurzbefehl, Schritt für Schritt
web-apple-steps =
    Öffne die App Kurzbefehle, tippe auf + und nenne den neuen Kurzbefehl „Adjutant“.
    Füge die Aktion „Wiederholen“ (Repeat) hinzu, 20-mal; alles Weitere kommt hinein.
    Füge „Inhalte von URL abrufen“ (Get Contents of URL) hinzu und setze die Adresse von oben ein.
    Füge „Wörterbuchwert abrufen“ (Get Dictionary Value) hinzu: den Wert für den Schlüssel id aus dem Inhalt der URL.
    Füge „Wenn“ (If) hinzu: der Wörterbuchwert hat einen beliebigen Wert. Was folgt, kommt zwischen „Wenn“ und „Sonst“; unter „Sonst“ bleibt es leer.
    Füge „Wörterbuchwert abrufen“ hinzu: den Wert für den Schlüssel text aus dem Inhalt der URL von Schritt 3.
    Füge „Notiz erstellen“ (Create Note) mit diesem Wert hinzu, wähle den Ordner und schalte „Beim Ausführen öffnen“ aus.
    Füge „Inhalte von URL abrufen“ mit derselben Adresse hinzu; wähle unter „Mehr anzeigen“ die Methode POST und den Body JSON und füge ein Textfeld hinzu: Schlüssel id mit dem Wert von Schritt 4.
    Führe ihn einmal aus und erlaube den Zugriff auf diese Adresse und auf Notizen.
web-apple-automation = Damit er von selbst läuft: lege unter „Automation“ eine an, etwa zu einer Uhrzeit oder beim Öffnen von Notizen, wähle den Kurzbefehl und lass ihn sofort ausführen. Es geht nichts verloren: Notizen warten, bis er meldet, dass sie angelegt sind.
web-apple-rotate = Neue Adresse machen
web-apple-rotate-lead = Falls jemand anderes sie gesehen hat: die alte Adresse gilt sofort nicht mehr, wartende Notizen bleiben, und der Kurzbefehl braucht die neue an beiden Stellen.
web-apple-rotate-confirm = Alte Adresse beenden und neue machen
web-note-place = Wohin Notizen kommen
web-note-place-which = Datenbank
web-note-place-next = Ihre Felder zeigen
web-note-place-none = Für Adjutant ist noch keine Datenbank freigegeben. Öffne in Notion die Datenbank, oben rechts •••, Verbindungen, füge die Integration hinzu und lade diese Seite neu.
web-note-place-back = Zurück zu den Verbindungen
web-note-fields = Der Titel bekommt die erste Zeile, die Seite den Text. Wähle, was eine Notiz sonst noch füllt. Eine Text-Eigenschaft „Adjutant“ kommt dazu, damit nichts doppelt gespeichert wird.
web-note-field-date = Datum: wann es notiert wurde
web-note-field-select = Auswahl: nach einem #Hashtag in der Notiz
web-note-field-url = Link: der erste in der Notiz
web-note-field-people = Personen: wessen Notiz es ist
web-note-field-person = Wer du in Notion bist
web-note-field-none = Leer lassen
web-account-auth = Die Anmeldung wird abgelehnt. { $cause } Verbinde dann unten dasselbe Konto neu; was du inzwischen bestätigst, wartet und wird dann von selbst gespeichert.
web-account-auth-consent = { $cause } Verbinde das Konto unten neu; was du inzwischen bestätigst, wartet und wird dann von selbst gespeichert.
web-account-untold-calendar = { $name } meldet keine Änderungen in { $calendars }, daher sieht Adjutant dort alle fünf Minuten nach.
web-account-untold-address = { $name } erreicht Adjutant unter seiner öffentlichen Adresse nicht, daher sucht Adjutant alle fünf Minuten nach Änderungen in { $calendars }.
web-account-forbidden = { $name } nimmt die Anmeldung an, aber nicht die Anfrage: Das Konto wurde gesperrt, oder seine Rechte wurden geändert. Lass es vom Anbieter oder der Verwaltung wieder erlauben, dann prüfe es.
web-account-not-found = { $name } hat diese Kalender nicht mehr: Sie wurden gelöscht oder sind umgezogen. Gibt es sie noch, verbinde das Konto unten neu.
web-account-place-gone = { $name } zeigt Adjutant den Ort für Notizen nicht mehr: er wurde gelöscht oder ist nicht mehr freigegeben. Notizen dafür warten; gib ihn wieder frei oder wähle einen anderen Ort.
web-account-conflict = { $name } hat einen Widerspruch gemeldet. Tippe auf „Prüfen“, um zu sehen, ob er noch besteht.
web-account-invalid = { $name } hat die Anfrage abgelehnt, vielleicht weil dort etwas geändert wurde. Prüfe es noch einmal; bleibt es so, findet, wer Adjutant betreibt, die Ursache im Protokoll.
web-account-rate-limited = { $name } bat eine Weile um weniger Anfragen. Es wird von selbst wieder versucht; bis dahin gilt, was zuletzt gelesen wurde.
web-account-unavailable = { $name } war bei der letzten Anfrage gestört, vielleicht wegen Wartung. Es wird von selbst wieder versucht; bleibt es so, sieh nach, was der Anbieter sagt.
web-account-unreachable = { $name } war bei der letzten Anfrage nicht zu erreichen: Der Server ist aus, seine Adresse hat sich geändert, oder Adjutant hat kein Netz. Sieh das nach und prüfe es dann; es wird auch von selbst wieder versucht.
web-account-network = Die Verbindung zu { $name } ist zuletzt abgebrochen. Es wird von selbst wieder versucht.
web-account-timeout = { $name } hat bei der letzten Anfrage nicht rechtzeitig geantwortet: Es ist überlastet, oder eine Firewall hält die Anfragen zurück. Es wird von selbst wieder versucht; bleibt es so, sieh nach dem Server.
web-account-refused = Adjutant darf nicht nutzen, wohin die Adresse von { $name } führt: in ein privates Netz, zu einem anderen Rechner oder zu einem ungültigen Zertifikat. Verbinde es mit der richtigen Adresse neu; private Netze kann der Besitzer mit ALLOW_PRIVATE_NETWORK erlauben.
web-account-malformed = An Stelle von { $name } hat etwas anderes geantwortet, vielleicht die Anmeldeseite eines Netzes oder ein Proxy. Öffne die Adresse im Browser, um zu sehen, was es ist, und prüfe es dann erneut.
web-account-too-large = { $name } hat mehr geantwortet, als angenommen werden kann. Tippe auf „Prüfen“, um zu sehen, ob das so bleibt.

## Settings

web-settings-saved = Gespeichert.
web-settings-you = Du
web-settings-zone = Zeitzone
web-settings-calendar = Standardkalender
web-settings-calendar-hint = Neue Termine kommen dorthin, wenn du im Entwurf keinen anderen wählst.
web-settings-notes = Standardort für Notizen
web-settings-notes-hint = Neue Notizen kommen dorthin, wenn du im Entwurf keinen anderen Ort wählst. Weitere verbindest du unter Verbindungen.
web-settings-days = Arbeitstage
web-settings-from = Arbeitszeit von
web-settings-to = bis
web-settings-save = Speichern

web-rules-title = Was wohin kommt
web-rules-lead = Ein neuer Entwurf kommt dorthin, wohin die erste passende Regel ihn schickt. Im Entwurf kannst du das noch ändern.
web-rules-none = Es gibt noch keine Regeln: Alles kommt an seinen Standardort.
web-rules-default = Alles andere kommt in „{ $calendar }“, Notizen in „{ $notes }“.
web-rules-up = Nach oben
web-rules-down = Nach unten
web-rules-remove = Entfernen
web-rules-broken = „{ $target }“ ist nicht mehr verbunden oder lässt sich nicht beschreiben; diese Regel wird übergangen. Wähle einen anderen Ort oder entferne die Regel.
web-rules-use = Dorthin schicken
web-rules-add-title = Regel hinzufügen
web-rules-add-lead = Alles, was du ausfüllst, muss zutreffen; was leer bleibt, spielt keine Rolle.
web-rules-what = Was
web-rules-what-event = Termine
web-rules-what-note = Notizen
web-rules-what-reminder = Erinnerungen, als Termine im Kalender
web-rules-hashtag = Hashtag
web-rules-hashtag-hint = Er wird aus dem Titel gestrichen.
web-rules-keyword = Wort
web-rules-keyword-hint = Ein Wort oder mehrere. „zahn*“ ist jedes Wort, das mit zahn beginnt.
web-rules-attendee = Gast
web-rules-attendee-hint = Ein Name, eine Adresse oder „@firma.de“ für alle dort.
web-rules-language = Sprache
web-rules-any = beliebig
web-rules-from = Von
web-rules-to = Bis vor
web-rules-time-hint = Wann ein Termin beginnt oder eine Notiz geschrieben wird.
web-rules-channel = Gesendet aus
web-rules-channel-web = die Webseiten
web-rules-channel-terminal = das Terminal
web-rules-target = Kommt in
web-rules-target-calendars = Kalender
web-rules-target-notes = Notizen
web-rules-add = Regel hinzufügen
web-rules-too-many = Es gibt schon { $most } Regeln. Entferne erst eine; es wurde nichts hinzugefügt.
web-rules-unknown-target = Dorthin geht das nicht: Termine und Erinnerungen kommen in einen Kalender, Notizen in ein Konto, das Notizen führt. Es wurde nichts hinzugefügt.
web-rules-hashtag-wrong = Ein Hashtag ist ein einzelnes Wort wie #arbeit. Es wurde nichts hinzugefügt.
web-rules-time-wrong = Gib beide Uhrzeiten an, und nicht zweimal dieselbe. Es wurde nichts hinzugefügt.
web-rules-try-title = Einen Satz ausprobieren
web-rules-try-text = Ein Satz
web-rules-try-example = Mittagessen mit Anna am Freitag um 13 Uhr #arbeit
web-rules-try = Ausprobieren
web-rules-tried = „{ $title }“ kommt nach Regel { $number } in „{ $target }“.
web-rules-tried-default = „{ $title }“ kommt in „{ $target }“; keine Regel passt.
web-rules-tried-reminder = „{ $title }“ ist eine Erinnerung: Sie kommt in der Unterhaltung, keine Regel passt.
web-rules-tried-nothing = Darin ist nichts zu planen; vielleicht fehlen Tag und Uhrzeit.
rule-event = Termine { $conditions } kommen in „{ $target }“.
rule-event-all = Alle Termine kommen in „{ $target }“.
rule-note = Notizen { $conditions } kommen in „{ $target }“.
rule-note-all = Alle Notizen kommen in „{ $target }“.
rule-reminder = Erinnerungen { $conditions } kommen als Termine in „{ $target }“.
rule-reminder-all = Alle Erinnerungen kommen als Termine in „{ $target }“.
rule-if-hashtag = mit { $hashtag }
rule-if-keyword = mit dem Wort „{ $keyword }“
rule-if-beginning = mit einem Wort auf „{ $keyword }…“
rule-if-attendee = mit { $attendee } als Gast
rule-if-language = auf { $name }
rule-if-between = mit Beginn zwischen { $from } und { $to }
rule-if-written-between = geschrieben zwischen { $from } und { $to }
rule-if-telegram = aus Telegram
rule-if-web = von den Webseiten
rule-if-terminal = aus dem Terminal

web-model-title = Sprachmodell
web-model-reads-installation = { $name } liest deine Nachrichten, dann bestimmen die Regeln, wann es ist.
web-model-reads-own = { $name } liest deine Nachrichten, mit deinem eigenen Schlüssel; dann bestimmen die Regeln, wann es ist.
web-model-reads-none = Die Regeln lesen deine Nachrichten allein. Ein Sprachmodell versteht freiere Rede und mehr Sprachen.
web-model-works = { $name } funktioniert: { $model } hat in { $seconds } s geantwortet.
web-model-none = Es ist kein Sprachmodell eingestellt, also gibt es nichts zu prüfen.
web-model-usage = Diesen Monat
web-model-usage-none = Es wurde noch nichts gefragt.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } Antwort, { $tokens } Token, { $cost }
   *[other] { $provider }: { $answers } Antworten, { $tokens } Token, { $cost }
}
web-model-budget-user = Dein Budget hier: { $spent } von { $budget } sind verbraucht.
web-model-budget-all = Das Budget aller hier: { $spent } von { $budget } sind verbraucht.
web-model-change = Ein anderes wählen
web-model-which = Was liest
web-model-which-hint = Ein eigenes Modell wird nur für dich benutzt und von dir bezahlt; fällt es aus, lesen die Regeln, nie der Schlüssel eines anderen.
web-model-choice-installation = Das dieser Installation: { $name }
web-model-choice-own = { $name }, mit meinem eigenen Schlüssel
web-model-choice-server = Ein anderer Server, über seine Adresse
web-model-choice-none = Keines, nur die Regeln
web-model-key = Schlüssel
web-model-key-hint = Für ein eigenes Modell. Er wird verschlüsselt aufbewahrt und vor dem Speichern geprüft.
web-model-key-kept = Es ist einer gespeichert. Lass das leer, um ihn zu behalten; wer das Modell der Installation oder keines wählt, löscht ihn.
web-model-name = Modell
web-model-name-hint = Leer nimmt das kleine des Anbieters.
web-model-address = Adresse
web-model-address-hint = Nur für einen anderen Server: einen, der OpenAIs Chat Completions spricht.
web-model-auth = { $name } nimmt diesen Schlüssel nicht an, oder es gibt keinen; es wurde nichts gespeichert. Kopiere ihn noch einmal vollständig vom Anbieter.
web-model-forbidden = { $name } kennt diesen Schlüssel, lässt ihn aber nicht zu, oder sein Guthaben ist aufgebraucht; es wurde nichts gespeichert. Sieh dort in deinem Konto nach.
web-model-not-found = { $name } hat kein solches Modell, oder unter dieser Adresse gibt es keinen solchen Server; es wurde nichts gespeichert. Prüfe den Namen des Modells und die Adresse.
web-model-conflict = { $name } hat einen Widerspruch gemeldet, und es wurde nichts gespeichert. Versuch es noch einmal.
web-model-invalid = { $name } nimmt die Frage nicht an, und es wurde nichts gespeichert. Prüfe den Namen des Modells.
web-model-rate-limited = { $name } bittet um Geduld, oder sein Guthaben ist aufgebraucht; es wurde nichts gespeichert. Versuch es in einer Minute noch einmal, oder sieh dort in deinem Konto nach.
web-model-unavailable = { $name } ist gestört, und es wurde nichts gespeichert. Versuch es später noch einmal.
web-model-unreachable = Unter der Adresse von { $name } gibt es keinen Server, oder er läuft nicht; es wurde nichts gespeichert. Prüfe die Adresse.
web-model-network = Die Verbindung zu { $name } brach ab, bevor eine Antwort kam, und es wurde nichts gespeichert. Versuch es noch einmal.
web-model-timeout = { $name } hat nicht rechtzeitig geantwortet, und es wurde nichts gespeichert. Versuch es noch einmal, oder wähle ein schnelleres Modell.
web-model-refused = Die Adresse von { $name } darf von hier aus nicht benutzt werden, und es wurde nichts gespeichert: Sie liegt in einem privaten Netz oder führt zu einem anderen Rechner. Der Besitzer kann private Netze mit ALLOW_PRIVATE_NETWORK erlauben.
web-model-malformed = { $name } gibt keine brauchbare Antwort, darum wurde nichts gespeichert: Es ist eine Webseite oder ein Modell, das zu schwach ist, sich an eine Form zu halten. Prüfe die Adresse, oder wähle ein anderes Modell.
web-model-too-large = { $name } hat mehr geantwortet, als angenommen werden kann, und es wurde nichts gespeichert. Prüfe die Adresse.

## Stimme

web-voice-title = Stimme
web-voice-heard-by = { $count ->
    [one] Aufnahmen hört { $names } ab.
   *[other] Aufnahmen hört der erste von diesen ab, der antwortet: { $names }.
}
web-voice-none = Aufnahmen hört noch niemand ab. Wer dieses Programm betreibt, kann WHISPER_API_KEY, ASSEMBLYAI_API_KEY oder TRANSCRIBER_COMMAND setzen.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = Das hat nicht geklappt
web-error-home = Weiter
web-fault-not-found = Hier ist nichts, oder nichts mehr; es wurde nichts geändert. Fang auf der ersten Seite noch einmal an.
web-fault-signed-out = Deine Sitzung ist zu Ende, und es ist nichts geschehen. Kopiere, was du getippt hast, melde dich neu an und sende es noch einmal.
web-fault-not-allowed = Das darf nur der Besitzer dieses Adjutant; es wurde nichts geändert. Bitte ihn darum.
web-fault-foreign-request = Das kam nicht von einer aktuellen Seite dieses Adjutant, darum wurde nichts geändert. Lade die Seite neu und versuch es noch einmal; hinter einem Proxy setze PUBLIC_URL.
web-fault-unknown-host = Unter diesem Namen ist dieser Adjutant nicht zu erreichen, und es wurde nichts geändert. Öffne ihn über http://localhost, oder setze PUBLIC_URL auf die Adresse, die du benutzt.
web-fault-spent-link = Dieser Anmeldelink wurde schon benutzt oder ist älter als 15 Minuten. Nichts ist verloren: Hol dir einen neuen mit /login in Telegram oder mit „adjutant login-link“.
web-fault-too-large = Das waren mehr als 256 KB, und nichts davon wurde gespeichert. Sende weniger auf einmal.
web-fault-file-too-large = Diese Datei ist größer als 20 MB, und nichts davon wurde gespeichert. Sende eine kleinere.
web-fault-too-often = Von deiner Adresse kamen zu viele Fehlversuche, und dieser wurde nicht angesehen. Warte zehn Minuten und versuch es noch einmal.
web-fault-took-too-long = Das hat zu lange gedauert und wurde abgebrochen; vielleicht hat es nicht gewirkt. Sieh nach und versuch es noch einmal.
web-fault-incomplete = Im Formular fehlt etwas oder stimmt etwas nicht, und es wurde nichts geändert. Ergänze es und sende es noch einmal.
web-fault-no-landing = Das ist nicht die Adresse, zu der du zurückgeschickt wurdest, und es wurde nichts verbunden. Kopiere sie ganz, mit allem, was hinter „callback?“ steht, und füge sie noch einmal ein.
web-failure-disk-full = Der Speicher dieses Rechners ist voll, darum wurde nichts gespeichert. Schaffe Platz und versuch es noch einmal.
web-failure-locked = Ein anderes Programm hält die Datenbank fest, darum wurde nichts gespeichert. Versuch es gleich noch einmal.
web-failure-unknown = Bei uns ist etwas schiefgegangen, und es ist unklar, ob es gewirkt hat. Sieh nach und versuch es noch einmal; Einzelheiten stehen im Protokoll.
web-provider-unnamed = Der Server
web-provider-auth = { $name } hat die Anmeldung abgelehnt, und es wurde nichts gespeichert. Prüfe Benutzername und Passwort.
web-provider-auth-because = Der Server hat die Anmeldung abgelehnt, und es wurde nichts gespeichert. { $cause }
web-provider-forbidden = { $name } kennt diese Anmeldung, lässt sie aber nicht zu, und es wurde nichts gespeichert. Prüfe, was das Konto darf.
web-provider-not-found = { $name } hat unter dieser Adresse keine Kalender, und es wurde nichts gespeichert. Prüfe die Adresse.
web-provider-conflict = { $name } hat es inzwischen geändert, und es wurde nichts überschrieben. Versuch es noch einmal.
web-provider-invalid = { $name } nimmt das nicht an, und es wurde nichts gespeichert. Prüfe deine Eingaben.
web-provider-rate-limited = { $name } bittet um Geduld, und es wurde nichts gespeichert. Versuch es in ein paar Minuten noch einmal.
web-provider-unavailable = { $name } ist gestört, und es wurde nichts gespeichert. Versuch es später noch einmal.
web-provider-unreachable = Unter dieser Adresse gibt es keinen Server, oder er läuft nicht; es wurde nichts gespeichert. Prüfe die Adresse.
web-provider-network = Die Verbindung brach ab, bevor eine Antwort kam, und es wurde nichts gespeichert. Versuch es noch einmal.
web-provider-timeout = Der Server hat nicht rechtzeitig geantwortet, und es wurde nichts gespeichert. Prüfe die Adresse, oder versuch es später noch einmal.
web-provider-refused = Diese Adresse darf von hier aus nicht benutzt werden, und es wurde nichts gespeichert: Sie liegt in einem privaten Netz oder führt zu einem anderen Rechner. Der Besitzer kann private Netze mit ALLOW_PRIVATE_NETWORK erlauben.
web-provider-malformed = Was unter dieser Adresse antwortet, ist nicht { $name }, sondern vielleicht eine Webseite; es wurde nichts gespeichert. Prüfe die Adresse.
web-provider-too-large = Der Server hat mehr geantwortet, als angenommen werden kann, und es wurde nichts gespeichert. Wähle eine Adresse mit weniger Kalendern.

web-event-back = Zur Übersicht
web-notes-lead = Was auf diesem Rechner liegt, das Neueste zuerst.
web-notes-none = Hier sind noch keine Notizen. Schreib eine im Chat: „Notiz: der Torcode ist 4711“.
web-notes-export = Alle als Markdown herunterladen
web-notes-newer = Neuere
web-notes-older = Ältere
web-notes-back = Zu allen Notizen

## Reminders as to-dos

web-tasks-title = Erinnerungen als Aufgaben
web-tasks-lead = Erinnerungen kommen in der Unterhaltung. Sie können auch in einer Aufgabenliste dieses Kontos stehen.
web-tasks-nowhere = In keiner Liste
web-tasks-none = Dieses Konto hat keine Aufgabenliste, in die geschrieben werden kann.
web-tasks-save = Speichern
