import { CONJUNCTIONS } from './any-language.ts';

/** Grammatical gender or number that a word shows: masculine, feminine, plural, or none. */
export type Gender = 'm' | 'f' | 'p' | null;

/**
 * What a language's folder holds: words parted by spaces, phrases parted by "|". All in lower case, with ' for ’. Words
 * that share their endings may be written as stems and endings: "senad|rect+or|ora"; "_" is the bare stem.
 */
export interface LexiconData {
  /** Verbs of saying, inflected. */
  cues: string;
  /** Verbs that introduce reported words only ("alleged", "found"): they govern a part of a sentence in marks. */
  reports: string;
  /** Words that introduce the speaker after the words only (German "so"). */
  afterCues: string;
  /** Verbs of saying whose object is who speaks, where every noun has a capital ("Die Zeitung zitiert X mit den Worten"). */
  objectCues: string;
  /** Verb forms that by themselves mark a clause as reported (German subjunctive "sei"); empty where no form does. */
  reported: string;
  /** Phrases directly before the marks that stand for a verb of saying ("with the words"). */
  quotedAs: string;
  /** Whether every noun has a capital, so that a capital alone makes no name. */
  capitalNouns: boolean;
  /** Whether ordinals are written with a full stop ("3. Mai"). */
  ordinalStops: boolean;
  /** Whether a verb of saying may stand without its subject, which is then whoever spoke before. */
  dropsSubjects: boolean;
  /** Whether the verb stands last: behind the marks, with the speaker before them. */
  verbsLast: boolean;
  /** Auxiliaries and reflexives that may stand between subject and cue, or before a cue that stands first. */
  auxiliaries: string;
  /** Forms of the auxiliaries beside which the subject stands, where the participle closes the clause (German "hat"). */
  finites: string;
  /** Words before marks that only describe (German "gilt als „…“"), where every noun has a capital. */
  equates: string;
  /** Words that may stand between a subject and its verb to deny it ("did not say"). */
  negations: string;
  /** Forms of "be" and of the passive: what stands before one is told something, or is said to be something. */
  beings: string;
  /** Words between a form of "be" and a post ("is seen as the Mayor"). */
  asPost: string;
  /** Endings of verbs in the past: a word with one is no part of the title behind it ("joined Secretary Roe"). */
  pastEndings: string;
  /** Words with such an ending that are ("elected"). */
  participles: string;
  /** Endings of gerunds: such a word names a part in something ("starring Jane Roe"), and whose it is stands at the front. */
  gerundEndings: string;
  /** Endings by which alone a word opens an adverbial or a clause ("Speaking in Ilo, …"). */
  clauseEndings: string;
  /** Phrases behind a post that belong to it ("in charge"). */
  postTails: string;
  /** Words for a part in one matter, which is no fuller title than a post ("author of the bill"). */
  partners: string;
  /** Phrases after the words before the place where they stand ("heißt es" in the report). */
  standIn: string;
  /** Phrases that open a sentence behind the words and stand for them before a verb of saying ("lo" ha detto X). */
  saidSo: string;
  /** Such phrases that the speaker follows without a verb ("così" X). */
  saidBy: string;
  /** Adverbs that may stand around a cue. */
  adverbs: string;
  /** Phrases of several words that say nothing of who speaks and may stand anywhere ("for her part", "in a statement"). */
  asides: string;
  /** "that": opens reported speech. */
  that: string;
  /** Phrases before a source ("according to"). */
  sources: string;
  /** First words of sources that have other uses: a source only where they open a stretch ("pour X, …"). */
  openingSources: string;
  /** Words after a source (German "zufolge"). */
  sourcesAfter: string;
  /** Pronouns that speak, with their gender: "he:m she:f they:p". */
  pronouns: string;
  /** Pronouns behind a source, with their gender ("selon elle"). */
  objectPronouns: string;
  /** Nouns that stand for whoever spoke last, whatever the post ("la funcionaria"). */
  anaphors: string;
  /** Forms of address before a name that are no role, with their gender ("mr:m ms:f dr"). */
  honorifics: string;
  /** Abbreviations that keep their full stop, beyond those of CLDR. */
  abbreviations: string;
  /** Nouns that name a post ("minister"). */
  roles: string;
  /** Endings of such nouns in languages that compound them. */
  roleEndings: string;
  /** Endings by which such a noun shows the gender of who holds it, surest first ("trice:f eur:m"); without gender: shows none. */
  genderEndings: string;
  /** Words of the names of bodies that also speak without their name ("the agency", "the court"). */
  speakingBodies: string;
  /** Other words of the names of bodies, departments and programmes: no part of a person's name. */
  bodies: string;
  /** Endings of such words. */
  bodyEndings: string;
  /** Words of such names that are surnames too: behind a title and a first name they are one ("Director Jane Park"). */
  surnames: string;
  /** Other nouns that speak as a group or without a name ("lawmakers", "the report"). */
  groups: string;
  articles: string;
  /** Words that join two things ("and"). */
  ands: string;
  /** Words that set two things against each other ("but"). */
  buts: string;
  /** Words that join two things of which one holds ("or"). */
  ors: string;
  /** Joiners behind which a title takes its object, also in small letters ("of", "for"). */
  ofs: string;
  /** Joiners of a title that are particles of names too: behind a full name they open the object of the title (Dutch "van"). */
  namedOfs: string;
  /** Joiners of a title behind whose one-word object a surname stands without a mark ("Secretary of Defense Roe"). */
  surnameOfs: string;
  /** Whether a title with its object stands behind the name without a comma ("Kovács Anna egészségügyi miniszter"). */
  titlesBehind: boolean;
  /** Whether a title takes its object without any joiner ("minister zdrowia"). */
  bareObjects: boolean;
  /** Prepositions and conjunctions inside a title phrase. */
  joiners: string;
  /** Endings of an adjective inside a title ("der Arbeitsgemeinschaft christlicher Kirchen", "assessore regionale al Turismo"). */
  adjectiveEndings: string;
  /** Joiners behind the name of a body that its object follows ("l’Agence pour la promotion"). */
  bodyFors: string;
  /** Small words inside a name ("de", "von"). */
  particles: string;
  /** Other prepositions: a name after one of them is no subject. */
  prepositions: string;
  /** Prepositions that open a time, which is no body ("on World Oceans Day"). */
  times: string;
  /** Words that open a relative or adverbial clause. */
  relatives: string;
  /** Words and phrases directly before marks that only name something ("so-called", "entitled"). */
  naming: string;
  /** Nouns before a title or a name in marks ("report", "programme"). */
  works: string;
  /** Headings over a section of quotations. */
  headings: string;
  /** "statement": nouns of a lead that gives all that follows to somebody. */
  statements: string;
  /** Prepositions after such a noun ("by", "from"). */
  statementBy: string;
  /** Phrases that credit words to somebody ("attributable to"). */
  credits: string;
  /** Prepositions before the body a person belongs to ("at", "bei"). */
  at: string;
  /** "one of": a speaker who stays without a name. */
  oneOf: string;
}

/** A language's words, ready to be asked. */
export interface Lexicon {
  cues: ReadonlySet<string>;
  reports: ReadonlySet<string>;
  afterCues: ReadonlySet<string>;
  objectCues: ReadonlySet<string>;
  reported: ReadonlySet<string>;
  quotedAs: readonly string[][];
  capitalNouns: boolean;
  ordinalStops: boolean;
  dropsSubjects: boolean;
  verbsLast: boolean;
  auxiliaries: ReadonlySet<string>;
  finites: ReadonlySet<string>;
  equates: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  beings: ReadonlySet<string>;
  asPost: ReadonlySet<string>;
  pastEndings: readonly string[];
  participles: ReadonlySet<string>;
  gerundEndings: readonly string[];
  clauseEndings: readonly string[];
  postTails: readonly string[][];
  partners: ReadonlySet<string>;
  standIn: readonly string[][];
  saidSo: readonly string[][];
  saidBy: readonly string[][];
  adverbs: ReadonlySet<string>;
  asides: ReadonlyMap<string, readonly string[][]>;
  that: ReadonlySet<string>;
  sources: readonly string[][];
  openingSources: ReadonlySet<string>;
  sourcesAfter: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, Gender>;
  objectPronouns: ReadonlyMap<string, Gender>;
  anaphors: ReadonlySet<string>;
  honorifics: ReadonlyMap<string, Gender>;
  abbreviations: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  roleEndings: readonly string[];
  genderEndings: ReadonlyMap<string, Gender>;
  bodies: ReadonlySet<string>;
  bodyEndings: readonly string[];
  surnames: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  ands: ReadonlySet<string>;
  buts: ReadonlySet<string>;
  ors: ReadonlySet<string>;
  ofs: ReadonlySet<string>;
  namedOfs: ReadonlySet<string>;
  surnameOfs: ReadonlySet<string>;
  titlesBehind: boolean;
  bareObjects: boolean;
  joiners: ReadonlySet<string>;
  adjectiveEndings: readonly string[];
  bodyFors: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  times: ReadonlySet<string>;
  /** Every word that opens a sentence with a capital without being a name: articles, prepositions, adverbs, pronouns. */
  small: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  naming: readonly string[][];
  works: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  statements: ReadonlySet<string>;
  statementBy: ReadonlySet<string>;
  credits: readonly string[][];
  at: ReadonlySet<string>;
  oneOf: readonly string[][];
}

/** What CLDR knows of a language's words; lower case, parted by spaces. */
export interface TextWords {
  /** Abbreviations whose full stop ends no sentence, without it. */
  abbreviations: string;
  weekdays: string;
}

/** Makes the sets out of a language's data and its words in CLDR. */
export function makeLexicon(data: LexiconData, cldr: TextWords): Lexicon {
  return {
    cues: words(data.cues),
    reports: words(data.reports),
    afterCues: words(data.afterCues),
    objectCues: words(data.objectCues),
    reported: words(data.reported),
    quotedAs: phrases(data.quotedAs),
    capitalNouns: data.capitalNouns,
    ordinalStops: data.ordinalStops,
    dropsSubjects: data.dropsSubjects,
    verbsLast: data.verbsLast,
    auxiliaries: words(data.auxiliaries),
    finites: words(data.finites),
    equates: words(data.equates),
    negations: words(data.negations),
    beings: words(data.beings),
    asPost: words(data.asPost),
    pastEndings: [...words(data.pastEndings)],
    participles: words(data.participles),
    gerundEndings: [...words(data.gerundEndings)],
    clauseEndings: [...words(data.clauseEndings)],
    postTails: phrases(data.postTails),
    partners: words(data.partners),
    standIn: phrases(data.standIn),
    saidSo: phrases(data.saidSo),
    saidBy: phrases(data.saidBy),
    adverbs: words(`${data.adverbs} ${cldr.weekdays}`),
    asides: byFirstWord(phrases(data.asides)),
    that: words(data.that),
    sources: phrases(data.sources),
    openingSources: words(data.openingSources),
    sourcesAfter: words(data.sourcesAfter),
    pronouns: genders(data.pronouns),
    objectPronouns: genders(data.objectPronouns),
    anaphors: words(data.anaphors),
    honorifics: genders(data.honorifics),
    abbreviations: words(`${data.abbreviations} ${cldr.abbreviations}`),
    roles: words(data.roles),
    roleEndings: [...words(data.roleEndings)],
    genderEndings: genders(data.genderEndings),
    bodies: words(`${data.speakingBodies} ${data.bodies}`),
    bodyEndings: [...words(data.bodyEndings)],
    surnames: words(data.surnames),
    groups: words(`${data.speakingBodies} ${data.groups}`),
    articles: words(data.articles),
    ands: words(`& ${data.ands}`),
    buts: words(data.buts),
    ors: words(data.ors),
    ofs: words(`${data.ands} ${data.ofs}`),
    namedOfs: words(data.namedOfs),
    surnameOfs: words(data.surnameOfs),
    titlesBehind: data.titlesBehind,
    bareObjects: data.bareObjects,
    joiners: words(data.joiners),
    adjectiveEndings: [...words(data.adjectiveEndings)],
    bodyFors: words(data.bodyFors),
    particles: words(data.particles),
    prepositions: words(data.prepositions),
    times: words(data.times),
    small: words(
      `${CONJUNCTIONS} ${data.ands} ${data.buts} ${data.articles} ${data.prepositions} ${data.adverbs} ${cldr.weekdays} ${data.relatives} ${data.that} ` +
        data.pronouns.replace(/:./g, '') +
        data.sources.replace(/(^|\|)([^ |]+)[^|]*/g, ' $2'),
    ),
    relatives: words(data.relatives),
    naming: phrases(data.naming),
    works: words(data.works),
    headings: new Set(data.headings.split('|')),
    statements: words(data.statements),
    statementBy: words(data.statementBy),
    credits: phrases(data.credits),
    at: words(data.at),
    oneOf: phrases(data.oneOf),
  };
}

/** The words of a list, stems joined with their endings. */
function words(list: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const entry of list.split(' ')) {
    const [stems = '', endings = '_'] = entry.split('+');
    for (const stem of stems.split('|')) {
      for (const ending of endings.split('|')) {
        const word = ending === '_' ? stem : stem + ending;
        all.add(word);
        // Swiss pages write no ß.
        all.add(word.replaceAll('ß', 'ss'));
      }
    }
  }
  all.delete('');
  return all;
}

function phrases(list: string): string[][] {
  return list
    .split('|')
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(' '));
}

/** Phrases by their first word, longest first. */
function byFirstWord(list: readonly string[][]): ReadonlyMap<string, readonly string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of list.toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = phrase;
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

function genders(list: string): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>();
  for (const entry of words(list)) {
    const [word = '', gender] = entry.split(':');
    const shown = gender === 'm' || gender === 'f' || gender === 'p' ? gender : null;
    map.set(word, shown);
    // A full stop is no part of a token's lower-case form.
    if (word.length > 3 && word.endsWith('.')) map.set(word.slice(0, -1), shown);
  }
  return map;
}
