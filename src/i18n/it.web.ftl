## Every page

web-skip = Vai al contenuto
web-nav = Sezioni
web-nav-chat = Chat
web-nav-dashboard = Panoramica
web-nav-notes = Note
web-nav-integrations = Integrazioni
web-nav-settings = Impostazioni
web-log-out = Esci
web-name = Il tuo nome
web-language = Lingua
web-reminder = Promemoria
web-unreachable = Adjutant non risponde. Non è stato inviato nulla e ciò che hai scritto è ancora qui; controlla che sia in funzione, poi riprova.
web-example-1 = Pranzo con Anna venerdì prossimo alle 13 per 90 minuti da Nobu, ricordamelo 30 minuti prima
web-example-2 = Ricordami di chiamare mamma domani alle 9
web-example-3 = Cosa ho questa settimana?

## Landing

web-home-title = Il tuo segretario
web-home-headline = Il segretario che è tuo
web-home-lead = Adjutant trasforma ciò che scrivi in eventi, note e promemoria. Gira sulla tua macchina e lì tiene tutto in una sola cartella.
web-home-write-title = Scrivi come parli
web-home-write = In Telegram, qui nel browser o in un terminale: basta una frase.
web-home-tap-title = Niente senza il tuo tocco
web-home-tap = Vedi una bozza con giorno, ora, luogo e sovrapposizioni. Si salva quando tocchi Crea, una volta sola, e Annulla torna indietro.
web-home-yours-title = Nei tuoi calendari
web-home-yours = Tieni tutto nel calendario integrato o collega quello che hai già.
web-home-unclaimed-title = Questo Adjutant non ha ancora un proprietario
web-home-unclaimed = Se l'hai avviato tu, il codice di configurazione è nel terminale in cui gira. La configurazione richiede due minuti.
web-home-set-up = Configuralo
web-home-log-in-title = Accedi
web-home-by-bot = Invia /login al bot per ricevere un link di accesso:
web-home-by-terminal = Sulla macchina in cui gira, stampa un link con
web-login-title = Accedi ad Adjutant
web-login-lead = Questo link funziona una volta sola. Tocca il pulsante per accedere con questo browser.
web-login-button = Accedi

## Setup

web-setup-steps = Passaggi
web-setup-owner-step = Tu
web-setup-zone-step = Fuso orario
web-setup-bot-step = Telegram
web-setup-owner-title = Benvenuto
web-setup-owner-lead = All'avvio Adjutant ha stampato un codice di configurazione. Chi lo inserisce diventa il proprietario.
web-setup-code = Codice di configurazione
web-setup-code-hint = Dieci lettere e cifre, nel terminale o nel log in cui gira Adjutant.
web-setup-wrong-code = Questo non è il codice di configurazione e non è stato cambiato nulla. Ricontrollalo dove gira Adjutant; dopo un riavvio è nuovo.
web-setup-continue = Continua
web-setup-zone-title = Dove ti trovi?
web-setup-zone-lead = «Domani alle 9» vuol dire le tue 9, quindi Adjutant deve conoscere il tuo fuso orario.
web-setup-bot-title = Parlagli in Telegram
web-setup-bot-lead = Facoltativo, e possibile anche più avanti. Il bot è tuo e risponde solo a chi fai entrare.
web-setup-skip = Salta per ora
web-setup-finish = Termina e apri la chat
web-bot-how-1 = In Telegram, apri
web-bot-how-2 = Inviagli
web-bot-how-3 = Scegli un nome e un nome utente. Risponde con un token; incollalo qui.
web-bot-token = Token del bot
web-bot-connect = Collega il bot
web-bot-other-token = Usa un altro bot
web-bot-connecting = Il token è giusto; sto collegando il bot.
web-bot-accepted = { $bot } è collegato.
web-bot-ask-owner = Nessun bot è collegato. Può collegarne uno il proprietario di questo Adjutant.
web-telegram-link-lead = Ora abbina il tuo account Telegram: apri il bot e premi Avvia.
web-telegram-link = Apri { $bot } in Telegram
web-telegram-linked = Puoi parlare con { $bot } in Telegram.
web-bot-refused-unauthorized = Telegram non conosce questo token e non è stato salvato nulla. Copialo di nuovo per intero da @BotFather.
web-bot-refused-conflict = Un altro programma usa questo token e non è stato salvato nulla. Fermalo oppure crea un nuovo bot.
web-bot-refused-rate-limited = Telegram chiede di aspettare e non è stato salvato nulla. Riprova tra un minuto.
web-bot-refused-unavailable = Telegram al momento è fuori servizio e non è stato salvato nulla. Riprova più tardi.
web-bot-refused-network = Da questa macchina non si raggiunge Telegram e non è stato salvato nulla. Controlla la connessione, poi riprova.
web-bot-refused-storage = Il token è giusto, ma non è stato possibile salvare nulla: il disco è pieno o il database è bloccato. Risolvi, poi riprova.
web-bot-refused-malformed = Questo non è il token di un bot e non è stato salvato nulla. Somiglia a 123456789:AAE…; copialo da @BotFather.

## Time zone

web-zone-current = { $zone }, dove ora sono le { $time }
web-zone-place = Una città vicino a te
web-zone-other-place = Un'altra città
web-zone-example = Roma
web-zone-search = Cerca
web-zone-which = Tocca dove l'ora è la tua:
web-zone-now = ora { $time }
web-zone-browser = dice il tuo browser
web-zone-unknown = Non conosco «{ $place }». Prova con la grande città più vicina.

## Chat

web-chat-label = Il tuo messaggio
web-chat-placeholder = Messaggio
web-chat-send = Invia
web-chat-attach = Allega un'immagine, un PDF, un file di calendario o una registrazione
web-chat-send-file = Invia il file
web-chat-record = Registra un messaggio; tocca di nuovo per inviarlo
web-chat-no-microphone = Il browser non ha dato accesso al microfono, quindi non è stato registrato nulla. Consentilo per questa pagina o scrivi il messaggio.
web-chat-log = Conversazione
web-chat-empty-title = Cosa posso fare per te?
web-chat-empty = Scrivi quello che hai in mente o tocca un esempio.

## Dashboard

web-greeting-any = Ciao, { $name }
web-greeting-morning = Buongiorno, { $name }
web-greeting-afternoon = Buon pomeriggio, { $name }
web-greeting-evening = Buonasera, { $name }
web-dashboard-agenda = I prossimi sette giorni
web-dashboard-nothing-on = Niente in programma.
web-dashboard-unanswered = { $calendars } non ha risposto, quindi qui può mancare qualcosa.
web-dashboard-no-zone = Il tuo fuso orario non è ancora noto.
web-dashboard-set-zone = Impostalo
web-dashboard-drafts = { $count ->
    [0] Nessuna bozza aperta
    [one] { $count } bozza aperta
   *[other] { $count } bozze aperte
}
web-dashboard-no-drafts = È tutto deciso.
web-dashboard-decide = Mostra nella chat
web-dashboard-connected = Collegamenti
web-dashboard-manage = Gestisci
web-dashboard-jobs = { $count ->
    [one] { $count } attività abbandonata
   *[other] { $count } attività abbandonate
}
web-dashboard-jobs-lead = Non sono riuscite dopo molti tentativi. Quando la causa è risolta, falle ripartire; nulla viene scritto due volte.
web-dashboard-retry = Esegui di nuovo
web-job-message = Non è stato possibile rispondere a un messaggio. È conservato, non è stato scritto nulla e chi l'ha inviato lo sa. Esegui di nuovo, o fallo inviare un'altra volta.
web-job-recording = Non è stato possibile trascrivere una registrazione. Non è stato scritto nulla e chi l'ha inviata lo sa. Esegui di nuovo, o falla inviare un'altra volta.
web-job-file = Non è stato possibile leggere un file o un'immagine. Non è stato scritto nulla e chi l'ha inviato lo sa. Esegui di nuovo, o fallo inviare un'altra volta.
web-job-send = Un messaggio non è arrivato a Telegram. Ciò che è salvato resta salvato. Controlla che il bot sia collegato, poi esegui di nuovo.
web-job-ring = Un promemoria non è arrivato in tempo. È conservato. Esegui di nuovo e arriva adesso.
web-job-alert = Non c'è stato l'avviso prima di un evento. L'evento resta. Esegui di nuovo se deve ancora cominciare.
web-job-task = Non è stato possibile aggiornare un elenco di attività con un promemoria. Il promemoria resta. Prova quell'account in Integrazioni, poi esegui di nuovo.
web-job-sync = Non è stato possibile esaminare gli account collegati. Non vi è stato cambiato nulla, ma ciò che se ne mostra può essere vecchio. Provali in Integrazioni, poi esegui di nuovo.
web-job-prune = Non è stato possibile togliere ciò che è vecchio. Non si è perso nulla. Controlla che sul disco ci sia spazio, poi esegui di nuovo.
web-job-other = Un'attività in background ({ $kind }) non è riuscita. Ciò che è salvato resta salvato. Cerca il motivo nel registro, poi eseguila di nuovo.
web-account-fine = { $count ->
    [one] { $connector }, { $count } calendario
   *[other] { $connector }, { $count } calendari
}
web-bot-set-up = Configuralo
web-bot-off = Nessun bot è collegato.
web-bot-starting = Sto collegando il bot.
web-bot-polling = { $bot } è in ascolto.
web-bot-failing-unauthorized = Telegram non accetta più il token del bot. Copia quello attuale da @BotFather e inseriscilo nelle impostazioni.
web-bot-failing-conflict = Un altro programma usa lo stesso token, quindi i messaggi possono finire lì. Fermalo, oppure revoca il token con @BotFather e inserisci quello nuovo.
web-bot-failing-rate-limited = Telegram chiede di aspettare. Riprende da solo; non si perde nulla.
web-bot-failing-unavailable = Telegram è fuori servizio. Si riprova in automatico; non si perde nulla.
web-bot-failing-network = Da questa macchina non si raggiunge Telegram. Controlla la connessione; si riprova in automatico e non si perde nulla.
web-bot-failing-storage = Non è possibile salvare nulla: il disco è pieno o il database è bloccato. I messaggi aspettano in Telegram; si riprova in automatico.
web-bot-failing-malformed = L'indirizzo di Telegram risponde altro. Controlla TELEGRAM_API_ROOT; si riprova in automatico.

## Integrations

web-integrations-lead = Gli eventi vanno nel calendario predefinito e le sovrapposizioni si cercano in tutti.
web-integrations-accounts = I tuoi account
web-integrations-built-in = Integrato, su questa macchina
web-integrations-works = Funziona
web-integrations-fresh = Collegato e provato. Scegli in quale calendario vanno i nuovi eventi.
web-integrations-fresh-notes = Collegato e provato. Manca un passo: indica qui sotto dove vanno le note.
web-integrations-fresh-done = Collegato e provato.
web-integrations-default = Predefinito
web-integrations-make-default = Rendi predefinito
web-integrations-notes = Note
web-integrations-no-place = Non è ancora stato scelto un posto per le note.
web-integrations-place = Le note vanno in { $name }.
web-integrations-choose-place = Scegli dove
web-integrations-change-place = Cambia
web-integrations-read-only = Sola lettura
web-integrations-gone = Non esiste più
web-integrations-as-of = Dati di { $when }
web-integrations-stale = Non aggiornato: dati di { $when }
web-integrations-not-copied = Non ancora letto
web-integrations-look-again = Ricontrolla
web-integrations-list-same = Funziona e ha gli stessi calendari di prima.
web-integrations-list-came = Nuovi: { $names }.
web-integrations-list-went = Non esistono più: { $names }.
web-integrations-list-renamed = Rinominati: { $names }.
web-integrations-default-closed = I nuovi eventi vanno ancora in { $name }, dove non si può più scrivere. Scegli un altro predefinito; fino ad allora non si scrive altrove.
web-integrations-test = Prova
web-integrations-test-good = { $count ->
    [one] Funziona: { $count } calendario ha risposto.
   *[other] Funziona: { $count } calendari hanno risposto.
}
web-integrations-test-places = Funziona. Database condivisi con Adjutant: { $count }.
web-integrations-disconnect = Scollega
web-integrations-disconnect-lead = Adjutant dimentica l'accesso e non guarda più in questi calendari. Al loro interno non cambia nulla. Le bozze aperte passano al calendario integrato.
web-integrations-disconnect-confirm = Scollega { $label }
web-integrations-connect = Collega un account
web-integrations-connect-button = Collega
web-integrations-or = oppure
web-integrations-closed = Collegare { $name } con il consenso non è ancora configurato qui. Chi gestisce Adjutant imposta { $needs }; la guida nella documentazione spiega come.
web-integrations-redirect = Indirizzo di reindirizzamento da registrare in { $name }, lettera per lettera:
web-integrations-guide = La guida, passo per passo
web-integrations-authorize = Collega { $name }
web-integrations-device = Con un codice, su un altro dispositivo
web-integrations-go-on = Continua su { $name }
web-integrations-paste = Dopo il tuo consenso { $name } porta a una pagina che forse non si carica. Va bene così: copia l'intero indirizzo dalla barra e incollalo qui.
web-integrations-device-code = Inserisci questo codice sulla pagina di { $name }. Questa pagina prosegue da sola.
web-integrations-landed = Ci siamo quasi
web-integrations-landed-lead = { $name } ha dato il consenso. Copia l'intero indirizzo di questa pagina dalla barra e incollalo in Integrazioni, dove hai iniziato.
web-consent-auth = { $name } non ha accettato il codice e non è stato collegato nulla. I codici valgono pochi minuti: ricomincia.
web-consent-forbidden = Tu, o un amministratore dell'account, avete rifiutato su { $name }, e non è stato collegato nulla. Ricomincia se è stato un errore.
web-consent-invalid = { $name } non accetta il modo in cui Adjutant è registrato lì e non è stato collegato nulla. Chi gestisce Adjutant controlla id client, segreto e indirizzo di ritorno, come dice la guida.
web-consent-refused = Questa non è la risposta a ciò che è iniziato in questo browser, o è arrivata troppo tardi; non è stato collegato nulla. Ricomincia.
web-consent-timeout = Nessuno ha dato il consenso su { $name } in tempo e non è stato collegato nulla. Ricomincia.
web-consent-other = { $name } ora non risponde come dovrebbe e non è stato collegato nulla. Ricomincia tra qualche minuto.
web-integrations-trying = Sto provando…
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale e quasi tutti gli altri
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, con una password specifica per l'app da account.apple.com
    Nextcloud: https://tuo.server/remote.php/dav, con una password per app da Impostazioni, Sicurezza
    Fastmail: https://caldav.fastmail.com, con una password per app da Settings, Privacy & Security
caldav-field-url = Indirizzo del server
caldav-field-username = Nome utente
caldav-field-password = Password per app
caldav-no-calendars = Lì non è stato trovato nessun calendario per eventi, e non è cambiato nulla. Un account nuovo forse non ne ha ancora: creane prima uno lì. Altrimenti controlla l'indirizzo.
caldav-no-https = A questo indirizzo nulla risponde via https, e non è stato salvato nulla. Controllalo, e che il server sia acceso; con un server in casa forse deve iniziare con http://.
caldav-auth-icloud = iCloud accetta solo una password specifica per l'app: creala su account.apple.com in Accesso e sicurezza e usa come nome utente l'indirizzo e-mail del tuo Account Apple.
caldav-auth-google = Google non accetta più password con CalDAV, neanche quelle per app, quindi questo account non si può collegare in questo modo.
caldav-auth-fastmail = Fastmail accetta solo una password per app: creala in Settings, Privacy & Security, con accesso ai calendari, e usa come nome utente l'indirizzo e-mail completo.
caldav-auth-nextcloud = Nextcloud chiede una password per app quando è attivo l'accesso a due fattori: creala in Impostazioni, Sicurezza; il nome utente è quello con cui accedi.
caldav-auth-generic = Controlla nome utente e password; molti server vogliono una password per app, creata nelle impostazioni dell'account, al posto di quella solita.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail e Live
web-connect-outlook-hints =
    Account Microsoft di lavoro, di scuola e personali; vengono chiesti solo i tuoi calendari
    «Con un codice» non richiede di tornare a questa macchina: lo inserisci su microsoft.com/devicelogin, da qualsiasi dispositivo; alcune aziende lo vietano
    In un'azienda può servire prima l'approvazione dell'amministratore
outlook-auth = Microsoft non accetta più questo accesso: è stato revocato, la password è cambiata, oppure le regole dell'azienda ne chiedono uno nuovo.
outlook-refusal-no-mailbox = Questo account non ha un calendario che Outlook apra ai programmi, e non è stato collegato nulla: serve una casella in Exchange Online o su Outlook.com.
outlook-refusal-forbidden = Outlook non lascia fare questo ad Adjutant: il calendario è condiviso in sola lettura, oppure l'account non ha più una casella in Exchange Online. Controlla la licenza dell'account o fatti condividere il calendario in modifica, poi provalo.
web-connect-google-calendar = Il tuo account Google, o un calendario condiviso con un account di servizio
web-connect-google-calendar-hints =
    Con consenso: accetti sulla pagina di Google e qui ci sono tutti i calendari dell'account
    Con account di servizio: condividi un calendario con l'indirizzo e-mail dell'account, con il permesso di modificare gli eventi, e incolla il suo file di chiave; così non si possono invitare persone
google-field-calendar = ID del calendario (per quello principale il tuo indirizzo e-mail)
google-field-key = File di chiave dell'account di servizio (JSON); vuoto per quello di questa installazione
google-consent-unverified = Se Google dice di non aver verificato questa app, scegli «Avanzate» e continua verso Adjutant: è l'app che ha registrato chi gestisce Adjutant.
google-auth-consent = Google non fa più entrare Adjutant: l'accesso è stato revocato, la password è cambiata o non è stato usato per sei mesi.
google-consent-testing = Google ha chiuso l'accesso sette giorni dopo il consenso, come fa finché la schermata di consenso è in fase di test: chi gestisce Adjutant pubblica l'app nella console di Google Cloud (Google Auth Platform, Pubblico), e per questo non serve alcuna verifica.
google-auth-service = Google non accetta la chiave dell'account di servizio: creane un'altra se è stata eliminata, e controlla l'orologio di questa macchina.
google-refusal-forbidden = Google non lascia arrivare Adjutant ai calendari e non è stato cambiato nulla: accetta con tutte le caselle dei calendari spuntate e controlla che la Google Calendar API sia abilitata nel progetto, come dice la guida.
google-refusal-not-shared = L'account di servizio non vede questo calendario e non è stato cambiato nulla: condividilo con l'indirizzo dell'account (client_email nel file di chiave) e copia l'ID dalle impostazioni del calendario.
google-refusal-key = Qui non c'è una chiave utilizzabile di un account di servizio e non è stato salvato nulla: incolla per intero il file JSON creato da Google Cloud.
web-guests-written = Gli invitati con un indirizzo e-mail ricevono inviti, modifiche e cancellazioni.
web-guests-quiet = Gli invitati vengono aggiunti agli eventi e nessuno riceve e-mail.
web-guests-start = Invia e-mail
web-guests-stop = Non inviare
web-connect-notion = Le note diventano pagine di un database
web-connect-notion-hints =
    Con un token: crea su notion.so/profile/integrations un'integrazione interna che possa leggere, inserire e aggiornare i contenuti, e copia il suo segreto
    Poi apri il database in Notion, ••• in alto a destra, Connessioni, e aggiungi l'integrazione
    Dopo il collegamento scegli qui il database
notion-field-token = Segreto dell'integrazione
notion-auth = Notion non conosce questo segreto, o è stato revocato: copialo di nuovo per intero dalla pagina dell'integrazione.
web-connect-apple-notes = Un comando rapido sul tuo iPhone, iPad o Mac le preleva
web-connect-apple-notes-hints =
    Apple non lascia entrare altri programmi in Note, perciò è il tuo dispositivo a prelevarle; fino ad allora aspettano in Note
    Il tuo dispositivo deve raggiungere questo Adjutant: a casa con il suo indirizzo di rete, altrove con PUBLIC_URL
web-apple-card = Il tuo comando rapido preleva queste note.
web-apple-set-up = Configura
web-apple-lead = Un comando rapido sul tuo dispositivo chiede ad Adjutant le note in attesa e le mette in Note.
web-apple-unreachable = Questo indirizzo indica questa stessa macchina, e un telefono non può raggiungerla. Apri questa pagina con l'indirizzo che usa il telefono, o imposta PUBLIC_URL.
web-apple-address = Il tuo indirizzo
web-apple-address-lead = Chi lo possiede può leggere le note in attesa: non darlo a nessuno. Scansionalo con la fotocamera per copiarlo sul telefono.
web-apple-qr = Codice QR del tuo indirizzo
web-apple-waiting = In attesa: { $count }.
web-apple-never = Nessuna nota è ancora stata prelevata.
web-apple-handed = Ultimo prelievo: { $at }.
web-apple-shortcut = Il comando rapido, passo per passo
web-apple-steps =
    Apri l'app Comandi rapidi, tocca + e chiama il nuovo comando «Adjutant».
    Aggiungi l'azione «Ripeti» (Repeat), 20 volte; tutto quello che segue va al suo interno.
    Aggiungi «Ottieni contenuti dell'URL» (Get Contents of URL) e incolla l'indirizzo qui sopra.
    Aggiungi «Ottieni valore dizionario» (Get Dictionary Value): il valore della chiave id nei contenuti dell'URL.
    Aggiungi «Se» (If): il valore del dizionario ha un valore qualsiasi. Il seguito va tra «Se» e «Altrimenti»; lascia vuota la parte sotto «Altrimenti».
    Aggiungi «Ottieni valore dizionario»: il valore della chiave text nei contenuti dell'URL del passo 3.
    Aggiungi «Crea nota» (Create Note) con quel valore, scegli la cartella e disattiva l'apertura durante l'esecuzione.
    Aggiungi «Ottieni contenuti dell'URL» con lo stesso indirizzo; in «Mostra altro» scegli il metodo POST e il corpo JSON, e aggiungi un campo di testo: chiave id, con il valore del passo 4.
    Eseguilo una volta e consenti l'accesso a questo indirizzo e a Note.
web-apple-automation = Perché si esegua da solo: in Automazione aggiungine una, per esempio a un'ora del giorno o all'apertura di Note, scegli il comando e l'esecuzione immediata. Non si perde nulla: le note aspettano finché segnala che sono create.
web-apple-rotate = Crea un nuovo indirizzo
web-apple-rotate-lead = Se l'ha visto qualcun altro: il vecchio indirizzo smette subito di valere, le note in attesa restano, e il comando ha bisogno di quello nuovo in entrambi i punti.
web-apple-rotate-confirm = Annulla il vecchio indirizzo e creane uno nuovo
web-note-place = Dove vanno le note
web-note-place-which = Database
web-note-place-next = Mostra i campi
web-note-place-none = Nessun database è ancora condiviso con Adjutant. In Notion apri il database, ••• in alto a destra, Connessioni, aggiungi l'integrazione e ricarica questa pagina.
web-note-place-back = Torna alle integrazioni
web-note-fields = Il titolo prende la prima riga e la pagina il testo. Scegli che cos'altro riempie una nota. Si aggiunge una proprietà di testo «Adjutant», così nulla viene salvato due volte.
web-note-field-date = Data: quando è stata scritta
web-note-field-select = Scelta: da un #hashtag nella nota
web-note-field-url = Link: il primo nella nota
web-note-field-people = Persone: di chi è la nota
web-note-field-person = Chi sei in Notion
web-note-field-none = Lascia vuoto
web-account-auth = L'accesso è rifiutato. { $cause } Poi ricollega qui sotto lo stesso account; ciò che confermi nel frattempo aspetta e poi si salva da solo.
web-account-auth-consent = { $cause } Ricollega l'account qui sotto; ciò che confermi nel frattempo aspetta e poi si salva da sé.
web-account-untold-calendar = { $name } non segnala le modifiche in { $calendars }, quindi Adjutant controlla ogni cinque minuti.
web-account-untold-address = { $name } non raggiunge Adjutant al suo indirizzo pubblico, quindi Adjutant cerca le modifiche in { $calendars } ogni cinque minuti.
web-account-forbidden = { $name } accetta l'accesso, ma non la richiesta: l'account è stato bloccato o i suoi diritti sono cambiati. Chiedi al fornitore o all'amministratore di permetterlo di nuovo, poi provalo.
web-account-not-found = { $name } non ha più questi calendari: sono stati eliminati o spostati. Se esistono ancora, ricollega l'account qui sotto.
web-account-place-gone = { $name } non mostra più ad Adjutant il posto delle note: è stato eliminato o non è più condiviso. Le note aspettano; condividilo di nuovo o scegli un altro posto.
web-account-conflict = { $name } ha segnalato un conflitto. Provalo per vedere se c'è ancora.
web-account-invalid = { $name } ha respinto la richiesta, forse perché lì è cambiato qualcosa. Provalo di nuovo; se resta così, chi gestisce Adjutant trova la causa nel registro.
web-account-rate-limited = { $name } ha chiesto meno richieste per un po’. Si riprova da solo; fino ad allora vale ciò che è stato letto per ultimo.
web-account-unavailable = { $name } era fuori servizio all'ultima richiesta, forse per manutenzione. Si riprova da solo; se resta così, guarda che cosa dice il fornitore.
web-account-unreachable = { $name } non era raggiungibile all'ultima richiesta: il server è spento, l'indirizzo è cambiato o Adjutant non ha rete. Controlla, poi provalo; si riprova anche da solo.
web-account-network = La connessione con { $name } è caduta all'ultima richiesta. Si riprova in automatico.
web-account-timeout = { $name } non ha risposto in tempo all'ultima richiesta: è sovraccarico, o un firewall trattiene le richieste. Si riprova da solo; se resta così, controlla il server.
web-account-refused = Adjutant non può usare ciò a cui porta l'indirizzo di { $name }: una rete privata, un altro server o un certificato non valido. Ricollegalo con l'indirizzo giusto; il proprietario può permettere le reti private con ALLOW_PRIVATE_NETWORK.
web-account-malformed = Al posto di { $name } ha risposto qualcos'altro, forse la pagina di accesso di una rete o un proxy. Apri il suo indirizzo in un browser per vedere che cos'è, poi riprova.
web-account-too-large = { $name } ha risposto più di quanto si possa leggere. Provalo per vedere se succede ancora.

## Settings

web-settings-saved = Salvato.
web-settings-you = Tu
web-settings-zone = Fuso orario
web-settings-calendar = Calendario predefinito
web-settings-calendar-hint = I nuovi eventi vanno lì, a meno che tu non ne scelga un altro sulla bozza.
web-settings-notes = Posto predefinito per le note
web-settings-notes-hint = Le nuove note vanno lì, a meno che tu non scelga un altro posto sulla bozza. In Integrazioni ne puoi collegare altri.
web-settings-days = Giorni lavorativi
web-settings-from = Orario di lavoro dalle
web-settings-to = alle
web-settings-save = Salva

## Routing rules

web-rules-title = Cosa va dove
web-rules-lead = Una nuova bozza va dove dice la prima regola che le corrisponde. Sulla bozza puoi ancora cambiarlo.
web-rules-none = Non ci sono ancora regole: tutto va al suo posto predefinito.
web-rules-default = Tutto il resto va in «{ $calendar }», e le note in «{ $notes }».
web-rules-up = Sposta su
web-rules-down = Sposta giù
web-rules-remove = Rimuovi
web-rules-broken = «{ $target }» non è più collegato, o non è modificabile, quindi questa regola viene saltata. Scegli un altro posto o rimuovi la regola.
web-rules-use = Manda lì
web-rules-add-title = Aggiungi una regola
web-rules-add-lead = Deve valere tutto ciò che compili; ciò che lasci vuoto non conta.
web-rules-what = Che cosa
web-rules-what-event = Eventi
web-rules-what-note = Note
web-rules-what-reminder = Promemoria, come eventi del calendario
web-rules-hashtag = Hashtag
web-rules-hashtag-hint = Viene tolto dal titolo.
web-rules-keyword = Parola
web-rules-keyword-hint = Una o più parole. «dent*» è qualsiasi parola che inizia per dent.
web-rules-attendee = Invitato
web-rules-attendee-hint = Un nome, un indirizzo, o «@azienda.it» per tutti quelli che sono lì.
web-rules-language = Lingua
web-rules-any = qualsiasi
web-rules-from = Dalle
web-rules-to = Fino a prima delle
web-rules-time-hint = Quando un evento inizia o una nota viene scritta.
web-rules-channel = Inviato da
web-rules-channel-web = le pagine web
web-rules-channel-terminal = il terminale
web-rules-target = Va in
web-rules-target-calendars = Calendari
web-rules-target-notes = Note
web-rules-add = Aggiungi la regola
web-rules-too-many = Ci sono già { $most } regole. Rimuovine prima una; non è stato aggiunto nulla.
web-rules-unknown-target = Questo non può andare lì: eventi e promemoria vanno in un calendario, le note in un account che tiene note. Non è stato aggiunto nulla.
web-rules-hashtag-wrong = Un hashtag è una sola parola, come #lavoro. Non è stato aggiunto nulla.
web-rules-time-wrong = Indica entrambe le ore, e non due volte la stessa. Non è stato aggiunto nulla.
web-rules-try-title = Prova una frase
web-rules-try-text = Una frase
web-rules-try-example = Pranzo con Anna venerdì alle 13 #lavoro
web-rules-try = Prova
web-rules-tried = «{ $title }» va in «{ $target }» per la regola { $number }.
web-rules-tried-default = «{ $title }» va in «{ $target }»; nessuna regola corrisponde.
web-rules-tried-reminder = «{ $title }» è un promemoria: arriva nella conversazione, nessuna regola corrisponde.
web-rules-tried-nothing = Qui non c'è nulla da pianificare; forse mancano il giorno e l'ora.
rule-event = Gli eventi { $conditions } vanno in «{ $target }».
rule-event-all = Tutti gli eventi vanno in «{ $target }».
rule-note = Le note { $conditions } vanno in «{ $target }».
rule-note-all = Tutte le note vanno in «{ $target }».
rule-reminder = I promemoria { $conditions } vanno in «{ $target }» come eventi.
rule-reminder-all = Tutti i promemoria vanno in «{ $target }» come eventi.
rule-if-hashtag = con { $hashtag }
rule-if-keyword = con la parola «{ $keyword }»
rule-if-beginning = con una parola che inizia per «{ $keyword }»
rule-if-attendee = con { $attendee } tra gli invitati
rule-if-language = in { $name }
rule-if-between = con inizio tra le { $from } e le { $to }
rule-if-written-between = scritte tra le { $from } e le { $to }
rule-if-telegram = da Telegram
rule-if-web = dalle pagine web
rule-if-terminal = dal terminale

## Language model

web-model-title = Modello linguistico
web-model-reads-installation = { $name } legge i tuoi messaggi, poi le regole stabiliscono quando.
web-model-reads-own = { $name } legge i tuoi messaggi con la tua chiave; poi le regole stabiliscono quando.
web-model-reads-none = Solo le regole leggono i tuoi messaggi. Un modello linguistico capisce un linguaggio più libero e più lingue.
web-model-works = { $name } funziona: { $model } ha risposto in { $seconds } s.
web-model-none = Nessun modello linguistico è impostato, quindi non c'è nulla da provare.
web-model-usage = Questo mese
web-model-usage-none = Non è ancora stato chiesto nulla.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } risposta, { $tokens } token, { $cost }
   *[other] { $provider }: { $answers } risposte, { $tokens } token, { $cost }
}
web-model-budget-user = Il tuo budget qui: spesi { $spent } di { $budget }.
web-model-budget-all = Il budget di tutti qui: spesi { $spent } di { $budget }.
web-model-change = Scegline un altro
web-model-which = Chi legge
web-model-which-hint = Un modello tuo serve solo a te e lo paghi tu; se non funziona leggono le regole, mai la chiave di qualcun altro.
web-model-choice-installation = Quello di questa installazione: { $name }
web-model-choice-own = { $name }, con la mia chiave
web-model-choice-server = Un altro server, con il suo indirizzo
web-model-choice-none = Nessuno, solo le regole
web-model-key = Chiave
web-model-key-hint = Per un modello tuo. È conservata cifrata e provata prima di essere salvata.
web-model-key-kept = Ce n'è una salvata. Lascia vuoto per tenerla; scegliendo il modello dell'installazione, o nessuno, viene dimenticata.
web-model-name = Modello
web-model-name-hint = Vuoto vuol dire quello piccolo del fornitore.
web-model-address = Indirizzo
web-model-address-hint = Solo per un altro server: uno che parla l'API chat completions di OpenAI.
web-model-auth = { $name } non accetta questa chiave, o non ce n'è una; non è stato salvato nulla. Copiala di nuovo per intero dal fornitore.
web-model-forbidden = { $name } conosce questa chiave ma non la fa entrare, o il credito è esaurito; non è stato salvato nulla. Controlla il tuo account lì.
web-model-not-found = { $name } non ha questo modello, o a questo indirizzo non c'è un server simile; non è stato salvato nulla. Controlla il nome del modello e l'indirizzo.
web-model-conflict = { $name } ha segnalato un conflitto e non è stato salvato nulla. Riprova.
web-model-invalid = { $name } non accetta la domanda e non è stato salvato nulla. Controlla il nome del modello.
web-model-rate-limited = { $name } chiede di aspettare, o il credito è esaurito; non è stato salvato nulla. Riprova tra un minuto o controlla il tuo account lì.
web-model-unavailable = { $name } è fuori servizio e non è stato salvato nulla. Riprova più tardi.
web-model-unreachable = All'indirizzo di { $name } non c'è un server, o non è attivo; non è stato salvato nulla. Controlla l'indirizzo.
web-model-network = La connessione con { $name } è caduta prima della risposta e non è stato salvato nulla. Riprova.
web-model-timeout = { $name } non ha risposto in tempo e non è stato salvato nulla. Riprova o scegli un modello più veloce.
web-model-refused = L'indirizzo di { $name } non si può usare da qui e non è stato salvato nulla: è in una rete privata o porta a un altro host. Il proprietario può consentire le reti private con ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } risponde qualcosa di inutilizzabile, quindi non è stato salvato nulla: una pagina web, o un modello troppo debole per rispettare un modulo. Controlla l'indirizzo o scegli un altro modello.
web-model-too-large = { $name } ha risposto più di quanto si possa leggere e non è stato salvato nulla. Controlla l'indirizzo.

## Voce

web-voice-title = Voce
web-voice-heard-by = { $count ->
    [one] Le registrazioni le ascolta { $names }.
   *[other] Le registrazioni le ascolta il primo di questi che risponde: { $names }.
}
web-voice-none = Nessuno ascolta ancora le registrazioni. Chi gestisce questo programma può impostare WHISPER_API_KEY, ASSEMBLYAI_API_KEY o TRANSCRIBER_COMMAND.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = Non è riuscito
web-error-home = Continua
web-fault-not-found = Qui non c'è nulla, o non più; non è stato cambiato nulla. Riparti dalla prima pagina.
web-fault-signed-out = La sessione è finita e non è stato fatto nulla. Copia ciò che hai scritto, accedi di nuovo e invialo ancora.
web-fault-not-allowed = Questo spetta al proprietario di questo Adjutant; non è stato cambiato nulla. Chiedi a lui.
web-fault-foreign-request = La richiesta non viene da una pagina aggiornata di questo Adjutant, quindi non è stato cambiato nulla. Ricarica la pagina e riprova; dietro un proxy imposta PUBLIC_URL.
web-fault-unknown-host = Questo Adjutant non si raggiunge con quel nome e non è stato cambiato nulla. Aprilo da http://localhost oppure imposta PUBLIC_URL sull'indirizzo che usi.
web-fault-spent-link = Questo link di accesso è già stato usato o ha più di 15 minuti. Non è perso nulla: prendine uno nuovo con /login in Telegram o con “adjutant login-link”.
web-fault-too-large = Erano più di 256 KB e non ne è stato salvato nulla. Invia meno in una volta.
web-fault-file-too-large = Questo file supera i 20 MB e non ne è stato salvato nulla. Inviane uno più piccolo.
web-fault-too-often = Dal tuo indirizzo sono arrivati troppi tentativi falliti e questo non è stato esaminato. Aspetta dieci minuti, poi riprova.
web-fault-took-too-long = Ci è voluto troppo e l'operazione è stata interrotta; forse non ha avuto effetto. Controlla, poi riprova.
web-fault-incomplete = Nel modulo manca qualcosa o qualcosa non va bene, e non è stato cambiato nulla. Completalo e invialo di nuovo.
web-fault-no-landing = Questo non è l'indirizzo a cui sei stato rimandato, e non è stato collegato nulla. Copialo per intero, con tutto ciò che segue «callback?», e incollalo di nuovo.
web-failure-disk-full = Il disco di questa macchina è pieno, quindi non è stato salvato nulla. Libera dello spazio, poi riprova.
web-failure-locked = Un altro programma tiene occupato il database, quindi non è stato salvato nulla. Riprova tra un attimo.
web-failure-unknown = Qualcosa è andato storto da parte nostra e non è chiaro se abbia avuto effetto. Controlla, poi riprova; i dettagli sono nel log.
web-provider-unnamed = Il server
web-provider-auth = { $name } ha rifiutato l'accesso e non è stato salvato nulla. Controlla nome utente e password.
web-provider-auth-because = Il server ha rifiutato l'accesso e non è stato salvato nulla. { $cause }
web-provider-forbidden = { $name } conosce questo accesso ma non lo fa entrare, e non è stato salvato nulla. Controlla cosa può fare l'account.
web-provider-not-found = { $name } non ha calendari a questo indirizzo e non è stato salvato nulla. Controlla l'indirizzo.
web-provider-conflict = { $name } l'ha modificato nel frattempo e non è stato sovrascritto nulla. Riprova.
web-provider-invalid = { $name } non l'accetta e non è stato salvato nulla. Controlla ciò che hai inserito.
web-provider-rate-limited = { $name } chiede di aspettare e non è stato salvato nulla. Riprova tra qualche minuto.
web-provider-unavailable = { $name } è fuori servizio e non è stato salvato nulla. Riprova più tardi.
web-provider-unreachable = A questo indirizzo non c'è un server, o non è attivo; non è stato salvato nulla. Controlla l'indirizzo.
web-provider-network = La connessione è caduta prima della risposta e non è stato salvato nulla. Riprova.
web-provider-timeout = Il server non ha risposto in tempo e non è stato salvato nulla. Controlla l'indirizzo o riprova più tardi.
web-provider-refused = Questo indirizzo non si può usare da qui e non è stato salvato nulla: è in una rete privata o porta a un altro host. Il proprietario può consentire le reti private con ALLOW_PRIVATE_NETWORK.
web-provider-malformed = Ciò che risponde a questo indirizzo non è { $name }, forse è una pagina web; non è stato salvato nulla. Controlla l'indirizzo.
web-provider-too-large = Il server ha risposto più di quanto si possa leggere e non è stato salvato nulla. Scegli un indirizzo con meno calendari.

web-event-back = Alla panoramica
web-notes-lead = Ciò che è conservato su questa macchina, prima le più recenti.
web-notes-none = Qui non ci sono ancora note. Scrivine una nella chat: «nota: il codice del cancello è 4711».
web-notes-export = Scarica tutte in Markdown
web-notes-newer = Più recenti
web-notes-older = Meno recenti
web-notes-back = A tutte le note

## Reminders as to-dos

web-tasks-title = Promemoria come attività
web-tasks-lead = I promemoria arrivano nella conversazione. Possono comparire anche in un elenco di attività di questo account.
web-tasks-nowhere = In nessun elenco
web-tasks-none = Questo account non ha un elenco di attività in cui si possa scrivere.
web-tasks-save = Salva
