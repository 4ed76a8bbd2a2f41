import type { Lexicon } from './lexicon.ts';

/** Without accents; `x/` stands for the stem with each of the endings. */
export const SPANISH: Lexicon = {
  endings: ['o', 'a', 'os', 'as'],
  classes: {
    bad: 'rar/ raro culo pff dificil dificiles pesad/ pesadilla ojala agotad/ amargad/ amargura jodido pqp puaj uf uff buf nervios/ peligro peligros/ problema conazo maldad cruel crueles cinic/ hipocrit/ falso falsa ridicul/ payas/ vago mediocre mediocres chungo cobarde inepto ineptos ineptitud vergonzosamente indecente lamento lamentablemente desgraciadamente desgraciad/ porqueria pudrir podrid/ sinverguenza sinverguenzas cutres nefast/ tomadura incumplen incumplido incumplimiento pasotismo inaguantable insoportable insoportables intolerable fuck shit mal mal/ peor peores pesim/ horrible horribles terrible terribles fatal asco asqueros/ asquead/ basura mierda mierdas puta puto putas putos cono joder jodid/ hostia cabron cabrones gilipollas imbecil imbeciles idiota idiotas estupid/ tont/ inutil inutiles verguenza vergonzos/ lamentable lamentables penoso penosa pena penas triste tristes tristeza odio odia odian odiar rabia rabiosa cabread/ cabrea cabrean enfadad/ enfado molest/ molesta molestan hart/ cansad/ aburrid/ aburre aburrimiento decepcion decepcionad/ decepcionante desastre desastros/ absurd/ inaceptable indignante indignad/ indignacion estafa estafador estafadores estafad/ timo timad/ robo ladron ladrones mentira mentiras mentiros/ engano enganad/ engana fraude maleducad/ borde incompetente incompetentes incompetencia feo fea feos feas cutre patetic/ deprimente depresion deprimid/ llorar lloro llorando lagrimas miedo dolor duele duelen sufrir sufrimiento enferm/ enfermedad muerte muerto muerta muertos matar asesino asesinato violencia guerra corrupcion corrupt/ crisis culpa odios/ maldit/ infierno preocupad/ preocupante preocupa desgracia lastima sufro solo sola agobio agobiad/ estres estresad/ ansiedad nervios injust/ injusticia paro quejas queja quejarse despedid/ recortes facha fascista machista machismo pobre pobres sueno resaca frio calor punetero puneter/ jode joden fastidia fastidio putada cagada verguenzas',
    good: 'bienvenid/ saludos saludo suerte placer risas gran familia amigos eres fan merece bella bello conocerte mejoras recomendad/ mil agradable agradables felizmente afortunad/ emocion emocionante ilusionante fenomenal espectacular espectaculares impresionante guapo guapa guapos guapas cracks top love happy cool nice best wow ole aplausos sonrisas divino divina simpatic/ majo maja majos bien buen buen/ mejor mejores excelente excelentes genial geniales increible increibles fantastic/ maravillos/ maravilla estupend/ perfect/ precios/ hermos/ bonit/ lind/ guap/ guapisim/ amor amo ama amamos encanta encantan encantado encantada encantados gusta gustan gusto gustado feliz felices felicidad felicidades enhorabuena alegre alegria alegro alegra content/ divertid/ diversion ilusion ilusionad/ guay mola molan brutal crack grande grandes orgullo orgullos/ exito exitos ganar ganamos gana ganador victoria disfrutar disfrutando disfruta disfruten recomiendo recomendable favorit/ rapido amable amables amabilidad eficaz sonrisa sonreir jaja jajaja jajajaja jaj jeje jejeje viva bravo carin/ carino beso besos besitos abrazo abrazos animo bendicion bendiciones ricos rica rico delicios/ dulce especial deseando emocionad/ interesante magnific/ querid/ esperanza fiesta vacaciones campeon campeones preciosidad',
    thanks: 'gracias agradec/ agradezco agradecimiento agradecer agradecemos',
    fault:
      'rot/ roto averia averias averiad/ estropead/ fallo fallos falla fallan fallando fallado error errores problemas incidencia incidencias caid/ cae caido bloquead/ defectuos/ danad/ perdid/ perder perdi pierdo pierden pierde falta faltan faltaba retraso retrasos retrasad/ retrasa tarde tardan tarda cancelad/ cancelan cancelar cancelacion cancelo anulad/ lent/ sucio sucia vaci/ equivocad/ equivocacion incorrect/ cobrado cobrada cobran cobraron rechazad/ niegan imposible corte cortes cortan cortado funciona funcionan funcionaba',
    wait: 'espero esperando esperar esperamos espera esperad llevo llevamos cola aun todavia sigo seguimos siglos horas hora dias semanas semana meses mes desde hace ya siempre tiempo',
    negation: 'no ni nunca jamas nada nadie ningun ningun/ sin tampoco apenas',
    again:
      'otra vez otras veces segunda tercera cuarta repetid/ constantemente vuelve vuelven volver volvemos mismo misma cada',
    contact:
      'llam/ llamar llamada llamadas llamado llamando telefono correo correos mensaje mensajes email mail escrit/ escribo responden responde responder respuesta respuestas respondido contesta contestan contestar contestado contacto contactar contactado hablar hablado reclamacion reclamar reclamado reclamo dm md privado atienden atiende',
    request:
      'favor porfavor porfa ayuda ayudar ayudan ayudarme ayudadme solucion solucionar solucionen solucionad arreglar arreglen arreglad revisar devolver devuelvan devolucion explicar explica expliquen necesito quiero quisiera pueden podeis podrian decirme digan diganme envien mandad confirmar',
    ask: 'que cuando donde por porque quien cual cuales como cuanto cuanta cuantos',
    modal:
      'puedo puede puedes podemos poder debe deben deberia deberian podria es son esta estan estoy estais sera ha han he hemos va van voy tengo tiene tienen',
    money:
      'dinero euros euro reembolso reembolsar pagar pago pagado pagamos pagando pagos cobrar cobro cobros factura facturas facturacion precio precios tarifa tarifas comision comisiones coste tarjeta banco efectivo compensacion cuenta caro cara barato pasta',
    service:
      'servicio servicios soporte cliente clientes atencion personal agente gerente tienda tiendas web pagina app aplicacion pedido pedidos paquete paquetes entrega entregas envio envios reparto repartidor vuelo vuelos avion aerolinea tren trenes bus autobus asiento equipaje maleta maletas reserva reservas hotel contrasena producto productos articulo compra comprado actualizacion version bateria movil portatil pantalla coche internet fibra wifi senal red conexion linea tele caja juego servidor garantia',
    me: 'yo mi mis mio mia me nos nosotros nuestro nuestra nuestros conmigo',
    you: 'tu tus te ti usted ustedes vosotros vuestro vuestra vuestros vuestras os su sus vos',
    they: 'el ella ellos ellas les le se',
    time: 'hoy ayer manana ahora noche ano lunes martes miercoles jueves viernes sabado domingo',
    contrast: 'pero aunque sino excepto embargo',
    intense:
      'muy mucho mucha muchos muchas tan tanto tanta demasiado bastante super realmente totalmente mas',
  },
};
