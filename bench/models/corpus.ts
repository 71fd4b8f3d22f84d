/**
 * Messages as people write and dictate them, and what each says, read on Thursday, 26 November 2026, 10:00 in Berlin. Plain ones
 * and such as rules have a hard time with: chatter around, the time in a second sentence, several things, no punctuation.
 *
 * One item a line: `intent title @start/end rule:RRULE with:Name,Name at:place about:words`. Of title, place and about a word or
 * its stem is given (several joined by _), end only where the message tells it. A date alone is a whole day.
 */
export const readAt = "2026-11-26T10:00[Europe/Berlin]";

export interface ModelCorpus {
  readonly locale: string;
  readonly language: "en" | "ru" | "de" | "es" | "fr";
  readonly cases: readonly (readonly [text: string, expected: string])[];
}

export const modelCorpora: readonly ModelCorpus[] = [
  {
    locale: "en-GB",
    language: "en",
    cases: [
      [
        "Lunch with Anna tomorrow 13:00 for 90 minutes at Nobu",
        "event lunch @2026-11-27T13:00/2026-11-27T14:30 with:Anna at:nobu",
      ],
      ["Dentist on Monday at 9", "event dentist @2026-11-30T09:00"],
      [
        "team standup every weekday at 9:15",
        "event standup @2026-11-27T09:15 rule:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      ],
      ["remind me to call mum tomorrow at 9", "reminder call_mum @2026-11-27T09:00"],
      ["note: the code of the gate is 4711", "note gate"],
      ["what's on Saturday", "query @2026-11-28"],
      ["am I free Tuesday afternoon?", "query @2026-12-01T12:00"],
      ["move the dentist to Friday 4 December", "update about:dentist @2026-12-04"],
      ["cancel lunch with Anna tomorrow", "cancel about:lunch"],
      ["dentist Mon 9 and gym Tue 18:00", "event dentist @2026-11-30T09:00\nevent gym @2026-12-01T18:00"],
      ["Holiday from 5 to 9 December", "event holiday @2026-12-05/2026-12-09"],
      ["Find 45 minutes with Ben next week", "find_slot with:Ben"],
      ["coffee in two hours at Bean & Co", "event coffee @2026-11-26T12:00 at:bean"],
      ["Mum's birthday is on 9 May, every year", "event birthday @2027-05-09 rule:FREQ=YEARLY"],
      ["Flight to Oslo Sunday 6:40am", "event flight @2026-11-29T06:40"],
      ["Yoga at 7 in the evening today", "event yoga @2026-11-26T19:00"],
      ["rent is due on 1 December, remind me at noon that day", "reminder rent @2026-12-01T12:00"],
      [
        "Board meeting Thursday 3 Dec 14:00-16:30 in room 5",
        "event board @2026-12-03T14:00/2026-12-03T16:30 at:room_5",
      ],
      [
        "hey so I ran into Tom yesterday and we finally agreed to have dinner, this Saturday, half past seven, at Luigi's",
        "event dinner @2026-11-28T19:30 with:Tom at:luigi",
      ],
      [
        "can you put the plumber in for Wednesday he comes between 8 and 10 in the morning",
        "event plumber @2026-12-02T08:00/2026-12-02T10:00",
      ],
      [
        "ok two things parents evening is on tuesday at six pm and the car goes to the garage friday morning at eight",
        "event parent @2026-12-01T18:00\nevent car|garage @2026-11-27T08:00",
      ],
      [
        "I really must not forget to send Clara the contract, first thing on Monday, say 8:30",
        "reminder contract @2026-11-30T08:30",
      ],
      [
        "Sarah can do Thursday the 3rd. Let's say 11, her office, an hour should be enough",
        "event sarah @2026-12-03T11:00/2026-12-03T12:00 with:Sarah at:office",
      ],
      [
        "turns out the review can't happen on Monday, shift it to Wednesday at 10 please",
        "update about:review @2026-12-02T10:00",
      ],
      ["the concert is off, take it out of my calendar", "cancel about:concert"],
      ["when am I seeing Anna next?", "query about:anna"],
      ["do I have anything on this weekend or can I go hiking", "query @2026-11-28/2026-11-29"],
      ["squeeze in a half hour with Priya somewhere on Tuesday", "find_slot with:Priya @2026-12-01"],
      ["just fyi the wifi password at the office is bluebird42, keep that for me", "note wifi"],
      ["thanks, that was great!", "none"],
      ["how do you like iPhone 13 and chapter 7", "none"],
      ["pick up kids 3pm every wednesday until christmas", "event kids @2026-12-02T15:00 rule:FREQ=WEEKLY"],
      ["meeting w/ Dr Stone tmrw 930", "event stone|meeting @2026-11-27T09:30 with:Stone"],
      [
        "lets do drinks fri 6ish at the Anchor with the whole gang",
        "event drinks @2026-11-27T18:00 at:anchor",
      ],
      [
        "Interview with Kenji, it's a video call, Tuesday 16:00 London time",
        "event interview @2026-12-01T16:00 with:Kenji",
      ],
      ["Training the whole day on Wednesday", "event training @2026-12-02"],
      ["every other Tuesday at 17:00 choir", "event choir @2026-12-01T17:00 rule:FREQ=WEEKLY;INTERVAL=2"],
      ["the last Friday of every month at 4pm demo", "event demo @2026-11-27T16:00 rule:FREQ=MONTHLY"],
      ["take the bins out, remind me tonight at ten", "reminder bins @2026-11-26T22:00"],
      [
        "I promised grandma a visit the day after tomorrow around three in the afternoon",
        "event grandma @2026-11-28T15:00",
      ],
      ["Push my haircut back by an hour", "update about:haircut"],
      ["Workshop 30 November till 2 December in Leeds", "event workshop @2026-11-30/2026-12-02 at:leeds"],
    ],
  },
  {
    locale: "ru",
    language: "ru",
    cases: [
      [
        "Обед с Анной завтра в 13:00 на полтора часа в Нобу",
        "event обед @2026-11-27T13:00/2026-11-27T14:30 with:Анна at:нобу",
      ],
      ["Стоматолог в понедельник в 9", "event стоматолог @2026-11-30T09:00"],
      [
        "планёрка каждый будний день в 9:15",
        "event планёрк @2026-11-27T09:15 rule:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      ],
      ["напомни позвонить маме завтра в 9", "reminder маме @2026-11-27T09:00"],
      ["заметка: код от ворот 4711", "note ворот"],
      ["что у меня в субботу", "query @2026-11-28"],
      ["я свободен во вторник после обеда?", "query @2026-12-01T13:00"],
      ["перенеси стоматолога на пятницу 4 декабря", "update about:стоматолог @2026-12-04"],
      ["отмени обед с Анной завтра", "cancel about:обед"],
      [
        "стоматолог в пн в 9 и зал во вт в 18:00",
        "event стоматолог @2026-11-30T09:00\nevent зал @2026-12-01T18:00",
      ],
      ["отпуск с 5 по 9 декабря", "event отпуск @2026-12-05/2026-12-09"],
      ["найди 45 минут с Борисом на следующей неделе", "find_slot with:Борис"],
      ["кофе через два часа", "event кофе @2026-11-26T12:00"],
      ["день рождения мамы 9 мая, каждый год", "event рожден @2027-05-09 rule:FREQ=YEARLY"],
      ["вылет в Осло в воскресенье в 6:40", "event осло|вылет @2026-11-29T06:40"],
      ["йога сегодня в семь вечера", "event йога @2026-11-26T19:00"],
      ["1 декабря платить за квартиру, напомни в этот день в полдень", "reminder квартир @2026-12-01T12:00"],
      [
        "совет директоров в четверг 3 декабря с 14:00 до 16:30",
        "event совет @2026-12-03T14:00/2026-12-03T16:30",
      ],
      [
        "слушай встретил вчера Тома и мы наконец договорились поужинать в эту субботу в половине восьмого вечера",
        "event ужин @2026-11-28T19:30 with:Том",
      ],
      [
        "запиши сантехника на среду, придёт с восьми до десяти утра",
        "event сантехник @2026-12-02T08:00/2026-12-02T10:00",
      ],
      [
        "так две вещи родительское собрание во вторник в шесть вечера и машину в сервис в пятницу в восемь утра",
        "event собрани @2026-12-01T18:00\nevent машин|сервис @2026-11-27T08:00",
      ],
      [
        "ни в коем случае не забыть отправить Кларе договор, в понедельник с самого утра, в 8:30",
        "reminder договор @2026-11-30T08:30",
      ],
      [
        "Света может в четверг третьего. Давай в 11 у неё в офисе, часа хватит",
        "event свет @2026-12-03T11:00/2026-12-03T12:00",
      ],
      ["ревью в понедельник не получится, сдвинь на среду на 10", "update about:ревью @2026-12-02T10:00"],
      ["концерт отменили, убери его из календаря", "cancel about:концерт"],
      ["когда я теперь вижусь с Анной?", "query about:анн"],
      ["есть у меня что-нибудь на этих выходных?", "query @2026-11-28/2026-11-29"],
      ["воткни полчаса с Прией где-нибудь во вторник", "find_slot @2026-12-01"],
      ["пароль от вайфая в офисе синица42, сохрани себе", "note пароль|вайфа"],
      ["спасибо, всё отлично!", "none"],
      ["как тебе айфон 13 и глава 7", "none"],
      ["забирать детей в 15:00 по средам", "event дет @2026-12-02T15:00 rule:FREQ=WEEKLY;BYDAY=WE"],
      ["встреча с доктором Орловым завтра в 9-30", "event орлов|встреч @2026-11-27T09:30"],
      ["давайте в пятницу часиков в шесть вечера по пиву в Якоре", "event пив @2026-11-27T18:00 at:якор"],
      ["собеседование с Кэндзи по видео во вторник в 16:00 по Москве", "event собеседован @2026-12-01T16:00"],
      ["обучение весь день в среду", "event обучени @2026-12-02"],
      ["хор через вторник в 17:00", "event хор"],
      ["в последнюю пятницу каждого месяца в 16:00 демо", "event демо @2026-11-27T16:00 rule:FREQ=MONTHLY"],
      ["вынести мусор, напомни сегодня в десять вечера", "reminder мусор @2026-11-26T22:00"],
      ["обещал бабушке заехать послезавтра около трёх дня", "event бабуш @2026-11-28T15:00"],
      ["сдвинь стрижку на час позже", "update about:стриж"],
      ["семинар с 30 ноября по 2 декабря в Казани", "event семинар @2026-11-30/2026-12-02 at:казан"],
    ],
  },
  {
    locale: "de",
    language: "de",
    cases: [
      [
        "Mittagessen mit Anna morgen 13:00 für 90 Minuten im Nobu",
        "event mittagessen @2026-11-27T13:00/2026-11-27T14:30 with:Anna at:nobu",
      ],
      ["Zahnarzt am Montag um 9", "event zahnarzt @2026-11-30T09:00"],
      [
        "Standup jeden Werktag um 9:15",
        "event standup @2026-11-27T09:15 rule:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      ],
      ["erinnere mich morgen um 9 daran, Mama anzurufen", "reminder mama @2026-11-27T09:00"],
      ["Notiz: der Code vom Tor ist 4711", "note tor"],
      ["was steht am Samstag an", "query @2026-11-28"],
      ["bin ich Dienstagnachmittag frei?", "query @2026-12-01T12:00"],
      ["verschiebe den Zahnarzt auf Freitag, 4. Dezember", "update about:zahnarzt @2026-12-04"],
      ["sag das Mittagessen mit Anna morgen ab", "cancel about:mittagessen"],
      [
        "Zahnarzt Mo 9 Uhr und Sport Di 18 Uhr",
        "event zahnarzt @2026-11-30T09:00\nevent sport @2026-12-01T18:00",
      ],
      ["Urlaub vom 5. bis 9. Dezember", "event urlaub @2026-12-05/2026-12-09"],
      ["finde nächste Woche 45 Minuten mit Ben", "find_slot with:Ben"],
      ["Kaffee in zwei Stunden", "event kaffee @2026-11-26T12:00"],
      ["Mamas Geburtstag am 9. Mai, jedes Jahr", "event geburtstag @2027-05-09 rule:FREQ=YEARLY"],
      ["Flug nach Oslo Sonntag 6:40 Uhr", "event flug @2026-11-29T06:40"],
      ["Yoga heute Abend um sieben", "event yoga @2026-11-26T19:00"],
      [
        "am 1. Dezember ist die Miete fällig, erinnere mich an dem Tag um 12 Uhr",
        "reminder miete @2026-12-01T12:00",
      ],
      [
        "Vorstandssitzung Donnerstag 3.12. 14–16:30 Uhr in Raum 5",
        "event vorstand @2026-12-03T14:00/2026-12-03T16:30 at:raum_5",
      ],
      [
        "du ich hab gestern Tom getroffen und wir gehen jetzt endlich essen, diesen Samstag halb acht abends bei Luigi",
        "event essen @2026-11-28T19:30 with:Tom at:luigi",
      ],
      [
        "trag den Klempner für Mittwoch ein der kommt zwischen 8 und 10 Uhr morgens",
        "event klempner @2026-12-02T08:00/2026-12-02T10:00",
      ],
      [
        "so zwei Sachen Elternabend ist am Dienstag um achtzehn Uhr und das Auto muss Freitag um acht Uhr früh in die Werkstatt",
        "event elternabend @2026-12-01T18:00\nevent auto|werkstatt @2026-11-27T08:00",
      ],
      [
        "ich darf auf keinen Fall vergessen, Clara den Vertrag zu schicken, gleich Montag früh um 8:30",
        "reminder vertrag @2026-11-30T08:30",
      ],
      [
        "Sarah kann am Donnerstag den 3. Sagen wir 11 Uhr in ihrem Büro, eine Stunde reicht",
        "event sarah @2026-12-03T11:00/2026-12-03T12:00 with:Sarah at:büro",
      ],
      [
        "das Review am Montag klappt nicht, schieb es bitte auf Mittwoch 10 Uhr",
        "update about:review @2026-12-02T10:00",
      ],
      ["das Konzert fällt aus, nimm es aus dem Kalender", "cancel about:konzert"],
      ["wann sehe ich Anna das nächste Mal?", "query about:anna"],
      ["hab ich dieses Wochenende schon was vor?", "query @2026-11-28/2026-11-29"],
      ["quetsch irgendwo am Dienstag eine halbe Stunde mit Priya rein", "find_slot with:Priya @2026-12-01"],
      ["nur zur Info, das WLAN-Passwort im Büro ist meise42, merk dir das", "note wlan|passwort"],
      ["danke, das war super!", "none"],
      ["wie findest du iPhone 13 und Kapitel 7", "none"],
      ["mittwochs um 15 Uhr Kinder abholen", "event kinder @2026-12-02T15:00 rule:FREQ=WEEKLY;BYDAY=WE"],
      ["Termin bei Dr. Stein morgen 9.30 Uhr", "event stein|termin @2026-11-27T09:30"],
      [
        "lass uns Freitag so gegen 18 Uhr im Anker was trinken",
        "event trinken|anker @2026-11-27T18:00 at:anker",
      ],
      [
        "Bewerbungsgespräch mit Kenji per Video, Dienstag 16 Uhr Londoner Zeit",
        "event bewerbung @2026-12-01T16:00 with:Kenji",
      ],
      ["Schulung am Mittwoch den ganzen Tag", "event schulung @2026-12-02"],
      ["jeden zweiten Dienstag um 17 Uhr Chor", "event chor @2026-12-01T17:00"],
      [
        "am letzten Freitag im Monat um 16 Uhr Demo, jeden Monat",
        "event demo @2026-11-27T16:00 rule:FREQ=MONTHLY",
      ],
      ["Müll rausbringen, erinner mich heute um 22 Uhr", "reminder müll @2026-11-26T22:00"],
      [
        "ich hab Oma versprochen, übermorgen gegen drei Uhr nachmittags vorbeizukommen",
        "event oma @2026-11-28T15:00",
      ],
      ["verschieb den Friseur um eine Stunde nach hinten", "update about:friseur"],
      [
        "Workshop vom 30. November bis 2. Dezember in Leipzig",
        "event workshop @2026-11-30/2026-12-02 at:leipzig",
      ],
    ],
  },
  {
    locale: "es",
    language: "es",
    cases: [
      [
        "Comida con Ana mañana a las 13:00 durante 90 minutos en Nobu",
        "event comida @2026-11-27T13:00/2026-11-27T14:30 with:Ana at:nobu",
      ],
      ["Dentista el lunes a las 9", "event dentista @2026-11-30T09:00"],
      [
        "reunión diaria de lunes a viernes a las 9:15",
        "event reunión @2026-11-27T09:15 rule:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      ],
      ["recuérdame llamar a mamá mañana a las 9", "reminder mamá @2026-11-27T09:00"],
      ["nota: el código de la puerta es 4711", "note puerta"],
      ["qué tengo el sábado", "query @2026-11-28"],
      ["¿estoy libre el martes por la tarde?", "query @2026-12-01T12:00"],
      ["mueve el dentista al viernes 4 de diciembre", "update about:dentista @2026-12-04"],
      ["cancela la comida con Ana de mañana", "cancel about:comida"],
      [
        "dentista el lunes a las 9 y gimnasio el martes a las 18:00",
        "event dentista @2026-11-30T09:00\nevent gimnasio @2026-12-01T18:00",
      ],
      ["vacaciones del 5 al 9 de diciembre", "event vacaciones @2026-12-05/2026-12-09"],
      ["busca 45 minutos con Benito la semana que viene", "find_slot with:Benito"],
      ["café dentro de dos horas", "event café @2026-11-26T12:00"],
      [
        "el cumpleaños de mamá es el 9 de mayo, todos los años",
        "event cumpleaños @2027-05-09 rule:FREQ=YEARLY",
      ],
      ["vuelo a Oslo el domingo a las 6:40", "event vuelo @2026-11-29T06:40"],
      ["yoga hoy a las siete de la tarde", "event yoga @2026-11-26T19:00"],
      [
        "el 1 de diciembre hay que pagar el alquiler, recuérdamelo ese día a mediodía",
        "reminder alquiler @2026-12-01T12:00",
      ],
      [
        "consejo el jueves 3 de diciembre de 14:00 a 16:30 en la sala 5",
        "event consejo @2026-12-03T14:00/2026-12-03T16:30 at:sala_5",
      ],
      [
        "oye ayer vi a Tomás y por fin quedamos para cenar este sábado a las siete y media de la tarde en Luigi",
        "event cena @2026-11-28T19:30 with:Tomás at:luigi",
      ],
      [
        "apunta al fontanero para el miércoles viene entre las 8 y las 10 de la mañana",
        "event fontanero @2026-12-02T08:00/2026-12-02T10:00",
      ],
      [
        "a ver dos cosas reunión de padres el martes a las seis de la tarde y el coche al taller el viernes a las ocho de la mañana",
        "event padres @2026-12-01T18:00\nevent coche|taller @2026-11-27T08:00",
      ],
      [
        "que no se me olvide mandarle el contrato a Clara, el lunes a primera hora, a las 8:30",
        "reminder contrato @2026-11-30T08:30",
      ],
      [
        "Sara puede el jueves 3. Pongamos a las 11 en su oficina, con una hora basta",
        "event sara @2026-12-03T11:00/2026-12-03T12:00 with:Sara at:oficina",
      ],
      [
        "la revisión del lunes no puede ser, pásala al miércoles a las 10",
        "update about:revisión @2026-12-02T10:00",
      ],
      ["el concierto se suspende, quítalo de mi agenda", "cancel about:concierto"],
      ["¿cuándo veo a Ana otra vez?", "query about:ana"],
      ["¿tengo algo este fin de semana?", "query @2026-11-28/2026-11-29"],
      ["méteme media hora con Priya en algún hueco del martes", "find_slot with:Priya @2026-12-01"],
      ["por cierto la clave del wifi de la oficina es jilguero42, guárdamela", "note wifi|clave"],
      ["¡gracias, ha estado genial!", "none"],
      ["qué te parecen el iPhone 13 y el capítulo 7", "none"],
      [
        "recoger a los niños los miércoles a las 15:00",
        "event niños @2026-12-02T15:00 rule:FREQ=WEEKLY;BYDAY=WE",
      ],
      ["cita con el doctor Piedra mañana 9:30", "event piedra|cita @2026-11-27T09:30"],
      [
        "vamos a tomar algo el viernes sobre las seis de la tarde en El Ancla",
        "event tomar|ancla @2026-11-27T18:00 at:ancla",
      ],
      [
        "entrevista con Kenji por vídeo el martes a las 16:00 hora de Londres",
        "event entrevista @2026-12-01T16:00 with:Kenji",
      ],
      ["formación el miércoles todo el día", "event formación @2026-12-02"],
      ["coro un martes sí y otro no a las 17:00", "event coro @2026-12-01T17:00"],
      ["demo el último viernes de cada mes a las 16:00", "event demo @2026-11-27T16:00 rule:FREQ=MONTHLY"],
      ["sacar la basura, recuérdamelo esta noche a las diez", "reminder basura @2026-11-26T22:00"],
      [
        "le prometí a la abuela pasarme pasado mañana sobre las tres de la tarde",
        "event abuela @2026-11-28T15:00",
      ],
      ["retrasa la peluquería una hora", "update about:peluquería"],
      ["taller del 30 de noviembre al 2 de diciembre en León", "event taller @2026-11-30/2026-12-02 at:león"],
    ],
  },
  {
    locale: "fr",
    language: "fr",
    cases: [
      [
        "Déjeuner avec Anna demain à 13h pendant 90 minutes chez Nobu",
        "event déjeuner @2026-11-27T13:00/2026-11-27T14:30 with:Anna at:nobu",
      ],
      ["Dentiste lundi à 9h", "event dentiste @2026-11-30T09:00"],
      [
        "point d'équipe du lundi au vendredi à 9h15, chaque semaine",
        "event point @2026-11-27T09:15 rule:FREQ=WEEKLY",
      ],
      ["rappelle-moi d'appeler maman demain à 9h", "reminder maman @2026-11-27T09:00"],
      ["note : le code du portail est 4711", "note portail"],
      ["qu'est-ce que j'ai samedi", "query @2026-11-28"],
      ["est-ce que je suis libre mardi après-midi ?", "query @2026-12-01T12:00"],
      ["déplace le dentiste au vendredi 4 décembre", "update about:dentiste @2026-12-04"],
      ["annule le déjeuner avec Anna demain", "cancel about:déjeuner"],
      [
        "dentiste lundi 9h et sport mardi 18h",
        "event dentiste @2026-11-30T09:00\nevent sport @2026-12-01T18:00",
      ],
      ["vacances du 5 au 9 décembre", "event vacances @2026-12-05/2026-12-09"],
      ["trouve 45 minutes avec Benoît la semaine prochaine", "find_slot with:Benoît"],
      ["café dans deux heures", "event café @2026-11-26T12:00"],
      [
        "l'anniversaire de maman est le 9 mai, chaque année",
        "event anniversaire @2027-05-09 rule:FREQ=YEARLY",
      ],
      ["vol pour Oslo dimanche à 6h40", "event vol @2026-11-29T06:40"],
      ["yoga ce soir à sept heures", "event yoga @2026-11-26T19:00"],
      [
        "le 1er décembre il faut payer le loyer, rappelle-le-moi ce jour-là à midi",
        "reminder loyer @2026-12-01T12:00",
      ],
      [
        "conseil jeudi 3 décembre de 14h à 16h30 en salle 5",
        "event conseil @2026-12-03T14:00/2026-12-03T16:30 at:salle_5",
      ],
      [
        "dis j'ai croisé Thomas hier et on va enfin dîner ensemble ce samedi à dix-neuf heures trente chez Luigi",
        "event dîner @2026-11-28T19:30 with:Thomas at:luigi",
      ],
      [
        "mets le plombier mercredi il passe entre 8h et 10h du matin",
        "event plombier @2026-12-02T08:00/2026-12-02T10:00",
      ],
      [
        "alors deux choses réunion de parents mardi à dix-huit heures et la voiture au garage vendredi matin à huit heures",
        "event parents @2026-12-01T18:00\nevent voiture|garage @2026-11-27T08:00",
      ],
      [
        "il ne faut surtout pas que j'oublie d'envoyer le contrat à Clara, lundi à la première heure, à 8h30",
        "reminder contrat @2026-11-30T08:30",
      ],
      [
        "Sarah peut jeudi 3. Disons 11h à son bureau, une heure suffira",
        "event sarah @2026-12-03T11:00/2026-12-03T12:00 with:Sarah at:bureau",
      ],
      ["la revue de lundi ne va pas, décale-la à mercredi 10h", "update about:revue @2026-12-02T10:00"],
      ["le concert est annulé, enlève-le de mon agenda", "cancel about:concert"],
      ["quand est-ce que je revois Anna ?", "query about:anna"],
      ["j'ai quelque chose de prévu ce week-end ?", "query @2026-11-28/2026-11-29"],
      ["case-moi une demi-heure avec Priya quelque part mardi", "find_slot with:Priya @2026-12-01"],
      ["au fait le mot de passe du wifi au bureau c'est mesange42, garde-le-moi", "note wifi|passe"],
      ["merci, c'était super !", "none"],
      ["tu penses quoi de l'iPhone 13 et du chapitre 7", "none"],
      [
        "chercher les enfants tous les mercredis à 15h",
        "event enfants @2026-12-02T15:00 rule:FREQ=WEEKLY;BYDAY=WE",
      ],
      ["rendez-vous avec le docteur Pierre demain 9h30", "event pierre|rendez @2026-11-27T09:30"],
      ["on va boire un verre vendredi vers 18h à L'Ancre", "event verre @2026-11-27T18:00 at:ancre"],
      [
        "entretien avec Kenji en visio mardi à 16h heure de Londres",
        "event entretien @2026-12-01T16:00 with:Kenji",
      ],
      ["formation mercredi toute la journée", "event formation @2026-12-02"],
      ["chorale un mardi sur deux à 17h", "event chorale @2026-12-01T17:00"],
      ["démo le dernier vendredi de chaque mois à 16h", "event démo @2026-11-27T16:00 rule:FREQ=MONTHLY"],
      ["sortir les poubelles, rappelle-moi ce soir à 22h", "reminder poubelles @2026-11-26T22:00"],
      ["j'ai promis à mamie de passer après-demain vers quinze heures", "event mamie @2026-11-28T15:00"],
      ["décale le coiffeur d'une heure", "update about:coiffeur"],
      ["atelier du 30 novembre au 2 décembre à Lyon", "event atelier @2026-11-30/2026-12-02 at:lyon"],
    ],
  },
];
