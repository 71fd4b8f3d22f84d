import type { Corpus } from "./corpus";

const moment = {
  // Monday
  now: "2026-11-23T10:00",
  zone: "Europe/Madrid",
  locale: "es-ES",
  languages: ["es"],
} as const;

export const spanish: Corpus = {
  language: "es",
  groups: [
    {
      name: "whole sentences",
      ...moment,
      cases: [
        [
          "Almuerzo con Ana el próximo viernes a las 13:00 durante 90 minutos en Nobu, recuérdame 30 minutos antes",
          'event "Almuerzo con Ana" · Fri 2026-11-27 13:00–14:30 · with Ana · at Nobu · alert 30 · or Fri 2026-12-04 13:00–14:30 (next-weekday)',
        ],
        [
          "Por favor, pon en mi calendario una reunión con Pablo Ruiz mañana de 10 a 11:30 por Zoom",
          'event "Reunión con Pablo Ruiz" · Tue 2026-11-24 10:00–11:30 · with Pablo Ruiz · at Zoom',
        ],
        [
          "Agéndame una cita con el dentista el jueves a las 9 de la mañana en la Clínica Sanz",
          'event "Cita con el dentista" · Thu 2026-11-26 09:00 · at Clínica Sanz',
        ],
        [
          "Cena con Marta y Luis el sábado a las nueve y media de la noche en Casa Lucio, avísame una hora antes",
          'event "Cena con Marta y Luis" · Sat 2026-11-28 21:30 · with Marta, Luis · at Casa Lucio · alert 60',
        ],
        [
          "¿Puedes programar una llamada con Elena el 2 de diciembre a las 16:30 durante media hora?",
          'event "Llamada con Elena" · Wed 2026-12-02 16:30–17:00 · with Elena',
        ],
        [
          "Crea un evento llamado Kick-off el lunes que viene a las 12",
          'event "Kick-off" · Mon 2026-11-30 12:00',
        ],
        [
          "quiero reservar el martes de 15:00 a 17:00 para preparar la presentación",
          'event "Preparar la presentación" · Tue 2026-11-24 15:00–17:00',
        ],
      ],
    },
    {
      name: "clock times",
      ...moment,
      cases: [
        ["reunión a las tres y cuarto", 'event "Reunión" · Mon 2026-11-23 15:15'],
        ["reunión mañana a las cinco menos diez", 'event "Reunión" · Tue 2026-11-24 16:50'],
        ["llamada mañana a las once menos cuarto", 'event "Llamada" · Tue 2026-11-24 10:45'],
        ["comida mañana a las dos y media", 'event "Comida" · Tue 2026-11-24 14:30'],
        ["cena mañana a las 9 y cuarto", 'event "Cena" · Tue 2026-11-24 21:15'],
        ["tren mañana a las 7:05", 'event "Tren" · Tue 2026-11-24 07:05'],
        ["reunión mañana a las 16h", 'event "Reunión" · Tue 2026-11-24 16:00'],
        ["reunión mañana a las 16h30", 'event "Reunión" · Tue 2026-11-24 16:30'],
        ["reunión mañana a las 16.30", 'event "Reunión" · Tue 2026-11-24 16:30'],
        ["reunión mañana a las 16:30h", 'event "Reunión" · Tue 2026-11-24 16:30'],
        ["reunión mañana a las 17 horas", 'event "Reunión" · Tue 2026-11-24 17:00'],
        ["comida mañana a la una", 'event "Comida" · Tue 2026-11-24 13:00'],
        ["comida mañana a la 1", 'event "Comida" · Tue 2026-11-24 13:00'],
        ["comida mañana a la una y media", 'event "Comida" · Tue 2026-11-24 13:30'],
        ["fiesta mañana a medianoche", 'event "Fiesta" · Tue 2026-11-24 00:00'],
        ["comida mañana a mediodía", 'event "Comida" · Tue 2026-11-24 12:00'],
        ["vuelo mañana a las 6 de la mañana", 'event "Vuelo" · Tue 2026-11-24 06:00'],
        ["café mañana a las 5 de la tarde", 'event "Café" · Tue 2026-11-24 17:00'],
        ["copas mañana a las 10 de la noche", 'event "Copas" · Tue 2026-11-24 22:00'],
        ["vuelo mañana a las 4 de la madrugada", 'event "Vuelo" · Tue 2026-11-24 04:00'],
        ["reunión mañana a las 12 del mediodía", 'event "Reunión" · Tue 2026-11-24 12:00'],
        ["meeting con Bob mañana a las 3 pm", 'event "Meeting con Bob" · Tue 2026-11-24 15:00 · with Bob'],
        ["reunión mañana a las 3 p. m.", 'event "Reunión" · Tue 2026-11-24 15:00'],
        ["reunión mañana sobre las 17:00", 'event "Reunión" · Tue 2026-11-24 17:00'],
        ["quedada mañana a eso de las seis de la tarde", 'event "Quedada" · Tue 2026-11-24 18:00'],
        ["dentista mañana a las cinco y veinte", 'event "Dentista" · Tue 2026-11-24 17:20'],
        [
          "dentista mañana a las ocho y treinta y cinco de la mañana",
          'event "Dentista" · Tue 2026-11-24 08:35',
        ],
        ["reunión mañana al mediodía", 'event "Reunión" · Tue 2026-11-24 12:00'],
        ["reunión mañana a las diez en punto", 'event "Reunión" · Tue 2026-11-24 10:00'],
        ["llamada mañana, cuarto para las cinco", 'event "Llamada" · Tue 2026-11-24 16:45'],
      ],
    },
    {
      name: "bare hours",
      ...moment,
      cases: [
        ["comida el sábado a la 1", 'event "Comida" · Sat 2026-11-28 13:00'],
        ["cena el viernes a las 9", 'event "Cena" · Fri 2026-11-27 21:00'],
        ["desayuno mañana a las 8", 'event "Desayuno" · Tue 2026-11-24 08:00'],
        ["reunión mañana a las 9", 'event "Reunión" · Tue 2026-11-24 09:00'],
        ["llamada mañana a las 11", 'event "Llamada" · Tue 2026-11-24 11:00'],
        ["reunión mañana a las 4", 'event "Reunión" · Tue 2026-11-24 16:00'],
        ["cine el jueves a las 10", 'event "Cine" · Thu 2026-11-26 22:00'],
        ["correr mañana a las 7", 'event "Correr" · Tue 2026-11-24 07:00 · or Tue 2026-11-24 19:00 (am-pm)'],
      ],
    },
    {
      name: "days",
      ...moment,
      cases: [
        ["dentista pasado mañana a las 10", 'event "Dentista" · Wed 2026-11-25 10:00'],
        ["gimnasio hoy a las 19:00", 'event "Gimnasio" · Mon 2026-11-23 19:00'],
        ["reunión el miércoles a las 10", 'event "Reunión" · Wed 2026-11-25 10:00'],
        ["reunión este viernes a las 10", 'event "Reunión" · Fri 2026-11-27 10:00'],
        [
          "reunión el viernes que viene a las 10",
          'event "Reunión" · Fri 2026-11-27 10:00 · or Fri 2026-12-04 10:00 (next-weekday)',
        ],
        ["reunión el próximo lunes a las 10", 'event "Reunión" · Mon 2026-11-30 10:00'],
        ["reunión el martes de la semana que viene a las 10", 'event "Reunión" · Tue 2026-12-01 10:00'],
        ["reunión el miércoles de la próxima semana a las 11", 'event "Reunión" · Wed 2026-12-02 11:00'],
        ["la semana que viene el jueves a las 11 revisión", 'event "Revisión" · Thu 2026-12-03 11:00'],
        ["reunión el 5 de diciembre a las 10", 'event "Reunión" · Sat 2026-12-05 10:00'],
        ["reunión el 15 a las 10", 'event "Reunión" · Tue 2026-12-15 10:00'],
        ["reunión el día 15 a las 10", 'event "Reunión" · Tue 2026-12-15 10:00'],
        ["reunión el 1 de enero de 2027 a las 12:00", 'event "Reunión" · Fri 2027-01-01 12:00'],
        ["reunión el 1º de diciembre a las 10", 'event "Reunión" · Tue 2026-12-01 10:00'],
        ["reunión el primero de diciembre a las 10", 'event "Reunión" · Tue 2026-12-01 10:00'],
        ["reunión el 5/12 a las 10", 'event "Reunión" · Sat 2026-12-05 10:00'],
        ["reunión el 05/12/2026 a las 10:00", 'event "Reunión" · Sat 2026-12-05 10:00'],
        ["reunión el 5-12-2026 a las 10:00", 'event "Reunión" · Sat 2026-12-05 10:00'],
        ["reunión el lunes 30 a las 10", 'event "Reunión" · Mon 2026-11-30 10:00'],
        ["reunión el viernes 18 de diciembre a las 10", 'event "Reunión" · Fri 2026-12-18 10:00'],
        ["reunión el 3 del mes que viene a las 10", 'event "Reunión" · Thu 2026-12-03 10:00'],
        ["reunión dentro de tres días a las 10", 'event "Reunión" · Thu 2026-11-26 10:00'],
        ["revisión dentro de dos semanas", 'event "Revisión" · Mon 2026-12-07'],
        ["cita dentro de quince días a las 10", 'event "Cita" · Mon 2026-12-07 10:00'],
        ["reunión en 3 días hábiles a las 10", 'event "Reunión" · Thu 2026-11-26 10:00'],
        ["el tercer martes de mayo congreso", 'event "Congreso" · Tue 2027-05-18'],
        ["último día laborable del mes cierre contable", 'event "Cierre contable" · Mon 2026-11-30'],
        ["a finales de mes pagar el alquiler", 'event "Pagar el alquiler" · Mon 2026-11-30'],
        ["excursión el fin de semana", 'event "Excursión" · Sat 2026-11-28 – Sun 2026-11-29'],
        ["excursión este fin de semana", 'event "Excursión" · Sat 2026-11-28 – Sun 2026-11-29'],
        ["comida el día de Navidad a las 14:00", 'event "Comida" · Fri 2026-12-25 14:00'],
        ["fiesta en Nochevieja a las 22:00", 'event "Fiesta" · Thu 2026-12-31 22:00'],
        ["cabalgata el día de Reyes a las 18:00", 'event "Cabalgata" · Wed 2027-01-06 18:00'],
        ["procesión el Viernes Santo", 'event "Procesión" · Fri 2027-03-26'],
        ["comida el día de la madre", 'event "Comida" · Sun 2027-05-02'],
        ["puente de la Constitución", "none"],
      ],
    },
    {
      name: "parts of the day",
      ...moment,
      cases: [
        ["café con Marta mañana por la tarde", 'event "Café con Marta" · Tue 2026-11-24 14:00 · with Marta'],
        ["mañana por la mañana gimnasio", 'event "Gimnasio" · Tue 2026-11-24 09:00'],
        ["cine esta noche", 'event "Cine" · Mon 2026-11-23 20:00'],
        ["paseo esta tarde", 'event "Paseo" · Mon 2026-11-23 14:00'],
        ["llamar a Juan el viernes por la mañana", 'event "Llamar a Juan" · Fri 2026-11-27 09:00'],
        ["reunión el jueves después de comer", 'event "Reunión" · Thu 2026-11-26 14:00'],
        ["entrenamiento mañana a primera hora", 'event "Entrenamiento" · Tue 2026-11-24 08:00'],
        ["cena mañana por la noche a las 9", 'event "Cena" · Tue 2026-11-24 21:00'],
        ["reunión el martes por la tarde de 4 a 5", 'event "Reunión" · Tue 2026-11-24 16:00–17:00'],
      ],
    },
    {
      name: "ranges and lengths",
      ...moment,
      cases: [
        ["taller el martes de 9 a 11", 'event "Taller" · Tue 2026-11-24 09:00–11:00'],
        ["taller mañana de nueve a diez y media", 'event "Taller" · Tue 2026-11-24 09:00–10:30'],
        ["taller mañana de 14:00 a 15:30", 'event "Taller" · Tue 2026-11-24 14:00–15:30'],
        ["taller mañana 14:00-15:30", 'event "Taller" · Tue 2026-11-24 14:00–15:30'],
        ["taller mañana desde las 9 hasta las 11", 'event "Taller" · Tue 2026-11-24 09:00–11:00'],
        ["taller mañana entre las 9 y las 11", 'event "Taller" · Tue 2026-11-24 09:00–11:00'],
        ["taller mañana de 9h a 11h", 'event "Taller" · Tue 2026-11-24 09:00–11:00'],
        ["taller mañana de 16 a 18 horas", 'event "Taller" · Tue 2026-11-24 16:00–18:00'],
        ["congreso del 3 al 5 de marzo", 'event "Congreso" · Wed 2027-03-03 – Fri 2027-03-05'],
        [
          "vacaciones del 28 de julio al 15 de agosto",
          'event "Vacaciones" · Wed 2027-07-28 – Sun 2027-08-15',
        ],
        ["viaje del miércoles al viernes", 'event "Viaje" · Wed 2026-11-25 – Fri 2026-11-27'],
        [
          "guardia del lunes a las 13:00 al martes a las 9:00",
          'event "Guardia" · Mon 2026-11-30 13:00 – Tue 2026-12-01 09:00 · or Mon 2026-11-23 13:00 – Tue 2026-12-01 09:00 (next-weekday)',
        ],
        ["reunión de dos horas mañana a las 10", 'event "Reunión" · Tue 2026-11-24 10:00–12:00'],
        ["sesión mañana a las 10 durante hora y media", 'event "Sesión" · Tue 2026-11-24 10:00–11:30'],
        ["clase mañana a las 10 de una hora", 'event "Clase" · Tue 2026-11-24 10:00–11:00'],
        ["llamada de 15 minutos mañana a las 12", 'event "Llamada" · Tue 2026-11-24 12:00–12:15'],
        ["reunión mañana a las 10, 45 min", 'event "Reunión" · Tue 2026-11-24 10:00–10:45'],
        [
          "ensayo mañana a las 18:00 durante dos horas y cuarto",
          'event "Ensayo" · Tue 2026-11-24 18:00–20:15',
        ],
        ["reunión mañana a las 10 durante 1h30", 'event "Reunión" · Tue 2026-11-24 10:00–11:30'],
        ["mudanza el sábado todo el día", 'event "Mudanza" · Sat 2026-11-28'],
      ],
    },
    {
      name: "delays",
      ...moment,
      cases: [
        ["reunión en una hora y media", 'event "Reunión" · Mon 2026-11-23 11:30'],
        ["recuérdame llamar a mamá en dos horas", 'reminder "Llamar a mamá" · Mon 2026-11-23 12:00'],
        ["recuérdame sacar la ropa dentro de media hora", 'reminder "Sacar la ropa" · Mon 2026-11-23 10:30'],
        ["avísame de apagar el horno en 20 minutos", 'reminder "Apagar el horno" · Mon 2026-11-23 10:20'],
        ["recuérdame estirar dentro de tres cuartos de hora", 'reminder "Estirar" · Mon 2026-11-23 10:45'],
        ["recuérdame moverme en un cuarto de hora", 'reminder "Moverme" · Mon 2026-11-23 10:15'],
      ],
    },
    {
      name: "deadlines",
      ...moment,
      cases: [
        ["entregar el informe antes del viernes", 'reminder "Entregar el informe" · due Thu 2026-11-26'],
        [
          "enviar la factura a más tardar el 15 de diciembre",
          'reminder "Enviar la factura" · due Tue 2026-12-15',
        ],
        ["renovar el DNI como muy tarde el 1 de diciembre", 'reminder "Renovar el DNI" · due Tue 2026-12-01'],
        [
          "terminar la maqueta antes de las 17:00",
          'reminder "Terminar la maqueta" · due Mon 2026-11-23 17:00',
        ],
        ["llamar al banco antes de mañana", 'reminder "Llamar al banco" · due Mon 2026-11-23'],
      ],
    },
    {
      name: "recurrence",
      ...moment,
      cases: [
        [
          "yoga cada dos martes a las 19:00",
          'event "Yoga" · Tue 2026-11-24 19:00 · FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        ],
        ["yoga todos los martes a las 19:00", 'event "Yoga" · Tue 2026-11-24 19:00 · FREQ=WEEKLY;BYDAY=TU'],
        [
          "yoga los martes y jueves a las 19:00",
          'event "Yoga" · Tue 2026-11-24 19:00 · FREQ=WEEKLY;BYDAY=TU,TH',
        ],
        ["yoga cada martes a las 19:00", 'event "Yoga" · Tue 2026-11-24 19:00 · FREQ=WEEKLY;BYDAY=TU'],
        [
          "medicina todos los días a las 8 de la mañana",
          'event "Medicina" · Tue 2026-11-24 08:00 · FREQ=DAILY',
        ],
        ["medicina cada 8 horas", 'event "Medicina" · FREQ=HOURLY;INTERVAL=8'],
        [
          "retro el último viernes de cada mes a las 16:00",
          'event "Retro" · Fri 2026-11-27 16:00 · FREQ=MONTHLY;BYDAY=-1FR',
        ],
        [
          "pagar el alquiler el día 1 de cada mes",
          'event "Pagar el alquiler" · Tue 2026-12-01 · FREQ=MONTHLY;BYMONTHDAY=1',
        ],
        ["nómina el 1 y el 15 de cada mes", 'event "Nómina" · Tue 2026-12-01 · FREQ=MONTHLY;BYMONTHDAY=1,15'],
        [
          "comité el primer lunes de cada mes a las 9:00",
          'event "Comité" · Mon 2026-12-07 09:00 · FREQ=MONTHLY;BYDAY=1MO',
        ],
        [
          "cumpleaños de Luis el 5 de mayo todos los años",
          'event "Cumpleaños de Luis" · Wed 2027-05-05 · FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5',
        ],
        [
          "gimnasio de lunes a viernes a las 7 de la mañana",
          'event "Gimnasio" · Tue 2026-11-24 07:00 · FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        ],
        [
          "reunión semanal los lunes a las 9:30",
          'event "Reunión" · Mon 2026-11-30 09:30 · FREQ=WEEKLY;BYDAY=MO',
        ],
        [
          "clase cada dos semanas el jueves a las 18:00",
          'event "Clase" · Thu 2026-11-26 18:00 · FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
        ],
        [
          "limpieza un lunes sí y otro no a las 10:00",
          'event "Limpieza" · Mon 2026-11-30 10:00 · FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
        ],
        [
          "limpieza los lunes alternos a las 11:00",
          'event "Limpieza" · Mon 2026-11-23 11:00 · FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
        ],
        [
          "yoga todos los martes a las 19:00 hasta el 22 de diciembre",
          'event "Yoga" · Tue 2026-11-24 19:00 · FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T235959',
        ],
        [
          "yoga todos los martes a las 19:00 durante 10 semanas",
          'event "Yoga" · Tue 2026-11-24 19:00 · FREQ=WEEKLY;BYDAY=TU;COUNT=10',
        ],
        [
          "inyección cada día a las 9:00, 5 veces",
          'event "Inyección" · Tue 2026-11-24 09:00 · FREQ=DAILY;COUNT=5',
        ],
        [
          "fútbol cada sábado a las 11:00 a partir del 5 de diciembre",
          'event "Fútbol" · Sat 2026-12-05 11:00 · FREQ=WEEKLY;BYDAY=SA',
        ],
        [
          "correr todos los días a las 7:00 excepto los domingos",
          'event "Correr" · Tue 2026-11-24 07:00 · FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA',
        ],
        [
          "natación dos veces por semana los lunes y jueves a las 20:00",
          'event "Natación" · Mon 2026-11-23 20:00 · FREQ=WEEKLY;BYDAY=MO,TH',
        ],
        ["meditar cada mañana a las 7:30", 'event "Meditar" · Tue 2026-11-24 07:30 · FREQ=DAILY'],
        ["revisión trimestral el 10 de enero", 'event "Revisión" · Sun 2027-01-10 · FREQ=MONTHLY;INTERVAL=3'],
        [
          "daily todos los días laborables a las 9:15 excepto festivos",
          'event "Daily" · Tue 2026-11-24 09:15 · FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR · not except-holidays',
        ],
      ],
    },
    {
      name: "zones",
      ...moment,
      cases: [
        [
          "llamada mañana a las 15:00 hora de Londres",
          'event "Llamada" · Tue 2026-11-24 15:00 [Europe/London]',
        ],
        [
          "llamada mañana a las 9:00 hora de Nueva York",
          'event "Llamada" · Tue 2026-11-24 09:00 [America/New_York]',
        ],
        ["webinar mañana a las 17:00 UTC", 'event "Webinar" · Tue 2026-11-24 17:00 [UTC]'],
        [
          "llamada mañana a las 10:00 hora de México",
          'event "Llamada" · Tue 2026-11-24 10:00 [America/Mexico_City]',
        ],
      ],
    },
    {
      name: "alerts",
      ...moment,
      cases: [
        [
          "vuelo el sábado a las 12:00, recuérdamelo 3 horas antes",
          'event "Vuelo" · Sat 2026-11-28 12:00 · alert 180',
        ],
        [
          "dentista el jueves a las 10:00 con un recordatorio de 15 minutos",
          'event "Dentista" · Thu 2026-11-26 10:00 · alert 15',
        ],
        [
          "examen el 4 de diciembre a las 9:00, avísame un día antes y una hora antes",
          'event "Examen" · Fri 2026-12-04 09:00 · alert 1440, 60',
        ],
        [
          "reunión mañana a las 10, avísame con 20 minutos de antelación",
          'event "Reunión" · Tue 2026-11-24 10:00 · alert 20',
        ],
        [
          "concierto el viernes a las 21:00, recordatorio media hora antes",
          'event "Concierto" · Fri 2026-11-27 21:00 · alert 30',
        ],
      ],
    },
    {
      name: "people and places",
      ...moment,
      cases: [
        [
          "reunión con @marta mañana a las 10",
          'event "Reunión con @marta" · Tue 2026-11-24 10:00 · with marta',
        ],
        [
          "reunión con ana@example.org mañana a las 10 en la sala 5",
          'event "Reunión con ana@example.org" · Tue 2026-11-24 10:00 · with ana@example.org · at sala 5',
        ],
        [
          "comida con mi jefe el jueves a las 14:00 en el restaurante Botín",
          'event "Comida con mi jefe" · Thu 2026-11-26 14:00 · with jefe · at restaurante Botín',
        ],
        [
          "entrevista con la Dra. García mañana a las 12:00 en Calle Mayor 5",
          'event "Entrevista con la Dra. García" · Tue 2026-11-24 12:00 · with Dra. García · at Calle Mayor 5',
        ],
        [
          "sync mañana a las 10 por Teams e invita a Pedro",
          'event "Sync" · Tue 2026-11-24 10:00 · with Pedro · at Teams',
        ],
        ["paseo en el parque mañana a las 11", 'event "Paseo" · Tue 2026-11-24 11:00 · at parque'],
        [
          "videollamada mañana a las 11 https://meet.example.org/abc",
          'event "Videollamada" · Tue 2026-11-24 11:00 · at https://meet.example.org/abc',
        ],
      ],
    },
    {
      name: "reminders",
      ...moment,
      cases: [
        ["recuérdame comprar leche mañana a las 18:00", 'reminder "Comprar leche" · Tue 2026-11-24 18:00'],
        ["recuérdame que tengo que llamar a Luis el viernes", 'reminder "Llamar a Luis" · Fri 2026-11-27'],
        [
          "ponme un recordatorio para regar las plantas el domingo a las 10:00",
          'reminder "Regar las plantas" · Sun 2026-11-29 10:00',
        ],
        ["que no se me olvide pagar la luz el día 30", 'reminder "Pagar la luz" · Mon 2026-11-30'],
        [
          "mañana a las 9:00 recuérdame enviar el correo",
          'reminder "Enviar el correo" · Tue 2026-11-24 09:00',
        ],
        [
          "recuérdame sacar la basura todos los jueves a las 21:00",
          'reminder "Sacar la basura" · Thu 2026-11-26 21:00 · FREQ=WEEKLY;BYDAY=TH',
        ],
        ["pon una alarma a las 6:30", "reminder · Tue 2026-11-24 06:30"],
      ],
    },
    {
      name: "notes",
      ...moment,
      cases: [
        ["nota: la clave del wifi es 1234", 'note "La clave del wifi es 1234"'],
        ["Toma nota: Ana prefiere té", 'note "Ana prefiere té"'],
        ["apunta: llamar al fontanero, 600 123 456", 'note "Llamar al fontanero, 600 123 456"'],
        ["ten en cuenta que Luis es alérgico a las nueces", 'note "Luis es alérgico a las nueces"'],
      ],
    },
    {
      name: "queries",
      ...moment,
      cases: [
        ["¿Qué tengo mañana?", "query · Tue 2026-11-24"],
        ["qué tengo hoy en mi calendario", "query · Mon 2026-11-23"],
        ["¿Qué reuniones tengo el viernes por la tarde?", "query · Fri 2026-11-27 12:00–18:00"],
        ["¿Cuándo es la cena con Ana?", 'query · about "cena con Ana" · with Ana'],
        ["¿Estoy libre el jueves a las 15:00?", "query · Thu 2026-11-26 15:00"],
        ["muéstrame mi agenda de la semana que viene", "query · Mon 2026-11-30 – Sun 2026-12-06"],
        ["¿tengo algo el sábado?", "query · Sat 2026-11-28"],
        ["¿Qué hice el martes pasado?", "query · Tue 2026-11-17"],
        ["¿a qué hora es el dentista?", 'query · about "dentista"'],
        ["agenda de mañana", "query · Tue 2026-11-24"],
      ],
    },
    {
      name: "slots",
      ...moment,
      cases: [
        ["busca un hueco de 30 minutos el jueves", "find_slot · Thu 2026-11-26 · 30 min"],
        ["¿Cuándo podemos vernos la semana que viene?", "find_slot · Mon 2026-11-30 – Sun 2026-12-06"],
        ["encuentra una hora libre con Pablo mañana", "find_slot · Tue 2026-11-24 · 60 min · with Pablo"],
        ["¿cuándo estoy libre el viernes?", "find_slot · Fri 2026-11-27"],
      ],
    },
    {
      name: "moves",
      ...moment,
      cases: [
        [
          "mueve la comida con Ana al viernes a las 14:00",
          'update · about "comida con Ana" · Fri 2026-11-27 14:00 · with Ana',
        ],
        [
          "mueve la cita del lunes a las 5 al martes a las 6",
          'update · about "cita" · now Mon 2026-11-23 17:00 · Tue 2026-11-24 18:00',
        ],
        ["pasa la reunión a las 17:00", 'update · about "reunión" · Mon 2026-11-23 17:00'],
        ["retrasa la reunión media hora", 'update · about "reunión" · shift 30'],
        [
          "adelanta la reunión de mañana una hora",
          'update · about "reunión" · now Tue 2026-11-24 · shift -60',
        ],
        ["aplaza el dentista al jueves", 'update · about "dentista" · Thu 2026-11-26'],
        [
          "cambia la cena de mañana al sábado a las 21:30",
          'update · about "cena" · now Tue 2026-11-24 · Sat 2026-11-28 21:30',
        ],
        [
          "reprograma la entrevista para el lunes a las 11:00",
          'update · about "entrevista" · Mon 2026-11-30 11:00 · or Mon 2026-11-23 11:00 (next-weekday)',
        ],
      ],
    },
    {
      name: "cancels",
      ...moment,
      cases: [
        ["cancela la reunión de mañana", 'cancel · about "reunión" · Tue 2026-11-24'],
        ["anula el dentista del jueves", 'cancel · about "dentista" · Thu 2026-11-26'],
        ["borra la comida con Ana", 'cancel · about "comida con Ana" · with Ana'],
        ["elimina todas las reuniones del viernes", 'cancel · about "reuniones" · Fri 2026-11-27'],
      ],
    },
    {
      name: "several things",
      ...moment,
      cases: [
        [
          "dentista el lunes a las 9:00 y gimnasio el martes a las 18:00",
          'event "Dentista" · Mon 2026-11-30 09:00 · or Mon 2026-11-23 09:00 (next-weekday)\nevent "Gimnasio" · Tue 2026-11-24 18:00',
        ],
        [
          "comida con Ana mañana a las 14:00, recuérdame comprar flores a las 12:00",
          'event "Comida con Ana" · Tue 2026-11-24 14:00 · with Ana\nreminder "Comprar flores" · Mon 2026-11-23 12:00',
        ],
      ],
    },
    {
      name: "not a time",
      ...moment,
      cases: [
        ["compré un iPhone 13", "none"],
        ["el informe de 2025 está listo", "none"],
        ["el mar está precioso", "none"],
        ["las 5 razones para viajar", "none"],
        ["victoria 3-1 del Betis", "none"],
        ["capítulo 7 de la novela", "none"],
        ["cuesta 12,50 euros", "none"],
        ["mi teléfono es 600 123 456", "none"],
        ["la versión 2.0 ya salió", "none"],
        ["quedan 3 de 10 plazas", "none"],
        ["éramos entre tres y cuatro personas", "none"],
        ["llegó en segundo lugar", "none"],
        ["un cuarto con vistas", "none"],
        ["mesa para 4 personas", "none"],
        ["hola, ¿qué tal?", "none"],
        ["gracias", "none"],
        ["la película dura dos horas", "none"],
        ["tiene 5 años", "none"],
        ["salió el sol", "none"],
        ["he comido demasiado", "none"],
      ],
    },
    {
      name: "slips",
      ...moment,
      cases: [
        ["reunion mañana a las 10", 'event "Reunion" · Tue 2026-11-24 10:00'],
        ["dentista el mircoles a las 10", 'event "Dentista" · Wed 2026-11-25 10:00'],
        ["dentista el vierens a las 10", 'event "Dentista" · Fri 2026-11-27 10:00'],
        ["DENTISTA EL JUEVES A LAS 10", 'event "Dentista" · Thu 2026-11-26 10:00'],
        ["manana a las 10 dentista", 'event "Dentista" · Tue 2026-11-24 10:00'],
        ["dentista el proximo lunes a las 10", 'event "Dentista" · Mon 2026-11-30 10:00'],
        ["cena el 24 de dicembre a las 21:00", 'event "Cena" · Thu 2026-12-24 21:00'],
      ],
    },
    {
      name: "in combination",
      ...moment,
      cases: [
        [
          "el 14 de febrero cena romántica a las 21:00 en Casa Lucio con Eva",
          'event "Cena romántica con Eva" · Sun 2027-02-14 21:00 · with Eva · at Casa Lucio',
        ],
        [
          "Vuelo a Londres el 3/12 a las 7:45, recuérdamelo el día antes",
          'event "Vuelo a Londres" · Thu 2026-12-03 07:45 · alert 1440',
        ],
        [
          "quedar con Pedro Sánchez para tomar café el sábado por la mañana",
          'event "Quedar con Pedro Sánchez para tomar café" · Sat 2026-11-28 09:00 · with Pedro Sánchez',
        ],
        [
          "cena de Navidad con la familia el 24 por la noche",
          'event "Cena de Navidad con la familia" · Tue 2026-11-24 21:00',
        ],
        ["cena de Nochebuena", 'event "Cena de Nochebuena" · Thu 2026-12-24'],
        [
          "el próximo martes tengo médico a las 12",
          'event "Médico" · Tue 2026-11-24 12:00 · or Tue 2026-12-01 12:00 (next-weekday)',
        ],
        ["mañana tengo que ir al banco a las 11", 'event "Ir al banco" · Tue 2026-11-24 11:00'],
        [
          "hay reunión de vecinos el jueves a las ocho de la tarde",
          'event "Reunión de vecinos" · Thu 2026-11-26 20:00',
        ],
        [
          "pon en el calendario: cumpleaños de mamá, 8 de abril, cada año",
          'event "Cumpleaños de mamá" · Thu 2027-04-08 · FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=8',
        ],
        ["cita médica el martes 1 a las 10.45", 'event "Cita médica" · Tue 2026-12-01 10:45'],
        [
          "añade clase de piano los miércoles de 17 a 18",
          'event "Clase de piano" · Wed 2026-11-25 17:00–18:00 · FREQ=WEEKLY;BYDAY=WE',
        ],
        [
          "Reunión de padres a las 6 de la tarde del martes",
          'event "Reunión de padres" · Tue 2026-11-24 18:00',
        ],
        ["llamada con cliente a las 9 del viernes", 'event "Llamada con cliente" · Fri 2026-11-27 09:00'],
        [
          "todos los primeros lunes del mes junta directiva a las 18:00",
          'event "Junta directiva" · Mon 2026-12-07 18:00 · FREQ=MONTHLY;BYDAY=1MO',
        ],
        [
          "reunión todos los miércoles y viernes a las 8:00 hasta junio",
          'event "Reunión" · Wed 2026-11-25 08:00 · FREQ=WEEKLY;BYDAY=WE,FR;UNTIL=20270531T235959',
        ],
        [
          "fiesta el sábado de 10 de la noche a 2 de la mañana",
          'event "Fiesta" · Sat 2026-11-28 22:00 – Sun 2026-11-29 02:00',
        ],
        [
          "tengo cita con el urólogo el 12 de enero a las 11:20 en el hospital La Paz",
          'event "Cita con el urólogo" · Tue 2027-01-12 11:20 · at hospital La Paz',
        ],
        [
          "entregar trabajo el viernes antes de las 23:59",
          'reminder "Entregar trabajo" · due Fri 2026-11-27 23:59',
        ],
        [
          "el jueves 3 a las siete de la tarde presentación del libro en la librería Cervantes",
          'event "Presentación del libro" · Thu 2026-12-03 19:00 · at librería Cervantes',
        ],
        ["viernes 20:00 cena empresa", 'event "Cena empresa" · Fri 2026-11-27 20:00'],
        [
          "cada segundo martes de mes reunión de socios",
          'event "Reunión de socios" · Tue 2026-12-08 · FREQ=MONTHLY;BYDAY=2TU',
        ],
        [
          "pagar el alquiler cada 5 de mes",
          'event "Pagar el alquiler" · Sat 2026-12-05 · FREQ=MONTHLY;BYMONTHDAY=5',
        ],
        ["todas las noches a las 10 leer", 'event "Leer" · Mon 2026-11-23 22:00 · FREQ=DAILY'],
        ["taller mañana entre 9 y 11", 'event "Taller" · Tue 2026-11-24 09:00–11:00'],
        ["reunión 15:30-16:15 jueves", 'event "Reunión" · Thu 2026-11-26 15:30–16:15'],
        [
          "martes que viene, 9:30, revisión médica",
          'event "Revisión médica" · Tue 2026-11-24 09:30 · or Tue 2026-12-01 09:30 (next-weekday)',
        ],
        ["despiértame mañana a las 6 y media", "reminder · Tue 2026-11-24 06:30"],
      ],
    },
    {
      name: "not a time, again",
      ...moment,
      cases: [
        ["vivo en el segundo piso", "none"],
        ["la Segunda Guerra Mundial", "none"],
        ["mi hermano tiene 12 años", "none"],
        ["el partido acabó 2 a 1", "none"],
        ["hasta mañana", "none"],
        ["llego tarde", "none"],
        ["un minuto", "none"],
        ["el artículo 12 de la ley", "none"],
        ["necesito tres huevos y media docena de tomates", "none"],
      ],
    },
  ],
};
