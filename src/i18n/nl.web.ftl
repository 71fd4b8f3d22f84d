## Every page

web-skip = Naar de inhoud
web-nav = Onderdelen
web-nav-chat = Chat
web-nav-dashboard = Overzicht
web-nav-notes = Notities
web-nav-integrations = Koppelingen
web-nav-settings = Instellingen
web-log-out = Afmelden
web-name = Je naam
web-language = Taal
web-reminder = Herinnering
web-unreachable = Adjutant antwoordt niet. Er is niets verstuurd en wat je typte staat er nog; kijk of hij draait en probeer het nog eens.
web-example-1 = Lunch met Anna volgende week vrijdag om 13:00, 90 minuten bij Nobu, herinner me 30 minuten van tevoren
web-example-2 = Herinner me eraan morgen om 9 uur mama te bellen
web-example-3 = Wat staat er deze week op de agenda?

## Landing

web-home-title = Je secretaris
web-home-headline = De secretaris die van jou is
web-home-lead = Adjutant maakt van wat je schrijft afspraken, notities en herinneringen. Hij draait op je eigen computer en bewaart daar alles in één map.
web-home-write-title = Schrijf zoals je praat
web-home-write = In Telegram, hier in de browser of in een terminal: één zin is genoeg.
web-home-tap-title = Niets zonder jouw tik
web-home-tap = Je ziet een concept met dag, tijd, plaats en overlap. Het wordt opgeslagen als je op Maken tikt, één keer, en Terugdraaien haalt het weer weg.
web-home-yours-title = In je eigen agenda’s
web-home-yours = Bewaar alles in de ingebouwde agenda, of koppel de agenda die je al hebt.
web-home-unclaimed-title = Deze Adjutant heeft nog geen eigenaar
web-home-unclaimed = Als jij hem hebt gestart, staat de installatiecode in de terminal waarin hij draait. Instellen kost twee minuten.
web-home-set-up = Instellen
web-home-log-in-title = Aanmelden
web-home-by-bot = Stuur de bot /login voor een link waarmee je je aanmeldt:
web-home-by-terminal = Op de computer waarop hij draait, krijg je een link met
web-login-title = Aanmelden bij Adjutant
web-login-lead = Deze link werkt één keer. Tik op de knop om je met deze browser aan te melden.
web-login-button = Aanmelden

## Setup

web-setup-steps = Stappen
web-setup-owner-step = Jij
web-setup-zone-step = Tijdzone
web-setup-bot-step = Telegram
web-setup-owner-title = Welkom
web-setup-owner-lead = Adjutant toonde bij het starten een installatiecode. Wie die invoert, wordt de eigenaar.
web-setup-code = Installatiecode
web-setup-code-hint = Tien letters en cijfers, in de terminal of het logboek waar Adjutant draait.
web-setup-wrong-code = Dit is niet de installatiecode en er is niets gewijzigd. Kijk nog eens waar Adjutant draait; na een herstart is het een andere.
web-setup-continue = Verder
web-setup-zone-title = Waar ben je?
web-setup-zone-lead = ‘Morgen om 9 uur’ is 9 uur bij jou, dus Adjutant moet je tijdzone kennen.
web-setup-bot-title = Praat ermee in Telegram
web-setup-bot-lead = Niet verplicht, en later kan het altijd nog. De bot is van jou en antwoordt alleen wie jij toelaat.
web-setup-skip = Nu overslaan
web-setup-finish = Klaar, naar de chat
web-bot-how-1 = Open in Telegram
web-bot-how-2 = Stuur hem
web-bot-how-3 = Kies een naam en een gebruikersnaam. Je krijgt een token terug; plak het hier.
web-bot-token = Bottoken
web-bot-connect = Bot koppelen
web-bot-other-token = Een andere bot gebruiken
web-bot-connecting = Het token klopt; de bot wordt gekoppeld.
web-bot-accepted = { $bot } is gekoppeld.
web-bot-ask-owner = Er is geen bot gekoppeld. De eigenaar van deze Adjutant kan er een koppelen.
web-telegram-link-lead = Verbind nu je eigen Telegram-account ermee: open de bot en tik op Start.
web-telegram-link = { $bot } openen in Telegram
web-telegram-linked = Je kunt in Telegram met { $bot } praten.
web-bot-refused-unauthorized = Telegram kent dit token niet en er is niets opgeslagen. Kopieer het nog eens helemaal van @BotFather.
web-bot-refused-conflict = Een ander programma gebruikt dit token en er is niets opgeslagen. Stop dat, of maak een nieuwe bot.
web-bot-refused-rate-limited = Telegram vraagt om even te wachten en er is niets opgeslagen. Probeer het over een minuut nog eens.
web-bot-refused-unavailable = Telegram werkt op dit moment niet en er is niets opgeslagen. Probeer het later nog eens.
web-bot-refused-network = Telegram is vanaf deze computer niet te bereiken en er is niets opgeslagen. Controleer de verbinding en probeer het nog eens.
web-bot-refused-storage = Het token klopt, maar er kon niets worden opgeslagen: de schijf is vol of de database is vergrendeld. Los dat op en probeer het nog eens.
web-bot-refused-malformed = Dit is geen bottoken en er is niets opgeslagen. Zo’n token ziet eruit als 123456789:AAE…; kopieer het van @BotFather.

## Time zone

web-zone-current = { $zone }, waar het nu { $time } is
web-zone-place = Een stad bij jou in de buurt
web-zone-other-place = Een andere stad
web-zone-example = Amsterdam
web-zone-search = Zoeken
web-zone-which = Tik waar de klok de jouwe is:
web-zone-now = nu { $time }
web-zone-browser = zegt je browser
web-zone-unknown = ‘{ $place }’ ken ik niet. Probeer de dichtstbijzijnde grote stad.

## Chat

web-chat-label = Je bericht
web-chat-placeholder = Bericht
web-chat-send = Versturen
web-chat-attach = Een afbeelding, pdf, agendabestand of opname toevoegen
web-chat-send-file = Het bestand versturen
web-chat-record = Een bericht opnemen; tik nog eens om het te versturen
web-chat-no-microphone = De browser gaf geen microfoon, dus er is niets opgenomen. Sta het toe voor deze pagina, of schrijf je bericht.
web-chat-log = Gesprek
web-chat-empty-title = Wat kan ik voor je doen?
web-chat-empty = Schrijf wat je bezighoudt, of tik op een voorbeeld.

## Dashboard

web-greeting-any = Hallo, { $name }
web-greeting-morning = Goedemorgen, { $name }
web-greeting-afternoon = Goedemiddag, { $name }
web-greeting-evening = Goedenavond, { $name }
web-dashboard-agenda = De komende zeven dagen
web-dashboard-nothing-on = Er staat niets gepland.
web-dashboard-unanswered = Geen antwoord van { $calendars }; misschien ontbreekt hier iets.
web-dashboard-no-zone = Je tijdzone is nog niet bekend.
web-dashboard-set-zone = Instellen
web-dashboard-drafts = { $count ->
    [0] Geen open concepten
    [one] { $count } open concept
   *[other] { $count } open concepten
}
web-dashboard-no-drafts = Over alles is beslist.
web-dashboard-decide = In de chat tonen
web-dashboard-connected = Gekoppeld
web-dashboard-manage = Beheren
web-dashboard-jobs = { $count ->
    [one] { $count } taak is opgegeven
   *[other] { $count } taken zijn opgegeven
}
web-dashboard-jobs-lead = Ze zijn telkens weer mislukt. Voer ze nog eens uit als de oorzaak is verholpen; er wordt niets dubbel geschreven.
web-dashboard-retry = Opnieuw uitvoeren
web-job-message = Een bericht kon niet worden beantwoord. Het is bewaard, er is niets geschreven en de afzender weet het. Voer dit opnieuw uit of laat het nog eens sturen.
web-job-recording = Een opname kon niet in woorden worden omgezet. Er is niets geschreven en de afzender weet het. Voer dit opnieuw uit of laat haar nog eens sturen.
web-job-file = Een bestand of afbeelding kon niet worden gelezen. Er is niets geschreven en de afzender weet het. Voer dit opnieuw uit of laat het nog eens sturen.
web-job-send = Een bericht kwam niet aan bij Telegram. Wat is opgeslagen, blijft opgeslagen. Kijk of de bot verbonden is en voer dit dan opnieuw uit.
web-job-ring = Een herinnering kwam niet op tijd. Ze is bewaard. Voer dit opnieuw uit, dan komt ze nu.
web-job-alert = Er kwam geen melding vóór een afspraak. De afspraak zelf staat er. Voer dit opnieuw uit als ze nog moet beginnen.
web-job-task = Een takenlijst kon niet worden bijgewerkt met een herinnering. De herinnering zelf staat er. Test dat account onder Koppelingen en voer dit dan opnieuw uit.
web-job-sync = De gekoppelde accounts konden niet worden doorgekeken. Er is niets in veranderd, maar wat ervan te zien is, kan oud zijn. Test ze onder Koppelingen en voer dit dan opnieuw uit.
web-job-prune = Wat oud is, kon niet worden opgeruimd. Er is niets verloren. Kijk of er ruimte op de schijf is en voer dit dan opnieuw uit.
web-job-other = Een taak op de achtergrond ({ $kind }) is mislukt. Wat is opgeslagen, blijft opgeslagen. Kijk in het logboek waarom en voer haar dan opnieuw uit.
web-account-fine = { $count ->
    [one] { $connector }, { $count } agenda
   *[other] { $connector }, { $count } agenda’s
}
web-bot-set-up = Instellen
web-bot-off = Er is geen bot gekoppeld.
web-bot-starting = De bot wordt gekoppeld.
web-bot-polling = { $bot } luistert.
web-bot-failing-unauthorized = Telegram neemt het token van de bot niet meer aan. Kopieer het huidige van @BotFather en voer het in onder Instellingen.
web-bot-failing-conflict = Een ander programma gebruikt hetzelfde token, dus berichten komen misschien daar terecht. Stop dat, of trek het token in bij @BotFather en voer het nieuwe in.
web-bot-failing-rate-limited = Telegram vraagt om even te wachten. Het gaat vanzelf verder; er is niets verloren.
web-bot-failing-unavailable = Telegram werkt niet. Het wordt vanzelf weer geprobeerd; er is niets verloren.
web-bot-failing-network = Telegram is vanaf deze computer niet te bereiken. Controleer de verbinding; het wordt vanzelf weer geprobeerd en er is niets verloren.
web-bot-failing-storage = Er kan niets worden opgeslagen: de schijf is vol of de database is vergrendeld. Berichten wachten bij Telegram; het wordt vanzelf weer geprobeerd.
web-bot-failing-malformed = Op het adres van Telegram antwoordt iets anders. Controleer TELEGRAM_API_ROOT; het wordt vanzelf weer geprobeerd.

## Integrations

web-integrations-lead = Afspraken komen in de standaardagenda, en overlap wordt in alle agenda’s gezocht.
web-integrations-accounts = Je accounts
web-integrations-built-in = Ingebouwd, op deze computer
web-integrations-works = Werkt
web-integrations-fresh = Gekoppeld en getest. Kies in welke agenda nieuwe afspraken komen.
web-integrations-fresh-notes = Gekoppeld en getest. Nog één stap: geef hieronder aan waar notities komen.
web-integrations-fresh-done = Gekoppeld en geprobeerd.
web-integrations-default = Standaard
web-integrations-make-default = Als standaard
web-integrations-notes = Notities
web-integrations-no-place = Er is nog geen plek voor notities gekozen.
web-integrations-place = Notities komen in { $name }.
web-integrations-choose-place = Plek kiezen
web-integrations-change-place = Wijzigen
web-integrations-read-only = Alleen lezen
web-integrations-gone = Bestaat niet meer
web-integrations-as-of = Stand van { $when }
web-integrations-stale = Verouderd: stand van { $when }
web-integrations-not-copied = Nog niet gelezen
web-integrations-look-again = Opnieuw kijken
web-integrations-list-same = Het werkt, met dezelfde agenda’s als eerst.
web-integrations-list-came = Nieuw: { $names }.
web-integrations-list-went = Niet meer aanwezig: { $names }.
web-integrations-list-renamed = Hernoemd: { $names }.
web-integrations-default-closed = Nieuwe afspraken gaan nog naar { $name }, waarin niets meer geschreven kan worden. Kies een andere standaard; tot dan wordt er nergens anders geschreven.
web-integrations-test = Testen
web-integrations-test-good = { $count ->
    [one] Het werkt: { $count } agenda heeft geantwoord.
   *[other] Het werkt: { $count } agenda’s hebben geantwoord.
}
web-integrations-test-places = Het werkt. Met Adjutant gedeelde databases: { $count }.
web-integrations-disconnect = Ontkoppelen
web-integrations-disconnect-lead = Adjutant vergeet de aanmelding en kijkt niet meer in deze agenda’s. Daarin verandert niets. Open concepten ervoor gaan naar de ingebouwde agenda.
web-integrations-disconnect-confirm = { $label } ontkoppelen
web-integrations-connect = Een account koppelen
web-integrations-connect-button = Koppelen
web-integrations-trying = Wordt getest…
web-integrations-or = of
web-integrations-closed = { $name } koppelen met toestemming is hier nog niet ingesteld. Wie Adjutant beheert, stelt { $needs } in; de handleiding in de documentatie zegt hoe.
web-integrations-redirect = Omleidingsadres om bij { $name } te registreren, letter voor letter:
web-integrations-guide = De handleiding, stap voor stap
web-integrations-authorize = { $name } koppelen
web-integrations-device = Met een code, op een ander apparaat
web-integrations-go-on = Verder naar { $name }
web-integrations-paste = Na je toestemming leidt { $name } naar een pagina die misschien niet laadt. Dat geeft niet: kopieer het hele adres uit de adresbalk en plak het hier.
web-integrations-device-code = Voer deze code in op de pagina van { $name }. Deze pagina gaat vanzelf verder.
web-integrations-landed = Bijna klaar
web-integrations-landed-lead = { $name } heeft ingestemd. Kopieer het hele adres van deze pagina uit de adresbalk en plak het onder Koppelingen, waar je begon.
web-consent-auth = { $name } heeft de code niet aangenomen en er is niets gekoppeld. Codes gelden een paar minuten: begin opnieuw.
web-consent-forbidden = Jij of een beheerder van het account heeft bij { $name } geweigerd en er is niets gekoppeld. Begin opnieuw als dat een vergissing was.
web-consent-invalid = { $name } neemt niet aan hoe Adjutant daar is geregistreerd en er is niets gekoppeld. Wie Adjutant beheert, controleert de client-id, het geheim en het terugkeeradres, zoals de handleiding zegt.
web-consent-refused = Dit is niet het antwoord op wat in deze browser is begonnen, of het kwam te laat, en er is niets gekoppeld. Begin opnieuw.
web-consent-timeout = Niemand heeft bij { $name } op tijd toestemming gegeven en er is niets gekoppeld. Begin opnieuw.
web-consent-other = { $name } antwoordt op dit moment niet zoals het hoort en er is niets gekoppeld. Begin over een paar minuten opnieuw.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale en de meeste andere
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, met een appspecifiek wachtwoord van account.apple.com
    Nextcloud: https://jouw.server/remote.php/dav, met een app-wachtwoord uit Instellingen, Beveiliging
    Fastmail: https://caldav.fastmail.com, met een app-wachtwoord uit Settings, Privacy & Security
caldav-field-url = Serveradres
caldav-field-username = Gebruikersnaam
caldav-field-password = App-wachtwoord
caldav-no-calendars = Daar is geen agenda voor afspraken gevonden, en er is niets veranderd. Een nieuw account heeft er misschien nog geen: maak er daar eerst een. Controleer anders het adres.
caldav-no-https = Op dit adres antwoordt niets via https, en er is niets opgeslagen. Controleer het, en of de server draait; bij een server thuis moet het misschien met http:// beginnen.
caldav-auth-icloud = iCloud neemt alleen een appspecifiek wachtwoord: maak er een op account.apple.com onder Inloggen en beveiliging; de gebruikersnaam is het e-mailadres van je Apple Account.
caldav-auth-google = Google neemt via CalDAV geen wachtwoorden meer aan, ook geen app-wachtwoorden, dus zo is dit account niet te koppelen.
caldav-auth-fastmail = Fastmail neemt alleen een app-wachtwoord: maak er een onder Settings, Privacy & Security, met toegang tot agenda’s; de gebruikersnaam is je volledige e-mailadres.
caldav-auth-nextcloud = Met aanmelden in twee stappen vraagt Nextcloud een app-wachtwoord: maak er een onder Instellingen, Beveiliging; de gebruikersnaam is die waarmee je je aanmeldt.
caldav-auth-generic = Controleer gebruikersnaam en wachtwoord; veel servers willen in plaats van het gewone een app-wachtwoord, gemaakt in de accountinstellingen.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail en Live
web-connect-outlook-hints =
    Werk-, school- en privéaccounts van Microsoft; er wordt alleen om je agenda's gevraagd
    “Met een code” hoeft niet naar deze machine terug: je voert hem in op microsoft.com/devicelogin, op welk apparaat dan ook; sommige bedrijven verbieden dat
    In een bedrijf moet de beheerder Adjutant misschien eerst goedkeuren
outlook-auth = Microsoft accepteert deze aanmelding niet meer: ze is ingetrokken, het wachtwoord is gewijzigd, of de regels van het bedrijf vragen om een nieuwe.
outlook-refusal-no-mailbox = Dit account heeft geen agenda waar Outlook programma's bij laat, en er is niets gekoppeld: er is een postvak in Exchange Online of bij Outlook.com voor nodig.
outlook-refusal-forbidden = Outlook laat Adjutant dit niet doen: de agenda is alleen-lezen gedeeld, of het account heeft geen postvak in Exchange Online meer. Controleer de licentie van het account, of laat de agenda delen om te bewerken, en test het dan.
web-connect-google-calendar = Je Google-account, of een agenda die met een serviceaccount is gedeeld
web-connect-google-calendar-hints =
    Met toestemming: je stemt toe op de pagina van Google, en alle agenda's van het account zijn er
    Met serviceaccount: deel een agenda met het e-mailadres van het account, met het recht om afspraken te wijzigen, en plak het sleutelbestand; gasten uitnodigen kan zo niet
google-field-calendar = Agenda-ID (voor je hoofdagenda je e-mailadres)
google-field-key = Sleutelbestand van het serviceaccount (JSON); leeg voor dat van deze installatie
google-consent-unverified = Zegt Google dat het deze app niet heeft geverifieerd, kies dan ‘Geavanceerd’ en ga door naar Adjutant: het is de app die de beheerder van Adjutant heeft geregistreerd.
google-auth-consent = Google laat Adjutant niet meer toe: de toegang werd ingetrokken, het wachtwoord veranderde, of er werd zes maanden geen gebruik van gemaakt.
google-consent-testing = Google beëindigde de toegang zeven dagen na de toestemming, zoals altijd zolang het toestemmingsscherm in de testfase staat: wie Adjutant beheert, publiceert de app in de Google Cloud-console (Google Auth Platform, Doelgroep); verificatie hoeft daarvoor niet.
google-auth-service = Google accepteert de sleutel van het serviceaccount niet: maak een nieuwe als hij verwijderd werd, en controleer de klok van deze machine.
google-refusal-forbidden = Google laat Adjutant niet bij de agenda's en er is niets gewijzigd: stem toe met alle vakjes voor agenda's aangevinkt, en kijk of de Google Calendar API in het project aanstaat, zoals de handleiding zegt.
google-refusal-not-shared = Het serviceaccount ziet die agenda niet en er is niets gewijzigd: deel hem met het e-mailadres van het account (client_email in het sleutelbestand) en kopieer de agenda-ID uit de instellingen van de agenda.
google-refusal-key = Hier staat geen bruikbare sleutel van een serviceaccount en er is niets opgeslagen: plak het hele JSON-bestand dat Google Cloud ervoor maakte.
web-guests-written = Gasten met een e-mailadres krijgen uitnodigingen, wijzigingen en annuleringen gestuurd.
web-guests-quiet = Gasten komen in de afspraak te staan en niemand krijgt een e-mail.
web-guests-start = E-mails sturen
web-guests-stop = Niets sturen
web-connect-notion = Notities worden pagina’s van een database
web-connect-notion-hints =
    Met een token: maak op notion.so/profile/integrations een interne integratie die inhoud mag lezen, invoegen en bijwerken, en kopieer het geheim
    Open daarna je database in Notion, ••• rechtsboven, Verbindingen, en voeg de integratie toe
    Na het koppelen kies je hier de database
notion-field-token = Geheim van de integratie
notion-auth = Notion kent dit geheim niet, of het is ingetrokken: kopieer het opnieuw en volledig van de pagina van de integratie.
web-connect-apple-notes = Een opdracht op je iPhone, iPad of Mac haalt ze op
web-connect-apple-notes-hints =
    Apple laat geen ander programma in Notities, dus haalt je eigen apparaat ze op; tot dan wachten ze onder Notities
    Je apparaat moet deze Adjutant kunnen bereiken: thuis via het adres in het netwerk, elders via PUBLIC_URL
web-apple-card = Je opdracht haalt deze notities op.
web-apple-set-up = Instellen
web-apple-lead = Een opdracht op je apparaat vraagt Adjutant naar wachtende notities en zet ze in Notities.
web-apple-unreachable = Dit adres bedoelt deze computer zelf, dus een telefoon kan er niet bij. Open deze pagina via het adres dat je telefoon gebruikt, of stel PUBLIC_URL in.
web-apple-address = Je adres
web-apple-address-lead = Wie het heeft, kan wachtende notities lezen: geef het aan niemand. Scan het met de camera om het op de telefoon te kopiëren.
web-apple-qr = QR-code van je adres
web-apple-waiting = Wachtend: { $count }.
web-apple-never = Er is nog geen notitie opgehaald.
web-apple-handed = Laatst opgehaald: { $at }.
web-apple-shortcut = De opdracht, stap voor stap
web-apple-steps =
    Open de app Opdrachten, tik op + en noem de nieuwe opdracht ‘Adjutant’.
    Voeg de taak ‘Herhaal’ (Repeat) toe, 20 keer; alles hieronder komt daarin.
    Voeg ‘Haal inhoud van URL op’ (Get Contents of URL) toe en plak het adres hierboven.
    Voeg ‘Haal woordenboekwaarde op’ (Get Dictionary Value) toe: de waarde voor de sleutel id in de inhoud van de URL.
    Voeg ‘Als’ (If) toe: de woordenboekwaarde heeft een waarde. Wat volgt komt tussen ‘Als’ en ‘Anders’; laat het deel onder ‘Anders’ leeg.
    Voeg ‘Haal woordenboekwaarde op’ toe: de waarde voor de sleutel text in de inhoud van de URL van stap 3.
    Voeg ‘Maak notitie aan’ (Create Note) toe met die waarde, kies de map en zet openen bij uitvoeren uit.
    Voeg ‘Haal inhoud van URL op’ toe met hetzelfde adres; kies onder ‘Toon meer’ de methode POST en als inhoud JSON, en voeg één tekstveld toe: sleutel id, met de waarde van stap 4.
    Voer de opdracht één keer uit en sta toegang tot dit adres en tot Notities toe.
web-apple-automation = Laat hem vanzelf lopen: voeg onder Automatisering er een toe, bijvoorbeeld op een tijdstip of bij het openen van Notities, kies de opdracht en laat die meteen uitvoeren. Er gaat niets verloren: notities wachten tot gemeld is dat ze gemaakt zijn.
web-apple-rotate = Nieuw adres maken
web-apple-rotate-lead = Als iemand anders het heeft gezien: het oude adres geldt meteen niet meer, wachtende notities blijven, en de opdracht heeft op beide plekken het nieuwe nodig.
web-apple-rotate-confirm = Oude adres beëindigen en een nieuw maken
web-note-place = Waar notities komen
web-note-place-which = Database
web-note-place-next = Velden tonen
web-note-place-none = Er is nog geen database met Adjutant gedeeld. Open in Notion de database, ••• rechtsboven, Verbindingen, voeg de integratie toe en laad deze pagina opnieuw.
web-note-place-back = Terug naar Koppelingen
web-note-fields = De titel krijgt de eerste regel en de pagina de tekst. Kies wat een notitie verder invult. Er komt een teksteigenschap ‘Adjutant’ bij, zodat niets dubbel wordt opgeslagen.
web-note-field-date = Datum: wanneer het is genoteerd
web-note-field-select = Keuze: volgens een #hashtag in de notitie
web-note-field-url = Link: de eerste in de notitie
web-note-field-people = Personen: van wie de notitie komt
web-note-field-person = Wie je in Notion bent
web-note-field-none = Leeg laten
web-account-auth = De aanmelding wordt geweigerd. { $cause } Koppel daarna hetzelfde account hieronder opnieuw; wat je intussen bevestigt, wacht en wordt dan vanzelf opgeslagen.
web-account-auth-consent = { $cause } Koppel het account hieronder opnieuw; wat je intussen bevestigt, wacht en wordt dan vanzelf opgeslagen.
web-account-untold-calendar = { $name } meldt geen wijzigingen in { $calendars }, dus Adjutant kijkt daar elke vijf minuten.
web-account-untold-address = { $name } bereikt Adjutant niet op het openbare adres, dus Adjutant zoekt elke vijf minuten naar wijzigingen in { $calendars }.
web-account-forbidden = { $name } aanvaardt de aanmelding, maar niet het verzoek: het account is geblokkeerd, of de rechten zijn gewijzigd. Laat de aanbieder of beheerder het weer toestaan en test het dan.
web-account-not-found = { $name } heeft deze agenda’s niet meer: ze zijn verwijderd of verhuisd. Bestaan ze nog, koppel het account dan hieronder opnieuw.
web-account-place-gone = { $name } toont Adjutant de plek voor notities niet meer: ze is verwijderd of wordt niet meer gedeeld. Notities wachten; deel ze opnieuw of kies een andere plek.
web-account-conflict = { $name } meldde een conflict. Tik op Testen om te zien of dat nog zo is.
web-account-invalid = { $name } wees het verzoek af, misschien omdat daar iets is gewijzigd. Test het opnieuw; blijft het zo, dan vindt wie Adjutant beheert de oorzaak in het logboek.
web-account-rate-limited = { $name } vroeg een tijdje om minder verzoeken. Het wordt vanzelf opnieuw geprobeerd; tot dan geldt wat het laatst is gelezen.
web-account-unavailable = { $name } was de laatste keer buiten werking, misschien door onderhoud. Het wordt vanzelf opnieuw geprobeerd; blijft het zo, kijk dan wat de aanbieder zegt.
web-account-unreachable = { $name } was de laatste keer niet te bereiken: de server staat uit, het adres is veranderd, of Adjutant heeft geen netwerk. Controleer dat en test het dan; het wordt ook vanzelf opnieuw geprobeerd.
web-account-network = De verbinding met { $name } brak de laatste keer af. Het wordt vanzelf weer geprobeerd.
web-account-timeout = { $name } antwoordde de laatste keer niet op tijd: het is overbelast, of een firewall houdt de verzoeken tegen. Het wordt vanzelf opnieuw geprobeerd; blijft het zo, controleer dan de server.
web-account-refused = Adjutant mag niet gebruiken waar het adres van { $name } heen leidt: een privénetwerk, een andere server of een ongeldig certificaat. Koppel het opnieuw met het juiste adres; privénetwerken kan de eigenaar toestaan met ALLOW_PRIVATE_NETWORK.
web-account-malformed = In plaats van { $name } antwoordde iets anders, misschien de aanmeldpagina van een netwerk of een proxy. Open het adres in een browser om te zien wat het is en test het dan opnieuw.
web-account-too-large = { $name } antwoordde meer dan ontvangen kan worden. Tik op Testen om te zien of dat nog zo is.

## Settings

web-settings-saved = Opgeslagen.
web-settings-you = Jij
web-settings-zone = Tijdzone
web-settings-calendar = Standaardagenda
web-settings-calendar-hint = Nieuwe afspraken komen daarin, tenzij je in het concept een andere kiest.
web-settings-notes = Standaardplek voor notities
web-settings-notes-hint = Nieuwe notities komen daarin, tenzij je in het concept een andere plek kiest. Meer koppel je onder Koppelingen.
web-settings-days = Werkdagen
web-settings-from = Werktijd van
web-settings-to = tot
web-settings-save = Opslaan

web-rules-title = Wat waarheen gaat
web-rules-lead = Een nieuw concept gaat waarheen de eerste regel zegt die erbij past. Op het concept kun je dat nog wijzigen.
web-rules-none = Er zijn nog geen regels: alles gaat naar zijn standaardplek.
web-rules-default = Al het andere gaat naar ‘{ $calendar }’, en notities naar ‘{ $notes }’.
web-rules-up = Omhoog
web-rules-down = Omlaag
web-rules-remove = Verwijderen
web-rules-broken = ‘{ $target }’ is niet meer gekoppeld, of er kan niet in geschreven worden; deze regel wordt overgeslagen. Kies een andere plek of verwijder de regel.
web-rules-use = Daarheen sturen
web-rules-add-title = Regel toevoegen
web-rules-add-lead = Alles wat je invult moet kloppen; wat je leeg laat telt niet.
web-rules-what = Wat
web-rules-what-event = Afspraken
web-rules-what-note = Notities
web-rules-what-reminder = Herinneringen, als afspraken in de agenda
web-rules-hashtag = Hashtag
web-rules-hashtag-hint = Die wordt uit de titel gehaald.
web-rules-keyword = Woord
web-rules-keyword-hint = Een of meer woorden. ‘tand*’ is elk woord dat met tand begint.
web-rules-attendee = Gast
web-rules-attendee-hint = Een naam, een adres, of ‘@bedrijf.nl’ voor iedereen daar.
web-rules-language = Taal
web-rules-any = maakt niet uit
web-rules-from = Vanaf
web-rules-to = Tot voor
web-rules-time-hint = Wanneer een afspraak begint of een notitie wordt geschreven.
web-rules-channel = Verstuurd vanuit
web-rules-channel-web = de webpagina’s
web-rules-channel-terminal = de terminal
web-rules-target = Gaat naar
web-rules-target-calendars = Agenda’s
web-rules-target-notes = Notities
web-rules-add = Regel toevoegen
web-rules-too-many = Er zijn al { $most } regels. Verwijder er eerst een; er is niets toegevoegd.
web-rules-unknown-target = Dit kan daar niet heen: afspraken en herinneringen gaan naar een agenda, notities naar een account dat notities bewaart. Er is niets toegevoegd.
web-rules-hashtag-wrong = Een hashtag is één woord, zoals #werk. Er is niets toegevoegd.
web-rules-time-wrong = Geef beide tijden, en niet twee keer dezelfde. Er is niets toegevoegd.
web-rules-try-title = Een zin proberen
web-rules-try-text = Een zin
web-rules-try-example = Lunch met Anna vrijdag om 13:00 #werk
web-rules-try = Proberen
web-rules-tried = ‘{ $title }’ gaat door regel { $number } naar ‘{ $target }’.
web-rules-tried-default = ‘{ $title }’ gaat naar ‘{ $target }’; geen regel past.
web-rules-tried-reminder = ‘{ $title }’ is een herinnering: die komt in het gesprek, geen regel past.
web-rules-tried-nothing = Hierin valt niets te plannen; misschien ontbreken dag en tijd.
rule-event = Afspraken { $conditions } gaan naar ‘{ $target }’.
rule-event-all = Alle afspraken gaan naar ‘{ $target }’.
rule-note = Notities { $conditions } gaan naar ‘{ $target }’.
rule-note-all = Alle notities gaan naar ‘{ $target }’.
rule-reminder = Herinneringen { $conditions } gaan als afspraak naar ‘{ $target }’.
rule-reminder-all = Alle herinneringen gaan als afspraak naar ‘{ $target }’.
rule-if-hashtag = met { $hashtag }
rule-if-keyword = met het woord ‘{ $keyword }’
rule-if-beginning = met een woord dat met ‘{ $keyword }’ begint
rule-if-attendee = met { $attendee } als gast
rule-if-language = in het { $name }
rule-if-between = die beginnen tussen { $from } en { $to }
rule-if-written-between = geschreven tussen { $from } en { $to }
rule-if-telegram = vanuit Telegram
rule-if-web = vanaf de webpagina’s
rule-if-terminal = vanuit de terminal

web-model-title = Taalmodel
web-model-reads-installation = { $name } leest je berichten, daarna bepalen de regels wanneer het is.
web-model-reads-own = { $name } leest je berichten, met je eigen sleutel; daarna bepalen de regels wanneer het is.
web-model-reads-none = Alleen de regels lezen je berichten. Een taalmodel begrijpt vrijere taal en meer talen.
web-model-works = { $name } werkt: { $model } antwoordde in { $seconds } s.
web-model-none = Er is geen taalmodel ingesteld, dus er valt niets te testen.
web-model-usage = Deze maand
web-model-usage-none = Er is nog niets gevraagd.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } antwoord, { $tokens } tokens, { $cost }
   *[other] { $provider }: { $answers } antwoorden, { $tokens } tokens, { $cost }
}
web-model-budget-user = Jouw budget hier: { $spent } van { $budget } is besteed.
web-model-budget-all = Het budget van iedereen hier: { $spent } van { $budget } is besteed.
web-model-change = Een ander kiezen
web-model-which = Wat leest
web-model-which-hint = Een eigen model wordt alleen voor jou gebruikt en door jou betaald; als het faalt, lezen de regels, nooit de sleutel van iemand anders.
web-model-choice-installation = Dat van deze installatie: { $name }
web-model-choice-own = { $name }, met mijn eigen sleutel
web-model-choice-server = Een andere server, via het adres
web-model-choice-none = Geen, alleen de regels
web-model-key = Sleutel
web-model-key-hint = Voor een eigen model. Hij wordt versleuteld bewaard en getest voordat hij wordt opgeslagen.
web-model-key-kept = Er is er een opgeslagen. Laat dit leeg om hem te houden; wie het model van de installatie of geen kiest, wist hem.
web-model-name = Model
web-model-name-hint = Leeg neemt het kleine van de aanbieder.
web-model-address = Adres
web-model-address-hint = Alleen voor een andere server: een die de Chat Completions van OpenAI spreekt.
web-model-auth = { $name } neemt deze sleutel niet aan, of er is er geen; er is niets opgeslagen. Kopieer hem nog eens helemaal bij de aanbieder.
web-model-forbidden = { $name } kent deze sleutel maar laat hem niet toe, of het tegoed is op; er is niets opgeslagen. Kijk daar in je account.
web-model-not-found = { $name } heeft zo’n model niet, of er is geen server op dit adres; er is niets opgeslagen. Controleer de naam van het model en het adres.
web-model-conflict = { $name } meldde een conflict en er is niets opgeslagen. Probeer het nog eens.
web-model-invalid = { $name } neemt de vraag niet aan en er is niets opgeslagen. Controleer de naam van het model.
web-model-rate-limited = { $name } vraagt om even te wachten, of het tegoed is op; er is niets opgeslagen. Probeer het over een minuut nog eens, of kijk daar in je account.
web-model-unavailable = { $name } werkt niet en er is niets opgeslagen. Probeer het later nog eens.
web-model-unreachable = Er is geen server op het adres van { $name }, of hij draait niet; er is niets opgeslagen. Controleer het adres.
web-model-network = De verbinding met { $name } brak af voordat er een antwoord kwam en er is niets opgeslagen. Probeer het nog eens.
web-model-timeout = { $name } antwoordde niet op tijd en er is niets opgeslagen. Probeer het nog eens, of kies een sneller model.
web-model-refused = Het adres van { $name } mag van hieruit niet worden gebruikt en er is niets opgeslagen: het ligt in een privénetwerk of leidt naar een andere computer. De eigenaar kan privénetwerken toestaan met ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } geeft geen bruikbaar antwoord, dus er is niets opgeslagen: het is een webpagina, of een model dat te zwak is om zich aan een vorm te houden. Controleer het adres, of kies een ander model.
web-model-too-large = { $name } antwoordde meer dan ontvangen kan worden en er is niets opgeslagen. Controleer het adres.

## Spraak

web-voice-title = Spraak
web-voice-heard-by = { $count ->
    [one] Opnamen worden beluisterd door { $names }.
   *[other] Opnamen worden beluisterd door de eerste van deze die antwoordt: { $names }.
}
web-voice-none = Niemand beluistert nog opnamen. Wie dit programma beheert, kan WHISPER_API_KEY, ASSEMBLYAI_API_KEY of TRANSCRIBER_COMMAND instellen.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = Dat is niet gelukt
web-error-home = Verder
web-fault-not-found = Hier is niets, of niets meer; er is niets gewijzigd. Begin opnieuw op de eerste pagina.
web-fault-signed-out = Je sessie is voorbij en er is niets gedaan. Kopieer wat je typte, meld je opnieuw aan en stuur het nog eens.
web-fault-not-allowed = Dit is alleen voor de eigenaar van deze Adjutant; er is niets gewijzigd. Vraag het aan hem of haar.
web-fault-foreign-request = Dit kwam niet van een actuele pagina van deze Adjutant, dus er is niets gewijzigd. Laad de pagina opnieuw en probeer het nog eens; stel achter een proxy PUBLIC_URL in.
web-fault-unknown-host = Onder die naam is deze Adjutant niet te bereiken en er is niets gewijzigd. Open hem via http://localhost, of zet in PUBLIC_URL het adres dat je gebruikt.
web-fault-spent-link = Deze aanmeldlink is al gebruikt of is ouder dan 15 minuten. Er is niets verloren: vraag een nieuwe met /login in Telegram of met ‘adjutant login-link’.
web-fault-too-large = Dat was meer dan 256 KB en niets ervan is opgeslagen. Stuur minder tegelijk.
web-fault-file-too-large = Dit bestand is groter dan 20 MB en niets ervan is opgeslagen. Stuur een kleiner bestand.
web-fault-too-often = Er kwamen te veel mislukte pogingen van jouw adres en deze is niet bekeken. Wacht tien minuten en probeer het nog eens.
web-fault-took-too-long = Dit duurde te lang en is afgebroken; misschien heeft het niets uitgehaald. Kijk of dat zo is en probeer het nog eens.
web-fault-incomplete = In het formulier ontbreekt iets of klopt iets niet, en er is niets gewijzigd. Vul het aan en stuur het nog eens.
web-fault-no-landing = Dit is niet het adres waarnaar je bent teruggestuurd, en er is niets gekoppeld. Kopieer het helemaal, met alles wat achter “callback?” staat, en plak het nog eens.
web-failure-disk-full = De schijf van deze computer is vol, dus er is niets opgeslagen. Maak ruimte vrij en probeer het nog eens.
web-failure-locked = Een ander programma houdt de database vast, dus er is niets opgeslagen. Probeer het zo meteen nog eens.
web-failure-unknown = Er ging bij ons iets mis en het is onduidelijk of het iets heeft uitgehaald. Kijk of dat zo is en probeer het nog eens; de details staan in het logboek.
web-provider-unnamed = De server
web-provider-auth = { $name } heeft de aanmelding geweigerd en er is niets opgeslagen. Controleer gebruikersnaam en wachtwoord.
web-provider-auth-because = De server heeft de aanmelding geweigerd en er is niets opgeslagen. { $cause }
web-provider-forbidden = { $name } kent deze aanmelding maar laat die niet toe, en er is niets opgeslagen. Controleer wat het account mag.
web-provider-not-found = { $name } heeft geen agenda’s op dit adres en er is niets opgeslagen. Controleer het adres.
web-provider-conflict = { $name } heeft het intussen gewijzigd en er is niets overschreven. Probeer het nog eens.
web-provider-invalid = { $name } neemt dit niet aan en er is niets opgeslagen. Controleer wat je hebt ingevuld.
web-provider-rate-limited = { $name } vraagt om even te wachten en er is niets opgeslagen. Probeer het over een paar minuten nog eens.
web-provider-unavailable = { $name } werkt niet en er is niets opgeslagen. Probeer het later nog eens.
web-provider-unreachable = Er is geen server op dit adres, of hij draait niet; er is niets opgeslagen. Controleer het adres.
web-provider-network = De verbinding brak af voordat er een antwoord kwam en er is niets opgeslagen. Probeer het nog eens.
web-provider-timeout = De server antwoordde niet op tijd en er is niets opgeslagen. Controleer het adres, of probeer het later nog eens.
web-provider-refused = Dit adres mag van hieruit niet worden gebruikt en er is niets opgeslagen: het ligt in een privénetwerk of leidt naar een andere computer. De eigenaar kan privénetwerken toestaan met ALLOW_PRIVATE_NETWORK.
web-provider-malformed = Wat op dit adres antwoordt is niet { $name }, maar misschien een webpagina; er is niets opgeslagen. Controleer het adres.
web-provider-too-large = De server antwoordde meer dan ontvangen kan worden en er is niets opgeslagen. Kies een adres met minder agenda’s.

web-event-back = Naar het overzicht
web-notes-lead = Wat op deze computer staat, het nieuwste eerst.
web-notes-none = Hier staan nog geen notities. Schrijf er een in de chat: ‘notitie: de poortcode is 4711’.
web-notes-export = Alles downloaden als Markdown
web-notes-newer = Nieuwere
web-notes-older = Oudere
web-notes-back = Naar alle notities

## Reminders as to-dos

web-tasks-title = Herinneringen als taken
web-tasks-lead = Herinneringen komen in het gesprek. Ze kunnen ook in een takenlijst van dit account staan.
web-tasks-nowhere = In geen enkele lijst
web-tasks-none = Dit account heeft geen takenlijst waarin geschreven kan worden.
web-tasks-save = Opslaan
