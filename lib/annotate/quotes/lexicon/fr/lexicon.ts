import type { LexiconData } from '../lexicon.ts';

/** French. */
export const FR: LexiconData = {
  cues: [
    [
      'déclar affirm ajout précis expliqu soulign indiqu insist not observ rappel résum assur confirm estim jug commenc continu exprim martel lanc confi racont témoign regrett dénonc commen comment annonc argument critiqu demand exhort ironis murmur assén clam proclam protest signal suggér tranch plaid encourag salu félicit invit recommand rassur remerci réitèr réitér conclu déplor',
      'e es ent é ée és ées ait aient a èrent ant er',
    ],
    [
      'dit disait dirent disant dire disent écrit écrivait écrivent écrire répond répondu répondit réplique répliqué conclut conclu concluait soutient soutenu soutenait reconnaît reconnaissait reconnu admet admis avertit averti avertissait réagit réagi prévient prévenu réjouit réjoui réjouissait félicite félicité fait-il fait-elle maintient poursuit poursuivi poursuivait renchérit renchéri reprend repris promet promis rappelle rappelait interroge interrogé écrie écrié exclame exclamé pense croit complète complété détaille détaillé enchaîne enchaîné avance avancé considère considéré espère espéré lâche lâché',
      '_',
    ],
  ],
  reports: [
    ['accus qualifi évoqu dénonc réclam constat allègu allégu', 'e ent é ée és ait ant'],
    ['décrit décrivant conclut établit appelle appelé voit juge', '_'],
  ],
  afterCues: 'dixit',
  reported: '',
  quotedAs: 'en ces termes|avec ces mots|par ces mots|comme suit',
  capitalNouns: false,
  auxiliaries: "a ont est sont s' s'est se ait a-t-on avait avaient également lui nous leur y",
  adverbs:
    "également aussi encore ensuite enfin notamment ainsi alors hier lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui toutefois par ailleurs pour sa part",
  that: "que qu'",
  sources: "selon|d'après|d' après|de l' avis de|pour",
  sourcesAfter: '',
  pronouns: 'il:m elle:f ils:p elles:p',
  honorifics:
    'm.:m m:m mm. mme:f mmes:f mlle:f monsieur:m madame:f me m^e dr dr. dre:f dre pr pr. prof. docteur professeur honorable maître hon. sir:m très',
  abbreviations: 'm mm dr dre pr prof me st ste hon janv févr avr juil sept oct nov déc art env',
  roles:
    'ministre ministres premier première vice-premier vice-première secrétaire président présidente vice-président vice-présidente directeur directrice directeurs directrices sous-directeur commissaire haut-commissaire maire mairesse député députée sénateur sénatrice gouverneur gouverneure préfet préfète chef cheffe dirigeant dirigeante responsable porte-parole ambassadeur ambassadrice conseiller conseillère délégué déléguée chancelier recteur rectrice doyen doyenne professeur professeure chercheur chercheuse médecin économiste procureur procureure juge magistrat avocat avocate inspecteur inspectrice général générale colonel capitaine commandant lieutenant amiral agent pdg dg cadre administrateur administratrice gestionnaire coordonnateur coordonnatrice coordinateur coordinatrice fondateur fondatrice cofondateur cofondatrice coprésident coprésidente copropriétaire propriétaire membre trésorier greffier vérificateur vérificatrice ombudsman leader eurodéputé eurodéputée rapporteur rapporteure garde-des-sceaux garde cio ceo cto chargé chargée adjoint adjointe superviseur chargés analyste scientifique ingénieur ingénieure archevêque évêque grand grande aîné aînée adjointe associé associée représentant représentante superintendant commissaires',
  roleEndings: '',
  feminineEnding: '',
  roleGenders:
    'présidente:f directrice:f députée:f sénatrice:f gouverneure:f mairesse:f préfète:f cheffe:f dirigeante:f conseillère:f déléguée:f rectrice:f doyenne:f professeure:f chercheuse:f procureure:f avocate:f inspectrice:f coordonnatrice:f coordinatrice:f fondatrice:f cofondatrice:f administratrice:f vérificatrice:f ambassadrice:f première:f représentante:f chargée:f président:m directeur:m député:m sénateur:m préfet:m conseiller:m délégué:m recteur:m doyen:m procureur:m avocat:m inspecteur:m ambassadeur:m',
  bodies:
    'département ministère agence bureau administration autorité conseil commission comité cour tribunal gouvernement parlement sénat congrès assemblée parti syndicat union association associations fédération fondation institut université collège école académie centre hôpital banque fonds société compagnie entreprise groupe réseau alliance coalition organisation organisations programme service services police armée marine garde division direction direction section affaires sécurité santé énergie environnement éducation finances trésor justice défense transports transport agriculture pêches océans développement gestion opérations ressources protection prévention logement travail emploi immigration réfugiés citoyenneté innovation sciences science industrie commerce tourisme culture arts patrimoine sport sports familles enfants aînés autochtones relations revenu statistique politique stratégie recherche technologies communications collectivités communauté ville état états nation nations canada québec france europe république royaume fédéral chambre ligue club musée bibliothèque église mission ambassade secrétariat forum sommet conférence loi projet plan rapport communiqué nord sud est ouest premières',
  groups:
    'ministre président présidente premier première porte-parole gouvernement ministère sénateurs députés autorités chercheurs organisation commission cour tribunal rapport agence conseil comité directeur directrice commissaire maire secrétaire responsable groupe association préfet procureur procureure',
  articles: "le la les l' un une des ce cette",
  joiners: "de du des d' et la le les l' à au aux en pour chargé chargée chargés auprès sur",
  particles: "de du des d' la le von van der di da el ben",
  prepositions:
    "de du des d' à au aux en pour par avec sur sous dans chez contre vers entre parmi sans depuis lors",
  relatives: "qui que qu' dont où lorsque quand comme si tandis parce lequel laquelle",
  naming:
    'dit|dite|dits|dites|intitulé|intitulée|intitulés|intitulées|appelé|appelée|appelés|nommé|nommée|baptisé|baptisée|soi-disant|dénommé|dénommée|désigné|connu sous le nom de|le terme|les termes|le mot|thème|le thème|surnommé|surnommée|étiqueté|label|sous le titre|sous le nom|tels que|slogan|mention',
  works:
    'rapport étude loi programme programmes initiative campagne plan politique document livre film série exposition prix fonds projet stratégie article chapitre section titre accord appel outil site événement conférence colloque atelier label réunion réunions dispositif volet mission plateforme application offre formule opération',
  headings:
    'citations|citation|citation rapide|citations rapides|témoignages|verbatim|déclarations|les citations|ils ont dit',
  statements: 'déclaration déclarations propos allocution',
  statementBy: "de du d' par des",
  credits: 'attribuable à|attribuables à|attribuée à|citation de|citations de|propos de|au nom de',
  at: 'chez',
  oneOf: "l' un des|l' une des|un des|une des|un porte-parole|une porte-parole|certains",
};
