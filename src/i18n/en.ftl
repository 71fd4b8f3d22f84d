## Cards of drafts

card-event = New event
card-note = New note
card-reminder = New reminder
card-change = Change this event
card-cancellation = Cancel this event?
card-confirmed = Saving…
card-delivered-event = ✅ Saved
card-delivered-note = ✅ Note saved
card-delivered-reminder = ✅ Reminder set
card-delivered-change = ✅ Changed
card-delivered-cancellation = ✅ Cancelled
card-failed = Not saved
card-undoing = Taking it back…
card-undone = ↩️ Taken back
card-discarded = Discarded
card-below = This draft goes on further down.
card-expired = This draft has expired. Nothing was saved; write it again if you still want it.
card-your-time = In your time: { $when }
card-conflict = At the same time: { $title }, { $when } ({ $calendar })
card-free = Free instead: { $times }
card-exceptions = Exceptions of the series: { $count }
card-notified = The calendar wrote to: { $people }
card-undo-notified = The calendar wrote that it was taken back to: { $people }
card-unreached = The calendar could not reach them, tell them yourself: { $people }
card-related = You have { $title } on { $when }. Is that to be moved?
card-differs = The calendar shows something else than you asked for: { $found } instead of { $expected }. Look at it there.
card-differs-missing = The calendar shows nothing on { $expected }, where it should be. Look at it there.
scope-line-this = Only this one of the series
scope-line-following = This one and all following
scope-line-all = All of the series
button-scope-this = This one
button-scope-following = This and following
button-scope-all = All
card-unanswered = I could not look into { $calendars }; it gave no answer.
card-target-gone = { $calendar } is no longer there. Choose another calendar.
card-target-read-only = Nothing can be written to { $calendar } any more. Choose another calendar.
card-aged = { $calendars }: as of { $when }; no answer now.
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ named only in the picture)
    [file] { $name } (⚠️ named only in the file)
   *[other] { $name } (⚠️ named only in what was forwarded)
}
draft-list = { $count ->
    [one] One of these can be created at once:
   *[other] These { $count } can be created at once:
}
card-import = New events
card-delivered-import = ✅ All saved
import-title = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
import-more = … and { $count } more
untitled = (no title)
all-day = all day
the-calendar = the calendar
the-note-store = the note store

button-create = Create
button-create-all = Create all
button-edit = Edit
button-move-instead = Move that one
button-other-time = Other time
button-calendar = Calendar
button-note-store = Where to
button-discard = Discard
button-back = Back
button-undo = Undo
button-open = Open
button-retry = Try again
button-move = Change it
button-cancel-event = Cancel it
button-keep = Keep it

nudge-minus-15m = −15 min
nudge-plus-15m = +15 min
nudge-minus-1d = −1 day
nudge-plus-1d = +1 day
nudge-plus-1w = +1 week
nudge-shorter = Shorter
nudge-longer = Longer

editing-event = What should be different? Write for example “make it 2pm”, “at Sole instead” or “move to Monday”, or use the buttons.
editing-note = Write the note as it should be.
choose-time = Which time suits you?
choose-time-none = I found no free time nearby in the next two weeks.
choose-calendar = Which calendar?
choose-note-store = Where should this note go?

question-next-weekday = Which day do you mean?
question-day-month-order = Which date do you mean?
question-am-pm = Morning or evening?
question-dst-gap = The clocks go forward then, and this time is skipped. Which one do you mean?
question-dst-overlap = The clocks go back then, and this time comes twice. Which one do you mean?
question-weekday-mismatch = The weekday and the date do not agree. Which one do you mean?
question-free-slots = These times are free. Which one?
question-two-readings = This can be read in two ways. Which one do you mean?
question-other = Which one do you mean?

unkept-except-holidays = I cannot leave out holidays from a repeating event; they are included.
unkept-exceptions = A repeating event in this file has exceptions that I cannot take over; look it over in your calendar.
unkept-unreadable-events = Some events in this file could not be read; they are left out.
unkept-known-events = Some events in this file are in your calendar already; they are left out.
unkept-past-time = This time is already over.
unkept-rule = One of your rules leads to a place that is gone, or can no longer be written to, so it was passed over. Look at it under /settings.
unkept-deadline = A deadline is not a time to do it; I took it as the day.
unkept-recurrence = I cannot keep this repetition; it is set up once only.
unkept-model-failed = The language model gave no usable answer, so the rules read this alone. Look it over.
unkept-model-spent = This month's budget for the language model is spent, so the rules read this alone.
unkept-model-no-key = Your language model has no key any more, so the rules read this alone. Enter it again under Settings.
remark-google-invites = Google writes to the people who have an e-mail address: an invitation, and at every change and cancellation.
remark-google-cannot-invite = Nobody can be invited from this calendar: people are kept by name, and hear nothing of it.
remark-caldav-invites = The calendar’s server writes to the people who have an e-mail address: an invitation, and at every change and cancellation.
remark-caldav-guest = Somebody else invited to this: a change stays in your own calendar, the organizer and the guests hear nothing of it, and the server may refuse it.
remark-caldav-declines = Somebody else invited to this: deleting declines it, and the calendar’s server tells the organizer.
remark-caldav-leaves = Somebody else invited to this: it leaves your own calendar, and the organizer is not told.
remark-outlook-invites = Outlook writes to the people who have an e-mail address: an invitation, and at every change and cancellation.
remark-outlook-exceptions = Outlook cannot keep some of the series' exceptions: dates beside its rule are left out, and appearances that were moved past their neighbours stay at their usual time.
remark-outlook-one-alert = Outlook keeps one alert: the earliest stays, the others are left out.
remark-outlook-recurrence = Outlook cannot repeat an event like this and will refuse it: choose another calendar, or make it several events.

failure-retrying = { $calendar } does not answer yet. Nothing is lost; I keep trying.
failure-auth = { $calendar } refused the login, so this is not saved yet. Reconnect it under Integrations: then it is saved by itself.
reconnect-ended = { $name } ({ $label }) does not let me in any more. Nothing is lost: what you confirm waits. Send /login, open Integrations and connect it again.
reconnect-ends-soon = { $name } ({ $label }) will stop letting me in within two days. Send /login, open Integrations and connect it again, then nothing has to wait.
task-failed = “{ $title }” stands and will be given in time, but it could not be added to the to-dos of { $account }. Test that account under Integrations.
failure-forbidden = { $calendar } does not allow this. Nothing was saved. Choose another calendar.
failure-not-found = { $calendar } is not there any more. Nothing was saved. Choose another calendar.
failure-changed-meanwhile = This was changed in { $calendar } meanwhile. Nothing was overwritten: here it is as it is now, with your change to it. Tap again to write that.
failure-conflict = This event was changed in { $calendar } meanwhile. Nothing was overwritten; ask me again.
failure-invalid = { $calendar } did not accept this. Nothing was saved. Choose another calendar, or discard this and say it in another way.
failure-note-forbidden = { $calendar } does not allow this. Nothing was saved. Choose another place for the note.
failure-note-not-found = The place in { $calendar } that this note was to go to is gone, or no longer shared with me. Nothing was saved. Choose another place for the note, or set up the account again under Integrations.
failure-note-invalid = { $calendar } did not accept this. Nothing was saved. Change the note or choose another place for it.
failure-note-undo = I could not take this note back from { $calendar }; it is still there. Try Undo again later, or delete it there.
failure-rate-limited = { $calendar } is too busy. Nothing was saved; try again in a while.
failure-unavailable = { $calendar } is out of order. Nothing was saved; try again later.
failure-unreachable = I cannot reach { $calendar }. Nothing was saved; try again when it is there.
failure-network = I could not reach { $calendar }. It is unclear whether it was saved; Try again will not save it twice.
failure-timeout = { $calendar } did not answer in time. Try again will not save it twice.
failure-refused = The address of { $calendar } is not one I may use. Nothing was saved.
failure-malformed = { $calendar } answered something I do not understand. Try again will not save it twice.
failure-too-large = { $calendar } answered more than I can take. Try again will not save it twice.
failure-unknown = Something went wrong on my side. Try again will not save it twice.
failure-undo-conflict = This was changed in the calendar meanwhile, so I left it as it is.
failure-undo-auth = The calendar refused the login, so this was not taken back. Reconnect it under Integrations.
failure-undo-not-found = I can no longer find where this was saved, so it was not taken back.
failure-undo-unreachable = I cannot reach the calendar, so this was not taken back. Try Undo again later.
failure-undo-network = I could not reach the calendar, so this may not be taken back. Try Undo again.
failure-undo-unavailable = The calendar is out of order, so this was not taken back. Try Undo again later.
failure-undo-timeout = The calendar did not answer in time, so this may not be taken back. Try Undo again.
failure-undo-rate-limited = The calendar is too busy, so this was not taken back. Try Undo again later.
failure-undo-forbidden = The calendar does not allow this to be taken back.
failure-undo-invalid = The calendar did not accept this, so it was not taken back.
failure-undo-refused = The calendar's address is not one I may use, so this was not taken back.
failure-undo-malformed = The calendar answered something I do not understand. Look whether it was taken back.
failure-undo-too-large = The calendar answered more than I can take. Look whether it was taken back.
failure-undo-unknown = Something went wrong on my side, and this may not be taken back. Try Undo again.

alert-at-start = at the start
alert-before = { $length } before
alert-starts = Starts { $day } at { $time }
reminder-late = This was due on { $when }; I could not reach you earlier.
maybe-repeated = (This may be a repeat: the first one was not confirmed.)
trouble = Something went wrong on my side. Your message is kept, and nothing was written. Please send it again.
trouble-silent = { $name } gives no answer just now. Your message is kept, and nothing was written. Please send it again later.

## Recurrence

repeats-daily = { $interval ->
    [one] every day
   *[other] every { $interval } days
}
repeats-weekly = { $interval ->
    [one] every week
   *[other] every { $interval } weeks
}
repeats-monthly = { $interval ->
    [one] every month
   *[other] every { $interval } months
}
repeats-yearly = { $interval ->
    [one] every year
   *[other] every { $interval } years
}
repeats-hourly = { $interval ->
    [one] every hour
   *[other] every { $interval } hours
}
repeats-minutely = { $interval ->
    [one] every minute
   *[other] every { $interval } minutes
}
repeats-weekdays = every working day, Monday to Friday
repeats-on = on { $days }
repeats-day = the { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $day }th
}
repeats-on-days = on { $days }
repeats-nth = { $nth ->
    [-1] the last { $weekday }
    [-2] the second to last { $weekday }
    [1] the first { $weekday }
    [2] the second { $weekday }
    [3] the third { $weekday }
    [4] the fourth { $weekday }
   *[other] the { $nth }th { $weekday }
}
repeats-position = { $nth ->
    [-1] on the last working day
    [1] on the first working day
   *[other] on working day { $nth }
}
repeats-last-day = the last day
repeats-count = { $count ->
    [one] once
   *[other] { $count } times
}
repeats-until = until { $date }

## Answers

nothing-to-read = There is nothing I can read in this message. Write what to plan, for example “Lunch with Anna tomorrow at 13:00”.
unreadable = I cannot read this kind of message. Please write it as text; nothing was saved.
unclear = I did not find anything to plan in this. Write for example “Dentist on Monday at 9”, “note: the gate code is 4711”, “remind me to call mum tomorrow at 9” or “what's on Thursday”. /help shows what else I can do.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = thanks, thank you, thx, ty, cheers, great, perfect, cool, nice, thanks a lot, thank you very much, many thanks
thanks-answer = You’re welcome.
hello-words = hi, hello, hey, hey there, hi there, good morning, good afternoon, good evening, how are you, whats up
hello-answer = Hello! Tell me what to plan, note or remember, or ask what is on. /help shows what I can do.
button-as-note = Keep as a note
ask-time = When is it? Write a day and a time, or /cancel.
no-such-event = I found no such event among the coming ones. Nothing was changed.
no-slot = I found no free time for that. Name another day or a shorter length.
edit-not-understood = I did not understand what to change. Write for example “make it 2pm” or “at Sole instead”, or /cancel to leave it as it is.
edited-too-late = Your edited message was already saved as it was. Tap Undo under it and send it again to change it.
edited-over = What came of that message is not on any more. Send it again to plan it anew.
edited-not-understood = I could not read your edited message as something to plan; the draft stays as it was.
tap-unknown = I do not know this button. Nothing was changed.
tap-stale = The draft had changed since that button was shown, so nothing was done. It is up to date now.
create-all-changed = { $count ->
    [one] One draft had changed since the list was shown, so it was left. Decide it on its own card.
   *[other] { $count } drafts had changed since the list was shown, so they were left. Decide them on their own cards.
}
tap-decided = This was decided before; nothing was changed.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = yes, y, yep, yeah, yup, ok, okay, sure, confirm, save, save it, do it, go ahead, yes please
yes-to-which = Several drafts are open. Tap the button under the one you mean; nothing was saved.
unstored = I cannot store anything just now: the disk is full, or the database is locked. Your message is not lost: Telegram keeps it, and I take it up as soon as I can.
refused = This is a private assistant. If it should be yours too, hand its owner your id: { $id }
refused-unowned = Nobody owns this assistant yet. If you set it up: its setup code stands in the terminal or log where it runs. Enter it on its web page, or send me /start and the code.
group-private = I work in private chats only, and read nothing here. Write to me there: @{ $username }

agenda-empty = Nothing on: { $days }.
agenda-more = … and { $count } more.
free-none = nothing free
free-yes = Yes, you are free: { $when }
free-no = No, that time is taken: { $when }
free-partly = Not all of it is free: { $when }
free-gaps = Free: { $times }
drafts-none = There are no open drafts.
drafts-more = … and { $count } more open drafts. Decide these first.
notes-none = No notes are kept here yet. Write for example “note: the gate code is 4711”.
notes-list = Your latest notes kept here:
notes-hint = All of them, and a download, are on your page Notes: /login
undo-nothing = There is nothing to take back.
cancel-done = Left as it is.
cancel-nothing = There is nothing to cancel. Open drafts are under /drafts.
find-usage = Write what you need, for example “/find 45 minutes on Tuesday”.
note-usage = Write the note after the command, for example “/note the gate code is 4711”.
remind-usage = Write what and when, for example “/remind call mum tomorrow at 9”.
calendars-list = Your calendars:
calendars-hint = ✓ is where new events go. Connect others and change this under /settings.
calendar-read-only = read only
calendar-gone = no longer there
command-unknown = I do not know this command. /help lists them all.

## Recordings, forwards, people and places

file-no-model = I can read pictures and PDFs only with a language model that sees, and none is set up, so nothing was saved. Please write what to plan; whoever runs me can set one up.
file-no-vision = The language model could not read this; perhaps it is one that does not see. Nothing was saved; please write what to plan.
file-no-words = I found no words in this. Nothing was saved; please write what to plan.
file-too-large = This file is larger than 20 MB, which is more than I can fetch. Nothing was saved; send a smaller one.
file-empty = This file is empty. Nothing was saved; please send it again.
file-unknown = I read pictures, PDFs, calendar files (.ics) and recordings, and this is none that I know. Nothing was saved; please write what to plan.
file-no-events = There are no events in this calendar file. Nothing was changed.
file-too-many-events = This calendar file holds more than { $most } events. Nothing was saved; connect the calendar it comes from, or send a smaller file.
file-known-events = All of this is in your calendar already. Nothing was changed.
file-gone = Telegram did not hand out this file, so nothing was read or saved. Please send it again.
file-failed = I could not read this file, though I tried several times. Nothing was saved; send it again later, or write what to plan.
forward-unclear = I found nothing to plan in what you forwarded, so nothing was made of it. Tell me in your own words what to do with it.
contact-no-draft = I add a contact to the people of a draft, and there is none open. Nothing was changed; write first what you plan with them.
place-no-draft = I add a place to a draft, and there is none open. Nothing was changed; write first what is on there.
voice-no-transcriber = I cannot listen yet: no speech recogniser is set up, so nothing was heard or saved. Please write it as text; whoever runs me can set WHISPER_API_KEY.
voice-too-long = This recording is longer than { $minutes } minutes, so I did not listen to it. Nothing was saved; say it shorter, or write it.
voice-too-large = This recording is larger than 20 MB, which is more than I can fetch. Nothing was saved; send a shorter one, or write it.
voice-empty = This recording is empty. Nothing was saved; please record it again.
voice-silent = I heard no words in this recording. Nothing was saved; please record it again, or write it.
voice-format = I could not read this recording: it is damaged, too short, or in a format I do not know. Nothing was saved; send it as a voice message, or write it.
voice-refused = The speech recogniser does not accept my key, so nothing was heard or saved. Please write it as text; whoever runs me has to set a new key.
voice-gone = Telegram did not hand out this recording, so nothing was heard or saved. Please send it again.
voice-failed = The speech recogniser gave no answer, though I asked several times. Nothing was saved; send the recording again later, or write it.

## Zone, language, login

zone-ask = Where are you? Send me your city, or share your location, so that your times are right.
zone-unknown = I do not know this place. Send a larger city nearby, or a zone such as Europe/Berlin.
zone-which = Which one do you mean?
zone-set = Your time zone is { $zone }; it is { $time } there now.
share-location = Share my location
language-choose = Choose your language:
language-set = I speak English with you now.
login-link = Open this to log in to your pages:
login-loopback = This opens only on the machine that Adjutant runs on. For other devices, set PUBLIC_URL to an address that leads there.
settings-link = Change them on your page:
login-once = The link works once, for 15 minutes.
settings-zone = Time zone: { $zone }
settings-zone-unknown = not known yet
settings-language = Language: { $locale }
settings-hours = Working hours: { $from } – { $to }
start-hello = Hello { $name }! Write me what to plan, as you would tell a person: “Lunch with Anna next Friday at 13:00 at Nobu”. I show you a draft, and nothing is written before you tap Create. /help shows what else I can do.
help-intro = Write what to plan, note or remember in your own words. I show a draft; only your tap writes it, and Undo takes it back.

command-today = what is on today
command-tomorrow = what is on tomorrow
command-week = the next seven days
command-agenda = the next thirty days
command-free = when you are free
command-find = find a free time
command-note = keep a note
command-notes = your latest notes
command-remind = set a reminder
command-drafts = drafts you have not decided
command-undo = take back the last write
command-calendars = your calendars
command-settings = your settings
command-login = a link to your pages
command-timezone = set your time zone
command-language = choose your language
command-cancel = leave what was begun
command-help = what I can do
command-start = say hello
terminal-prompt = ›
terminal-no-button = There is no button { $number }, and nothing was done. These are shown: { $buttons }
