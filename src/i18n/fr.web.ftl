## Every page

web-skip = Aller au contenu
web-nav = Rubriques
web-nav-chat = Discussion
web-nav-dashboard = Accueil
web-nav-notes = Notes
web-nav-integrations = Connexions
web-nav-settings = Réglages
web-log-out = Se déconnecter
web-name = Votre nom
web-language = Langue
web-reminder = Rappel
web-unreachable = Adjutant ne répond pas. Rien n’a été envoyé et votre saisie est toujours là ; vérifiez qu’il fonctionne, puis réessayez.
web-example-1 = Déjeuner avec Anna vendredi prochain à 13h pendant 90 minutes chez Nobu, rappelle-moi 30 minutes avant
web-example-2 = Rappelle-moi d’appeler maman demain à 9h
web-example-3 = Qu’est-ce que j’ai cette semaine ?

## Landing

web-home-title = Votre secrétaire
web-home-headline = Le secrétaire qui vous appartient
web-home-lead = Adjutant transforme ce que vous écrivez en événements, notes et rappels. Il fonctionne sur votre propre machine et y garde tout dans un seul dossier.
web-home-write-title = Écrivez comme vous parlez
web-home-write = Dans Telegram, ici dans le navigateur ou dans un terminal : une phrase suffit.
web-home-tap-title = Rien sans votre geste
web-home-tap = Vous voyez un brouillon avec le jour, l’heure, le lieu et les conflits. Il est enregistré quand vous touchez Créer, une seule fois, et Annuler le retire.
web-home-yours-title = Dans vos calendriers
web-home-yours = Gardez tout dans le calendrier intégré, ou connectez celui que vous avez.
web-home-unclaimed-title = Cet Adjutant n’a pas encore de propriétaire
web-home-unclaimed = Si vous l’avez lancé, le code d’installation est dans le terminal où il tourne. L’installation prend deux minutes.
web-home-set-up = Installer
web-home-log-in-title = Se connecter
web-home-by-bot = Envoyez /login au bot pour recevoir un lien de connexion :
web-home-by-terminal = Sur la machine où il tourne, obtenez un lien avec
web-login-title = Se connecter à Adjutant
web-login-lead = Ce lien fonctionne une seule fois. Touchez le bouton pour vous connecter avec ce navigateur.
web-login-button = Se connecter

## Setup

web-setup-steps = Étapes
web-setup-owner-step = Vous
web-setup-zone-step = Fuseau horaire
web-setup-bot-step = Telegram
web-setup-owner-title = Bienvenue
web-setup-owner-lead = Adjutant a affiché un code d’installation au démarrage. Qui le saisit devient propriétaire.
web-setup-code = Code d’installation
web-setup-code-hint = Dix lettres et chiffres, dans le terminal ou le journal où tourne Adjutant.
web-setup-wrong-code = Ce n’est pas le code d’installation et rien n’a été modifié. Vérifiez-le là où tourne Adjutant ; après un redémarrage, il est nouveau.
web-setup-continue = Continuer
web-setup-zone-title = Où êtes-vous ?
web-setup-zone-lead = « Demain à 9h », c’est 9h chez vous : Adjutant doit donc connaître votre fuseau horaire.
web-setup-bot-title = Lui parler dans Telegram
web-setup-bot-lead = Facultatif, et possible à tout moment plus tard. Le bot est le vôtre et ne répond qu’aux personnes que vous laissez entrer.
web-setup-skip = Passer pour l’instant
web-setup-finish = Terminer et ouvrir la discussion
web-bot-how-1 = Dans Telegram, ouvrez
web-bot-how-2 = Envoyez-lui
web-bot-how-3 = Choisissez un nom et un nom d’utilisateur. Il répond par un jeton ; collez-le ici.
web-bot-token = Jeton du bot
web-bot-connect = Connecter le bot
web-bot-other-token = Utiliser un autre bot
web-bot-connecting = Le jeton est bon ; le bot se connecte.
web-bot-accepted = { $bot } est connecté.
web-bot-ask-owner = Aucun bot n’est connecté. Le propriétaire de cet Adjutant peut en connecter un.
web-telegram-link-lead = Reliez maintenant votre propre compte Telegram : ouvrez le bot et appuyez sur Démarrer.
web-telegram-link = Ouvrir { $bot } dans Telegram
web-telegram-linked = Vous pouvez parler à { $bot } dans Telegram.
web-bot-refused-unauthorized = Telegram ne connaît pas ce jeton et rien n’a été enregistré. Recopiez-le en entier depuis @BotFather.
web-bot-refused-conflict = Un autre programme utilise ce jeton et rien n’a été enregistré. Arrêtez-le, ou créez un nouveau bot.
web-bot-refused-rate-limited = Telegram demande d’attendre et rien n’a été enregistré. Réessayez dans une minute.
web-bot-refused-unavailable = Telegram est en panne pour le moment et rien n’a été enregistré. Réessayez plus tard.
web-bot-refused-network = Telegram est injoignable depuis cette machine et rien n’a été enregistré. Vérifiez sa connexion, puis réessayez.
web-bot-refused-storage = Le jeton est bon, mais rien n’a pu être enregistré : le disque est plein ou la base de données est verrouillée. Réglez cela, puis réessayez.
web-bot-refused-malformed = Ce n’est pas un jeton de bot et rien n’a été enregistré. Un jeton ressemble à 123456789:AAE… ; copiez-le depuis @BotFather.

## Time zone

web-zone-current = { $zone }, où il est maintenant { $time }
web-zone-place = Une ville près de vous
web-zone-other-place = Une autre ville
web-zone-example = Paris
web-zone-search = Chercher
web-zone-which = Touchez là où l’horloge est la vôtre :
web-zone-now = maintenant { $time }
web-zone-browser = d’après votre navigateur
web-zone-unknown = Je ne connais pas « { $place } ». Essayez la grande ville la plus proche.

## Chat

web-chat-label = Votre message
web-chat-placeholder = Message
web-chat-send = Envoyer
web-chat-attach = Joindre une image, un PDF, un fichier de calendrier ou un enregistrement
web-chat-send-file = Envoyer le fichier
web-chat-record = Enregistrer un message ; touchez de nouveau pour l’envoyer
web-chat-no-microphone = Le navigateur n’a pas donné accès au micro, rien n’a donc été enregistré. Autorisez-le pour cette page, ou écrivez votre message.
web-chat-log = Conversation
web-chat-empty-title = Que puis-je faire pour vous ?
web-chat-empty = Écrivez ce que vous avez en tête, ou touchez un exemple.

## Dashboard

web-greeting-any = Bonjour, { $name }
web-greeting-morning = Bonjour, { $name }
web-greeting-afternoon = Bon après-midi, { $name }
web-greeting-evening = Bonsoir, { $name }
web-dashboard-agenda = Les sept prochains jours
web-dashboard-nothing-on = Rien de prévu.
web-dashboard-unanswered = Pas de réponse de { $calendars } ; il manque peut-être quelque chose ici.
web-dashboard-no-zone = Votre fuseau horaire n’est pas encore connu.
web-dashboard-set-zone = L’indiquer
web-dashboard-drafts = { $count ->
    [0] Aucun brouillon ouvert
    [one] { $count } brouillon ouvert
   *[other] { $count } brouillons ouverts
}
web-dashboard-no-drafts = Tout est décidé.
web-dashboard-decide = Voir dans la discussion
web-dashboard-connected = Connecté
web-dashboard-manage = Gérer
web-dashboard-jobs = { $count ->
    [one] { $count } tâche a été abandonnée
   *[other] { $count } tâches ont été abandonnées
}
web-dashboard-jobs-lead = Elles ont échoué à plusieurs reprises. Une fois la cause réglée, relancez-les ; rien n’est écrit deux fois.
web-dashboard-retry = Relancer
web-job-message = Un message n’a pas pu recevoir de réponse. Il est gardé, rien n’a été écrit, et la personne qui l’a envoyé le sait. Relancez, ou faites-le renvoyer.
web-job-recording = Un enregistrement n’a pas pu être transcrit. Rien n’a été écrit, et la personne qui l’a envoyé le sait. Relancez, ou faites-le renvoyer.
web-job-file = Un fichier ou une image n’a pas pu être lu. Rien n’a été écrit, et la personne qui l’a envoyé le sait. Relancez, ou faites-le renvoyer.
web-job-send = Un message n’est pas arrivé à Telegram. Ce qui est enregistré le reste. Vérifiez que le bot est connecté, puis relancez.
web-job-ring = Un rappel n’a pas été donné à l’heure. Il est gardé. Relancez, et il est donné maintenant.
web-job-alert = Une alerte avant un événement n’a pas été donnée. L’événement, lui, est bien là. Relancez s’il est encore à venir.
web-job-task = Une liste de tâches n’a pas pu être mise à jour d’après un rappel. Le rappel, lui, est bien là. Testez ce compte dans Connexions, puis relancez.
web-job-sync = Les comptes connectés n’ont pas pu être parcourus. Rien n’y a été changé, mais ce qui en est montré peut être ancien. Testez-les dans Connexions, puis relancez.
web-job-prune = Ce qui est ancien n’a pas pu être enlevé. Rien n’est perdu. Vérifiez qu’il reste de la place sur le disque, puis relancez.
web-job-other = Une tâche de fond ({ $kind }) n’a pas abouti. Ce qui est enregistré le reste. Cherchez la raison dans le journal, puis relancez-la.
web-account-fine = { $count ->
    [one] { $connector }, { $count } calendrier
   *[other] { $connector }, { $count } calendriers
}
web-bot-set-up = Configurer
web-bot-off = Aucun bot n’est connecté.
web-bot-starting = Le bot se connecte.
web-bot-polling = { $bot } est à l’écoute.
web-bot-failing-unauthorized = Telegram n’accepte plus le jeton du bot. Copiez le jeton actuel depuis @BotFather et saisissez-le dans Réglages.
web-bot-failing-conflict = Un autre programme utilise le même jeton, des messages peuvent donc lui parvenir. Arrêtez-le, ou révoquez le jeton auprès de @BotFather et saisissez le nouveau.
web-bot-failing-rate-limited = Telegram demande d’attendre. Cela reprendra tout seul ; rien n’est perdu.
web-bot-failing-unavailable = Telegram est en panne. Les essais reprennent tout seuls ; rien n’est perdu.
web-bot-failing-network = Telegram est injoignable depuis cette machine. Vérifiez sa connexion ; les essais reprennent tout seuls et rien n’est perdu.
web-bot-failing-storage = Rien ne peut être enregistré : le disque est plein ou la base de données est verrouillée. Les messages attendent chez Telegram ; les essais reprennent tout seuls.
web-bot-failing-malformed = Autre chose répond à l’adresse de Telegram. Vérifiez TELEGRAM_API_ROOT ; les essais reprennent tout seuls.

## Integrations

web-integrations-lead = Les événements vont dans le calendrier par défaut, et les conflits sont cherchés dans tous.
web-integrations-accounts = Vos comptes
web-integrations-built-in = Intégré, sur cette machine
web-integrations-works = Fonctionne
web-integrations-fresh = Connecté et testé. Choisissez dans quel calendrier vont les nouveaux événements.
web-integrations-fresh-notes = Connecté et testé. Il reste une étape : dites ci-dessous où vont les notes.
web-integrations-fresh-done = Connecté et essayé.
web-integrations-default = Par défaut
web-integrations-make-default = Mettre par défaut
web-integrations-notes = Notes
web-integrations-no-place = Aucun endroit n’est encore choisi pour les notes.
web-integrations-place = Les notes vont dans { $name }.
web-integrations-choose-place = Choisir où
web-integrations-change-place = Modifier
web-integrations-read-only = Lecture seule
web-integrations-gone = N’existe plus
web-integrations-as-of = Données de { $when }
web-integrations-stale = Pas à jour : données de { $when }
web-integrations-not-copied = Pas encore lu
web-integrations-look-again = Regarder à nouveau
web-integrations-list-same = Tout fonctionne, avec les mêmes calendriers qu’avant.
web-integrations-list-came = Nouveaux : { $names }.
web-integrations-list-went = N’existent plus : { $names }.
web-integrations-list-renamed = Renommés : { $names }.
web-integrations-default-closed = Les nouveaux événements vont encore dans { $name }, où l’on ne peut plus rien écrire. Choisissez un autre calendrier par défaut ; d’ici là, rien n’est écrit ailleurs.
web-integrations-test = Tester
web-integrations-test-good = { $count ->
    [one] Cela fonctionne : { $count } calendrier a répondu.
   *[other] Cela fonctionne : { $count } calendriers ont répondu.
}
web-integrations-test-places = Cela fonctionne. Bases de données partagées avec Adjutant : { $count }.
web-integrations-disconnect = Déconnecter
web-integrations-disconnect-lead = Adjutant oublie l’identification et ne consulte plus ces calendriers. Rien n’y est modifié. Les brouillons ouverts passent au calendrier intégré.
web-integrations-disconnect-confirm = Déconnecter { $label }
web-integrations-connect = Connecter un compte
web-integrations-connect-button = Connecter
web-integrations-trying = Essai en cours…
web-integrations-or = ou
web-integrations-closed = Connecter { $name } par consentement n’est pas encore réglé ici. La personne qui héberge Adjutant définit { $needs } ; le guide de la documentation dit comment.
web-integrations-redirect = Adresse de redirection à enregistrer chez { $name }, à la lettre près :
web-integrations-guide = Le guide, pas à pas
web-integrations-authorize = Connecter { $name }
web-integrations-device = Avec un code, sur un autre appareil
web-integrations-go-on = Continuer vers { $name }
web-integrations-paste = Après votre accord, { $name } mène à une page qui ne se charge peut-être pas. Ce n’est pas grave : copiez son adresse entière depuis la barre d’adresse et collez-la ici.
web-integrations-device-code = Saisissez ce code sur la page de { $name }. Cette page continue toute seule.
web-integrations-landed = C’est presque fini
web-integrations-landed-lead = { $name } a donné son accord. Copiez l’adresse entière de cette page depuis la barre d’adresse et collez-la dans Connexions, là où vous avez commencé.
web-consent-auth = { $name } n’a pas accepté le code et rien n’a été connecté. Les codes durent quelques minutes : recommencez.
web-consent-forbidden = Vous, ou un administrateur du compte, avez refusé chez { $name } et rien n’a été connecté. Recommencez si c’était une erreur.
web-consent-invalid = { $name } n’accepte pas la façon dont Adjutant y est enregistré et rien n’a été connecté. La personne qui héberge Adjutant vérifie l’identifiant client, son secret et l’adresse de retour, comme le dit le guide.
web-consent-refused = Ce n’est pas la réponse à ce qui a été commencé dans ce navigateur, ou elle est venue trop tard, et rien n’a été connecté. Recommencez.
web-consent-timeout = Personne n’a donné son accord à temps chez { $name } et rien n’a été connecté. Recommencez.
web-consent-other = { $name } ne répond pas comme il faut en ce moment et rien n’a été connecté. Recommencez dans quelques minutes.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale et la plupart des autres
web-connect-caldav-hints =
    iCloud : https://caldav.icloud.com, avec un mot de passe pour application créé sur account.apple.com
    Nextcloud : https://votre.serveur/remote.php/dav, avec un mot de passe d’application créé dans Paramètres, Sécurité
    Fastmail : https://caldav.fastmail.com, avec un mot de passe d’application créé dans Settings, Privacy & Security
caldav-field-url = Adresse du serveur
caldav-field-username = Nom d’utilisateur
caldav-field-password = Mot de passe d’application
caldav-no-calendars = Aucun calendrier pour des événements n’a été trouvé là, et rien n’a été changé. Un nouveau compte n’en a peut-être pas encore : créez-en d’abord un. Sinon, vérifiez l’adresse.
caldav-no-https = Rien ne répond en https à cette adresse et rien n’a été enregistré. Vérifiez-la, et que le serveur fonctionne ; pour un serveur chez vous, elle doit peut-être commencer par http://.
caldav-auth-icloud = iCloud n’accepte qu’un mot de passe pour application : créez-en un sur account.apple.com, sous Connexion et sécurité ; le nom d’utilisateur est l’adresse e-mail de votre compte Apple.
caldav-auth-google = Google n’accepte plus de mots de passe par CalDAV, même d’application ; ce compte ne peut donc pas être connecté ainsi.
caldav-auth-fastmail = Fastmail n’accepte qu’un mot de passe d’application : créez-en un dans Settings, Privacy & Security, avec accès aux calendriers ; le nom d’utilisateur est votre adresse e-mail complète.
caldav-auth-nextcloud = Avec l’authentification à deux facteurs, Nextcloud demande un mot de passe d’application : créez-en un dans Paramètres, Sécurité ; le nom d’utilisateur est celui avec lequel vous vous connectez.
caldav-auth-generic = Vérifiez le nom d’utilisateur et le mot de passe ; beaucoup de serveurs veulent, au lieu du mot de passe habituel, un mot de passe d’application créé dans les réglages du compte.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail et Live
web-connect-outlook-hints =
    Comptes Microsoft professionnels, scolaires et personnels ; seuls vos calendriers sont demandés
    « Avec un code » n’a pas besoin de revenir à cette machine : vous le saisissez sur microsoft.com/devicelogin, sur n’importe quel appareil ; certaines entreprises l’interdisent
    Dans une entreprise, l’administrateur doit peut-être d’abord approuver Adjutant
outlook-auth = Microsoft n’accepte plus cette connexion : elle a été révoquée, le mot de passe a changé, ou les règles de l’entreprise en exigent une nouvelle.
outlook-refusal-no-mailbox = Ce compte n’a pas de calendrier qu’Outlook ouvre aux programmes, et rien n’a été connecté : il lui faut une boîte aux lettres dans Exchange Online ou chez Outlook.com.
outlook-refusal-forbidden = Outlook ne laisse pas Adjutant faire cela : le calendrier est partagé en lecture seule, ou le compte n’a plus de boîte aux lettres dans Exchange Online. Vérifiez la licence du compte, ou faites partager le calendrier en modification, puis testez-le.
web-connect-google-calendar = Votre compte Google, ou un agenda partagé avec un compte de service
web-connect-google-calendar-hints =
    Par consentement : vous acceptez sur la page de Google, et tous les agendas du compte sont là
    Par compte de service : partagez un agenda avec l’adresse e-mail du compte, avec le droit de modifier les événements, et collez son fichier de clé ; inviter des personnes n’est pas possible ainsi
google-field-calendar = Identifiant de l’agenda (pour le principal, votre adresse e-mail)
google-field-key = Fichier de clé du compte de service (JSON) ; vide pour celui de cette installation
google-consent-unverified = Si Google dit ne pas avoir validé cette application, choisissez « Paramètres avancés » et continuez vers Adjutant : c’est l’application qu’a enregistrée la personne qui héberge Adjutant.
google-auth-consent = Google ne laisse plus entrer Adjutant : l’accès a été retiré, le mot de passe a changé, ou rien n’a servi pendant six mois.
google-consent-testing = Google a mis fin à l’accès sept jours après l’accord, comme toujours tant que l’écran de consentement est en test : la personne qui gère Adjutant publie l’application dans la console Google Cloud (Google Auth Platform, Audience), ce qui ne demande pas de validation.
google-auth-service = Google n’accepte pas la clé du compte de service : créez-en une autre si elle a été supprimée, et vérifiez l’horloge de cette machine.
google-refusal-forbidden = Google ne laisse pas Adjutant accéder aux agendas et rien n’a été modifié : acceptez en cochant toutes les cases des agendas, et vérifiez que l’API Google Calendar est activée dans le projet, comme l’explique le guide.
google-refusal-not-shared = Le compte de service ne voit pas cet agenda et rien n’a été modifié : partagez-le avec l’adresse du compte (client_email dans le fichier de clé) et copiez l’identifiant depuis les paramètres de l’agenda.
google-refusal-key = Il n’y a pas ici de clé utilisable d’un compte de service et rien n’a été enregistré : collez en entier le fichier JSON que Google Cloud a créé.
web-guests-written = Les personnes qui ont une adresse e-mail reçoivent invitations, modifications et annulations.
web-guests-quiet = Les personnes sont inscrites dans les événements, et aucune ne reçoit d’e-mail.
web-guests-start = Envoyer des e-mails
web-guests-stop = Ne rien envoyer
web-connect-notion = Les notes deviennent des pages d’une base de données
web-connect-notion-hints =
    Avec un jeton : créez sur notion.so/profile/integrations une intégration interne qui peut lire, insérer et modifier du contenu, et copiez son secret
    Ouvrez ensuite votre base de données dans Notion, ••• en haut à droite, Connexions, et ajoutez l’intégration
    Une fois connecté, vous choisissez ici la base de données
notion-field-token = Secret de l’intégration
notion-auth = Notion ne connaît pas ce secret, ou il a été révoqué : copiez-le encore une fois en entier depuis la page de l’intégration.
web-connect-apple-notes = Un raccourci sur votre iPhone, iPad ou Mac les récupère
web-connect-apple-notes-hints =
    Apple ne laisse entrer aucun autre programme dans Notes : c’est votre appareil qui vient les chercher ; d’ici là elles attendent sous Notes
    Votre appareil doit pouvoir joindre cet Adjutant : chez vous par son adresse sur le réseau, ailleurs par PUBLIC_URL
web-apple-card = Votre raccourci récupère ces notes.
web-apple-set-up = Le configurer
web-apple-lead = Un raccourci sur votre appareil demande à Adjutant les notes en attente et les range dans Notes.
web-apple-unreachable = Cette adresse désigne cette machine elle-même, un téléphone ne peut pas la joindre. Ouvrez cette page par l’adresse que votre téléphone utilise, ou définissez PUBLIC_URL.
web-apple-address = Votre adresse
web-apple-address-lead = Qui la possède peut lire les notes en attente : ne la donnez à personne. Scannez-la avec l’appareil photo pour la copier sur le téléphone.
web-apple-qr = Code QR de votre adresse
web-apple-waiting = En attente : { $count }.
web-apple-never = Aucune note n’a encore été récupérée.
web-apple-handed = Dernière récupération : { $at }.
web-apple-shortcut = Le raccourci, pas à pas
web-apple-steps =
    Ouvrez l’app Raccourcis, touchez + et nommez le nouveau raccourci « Adjutant ».
    Ajoutez l’action « Répéter » (Repeat), 20 fois ; tout ce qui suit va à l’intérieur.
    Ajoutez « Obtenir le contenu de l’URL » (Get Contents of URL) et collez l’adresse ci-dessus.
    Ajoutez « Obtenir la valeur du dictionnaire » (Get Dictionary Value) : la valeur de la clé id dans le contenu de l’URL.
    Ajoutez « Si » (If) : la valeur du dictionnaire a une valeur quelconque. La suite va entre « Si » et « Sinon » ; laissez vide la partie sous « Sinon ».
    Ajoutez « Obtenir la valeur du dictionnaire » : la valeur de la clé text dans le contenu de l’URL de l’étape 3.
    Ajoutez « Créer une note » (Create Note) avec cette valeur, choisissez le dossier et désactivez l’ouverture à l’exécution.
    Ajoutez « Obtenir le contenu de l’URL » avec la même adresse ; sous « Afficher plus », choisissez la méthode POST et le corps JSON, et ajoutez un champ de texte : clé id, avec la valeur de l’étape 4.
    Exécutez-le une fois et autorisez l’accès à cette adresse et à Notes.
web-apple-automation = Pour qu’il s’exécute tout seul : sous Automatisation, ajoutez-en une, par exemple à une heure donnée ou à l’ouverture de Notes, choisissez le raccourci et l’exécution immédiate. Rien ne se perd : les notes attendent qu’il signale qu’elles sont créées.
web-apple-rotate = Créer une nouvelle adresse
web-apple-rotate-lead = Si quelqu’un d’autre l’a vue : l’ancienne adresse cesse aussitôt de valoir, les notes en attente restent, et le raccourci a besoin de la nouvelle aux deux endroits.
web-apple-rotate-confirm = Annuler l’ancienne adresse et en créer une nouvelle
web-note-place = Où vont les notes
web-note-place-which = Base de données
web-note-place-next = Afficher ses champs
web-note-place-none = Aucune base de données n’est encore partagée avec Adjutant. Dans Notion, ouvrez la base, ••• en haut à droite, Connexions, ajoutez l’intégration, puis rechargez cette page.
web-note-place-back = Retour aux connexions
web-note-fields = Le titre prend la première ligne et la page le texte. Choisissez ce qu’une note remplit d’autre. Une propriété de texte « Adjutant » est ajoutée, pour que rien ne soit enregistré deux fois.
web-note-field-date = Date : quand la note est prise
web-note-field-select = Choix : d’après un #hashtag de la note
web-note-field-url = Lien : le premier de la note
web-note-field-people = Personnes : à qui est la note
web-note-field-person = Qui vous êtes dans Notion
web-note-field-none = Laisser vide
web-account-auth = La connexion est refusée. { $cause } Reconnectez ensuite le même compte ci-dessous ; ce que vous confirmez entre-temps attend, puis s’enregistre tout seul.
web-account-auth-consent = { $cause } Connectez de nouveau le compte ci-dessous ; ce que vous confirmez entre-temps attend, puis s’enregistre tout seul.
web-account-untold-calendar = { $name } ne signale pas les changements dans { $calendars }, Adjutant y regarde donc toutes les cinq minutes.
web-account-untold-address = { $name } n’arrive pas à joindre Adjutant à son adresse publique, Adjutant cherche donc les changements dans { $calendars } toutes les cinq minutes.
web-account-forbidden = { $name } accepte la connexion, mais pas la demande : le compte a été bloqué, ou ses droits ont changé. Demandez à son fournisseur ou administrateur de l’autoriser de nouveau, puis testez-le.
web-account-not-found = { $name } n’a plus ces calendriers : ils ont été supprimés ou déplacés. S’ils existent encore, reconnectez le compte ci-dessous.
web-account-place-gone = { $name } ne montre plus à Adjutant l’endroit des notes : il a été supprimé ou n’est plus partagé. Les notes attendent ; partagez-le de nouveau ou choisissez un autre endroit.
web-account-conflict = { $name } a signalé un conflit. Touchez Tester pour voir s’il persiste.
web-account-invalid = { $name } a rejeté la demande, peut-être parce que quelque chose y a changé. Testez-le encore ; si cela persiste, la personne qui gère Adjutant en trouve la cause dans le journal.
web-account-rate-limited = { $name } a demandé moins de requêtes pour un moment. Un nouvel essai se fait tout seul ; d’ici là, les dernières données lues répondent.
web-account-unavailable = { $name } était en panne au dernier essai, peut-être pour maintenance. Un nouvel essai se fait tout seul ; si cela persiste, voyez ce que dit son fournisseur.
web-account-unreachable = { $name } était injoignable au dernier essai : son serveur est arrêté, son adresse a changé, ou Adjutant n’a pas de réseau. Vérifiez cela, puis testez-le ; un nouvel essai se fait aussi tout seul.
web-account-network = La liaison avec { $name } s’est rompue la dernière fois. Les essais reprennent tout seuls.
web-account-timeout = { $name } n’a pas répondu à temps au dernier essai : il est surchargé, ou un pare-feu retient les requêtes. Un nouvel essai se fait tout seul ; si cela persiste, vérifiez le serveur.
web-account-refused = Adjutant ne peut pas utiliser ce à quoi mène l’adresse de { $name } : un réseau privé, un autre serveur ou un certificat non valable. Reconnectez-le avec la bonne adresse ; le propriétaire peut autoriser les réseaux privés avec ALLOW_PRIVATE_NETWORK.
web-account-malformed = Autre chose a répondu à la place de { $name }, peut-être la page de connexion d’un réseau ou un proxy. Ouvrez son adresse dans un navigateur pour voir ce que c’est, puis testez-le de nouveau.
web-account-too-large = { $name } a répondu plus qu’il n’est possible de recevoir. Touchez Tester pour voir si cela persiste.

## Settings

web-settings-saved = Enregistré.
web-settings-you = Vous
web-settings-zone = Fuseau horaire
web-settings-calendar = Calendrier par défaut
web-settings-calendar-hint = Les nouveaux événements y vont, sauf si vous en choisissez un autre sur le brouillon.
web-settings-notes = Endroit par défaut des notes
web-settings-notes-hint = Les nouvelles notes y vont, sauf si vous choisissez un autre endroit sur le brouillon. D’autres se connectent sous Connexions.
web-settings-days = Jours ouvrés
web-settings-from = Heures de travail, de
web-settings-to = à
web-settings-save = Enregistrer

web-rules-title = Ce qui va où
web-rules-lead = Un nouveau brouillon va là où l’envoie la première règle qui lui correspond. Vous pouvez encore le changer sur le brouillon.
web-rules-none = Il n’y a pas encore de règle : tout va à sa place par défaut.
web-rules-default = Tout le reste va dans « { $calendar } », et les notes dans « { $notes } ».
web-rules-up = Monter
web-rules-down = Descendre
web-rules-remove = Supprimer
web-rules-broken = « { $target } » n’est plus connecté, ou n’est pas modifiable : cette règle est ignorée. Choisissez une autre place ou supprimez la règle.
web-rules-use = Envoyer là
web-rules-add-title = Ajouter une règle
web-rules-add-lead = Tout ce que vous remplissez doit être vrai ; ce qui reste vide ne compte pas.
web-rules-what = Quoi
web-rules-what-event = Événements
web-rules-what-note = Notes
web-rules-what-reminder = Rappels, comme événements du calendrier
web-rules-hashtag = Mot-dièse
web-rules-hashtag-hint = Il est retiré du titre.
web-rules-keyword = Mot
web-rules-keyword-hint = Un ou plusieurs mots. « dent* » est tout mot qui commence par dent.
web-rules-attendee = Invité
web-rules-attendee-hint = Un nom, une adresse, ou « @entreprise.fr » pour tous ceux qui y sont.
web-rules-language = Langue
web-rules-any = peu importe
web-rules-from = À partir de
web-rules-to = Jusqu’avant
web-rules-time-hint = Quand un événement commence, ou quand une note est écrite.
web-rules-channel = Envoyé depuis
web-rules-channel-web = les pages web
web-rules-channel-terminal = le terminal
web-rules-target = Va dans
web-rules-target-calendars = Calendriers
web-rules-target-notes = Notes
web-rules-add = Ajouter la règle
web-rules-too-many = Il y a déjà { $most } règles. Supprimez-en une d’abord ; rien n’a été ajouté.
web-rules-unknown-target = Cela ne peut pas aller là : les événements et les rappels vont dans un calendrier, les notes dans un compte qui garde des notes. Rien n’a été ajouté.
web-rules-hashtag-wrong = Un mot-dièse est un seul mot, comme #travail. Rien n’a été ajouté.
web-rules-time-wrong = Donnez les deux heures, et pas deux fois la même. Rien n’a été ajouté.
web-rules-try-title = Essayer une phrase
web-rules-try-text = Une phrase
web-rules-try-example = Déjeuner avec Anna vendredi à 13 h #travail
web-rules-try = Essayer
web-rules-tried = « { $title } » va dans « { $target } » par la règle { $number }.
web-rules-tried-default = « { $title } » va dans « { $target } » ; aucune règle ne correspond.
web-rules-tried-reminder = « { $title } » est un rappel : il arrive dans la conversation, aucune règle ne correspond.
web-rules-tried-nothing = Il n’y a rien à planifier là-dedans ; il manque peut-être le jour et l’heure.
rule-event = Les événements { $conditions } vont dans « { $target } ».
rule-event-all = Tous les événements vont dans « { $target } ».
rule-note = Les notes { $conditions } vont dans « { $target } ».
rule-note-all = Toutes les notes vont dans « { $target } ».
rule-reminder = Les rappels { $conditions } vont dans « { $target } » comme événements.
rule-reminder-all = Tous les rappels vont dans « { $target } » comme événements.
rule-if-hashtag = avec { $hashtag }
rule-if-keyword = avec le mot « { $keyword } »
rule-if-beginning = avec un mot qui commence par « { $keyword } »
rule-if-attendee = avec { $attendee } parmi les invités
rule-if-language = en { $name }
rule-if-between = dont le début est entre { $from } et { $to }
rule-if-written-between = écrites entre { $from } et { $to }
rule-if-telegram = depuis Telegram
rule-if-web = depuis les pages web
rule-if-terminal = depuis le terminal

web-model-title = Modèle de langage
web-model-reads-installation = { $name } lit vos messages, puis les règles déterminent quand c’est.
web-model-reads-own = { $name } lit vos messages, avec votre propre clé ; puis les règles déterminent quand c’est.
web-model-reads-none = Les règles lisent seules vos messages. Un modèle de langage comprend un langage plus libre et plus de langues.
web-model-works = { $name } fonctionne : { $model } a répondu en { $seconds } s.
web-model-none = Aucun modèle de langage n’est réglé, il n’y a donc rien à tester.
web-model-usage = Ce mois-ci
web-model-usage-none = Rien n’a encore été demandé.
web-model-usage-line = { $answers ->
    [one] { $provider } : { $answers } réponse, { $tokens } jetons, { $cost }
   *[other] { $provider } : { $answers } réponses, { $tokens } jetons, { $cost }
}
web-model-budget-user = Votre budget ici : { $spent } sur { $budget } sont dépensés.
web-model-budget-all = Le budget de tous ici : { $spent } sur { $budget } sont dépensés.
web-model-change = En choisir un autre
web-model-which = Ce qui lit
web-model-which-hint = Un modèle à vous ne sert qu’à vous et c’est vous qui le payez ; s’il échoue, les règles lisent, jamais la clé de quelqu’un d’autre.
web-model-choice-installation = Celui de cette installation : { $name }
web-model-choice-own = { $name }, avec ma propre clé
web-model-choice-server = Un autre serveur, par son adresse
web-model-choice-none = Aucun, seulement les règles
web-model-key = Clé
web-model-key-hint = Pour un modèle à vous. Elle est gardée chiffrée et essayée avant d’être enregistrée.
web-model-key-kept = Une clé est enregistrée. Laissez ce champ vide pour la garder ; choisir le modèle de l’installation, ou aucun, l’efface.
web-model-name = Modèle
web-model-name-hint = Vide, c’est le petit modèle du fournisseur.
web-model-address = Adresse
web-model-address-hint = Seulement pour un autre serveur, qui parle les Chat Completions d’OpenAI.
web-model-auth = { $name } n’accepte pas cette clé, ou il n’y en a pas ; rien n’a été enregistré. Recopiez-la en entier chez le fournisseur.
web-model-forbidden = { $name } connaît cette clé mais refuse l’accès, ou son crédit est épuisé ; rien n’a été enregistré. Vérifiez votre compte là-bas.
web-model-not-found = { $name } n’a pas ce modèle, ou il n’y a pas de tel serveur à cette adresse ; rien n’a été enregistré. Vérifiez le nom du modèle et l’adresse.
web-model-conflict = { $name } a signalé un conflit et rien n’a été enregistré. Réessayez.
web-model-invalid = { $name } n’accepte pas la question et rien n’a été enregistré. Vérifiez le nom du modèle.
web-model-rate-limited = { $name } demande d’attendre, ou son crédit est épuisé ; rien n’a été enregistré. Réessayez dans une minute, ou vérifiez votre compte là-bas.
web-model-unavailable = { $name } est en panne et rien n’a été enregistré. Réessayez plus tard.
web-model-unreachable = Il n’y a pas de serveur à l’adresse de { $name }, ou il ne fonctionne pas ; rien n’a été enregistré. Vérifiez l’adresse.
web-model-network = La liaison avec { $name } s’est rompue avant la réponse et rien n’a été enregistré. Réessayez.
web-model-timeout = { $name } n’a pas répondu à temps et rien n’a été enregistré. Réessayez, ou choisissez un modèle plus rapide.
web-model-refused = L’adresse de { $name } ne peut pas être utilisée d’ici et rien n’a été enregistré : elle se trouve dans un réseau privé ou mène à un autre serveur. Le propriétaire peut autoriser les réseaux privés avec ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } ne donne aucune réponse utilisable, rien n’a donc été enregistré : c’est une page web, ou un modèle trop faible pour tenir une forme. Vérifiez l’adresse, ou choisissez un autre modèle.
web-model-too-large = { $name } a répondu plus qu’il n’est possible de recevoir et rien n’a été enregistré. Vérifiez l’adresse.

## Voix

web-voice-title = Voix
web-voice-heard-by = { $count ->
    [one] Les enregistrements sont écoutés par { $names }.
   *[other] Les enregistrements sont écoutés par le premier de ceux-ci qui répond : { $names }.
}
web-voice-none = Personne n’écoute encore les enregistrements. La personne qui gère ce programme peut définir WHISPER_API_KEY, ASSEMBLYAI_API_KEY ou TRANSCRIBER_COMMAND.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = Cela n’a pas marché
web-error-home = Continuer
web-fault-not-found = Il n’y a rien ici, ou plus rien ; rien n’a été modifié. Repartez de la première page.
web-fault-signed-out = Votre session est terminée et rien n’a été fait. Copiez votre saisie, reconnectez-vous et renvoyez-la.
web-fault-not-allowed = C’est réservé au propriétaire de cet Adjutant ; rien n’a été modifié. Demandez-lui de le faire.
web-fault-foreign-request = Cela ne venait pas d’une page à jour de cet Adjutant, rien n’a donc été modifié. Rechargez la page et réessayez ; derrière un proxy, définissez PUBLIC_URL.
web-fault-unknown-host = Cet Adjutant ne répond pas à ce nom et rien n’a été modifié. Ouvrez-le par http://localhost, ou mettez dans PUBLIC_URL l’adresse que vous utilisez.
web-fault-spent-link = Ce lien de connexion a déjà servi ou a plus de 15 minutes. Rien n’est perdu : demandez-en un autre avec /login dans Telegram ou avec « adjutant login-link ».
web-fault-too-large = Cela dépassait 256 Ko et rien n’en a été enregistré. Envoyez-en moins à la fois.
web-fault-file-too-large = Ce fichier dépasse 20 Mo et rien n’en a été enregistré. Envoyez-en un plus petit.
web-fault-too-often = Trop d’essais infructueux sont venus de votre adresse, et celui-ci n’a pas été examiné. Attendez dix minutes, puis réessayez.
web-fault-took-too-long = Cela a pris trop de temps et a été abandonné ; il se peut que cela n’ait eu aucun effet. Vérifiez, puis réessayez.
web-fault-incomplete = Il manque quelque chose dans le formulaire, ou quelque chose n’y est pas correct, et rien n’a été modifié. Complétez-le et renvoyez-le.
web-fault-no-landing = Ce n’est pas l’adresse à laquelle vous avez été renvoyé, et rien n’a été connecté. Copiez-la en entier, avec tout ce qui suit « callback? », et collez-la encore une fois.
web-failure-disk-full = Le disque de cette machine est plein, rien n’a donc été enregistré. Libérez de la place, puis réessayez.
web-failure-locked = Un autre programme occupe la base de données, rien n’a donc été enregistré. Réessayez dans un instant.
web-failure-unknown = Quelque chose s’est mal passé de notre côté, et il n’est pas sûr que cela ait eu un effet. Vérifiez, puis réessayez ; les détails sont dans le journal.
web-provider-unnamed = Le serveur
web-provider-auth = { $name } a refusé la connexion et rien n’a été enregistré. Vérifiez le nom d’utilisateur et le mot de passe.
web-provider-auth-because = Le serveur a refusé la connexion et rien n’a été enregistré. { $cause }
web-provider-forbidden = { $name } reconnaît ces identifiants mais refuse l’accès, et rien n’a été enregistré. Vérifiez les droits du compte.
web-provider-not-found = { $name } n’a pas de calendriers à cette adresse et rien n’a été enregistré. Vérifiez l’adresse.
web-provider-conflict = { $name } l’a modifié entre-temps et rien n’a été écrasé. Réessayez.
web-provider-invalid = { $name } ne l’accepte pas et rien n’a été enregistré. Vérifiez votre saisie.
web-provider-rate-limited = { $name } demande d’attendre et rien n’a été enregistré. Réessayez dans quelques minutes.
web-provider-unavailable = { $name } est en panne et rien n’a été enregistré. Réessayez plus tard.
web-provider-unreachable = Il n’y a pas de serveur à cette adresse, ou il ne fonctionne pas ; rien n’a été enregistré. Vérifiez l’adresse.
web-provider-network = La liaison s’est rompue avant la réponse et rien n’a été enregistré. Réessayez.
web-provider-timeout = Le serveur n’a pas répondu à temps et rien n’a été enregistré. Vérifiez l’adresse, ou réessayez plus tard.
web-provider-refused = Cette adresse ne peut pas être utilisée d’ici et rien n’a été enregistré : elle se trouve dans un réseau privé ou mène à un autre serveur. Le propriétaire peut autoriser les réseaux privés avec ALLOW_PRIVATE_NETWORK.
web-provider-malformed = Ce qui répond à cette adresse n’est pas { $name }, peut-être une page web ; rien n’a été enregistré. Vérifiez l’adresse.
web-provider-too-large = Le serveur a répondu plus qu’il n’est possible de recevoir et rien n’a été enregistré. Choisissez une adresse avec moins de calendriers.

web-event-back = À l’accueil
web-notes-lead = Ce qui est gardé sur cette machine, le plus récent d’abord.
web-notes-none = Aucune note n’est encore gardée ici. Écrivez-en une dans la discussion : « note : le code du portail est 4711 ».
web-notes-export = Tout télécharger en Markdown
web-notes-newer = Plus récentes
web-notes-older = Plus anciennes
web-notes-back = À toutes les notes

## Reminders as to-dos

web-tasks-title = Rappels en tâches
web-tasks-lead = Les rappels arrivent dans la conversation. Ils peuvent aussi figurer dans une liste de tâches de ce compte.
web-tasks-nowhere = Dans aucune liste
web-tasks-none = Ce compte n’a pas de liste de tâches modifiable.
web-tasks-save = Enregistrer
