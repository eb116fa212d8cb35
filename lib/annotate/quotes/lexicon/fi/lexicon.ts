import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Finnish. */
export const FI: LexiconData = {
  ...NO_WORDS,
  ordinalStops: true,
  cues: 'sano|kerto|toteaa|korosta|painotta|muistutta|lisä|jatka|selittä|selvittä|kuvaile|kuvaa|kirjoitta|vasta|kysy|ilmoitta|arvioi|huomautta|kommentoi|kiittä|linjaa|täsmentä|toivo|vakuutta|perustele|tiivistä|iloitse|pohti|pohtii+i|a|ä|u|y|o|aa|ää sanoo sanoi sanovat sanoivat kertoo kertoi kertovat toteaa totesi toteavat korosti korostaa painotti lisäsi lisää jatkaa jatkoi selittää selitti kirjoittaa kirjoitti vastaa vastasi ilmoittaa ilmoitti arvioi muistuttaa muistutti huomauttaa huomautti kiittää kiitti kommentoi kuvailee kuvaili tiivistää tiivisti iloitsee iloitsi perustelee perusteli toivoo toivoi täsmentää täsmensi sanonut todennut kertonut linjaa linjasi',
  reports: 'kutsui kutsuu kuvaa kuvasi luonnehti',
  auxiliaries: 'on oli ovat olivat',
  beings: 'on oli ovat olivat',
  postTails: 'vt.',
  adverbs: 'myös lisäksi samalla tänään eilen nyt sitten vielä edelleen toisaalta',
  asides: 'x:ssä|twitterissä|tiedotteessa|puolestaan|muun muassa',
  that: 'että',
  sourcesAfter: 'mukaan mielestä',
  pronouns: 'hän he:p',
  anaphors: 'ministeri',
  honorifics: 'herra:m rouva:f tri dosentti',
  abbreviations: 'tri prof esim ns mm mrd milj klo nro',
  roles:
    'ministeri pääministeri presidentti johtaja puheenjohtaja sihteeri valtiosihteeri kansliapäällikkö päällikkö neuvos asiantuntija tutkija professori rehtori dosentti kansanedustaja edustaja tiedottaja pormestari apulaispormestari kaupunginjohtaja kunnanjohtaja komissaari lähettiläs suurlähettiläs kenraali eversti kapteeni tuomari asianajaja lakimies ekonomisti ylilääkäri lääkäri opettaja yrittäjä koordinaattori toimitusjohtaja piispa arkkipiispa kuningas kuningatar valtiovarainministeri oikeuskansleri oikeusasiamies varapuheenjohtaja ylitarkastaja tarkastaja puhemies',
  roleEndings:
    'ministeri johtaja päällikkö sihteeri neuvos asiantuntija tutkija edustaja mestari tarkastaja koordinaattori lääkäri suunnittelija valmistelija',
  speakingBodies:
    'ministeriö hallitus virasto poliisi kaupunki kunta komissio neuvosto lautakunta keskus',
  bodies:
    'eduskunta oikeus laitos instituutti yliopisto koulu sairaala rahasto puolue liitto suomi eurooppa',
  bodyEndings:
    'ministeriö virasto laitos keskus yliopisto neuvosto komissio liitto hallinto osasto',
  groups: 'tutkijat asiantuntijat raportti selvitys',
  ands: 'ja sekä',
  buts: 'mutta',
  joiners: 'ja sekä',
  particles: 'af von de van la',
  relatives: 'joka jotka jossa kun jos koska mikä mitä',
  naming:
    'niin sanottu|niin sanotun|nimeltä|nimeltään|nimellä|otsikolla|teemalla|teemana|termi|sana|ns.|niin kutsuttu',
  works:
    'raportti laki ohjelma hanke kampanja suunnitelma strategia kirja elokuva näyttely palkinto rahasto hankkeen sopimus kilpailu kurssi',
  headings: 'sitaatit|lainaukset|kommentit',
  statements: 'lausunto kannanotto puhe',
  oneOf: 'eräs|yksi',
};
