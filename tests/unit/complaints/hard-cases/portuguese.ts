export const portuguese = `
# sarcasm
to    complaint  rant minor        Parabéns @AeroLitoral, mais um voo atrasado. Vocês nunca decepcionam 👏👏
to    complaint  minor major       Que beleza @EntregaJa, o pacote "entregue" e eu aqui em casa o dia inteiro olhando pro portão
about complaint  rant minor        O app do Banco Ribeira ficou ótimo, agora trava antes mesmo de abrir
# polite complaint
to    complaint  minor major       Oi @LuzNova, tudo bem? Ainda estou aguardando o estorno da conta de abril. Podem verificar, por favor? Obrigada
to    complaint  minor             Boa tarde @MercadoCasa, a panela veio sem a tampa. Como faço para receber a peça que falta? Obrigado
to    complaint  minor major       Bom dia @OndaMovel, estamos sem sinal em Braga desde ontem à noite. Conseguem ver o que se passa?
# plain question
to    question   -                 @AeroLitoral posso levar prancha de surf no porão?
to    question   -                 @BancoRibeira vocês têm conta para menor de idade?
about question   -                 Alguém sabe se a MercadoCasa entrega nos Açores?
# complaint put as a question
to    complaint  minor major       @EntregaJa por que meu pedido está parado em Curitiba há dez dias?
to    complaint  minor major       @OndaMovel até quando vão cobrar um plano que cancelei em fevereiro?
# praise with a caveat
to    praise     -                 O voo atrasou um pouquinho, mas a equipe da @AeroLitoral foi um amor. Obrigada!
to    praise     -                 @MercadoCasa demorou uns dias a mais mas o sofá é lindo, adorei
# competitor
to    praise     -                 Troquei a OndaMovel pela @ClaraTel e nunca mais fiquei sem internet. Recomendo
# closing thanks
to    praise/other -               Já resolveram, muito obrigado @BancoRibeira!
to    praise/other -               @EntregaJa chegou agora, valeu pela ajuda 👍
# job advert
about other      -                 LuzNova contrata eletricistas em Recife, carteira assinada e benefícios. Envie seu currículo #vagas
# news headline
about other      -                 Procon multa OndaMovel em R$ 3 milhões por cobrança indevida
# giveaway
to    other      -                 SORTEIO! Concorra a um vale de R$ 200 da @MercadoCasa: siga, curta e marque dois amigos
# rant without a case
about complaint  rant              OndaMovel é um lixo, sem mais
to    complaint  rant              @AeroLitoral pior companhia aérea do mundo
# repeated contact
to    complaint  major             @BancoRibeira já é a terceira vez que reclamo da mesma cobrança e ninguém responde
# calm but grave
to    complaint  major             @LuzNova desde a visita do técnico o quadro solta faíscas quando ligamos o chuveiro.
to    complaint  major             @AeroLitoral deixaram minha avó de 88 anos, cadeirante, sozinha no portão por três horas.
# all caps
to    complaint  rant minor        @ENTREGAJA ISSO É UM ABSURDO, DUAS SEMANAS ESPERANDO
# emoji tone
to    complaint  rant minor        @OndaMovel de novo sem internet affff 😡😡
`;
