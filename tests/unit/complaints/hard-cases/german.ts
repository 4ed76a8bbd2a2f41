export const german = `
# sarcasm
to    complaint  rant minor        Super, @WolkenAir, schon wieder zwei Stunden Verspätung. Auf euch ist wenigstens Verlass 👏
to    complaint  minor major       Danke @PaketBlitz, dass ihr klingelt, bevor ihr den Zettel einwerft. Ach nein, macht ihr ja nicht. Drittes Paket diese Woche.
about complaint  rant minor        Toll, das neue Onlinebanking der Sparbank Nord. Früher drei Klicks, jetzt elf. Fortschritt!
# polite complaint
to    complaint  minor major       Hallo @Stromwerk, ich warte leider immer noch auf meine Gutschrift vom April. Könnt ihr bitte mal nachsehen? Vielen Dank!
to    complaint  minor             Guten Tag @BackhausLinde, im Brot von heute früh war leider ein Stück Folie. Wollte nur Bescheid geben.
to    complaint  minor major       Hallo @FunkNetz, in Tübingen geht seit gestern Abend das Internet nicht. Wisst ihr schon, wann es wieder läuft? Danke euch
# plain question
to    question   -                 @WolkenAir darf ich einen Kinderwagen mit ans Gate nehmen?
to    question   -                 Hallo @SparbankNord, wie lange hat die Filiale am Markt samstags offen?
about question   -                 Hat jemand Erfahrung mit Stromwerk? Überlege zu wechseln
# complaint put as a question
to    complaint  minor major       @PaketBlitz warum liegt meine Sendung seit acht Tagen in Hannover?
to    complaint  minor major       @FunkNetz wollt ihr mich eigentlich veräppeln? Gekündigt im Januar und ihr bucht immer noch ab
# praise with a caveat
to    praise     -                 Der Flug war zwar verspätet, aber die Crew von @WolkenAir war so herzlich. Danke dafür!
to    praise     -                 @BackhausLinde nicht ganz billig, aber das beste Roggenbrot weit und breit
# competitor
to    praise     -                 Seit ich von FunkNetz zu @NordTel gewechselt bin, läuft alles. Hätte ich viel früher machen sollen
# closing thanks
to    praise/other -               Hat sich erledigt, vielen Dank @Stromwerk für die schnelle Hilfe!
to    praise/other -               @PaketBlitz ist heute angekommen, danke fürs Nachforschen 👍
# job advert
about other      -                 PaketBlitz sucht Zusteller (m/w/d) in Köln, Vollzeit, unbefristet. Jetzt bewerben!
# news headline
about other      -                 Sparbank Nord schließt 40 Filialen, Kunden verärgert
# giveaway
to    other      -                 Gewinnspiel! Wir verlosen 3 Gutscheine von @BackhausLinde. Folgen, liken, Freund markieren. Viel Glück!
# rant without a case
about complaint  rant              FunkNetz ist der letzte Saftladen, ehrlich
to    complaint  rant              @WolkenAir nie wieder. Unfassbar schlecht.
# repeated contact
to    complaint  major             @Stromwerk das ist jetzt meine vierte Mail zur falschen Abrechnung. Meldet sich da irgendwann mal jemand?
# calm but grave
to    complaint  major             @Stromwerk seit dem Zählertausch riecht es im Keller verschmort.
to    complaint  major             @SparbankNord in meinem Postfach liegen die Kontoauszüge einer fremden Person.
# all caps
to    complaint  rant minor        @PAKETBLITZ DAS IST EINE FRECHHEIT WO BLEIBT MEIN PAKET
# emoji tone
to    complaint  rant minor        @FunkNetz schooooon wieder kein Netz 🤬🤬
`;
