export const french = `
# sarcasm
to    complaint  rant minor        Bravo @AirBrume, encore un vol annulé. Toujours au top 👏👏
to    complaint  minor major       Merci @ColisVite d'avoir « livré » mon colis dans une rue que je n'habite pas, quel talent
about complaint  rant minor        Ah la nouvelle appli de la Banque du Lac, un bonheur, j'ai le temps de faire un café à chaque clic
# polite complaint
to    complaint  minor major       Bonjour @EnerSud, j'attends toujours le remboursement du trop-perçu de janvier. Pouvez-vous vérifier svp ? Merci d'avance
to    complaint  minor             Bonsoir @MaisonLorane, j'ai reçu la robe en 40 au lieu de 38. Comment faire pour l'échanger ? Bonne soirée
to    complaint  minor major       Bonjour @TeleVal, petite question : plus de réseau à Annecy depuis hier soir, vous êtes au courant ? Merci
# plain question
to    question   -                 @AirBrume est-ce qu'on peut prendre un vélo en soute ?
to    question   -                 Bonjour @BanqueDuLac, proposez-vous un compte pour les mineurs ?
about question   -                 Quelqu'un a déjà pris la fibre chez TeleVal ? Ça vaut le coup ?
# complaint put as a question
to    complaint  minor major       @ColisVite vous comptez me livrer un jour ou je viens le chercher moi-même à l'entrepôt ?
to    complaint  minor major       @BanqueDuLac pourquoi ma carte est-elle bloquée depuis trois jours sans aucune explication ?
# praise with a caveat
to    praise     -                 Un peu d'attente au guichet mais la conseillère @BanqueDuLac était adorable et tout est réglé, merci !
to    praise     -                 @MaisonLorane livraison un poil longue, mais le canapé est magnifique 😍
# competitor
to    praise     -                 Passée de TeleVal à @FibreBleue il y a un mois, aucun souci, je ne regrette pas du tout
# closing thanks
to    praise/other -               C'est réglé, merci beaucoup @EnerSud et bonne journée !
to    praise/other -               @ColisVite bien reçu ce matin, merci pour votre aide 👍
# job advert
about other      -                 ColisVite recrute 50 chauffeurs-livreurs en Île-de-France, CDI, débutants acceptés #emploi
# news headline
about other      -                 Grève chez AirBrume : un vol sur trois annulé ce week-end au départ de Lyon
# giveaway
to    other      -                 🎁 CONCOURS 🎁 Gagnez un bon de 100 € chez @MaisonLorane ! Suivez, aimez et commentez, tirage dimanche
# rant without a case
about complaint  rant              TeleVal, plus jamais de ma vie.
to    complaint  rant              @AirBrume la pire compagnie du monde, une honte
# repeated contact
to    complaint  major             @BanqueDuLac troisième message en dix jours, toujours aucune réponse. C'est la dernière fois que je demande gentiment.
# calm but grave
to    complaint  major             @EnerSud le compteur posé ce matin par votre technicien fait des étincelles.
to    complaint  major             @AirBrume ma grand-mère de 86 ans, en fauteuil roulant, a été laissée seule trois heures en correspondance.
# all caps
to    complaint  rant minor        @COLISVITE C'EST INADMISSIBLE, UNE SEMAINE DE RETARD ET PERSONNE NE RÉPOND
# emoji tone
to    complaint  rant minor        @TeleVal encore en panne, j'en ai marrrrrre 😤😤
`;
