import type { Topic } from '../words/verdict.ts';

type WordTopic = Exclude<Topic, 'other'>;
/** Words, or starts of words (`refund*`), by how far each speaks for a topic. */
export type TopicWords = Readonly<Record<WordTopic, Readonly<Record<number, string>>>>;

const ENGLISH: TopicWords = {
  safety: { 2: 'safety emergency unsafe', 4: 'dangerous hazard injur* poisoned poisoning' },
  legal: {
    4: 'lawyer* solicitor* attorney* sue suing ombudsman gdpr lawsuit* chargeback',
    2: 'illegal legal court law rights regulator*',
  },
  billing: {
    7: 'charged overcharg* refund*',
    3: 'charge* bill bills billing billed invoice* payment* paid deducted debited compensation fee fees price* voucher*',
    2: '<money> money pay paying cost* card deposit subscription transaction* fraud tariff',
    1: 'bank credit account',
  },
  outage: {
    3: 'outage* offline downtime',
    2: 'internet broadband wifi signal network down connection server* electricity power',
    1: 'line service speed slow',
  },
  delivery: {
    5: 'luggage baggage suitcase* bag bags parcel*',
    3: 'deliver* package* courier* dispatch* shipping shipped tracking',
    2: 'flight* order ordered orders delay* cancelled canceled late arriv* train* bus missing lost plane gate shipment driver',
    1: 'waiting airport boarding depart* landed sent',
  },
  account: {
    4: 'login log logs logged logging password* locked account* username verification otp hacked signin logout',
    2: 'app website site profile reset code page',
    1: 'access update online',
  },
  product: {
    3: 'broken faulty defective cracked torn battery screen leak* mouldy stale ripped',
    2: 'product* item* quality size phone laptop shoes dress jacket game warranty taste* food meal coffee broke fault* crash* bug bugs software seat car tv washing machine',
    1: 'bought model new works working version replacement',
  },
  service: {
    3: 'rude* staff unhelpful manager queue* agent* attitude',
    2: 'service customer support call calls phone hold phoned rang answer* reply crew assistant store shop helpful ignored',
    1: 'help wait email response contact team spoke',
  },
};

const SPANISH: TopicWords = {
  safety: { 4: 'peligros* peligro intoxic*', 2: 'emergencia' },
  legal: { 4: 'abogad* demandar* denunciar* demanda denuncia', 2: 'ilegal derechos consumidor' },
  billing: {
    7: 'cobr* reembols* cobro cobros',
    3: 'factur* cargo cargos pago pagos pagado tarifa devolucion precio precios',
    2: 'dinero pagar pague tarjeta fraude suscripcion cuota',
  },
  outage: {
    3: 'caida caido averia apagon corte',
    2: 'internet wifi senal red conexion luz servidor* cobertura',
  },
  delivery: {
    5: 'maleta* equipaje paquete*',
    3: 'entreg* envio envios pedido* repartidor mensajero',
    2: 'vuelo* retras* cancel* llega llego tarde tren autobus perdido perdida aeropuerto',
  },
  account: {
    4: 'contrasena* cuenta iniciar sesion usuario verificacion',
    2: 'app aplicacion web pagina codigo perfil',
  },
  product: {
    3: 'roto rota defectuos* estropead*',
    2: 'producto* calidad talla movil zapat* pantalla bateria comida garantia asiento',
  },
  service: {
    3: 'maleducad* grosero* personal empleado* borde',
    2: 'atencion servicio cliente llamada llamadas telefono trato contesta* responde* cola',
    1: 'ayuda respuesta',
  },
};

const FRENCH: TopicWords = {
  safety: { 4: 'dangereu* danger intoxication', 2: 'urgence securite' },
  legal: {
    4: 'avocat* plainte tribunal justice juridique',
    2: 'illegal droits droit consommateur*',
  },
  billing: {
    7: 'factur* rembours* prelev* debit*',
    3: 'paiement* paye payee frais tarif* prix',
    2: 'argent payer carte fraude abonnement',
  },
  outage: {
    3: 'panne pannes coupure* hs',
    2: 'internet wifi reseau connexion courant serveur* box fibre',
  },
  delivery: {
    5: 'valise* bagage* colis',
    3: 'livr* expedi* livraison* commande* transporteur suivi',
    2: 'vol vols retard* annul* arrive train bus perdu perdue aeroport gare',
  },
  account: {
    4: 'compte connecter connexion identifiant* passe mdp',
    2: 'appli application site page code profil',
  },
  product: {
    3: 'casse cassee defectueu* abime* dechire*',
    2: 'produit* qualite taille telephone chaussures ecran batterie garantie repas siege article*',
  },
  service: {
    3: 'impoli* malpoli* personnel employe* conseiller* agressif',
    2: 'service client clients appel appels telephone accueil repond* attente',
    1: 'aide reponse',
  },
};

const GERMAN: TopicWords = {
  safety: {
    4: 'gefahrlich* lebensgefahr* verletzt* verletzung* vergift*',
    2: 'notfall sicherheit',
  },
  legal: {
    4: 'anwalt anwalte rechtsanwalt* klage verklag* verbraucherzentrale gericht anzeige',
    2: 'illegal rechte rechtlich*',
  },
  billing: {
    7: 'abgebucht erstatt* ruckerstatt* abbuchung* berechnet',
    3: 'rechnung* zahlung* bezahlt gebuhr* preis* gutschein* lastschrift',
    2: 'geld zahlen karte betrug kosten abo',
  },
  outage: {
    3: 'ausfall* storung* netzausfall stromausfall ausgefallen',
    2: 'internet wlan netz verbindung strom empfang server leitung',
  },
  delivery: {
    5: 'koffer* gepack* paket pakete',
    3: 'liefer* zustell* versand* bestell* sendung* bote',
    2: 'flug fluge verspat* storniert* angekommen zug bus bahn verloren flughafen',
  },
  account: {
    4: 'konto passwort* anmelden einloggen login zugang* benutzer*',
    2: 'app webseite website seite code profil',
  },
  product: {
    3: 'kaputt* defekt* zerrissen gebrochen verdorben',
    2: 'produkt* qualitat grosse handy schuhe bildschirm akku garantie essen sitz artikel ware',
  },
  service: {
    3: 'unfreundlich* personal mitarbeiter* frech',
    2: 'service kundenservice kundendienst anruf* hotline telefon warteschleife antwort* schlange',
    1: 'hilfe kontakt',
  },
};

const PORTUGUESE: TopicWords = {
  safety: { 4: 'perigos* perigo intoxic*', 2: 'emergencia seguranca' },
  legal: { 4: 'advogad* processar procon justica tribunal', 2: 'ilegal direitos consumidor' },
  billing: {
    7: 'cobr* reembols* estorn* debitaram debitad*',
    3: 'fatura* pagamento* pago taxa taxas preco precos',
    2: 'dinheiro pagar paguei cartao fraude assinatura boleto',
  },
  outage: {
    3: 'queda apagao instabilidade',
    2: 'internet wifi sinal rede conexao luz energia servidor*',
  },
  delivery: {
    5: 'mala malas bagage* encomenda*',
    3: 'entreg* envio pedido* pacote rastreio transportadora correios',
    2: 'voo voos atras* cancel* chegou chega trem comboio onibus extravi* aeroporto',
  },
  account: {
    4: 'senha* conta login entrar cadastro usuario',
    2: 'app aplicativo site pagina codigo perfil',
  },
  product: {
    3: 'quebrad* defeit* estragad* rasgad*',
    2: 'produto* qualidade tamanho celular sapato* tela bateria garantia comida assento',
  },
  service: {
    3: 'grosso* mal educad* funcionari* grosseir*',
    2: 'atendimento atendente* servico cliente ligacao ligacoes telefone fila responde*',
    1: 'ajuda resposta',
  },
};

export const TOPIC_WORDS: readonly TopicWords[] = [ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE];
