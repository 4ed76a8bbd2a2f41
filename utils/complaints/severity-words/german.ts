import type { SeverityWords } from './sign.ts';

const BAG = 'koffer|kinderwagen|gepäck|gepäckstück|reisetasche|rucksack|tasche';
const GOODS = `${BAG}|paket|pakete|bestellung|lieferung|sendung|karte|ware`;
const RELATIVE = 'mutter|vater|mama|papa|sohn|tochter|mann|frau|kind|oma|opa';
const SOON = 'heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend';

/** German. */
export const GERMAN: SeverityWords = {
  safety: [
    'gefährlich|gefährliche|gefährlicher|lebensgefährlich|lebensgefahr|verletzt|verletzung|verletzungen|verbrannt|verbrüht|stromschlag|vergiftet|lebensmittelvergiftung|allergisch|allergie|allergische|krankenhaus|feuerwehr|notarzt|krankenwagen|gasgeruch|gasleck|erstickt|brandgefahr',
    'feuer gefangen|gefasst',
    'in flammen',
    'stand|steht|geriet|geraten in brand',
    'hat|ist|sind .. gebrannt|explodiert',
    'fast|beinahe gestorben|erstickt|getroffen|überfahren',
  ],
  'legal threat': [
    'anwalt|anwältin|rechtsanwalt|anwälte|verbraucherzentrale|verbraucherschutz|bundesnetzagentur|schlichtungsstelle|strafanzeige|mahnbescheid|ombudsmann|verklagen|verklage|rechtsschutzversicherung|rechtsschutz',
    '!anwalt|anwälte ..3 haha|hahaha|lol|scherz|liebling',
    'vor gericht',
    'rechtliche schritte',
    'anzeige erstatten|erstattet|gegen',
    'zeige euch|sie an',
    'abmahnung|klage',
  ],
  discrimination: [
    'rassistisch|rassistische|rassismus|rassisten|sexistisch|sexismus|homophob|homophobie|diskriminier*|ausländerfeindlich|fremdenfeindlich|behindertenfeindlich',
  ],
  'data leak': [
    'datenleck|datenpanne|datenschutzverletzung|datenschutzverstoß|datendiebstahl|dsgvo',
    'daten .. gestohlen|geleakt|veröffentlicht|weitergegeben|geklaut|verkauft',
    'konto|account|karte .. gehackt|gehackt',
    'daten|konto|rechnung|buchung|adresse .. fremden|anderen|anderer|fremder kunden|person|personen',
    'fremde|fremden|fremder daten|rechnung|buchung|konto',
  ],
  'vulnerable person': [
    'schwanger|schwangere|behindert|behinderung|schwerbehindert|rollstuhl|rollstuhlfahrer|neugeborenes|neugeborenen|insulin|diabetiker|diabetikerin|demenz|autist|autismus|pflegebedürftig',
    '!komplett|total|voll|ihr|seid|doch behindert',
    'mein|meine|unser|unserem|meinem|mit|einem baby|säugling|kleinkind',
    'meine|meiner|unsere|unserer|mein|meinem ..1 oma|opa|großmutter|großvater|großeltern',
    'krebs patient|patientin|erkrankt',
    'hat|habe|an krebs',
    `meine|mein|meiner ${RELATIVE} .. gestorben|verstorben`,
    'meine|seine|ihre medikamente|medikament',
    '<number> jährige|jähriger|jährigen|monate|jahre .. baby|mutter|vater|tochter|sohn|kind|oma',
  ],
  'stranded now': [
    'gestrandet',
    'sitzen|sitze|sitzt|saßen|hängen|hänge|stecken|stecke|festsitzen ..4 fest',
    'festgesessen|steckengeblieben',
    'übernachten|schlafen|geschlafen|übernachtet ..1 am|im|auf ..2 flughafen|bahnhof|boden|terminal',
    'am|im flughafen|bahnhof ..2 gestrandet|sitzengelassen|stehengelassen',
    'komme|kommen nicht|nirgends .. heim|hause',
    'ausgesperrt',
  ],
  'bag missing': [
    `${BAG} ..3 verloren|weg|verschwunden|verschollen|gestohlen|fehlt|verlegt|unauffindbar`,
    `verloren|fehlt|fehlen|verliert ..3 ${BAG}`,
    `${BAG} ..2 nicht|nie ..1 angekommen|da|aufgetaucht|geliefert|gekommen|hier`,
    `wo ist|bleibt|sind mein|meine|unser|unsere ${BAG}`,
    `ohne mein|meinen|unser|meine|unseren ${BAG}`,
    `${BAG} liegt|steht|ist|hängt ..1 seit|immer`,
  ],
  'money taken': [
    'abgebucht|berechnet|eingezogen|verrechnet|abgezogen ..1 doppelt|zweimal|dreimal|obwohl|ohne',
    'doppelt|zweimal|dreimal|fälschlich|mehrfach|unberechtigt|ohne|<money> .. abgebucht|berechnet|eingezogen|bezahlt|verrechnet|abgezogen',
    '<money> ..2 abgebucht|weg|eingezogen|berechnet',
    'geld|betrag ..2 abgebucht|weg|verschwunden|gestohlen|eingezogen',
    'unberechtigte|doppelte abbuchung|abbuchungen|rechnung',
  ],
  'money spent': [
    'habe|haben ..2 <money> ..1 bezahlt|ausgegeben|gezahlt',
    '<money> ..1 bezahlt|ausgegeben|gezahlt',
    'hat|haben ..1 mich|uns <money> gekostet',
  ],
  'refund missing': [
    'keine|warte|warten|wo|will|fordere|verweigert|immer|noch|kein ..5 rückerstattung|erstattung|rückzahlung|geld zurück',
    'keine|warte|warten|wo|will|fordere|verweigert|immer|noch|kein ..5 rückerstattung|erstattung|rückzahlung|erstattet',
    'erstattung|rückerstattung|rückzahlung ..8 nicht|nie|abgelehnt|verweigert|fehlt',
    'mein|unser geld zurück|wieder',
  ],
  'repeated contact': [
    'zweite|dritte|vierte|fünfte|zweiten|dritten|vierten|fünften|xte|zigste mal|anruf|mail|nachricht|beschwerde|woche|monat|termin|versuch',
    '<number>|zwei|drei|vier|fünf|mehrere|zehn|unzählige|etliche|zig mal|anrufe|anrufen|nachrichten|beschwerden',
    'mehrfach|mehrmals|zweimal|dreimal|viermal|ständig|zigmal|schon ..1 angerufen|geschrieben|gemeldet|kontaktiert|angeschrieben|reklamiert|beschwert',
    'niemand|keiner|nie ..3 antwortet|meldet|reagiert|erreichbar|geantwortet|gemeldet|ran|hilft|zurück|zuständig',
    'keine antwort|reaktion|rückmeldung|rückruf',
    'ohne antwort|reaktion|rückmeldung',
    'nicht|nie geantwortet|reagiert|gemeldet|zurückgerufen|beantwortet|erreichbar',
    'ignoriert mich|uns|meine|mein|werden|man',
    'werde|wird|werden .. ignoriert',
  ],
  'something lost': [
    `${GOODS} ..3 nicht|nie ..2 angekommen|da|geliefert|gekommen|zugestellt|erhalten|bekommen`,
    `${GOODS} ..3 verloren|verschwunden|weg|verschollen`,
    'nie|nicht|noch|nichts .. angekommen|geliefert|erhalten|zugestellt',
    `wo ist|bleibt|sind mein|meine|unser|unsere ${GOODS}`,
    'als|angeblich zugestellt|geliefert',
  ],
  'out of service': [
    'kein|keine|ohne|keinen internet|netz|wlan|strom|wasser|heizung|empfang|warmwasser|verbindung|anschluss',
    'internet|wlan|netz|webseite|website|app|seite|leitung|system|server ..3 ausgefallen|down|tot|lahmgelegt|weg|gestört',
    'funktioniert|funktionieren|geht|gehen|läuft|lädt|startet|öffnet ..2 nicht|nichts|nix',
    'außer betrieb',
    'ausfall|störung|netzausfall|stromausfall',
    'totalausfall|defekt',
  ],
  'something cancelled': [
    'flug|flüge|buchung|bestellung|zug|termin|reise|fahrt ..4 storniert|gestrichen|annulliert|abgesagt',
    'storniert|gestrichen|annulliert ..3 flug|flüge|buchung|bestellung|zug|reise',
  ],
  'something wrong or broken': [
    'kaputt|kaputte|kaputter|kaputtes|beschädigt|zerbrochen|verschimmelt|zerrissen',
    'falsche|falscher|falsches|falschen artikel|größe|adresse|ware|bestellung|farbe|rechnung|name|betrag',
    '!herz kaputt',
  ],
  'happens again': [
    'jedes mal',
    'immer wieder',
    'schon wieder',
    'immer das gleiche|selbe',
    'ständig',
  ],
  'still waiting': [
    'immer noch ..3 nicht|nichts|keine|kein|keinen',
    'warte|warten ..1 noch|immer|seit',
  ],
  'deadline in the text': [
    `fliege|fliegen|flug|reise|reisen|brauche|brauchen|hochzeit|beerdigung|prüfung|termin|geburtstag|abflug|operation|umzug ..3 ${SOON}`,
    `bis|vor spätestens? ${SOON}`,
    '!bis morgen früh dann',
  ],
  'weeks of waiting': [
    'seit|warte|warten|nach|über ..2 wochen|monaten|woche|monat|monate',
    '<number>|zwei|drei|vier|fünf|sechs|mehrere|mehreren wochen|monate|monaten',
    '!in|für|kunde|kundin|nächste|nächsten <number>|zwei|drei|vier|fünf|sechs wochen|monate|monaten',
    'seit januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
    '!kunde|kundin|mitglied seit',
  ],
  'says it is small': [
    'kleine|kleiner|kleines|winzige sache|kleinigkeit|fehler|problem|anmerkung|hinweis|bug|kritik',
    'kleinigkeit',
    'nicht schlimm|dringend|eilig|weiter',
    'halb so wild|schlimm',
    'eilt nicht',
  ],
  'anger without a matter': [
    'saftladen|scheiße|scheiss|scheiß|unfähig|unfähige|unverschämt|unverschämtheit|frechheit|lächerlich|peinlich|katastrophe|drecksladen|abzocke|abzocker|betrüger|verbrecher|witz|armselig|erbärmlich|mieser|miese|grottig|schrott|schande',
    'schlechteste|schlechtester|schlimmste airline|fluggesellschaft|bank|firma|service|laden|anbieter|kundenservice',
    'nie wieder|mehr',
  ],
  matter: [
    'verloren|verspät*|storniert*|kaputt|defekt*|rechnung*|abgebucht|erstatt*|bestell*|paket*|liefer*|warte|warten|anruf*|angerufen|email*|mail|mails|geld|koffer|gepäck|gebucht|buchung*|konto|bezahlt|fehler|funktioniert|gestern|ausfall|störung|hotline|termin|internet',
  ],
};
