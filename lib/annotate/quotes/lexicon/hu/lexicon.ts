import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Hungarian: the family name stands first, titles behind it; a clause follows the marks behind a dash. */
export const HU: LexiconData = {
  ...NO_WORDS,
  ordinalStops: true,
  cues: 'mond|hangsúlyoz|kiemel|közöl|emel|fogalmaz|jelent|nyilatkoz|magyaráz|hozzáte|tett|kijelent|megjegyez|elmond|felhív|vélekedi|válaszol|ír|írt|üzen|emlékeztet|figyelmeztet|rámutat|aláhúz|idéz|kér|köszön|értékel+t|te|ta|tte|tta|ott|ett|ték|ták|i|ja|ik mondta mondja mondták hangsúlyozta hangsúlyozza kiemelte közölte közli fogalmazott fogalmaz jelentette jelezte nyilatkozta nyilatkozott magyarázta hozzátette tette kijelentette megjegyezte elmondta elmondja vélekedett válaszolta válaszolt írta írja üzente emlékeztetett figyelmeztetett rámutatott aláhúzta idézte összegzett összegezte tájékoztatott ismertette állítja állította szögezte nyomatékosította',
  adverbs: 'is majd azt még tovább hozzá úgy így ma tegnap le meg ki elmondása ezzel',
  asides: 'a közleményben|többek között|a maga részéről',
  that: 'hogy',
  sourcesAfter: 'szerint',
  pronouns: 'ő ők:p',
  anaphors: 'politikus miniszter tárcavezető kormányfő',
  honorifics: 'dr prof ifj id özv',
  abbreviations: 'dr prof ifj id özv pl ún stb sz',
  roles:
    'miniszter miniszterelnök államtitkár államtitkára minisztere elnök elnöke alelnök alelnöke köztársasági polgármester polgármestere alpolgármester főpolgármester igazgató igazgatója főigazgató főigazgatója szóvivő szóvivője képviselő képviselője biztos kormánybiztos kormánybiztosa nagykövet nagykövete vezető vezetője titkár titkára főtitkár főtitkára rektor rektora professzor tábornok ezredes százados kapitány parancsnok parancsnoka szakértő szakértője kutató kutatója vezérigazgató vezérigazgatója főügyész ügyész bíró jegyző kancellár kormányszóvivő országgyűlési helyettes helyettese tag tagja főosztályvezető gazda tanár orvos kormányfő kabinetfőnök',
  roleEndings:
    'miniszter minisztere igazgató igazgatója vezető vezetője titkár titkára elnök elnöke',
  speakingBodies:
    'minisztérium kormány rendőrség bíróság bizottság tanács hivatal önkormányzat ügynökség bank szövetség',
  bodies:
    'országgyűlés parlament párt unió intézet egyetem iskola akadémia központ kórház alap alapítvány csoport hálózat program projekt magyarország európa európai nemzeti magyar',
  bodyEndings: 'isztérium hivatal ügynökség bizottság tanács egyetem szövetség',
  articles: 'a az egy ez ezt',
  ands: 'és',
  buts: 'de',
  titlesBehind: true,
  dropsSubjects: true,
  joiners: 'és',
  particles: 'von de van',
  relatives: 'aki amely ami ahol amikor ha mert mivel',
  naming:
    'úgynevezett|ún|ún.|nevű|című|elnevezésű|szóval|kifejezés|jelszóval|mottóval|címmel|néven|címet',
  works:
    'jelentés törvény program kezdeményezés kampány terv könyv film kiállítás díj alap projekt stratégia pályázat konferencia',
  headings: 'idézetek|idézet',
  statements: 'nyilatkozat közlemény nyilatkozata',
};
