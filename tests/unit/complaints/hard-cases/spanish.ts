export const spanish = `
# sarcasm
to    complaint  rant minor        Genial, @NubeAir, otra vez tres horas de retraso. Qué ilusión volar con vosotros 👏
to    complaint  minor major       Enhorabuena @LuzClara, habéis conseguido cobrarme dos veces el mismo mes. Un aplauso.
about complaint  rant minor        Qué maravilla la app de Banco Alameda, ahora tarda el doble y hace la mitad
# polite complaint
to    complaint  minor major       Hola @EnvioYa, sigo esperando el paquete que tenía que llegar el lunes. ¿Me podéis decir algo, por favor? Gracias
to    complaint  minor             Buenos días @SuperHuerta, en el pedido de ayer faltaban los huevos y la leche. ¿Cómo lo arreglamos? Un saludo
to    complaint  minor major       Buenas @MovilSur, llevo desde anoche sin cobertura en Aranjuez. Si podéis mirarlo os lo agradezco
# plain question
to    question   -                 @NubeAir ¿puedo llevar una guitarra en cabina?
to    question   -                 @BancoAlameda buenas, ¿a qué hora abre la oficina de la calle Mayor los jueves?
about question   -                 ¿Alguien sabe si EnvioYa reparte en Canarias?
# complaint put as a question
to    complaint  minor major       @EnvioYa ¿por qué mi pedido lleva una semana parado en Getafe?
to    complaint  minor major       @MovilSur ¿me podéis explicar por qué me cobráis un servicio que nunca pedí?
# praise with a caveat
to    praise     -                 El vuelo salió un poco tarde, pero la tripulación de @NubeAir un encanto. ¡Gracias!
to    praise     -                 @SuperHuerta el pan nuevo está riquísimo, lástima que se acabe tan pronto
# competitor
to    praise     -                 Me cambié de MovilSur a @HolaTel y por fin tengo internet en casa. Mucho mejor
# closing thanks
to    praise/other -               Ya está solucionado, muchas gracias @BancoAlameda 🙏
to    praise/other -               @EnvioYa acaba de llegar, gracias por la gestión
# job advert
about other      -                 LuzClara busca 20 técnicos de mantenimiento en Sevilla. Manda tu CV #empleo
# news headline
about other      -                 La CNMC multa a MovilSur con dos millones por cortes de servicio sin avisar
# giveaway
to    other      -                 ¡Sorteo! Gana dos billetes con @NubeAir: sigue, dale a me gusta y etiqueta a un amigo
# rant without a case
about complaint  rant              MovilSur, sois lo peor. Punto.
to    complaint  rant              @BancoAlameda panda de ladrones
# repeated contact
to    complaint  major             @LuzClara es la cuarta vez que os escribo por la misma factura y nadie me contesta
# calm but grave
to    complaint  major             @SuperHuerta mi hija es alérgica a los frutos secos y la etiqueta no los mencionaba. Estamos en urgencias.
to    complaint  major             @BancoAlameda al entrar en mi cuenta veo los movimientos de otra persona.
# all caps
to    complaint  rant minor        @ENVIOYA SOIS UNA VERGÜENZA, DOS SEMANAS ESPERANDO
# emoji tone
to    complaint  rant minor        @MovilSur otra vez sin internet 😡😡🤬
`;
