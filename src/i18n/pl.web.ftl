## Każda strona

web-skip = Przejdź do treści
web-nav = Sekcje
web-nav-chat = Czat
web-nav-dashboard = Pulpit
web-nav-notes = Notatki
web-nav-integrations = Integracje
web-nav-settings = Ustawienia
web-log-out = Wyloguj się
web-name = Twoje imię
web-language = Język
web-reminder = Przypomnienie
web-unreachable = Adjutant nie odpowiada. Nic nie zostało wysłane, a wpisany tekst nadal tu jest; sprawdź, czy działa, i spróbuj ponownie.
web-example-1 = Obiad z Anną w przyszły piątek o 13:00 na 90 minut w Nobu, przypomnij 30 minut wcześniej
web-example-2 = Przypomnij jutro o 9 zadzwonić do mamy
web-example-3 = Co mam w tym tygodniu?

## Strona główna

web-home-title = Twój sekretarz
web-home-headline = Sekretarz, który należy do Ciebie
web-home-lead = Adjutant zamienia to, co piszesz, w wydarzenia, notatki i przypomnienia. Działa na Twoim komputerze i trzyma wszystko w jednym folderze.
web-home-write-title = Pisz tak, jak mówisz
web-home-write = W Telegramie, tutaj w przeglądarce albo w terminalu: wystarczy jedno zdanie.
web-home-tap-title = Nic bez Twojego kliknięcia
web-home-tap = Widzisz szkic z dniem, godziną, miejscem i kolizjami. Zapisuje się raz, gdy naciśniesz „Utwórz”, a „Cofnij” wszystko odwraca.
web-home-yours-title = W Twoich kalendarzach
web-home-yours = Trzymaj wszystko we wbudowanym kalendarzu albo połącz swój.
web-home-unclaimed-title = Ten Adjutant nie ma jeszcze właściciela
web-home-unclaimed = Jeśli to Twoje uruchomienie, kod konfiguracji jest w terminalu, w którym działa. Konfiguracja zajmie dwie minuty.
web-home-set-up = Skonfiguruj
web-home-log-in-title = Logowanie
web-home-by-bot = Wyślij botowi /login, a dostaniesz link do logowania:
web-home-by-terminal = Na komputerze, na którym działa, wyświetl link poleceniem
web-login-title = Logowanie do Adjutanta
web-login-lead = Ten link działa raz. Naciśnij przycisk, żeby zalogować się w tej przeglądarce.
web-login-button = Zaloguj się

## Konfiguracja

web-setup-steps = Kroki
web-setup-owner-step = Ty
web-setup-zone-step = Strefa czasowa
web-setup-bot-step = Telegram
web-setup-owner-title = Witaj
web-setup-owner-lead = Przy starcie Adjutant wypisał kod konfiguracji. Kto go wpisze, zostaje właścicielem.
web-setup-code = Kod konfiguracji
web-setup-code-hint = Dziesięć liter i cyfr w terminalu albo dzienniku, tam gdzie działa Adjutant.
web-setup-wrong-code = To nie jest kod konfiguracji; nic się nie zmieniło. Sprawdź go jeszcze raz tam, gdzie działa Adjutant: po ponownym uruchomieniu jest nowy.
web-setup-continue = Dalej
web-setup-zone-title = Gdzie jesteś?
web-setup-zone-lead = „Jutro o 9” oznacza dziewiątą u Ciebie, więc Adjutant musi znać Twoją strefę czasową.
web-setup-bot-title = Rozmowa w Telegramie
web-setup-bot-lead = Nieobowiązkowe i możliwe w każdej chwili. Bot jest Twój własny i odpowiada tylko tym, których wpuścisz.
web-setup-skip = Na razie pomiń
web-setup-finish = Zakończ i otwórz czat
web-bot-how-1 = Otwórz w Telegramie
web-bot-how-2 = Wyślij mu
web-bot-how-3 = Wybierz nazwę i nazwę użytkownika. W odpowiedzi przyjdzie token; wklej go tutaj.
web-bot-token = Token bota
web-bot-connect = Połącz bota
web-bot-other-token = Użyj innego bota
web-bot-connecting = Token jest poprawny, trwa łączenie z botem.
web-bot-accepted = { $bot } jest połączony.
web-bot-ask-owner = Żaden bot nie jest połączony. Może to zrobić właściciel tego Adjutanta.
web-telegram-link-lead = Teraz powiąż z nim swój Telegram: otwórz bota i naciśnij „Start”.
web-telegram-link = Otwórz { $bot } w Telegramie
web-telegram-linked = Z { $bot } możesz rozmawiać w Telegramie.
web-bot-refused-unauthorized = Telegram nie zna tego tokenu; nic nie zostało zapisane. Skopiuj go z @BotFather jeszcze raz, w całości.
web-bot-refused-conflict = Z tym tokenem działa już inny program; nic nie zostało zapisane. Zatrzymaj go albo utwórz nowego bota.
web-bot-refused-rate-limited = Telegram prosi o chwilę przerwy; nic nie zostało zapisane. Spróbuj za minutę.
web-bot-refused-unavailable = Telegram chwilowo nie działa; nic nie zostało zapisane. Spróbuj później.
web-bot-refused-network = Z tego komputera nie ma połączenia z Telegramem; nic nie zostało zapisane. Sprawdź sieć i spróbuj ponownie.
web-bot-refused-storage = Token jest poprawny, ale nic nie dało się zapisać: dysk jest pełny albo baza danych zajęta. Usuń przyczynę i spróbuj ponownie.
web-bot-refused-malformed = To nie jest token bota; nic nie zostało zapisane. Wygląda jak 123456789:AAE…; skopiuj go z @BotFather.

## Strefa czasowa

web-zone-current = { $zone }, teraz jest tam { $time }
web-zone-place = Miasto w pobliżu
web-zone-other-place = Inne miasto
web-zone-example = Warszawa
web-zone-search = Szukaj
web-zone-which = Naciśnij tam, gdzie zegar pokazuje Twój czas:
web-zone-now = teraz { $time }
web-zone-browser = według przeglądarki
web-zone-unknown = Nie znam miejsca „{ $place }”. Spróbuj najbliższego dużego miasta.

## Czat

web-chat-label = Twoja wiadomość
web-chat-placeholder = Wiadomość
web-chat-send = Wyślij
web-chat-attach = Dołącz zdjęcie, PDF, plik kalendarza albo nagranie
web-chat-send-file = Wyślij plik
web-chat-record = Nagraj wiadomość; naciśnij ponownie, żeby ją wysłać
web-chat-no-microphone = Przeglądarka nie dała mikrofonu, więc nic nie nagrano. Zezwól na niego na tej stronie albo napisz wiadomość.
web-chat-log = Rozmowa
web-chat-empty-title = W czym mogę pomóc?
web-chat-empty = Napisz, o czym myślisz, albo naciśnij przykład.

## Pulpit

web-greeting-any = Cześć, { $name }
web-greeting-morning = Dzień dobry, { $name }
web-greeting-afternoon = Dzień dobry, { $name }
web-greeting-evening = Dobry wieczór, { $name }
web-dashboard-agenda = Najbliższe siedem dni
web-dashboard-nothing-on = Nic zaplanowanego.
web-dashboard-unanswered = Brak odpowiedzi: { $calendars }. Czegoś może tu brakować.
web-dashboard-no-zone = Twoja strefa czasowa nie jest jeszcze znana.
web-dashboard-set-zone = Ustaw
web-dashboard-drafts = { $count ->
    [0] Brak otwartych szkiców
    [one] { $count } otwarty szkic
    [few] { $count } otwarte szkice
    [many] { $count } otwartych szkiców
   *[other] { $count } otwartego szkicu
}
web-dashboard-no-drafts = Wszystko rozstrzygnięte.
web-dashboard-decide = Pokaż w czacie
web-dashboard-connected = Połączone
web-dashboard-manage = Zarządzaj
web-dashboard-jobs = { $count ->
    [one] { $count } zadanie się nie powiodło
    [few] { $count } zadania się nie powiodły
    [many] { $count } zadań się nie powiodło
   *[other] { $count } zadania się nie powiodło
}
web-dashboard-jobs-lead = Nie udawały się raz za razem. Gdy przyczyna zniknie, uruchom je jeszcze raz; nic nie zapisze się dwa razy.
web-dashboard-retry = Uruchom ponownie
web-job-message = Nie udało się odpowiedzieć na wiadomość. Jest zachowana, nic nie zostało zapisane, a nadawca o tym wie. Uruchom to ponownie albo poproś o wysłanie jej jeszcze raz.
web-job-recording = Nie udało się zamienić nagrania na słowa. Nic nie zostało zapisane, a nadawca o tym wie. Uruchom to ponownie albo poproś o wysłanie go jeszcze raz.
web-job-file = Nie udało się odczytać pliku lub zdjęcia. Nic nie zostało zapisane, a nadawca o tym wie. Uruchom to ponownie albo poproś o wysłanie go jeszcze raz.
web-job-send = Wiadomość nie dotarła do Telegrama. Co zapisane, pozostaje zapisane. Sprawdź, czy bot jest połączony, i uruchom to ponownie.
web-job-ring = Przypomnienie nie przyszło na czas. Jest zachowane. Uruchom to ponownie, a przyjdzie teraz.
web-job-alert = Nie było sygnału przed wydarzeniem. Samo wydarzenie zostaje. Uruchom to ponownie, jeśli wydarzenie jest jeszcze przed Tobą.
web-job-task = Nie udało się uaktualnić listy zadań o przypomnienie. Samo przypomnienie zostaje. Sprawdź to konto w „Integracjach” i uruchom to ponownie.
web-job-sync = Nie udało się przejrzeć połączonych kont. Nic w nich nie zostało zmienione, ale to, co z nich widać, może być nieaktualne. Sprawdź je w „Integracjach” i uruchom to ponownie.
web-job-prune = Nie udało się posprzątać starych danych. Nic nie przepadło. Sprawdź, czy na dysku jest miejsce, i uruchom to ponownie.
web-job-other = Zadanie w tle ({ $kind }) nie powiodło się. Co zapisane, pozostaje zapisane. Sprawdź w dzienniku, dlaczego, i uruchom je ponownie.
web-account-fine = { $count ->
    [one] { $connector }, { $count } kalendarz
    [few] { $connector }, { $count } kalendarze
    [many] { $connector }, { $count } kalendarzy
   *[other] { $connector }, { $count } kalendarza
}
web-bot-set-up = Skonfiguruj
web-bot-off = Żaden bot nie jest połączony.
web-bot-starting = Trwa łączenie z botem.
web-bot-polling = { $bot } słucha.
web-bot-failing-unauthorized = Telegram nie przyjmuje już tokenu bota. Skopiuj aktualny z @BotFather i wpisz go w ustawieniach.
web-bot-failing-conflict = Z tym samym tokenem działa inny program, więc wiadomości mogą trafiać tam. Zatrzymaj go albo unieważnij token u @BotFather i wpisz nowy.
web-bot-failing-rate-limited = Telegram prosi o chwilę przerwy. Wszystko ruszy samo, nic nie przepadło.
web-bot-failing-unavailable = Telegram nie działa. Próby trwają same, nic nie przepadło.
web-bot-failing-network = Z tego komputera nie ma połączenia z Telegramem. Sprawdź sieć; próby trwają same, nic nie przepadło.
web-bot-failing-storage = Nic nie da się zapisać: dysk jest pełny albo baza danych zajęta. Wiadomości czekają w Telegramie; próby trwają same.
web-bot-failing-malformed = Pod adresem Telegrama odpowiada coś innego. Sprawdź TELEGRAM_API_ROOT; próby trwają same.

## Integracje

web-integrations-lead = Wydarzenia trafiają do kalendarza domyślnego, a kolizje są szukane we wszystkich.
web-integrations-accounts = Twoje konta
web-integrations-built-in = Wbudowany, na tym komputerze
web-integrations-works = Działa
web-integrations-fresh = Połączono i sprawdzono. Wybierz, do którego kalendarza trafiają nowe wydarzenia.
web-integrations-fresh-notes = Połączono i sprawdzono. Został jeden krok: wskaż poniżej, dokąd trafiają notatki.
web-integrations-fresh-done = Połączono i wypróbowano.
web-integrations-default = Domyślny
web-integrations-make-default = Ustaw jako domyślny
web-integrations-notes = Notatki
web-integrations-no-place = Nie wybrano jeszcze miejsca na notatki.
web-integrations-place = Notatki trafiają do { $name }.
web-integrations-choose-place = Wybierz miejsce
web-integrations-change-place = Zmień
web-integrations-read-only = Tylko do odczytu
web-integrations-gone = Już go nie ma
web-integrations-as-of = Stan na { $when }
web-integrations-stale = Nieaktualne: stan na { $when }
web-integrations-not-copied = Jeszcze nie odczytano
web-integrations-look-again = Sprawdź kalendarze
web-integrations-list-same = Działa i ma te same kalendarze co wcześniej.
web-integrations-list-came = Nowe: { $names }.
web-integrations-list-went = Już ich nie ma: { $names }.
web-integrations-list-renamed = Zmieniły nazwę: { $names }.
web-integrations-default-closed = Nowe wydarzenia wciąż trafiają do { $name }, gdzie nie można już zapisywać. Wybierz inny domyślny; do tego czasu nic nie jest zapisywane gdzie indziej.
web-integrations-test = Sprawdź
web-integrations-test-good = { $count ->
    [one] Działa: odpowiedział { $count } kalendarz.
    [few] Działa: odpowiedziały { $count } kalendarze.
    [many] Działa: odpowiedziało { $count } kalendarzy.
   *[other] Działa: odpowiedziało { $count } kalendarza.
}
web-integrations-test-places = Działa. Bazy udostępnione dla Adjutant: { $count }.
web-integrations-disconnect = Rozłącz
web-integrations-disconnect-lead = Adjutant zapomni dane logowania i nie będzie już zaglądać do tych kalendarzy. Nic się w nich nie zmieni. Otwarte szkice przejdą do wbudowanego kalendarza.
web-integrations-disconnect-confirm = Rozłącz { $label }
web-integrations-connect = Połącz konto
web-integrations-connect-button = Połącz
web-integrations-trying = Sprawdzam…
web-integrations-or = albo
web-integrations-closed = Łączenie z { $name } za zgodą nie jest tu jeszcze ustawione. Kto prowadzi Adjutanta, musi ustawić { $needs }; jak, mówi przewodnik w dokumentacji.
web-integrations-redirect = Adres przekierowania do zarejestrowania w { $name }, litera po literze:
web-integrations-guide = Przewodnik krok po kroku
web-integrations-authorize = Połącz { $name }
web-integrations-device = Kodem, na innym urządzeniu
web-integrations-go-on = Przejdź do { $name }
web-integrations-paste = Po Twojej zgodzie { $name } przeniesie Cię na stronę, która może się nie wczytać. Tak ma być: skopiuj cały jej adres z paska adresu i wklej tutaj.
web-integrations-device-code = Wpisz ten kod na stronie { $name }. Ta strona przejdzie dalej sama.
web-integrations-landed = Prawie gotowe
web-integrations-landed-lead = { $name } wyraża zgodę. Skopiuj cały adres tej strony z paska adresu i wklej go w „Integracjach”, tam gdzie się zaczęło.
web-consent-auth = { $name } nie przyjął kodu; nic nie zostało połączone. Kody działają kilka minut: zacznij od nowa.
web-consent-forbidden = W { $name } odmówiono zgody, Ty albo administrator konta; nic nie zostało połączone. Jeśli to pomyłka, zacznij od nowa.
web-consent-invalid = { $name } nie przyjmuje tego, jak zarejestrowano tam Adjutanta; nic nie zostało połączone. Kto prowadzi Adjutanta, sprawdza identyfikator klienta, jego sekret i adres powrotu, jak mówi przewodnik.
web-consent-refused = To nie jest odpowiedź na to, co zaczęto w tej przeglądarce, albo przyszła za późno; nic nie zostało połączone. Zacznij od nowa.
web-consent-timeout = Nikt na czas nie wyraził zgody w { $name }; nic nie zostało połączone. Zacznij od nowa.
web-consent-other = { $name } nie odpowiada teraz, jak powinien; nic nie zostało połączone. Zacznij od nowa za kilka minut.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale i większość innych
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, z hasłem do aplikacji z account.apple.com
    Nextcloud: https://twój.serwer/remote.php/dav, z hasłem aplikacji z „Ustawienia”, „Bezpieczeństwo”
    Fastmail: https://caldav.fastmail.com, z hasłem aplikacji z Settings, Privacy & Security
caldav-field-url = Adres serwera
caldav-field-username = Nazwa użytkownika
caldav-field-password = Hasło aplikacji
caldav-no-calendars = Nie ma tam kalendarza na wydarzenia; nic nie zostało zmienione. Nowe konto może go jeszcze nie mieć: najpierw załóż go tam. W przeciwnym razie sprawdź adres.
caldav-no-https = Pod tym adresem nic nie odpowiada przez https; nic nie zostało zapisane. Sprawdź go i czy serwer działa; przy serwerze w domu adres może musieć zaczynać się od http://.
caldav-auth-icloud = iCloud przyjmuje tylko hasło do aplikacji: utwórz je na account.apple.com w „Logowanie i bezpieczeństwo”; nazwa użytkownika to adres e-mail Twojego konta Apple.
caldav-auth-google = Google nie przyjmuje już haseł przez CalDAV, haseł aplikacji też nie, więc tego konta nie da się tak połączyć.
caldav-auth-fastmail = Fastmail przyjmuje tylko hasło aplikacji: utwórz je w Settings, Privacy & Security z dostępem do kalendarzy; nazwa użytkownika to pełny adres e-mail.
caldav-auth-nextcloud = Przy logowaniu dwuetapowym Nextcloud wymaga hasła aplikacji: utwórz je w „Ustawienia”, „Bezpieczeństwo”; nazwa użytkownika to ta, którą się logujesz.
caldav-auth-generic = Sprawdź nazwę użytkownika i hasło; wiele serwerów chce zamiast zwykłego hasła hasła aplikacji z ustawień konta.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail i Live
web-connect-outlook-hints =
    Konta Microsoft służbowe, szkolne i prywatne; prosimy tylko o dostęp do kalendarzy
    „Kodem” nie wymaga powrotu na tę maszynę: wpisujesz go na microsoft.com/devicelogin, na dowolnym urządzeniu; niektóre firmy tego zabraniają
    W firmie Adjutanta może najpierw musieć zatwierdzić administrator
outlook-auth = Microsoft nie przyjmuje już tego logowania: zostało cofnięte, zmieniono hasło albo zasady firmy wymagają nowego.
outlook-refusal-no-mailbox = To konto nie ma kalendarza, do którego Outlook dopuszcza programy, i niczego nie połączono: potrzebna jest skrzynka w Exchange Online lub Outlook.com.
outlook-refusal-forbidden = Outlook nie pozwala Adjutantowi tego zrobić: kalendarz jest udostępniony tylko do odczytu albo konto nie ma już skrzynki w Exchange Online. Sprawdź licencję konta albo poproś o udostępnienie kalendarza do edycji, a potem przetestuj.
web-connect-google-calendar = Twoje konto Google albo kalendarz udostępniony kontu usługi
web-connect-google-calendar-hints =
    Za zgodą: zgadzasz się na stronie Google i są tu wszystkie kalendarze konta
    Kontem usługi: udostępnij kalendarz adresowi e-mail tego konta, z prawem do zmiany wydarzeń, i wklej jego plik klucza; zapraszać gości w ten sposób się nie da
google-field-calendar = Identyfikator kalendarza (głównego to Twój adres e-mail)
google-field-key = Plik klucza konta usługi (JSON); puste oznacza plik tej instalacji
google-consent-unverified = Jeśli Google powie, że nie zweryfikował tej aplikacji, wybierz „Zaawansowane” i przejdź do Adjutanta: to aplikacja, którą zarejestrował ten, kto prowadzi Adjutanta.
google-auth-consent = Google nie wpuszcza już Adjutanta: dostęp cofnięto, hasło zmieniono albo nie używano go przez sześć miesięcy.
google-consent-testing = Google zakończyło dostęp siedem dni po zgodzie, jak zawsze, gdy ekran zgody jest w fazie testów: kto prowadzi Adjutanta, publikuje aplikację w konsoli Google Cloud (Google Auth Platform, Odbiorcy); weryfikacja nie jest do tego potrzebna.
google-auth-service = Google nie przyjmuje klucza konta usługi: utwórz nowy, jeśli go usunięto, i sprawdź zegar tej maszyny.
google-refusal-forbidden = Google nie dopuszcza Adjutanta do kalendarzy i nic nie zostało zmienione: wyraź zgodę z zaznaczonymi wszystkimi polami kalendarzy i sprawdź, czy Google Calendar API jest włączone w projekcie, jak mówi przewodnik.
google-refusal-not-shared = Konto usługi nie widzi takiego kalendarza i nic nie zostało zmienione: udostępnij go adresowi konta (client_email w pliku klucza) i skopiuj identyfikator z ustawień kalendarza.
google-refusal-key = Nie ma tu użytecznego klucza konta usługi i nic nie zostało zapisane: wklej cały plik JSON, który utworzyło Google Cloud.
web-guests-written = Goście z adresem e-mail dostają zaproszenia, zmiany i odwołania.
web-guests-quiet = Goście są dopisywani do wydarzeń i nikt nie dostaje e-maila.
web-guests-start = Wysyłaj e-maile
web-guests-stop = Nie wysyłaj
web-connect-notion = Notatki stają się stronami bazy
web-connect-notion-hints =
    Z tokenem: na notion.so/profile/integrations utwórz wewnętrzną integrację, która może czytać, dodawać i zmieniać treść, i skopiuj jej sekret
    Potem otwórz bazę w Notion, ••• w prawym górnym rogu, Połączenia, i dodaj integrację
    Po połączeniu wybierzesz tu bazę
notion-field-token = Sekret integracji
notion-auth = Notion nie zna tego sekretu albo został on cofnięty: skopiuj go jeszcze raz w całości ze strony integracji.
web-connect-apple-notes = Pobiera je skrót na iPhonie, iPadzie lub Macu
web-connect-apple-notes-hints =
    Apple nie wpuszcza innych programów do Notatek, więc pobiera je twoje urządzenie; do tego czasu czekają w Notatkach
    Urządzenie musi mieć dostęp do tego Adjutanta: w domu pod jego adresem w sieci, gdzie indziej przez PUBLIC_URL
web-apple-card = Te notatki pobiera twój skrót.
web-apple-set-up = Skonfiguruj
web-apple-lead = Skrót na twoim urządzeniu pyta Adjutanta o czekające notatki i wstawia je do Notatek.
web-apple-unreachable = Ten adres oznacza ten sam komputer, więc telefon się z nim nie połączy. Otwórz tę stronę pod adresem, którego używa telefon, albo ustaw PUBLIC_URL.
web-apple-address = Twój adres
web-apple-address-lead = Kto go ma, może czytać czekające notatki: nie dawaj go nikomu. Zeskanuj go aparatem, aby skopiować go na telefonie.
web-apple-qr = Kod QR twojego adresu
web-apple-waiting = Czeka: { $count }.
web-apple-never = Nie pobrano jeszcze żadnej notatki.
web-apple-handed = Ostatnio pobrano: { $at }.
web-apple-shortcut = Skrót krok po kroku
web-apple-steps =
    Otwórz aplikację Skróty, stuknij + i nazwij nowy skrót „Adjutant”.
    Dodaj czynność „Powtórz” (Repeat), 20 razy; wszystko poniżej trafia do jej wnętrza.
    Dodaj „Pobierz zawartość adresu URL” (Get Contents of URL) i wklej adres podany wyżej.
    Dodaj „Pobierz wartość ze słownika” (Get Dictionary Value): wartość klucza id z zawartości adresu URL.
    Dodaj „Jeśli” (If): wartość ze słownika ma dowolną wartość. Dalsze kroki umieść między „Jeśli” i „W przeciwnym razie”; drugą część zostaw pustą.
    Dodaj „Pobierz wartość ze słownika”: wartość klucza text z zawartości adresu URL z kroku 3.
    Dodaj „Utwórz notatkę” (Create Note) z tą wartością, wybierz folder i wyłącz otwieranie po uruchomieniu.
    Dodaj „Pobierz zawartość adresu URL” z tym samym adresem; w „Pokaż więcej” wybierz metodę POST i treść JSON, i dodaj jedno pole tekstowe: klucz id z wartością z kroku 4.
    Uruchom skrót raz i zezwól na dostęp do tego adresu i do Notatek.
web-apple-automation = Aby działał sam: w Automatyzacji dodaj na przykład porę dnia albo otwarcie Notatek, wybierz skrót i natychmiastowe uruchamianie. Nic nie ginie: notatki czekają, aż skrót zgłosi, że zostały utworzone.
web-apple-rotate = Utwórz nowy adres
web-apple-rotate-lead = Jeśli ktoś inny go widział: stary adres przestaje działać od razu, czekające notatki zostają, a skrót potrzebuje nowego w obu miejscach.
web-apple-rotate-confirm = Wyłącz stary adres i utwórz nowy
web-note-place = Dokąd trafiają notatki
web-note-place-which = Baza
web-note-place-next = Pokaż pola
web-note-place-none = Żadna baza nie jest jeszcze udostępniona dla Adjutant. Otwórz bazę w Notion, ••• w prawym górnym rogu, Połączenia, dodaj integrację i odśwież tę stronę.
web-note-place-back = Wróć do integracji
web-note-fields = Tytuł dostaje pierwszą linię, a strona tekst. Wybierz, co jeszcze wypełnia notatka. Dodawana jest właściwość tekstowa „Adjutant”, dzięki której nic nie zapisze się dwa razy.
web-note-field-date = Data: kiedy zapisano
web-note-field-select = Wybór: według #hashtagu w notatce
web-note-field-url = Link: pierwszy w notatce
web-note-field-people = Osoby: czyja to notatka
web-note-field-person = Kim jesteś w Notion
web-note-field-none = Zostaw puste
web-account-auth = Logowanie zostało odrzucone. { $cause } Potem połącz poniżej ponownie to samo konto; to, co w tym czasie potwierdzisz, poczeka i zapisze się samo.
web-account-auth-consent = { $cause } Połącz konto ponownie poniżej; to, co w tym czasie potwierdzisz, czeka i potem zapisze się samo.
web-account-untold-calendar = { $name } nie zgłasza zmian w: { $calendars }, więc Adjutant zagląda tam co pięć minut.
web-account-untold-address = { $name } nie może połączyć się z Adjutantem pod jego adresem publicznym, więc Adjutant co pięć minut szuka zmian w: { $calendars }.
web-account-forbidden = { $name } przyjmuje logowanie, ale nie żądanie: konto zostało zablokowane albo zmieniono jego uprawnienia. Poproś dostawcę lub administratora o ponowne zezwolenie, a potem sprawdź je.
web-account-not-found = { $name } nie ma już tych kalendarzy: zostały usunięte albo przeniesione. Jeśli nadal istnieją, połącz konto ponownie poniżej.
web-account-place-gone = { $name } nie pokazuje już Adjutant miejsca na notatki: zostało usunięte albo nie jest udostępnione. Notatki czekają; udostępnij je znowu albo wybierz inne miejsce.
web-account-conflict = { $name } zgłosił konflikt. Naciśnij „Sprawdź”, żeby zobaczyć, czy nadal trwa.
web-account-invalid = { $name } odrzuca żądanie, może dlatego, że coś się tam zmieniło. Sprawdź jeszcze raz; jeśli tak zostanie, osoba prowadząca Adjutanta znajdzie przyczynę w dzienniku.
web-account-rate-limited = { $name } prosi przez pewien czas o mniej żądań. Kolejna próba nastąpi sama; do tego czasu obowiązuje to, co odczytano ostatnio.
web-account-unavailable = { $name } ostatnio nie działa, może z powodu prac konserwacyjnych. Kolejna próba nastąpi sama; jeśli tak zostanie, sprawdź, co podaje dostawca.
web-account-unreachable = { $name } jest nieosiągalny: serwer jest wyłączony, zmienił się jego adres albo Adjutant nie ma sieci. Sprawdź to i zrób test; kolejna próba nastąpi też sama.
web-account-network = Połączenie z { $name } zerwało się przy ostatnim sprawdzeniu. Próby trwają same.
web-account-timeout = { $name } nie odpowiada na czas: jest przeciążony albo zapora zatrzymuje żądania. Kolejna próba nastąpi sama; jeśli tak zostanie, sprawdź serwer.
web-account-refused = Adjutant nie może użyć tego, dokąd prowadzi adres { $name }: do sieci prywatnej, innego serwera albo nieważnego certyfikatu. Połącz ponownie z właściwym adresem; na sieci prywatne właściciel może zezwolić przez ALLOW_PRIVATE_NETWORK.
web-account-malformed = Zamiast { $name } odpowiada coś innego, może strona logowania sieci albo serwer pośredniczący. Otwórz adres w przeglądarce, zobacz, co to jest, i sprawdź ponownie.
web-account-too-large = { $name } odpowiedział więcej, niż da się przyjąć. Naciśnij „Sprawdź”, żeby zobaczyć, czy to się powtarza.

## Ustawienia

web-settings-saved = Zapisano.
web-settings-you = Ty
web-settings-zone = Strefa czasowa
web-settings-calendar = Kalendarz domyślny
web-settings-calendar-hint = Trafiają do niego nowe wydarzenia, jeśli na szkicu nie wybierzesz innego.
web-settings-notes = Domyślne miejsce notatek
web-settings-notes-hint = Trafiają tam nowe notatki, jeśli na szkicu nie wybierzesz innego miejsca. Więcej połączysz w Integracjach.
web-settings-days = Dni robocze
web-settings-from = Godziny pracy od
web-settings-to = do
web-settings-save = Zapisz

## Reguły

web-rules-title = Co gdzie trafia
web-rules-lead = Nowy szkic trafia tam, gdzie wskazuje pierwsza pasująca reguła. Na szkicu można to jeszcze zmienić.
web-rules-none = Nie ma jeszcze reguł: wszystko trafia w miejsca domyślne.
web-rules-default = Cała reszta trafia do „{ $calendar }”, a notatki do „{ $notes }”.
web-rules-up = Wyżej
web-rules-down = Niżej
web-rules-remove = Usuń
web-rules-broken = „{ $target }” nie jest już połączone albo nie można tam zapisywać, więc ta reguła jest pomijana. Wybierz inne miejsce albo usuń regułę.
web-rules-use = Kieruj tam
web-rules-add-title = Dodaj regułę
web-rules-add-lead = Wszystko, co wypełnisz, musi się zgadzać; to, co puste, nie ma znaczenia.
web-rules-what = Co
web-rules-what-event = Wydarzenia
web-rules-what-note = Notatki
web-rules-what-reminder = Przypomnienia, jako wydarzenia w kalendarzu
web-rules-hashtag = Hashtag
web-rules-hashtag-hint = Zostaje usunięty z tytułu.
web-rules-keyword = Słowo
web-rules-keyword-hint = Jedno lub kilka słów. „dent*” to każde słowo zaczynające się na dent.
web-rules-attendee = Gość
web-rules-attendee-hint = Imię, adres albo „@firma.pl” dla wszystkich stamtąd.
web-rules-language = Język
web-rules-any = dowolny
web-rules-from = Od
web-rules-to = Do, przed
web-rules-time-hint = Kiedy wydarzenie się zaczyna albo notatka powstaje.
web-rules-channel = Wysłane z
web-rules-channel-web = stron internetowych
web-rules-channel-terminal = terminala
web-rules-target = Trafia do
web-rules-target-calendars = Kalendarze
web-rules-target-notes = Notatki
web-rules-add = Dodaj regułę
web-rules-too-many = Reguł jest już { $most }. Najpierw usuń jedną; nic nie dodano.
web-rules-unknown-target = To nie może tam trafić: wydarzenia i przypomnienia trafiają do kalendarza, notatki na konto, które je przechowuje. Nic nie dodano.
web-rules-hashtag-wrong = Hashtag to jedno słowo, na przykład #praca. Nic nie dodano.
web-rules-time-wrong = Podaj obie godziny, nie dwa razy tę samą. Nic nie dodano.
web-rules-try-title = Wypróbuj zdanie
web-rules-try-text = Zdanie
web-rules-try-example = Obiad z Anną w piątek o 13:00 #praca
web-rules-try = Wypróbuj
web-rules-tried = „{ $title }” trafia do „{ $target }” według reguły { $number }.
web-rules-tried-default = „{ $title }” trafia do „{ $target }”; żadna reguła nie pasuje.
web-rules-tried-reminder = „{ $title }” to przypomnienie: przyjdzie w rozmowie, żadna reguła nie pasuje.
web-rules-tried-nothing = Nie ma tu nic do zaplanowania; może brakuje dnia i godziny.
rule-event = Wydarzenia { $conditions } trafiają do „{ $target }”.
rule-event-all = Wszystkie wydarzenia trafiają do „{ $target }”.
rule-note = Notatki { $conditions } trafiają do „{ $target }”.
rule-note-all = Wszystkie notatki trafiają do „{ $target }”.
rule-reminder = Przypomnienia { $conditions } trafiają do „{ $target }” jako wydarzenia.
rule-reminder-all = Wszystkie przypomnienia trafiają do „{ $target }” jako wydarzenia.
rule-if-hashtag = z tagiem { $hashtag }
rule-if-keyword = ze słowem „{ $keyword }”
rule-if-beginning = ze słowem zaczynającym się na „{ $keyword }”
rule-if-attendee = z gościem { $attendee }
rule-if-language = { $language ->
    [en] po angielsku
    [de] po niemiecku
    [es] po hiszpańsku
    [fr] po francusku
    [it] po włosku
    [nl] po niderlandzku
    [pl] po polsku
    [pt] po portugalsku
    [ru] po rosyjsku
    [uk] po ukraińsku
   *[other] w języku { $name }
}
rule-if-between = zaczynające się między { $from } a { $to }
rule-if-written-between = pisane między { $from } a { $to }
rule-if-telegram = z Telegrama
rule-if-web = ze stron internetowych
rule-if-terminal = z terminala

## Model językowy

web-model-title = Model językowy
web-model-reads-installation = Twoje wiadomości czyta { $name }, a reguły ustalają, kiedy to jest.
web-model-reads-own = Twoje wiadomości czyta { $name } na Twoim własnym kluczu, a reguły ustalają, kiedy to jest.
web-model-reads-none = Twoje wiadomości czytają same reguły. Model językowy rozumie swobodniejszą mowę i więcej języków.
web-model-works = { $name } działa: { $model } odpowiedział w { $seconds } s.
web-model-none = Nie ustawiono modelu językowego, więc nie ma czego sprawdzać.
web-model-usage = W tym miesiącu
web-model-usage-none = O nic jeszcze nie pytano.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } odpowiedź, tokeny: { $tokens }, { $cost }
    [few] { $provider }: { $answers } odpowiedzi, tokeny: { $tokens }, { $cost }
    [many] { $provider }: { $answers } odpowiedzi, tokeny: { $tokens }, { $cost }
   *[other] { $provider }: { $answers } odpowiedzi, tokeny: { $tokens }, { $cost }
}
web-model-budget-user = Twój budżet tutaj: wydano { $spent } z { $budget }.
web-model-budget-all = Wspólny budżet tutaj: wydano { $spent } z { $budget }.
web-model-change = Wybierz inny
web-model-which = Co czyta
web-model-which-hint = Własny model działa tylko dla Ciebie i Ty za niego płacisz; jeśli zawiedzie, czytają reguły, nigdy cudzy klucz.
web-model-choice-installation = Model tej instalacji: { $name }
web-model-choice-own = { $name }, na moim własnym kluczu
web-model-choice-server = Inny serwer, po adresie
web-model-choice-none = Żaden, same reguły
web-model-key = Klucz
web-model-key-hint = Do własnego modelu. Jest przechowywany zaszyfrowany, a przed zapisaniem sprawdzany.
web-model-key-kept = Jeden jest zapisany. Zostaw puste, żeby go zachować; wybór modelu instalacji albo żadnego usunie go.
web-model-name = Model
web-model-name-hint = Puste pole oznacza mały model dostawcy.
web-model-address = Adres
web-model-address-hint = Tylko dla innego serwera, który zna OpenAI chat completions.
web-model-auth = { $name } nie przyjmuje tego klucza albo klucza brak; nic nie zostało zapisane. Skopiuj go od dostawcy jeszcze raz, w całości.
web-model-forbidden = { $name } zna ten klucz, ale nie wpuszcza albo środki się skończyły; nic nie zostało zapisane. Zajrzyj tam na swoje konto.
web-model-not-found = { $name } nie ma takiego modelu albo pod tym adresem nie ma takiego serwera; nic nie zostało zapisane. Sprawdź nazwę modelu i adres.
web-model-conflict = { $name } zgłasza konflikt; nic nie zostało zapisane. Spróbuj ponownie.
web-model-invalid = { $name } nie przyjmuje pytania; nic nie zostało zapisane. Sprawdź nazwę modelu.
web-model-rate-limited = { $name } prosi o chwilę przerwy albo środki się skończyły; nic nie zostało zapisane. Spróbuj za minutę albo zajrzyj tam na swoje konto.
web-model-unavailable = { $name } nie działa; nic nie zostało zapisane. Spróbuj później.
web-model-unreachable = Pod adresem { $name } nie ma serwera albo nie jest uruchomiony; nic nie zostało zapisane. Sprawdź adres.
web-model-network = Połączenie z { $name } zerwało się przed odpowiedzią; nic nie zostało zapisane. Spróbuj ponownie.
web-model-timeout = { $name } nie odpowiedział na czas; nic nie zostało zapisane. Spróbuj ponownie albo wybierz szybszy model.
web-model-refused = Adresu { $name } nie wolno stąd używać, nic nie zostało zapisane: leży w sieci prywatnej albo prowadzi do innego serwera. Właściciel może pozwolić na sieci prywatne przez ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } odpowiada czymś nieprzydatnym, więc nic nie zostało zapisane: to strona internetowa albo model za słaby, żeby trzymać się formularza. Sprawdź adres albo wybierz inny model.
web-model-too-large = { $name } odpowiedział więcej, niż da się przyjąć; nic nie zostało zapisane. Sprawdź adres.

## Głos

web-voice-title = Głos
web-voice-heard-by = { $count ->
    [one] Nagrania odsłuchuje { $names }.
   *[other] Nagrania odsłuchuje pierwszy z nich, który odpowie: { $names }.
}
web-voice-none = Nikt jeszcze nie odsłuchuje nagrań. Osoba, która uruchomiła ten program, może ustawić WHISPER_API_KEY, ASSEMBLYAI_API_KEY albo TRANSCRIBER_COMMAND.

## Gdy coś się nie uda: co się stało, czy coś przepadło, co zrobić

web-error-title = Nie udało się
web-error-home = Kontynuuj
web-fault-not-found = Nic tu nie ma albo już nie ma; nic się nie zmieniło. Zacznij od pierwszej strony.
web-fault-signed-out = Twoja sesja się skończyła i nic nie zrobiono. Skopiuj wpisany tekst, zaloguj się ponownie i wyślij jeszcze raz.
web-fault-not-allowed = To może tylko właściciel tego Adjutanta; nic się nie zmieniło. Poproś go o to.
web-fault-foreign-request = To nie przyszło z aktualnej strony tego Adjutanta, więc nic się nie zmieniło. Odśwież stronę i spróbuj ponownie; za proxy ustaw PUBLIC_URL.
web-fault-unknown-host = Ten Adjutant ma inną nazwę; nic się nie zmieniło. Otwórz go przez http://localhost albo ustaw w PUBLIC_URL adres, którego używasz.
web-fault-spent-link = Ten link do logowania został już użyty albo ma ponad 15 minut. Nic nie przepadło: weź nowy przez /login w Telegramie albo poleceniem „adjutant login-link”.
web-fault-too-large = To było ponad 256 KB i nic z tego nie zostało zapisane. Wyślij mniej naraz.
web-fault-file-too-large = Ten plik ma ponad 20 MB i nic z niego nie zostało zapisane. Wyślij mniejszy.
web-fault-too-often = Z Twojego adresu było zbyt wiele nieudanych prób i tej nie rozpatrzono. Poczekaj dziesięć minut i spróbuj ponownie.
web-fault-took-too-long = Trwało to za długo i zostało przerwane; być może nic się nie stało. Sprawdź i spróbuj ponownie.
web-fault-incomplete = W formularzu czegoś brakuje albo coś jest nie tak; nic się nie zmieniło. Uzupełnij i wyślij ponownie.
web-fault-no-landing = To nie jest adres, na który Cię odesłano; nic nie zostało połączone. Skopiuj go w całości, ze wszystkim, co stoi za „callback?”, i wklej jeszcze raz.
web-failure-disk-full = Dysk tego komputera jest pełny, więc nic nie zostało zapisane. Zwolnij miejsce i spróbuj ponownie.
web-failure-locked = Bazę danych trzyma inny program, więc nic nie zostało zapisane. Spróbuj za chwilę.
web-failure-unknown = Coś poszło nie tak po naszej stronie i nie wiadomo, czy zadziałało. Sprawdź i spróbuj ponownie; szczegóły są w dzienniku.
web-provider-unnamed = Serwer
web-provider-auth = { $name } odrzucił logowanie; nic nie zostało zapisane. Sprawdź nazwę użytkownika i hasło.
web-provider-auth-because = Serwer odrzucił logowanie; nic nie zostało zapisane. { $cause }
web-provider-forbidden = { $name } zna te dane, ale nie wpuszcza; nic nie zostało zapisane. Sprawdź uprawnienia konta.
web-provider-not-found = { $name }: pod tym adresem nie ma kalendarzy; nic nie zostało zapisane. Sprawdź adres.
web-provider-conflict = { $name } w międzyczasie to zmienił; nic nie zostało nadpisane. Spróbuj ponownie.
web-provider-invalid = { $name } tego nie przyjmuje; nic nie zostało zapisane. Sprawdź wpisane dane.
web-provider-rate-limited = { $name } prosi o chwilę przerwy; nic nie zostało zapisane. Spróbuj za kilka minut.
web-provider-unavailable = { $name } nie działa; nic nie zostało zapisane. Spróbuj później.
web-provider-unreachable = Pod tym adresem nie ma serwera albo nie jest uruchomiony; nic nie zostało zapisane. Sprawdź adres.
web-provider-network = Połączenie zerwało się przed odpowiedzią; nic nie zostało zapisane. Spróbuj ponownie.
web-provider-timeout = Serwer nie odpowiedział na czas; nic nie zostało zapisane. Sprawdź adres albo spróbuj później.
web-provider-refused = Tego adresu nie wolno stąd używać, nic nie zostało zapisane: leży w sieci prywatnej albo prowadzi do innego serwera. Właściciel może pozwolić na sieci prywatne przez ALLOW_PRIVATE_NETWORK.
web-provider-malformed = To, co odpowiada pod tym adresem, to nie { $name }, być może strona internetowa; nic nie zostało zapisane. Sprawdź adres.
web-provider-too-large = Serwer odpowiedział więcej, niż da się przyjąć; nic nie zostało zapisane. Wybierz adres z mniejszą liczbą kalendarzy.

web-event-back = Do pulpitu
web-notes-lead = To, co jest przechowywane na tym komputerze, najnowsze na górze.
web-notes-none = Nie ma tu jeszcze notatek. Napisz jakąś na czacie: „notatka: kod do bramy to 4711”.
web-notes-export = Pobierz wszystkie jako Markdown
web-notes-newer = Nowsze
web-notes-older = Starsze
web-notes-back = Do wszystkich notatek

## Reminders as to-dos

web-tasks-title = Przypomnienia jako zadania
web-tasks-lead = Przypomnienia przychodzą w rozmowie. Mogą też być widoczne na jednej z list zadań tego konta.
web-tasks-nowhere = Na żadnej liście
web-tasks-none = To konto nie ma listy zadań, na której można zapisywać.
web-tasks-save = Zapisz
