## Every page

web-skip = Ir para o conteúdo
web-nav = Seções
web-nav-chat = Chat
web-nav-dashboard = Painel
web-nav-notes = Notas
web-nav-integrations = Integrações
web-nav-settings = Configurações
web-log-out = Sair
web-name = Seu nome
web-language = Idioma
web-reminder = Lembrete
web-unreachable = O Adjutant não responde. Nada foi enviado, e o que você escreveu continua aqui; veja se ele está rodando e tente de novo.
web-example-1 = Almoço com a Ana na próxima sexta às 13h por 90 minutos no Nobu, me lembra 30 minutos antes
web-example-2 = Me lembra de ligar para a mãe amanhã às 9
web-example-3 = O que tenho esta semana?

## Landing

web-home-title = Seu secretário
web-home-headline = O secretário que é seu
web-home-lead = O Adjutant transforma o que você escreve em eventos, notas e lembretes. Ele roda na sua própria máquina e guarda tudo lá, em uma só pasta.
web-home-write-title = Escreva como fala
web-home-write = No Telegram, aqui no navegador ou em um terminal: basta uma frase.
web-home-tap-title = Nada sem o seu toque
web-home-tap = Você vê um rascunho com dia, hora, lugar e conflitos. Ele é salvo quando você toca em Criar, uma vez só, e Desfazer volta atrás.
web-home-yours-title = Nos seus calendários
web-home-yours = Guarde tudo no calendário interno ou conecte o que você já tem.
web-home-unclaimed-title = Este Adjutant ainda não tem dono
web-home-unclaimed = Se foi você que o iniciou, o código de configuração está no terminal onde ele roda. Configurar leva dois minutos.
web-home-set-up = Configurar
web-home-log-in-title = Entrar
web-home-by-bot = Envie /login ao bot para receber um link de acesso:
web-home-by-terminal = Na máquina onde ele roda, gere um link com
web-login-title = Entrar no Adjutant
web-login-lead = Este link funciona uma vez só. Toque no botão para entrar com este navegador.
web-login-button = Entrar

## Setup

web-setup-steps = Etapas
web-setup-owner-step = Você
web-setup-zone-step = Fuso horário
web-setup-bot-step = Telegram
web-setup-owner-title = Boas-vindas
web-setup-owner-lead = O Adjutant mostrou um código de configuração ao iniciar. Quem o informar passa a ser o dono.
web-setup-code = Código de configuração
web-setup-code-hint = Dez letras e números, no terminal ou no log onde o Adjutant roda.
web-setup-wrong-code = Este não é o código de configuração, e nada foi alterado. Confira de novo onde o Adjutant roda; depois de reiniciar, o código é outro.
web-setup-continue = Continuar
web-setup-zone-title = Onde você está?
web-setup-zone-lead = “Amanhã às 9” quer dizer as suas 9 horas, então o Adjutant precisa saber o seu fuso horário.
web-setup-bot-title = Fale com ele no Telegram
web-setup-bot-lead = Opcional, e possível a qualquer momento. O bot é seu e só responde a quem você deixar entrar.
web-setup-skip = Pular por enquanto
web-setup-finish = Concluir e abrir o chat
web-bot-how-1 = No Telegram, abra
web-bot-how-2 = Envie a ele
web-bot-how-3 = Escolha um nome e um nome de usuário. Ele responde com um token; cole-o aqui.
web-bot-token = Token do bot
web-bot-connect = Conectar o bot
web-bot-other-token = Usar outro bot
web-bot-connecting = O token está certo; o bot está sendo conectado.
web-bot-accepted = { $bot } está conectado.
web-bot-ask-owner = Nenhum bot está conectado. O dono deste Adjutant pode conectar um.
web-telegram-link-lead = Agora vincule a sua conta do Telegram: abra o bot e toque em Iniciar.
web-telegram-link = Abrir { $bot } no Telegram
web-telegram-linked = Você pode falar com { $bot } no Telegram.
web-bot-refused-unauthorized = O Telegram não conhece este token, e nada foi salvo. Copie-o de novo, por inteiro, do @BotFather.
web-bot-refused-conflict = Outro programa usa este token, e nada foi salvo. Pare esse programa ou crie um novo bot.
web-bot-refused-rate-limited = O Telegram pede para esperar, e nada foi salvo. Tente de novo em um minuto.
web-bot-refused-unavailable = O Telegram está fora do ar no momento, e nada foi salvo. Tente de novo mais tarde.
web-bot-refused-network = Não é possível acessar o Telegram desta máquina, e nada foi salvo. Verifique a conexão e tente de novo.
web-bot-refused-storage = O token está certo, mas nada pôde ser salvo: o disco está cheio ou o banco de dados está bloqueado. Resolva isso e tente de novo.
web-bot-refused-malformed = Isto não é um token de bot, e nada foi salvo. Um token se parece com 123456789:AAE…; copie-o do @BotFather.

## Time zone

web-zone-current = { $zone }, onde agora são { $time }
web-zone-place = Uma cidade perto de você
web-zone-other-place = Outra cidade
web-zone-example = São Paulo
web-zone-search = Procurar
web-zone-which = Toque onde o relógio é o seu:
web-zone-now = agora { $time }
web-zone-browser = diz o seu navegador
web-zone-unknown = Não conheço “{ $place }”. Tente a cidade grande mais próxima.

## Chat

web-chat-label = Sua mensagem
web-chat-placeholder = Mensagem
web-chat-send = Enviar
web-chat-attach = Anexar uma imagem, um PDF, um arquivo de calendário ou uma gravação
web-chat-send-file = Enviar o arquivo
web-chat-record = Gravar uma mensagem; toque de novo para enviar
web-chat-no-microphone = O navegador não liberou o microfone, então nada foi gravado. Permita-o para esta página ou escreva a mensagem.
web-chat-log = Conversa
web-chat-empty-title = O que posso fazer por você?
web-chat-empty = Escreva o que tem em mente ou toque em um exemplo.

## Dashboard

web-greeting-any = Olá, { $name }
web-greeting-morning = Bom dia, { $name }
web-greeting-afternoon = Boa tarde, { $name }
web-greeting-evening = Boa noite, { $name }
web-dashboard-agenda = Os próximos sete dias
web-dashboard-nothing-on = Nada marcado.
web-dashboard-unanswered = { $calendars } não respondeu, então pode faltar algo aqui.
web-dashboard-no-zone = Seu fuso horário ainda não foi informado.
web-dashboard-set-zone = Definir
web-dashboard-drafts = { $count ->
    [0] Nenhum rascunho aberto
    [one] { $count } rascunho aberto
   *[other] { $count } rascunhos abertos
}
web-dashboard-no-drafts = Está tudo decidido.
web-dashboard-decide = Mostrar no chat
web-dashboard-connected = Conexões
web-dashboard-manage = Gerenciar
web-dashboard-jobs = { $count ->
    [one] { $count } tarefa foi abandonada
   *[other] { $count } tarefas foram abandonadas
}
web-dashboard-jobs-lead = Elas falharam várias vezes. Quando a causa estiver resolvida, rode-as de novo; nada é escrito duas vezes.
web-dashboard-retry = Rodar de novo
web-job-message = Não foi possível responder a uma mensagem. Ela está guardada, nada foi escrito e quem a enviou sabe disso. Rode de novo, ou peça que a enviem outra vez.
web-job-recording = Não foi possível transcrever uma gravação. Nada foi escrito e quem a enviou sabe disso. Rode de novo, ou peça que a enviem outra vez.
web-job-file = Não foi possível ler um arquivo ou uma imagem. Nada foi escrito e quem o enviou sabe disso. Rode de novo, ou peça que o enviem outra vez.
web-job-send = Uma mensagem não chegou ao Telegram. O que foi salvo continua salvo. Veja se o bot está conectado e rode de novo.
web-job-ring = Um lembrete não veio na hora. Ele está guardado. Rode de novo, e ele vem agora.
web-job-alert = Não houve aviso antes de um evento. O evento continua de pé. Rode de novo se ele ainda não começou.
web-job-task = Não foi possível atualizar uma lista de tarefas com um lembrete. O lembrete continua de pé. Teste essa conta em Integrações e rode de novo.
web-job-sync = Não foi possível percorrer as contas conectadas. Nada nelas foi mudado, mas o que se mostra delas pode estar velho. Teste-as em Integrações e rode de novo.
web-job-prune = Não foi possível retirar o que é antigo. Nada se perdeu. Veja se há espaço no disco e rode de novo.
web-job-other = Uma tarefa em segundo plano ({ $kind }) não deu certo. O que foi salvo continua salvo. Veja o motivo no registro e rode-a de novo.
web-account-fine = { $count ->
    [one] { $connector }, { $count } calendário
   *[other] { $connector }, { $count } calendários
}
web-bot-set-up = Configurar
web-bot-off = Nenhum bot está conectado.
web-bot-starting = O bot está sendo conectado.
web-bot-polling = { $bot } está ouvindo.
web-bot-failing-unauthorized = O Telegram não aceita mais o token do bot. Copie o atual do @BotFather e informe-o nas configurações.
web-bot-failing-conflict = Outro programa usa o mesmo token, então as mensagens podem ir para lá. Pare esse programa ou revogue o token no @BotFather e informe o novo.
web-bot-failing-rate-limited = O Telegram pede para esperar. Ele continua sozinho; nada se perde.
web-bot-failing-unavailable = O Telegram está fora do ar. Tentamos de novo automaticamente; nada se perde.
web-bot-failing-network = Não é possível acessar o Telegram desta máquina. Verifique a conexão; tentamos de novo automaticamente, e nada se perde.
web-bot-failing-storage = Nada pode ser salvo: o disco está cheio ou o banco de dados está bloqueado. As mensagens esperam no Telegram; tentamos de novo automaticamente.
web-bot-failing-malformed = O endereço do Telegram responde outra coisa. Verifique TELEGRAM_API_ROOT; tentamos de novo automaticamente.

## Integrations

web-integrations-lead = Os eventos vão para o calendário padrão, e os conflitos são procurados em todos.
web-integrations-accounts = Suas contas
web-integrations-built-in = Interno, nesta máquina
web-integrations-works = Funciona
web-integrations-fresh = Conectado e testado. Escolha para qual calendário vão os novos eventos.
web-integrations-fresh-notes = Conectado e testado. Falta um passo: diga abaixo para onde vão as notas.
web-integrations-fresh-done = Conectado e testado.
web-integrations-default = Padrão
web-integrations-make-default = Tornar padrão
web-integrations-notes = Notas
web-integrations-no-place = Ainda não foi escolhido um lugar para as notas.
web-integrations-place = As notas vão para { $name }.
web-integrations-choose-place = Escolher onde
web-integrations-change-place = Alterar
web-integrations-read-only = Só leitura
web-integrations-gone = Não existe mais
web-integrations-as-of = Dados de { $when }
web-integrations-stale = Desatualizado: dados de { $when }
web-integrations-not-copied = Ainda não lido
web-integrations-look-again = Olhar de novo
web-integrations-list-same = Funciona e tem os mesmos calendários de antes.
web-integrations-list-came = Novos: { $names }.
web-integrations-list-went = Não existem mais: { $names }.
web-integrations-list-renamed = Renomeados: { $names }.
web-integrations-default-closed = Os novos eventos ainda vão para { $name }, onde não é mais possível gravar. Escolha outro padrão; até lá nada é gravado em outro lugar.
web-integrations-test = Testar
web-integrations-test-good = { $count ->
    [one] Funciona: { $count } calendário respondeu.
   *[other] Funciona: { $count } calendários responderam.
}
web-integrations-test-places = Funciona. Bancos de dados compartilhados com o Adjutant: { $count }.
web-integrations-disconnect = Desconectar
web-integrations-disconnect-lead = O Adjutant esquece o acesso e não consulta mais estes calendários. Nada neles é alterado. Os rascunhos abertos vão para o calendário interno.
web-integrations-disconnect-confirm = Desconectar { $label }
web-integrations-connect = Conectar uma conta
web-integrations-connect-button = Conectar
web-integrations-or = ou
web-integrations-closed = Conectar { $name } por consentimento ainda não está configurado aqui. Quem administra o Adjutant define { $needs }; o guia na documentação explica como.
web-integrations-redirect = Endereço de redirecionamento a registrar em { $name }, letra por letra:
web-integrations-guide = O guia, passo a passo
web-integrations-authorize = Conectar { $name }
web-integrations-device = Com um código, em outro dispositivo
web-integrations-go-on = Continuar em { $name }
web-integrations-paste = Depois que você concordar, { $name } leva a uma página que talvez não carregue. Tudo bem: copie o endereço inteiro da barra e cole aqui.
web-integrations-device-code = Informe este código na página de { $name }. Esta página continua sozinha.
web-integrations-landed = Quase lá
web-integrations-landed-lead = { $name } concordou. Copie o endereço inteiro desta página da barra e cole em Integrações, onde você começou.
web-consent-auth = { $name } não aceitou o código, e nada foi conectado. Os códigos valem poucos minutos: comece de novo.
web-consent-forbidden = Você, ou um administrador da conta, recusou em { $name }, e nada foi conectado. Comece de novo se foi um engano.
web-consent-invalid = { $name } não aceita como o Adjutant está registrado lá, e nada foi conectado. Quem administra o Adjutant confere o id do cliente, o segredo e o endereço de retorno, como diz o guia.
web-consent-refused = Esta não é a resposta ao que começou neste navegador, ou chegou tarde demais, e nada foi conectado. Comece de novo.
web-consent-timeout = Ninguém concordou em { $name } a tempo, e nada foi conectado. Comece de novo.
web-consent-other = { $name } não responde como deveria agora, e nada foi conectado. Comece de novo em alguns minutos.
web-integrations-trying = Testando…
web-connect-caldav = iCloud, Nextcloud, Fastmail, Radicale e quase todos os outros
web-connect-caldav-hints =
    iCloud: https://caldav.icloud.com, com uma senha específica de app de account.apple.com
    Nextcloud: https://seu.servidor/remote.php/dav, com uma senha de aplicativo em Configurações, Segurança
    Fastmail: https://caldav.fastmail.com, com uma senha de aplicativo em Settings, Privacy & Security
caldav-field-url = Endereço do servidor
caldav-field-username = Nome de usuário
caldav-field-password = Senha de aplicativo
caldav-no-calendars = Nenhum calendário para eventos foi encontrado ali, e nada foi alterado. Uma conta nova talvez ainda não tenha nenhum: crie um lá primeiro. Se não for isso, verifique o endereço.
caldav-no-https = Nada responde por https neste endereço, e nada foi salvo. Verifique-o, e se o servidor está ligado; com um servidor em casa, talvez ele deva começar com http://.
caldav-auth-icloud = O iCloud só aceita uma senha específica de app: crie uma em account.apple.com, em Início de Sessão e Segurança, e use o e-mail da sua Conta Apple como nome de usuário.
caldav-auth-google = O Google não aceita mais senhas por CalDAV, nem as de aplicativo, então esta conta não pode ser conectada assim.
caldav-auth-fastmail = O Fastmail só aceita uma senha de aplicativo: crie uma em Settings, Privacy & Security, com acesso aos calendários, e use o e-mail completo como nome de usuário.
caldav-auth-nextcloud = O Nextcloud pede uma senha de aplicativo quando o acesso em duas etapas está ligado: crie uma em Configurações, Segurança; o nome de usuário é o mesmo com que você entra.
caldav-auth-generic = Verifique o nome de usuário e a senha; muitos servidores pedem uma senha de aplicativo, criada nas configurações da conta, em vez da comum.
web-connect-outlook = Microsoft 365, Outlook.com, Hotmail e Live
web-connect-outlook-hints =
    Contas Microsoft de trabalho, de escola e pessoais; só os seus calendários são pedidos
    “Com um código” não precisa voltar a esta máquina: digite-o em microsoft.com/devicelogin, em qualquer dispositivo; algumas empresas proíbem isso
    Numa empresa, o administrador talvez precise aprovar o Adjutant antes
outlook-auth = A Microsoft não aceita mais este acesso: ele foi revogado, a senha mudou ou as regras da empresa exigem um novo.
outlook-refusal-no-mailbox = Esta conta não tem calendário que o Outlook abra a programas, e nada foi conectado: ela precisa de uma caixa de correio no Exchange Online ou no Outlook.com.
outlook-refusal-forbidden = O Outlook não deixa o Adjutant fazer isto: o calendário está compartilhado só para leitura ou a conta não tem mais caixa de correio no Exchange Online. Veja a licença da conta ou peça que compartilhem o calendário para edição, depois teste.
web-connect-google-calendar = Sua conta Google, ou uma agenda compartilhada com uma conta de serviço
web-connect-google-calendar-hints =
    Com consentimento: você concorda na página do Google, e todas as agendas da conta aparecem aqui
    Com conta de serviço: compartilhe uma agenda com o endereço de e-mail da conta, com permissão para alterar eventos, e cole o arquivo de chave; assim não é possível convidar pessoas
google-field-calendar = ID da agenda (o da principal é seu endereço de e-mail)
google-field-key = Arquivo de chave da conta de serviço (JSON); vazio para o desta instalação
google-consent-unverified = Se o Google disser que não verificou este app, escolha “Avançado” e siga para o Adjutant: é o app que quem administra o Adjutant registrou.
google-auth-consent = O Google não deixa mais o Adjutant entrar: o acesso foi retirado, a senha mudou ou ficou seis meses sem uso.
google-consent-testing = O Google encerrou o acesso sete dias depois do consentimento, como faz enquanto a tela de consentimento está em teste: quem administra o Adjutant publica o app no console do Google Cloud (Google Auth Platform, Público-alvo), o que não exige verificação.
google-auth-service = O Google não aceita a chave da conta de serviço: crie outra se ela foi excluída e confira o relógio desta máquina.
google-refusal-forbidden = O Google não deixa o Adjutant chegar às agendas, e nada foi alterado: concorde com todas as caixas de agendas marcadas e veja se a Google Calendar API está ativada no projeto, como diz o guia.
google-refusal-not-shared = A conta de serviço não vê essa agenda, e nada foi alterado: compartilhe-a com o endereço da conta (client_email no arquivo de chave) e copie o ID das configurações da agenda.
google-refusal-key = Não há aqui uma chave utilizável de conta de serviço, e nada foi salvo: cole inteiro o arquivo JSON que o Google Cloud criou.
web-guests-written = Convidados com endereço de e-mail recebem convites, alterações e cancelamentos.
web-guests-quiet = Convidados são incluídos nos eventos, e ninguém recebe e-mail.
web-guests-start = Enviar e-mails
web-guests-stop = Não enviar
web-connect-notion = As notas viram páginas de um banco de dados
web-connect-notion-hints =
    Com um token: crie em notion.so/profile/integrations uma integração interna que possa ler, inserir e atualizar conteúdo, e copie o segredo dela
    Depois abra o seu banco de dados no Notion, ••• no canto superior direito, Conexões, e adicione a integração
    Depois de conectar, escolha aqui o banco de dados
notion-field-token = Segredo da integração
notion-auth = O Notion não conhece este segredo, ou ele foi revogado: copie-o de novo por inteiro da página da integração.
web-connect-apple-notes = Um atalho no seu iPhone, iPad ou Mac as busca
web-connect-apple-notes-hints =
    A Apple não deixa outros programas entrarem nas Notas, então o seu aparelho as busca; até lá elas esperam em Notas
    O seu aparelho precisa alcançar este Adjutant: em casa pelo endereço na rede, fora por PUBLIC_URL
web-apple-card = O seu atalho busca estas notas.
web-apple-set-up = Configurar
web-apple-lead = Um atalho no seu aparelho pede ao Adjutant as notas que esperam e as põe em Notas.
web-apple-unreachable = Este endereço é o desta própria máquina, e um telefone não chega a ele. Abra esta página pelo endereço que o seu telefone usa, ou defina PUBLIC_URL.
web-apple-address = O seu endereço
web-apple-address-lead = Quem o tiver pode ler as notas que esperam: não o dê a ninguém. Leia-o com a câmera para copiá-lo no telefone.
web-apple-qr = Código QR do seu endereço
web-apple-waiting = À espera: { $count }.
web-apple-never = Nenhuma nota foi buscada ainda.
web-apple-handed = Última busca: { $at }.
web-apple-shortcut = O atalho, passo a passo
web-apple-steps =
    Abra o app Atalhos, toque em + e chame o novo atalho de “Adjutant”.
    Adicione a ação “Repetir” (Repeat), 20 vezes; tudo o que vem abaixo fica dentro dela.
    Adicione “Obter Conteúdo do URL” (Get Contents of URL) e cole o endereço acima.
    Adicione “Obter Valor do Dicionário” (Get Dictionary Value): o valor da chave id no conteúdo do URL.
    Adicione “Se” (If): o valor do dicionário tem qualquer valor. O que segue fica entre “Se” e “Senão”; deixe vazia a parte abaixo de “Senão”.
    Adicione “Obter Valor do Dicionário”: o valor da chave text no conteúdo do URL do passo 3.
    Adicione “Criar Nota” (Create Note) com esse valor, escolha a pasta e desative a abertura ao executar.
    Adicione “Obter Conteúdo do URL” com o mesmo endereço; em “Mostrar Mais” escolha o método POST e o corpo JSON, e adicione um campo de texto: chave id, com o valor do passo 4.
    Execute-o uma vez e permita o acesso a este endereço e às Notas.
web-apple-automation = Para que rode sozinho: em Automação adicione uma, por exemplo a uma hora do dia ou ao abrir Notas, escolha o atalho e a execução imediata. Nada se perde: as notas esperam até ele avisar que foram criadas.
web-apple-rotate = Criar um novo endereço
web-apple-rotate-lead = Se outra pessoa o viu: o endereço antigo deixa de valer na hora, as notas que esperam ficam, e o atalho precisa do novo nos dois lugares.
web-apple-rotate-confirm = Encerrar o endereço antigo e criar um novo
web-note-place = Para onde vão as notas
web-note-place-which = Banco de dados
web-note-place-next = Mostrar os campos
web-note-place-none = Nenhum banco de dados foi compartilhado com o Adjutant ainda. No Notion abra o banco de dados, ••• no canto superior direito, Conexões, adicione a integração e recarregue esta página.
web-note-place-back = Voltar às integrações
web-note-fields = O título recebe a primeira linha e a página o texto. Escolha o que mais uma nota preenche. É adicionada uma propriedade de texto “Adjutant”, para que nada seja salvo duas vezes.
web-note-field-date = Data: quando foi anotada
web-note-field-select = Opção: por um #hashtag na nota
web-note-field-url = Link: o primeiro da nota
web-note-field-people = Pessoas: de quem é a nota
web-note-field-person = Quem você é no Notion
web-note-field-none = Deixar vazio
web-account-auth = O acesso foi recusado. { $cause } Depois conecte abaixo a mesma conta de novo; o que você confirmar enquanto isso espera e então é salvo sozinho.
web-account-auth-consent = { $cause } Conecte a conta de novo abaixo; o que você confirmar enquanto isso espera e depois é salvo sozinho.
web-account-untold-calendar = { $name } não avisa de mudanças em { $calendars }, então o Adjutant olha lá a cada cinco minutos.
web-account-untold-address = { $name } não alcança o Adjutant no endereço público, então o Adjutant procura mudanças em { $calendars } a cada cinco minutos.
web-account-forbidden = { $name } aceita o acesso, mas não o pedido: a conta foi bloqueada, ou seus direitos mudaram. Peça ao provedor ou administrador que permita de novo e depois teste-a.
web-account-not-found = { $name } não tem mais estes calendários: foram apagados ou mudaram de lugar. Se ainda existirem, conecte a conta de novo abaixo.
web-account-place-gone = { $name } não mostra mais ao Adjutant o lugar das notas: foi apagado ou já não é compartilhado. As notas esperam; compartilhe de novo ou escolha outro lugar.
web-account-conflict = { $name } informou um conflito. Teste para ver se continua.
web-account-invalid = { $name } rejeitou o pedido, talvez porque algo mudou lá. Teste de novo; se continuar assim, quem mantém o Adjutant encontra a causa no registro.
web-account-rate-limited = { $name } pediu menos pedidos por um tempo. Tenta-se de novo sozinho; até lá vale o que foi lido por último.
web-account-unavailable = { $name } estava fora do ar na última vez, talvez por manutenção. Tenta-se de novo sozinho; se continuar assim, veja o que diz o provedor.
web-account-unreachable = Não foi possível alcançar { $name } na última vez: o servidor está desligado, o endereço mudou ou o Adjutant está sem rede. Verifique e depois teste; também se tenta de novo sozinho.
web-account-network = A conexão com { $name } caiu na última consulta. Tentamos de novo automaticamente.
web-account-timeout = { $name } não respondeu a tempo na última vez: está sobrecarregado, ou um firewall retém os pedidos. Tenta-se de novo sozinho; se continuar assim, verifique o servidor.
web-account-refused = O Adjutant não pode usar aquilo a que o endereço de { $name } leva: uma rede privada, outro servidor ou um certificado inválido. Conecte de novo com o endereço certo; redes privadas o dono pode permitir com ALLOW_PRIVATE_NETWORK.
web-account-malformed = No lugar de { $name } respondeu outra coisa, talvez a página de acesso de uma rede ou um proxy. Abra o endereço em um navegador para ver o que é e teste de novo.
web-account-too-large = { $name } respondeu mais do que se pode ler. Teste para ver se continua.

## Settings

web-settings-saved = Salvo.
web-settings-you = Você
web-settings-zone = Fuso horário
web-settings-calendar = Calendário padrão
web-settings-calendar-hint = Os novos eventos vão para lá, a não ser que você escolha outro no rascunho.
web-settings-notes = Lugar padrão para notas
web-settings-notes-hint = As novas notas vão para lá, a não ser que você escolha outro lugar no rascunho. Em Integrações você conecta mais.
web-settings-days = Dias de trabalho
web-settings-from = Horário de trabalho das
web-settings-to = às
web-settings-save = Salvar

## Routing rules

web-rules-title = O que vai para onde
web-rules-lead = Um rascunho novo vai para onde diz a primeira regra que se aplica. No rascunho você ainda pode mudar isso.
web-rules-none = Ainda não há regras: tudo vai para o seu lugar padrão.
web-rules-default = Todo o resto vai para “{ $calendar }”, e as notas para “{ $notes }”.
web-rules-up = Mover para cima
web-rules-down = Mover para baixo
web-rules-remove = Remover
web-rules-broken = “{ $target }” não está mais conectado, ou não permite gravar, por isso esta regra é ignorada. Escolha outro lugar ou remova a regra.
web-rules-use = Enviar para lá
web-rules-add-title = Adicionar uma regra
web-rules-add-lead = Tudo o que você preencher precisa ser verdade; o que ficar vazio não conta.
web-rules-what = O quê
web-rules-what-event = Eventos
web-rules-what-note = Notas
web-rules-what-reminder = Lembretes, como eventos na agenda
web-rules-hashtag = Hashtag
web-rules-hashtag-hint = É retirada do título.
web-rules-keyword = Palavra
web-rules-keyword-hint = Uma ou mais palavras. “dent*” é qualquer palavra que começa com dent.
web-rules-attendee = Convidado
web-rules-attendee-hint = Um nome, um endereço, ou “@empresa.com” para todos de lá.
web-rules-language = Idioma
web-rules-any = qualquer
web-rules-from = A partir das
web-rules-to = Até antes das
web-rules-time-hint = Quando um evento começa ou uma nota é escrita.
web-rules-channel = Enviado de
web-rules-channel-web = as páginas web
web-rules-channel-terminal = o terminal
web-rules-target = Vai para
web-rules-target-calendars = Agendas
web-rules-target-notes = Notas
web-rules-add = Adicionar a regra
web-rules-too-many = Já há { $most } regras. Remova uma primeiro; nada foi adicionado.
web-rules-unknown-target = Isto não pode ir para lá: eventos e lembretes vão para uma agenda, notas para uma conta que guarda notas. Nada foi adicionado.
web-rules-hashtag-wrong = Uma hashtag é uma só palavra, como #trabalho. Nada foi adicionado.
web-rules-time-wrong = Indique as duas horas, e não a mesma duas vezes. Nada foi adicionado.
web-rules-try-title = Testar uma frase
web-rules-try-text = Uma frase
web-rules-try-example = Almoço com Ana na sexta às 13h #trabalho
web-rules-try = Testar
web-rules-tried = “{ $title }” vai para “{ $target }” pela regra { $number }.
web-rules-tried-default = “{ $title }” vai para “{ $target }”; nenhuma regra se aplica.
web-rules-tried-reminder = “{ $title }” é um lembrete: chega na conversa, nenhuma regra se aplica.
web-rules-tried-nothing = Não há nada para planejar aqui; talvez faltem o dia e a hora.
rule-event = Os eventos { $conditions } vão para “{ $target }”.
rule-event-all = Todos os eventos vão para “{ $target }”.
rule-note = As notas { $conditions } vão para “{ $target }”.
rule-note-all = Todas as notas vão para “{ $target }”.
rule-reminder = Os lembretes { $conditions } vão para “{ $target }” como eventos.
rule-reminder-all = Todos os lembretes vão para “{ $target }” como eventos.
rule-if-hashtag = com { $hashtag }
rule-if-keyword = com a palavra “{ $keyword }”
rule-if-beginning = com uma palavra que começa com “{ $keyword }”
rule-if-attendee = com { $attendee } entre os convidados
rule-if-language = em { $name }
rule-if-between = com início entre { $from } e { $to }
rule-if-written-between = escritas entre { $from } e { $to }
rule-if-telegram = pelo Telegram
rule-if-web = pelas páginas web
rule-if-terminal = pelo terminal

## Language model

web-model-title = Modelo de linguagem
web-model-reads-installation = { $name } lê as suas mensagens, depois as regras definem quando é.
web-model-reads-own = { $name } lê as suas mensagens com a sua própria chave; depois as regras definem quando é.
web-model-reads-none = Só as regras leem as suas mensagens. Um modelo de linguagem entende uma fala mais livre e mais idiomas.
web-model-works = { $name } funciona: { $model } respondeu em { $seconds } s.
web-model-none = Nenhum modelo de linguagem está definido, então não há o que testar.
web-model-usage = Este mês
web-model-usage-none = Nada foi perguntado ainda.
web-model-usage-line = { $answers ->
    [one] { $provider }: { $answers } resposta, { $tokens } tokens, { $cost }
   *[other] { $provider }: { $answers } respostas, { $tokens } tokens, { $cost }
}
web-model-budget-user = Seu orçamento aqui: gastos { $spent } de { $budget }.
web-model-budget-all = O orçamento de todos aqui: gastos { $spent } de { $budget }.
web-model-change = Escolher outro
web-model-which = Quem lê
web-model-which-hint = Um modelo seu é usado só por você e pago por você; se ele falhar, as regras leem, nunca a chave de outra pessoa.
web-model-choice-installation = O desta instalação: { $name }
web-model-choice-own = { $name }, com a minha própria chave
web-model-choice-server = Outro servidor, pelo endereço
web-model-choice-none = Nenhum, só as regras
web-model-key = Chave
web-model-key-hint = Para um modelo seu. Ela fica guardada cifrada e é testada antes de ser salva.
web-model-key-kept = Há uma guardada. Deixe vazio para mantê-la; ao escolher o modelo da instalação, ou nenhum, ela é esquecida.
web-model-name = Modelo
web-model-name-hint = Vazio usa o modelo pequeno do provedor.
web-model-address = Endereço
web-model-address-hint = Só para outro servidor: um que fale a API chat completions da OpenAI.
web-model-auth = { $name } não aceita esta chave, ou não há nenhuma; nada foi salvo. Copie-a de novo, por inteiro, do provedor.
web-model-forbidden = { $name } conhece esta chave mas não a deixa entrar, ou o crédito acabou; nada foi salvo. Veja a sua conta lá.
web-model-not-found = { $name } não tem esse modelo, ou não há um servidor assim neste endereço; nada foi salvo. Verifique o nome do modelo e o endereço.
web-model-conflict = { $name } informou um conflito, e nada foi salvo. Tente de novo.
web-model-invalid = { $name } não aceita a pergunta, e nada foi salvo. Verifique o nome do modelo.
web-model-rate-limited = { $name } pede para esperar, ou o crédito acabou; nada foi salvo. Tente de novo em um minuto ou veja a sua conta lá.
web-model-unavailable = { $name } está fora do ar, e nada foi salvo. Tente de novo mais tarde.
web-model-unreachable = Não há servidor no endereço de { $name }, ou ele não está rodando; nada foi salvo. Verifique o endereço.
web-model-network = A conexão com { $name } caiu antes de chegar uma resposta, e nada foi salvo. Tente de novo.
web-model-timeout = { $name } não respondeu a tempo, e nada foi salvo. Tente de novo ou escolha um modelo mais rápido.
web-model-refused = O endereço de { $name } não pode ser usado daqui, e nada foi salvo: ele fica em uma rede privada ou leva a outro host. O dono pode permitir redes privadas com ALLOW_PRIVATE_NETWORK.
web-model-malformed = { $name } responde algo que não se aproveita, então nada foi salvo: uma página web, ou um modelo fraco demais para seguir um formulário. Verifique o endereço ou escolha outro modelo.
web-model-too-large = { $name } respondeu mais do que se pode ler, e nada foi salvo. Verifique o endereço.

## Voz

web-voice-title = Voz
web-voice-heard-by = { $count ->
    [one] As gravações são ouvidas por { $names }.
   *[other] As gravações são ouvidas pelo primeiro destes que responder: { $names }.
}
web-voice-none = Ainda ninguém ouve as gravações. Quem gere este programa pode definir WHISPER_API_KEY, ASSEMBLYAI_API_KEY ou TRANSCRIBER_COMMAND.

## When something fails: what happened, whether anything was lost, what to do

web-error-title = Não deu certo
web-error-home = Continuar
web-fault-not-found = Não há nada aqui, ou não mais; nada foi alterado. Comece de novo pela primeira página.
web-fault-signed-out = Sua sessão terminou e nada foi feito. Copie o que escreveu, entre de novo e envie outra vez.
web-fault-not-allowed = Isto cabe ao dono deste Adjutant; nada foi alterado. Peça a ele.
web-fault-foreign-request = O pedido não veio de uma página atual deste Adjutant, então nada foi alterado. Recarregue a página e tente de novo; atrás de um proxy, defina PUBLIC_URL.
web-fault-unknown-host = Este Adjutant não é acessado por esse nome, e nada foi alterado. Abra por http://localhost ou defina PUBLIC_URL com o endereço que você usa.
web-fault-spent-link = Este link de acesso já foi usado ou tem mais de 15 minutos. Nada se perdeu: peça um novo com /login no Telegram ou com “adjutant login-link”.
web-fault-too-large = Eram mais de 256 KB, e nada disso foi salvo. Envie menos de uma vez.
web-fault-file-too-large = Este arquivo tem mais de 20 MB, e nada dele foi salvo. Envie um menor.
web-fault-too-often = Vieram tentativas falhas demais do seu endereço, e esta não foi examinada. Espere dez minutos e tente de novo.
web-fault-took-too-long = Isto demorou demais e foi interrompido; talvez não tenha tido efeito. Verifique e tente de novo.
web-fault-incomplete = Falta algo no formulário ou algo não está como deve, e nada foi alterado. Complete e envie de novo.
web-fault-no-landing = Este não é o endereço para o qual você foi levado de volta, e nada foi conectado. Copie-o inteiro, com tudo o que vem depois de “callback?”, e cole-o de novo.
web-failure-disk-full = O disco desta máquina está cheio, então nada foi salvo. Libere espaço e tente de novo.
web-failure-locked = Outro programa está usando o banco de dados, então nada foi salvo. Tente de novo daqui a pouco.
web-failure-unknown = Algo deu errado do nosso lado, e não se sabe se teve efeito. Verifique e tente de novo; os detalhes estão no log.
web-provider-unnamed = O servidor
web-provider-auth = { $name } recusou o acesso, e nada foi salvo. Verifique o nome de usuário e a senha.
web-provider-auth-because = O servidor recusou o acesso, e nada foi salvo. { $cause }
web-provider-forbidden = { $name } conhece este acesso mas não o deixa entrar, e nada foi salvo. Verifique o que a conta pode fazer.
web-provider-not-found = { $name } não tem calendários neste endereço, e nada foi salvo. Verifique o endereço.
web-provider-conflict = { $name } alterou isto nesse meio-tempo, e nada foi sobrescrito. Tente de novo.
web-provider-invalid = { $name } não aceita isto, e nada foi salvo. Verifique o que você informou.
web-provider-rate-limited = { $name } pede para esperar, e nada foi salvo. Tente de novo em alguns minutos.
web-provider-unavailable = { $name } está fora do ar, e nada foi salvo. Tente de novo mais tarde.
web-provider-unreachable = Não há servidor neste endereço, ou ele não está rodando; nada foi salvo. Verifique o endereço.
web-provider-network = A conexão caiu antes de chegar uma resposta, e nada foi salvo. Tente de novo.
web-provider-timeout = O servidor não respondeu a tempo, e nada foi salvo. Verifique o endereço ou tente de novo mais tarde.
web-provider-refused = Este endereço não pode ser usado daqui, e nada foi salvo: ele fica em uma rede privada ou leva a outro host. O dono pode permitir redes privadas com ALLOW_PRIVATE_NETWORK.
web-provider-malformed = O que responde neste endereço não é { $name }, talvez seja uma página web; nada foi salvo. Verifique o endereço.
web-provider-too-large = O servidor respondeu mais do que se pode ler, e nada foi salvo. Escolha um endereço com menos calendários.

web-event-back = Ao painel
web-notes-lead = O que está guardado nesta máquina, as mais recentes primeiro.
web-notes-none = Ainda não há notas guardadas aqui. Escreva uma no chat: “nota: o código do portão é 4711”.
web-notes-export = Baixar todas em Markdown
web-notes-newer = Mais recentes
web-notes-older = Mais antigas
web-notes-back = A todas as notas

## Reminders as to-dos

web-tasks-title = Lembretes como tarefas
web-tasks-lead = Os lembretes chegam na conversa. Também podem aparecer numa lista de tarefas desta conta.
web-tasks-nowhere = Em nenhuma lista
web-tasks-none = Esta conta não tem uma lista de tarefas em que se possa escrever.
web-tasks-save = Salvar
