## Cards of drafts

card-event = Novo evento
card-note = Nova nota
card-reminder = Novo lembrete
card-change = Alterar este evento
card-cancellation = Cancelar este evento?
card-confirmed = Salvando…
card-delivered-event = ✅ Salvo
card-delivered-note = ✅ Nota salva
card-delivered-reminder = ✅ Lembrete criado
card-delivered-change = ✅ Alterado
card-delivered-cancellation = ✅ Cancelado
card-failed = Não foi salvo
card-undoing = Desfazendo…
card-undone = ↩️ Desfeito
card-discarded = Descartado
card-below = Este rascunho continua mais abaixo.
card-expired = Este rascunho expirou. Nada foi salvo; escreva de novo se ainda quiser.
card-your-time = No seu horário: { $when }
card-conflict = No mesmo horário: { $title }, { $when } ({ $calendar })
card-free = Livre em vez disso: { $times }
card-exceptions = Exceções da série: { $count }
card-notified = A agenda escreveu a: { $people }
card-undo-notified = A agenda avisou que foi desfeito a: { $people }
card-unreached = A agenda não conseguiu contatar estas pessoas, avise você: { $people }
card-related = Você já tem { $title }, { $when }. É para mover?
card-unanswered = Não pude consultar { $calendars }; não houve resposta.
card-target-gone = { $calendar } não existe mais. Escolha outro calendário.
card-target-read-only = Não é mais possível gravar em { $calendar }. Escolha outro calendário.
card-aged = { $calendars }: dados de { $when }; agora sem resposta.
card-differs = O calendário mostra algo diferente do que você pediu: { $found } em vez de { $expected }. Veja lá.
card-differs-missing = O calendário não mostra nada em { $expected }, onde deveria estar. Veja lá.
scope-line-this = Só este da série
scope-line-following = Este e todos os seguintes
scope-line-all = A série toda
card-person-unvouched = { $origin ->
    [picture] { $name } (⚠️ aparece só na imagem)
    [file] { $name } (⚠️ aparece só no arquivo)
   *[other] { $name } (⚠️ aparece só na mensagem encaminhada)
}
draft-list = { $count ->
    [one] Um destes pode ser criado já:
   *[other] Estes { $count } podem ser criados já:
}
card-import = Novos eventos
card-delivered-import = ✅ Tudo salvo
import-title = { $count ->
    [one] { $count } evento
   *[other] { $count } eventos
}
import-more = … e mais { $count }
untitled = (sem título)
all-day = o dia todo
the-calendar = o calendário
the-note-store = o arquivo de notas

button-create = Criar
button-create-all = Criar tudo
button-edit = Editar
button-move-instead = Mover esse
button-other-time = Outro horário
button-calendar = Calendário
button-note-store = Onde
button-discard = Descartar
button-back = Voltar
button-undo = Desfazer
button-open = Abrir
button-retry = Tentar de novo
button-move = Alterar
button-cancel-event = Cancelar evento
button-keep = Manter

button-scope-this = Só este
button-scope-following = Este e os seguintes
button-scope-all = Todos

nudge-minus-15m = −15 min
nudge-plus-15m = +15 min
nudge-minus-1d = −1 dia
nudge-plus-1d = +1 dia
nudge-plus-1w = +1 semana
nudge-shorter = Mais curto
nudge-longer = Mais longo

editing-event = O que deve mudar? Escreva por exemplo “põe às 14h”, “no Solar” ou “muda para segunda”, ou use os botões.
editing-note = Escreva a nota como ela deve ficar.
choose-time = Qual horário é melhor para você?
choose-time-none = Não encontrei um horário livre próximo nas próximas duas semanas.
choose-calendar = Qual calendário?
choose-note-store = Para onde vai esta nota?

question-next-weekday = Que dia você quer dizer?
question-day-month-order = Que data você quer dizer?
question-am-pm = De manhã ou à noite?
question-dst-gap = Nesse momento o relógio adianta e essa hora não existe. Qual você quer dizer?
question-dst-overlap = Nesse momento o relógio atrasa e essa hora acontece duas vezes. Qual você quer dizer?
question-weekday-mismatch = O dia da semana e a data não combinam. Qual você quer dizer?
question-free-slots = Estes horários estão livres. Qual você prefere?
question-two-readings = Isto pode ser entendido de duas formas. Qual você quer dizer?
question-other = Qual você quer dizer?

unkept-except-holidays = Não posso excluir feriados de um evento que se repete; eles estão incluídos.
unkept-past-time = Este horário já passou.
unkept-rule = Uma das suas regras leva a um lugar que não existe mais ou que não permite mais gravar, por isso foi ignorada. Veja-a em /settings.
unkept-deadline = Um prazo não é a hora de fazer; usei o prazo como dia.
unkept-recurrence = Esta repetição não é possível; o evento fica marcado uma vez só.
unkept-model-failed = O modelo de linguagem não deu uma resposta utilizável, então só as regras leram isto. Confira.
unkept-model-spent = O orçamento deste mês para o modelo de linguagem acabou, então só as regras leram isto.
unkept-model-no-key = Seu modelo de linguagem não tem mais chave, então só as regras leram isto. Informe a chave de novo nas configurações.
remark-google-invites = O Google escreve às pessoas que têm endereço de e-mail: um convite, e a cada alteração e cancelamento.
remark-google-cannot-invite = Desta agenda ninguém pode ser convidado: as pessoas ficam anotadas pelo nome e não são avisadas.
remark-caldav-invites = O servidor da agenda escreve às pessoas que têm endereço de e-mail: um convite, e a cada alteração e cancelamento.
remark-caldav-guest = Outra pessoa convidou para isto: uma alteração fica só na sua agenda, quem organiza e os convidados não ficam sabendo, e o servidor pode recusá-la.
remark-caldav-declines = Outra pessoa convidou para isto: apagar é recusar, e o servidor da agenda avisa quem organiza.
remark-caldav-leaves = Outra pessoa convidou para isto: sai da sua agenda e quem organiza não é avisado.
remark-outlook-invites = O Outlook escreve às pessoas com endereço de e-mail: um convite, e a cada alteração e cancelamento.
remark-outlook-exceptions = O Outlook não consegue manter algumas exceções da série: as datas acrescentadas ficam de fora, e os compromissos movidos para além dos vizinhos ficam no horário habitual.
remark-outlook-one-alert = O Outlook guarda um só alerta: fica o primeiro, os outros são deixados de fora.
remark-outlook-recurrence = O Outlook não sabe repetir um evento assim e vai recusá-lo: escolha outro calendário ou faça vários eventos.

unkept-exceptions = Um evento repetido deste arquivo tem exceções que não consigo trazer; confira no seu calendário.
unkept-unreadable-events = Alguns eventos deste arquivo não puderam ser lidos; ficaram de fora.
unkept-known-events = Alguns eventos deste arquivo já estão no seu calendário; ficaram de fora.

failure-retrying = { $calendar } ainda não responde. Nada se perdeu; continuo tentando.
failure-auth = { $calendar } recusou o acesso. Nada foi salvo. Reconecte em Integrações e toque em Tentar de novo.
failure-forbidden = { $calendar } não permite isto. Nada foi salvo. Escolha outro calendário.
failure-not-found = { $calendar } não existe mais. Nada foi salvo. Escolha outro calendário.
failure-conflict = Este evento foi alterado em { $calendar } nesse meio-tempo. Nada foi sobrescrito; peça de novo.
failure-changed-meanwhile = Isto foi alterado em { $calendar } nesse meio-tempo. Nada foi sobrescrito: aqui está como ficou, com a sua alteração. Toque de novo para escrevê-la.
failure-invalid = { $calendar } não aceitou isto. Nada foi salvo. Escolha outro calendário, ou descarte o rascunho e diga de outro jeito.
failure-note-forbidden = { $calendar } não permite isto. Nada foi salvo. Escolha outro lugar para a nota.
failure-note-not-found = O lugar em { $calendar } para onde esta nota ia não existe mais ou já não é compartilhado comigo. Nada foi salvo. Escolha outro lugar para a nota ou configure a conta de novo em Integrações.
failure-note-invalid = { $calendar } não aceitou isto. Nada foi salvo. Altere a nota ou escolha outro lugar para ela.
failure-note-undo = Não consegui retirar esta nota de { $calendar }; ela ainda está lá. Tente de novo mais tarde ou apague-a lá.
failure-rate-limited = { $calendar } está ocupado demais. Nada foi salvo; tente de novo daqui a pouco.
failure-unavailable = { $calendar } está fora do ar. Nada foi salvo; tente de novo mais tarde.
failure-unreachable = Não consigo acessar { $calendar }. Nada foi salvo; tente de novo quando ele voltar.
failure-network = Não consegui acessar { $calendar }. Não se sabe se foi salvo; Tentar de novo não salva duas vezes.
failure-timeout = { $calendar } não respondeu a tempo. Tentar de novo não salva duas vezes.
failure-refused = O endereço de { $calendar } não é um dos que posso usar. Nada foi salvo.
failure-malformed = { $calendar } respondeu algo que não entendo. Tentar de novo não salva duas vezes.
failure-too-large = { $calendar } respondeu mais do que posso ler. Tentar de novo não salva duas vezes.
failure-unknown = Algo deu errado do meu lado. Tentar de novo não salva duas vezes.
failure-undo-conflict = Isto foi alterado no calendário nesse meio-tempo, então deixei como está.
failure-undo-auth = O calendário recusou o acesso, então isto não foi desfeito. Reconecte em Integrações.
failure-undo-not-found = Não encontro mais onde isto foi salvo, então não foi desfeito.
failure-undo-unreachable = Não consigo acessar o calendário, então isto não foi desfeito. Toque em Desfazer mais tarde.
failure-undo-network = Não consegui acessar o calendário; talvez isto não tenha sido desfeito. Toque em Desfazer de novo.
failure-undo-unavailable = O calendário está fora do ar, então isto não foi desfeito. Toque em Desfazer mais tarde.
failure-undo-timeout = O calendário não respondeu a tempo; talvez isto não tenha sido desfeito. Toque em Desfazer de novo.
failure-undo-rate-limited = O calendário está ocupado demais, então isto não foi desfeito. Toque em Desfazer mais tarde.
failure-undo-forbidden = O calendário não permite desfazer isto.
failure-undo-invalid = O calendário não aceitou isto, então não foi desfeito.
failure-undo-refused = O endereço do calendário não é um dos que posso usar, então isto não foi desfeito.
failure-undo-malformed = O calendário respondeu algo que não entendo. Veja se foi desfeito.
failure-undo-too-large = O calendário respondeu mais do que posso ler. Veja se foi desfeito.
failure-undo-unknown = Algo deu errado do meu lado; talvez isto não tenha sido desfeito. Toque em Desfazer de novo.

alert-at-start = no início
alert-before = { $length } antes
alert-starts = Começa { $day } às { $time }
reminder-late = Isto era para { $when }; não consegui avisar você antes.
reconnect-ended = { $name } ({ $label }) não me deixa mais entrar. Nada se perdeu: o que você confirma espera. Envie /login, abra Integrações e conecte de novo.
reconnect-ends-soon = { $name } ({ $label }) vai deixar de me dar acesso em dois dias. Envie /login, abra Integrações e conecte de novo, assim nada precisa esperar.
task-failed = “{ $title }” está anotado e chegará a tempo, mas não pôde ser adicionado às tarefas de { $account }. Teste essa conta em Integrações.
maybe-repeated = (Pode ser uma repetição: o primeiro aviso não foi confirmado.)
trouble = Algo deu errado do meu lado. Sua mensagem está guardada e nada foi escrito. Envie de novo, por favor.
trouble-silent = { $name } não está respondendo agora. Sua mensagem está guardada e nada foi escrito. Envie de novo mais tarde, por favor.

## Recurrence

repeats-daily = { $interval ->
    [1] todos os dias
   *[other] a cada { $interval } dias
}
repeats-weekly = { $interval ->
    [1] todas as semanas
   *[other] a cada { $interval } semanas
}
repeats-monthly = { $interval ->
    [1] todos os meses
   *[other] a cada { $interval } meses
}
repeats-yearly = { $interval ->
    [1] todos os anos
   *[other] a cada { $interval } anos
}
repeats-hourly = { $interval ->
    [1] de hora em hora
   *[other] a cada { $interval } horas
}
repeats-minutely = { $interval ->
    [1] a cada minuto
   *[other] a cada { $interval } minutos
}
repeats-weekdays = todos os dias úteis, de segunda a sexta
repeats-on = ({ $days })
repeats-day = { $day }
repeats-on-days = { $count ->
    [1] no dia { $days }
   *[other] nos dias { $days }
}
repeats-nth = { $nth ->
    [-1] { $weekday }, última ocorrência do mês
    [-2] { $weekday }, penúltima ocorrência do mês
   *[other] { $weekday }, { $nth }ª ocorrência do mês
}
repeats-position = { $nth ->
    [-1] no último dia útil
    [1] no primeiro dia útil
   *[other] no { $nth }º dia útil
}
repeats-last-day = no último dia
repeats-count = { $count ->
    [1] uma vez
   *[other] { $count } vezes
}
repeats-until = até { $date }

## Answers

nothing-to-read = Não há nada nesta mensagem que eu possa ler. Escreva o que planejar, por exemplo “Almoço com a Ana amanhã às 13h”.
unreadable = Não sei ler este tipo de mensagem. Escreva como texto, por favor; nada foi salvo.
unclear = Não encontrei nada para planejar aqui. Escreva por exemplo “Dentista na segunda às 9”, “nota: o código do portão é 4711”, “me lembra de ligar para a mãe amanhã às 9” ou “o que tenho na quinta”. /help mostra o que mais sei fazer.
# What is said in passing, as people type it: small letters, no marks, commas between.
thanks-words = obrigado, obrigada, muito obrigado, muito obrigada, valeu, perfeito, ótimo
thanks-answer = De nada.
hello-words = olá, oi, bom dia, boa tarde, boa noite, e aí, tudo bem
hello-answer = Olá! Diga o que planejar, anotar ou lembrar, ou pergunte o que há na agenda. /help mostra o que sei fazer.
button-as-note = Guardar como nota
file-no-model = Só leio imagens e PDFs com um modelo de linguagem que enxerga, e nenhum está configurado, então nada foi salvo. Escreva o que planejar; quem me administra pode configurar um.
file-no-vision = O modelo de linguagem não conseguiu ler isto; talvez seja um que não enxerga. Nada foi salvo; escreva o que planejar.
file-no-words = Não encontrei palavras aqui. Nada foi salvo; escreva o que planejar.
file-too-large = Este arquivo tem mais de 20 MB, mais do que consigo baixar. Nada foi salvo; envie um menor.
file-empty = Este arquivo está vazio. Nada foi salvo; envie de novo.
file-unknown = Leio imagens, PDFs, arquivos de calendário (.ics) e gravações, e este não é nenhum que eu conheça. Nada foi salvo; escreva o que planejar.
file-no-events = Não há eventos neste arquivo de calendário. Nada foi alterado.
file-too-many-events = Este arquivo de calendário tem mais de { $most } eventos. Nada foi salvo; conecte o calendário de onde ele vem ou envie um arquivo menor.
file-known-events = Tudo isto já está no seu calendário. Nada foi alterado.
file-gone = O Telegram não entregou este arquivo, então nada foi lido nem salvo. Envie de novo.
file-failed = Não consegui ler este arquivo, embora tenha tentado várias vezes. Nada foi salvo; envie de novo mais tarde ou escreva o que planejar.
forward-unclear = Não encontrei nada para planejar no que você encaminhou, então não fiz nada com isso. Diga com as suas palavras o que fazer.
contact-no-draft = Acrescento um contato às pessoas de um rascunho, e não há nenhum aberto. Nada foi alterado; escreva primeiro o que você planeja com essa pessoa.
place-no-draft = Acrescento um lugar a um rascunho, e não há nenhum aberto. Nada foi alterado; escreva primeiro o que vai acontecer lá.
voice-no-transcriber = Ainda não sei ouvir: nenhum reconhecimento de voz está configurado, então nada foi ouvido nem salvo. Escreva como texto; quem me administra pode definir WHISPER_API_KEY.
voice-too-long = Esta gravação tem mais de { $minutes } minutos, então não a ouvi. Nada foi salvo; diga de forma mais curta ou escreva.
voice-too-large = Esta gravação tem mais de 20 MB, mais do que consigo baixar. Nada foi salvo; envie uma mais curta ou escreva.
voice-empty = Esta gravação está vazia. Nada foi salvo; grave de novo.
voice-silent = Não ouvi palavras nesta gravação. Nada foi salvo; grave de novo ou escreva.
voice-format = Não consegui ler esta gravação: está danificada, é curta demais ou está em um formato que não conheço. Nada foi salvo; envie como mensagem de voz ou escreva.
voice-refused = O reconhecimento de voz não aceita a minha chave, então nada foi ouvido nem salvo. Escreva como texto; quem me administra precisa definir uma chave nova.
voice-gone = O Telegram não entregou esta gravação, então nada foi ouvido nem salvo. Envie de novo.
voice-failed = O reconhecimento de voz não respondeu, embora eu tenha tentado várias vezes. Nada foi salvo; envie a gravação de novo mais tarde ou escreva.
ask-time = Quando é? Escreva um dia e uma hora, ou /cancel.
no-such-event = Não encontrei um evento assim entre os próximos. Nada foi alterado.
no-slot = Não encontrei um horário livre para isso. Diga outro dia ou uma duração menor.
edit-not-understood = Não entendi o que alterar. Escreva por exemplo “põe às 14h” ou “no Solar”, ou /cancel para deixar como está.
edited-too-late = Sua mensagem editada já tinha sido salva como era. Toque em Desfazer abaixo dela e envie de novo para alterar.
edited-over = O que saiu dessa mensagem não vale mais. Envie de novo para planejar outra vez.
edited-not-understood = Não encontrei nada para planejar na sua mensagem editada; o rascunho fica como estava.
tap-unknown = Não conheço este botão. Nada foi alterado.
tap-stale = O rascunho mudou depois que este botão apareceu, então nada foi feito. Agora ele está atualizado.
create-all-changed = { $count ->
    [1] Um rascunho mudou depois que a lista apareceu, então ficou de fora. Decida no cartão dele.
   *[other] { $count } rascunhos mudaram depois que a lista apareceu, então ficaram de fora. Decida nos cartões deles.
}
tap-decided = Isto já foi decidido; nada foi alterado.
# What says yes to a draft, as people type it: small letters, commas between.
yes-words = sim, s, ok, okay, tá bom, está bem, claro, certo, de acordo, confirmar, confirmo, salvar, guardar, pode criar, sim por favor
yes-to-which = Há vários rascunhos abertos. Toque no botão abaixo do que você quer; nada foi salvo.
unstored = Agora não consigo salvar nada: o disco está cheio ou o banco de dados está bloqueado. Sua mensagem não se perdeu: o Telegram a guarda e eu a retomo assim que puder.
refused = Este é um assistente particular. Se ele também deve ser seu, passe o seu id ao dono: { $id }
refused-unowned = Este assistente ainda não tem dono. Se você o está configurando: o código de configuração está no terminal ou no log de onde ele roda. Digite-o na página web dele ou me envie /start e o código.
group-private = Só trabalho em conversas privadas e não leio nada aqui. Escreva para mim lá: @{ $username }

agenda-empty = Nada marcado: { $days }.
agenda-more = … e mais { $count }.
free-none = nada livre
free-yes = Sim, você está livre: { $when }
free-no = Não, esse horário está ocupado: { $when }
free-partly = Nem tudo está livre: { $when }
free-gaps = Livre: { $times }
drafts-none = Não há rascunhos abertos.
drafts-more = … e mais { $count } rascunhos abertos. Decida estes primeiro.
notes-none = Ainda não há notas guardadas aqui. Escreva por exemplo “nota: o código do portão é 4711”.
notes-list = As suas últimas notas guardadas aqui:
notes-hint = Todas, e para baixar, estão na sua página Notas: /login
undo-nothing = Não há nada para desfazer.
cancel-done = Ficou como está.
cancel-nothing = Não há nada para interromper. Os rascunhos abertos estão em /drafts.
find-usage = Escreva do que você precisa, por exemplo “/find 45 minutos na terça”.
note-usage = Escreva a nota depois do comando, por exemplo “/note o código do portão é 4711”.
remind-usage = Escreva o quê e quando, por exemplo “/remind ligar para a mãe amanhã às 9”.
calendars-list = Seus calendários:
calendars-hint = ✓ mostra para onde vão os novos eventos. Conecte outros e mude isto em /settings.
calendar-read-only = só leitura
calendar-gone = não existe mais
command-unknown = Não conheço este comando. /help mostra todos.

## Zone, language, login

zone-ask = Onde você está? Mande a sua cidade ou compartilhe a localização, para que os horários fiquem certos.
zone-unknown = Não conheço este lugar. Mande uma cidade maior por perto ou um fuso como America/Sao_Paulo.
zone-which = Qual você quer dizer?
zone-set = Seu fuso horário é { $zone }; lá são { $time } agora.
share-location = Compartilhar minha localização
language-choose = Escolha o idioma:
language-set = Agora falo português com você.
login-link = Abra isto para entrar nas suas páginas:
login-loopback = Isto só abre na máquina em que o Adjutant roda. Para outros aparelhos, defina PUBLIC_URL com um endereço que leve até ela.
settings-link = Mude isto na sua página:
login-once = O link funciona uma vez só, por 15 minutos.
settings-zone = Fuso horário: { $zone }
settings-zone-unknown = ainda não informado
settings-language = Idioma: { $locale }
settings-hours = Horário de trabalho: { $from } – { $to }
start-hello = Olá, { $name }! Escreva o que planejar, como você diria a uma pessoa: “Almoço com a Ana na próxima sexta às 13h no Nobu”. Mostro um rascunho, e nada é escrito antes de você tocar em Criar. /help mostra o que mais sei fazer.
help-intro = Escreva com as suas palavras o que planejar, anotar ou lembrar. Mostro um rascunho; só o seu toque o salva, e Desfazer volta atrás.

command-today = o que há hoje
command-tomorrow = o que há amanhã
command-week = os próximos sete dias
command-agenda = os próximos trinta dias
command-free = quando você está livre
command-find = encontrar um horário livre
command-note = guardar uma nota
command-notes = as suas últimas notas
command-remind = criar um lembrete
command-drafts = rascunhos a decidir
command-undo = desfazer a última alteração
command-calendars = seus calendários
command-settings = suas configurações
command-login = um link para as suas páginas
command-timezone = definir o fuso horário
command-language = escolher o idioma
command-cancel = deixar o que foi começado
command-help = o que sei fazer
command-start = dizer olá
terminal-prompt = ›
terminal-no-button = Não há botão { $number }, e nada foi feito. Aparecem estes: { $buttons }
