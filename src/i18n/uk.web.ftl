## Кожна сторінка

web-skip = До вмісту
web-nav = Розділи
web-nav-chat = Чат
web-nav-dashboard = Огляд
web-nav-notes = Нотатки
web-nav-integrations = Підключення
web-nav-settings = Налаштування
web-log-out = Вийти
web-name = Ваше ім’я
web-language = Мова
web-reminder = Нагадування
web-unreachable = Adjutant не відповідає. Нічого не надіслано, а набране лишилося тут; перевірте, чи він запущений, і спробуйте ще раз.
web-example-1 = Обід з Анною наступної п’ятниці о 13:00 на 90 хвилин у «Нобу», нагадай за 30 хвилин
web-example-2 = Нагадай завтра о 9 подзвонити мамі
web-example-3 = Що в мене на цьому тижні?

## Головна

web-home-title = Ваш секретар
web-home-headline = Секретар, який належить вам
web-home-lead = Adjutant перетворює написане на події календаря, нотатки й нагадування. Він працює на вашій машині й тримає все там в одній теці.
web-home-write-title = Пишіть, як говорите
web-home-write = У Telegram, тут у браузері чи в терміналі: досить одного речення.
web-home-tap-title = Нічого без вашого натискання
web-home-tap = Ви бачите чернетку: день, час, місце й накладання. Вона збережеться один раз, коли ви натиснете «Створити», а повернути все можна одним дотиком.
web-home-yours-title = У ваших календарях
web-home-yours = Тримайте все у вбудованому календарі або підключіть свій.
web-home-unclaimed-title = У цього Adjutant ще немає власника
web-home-unclaimed = Якщо запустили його ви, код налаштування є в терміналі, де він працює. Налаштування забере дві хвилини.
web-home-set-up = Налаштувати
web-home-log-in-title = Вхід
web-home-by-bot = Надішліть боту /login, і він дасть посилання для входу:
web-home-by-terminal = На машині, де він працює, отримайте посилання командою
web-login-title = Вхід до Adjutant
web-login-lead = Це посилання діє один раз. Натисніть кнопку, щоб увійти в цьому браузері.
web-login-button = Увійти

## Налаштування вперше

web-setup-steps = Кроки
web-setup-owner-step = Ви
web-setup-zone-step = Часовий пояс
web-setup-bot-step = Зв’язок у Telegram
web-setup-owner-title = Ласкаво просимо
web-setup-owner-lead = Під час запуску Adjutant надрукував код налаштування. Хто його введе, той стане власником.
web-setup-code = Код налаштування
web-setup-code-hint = Десять літер і цифр у терміналі чи журналі, де працює Adjutant.
web-setup-wrong-code = Це не код налаштування, нічого не змінено. Погляньте на нього ще раз там, де працює Adjutant: після перезапуску він новий.
web-setup-continue = Далі
web-setup-zone-title = Де ви?
web-setup-zone-lead = «Завтра о 9» означає вашу дев’яту годину, тож Adjutant має знати ваш часовий пояс.
web-setup-bot-title = Розмова в Telegram
web-setup-bot-lead = Необов’язково, і можна будь-коли пізніше. Бот ваш власний і відповідає лише тим, кого ви впустили.
web-setup-skip = Поки пропустити
web-setup-finish = Завершити й відкрити чат
web-bot-how-1 = Відкрийте в Telegram
web-bot-how-2 = Надішліть йому
web-bot-how-3 = Оберіть назву та ім’я користувача. У відповідь прийде токен; вставте його сюди.
web-bot-token = Токен бота
web-bot-connect = Підключити бота
web-bot-other-token = Інший бот
web-bot-connecting = Токен правильний, бот підключається.
web-bot-accepted = { $bot } підключено.
web-bot-ask-owner = Бота не підключено. Це може зробити власник цього Adjutant.
web-telegram-link-lead = Тепер зв’яжіть із ним свій Telegram: відкрийте бота й натисніть «Старт».
web-telegram-link = Відкрити { $bot } у Telegram
web-telegram-linked = З { $bot } можна говорити в Telegram.
web-bot-refused-unauthorized = Telegram не знає цього токена, нічого не збережено. Скопіюйте його з @BotFather ще раз, повністю.
web-bot-refused-conflict = З цим токеном уже працює інша програма, нічого не збережено. Зупиніть її або створіть нового бота.
web-bot-refused-rate-limited = Telegram просить зачекати, нічого не збережено. Спробуйте за хвилину.
web-bot-refused-unavailable = Telegram зараз не працює, нічого не збережено. Спробуйте пізніше.
web-bot-refused-network = З цієї машини Telegram недоступний, нічого не збережено. Перевірте з’єднання й спробуйте ще раз.
web-bot-refused-storage = Токен правильний, але зберегти нічого не вдалося: диск заповнений або база даних зайнята. Усуньте це й спробуйте ще раз.
web-bot-refused-malformed = Це не токен бота, нічого не збережено. Він має вигляд 123456789:AAE…; скопіюйте його з @BotFather.

## Часовий пояс

web-zone-current = { $zone }, зараз там { $time }
web-zone-place = Місто поряд із вами
web-zone-other-place = Інше місто
web-zone-example = Київ
web-zone-search = Знайти
web-zone-which = Натисніть там, де годинник показує ваш час:
web-zone-now = зараз { $time }
web-zone-browser = так каже браузер
web-zone-unknown = Я не знаю місця «{ $place }». Спробуйте найближче велике місто.

## Чат

web-chat-label = Ваше повідомлення
web-chat-placeholder = Повідомлення
web-chat-send = Надіслати
web-chat-attach = Додати зображення, PDF, файл календаря або запис голосу
web-chat-send-file = Надіслати файл
web-chat-record = Записати повідомлення; натисніть ще раз, щоб надіслати
web-chat-no-microphone = Браузер не дав мікрофона, тож нічого не записано. Дозвольте його для цієї сторінки або напишіть повідомлення.
web-chat-log = Розмова
web-chat-empty-title = Чим можу допомогти?
web-chat-empty = Напишіть, що у вас на думці, або натисніть приклад.

## Огляд

web-greeting-any = Вітаю, { $name }
web-greeting-morning = Доброго ранку, { $name }
web-greeting-afternoon = Доброго дня, { $name }
web-greeting-evening = Доброго вечора, { $name }
web-dashboard-agenda = Найближчі сім днів
web-dashboard-nothing-on = Нічого не заплановано.
web-dashboard-unanswered = Немає відповіді: { $calendars }. Тут може чогось бракувати.
web-dashboard-no-zone = Ваш часовий пояс ще невідомий.
web-dashboard-set-zone = Указати
web-dashboard-drafts = { $count ->
    [0] Відкритих чернеток немає
    [one] { $count } відкрита чернетка
    [few] { $count } відкриті чернетки
   *[other] { $count } відкритих чернеток
}
web-dashboard-no-drafts = Усе вирішено.
web-dashboard-decide = Показати в чаті
web-dashboard-connected = Підключено
web-dashboard-manage = Керувати
web-dashboard-jobs = { $count ->
    [one] { $count } завдання не виконано
    [few] { $count } завдання не виконано
   *[other] { $count } завдань не виконано
}
web-dashboard-jobs-lead = Вони раз у раз не вдавалися. Коли причину усунуто, запустіть їх ще раз; двічі нічого не запишеться.
web-dashboard-retry = Запустити ще раз
web-job-gave-up = { $kind } ({ $failure })
web-job-converse = Відповідь на повідомлення
web-job-deliver = Запис у календар
web-job-undo = Скасування запису
web-job-send = Надсилання повідомлення
web-job-remind = Нагадування
web-job-alert = Сигнал перед подією
web-job-prune = Прибирання
web-job-other = Завдання «{ $kind }»
web-account-fine = { $count ->
    [one] { $connector }, { $count } календар
    [few] { $connector }, { $count } календарі
   *[other] { $connector }, { $count } календарів
}
web-bot-set-up = Налаштувати
web-bot-off = Бота не підключено.
web-bot-starting = Бот підключається.
web-bot-polling = { $bot } на зв’язку.
web-bot-failing-unauthorized = Telegram більше не приймає токен бота. Скопіюйте чинний з @BotFather і введіть його в налаштуваннях.
web-bot-failing-conflict = З тим самим токеном працює інша програма, тож повідомлення можуть іти туди. Зупиніть її або відкличте токен у @BotFather і введіть новий.
web-bot-failing-rate-limited = Telegram просить зачекати. Усе продовжиться само, нічого не втрачено.
web-bot-failing-unavailable = Telegram не працює. Спроби тривають самі, нічого не втрачено.
web-bot-failing-network = З цієї машини Telegram недоступний. Перевірте з’єднання; спроби тривають самі, нічого не втрачено.
web-bot-failing-storage = Нічого не вдається зберегти: диск заповнений або база даних зайнята. Повідомлення чекають у Telegram; спроби тривають самі.
web-bot-failing-malformed = За адресою Telegram відповідає щось інше. Перевірте TELEGRAM_API_ROOT; спроби тривають самі.

## Підключення

web-integrations-lead = Події потрапляють в основний календар, а накладання шукаються в усіх.
web-integrations-accounts = Ваші облікові записи
web-integrations-built-in = Вбудований, на цій машині
web-integrations-works = Працює
web-integrations-fresh = Підключено й перевірено. Оберіть, у який календар записувати нові події.
web-integrations-fresh-notes = Підключено й перевірено. Лишився один крок: вкажіть нижче, куди записувати нотатки.
web-integrations-fresh-done = Підключено й перевірено.
web-integrations-default = Основний
web-integrations-make-default = Зробити основним
web-integrations-notes = Нотатки
web-integrations-no-place = Місце для нотаток ще не обрано.
web-integrations-place = Нотатки записуються в { $name }.
web-integrations-choose-place = Обрати місце
web-integrations-change-place = Змінити
web-integrations-read-only = Лише читання
web-integrations-gone = Більше немає
web-integrations-as-of = Станом на { $when }
web-integrations-stale = Застаріло: станом на { $when }
web-integrations-not-copied = Ще не прочитано
web-integrations-look-again = Оновити список
web-integrations-list-same = Усе працює, календарі ті самі, що й раніше.
web-integrations-list-came = Нові: { $names }.
web-integrations-list-went = Більше немає: { $names }.
web-integrations-list-renamed = Перейменовано: { $names }.
web-integrations-default-closed = Нові події все ще йдуть до { $name }, куди більше не можна записувати. Оберіть інший основний календар; доти нікуди більше нічого не записується.
web-integrations-test = Перевірити
web-integrations-test-good = { $count ->
    [one] Працює: відповів { $count } календар.
    [few] Працює: відповіли { $count } календарі.
   *[other] Працює: відповіли { $count } календарів.
}
web-integrations-test-places = Працює. Баз даних, відкритих для Adjutant: { $count }.
web-integrations-disconnect = Відключити
web-integrations-disconnect-lead = Adjutant забуде вхід і більше не заглядатиме в ці календарі. У них нічого не зміниться. Відкриті чернетки перейдуть у вбудований календар.
web-integrations-disconnect-confirm = Відключити { $label }
web-integrations-connect = Підключити обліковий запис
web-integrations-connect-button = Підключити
web-integrations-trying = Перевіряю…
web-integrations-or = або
web-integrations-closed = Підключення { $name } за згодою тут ще не налаштовано. Власник Adjutant має задати { $needs }; як саме, розповідає посібник у документації.
web-integrations-redirect = Адреса перенаправлення, яку треба вказати в { $name }, літера в літеру:
web-integrations-guide = Посібник, крок за кроком
web-integrations-authorize = Підключити { $name }
web-integrations-device = Кодом, на іншому пристрої
web-integrations-go-on = Перейти до { $name }
web-integrations-paste = Після вашої згоди { $name } поведе на сторінку, яка може не відкритися. Так і має бути: скопіюйте всю її адресу з адресного рядка й вставте сюди.
web-integrations-device-code = Введіть цей код на сторінці { $name }. Ця сторінка продовжить сама.
web-integrations-landed = Майже готово
web-integrations-landed-lead = { $name } дає згоду. Скопіюйте всю адресу цієї сторінки з адресного рядка й вставте її в «Підключеннях», де ви почали.
web-consent-auth = { $name } не прийняв коду, нічого не підключено. Коди діють кілька хвилин: почніть знову.
web-consent-forbidden = Ви або адміністратор облікового запису відмовили в { $name }, нічого не підключено. Якщо це помилка, почніть знову.
web-consent-invalid = { $name } не приймає того, як там зареєстровано Adjutant, нічого не підключено. Власник Adjutant має перевірити ідентифікатор клієнта, його секрет і адресу повернення, як каже посібник.
web-consent-refused = Це не відповідь на те, що почато в цьому браузері, або вона надійшла запізно; нічого не підключено. Почніть знову.
web-consent-timeout = Ніхто вчасно не погодився в { $name }, нічого не підключено. Почніть знову.
web-consent-other = { $name } зараз не відповідає належно, нічого не підключено. Почніть знову за кілька хвилин.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale та більшість інших
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, з паролем для програми з account.apple.com
    Nextcloud: https://ваш.сервер/remote.php/dav, з паролем застосунку з «Налаштування», «Безпека»
    Fastmail: https://caldav.fastmail.com, з паролем застосунку з Settings, Privacy & Security
caldav-field-url = Адреса сервера
caldav-field-username = Ім’я користувача
caldav-field-password = Пароль застосунку
caldav-no-calendars = Календаря для подій там не знайдено, і нічого не змінено. У новому обліковому записі його може ще не бути: спершу створіть його там. Інакше перевірте адресу.
caldav-no-https = За цією адресою ніхто не відповідає через https, і нічого не збережено. Перевірте її та чи працює сервер; у домашнього сервера вона, можливо, має починатися з http://.
caldav-auth-icloud = iCloud приймає лише пароль для програми: створіть його на account.apple.com у розділі «Вхід і безпека»; ім’я користувача – адреса пошти вашого облікового запису Apple.
caldav-auth-google = Google більше не приймає паролів через CalDAV, паролів застосунків теж, тож так цей обліковий запис не підключити.
caldav-auth-fastmail = Fastmail приймає лише пароль застосунку: створіть його в Settings, Privacy & Security з доступом до календарів; ім’я користувача – повна адреса пошти.
caldav-auth-nextcloud = За двоетапного входу Nextcloud вимагає пароль застосунку: створіть його в «Налаштування», «Безпека»; ім’я користувача – те, з яким ви входите.
caldav-auth-generic = Перевірте ім’я та пароль; багатьом серверам потрібен не звичайний пароль, а пароль застосунку з налаштувань облікового запису.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail і Live
web-connect-outlook-hints =
    Робочі, навчальні та особисті облікові записи Microsoft; запитуються лише ваші календарі
    «Кодом» не треба повертатися на цю машину: код вводиться на microsoft.com/devicelogin з будь-якого пристрою; деякі компанії це забороняють
    У компанії Adjutant, можливо, спершу має схвалити адміністратор
outlook-auth = Microsoft більше не приймає цей вхід: його відкликано, змінився пароль або правила компанії вимагають увійти знову.
outlook-refusal-no-mailbox = Цей обліковий запис не має календаря, до якого Outlook пускає програми, і нічого не під’єднано: потрібна поштова скринька в Exchange Online або Outlook.com.
outlook-refusal-forbidden = Outlook не дає Adjutant цього зробити: календар відкрито лише для читання або обліковий запис більше не має скриньки в Exchange Online. Перевірте ліцензію або попросіть відкрити календар для змін, а тоді перевірте під’єднання.
web-connect-google-calendar = Ваш обліковий запис Google або календар, відкритий для сервісного акаунта
web-connect-google-calendar-hints =
    За згодою: ви погоджуєтеся на сторінці Google, і всі календарі облікового запису тут
    Сервісним акаунтом: відкрийте календар його адресі електронної пошти з правом змінювати події та вставте файл ключа; запрошувати гостей так не можна
google-field-calendar = Ідентифікатор календаря (у головного це ваша адреса електронної пошти)
google-field-key = Файл ключа сервісного акаунта (JSON); порожнє поле — ключ цього встановлення
google-consent-unverified = Якщо Google скаже, що не перевірив цей застосунок, оберіть «Додатково» й перейдіть до Adjutant: цей застосунок зареєстрував власник Adjutant.
google-auth-consent = Google більше не впускає Adjutant: доступ відкликано, пароль змінено або доступом не користувалися пів року.
google-consent-testing = Google припинив доступ через сім днів після згоди, як завжди, доки екран згоди в режимі тестування: власник Adjutant публікує застосунок у консолі Google Cloud (Google Auth Platform, розділ «Аудиторія»); перевірка для цього не потрібна.
google-auth-service = Google не приймає ключ сервісного акаунта: створіть новий, якщо його видалено, і перевірте годинник цієї машини.
google-refusal-forbidden = Google не пускає Adjutant до календарів, нічого не змінено: погодьтеся, позначивши всі пункти про календарі, і перевірте, чи ввімкнено Google Calendar API у проєкті, як сказано в посібнику.
google-refusal-not-shared = Сервісний акаунт не бачить такого календаря, нічого не змінено: відкрийте його для адреси акаунта (client_email у файлі ключа) і скопіюйте ідентифікатор з налаштувань календаря.
google-refusal-key = Тут немає придатного ключа сервісного акаунта, нічого не збережено: вставте цілком файл JSON, який створив Google Cloud.
web-guests-written = Гостям з адресою пошти надсилаються запрошення, зміни та скасування.
web-guests-quiet = Гості вписуються в події, і листів ніхто не отримує.
web-guests-start = Надсилати листи
web-guests-stop = Не надсилати
web-connect-notion = Нотатки стають сторінками бази даних
web-connect-notion-hints =
    З токеном: на notion.so/profile/integrations створіть внутрішню інтеграцію, якій можна читати, додавати й змінювати вміст, і скопіюйте її секрет
    Потім відкрийте базу даних у Notion, ••• праворуч угорі, «Підключення», і додайте інтеграцію
    Після підключення ви оберете базу даних тут
notion-field-token = Секрет інтеграції
notion-auth = Notion не знає цього секрету, або його відкликано: скопіюйте його ще раз повністю зі сторінки інтеграції.
web-connect-apple-notes = Їх забирає швидка команда на iPhone, iPad або Mac
web-connect-apple-notes-hints =
    Apple не пускає інші програми в «Нотатки», тому їх забирає ваш пристрій; доти вони чекають у розділі «Нотатки»
    Пристрій має бачити цей Adjutant: удома – за адресою в мережі, деінде – за PUBLIC_URL
web-apple-card = Ці нотатки забирає ваша швидка команда.
web-apple-set-up = Налаштувати
web-apple-lead = Швидка команда на вашому пристрої питає в Adjutant нотатки, що чекають, і кладе їх у «Нотатки».
web-apple-unreachable = Ця адреса означає саму цю машину, телефон її не дістане. Відкрийте сторінку за адресою, якою користується телефон, або задайте PUBLIC_URL.
web-apple-address = Ваша адреса
web-apple-address-lead = Хто її має, той може читати нотатки, що чекають: нікому її не давайте. Наведіть камеру, щоб скопіювати її на телефоні.
web-apple-qr = QR-код вашої адреси
web-apple-waiting = Чекають: { $count }.
web-apple-never = Поки жодної нотатки не забрали.
web-apple-handed = Востаннє забирали: { $at }.
web-apple-shortcut = Швидка команда крок за кроком
web-apple-steps =
    Відкрийте програму «Команди», торкніться + і назвіть нову команду «Adjutant».
    Додайте дію «Повторити» (Repeat), 20 разів; усе, що нижче, йде всередину неї.
    Додайте «Отримати вміст URL» (Get Contents of URL) і вставте адресу, наведену вище.
    Додайте «Отримати значення словника» (Get Dictionary Value): значення для ключа id із вмісту URL.
    Додайте «Якщо» (If): значення словника має будь-яке значення. Подальше йде між «Якщо» та «Інакше»; під «Інакше» лишіть порожньо.
    Додайте «Отримати значення словника»: значення для ключа text із вмісту URL кроку 3.
    Додайте «Створити нотатку» (Create Note) з цим значенням, оберіть теку й вимкніть відкриття під час запуску.
    Додайте «Отримати вміст URL» з тією самою адресою; у «Показати більше» оберіть метод POST і тіло JSON та додайте одне текстове поле: ключ id зі значенням кроку 4.
    Запустіть команду один раз і дозвольте доступ до цієї адреси та до «Нотаток».
web-apple-automation = Щоб вона запускалася сама: у розділі «Автоматизація» додайте, наприклад, час доби або відкриття «Нотаток», оберіть команду та негайний запуск. Нічого не губиться: нотатки чекають, доки команда не повідомить, що їх створено.
web-apple-rotate = Створити нову адресу
web-apple-rotate-lead = Якщо її побачив хтось інший: стара адреса одразу перестає діяти, нотатки, що чекають, лишаються, а в команді потрібно замінити її в обох місцях.
web-apple-rotate-confirm = Вимкнути стару адресу й створити нову
web-note-place = Куди записувати нотатки
web-note-place-which = База даних
web-note-place-next = Показати поля
web-note-place-none = Для Adjutant ще не відкрито жодної бази даних. Відкрийте базу в Notion, ••• праворуч угорі, «Підключення», додайте інтеграцію й оновіть цю сторінку.
web-note-place-back = Назад до підключень
web-note-fields = У заголовок іде перший рядок, на сторінку – текст. Оберіть, що ще заповнює нотатка. Додається текстова властивість «Adjutant», щоб нічого не зберігалося двічі.
web-note-field-date = Дата: коли записано
web-note-field-select = Вибір: за #хештегом у нотатці
web-note-field-url = Посилання: перше в нотатці
web-note-field-people = Люди: чия нотатка
web-note-field-person = Хто ви в Notion
web-note-field-none = Не заповнювати
web-account-auth = Вхід відхилено. { $cause } Потім підключіть нижче той самий обліковий запис знову; те, що ви тим часом підтвердите, зачекає і збережеться само.
web-account-auth-consent = { $cause } Підключіть обліковий запис знову нижче; підтверджене тим часом почекає й потім збережеться саме.
web-account-untold-calendar = { $name } не повідомляє про зміни в { $calendars }, тому Adjutant заглядає туди кожні п’ять хвилин.
web-account-untold-address = { $name } не може звернутися до Adjutant за його публічною адресою, тому Adjutant шукає зміни в { $calendars } кожні п’ять хвилин.
web-account-forbidden = { $name } приймає вхід, але не запит: обліковий запис заблоковано або змінено його права. Попросіть постачальника чи адміністратора знову дозволити доступ, а тоді перевірте його.
web-account-not-found = { $name } більше не має цих календарів: їх видалено або перенесено. Якщо вони ще є, підключіть обліковий запис знову нижче.
web-account-place-gone = { $name } більше не показує Adjutant місце для нотаток: його видалили або закрили доступ. Нотатки чекають; відкрийте доступ знову або оберіть інше місце.
web-account-conflict = { $name } повідомив про суперечність. Натисніть «Перевірити», щоб дізнатися, чи вона лишилася.
web-account-invalid = { $name } відхиляє запит, можливо, тому, що там щось змінилося. Перевірте ще раз; якщо так і залишиться, той, хто тримає Adjutant, знайде причину в журналі.
web-account-rate-limited = { $name } просить на деякий час менше запитів. Спроба повториться сама; доти діє прочитане останнім.
web-account-unavailable = { $name } під час останнього запиту не працює, можливо, через обслуговування. Спроба повториться сама; якщо так і залишиться, подивіться, що повідомляє постачальник.
web-account-unreachable = { $name } недоступний: сервер вимкнено, його адреса змінилася або Adjutant не має мережі. З’ясуйте це, а тоді перевірте; спроба повториться й сама.
web-account-network = Зв’язок із { $name } обірвався під час останнього звернення. Спроби тривають самі.
web-account-timeout = { $name } не відповідає вчасно: сервер перевантажено або мережевий екран затримує запити. Спроба повториться сама; якщо так і залишиться, перевірте сервер.
web-account-refused = Adjutant не може використовувати те, куди веде адреса { $name }: приватна мережа, інший сервер або недійсний сертифікат. Підключіть знову з правильною адресою; приватні мережі власник може дозволити через ALLOW_PRIVATE_NETWORK.
web-account-malformed = Замість { $name } відповідає щось інше, можливо, сторінка входу в мережу або проксі. Відкрийте адресу в браузері, подивіться, що це, і перевірте знову.
web-account-too-large = { $name } відповів більше, ніж можна прийняти. Натисніть «Перевірити», щоб дізнатися, чи це повториться.

## Налаштування

web-settings-saved = Збережено.
web-settings-you = Ви
web-settings-zone = Часовий пояс
web-settings-calendar = Основний календар
web-settings-calendar-hint = Нові події потрапляють у нього, якщо на чернетці не обрано інший.
web-settings-notes = Основне місце для нотаток
web-settings-notes-hint = Нові нотатки потрапляють туди, якщо на чернетці не обрано інше місце. Інші місця підключаються в розділі «Підключення».
web-settings-days = Робочі дні
web-settings-from = Робочий час з
web-settings-to = до
web-settings-save = Зберегти

## Правила

web-rules-title = Що куди потрапляє
web-rules-lead = Нова чернетка потрапляє туди, куди її спрямує перше правило, що підходить. На чернетці це ще можна змінити.
web-rules-none = Правил поки немає: усе потрапляє на місце за замовчуванням.
web-rules-default = Усе інше потрапляє до «{ $calendar }», а нотатки — до «{ $notes }».
web-rules-up = Вище
web-rules-down = Нижче
web-rules-remove = Вилучити
web-rules-broken = «{ $target }» більше не підключено або туди не можна записувати, тож це правило пропускається. Виберіть інше місце або вилучіть правило.
web-rules-use = Спрямовувати туди
web-rules-add-title = Додати правило
web-rules-add-lead = Має збігтися все, що ви заповните; порожнє не враховується.
web-rules-what = Що
web-rules-what-event = Події
web-rules-what-note = Нотатки
web-rules-what-reminder = Нагадування, як події в календарі
web-rules-hashtag = Хештег
web-rules-hashtag-hint = Він прибирається з назви.
web-rules-keyword = Слово
web-rules-keyword-hint = Одне або кілька слів. «зуб*» — будь-яке слово, що починається на «зуб».
web-rules-attendee = Учасник
web-rules-attendee-hint = Ім’я, адреса або «@company.ua» для всіх звідти.
web-rules-language = Мова
web-rules-any = будь-яка
web-rules-from = З
web-rules-to = До
web-rules-time-hint = Коли починається подія або пишеться нотатка.
web-rules-channel = Звідки надіслано
web-rules-channel-web = вебсторінки
web-rules-channel-terminal = термінал
web-rules-target = Потрапляє до
web-rules-target-calendars = Календарі
web-rules-target-notes = Нотатки
web-rules-add = Додати правило
web-rules-too-many = Правил уже { $most }. Спершу вилучіть одне; нічого не додано.
web-rules-unknown-target = Це туди потрапити не може: події та нагадування потрапляють до календаря, нотатки — туди, де зберігаються нотатки. Нічого не додано.
web-rules-hashtag-wrong = Хештег — це одне слово, наприклад #робота. Нічого не додано.
web-rules-time-wrong = Вкажіть обидва часи, і не однакові. Нічого не додано.
web-rules-try-title = Перевірити фразу
web-rules-try-text = Фраза
web-rules-try-example = Обід з Анною у п’ятницю о 13:00 #робота
web-rules-try = Перевірити
web-rules-tried = «{ $title }» потрапляє до «{ $target }» за правилом { $number }.
web-rules-tried-default = «{ $title }» потрапляє до «{ $target }»; жодне правило не підходить.
web-rules-tried-reminder = «{ $title }» — нагадування: воно прийде в розмові, жодне правило не підходить.
web-rules-tried-nothing = Тут немає чого планувати; можливо, бракує дня й часу.
rule-event = Події { $conditions } потрапляють до «{ $target }».
rule-event-all = Усі події потрапляють до «{ $target }».
rule-note = Нотатки { $conditions } потрапляють до «{ $target }».
rule-note-all = Усі нотатки потрапляють до «{ $target }».
rule-reminder = Нагадування { $conditions } потрапляють до «{ $target }» як події.
rule-reminder-all = Усі нагадування потрапляють до «{ $target }» як події.
rule-if-hashtag = з хештегом { $hashtag }
rule-if-keyword = зі словом «{ $keyword }»
rule-if-beginning = зі словом на «{ $keyword }…»
rule-if-attendee = з учасником { $attendee }
rule-if-language = { $language ->
    [en] англійською мовою
    [de] німецькою мовою
    [es] іспанською мовою
    [fr] французькою мовою
    [it] італійською мовою
    [nl] нідерландською мовою
    [pl] польською мовою
    [pt] португальською мовою
    [ru] російською мовою
    [uk] українською мовою
   *[other] мовою: { $name }
}
rule-if-between = з початком між { $from } і { $to }
rule-if-written-between = написані між { $from } і { $to }
rule-if-telegram = з Telegram
rule-if-web = з вебсторінок
rule-if-terminal = з термінала

## Мовна модель

web-model-title = Мовна модель
web-model-reads-installation = Ваші повідомлення читає { $name }, а правила визначають, коли це.
web-model-reads-own = Ваші повідомлення читає { $name } на вашому ключі, а правила визначають, коли це.
web-model-reads-none = Ваші повідомлення читають лише правила. Мовна модель розуміє вільніше мовлення й більше мов.
web-model-works = { $name } працює: { $model } відповіла за { $seconds } с.
web-model-none = Мовну модель не задано, тож перевіряти нічого.
web-model-usage = Цього місяця
web-model-usage-none = Запитань ще не було.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } відповідь, токенів: { $tokens }, { $cost }
    [few] { $provider }: { $answers } відповіді, токенів: { $tokens }, { $cost }
   *[other] { $provider }: { $answers } відповідей, токенів: { $tokens }, { $cost }
}
web-model-budget-user = Ваш бюджет тут: витрачено { $spent } із { $budget }.
web-model-budget-all = Спільний бюджет тут: витрачено { $spent } із { $budget }.
web-model-change = Обрати іншу
web-model-which = Що читає
web-model-which-hint = Власна модель працює лише для вас, і платите за неї ви; якщо вона підведе, читатимуть правила, а не чужий ключ.
web-model-choice-installation = Модель цієї установки: { $name }
web-model-choice-own = { $name } на моєму ключі
web-model-choice-server = Інший сервер, за його адресою
web-model-choice-none = Жодна, лише правила
web-model-key = Ключ
web-model-key-hint = Для власної моделі. Він зберігається зашифрованим, а перед тим перевіряється.
web-model-key-kept = Один збережено. Залиште порожнім, щоб він лишився; вибір моделі установки або жодної його забуде.
web-model-name = Модель
web-model-name-hint = Порожнє поле означає малу модель постачальника.
web-model-address = Адреса
web-model-address-hint = Лише для іншого сервера, що розуміє OpenAI chat completions.
web-model-auth = { $name } не приймає цього ключа або ключа немає; нічого не збережено. Скопіюйте його в постачальника ще раз, повністю.
web-model-forbidden = { $name } знає цей ключ, але не впускає, або кошти вичерпано; нічого не збережено. Погляньте у свій обліковий запис там.
web-model-not-found = { $name } не має такої моделі, або за цією адресою немає такого сервера; нічого не збережено. Перевірте назву моделі й адресу.
web-model-conflict = { $name } повідомляє про суперечність, нічого не збережено. Спробуйте ще раз.
web-model-invalid = { $name } не приймає запитання, нічого не збережено. Перевірте назву моделі.
web-model-rate-limited = { $name } просить зачекати, або кошти вичерпано; нічого не збережено. Спробуйте за хвилину або погляньте у свій обліковий запис там.
web-model-unavailable = { $name } не працює, нічого не збережено. Спробуйте пізніше.
web-model-unreachable = За адресою { $name } немає сервера, або він не запущений; нічого не збережено. Перевірте адресу.
web-model-network = Зв’язок із { $name } обірвався до відповіді, нічого не збережено. Спробуйте ще раз.
web-model-timeout = { $name } не відповів вчасно, нічого не збережено. Спробуйте ще раз або оберіть швидшу модель.
web-model-refused = Адресою { $name } звідси не можна користуватися, нічого не збережено: вона в приватній мережі або веде на інший сервер. Власник може дозволити приватні мережі через ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } відповідає непридатно, тож нічого не збережено: це вебсторінка або модель, заслабка, щоб триматися форми. Перевірте адресу або оберіть іншу модель.
web-model-too-large = { $name } відповів більше, ніж можна прийняти, нічого не збережено. Перевірте адресу.

## Голос

web-voice-title = Голос
web-voice-heard-by = { $count ->
    [one] Записи слухає { $names }.
   *[other] Записи слухає перший із них, хто відповість: { $names }.
}
web-voice-none = Записів поки ніхто не слухає. Той, хто запустив цю програму, може задати WHISPER_API_KEY, ASSEMBLYAI_API_KEY або TRANSCRIBER_COMMAND.

## Коли щось не вдалося: що сталося, чи щось утрачено, що робити

web-error-title = Не вийшло
web-error-home = Продовжити
web-fault-not-found = Тут нічого немає або вже немає; нічого не змінено. Почніть із головної сторінки.
web-fault-signed-out = Ваш сеанс завершився, нічого не зроблено. Скопіюйте набране, увійдіть знову й надішліть ще раз.
web-fault-not-allowed = Це може лише власник цього Adjutant; нічого не змінено. Попросіть його.
web-fault-foreign-request = Запит надійшов не з актуальної сторінки цього Adjutant, тож нічого не змінено. Оновіть сторінку й спробуйте ще раз; за проксі задайте PUBLIC_URL.
web-fault-unknown-host = Цей Adjutant має інше ім’я, нічого не змінено. Відкрийте його за http://localhost або задайте в PUBLIC_URL адресу, якою користуєтеся.
web-fault-spent-link = Це посилання для входу вже використано, або йому понад 15 хвилин. Нічого не втрачено: отримайте нове через /login у Telegram або командою «adjutant login-link».
web-fault-too-large = Це понад 256 КБ, нічого з цього не збережено. Надішліть за раз менше.
web-fault-file-too-large = Цей файл більший за 20 МБ, нічого з нього не збережено. Надішліть менший.
web-fault-too-often = З вашої адреси було забагато невдалих спроб, цю не розглянуто. Зачекайте десять хвилин і спробуйте ще раз.
web-fault-took-too-long = Це тривало надто довго, і його припинено; можливо, нічого не сталося. Перевірте й спробуйте ще раз.
web-fault-incomplete = У формі чогось бракує або щось не так, як має бути; нічого не змінено. Виправте й надішліть ще раз.
web-fault-no-landing = Це не та адреса, на яку вас повернули, і нічого не підключено. Скопіюйте її цілком, з усім, що стоїть після «callback?», і вставте ще раз.
web-failure-disk-full = Диск цієї машини заповнений, нічого не збережено. Звільніть місце й спробуйте ще раз.
web-failure-locked = Базу даних тримає інша програма, нічого не збережено. Спробуйте за мить.
web-failure-unknown = У нас щось пішло не так, і невідомо, чи воно подіяло. Перевірте й спробуйте ще раз; подробиці в журналі.
web-provider-unnamed = Сервер
web-provider-auth = { $name } відхилив вхід, нічого не збережено. Перевірте ім’я користувача й пароль.
web-provider-auth-because = Сервер відхилив вхід, нічого не збережено. { $cause }
web-provider-forbidden = { $name } знає ці дані, але не впускає; нічого не збережено. Перевірте права облікового запису.
web-provider-not-found = { $name }: за цією адресою немає календарів, нічого не збережено. Перевірте адресу.
web-provider-conflict = { $name } тим часом змінив запис, нічого не перезаписано. Спробуйте ще раз.
web-provider-invalid = { $name } цього не приймає, нічого не збережено. Перевірте введене.
web-provider-rate-limited = { $name } просить зачекати, нічого не збережено. Спробуйте за кілька хвилин.
web-provider-unavailable = { $name } не працює, нічого не збережено. Спробуйте пізніше.
web-provider-unreachable = За цією адресою немає сервера, або він не запущений; нічого не збережено. Перевірте адресу.
web-provider-network = Зв’язок обірвався до відповіді, нічого не збережено. Спробуйте ще раз.
web-provider-timeout = Сервер не відповів вчасно, нічого не збережено. Перевірте адресу або спробуйте пізніше.
web-provider-refused = Цією адресою звідси не можна користуватися, нічого не збережено: вона в приватній мережі або веде на інший сервер. Власник може дозволити приватні мережі через ALLOW_PRIVATE_NETWORK.
web-provider-malformed = За цією адресою відповідає не { $name }, можливо, вебсторінка; нічого не збережено. Перевірте адресу.
web-provider-too-large = Сервер відповів більше, ніж можна прийняти, нічого не збережено. Оберіть адресу, де календарів менше.

web-event-back = До огляду
web-notes-lead = Що зберігається на цій машині, нові згори.
web-notes-none = Тут поки немає нотаток. Напишіть у чаті: «нотатка: код від воріт 4711».
web-notes-export = Завантажити всі в Markdown
web-notes-newer = Новіші
web-notes-older = Старіші
web-notes-back = До всіх нотаток

## Reminders as to-dos

web-tasks-title = Нагадування як завдання
web-tasks-lead = Нагадування надходять у розмову. Їх можна показувати і в одному зі списків завдань цього облікового запису.
web-tasks-nowhere = У жодному списку
web-tasks-none = Цей обліковий запис не має списку завдань, у який можна писати.
web-tasks-save = Зберегти
