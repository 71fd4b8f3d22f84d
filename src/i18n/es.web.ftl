## Every page

web-skip = Ir al contenido
web-nav = Secciones
web-nav-chat = Chat
web-nav-dashboard = Panel
web-nav-notes = Notas
web-nav-integrations = Conexiones
web-nav-settings = Ajustes
web-log-out = Cerrar sesión
web-name = Tu nombre
web-language = Idioma
web-reminder = Recordatorio
web-unreachable = Adjutant no responde. No se ha enviado nada y lo que has escrito sigue aquí; comprueba que está en marcha e inténtalo otra vez.
web-example-1 = Comida con Ana el próximo viernes a las 14:00 durante 90 minutos en Nobu, avísame 30 minutos antes
web-example-2 = Recuérdame llamar a mamá mañana a las 9
web-example-3 = ¿Qué tengo esta semana?

## Landing

web-home-title = Tu secretario
web-home-headline = El secretario que es tuyo
web-home-lead = Adjutant convierte lo que escribes en eventos del calendario, notas y recordatorios. Funciona en tu propia máquina y lo guarda todo allí, en una sola carpeta.
web-home-write-title = Escribe como hablas
web-home-write = En Telegram, aquí en el navegador o en un terminal: basta una frase.
web-home-tap-title = Nada sin tu toque
web-home-tap = Ves un borrador con día, hora, lugar y coincidencias. Se guarda cuando tocas Crear, una sola vez, y Deshacer lo retira.
web-home-yours-title = En tus calendarios
web-home-yours = Guárdalo todo en el calendario integrado o conecta el que ya tienes.
web-home-unclaimed-title = Este Adjutant todavía no tiene dueño
web-home-unclaimed = Si lo has iniciado tú, el código de configuración está en el terminal donde se ejecuta. La configuración lleva dos minutos.
web-home-set-up = Configurar
web-home-log-in-title = Entrar
web-home-by-bot = Envía /login al bot y te dará un enlace para entrar:
web-home-by-terminal = En la máquina donde se ejecuta, obtén un enlace con
web-login-title = Entrar en Adjutant
web-login-lead = Este enlace funciona una sola vez. Toca el botón para entrar con este navegador.
web-login-button = Entrar

## Setup

web-setup-steps = Pasos
web-setup-owner-step = Tú
web-setup-zone-step = Zona horaria
web-setup-bot-step = Telegram
web-setup-owner-title = Te damos la bienvenida
web-setup-owner-lead = Adjutant mostró un código de configuración al arrancar. Quien lo introduzca será el dueño.
web-setup-code = Código de configuración
web-setup-code-hint = Diez letras y cifras, en el terminal o en el registro donde se ejecuta Adjutant.
web-setup-wrong-code = Ese no es el código de configuración y no se ha cambiado nada. Míralo otra vez donde se ejecuta Adjutant; tras un reinicio es otro.
web-setup-continue = Continuar
web-setup-zone-title = ¿Dónde estás?
web-setup-zone-lead = «Mañana a las 9» son tus 9, así que Adjutant tiene que saber tu zona horaria.
web-setup-bot-title = Háblale en Telegram
web-setup-bot-lead = Es opcional y puedes hacerlo más adelante. El bot es tuyo y solo responde a quienes dejas entrar.
web-setup-skip = Omitir por ahora
web-setup-finish = Terminar y abrir el chat
web-bot-how-1 = En Telegram, abre
web-bot-how-2 = Envíale
web-bot-how-3 = Elige un nombre y un nombre de usuario. Te responde con un token; pégalo aquí.
web-bot-token = Token del bot
web-bot-connect = Conectar el bot
web-bot-other-token = Usar otro bot
web-bot-connecting = El token es correcto; se está conectando el bot.
web-bot-accepted = { $bot } está conectado.
web-bot-ask-owner = No hay ningún bot conectado. El dueño de este Adjutant puede conectar uno.
web-telegram-link-lead = Ahora vincúlalo con tu cuenta de Telegram: abre el bot y pulsa Iniciar.
web-telegram-link = Abrir { $bot } en Telegram
web-telegram-linked = Puedes hablar con { $bot } en Telegram.
web-bot-refused-unauthorized = Telegram no conoce este token y no se ha guardado nada. Cópialo otra vez de @BotFather, entero.
web-bot-refused-conflict = Otro programa está usando este token y no se ha guardado nada. Detenlo o crea un bot nuevo.
web-bot-refused-rate-limited = Telegram pide que esperemos y no se ha guardado nada. Inténtalo dentro de un minuto.
web-bot-refused-unavailable = Telegram no funciona en este momento y no se ha guardado nada. Inténtalo más tarde.
web-bot-refused-network = Desde esta máquina no se llega a Telegram y no se ha guardado nada. Comprueba la conexión e inténtalo otra vez.
web-bot-refused-storage = El token es correcto, pero no se ha podido guardar nada: el disco está lleno o la base de datos está bloqueada. Arréglalo e inténtalo otra vez.
web-bot-refused-malformed = Esto no es un token de bot y no se ha guardado nada. Uno se parece a 123456789:AAE…; cópialo de @BotFather.

## Time zone

web-zone-current = { $zone }; allí son ahora las { $time }
web-zone-place = Una ciudad cercana
web-zone-other-place = Otra ciudad
web-zone-example = Madrid
web-zone-search = Buscar
web-zone-which = Toca donde el reloj marque tu hora:
web-zone-now = ahora { $time }
web-zone-browser = según tu navegador
web-zone-unknown = No conozco «{ $place }». Prueba con la ciudad grande más cercana.

## Chat

web-chat-label = Tu mensaje
web-chat-placeholder = Mensaje
web-chat-send = Enviar
web-chat-attach = Adjuntar una imagen, un PDF, un archivo de calendario o una grabación
web-chat-send-file = Enviar el archivo
web-chat-record = Grabar un mensaje; toca otra vez para enviarlo
web-chat-no-microphone = El navegador no ha dado acceso al micrófono, así que no se ha grabado nada. Permítelo para esta página o escribe tu mensaje.
web-chat-log = Conversación
web-chat-empty-title = ¿Qué puedo hacer por ti?
web-chat-empty = Escribe lo que tienes en mente o toca un ejemplo.

## Dashboard

web-greeting-any = Hola, { $name }
web-greeting-morning = Buenos días, { $name }
web-greeting-afternoon = Buenas tardes, { $name }
web-greeting-evening = Buenas noches, { $name }
web-dashboard-agenda = Los próximos siete días
web-dashboard-nothing-on = No hay nada previsto.
web-dashboard-unanswered = Sin respuesta de { $calendars }; puede que aquí falte algo.
web-dashboard-no-zone = Todavía no se conoce tu zona horaria.
web-dashboard-set-zone = Indicarla
web-dashboard-drafts = { $count ->
    [0] No hay borradores abiertos
    [one] { $count } borrador abierto
   *[other] { $count } borradores abiertos
}
web-dashboard-no-drafts = Está todo decidido.
web-dashboard-decide = Mostrar en el chat
web-dashboard-connected = Conectado
web-dashboard-manage = Gestionar
web-dashboard-jobs = { $count ->
    [one] Se ha abandonado { $count } tarea
   *[other] Se han abandonado { $count } tareas
}
web-dashboard-jobs-lead = Han fallado una y otra vez. Cuando la causa esté resuelta, ejecútalas de nuevo; nada se escribe dos veces.
web-dashboard-retry = Ejecutar de nuevo
web-job-message = No se pudo responder a un mensaje. Está guardado, no se ha escrito nada y quien lo envió lo sabe. Ejecútalo de nuevo o pide que lo envíen otra vez.
web-job-recording = No se pudo pasar una grabación a palabras. No se ha escrito nada y quien la envió lo sabe. Ejecútalo de nuevo o pide que la envíen otra vez.
web-job-file = No se pudo leer un archivo o una imagen. No se ha escrito nada y quien lo envió lo sabe. Ejecútalo de nuevo o pide que lo envíen otra vez.
web-job-send = Un mensaje no llegó a Telegram. Lo guardado sigue guardado. Comprueba que el bot está conectado y ejecútalo de nuevo.
web-job-ring = Un recordatorio no llegó a su hora. Está guardado. Ejecútalo de nuevo y llegará ahora.
web-job-alert = No hubo aviso antes de un evento. El evento sigue en pie. Ejecútalo de nuevo si todavía no ha empezado.
web-job-task = No se pudo poner al día una lista de tareas con un recordatorio. El recordatorio sigue en pie. Prueba esa cuenta en Conexiones y ejecútalo de nuevo.
web-job-sync = No se pudieron revisar las cuentas conectadas. No se ha cambiado nada en ellas, pero lo que se muestra puede ser antiguo. Pruébalas en Conexiones y ejecútalo de nuevo.
web-job-prune = No se pudo retirar lo antiguo. No se ha perdido nada. Comprueba que hay sitio en el disco y ejecútalo de nuevo.
web-job-other = Una tarea en segundo plano ({ $kind }) no salió adelante. Lo guardado sigue guardado. Mira el motivo en el registro y ejecútala de nuevo.
web-account-fine = { $count ->
    [one] { $connector }, { $count } calendario
   *[other] { $connector }, { $count } calendarios
}
web-bot-set-up = Configurar
web-bot-off = No hay ningún bot conectado.
web-bot-starting = Se está conectando el bot.
web-bot-polling = { $bot } está a la escucha.
web-bot-failing-unauthorized = Telegram ya no acepta el token del bot. Copia el actual de @BotFather e introdúcelo en Ajustes.
web-bot-failing-conflict = Otro programa usa el mismo token, así que los mensajes pueden ir a parar allí. Detenlo o revoca el token en @BotFather e introduce el nuevo.
web-bot-failing-rate-limited = Telegram pide que esperemos. Continuará solo; no se pierde nada.
web-bot-failing-unavailable = Telegram no funciona. Se vuelve a intentar automáticamente; no se pierde nada.
web-bot-failing-network = Desde esta máquina no se llega a Telegram. Comprueba la conexión; se vuelve a intentar automáticamente y no se pierde nada.
web-bot-failing-storage = No se puede guardar nada: el disco está lleno o la base de datos está bloqueada. Los mensajes esperan en Telegram; se vuelve a intentar automáticamente.
web-bot-failing-malformed = En la dirección de Telegram responde otra cosa. Comprueba TELEGRAM_API_ROOT; se vuelve a intentar automáticamente.

## Integrations

web-integrations-lead = Los eventos van al calendario predeterminado y las coincidencias se buscan en todos.
web-integrations-accounts = Tus cuentas
web-integrations-built-in = Integrado, en esta máquina
web-integrations-works = Funciona
web-integrations-fresh = Conectado y probado. Elige a qué calendario van los eventos nuevos.
web-integrations-fresh-notes = Conectado y probado. Falta un paso: indica abajo dónde van las notas.
web-integrations-fresh-done = Conectado y probado.
web-integrations-default = Predeterminado
web-integrations-make-default = Usar como predeterminado
web-integrations-notes = Notas
web-integrations-no-place = Aún no se ha elegido dónde van las notas.
web-integrations-place = Las notas van a { $name }.
web-integrations-choose-place = Elegir dónde
web-integrations-change-place = Cambiar
web-integrations-read-only = Solo lectura
web-integrations-gone = Ya no existe
web-integrations-as-of = Datos de { $when }
web-integrations-stale = Desactualizado: datos de { $when }
web-integrations-not-copied = Aún sin leer
web-integrations-look-again = Volver a mirar
web-integrations-list-same = Funciona y tiene los mismos calendarios que antes.
web-integrations-list-came = Nuevos: { $names }.
web-integrations-list-went = Ya no existen: { $names }.
web-integrations-list-renamed = Con otro nombre: { $names }.
web-integrations-default-closed = Los eventos nuevos siguen yendo a { $name }, donde ya no se puede escribir. Elige otro predeterminado; hasta entonces no se escribe nada en otro sitio.
web-integrations-test = Probar
web-integrations-test-good = { $count ->
    [one] Funciona: ha respondido { $count } calendario.
   *[other] Funciona: han respondido { $count } calendarios.
}
web-integrations-test-places = Funciona. Bases de datos compartidas con Adjutant: { $count }.
web-integrations-disconnect = Desconectar
web-integrations-disconnect-lead = Adjutant olvida el acceso y deja de mirar en estos calendarios. En ellos no cambia nada. Los borradores abiertos pasan al calendario integrado.
web-integrations-disconnect-confirm = Desconectar { $label }
web-integrations-connect = Conectar una cuenta
web-integrations-connect-button = Conectar
web-integrations-trying = Probando…
web-integrations-or = o
web-integrations-closed = Conectar { $name } mediante consentimiento todavía no está configurado aquí. Quien administra Adjutant define { $needs }; la guía de la documentación explica cómo.
web-integrations-redirect = Dirección de redirección que hay que registrar en { $name }, letra por letra:
web-integrations-guide = La guía, paso a paso
web-integrations-authorize = Conectar { $name }
web-integrations-device = Con un código, en otro dispositivo
web-integrations-go-on = Continuar a { $name }
web-integrations-paste = Cuando aceptes, { $name } lleva a una página que quizá no cargue. No pasa nada: copia su dirección completa de la barra de direcciones y pégala aquí.
web-integrations-device-code = Introduce este código en la página de { $name }. Esta página continúa sola.
web-integrations-landed = Ya casi está
web-integrations-landed-lead = { $name } ha aceptado. Copia la dirección completa de esta página de la barra de direcciones y pégala en Conexiones, donde empezaste.
web-consent-auth = { $name } no ha aceptado el código y no se ha conectado nada. Los códigos duran unos minutos: empieza de nuevo.
web-consent-forbidden = Tú, o un administrador de la cuenta, lo ha rechazado en { $name } y no se ha conectado nada. Empieza de nuevo si fue un descuido.
web-consent-invalid = { $name } no acepta cómo está registrado Adjutant allí y no se ha conectado nada. Quien administra Adjutant comprueba el id de cliente, su secreto y la dirección de retorno, como dice la guía.
web-consent-refused = Esta no es la respuesta a lo que se empezó en este navegador, o llegó demasiado tarde, y no se ha conectado nada. Empieza de nuevo.
web-consent-timeout = Nadie ha aceptado a tiempo en { $name } y no se ha conectado nada. Empieza de nuevo.
web-consent-other = { $name } no responde como debe en este momento y no se ha conectado nada. Empieza de nuevo dentro de unos minutos.
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale y casi todos los demás
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, con una contraseña específica de app de account.apple.com
    Nextcloud: https://tu.servidor/remote.php/dav, con una contraseña de aplicación de Ajustes, Seguridad
    Fastmail: https://caldav.fastmail.com, con una contraseña de aplicación de Settings, Privacy & Security
caldav-field-url = Dirección del servidor
caldav-field-username = Nombre de usuario
caldav-field-password = Contraseña de aplicación
caldav-no-calendars = Allí no se ha encontrado ningún calendario para eventos y no se ha cambiado nada. Una cuenta nueva quizá no tenga ninguno todavía: crea antes uno allí. Si no, comprueba la dirección.
caldav-no-https = En esta dirección nada responde por https y no se ha guardado nada. Compruébala, y que el servidor funcione; con un servidor en casa quizá deba empezar por http://.
caldav-auth-icloud = iCloud solo acepta una contraseña específica de app: créala en account.apple.com, en Inicio de sesión y seguridad; el nombre de usuario es el correo de tu cuenta de Apple.
caldav-auth-google = Google ya no acepta contraseñas por CalDAV, tampoco las de aplicación, así que esta cuenta no se puede conectar de este modo.
caldav-auth-fastmail = Fastmail solo acepta una contraseña de aplicación: créala en Settings, Privacy & Security, con acceso a los calendarios; el nombre de usuario es tu dirección de correo completa.
caldav-auth-nextcloud = Con la verificación en dos pasos, Nextcloud pide una contraseña de aplicación: créala en Ajustes, Seguridad; el nombre de usuario es el que usas para entrar.
caldav-auth-generic = Comprueba el nombre de usuario y la contraseña; muchos servidores piden, en lugar de la habitual, una contraseña de aplicación creada en los ajustes de la cuenta.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail y Live
web-connect-outlook-hints =
    Cuentas de Microsoft de trabajo, de estudios y personales; solo se piden tus calendarios
    «Con un código» no necesita volver a esta máquina: lo introduces en microsoft.com/devicelogin, en cualquier dispositivo; algunas empresas lo prohíben
    En una empresa quizá el administrador tenga que aprobar antes Adjutant
outlook-auth = Microsoft ya no acepta este inicio de sesión: se retiró, se cambió la contraseña o las normas de la empresa exigen uno nuevo.
outlook-refusal-no-mailbox = Esta cuenta no tiene un calendario al que Outlook deje llegar a los programas, y no se ha conectado nada: necesita un buzón en Exchange Online o en Outlook.com.
outlook-refusal-forbidden = Outlook no deja a Adjutant hacer esto: el calendario está compartido solo para lectura o la cuenta ya no tiene buzón en Exchange Online. Revisa la licencia de la cuenta o pide que compartan el calendario para editarlo, y después pruébala.
web-connect-google-calendar = Tu cuenta de Google, o un calendario compartido con una cuenta de servicio
web-connect-google-calendar-hints =
    Con consentimiento: aceptas en la página de Google y aquí aparecen todos los calendarios de la cuenta
    Con cuenta de servicio: comparte un calendario con la dirección de correo de la cuenta, con permiso para cambiar eventos, y pega su archivo de clave; así no se puede invitar a nadie
google-field-calendar = ID del calendario (el del principal es tu dirección de correo)
google-field-key = Archivo de clave de la cuenta de servicio (JSON); vacío para el de esta instalación
google-consent-unverified = Si Google dice que no ha verificado esta aplicación, elige «Avanzado» y continúa a Adjutant: es la aplicación que registró quien administra Adjutant.
google-auth-consent = Google ya no deja entrar a Adjutant: se retiró el acceso, cambió la contraseña o no se usó en seis meses.
google-consent-testing = Google puso fin al acceso siete días después de darlo, como hace mientras la pantalla de consentimiento está en pruebas: quien administra Adjutant publica la aplicación en la consola de Google Cloud (Google Auth Platform, Público), lo que no exige verificación.
google-auth-service = Google no acepta la clave de la cuenta de servicio: crea otra si se borró y comprueba el reloj de esta máquina.
google-refusal-forbidden = Google no deja que Adjutant llegue a los calendarios y no se ha cambiado nada: acepta con todas las casillas de calendarios marcadas y mira que la API de Google Calendar esté habilitada en el proyecto, como dice la guía.
google-refusal-not-shared = La cuenta de servicio no ve ese calendario y no se ha cambiado nada: compártelo con la dirección de la cuenta (client_email en el archivo de clave) y copia el ID del calendario de sus ajustes.
google-refusal-key = Aquí no hay una clave utilizable de una cuenta de servicio y no se ha guardado nada: pega entero el archivo JSON que creó Google Cloud.
web-guests-written = A los invitados con dirección de correo se les envían invitaciones, cambios y cancelaciones.
web-guests-quiet = Los invitados se anotan en los eventos y nadie recibe correos.
web-guests-start = Enviar correos
web-guests-stop = No enviar
web-connect-notion = Las notas pasan a ser páginas de una base de datos
web-connect-notion-hints =
    Con un token: crea en notion.so/profile/integrations una integración interna que pueda leer, insertar y actualizar contenido, y copia su secreto
    Después abre tu base de datos en Notion, ••• arriba a la derecha, Conexiones, y añade la integración
    Tras conectar, eliges aquí la base de datos
notion-field-token = Secreto de la integración
notion-auth = Notion no conoce este secreto o se ha revocado: cópialo otra vez entero de la página de la integración.
web-connect-apple-notes = Un atajo en tu iPhone, iPad o Mac las recoge
web-connect-apple-notes-hints =
    Apple no deja entrar a otros programas en Notas, así que tu dispositivo las recoge; hasta entonces esperan en Notas
    Tu dispositivo tiene que llegar a este Adjutant: en casa por su dirección en la red, fuera por PUBLIC_URL
web-apple-card = Tu atajo recoge estas notas.
web-apple-set-up = Configurarlo
web-apple-lead = Un atajo en tu dispositivo pide a Adjutant las notas que esperan y las pone en Notas.
web-apple-unreachable = Esta dirección es la de esta misma máquina y un teléfono no llega a ella. Abre esta página con la dirección que usa tu teléfono, o define PUBLIC_URL.
web-apple-address = Tu dirección
web-apple-address-lead = Quien la tenga puede leer las notas que esperan: no se la des a nadie. Escanéala con la cámara para copiarla en el teléfono.
web-apple-qr = Código QR de tu dirección
web-apple-waiting = En espera: { $count }.
web-apple-never = Aún no se ha recogido ninguna nota.
web-apple-handed = Última recogida: { $at }.
web-apple-shortcut = El atajo, paso a paso
web-apple-steps =
    Abre la app Atajos, toca + y llama «Adjutant» al nuevo atajo.
    Añade la acción «Repetir» (Repeat), 20 veces; todo lo que sigue va dentro.
    Añade «Obtener contenido de URL» (Get Contents of URL) y pega la dirección de arriba.
    Añade «Obtener valor del diccionario» (Get Dictionary Value): el valor de la clave id del contenido de la URL.
    Añade «Si» (If): el valor del diccionario tiene cualquier valor. Lo que sigue va entre «Si» y «De lo contrario»; deja vacía la segunda parte.
    Añade «Obtener valor del diccionario»: el valor de la clave text del contenido de la URL del paso 3.
    Añade «Crear nota» (Create Note) con ese valor, elige la carpeta y desactiva que se abra al ejecutarse.
    Añade «Obtener contenido de URL» con la misma dirección; en «Mostrar más» elige el método POST y el cuerpo JSON, y añade un campo de texto: clave id, con el valor del paso 4.
    Ejecútalo una vez y permite el acceso a esta dirección y a Notas.
web-apple-automation = Para que se ejecute solo: en Automatización añade una, por ejemplo a una hora del día o al abrir Notas, elige el atajo y ejecútalo inmediatamente. No se pierde nada: las notas esperan hasta que avisa de que están creadas.
web-apple-rotate = Crear una dirección nueva
web-apple-rotate-lead = Si otra persona la ha visto: la dirección antigua deja de valer al momento, las notas que esperan siguen ahí y el atajo necesita la nueva en los dos sitios.
web-apple-rotate-confirm = Anular la dirección antigua y crear una nueva
web-note-place = Dónde van las notas
web-note-place-which = Base de datos
web-note-place-next = Mostrar sus campos
web-note-place-none = Aún no hay ninguna base de datos compartida con Adjutant. En Notion abre la base de datos, ••• arriba a la derecha, Conexiones, añade la integración y recarga esta página.
web-note-place-back = Volver a Conexiones
web-note-fields = El título toma la primera línea y la página el texto. Elige qué más rellena una nota. Se añade una propiedad de texto «Adjutant» para que nada se guarde dos veces.
web-note-field-date = Fecha: cuándo se anotó
web-note-field-select = Opción: según un #hashtag de la nota
web-note-field-url = Enlace: el primero de la nota
web-note-field-people = Personas: de quién es la nota
web-note-field-person = Quién eres en Notion
web-note-field-none = Dejarlo vacío
web-account-auth = Se rechaza el acceso. { $cause } Después conecta abajo la misma cuenta otra vez; lo que confirmes mientras tanto espera y se guarda entonces solo.
web-account-auth-consent = { $cause } Conecta la cuenta otra vez más abajo; lo que confirmes mientras tanto espera y después se guarda solo.
web-account-untold-calendar = { $name } no avisa de los cambios en { $calendars }, así que Adjutant lo consulta cada cinco minutos.
web-account-untold-address = { $name } no llega a Adjutant por su dirección pública, así que Adjutant busca cambios en { $calendars } cada cinco minutos.
web-account-forbidden = { $name } acepta el acceso, pero no la petición: la cuenta se ha bloqueado o sus permisos han cambiado. Pide a su proveedor o administrador que lo permita de nuevo y pruébala.
web-account-not-found = { $name } ya no tiene estos calendarios: se han borrado o se han trasladado. Si aún existen, conecta la cuenta otra vez abajo.
web-account-place-gone = { $name } ya no muestra a Adjutant el lugar de las notas: se ha borrado o ya no se comparte. Las notas esperan; compártelo de nuevo o elige otro lugar.
web-account-conflict = { $name } ha comunicado un conflicto. Toca Probar para ver si continúa.
web-account-invalid = { $name } ha rechazado la petición, quizá porque allí ha cambiado algo. Pruébala otra vez; si sigue igual, quien gestiona Adjutant encuentra la causa en el registro.
web-account-rate-limited = { $name } ha pedido menos peticiones durante un rato. Se intenta de nuevo solo; hasta entonces vale lo último leído.
web-account-unavailable = { $name } no funcionaba la última vez, quizá por mantenimiento. Se intenta de nuevo solo; si sigue igual, mira qué dice su proveedor.
web-account-unreachable = No se ha podido llegar a { $name } la última vez: su servidor está apagado, su dirección ha cambiado o Adjutant no tiene red. Compruébalo y pruébala; también se intenta de nuevo solo.
web-account-network = La conexión con { $name } se cortó la última vez. Se vuelve a intentar automáticamente.
web-account-timeout = { $name } no ha respondido a tiempo la última vez: está sobrecargado, o un cortafuegos retiene las peticiones. Se intenta de nuevo solo; si sigue igual, revisa el servidor.
web-account-refused = Adjutant no puede usar a donde lleva la dirección de { $name }: una red privada, otro servidor o un certificado no válido. Conéctala otra vez con la dirección correcta; el propietario puede permitir redes privadas con ALLOW_PRIVATE_NETWORK.
web-account-malformed = En lugar de { $name } ha respondido otra cosa, quizá la página de acceso de una red o un proxy. Abre su dirección en un navegador para ver qué es y pruébala otra vez.
web-account-too-large = { $name } ha respondido más de lo que se puede recibir. Toca Probar para ver si continúa.

## Settings

web-settings-saved = Guardado.
web-settings-you = Tú
web-settings-zone = Zona horaria
web-settings-calendar = Calendario predeterminado
web-settings-calendar-hint = Los eventos nuevos van ahí, salvo que elijas otro en el borrador.
web-settings-notes = Lugar predeterminado para notas
web-settings-notes-hint = Las notas nuevas van ahí, salvo que elijas otro lugar en el borrador. En Conexiones puedes conectar más.
web-settings-days = Días laborables
web-settings-from = Horario de trabajo, de
web-settings-to = a
web-settings-save = Guardar

web-rules-title = A dónde va cada cosa
web-rules-lead = Un borrador nuevo va a donde diga la primera regla que se cumpla. Aún puedes cambiarlo en el borrador.
web-rules-none = Todavía no hay reglas: todo va a su lugar predeterminado.
web-rules-default = Todo lo demás va a «{ $calendar }», y las notas a «{ $notes }».
web-rules-up = Subir
web-rules-down = Bajar
web-rules-remove = Quitar
web-rules-broken = «{ $target }» ya no está conectado, o no se puede escribir en él, así que esta regla se salta. Elige otro lugar o quita la regla.
web-rules-use = Enviar ahí
web-rules-add-title = Añadir una regla
web-rules-add-lead = Debe cumplirse todo lo que rellenes; lo que dejes vacío no cuenta.
web-rules-what = Qué
web-rules-what-event = Eventos
web-rules-what-note = Notas
web-rules-what-reminder = Recordatorios, como eventos del calendario
web-rules-hashtag = Etiqueta
web-rules-hashtag-hint = Se quita del título.
web-rules-keyword = Palabra
web-rules-keyword-hint = Una o varias palabras. «dent*» es cualquier palabra que empieza por dent.
web-rules-attendee = Invitado
web-rules-attendee-hint = Un nombre, una dirección, o «@empresa.com» para todos los de allí.
web-rules-language = Idioma
web-rules-any = cualquiera
web-rules-from = Desde
web-rules-to = Hasta antes de
web-rules-time-hint = Cuando empieza un evento o se escribe una nota.
web-rules-channel = Enviado desde
web-rules-channel-web = las páginas web
web-rules-channel-terminal = el terminal
web-rules-target = Va a
web-rules-target-calendars = Calendarios
web-rules-target-notes = Notas
web-rules-add = Añadir la regla
web-rules-too-many = Ya hay { $most } reglas. Quita una primero; no se ha añadido nada.
web-rules-unknown-target = Esto no puede ir ahí: los eventos y recordatorios van a un calendario, las notas a una cuenta que guarda notas. No se ha añadido nada.
web-rules-hashtag-wrong = Una etiqueta es una sola palabra, como #trabajo. No se ha añadido nada.
web-rules-time-wrong = Indica las dos horas, y que no sean la misma. No se ha añadido nada.
web-rules-try-title = Probar una frase
web-rules-try-text = Una frase
web-rules-try-example = Comida con Ana el viernes a las 13:00 #trabajo
web-rules-try = Probar
web-rules-tried = «{ $title }» va a «{ $target }» por la regla { $number }.
web-rules-tried-default = «{ $title }» va a «{ $target }»; ninguna regla se cumple.
web-rules-tried-reminder = «{ $title }» es un recordatorio: llega en la conversación, ninguna regla se cumple.
web-rules-tried-nothing = Aquí no hay nada que planear; quizá falten el día y la hora.
rule-event = Los eventos { $conditions } van a «{ $target }».
rule-event-all = Todos los eventos van a «{ $target }».
rule-note = Las notas { $conditions } van a «{ $target }».
rule-note-all = Todas las notas van a «{ $target }».
rule-reminder = Los recordatorios { $conditions } van a «{ $target }» como eventos.
rule-reminder-all = Todos los recordatorios van a «{ $target }» como eventos.
rule-if-hashtag = con la etiqueta { $hashtag }
rule-if-keyword = con la palabra «{ $keyword }»
rule-if-beginning = con una palabra que empieza por «{ $keyword }»
rule-if-attendee = con { $attendee } entre los invitados
rule-if-language = en { $name }
rule-if-between = con inicio entre las { $from } y las { $to }
rule-if-written-between = escritas entre las { $from } y las { $to }
rule-if-telegram = desde Telegram
rule-if-web = desde las páginas web
rule-if-terminal = desde el terminal

web-model-title = Modelo de lenguaje
web-model-reads-installation = { $name } lee tus mensajes y después las reglas resuelven cuándo es.
web-model-reads-own = { $name } lee tus mensajes con tu propia clave; después las reglas resuelven cuándo es.
web-model-reads-none = Las reglas leen solas tus mensajes. Un modelo de lenguaje entiende un habla más libre y más idiomas.
web-model-works = { $name } funciona: { $model } ha respondido en { $seconds } s.
web-model-none = No hay ningún modelo de lenguaje configurado, así que no hay nada que probar.
web-model-usage = Este mes
web-model-usage-none = Todavía no se ha preguntado nada.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } respuesta, { $tokens } tokens, { $cost }
   *[other] { $provider }: { $answers } respuestas, { $tokens } tokens, { $cost }
}
web-model-budget-user = Tu presupuesto aquí: se han gastado { $spent } de { $budget }.
web-model-budget-all = El presupuesto de todos aquí: se han gastado { $spent } de { $budget }.
web-model-change = Elegir otro
web-model-which = Quién lee
web-model-which-hint = Un modelo propio se usa solo para ti y lo pagas tú; si falla, leen las reglas, nunca la clave de otra persona.
web-model-choice-installation = El de esta instalación: { $name }
web-model-choice-own = { $name }, con mi propia clave
web-model-choice-server = Otro servidor, por su dirección
web-model-choice-none = Ninguno, solo las reglas
web-model-key = Clave
web-model-key-hint = Para un modelo propio. Se guarda cifrada y se prueba antes de guardarla.
web-model-key-kept = Hay una guardada. Deja esto vacío para conservarla; al elegir el modelo de la instalación, o ninguno, se olvida.
web-model-name = Modelo
web-model-name-hint = Vacío toma el pequeño del proveedor.
web-model-address = Dirección
web-model-address-hint = Solo para otro servidor: uno que hable las Chat Completions de OpenAI.
web-model-auth = { $name } no acepta esta clave, o no hay ninguna; no se ha guardado nada. Cópiala otra vez del proveedor, entera.
web-model-forbidden = { $name } conoce esta clave, pero no la deja entrar, o se ha agotado su saldo; no se ha guardado nada. Mira tu cuenta allí.
web-model-not-found = { $name } no tiene ese modelo, o no hay tal servidor en esta dirección; no se ha guardado nada. Comprueba el nombre del modelo y la dirección.
web-model-conflict = { $name } ha comunicado un conflicto y no se ha guardado nada. Inténtalo otra vez.
web-model-invalid = { $name } no acepta la pregunta y no se ha guardado nada. Comprueba el nombre del modelo.
web-model-rate-limited = { $name } pide que esperemos, o se ha agotado su saldo; no se ha guardado nada. Inténtalo dentro de un minuto o mira tu cuenta allí.
web-model-unavailable = { $name } no funciona y no se ha guardado nada. Inténtalo más tarde.
web-model-unreachable = No hay ningún servidor en la dirección de { $name }, o no está en marcha; no se ha guardado nada. Comprueba la dirección.
web-model-network = La conexión con { $name } se cortó antes de que llegara una respuesta y no se ha guardado nada. Inténtalo otra vez.
web-model-timeout = { $name } no ha respondido a tiempo y no se ha guardado nada. Inténtalo otra vez o elige un modelo más rápido.
web-model-refused = La dirección de { $name } no se puede usar desde aquí y no se ha guardado nada: está en una red privada o lleva a otro servidor. El dueño puede permitir redes privadas con ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } no da ninguna respuesta útil, así que no se ha guardado nada: es una página web o un modelo demasiado débil para atenerse a una forma. Comprueba la dirección o elige otro modelo.
web-model-too-large = { $name } ha respondido más de lo que se puede recibir y no se ha guardado nada. Comprueba la dirección.

## Voz

web-voice-title = Voz
web-voice-heard-by = { $count ->
    [one] { $names } escucha las grabaciones.
   *[other] Escucha las grabaciones el primero de estos que responde: { $names }.
}
web-voice-none = Todavía nadie escucha las grabaciones. Quien gestiona este programa puede definir WHISPER_API_KEY, ASSEMBLYAI_API_KEY o TRANSCRIBER_COMMAND.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = No ha funcionado
web-error-home = Continuar
web-fault-not-found = Aquí no hay nada, o ya no lo hay; no se ha cambiado nada. Empieza de nuevo desde la primera página.
web-fault-signed-out = Tu sesión ha terminado y no se ha hecho nada. Copia lo que has escrito, entra de nuevo y envíalo otra vez.
web-fault-not-allowed = Esto es solo para el dueño de este Adjutant; no se ha cambiado nada. Pídeselo.
web-fault-foreign-request = Esto no venía de una página actual de este Adjutant, así que no se ha cambiado nada. Recarga la página e inténtalo otra vez; detrás de un proxy, define PUBLIC_URL.
web-fault-unknown-host = A este Adjutant no se llega con ese nombre y no se ha cambiado nada. Ábrelo en http://localhost o pon en PUBLIC_URL la dirección que usas.
web-fault-spent-link = Este enlace de acceso ya se ha usado o tiene más de 15 minutos. No se ha perdido nada: pide otro con /login en Telegram o con «adjutant login-link».
web-fault-too-large = Eran más de 256 KB y no se ha guardado nada de ello. Envía menos de una vez.
web-fault-file-too-large = Este archivo ocupa más de 20 MB y no se ha guardado nada de él. Envía uno más pequeño.
web-fault-too-often = Han llegado demasiados intentos fallidos desde tu dirección y este no se ha mirado. Espera diez minutos e inténtalo otra vez.
web-fault-took-too-long = Ha tardado demasiado y se ha abandonado; puede que no haya tenido efecto. Mira si lo tuvo e inténtalo otra vez.
web-fault-incomplete = En el formulario falta algo o algo no es correcto, y no se ha cambiado nada. Complétalo y envíalo otra vez.
web-fault-no-landing = Esta no es la dirección a la que se te devolvió, y no se ha conectado nada. Cópiala entera, con todo lo que sigue a «callback?», y pégala otra vez.
web-failure-disk-full = El disco de esta máquina está lleno, así que no se ha guardado nada. Libera espacio e inténtalo otra vez.
web-failure-locked = Otro programa tiene ocupada la base de datos, así que no se ha guardado nada. Inténtalo dentro de un momento.
web-failure-unknown = Algo ha fallado por nuestra parte y no está claro si ha tenido efecto. Mira si lo tuvo e inténtalo otra vez; los detalles están en el registro.
web-provider-unnamed = El servidor
web-provider-auth = { $name } ha rechazado el acceso y no se ha guardado nada. Comprueba el nombre de usuario y la contraseña.
web-provider-auth-because = El servidor ha rechazado el acceso y no se ha guardado nada. { $cause }
web-provider-forbidden = { $name } conoce este acceso, pero no lo deja entrar, y no se ha guardado nada. Comprueba qué puede hacer la cuenta.
web-provider-not-found = { $name } no tiene calendarios en esta dirección y no se ha guardado nada. Comprueba la dirección.
web-provider-conflict = { $name } lo ha cambiado entretanto y no se ha sobrescrito nada. Inténtalo otra vez.
web-provider-invalid = { $name } no lo acepta y no se ha guardado nada. Comprueba lo que has introducido.
web-provider-rate-limited = { $name } pide que esperemos y no se ha guardado nada. Inténtalo dentro de unos minutos.
web-provider-unavailable = { $name } no funciona y no se ha guardado nada. Inténtalo más tarde.
web-provider-unreachable = No hay ningún servidor en esta dirección o no está en marcha; no se ha guardado nada. Comprueba la dirección.
web-provider-network = La conexión se cortó antes de que llegara una respuesta y no se ha guardado nada. Inténtalo otra vez.
web-provider-timeout = El servidor no ha respondido a tiempo y no se ha guardado nada. Comprueba la dirección o inténtalo más tarde.
web-provider-refused = Esta dirección no se puede usar desde aquí y no se ha guardado nada: está en una red privada o lleva a otro servidor. El dueño puede permitir redes privadas con ALLOW_PRIVATE_NETWORK.
web-provider-malformed = Lo que responde en esta dirección no es { $name }, quizá sea una página web; no se ha guardado nada. Comprueba la dirección.
web-provider-too-large = El servidor ha respondido más de lo que se puede recibir y no se ha guardado nada. Elige una dirección con menos calendarios.

web-event-back = Al panel
web-notes-lead = Lo que se guarda en esta máquina, lo más reciente primero.
web-notes-none = Aún no hay notas guardadas aquí. Escribe una en el chat: «nota: el código de la puerta es 4711».
web-notes-export = Descargar todas en Markdown
web-notes-newer = Más recientes
web-notes-older = Más antiguas
web-notes-back = A todas las notas

## Reminders as to-dos

web-tasks-title = Recordatorios como tareas
web-tasks-lead = Los recordatorios llegan a la conversación. También pueden aparecer en una lista de tareas de esta cuenta.
web-tasks-nowhere = En ninguna lista
web-tasks-none = Esta cuenta no tiene ninguna lista de tareas en la que se pueda escribir.
web-tasks-save = Guardar
