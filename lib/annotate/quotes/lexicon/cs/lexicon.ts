import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Czech. */
export const CS: LexiconData = {
  ...NO_WORDS,
  ordinalStops: true,
  cues: 'řek|uved|doda|sděli|vysvětli|zdůrazni|upřesni|popsa|připomně|konstatova|prohlási|potvrdi|poznamena|podotk|shrnu|komentova|okomentova|oceni|odpovědě|napsa|vzkáza|doplni|informova|oznámi|upozorni|přibliži|poděkova|tvrdi|přízna|vyzva|ujisti|varova|slíbi|uzavře|zmíni|nastíni|poděkova|podotknu+l|la|li|ly říká říkají říct uvádí dodává vysvětluje zdůrazňuje popisuje připomíná konstatuje potvrzuje poznamenává komentuje hodnotí doplňuje upozorňuje přibližuje tvrdí přiznává ujišťuje varuje slibuje uzavírá zmiňuje píše sděluje myslí',
  reports: 'označil označila nazval nazvala označuje popsal',
  quotedAs: 'slovy|těmito slovy',
  auxiliaries: 'se si je jsou byl byla bude',
  beings: 'je jsou byl byla bylo byli bude',
  standIn: 'stojí v|píše se v|uvádí se v',
  adverbs: 'také rovněž dále zároveň dnes včera však proto následně navíc ještě pak již',
  asides: 'v tiskové zprávě|na tiskové konferenci|na síti x|na x|mimo jiné|ze své strany',
  that: 'že',
  sources: 'podle|podle slov|dle',
  pronouns: 'on:m ona:f oni:p',
  objectPronouns: 'něj:m něho:m ní:f',
  anaphors: 'šéf šéfka politik politička',
  honorifics: 'pan:m paní:f dr ing mgr mudr judr prof doc phdr rndr bc pplk plk gen',
  abbreviations:
    'ing mgr mudr judr prof doc phdr rndr bc csc ph.d č např tzv resp mj mld mil tis pplk plk gen kpt por',
  roles:
    'ministr|náměst|hejtman|primátor|starost|ředitel|prezident|předsed|místopředsed|mluvčí|tajemn|sekretář|poslan|senátor|radn|velitel|komisař|rektor|profesor|děkan|inspektor|policist|lékař|primář|ekonom|analytik|vědec|výzkumn|jednatel|zástup|zmocněn|ombudsman|kancléř|soudce|prokurátor|guvernér|vedouc|koordinátor|člen|ved+_|ka|kyně|ek|ce|kyně|í|ík|a|ec|yně|ová premiér premiérka vicepremiér vicepremiérka velvyslanec velvyslankyně generál generální plukovník kapitán mluvčí státní zástupce zástupkyně nejvyšší vrchní viceguvernér viceprezident místostarosta místostarostka zmocněnkyně poslankyně radní náměstek náměstkyně prorektor zemědělec učitelka student',
  genderEndings: 'kyně:f yně:f ka:f mluvčí: ek:m ec:m ér:m',
  speakingBodies:
    'ministerstvo vláda policie soud úřad komise rada město kraj agentura banka svaz asociace inspekce',
  bodies:
    'odbor sněmovna senát parlament strana unie institut univerzita škola akademie centrum nemocnice fond nadace skupina síť program projekt česko česká české evropa evropská národní republika republiky zdravotnictví dopravy financí obrany vnitra zemědělství kultury školství průmyslu obchodu práce životního prostředí rozvoje spravedlnosti',
  bodyEndings: 'erstvo ctví ství verzita',
  groups: 'odborníci zpráva studie rozsudek',
  articles: 'ten ta to tento tato',
  ands: 'a i',
  buts: 'ale avšak',
  ofs: 'pro',
  bareObjects: true,
  dropsSubjects: true,
  joiners: 'a i pro v ve na z při',
  particles: 'de von van z ze',
  prepositions:
    'v ve na z ze do od pro o po před pod nad při u s se za mezi bez během díky kvůli proti k ke',
  relatives: 'který která které kteří kde když pokud protože jak aby co',
  naming:
    'tzv|tzv.|takzvaný|takzvaná|takzvané|takzvanou|takzvaného|s názvem|pod názvem|nazvaný|nazvaná|nazvané|zvaný|zvaná|pojem|termín|slovo|heslo|heslem|s heslem|pod heslem|téma|tématem|známý jako',
  works:
    'zpráva studie zákon program programu programem iniciativa kampaň plán dokument kniha film seriál výstava cena fond projekt projektu strategie článek aplikace konference kurz akce soutěž titul výzva',
  headings: 'citace|citáty|vyjádření',
  statements: 'prohlášení vyjádření stanovisko',
  credits: 'vyjádření|jménem',
  oneOf: 'jeden z|jedna z|někteří',
};
