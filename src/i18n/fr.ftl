## Cartes des brouillons

card-event = Nouvel événement
card-note = Nouvelle note
card-reminder = Nouveau rappel
card-change = Modifier cet événement
card-cancellation = Supprimer cet événement ?
card-confirmed = Enregistrement…
card-delivered-event = ✅ Enregistré
card-delivered-note = ✅ Note enregistrée
card-delivered-reminder = ✅ Rappel programmé
card-delivered-change = ✅ Modifié
card-delivered-cancellation = ✅ Supprimé
card-failed = Non enregistré
card-undoing = Retour en arrière…
card-undone = ↩️ Annulé, comme avant
card-discarded = Abandonné
card-below = Ce brouillon continue plus bas.
card-expired = Ce brouillon a expiré. Rien n’a été enregistré ; récrivez-le si vous le voulez encore.
card-your-time = À votre heure : { $when }
card-conflict = Au même moment : { $title }, { $when } ({ $calendar })
card-free = Libre à la place : { $times }
card-exceptions = Exceptions de la série : { $count }
card-notified = L’agenda a écrit à : { $people }
card-undo-notified = L’agenda a signalé l’annulation à : { $people }
card-unreached = L’agenda n’a pas pu les joindre, prévenez-les vous-même : { $people }
card-related = Vous avez { $title }, { $when }. Faut-il le déplacer ?
card-differs = Le calendrier montre autre chose que ce que vous avez demandé : { $found } au lieu de { $expected }. Vérifiez-le là-bas.
card-differs-missing = Le calendrier ne montre rien à { $expected }, où cela devrait être. Vérifiez-le là-bas.
scope-line-this = Seulement celui-ci de la série
scope-line-following = Celui-ci et tous les suivants
scope-line-all = Tous ceux de la série
card-unanswered = Je n’ai pas pu consulter { $calendars } : pas de réponse.
card-target-gone = { $calendar } n’existe plus. Choisissez un autre calendrier.
card-target-read-only = On ne peut plus rien écrire dans { $calendar }. Choisissez un autre calendrier.
card-aged = { $calendars } : données de { $when } ; pas de réponse pour l’instant.
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ nommé seulement dans l’image)
    [file] { $name } (⚠️ nommé seulement dans le fichier)
   *[other] { $name } (⚠️ nommé seulement dans ce qui a été transféré)
}
draft-list = { $count ->
    [one] L’un d’eux peut être créé tout de suite :
   *[other] Ces { $count } peuvent être créés d’un coup :
}
card-import = Nouveaux événements
card-delivered-import = ✅ Tout est enregistré
import-title = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
import-more = … et { $count } de plus
untitled = (sans titre)
all-day = toute la journée
the-calendar = le calendrier
the-note-store = le carnet de notes

button-create = Créer
button-create-all = Tout créer
button-edit = Modifier
button-move-instead = Déplacer celui-là
button-other-time = Autre heure
button-calendar = Calendrier
button-note-store = Où
button-discard = Abandonner
button-back = Retour
button-undo = Annuler
button-open = Ouvrir
button-retry = Réessayer
button-move = Appliquer
button-cancel-event = Supprimer
button-keep = Garder
button-scope-this = Celui-ci
button-scope-following = Celui-ci et les suivants
button-scope-all = Tous

nudge-minus-15m = −15 min
nudge-plus-15m = +15 min
nudge-minus-1d = −1 jour
nudge-plus-1d = +1 jour
nudge-plus-1w = +1 semaine
nudge-shorter = Plus court
nudge-longer = Plus long

editing-event = Que faut-il changer ? Écrivez par exemple « plutôt à 14h », « plutôt chez Sole » ou « déplacer à lundi », ou utilisez les boutons.
editing-note = Écrivez la note telle qu’elle doit être.
choose-time = Quelle heure vous convient ?
choose-time-none = Je n’ai trouvé aucun moment libre proche dans les deux prochaines semaines.
choose-calendar = Dans quel calendrier ?
choose-note-store = Où ranger cette note ?

question-next-weekday = Quel jour voulez-vous dire ?
question-day-month-order = Quelle date voulez-vous dire ?
question-am-pm = Le matin ou le soir ?
question-dst-gap = Les horloges avancent à ce moment-là et cette heure n’existe pas. Laquelle voulez-vous dire ?
question-dst-overlap = Les horloges reculent à ce moment-là et cette heure revient deux fois. Laquelle voulez-vous dire ?
question-weekday-mismatch = Le jour de la semaine et la date ne concordent pas. Que voulez-vous dire ?
question-free-slots = Ces moments sont libres. Lequel choisissez-vous ?
question-two-readings = Cela peut se lire de deux façons. Que voulez-vous dire ?
question-other = Que voulez-vous dire ?

unkept-except-holidays = Je ne peux pas exclure les jours fériés d’un événement qui se répète ; ils sont inclus.
unkept-exceptions = Un événement répétitif de ce fichier a des exceptions que je ne peux pas reprendre ; vérifiez-le dans votre calendrier.
unkept-unreadable-events = Certains événements de ce fichier n’ont pas pu être lus ; ils sont laissés de côté.
unkept-known-events = Certains événements de ce fichier sont déjà dans votre calendrier ; ils sont laissés de côté.
unkept-past-time = Cette heure est déjà passée.
unkept-rule = Une de vos règles mène à un endroit qui n’existe plus ou n’est plus modifiable : elle a été ignorée. Vérifiez-la sous /settings.
unkept-deadline = Une échéance n’est pas une heure de début ; je l’ai prise comme jour.
unkept-recurrence = Je ne peux pas tenir cette répétition ; l’événement est créé une seule fois.
unkept-model-failed = Le modèle de langage n’a pas donné de réponse utilisable, seules les règles ont donc lu ceci. Vérifiez-le.
unkept-model-spent = Le budget de ce mois pour le modèle de langage est épuisé, seules les règles ont donc lu ceci.
unkept-model-no-key = Votre modèle de langage n’a plus de clé, seules les règles ont donc lu ceci. Saisissez-la de nouveau dans Réglages.
remark-google-invites = Google écrit aux personnes qui ont une adresse e-mail : une invitation, puis à chaque modification et annulation.
remark-google-cannot-invite = Cet agenda ne permet aucune invitation : les personnes y figurent par leur nom et n’en savent rien.
remark-caldav-invites = Le serveur de l’agenda écrit aux personnes qui ont une adresse e-mail : une invitation, puis à chaque modification et annulation.
remark-caldav-guest = Quelqu’un d’autre vous y a invité : une modification reste dans votre propre agenda, ni l’organisateur ni les invités n’en savent rien, et le serveur peut la refuser.
remark-caldav-declines = Quelqu’un d’autre vous y a invité : supprimer, c’est décliner, et le serveur de l’agenda prévient l’organisateur.
remark-caldav-leaves = Quelqu’un d’autre vous y a invité : il disparaît de votre propre agenda, et l’organisateur n’est pas prévenu.
remark-outlook-invites = Outlook écrit aux personnes qui ont une adresse e-mail : une invitation, puis à chaque changement et annulation.
remark-outlook-exceptions = Outlook ne peut pas garder certaines exceptions de la série : les dates ajoutées sont omises, et les rendez-vous déplacés au-delà de leurs voisins restent à leur heure habituelle.
remark-outlook-one-alert = Outlook garde un seul rappel : le premier reste, les autres sont laissés de côté.
remark-outlook-recurrence = Outlook ne sait pas répéter un événement ainsi et le refusera : choisissez un autre calendrier, ou faites-en plusieurs événements.

failure-retrying = Pas encore de réponse : { $calendar }. Rien n’est perdu, je continue d’essayer.
failure-auth = { $calendar } a refusé la connexion. Rien n’a été enregistré. Reconnectez le compte dans Connexions, puis touchez Réessayer.
reconnect-ended = { $name } ({ $label }) ne me laisse plus entrer. Rien n’est perdu : ce que vous confirmez attend. Envoyez /login, ouvrez Connexions et reconnectez-le.
reconnect-ends-soon = { $name } ({ $label }) ne me laissera plus entrer d’ici deux jours. Envoyez /login, ouvrez Connexions et reconnectez-le ; ainsi rien n’aura à attendre.
task-failed = Le rappel « { $title } » viendra comme prévu, mais je n’ai pas pu l’ajouter aux tâches de { $account }. Testez ce compte sous Intégrations.
failure-forbidden = { $calendar } ne le permet pas. Rien n’a été enregistré. Choisissez un autre calendrier.
failure-not-found = { $calendar } n’existe plus. Rien n’a été enregistré. Choisissez un autre calendrier.
failure-changed-meanwhile = Ceci a été modifié entre-temps dans { $calendar }. Rien n’a été écrasé : voici l’état actuel, avec votre modification. Touchez de nouveau pour l’écrire.
failure-conflict = Cet événement a été modifié entre-temps dans { $calendar }. Rien n’a été écrasé ; redemandez-le-moi.
failure-invalid = { $calendar } ne l’a pas accepté. Rien n’a été enregistré. Choisissez un autre calendrier, ou abandonnez le brouillon et dites-le autrement.
failure-note-forbidden = { $calendar } ne le permet pas. Rien n’a été enregistré. Choisissez un autre endroit pour la note.
failure-note-not-found = L’endroit de { $calendar } prévu pour cette note n’existe plus ou n’est plus partagé avec moi. Rien n’a été enregistré. Choisissez un autre endroit pour la note ou réglez de nouveau le compte sous Connexions.
failure-note-invalid = { $calendar } ne l’a pas accepté. Rien n’a été enregistré. Modifiez la note ou choisissez un autre endroit pour elle.
failure-note-undo = Je n’ai pas pu reprendre cette note de { $calendar } ; elle y est encore. Réessayez plus tard ou supprimez-la là-bas.
failure-rate-limited = { $calendar } est surchargé. Rien n’a été enregistré ; réessayez dans un moment.
failure-unavailable = { $calendar } est en panne. Rien n’a été enregistré ; réessayez plus tard.
failure-unreachable = Je n’arrive pas à joindre { $calendar }. Rien n’a été enregistré ; réessayez quand la liaison sera revenue.
failure-network = Je n’ai pas pu joindre { $calendar }. Impossible de dire si c’est enregistré ; Réessayer ne l’enregistrera pas deux fois.
failure-timeout = { $calendar } n’a pas répondu à temps. Réessayer ne l’enregistrera pas deux fois.
failure-refused = Je n’ai pas le droit d’utiliser l’adresse de { $calendar }. Rien n’a été enregistré.
failure-malformed = { $calendar } a répondu quelque chose que je ne comprends pas. Réessayer ne l’enregistrera pas deux fois.
failure-too-large = { $calendar } a répondu plus que je ne peux recevoir. Réessayer ne l’enregistrera pas deux fois.
failure-unknown = Quelque chose s’est mal passé de mon côté. Réessayer ne l’enregistrera pas deux fois.
failure-undo-conflict = Cela a été modifié entre-temps dans le calendrier, je n’y ai donc pas touché.
failure-undo-auth = Le calendrier a refusé la connexion, rien n’a donc été annulé. Reconnectez-le dans Connexions.
failure-undo-not-found = Je ne retrouve plus où c’était enregistré, rien n’a donc été annulé.
failure-undo-unreachable = Je n’arrive pas à joindre le calendrier, rien n’a donc été annulé. Touchez de nouveau Annuler plus tard.
failure-undo-network = Je n’ai pas pu joindre le calendrier, il se peut que rien n’ait été annulé. Touchez de nouveau Annuler.
failure-undo-unavailable = Le calendrier est en panne, rien n’a donc été annulé. Touchez de nouveau Annuler plus tard.
failure-undo-timeout = Le calendrier n’a pas répondu à temps, il se peut que rien n’ait été annulé. Touchez de nouveau Annuler.
failure-undo-rate-limited = Le calendrier est surchargé, rien n’a donc été annulé. Touchez de nouveau Annuler plus tard.
failure-undo-forbidden = Le calendrier ne permet pas d’annuler cela.
failure-undo-invalid = Le calendrier ne l’a pas accepté, rien n’a donc été annulé.
failure-undo-refused = Je n’ai pas le droit d’utiliser l’adresse du calendrier, rien n’a donc été annulé.
failure-undo-malformed = Le calendrier a répondu quelque chose que je ne comprends pas. Vérifiez si c’est annulé.
failure-undo-too-large = Le calendrier a répondu plus que je ne peux recevoir. Vérifiez si c’est annulé.
failure-undo-unknown = Quelque chose s’est mal passé de mon côté, il se peut que rien n’ait été annulé. Touchez de nouveau Annuler.

alert-at-start = au début
alert-before = { $length } avant
alert-starts = Commence { $day } à { $time }
reminder-late = Prévu : { $when } ; je n’ai pas pu vous joindre plus tôt.
maybe-repeated = (Ceci arrive peut-être en double : le premier envoi n’a pas été confirmé.)
trouble = Quelque chose s’est mal passé de mon côté. Votre message est gardé et rien n’a été écrit. Renvoyez-le, s’il vous plaît.
trouble-silent = { $name } ne répond pas pour l’instant. Votre message est gardé et rien n’a été écrit. Renvoyez-le plus tard, s’il vous plaît.

## Répétitions

repeats-daily = { $interval ->
    [1] tous les jours
   *[other] tous les { $interval } jours
}
repeats-weekly = { $interval ->
    [1] toutes les semaines
   *[other] toutes les { $interval } semaines
}
repeats-monthly = { $interval ->
    [1] tous les mois
   *[other] tous les { $interval } mois
}
repeats-yearly = { $interval ->
    [1] tous les ans
   *[other] tous les { $interval } ans
}
repeats-hourly = { $interval ->
    [1] toutes les heures
   *[other] toutes les { $interval } heures
}
repeats-minutely = { $interval ->
    [1] toutes les minutes
   *[other] toutes les { $interval } minutes
}
repeats-weekdays = les jours ouvrés, du lundi au vendredi
repeats-on = le { $days }
repeats-day = { $day ->
    [1] le 1er
   *[other] le { $day }
}
repeats-on-days = { $days }
repeats-nth = { $nth ->
    [-1] dernier { $weekday }
    [-2] avant-dernier { $weekday }
    [1] premier { $weekday }
    [2] deuxième { $weekday }
    [3] troisième { $weekday }
    [4] quatrième { $weekday }
   *[other] { $nth }e { $weekday }
}
repeats-position = { $nth ->
    [-1] le dernier jour ouvré
    [1] le premier jour ouvré
   *[other] le { $nth }e jour ouvré
}
repeats-last-day = le dernier jour
repeats-count = { $count } fois
repeats-until = jusqu’au { $date }

## Réponses

nothing-to-read = Il n’y a rien que je puisse lire dans ce message. Écrivez ce qu’il faut prévoir, par exemple « Déjeuner avec Anna demain à 13h ».
unreadable = Je ne sais pas lire ce genre de message. Écrivez-le en texte, s’il vous plaît ; rien n’a été enregistré.
unclear = Je n’y ai rien trouvé à prévoir. Écrivez par exemple « Dentiste lundi à 9h », « note : le code du portail est 4711 », « rappelez-moi d’appeler maman demain à 9h » ou « qu’est-ce que j’ai jeudi ». /help montre ce que je sais faire d’autre.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = merci, merci beaucoup, mille mercis, super, parfait, génial
thanks-answer = Avec plaisir.
hello-words = bonjour, salut, coucou, bonsoir, hello, ça va
hello-answer = Bonjour ! Dites-moi quoi planifier, noter ou rappeler, ou demandez ce qui est prévu. /help montre ce que je sais faire.
button-as-note = Garder comme note
ask-time = C’est quand ? Écrivez un jour et une heure, ou /cancel.
no-such-event = Je n’ai pas trouvé un tel événement parmi ceux à venir. Rien n’a été modifié.
no-slot = Je n’ai trouvé aucun moment libre pour cela. Indiquez un autre jour ou une durée plus courte.
edit-not-understood = Je n’ai pas compris ce qu’il faut changer. Écrivez par exemple « plutôt à 14h » ou « plutôt chez Sole », ou /cancel pour le laisser tel quel.
edited-too-late = Votre message modifié était déjà enregistré tel quel. Touchez Annuler au-dessous, puis renvoyez-le pour le changer.
edited-over = Ce qui venait de ce message n’est plus prévu. Renvoyez-le pour le prévoir de nouveau.
edited-not-understood = Je n’ai pas pu lire votre message modifié comme quelque chose à prévoir ; le brouillon reste tel quel.
tap-unknown = Je ne connais pas ce bouton. Rien n’a été modifié.
tap-stale = Le brouillon avait changé depuis l’affichage de ce bouton, rien n’a donc été fait. Il est maintenant à jour.
create-all-changed = { $count ->
    [one] Un brouillon avait changé depuis l’affichage de la liste, il a donc été laissé. Décidez-le sur sa propre carte.
   *[other] { $count } brouillons avaient changé depuis l’affichage de la liste, ils ont donc été laissés. Décidez-les sur leurs propres cartes.
}
tap-decided = C’était déjà décidé ; rien n’a été modifié.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = oui, o, ok, okay, d'accord, bien sûr, c'est bon, parfait, confirmer, je confirme, enregistrer, vas-y, allez-y, oui merci
yes-to-which = Plusieurs brouillons sont ouverts. Touchez le bouton sous celui que vous voulez ; rien n’a été enregistré.
unstored = Je ne peux rien enregistrer pour le moment : le disque est plein ou la base de données est verrouillée. Votre message n’est pas perdu : Telegram le garde, et je m’en occupe dès que je peux.
refused = Ceci est un assistant privé. S’il doit aussi être le vôtre, donnez à son propriétaire votre identifiant : { $id }
refused-unowned = Cet assistant n’a pas encore de propriétaire. Si vous l’installez : son code d’installation se trouve dans le terminal ou le journal là où il tourne. Saisissez-le sur sa page web, ou envoyez-moi /start et le code.
group-private = Je ne travaille que dans les discussions privées et ne lis rien ici. Écrivez-moi là-bas : @{ $username }

agenda-empty = Rien de prévu : { $days }.
agenda-more = … et { $count } de plus.
free-none = rien de libre
free-yes = Oui, vous êtes libre : { $when }
free-no = Non, ce moment est pris : { $when }
free-partly = Tout n’est pas libre : { $when }
free-gaps = Libre : { $times }
drafts-none = Il n’y a aucun brouillon ouvert.
drafts-more = { $count ->
    [one] … et { $count } autre brouillon ouvert. Décidez d’abord ceux-ci.
   *[other] … et { $count } autres brouillons ouverts. Décidez d’abord ceux-ci.
}
notes-none = Aucune note n’est encore gardée ici. Écrivez par exemple « note : le code du portail est 4711 ».
notes-list = Vos dernières notes gardées ici :
notes-hint = Toutes, avec un téléchargement, sont sur votre page Notes : /login
undo-nothing = Il n’y a rien à annuler.
cancel-done = Tout reste tel quel.
cancel-nothing = Il n’y a rien à interrompre. Les brouillons ouverts sont sous /drafts.
find-usage = Écrivez ce qu’il vous faut, par exemple « /find 45 minutes mardi ».
note-usage = Écrivez la note après la commande, par exemple « /note le code du portail est 4711 ».
remind-usage = Écrivez quoi et quand, par exemple « /remind appeler maman demain à 9h ».
calendars-list = Vos calendriers :
calendars-hint = ✓ indique où vont les nouveaux événements. Connectez-en d’autres et changez cela sous /settings.
calendar-read-only = lecture seule
calendar-gone = n’existe plus
command-unknown = Je ne connais pas cette commande. /help les montre toutes.
file-no-model = Je ne peux lire les images et les PDF qu’avec un modèle de langage qui voit, et aucun n’est réglé ; rien n’a donc été enregistré. Écrivez ce qu’il faut prévoir, s’il vous plaît ; la personne qui m’héberge peut en régler un.
file-no-vision = Le modèle de langage n’a pas pu lire ceci ; c’est peut-être un modèle qui ne voit pas. Rien n’a été enregistré ; écrivez ce qu’il faut prévoir, s’il vous plaît.
file-no-words = Je n’y ai trouvé aucun mot. Rien n’a été enregistré ; écrivez ce qu’il faut prévoir, s’il vous plaît.
file-too-large = Ce fichier dépasse 20 Mo, plus que je ne peux télécharger. Rien n’a été enregistré ; envoyez-en un plus petit.
file-empty = Ce fichier est vide. Rien n’a été enregistré ; renvoyez-le, s’il vous plaît.
file-unknown = Je lis les images, les PDF, les fichiers de calendrier (.ics) et les enregistrements, et ceci n’en est pas un. Rien n’a été enregistré ; écrivez ce qu’il faut prévoir, s’il vous plaît.
file-no-events = Il n’y a aucun événement dans ce fichier de calendrier. Rien n’a été modifié.
file-too-many-events = Ce fichier de calendrier contient plus de { $most } événements. Rien n’a été enregistré ; connectez le calendrier d’où il vient, ou envoyez un fichier plus petit.
file-known-events = Tout cela est déjà dans votre calendrier. Rien n’a été modifié.
file-gone = Telegram n’a pas remis ce fichier, rien n’a donc été lu ni enregistré. Renvoyez-le, s’il vous plaît.
file-failed = Je n’ai pas pu lire ce fichier, malgré plusieurs essais. Rien n’a été enregistré ; renvoyez-le plus tard, ou écrivez ce qu’il faut prévoir.
forward-unclear = Je n’ai rien trouvé à prévoir dans ce que vous avez transféré, rien n’en a donc été fait. Dites-moi avec vos mots ce qu’il faut en faire.
contact-no-draft = J’ajoute un contact aux personnes d’un brouillon, et aucun n’est ouvert. Rien n’a été modifié ; écrivez d’abord ce que vous prévoyez avec cette personne.
place-no-draft = J’ajoute un lieu à un brouillon, et aucun n’est ouvert. Rien n’a été modifié ; écrivez d’abord ce qui s’y passe.
voice-no-transcriber = Je ne peux pas encore écouter : aucune reconnaissance vocale n’est configurée, rien n’a donc été entendu ni enregistré. Écrivez-le en texte, s’il vous plaît ; la personne qui m’héberge peut définir WHISPER_API_KEY.
voice-too-long = Cet enregistrement dure plus de { $minutes } minutes, je ne l’ai donc pas écouté. Rien n’a été enregistré ; dites-le plus brièvement, ou écrivez-le.
voice-too-large = Cet enregistrement dépasse 20 Mo, plus que je ne peux télécharger. Rien n’a été enregistré ; envoyez-en un plus court, ou écrivez-le.
voice-empty = Cet enregistrement est vide. Rien n’a été enregistré ; recommencez-le, s’il vous plaît.
voice-silent = Je n’ai entendu aucun mot dans cet enregistrement. Rien n’a été enregistré ; recommencez-le, s’il vous plaît, ou écrivez-le.
voice-format = Je n’ai pas pu lire cet enregistrement : il est endommagé, trop court ou dans un format que je ne connais pas. Rien n’a été enregistré ; envoyez-le comme message vocal, ou écrivez-le.
voice-refused = La reconnaissance vocale n’accepte pas ma clé, rien n’a donc été entendu ni enregistré. Écrivez-le en texte, s’il vous plaît ; la personne qui m’héberge doit définir une nouvelle clé.
voice-gone = Telegram n’a pas remis cet enregistrement, rien n’a donc été entendu ni enregistré. Renvoyez-le, s’il vous plaît.
voice-failed = La reconnaissance vocale n’a pas répondu, bien que j’aie demandé plusieurs fois. Rien n’a été enregistré ; renvoyez l’enregistrement plus tard, ou écrivez-le.

## Fuseau, langue, connexion

zone-ask = Où êtes-vous ? Envoyez-moi votre ville ou partagez votre position, pour que vos heures soient justes.
zone-unknown = Je ne connais pas ce lieu. Envoyez une plus grande ville proche, ou un fuseau comme Europe/Paris.
zone-which = Que voulez-vous dire ?
zone-set = Votre fuseau horaire est { $zone } ; il y est maintenant { $time }.
share-location = Partager ma position
language-choose = Choisissez votre langue :
language-set = Je vous parle désormais en français.
login-link = Ouvrez ceci pour vous connecter à vos pages :
login-loopback = Ceci ne s’ouvre que sur la machine où tourne Adjutant. Pour d’autres appareils, donnez à PUBLIC_URL une adresse qui y mène.
settings-link = Modifiez-les sur votre page :
login-once = Le lien fonctionne une fois, pendant 15 minutes.
settings-zone = Fuseau horaire : { $zone }
settings-zone-unknown = pas encore connu
settings-language = Langue : { $locale }
settings-hours = Heures de travail : { $from } – { $to }
start-hello = Bonjour { $name } ! Écrivez-moi ce qu’il faut prévoir, comme vous le diriez à quelqu’un : « Déjeuner avec Anna vendredi prochain à 13h chez Nobu ». Je vous montre un brouillon, et rien n’est écrit avant que vous touchiez Créer. /help montre ce que je sais faire d’autre.
help-intro = Écrivez avec vos mots ce qu’il faut prévoir, noter ou rappeler. Je montre un brouillon ; seul votre geste l’écrit, et Annuler le retire.

command-today = ce qu’il y a aujourd’hui
command-tomorrow = ce qu’il y a demain
command-week = les sept prochains jours
command-agenda = les trente prochains jours
command-free = quand vous êtes libre
command-find = trouver un moment libre
command-note = garder une note
command-notes = vos dernières notes
command-remind = programmer un rappel
command-drafts = les brouillons à décider
command-undo = annuler la dernière écriture
command-calendars = vos calendriers
command-settings = vos réglages
command-login = un lien vers vos pages
command-timezone = régler votre fuseau horaire
command-language = choisir votre langue
command-cancel = laisser ce qui est commencé
command-help = ce que je sais faire
command-start = dire bonjour
terminal-prompt = ›
terminal-no-button = Il n’y a pas de bouton { $number }, et rien n’a été fait. Voici ceux qui sont affichés : { $buttons }
