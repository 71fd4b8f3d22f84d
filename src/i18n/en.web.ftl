## Every page

web-skip = Skip to the content
web-nav = Sections
web-nav-chat = Chat
web-nav-dashboard = Dashboard
web-nav-notes = Notes
web-nav-integrations = Integrations
web-nav-settings = Settings
web-log-out = Log out
web-name = Your name
web-language = Language
web-reminder = Reminder
web-unreachable = Adjutant does not answer. Nothing was sent, and what you typed is still here; check that it runs, then try again.
web-example-1 = Lunch with Anna next Friday 13:00 for 90 minutes at Nobu, remind me 30 minutes before
web-example-2 = Remind me to call mum tomorrow at 9
web-example-3 = What is on this week?

## Landing

web-home-title = Your secretary
web-home-headline = The secretary that you own
web-home-lead = Adjutant turns what you write into calendar events, notes and reminders. It runs on your own machine and keeps everything in one folder there.
web-home-write-title = Write as you speak
web-home-write = In Telegram, here in the browser or in a terminal: one sentence is enough.
web-home-tap-title = Nothing without your tap
web-home-tap = You see a draft with day, time, place and clashes. It is saved when you tap Create, once, and Undo takes it back.
web-home-yours-title = In your calendars
web-home-yours = Keep everything in the built-in calendar, or connect the one you have.
web-home-unclaimed-title = This Adjutant has no owner yet
web-home-unclaimed = If you started it, the setup code is in the terminal where it runs. Setting up takes two minutes.
web-home-set-up = Set it up
web-home-log-in-title = Log in
web-home-by-bot = Send /login to the bot for a link that logs you in:
web-home-by-terminal = On the machine where it runs, print a link with
web-login-title = Log in to Adjutant
web-login-lead = This link works once. Tap the button to log in with this browser.
web-login-button = Log in

## Setup

web-setup-steps = Steps
web-setup-owner-step = You
web-setup-zone-step = Time zone
web-setup-bot-step = Telegram
web-setup-owner-title = Welcome
web-setup-owner-lead = Adjutant printed a setup code when it started. Whoever enters it becomes the owner.
web-setup-code = Setup code
web-setup-code-hint = Ten letters and digits, in the terminal or the log where Adjutant runs.
web-setup-wrong-code = This is not the setup code, and nothing was changed. Look it up again where Adjutant runs; after a restart it is a new one.
web-setup-continue = Continue
web-setup-zone-title = Where are you?
web-setup-zone-lead = “Tomorrow at 9” means your 9 o'clock, so Adjutant has to know your time zone.
web-setup-bot-title = Talk to it in Telegram
web-setup-bot-lead = Optional, and possible at any time later. The bot is your own and answers only those you let in.
web-setup-skip = Skip this for now
web-setup-finish = Finish and open the chat
web-bot-how-1 = In Telegram, open
web-bot-how-2 = Send it
web-bot-how-3 = Choose a name and a username. It answers with a token; paste it here.
web-bot-token = Bot token
web-bot-connect = Connect the bot
web-bot-other-token = Use another bot
web-bot-connecting = The token is right; the bot is being connected.
web-bot-accepted = { $bot } is connected.
web-bot-ask-owner = No bot is connected. The owner of this Adjutant can connect one.
web-telegram-link-lead = Now tie your own Telegram account to it: open the bot and press Start.
web-telegram-link = Open { $bot } in Telegram
web-telegram-linked = You can talk to { $bot } in Telegram.
web-bot-refused-unauthorized = Telegram does not know this token, and nothing was stored. Copy it from @BotFather once more, all of it.
web-bot-refused-conflict = Another program polls with this token, and nothing was stored. Stop that one, or make a new bot.
web-bot-refused-rate-limited = Telegram asks us to wait, and nothing was stored. Try again in a minute.
web-bot-refused-unavailable = Telegram is out of order at the moment, and nothing was stored. Try again later.
web-bot-refused-network = Telegram cannot be reached from this machine, and nothing was stored. Check its connection, then try again.
web-bot-refused-storage = The token is right, but nothing could be stored: the disk is full, or the database is locked. Mend that, then try again.
web-bot-refused-malformed = This is not a bot token, and nothing was stored. One looks like 123456789:AAE…; copy it from @BotFather.

## Time zone

web-zone-current = { $zone }, where it is { $time } now
web-zone-place = A city near you
web-zone-other-place = Another city
web-zone-example = Berlin
web-zone-search = Look up
web-zone-which = Tap where the clock is yours:
web-zone-now = now { $time }
web-zone-browser = says your browser
web-zone-unknown = I do not know “{ $place }”. Try the nearest large city.

## Chat

web-chat-label = Your message
web-chat-placeholder = Message
web-chat-send = Send
web-chat-attach = Attach a picture, a PDF, a calendar file or a recording
web-chat-send-file = Send the file
web-chat-record = Record a message; tap again to send it
web-chat-no-microphone = The browser gave no microphone, so nothing was recorded. Allow it for this page, or write your message.
web-chat-log = Conversation
web-chat-empty-title = What can I do for you?
web-chat-empty = Write what is on your mind, or tap an example.

## Dashboard

web-greeting-any = Hello, { $name }
web-greeting-morning = Good morning, { $name }
web-greeting-afternoon = Good afternoon, { $name }
web-greeting-evening = Good evening, { $name }
web-dashboard-agenda = The next seven days
web-dashboard-nothing-on = Nothing is on.
web-dashboard-unanswered = { $calendars } gave no answer, so something may be missing here.
web-dashboard-no-zone = Your time zone is not known yet.
web-dashboard-set-zone = Set it
web-dashboard-drafts = { $count ->
    [0] No open drafts
    [one] { $count } open draft
   *[other] { $count } open drafts
}
web-dashboard-no-drafts = Everything is decided.
web-dashboard-decide = Show in the chat
web-dashboard-connected = Connected
web-dashboard-manage = Manage
web-dashboard-jobs = { $count ->
    [one] { $count } task was given up
   *[other] { $count } tasks were given up
}
web-dashboard-jobs-lead = They failed again and again. When the cause is mended, let them run once more; nothing is written twice.
web-dashboard-retry = Run again
web-job-message = A message could not be answered. It is kept, nothing was written, and its sender was told. Run this again, or have it sent once more.
web-job-recording = A recording could not be turned into words. Nothing was written, and its sender was told. Run this again, or have it sent once more.
web-job-file = A file or picture could not be read. Nothing was written, and its sender was told. Run this again, or have it sent once more.
web-job-send = A message did not reach Telegram. What was saved stays saved. See that the bot is connected, then run this again.
web-job-ring = A reminder was not given at its time. It is kept. Run this again, and it is given now.
web-job-alert = An alert before an event was not given. The event itself stands. Run this again if the event is still ahead.
web-job-task = A list of to-dos could not be brought up to date with a reminder. The reminder itself stands. Test that account under Integrations, then run this again.
web-job-sync = The connected accounts could not be looked through. Nothing in them was changed, but what is shown of them may be old. Test them under Integrations, then run this again.
web-job-prune = What is old could not be cleared away. Nothing was lost. See that the disk has room, then run this again.
web-job-other = A background task ({ $kind }) came to nothing. What was saved stays saved. Look into the log for why, then run this again.
web-account-fine = { $count ->
    [one] { $connector }, { $count } calendar
   *[other] { $connector }, { $count } calendars
}
web-bot-set-up = Set it up
web-bot-off = No bot is connected.
web-bot-starting = The bot is being connected.
web-bot-polling = { $bot } is listening.
web-bot-failing-unauthorized = Telegram does not accept the bot's token any more. Copy the current one from @BotFather and enter it under Settings.
web-bot-failing-conflict = Another program polls with the same token, so messages may go there. Stop that one, or revoke the token with @BotFather and enter the new one.
web-bot-failing-rate-limited = Telegram asks us to wait. It goes on by itself; nothing is lost.
web-bot-failing-unavailable = Telegram is out of order. It is tried again by itself; nothing is lost.
web-bot-failing-network = Telegram cannot be reached from this machine. Check its connection; it is tried again by itself, and nothing is lost.
web-bot-failing-storage = Nothing can be stored: the disk is full, or the database is locked. Messages wait at Telegram; it is tried again by itself.
web-bot-failing-malformed = Telegram's address answers something else. Check TELEGRAM_API_ROOT; it is tried again by itself.

## Integrations

web-integrations-lead = Events go to the default calendar, and clashes are looked for in all of them.
web-integrations-accounts = Your accounts
web-integrations-built-in = Built in, on this machine
web-integrations-works = Works
web-integrations-fresh = Connected and tried. Choose which calendar new events go to.
web-integrations-fresh-notes = Connected and tried. One step is left: say below where notes go.
web-integrations-fresh-done = Connected and tried.
web-integrations-default = Default
web-integrations-make-default = Make default
web-integrations-notes = Notes
web-integrations-no-place = No place for notes is chosen yet.
web-integrations-place = Notes go to { $name }.
web-integrations-choose-place = Choose where
web-integrations-change-place = Change
web-integrations-read-only = Read only
web-integrations-gone = No longer there
web-integrations-as-of = As of { $when }
web-integrations-stale = Out of date: as of { $when }
web-integrations-not-copied = Not read yet
web-integrations-look-again = Look again
web-integrations-list-same = It works, and has the same calendars as before.
web-integrations-list-came = New: { $names }.
web-integrations-list-went = No longer there: { $names }.
web-integrations-list-renamed = Renamed: { $names }.
web-integrations-default-closed = New events still go to { $name }, where nothing can be written any more. Choose another default; until then nothing is written elsewhere.
web-integrations-test = Test
web-integrations-test-good = { $count ->
    [one] It works: { $count } calendar answered.
   *[other] It works: { $count } calendars answered.
}
web-integrations-test-places = It works. Databases shared with Adjutant: { $count }.
web-integrations-disconnect = Disconnect
web-integrations-disconnect-lead = Adjutant forgets the login and no longer looks into these calendars. Nothing in them is changed. Open drafts for them go to the built-in calendar.
web-integrations-disconnect-confirm = Disconnect { $label }
web-integrations-connect = Connect an account
web-integrations-connect-button = Connect
web-integrations-trying = Trying it…
web-integrations-or = or
web-integrations-closed = Connecting { $name } by consent is not set up here yet. Whoever runs Adjutant sets { $needs }; the guide in the documentation says how.
web-integrations-redirect = Redirect address to register at { $name }, letter by letter:
web-integrations-guide = The guide, step by step
web-integrations-authorize = Connect { $name }
web-integrations-device = With a code, on another device
web-integrations-go-on = Go on to { $name }
web-integrations-paste = After you agree, { $name } leads to a page that may not load. That is all right: copy its whole address from the address bar and paste it here.
web-integrations-device-code = Enter this code on { $name }'s page. This page goes on by itself.
web-integrations-landed = Almost there
web-integrations-landed-lead = { $name } agreed. Copy the whole address of this page from the address bar and paste it under Integrations, where you began.
web-consent-auth = { $name } did not accept the code, and nothing was connected. Codes live for a few minutes: begin again.
web-consent-forbidden = You, or an administrator of the account, declined at { $name }, and nothing was connected. Begin again if that was a slip.
web-consent-invalid = { $name } does not accept how Adjutant is registered there, and nothing was connected. Whoever runs Adjutant checks the client id, its secret and the redirect address, as the guide says.
web-consent-refused = This is not the answer to what was begun in this browser, or it came too late, and nothing was connected. Begin again.
web-consent-timeout = Nobody agreed at { $name } in time, and nothing was connected. Begin again.
web-consent-other = { $name } does not answer as it should just now, and nothing was connected. Begin again in a few minutes.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale and most others
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, with an app-specific password from account.apple.com
    Nextcloud: https://your.server/remote.php/dav, with an app password from Settings, Security
    Fastmail: https://caldav.fastmail.com, with an app password from Settings, Privacy & Security
caldav-field-url = Server address
caldav-field-username = User name
caldav-field-password = App password
caldav-no-calendars = No calendar for events was found there, and nothing was changed. A new account may have none yet: make one there first. Otherwise check the address.
caldav-no-https = Nothing at this address answers by https, and nothing was stored. Check it, and that the server runs; a server at home may want the address to begin with http://.
caldav-auth-icloud = iCloud takes only an app-specific password: make one at account.apple.com under Sign-In and Security, and use your Apple Account's e-mail address as user name.
caldav-auth-google = Google no longer takes passwords by CalDAV, an app password neither, so this account cannot be connected this way.
caldav-auth-fastmail = Fastmail takes only an app password: make one under Settings, Privacy & Security, with access to calendars, and use your full e-mail address as user name.
caldav-auth-nextcloud = Nextcloud asks for an app password when two-factor log-in is on: make one under Settings, Security; the user name is the one you log in with.
caldav-auth-generic = Check user name and password; many servers want an app password, made in their account settings, instead of the usual one.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail and Live
web-connect-outlook-hints =
    Work, school and personal Microsoft accounts; nothing but your calendars is asked for
    “With a code” needs no way back to this machine: you enter it at microsoft.com/devicelogin, on any device; some companies forbid it
    A company may want its administrator to approve Adjutant first
outlook-auth = Microsoft no longer accepts this sign-in: it was withdrawn, the password was changed, or the company's rules ask for a new one.
outlook-refusal-no-mailbox = This account has no calendar that Outlook lets programs reach, and nothing was connected: it needs a mailbox in Exchange Online or at Outlook.com.
outlook-refusal-forbidden = Outlook does not let Adjutant do this: the calendar is shared for reading only, or the account has no mailbox in Exchange Online any more. See the account's licence, or have the calendar shared for editing, then test it.
web-connect-google-calendar = Your Google account, or one calendar shared with a service account
web-connect-google-calendar-hints =
    By consent: you agree on Google's page, and all calendars of the account are here
    By service account: share a calendar with the account's e-mail address, allowed to make changes to events, and paste its key file; invitations to guests are not possible this way
google-field-calendar = Calendar ID (for your main calendar your e-mail address)
google-field-key = Key file of the service account (JSON); empty for the one of this installation
google-consent-unverified = If Google says that it hasn’t verified this app, choose “Advanced” and go on to Adjutant: the app is the one that whoever runs Adjutant registered for it.
google-auth-consent = Google does not let Adjutant in any more: access was withdrawn, the password changed, or it was unused for six months.
google-consent-testing = Google ended the access seven days after it was given, as it does while the consent screen is in testing: whoever runs Adjutant publishes the app in the Google Cloud console (Google Auth Platform, Audience), which needs no verification.
google-auth-service = Google does not accept the key of the service account: make a new one if it was deleted, and check the clock of this machine.
google-refusal-forbidden = Google does not let Adjutant at the calendars, and nothing was changed: agree with all boxes for calendars ticked, and see that the Google Calendar API is enabled in the project, as the guide says.
google-refusal-not-shared = The service account sees no such calendar, and nothing was changed: share it with the account's e-mail address (client_email in the key file), and copy the calendar ID from the calendar's settings.
google-refusal-key = There is no usable key of a service account here, and nothing was stored: paste the whole JSON file that Google Cloud made for it.
web-guests-written = Guests with an e-mail address are sent invitations, changes and cancellations.
web-guests-quiet = Guests are added to events, and nobody is sent an e-mail.
web-guests-start = Send e-mails
web-guests-stop = Send none
web-connect-notion = Notes become pages of a database
web-connect-notion-hints =
    With a token: at notion.so/profile/integrations make an internal integration that may read, insert and update content, and copy its secret
    Then open your database in Notion, ••• at the top right, Connections, and add the integration
    After connecting you choose the database here
notion-field-token = Integration secret
notion-auth = Notion does not know this secret, or it was withdrawn: copy it once more from the integration's page, all of it.
web-connect-apple-notes = A Shortcut on your iPhone, iPad or Mac fetches them
web-connect-apple-notes-hints =
    Apple lets no other program into Notes, so your own device comes and fetches; until then notes wait under Notes
    Your device has to reach this Adjutant: at home by its address in the network, elsewhere by PUBLIC_URL
web-apple-card = Your Shortcut fetches these notes.
web-apple-set-up = Set it up
web-apple-lead = A Shortcut on your device asks Adjutant for waiting notes and puts them into Notes.
web-apple-unreachable = This address names this machine itself, so a phone cannot reach it. Open this page by the address that your phone uses, or set PUBLIC_URL.
web-apple-address = Your address
web-apple-address-lead = Whoever has it can read waiting notes: give it to nobody. Scan it with the camera to copy it on the phone.
web-apple-qr = QR code of your address
web-apple-waiting = Waiting: { $count }.
web-apple-never = No note was fetched yet.
web-apple-handed = Last fetched: { $at }.
web-apple-shortcut = The Shortcut, step by step
web-apple-steps =
    Open the app Shortcuts, tap + and name the new Shortcut “Adjutant”.
    Add the action “Repeat” and let it repeat 20 times; everything below goes inside it.
    Add “Get Contents of URL” and paste the address above.
    Add “Get Dictionary Value”: the value for the key “id” in “Contents of URL”.
    Add “If”: “Dictionary Value” “has any value”. What follows goes between “If” and “Otherwise”; empty the part below “Otherwise”.
    Add “Get Dictionary Value”: the value for the key “text” in the “Contents of URL” of step 3.
    Add “Create Note” with that value, choose the folder, and switch off “Open When Run”.
    Add “Get Contents of URL” with the same address; under “Show More” choose the method POST and the body JSON, and add one text field: key “id”, with the value of step 4.
    Run it once, and allow it to reach this address and Notes.
web-apple-automation = So that it runs by itself: under Automation add one, such as a time of day or the opening of Notes, choose the Shortcut and let it run immediately. Without an answer it loses nothing: notes wait until it says that they are made.
web-apple-rotate = Make a new address
web-apple-rotate-lead = If somebody else has seen it: the old address stops at once, waiting notes stay, and the Shortcut needs the new one in both places.
web-apple-rotate-confirm = End the old address and make a new one
web-note-place = Where notes go
web-note-place-which = Database
web-note-place-next = Show its fields
web-note-place-none = No database is shared with Adjutant yet. In Notion open the database, ••• at the top right, Connections, add the integration, then reload this page.
web-note-place-back = Back to Integrations
web-note-fields = The title takes the first line and the page the text. Choose what else a note fills. A text property “Adjutant” is added, by which nothing is ever saved twice.
web-note-field-date = Date: when it was noted
web-note-field-select = Choice: by a #hashtag in the note
web-note-field-url = Link: the first one in the note
web-note-field-people = People: whose note it is
web-note-field-person = Who you are in Notion
web-note-field-none = Leave it empty
web-account-auth = The login is refused. { $cause } Then connect the same account again below; what you confirm meanwhile waits and is then saved by itself.
web-account-auth-consent = { $cause } Connect the account again below; what you confirm meanwhile waits and is then saved by itself.
web-account-untold-calendar = { $name } does not tell of changes in { $calendars }, so Adjutant looks there every five minutes.
web-account-untold-address = { $name } does not reach Adjutant at its public address, so Adjutant looks for changes in { $calendars } every five minutes.
web-account-forbidden = { $name } takes the login but not the request: the account was blocked, or its rights were changed. Have its provider or administrator allow it again, then test it.
web-account-not-found = { $name } no longer has these calendars: they were deleted, or have moved. If they are still there, connect the account again below.
web-account-place-gone = { $name } no longer shows Adjutant the place that notes go to: it was deleted, or is not shared any more. Notes for it wait; share it again, or choose another place.
web-account-conflict = { $name } reported a conflict. Test it to see whether it still does.
web-account-invalid = { $name } rejected the request, perhaps because something was changed there. Test it again; if it stays so, whoever runs Adjutant finds the cause in the log.
web-account-rate-limited = { $name } asked for fewer requests for a while. It is tried again by itself; until then what was read last answers.
web-account-unavailable = { $name } was out of order when last asked, perhaps for maintenance. It is tried again by itself; if it stays so, see what its provider says.
web-account-unreachable = { $name } could not be reached when last asked: its server is off, its address has changed, or Adjutant has no network. Check that, then test it; it is also tried again by itself.
web-account-network = The connection to { $name } broke when last asked. It is tried again by itself.
web-account-timeout = { $name } did not answer in time when last asked: it is overloaded, or a firewall holds the requests back. It is tried again by itself; if it stays so, check the server.
web-account-refused = Adjutant may not use what the address of { $name } leads to: a private network, another host, or a certificate that is not valid. Connect it again with the right address; private networks the owner can allow with ALLOW_PRIVATE_NETWORK.
web-account-malformed = What answered in the place of { $name } was something else, perhaps the login page of a network or a proxy. Open its address in a browser to see what it is, then test it again.
web-account-too-large = { $name } answered more than can be taken. Test it to see whether it still does.

## Settings

web-settings-saved = Saved.
web-settings-you = You
web-settings-zone = Time zone
web-settings-calendar = Default calendar
web-settings-calendar-hint = New events go there unless you choose another one on the draft.
web-settings-notes = Default place for notes
web-settings-notes-hint = New notes go there unless you choose another place on the draft. Integrations has more places to connect.
web-settings-days = Working days
web-settings-from = Working hours from
web-settings-to = to
web-settings-save = Save

## Routing rules

web-rules-title = Where things go
web-rules-lead = A new draft goes where the first rule says that matches it. You can still change that on the draft.
web-rules-none = There are no rules yet: everything goes where the defaults say.
web-rules-default = Everything else goes to { $calendar }, and notes to { $notes }.
web-rules-up = Move up
web-rules-down = Move down
web-rules-remove = Remove
web-rules-broken = { $target } is not connected any more, or cannot be written to, so this rule is passed over. Choose another place, or remove the rule.
web-rules-use = Send it there
web-rules-add-title = Add a rule
web-rules-add-lead = All that you fill in has to be true; what you leave empty does not matter.
web-rules-what = What
web-rules-what-event = Events
web-rules-what-note = Notes
web-rules-what-reminder = Reminders, as events in the calendar
web-rules-hashtag = Hashtag
web-rules-hashtag-hint = It is dropped from the title of what it sends.
web-rules-keyword = Word
web-rules-keyword-hint = One or more words. “dent*” is any word that begins with dent.
web-rules-attendee = Guest
web-rules-attendee-hint = A name, an address, or “@company.com” for everybody there.
web-rules-language = Written in
web-rules-any = any
web-rules-from = From
web-rules-to = Until before
web-rules-time-hint = When an event begins, or a note is written.
web-rules-channel = Sent from
web-rules-channel-web = the web pages
web-rules-channel-terminal = the terminal
web-rules-target = Goes to
web-rules-target-calendars = Calendars
web-rules-target-notes = Notes
web-rules-add = Add the rule
web-rules-too-many = There are { $most } rules already. Remove one first; nothing was added.
web-rules-unknown-target = This cannot go there: events and reminders go to a calendar, notes to an account that keeps notes. Nothing was added.
web-rules-hashtag-wrong = A hashtag is one word, such as #work. Nothing was added.
web-rules-time-wrong = Give both times, and not the same one twice. Nothing was added.
web-rules-try-title = Try a sentence
web-rules-try-text = A sentence
web-rules-try-example = Lunch with Anna on Friday at 13:00 #work
web-rules-try = Try it
web-rules-tried = “{ $title }” goes to { $target } by rule { $number }.
web-rules-tried-default = “{ $title }” goes to { $target }; no rule matches.
web-rules-tried-reminder = “{ $title }” is a reminder: it comes in the conversation, no rule matches.
web-rules-tried-nothing = There is nothing in this to plan; a day and a time may be missing.
rule-event = Events { $conditions } go to { $target }.
rule-event-all = All events go to { $target }.
rule-note = Notes { $conditions } go to { $target }.
rule-note-all = All notes go to { $target }.
rule-reminder = Reminders { $conditions } go to { $target } as events.
rule-reminder-all = All reminders go to { $target } as events.
rule-if-hashtag = tagged { $hashtag }
rule-if-keyword = with the word “{ $keyword }”
rule-if-beginning = with a word that begins with “{ $keyword }”
rule-if-attendee = with { $attendee } as a guest
rule-if-language = written in { $name }
rule-if-between = beginning between { $from } and { $to }
rule-if-written-between = written between { $from } and { $to }
rule-if-telegram = sent from Telegram
rule-if-web = sent from the web pages
rule-if-terminal = sent from the terminal

## Language model

web-model-title = Language model
web-model-reads-installation = { $name } reads your messages, then the rules resolve when it is.
web-model-reads-own = { $name } reads your messages, on your own key; then the rules resolve when it is.
web-model-reads-none = The rules read your messages alone. A language model understands freer speech and more languages.
web-model-works = { $name } works: { $model } answered in { $seconds } s.
web-model-none = No language model is set, so there is nothing to test.
web-model-usage = This month
web-model-usage-none = Nothing was asked yet.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } answer, { $tokens } tokens, { $cost }
   *[other] { $provider }: { $answers } answers, { $tokens } tokens, { $cost }
}
web-model-budget-user = Your budget here: { $spent } of { $budget } are spent.
web-model-budget-all = Everybody's budget here: { $spent } of { $budget } are spent.
web-model-change = Choose another
web-model-which = What reads
web-model-which-hint = A model of your own is used for you alone and paid by you; if it fails, the rules read, never somebody else's key.
web-model-choice-installation = This installation's: { $name }
web-model-choice-own = { $name }, on my own key
web-model-choice-server = Another server, by its address
web-model-choice-none = None, only the rules
web-model-key = Key
web-model-key-hint = For a model of your own. It is kept encrypted, and tried before it is stored.
web-model-key-kept = One is stored. Leave this empty to keep it; choosing the installation's model, or none, forgets it.
web-model-name = Model
web-model-name-hint = Empty takes the provider's small one.
web-model-address = Address
web-model-address-hint = Only for another server: one that speaks OpenAI's chat completions.
web-model-auth = { $name } does not take this key, or there is none; nothing was stored. Copy it from the provider once more, all of it.
web-model-forbidden = { $name } knows this key but does not let it in, or its credit is used up; nothing was stored. Look into your account there.
web-model-not-found = { $name } has no such model, or there is no such server at this address; nothing was stored. Check the name of the model and the address.
web-model-conflict = { $name } reported a conflict, and nothing was stored. Try again.
web-model-invalid = { $name } does not accept the question, and nothing was stored. Check the name of the model.
web-model-rate-limited = { $name } asks us to wait, or its credit is used up; nothing was stored. Try again in a minute, or look into your account there.
web-model-unavailable = { $name } is out of order, and nothing was stored. Try again later.
web-model-unreachable = There is no server at the address of { $name }, or it does not run; nothing was stored. Check the address.
web-model-network = The connection to { $name } broke before an answer came, and nothing was stored. Try again.
web-model-timeout = { $name } did not answer in time, and nothing was stored. Try again, or choose a faster model.
web-model-refused = The address of { $name } may not be used from here, and nothing was stored: it lies in a private network or leads to another host. The owner can allow private networks with ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } answers something that is no usable answer, so nothing was stored: a web page, or a model too weak to keep to a form. Check the address, or choose another model.
web-model-too-large = { $name } answered more than can be taken, and nothing was stored. Check the address.

## Voice

web-voice-title = Voice
web-voice-heard-by = { $count ->
    [one] Recordings are heard by { $names }.
   *[other] Recordings are heard by the first of these that answers: { $names }.
}
web-voice-none = Nobody hears recordings yet. Whoever runs this can set WHISPER_API_KEY, ASSEMBLYAI_API_KEY or TRANSCRIBER_COMMAND.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = That did not work
web-error-home = Go on
web-fault-not-found = There is nothing here, or not any more; nothing was changed. Start again from the first page.
web-fault-signed-out = Your session is over and nothing was done. Copy what you typed, log in again, and send it once more.
web-fault-not-allowed = This is for the owner of this Adjutant; nothing was changed. Ask them to do it.
web-fault-foreign-request = This did not come from an up-to-date page of this Adjutant, so nothing was changed. Reload the page and try again; behind a proxy, set PUBLIC_URL.
web-fault-unknown-host = This Adjutant is not reached by that name, and nothing was changed. Open it by http://localhost, or set PUBLIC_URL to the address you use.
web-fault-spent-link = This login link was used before or is older than 15 minutes. Nothing is lost: get a new one with /login in Telegram or with “adjutant login-link”.
web-fault-too-large = That was more than 256 KB, and nothing of it was stored. Send less at once.
web-fault-file-too-large = This file is larger than 20 MB, and nothing of it was stored. Send a smaller one.
web-fault-too-often = Too many failed attempts came from your address, and this one was not looked at. Wait ten minutes, then try again.
web-fault-took-too-long = This took too long and was given up; it may have had no effect. Look whether it did, then try again.
web-fault-incomplete = Something in the form is missing or not as it must be, and nothing was changed. Fill it in and send it again.
web-fault-no-landing = This is not the address that you were sent back to, and nothing was connected. Copy the whole of it, with all that stands behind “callback?”, and paste it once more.
web-failure-disk-full = The disk of this machine is full, so nothing was stored. Free some space, then try again.
web-failure-locked = Another program holds the database, so nothing was stored. Try again in a moment.
web-failure-unknown = Something went wrong on our side, and it is unclear whether it took effect. Look whether it did, then try again; the log has the details.
web-provider-unnamed = The server
web-provider-auth = { $name } refused the login, and nothing was stored. Check user name and password.
web-provider-auth-because = The server refused the login, and nothing was stored. { $cause }
web-provider-forbidden = { $name } knows this login but does not let it in, and nothing was stored. Check what the account may do.
web-provider-not-found = { $name } has no calendars at this address, and nothing was stored. Check the address.
web-provider-conflict = { $name } changed it meanwhile, and nothing was overwritten. Try again.
web-provider-invalid = { $name } does not accept this, and nothing was stored. Check what you entered.
web-provider-rate-limited = { $name } asks us to wait, and nothing was stored. Try again in a few minutes.
web-provider-unavailable = { $name } is out of order, and nothing was stored. Try again later.
web-provider-unreachable = There is no server at this address, or it does not run; nothing was stored. Check the address.
web-provider-network = The connection broke before an answer came, and nothing was stored. Try again.
web-provider-timeout = The server did not answer in time, and nothing was stored. Check the address, or try again later.
web-provider-refused = This address may not be used from here, and nothing was stored: it lies in a private network or leads to another host. The owner can allow private networks with ALLOW_PRIVATE_NETWORK.
web-provider-malformed = What answers at this address is not { $name }, perhaps a web page; nothing was stored. Check the address.
web-provider-too-large = The server answered more than can be taken, and nothing was stored. Choose an address with fewer calendars.

web-event-back = To the dashboard
web-notes-lead = What is kept on this machine, the latest first.
web-notes-none = No notes are kept here yet. Write one in the chat: “note: the gate code is 4711”.
web-notes-export = Download all as Markdown
web-notes-newer = Newer
web-notes-older = Older
web-notes-back = To all notes

## Reminders as to-dos

web-tasks-title = Reminders as to-dos
web-tasks-lead = Reminders are given in the conversation. They can also show in one of this account’s lists of to-dos.
web-tasks-nowhere = In no list
web-tasks-none = This account has no list for to-dos that can be written to.
web-tasks-save = Save
