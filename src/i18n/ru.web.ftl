## Every page

web-skip = К содержанию
web-nav = Разделы
web-nav-chat = Чат
web-nav-dashboard = Обзор
web-nav-notes = Заметки
web-nav-integrations = Подключения
web-nav-settings = Настройки
web-log-out = Выйти
web-name = Ваше имя
web-language = Язык
web-reminder = Напоминание
web-unreachable = Adjutant не отвечает. Ничего не отправлено, набранное осталось на месте; проверьте, что он запущен, и попробуйте ещё раз.
web-example-1 = Обед с Анной в следующую пятницу в 13:00 на 90 минут в «Нобу», напомни за 30 минут
web-example-2 = Напомни завтра в 9 позвонить маме
web-example-3 = Что у меня на этой неделе?

## Landing

web-home-title = Ваш секретарь
web-home-headline = Секретарь, который принадлежит вам
web-home-lead = Adjutant превращает написанное вами в события календаря, заметки и напоминания. Он работает на вашей машине и хранит всё там же, в одной папке.
web-home-write-title = Пишите как говорите
web-home-write = В Telegram, здесь в браузере или в терминале: достаточно одной фразы.
web-home-tap-title = Ничего без вашего нажатия
web-home-tap = Вы видите черновик: день, время, место и пересечения. Он сохранится один раз, когда вы нажмёте «Создать», а «Отменить» вернёт всё назад.
web-home-yours-title = В ваших календарях
web-home-yours = Храните всё во встроенном календаре или подключите свой.
web-home-unclaimed-title = У этого Adjutant ещё нет владельца
web-home-unclaimed = Если запустили его вы, код настройки показан в терминале, где он работает. Настройка займёт две минуты.
web-home-set-up = Настроить
web-home-log-in-title = Вход
web-home-by-bot = Отправьте боту /login, и он пришлёт ссылку для входа:
web-home-by-terminal = Получите ссылку на машине, где он работает, командой
web-login-title = Вход в Adjutant
web-login-lead = Ссылка действует один раз. Нажмите кнопку, чтобы войти в этом браузере.
web-login-button = Войти

## Setup

web-setup-steps = Шаги
web-setup-owner-step = Вы
web-setup-zone-step = Часовой пояс
web-setup-bot-step = Связь в Telegram
web-setup-owner-title = Добро пожаловать
web-setup-owner-lead = При запуске Adjutant напечатал код настройки. Владельцем станет тот, кто его введёт.
web-setup-code = Код настройки
web-setup-code-hint = Десять букв и цифр в терминале или журнале, где работает Adjutant.
web-setup-wrong-code = Это не код настройки, ничего не изменено. Посмотрите его ещё раз там, где работает Adjutant: после перезапуска он новый.
web-setup-continue = Дальше
web-setup-zone-title = Где вы находитесь?
web-setup-zone-lead = «Завтра в 9» значит 9 часов у вас, поэтому Adjutant должен знать ваш часовой пояс.
web-setup-bot-title = Разговор в Telegram
web-setup-bot-lead = Необязательно, и можно сделать когда угодно. Бот будет ваш собственный и отвечает только тем, кого вы впустили.
web-setup-skip = Пока пропустить
web-setup-finish = Готово, открыть чат
web-bot-how-1 = Откройте в Telegram
web-bot-how-2 = Отправьте ему
web-bot-how-3 = Выберите имя и имя пользователя. В ответ придёт токен; вставьте его сюда.
web-bot-token = Токен бота
web-bot-connect = Подключить бота
web-bot-other-token = Другой бот
web-bot-connecting = Токен верный, бот подключается.
web-bot-accepted = { $bot } подключён.
web-bot-ask-owner = Бот не подключён. Это может сделать владелец этого Adjutant.
web-telegram-link-lead = Теперь свяжите с ним свой Telegram: откройте бота и нажмите «Старт».
web-telegram-link = Открыть { $bot } в Telegram
web-telegram-linked = С { $bot } можно говорить в Telegram.
web-bot-refused-unauthorized = Telegram не знает этого токена, ничего не сохранено. Скопируйте его из @BotFather ещё раз, целиком.
web-bot-refused-conflict = С этим токеном уже работает другая программа, ничего не сохранено. Остановите её или создайте нового бота.
web-bot-refused-rate-limited = Telegram просит подождать, ничего не сохранено. Попробуйте через минуту.
web-bot-refused-unavailable = Telegram сейчас не работает, ничего не сохранено. Попробуйте позже.
web-bot-refused-network = С этой машины Telegram недоступен, ничего не сохранено. Проверьте соединение и попробуйте ещё раз.
web-bot-refused-storage = Токен верный, но сохранить ничего не удалось: диск заполнен или база данных занята. Исправьте это и попробуйте ещё раз.
web-bot-refused-malformed = Это не токен бота, ничего не сохранено. Он выглядит как 123456789:AAE…; скопируйте его из @BotFather.

## Time zone

web-zone-current = { $zone }, сейчас там { $time }
web-zone-place = Город рядом с вами
web-zone-other-place = Другой город
web-zone-example = Москва
web-zone-search = Найти
web-zone-which = Нажмите там, где часы показывают ваше время:
web-zone-now = сейчас { $time }
web-zone-browser = так говорит браузер
web-zone-unknown = Я не знаю места «{ $place }». Попробуйте ближайший большой город.

## Chat

web-chat-label = Ваше сообщение
web-chat-placeholder = Сообщение
web-chat-send = Отправить
web-chat-attach = Приложить картинку, PDF, файл календаря или запись
web-chat-send-file = Отправить файл
web-chat-record = Записать сообщение; нажмите ещё раз, чтобы отправить
web-chat-no-microphone = Браузер не дал микрофон, и ничего не записано. Разрешите его для этой страницы или напишите сообщение.
web-chat-log = Разговор
web-chat-empty-title = Чем могу помочь?
web-chat-empty = Напишите, что у вас на уме, или нажмите пример.

## Dashboard

web-greeting-any = Здравствуйте, { $name }
web-greeting-morning = Доброе утро, { $name }
web-greeting-afternoon = Добрый день, { $name }
web-greeting-evening = Добрый вечер, { $name }
web-dashboard-agenda = Ближайшие семь дней
web-dashboard-nothing-on = Ничего не запланировано.
web-dashboard-unanswered = Не отвечает: { $calendars }. Здесь может чего-то не хватать.
web-dashboard-no-zone = Ваш часовой пояс ещё не известен.
web-dashboard-set-zone = Указать
web-dashboard-drafts = { $count ->
    [0] Нет открытых черновиков
    [one] { $count } открытый черновик
    [few] { $count } открытых черновика
   *[other] { $count } открытых черновиков
}
web-dashboard-no-drafts = Всё решено.
web-dashboard-decide = Показать в чате
web-dashboard-connected = Подключено
web-dashboard-manage = Управлять
web-dashboard-jobs = { $count ->
    [one] { $count } задача не выполнена
    [few] { $count } задачи не выполнены
   *[other] { $count } задач не выполнено
}
web-dashboard-jobs-lead = Они раз за разом не удавались. Когда причина устранена, запустите их ещё раз; дважды ничего не запишется.
web-dashboard-retry = Повторить
web-job-gave-up = { $kind } ({ $failure })
web-job-converse = Ответ на сообщение
web-job-deliver = Запись в календарь
web-job-undo = Отмена записи
web-job-send = Отправка сообщения
web-job-remind = Напоминание
web-job-alert = Сигнал перед событием
web-job-prune = Уборка
web-job-other = Задача «{ $kind }»
web-account-fine = { $count ->
    [one] { $connector }, { $count } календарь
    [few] { $connector }, { $count } календаря
   *[other] { $connector }, { $count } календарей
}
web-bot-set-up = Настроить
web-bot-off = Бот не подключён.
web-bot-starting = Бот подключается.
web-bot-polling = { $bot } на связи.
web-bot-failing-unauthorized = Telegram больше не принимает токен бота. Скопируйте действующий из @BotFather и введите его в настройках.
web-bot-failing-conflict = С тем же токеном работает другая программа, сообщения могут уходить туда. Остановите её или отзовите токен у @BotFather и введите новый.
web-bot-failing-rate-limited = Telegram просит подождать. Всё продолжится само, ничего не потеряно.
web-bot-failing-unavailable = Telegram не работает. Попытки продолжаются сами, ничего не потеряно.
web-bot-failing-network = С этой машины Telegram недоступен. Проверьте соединение; попытки продолжаются сами, ничего не потеряно.
web-bot-failing-storage = Ничего нельзя сохранить: диск заполнен или база данных занята. Сообщения ждут в Telegram; попытки продолжаются сами.
web-bot-failing-malformed = По адресу Telegram отвечает что-то другое. Проверьте TELEGRAM_API_ROOT; попытки продолжаются сами.

## Integrations

web-integrations-lead = События попадают в основной календарь, а пересечения ищутся во всех.
web-integrations-accounts = Ваши учётные записи
web-integrations-built-in = Встроенный, на этой машине
web-integrations-works = Работает
web-integrations-fresh = Подключено и проверено. Выберите, в какой календарь записывать новые события.
web-integrations-fresh-notes = Подключено и проверено. Остался один шаг: укажите ниже, куда записывать заметки.
web-integrations-fresh-done = Подключено и проверено.
web-integrations-default = Основной
web-integrations-make-default = Сделать основным
web-integrations-notes = Заметки
web-integrations-no-place = Место для заметок ещё не выбрано.
web-integrations-place = Заметки записываются в { $name }.
web-integrations-choose-place = Выбрать место
web-integrations-change-place = Изменить
web-integrations-read-only = Только чтение
web-integrations-gone = Больше нет
web-integrations-as-of = По состоянию на { $when }
web-integrations-stale = Устарело: по состоянию на { $when }
web-integrations-not-copied = Ещё не прочитано
web-integrations-look-again = Обновить список
web-integrations-list-same = Всё работает, календари те же, что и раньше.
web-integrations-list-came = Новые: { $names }.
web-integrations-list-went = Больше нет: { $names }.
web-integrations-list-renamed = Переименованы: { $names }.
web-integrations-default-closed = Новые события всё ещё идут в { $name }, куда больше нельзя записывать. Выберите другой основной календарь; до тех пор никуда больше ничего не записывается.
web-integrations-test = Проверить
web-integrations-test-good = { $count ->
    [one] Работает: ответил { $count } календарь.
    [few] Работает: ответили { $count } календаря.
   *[other] Работает: ответили { $count } календарей.
}
web-integrations-test-places = Работает. Баз данных, открытых для Adjutant: { $count }.
web-integrations-disconnect = Отключить
web-integrations-disconnect-lead = Adjutant забудет вход и больше не будет смотреть в эти календари. В них ничего не изменится. Открытые черновики перейдут во встроенный календарь.
web-integrations-disconnect-confirm = Отключить { $label }
web-integrations-connect = Подключить учётную запись
web-integrations-connect-button = Подключить
web-integrations-trying = Проверяю…
web-integrations-or = или
web-integrations-closed = Подключение { $name } через согласие здесь ещё не настроено. Тот, кто запускает Adjutant, задаёт { $needs }; как это сделать, написано в руководстве.
web-integrations-redirect = Адрес перенаправления, который надо указать в { $name }, буква в букву:
web-integrations-guide = Руководство, шаг за шагом
web-integrations-authorize = Подключить { $name }
web-integrations-device = Кодом, на другом устройстве
web-integrations-go-on = Перейти в { $name }
web-integrations-paste = После согласия { $name } ведёт на страницу, которая может не открыться. Это нормально: скопируйте её адрес целиком из адресной строки и вставьте сюда.
web-integrations-device-code = Введите этот код на странице { $name }. Дальше всё произойдёт само.
web-integrations-landed = Почти готово
web-integrations-landed-lead = { $name }: согласие получено. Скопируйте адрес этой страницы целиком из адресной строки и вставьте его в «Подключениях», там, где вы начали.
web-consent-auth = { $name } не принимает код, и ничего не подключено. Коды живут несколько минут: начните заново.
web-consent-forbidden = Вы или администратор учётной записи отказали в { $name }, и ничего не подключено. Если это случайность, начните заново.
web-consent-invalid = { $name } не принимает того, как там зарегистрирован Adjutant, и ничего не подключено. Тому, кто его запускает, нужно проверить id клиента, секрет и адрес возврата, как сказано в руководстве.
web-consent-refused = Это не ответ на то, что было начато в этом браузере, или он опоздал, и ничего не подключено. Начните заново.
web-consent-timeout = Никто вовремя не согласился в { $name }, и ничего не подключено. Начните заново.
web-consent-other = { $name } сейчас отвечает не так, как должен, и ничего не подключено. Начните заново через несколько минут.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale и большинство других
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, с паролем для приложения с account.apple.com
    Nextcloud: https://ваш.сервер/remote.php/dav, с паролем приложения из «Настройки», «Безопасность»
    Fastmail: https://caldav.fastmail.com, с паролем приложения из Settings, Privacy & Security
caldav-field-url = Адрес сервера
caldav-field-username = Имя пользователя
caldav-field-password = Пароль приложения
caldav-no-calendars = Календаря для событий там не нашлось, и ничего не изменено. В новом аккаунте его может ещё не быть: сначала создайте его там. Иначе проверьте адрес.
caldav-no-https = По этому адресу никто не отвечает через https, и ничего не сохранено. Проверьте адрес и работает ли сервер; у домашнего сервера он, возможно, должен начинаться с http://.
caldav-auth-icloud = iCloud принимает только пароль для приложения: создайте его на account.apple.com в разделе «Вход и безопасность»; имя пользователя — адрес почты вашей учётной записи Apple.
caldav-auth-google = Google больше не принимает пароли по CalDAV, пароли приложений тоже, поэтому так эту учётную запись не подключить.
caldav-auth-fastmail = Fastmail принимает только пароль приложения: создайте его в Settings, Privacy & Security с доступом к календарям; имя пользователя — полный адрес почты.
caldav-auth-nextcloud = При двухэтапном входе Nextcloud требует пароль приложения: создайте его в «Настройки», «Безопасность»; имя пользователя — то, с которым вы входите.
caldav-auth-generic = Проверьте имя и пароль; многим серверам нужен не обычный пароль, а пароль приложения из настроек учётной записи.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail и Live
web-connect-outlook-hints =
    Рабочие, учебные и личные учётные записи Microsoft; запрашиваются только ваши календари
    «Кодом» не нужно возвращаться на эту машину: код вводится на microsoft.com/devicelogin с любого устройства; некоторые компании это запрещают
    В компании Adjutant, возможно, сначала должен одобрить администратор
outlook-auth = Microsoft больше не принимает этот вход: он отозван, сменился пароль или правила компании требуют войти заново.
outlook-refusal-no-mailbox = У этой учётной записи нет календаря, к которому Outlook пускает программы, и ничего не подключено: нужен почтовый ящик в Exchange Online или Outlook.com.
outlook-refusal-forbidden = Outlook не даёт Adjutant этого сделать: календарь открыт только для чтения или у учётной записи больше нет ящика в Exchange Online. Проверьте лицензию или попросите открыть календарь для изменений, затем проверьте подключение.
web-connect-google-calendar = Ваша учётная запись Google или календарь, открытый для сервисного аккаунта
web-connect-google-calendar-hints =
    По согласию: вы соглашаетесь на странице Google, и все календари учётной записи здесь
    Сервисным аккаунтом: откройте календарь его адресу электронной почты с правом менять мероприятия и вставьте файл ключа; приглашать гостей так нельзя
google-field-calendar = Идентификатор календаря (у основного это ваш адрес электронной почты)
google-field-key = Файл ключа сервисного аккаунта (JSON); пусто — ключ этой установки
google-consent-unverified = Если Google скажет, что не проверил это приложение, выберите «Дополнительно» и перейдите к Adjutant: это приложение зарегистрировал тот, кто запускает Adjutant.
google-auth-consent = Google больше не пускает Adjutant: доступ отозван, пароль изменён или доступом не пользовались полгода.
google-consent-testing = Google прекратил доступ через семь дней после согласия, как всегда, пока экран согласия в режиме тестирования: владелец Adjutant публикует приложение в консоли Google Cloud (Google Auth Platform, раздел «Аудитория»); проверка для этого не нужна.
google-auth-service = Google не принимает ключ сервисного аккаунта: создайте новый, если его удалили, и проверьте часы этой машины.
google-refusal-forbidden = Google не пускает Adjutant к календарям, ничего не изменено: согласитесь, отметив все пункты о календарях, и проверьте, что Google Calendar API включён в проекте, как сказано в руководстве.
google-refusal-not-shared = Сервисный аккаунт не видит такого календаря, ничего не изменено: откройте его для адреса аккаунта (client_email в файле ключа) и скопируйте идентификатор из настроек календаря.
google-refusal-key = Здесь нет пригодного ключа сервисного аккаунта, ничего не сохранено: вставьте целиком файл JSON, который создал Google Cloud.
web-guests-written = Гостям с адресом почты отправляются приглашения, изменения и отмены.
web-guests-quiet = Гости вписываются в мероприятия, и писем никто не получает.
web-guests-start = Отправлять письма
web-guests-stop = Не отправлять
web-connect-notion = Заметки становятся страницами базы данных
web-connect-notion-hints =
    С токеном: на notion.so/profile/integrations создайте внутреннюю интеграцию, которой можно читать, добавлять и изменять содержимое, и скопируйте её секрет
    Затем откройте базу данных в Notion, ••• справа вверху, «Подключения», и добавьте интеграцию
    После подключения вы выберете базу данных здесь
notion-field-token = Секрет интеграции
notion-auth = Notion не знает этого секрета, или его отозвали: скопируйте его ещё раз целиком со страницы интеграции.
web-connect-apple-notes = Их забирает быстрая команда на iPhone, iPad или Mac
web-connect-apple-notes-hints =
    Apple не пускает другие программы в «Заметки», поэтому их забирает ваше устройство; до этого они ждут в разделе «Заметки»
    Устройство должно видеть этот Adjutant: дома – по адресу в сети, в других местах – по PUBLIC_URL
web-apple-card = Эти заметки забирает ваша быстрая команда.
web-apple-set-up = Настроить
web-apple-lead = Быстрая команда на вашем устройстве спрашивает у Adjutant ждущие заметки и кладёт их в «Заметки».
web-apple-unreachable = Этот адрес означает саму эту машину, телефон до него не достанет. Откройте страницу по адресу, которым пользуется телефон, или задайте PUBLIC_URL.
web-apple-address = Ваш адрес
web-apple-address-lead = У кого он есть, тот может читать ждущие заметки: никому его не давайте. Наведите камеру, чтобы скопировать его на телефоне.
web-apple-qr = QR-код вашего адреса
web-apple-waiting = Ждут: { $count }.
web-apple-never = Пока ни одной заметки не забрали.
web-apple-handed = Последний раз забирали: { $at }.
web-apple-shortcut = Быстрая команда по шагам
web-apple-steps =
    Откройте приложение «Команды», нажмите + и назовите новую команду «Adjutant».
    Добавьте действие «Повторить» (Repeat), 20 раз; всё, что ниже, идёт внутрь него.
    Добавьте «Получить содержимое URL» (Get Contents of URL) и вставьте адрес, указанный выше.
    Добавьте «Получить значение словаря» (Get Dictionary Value): значение для ключа id из содержимого URL.
    Добавьте «Если» (If): значение словаря имеет любое значение. Дальнейшее идёт между «Если» и «Иначе»; под «Иначе» оставьте пусто.
    Добавьте «Получить значение словаря»: значение для ключа text из содержимого URL шага 3.
    Добавьте «Создать заметку» (Create Note) с этим значением, выберите папку и отключите открытие при запуске.
    Добавьте «Получить содержимое URL» с тем же адресом; в «Показать больше» выберите метод POST и тело JSON и добавьте одно текстовое поле: ключ id со значением шага 4.
    Запустите команду один раз и разрешите доступ к этому адресу и к «Заметкам».
web-apple-automation = Чтобы она запускалась сама: в разделе «Автоматизация» добавьте, например, время суток или открытие «Заметок», выберите команду и немедленный запуск. Ничего не теряется: заметки ждут, пока команда не сообщит, что они созданы.
web-apple-rotate = Создать новый адрес
web-apple-rotate-lead = Если его увидел кто-то другой: старый адрес сразу перестаёт действовать, ждущие заметки остаются, а в команде нужно заменить его в обоих местах.
web-apple-rotate-confirm = Отключить старый адрес и создать новый
web-note-place = Куда записывать заметки
web-note-place-which = База данных
web-note-place-next = Показать поля
web-note-place-none = Для Adjutant ещё не открыта ни одна база данных. Откройте базу в Notion, ••• справа вверху, «Подключения», добавьте интеграцию и обновите эту страницу.
web-note-place-back = Назад к подключениям
web-note-fields = В заголовок идёт первая строка, на страницу – текст. Выберите, что ещё заполняет заметка. Добавляется текстовое свойство «Adjutant», чтобы ничего не сохранялось дважды.
web-note-field-date = Дата: когда записано
web-note-field-select = Выбор: по #хештегу в заметке
web-note-field-url = Ссылка: первая в заметке
web-note-field-people = Люди: чья заметка
web-note-field-person = Кто вы в Notion
web-note-field-none = Не заполнять
web-account-auth = Вход отклонён. { $cause } Затем подключите ниже ту же учётную запись снова; то, что вы подтвердите за это время, подождёт и сохранится само.
web-account-auth-consent = { $cause } Подключите учётную запись заново ниже; подтверждённое тем временем подождёт и потом сохранится само.
web-account-untold-calendar = { $name } не сообщает об изменениях в { $calendars }, поэтому Adjutant смотрит туда каждые пять минут.
web-account-untold-address = { $name } не может обратиться к Adjutant по его публичному адресу, поэтому Adjutant ищет изменения в { $calendars } каждые пять минут.
web-account-forbidden = { $name } принимает вход, но не запрос: учётная запись заблокирована или её права изменены. Попросите поставщика или администратора снова разрешить доступ, затем проверьте её.
web-account-not-found = { $name } больше не имеет этих календарей: они удалены или перенесены. Если они ещё есть, подключите учётную запись снова ниже.
web-account-place-gone = { $name } больше не показывает Adjutant место для заметок: его удалили или закрыли доступ. Заметки ждут; откройте доступ снова или выберите другое место.
web-account-conflict = { $name } сообщил о противоречии. Нажмите «Проверить», чтобы узнать, осталось ли оно.
web-account-invalid = { $name } отклоняет запрос, возможно, потому, что там что-то изменилось. Проверьте ещё раз; если так и останется, тот, кто держит Adjutant, найдёт причину в журнале.
web-account-rate-limited = { $name } просит на время меньше запросов. Попытка повторится сама; до тех пор действует прочитанное последним.
web-account-unavailable = { $name } при последнем запросе не работает, возможно, из-за обслуживания. Попытка повторится сама; если так и останется, посмотрите, что сообщает поставщик.
web-account-unreachable = { $name } недоступен: сервер выключен, его адрес изменился или у Adjutant нет сети. Посмотрите, в чём дело, затем проверьте; попытка повторится и сама.
web-account-network = Связь с { $name } оборвалась при последнем обращении. Попытки продолжаются сами.
web-account-timeout = { $name } не отвечает вовремя: сервер перегружен или межсетевой экран задерживает запросы. Попытка повторится сама; если так и останется, проверьте сервер.
web-account-refused = Adjutant не может использовать то, куда ведёт адрес { $name }: частная сеть, другой сервер или недействительный сертификат. Подключите снова с правильным адресом; частные сети владелец может разрешить через ALLOW_PRIVATE_NETWORK.
web-account-malformed = Вместо { $name } отвечает что-то другое, возможно, страница входа в сеть или прокси. Откройте адрес в браузере, посмотрите, что это, и проверьте снова.
web-account-too-large = { $name } ответил больше, чем можно принять. Нажмите «Проверить», чтобы узнать, повторяется ли это.

## Settings

web-settings-saved = Сохранено.
web-settings-you = Вы
web-settings-zone = Часовой пояс
web-settings-calendar = Основной календарь
web-settings-calendar-hint = Новые события попадают в него, если на черновике не выбран другой.
web-settings-notes = Основное место для заметок
web-settings-notes-hint = Новые заметки попадают туда, если на черновике не выбрано другое место. Другие места подключаются в разделе «Подключения».
web-settings-days = Рабочие дни
web-settings-from = Рабочее время с
web-settings-to = до
web-settings-save = Сохранить

## Правила

web-rules-title = Что куда попадает
web-rules-lead = Новый черновик попадает туда, куда его направит первое подходящее правило. На черновике это ещё можно изменить.
web-rules-none = Правил пока нет: всё попадает на место по умолчанию.
web-rules-default = Всё остальное попадает в «{ $calendar }», а заметки — в «{ $notes }».
web-rules-up = Выше
web-rules-down = Ниже
web-rules-remove = Удалить
web-rules-broken = «{ $target }» больше не подключено или недоступно для записи, поэтому это правило пропускается. Выберите другое место или удалите правило.
web-rules-use = Направлять туда
web-rules-add-title = Добавить правило
web-rules-add-lead = Должно совпасть всё, что вы заполните; пустое не учитывается.
web-rules-what = Что
web-rules-what-event = События
web-rules-what-note = Заметки
web-rules-what-reminder = Напоминания, как события в календаре
web-rules-hashtag = Хештег
web-rules-hashtag-hint = Он убирается из названия.
web-rules-keyword = Слово
web-rules-keyword-hint = Одно или несколько слов. «зуб*» — любое слово, которое начинается на «зуб».
web-rules-attendee = Участник
web-rules-attendee-hint = Имя, адрес или «@company.ru» для всех оттуда.
web-rules-language = Язык
web-rules-any = любой
web-rules-from = С
web-rules-to = До
web-rules-time-hint = Когда начинается событие или пишется заметка.
web-rules-channel = Откуда отправлено
web-rules-channel-web = веб-страницы
web-rules-channel-terminal = терминал
web-rules-target = Попадает в
web-rules-target-calendars = Календари
web-rules-target-notes = Заметки
web-rules-add = Добавить правило
web-rules-too-many = Правил уже { $most }. Сначала удалите одно; ничего не добавлено.
web-rules-unknown-target = Это туда попасть не может: события и напоминания попадают в календарь, заметки — туда, где хранятся заметки. Ничего не добавлено.
web-rules-hashtag-wrong = Хештег — это одно слово, например #работа. Ничего не добавлено.
web-rules-time-wrong = Укажите оба времени, и не одинаковые. Ничего не добавлено.
web-rules-try-title = Проверить фразу
web-rules-try-text = Фраза
web-rules-try-example = Обед с Анной в пятницу в 13:00 #работа
web-rules-try = Проверить
web-rules-tried = «{ $title }» попадает в «{ $target }» по правилу { $number }.
web-rules-tried-default = «{ $title }» попадает в «{ $target }»; ни одно правило не подходит.
web-rules-tried-reminder = «{ $title }» — напоминание: оно придёт в беседе, ни одно правило не подходит.
web-rules-tried-nothing = Здесь нечего планировать; возможно, не хватает дня и времени.
rule-event = События { $conditions } попадают в «{ $target }».
rule-event-all = Все события попадают в «{ $target }».
rule-note = Заметки { $conditions } попадают в «{ $target }».
rule-note-all = Все заметки попадают в «{ $target }».
rule-reminder = Напоминания { $conditions } попадают в «{ $target }» как события.
rule-reminder-all = Все напоминания попадают в «{ $target }» как события.
rule-if-hashtag = с хештегом { $hashtag }
rule-if-keyword = со словом «{ $keyword }»
rule-if-beginning = со словом на «{ $keyword }…»
rule-if-attendee = с участником { $attendee }
rule-if-language = { $language ->
    [en] на английском языке
    [de] на немецком языке
    [es] на испанском языке
    [fr] на французском языке
    [it] на итальянском языке
    [nl] на нидерландском языке
    [pl] на польском языке
    [pt] на португальском языке
    [ru] на русском языке
    [uk] на украинском языке
   *[other] на языке: { $name }
}
rule-if-between = с началом между { $from } и { $to }
rule-if-written-between = написанные между { $from } и { $to }
rule-if-telegram = из Telegram
rule-if-web = с веб-страниц
rule-if-terminal = из терминала

## Language model

web-model-title = Языковая модель
web-model-reads-installation = Ваши сообщения читает { $name }, а время определяют правила.
web-model-reads-own = Ваши сообщения читает { $name } по вашему ключу, а время определяют правила.
web-model-reads-none = Ваши сообщения читают только правила. Языковая модель понимает более свободную речь и больше языков.
web-model-works = { $name } работает: { $model }, ответ за { $seconds } с.
web-model-none = Языковая модель не задана, проверять нечего.
web-model-usage = В этом месяце
web-model-usage-none = Пока ничего не спрашивали.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } ответ, токенов: { $tokens }, { $cost }
    [few] { $provider }: { $answers } ответа, токенов: { $tokens }, { $cost }
   *[other] { $provider }: { $answers } ответов, токенов: { $tokens }, { $cost }
}
web-model-budget-user = Ваш бюджет здесь: израсходовано { $spent } из { $budget }.
web-model-budget-all = Общий бюджет здесь: израсходовано { $spent } из { $budget }.
web-model-change = Выбрать другую
web-model-which = Кто читает
web-model-which-hint = Своя модель служит только вам и оплачивается вами; если она откажет, читают правила, а не чужой ключ.
web-model-choice-installation = Общая этой установки: { $name }
web-model-choice-own = { $name }, по моему ключу
web-model-choice-server = Другой сервер, по адресу
web-model-choice-none = Никакая, только правила
web-model-key = Ключ
web-model-key-hint = Для своей модели. Хранится зашифрованным и проверяется перед сохранением.
web-model-key-kept = Ключ сохранён. Оставьте поле пустым, чтобы он остался; при выборе общей модели или никакой он забывается.
web-model-name = Модель
web-model-name-hint = Если пусто, берётся малая модель провайдера.
web-model-address = Адрес
web-model-address-hint = Только для другого сервера, совместимого с OpenAI chat completions.
web-model-auth = { $name }: ключ не принят или его нет, ничего не сохранено. Скопируйте его у провайдера ещё раз, целиком.
web-model-forbidden = { $name } знает этот ключ, но не пускает, или на счёте нет средств; ничего не сохранено. Проверьте свою учётную запись там.
web-model-not-found = { $name }: нет такой модели или по этому адресу нет такого сервера, ничего не сохранено. Проверьте название модели и адрес.
web-model-conflict = { $name } сообщает о конфликте, ничего не сохранено. Попробуйте ещё раз.
web-model-invalid = { $name } не принимает вопрос, ничего не сохранено. Проверьте название модели.
web-model-rate-limited = { $name } просит подождать, или на счёте нет средств; ничего не сохранено. Попробуйте через минуту или проверьте учётную запись там.
web-model-unavailable = { $name } не работает, ничего не сохранено. Попробуйте позже.
web-model-unreachable = По адресу { $name } нет сервера, или он не запущен; ничего не сохранено. Проверьте адрес.
web-model-network = Связь с { $name } прервалась до ответа, ничего не сохранено. Попробуйте ещё раз.
web-model-timeout = { $name } не отвечает вовремя, ничего не сохранено. Попробуйте ещё раз или выберите модель побыстрее.
web-model-refused = Адресом { $name } отсюда пользоваться нельзя, ничего не сохранено: он в частной сети или ведёт на другой сервер. Владелец может разрешить частные сети через ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } отвечает не то, что нужно, поэтому ничего не сохранено: это веб-страница или модель слишком слаба, чтобы держать форму. Проверьте адрес или выберите другую модель.
web-model-too-large = { $name } отвечает больше, чем можно принять, ничего не сохранено. Проверьте адрес.

## Голос

web-voice-title = Голос
web-voice-heard-by = { $count ->
    [one] Записи слушает { $names }.
   *[other] Записи слушает первый из них, кто ответит: { $names }.
}
web-voice-none = Записи пока никто не слушает. Тот, кто запустил эту программу, может задать WHISPER_API_KEY, ASSEMBLYAI_API_KEY или TRANSCRIBER_COMMAND.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = Не получилось
web-error-home = Продолжить
web-fault-not-found = Здесь ничего нет или уже нет; ничего не изменено. Начните с главной страницы.
web-fault-signed-out = Сеанс закончился, ничего не сделано. Скопируйте набранное, войдите снова и отправьте ещё раз.
web-fault-not-allowed = Это может только владелец этого Adjutant; ничего не изменено. Попросите его.
web-fault-foreign-request = Запрос пришёл не со свежей страницы этого Adjutant, поэтому ничего не изменено. Обновите страницу и попробуйте снова; за прокси задайте PUBLIC_URL.
web-fault-unknown-host = У этого Adjutant другое имя, ничего не изменено. Откройте его по http://localhost или задайте в PUBLIC_URL адрес, которым пользуетесь.
web-fault-spent-link = Эта ссылка для входа уже использована или старше 15 минут. Ничего не потеряно: получите новую через /login в Telegram или командой «adjutant login-link».
web-fault-too-large = Это больше 256 КБ, ничего из этого не сохранено. Отправьте меньше за раз.
web-fault-file-too-large = Этот файл больше 20 МБ, ничего из него не сохранено. Отправьте файл поменьше.
web-fault-too-often = С вашего адреса было слишком много неудачных попыток, эта не рассматривалась. Подождите десять минут и попробуйте снова.
web-fault-took-too-long = Это заняло слишком много времени и прервано; возможно, ничего не произошло. Посмотрите и попробуйте снова.
web-fault-incomplete = В форме чего-то не хватает или что-то введено неверно; ничего не изменено. Исправьте и отправьте ещё раз.
web-fault-no-landing = Это не тот адрес, на который вас вернули, и ничего не подключено. Скопируйте его целиком, со всем, что стоит после «callback?», и вставьте ещё раз.
web-failure-disk-full = Диск этой машины заполнен, ничего не сохранено. Освободите место и попробуйте снова.
web-failure-locked = Базу данных держит другая программа, ничего не сохранено. Попробуйте через мгновение.
web-failure-unknown = У нас что-то сломалось, и неясно, подействовало ли. Посмотрите и попробуйте снова; подробности в журнале.
web-provider-unnamed = Сервер
web-provider-auth = { $name } отклонил вход, ничего не сохранено. Проверьте имя пользователя и пароль.
web-provider-auth-because = Сервер отклонил вход, ничего не сохранено. { $cause }
web-provider-forbidden = { $name } знает эти данные, но не пускает; ничего не сохранено. Проверьте права учётной записи.
web-provider-not-found = { $name }: по этому адресу нет календарей, ничего не сохранено. Проверьте адрес.
web-provider-conflict = { $name } тем временем изменил запись, ничего не перезаписано. Попробуйте снова.
web-provider-invalid = { $name } это не принимает, ничего не сохранено. Проверьте введённое.
web-provider-rate-limited = { $name } просит подождать, ничего не сохранено. Попробуйте через несколько минут.
web-provider-unavailable = { $name } не работает, ничего не сохранено. Попробуйте позже.
web-provider-unreachable = По этому адресу нет сервера или он не запущен; ничего не сохранено. Проверьте адрес.
web-provider-network = Связь оборвалась до ответа, ничего не сохранено. Попробуйте снова.
web-provider-timeout = Сервер не ответил вовремя, ничего не сохранено. Проверьте адрес или попробуйте позже.
web-provider-refused = Этим адресом отсюда пользоваться нельзя, ничего не сохранено: он в частной сети или ведёт на другой сервер. Владелец может разрешить частные сети через ALLOW_PRIVATE_NETWORK.
web-provider-malformed = По этому адресу отвечает не { $name }, возможно, веб-страница; ничего не сохранено. Проверьте адрес.
web-provider-too-large = Сервер ответил больше, чем можно принять, ничего не сохранено. Выберите адрес, где календарей меньше.

web-event-back = На главную
web-notes-lead = Что хранится на этой машине, новые сверху.
web-notes-none = Здесь пока нет заметок. Напишите в чате: «заметка: код от ворот 4711».
web-notes-export = Скачать все в Markdown
web-notes-newer = Новее
web-notes-older = Старше
web-notes-back = Ко всем заметкам

## Reminders as to-dos

web-tasks-title = Напоминания как задачи
web-tasks-lead = Напоминания приходят в разговор. Их можно показывать и в одном из списков задач этой учётной записи.
web-tasks-nowhere = Ни в каком списке
web-tasks-none = У этой учётной записи нет списка задач, в который можно писать.
web-tasks-save = Сохранить
