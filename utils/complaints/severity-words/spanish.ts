import type { SeverityWords } from './sign.ts';

const BAG = 'maleta|maletas|equipaje|mochila';
const GOODS = `${BAG}|pedido|pedidos|paquete|paquetes|envío|tarjeta|compra`;
const RELATIVE = 'madre|padre|mamá|papá|hijo|hija|marido|esposa|abuela|abuelo';
const SOON = 'hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const DAYS = 'días|semanas|meses';

/** Spanish. */
export const SPANISH: SeverityWords = {
  safety: [
    'peligroso|peligrosa|peligro|herido|herida|heridos|lesionado|lesionada|intoxicación|intoxicado|intoxicada|envenen*|alérgico|alérgica|alergia|incendio|electrocut*|ambulancia|agredido|agredida',
    'descarga|calambre eléctrica|eléctrico',
    'en el hospital',
    'a punto|casi de? morir|matarme|matarnos',
    'casi me|nos mata|mato',
    'olor|huele a gas|quemado',
    'fuga de gas',
    'se prendió|incendió|quemó|explotó',
    '!peligro de extinción',
  ],
  'legal threat': [
    'abogado|abogados|abogada|demandar|demandaré|demandaremos|denunciar|denunciaré|denunciaremos|denuncia|denunciado|denunciaros|profeco|sernac|indecopi|querella',
    '!abogado|abogados|denunciar ..4 jaja|jajaja|jajajaja|broma',
    'hoja|hojas de reclamaciones|reclamación',
    'acciones|medidas legales|judiciales',
    'organización|asociación|defensa de|del consumidor*',
    'a los tribunales',
    'oficina del consumidor',
  ],
  discrimination: [
    'racista|racistas|racismo|machista|homófobo|homófoba|homofobia|xenófobo|xenofobia|discrimina|discriminan|discriminación|discriminado|discriminada|discriminaron',
  ],
  'data leak': [
    'filtración|filtrado|filtraron|robo|robado|filtrar .. datos',
    'datos ..2 filtrados|robados|expuestos',
    'datos|cuenta|reserva|factura de otra|otro persona|cliente|pasajero|usuario',
    'me hackearon|hackeado|han hackeado',
    'cuenta hackeada|pirateada',
  ],
  'vulnerable person': [
    'embarazada|discapacitado|discapacitada|discapacidad|minusválido|minusválida|insulina|diabético|diabética|demencia|autista|autismo',
    'silla de ruedas',
    'recién nacido|nacida',
    'mi|nuestro|un|con|su bebé|bebe|abuela|abuelo',
    `mi|nuestra|su ${RELATIVE} murió|falleció|enferma|enfermo`,
    'mi|su|los|las medicación|medicamentos|medicinas',
    `<number> años .. ${RELATIVE}|bebé`,
    `${RELATIVE}|señora|señor de <number> años`,
    'con|tiene|tengo cáncer',
  ],
  'stranded now': [
    'varado|varada|varados|varadas',
    'tirado|tirada|tirados|tiradas en',
    'atrapado|atrapada|atrapados|atrapadas en',
    'durmiendo|dormir|dormimos|noche en el? aeropuerto|suelo|estación|terminal',
    'abandonado|abandonada|abandonados|abandonaron ..3 aeropuerto|carretera|estación',
  ],
  'bag missing': [
    `perdido|perdida|perdieron|pierden|perdió|extraviado|extraviaron|perdiste ..2 ${BAG}`,
    `${BAG} ..3 perdida|perdido|perdidas|extraviada|extraviado|desaparecida|desaparecido|robada`,
    `${BAG} ..2 no|nunca ha|llega|llegó|llegaron|aparece|apareció|han|está`,
    `dónde está|están mi|mis|nuestra|nuestro ${BAG}`,
    `sin mi|nuestra|mis|nuestro ${BAG}`,
    `${BAG} sigue|lleva|continúa`,
  ],
  'money taken': [
    'cobrado|cobraron|cobran|cobró|cobrar|cobrarme|cobrando ..3 doble|dos|tres|<number>|<money>|más|demás|indebidamente',
    'cobro|cobros|cargo|cargos|pago|pagos duplicado|duplicados|indebido|indebidos|doble|autorizado',
    'cargo|cargos|cobro|cobros no autorizado|autorizados|reconocido|reconocidos',
    'me|nos han? cobrado|cobraron|cobran|quitado|quitaron|robado|robaron|sacado|sacaron ..2 <money>|dinero',
    'sin mi autorización|consentimiento',
  ],
  'money spent': [
    'he|hemos gastado|pagado ..2 <money>',
    'pagué|pagamos|gasté|gastamos ..2 <money>',
    'me|nos ha? costado|costó <money>',
  ],
  'refund missing': [
    'no|sin|esperando|espero|quiero|exijo|dónde|niegan|todavía|aún ..4 reembolso|devolución|reembolsado|reembolsan|reembolsaron|devuelto',
    'reembolso|devolución ..2 no|nunca|nada|pendiente|denegado|rechazado',
    'devuelvan|devolvedme|devuélvanme|devolver|devuelven ..3 dinero|<money>',
  ],
  'repeated contact': [
    'segunda|tercera|cuarta|quinta|enésima|<nth> vez|llamada|queja|reclamación|semana|mes',
    '<number>|dos|tres|cuatro|cinco|varias|muchas|mil veces|llamadas|correos|mensajes|emails|reclamaciones',
    '<number>|varios|muchos correos|mensajes|emails|mails',
    'nadie ..2 contesta|responde|contestan|responden|contestó|respondió|atiende|ayuda|soluciona',
    'no ..2 contestan|responden|contesta|responde|contestáis|respondéis|contestado|respondido|atienden',
    'sin ninguna? respuesta|contestación',
    'me ignoran|ignoráis|han ignorado',
  ],
  'something lost': [
    `${GOODS} ..3 no|nunca ..1 llega|llegó|llegado|llegan|recibido|entregado|aparece|entregaron|viene`,
    'no|nunca ..2 recibido|recibí|llega|llegado|llegó|entregado|entregaron',
    `perdido|perdieron|perdió ..2 ${GOODS}`,
    `dónde está mi|nuestro ${GOODS}`,
    'figura|aparece|sale|dice como? entregado',
  ],
  'out of service': [
    'sin internet|wifi|luz|agua|servicio|señal|conexión|calefacción|cobertura|línea|gas|electricidad',
    'internet|wifi|web|página|app|aplicación|servicio|línea|sistema|red ..2 caído|caída|caídos|falla',
    'no ..1 funciona|funcionan|funcionaba|carga|abre|enciende|arranca|anda|sirve',
    'dejó|dejado de funcionar',
  ],
  'something cancelled': [
    'vuelo|vuelos|reserva|pedido|tren|cita|viaje ..2 cancelado|cancelada|cancelados|anulado|anulada',
    'cancelan|cancelaron|cancelado|cancelada|anularon ..3 vuelo|vuelos|reserva|pedido|tren|cita|viaje',
  ],
  'something wrong or broken': [
    'equivocado|equivocada|roto|rota|rotos|rotas|defectuoso|defectuosa|estropeado|estropeada|podrido|podrida',
    '!corazón roto',
  ],
  'happens again': [
    'otra vez lo mismo|igual',
    'una y otra vez',
    'cada vez que',
    'siempre lo mismo|igual',
    'todos los días',
  ],
  'still waiting': [
    'sigo|seguimos|todavía|aún ..2 esperando|sin|no|nada',
    'llevo|llevamos ..3 esperando',
  ],
  'deadline in the text': [
    `vuelo|viajo|salgo|salimos|viajamos|necesito|boda|funeral|examen|entrevista|cumpleaños|operación ..3 ${SOON}`,
    `antes|para del|de|el ${SOON}`,
  ],
  'weeks of waiting': [
    'hace|llevo|llevamos|desde|durante|tras|más ..2 semanas|meses',
    'hace|llevo|llevamos un|más mes|año',
    '<number>|dos|tres|cuatro|cinco|seis|varias semanas|meses esperando|sin|y|después|para|de',
    'desde enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    `${DAYS} y ${DAYS}`,
    '!cliente desde',
  ],
  'says it is small': [
    'pequeño|pequeña detalle|fallo|problema|cosa|molestia|queja|pega',
    'no es grave|urgente',
    'no corre prisa',
    'sin prisa|prisas',
  ],
  'anger without a matter': [
    'vergüenza|asco|basura|pésimo|pésima|pésimos|mierda|patético|patética|lamentable|inútiles|sinvergüenzas|ladrones|estafadores|horrible|nefasto|nefasta|vergonzoso|penoso|penosa',
    'peor|peores compañía|empresa|aerolínea|servicio|banco|tienda|que',
    'nunca|jamás más',
  ],
  matter: [
    'perdid*|retras*|tarde|cancel*|roto|rota|factur*|cobr*|reembols*|devol*|pedido*|paquete*|entreg*|espera|esperando|llam*|correo*|dinero|maleta*|equipaje|reserva*|cuenta|pagué|pagado|error|funciona*|ayer|pago',
  ],
};
