import type { Sayings } from './compile-sayings.ts';

/** Forms of posts that are no customer's. */
export type Form = 'a job advert' | 'a giveaway' | 'a discount offer' | 'a news headline';

/** In the five languages. */
export const FORM_WORDS: Sayings<Form> = {
  'a job advert': [
    'we are? hiring',
    'now|currently hiring',
    'is|are hiring a|an|for|in|now',
    'apply now|today|online|here|at|via|by',
    'job|career opening|openings|vacancy|vacancies|alert|alerts|fair|opportunity|opportunities',
    'join our|the ..1 team',
    'vacancy|vacancies',
    'estamos contratando',
    'oferta de empleo|trabajo',
    'únete a nuestro equipo',
    'nous|on recrutons|recrute',
    'offre d? emploi',
    'postulez',
    'rejoignez notre équipe',
    'wir suchen ..4 m|verstärkung|mitarbeiter*|team',
    'stellenangebot|stellenanzeige|stellenausschreibung',
    'jetzt bewerben',
    'vaga|vagas de emprego|estágio',
    'vaga|vagas abertas|aberta',
    'venha trabalhar',
  ],
  'a giveaway': [
    'giveaway|giveaways|sweepstakes',
    'rt|retweet|repost|follow|like|share|comment|tag ..3 win',
    'follow ..4 rt|retweet|repost',
    'rt|retweet ..3 follow',
    'chance to win',
    'enter|entered to|for ..3 win|chance',
    'sorteo|sorteamos',
    'sigue|síguenos ..4 gana|rt|retuitea',
    'jeu concours',
    'concours ..4 gagner|gagnez|remporter',
    'tentez de gagner|remporter',
    'tirage au sort',
    'gewinnspiel|verlosung|verlosen',
    'zu gewinnen',
    'sorteio|concorra',
    'siga ..4 concorra|ganhe|rt',
  ],
  'a discount offer': [
    'promo|discount|coupon|voucher code|codes',
    'use|with code',
    '<number> off',
    'shop|buy|order now',
    'buy one get',
    'free shipping|delivery on|with|when|over|for',
    'save up to',
    'link in bio',
    'deal|deals of the day|week',
    'código de descuento',
    'código promocional',
    '<number> de descuento|desconto',
    'envío gratis',
    'code promo',
    'livraison offerte|gratuite',
    'gutscheincode|rabattcode|versandkostenfrei',
    'jetzt bestellen|kaufen|sichern|shoppen',
    'cupom|cupón de? desconto|descuento',
    'frete grátis',
    'link na bio',
  ],
  'a news headline': [
    'breaking news',
    'announces|unveils|launches|appoints|acquires|reports|posts|recalls|cancels|grounds|cuts|plans|introduces|opens|wins ..5 million|billion|flights|profit|profits|earnings|results|route|routes|jobs|ceo|cfo|deal|fleet|partnership|revenue|strike|award|stores|merger',
    'shares|stock|stocks ..2 fall|falls|fell|rise|rises|rose|jump|jumps|drop|drops|plunge|plunges|slump|surge|surges|tumble',
    'quarterly|annual|record profit|profits|earnings|results|revenue|loss',
    'to acquire|launch|unveil|cut|lay|merge ..4 jobs|staff|billion|million|route|routes|service|workers',
    'anuncia|lanza|presenta|inaugura ..5 millones|ruta|rutas|resultados|vuelos|empleos',
    'annonce|lance|inaugure ..5 millions|ligne|lignes|résultats|vols|emplois',
    'kündigt|meldet|eröffnet|startet|streicht ..6 millionen|strecke|gewinn|umsatz|stellen|flüge|verlust',
    'anuncia|lança|inaugura ..5 milhões|rota|rotas|resultados|voos|empregos',
    'acciones|aktie|actions|ações ..3 caen|suben|fällt|steigt|chutent|bondissent|caem|sobem',
  ],
};

const RUINING =
  'ruining|ruined|losing|lost|cancelling|canceling|wasting|ignoring|stranding|screwing|messing|breaking|delaying|overcharging';
const GREAT =
  'great|lovely|brilliant|wonderful|fantastic|perfect|awesome|amazing|excellent|nice|good';

/** Praise that is none. Of 16 posts to airlines with "thanks for nothing" all were complaints, seven of them unlike one to the model. */
export const SARCASM_WORDS: Sayings<'sarcasm'> = {
  sarcasm: [
    'thanks|thank|thx|cheers ..2 for nothing',
    `thanks|thank|thx|cheers ..2 for ..1 ${RUINING}`,
    `${GREAT} job|work|way|going ..2 ${RUINING}`,
    `${GREAT} another|yet ..1 delay|cancellation|outage|error|breakdown`,
    'gracias por nada',
    'gracias por ..1 arruinar|perder|cancelar|arruinarme',
    'merci pour rien',
    'merci ..1 pour ..2 retard|annulation|perdre|gâcher',
    'danke|dank für nichts',
    'danke|dank für ..2 verspätung|ausfall|chaos',
    'obrigado|obrigada por nada',
    'obrigado|obrigada por ..1 estragar|perder|cancelar',
  ],
};
