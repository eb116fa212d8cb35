import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Polish. */
export const PL: LexiconData = {
  ...NO_WORDS,
  cues: 'powiedzia|zaznaczy|doda|podkreśli|wyjaśni|stwierdzi|oświadczy|zapewni|przypomnia|zauważy|oceni|zapowiedzia|poinformowa|napisa|wskaza|tłumaczy|mówi|przekaza|apelowa|zaapelowa|ogłosi|odpowiedzia|przekonywa|pyta|argumentowa|skomentowa|dodawa|podsumowa|zwróci|ostrzega|przyzna|życzy|podziękowa|pogratulowa|wyrazi|wymieni|akcentowa|kontynuowa|zadeklarowa|deklarowa|opowiada|zaakcentowa+ł|ła|li|ły powiedzieli mówi podkreśla zaznacza dodaje wyjaśnia stwierdza ocenia przekonuje zapewnia zauważa przypomina informuje wskazuje pisze tłumaczy zapowiada apeluje komentuje podsumowuje zwraca odpowiada przyznaje deklaruje dziękuje czytamy podkreślają mówią rzekł rzekła uwagę',
  reports: 'nazwał nazwała określił określiła uznał uznała nazywa określa',
  quotedAs: 'słowami|w słowach|następująco',
  dropsSubjects: true,
  auxiliaries: 'się jest był była został została',
  beings: 'jest są był była było byli zostanie',
  partners: 'autor autorka',
  standIn: 'czytamy w|napisano w',
  adverbs:
    'także również jednocześnie ponadto dodatkowo następnie dziś dzisiaj wczoraj jednak też natomiast',
  asides:
    'z kolei|w komunikacie|w oświadczeniu|na konferencji prasowej|podczas konferencji prasowej|na platformie x|na x|ze swojej strony|między innymi|w ten sposób|po raz kolejny',
  that: 'że iż',
  sources: 'według|zdaniem|w opinii|w ocenie',
  pronouns: 'on:m ona:f oni:p one:p',
  objectPronouns: 'niego:m niej:f',
  anaphors: 'szef szefowa polityk',
  honorifics: 'pan:m pani:f dr prof inż mgr hab gen płk ks:m',
  abbreviations:
    'dr prof inż mgr hab gen płk ppłk mjr kpt por ds nr ul art tys mln mld m.in np tzw ks bp',
  roles:
    'minister ministra ministrowie wiceminister wiceministra premier premiera wicepremier prezydent prezydenta wiceprezydent prezes prezeska wiceprezes dyrektor dyrektorka sekretarz podsekretarz wojewoda wojewody wojewodę wicewojewoda marszałek marszałkini wicemarszałek burmistrz wójt starosta rzecznik rzeczniczka przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca kierownik kierowniczka szef szefowa komendant komisarz rektor profesor doradca doradczyni pełnomocnik pełnomocniczka poseł posłanka senator senatorka radny radna ambasador generał pułkownik major kapitan sędzia prokurator ekspert ekspertka badacz badaczka inspektor koordynator koordynatorka przedstawiciel przedstawicielka członek członkini królowa papież kanclerz lider liderka mieszkaniec mieszkanka rolnik lekarz lekarka studentka student prezydentka ministra główny zastępca',
  genderEndings:
    'posłanka:f ka:f yni:f ini:f nica:f owa:f rzecznik:m wojewoda: minister: premier: prezydent: dyrektor: prezes: poseł:m',
  speakingBodies:
    'ministerstwo resort rząd policja sąd trybunał komisja rada urząd stowarzyszenie agencja bank organizacja raport prokuratura',
  bodies:
    'departament biuro sejm senat kongres partia związek unia instytut uniwersytet szkoła akademia centrum szpital fundusz fundacja grupa sieć program projekt polska polski polskiej europa europejska europejskiej narodowy narodowego rzeczypospolitej kultury zdrowia edukacji nauki finansów sprawiedliwości obrony klimatu środowiska rolnictwa infrastruktury rozwoju cyfryzacji rodziny pracy sportu turystyki województwo miasto gmina państwo',
  bodyEndings: 'stwo stwa acja acji izacja ytut rzestwa',
  groups: 'eksperci mieszkańcy autorzy badanie wyrok list',
  articles: 'ten ta to',
  ands: 'i oraz',
  buts: 'ale lecz',
  ors: 'lub albo',
  ofs: 'ds do dla',
  bareObjects: true,
  joiners: 'i ds do dla i oraz w na z spraw',
  particles: 'de von van al el la',
  prepositions:
    'w we na z ze do od dla o po przed pod nad przy przez za między bez wobec podczas dzięki przeciw wśród poza u ku',
  relatives:
    'który która które którzy którego której gdzie kiedy gdy jeśli jeżeli ponieważ bo choć jak aby żeby',
  naming:
    'tzw|tzw.|tak zwany|tak zwana|tak zwane|pod nazwą|pod tytułem|pn|pn.|pt|pt.|zatytułowany|zatytułowana|pod hasłem|hasło|hasłem|termin|słowo|pojęcie|nazwany|nazwana|zwany|zwana|znany jako|znana jako',
  works:
    'raport badanie ustawa ustawy program programu inicjatywa kampania kampanii plan polityka dokument książka film serial wystawa nagroda fundusz projekt projektu strategia artykuł aplikacja konferencja kurs akcja akcji konkurs konkursu tytuł',
  headings: 'cytaty|cytat|wypowiedzi',
  statements: 'oświadczenie stanowisko komunikat',
  credits: 'oświadczenie|w imieniu',
  oneOf: 'jeden z|jedna z|niektórzy',
};
