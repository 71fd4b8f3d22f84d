/**
 * Spanish, by class. Now is Monday, 23 November 2026, 10:00 in Madrid, unless a case says otherwise. Fields that a case
 * does not name are not looked at; `start: null` means that no time may be read.
 */
import type { Intent } from "../reading";

export interface SpanishCase {
  readonly text: string;
  readonly now?: string;
  readonly intent?: Intent;
  readonly title?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly allDay?: boolean;
  readonly zone?: string;
  readonly recurrence?: string;
  readonly attendees?: readonly string[];
  readonly location?: string;
  readonly alerts?: readonly number[];
  readonly deadline?: string;
  readonly about?: string | null;
  readonly aboutStart?: string;
  readonly minutes?: number;
  readonly shiftMinutes?: number;
  readonly body?: string;
  readonly ambiguous?: readonly string[];
  readonly unkept?: readonly string[];
  readonly items?: number;
}

export const spanishCases: Readonly<Record<string, readonly SpanishCase[]>> = {
  "whole sentences": [
    {
      text: "Almuerzo con Ana el próximo viernes a las 13:00 durante 90 minutos en Nobu, recuérdame 30 minutos antes",
      intent: "event",
      title: "Almuerzo con Ana",
      start: "2026-11-27T13:00",
      end: "2026-11-27T14:30",
      attendees: ["Ana"],
      location: "Nobu",
      alerts: [30],
      ambiguous: ["2026-12-04T13:00"],
    },
    {
      text: "Por favor, pon en mi calendario una reunión con Pablo Ruiz mañana de 10 a 11:30 por Zoom",
      intent: "event",
      title: "Reunión con Pablo Ruiz",
      start: "2026-11-24T10:00",
      end: "2026-11-24T11:30",
      attendees: ["Pablo Ruiz"],
      location: "Zoom",
    },
    {
      text: "Agéndame una cita con el dentista el jueves a las 9 de la mañana en la Clínica Sanz",
      intent: "event",
      title: "Cita con el dentista",
      start: "2026-11-26T09:00",
      location: "Clínica Sanz",
    },
    {
      text: "Cena con Marta y Luis el sábado a las nueve y media de la noche en Casa Lucio, avísame una hora antes",
      title: "Cena con Marta y Luis",
      start: "2026-11-28T21:30",
      attendees: ["Marta", "Luis"],
      location: "Casa Lucio",
      alerts: [60],
    },
    {
      text: "¿Puedes programar una llamada con Elena el 2 de diciembre a las 16:30 durante media hora?",
      title: "Llamada con Elena",
      start: "2026-12-02T16:30",
      end: "2026-12-02T17:00",
      attendees: ["Elena"],
    },
    {
      text: "Crea un evento llamado Kick-off el lunes que viene a las 12",
      title: "Kick-off",
      start: "2026-11-30T12:00",
    },
    {
      text: "quiero reservar el martes de 15:00 a 17:00 para preparar la presentación",
      intent: "event",
      title: "Preparar la presentación",
      start: "2026-11-24T15:00",
      end: "2026-11-24T17:00",
    },
  ],
  "clock times": [
    { text: "reunión a las tres y cuarto", start: "2026-11-23T15:15", title: "Reunión" },
    { text: "reunión mañana a las cinco menos diez", start: "2026-11-24T16:50" },
    { text: "llamada mañana a las once menos cuarto", start: "2026-11-24T10:45" },
    { text: "comida mañana a las dos y media", start: "2026-11-24T14:30" },
    { text: "cena mañana a las 9 y cuarto", start: "2026-11-24T21:15" },
    { text: "tren mañana a las 7:05", start: "2026-11-24T07:05" },
    { text: "reunión mañana a las 16h", start: "2026-11-24T16:00" },
    { text: "reunión mañana a las 16h30", start: "2026-11-24T16:30" },
    { text: "reunión mañana a las 16.30", start: "2026-11-24T16:30" },
    { text: "reunión mañana a las 16:30h", start: "2026-11-24T16:30" },
    { text: "reunión mañana a las 17 horas", start: "2026-11-24T17:00" },
    { text: "comida mañana a la una", start: "2026-11-24T13:00" },
    { text: "comida mañana a la 1", start: "2026-11-24T13:00" },
    { text: "comida mañana a la una y media", start: "2026-11-24T13:30" },
    { text: "fiesta mañana a medianoche", title: "Fiesta" },
    { text: "comida mañana a mediodía", start: "2026-11-24T12:00" },
    { text: "vuelo mañana a las 6 de la mañana", start: "2026-11-24T06:00" },
    { text: "café mañana a las 5 de la tarde", start: "2026-11-24T17:00", title: "Café" },
    { text: "copas mañana a las 10 de la noche", start: "2026-11-24T22:00" },
    { text: "vuelo mañana a las 4 de la madrugada", start: "2026-11-24T04:00" },
    { text: "reunión mañana a las 12 del mediodía", start: "2026-11-24T12:00" },
    { text: "meeting con Bob mañana a las 3 pm", start: "2026-11-24T15:00" },
    { text: "reunión mañana a las 3 p. m.", start: "2026-11-24T15:00" },
    { text: "reunión mañana sobre las 17:00", start: "2026-11-24T17:00" },
    { text: "quedada mañana a eso de las seis de la tarde", start: "2026-11-24T18:00" },
    { text: "dentista mañana a las cinco y veinte", start: "2026-11-24T17:20" },
    { text: "dentista mañana a las ocho y treinta y cinco de la mañana", start: "2026-11-24T08:35" },
    { text: "reunión mañana al mediodía", start: "2026-11-24T12:00" },
    { text: "reunión mañana a las diez en punto", start: "2026-11-24T10:00" },
    { text: "llamada mañana, cuarto para las cinco", start: "2026-11-24T16:45" },
  ],
  "bare hours": [
    { text: "comida el sábado a la 1", start: "2026-11-28T13:00" },
    { text: "cena el viernes a las 9", start: "2026-11-27T21:00" },
    { text: "desayuno mañana a las 8", start: "2026-11-24T08:00" },
    { text: "reunión mañana a las 9", start: "2026-11-24T09:00" },
    { text: "llamada mañana a las 11", start: "2026-11-24T11:00" },
    { text: "reunión mañana a las 4", start: "2026-11-24T16:00" },
    { text: "cine el jueves a las 10", start: "2026-11-26T22:00" },
    { text: "correr mañana a las 7", start: "2026-11-24T07:00", ambiguous: ["2026-11-24T19:00"] },
  ],
  days: [
    { text: "dentista pasado mañana a las 10", start: "2026-11-25T10:00" },
    { text: "gimnasio hoy a las 19:00", start: "2026-11-23T19:00" },
    { text: "reunión el miércoles a las 10", start: "2026-11-25T10:00" },
    { text: "reunión este viernes a las 10", start: "2026-11-27T10:00" },
    {
      text: "reunión el viernes que viene a las 10",
      start: "2026-11-27T10:00",
      ambiguous: ["2026-12-04T10:00"],
    },
    { text: "reunión el próximo lunes a las 10", start: "2026-11-30T10:00" },
    { text: "reunión el martes de la semana que viene a las 10", start: "2026-12-01T10:00" },
    { text: "reunión el miércoles de la próxima semana a las 11", start: "2026-12-02T11:00" },
    { text: "la semana que viene el jueves a las 11 revisión", start: "2026-12-03T11:00" },
    { text: "reunión el 5 de diciembre a las 10", start: "2026-12-05T10:00" },
    { text: "reunión el 15 a las 10", start: "2026-12-15T10:00" },
    { text: "reunión el día 15 a las 10", start: "2026-12-15T10:00" },
    { text: "reunión el 1 de enero de 2027 a las 12:00", start: "2027-01-01T12:00" },
    { text: "reunión el 1º de diciembre a las 10", start: "2026-12-01T10:00" },
    { text: "reunión el primero de diciembre a las 10", start: "2026-12-01T10:00" },
    { text: "reunión el 5/12 a las 10", start: "2026-12-05T10:00" },
    { text: "reunión el 05/12/2026 a las 10:00", start: "2026-12-05T10:00" },
    { text: "reunión el 5-12-2026 a las 10:00", start: "2026-12-05T10:00" },
    { text: "reunión el lunes 30 a las 10", start: "2026-11-30T10:00" },
    { text: "reunión el viernes 18 de diciembre a las 10", start: "2026-12-18T10:00" },
    { text: "reunión el 3 del mes que viene a las 10", start: "2026-12-03T10:00" },
    { text: "reunión dentro de tres días a las 10", start: "2026-11-26T10:00" },
    { text: "revisión dentro de dos semanas", start: "2026-12-07", allDay: true },
    { text: "cita dentro de quince días a las 10", start: "2026-12-07T10:00" },
    { text: "reunión en 3 días hábiles a las 10", start: "2026-11-26T10:00" },
    { text: "el tercer martes de mayo congreso", start: "2027-05-18", allDay: true, title: "Congreso" },
    { text: "último día laborable del mes cierre contable", start: "2026-11-30", title: "Cierre contable" },
    { text: "a finales de mes pagar el alquiler", start: "2026-11-30" },
    { text: "excursión el fin de semana", start: "2026-11-28", end: "2026-11-29", allDay: true },
    { text: "excursión este fin de semana", start: "2026-11-28", end: "2026-11-29", allDay: true },
    { text: "comida el día de Navidad a las 14:00", start: "2026-12-25T14:00" },
    { text: "fiesta en Nochevieja a las 22:00", start: "2026-12-31T22:00" },
    { text: "cabalgata el día de Reyes a las 18:00", start: "2027-01-06T18:00" },
    { text: "procesión el Viernes Santo", start: "2027-03-26", allDay: true },
    { text: "comida el día de la madre", start: "2027-05-02", allDay: true },
    { text: "puente de la Constitución", intent: "none", start: null },
  ],
  "parts of the day": [
    { text: "café con Marta mañana por la tarde", start: "2026-11-24T14:00", title: "Café con Marta" },
    { text: "mañana por la mañana gimnasio", start: "2026-11-24T09:00", title: "Gimnasio" },
    { text: "cine esta noche", start: "2026-11-23T20:00", title: "Cine" },
    { text: "paseo esta tarde", start: "2026-11-23T14:00" },
    { text: "llamar a Juan el viernes por la mañana", start: "2026-11-27T09:00" },
    { text: "reunión el jueves después de comer", start: "2026-11-26T14:00" },
    { text: "entrenamiento mañana a primera hora", start: "2026-11-24T08:00" },
    { text: "cena mañana por la noche a las 9", start: "2026-11-24T21:00" },
    { text: "reunión el martes por la tarde de 4 a 5", start: "2026-11-24T16:00", end: "2026-11-24T17:00" },
  ],
  "ranges and lengths": [
    { text: "taller el martes de 9 a 11", start: "2026-11-24T09:00", end: "2026-11-24T11:00" },
    { text: "taller mañana de nueve a diez y media", start: "2026-11-24T09:00", end: "2026-11-24T10:30" },
    { text: "taller mañana de 14:00 a 15:30", start: "2026-11-24T14:00", end: "2026-11-24T15:30" },
    { text: "taller mañana 14:00-15:30", start: "2026-11-24T14:00", end: "2026-11-24T15:30" },
    { text: "taller mañana desde las 9 hasta las 11", start: "2026-11-24T09:00", end: "2026-11-24T11:00" },
    { text: "taller mañana entre las 9 y las 11", start: "2026-11-24T09:00", end: "2026-11-24T11:00" },
    { text: "taller mañana de 9h a 11h", start: "2026-11-24T09:00", end: "2026-11-24T11:00" },
    { text: "taller mañana de 16 a 18 horas", start: "2026-11-24T16:00", end: "2026-11-24T18:00" },
    { text: "congreso del 3 al 5 de marzo", start: "2027-03-03", end: "2027-03-05", allDay: true },
    {
      text: "vacaciones del 28 de julio al 15 de agosto",
      start: "2027-07-28",
      end: "2027-08-15",
      allDay: true,
    },
    { text: "viaje del miércoles al viernes", start: "2026-11-25", end: "2026-11-27", allDay: true },
    {
      text: "guardia del lunes a las 13:00 al martes a las 9:00",
      start: "2026-11-30T13:00",
      end: "2026-12-01T09:00",
    },
    {
      text: "reunión de dos horas mañana a las 10",
      start: "2026-11-24T10:00",
      end: "2026-11-24T12:00",
      title: "Reunión",
    },
    {
      text: "sesión mañana a las 10 durante hora y media",
      start: "2026-11-24T10:00",
      end: "2026-11-24T11:30",
    },
    { text: "clase mañana a las 10 de una hora", start: "2026-11-24T10:00", end: "2026-11-24T11:00" },
    {
      text: "llamada de 15 minutos mañana a las 12",
      start: "2026-11-24T12:00",
      end: "2026-11-24T12:15",
      title: "Llamada",
    },
    { text: "reunión mañana a las 10, 45 min", start: "2026-11-24T10:00", end: "2026-11-24T10:45" },
    {
      text: "ensayo mañana a las 18:00 durante dos horas y cuarto",
      start: "2026-11-24T18:00",
      end: "2026-11-24T20:15",
    },
    { text: "reunión mañana a las 10 durante 1h30", start: "2026-11-24T10:00", end: "2026-11-24T11:30" },
    { text: "mudanza el sábado todo el día", start: "2026-11-28", allDay: true },
  ],
  delays: [
    { text: "reunión en una hora y media", start: "2026-11-23T11:30" },
    {
      text: "recuérdame llamar a mamá en dos horas",
      intent: "reminder",
      title: "Llamar a mamá",
      start: "2026-11-23T12:00",
    },
    {
      text: "recuérdame sacar la ropa dentro de media hora",
      start: "2026-11-23T10:30",
      title: "Sacar la ropa",
    },
    { text: "avísame de apagar el horno en 20 minutos", start: "2026-11-23T10:20", title: "Apagar el horno" },
    { text: "recuérdame estirar dentro de tres cuartos de hora", start: "2026-11-23T10:45" },
    { text: "recuérdame moverme en un cuarto de hora", start: "2026-11-23T10:15" },
  ],
  deadlines: [
    {
      text: "entregar el informe antes del viernes",
      intent: "reminder",
      start: null,
      deadline: "2026-11-26",
    },
    { text: "enviar la factura a más tardar el 15 de diciembre", start: null, deadline: "2026-12-15" },
    { text: "renovar el DNI como muy tarde el 1 de diciembre", start: null, deadline: "2026-12-01" },
    { text: "terminar la maqueta antes de las 17:00", start: null, deadline: "2026-11-23T17:00" },
    { text: "llamar al banco antes de mañana", start: null, deadline: "2026-11-23" },
  ],
  recurrence: [
    {
      text: "yoga cada dos martes a las 19:00",
      start: "2026-11-24T19:00",
      recurrence: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    },
    {
      text: "yoga todos los martes a las 19:00",
      start: "2026-11-24T19:00",
      recurrence: "FREQ=WEEKLY;BYDAY=TU",
      title: "Yoga",
    },
    {
      text: "yoga los martes y jueves a las 19:00",
      start: "2026-11-24T19:00",
      recurrence: "FREQ=WEEKLY;BYDAY=TU,TH",
    },
    { text: "yoga cada martes a las 19:00", start: "2026-11-24T19:00", recurrence: "FREQ=WEEKLY;BYDAY=TU" },
    {
      text: "medicina todos los días a las 8 de la mañana",
      start: "2026-11-24T08:00",
      recurrence: "FREQ=DAILY",
    },
    { text: "medicina cada 8 horas", recurrence: "FREQ=HOURLY;INTERVAL=8", title: "Medicina" },
    {
      text: "retro el último viernes de cada mes a las 16:00",
      start: "2026-11-27T16:00",
      recurrence: "FREQ=MONTHLY;BYDAY=-1FR",
      title: "Retro",
    },
    {
      text: "pagar el alquiler el día 1 de cada mes",
      start: "2026-12-01",
      recurrence: "FREQ=MONTHLY;BYMONTHDAY=1",
      title: "Pagar el alquiler",
    },
    {
      text: "nómina el 1 y el 15 de cada mes",
      start: "2026-12-01",
      recurrence: "FREQ=MONTHLY;BYMONTHDAY=1,15",
    },
    {
      text: "comité el primer lunes de cada mes a las 9:00",
      start: "2026-12-07T09:00",
      recurrence: "FREQ=MONTHLY;BYDAY=1MO",
    },
    {
      text: "cumpleaños de Luis el 5 de mayo todos los años",
      start: "2027-05-05",
      recurrence: "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5",
      title: "Cumpleaños de Luis",
    },
    {
      text: "gimnasio de lunes a viernes a las 7 de la mañana",
      start: "2026-11-24T07:00",
      recurrence: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    },
    {
      text: "reunión semanal los lunes a las 9:30",
      start: "2026-11-30T09:30",
      recurrence: "FREQ=WEEKLY;BYDAY=MO",
    },
    {
      text: "clase cada dos semanas el jueves a las 18:00",
      start: "2026-11-26T18:00",
      recurrence: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
    },
    {
      text: "limpieza un lunes sí y otro no a las 10:00",
      start: "2026-11-30T10:00",
      recurrence: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    },
    {
      text: "limpieza los lunes alternos a las 11:00",
      start: "2026-11-23T11:00",
      recurrence: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    },
    {
      text: "yoga todos los martes a las 19:00 hasta el 22 de diciembre",
      start: "2026-11-24T19:00",
      recurrence: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T235959",
    },
    {
      text: "yoga todos los martes a las 19:00 durante 10 semanas",
      start: "2026-11-24T19:00",
      recurrence: "FREQ=WEEKLY;BYDAY=TU;COUNT=10",
    },
    {
      text: "inyección cada día a las 9:00, 5 veces",
      start: "2026-11-24T09:00",
      recurrence: "FREQ=DAILY;COUNT=5",
    },
    {
      text: "fútbol cada sábado a las 11:00 a partir del 5 de diciembre",
      start: "2026-12-05T11:00",
      recurrence: "FREQ=WEEKLY;BYDAY=SA",
    },
    {
      text: "correr todos los días a las 7:00 excepto los domingos",
      start: "2026-11-24T07:00",
      recurrence: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA",
    },
    {
      text: "natación dos veces por semana los lunes y jueves a las 20:00",
      start: "2026-11-23T20:00",
      recurrence: "FREQ=WEEKLY;BYDAY=MO,TH",
    },
    { text: "meditar cada mañana a las 7:30", start: "2026-11-24T07:30", recurrence: "FREQ=DAILY" },
    {
      text: "revisión trimestral el 10 de enero",
      start: "2027-01-10",
      recurrence: "FREQ=MONTHLY;INTERVAL=3",
    },
    {
      text: "daily todos los días laborables a las 9:15 excepto festivos",
      start: "2026-11-24T09:15",
      recurrence: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      unkept: ["except-holidays"],
    },
  ],
  zones: [
    {
      text: "llamada mañana a las 15:00 hora de Londres",
      start: "2026-11-24T15:00",
      zone: "Europe/London",
      title: "Llamada",
    },
    {
      text: "llamada mañana a las 9:00 hora de Nueva York",
      start: "2026-11-24T09:00",
      zone: "America/New_York",
      title: "Llamada",
    },
    { text: "webinar mañana a las 17:00 UTC", start: "2026-11-24T17:00", zone: "UTC" },
    {
      text: "llamada mañana a las 10:00 hora de México",
      start: "2026-11-24T10:00",
      zone: "America/Mexico_City",
    },
  ],
  alerts: [
    {
      text: "vuelo el sábado a las 12:00, recuérdamelo 3 horas antes",
      start: "2026-11-28T12:00",
      alerts: [180],
      title: "Vuelo",
    },
    {
      text: "dentista el jueves a las 10:00 con un recordatorio de 15 minutos",
      start: "2026-11-26T10:00",
      alerts: [15],
      title: "Dentista",
    },
    {
      text: "examen el 4 de diciembre a las 9:00, avísame un día antes y una hora antes",
      start: "2026-12-04T09:00",
      alerts: [1440, 60],
      title: "Examen",
    },
    {
      text: "reunión mañana a las 10, avísame con 20 minutos de antelación",
      start: "2026-11-24T10:00",
      alerts: [20],
      title: "Reunión",
    },
    {
      text: "concierto el viernes a las 21:00, recordatorio media hora antes",
      start: "2026-11-27T21:00",
      alerts: [30],
      title: "Concierto",
    },
  ],
  "people and places": [
    { text: "reunión con @marta mañana a las 10", attendees: ["marta"], start: "2026-11-24T10:00" },
    {
      text: "reunión con ana@example.org mañana a las 10 en la sala 5",
      attendees: ["ana@example.org"],
      location: "sala 5",
      start: "2026-11-24T10:00",
    },
    {
      text: "comida con mi jefe el jueves a las 14:00 en el restaurante Botín",
      attendees: ["jefe"],
      location: "restaurante Botín",
      start: "2026-11-26T14:00",
    },
    {
      text: "entrevista con la Dra. García mañana a las 12:00 en Calle Mayor 5",
      location: "Calle Mayor 5",
      start: "2026-11-24T12:00",
      title: "Entrevista con la Dra. García",
    },
    {
      text: "sync mañana a las 10 por Teams e invita a Pedro",
      location: "Teams",
      attendees: ["Pedro"],
      start: "2026-11-24T10:00",
      title: "Sync",
    },
    {
      text: "paseo en el parque mañana a las 11",
      location: "parque",
      start: "2026-11-24T11:00",
      title: "Paseo",
    },
    {
      text: "videollamada mañana a las 11 https://meet.example.org/abc",
      location: "https://meet.example.org/abc",
      start: "2026-11-24T11:00",
    },
  ],
  reminders: [
    {
      text: "recuérdame comprar leche mañana a las 18:00",
      intent: "reminder",
      title: "Comprar leche",
      start: "2026-11-24T18:00",
    },
    {
      text: "recuérdame que tengo que llamar a Luis el viernes",
      intent: "reminder",
      title: "Llamar a Luis",
      start: "2026-11-27",
    },
    {
      text: "ponme un recordatorio para regar las plantas el domingo a las 10:00",
      intent: "reminder",
      title: "Regar las plantas",
      start: "2026-11-29T10:00",
    },
    {
      text: "que no se me olvide pagar la luz el día 30",
      intent: "reminder",
      title: "Pagar la luz",
      start: "2026-11-30",
    },
    {
      text: "mañana a las 9:00 recuérdame enviar el correo",
      intent: "reminder",
      title: "Enviar el correo",
      start: "2026-11-24T09:00",
    },
    {
      text: "recuérdame sacar la basura todos los jueves a las 21:00",
      intent: "reminder",
      title: "Sacar la basura",
      start: "2026-11-26T21:00",
      recurrence: "FREQ=WEEKLY;BYDAY=TH",
    },
    { text: "pon una alarma a las 6:30", intent: "reminder", start: "2026-11-24T06:30" },
  ],
  notes: [
    {
      text: "nota: la clave del wifi es 1234",
      intent: "note",
      start: null,
      body: "la clave del wifi es 1234",
    },
    { text: "Toma nota: Ana prefiere té", intent: "note", start: null, body: "Ana prefiere té" },
    { text: "apunta: llamar al fontanero, 600 123 456", intent: "note", start: null },
    { text: "ten en cuenta que Luis es alérgico a las nueces", intent: "note", start: null },
  ],
  queries: [
    { text: "¿Qué tengo mañana?", intent: "query", start: "2026-11-24", end: "2026-11-24" },
    { text: "qué tengo hoy en mi calendario", intent: "query", start: "2026-11-23" },
    {
      text: "¿Qué reuniones tengo el viernes por la tarde?",
      intent: "query",
      start: "2026-11-27T12:00",
      end: "2026-11-27T18:00",
    },
    { text: "¿Cuándo es la cena con Ana?", intent: "query", start: null, about: "cena con Ana" },
    { text: "¿Estoy libre el jueves a las 15:00?", intent: "query", start: "2026-11-26T15:00" },
    {
      text: "muéstrame mi agenda de la semana que viene",
      intent: "query",
      start: "2026-11-30",
      end: "2026-12-06",
    },
    { text: "¿tengo algo el sábado?", intent: "query", start: "2026-11-28" },
    { text: "¿Qué hice el martes pasado?", intent: "query", start: "2026-11-17" },
    { text: "¿a qué hora es el dentista?", intent: "query", start: null, about: "dentista" },
    { text: "agenda de mañana", intent: "query", start: "2026-11-24" },
  ],
  slots: [
    { text: "busca un hueco de 30 minutos el jueves", intent: "find_slot", start: "2026-11-26", minutes: 30 },
    {
      text: "¿Cuándo podemos vernos la semana que viene?",
      intent: "find_slot",
      start: "2026-11-30",
      end: "2026-12-06",
    },
    {
      text: "encuentra una hora libre con Pablo mañana",
      intent: "find_slot",
      start: "2026-11-24",
      attendees: ["Pablo"],
    },
    { text: "¿cuándo estoy libre el viernes?", intent: "find_slot", start: "2026-11-27" },
  ],
  moves: [
    {
      text: "mueve la comida con Ana al viernes a las 14:00",
      intent: "update",
      about: "comida con Ana",
      start: "2026-11-27T14:00",
    },
    {
      text: "mueve la cita del lunes a las 5 al martes a las 6",
      intent: "update",
      about: "cita",
      start: "2026-11-24T18:00",
      aboutStart: "2026-11-23T17:00",
    },
    { text: "pasa la reunión a las 17:00", intent: "update", about: "reunión", start: "2026-11-23T17:00" },
    { text: "retrasa la reunión media hora", intent: "update", about: "reunión", shiftMinutes: 30 },
    { text: "adelanta la reunión de mañana una hora", intent: "update", about: "reunión", shiftMinutes: -60 },
    { text: "aplaza el dentista al jueves", intent: "update", about: "dentista", start: "2026-11-26" },
    {
      text: "cambia la cena de mañana al sábado a las 21:30",
      intent: "update",
      about: "cena",
      start: "2026-11-28T21:30",
    },
    {
      text: "reprograma la entrevista para el lunes a las 11:00",
      intent: "update",
      about: "entrevista",
      start: "2026-11-30T11:00",
    },
  ],
  cancels: [
    { text: "cancela la reunión de mañana", intent: "cancel", about: "reunión", start: "2026-11-24" },
    { text: "anula el dentista del jueves", intent: "cancel", about: "dentista", start: "2026-11-26" },
    { text: "borra la comida con Ana", intent: "cancel", about: "comida con Ana", start: null },
    { text: "elimina todas las reuniones del viernes", intent: "cancel", start: "2026-11-27" },
  ],
  "several things": [
    {
      text: "dentista el lunes a las 9:00 y gimnasio el martes a las 18:00",
      items: 2,
      title: "Dentista",
      start: "2026-11-30T09:00",
    },
    {
      text: "comida con Ana mañana a las 14:00, recuérdame comprar flores a las 12:00",
      items: 2,
      start: "2026-11-24T14:00",
    },
  ],
  "not a time": [
    { text: "compré un iPhone 13", intent: "none", start: null },
    { text: "el informe de 2025 está listo", intent: "none", start: null },
    { text: "el mar está precioso", intent: "none", start: null },
    { text: "las 5 razones para viajar", intent: "none", start: null },
    { text: "victoria 3-1 del Betis", intent: "none", start: null },
    { text: "capítulo 7 de la novela", intent: "none", start: null },
    { text: "cuesta 12,50 euros", intent: "none", start: null },
    { text: "mi teléfono es 600 123 456", intent: "none", start: null },
    { text: "la versión 2.0 ya salió", intent: "none", start: null },
    { text: "quedan 3 de 10 plazas", intent: "none", start: null },
    { text: "éramos entre tres y cuatro personas", intent: "none", start: null },
    { text: "llegó en segundo lugar", intent: "none", start: null },
    { text: "un cuarto con vistas", intent: "none", start: null },
    { text: "mesa para 4 personas", intent: "none", start: null },
    { text: "hola, ¿qué tal?", intent: "none", start: null },
    { text: "gracias", intent: "none", start: null },
    { text: "la película dura dos horas", intent: "none", start: null },
    { text: "tiene 5 años", intent: "none", start: null },
    { text: "salió el sol", intent: "none", start: null },
    { text: "he comido demasiado", intent: "none", start: null },
    { text: "hace dos días llovió mucho en el pueblo", intent: "event" },
  ],
  slips: [
    { text: "reunion mañana a las 10", start: "2026-11-24T10:00" },
    { text: "dentista el mircoles a las 10", start: "2026-11-25T10:00" },
    { text: "dentista el vierens a las 10", start: "2026-11-27T10:00" },
    { text: "DENTISTA EL JUEVES A LAS 10", start: "2026-11-26T10:00" },
    { text: "manana a las 10 dentista", start: "2026-11-24T10:00" },
    { text: "dentista el proximo lunes a las 10", start: "2026-11-30T10:00" },
    { text: "cena el 24 de dicembre a las 21:00", start: "2026-12-24T21:00" },
  ],
};

export interface SpanishChange {
  readonly text: string;
  readonly date?: string;
  readonly startTime?: string;
  readonly minutes?: number;
  readonly shiftMinutes?: number;
  readonly title?: string;
  readonly location?: string | null;
  readonly addAttendees?: readonly string[];
  readonly removeAttendees?: readonly string[];
  readonly alerts?: readonly number[];
  readonly recurrence?: string | null;
  readonly body?: string;
  readonly allDay?: boolean;
}

/** Replies to a draft. */
export const spanishChanges: readonly SpanishChange[] = [
  { text: "ponlo a las 14:00", startTime: "14:00:00" },
  { text: "mejor a las 3", startTime: "15:00:00" },
  { text: "a las cinco y media", startTime: "17:30:00" },
  { text: "pásalo al lunes", date: "2026-11-30" },
  { text: "mejor el martes", date: "2026-11-24" },
  { text: "muévelo a pasado mañana a las 11:00", date: "2026-11-25", startTime: "11:00:00" },
  { text: "una hora más tarde", shiftMinutes: 60 },
  { text: "media hora antes", shiftMinutes: -30 },
  { text: "que dure 45 minutos", minutes: 45 },
  { text: "de 15:00 a 16:30", startTime: "15:00:00", minutes: 90 },
  { text: "añade a Pedro", addAttendees: ["Pedro"] },
  { text: "invita también a Marta y Luis", addAttendees: ["Marta", "Luis"] },
  { text: "sin Bob", removeAttendees: ["Bob"] },
  { text: "en Casa Lucio", location: "Casa Lucio" },
  { text: "mejor en el despacho", location: "despacho" },
  { text: "sin lugar", location: null },
  { text: "sin recordatorio", alerts: [] },
  { text: "avísame 10 minutos antes", alerts: [10] },
  { text: "llámalo Almuerzo de equipo", title: "Almuerzo de equipo" },
  { text: "cambia el título a Retro", title: "Retro" },
  { text: "solo una vez", recurrence: null },
  { text: "cada semana", recurrence: "FREQ=WEEKLY" },
  { text: "añade una nota: traer el contrato", body: "traer el contrato" },
  { text: "todo el día", allDay: true },
];
