import type { SeverityWords } from './sign.ts';

const BAG = 'mala|malas|bagagem|bagagens|mochila';
const GOODS = `${BAG}|pedido|pedidos|encomenda|encomendas|pacote|entrega|cartão|compra|produto`;
const RELATIVE = 'mãe|pai|filho|filha|marido|esposa|mulher|avó|avô';
const SOON = 'hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo';

/** Portuguese. */
export const PORTUGUESE: SeverityWords = {
  safety: [
    'perigoso|perigosa|perigo|ferido|ferida|feridos|machucado|machucada|machucou|queimadura|intoxicação|alérgico|alérgica|alergia|incêndio|eletrocut*|ambulância|agredido|agredida',
    'choque elétrico|eléctrico',
    'no hospital',
    'intoxicação alimentar',
    'quase ..1 morri|morremos|morreu|morrer',
    'cheiro a|de gás|queimado',
    'fuga|vazamento de gás',
    'pegou|pegar|pegando fogo',
    'explodiu|explosão',
  ],
  'legal threat': [
    'advogado|advogados|advogada|procon|processar|processarei|anacom|deco',
    '!advogado|advogados ..3 kkk|kkkk|rsrs|haha',
    'vou|vamos processar|processá',
    'na|a justiça',
    'medidas|ação|acção legais|judicial|judiciais',
    'tribunal|pequenas causas',
    'livro de reclamações',
    'defesa do consumidor',
    'reclame aqui',
    'boletim de ocorrência',
  ],
  discrimination: [
    'racista|racistas|racismo|machista|homofóbico|homofóbica|homofobia|xenofobia|xenófobo|discriminação|discriminado|discriminada|discriminaram|capacitismo',
  ],
  'data leak': [
    'vazamento|vazaram|vazou|roubo|fuga .. dados',
    'dados ..3 vazados|vazaram|roubados|expostos|divulgados',
    'dados|conta|reserva|fatura de outra|outro pessoa|cliente|passageiro',
    'conta .. hackeada|invadida|clonada|pirateada',
    'cartão clonado',
    'lgpd|rgpd',
  ],
  'vulnerable person': [
    'grávida|deficiente|deficiência|insulina|diabético|diabética|autista|autismo|cadeirante|idosa|idoso|idosos',
    'cadeira de rodas',
    'recém nascido|nascida',
    'meu|minha|nosso|um|com|seu bebê|bebé|avó|avô',
    `minha|meu|nossa ${RELATIVE} morreu|faleceu|doente`,
    'meus|meu|minha|os remédios|remédio|medicamentos|medicamento|medicação',
    `${RELATIVE}|senhora|senhor de <number> anos`,
    'com|tem|tenho câncer|cancro',
  ],
  'stranded now': [
    'preso|presa|presos|presas no|na|em|dentro',
    'retido|retida|retidos|retidas no|na|em',
    'dormir|dormindo|dormimos|dormi|noite no|na ..1 aeroporto|chão|rodoviária|estação|terminal',
    'largado|largada|largados|abandonado|abandonada|abandonados|largaram|abandonaram ..3 aeroporto|estrada|rua|estação|rodoviária',
    'sem ter onde dormir|ficar|ir',
  ],
  'bag missing': [
    `perderam|perdeu|perdida|extraviaram|extraviou|extraviada|perdi ..2 ${BAG}`,
    `${BAG} ..3 perdida|perdidas|extraviada|extraviadas|desaparecida|sumiu|sumiram|roubada`,
    `${BAG} ..2 não|nunca ..1 chegou|chegaram|apareceu|veio`,
    `onde está|estão|tá|cadê minha|a|minhas|nossa ${BAG}`,
    `cadê a? minha|minhas|nossa ${BAG}`,
    `sem minha|a|nossa|minhas ${BAG}`,
    `${BAG} ainda|continua|ficou|segue`,
  ],
  'money taken': [
    'cobraram|cobrado|cobrada|cobrou|cobrança|cobrando|debitaram|debitado|debitou|descontaram|cobrar ..3 duas|dobro|vezes|duplicado|duplicada|indevidamente|indevido|indevida|<money>|mais',
    'cobrança|cobranças|débito indevida|indevidas|duplicada|indevido|abusiva',
    'tiraram|roubaram|levaram|sacaram|descontaram ..3 <money>|dinheiro',
    'sem minha|a autorização',
    'sem meu consentimento',
  ],
  'money spent': ['paguei|pagamos|gastei|gastamos ..2 <money>', 'custou|custaram ..1 <money>'],
  'refund missing': [
    'não|sem|aguardando|esperando|espero|quero|exijo|cadê|negam|ainda|nada|espera ..4 reembolso|estorno|devolução|reembolsado|reembolsaram|estornado',
    'reembolso|estorno|devolução ..2 não|nunca|nada|pendente|negado|recusado',
    'meu|o dinheiro de volta',
    'devolvam|devolver|devolve|devolvem ..3 dinheiro|<money>',
  ],
  'repeated contact': [
    'segunda|terceira|quarta|quinta|enésima|milésima|<nth> vez|ligação|reclamação|mensagem|visita',
    '<number>|duas|três|quatro|cinco|várias|muitas|mil vezes|ligações|mensagens|emails|reclamações|chamadas|protocolos',
    '!<number>|duas|três|várias vezes sem juros|por dia',
    'ninguém ..2 responde|atende|resolve|respondeu|resolveu|atendeu|ajuda|retorna',
    'não ..2 respondem|responde|atendem|atende|responderam|respondeu|retornam|retornaram|resolvem',
    'sem nenhuma? resposta|retorno',
    'nenhuma|nenhum resposta|retorno',
    'me|nos ignoram|ignorando|ignoraram',
  ],
  'something lost': [
    `${GOODS} ..3 não|nunca ..1 chegou|chegaram|recebi|entregue|veio|chega|entregaram|foi`,
    'não|nunca ..2 recebi|recebemos|chegou|entregaram|entregue',
    `perderam|perdeu ..2 ${GOODS}`,
    `onde|cadê está|tá|anda|o|a? meu|minha|o|a ${GOODS}`,
    `cadê o|a? meu|minha? ${GOODS}`,
    'consta|aparece|diz|marcado como entregue',
  ],
  'out of service': [
    'sem internet|wifi|luz|água|serviço|sinal|conexão|energia|rede|linha|gás',
    'internet|wifi|site|app|aplicativo|aplicação|serviço|linha|sistema|rede ..2 caiu|caído|fora|down|instável|travado|trava',
    'fora do ar|serviço',
    'não ..1 funciona|funcionam|funcionou|funcionava|abre|carrega|liga|conecta|pega',
    'parou de funcionar',
  ],
  'something cancelled': [
    'voo|voos|reserva|pedido|comboio|trem|viagem|consulta ..2 cancelado|cancelada|cancelados',
    'cancelaram|cancelou|cancelado|cancelada ..3 voo|voos|reserva|pedido|trem|viagem',
  ],
  'something wrong or broken': [
    'quebrado|quebrada|quebrados|estragado|estragada|defeituoso|defeituosa|rasgado|rasgada|mofado',
    'com defeito',
    'produto|tamanho|endereço|pedido|cor errado|errada',
  ],
  'happens again': [
    'toda vez',
    'de novo o|a mesmo|mesma',
    'sempre a|o mesma|mesmo',
    'todo|todos santo|os dia|dias',
    'mais uma vez',
  ],
  'still waiting': [
    'ainda ..2 não|nada|aguardando|esperando|sem',
    'continuo|continuamos ..2 esperando|aguardando|sem',
  ],
  'deadline in the text': [
    `voo|viajo|viagem|viajamos|preciso|casamento|velório|prova|entrevista|aniversário|cirurgia|embarco|embarque ..3 ${SOON}`,
    `antes|até de|a? ${SOON}`,
  ],
  'weeks of waiting': [
    'há|faz|desde|mais|durante ..2 semanas|meses',
    'há|faz um|mais mês|ano',
    '<number>|duas|dois|três|quatro|cinco|seis|várias semanas|meses esperando|sem|e|depois|aguardando|de|que',
    'desde janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    '!cliente|assinante desde|há|faz',
  ],
  'says it is small': [
    'pequeno|pequena|pequenino detalhe|problema|coisa|erro|falha|reparo',
    'não é grave|urgente',
    'nada de grave|grave|urgente',
    'sem pressa',
  ],
  'anger without a matter': [
    'vergonha|lixo|péssimo|péssima|péssimos|merda|bosta|ridículo|ridícula|palhaçada|palhaços|lamentável|incompetentes|ladrões|golpistas|horrível|nojo|vergonhoso|vergonhosa',
    'pior|piores empresa|companhia|serviço|banco|operadora|loja|que|atendimento',
    'nunca mais',
  ],
  matter: [
    'perd*|atras*|cancel*|quebrad*|fatur*|cobran*|reembols*|estorn*|devol*|pedido*|encomenda*|entreg*|esper*|ligu*|ligação|email*|dinheiro|mala|malas|bagagem|reserva*|conta|paguei|pago|erro|funciona*|ontem|protocolo*|voo',
  ],
};
