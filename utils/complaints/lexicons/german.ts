import type { Lexicon } from './lexicon.ts';

/** Without accents; `x/` stands for the stem with each of the endings. */
export const GERMAN: Lexicon = {
  endings: ['', 'e', 'er', 'en', 'es', 'em'],
  classes: {
    bad: 'seufz aua boah komisch/ irre shit hoffentlich nein bah pfui igitt oje ohje menno mann ey hunger bock sterben krass ubel ubles ubler unnotig/ uberflussig/ unertraglich ungenugend/ schlampig schlamperei schlampe hohn verachte verachtung ignoriert ignorieren ignoranz vergessen drohung droht bedrohung schuld schuldig verbrecher kriminell/ kotze kotzubel hassliche versager verzweifelt verzweiflung panik entsetzt entsetzlich/ emport emporend zumutung unverstandlich/ unzufrieden unzuverlassig/ unkompetent nervend nervt abartig/ widerlich/ fail sucks sad sick sorry fehlanzeige hilflos einsam allein dunkel elend mistig blode bescheuert/ idiotisch/ beleidigt beleidigung schlecht/ schlechter schlechteste schlimm/ schlimmste furchtbar/ schrecklich/ grauenhaft/ grausam/ katastrophe katastrophal/ desaster mist scheisse scheiss scheiss/ kacke kack arsch arschloch arschlocher fuck verdammt/ verfickt/ dreck drecks mull schrott frechheit unverschamt/ unverschamtheit peinlich/ lacherlich/ erbarmlich/ traurig/ schade leider enttauscht/ enttauschend/ enttauschung arger argere argert argerlich/ nervig/ nerven nerv wutend/ wut sauer bose hasse hass hassen hasst kotz kotzt kotzen ekelhaft/ ekel eklig/ dumm/ dummer blod/ bloder idiot idioten depp deppen trottel vollidiot unfahig/ inkompetent/ nutzlos/ sinnlos/ betrug betruger abzocke abzocker luge lugen lugner gelogen verarscht verarschen verarsche unfreundlich/ frech/ gefahrlich/ angst sorge sorgen weinen heulen heul krank/ kopfschmerzen schmerz schmerzen weh tot tod gestorben krieg opfer nazi nazis rassist rassisten rassismus gewalt horror albtraum holle krise unertraglich/ inakzeptabel unmoglich/ untragbar skandal schande langweilig/ langeweile mude stress stressig kaputt arm arme armer armes heuchler heuchlerei quatsch unsinn blodsinn schwachsinn dummheit versagt versagen pech leid doof/ doofer hasslich/ scheitert gescheitert lasst unfassbar furchte befurchte ungerecht/ mies/ mieser beschissen/ beschwerde',
    good: 'birthday willkommen grusse gruss aww hubsch/ wow traum traume traumhaft/ fun yes fein/ fantasie sauber klug/ kluge weltklasse mega hammer bombe bestens hoffe daumen freunde freundin geburtstag geschenk urlaub sonne sonnig fertig geschafft gerne gern optimal/ einwandfrei/ kompetent/ zuverlassig/ begeistert/ begeisterung sympathisch/ angenehm/ entspannt/ lacheln grins grinsen zwinker liebevoll/ schatz susse thanks good schmeckt verliebt stolzer bravo applaus hut gut/ guter besser beste bester besten bestes super toll/ toller klasse prima hervorragend/ ausgezeichnet/ fantastisch/ wunderbar/ wunderschon/ genial/ geil/ geiler cool/ schon/ schoner schoneres schonste perfekt/ herrlich/ spitze liebe lieben liebt liebe/ lieb lieber liebsten mag freue freu freut freude freuen glucklich/ gluck gluckwunsch herzlichen herzlich glucklicherweise zufrieden/ stolz spass spassig lustig/ witzig/ lachen lache lach haha hahaha hihi hehe lol xd nett/ netter freundlich/ schnell/ hilfreich/ empfehlenswert empfehle empfehlen gewonnen gewinnen gewinnt sieg erfolg erfolgreich/ gratuliere gratulation hurra juhu yay yeah jaa endlich suss/ susser knuddel kuss umarmung hoffnung interessant/ spannend/ lecker/ gemutlich/ genossen geniesse geniessen feiern party gefallt gefallen grossartig/ prost happy nice awesome great love',
    thanks: 'danke dank dankeschon bedanke bedanken dankbar merci thx',
    fault:
      'kaputt/ defekt/ fehler fehlerhaft/ fehlt fehlen problem probleme problemen storung storungen ausfall ausfalle ausgefallen absturz absturzt beschadigt/ zerbrochen verloren verliere verlieren verspatung verspatungen verspatet verzogerung storniert stornierung abgesagt langsam/ schmutzig/ leer/ falsch/ gesperrt blockiert abgebucht abgelehnt verweigert kaltes kalt geht funktioniert funktionieren funktionierte hangt steht gestrichen zuspat spat',
    wait: 'warte warten wartet gewartet wartezeit schlange immer stunden stunde tage tagen woche wochen monat monate monaten seit schon ewig lange warteschleife zeit',
    negation:
      'nicht nichts nie niemals kein/ keine keinen keiner keinem keines niemand nirgends ohne weder noch kaum net nich ned nix',
    again:
      'wieder erneut nochmal nochmals standig dauernd mal zweite zweiten dritte dritten male mehrfach mehrere jedes jeder jeden',
    contact:
      'anruf anrufe angerufen anrufen rufe telefon mail mails email nachricht nachrichten geschrieben schreibe schreiben antwort antworten antwortet geantwortet melden gemeldet meldet kontakt kontaktiert erreichbar erreichen hotline ticket beschwert beschweren dm',
    request:
      'bitte hilfe helfen hilft losung losen beheben reparieren prufen erstatten erklaren sagen sagt schicken schickt brauche mochte will wollen konnt konnen konnten bestatigen info kummern',
    ask: 'was wann wo warum wieso weshalb wer wie welche welcher welches wohin wen wem',
    modal:
      'kann kannst soll sollte sollten muss musst mussen darf wird werden wurde wurden ist sind bin seid hat haben habe habt war waren',
    money:
      'geld euro euros ruckerstattung erstattung erstattet bezahlt bezahlen zahlen gezahlt zahlung rechnung rechnungen preis preise gebuhr gebuhren kosten kostet karte bank gutschrift entschadigung konto teuer teure',
    service:
      'service support kunde kunden kundenservice kundendienst mitarbeiter personal berater laden filiale shop webseite website seite app bestellung bestellt paket pakete lieferung geliefert lieferant bote zustellung flug fluge flugzeug bahn zug zuge bus sitz koffer gepack buchung gebucht hotel passwort produkt artikel update version akku handy laptop bildschirm auto internet wlan signal netz verbindung leitung router spiel server garantie',
    me: 'ich mir mich mein meine meinen meiner meinem wir uns unser unsere unseren hab',
    you: 'du dir dich dein deine deinen ihr euch euer eure euren sie ihnen ihre',
    they: 'er es man sich',
    time: 'heute gestern morgen jetzt abend nacht jahr montag dienstag mittwoch donnerstag freitag samstag sonntag gerade',
    contrast: 'aber jedoch trotzdem obwohl doch sondern ausser statt allerdings',
    intense:
      'sehr so echt voll total ganz gar zu viel mehr richtig wirklich absolut uberhaupt extrem',
  },
};
