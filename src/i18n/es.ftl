## Tarjetas de borradores

card-event = Nuevo evento
card-note = Nueva nota
card-reminder = Nuevo recordatorio
card-change = Cambiar este evento
card-cancellation = ¿Cancelar este evento?
card-confirmed = Guardando…
card-delivered-event = ✅ Guardado
card-delivered-note = ✅ Nota guardada
card-delivered-reminder = ✅ Recordatorio puesto
card-delivered-change = ✅ Cambiado
card-delivered-cancellation = ✅ Cancelado
card-failed = No se ha guardado
card-undoing = Deshaciendo…
card-undone = ↩️ Deshecho
card-discarded = Descartado
card-below = Este borrador continúa más abajo.
card-expired = Este borrador ha caducado. No se ha guardado nada; escríbelo otra vez si todavía lo quieres.
card-your-time = En tu hora: { $when }
card-conflict = A la misma hora: { $title }, { $when } ({ $calendar })
card-free = Libre en cambio: { $times }
card-exceptions = Excepciones de la serie: { $count }
card-notified = El calendario ha escrito a: { $people }
card-undo-notified = El calendario ha avisado de que se deshizo a: { $people }
card-unreached = El calendario no pudo contactar con estas personas, avísalas tú: { $people }
card-related = Ya tienes { $title }, { $when }. ¿Quieres mover eso?
card-differs = El calendario muestra otra cosa que lo que pediste: { $found } en lugar de { $expected }. Míralo allí.
card-differs-missing = El calendario no muestra nada en { $expected }, donde debería estar. Míralo allí.
scope-line-this = Solo este de la serie
scope-line-following = Este y todos los siguientes
scope-line-all = Todos los de la serie
card-unanswered = No he podido mirar en { $calendars }: no responde.
card-target-gone = { $calendar } ya no existe. Elige otro calendario.
card-target-read-only = En { $calendar } ya no se puede escribir. Elige otro calendario.
card-aged = { $calendars }: datos de { $when }; ahora no responde.
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ solo aparece en la imagen)
    [file] { $name } (⚠️ solo aparece en el archivo)
   *[other] { $name } (⚠️ solo aparece en lo reenviado)
}
draft-list = { $count ->
    [one] Uno de estos se puede crear ya:
   *[other] Estos { $count } se pueden crear de una vez:
}
card-import = Nuevos eventos
card-delivered-import = ✅ Todo guardado
import-title = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
import-more = … y { $count } más
untitled = (sin título)
all-day = todo el día
the-calendar = el calendario
the-note-store = el almacén de notas

button-create = Crear
button-create-all = Crear todos
button-edit = Editar
button-move-instead = Mover ese
button-other-time = Otra hora
button-calendar = Calendario
button-note-store = Dónde
button-discard = Descartar
button-back = Atrás
button-undo = Deshacer
button-open = Abrir
button-retry = Reintentar
button-move = Cambiar
button-cancel-event = Cancelar evento
button-keep = Conservar
button-scope-this = Este
button-scope-following = Este y siguientes
button-scope-all = Todos

nudge-minus-15m = −15 min
nudge-plus-15m = +15 min
nudge-minus-1d = −1 día
nudge-plus-1d = +1 día
nudge-plus-1w = +1 semana
nudge-shorter = Más corto
nudge-longer = Más largo

editing-event = ¿Qué quieres cambiar? Escribe por ejemplo «mejor a las 14», «mejor en Sole» o «pásalo al lunes», o usa los botones.
editing-note = Escribe la nota tal como debe quedar.
choose-time = ¿Qué hora te viene bien?
choose-time-none = No he encontrado ninguna hora libre cercana en las próximas dos semanas.
choose-calendar = ¿En qué calendario?
choose-note-store = ¿Dónde va esta nota?

question-next-weekday = ¿Qué día quieres decir?
question-day-month-order = ¿Qué fecha quieres decir?
question-am-pm = ¿Por la mañana o por la tarde?
question-dst-gap = En ese momento se adelanta el reloj y esa hora no existe. ¿Cuál quieres decir?
question-dst-overlap = En ese momento se atrasa el reloj y esa hora se repite. ¿Cuál quieres decir?
question-weekday-mismatch = El día de la semana y la fecha no coinciden. ¿Cuál quieres decir?
question-free-slots = Estas horas están libres. ¿Cuál eliges?
question-two-readings = Esto se puede leer de dos maneras. ¿Cuál quieres decir?
question-other = ¿Cuál quieres decir?

unkept-except-holidays = No puedo excluir los festivos de un evento que se repite; están incluidos.
unkept-exceptions = Un evento que se repite en este archivo tiene excepciones que no puedo conservar; revísalo en tu calendario.
unkept-unreadable-events = Algunos eventos de este archivo no se han podido leer; se han dejado fuera.
unkept-known-events = Algunos eventos de este archivo ya están en tu calendario; se han dejado fuera.
unkept-past-time = Esa hora ya ha pasado.
unkept-rule = Una de tus reglas lleva a un lugar que ya no existe o en el que ya no se puede escribir, así que se ha saltado. Revísala en /settings.
unkept-deadline = Un plazo no es una hora de inicio; lo he tomado como el día.
unkept-recurrence = No puedo mantener esa repetición; se crea una sola vez.
unkept-model-failed = El modelo de lenguaje no ha dado una respuesta útil, así que lo han leído solo las reglas. Revísalo.
unkept-model-spent = El presupuesto de este mes para el modelo de lenguaje se ha agotado, así que lo han leído solo las reglas.
unkept-model-no-key = Tu modelo de lenguaje ya no tiene clave, así que lo han leído solo las reglas. Introdúcela otra vez en Ajustes.
remark-google-invites = Google escribe a las personas que tienen dirección de correo: una invitación, y con cada cambio y cancelación.
remark-google-cannot-invite = Desde este calendario no se puede invitar a nadie: las personas quedan anotadas por su nombre y no se enteran.
remark-caldav-invites = El servidor del calendario escribe a quienes tienen dirección de correo: una invitación, y con cada cambio y cancelación.
remark-caldav-guest = Otra persona invitó a esto: un cambio se queda en tu propio calendario, ni quien organiza ni los invitados se enteran, y el servidor puede rechazarlo.
remark-caldav-declines = Otra persona invitó a esto: borrarlo es rechazar la invitación, y el servidor del calendario avisa a quien organiza.
remark-caldav-leaves = Otra persona invitó a esto: desaparece de tu propio calendario y quien organiza no recibe aviso.
remark-outlook-invites = Outlook escribe a quienes tienen dirección de correo: una invitación, y con cada cambio y cancelación.
remark-outlook-exceptions = Outlook no puede conservar algunas excepciones de la serie: las fechas añadidas se omiten, y las citas movidas más allá de sus vecinas quedan a su hora habitual.
remark-outlook-one-alert = Outlook guarda un solo aviso: queda el primero y los demás se omiten.
remark-outlook-recurrence = Outlook no puede repetir un evento así y lo rechazará: elige otro calendario o haz varios eventos.

failure-retrying = { $calendar } todavía no responde. No se ha perdido nada; sigo intentándolo.
failure-auth = { $calendar } ha rechazado el acceso. No se ha guardado nada. Vuelve a conectarlo en Conexiones y toca Reintentar.
reconnect-ended = { $name } ({ $label }) ya no me deja entrar. No se ha perdido nada: lo que confirmes espera. Envía /login, abre Conexiones y conéctalo otra vez.
reconnect-ends-soon = { $name } ({ $label }) dejará de admitirme en menos de dos días. Envía /login, abre Conexiones y conéctalo otra vez; así nada tendrá que esperar.
task-failed = «{ $title }» está guardado y llegará a tiempo, pero no se pudo añadir a las tareas de { $account }. Prueba esa cuenta en Integraciones.
failure-forbidden = { $calendar } no lo permite. No se ha guardado nada. Elige otro calendario.
failure-not-found = { $calendar } ya no existe. No se ha guardado nada. Elige otro calendario.
failure-changed-meanwhile = Entretanto esto se ha cambiado en { $calendar }. No se ha sobrescrito nada: aquí está como es ahora, con tu cambio. Toca otra vez para escribirlo.
failure-conflict = Entretanto, este evento se ha cambiado en { $calendar }. No se ha sobrescrito nada; pídemelo otra vez.
failure-invalid = { $calendar } no lo ha aceptado. No se ha guardado nada. Elige otro calendario, o descarta el borrador y dilo de otra manera.
failure-note-forbidden = { $calendar } no lo permite. No se ha guardado nada. Elige otro lugar para la nota.
failure-note-not-found = El lugar de { $calendar } al que iba esta nota ya no existe o ya no se comparte conmigo. No se ha guardado nada. Elige otro lugar para la nota o configura de nuevo la cuenta en Conexiones.
failure-note-invalid = { $calendar } no lo ha aceptado. No se ha guardado nada. Cambia la nota o elige otro lugar para ella.
failure-note-undo = No he podido retirar esta nota de { $calendar }; sigue allí. Vuelve a intentarlo más tarde o bórrala allí.
failure-rate-limited = { $calendar } está saturado. No se ha guardado nada; inténtalo dentro de un rato.
failure-unavailable = { $calendar } no funciona en este momento. No se ha guardado nada; inténtalo más tarde.
failure-unreachable = No consigo conectar con { $calendar }. No se ha guardado nada; inténtalo cuando vuelva a estar disponible.
failure-network = No he podido conectar con { $calendar }. No está claro si se ha guardado; Reintentar no lo guardará dos veces.
failure-timeout = { $calendar } no ha respondido a tiempo. Reintentar no lo guardará dos veces.
failure-refused = No me está permitido usar la dirección de { $calendar }. No se ha guardado nada.
failure-malformed = { $calendar } ha respondido algo que no entiendo. Reintentar no lo guardará dos veces.
failure-too-large = { $calendar } ha respondido más de lo que puedo recibir. Reintentar no lo guardará dos veces.
failure-unknown = Algo ha fallado por mi parte. Reintentar no lo guardará dos veces.
failure-undo-conflict = Entretanto se ha cambiado en el calendario, así que lo he dejado como está.
failure-undo-auth = El calendario ha rechazado el acceso, así que no se ha deshecho. Vuelve a conectarlo en Conexiones.
failure-undo-not-found = Ya no encuentro dónde se guardó, así que no se ha deshecho.
failure-undo-unreachable = No consigo conectar con el calendario, así que no se ha deshecho. Toca Deshacer más tarde.
failure-undo-network = No he podido conectar con el calendario, así que quizá no se haya deshecho. Toca Deshacer otra vez.
failure-undo-unavailable = El calendario no funciona en este momento, así que no se ha deshecho. Toca Deshacer más tarde.
failure-undo-timeout = El calendario no ha respondido a tiempo, así que quizá no se haya deshecho. Toca Deshacer otra vez.
failure-undo-rate-limited = El calendario está saturado, así que no se ha deshecho. Toca Deshacer más tarde.
failure-undo-forbidden = El calendario no permite deshacerlo.
failure-undo-invalid = El calendario no lo ha aceptado, así que no se ha deshecho.
failure-undo-refused = No me está permitido usar la dirección del calendario, así que no se ha deshecho.
failure-undo-malformed = El calendario ha respondido algo que no entiendo. Mira si se ha deshecho.
failure-undo-too-large = El calendario ha respondido más de lo que puedo recibir. Mira si se ha deshecho.
failure-undo-unknown = Algo ha fallado por mi parte y quizá no se haya deshecho. Toca Deshacer otra vez.

alert-at-start = al empezar
alert-before = { $length } antes
alert-starts = Empieza { $day } a las { $time }
reminder-late = Estaba previsto: { $when }; no he podido avisarte antes.
maybe-repeated = (Puede que esto se repita: el primer envío no se confirmó.)
trouble = Algo ha fallado por mi parte. Tu mensaje está guardado y no se ha escrito nada. Envíalo otra vez, por favor.
trouble-silent = { $name } no responde ahora. Tu mensaje está guardado y no se ha escrito nada. Envíalo otra vez más tarde, por favor.

## Repeticiones

repeats-daily = { $interval ->
    [one] cada día
   *[other] cada { $interval } días
}
repeats-weekly = { $interval ->
    [one] cada semana
   *[other] cada { $interval } semanas
}
repeats-monthly = { $interval ->
    [one] cada mes
   *[other] cada { $interval } meses
}
repeats-yearly = { $interval ->
    [one] cada año
   *[other] cada { $interval } años
}
repeats-hourly = { $interval ->
    [one] cada hora
   *[other] cada { $interval } horas
}
repeats-minutely = { $interval ->
    [one] cada minuto
   *[other] cada { $interval } minutos
}
repeats-weekdays = los días laborables, de lunes a viernes
repeats-on = el { $days }
repeats-day = el { $day }
repeats-on-days = { $days }
repeats-nth = { $nth ->
    [-1] último { $weekday }
    [-2] penúltimo { $weekday }
    [1] primer { $weekday }
    [2] segundo { $weekday }
    [3] tercer { $weekday }
    [4] cuarto { $weekday }
   *[other] { $nth }.º { $weekday }
}
repeats-position = { $nth ->
    [-1] el último día laborable
    [1] el primer día laborable
   *[other] el { $nth }.º día laborable
}
repeats-last-day = el último día
repeats-count = { $count ->
    [one] una vez
   *[other] { $count } veces
}
repeats-until = hasta el { $date }

## Respuestas

nothing-to-read = En este mensaje no hay nada que pueda leer. Escribe qué hay que planificar, por ejemplo «Comida con Ana mañana a las 14:00».
unreadable = No puedo leer este tipo de mensaje. Escríbelo como texto, por favor; no se ha guardado nada.
unclear = No he encontrado nada que planificar aquí. Escribe por ejemplo «Dentista el lunes a las 9», «nota: el código del portal es 4711», «recuérdame llamar a mamá mañana a las 9» o «qué tengo el jueves». /help muestra qué más sé hacer.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = gracias, muchas gracias, mil gracias, genial, perfecto, estupendo
thanks-answer = De nada.
hello-words = hola, buenas, buenos días, buenas tardes, buenas noches, hey, qué tal
hello-answer = ¡Hola! Dime qué planificar, anotar o recordar, o pregunta qué tienes. /help muestra lo que sé hacer.
button-as-note = Guardar como nota
ask-time = ¿Cuándo es? Escribe un día y una hora, o /cancel.
no-such-event = No he encontrado ese evento entre los próximos. No se ha cambiado nada.
no-slot = No he encontrado ninguna hora libre para eso. Di otro día o una duración más corta.
edit-not-understood = No he entendido qué hay que cambiar. Escribe por ejemplo «mejor a las 14» o «mejor en Sole», o /cancel para dejarlo como está.
edited-too-late = Tu mensaje editado ya se había guardado tal como estaba. Toca Deshacer debajo y envíalo otra vez para cambiarlo.
edited-over = Lo que salió de ese mensaje ya no está en pie. Envíalo otra vez para planearlo de nuevo.
edited-not-understood = No he podido leer tu mensaje editado como algo que planificar; el borrador sigue como estaba.
tap-unknown = No conozco este botón. No se ha cambiado nada.
tap-stale = El borrador había cambiado desde que se mostró ese botón, así que no se ha hecho nada. Ahora está al día.
create-all-changed = { $count ->
    [one] Un borrador había cambiado desde que se mostró la lista, así que se ha dejado. Decídelo en su propia tarjeta.
   *[other] { $count } borradores habían cambiado desde que se mostró la lista, así que se han dejado. Decídelos en sus propias tarjetas.
}
tap-decided = Esto ya estaba decidido; no se ha cambiado nada.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = sí, si, s, ok, okay, vale, claro, de acuerdo, confirmar, confirmo, guardar, guárdalo, créalo, hazlo, adelante, sí por favor
yes-to-which = Hay varios borradores abiertos. Toca el botón debajo del que quieres; no se ha guardado nada.
unstored = Ahora mismo no puedo guardar nada: el disco está lleno o la base de datos está bloqueada. Tu mensaje no se ha perdido: Telegram lo conserva y lo atenderé en cuanto pueda.
refused = Este es un asistente privado. Si también debe ser tuyo, dale a su dueño tu id: { $id }
refused-unowned = Este asistente aún no tiene dueño. Si lo estás configurando: el código de configuración está en el terminal o el registro donde se ejecuta. Escríbelo en su página web o envíame /start y el código.
group-private = Solo trabajo en chats privados y aquí no leo nada. Escríbeme allí: @{ $username }

agenda-empty = Nada previsto: { $days }.
agenda-more = … y { $count } más.
free-none = nada libre
free-yes = Sí, estás libre: { $when }
free-no = No, ese rato está ocupado: { $when }
free-partly = No está todo libre: { $when }
free-gaps = Libre: { $times }
drafts-none = No hay borradores abiertos.
drafts-more = … y { $count } borradores abiertos más. Decide primero estos.
notes-none = Aún no hay notas guardadas aquí. Escribe por ejemplo «nota: el código de la puerta es 4711».
notes-list = Tus últimas notas guardadas aquí:
notes-hint = Todas, y una descarga, están en tu página Notas: /login
undo-nothing = No hay nada que deshacer.
cancel-done = Se queda como está.
cancel-nothing = No hay nada que cancelar. Los borradores abiertos están en /drafts.
find-usage = Escribe lo que necesitas, por ejemplo «/find 45 minutos el martes».
note-usage = Escribe la nota después del comando, por ejemplo «/note el código del portal es 4711».
remind-usage = Escribe qué y cuándo, por ejemplo «/remind llamar a mamá mañana a las 9».
calendars-list = Tus calendarios:
calendars-hint = ✓ es donde van los eventos nuevos. Conecta otros y cámbialo en /settings.
calendar-read-only = solo lectura
calendar-gone = ya no existe
command-unknown = No conozco este comando. /help los muestra todos.
file-no-model = Solo puedo leer imágenes y PDF con un modelo de lenguaje que vea, y no hay ninguno configurado, así que no se ha guardado nada. Escribe qué hay que planificar, por favor; quien me administra puede configurar uno.
file-no-vision = El modelo de lenguaje no ha podido leer esto; quizá sea uno que no ve. No se ha guardado nada; escribe qué hay que planificar, por favor.
file-no-words = No he encontrado palabras aquí. No se ha guardado nada; escribe qué hay que planificar, por favor.
file-too-large = Este archivo ocupa más de 20 MB, más de lo que puedo descargar. No se ha guardado nada; envía uno más pequeño.
file-empty = Este archivo está vacío. No se ha guardado nada; envíalo otra vez, por favor.
file-unknown = Leo imágenes, PDF, archivos de calendario (.ics) y grabaciones, y este no es ninguno de ellos. No se ha guardado nada; escribe qué hay que planificar, por favor.
file-no-events = No hay eventos en este archivo de calendario. No se ha cambiado nada.
file-too-many-events = Este archivo de calendario contiene más de { $most } eventos. No se ha guardado nada; conecta el calendario del que procede o envía un archivo más pequeño.
file-known-events = Todo esto ya está en tu calendario. No se ha cambiado nada.
file-gone = Telegram no ha entregado este archivo, así que no se ha leído ni guardado nada. Envíalo otra vez, por favor.
file-failed = No he podido leer este archivo, aunque lo he intentado varias veces. No se ha guardado nada; envíalo más tarde o escribe qué hay que planificar.
forward-unclear = No he encontrado nada que planificar en lo que has reenviado, así que no se ha hecho nada con ello. Dime con tus palabras qué hay que hacer.
contact-no-draft = Un contacto lo añado a las personas de un borrador, y no hay ninguno abierto. No se ha cambiado nada; escribe primero qué planeas con esa persona.
place-no-draft = Un lugar lo añado a un borrador, y no hay ninguno abierto. No se ha cambiado nada; escribe primero qué hay allí.
voice-no-transcriber = Todavía no puedo escuchar: no hay ningún reconocedor de voz configurado, así que no se ha oído ni guardado nada. Escríbelo como texto, por favor; quien me administra puede definir WHISPER_API_KEY.
voice-too-long = Esta grabación dura más de { $minutes } minutos, así que no la he escuchado. No se ha guardado nada; dilo más corto o escríbelo.
voice-too-large = Esta grabación ocupa más de 20 MB, más de lo que puedo descargar. No se ha guardado nada; envía una más corta o escríbelo.
voice-empty = Esta grabación está vacía. No se ha guardado nada; grábala otra vez, por favor.
voice-silent = No he oído palabras en esta grabación. No se ha guardado nada; grábala otra vez, por favor, o escríbelo.
voice-format = No he podido leer esta grabación: está dañada, es demasiado corta o tiene un formato que no conozco. No se ha guardado nada; envíala como mensaje de voz o escríbelo.
voice-refused = El reconocedor de voz no acepta mi clave, así que no se ha oído ni guardado nada. Escríbelo como texto, por favor; quien me administra tiene que poner una clave nueva.
voice-gone = Telegram no ha entregado esta grabación, así que no se ha oído ni guardado nada. Envíala otra vez, por favor.
voice-failed = El reconocedor de voz no ha respondido, aunque se lo he pedido varias veces. No se ha guardado nada; envía la grabación más tarde o escríbelo.

## Zona, idioma, acceso

zone-ask = ¿Dónde estás? Envíame tu ciudad o comparte tu ubicación, para que tus horas sean correctas.
zone-unknown = No conozco ese lugar. Envía una ciudad más grande que esté cerca o una zona como Europe/Madrid.
zone-which = ¿Cuál quieres decir?
zone-set = Tu zona horaria es { $zone }; allí son ahora las { $time }.
share-location = Compartir mi ubicación
language-choose = Elige tu idioma:
language-set = A partir de ahora te hablo en español.
login-link = Abre esto para entrar en tus páginas:
login-loopback = Esto solo se abre en el equipo donde se ejecuta Adjutant. Para otros dispositivos, pon en PUBLIC_URL una dirección que lleve hasta él.
settings-link = Cámbialos en tu página:
login-once = El enlace funciona una vez, durante 15 minutos.
settings-zone = Zona horaria: { $zone }
settings-zone-unknown = aún no se conoce
settings-language = Idioma: { $locale }
settings-hours = Horario de trabajo: { $from } – { $to }
start-hello = ¡Hola, { $name }! Escríbeme qué hay que planificar, como se lo dirías a una persona: «Comida con Ana el próximo viernes a las 14:00 en Nobu». Te muestro un borrador y no se escribe nada hasta que tocas Crear. /help muestra qué más sé hacer.
help-intro = Escribe con tus palabras qué planificar, anotar o recordar. Te muestro un borrador; solo tu toque lo escribe, y Deshacer lo retira.

command-today = qué hay hoy
command-tomorrow = qué hay mañana
command-week = los próximos siete días
command-agenda = los próximos treinta días
command-free = cuándo estás libre
command-find = buscar una hora libre
command-note = guardar una nota
command-notes = tus últimas notas
command-remind = poner un recordatorio
command-drafts = borradores sin decidir
command-undo = deshacer lo último escrito
command-calendars = tus calendarios
command-settings = tus ajustes
command-login = un enlace a tus páginas
command-timezone = fijar tu zona horaria
command-language = elegir tu idioma
command-cancel = dejar lo empezado
command-help = qué sé hacer
command-start = saludar
terminal-prompt = ›
terminal-no-button = No hay ningún botón { $number } y no se ha hecho nada. Se ven estos: { $buttons }
