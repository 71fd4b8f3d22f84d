## Karty szkiców

card-event = Nowe wydarzenie
card-note = Nowa notatka
card-reminder = Nowe przypomnienie
card-change = Zmiana wydarzenia
card-cancellation = Odwołać wydarzenie?
card-confirmed = Zapisuję…
card-delivered-event = ✅ Zapisano
card-delivered-note = ✅ Notatka zapisana
card-delivered-reminder = ✅ Przypomnienie ustawione
card-delivered-change = ✅ Zmieniono
card-delivered-cancellation = ✅ Odwołano
card-failed = Nie zapisano
card-undoing = Cofam…
card-undone = ↩️ Cofnięto
card-discarded = Odrzucono
card-below = Dalszy ciąg tego szkicu jest niżej.
card-expired = Ten szkic wygasł. Nic nie zostało zapisane; napisz jeszcze raz, jeśli nadal jest potrzebny.
card-your-time = Twojego czasu: { $when }
card-conflict = W tym samym czasie: { $title }, { $when } ({ $calendar })
card-free = Wolne: { $times }
card-exceptions = Wyjątki w serii: { $count }
card-notified = Kalendarz napisał do: { $people }
card-undo-notified = Kalendarz powiadomił o cofnięciu: { $people }
card-unreached = Kalendarz nie zdołał ich powiadomić, daj im znać osobiście: { $people }
card-related = Masz już { $title }, { $when }. Przenieść?
card-unanswered = Nie udało się zajrzeć do { $calendars }: brak odpowiedzi.
card-target-gone = Kalendarza { $calendar } już nie ma. Wybierz inny kalendarz.
card-target-read-only = W kalendarzu { $calendar } nie można już zapisywać. Wybierz inny kalendarz.
card-aged = { $calendars }: stan na { $when }; teraz brak odpowiedzi.
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ tylko na zdjęciu)
    [file] { $name } (⚠️ tylko w pliku)
   *[other] { $name } (⚠️ tylko w przekazanej wiadomości)
}
draft-list = { $count ->
    [one] Można utworzyć { $count } z nich:
    [few] Te { $count } można utworzyć za jednym razem:
    [many] Te { $count } można utworzyć za jednym razem:
   *[other] Te { $count } można utworzyć za jednym razem:
}
card-import = Nowe wydarzenia
card-delivered-import = ✅ Wszystko zapisane
import-title = { $count ->
    [one] { $count } wydarzenie
    [few] { $count } wydarzenia
    [many] { $count } wydarzeń
   *[other] { $count } wydarzenia
}
import-more = … i jeszcze { $count }
card-differs = Kalendarz pokazuje coś innego, niż było w prośbie: { $found } zamiast { $expected }. Zajrzyj tam.
card-differs-missing = Kalendarz nic nie pokazuje na { $expected }, gdzie powinno to być. Zajrzyj tam.
scope-line-this = Tylko to jedno z serii
scope-line-following = To i wszystkie następne
scope-line-all = Cała seria
untitled = (bez tytułu)
all-day = cały dzień
the-calendar = kalendarz
the-note-store = magazyn notatek

button-create = Utwórz
button-create-all = Utwórz wszystkie
button-edit = Edytuj
button-move-instead = Przenieś tamto
button-other-time = Inny termin
button-calendar = Kalendarz
button-note-store = Dokąd
button-discard = Odrzuć
button-back = Wstecz
button-undo = Cofnij
button-open = Otwórz
button-retry = Spróbuj ponownie
button-move = Zmień
button-cancel-event = Odwołaj
button-keep = Zostaw
button-scope-this = Tylko to
button-scope-following = To i następne
button-scope-all = Wszystkie

nudge-minus-15m = −15 min
nudge-plus-15m = +15 min
nudge-minus-1d = −1 dzień
nudge-plus-1d = +1 dzień
nudge-plus-1w = +1 tydzień
nudge-shorter = Krócej
nudge-longer = Dłużej

editing-event = Co zmienić? Napisz na przykład „o 14”, „lepiej w Sole” albo „przenieś na poniedziałek” lub użyj przycisków.
editing-note = Napisz notatkę tak, jak ma wyglądać.
choose-time = Który termin pasuje?
choose-time-none = W najbliższych dwóch tygodniach nie ma w pobliżu wolnego terminu.
choose-calendar = Który kalendarz?
choose-note-store = Dokąd ma trafić ta notatka?

question-next-weekday = O który dzień chodzi?
question-day-month-order = O którą datę chodzi?
question-am-pm = Rano czy wieczorem?
question-dst-gap = Zegary przesuwa się wtedy do przodu i takiej godziny nie ma. O którą chodzi?
question-dst-overlap = Zegary cofa się wtedy i ta godzina wypada dwa razy. O którą chodzi?
question-weekday-mismatch = Dzień tygodnia i data się nie zgadzają. O który termin chodzi?
question-free-slots = Te terminy są wolne. Który wybrać?
question-two-readings = Można to zrozumieć na dwa sposoby. O co chodzi?
question-other = O co chodzi?

unkept-except-holidays = Nie umiem pomijać świąt w powtarzającym się wydarzeniu; one zostają.
unkept-past-time = Ten termin już minął.
unkept-rule = Jedna z twoich reguł prowadzi do miejsca, którego już nie ma albo w którym nie można już zapisywać, więc została pominięta. Sprawdź ją w /settings.
unkept-deadline = Termin to nie godzina rozpoczęcia; przyjęto go jako dzień.
unkept-recurrence = Takiego powtarzania nie umiem ustawić; wydarzenie będzie jednorazowe.
unkept-model-failed = Model językowy nie dał przydatnej odpowiedzi, więc wiadomość odczytały same reguły. Sprawdź, czy wszystko się zgadza.
unkept-model-spent = Budżet na model językowy w tym miesiącu się skończył, więc wiadomość odczytały same reguły.
unkept-model-no-key = Twój model językowy nie ma już klucza, więc wiadomość odczytały same reguły. Wpisz go ponownie w ustawieniach.
remark-google-invites = Google pisze do osób z adresem e-mail: zaproszenie, a potem przy każdej zmianie i odwołaniu.
remark-google-cannot-invite = Z tego kalendarza nie da się nikogo zaprosić: osoby są zapisane z nazwy i niczego się nie dowiedzą.
remark-caldav-invites = Serwer kalendarza pisze do osób z adresem e-mail: zaproszenie, a potem przy każdej zmianie i odwołaniu.
remark-caldav-guest = Na to zaprosił ktoś inny: zmiana zostaje w twoim kalendarzu, organizator i goście nic o niej nie wiedzą, a serwer może ją odrzucić.
remark-caldav-declines = Na to zaprosił ktoś inny: usunięcie oznacza odmowę, a serwer kalendarza powiadamia organizatora.
remark-caldav-leaves = Na to zaprosił ktoś inny: wydarzenie znika z twojego kalendarza, a organizator nie dostaje wiadomości.
remark-outlook-invites = Outlook pisze do osób z adresem e-mail: zaproszenie, a potem przy każdej zmianie i odwołaniu.
remark-outlook-exceptions = Outlook nie potrafi zachować niektórych wyjątków serii: dodane dni są pominięte, a spotkania przeniesione poza sąsiednie zostają o zwykłej porze.
remark-outlook-one-alert = Outlook zachowuje jedno przypomnienie: zostaje najwcześniejsze, pozostałe są pomijane.
remark-outlook-recurrence = Outlook nie potrafi tak powtarzać wydarzenia i je odrzuci: wybierz inny kalendarz albo zrób z tego kilka wydarzeń.
unkept-exceptions = Powtarzające się wydarzenie w tym pliku ma wyjątki, których nie da się przenieść; obejrzyj je w swoim kalendarzu.
unkept-unreadable-events = Niektórych wydarzeń z tego pliku nie dało się odczytać; zostały pominięte.
unkept-known-events = Niektóre wydarzenia z tego pliku są już w Twoim kalendarzu; zostały pominięte.

failure-retrying = { $calendar } jeszcze nie odpowiada. Nic nie przepadło, próbuję dalej.
failure-auth = { $calendar }: odmowa logowania. Nic nie zostało zapisane. Połącz go ponownie na stronie „Integracje” i naciśnij „Spróbuj ponownie”.
failure-forbidden = { $calendar } na to nie pozwala. Nic nie zostało zapisane. Wybierz inny kalendarz.
failure-not-found = Kalendarza { $calendar } już nie ma. Nic nie zostało zapisane. Wybierz inny kalendarz.
failure-conflict = W międzyczasie wydarzenie zmieniono w kalendarzu { $calendar }. Nic nie zostało nadpisane; poproś jeszcze raz.
failure-changed-meanwhile = W międzyczasie zmieniono to w kalendarzu { $calendar }. Nic nie zostało nadpisane: oto obecny stan z Twoją zmianą. Naciśnij ponownie, żeby ją zapisać.
failure-invalid = { $calendar } tego nie przyjął. Nic nie zostało zapisane. Wybierz inny kalendarz albo odrzuć szkic i powiedz to inaczej.
failure-note-forbidden = { $calendar } na to nie pozwala. Nic nie zostało zapisane. Wybierz inne miejsce na notatkę.
failure-note-not-found = Miejsca w { $calendar }, do którego miała trafić ta notatka, już nie ma albo nie jest mi udostępnione. Nic nie zostało zapisane. Wybierz inne miejsce na notatkę albo ustaw konto na nowo w Integracjach.
failure-note-invalid = { $calendar } tego nie przyjął. Nic nie zostało zapisane. Zmień notatkę albo wybierz dla niej inne miejsce.
failure-note-undo = Nie udało się wycofać tej notatki z { $calendar }; nadal tam jest. Spróbuj później jeszcze raz albo usuń ją tam.
failure-rate-limited = { $calendar } jest przeciążony. Nic nie zostało zapisane; spróbuj za chwilę.
failure-unavailable = { $calendar } nie działa. Nic nie zostało zapisane; spróbuj później.
failure-unreachable = { $calendar } jest nieosiągalny. Nic nie zostało zapisane; spróbuj, gdy znów będzie dostępny.
failure-network = Nie udało się połączyć z { $calendar }. Nie wiadomo, czy zapisano; „Spróbuj ponownie” nie zapisze tego drugi raz.
failure-timeout = { $calendar } nie odpowiedział na czas. „Spróbuj ponownie” nie zapisze tego drugi raz.
failure-refused = Adresu kalendarza { $calendar } nie wolno mi używać. Nic nie zostało zapisane.
failure-malformed = { $calendar } odpowiedział niezrozumiale. „Spróbuj ponownie” nie zapisze tego drugi raz.
failure-too-large = { $calendar } przysłał więcej, niż mogę przyjąć. „Spróbuj ponownie” nie zapisze tego drugi raz.
failure-unknown = Coś poszło nie tak po mojej stronie. „Spróbuj ponownie” nie zapisze tego drugi raz.
failure-undo-conflict = W międzyczasie zmieniono to w kalendarzu, więc zostawiam, jak jest.
failure-undo-auth = Kalendarz odmówił logowania, więc nic nie cofnięto. Połącz go ponownie na stronie „Integracje”.
failure-undo-not-found = Nie mogę już znaleźć, gdzie to zapisano, więc nic nie cofnięto.
failure-undo-unreachable = Kalendarz jest nieosiągalny, więc nic nie cofnięto. Spróbuj później.
failure-undo-network = Nie udało się połączyć z kalendarzem, więc może nic nie cofnięto. Spróbuj jeszcze raz.
failure-undo-unavailable = Kalendarz nie działa, więc nic nie cofnięto. Spróbuj później.
failure-undo-timeout = Kalendarz nie odpowiedział na czas, więc może nic nie cofnięto. Spróbuj jeszcze raz.
failure-undo-rate-limited = Kalendarz jest przeciążony, więc nic nie cofnięto. Spróbuj później.
failure-undo-forbidden = Kalendarz nie pozwala tego cofnąć.
failure-undo-invalid = Kalendarz tego nie przyjął, więc nic nie cofnięto.
failure-undo-refused = Adresu kalendarza nie wolno mi używać, więc nic nie cofnięto.
failure-undo-malformed = Kalendarz odpowiedział niezrozumiale. Sprawdź, czy cofnięto.
failure-undo-too-large = Kalendarz przysłał więcej, niż mogę przyjąć. Sprawdź, czy cofnięto.
failure-undo-unknown = Coś poszło nie tak po mojej stronie i może nic nie cofnięto. Spróbuj jeszcze raz.

alert-at-start = w chwili rozpoczęcia
alert-before = { $length } przed rozpoczęciem
alert-starts = Początek { $day } o { $time }
reminder-late = Termin był { $when }; wcześniej nie udało się z Tobą połączyć.
maybe-repeated = (To może być powtórka: dostarczenie pierwszej wiadomości nie zostało potwierdzone.)
reconnect-ended = { $name } ({ $label }) już mnie nie wpuszcza. Nic nie przepadło: to, co potwierdzisz, czeka. Wyślij /login, otwórz „Integracje” i połącz ponownie.
reconnect-ends-soon = { $name } ({ $label }) w ciągu dwóch dni przestanie mnie wpuszczać. Wyślij /login, otwórz „Integracje” i połącz ponownie, a nic nie będzie musiało czekać.
task-failed = „{ $title }” jest zapisane i przyjdzie na czas, ale nie udało się go dodać do zadań { $account }. Sprawdź to konto w Integracjach.
trouble = Coś poszło nie tak po mojej stronie. Twoja wiadomość jest zachowana, nic nie zostało zapisane. Wyślij ją, proszę, jeszcze raz.
trouble-silent = { $name } teraz nie odpowiada. Twoja wiadomość jest zachowana, nic nie zostało zapisane. Wyślij ją, proszę, później jeszcze raz.

## Powtarzanie

repeats-daily = { $interval ->
    [one] codziennie
    [few] co { $interval } dni
    [many] co { $interval } dni
   *[other] co { $interval } dnia
}
repeats-weekly = { $interval ->
    [one] co tydzień
    [few] co { $interval } tygodnie
    [many] co { $interval } tygodni
   *[other] co { $interval } tygodnia
}
repeats-monthly = { $interval ->
    [one] co miesiąc
    [few] co { $interval } miesiące
    [many] co { $interval } miesięcy
   *[other] co { $interval } miesiąca
}
repeats-yearly = { $interval ->
    [one] co rok
    [few] co { $interval } lata
    [many] co { $interval } lat
   *[other] co { $interval } roku
}
repeats-hourly = { $interval ->
    [one] co godzinę
    [few] co { $interval } godziny
    [many] co { $interval } godzin
   *[other] co { $interval } godziny
}
repeats-minutely = { $interval ->
    [one] co minutę
    [few] co { $interval } minuty
    [many] co { $interval } minut
   *[other] co { $interval } minuty
}
repeats-weekdays = w dni robocze, od poniedziałku do piątku
repeats-on = ({ $days })
repeats-day = { $day }
repeats-on-days = { $count ->
    [one] { $days } dnia miesiąca
   *[other] w dni miesiąca: { $days }
}
repeats-nth = { $nth ->
    [-1] { $weekday }, ostatni taki dzień miesiąca
    [-2] { $weekday }, przedostatni taki dzień miesiąca
   *[other] { $weekday }, { $nth }. taki dzień miesiąca
}
repeats-position = { $nth ->
    [-1] w ostatni dzień roboczy
    [1] w pierwszy dzień roboczy
   *[other] w { $nth }. dzień roboczy
}
repeats-last-day = ostatniego
repeats-count = { $count ->
    [one] jeden raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } raza
}
repeats-until = do { $date }

## Odpowiedzi

nothing-to-read = W tej wiadomości nie ma nic do odczytania. Napisz, co zaplanować, na przykład „Obiad z Anną jutro o 13:00”.
unreadable = Takich wiadomości nie czytam. Napisz to, proszę, tekstem; nic nie zostało zapisane.
unclear = Nie ma tu nic do zaplanowania. Napisz na przykład „Dentysta w poniedziałek o 9”, „notatka: kod do bramy 4711”, „przypomnij, żeby zadzwonić do mamy jutro o 9” albo „co mam w czwartek”. Resztę pokaże /help.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = dzięki, dziękuję, dziekuje, wielkie dzięki, super, świetnie, ok dzięki
thanks-answer = Nie ma za co.
hello-words = cześć, hej, witaj, dzień dobry, dobry wieczór, siema, co słychać
hello-answer = Cześć! Powiedz, co zaplanować, zanotować albo przypomnieć, lub zapytaj, co jest w kalendarzu. /help pokaże, co umiem.
button-as-note = Zachowaj jako notatkę
ask-time = Kiedy to jest? Napisz dzień i godzinę albo /cancel.
no-such-event = Wśród nadchodzących wydarzeń takiego nie ma. Nic się nie zmieniło.
no-slot = Nie znalazł się na to wolny termin. Podaj inny dzień albo krótszy czas.
edit-not-understood = Nie wiem, co zmienić. Napisz na przykład „o 14” albo „lepiej w Sole” lub /cancel, żeby zostawić, jak jest.
edited-too-late = Poprawiona wiadomość została już zapisana w poprzedniej postaci. Naciśnij pod nią „Cofnij” i wyślij ją jeszcze raz.
edited-over = To, co powstało z tej wiadomości, już nie obowiązuje. Wyślij ją jeszcze raz, aby zaplanować od nowa.
edited-not-understood = Poprawionej wiadomości nie da się odczytać jako planu; szkic zostaje bez zmian.
tap-unknown = Nie znam tego przycisku. Nic się nie zmieniło.
tap-stale = Szkic zmienił się po pokazaniu tego przycisku, więc nic nie zrobiono. Teraz jest aktualny.
tap-decided = To już rozstrzygnięto wcześniej; nic się nie zmieniło.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = tak, t, ok, okej, okay, dobra, dobrze, jasne, zgoda, potwierdzam, zapisz, utwórz, tak proszę
yes-to-which = Otwartych jest kilka szkiców. Dotknij przycisku pod tym, o który chodzi; nic nie zapisano.
create-all-changed = { $count ->
    [one] Jeden szkic zmienił się po pokazaniu listy, więc został pominięty. Zdecyduj o nim na jego własnej karcie.
    [few] { $count } szkice zmieniły się po pokazaniu listy, więc zostały pominięte. Zdecyduj o nich na ich własnych kartach.
    [many] { $count } szkiców zmieniło się po pokazaniu listy, więc zostały pominięte. Zdecyduj o nich na ich własnych kartach.
   *[other] { $count } szkicu zmieniło się po pokazaniu listy, więc zostały pominięte. Zdecyduj o nich na ich własnych kartach.
}
unstored = W tej chwili nie mogę nic zapisać: dysk jest pełny albo baza danych zajęta. Twoja wiadomość nie przepadła: Telegram ją trzyma, a ja zajmę się nią, gdy tylko będzie można.
refused = To prywatny asystent. Jeśli ma być też Twój, podaj jego właścicielowi swój identyfikator: { $id }
refused-unowned = Ten asystent nie ma jeszcze właściciela. Jeśli go konfigurujesz: kod konfiguracji jest w terminalu lub dzienniku tam, gdzie działa. Wpisz go na jego stronie albo wyślij mi /start i kod.
group-private = Działam tylko w czatach prywatnych i nic tu nie czytam. Napisz do mnie tam: @{ $username }

## Nagrania

voice-no-transcriber = Jeszcze nie słyszę: rozpoznawanie mowy nie jest ustawione, więc nic nie odsłuchano ani nie zapisano. Napisz to, proszę, tekstem; kto mnie prowadzi, może ustawić WHISPER_API_KEY.
voice-too-long = { $minutes ->
    [one] To nagranie jest dłuższe niż { $minutes } minuta, więc go nie odsłuchano. Nic nie zostało zapisane; powiedz krócej albo napisz.
    [few] To nagranie jest dłuższe niż { $minutes } minuty, więc go nie odsłuchano. Nic nie zostało zapisane; powiedz krócej albo napisz.
    [many] To nagranie jest dłuższe niż { $minutes } minut, więc go nie odsłuchano. Nic nie zostało zapisane; powiedz krócej albo napisz.
   *[other] To nagranie jest dłuższe niż { $minutes } minuty, więc go nie odsłuchano. Nic nie zostało zapisane; powiedz krócej albo napisz.
}
voice-too-large = To nagranie ma ponad 20 MB, a tyle nie mogę pobrać. Nic nie zostało zapisane; wyślij krótsze albo napisz.
voice-empty = To nagranie jest puste. Nic nie zostało zapisane; nagraj, proszę, jeszcze raz.
voice-silent = W tym nagraniu nie słychać słów. Nic nie zostało zapisane; nagraj, proszę, jeszcze raz albo napisz.
voice-format = Nie udało się odczytać tego nagrania: jest uszkodzone, za krótkie albo w nieznanym mi formacie. Nic nie zostało zapisane; wyślij je jako wiadomość głosową albo napisz.
voice-refused = Rozpoznawanie mowy nie przyjmuje mojego klucza, więc nic nie odsłuchano ani nie zapisano. Napisz to, proszę, tekstem; kto mnie prowadzi, musi ustawić nowy klucz.
voice-gone = Telegram nie wydał tego nagrania, więc nic nie odsłuchano ani nie zapisano. Wyślij je, proszę, jeszcze raz.
voice-failed = Rozpoznawanie mowy nie odpowiedziało mimo kilku prób. Nic nie zostało zapisane; wyślij nagranie później jeszcze raz albo napisz.
file-no-model = Zdjęcia i pliki PDF czytam tylko z modelem językowym, który widzi, a żadnego nie ustawiono, więc nic nie zostało zapisane. Napisz, proszę, co zaplanować; kto mnie prowadzi, może taki ustawić.
file-no-vision = Model językowy nie zdołał tego odczytać; być może nie widzi obrazów. Nic nie zostało zapisane; napisz, proszę, co zaplanować.
file-no-words = Nie ma tu żadnych słów. Nic nie zostało zapisane; napisz, proszę, co zaplanować.
file-too-large = Ten plik ma ponad 20 MB, a tyle nie mogę pobrać. Nic nie zostało zapisane; wyślij mniejszy.
file-empty = Ten plik jest pusty. Nic nie zostało zapisane; wyślij go, proszę, jeszcze raz.
file-unknown = Czytam zdjęcia, pliki PDF, pliki kalendarza (.ics) i nagrania, a tego rodzaju nie znam. Nic nie zostało zapisane; napisz, proszę, co zaplanować.
file-no-events = W tym pliku kalendarza nie ma wydarzeń. Nic się nie zmieniło.
file-too-many-events = { $most ->
    [one] W tym pliku kalendarza jest więcej niż { $most } wydarzenie. Nic nie zostało zapisane; połącz kalendarz, z którego pochodzi, albo wyślij mniejszy plik.
    [few] W tym pliku kalendarza są więcej niż { $most } wydarzenia. Nic nie zostało zapisane; połącz kalendarz, z którego pochodzi, albo wyślij mniejszy plik.
    [many] W tym pliku kalendarza jest więcej niż { $most } wydarzeń. Nic nie zostało zapisane; połącz kalendarz, z którego pochodzi, albo wyślij mniejszy plik.
   *[other] W tym pliku kalendarza jest więcej niż { $most } wydarzenia. Nic nie zostało zapisane; połącz kalendarz, z którego pochodzi, albo wyślij mniejszy plik.
}
file-known-events = Wszystko to jest już w Twoim kalendarzu. Nic się nie zmieniło.
file-gone = Telegram nie wydał tego pliku, więc nic nie odczytano ani nie zapisano. Wyślij go, proszę, jeszcze raz.
file-failed = Nie udało się odczytać tego pliku mimo kilku prób. Nic nie zostało zapisane; wyślij go później jeszcze raz albo napisz, co zaplanować.
forward-unclear = W przekazanej treści nie ma nic do zaplanowania, więc nic z niej nie zrobiono. Napisz własnymi słowami, co z tym zrobić.
contact-no-draft = Kontakt dodaje się do uczestników szkicu, a żaden nie jest otwarty. Nic się nie zmieniło; napisz najpierw, co planujesz z tą osobą.
place-no-draft = Miejsce dodaje się do szkicu, a żaden nie jest otwarty. Nic się nie zmieniło; napisz najpierw, co ma się tam odbyć.

agenda-empty = Nic zaplanowanego: { $days }.
agenda-more = … i jeszcze { $count }.
free-none = brak wolnego czasu
free-yes = Tak, masz wolne: { $when }
free-no = Nie, ten czas jest zajęty: { $when }
free-partly = Nie wszystko jest wolne: { $when }
free-gaps = Wolne: { $times }
drafts-none = Nie ma otwartych szkiców.
drafts-more = … i jeszcze otwarte szkice: { $count }. Najpierw zdecyduj o tych.
notes-none = Nie ma tu jeszcze notatek. Napisz na przykład „notatka: kod do bramy to 4711”.
notes-list = Twoje ostatnie notatki przechowywane tutaj:
notes-hint = Wszystkie, także do pobrania, są na stronie Notatki: /login
undo-nothing = Nie ma czego cofnąć.
cancel-done = Zostawiam, jak jest.
cancel-nothing = Nie ma czego przerywać. Otwarte szkice są pod /drafts.
find-usage = Napisz, czego szukasz, na przykład „/find 45 minut we wtorek”.
note-usage = Napisz notatkę po poleceniu, na przykład „/note kod do bramy 4711”.
remind-usage = Napisz co i kiedy, na przykład „/remind zadzwonić do mamy jutro o 9”.
calendars-list = Twoje kalendarze:
calendars-hint = ✓ oznacza, dokąd trafiają nowe wydarzenia. Inne połączysz i zmienisz to w /settings.
calendar-read-only = tylko do odczytu
calendar-gone = już go nie ma
command-unknown = Nie znam tego polecenia. Wszystkie pokaże /help.

## Strefa czasowa, język, logowanie

zone-ask = Gdzie jesteś? Wyślij mi swoje miasto albo lokalizację, żeby godziny się zgadzały.
zone-unknown = Nie znam tego miejsca. Wyślij większe miasto w pobliżu albo strefę, na przykład Europe/Warsaw.
zone-which = O które chodzi?
zone-set = Twoja strefa czasowa to { $zone }; jest tam teraz { $time }.
share-location = Wyślij lokalizację
language-choose = Wybierz język:
language-set = Od teraz mówię do Ciebie po polsku.
login-link = Otwórz to, żeby zalogować się na swoje strony:
login-loopback = To otworzy się tylko na komputerze, na którym działa Adjutant. Dla innych urządzeń ustaw PUBLIC_URL na adres, który do niego prowadzi.
settings-link = Zmienisz je na swojej stronie:
login-once = Link działa raz, przez 15 minut.
settings-zone = Strefa czasowa: { $zone }
settings-zone-unknown = jeszcze nieznana
settings-language = Język: { $locale }
settings-hours = Godziny pracy: { $from } – { $to }
start-hello = Cześć, { $name }! Napisz, co zaplanować, tak jak do człowieka: „Obiad z Anną w przyszły piątek o 13:00 w Nobu”. Pokażę Ci szkic i nic nie zapiszę, dopóki nie naciśniesz „Utwórz”. Resztę pokaże /help.
help-intro = Pisz własnymi słowami, co zaplanować, zanotować lub przypomnieć. Pokazuję szkic; zapisuje go dopiero Twoje naciśnięcie, a „Cofnij” to odwraca.

command-today = co jest dzisiaj
command-tomorrow = co jest jutro
command-week = najbliższe siedem dni
command-agenda = najbliższe trzydzieści dni
command-free = kiedy masz wolne
command-find = znajdź wolny termin
command-note = zapisz notatkę
command-notes = twoje ostatnie notatki
command-remind = ustaw przypomnienie
command-drafts = szkice do rozstrzygnięcia
command-undo = cofnij ostatni zapis
command-calendars = Twoje kalendarze
command-settings = Twoje ustawienia
command-login = link do Twoich stron
command-timezone = ustaw strefę czasową
command-language = wybierz język
command-cancel = przerwij to, co zaczęte
command-help = co umiem
command-start = przywitaj się
terminal-prompt = ›
terminal-no-button = Nie ma przycisku { $number } i nic się nie stało. Widać te: { $buttons }
