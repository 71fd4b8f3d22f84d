## Карточки черновиков

card-event = Новое событие
card-note = Новая заметка
card-reminder = Новое напоминание
card-change = Изменить событие
card-cancellation = Отменить событие?
card-confirmed = Сохраняю…
card-delivered-event = ✅ Сохранено
card-delivered-note = ✅ Заметка сохранена
card-delivered-reminder = ✅ Напоминание поставлено
card-delivered-change = ✅ Изменено
card-delivered-cancellation = ✅ Отменено
card-failed = Не сохранено
card-undoing = Отменяю…
card-undone = ↩️ Возвращено как было
card-discarded = Удалено
card-expired = Этот черновик устарел. Ничего не сохранено; напишите ещё раз, если он нужен.
card-your-time = По вашему времени: { $when }
card-conflict = В это же время: { $title }, { $when } ({ $calendar })
card-free = Свободно: { $times }
card-unanswered = Не удалось заглянуть в { $calendars }: нет ответа.
untitled = (без названия)
all-day = весь день
the-calendar = календарь

button-create = Создать
button-edit = Изменить
button-other-time = Другое время
button-calendar = Календарь
button-discard = Удалить
button-back = Назад
button-undo = Вернуть как было
button-open = Открыть
button-retry = Ещё раз
button-move = Изменить
button-cancel-event = Отменить
button-keep = Оставить

nudge-minus-15m = −15 мин
nudge-plus-15m = +15 мин
nudge-minus-1d = −1 день
nudge-plus-1d = +1 день
nudge-plus-1w = +1 неделя
nudge-shorter = Короче
nudge-longer = Дольше

editing-event = Что изменить? Напишите, например, «давай в 14», «лучше в Соле» или «перенеси на понедельник», или нажмите кнопку.
editing-note = Напишите заметку так, как она должна выглядеть.
choose-time = Какое время подходит?
choose-time-none = В ближайшие две недели рядом нет свободного времени.
choose-calendar = В какой календарь?

question-next-weekday = Какой день имеется в виду?
question-day-month-order = Какая дата имеется в виду?
question-am-pm = Утро или вечер?
question-dst-gap = В этот момент часы переводят вперёд, и такого времени нет. Какое имеется в виду?
question-dst-overlap = В этот момент часы переводят назад, и это время наступает дважды. Какое имеется в виду?
question-weekday-mismatch = День недели и дата не совпадают. Что имеется в виду?
question-free-slots = Эти времена свободны. Какое выбрать?
question-other = Что имеется в виду?

unkept-except-holidays = Я не умею пропускать праздники в повторяющемся событии; они остались.
unkept-past-time = Это время уже прошло.
unkept-deadline = Срок – это не время начала; я взял его как день.
unkept-recurrence = Такое повторение я не умею; событие будет один раз.

failure-retrying = { $calendar } пока не отвечает. Ничего не потеряно, я продолжаю пробовать.
failure-auth = { $calendar }: вход не принят. Ничего не сохранено. Подключите заново на странице «Подключения» и нажмите «Ещё раз».
failure-forbidden = { $calendar } не разрешает это. Ничего не сохранено. Выберите другой календарь.
failure-not-found = { $calendar } больше не существует. Ничего не сохранено. Выберите другой календарь.
failure-conflict = Событие тем временем изменили в календаре { $calendar }. Ничего не перезаписано; попросите ещё раз.
failure-invalid = { $calendar } не принял это. Ничего не сохранено. Измените черновик или выберите другой календарь.
failure-rate-limited = { $calendar } перегружен. Ничего не сохранено; попробуйте чуть позже.
failure-unavailable = { $calendar } не работает. Ничего не сохранено; попробуйте позже.
failure-unreachable = { $calendar } недоступен. Ничего не сохранено; попробуйте, когда он появится.
failure-network = { $calendar } недоступен. Неясно, сохранено ли; «Ещё раз» не создаст второе.
failure-timeout = { $calendar } не ответил вовремя. «Ещё раз» не создаст второе.
failure-refused = Адрес календаря { $calendar } мне нельзя использовать. Ничего не сохранено.
failure-malformed = { $calendar } ответил непонятно. «Ещё раз» не создаст второе.
failure-too-large = { $calendar } прислал больше, чем я могу принять. «Ещё раз» не создаст второе.
failure-unknown = У меня что-то пошло не так. «Ещё раз» не создаст второе.
failure-undo-conflict = Это тем временем изменили в календаре, поэтому я ничего не тронул.
failure-undo-auth = Календарь не принял вход, поэтому ничего не возвращено. Подключите его заново на странице «Подключения».
failure-undo-not-found = Я больше не нахожу, где это было сохранено, поэтому ничего не возвращено.
failure-undo-unreachable = Календарь недоступен, ничего не возвращено. Попробуйте позже.
failure-undo-network = Календарь недоступен, возможно, ничего не возвращено. Попробуйте ещё раз.
failure-undo-unavailable = Календарь не работает, ничего не возвращено. Попробуйте позже.
failure-undo-timeout = Календарь не ответил вовремя, возможно, ничего не возвращено. Попробуйте ещё раз.
failure-undo-rate-limited = Календарь перегружен, ничего не возвращено. Попробуйте позже.
failure-undo-forbidden = Календарь не разрешает это вернуть.
failure-undo-invalid = Календарь не принял это, ничего не возвращено.
failure-undo-refused = Адрес календаря мне нельзя использовать, ничего не возвращено.
failure-undo-malformed = Календарь ответил непонятно. Проверьте, возвращено ли.
failure-undo-too-large = Календарь прислал больше, чем я могу принять. Проверьте, возвращено ли.
failure-undo-unknown = У меня что-то пошло не так, возможно, ничего не возвращено. Попробуйте ещё раз.

alert-at-start = в момент начала
alert-before = за { $length }
alert-starts = Начало { $day } в { $time }
reminder-late = Срок был { $when }; раньше связаться не удалось.
maybe-repeated = (Возможно, это повтор: доставка первого не подтвердилась.)
trouble = У меня что-то пошло не так. Ваше сообщение сохранено, ничего не записано. Пришлите его, пожалуйста, ещё раз.

## Повторения

repeats-daily = { $interval ->
    [1] каждый день
    [one] каждый { $interval } день
    [few] каждые { $interval } дня
   *[other] каждые { $interval } дней
}
repeats-weekly = { $interval ->
    [1] каждую неделю
    [one] каждую { $interval } неделю
    [few] каждые { $interval } недели
   *[other] каждые { $interval } недель
}
repeats-monthly = { $interval ->
    [1] каждый месяц
    [one] каждый { $interval } месяц
    [few] каждые { $interval } месяца
   *[other] каждые { $interval } месяцев
}
repeats-yearly = { $interval ->
    [1] каждый год
    [one] каждый { $interval } год
    [few] каждые { $interval } года
   *[other] каждые { $interval } лет
}
repeats-hourly = { $interval ->
    [1] каждый час
    [one] каждый { $interval } час
    [few] каждые { $interval } часа
   *[other] каждые { $interval } часов
}
repeats-minutely = { $interval ->
    [1] каждую минуту
    [one] каждую { $interval } минуту
    [few] каждые { $interval } минуты
   *[other] каждые { $interval } минут
}
repeats-weekdays = по будням, с понедельника по пятницу
repeats-on = ({ $days })
repeats-on-days = { $days } числа
repeats-nth = { $nth ->
    [-1] { $weekday }, последний в месяце
    [-2] { $weekday }, предпоследний в месяце
   *[other] { $weekday }, { $nth }-й в месяце
}
repeats-position = { $nth ->
    [-1] в последний рабочий день
    [1] в первый рабочий день
   *[other] в { $nth }-й рабочий день
}
repeats-last-day = последнего
repeats-count = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
}
repeats-until = до { $date }

## Ответы

nothing-to-read = В этом сообщении нечего прочесть. Напишите, что запланировать, например «Обед с Анной завтра в 13:00».
unreadable = { $what ->
    [voice] Я пока не умею слушать голосовые сообщения.
    [photo] Я пока не умею читать картинки.
    [document] Я пока не умею читать файлы.
   *[other] Такие сообщения я не читаю.
} Напишите, пожалуйста, текстом; ничего не сохранено.
unclear = Я не нашёл здесь, что запланировать. Напишите, например, «Стоматолог в понедельник в 9», «заметка: код от ворот 4711», «напомни позвонить маме завтра в 9» или «что у меня в четверг». Остальное покажет /help.
ask-time = Когда это? Напишите день и время или /cancel.
no-such-event = Среди ближайших событий такого нет. Ничего не изменено.
recurring-event = «{ $title }» повторяется, а менять одно событие из серии я пока не умею. Ничего не изменено; откройте его в календаре.
no-slot = Свободного времени для этого не нашлось. Назовите другой день или меньшую длительность.
edit-not-understood = Я не понял, что изменить. Напишите, например, «давай в 14» или «лучше в Соле», или /cancel, чтобы оставить как есть.
edited-too-late = Исправленное сообщение уже сохранено в прежнем виде. Нажмите под ним «Вернуть как было» и пришлите заново.
edited-not-understood = Исправленное сообщение не читается как план; черновик остался прежним.
tap-unknown = Я не знаю этой кнопки. Ничего не изменено.
tap-stale = Черновик изменился после того, как появилась эта кнопка, поэтому ничего не сделано. Теперь он показан как есть.
tap-decided = Это уже решено раньше; ничего не изменено.
refused = Это личный помощник. Если он должен стать и вашим, передайте владельцу ваш id: { $id }

agenda-empty = Ничего не запланировано: { $days }.
agenda-more = … и ещё { $count }.
free-none = свободного времени нет
drafts-none = Открытых черновиков нет.
drafts-more = … и ещё открытых черновиков: { $count }. Сначала решите эти.
undo-nothing = Возвращать нечего.
cancel-done = Оставляю как есть.
cancel-nothing = Отменять нечего. Открытые черновики: /drafts.
find-usage = Напишите, что нужно, например «/find 45 минут во вторник».
note-usage = Напишите заметку после команды, например «/note код от ворот 4711».
remind-usage = Напишите что и когда, например «/remind позвонить маме завтра в 9».
calendars-list = Ваши календари:
calendars-hint = ✓ – сюда попадают новые события. Подключить другие и изменить это можно через /settings.
calendar-read-only = только чтение
command-unknown = Я не знаю такой команды. Все команды: /help.

## Часовой пояс, язык, вход

zone-ask = Где вы находитесь? Пришлите город или геопозицию, чтобы время было верным.
zone-unknown = Я не знаю этого места. Пришлите крупный город поблизости или пояс вроде Europe/Berlin.
zone-which = Что имеется в виду?
zone-set = Ваш часовой пояс – { $zone }; сейчас там { $time }.
share-location = Отправить геопозицию
language-choose = Выберите язык:
language-set = Теперь я говорю с вами по-русски.
login-link = Откройте, чтобы войти на свои страницы:
settings-link = Изменить их можно на вашей странице:
login-once = Ссылка действует один раз, 15 минут.
settings-zone = Часовой пояс: { $zone }
settings-zone-unknown = пока не известен
settings-language = Язык: { $locale }
settings-hours = Рабочие часы: { $from } – { $to }
start-hello = Здравствуйте, { $name }! Напишите, что запланировать, как сказали бы человеку: «Обед с Анной в следующую пятницу в 13:00 в Нобу». Я покажу черновик, и ничего не запишу, пока вы не нажмёте «Создать». Остальное покажет /help.
help-intro = Пишите своими словами, что запланировать, записать или напомнить. Я показываю черновик; записывает только ваше нажатие, и его можно вернуть.

command-today = что сегодня
command-tomorrow = что завтра
command-week = ближайшие семь дней
command-agenda = ближайшие тридцать дней
command-free = когда вы свободны
command-find = найти свободное время
command-note = записать заметку
command-remind = поставить напоминание
command-drafts = нерешённые черновики
command-undo = вернуть последнее как было
command-calendars = ваши календари
command-settings = ваши настройки
command-login = ссылка на ваши страницы
command-timezone = задать часовой пояс
command-language = выбрать язык
command-cancel = выйти из начатого
command-help = что я умею
command-start = поздороваться
terminal-prompt = ›
