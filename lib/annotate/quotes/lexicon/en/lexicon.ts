import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** English. */
export const EN: LexiconData = {
  ...NO_WORDS,
  cues: 'add|affirm|answer|ask|assert|boast|caution|claim|comment|commend|condemn|confirm|contend|counsel|counter|demand|exclaim|explain|hail|highlight|hint|insist|lament|laud|maintain|mention|ponder|predict|proclaim|question|reason|recall|reckon|recount|reflect|remark|remind|report|respond|retort|reveal|scream|shout|signal|suggest|thank|thunder|vow|warn|whisper|wonder|applaud|recommend|reaffirm+ed|ing add|affirm|answer|ask|assert|boast|caution|claim|comment|commend|condemn|confirm|contend|counsel|counter|demand|exclaim|explain|hail|hint|insist|lament|laud|maintain|mention|opine|ponder|predict|proclaim|pronounce|question|reason|recall|reckon|recount|reflect|remark|remind|respond|retort|reveal|scream|shout|suggest|thank|thunder|vow|warn|welcome|whisper|wonder|announce|applaud|joke|highlight|observe|promise|indicate|note|argue|concede|acknowledge|agree|advise|praise|underscore|underline|reiterate|emphasize|emphasise|declare|conclude|continue|urge|congratulate|denounce|encourage+_|s acknowledg|advis|announc|argu|assur|conced|conclud|congratulat|continu|declar|denounc|elaborat|emphasis|emphasiz|encourag|enthus|indicat|jok|not|observ|opin|prais|promis|pronounc|reassur|reiterat|underlin|underscor|urg|welcom+ed|es|ing|e express|stress|profess+_|ed|es|ing agree+d|s|ing stated states stating testif|repl|clarif+ied|ies|y|ying said say says saying told tell tells telling wrote write writes writing spoke read reads put quipped admitted admits admitting slammed blasted vowed thinks believes believe believed echoed added tweeted posted',
  reports:
    'alleg|describ|characteris|characteriz|criticis|criticiz|not+ed|es|ing|e accus|prais+ed|es|ing|e found find finds finding held holds holding ruled rules ruling concluded called calls calling labelled labeled dubbed deemed showed shows noted affirmed affirms affirming reaffirmed determined complained pledged committed described determined cited cites citing learned warned expects',
  quotedAs: 'with the words|with these words|in these words|as follows',
  auxiliaries: 'has have had is was been be to would will also were',
  negations: 'not',
  beings: 'is are was were be been serves',
  asPost: 'as',
  pastEndings: 'ed met told',
  participles:
    'retired elected re-elected appointed newly-appointed designated nominated unelected related',
  gerundEndings: 'ing',
  clauseEndings: 'ing',
  postTails: 'in charge|in chief',
  partners: 'author co-author coauthor sponsor co-sponsor cosponsor champion patron',
  adverbs:
    'however meanwhile therefore moreover furthermore instead indeed nevertheless also today further then later yesterday recently again simply previously once earlier tonight now still both additionally separately publicly rightly clearly proudly',
  asides:
    'for his part|for her part|for their part|on his part|on her part|in a statement|in a press release|in a news release|in a joint statement|in a written statement|in a tweet|in a post|in an interview|in his remarks|in her remarks|on x|on twitter|on facebook|on social media|at a press conference|at a news conference|at a press briefing|among other things|of course|in turn|this morning|this afternoon|this evening|this week|last week|last night',
  that: 'that',
  sources: 'according to|in the words of',
  pronouns: 'he:m she:f they:p you:p we:p i:p',
  objectPronouns: 'him:m her:f',
  anaphors: 'official executive politician leader scientist researcher',
  honorifics:
    'mr:m mr.:m mrs:f mrs.:f ms:f ms.:f miss:f dr dr. prof prof. professor sir:m dame:f lord:m lady:f hon hon. honourable honorable mdm:f mdm.:f encik:m cik:f puan:f datuk tan-sri thiru:m sri:m cllr cllr. rt right reverend rev. madam:f mx mx. mp his her worship excellency majesty highness shri:m smt:f smt.:f kumari:f',
  abbreviations:
    'dr hon smt kum mdm cllr ven st jr sr gov sen sens reps gen adm cmdr det insp supt asst atty pres inc ltd corp co no ret esq mx dist',
  roles:
    'minister|president|chair|director|commissioner|senator|representative|attorney|officer|co-ceo|trustee|elder|mla|mep+_|s secretary premier chairman chairwoman chairperson co-chair director-general commissioner-general administrator governor lieutenant mayor deputy congressman congresswoman general solicitor judge justice chief ceo cfo coo cto cio cmo executive manager head leader commander captain colonel major admiral sergeant inspector superintendent detective constable sheriff marshal agent ambassador envoy chancellor principal dean professor rector provost curator coordinator spokesperson spokesman spokeswoman advocate adviser advisor counsel councillor councilor councilmember councilwoman councilman alderman treasurer comptroller controller auditor ombudsman ombudsperson registrar member speaker whip rapporteur co-rapporteur prosecutor DA ADA DCI DI DS Det Insp Sgt Serg Supt Const founder co-founder owner co-owner partner associate assistant vice undersecretary acting interim lead economist scientist engineer physician nurse surgeon epidemiologist researcher analyst warden ranger fellow reeve mpp mna parliamentarian sen. rep. sens. reps. cllr cllr. supervisor delegate selectman selectwoman freeholder undersheriff brigadier corporal postmaster moderator pastor imam sheikh gov. gen. lt. col. capt. sgt. maj. adm. cmdr. det. insp. supt. evp svp vp archbishop bishop rabbi king queen prince princess duke earl baroness lord monsignor laureate champion coach author architect historian specialist organizer organiser liaison clerk czar tsar assemblymember assemblyman assemblywoman legislator lawmaker pm taoiseach tánaiste mec CS PS CM DPM FM PM student volunteer resident teacher farmer',
  roleEndings: 'ologist ician arian onaut ivist keeper',
  genderEndings: 'ombudsman woman:f man:m queen:f baroness:f princess:f king:m prince:m duke:m',
  speakingBodies:
    'department ministry agency office authorities board commission committee council court government union association company group coalition police report',
  bodies:
    'agencies bureau courts tribunal senate congress house assembly legislature party institute college school schools academy center centre hospital hospitals bank fund trust companies corp inc ltd llc plc limited network alliance society consortium initiative program programme service services force army navy guard branch unit affairs health safety energy finance treasury justice defence defense transport fisheries oceans resources emergency homeland housing labour labor refugees citizenship citizens science sciences industry trade commerce tourism culture arts heritage sport sports veterans families children seniors indigenous revenue statistics planning policy strategy research county city state states national international federal provincial regional district borough province republic kingdom canada america australia britain england scotland wales ireland europe australian canadian american british european french german project projects act law plan statement news release press media public private review survey day week month year north south east west northern southern eastern western street avenue road park airport river lake island islands bay valley systems power water gas oil airlines motors industries holdings partners capital financial insurance markets exchange chamber league club museum library church embassy consulate ombudsman secretariat registry campus forum summit conference',
  bodyEndings:
    'tion tions sion urity ality unity unities ersity ersities ority orities rship rships ologies ology nment nments pment gement oyment rtment iament culture ructure',
  surnames:
    'park parks lake day north west south east power house church street bay court valley bank rivers law summit school',
  groups:
    'officials residents investigators experts jury family study lawsuit complaint letter order ruling opinion annotator groups',
  articles: 'the a an another this these those our its',
  ands: 'and et',
  buts: 'but',
  ors: 'or',
  ofs: "of for de du des d' del la le les l' der für di da do della dell'",
  surnameOfs: 'of for',
  joiners: 'of for and the to on at in & with de du des la le responsible responsibility charge',
  particles: 'de da del della der den di do dos du el la le van von ter ten al bin ibn y',
  prepositions:
    'of for to on at in with by from against about into over under between among through during without within toward towards regarding alongside after before including',
  times: 'on',
  relatives: 'who which whose whom where when while as that because if although though',
  naming:
    'so-called|so called|called|known as|dubbed|titled|entitled|named|the term|the terms|the word|the words|term|means|labelled|labeled|designated|hereinafter|referred to as|nicknamed|branded|marked|the phrase|phrase|the slogan|slogan|theme|the theme|listed as|such as|the acronym|the motto|the hashtag|themed|coined|under the name',
  works:
    'report study act program programme initiative campaign plan policy paper guide guidance document book film song series exhibition award prize fund project strategy article video podcast chapter section title agreement rule order app application website tool event conference course workshop form code gang operation command law',
  headings:
    "quotes|quote|quotations|quotation|quick quotes|supporting quotes|stakeholder quotes|what they're saying|what they are saying|what people are saying|additional quotes|statements|comments|testimonials|quote box|key quotes",
  statements: 'statement statements remarks comment comments',
  statementBy: 'by from of',
  credits:
    'attributable to|attributed to|quotes from|quote from|comments from|statement from|statement by|statements from|on behalf of',
  at: 'at with from',
  oneOf: 'one of|some of|many of|a spokesperson|a spokesman|a spokeswoman',
};
