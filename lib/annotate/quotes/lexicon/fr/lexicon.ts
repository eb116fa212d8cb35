import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** French. */
export const FR: LexiconData = {
  ...NO_WORDS,
  cues: 'déclar|magnifi|affirm|ajout|précis|expliqu|soulign|indiqu|insist|not|observ|rappel|résum|assur|confirm|estim|continu|exprim|martel|martèl|confi|racont|témoign|regrett|comment|argument|critiqu|demand|exhort|ironis|murmur|assén|assèn|clam|proclam|protest|signal|suggér|suggèr|tranch|plaid|salu|félicit|invit|recommand|rassur|remerci|réitèr|réitér|déplor|réaffirm|mentionn|révél|révèl|clarifi|spécifi|préconis|concéd|concèd|répliqu|détaill|complét|complèt|considér|considèr|espér|espèr|exclam|écri|répét|répèt|indign|développ|alert|lâch|enchaîn|pens|rétorqu|certifi|résum+e|es|ent|é|ée|és|ées|ait|aient|a|èrent|ant|er annon|commen|lan|dénon|avan|énon|pronon+ce|ces|cent|cé|cée|cés|cées|çait|çaient|ça|cèrent|çant|cer encourag|jug|interrog|exig|fustig|corrig+e|es|ent|é|ée|és|ées|eait|eaient|ea|èrent|eant|er dit disait dirent disant dire disent redit écrit écrivait écrivent écrire répond répondait répondu répondit conclut conclu concluait concluant soutient soutenu soutenait défend défendait défendu reconnaît reconnaissait reconnu admet admis avertit averti avertissait réagit réagi réagissait prévient prévenu réjouit réjouie réjouis réjoui réjouissait réjouissent garantit garanti fait-il fait-elle valoir maintient poursuit poursuivi poursuivait poursuivant renchérit renchéri reprend repris promet promis rappelle rappellent croit révèle savoir remarquer parlé conclure ajouter préciser souligner rappeler insister affirmer déclarer expliquer indiquer lancer assurer poursuivre marteler dire',
  reports:
    'accus|qualifi|évoqu|dénonc|réclam|constat|allègu|allégu+e|ent|é|ée|és|ait|ant décrit décrivant conclut établit appelle appelé voit juge parle parlent parlait relève relèvent relevé pointe pointé',
  afterCues: 'dixit',
  quotedAs: 'en ces termes|avec ces mots|par ces mots|comme suit',
  auxiliaries:
    "a ont est sont s' s'est se ait a-t-on avait avaient fait font tient tenu également lui nous leur y",
  beings: 'est sont été était fut',
  gerundEndings: 'ant',
  postTails: 'en chef|par intérim|en charge|en exercice|en fonction',
  partners: 'auteur autrice parrain marraine',
  saidSo: "c' est ce qu'a|c' est ce qu'ont",
  adverbs:
    "également aussi encore ensuite enfin notamment ainsi alors hier aujourd'hui toutefois par ailleurs pour sa part",
  asides:
    "quant à lui|quant à elle|quant à eux|pour sa part|de son côté|à son tour|en outre|par ailleurs|de plus|en effet|dans un communiqué|dans un communiqué de presse|dans une déclaration|dans un entretien|dans un tweet|sur x|sur twitter|sur facebook|sur les réseaux sociaux|en conférence de presse|lors d' un point de presse|à cette occasion|en marge de|au passage|d' emblée|d' entrée de jeu|tout d' abord|par la suite|tour à tour|à ce sujet|à cet égard",
  that: "que qu'",
  sources: "selon|d'après|d' après|de l' avis de|pour|aux yeux de|au dire de|de l' avis du",
  openingSources: 'pour',
  pronouns: 'il:m elle:f ils:p elles:p',
  objectPronouns: 'lui:m elle:f',
  anaphors: 'élu élue dirigeant dirigeante responsable édile',
  honorifics:
    'm.:m m:m mm. mme:f mmes:f mlle:f monsieur:m madame:f me m^e dr dr. dre:f dre pr pr. prof. docteur professeur honorable maître hon. sir:m très excellence majesté altesse honneur',
  abbreviations: 'm dr dre pr me st ste hon art env',
  roles:
    'direct|sénat|ambassad|rect|inspect|administrat|coordonnat|coordinat|défens|fondat|cofondat|vérificat+eur|rice premi|vice-premi|conseill+er|ère déput|délégu|eurodéput|charg|aîn|associ+é|ée cherch+eur|euse gouvern|profess|procur|rapport|ingéni+eur|eure président|vice-président|dirigeant|avocat|général|coprésident|adjoint|grand|représentant+_|e ministre ministres secrétaire directeurs directrices sous-directeur commissaire haut-commissaire maire mairesse préfet préfète chef cheffe responsable porte-parole chancelier doyen doyenne médecin économiste juge magistrat colonel capitaine commandant lieutenant amiral agent pdg dg cadre gestionnaire copropriétaire propriétaire membre trésorier greffier ombudsman leader garde-des-sceaux garde cio ceo cto superviseur chargés analyste scientifique archevêque évêque superintendant commissaires bourgmestre échevin échevine sous-préfet sous-préfète agriculteur agricultrice infirmier infirmière étudiant étudiante habitant habitante bénévole collègue lieutenant-gouverneur lieutenante-gouverneure',
  genderEndings:
    'professeur trice:f euse:f eure:f ère:f ée:f esse:f onne:f ente:f ante:f cheffe:f préfète:f avocate:f eur:m ier:m er:m dent:m ant:m préfet:m avocat:m é:m adjoint:m',
  speakingBodies:
    'préfecture mairie municipalité région police gendarmerie parquet banque ministère agence conseil commission comité cour tribunal gouvernement association groupe organisation rapport',
  bodies:
    'département bureau autorité parlement sénat congrès assemblée parti syndicat union institut collège école académie centre hôpital fonds société compagnie entreprise réseau alliance programme service services police armée marine garde affaires santé énergie finances trésor justice défense transports transport pêches océans ressources logement travail emploi réfugiés citoyenneté sciences science industrie commerce culture arts patrimoine sport sports familles enfants aînés autochtones revenu statistique politique stratégie recherche collectivités ville état états canada québec france europe république royaume fédéral chambre ligue club musée bibliothèque église ambassade secrétariat forum sommet conférence loi projet plan communiqué nord sud est ouest premières',
  bodyEndings:
    'tion tions sion urité unauté ersité ollectivité nement nements pement ologie ologies isme culture',
  groups: 'autorités',
  articles: "le la les l' un une des ce cette son sa ses leur notre nos",
  ands: 'et and',
  buts: 'mais',
  ors: 'ou',
  ofs: "of for de du des d' del la le les l' der für di da do della dell'",
  joiners: "de du des d' et la le les l' à au aux en pour chargé chargée chargés auprès sur",
  bodyFors: 'pour',
  particles: "de du des d' la le von van der den ter ten di da el al ben bin ould",
  prepositions:
    "de du des d' à au aux en pour par avec sur sous dans chez contre vers entre parmi sans depuis lors devant auprès face malgré après avant pendant durant hors selon suite envers jusqu' dès",
  relatives: "qui que qu' dont où lorsque quand comme si tandis parce lequel laquelle",
  naming:
    'dit|dite|dits|dites|intitulé|intitulée|intitulés|intitulées|appelé|appelée|appelés|nommé|nommée|baptisé|baptisée|soi-disant|dénommé|dénommée|désigné|connu sous le nom de|le terme|les termes|le mot|thème|le thème|surnommé|surnommée|étiqueté|label|sous le titre|sous le nom|tels que|slogan|mention',
  works:
    'rapport étude loi programme programmes initiative campagne plan politique document livre film série exposition prix fonds projet stratégie article chapitre section titre accord appel outil site événement conférence colloque atelier label réunion réunions dispositif volet mission plateforme application offre formule opération',
  headings:
    'citations|citation|citation rapide|citations rapides|témoignages|verbatim|déclarations|les citations|ils ont dit',
  statements: 'déclaration déclarations propos allocution communiqué message',
  statementBy: "de du d' par des",
  credits:
    'attribuable à|attribuables à|attribuée à|citation de|citations de|propos de|au nom de|déclaration de',
  at: 'chez',
  oneOf: "l' un des|l' une des|un des|une des|un porte-parole|une porte-parole|certains",
};
