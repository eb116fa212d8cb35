import type { LexiconData } from '../lexicon-data.ts';
import { NO_WORDS } from '../no-words.ts';
import { FR_WORDS } from '../number-words.ts';

/** French, of France, Canada, Belgium and Switzerland. */
export const FR: LexiconData = {
  ...NO_WORDS,
  words: FR_WORDS,
  cardinals: {
    80: 'octante',
  },
  scales: {
    3: 'mil',
    5: 'lakh|lakhs',
    6: 'mio|mio.',
    7: 'crore|crores',
    9: 'mrd|mrd.|mrds|mrds.|md|md.|mds|mds.',
    12: 'bn',
    18: 'trillion|trillions',
  },
  bareScales: 'mille|cent',
  collectives: {
    10: 'dizaine|dizaines',
    12: 'douzaine|douzaines',
    15: 'quinzaine',
    20: 'vingtaine',
    30: 'trentaine',
    40: 'quarantaine',
    50: 'cinquantaine',
    60: 'soixantaine',
    100: 'centaine|centaines',
    1000: 'millier|milliers',
  },
  and: 'et',
  andAfter: 10,
  afterAnd: 'un|une|onze|unième|onzième',
  compounds: false,
  oneIsArticle: true,
  halves: "un demi|une demi|un demi-|une demi-|demi-|la moitié d'un|demi|demie",
  andParts: { 25: 'et un quart|et quart', 50: 'et demi|et demie', 75: 'et trois quarts' },
  decimalWords: 'virgule|point',
  vague: { 10: 'dizaines de', 100: 'centaines de' },
  ordinals: {
    2: 'second|seconde|secondes|seconds',
    80: 'octantième',
    1000000000: 'milliardième',
    1000000000000: 'billionième',
    1000000000000000000: 'trillionième',
  },
  ordinalForms: 'ieme iemes',
  ordinalEndings: 'er|ère|re|e|ème|eme|ième|ieme|nd|nde|ers|ères|es|èmes',
  notRanks:
    'premier ministre|première ministre|premiers ministres|premières ministres|premier vice|première nation|premières nations|premiers peuples|premier plan|premiers secours|premiers soins|premier lieu|second lieu|deuxième lieu|première dame|premiers répondants|premières lignes|première ligne|tierce partie|de seconde main|matière première|matières premières|première fois|premier intervenant|premiers intervenants|seconde guerre|première guerre|deuxième guerre|tout premier',
  centuries: 'siècle|siècles',
  rankOpeners: 'numéro|n°|nº|no|no.',
  parts: {
    2: 'moitié|moitiés|demi|demis',
    3: 'tiers',
    4: 'quart|quarts',
    5: 'cinquième|cinquièmes',
    6: 'sixième|sixièmes',
    7: 'septième|septièmes',
    8: 'huitième|huitièmes',
    9: 'neuvième|neuvièmes',
    10: 'dixième|dixièmes',
    100: 'centième|centièmes',
    1000: 'millième|millièmes',
  },
  shares: {
    '1/2': 'la moitié|moitié|un demi',
    '1/3': 'le tiers|un tiers|tiers des|tiers du',
    '1/4': 'un quart|le quart',
  },
  notNumbers:
    'zéro émission|zéro émissions|zéro déchet|zéro artificialisation|zéro net|net zéro|tolérance zéro|zéro carbone|carboneutralité zéro|sous zéro|zéro absolu',
  outOf: 'sur',
  toOne: 'contre|pour',
  times: 'fois plus|fois moins|fois supérieur|fois supérieure|fois la|fois le|fois',
  months: [
    'janvier|janv.|janv',
    'février|févr.|févr|fév.',
    'mars',
    'avril|avr.',
    'mai',
    'juin',
    'juillet|juil.|juill.',
    'août',
    'septembre|sept.|sept',
    'octobre|oct.|oct',
    'novembre|nov.|nov',
    'décembre|déc.|déc',
  ],
  seasons:
    "printemps|été|automne|hiver|printemps de|été de|automne de|hiver de|l'été|l'automne|l'hiver",
  dateLinks: 'de|,|jour de|jour du mois de|jour d',
  spans: {
    '1-3': 'premier trimestre de|premier trimestre|1er trimestre|t1',
    '4-6': 'deuxième trimestre de|deuxième trimestre|2e trimestre|t2',
    '7-9': 'troisième trimestre de|troisième trimestre|3e trimestre|t3',
    '10-12': 'quatrième trimestre de|quatrième trimestre|4e trimestre|t4',
    '1-6': 'premier semestre de|premier semestre|1er semestre de|1er semestre|s1',
    '7-12':
      'second semestre de|second semestre|deuxième semestre de|deuxième semestre|2e semestre|s2',
  },
  decades: { before: 'années', after: '' },
  rangeLinks: "-|à|au|jusqu'à|jusqu'au",
  rangeOpeners: 'entre',
  rangeAnd: 'et',
  from: "de|du|d'",
  changeLinks: "à|au|jusqu'à",
  moves:
    'passe|passé|passant|passa|passera|passeront|porté|porter|portant|portera|relev|ramen|évolu|monté|grimpé|bondi',
  spreads: 'allant|variant|varie|varient|âgés|âgées|compris|comprise|oscille|étalant|étale',
  of: "de|d'|des|du",
  percent: '%|pour cent|pourcent|p. cent|p. 100|pour 100',
  points: 'point de pourcentage|points de pourcentage|point de %|points de %|point|points',
  basisPoints: 'point de base|points de base|pb|pdb',
  durations:
    'seconde|secondes|sec|minute|minutes|heure|heures|jour|jours|journée|journées|nuit|nuits|nuitée|nuitées|semaine|semaines|quinzaine|mois|trimestre|trimestres|semestre|semestres|an|ans|année|années|décennie|décennies|siècle|siècles|années scolaires|jours ouvrables|jours ouvrés|années consécutives',
  measures:
    "kilomètre|kilomètres|mètre|mètres|décimètres|centimètre|centimètres|millimètre|millimètres|mille marin|milles|milles marins|mile|miles|pouce|pouces|pied|pieds|verges|mètre carré|mètres carrés|kilomètre carré|kilomètres carrés|pieds carrés|pied carré|mètre cube|mètres cubes|pieds cubes|hectare|hectares|acre|acres|gramme|grammes|kilogramme|kilogrammes|kilo|kilos|milligramme|milligrammes|microgramme|microgrammes|tonne|tonnes|tonnes métriques|mégatonne|mégatonnes|livres|once|onces|litre|litres|millilitre|millilitres|hectolitre|hectolitres|gallon|gallons|tasse|tasses|cuillère à soupe|cuillères à soupe|cuillère à café|cuillères à café|watt|watts|kilowatt|kilowatts|kilowattheures|kilowatts-heures|mégawatt|mégawatts|mégawattheures|gigawatt|gigawatts|gigawattheures|térawattheures|volts|hertz|degré|degrés|degré celsius|degrés celsius|degrés c|degrés fahrenheit|celsius|fahrenheit|° celsius|° fahrenheit|bits|octets|mégaoctets|gigaoctets|kilomètres par heure|kilomètres à l'heure|kilomètre-heure|kilomètres-heure|kilomètres heure|mètres par seconde|nœuds|quintal|quintaux|stères|barils|mètres carrés habitables|wattheures|tonnes équivalent co2",
  belowZero: 'sous zéro|en dessous de zéro|au-dessous de zéro|au dessous de zéro|sous le zéro',
  ages: "ans d'âge|mois d'âge",
  years: 'ans|an|mois',
  older: 'plus que',
  ageClosers: 'et plus|ou plus|et moins|ou moins|et au-delà',
  ageNouns: 'âge|âgé|âgée|âgés|âgées|âges',
  ageLimits: 'à partir de',
  ageOpeners:
    "âgés de|âgé d'|âgée d'|âgés d'|agé de|âgé de|âgée de|âgés de|âgées de|âgés d'au moins|âge de|l'âge de|moins de âge|enfants de|jeunes de|élèves de|personnes de|personnes âgées de|adultes de|homme de|femme de|garçon de|fille de|ados de|adolescents de|femmes de|hommes de",
  currencies: {
    franc: 'franc|francs',
    dollar: 'dollar|dollars',
    USD: 'dollar américain|dollars américains|dollars us|dollars des états-unis|$ us|$ américains',
    CAD: 'dollar canadien|dollars canadiens|$ canadiens|$ can',
    EUR: 'euro|euros',
    GBP: 'livre sterling|livres sterling|pounds',
    CHF: 'franc suisse|francs suisses|fr.',
    CFA: 'francs cfa|franc cfa|fcfa|f cfa|f.cfa|f. cfa',
    MAD: 'dirhams|dirham|dhs|dh',
    TND: 'dinars tunisiens',
    DZD: 'dinars algériens',
    MUR: 'roupies mauriciennes',
    GNF: 'francs guinéens',
    CDF: 'francs congolais',
    XPF: 'francs pacifique|francs cfp',
    HTG: 'gourdes|gourde',
    JPY: 'yen|yens',
    CNY: 'yuan|yuans',
    INR: 'roupie|roupies',
    RUB: 'rouble|roubles',
  },
  cents: { cent: '¢|cent|cents', EUR: "centime|centimes|centimes d'euro|cents d'euro" },
  centLinks: 'et',
  before: {
    approx:
      "environ|approximativement|quelque|quelques|près de quelque|de l'ordre de|à peu près|aux alentours de|une moyenne de|en moyenne|aux environs de|aux alentours des|avoisine|avoisinent|avoisinant|grosso modo|estimé à|estimés à|estimée à|évalué à",
    almost:
      "presque|près de|près d'|près des|près du|pas loin de|pas loin d'|quasi|quasiment|un peu moins de|un peu moins d'|à peine",
    'more-than':
      "plus de|plus d'|plus des|plus du|un peu plus d'|bien plus d'|plus que|plus grand que|plus grande que|plus élevé que|au-delà de|au-dessus de|supérieur à|supérieure à|supérieurs à|supérieures à|excédant|dépassant|dépasse|dépassé|un peu plus de|bien plus de|dépassent|dépasser|dépassera|dépasseront|dépassait|au-delà des|supérieur au|supérieure au|supérieurs au|supérieures au",
    'at-least':
      "au moins|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures ou égales à|égal ou supérieur à|égale ou supérieure à|un minimum de|minimum|minimum de|au minimum|pas moins de|d'au moins|à tout le moins|à partir de",
    'less-than':
      "moins de|moins d'|moins des|moins du|moins que|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|en-dessous de|au-dessous de|sous les|sous la barre des|inférieur au|inférieure au|inférieurs au|inférieures au",
    'up-to':
      "jusqu'à|jusqu'au|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|égal ou inférieur à|égale ou inférieure à|au plus|max.|au maximum|un maximum de|maximum|maximum de|maximal de|maximale de|pas plus de|jusqu'à concurrence de|pouvant aller jusqu'à|ne dépassant pas|n'excédant pas|ne dépasse pas|sans dépasser|tout au plus|maximale d'",
  },
  beforeDate: {
    since:
      "depuis|depuis le|depuis l'|à compter de|à compter du|à partir de|à partir du|à partir d'|dès|dès le|depuis la fin de|depuis fin|depuis début|depuis le début de|depuis l'année|dès l'|en vigueur depuis le|depuis les|remontant à",
    by: "d'ici|d'ici le|d'ici à|d'ici au|d'ici la fin de|au plus tard en|au plus tard le|avant le|d'ici l'|d'ici l'an|avant la fin de",
  },
  after: {
    'at-least': 'ou plus|et plus|ou davantage|au moins|au minimum|minimum|et +|+',
    'up-to': 'ou moins|et moins|au plus|au maximum|maximum',
    approx: 'environ',
  },
  changes: {
    before: {
      increase:
        "hausse de|augmentation de|croissance de|progression de|progressé de|augmenté de|augmente de|augmenter de|hausse d'|en hausse de|accru de|majoration de|bondi de|grimpé de",
      decrease:
        'baisse de|diminution de|recul de|réduction de|diminué de|baissé de|reculé de|en baisse de|réduit de|réduire de|chute de|repli de',
    },
    after: {
      increase: "de plus|de hausse|d'augmentation|supplémentaires|additionnels",
      decrease: 'de moins|de baisse|de réduction',
    },
  },
  references:
    'siret|siren|article|articles|art.|alinéa|alinéas|paragraphe|paragraphes|chapitre|chapitres|chap.|ch.|c.|§|projet de loi|dors /|tr /|autoroute|route nationale|rn|isbn|issn|considérant|considérants',
  labels:
    'partie|titre|annexe|appendice|loi|loi n°|dossier|formulaire|numéro|n°|nº|no|no.|phase|étape|niveau|catégorie|classe|groupe|type|zone|région|district|salle|bureau|porte|quai|étage|bâtiment|immeuble|case postale|c.p.|cp|b.p.|bp|cedex|cédex|page|pages|p.|pp.|figure|tableau|graphique|version|v.|résolution|décret|arrêté|règlement|directive|point|question|objectif|axe|mesure|volet|priorité|ligne|lot|îlot|vol|train|bus|tram|escadron|bataillon|circonscription|canal|chaîne|référence|réf.|id|code|code postal|tél|tél.|téléphone|télécopieur|poste|volume|vol.|édition|série|saison|épisode|épreuve|jour|semaine|lauréat|route|sortie|kilomètre|boîte|boîte postale|apt|app.|suite|unité|note|renvoi|siècle|siècles|stade|phases|stades|niveaux|types|catégories|classes|échangeur|km|pk',
  grades: 'phase|stade|niveau|classe|catégorie|type|palier|degré|stade|axe|volet',
  streets:
    'rue|avenue|av.|boulevard|boul.|bd|chemin|ch.|place|quai|route|rte|impasse|allée|cours|square|promenade|esplanade',
  rateOpeners: "par|chaque|tous les|toutes les|à l'|/|l'|tous les ans",
  rates:
    'quotidiennement|mensuellement|annuellement|quotidiens|mensuels|annuels|annuel|annuelle|annuelles|mensuel|mensuelle',
  nounStops:
    'le|la|les|l|d|un|une|des|du|de|au|aux|à|en|dans|sur|sous|par|pour|avec|sans|et|ou|mais|donc|car|ni|que|qui|quoi|dont|où|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|est|sont|était|étaient|sera|seront|a|ont|avait|aura|auront|ne|pas|plus|moins|très|afin|lors|entre|chez|depuis|pendant|durant|avant|après|contre|selon|vers|soit|ainsi|ainsi|comme|si|se|s|qu|n|y|il|elle|ils|elles|nous|vous|je|on|environ|près|jusqu|dès|chaque|tous|toutes|tout|toute|également|seulement|déjà|peut|peuvent|été|étant|via|afin|notamment|dont|ils|c',
  definiteArticles: 'le|les|la',
  verbEndings: 'ront|aient',
  minus: 'moins|négatif|négative',
  compares: 'plus|moins|la|le',
  yearCompared: 'rapport|comparaison|versus|vs',
  yearNouns: 'niveau|niveaux',
  alternatives: 'ou',
  joints: 'et|ou',
  barePoints: 'point|points',
  pointBases: 'pib|pourcentage|base',
  degrees: 'degré|degrés',
  peopleArticles: 'les|aux|des',
  elapsed:
    'précédente|précédent|dernier|dernière|prochain|prochaine|écoulée|passée|passé',
  than: 'que',
  freePrefixes: 'mi|fin|début|post|pré|non|sub|plus',
  acts: 'loi|décret|règlement|directive|décision|arrêté|ordonnance|circulaire',
  pages: 'page|pages|p.',
  nameParticles: 'de|la|le|les|du|des|l|d',
  phones: 'tél|tél.|tel|tel.|téléphone|télécopieur|fax|mobile|appelez|composez|hotline',
  calls: 'composez|contactez|faites|appelez|composer|appeler',
  beforeEmergency: 'le|au|appelez|composez|numéro',
  clockHours: 'heures|heure|h',
  clockLinks: "de|à|dès|vers|jusqu'à|avant|après",
  dayParts:
    "midi|demain|matin|soir|du matin|du soir|de l'après-midi|précises|locales|locale|tu|gmt|utc|tuc",
  phoneLinks: 'au|le|numéro',
  shortCodeArticles: 'le|au',
  headLast: false,
  ageGroups: 'jeunes|enfants|personnes|adultes|élèves|femmes|hommes',
};
