import type { Lexicon } from './lexicon.ts';

/** Without accents; `x/` stands for the stem with each of the endings. */
export const PORTUGUESE: Lexicon = {
  endings: ['o', 'a', 'os', 'as'],
  classes: {
    bad: 'pqp fdp vsf vtnc aguento aguenta dificil nervos/ eliminad/ horror ranco falta folgad/ arrogante arrogantes metid/ ridiculamente fiasco porcaria porcarias descaso desrespeito desrespeitos/ desleal indignad/ indignacao revoltad/ revolta revoltante enganos/ propaganda lamento infelizmente pessimamente ordinari/ canalha canalhas pilantra pilantras caloteir/ calote amador amadores nervoso raivoso tristemente misericordia cruz odiei odiando detesto detestei injust/ injustica injusticas azar perdedor mentiu mentindo enganou bizarro bizarra estranho estranha esquisit/ arrependid/ absurdamente fuck shit mal mau ma maus pior piores pessim/ horrivel horriveis terrivel terriveis horroros/ lixo merda bosta porra caralho cacete droga inferno puta puto putaria desgraca desgracad/ nojo nojent/ nojeira ridicul/ vergonha vergonhos/ lamentavel patetic/ absurd/ absurdo inaceitavel idiota idiotas imbecil imbecis burr/ burrice otari/ babaca babacas escrot/ estupid/ trouxa cretin/ inutil inuteis triste tristes tristeza odeio odio odeia raiva ira irritante irritantes irrita irritad/ chat/ chatice chateada chateado cansad/ cansei cansa fart/ decepcao decepcionad/ decepcionante desastre fracasso golpe golpista golpistas fraude roubo roubad/ ladrao ladroes mentira mentiras mentiros/ enganad/ enganacao falso falsa falsidade falsos grosseir/ gross/ incompetente incompetentes feio feia feios feias brega cafona tosco tosca medo dor doi sofre sofrer sofrimento sofrendo chorar choro chorando lagrimas morte morto morta morrer morreu matar violencia guerra crise culpa doente doenca pena coitad/ pobre preconceito racista racismo machista machismo homofobic/ forcad/ forca exagerad/ desnecessari/ insuportavel aff affs afe credo socorro saco enche zorra mala palhacada palhaco indelicad/ vagabund/ safad/ maldit/ nojinho ruim ruins fraco fraca fracos decadente sono tedio entediante desisto demitam demite para parem',
    good: 'apaixonad/ anjo respeita amar voz homenagem natural exemplo torcida sonho princesa principe gostosa gata vivo bemvindo simpatic/ educados carismatic/ carisma gracinha gracinhas arrasaram merecido mereceu campea morrendo saudavel elegante elegantes charmos/ lindoo perfeicao impecavel satisfeit/ eficiente eficientes pratic/ amiga amigo amigos sorte benca bencao abencoad/ love happy cool nice best wow shippo bom boa bons boas melhor melhores otim/ excelente excelentes incrivel incriveis fantastic/ maravilhos/ maravilha perfeit/ lind/ lindissim/ lindao linda lindos lindas gat/ gato gatos bel/ belissim/ bonit/ fof/ fofo fofa amor amo ama amei amando adoro adorei adorando gosto gostei gosta gostando feliz felizes felicidade alegria alegre parabens sucesso show sensacional espetacular top diva divo rainha rei mito musa orgulho talentos/ talento emocionante emocionad/ emocao divertid/ engracad/ rir rindo ri risos rs rsrs kkk kkkk kkkkk haha hahaha hehe delicia delicios/ gostos/ saudade saudades abraco abracos beijo beijos bjs bjos bravo viva vitoria ganhar ganhou ganha campeao recomendo rapid/ atencios/ educad/ carinho carinhos/ querid/ sorriso especial fera arrasa arrasou arrasando brilha brilhante melhorou inspirad/ fa torcendo torco merece merecid/ aplausos legal bacana massa inteligente deus',
    thanks: 'obrigad/ obrigada obrigado agradeco agradecer agradecimento valeu brigad/ grat/',
    fault:
      'quebrad/ quebrou defeito defeitos defeituos/ falha falhas falhou erro erros errad/ problema problemas bug travad/ trava travando caiu cai cair danificad/ estragad/ perdid/ perdi perder perde perderam faltando faltou atraso atrasos atrasad/ atrasou cancelad/ cancelaram cancelamento cancelar lento lenta suj/ vazi/ bloquead/ cobrado cobrada cobraram recusad/ negad/ impossivel cortad/ funciona funcionam funcionando parou',
    wait: 'esperando espero esperar espera aguardando aguardo aguardar fila ainda horas hora dias semanas semana meses mes desde ha faz ja sempre tempo seculos',
    negation: 'nao nem nunca jamais nada ninguem nenhum nenhuma sem tampouco n num',
    again:
      'novo novamente vez vezes segunda terceira quarta constantemente toda mesmo mesma cada outra outro',
    contact:
      'lig/ liguei ligar ligacao ligo telefone email mail mensagem mensagens escrevi respondem responde responder resposta respostas responderam contato contactar falar falei reclamacao reclamar reclamei protocolo atendem atende atendeu dm inbox atendimento',
    request:
      'favor pf pfv ajuda ajudar ajudem ajude resolver resolvam resolva solucao consertar verificar devolver devolvam devolucao reembolsar estorno estornar explicar expliquem preciso quero queria gostaria podem poderiam dizer digam enviar enviem confirmar',
    ask: 'que quando onde porque pq por quem qual quais como quanto quantos cade',
    modal:
      'posso pode podemos deve devem deveria poderia e sao esta estao estou sera tem tenho temos foi vai vao vou',
    money:
      'dinheiro reais euros reembolso pagar pago paguei pagamento pagando cobranca cobrancas cobrar fatura faturas conta preco precos taxa taxas valor custo cartao banco indenizacao caro cara barato',
    service:
      'servico servicos suporte cliente clientes atendente funcionario funcionarios equipe gerente loja lojas site app aplicativo pedido pedidos encomenda encomendas pacote entrega entregas envio entregador correios voo voos aviao trem onibus assento bagagem malas reserva hotel senha produto produtos item compra comprei atualizacao versao bateria celular telemovel tela carro internet fibra wifi sinal rede conexao linha tv jogo servidor garantia operadora',
    me: 'eu mim meu minha meus minhas me nos nosso nossa comigo',
    you: 'tu teu tua voce voces vc vcs seu sua seus suas te ti lhe',
    they: 'ele ela eles elas se dele dela deles',
    time: 'hoje ontem amanha agora tarde noite ano terca quinta sexta sabado domingo',
    contrast: 'mas porem contudo embora exceto apesar entretanto',
    intense: 'muito muita muitos muitas tao mto mt demais bem super mega totalmente mais bastante',
  },
};
