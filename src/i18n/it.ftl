## Cards of drafts

card-event = Nuovo evento
card-note = Nuova nota
card-reminder = Nuovo promemoria
card-change = Modifica di questo evento
card-cancellation = Disdire questo evento?
card-confirmed = Salvo…
card-delivered-event = ✅ Salvato
card-delivered-note = ✅ Nota salvata
card-delivered-reminder = ✅ Promemoria impostato
card-delivered-change = ✅ Modificato
card-delivered-cancellation = ✅ Disdetto
card-failed = Non salvato
card-undoing = Annullamento…
card-undone = ↩️ Annullato, tutto com'era
card-discarded = Scartato
card-below = Questa bozza continua più in basso.
card-expired = Questa bozza è scaduta. Non è stato salvato nulla; se ti serve ancora, scrivila di nuovo.
card-your-time = Nel tuo orario: { $when }
card-conflict = Alla stessa ora: { $title }, { $when } ({ $calendar })
card-free = Liberi invece: { $times }
card-exceptions = Eccezioni della serie: { $count }
card-notified = Il calendario ha scritto a: { $people }
card-undo-notified = Il calendario ha comunicato l’annullamento a: { $people }
card-unreached = Il calendario non è riuscito a raggiungerli, avvisali tu: { $people }
card-related = Hai già { $title }, { $when }. Lo sposto?
card-unanswered = Non ho potuto guardare in { $calendars }: nessuna risposta.
card-target-gone = { $calendar } non esiste più. Scegli un altro calendario.
card-target-read-only = In { $calendar } non si può più scrivere. Scegli un altro calendario.
card-aged = { $calendars }: dati di { $when }; ora nessuna risposta.
card-differs = Il calendario mostra altro rispetto a ciò che hai chiesto: { $found } invece di { $expected }. Guardalo lì.
card-differs-missing = Il calendario non mostra nulla il { $expected }, dove dovrebbe essere. Guardalo lì.
scope-line-this = Solo questo della serie
scope-line-following = Questo e tutti i successivi
scope-line-all = Tutta la serie
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ nominato solo nell'immagine)
    [file] { $name } (⚠️ nominato solo nel file)
   *[other] { $name } (⚠️ nominato solo nel messaggio inoltrato)
}
draft-list = { $count ->
    [one] Una di queste bozze si può creare:
   *[other] Queste { $count } si possono creare in una volta:
}
card-import = Nuovi eventi
card-delivered-import = ✅ Tutto salvato
import-title = { $count ->
    [one] { $count } evento
   *[other] { $count } eventi
}
import-more = … e altri { $count }
untitled = (senza titolo)
all-day = tutto il giorno
the-calendar = il calendario
the-note-store = l'archivio delle note

button-create = Crea
button-create-all = Crea tutto
button-edit = Modifica
button-move-instead = Sposta quello
button-other-time = Altro orario
button-calendar = Calendario
button-note-store = Dove
button-discard = Scarta
button-back = Indietro
button-undo = Annulla
button-open = Apri
button-retry = Riprova
button-move = Applica
button-cancel-event = Disdici
button-keep = Lascialo

button-scope-this = Questo
button-scope-following = Questo e i successivi
button-scope-all = Tutti

nudge-minus-15m = −15 min
nudge-plus-15m = +15 min
nudge-minus-1d = −1 giorno
nudge-plus-1d = +1 giorno
nudge-plus-1w = +1 settimana
nudge-shorter = Più breve
nudge-longer = Più lungo

editing-event = Cosa devo cambiare? Scrivi per esempio «mettilo alle 14», «da Sole invece» o «spostalo a lunedì», oppure usa i pulsanti.
editing-note = Scrivi la nota come deve essere.
choose-time = Quale orario ti va bene?
choose-time-none = Non ho trovato orari liberi vicini nelle prossime due settimane.
choose-calendar = Quale calendario?
choose-note-store = Dove va questa nota?

question-next-weekday = Quale giorno intendi?
question-day-month-order = Quale data intendi?
question-am-pm = Mattina o sera?
question-dst-gap = In quel momento l'orologio va avanti e quest'ora non esiste. Quale intendi?
question-dst-overlap = In quel momento l'orologio va indietro e quest'ora capita due volte. Quale intendi?
question-weekday-mismatch = Il giorno della settimana e la data non coincidono. Quale intendi?
question-free-slots = Questi orari sono liberi. Quale scegli?
question-two-readings = Si può intendere in due modi. Quale intendi?
question-other = Quale intendi?

unkept-except-holidays = Non posso escludere i festivi da un evento che si ripete; sono inclusi.
unkept-past-time = Questo orario è già passato.
unkept-rule = Una delle tue regole porta a un posto che non esiste più o non è più modificabile, quindi è stata saltata. Controllala in /settings.
unkept-deadline = Una scadenza non è un orario per farlo; l'ho presa come giorno.
unkept-recurrence = Questa ripetizione non è possibile; l'evento è impostato una volta sola.
unkept-model-failed = Il modello linguistico non ha dato una risposta utilizzabile, quindi hanno letto solo le regole. Controlla.
unkept-model-spent = Il budget di questo mese per il modello linguistico è esaurito, quindi hanno letto solo le regole.
unkept-model-no-key = Il tuo modello linguistico non ha più una chiave, quindi hanno letto solo le regole. Inseriscila di nuovo nelle impostazioni.
remark-google-invites = Google scrive alle persone che hanno un indirizzo e-mail: un invito, e a ogni modifica e cancellazione.
remark-google-cannot-invite = Da questo calendario non si può invitare nessuno: le persone vengono annotate per nome e non ne sanno nulla.
remark-caldav-invites = Il server del calendario scrive alle persone che hanno un indirizzo e-mail: un invito, e a ogni modifica e annullamento.
remark-caldav-guest = L’invito è di qualcun altro: una modifica resta nel tuo calendario, chi organizza e gli invitati non ne sanno nulla, e il server può rifiutarla.
remark-caldav-declines = L’invito è di qualcun altro: eliminarlo significa declinare, e il server del calendario avvisa chi organizza.
remark-caldav-leaves = L’invito è di qualcun altro: sparisce dal tuo calendario e chi organizza non viene avvisato.
remark-outlook-invites = Outlook scrive a chi ha un indirizzo e-mail: un invito, e a ogni modifica e annullamento.
remark-outlook-exceptions = Outlook non può mantenere alcune eccezioni della serie: le date aggiunte vengono omesse e gli appuntamenti spostati oltre quelli vicini restano all’ora abituale.
remark-outlook-one-alert = Outlook conserva un solo avviso: resta il primo, gli altri vengono tralasciati.
remark-outlook-recurrence = Outlook non sa ripetere un evento così e lo rifiuterà: scegli un altro calendario o fanne più eventi.

unkept-exceptions = In questo file un evento che si ripete ha eccezioni che non posso riprendere; controllalo nel tuo calendario.
unkept-unreadable-events = Alcuni eventi di questo file non si potevano leggere; sono stati lasciati fuori.
unkept-known-events = Alcuni eventi di questo file sono già nel tuo calendario; sono stati lasciati fuori.

failure-retrying = { $calendar } non risponde ancora. Non è andato perso nulla; continuo a provare.
failure-auth = { $calendar } ha rifiutato l'accesso. Non è stato salvato nulla. Ricollegalo in Integrazioni, poi tocca Riprova.
failure-forbidden = { $calendar } non lo permette. Non è stato salvato nulla. Scegli un altro calendario.
failure-not-found = { $calendar } non esiste più. Non è stato salvato nulla. Scegli un altro calendario.
failure-conflict = Nel frattempo questo evento è stato modificato in { $calendar }. Non è stato sovrascritto nulla; chiedimelo di nuovo.
failure-changed-meanwhile = Nel frattempo è stato modificato in { $calendar }. Non è stato sovrascritto nulla: eccolo com'è ora, con la tua modifica. Tocca di nuovo per scriverla.
failure-invalid = { $calendar } non l'ha accettato. Non è stato salvato nulla. Scegli un altro calendario, oppure scarta la bozza e dillo in un altro modo.
failure-note-forbidden = { $calendar } non lo permette. Non è stato salvato nulla. Scegli un altro posto per la nota.
failure-note-not-found = Il posto in { $calendar } dove doveva andare questa nota non esiste più o non è più condiviso con me. Non è stato salvato nulla. Scegli un altro posto per la nota o configura di nuovo l'account in Integrazioni.
failure-note-invalid = { $calendar } non l'ha accettato. Non è stato salvato nulla. Cambia la nota o scegli un altro posto.
failure-note-undo = Non sono riuscito a riprendere questa nota da { $calendar }; è ancora lì. Riprova più tardi o eliminala lì.
failure-rate-limited = { $calendar } è troppo occupato. Non è stato salvato nulla; riprova tra un po'.
failure-unavailable = { $calendar } è fuori servizio. Non è stato salvato nulla; riprova più tardi.
failure-unreachable = Non riesco a raggiungere { $calendar }. Non è stato salvato nulla; riprova quando è di nuovo attivo.
failure-network = Non sono riuscito a raggiungere { $calendar }. Non è chiaro se sia stato salvato; Riprova non lo salverà due volte.
failure-timeout = { $calendar } non ha risposto in tempo. Riprova non lo salverà due volte.
failure-refused = L'indirizzo di { $calendar } non è tra quelli che posso usare. Non è stato salvato nulla.
failure-malformed = { $calendar } ha risposto qualcosa che non capisco. Riprova non lo salverà due volte.
failure-too-large = { $calendar } ha risposto più di quanto possa leggere. Riprova non lo salverà due volte.
failure-unknown = Qualcosa è andato storto da parte mia. Riprova non lo salverà due volte.
failure-undo-conflict = Nel frattempo è stato modificato nel calendario, quindi l'ho lasciato com'è.
failure-undo-auth = Il calendario ha rifiutato l'accesso, quindi non è stato annullato. Ricollegalo in Integrazioni.
failure-undo-not-found = Non trovo più dove era stato salvato, quindi non è stato annullato.
failure-undo-unreachable = Non riesco a raggiungere il calendario, quindi non è stato annullato. Riprova più tardi con Annulla.
failure-undo-network = Non sono riuscito a raggiungere il calendario: forse non è stato annullato. Tocca di nuovo Annulla.
failure-undo-unavailable = Il calendario è fuori servizio, quindi non è stato annullato. Riprova più tardi con Annulla.
failure-undo-timeout = Il calendario non ha risposto in tempo: forse non è stato annullato. Tocca di nuovo Annulla.
failure-undo-rate-limited = Il calendario è troppo occupato, quindi non è stato annullato. Riprova più tardi con Annulla.
failure-undo-forbidden = Il calendario non permette di annullarlo.
failure-undo-invalid = Il calendario non l'ha accettato, quindi non è stato annullato.
failure-undo-refused = L'indirizzo del calendario non è tra quelli che posso usare, quindi non è stato annullato.
failure-undo-malformed = Il calendario ha risposto qualcosa che non capisco. Controlla se è stato annullato.
failure-undo-too-large = Il calendario ha risposto più di quanto possa leggere. Controlla se è stato annullato.
failure-undo-unknown = Qualcosa è andato storto da parte mia: forse non è stato annullato. Tocca di nuovo Annulla.

alert-at-start = all'inizio
alert-before = { $length } prima
alert-starts = Inizia { $day } alle { $time }
reminder-late = Era previsto per { $when }; non sono riuscito ad avvisarti prima.
reconnect-ended = { $name } ({ $label }) non mi fa più entrare. Non è perso nulla: ciò che confermi aspetta. Invia /login, apri Integrazioni e ricollegalo.
reconnect-ends-soon = { $name } ({ $label }) entro due giorni non mi farà più entrare. Invia /login, apri Integrazioni e ricollegalo, così nulla deve aspettare.
task-failed = «{ $title }» è segnato e arriverà in tempo, ma non è stato possibile aggiungerlo alle attività di { $account }. Prova quell’account in Integrazioni.
maybe-repeated = (Potrebbe essere una ripetizione: il primo avviso non è stato confermato.)
trouble = Qualcosa è andato storto da parte mia. Il tuo messaggio è conservato e non è stato scritto nulla. Invialo di nuovo.
trouble-silent = { $name } ora non risponde. Il tuo messaggio è conservato e non è stato scritto nulla. Invialo di nuovo più tardi.

## Recurrence

repeats-daily = { $interval ->
    [one] ogni giorno
   *[other] ogni { $interval } giorni
}
repeats-weekly = { $interval ->
    [one] ogni settimana
   *[other] ogni { $interval } settimane
}
repeats-monthly = { $interval ->
    [one] ogni mese
   *[other] ogni { $interval } mesi
}
repeats-yearly = { $interval ->
    [one] ogni anno
   *[other] ogni { $interval } anni
}
repeats-hourly = { $interval ->
    [one] ogni ora
   *[other] ogni { $interval } ore
}
repeats-minutely = { $interval ->
    [one] ogni minuto
   *[other] ogni { $interval } minuti
}
repeats-weekdays = ogni giorno lavorativo, dal lunedì al venerdì
repeats-on = ({ $days })
repeats-day = { $day }
repeats-on-days = { $count ->
    [one] il giorno { $days }
   *[other] i giorni { $days }
}
repeats-nth = { $nth ->
    [-1] { $weekday ->
        [domenica] l'ultima domenica del mese
       *[other] l'ultimo { $weekday } del mese
    }
    [-2] { $weekday ->
        [domenica] la penultima domenica del mese
       *[other] il penultimo { $weekday } del mese
    }
   *[other] { $weekday ->
        [domenica] la { $nth }ª domenica del mese
       *[other] il { $nth }º { $weekday } del mese
    }
}
repeats-position = { $nth ->
    [-1] l'ultimo giorno lavorativo
    [1] il primo giorno lavorativo
   *[other] il giorno lavorativo n. { $nth }
}
repeats-last-day = l'ultimo giorno
repeats-count = { $count ->
    [one] una volta
   *[other] { $count } volte
}
repeats-until = fino al { $date }

## Answers

nothing-to-read = In questo messaggio non c'è nulla che possa leggere. Scrivi cosa pianificare, per esempio «Pranzo con Anna domani alle 13».
unreadable = Non so leggere questo tipo di messaggio. Scrivilo come testo; non è stato salvato nulla.
unclear = Non ho trovato nulla da pianificare. Scrivi per esempio «Dentista lunedì alle 9», «nota: il codice del cancello è 4711», «ricordami di chiamare mamma domani alle 9» o «cosa ho giovedì». /help mostra cos'altro so fare.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = grazie, grazie mille, molte grazie, perfetto, ottimo, fantastico
thanks-answer = Prego.
hello-words = ciao, salve, buongiorno, buonasera, buon pomeriggio, ehi, come va
hello-answer = Ciao! Dimmi che cosa pianificare, annotare o ricordare, o chiedi che cosa c’è in programma. /help mostra che cosa so fare.
button-as-note = Tieni come nota
file-no-model = Leggo immagini e PDF solo con un modello linguistico che vede, e non ce n'è uno configurato, quindi non è stato salvato nulla. Scrivi cosa pianificare; chi mi gestisce può configurarne uno.
file-no-vision = Il modello linguistico non è riuscito a leggerlo; forse è uno che non vede. Non è stato salvato nulla; scrivi cosa pianificare.
file-no-words = Qui non ho trovato parole. Non è stato salvato nulla; scrivi cosa pianificare.
file-too-large = Questo file supera i 20 MB, più di quanto possa scaricare. Non è stato salvato nulla; inviane uno più piccolo.
file-empty = Questo file è vuoto. Non è stato salvato nulla; invialo di nuovo.
file-unknown = Leggo immagini, PDF, file di calendario (.ics) e registrazioni, e questo non è nulla che conosca. Non è stato salvato nulla; scrivi cosa pianificare.
file-no-events = In questo file di calendario non ci sono eventi. Non è stato cambiato nulla.
file-too-many-events = Questo file di calendario contiene più di { $most } eventi. Non è stato salvato nulla; collega il calendario da cui viene o invia un file più piccolo.
file-known-events = Tutto questo è già nel tuo calendario. Non è stato cambiato nulla.
file-gone = Telegram non ha consegnato questo file, quindi non è stato letto né salvato nulla. Invialo di nuovo.
file-failed = Non sono riuscito a leggere questo file, anche se ho provato più volte. Non è stato salvato nulla; invialo di nuovo più tardi o scrivi cosa pianificare.
forward-unclear = In ciò che hai inoltrato non ho trovato nulla da pianificare, quindi non ne ho fatto nulla. Dimmi con parole tue cosa farne.
contact-no-draft = Aggiungo un contatto alle persone di una bozza, e non ce n'è una aperta. Non è stato cambiato nulla; scrivi prima cosa pianifichi con questa persona.
place-no-draft = Aggiungo un luogo a una bozza, e non ce n'è una aperta. Non è stato cambiato nulla; scrivi prima cosa c'è in programma lì.
voice-no-transcriber = Non so ancora ascoltare: nessun riconoscimento vocale è configurato, quindi non è stato ascoltato né salvato nulla. Scrivilo come testo; chi mi gestisce può impostare WHISPER_API_KEY.
voice-too-long = Questa registrazione dura più di { $minutes } minuti, quindi non l'ho ascoltata. Non è stato salvato nulla; dillo più in breve o scrivilo.
voice-too-large = Questa registrazione supera i 20 MB, più di quanto possa scaricare. Non è stato salvato nulla; inviane una più breve o scrivilo.
voice-empty = Questa registrazione è vuota. Non è stato salvato nulla; registrala di nuovo.
voice-silent = In questa registrazione non ho sentito parole. Non è stato salvato nulla; registrala di nuovo o scrivilo.
voice-format = Non sono riuscito a leggere questa registrazione: è danneggiata, troppo breve o in un formato che non conosco. Non è stato salvato nulla; inviala come messaggio vocale o scrivilo.
voice-refused = Il riconoscimento vocale non accetta la mia chiave, quindi non è stato ascoltato né salvato nulla. Scrivilo come testo; chi mi gestisce deve impostare una chiave nuova.
voice-gone = Telegram non ha consegnato questa registrazione, quindi non è stato ascoltato né salvato nulla. Inviala di nuovo.
voice-failed = Il riconoscimento vocale non ha risposto, anche se ho provato più volte. Non è stato salvato nulla; invia di nuovo la registrazione più tardi o scrivilo.
ask-time = Quando? Scrivi un giorno e un'ora, oppure /cancel.
no-such-event = Non ho trovato un evento simile tra i prossimi. Non è stato cambiato nulla.
no-slot = Non ho trovato un orario libero. Indica un altro giorno o una durata più breve.
edit-not-understood = Non ho capito cosa cambiare. Scrivi per esempio «mettilo alle 14» o «da Sole invece», oppure /cancel per lasciarlo com'è.
edited-too-late = Il messaggio che hai modificato era già stato salvato com'era. Tocca Annulla lì sotto e invialo di nuovo per cambiarlo.
edited-over = Quello che era nato da quel messaggio non vale più. Invialo di nuovo per rimetterlo in programma.
edited-not-understood = Nel messaggio modificato non ho trovato nulla da pianificare; la bozza resta com'era.
tap-unknown = Non conosco questo pulsante. Non è stato cambiato nulla.
tap-stale = La bozza era cambiata da quando è apparso quel pulsante, quindi non è stato fatto nulla. Ora è aggiornata.
create-all-changed = { $count ->
    [one] Una bozza era cambiata da quando è apparso l'elenco, quindi è rimasta. Decidi sulla sua scheda.
   *[other] { $count } bozze erano cambiate da quando è apparso l'elenco, quindi sono rimaste. Decidi sulle loro schede.
}
tap-decided = Era già stato deciso; non è stato cambiato nulla.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = sì, si, s, ok, okay, va bene, certo, d'accordo, confermo, conferma, salva, crealo, fallo, procedi, sì grazie
yes-to-which = Ci sono più bozze aperte. Tocca il pulsante sotto quella che intendi; non è stato salvato nulla.
unstored = In questo momento non posso salvare nulla: il disco è pieno o il database è bloccato. Il tuo messaggio non è perso: Telegram lo conserva e lo riprendo appena posso.
refused = Questo è un assistente privato. Se deve essere anche tuo, da' il tuo id al proprietario: { $id }
refused-unowned = Questo assistente non ha ancora un proprietario. Se lo stai configurando: il codice di configurazione è nel terminale o nel registro dove è in esecuzione. Inseriscilo nella sua pagina web oppure mandami /start e il codice.
group-private = Lavoro solo nelle chat private e qui non leggo nulla. Scrivimi lì: @{ $username }

agenda-empty = Niente in programma: { $days }.
agenda-more = … e altri { $count }.
free-none = niente di libero
free-yes = Sì, sei libero: { $when }
free-no = No, quel momento è occupato: { $when }
free-partly = Non è tutto libero: { $when }
free-gaps = Libero: { $times }
drafts-none = Non ci sono bozze aperte.
drafts-more = … e altre { $count } bozze aperte. Decidi prima queste.
notes-none = Qui non ci sono ancora note. Scrivi per esempio «nota: il codice del cancello è 4711».
notes-list = Le tue ultime note conservate qui:
notes-hint = Tutte, anche da scaricare, sono nella tua pagina Note: /login
undo-nothing = Non c'è nulla da annullare.
cancel-done = Lasciato com'è.
cancel-nothing = Non c'è nulla da interrompere. Le bozze aperte sono in /drafts.
find-usage = Scrivi di cosa hai bisogno, per esempio «/find 45 minuti martedì».
note-usage = Scrivi la nota dopo il comando, per esempio «/note il codice del cancello è 4711».
remind-usage = Scrivi cosa e quando, per esempio «/remind chiamare mamma domani alle 9».
calendars-list = I tuoi calendari:
calendars-hint = ✓ indica dove vanno i nuovi eventi. Collega altri calendari e cambia la scelta in /settings.
calendar-read-only = sola lettura
calendar-gone = non esiste più
command-unknown = Non conosco questo comando. /help li elenca tutti.

## Zone, language, login

zone-ask = Dove ti trovi? Mandami la tua città o condividi la posizione, così gli orari sono giusti.
zone-unknown = Non conosco questo luogo. Manda una città più grande lì vicino o un fuso orario come Europe/Rome.
zone-which = Quale intendi?
zone-set = Il tuo fuso orario è { $zone }; lì ora sono le { $time }.
share-location = Condividi la mia posizione
language-choose = Scegli la lingua:
language-set = Ora ti parlo in italiano.
login-link = Apri questo per accedere alle tue pagine:
login-loopback = Questo si apre solo sul computer su cui gira Adjutant. Per altri dispositivi imposta PUBLIC_URL su un indirizzo che porti lì.
settings-link = Cambiale sulla tua pagina:
login-once = Il link funziona una volta sola, per 15 minuti.
settings-zone = Fuso orario: { $zone }
settings-zone-unknown = non ancora noto
settings-language = Lingua: { $locale }
settings-hours = Orario di lavoro: { $from } – { $to }
start-hello = Ciao { $name }! Scrivimi cosa pianificare, come lo diresti a una persona: «Pranzo con Anna venerdì prossimo alle 13 da Nobu». Ti mostro una bozza e non scrivo nulla prima che tu tocchi Crea. /help mostra cos'altro so fare.
help-intro = Scrivi con parole tue cosa pianificare, annotare o ricordare. Ti mostro una bozza; solo il tuo tocco la salva, e Annulla torna indietro.

command-today = gli impegni di oggi
command-tomorrow = gli impegni di domani
command-week = i prossimi sette giorni
command-agenda = i prossimi trenta giorni
command-free = quando hai tempo libero
command-find = trovare un orario libero
command-note = tenere una nota
command-notes = le tue ultime note
command-remind = impostare un promemoria
command-drafts = le bozze ancora da decidere
command-undo = annullare l'ultima modifica
command-calendars = i tuoi calendari
command-settings = le tue impostazioni
command-login = un link alle tue pagine
command-timezone = impostare il fuso orario
command-language = scegliere la lingua
command-cancel = lasciare ciò che è iniziato
command-help = cosa so fare
command-start = salutarci
terminal-prompt = ›
terminal-no-button = Non c'è un pulsante { $number } e non è stato fatto nulla. Si vedono questi: { $buttons }
