import type { SeverityWords } from './sign.ts';

const BAG = 'valise|valises|bagage|bagages|sac|sacs';
const GOODS = `${BAG}|colis|commande|commandes|livraison|paquet|carte`;
const RELATIVE = 'mère|père|maman|papa|fils|fille|mari|femme';
const SOON = 'aujourdhui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir';

/** French. */
export const FRENCH: SeverityWords = {
  safety: [
    'dangereux|dangereuse|dangereusement|blessé|blessée|blessés|blessure|brûlé|brûlée|intoxication|empoisonné|empoisonnée|allergique|allergie|incendie|électrocut*|hospitalisé|hospitalisée|agressé|agressée|ambulance',
    'en danger',
    'choc électrique',
    'décharge électrique',
    'à l hôpital',
    'fuite de gaz',
    'odeur de gaz|brûlé',
    'pris|prend feu',
    'en feu',
    'failli mourir|tuer|être',
    '!brûlé la politesse',
  ],
  'legal threat': [
    'avocat|avocats|avocate|dgccrf',
    '!avocat|avocats ..3 mdr|lol|ptdr|toast|vinaigrette|mangue',
    'porter|porterai|porterons|porte|porté|dépose*|déposer plainte',
    'action|actions|poursuites|voie en? justice|judiciaire|judiciaires',
    'en justice',
    'au tribunal',
    'mise en demeure',
    'médiateur|association de|des|du|la ..1 consommateur*|consommation',
    'que choisir',
    'saisir|saisi le médiateur|tribunal',
    'signal conso',
  ],
  discrimination: [
    'raciste|racistes|racisme|sexiste|sexisme|homophobe|homophobie|xénophobe|islamophobe|discrimination|discriminé|discriminée|discriminatoire',
  ],
  'data leak': [
    'fuite|vol de mes|données',
    'données ..3 volées|divulguées|exposées|fuité|piratées',
    'compte|carte .. piraté|piratée|hacké|hackée',
    'données|dossier|compte|facture|réservation d un|une autre client|cliente|personne|passager',
    'rgpd',
  ],
  'vulnerable person': [
    'enceinte|handicapé|handicapée|handicap|insuline|diabétique|autiste|autisme',
    'fauteuil roulant',
    'nouveau né',
    'mon|notre|un|avec|son bébé|nourrisson',
    'ma|mon|notre grand|grands mère|père|parents',
    'personne|dame âgée',
    `ma|mon|notre ${RELATIVE} est|a? décédé|décédée|malade|mort|morte`,
    'mes|ses|son|mon médicaments|médicament|traitement',
    'a|ai un cancer',
    '<number> mois|ans et malade|handicapé',
    'bébé de <number> mois',
  ],
  'stranded now': [
    'bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées à|en|dans|au|sur',
    '!compte|carte bloqué|bloquée',
    'dormir|dormi|nuit à|dans|sur l|le|la? aéroport|gare|sol|terminal',
    'abandonné|abandonnée|abandonnés|laissés|laissé ..4 aéroport|gare|route|autoroute',
    'à la rue',
  ],
  'bag missing': [
    `perdu|perdez|perd|perdue|égaré|égarée ..2 ${BAG}`,
    `${BAG} ..3 perdu|perdue|perdus|égaré|égarée|égarés|disparu|volée|volé|introuvable`,
    `${BAG} ..2 toujours|jamais|n ..2 pas|arrivé|arrivée|arrivés|livré|livrée`,
    `où est|sont ma|mon|mes|nos|notre ${BAG}`,
    `sans ma|mon|mes|nos|notre ${BAG}`,
    `${BAG} est ..1 toujours|encore|depuis|restée|resté`,
  ],
  'money taken': [
    'débité|débitée|débités|prélevé|prélevée|prélevés|facturé|facturée ..3 deux|double|trois|<money>|<number>|tort|sans|fois',
    'double facturation|débit|prélèvement',
    'prélèvement|débit|paiement ..1 non|pas autorisé|injustifié',
    'm|nous|me|vous avez|a|ont volé|pris|prélevé|débité ..2 <money>|argent',
    'sans mon autorisation|accord|consentement',
    'surfacturé|surfacturation|surfacturée',
  ],
  'money spent': [
    'j|nous ai|avons payé|dépensé ..2 <money>',
    'payé|dépensé <money>',
    'm|nous a|ont coûté <money>',
  ],
  'refund missing': [
    'pas|attends|attend|attendons|toujours|aucun|sans|veux|exige|où|refuse|refusez|jamais|attente ..4 remboursement|remboursé|remboursée|rembourser|remboursés|remboursez',
    'remboursement ..3 pas|jamais|rien|refusé|attente',
    'rendez|rendre ..3 argent',
  ],
  'repeated contact': [
    'deuxième|troisième|quatrième|cinquième|énième|<nth> fois|appel|mail|message|réclamation|semaine|mois',
    '<number>|deux|trois|quatre|cinq|plusieurs|dix|cent appels|mails|messages|courriels|relances|fois|réclamations',
    '!une|<number>|deux|trois|plusieurs fois par',
    'personne ne? ..1 répond|rappelle|décroche|aide',
    'sans aucune? réponse|retour|nouvelles',
    'aucune|pas|jamais|toujours ..2 réponse|répondu|rappelé|répondez|retour',
    'vous|on m|me ignorez|ignore',
  ],
  'something lost': [
    `${GOODS} ..3 jamais|pas|toujours ..2 arrivé|arrivée|reçu|reçue|livré|livrée|arrivés`,
    'jamais|pas|toujours|rien ..2 reçu|reçue|livré|livrée|arrivé|arrivée',
    `perdu|égaré ..2 ${GOODS}`,
    `où est|sont mon|ma|mes|notre ${GOODS}`,
    'indiqué|marqué|noté|déclaré comme? livré|livrée',
  ],
  'out of service': [
    'plus|pas|sans|aucun|aucune d|de? internet|wifi|réseau|courant|électricité|eau|chauffage|service|connexion|ligne',
    'internet|wifi|site|appli|application|réseau|service|ligne|box ..2 panne|bug|plante|hs|coupé|coupée|down',
    'en panne',
    'ne|n ..1 fonctionne|fonctionnent|marche|marchent|ouvre|charge plus|pas',
    'ne|n fonctionne|fonctionnent|marche|marchent|charge|démarre plus|pas',
    'hors service',
  ],
  'something cancelled': [
    'vol|vols|réservation|commande|train|rendez|voyage ..3 annulé|annulée|annulés|supprimé',
    'annulé|annulez|annule|annulent|supprimé ..3 vol|vols|réservation|commande|train|voyage',
  ],
  'something wrong or broken': [
    'cassé|cassée|cassés|abîmé|abîmée|défectueux|défectueuse|déchiré|déchirée|pourri|moisi',
    'mauvais|mauvaise article|taille|adresse|produit|commande|couleur',
  ],
  'happens again': [
    'à chaque fois',
    'encore une fois',
    'toujours pareil|la même',
    'tous les jours',
    'sans arrêt',
  ],
  'still waiting': [
    'toujours|encore ..2 pas|rien|aucune|aucun|attente',
    'j|nous attends|attendons ..1 depuis|toujours',
  ],
  'deadline in the text': [
    `vol|pars|partons|pars|voyage|besoin|mariage|enterrement|examen|entretien|anniversaire|opération|départ|décolle ..3 ${SOON}`,
    `avant|pour ce? ${SOON}`,
  ],
  'weeks of waiting': [
    'depuis|attends|ça|cela|bientôt|plus ..2 semaines|mois',
    '<number>|deux|trois|quatre|cinq|six|plusieurs semaines|mois que|sans|d|et|plus|après',
    'depuis janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    '!client|cliente|abonné depuis',
  ],
  'says it is small': [
    'petit|petite|léger détail|souci|problème|remarque|bug|bémol',
    'pas bien? grave|urgent',
    'rien de grave|urgent',
  ],
  'anger without a matter': [
    'honte|honteux|honteuse|nul|nuls|nulle|minable|lamentable|scandaleux|scandaleuse|merde|incompétents|escrocs|voleurs|arnaque|arnaqueurs|pourri|pourrie|inadmissible|catastrophique|pitoyable',
    'pire compagnie|service|banque|entreprise|opérateur|magasin|que',
    'plus|jamais jamais|plus',
  ],
  matter: [
    'perdu*|retard*|annul*|cassé*|factur*|débit*|prélev*|rembours*|commande*|colis|livr*|attend*|attente|appel*|mail*|argent|valise*|bagage*|réserv*|compte|payé|payer|erreur|fonctionne*|marche|hier|panne',
  ],
};
