import type { ReleaseType } from '../model/release.ts';

/** What a release is called in further languages, over its text. */
const OTHER_LANGUAGES =
  /(?<!\p{L})(?:pressemelding(?:er)?|pressemeddelelser?|fréttatilkynning|(?:lehdistö|media)?tiedote|komunikat(?: prasowy)?|informacja prasowa|tisková zpráva|tlačová správa|(?:sajtó)?közlemény|comunicat(?: de pres[ăa])?|comunicat de premsa|nota de premsa|prentsa oharra|gacetilla de prensa|press note|nota à imprensa|nota oficial|comunicado (?:de|à) imprensa|priopćenj[ea](?: za (?:javnost|medije))?|sporočilo za (?:javnost|medije)|saop(?:š|ć)[te]+nje(?: za javnost)?|саопштење|соопштение|прессъобщение|съобщение за медиите|пресс?-?релиз|прес-?реліз|δελτίο τύπου|ανακοίνωση τύπου|basın (?:açıklaması|bülteni|duyurusu)|報道発表(?:資料)?|報道資料|プレスリリース|보도자료|新闻稿|新聞稿|新聞發布|新闻发布|بيان صحفي|تصريح صحفي|بلاغ صحفي|بیانیه مطبوعاتی|siaran (?:pers|media)|kenyataan media|thông cáo báo chí|pressiteade|preses relīze|paziņojums presei|pranešimas (?:spaudai|žiniasklaidai)|datganiad i'r wasg|preas-?(?:ráiteas|eisiúint)|njoftim për (?:media|shtyp)|komunikatë për shtyp|ข่าวประชาสัมพันธ์|प्रेस विज्ञप्ति|הודעה לעיתונות)(?!\p{L})/u;

/**
 * Words for each type of release, folded, in the languages of the profiles; tried in this order, so that "statement" in
 * "media statement" comes before the more general "media release".
 */
const LABELS: readonly (readonly [ReleaseType, RegExp])[] = withoutAccents([
  [
    'readout',
    /(?<!\p{L})(?:readouts?|read-outs?|comptes? rendus?|resumen de la (?:llamada|reunión))(?!\p{L})/u,
  ],
  [
    'media-advisory',
    /(?<!\p{L})(?:media|press|news) advisor(?:y|ies)(?!\p{L})|(?<!\p{L})advisory to (?:the )?media(?!\p{L})|(?<!\p{L})media (?:alert|invitation|call notice)(?!\p{L})|(?<!\p{L})avis (?:aux médias|de presse|à la presse)(?!\p{L})|(?<!\p{L})invitation (?:à la presse|aux médias|presse)(?!\p{L})|(?<!\p{L})aviso (?:a los medios|de prensa)(?!\p{L})|(?<!\p{L})convocatoria (?:de prensa|a los medios)(?!\p{L})|(?<!\p{L})(?:presseeinladung|medieneinladung|terminhinweis|presseterminhinweis|presse-?termin|einladung an die (?:presse|medien)|avviso ai media|pressinbjudan|inbjudan till press\w*)(?!\p{L})/u,
  ],
  [
    'backgrounder',
    /(?<!\p{L})(?:backgrounders?|background (?:document|paper|briefing)|documents? d'information|fiche documentaire|documento informativo|hintergrundpapier|hintergrundinformation(?:en)?)(?!\p{L})/u,
  ],
  [
    'fact-sheet',
    /(?<!\p{L})(?:fact ?sheets?|factsheets?|fiches? d'information|hojas? informativas?|ficha informativa|faktenblatt|faktenblätter|merkblatt)(?!\p{L})/u,
  ],
  [
    'speech',
    /(?<!\p{L})(?:speech(?:es)?|remarks|address(?: by)?|oral statements?|opening (?:remarks|statement)|keynote|transcripts?|press briefing|discours|allocution|discursos?|palabras del?|intervención del?|reden?|ansprachen?|grußwort(?:e)?|discorso|anförande|tal av)(?!\p{L})/u,
  ],
  [
    'statement',
    /(?<!\p{L})(?:statements?|written (?:ministerial )?statement|déclarations?|declaración|declaraciones|comunicado oficial|erklärung(?:en)?|stellungnahmen?|dichiarazione|uttalande)(?!\p{L})/u,
  ],
  ['news-release', OTHER_LANGUAGES],
  [
    'news-release',
    /(?<!\p{L})(?:(?:news|press|media) (?:release|statement)s?|news stor(?:y|ies)|for immediate release|communiqués?(?: de presse)?|notas? de prensa|comunicados?(?: de prensa)?|boletín de prensa|presse(?:mitteilung|meldung|information|aussendung)(?:en)?|medien(?:mitteilung|information)(?:en)?|comunicat[oi] stampa|nota de imprensa|persbericht(?:en)?|nieuwsbericht(?:en)?|pressmeddelande)(?!\p{L})/u,
  ],
]);

/** Title beginnings that tell the type where no label does. */
const TITLES: readonly (readonly [ReleaseType, RegExp])[] = withoutAccents([
  ['readout', /^(?:readout|read-out|compte rendu|résumé de l'entretien)(?!\p{L})/u],
  [
    'media-advisory',
    /^(?:media advisory|media alert|avis aux médias|presseeinladung|terminhinweis)(?!\p{L})/u,
  ],
  ['backgrounder', /^(?:backgrounder|document d'information)(?!\p{L})/u],
  ['fact-sheet', /^(?:fact ?sheet|fiche d'information|hoja informativa|faktenblatt)(?!\p{L})/u],
  [
    'speech',
    /^(?:(?:prepared |opening |closing |introductory )?remarks (?:by|of|as)(?!\p{L})|speech(?!\p{L})|address (?:by|of|to)(?!\p{L})|keynote(?!\p{L})|weekly address(?!\p{L})|transcript(?!\p{L})|press (?:briefing|gaggle|call)(?!\p{L})|on-the-record press call|discours (?:d|pron)|allocution(?!\p{L})|discurso(?!\p{L})|rede (?:von|de[rs])(?!\p{L})|ansprache(?!\p{L})|grußwort(?!\p{L}))/u,
  ],
  [
    'statement',
    /^(?:(?:joint |media |press |written |personal )?statements? (?:by|of|from|on|regarding|following|about|to|in)(?!\p{L})|(?:joint )?statement(?!\p{L}).{0,3}$|déclaration(?!\p{L})|declaración(?!\p{L})|(?:gemeinsame )?erklärung(?!\p{L})|stellungnahme(?!\p{L})|\p{L}[\p{L} .'-]{2,60}(?:'s)? statement (?:on|regarding|following|about)(?!\p{L}))/u,
  ],
]);

/** An address longer than this tells its type in its first parts. */
const ADDRESS_LENGTH = 300;

/** Longest text that is a label and not a sentence. */
const LABEL_LENGTH = 60;

/** Lower case, without accents: capitals are often written without them ("COMMUNIQUE DE PRESSE"). */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
}

function withoutAccents(
  rows: readonly (readonly [ReleaseType, RegExp])[],
): readonly (readonly [ReleaseType, RegExp])[] {
  return rows.map(([type, { source }]) => [
    type,
    new RegExp(source.normalize('NFD').replace(/\p{M}/gu, ''), 'u'),
  ]);
}

/** The type that a label, an address or a keyword names; null where it names none. */
export function typeOfLabel(label: string): ReleaseType | null {
  const folded = plain(label);
  return LABELS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** The type that the path of an address names; "statements" there is a newsroom, whatever it holds. */
export function typeOfAddress(url: string): ReleaseType | null {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  const words = path.slice(0, ADDRESS_LENGTH).replace(/[-_/%]+/g, ' ');
  const type = typeOfLabel(words);
  return type === 'statement' && !/(?<!\p{L})statement(?!\p{L})/iu.test(words) ? null : type;
}

/** The type that the beginning of a title names. */
export function typeOfTitle(title: string): ReleaseType | null {
  const folded = plain(title).replace(/\s+/g, ' ').trim();
  return TITLES.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** Whether a line is nothing but the name of a type ("News release", "Communiqué de presse", "FOR IMMEDIATE RELEASE"). */
export function isTypeLabel(line: string): boolean {
  if (line.length > LABEL_LENGTH) return false;
  const folded = plain(line);
  const found = LABELS.find(([, words]) => words.test(folded));
  if (found === undefined) return false;
  const rest = folded
    .replace(new RegExp(found[1], 'gu'), ' ')
    .replace(
      /for immediate release|pour (?:diffusion|publication) immediate|para (?:publicacion|divulgacion) inmediata/g,
      ' ',
    )
    .replace(
      /(?<!\p{L})(?:joint|gemeinsame|conjoint|commun|the|der|die|des|official|latest)(?!\p{L})/gu,
      ' ',
    )
    .replace(/[^\p{L}\d]+/gu, '');
  return rest === '' || /^(?:nr|no|n)?\d{1,8}$/.test(rest);
}
