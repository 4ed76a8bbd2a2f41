import type { Sayings } from './compile-sayings.ts';

/** What a customer's last word consists of: thanks, and for what; that it is settled; what is still open. */
export type Closing = 'thanks' | 'for the answer' | 'settled' | 'open';

const GREAT =
  'help|helping|reply|replying|response|responding|answer|info|information|assistance|service|support|update|sorting|getting|looking';

/** In the five languages. */
export const CLOSING_WORDS: Sayings<Closing> = {
  thanks: [
    'thanks|thank|thankyou|thx|ty|tysm|cheers|appreciated',
    'gracias|agradecido|agradecida',
    'merci',
    'danke|dankeschön|dank',
    'obrigado|obrigada|brigado|brigada|obg|valeu',
    'perfect|perfecto|perfeito|parfait|perfekt',
  ],
  'for the answer': [
    `thanks|thank|thankyou|thx|cheers ..4 for ..4 ${GREAT}`,
    'gracias ..2 por ..3 ayuda|ayudar|ayudarme|respuesta|responder|contestar|atención|información|rapidez',
    'merci ..3 pour ..3 réponse|aide|retour|info|infos|réactivité|rapidité',
    'dank|danke|dankeschön ..3 für ..4 hilfe|antwort|info|infos|rückmeldung|unterstützung',
    'obrigado|obrigada ..2 pela|pelo|por ..2 ajuda|resposta|responder|retorno|atenção|informação|rapidez',
  ],
  settled: [
    'sorted|resolved|solved|fixed|worked',
    'works|working|online now|again',
    'back online|up|working',
    'all good|done|set|fine',
    'got|found|received it|them|mine',
    'it|they|bag|bags|parcel|package|order|refund|luggage arrived|came',
    'arrived now|today|safely|finally',
    'longer needed',
    'refund|refunded received|arrived|through',
    'that is? great|perfect|all|it|better|helpful',
    'resuelto|solucionado|arreglado|resolvido|resolvida|solucionada',
    'ya está|funciona|llegó|llego|tengo|recibí|va|me',
    'ya ha llegado',
    'todo|tudo bien|perfecto|ok|certo|bem|solucionado|resuelto|resolvido',
    'résolu|réglé|réparé',
    'c|tout est|et? bon|ok|réglé|résolu|parfait|rentré',
    'ça|cela|tout marche|fonctionne|remarche',
    'bien reçu',
    'geklappt|erledigt|gelöst|behoben|geklärt',
    'funktioniert|geht|läuft jetzt|wieder|nun|alles',
    'alles gut|klar|bestens|super|okay|erledigt|geklärt',
    'ist|sind ..1 angekommen|da',
    'passt jetzt|alles|so',
    'deu certo',
    'já chegou|resolveu|recebi|funciona|está|consegui|voltou',
    'funcionou',
  ],
  open: [
    'but|still|however|though|yet|not|never|no|nothing|again|waiting|until|cant|dont|doesnt|didnt|isnt|wasnt|hasnt|havent|wont|please|pls|dm|when|how|why',
    '!no worries|problem|problems|longer|need',
    '!not a? problem|bad',
    '!working|works|online|up again',
    'pero|todavía|aún|no|nunca|nada|sin|cuándo|cómo|favor|md|espero|esperando|retraso|pésimo|pésima|vergüenza',
    'mais|toujours|pas|encore|jamais|rien|quand|comment|pourquoi|svp|plaît|attends|mp|retard|nul|honte',
    '!encore merci',
    '!merci encore',
    '!pas de? souci|soucis|problème',
    'aber|noch|nicht|nie|kein|keine|wann|wie|warum|bitte|immer|trotzdem|leider|erst|verspätung|frechheit|nichts|toll',
    '!noch mal|einmal|einen',
    '!kein|keine problem|ursache|sorge',
    'ainda|não|nem|quando|como|aguardo|aguardando|até|atraso|vergonha|péssimo|péssima',
    '!até mais|logo|breve',
  ],
};
