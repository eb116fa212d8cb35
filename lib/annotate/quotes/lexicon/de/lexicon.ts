import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** German. */
export const DE: LexiconData = {
  ...NO_WORDS,
  cues: 'sag|erklär|beton|ergänz|erläuter|bekräftig|versicher|beteuer|kritisier|lob|mahn|forder|warn|erinner|äußer|mein|frag|resümier|kommentier|kündig|konstatier|argumentier|bemerk|stell|führ|füg|zeig|freu|dank|ermunter|bedauer|begrüß|würdig|beglückwünsch|appellier|bestätig|zitier|wünsch|verdeutlich|hoff|urteil|bilanzier|plädier|präzisier|schlussfolger|glaub|teil|beklag|klag|erwider|rechtfertig|prognostizier|prophezei|jubel|schwärm|signalisier|formulier|gratulier|verteidig|konter|schilder|erzähl|räum|rüg|skandier|dräng|poch|reagier|ermutig|konkretisier|wiederhol|attestier|dementier|scherz|offenbar+te|ten|t|en|e antwort|bericht|verkünd|begründ|befürcht|entgegn|behaupt|vermut|spott+ete|eten|et|en|e sagte gesagt unterstreicht unterstrich unterstrichen schrieb schreibt schreiben geschrieben sprach spricht rief ruft wies weist hob hebt hieß heißt wandte gab gibt geben verwies verweist versprach verspricht hält hielt weiß wusste fand findet lässt ließ empfahl empfiehlt nannte nennt bezeichnete bezeichnet bat bittet wirft warf fuhr fährt riet rät widersprach widerspricht bekannte gestand pflichtet pflichtete begrüßen werfen werfe mitteil|ausführ|hinzufüg|klarstell|anmerk+te|t|ten hervorhob hervorhebt unterstrichen ankündigte ge+lobt|mahnt|fordert|warnt|äußert|würdigt|dankt|hofft|wünscht mitge|klarge|festge|zuge|ange+teilt|stellt|sichert|kündigt|merkt ausgeführt hinzugefügt hervorgehoben hingewiesen',
  reports:
    'grüßt grüßte entschied entschieden entscheidet urteilt urteilte charakterisier|kritisier|beurteil|verurteil|forder+t|te|ten beschwören wertet wertete werteten sieht sah sehen wirbt warb würdigte würdigt beschreibt beschrieb bezeichnet bezeichnete bezeichnen nannte nannten nennt nennen spricht sprechen sprach sprachen warnt warnte warnten rief',
  afterCues: 'so machte macht schloss schließt fasste fasst setzte setzt',
  objectCues: 'zitier+te|ten|t|en|e',
  reported:
    'sei seien wäre wären habe hätte hätten werde würde würden könne könnten könnte müsse müssten dürfe dürften solle sollten wolle wollten bleibe gebe gehe stehe komme käme läge gäbe',
  quotedAs: 'mit den worten|mit folgenden worten|mit diesen worten|wie folgt|folgendermaßen',
  capitalNouns: true,
  ordinalStops: true,
  auxiliaries: 'hat haben hatte hatten habe sich ist sind war waren wird werden wurde wurden',
  finites: 'hat haben hatte hatten wird wurde wurden',
  equates: 'als wie ist sind war waren sei seien wäre wären',
  beings: 'ist sind war wird werden wurde wurden',
  gerundEndings: 'end',
  standIn: 'heißt es|hieß es',
  adverbs:
    'auch so ähnlich dazu hierzu daraufhin dann weiter ferner zudem außerdem heute gestern weiterhin abschließend zugleich darüber deshalb dabei nun anschließend wörtlich hinzu fest aus mit an hervor fort ein ferner empört',
  asides:
    'unter anderem|zum beispiel|nicht zuletzt|in diesem zusammenhang|vor diesem hintergrund|in einer mitteilung|in einer pressemitteilung|in einer erklärung|auf x|auf twitter|darüber hinaus|im anschluss|zu beginn|zum abschluss|vor allem|auf nachfrage|in einem statement',
  that: 'dass daß ob',
  saidSo: 'das|dies',
  sources:
    'laut|aus sicht von|aus sicht|für|in den worten von|nach überzeugung von|nach überzeugung|nach einschätzung von|nach einschätzung|nach darstellung von|nach darstellung|nach angaben von|nach angaben|nach aussagen von|nach aussagen|nach aussage|nach ansicht von|nach ansicht|nach worten|nach auffassung von|nach auffassung|nach meinung|gemäß|gemäss',
  openingSources: 'für',
  sourcesAfter: 'zufolge',
  pronouns: 'er:m sie:f',
  objectPronouns: 'ihm:m ihr:f',
  anaphors:
    'politiker+_|in ressortchef+_|in behördenchef+_|in rathauschef+_|in regierungschef+_|in minister+_|in',
  honorifics:
    'herr:m herrn:m frau:f dr. dr prof. prof professor professorin:f h.c. h. c. h c dipl.-ing. habil. rer. nat. phil. jur. oec. priv.-doz. privatdozent:m privatdozentin:f graf:m gräfin:f freiherr:m kollege:m kollegin:f med. pd mag mag. mag.a ing ing. ddr di',
  abbreviations: 'e h c prof bzw usw mär jun jul h.c med dipl phil d.h bd hl mag ddr',
  roles:
    'richter|dekan|botschafter|referent|gründer|inhaber|könig|autor+_|in landrat chef vorständin general oberst hauptmann kommandeur mitglied papst bischof parlamentarier obmann fraktionschef parteichef landeshauptmann landeshauptfrau bundesrätin',
  roleEndings:
    'minister|kanzler|präsident|sekretär|direktor|leiter|sprecher|senator|meister|chef|führer|kommissar|kandidat|forscher|politiker|vertreter|rektor|koordinator|trainer|schriftsteller|künstler|lehrer|händler|arbeiter|pfleger|unternehmer|gründer|journalist|aktivist|spezialist|techniker|ermittler|landwirt+_|in ologe ologin beauftragte beauftragter bischof bischöfin dezernent+_|in beigeordnete beigeordneter bevollmächtigte bevollmächtigter gesandte gesandter geschäftsführer+_|in stadtrat stadträtin bürgermeisterin vorsitzende vorsitzender vorsitzenden vorstand anwalt anwältin rat rätin experte expertin abgeordnete abgeordneter inspekteur ministers präsidenten beauftragten abgeordneten',
  genderEndings: 'mann:m frau:f in:f er:m or:m är:m ent:m at:m',
  speakingBodies:
    'ministerium behörde regierung bundesregierung partei verband verein organisation polizei gericht kommission rat ausschuss bericht',
  bodies:
    'amt parlament bundestag landtag senat kongress union bund stiftung institut hochschule schule akademie zentrum krankenhaus bank fonds unternehmen gruppe netzwerk allianz programm dienst feuerwehr bundeswehr abteilung referat energie umwelt bildung finanzen justiz verteidigung verkehr entwicklung klimaschutz arbeit soziales inneres heimat bau wohnen stadtentwicklung familie senioren frauen jugend forschung kultur tourismus europa deutschland österreich schweiz stadt land länder kreis gemeinde republik gesetz plan berlin uhr euro prozent millionen milliarden jahr jahre',
  bodyEndings:
    'ungen heiten keiten schaften ierung altung icherung heit keit schaft tion ität amt ministerium behörde gericht verband gewerkschaft srat nrat kommission gerichtshof bundesbank partei gesellschaft agentur institut stiftung zentrum polizei forschung politik gesetz parlament',
  groups:
    'pressemitteilung mitteilung erklärung schreiben brief papier positionspapier urteil gutachten stellungnahme studie präsidium',
  articles: 'der die das den dem des ein eine einer einem sein|ihr|unser+_|e|er|en|em',
  ands: 'und',
  buts: 'aber',
  ors: 'oder',
  ofs: "of for de du des d' del la le les l' der für di da do della dell'",
  joiners: 'der die das des den dem für und von vom im in zu zur zum bei beim am an auf',
  adjectiveEndings: 'er',
  particles: 'von vom zu der den van de da di ten ter',
  prepositions:
    'in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter vor durch um ohne seit zwischen während wegen gegenüber',
  relatives:
    'der die das welche welcher wo wenn als weil während wie dass nachdem da obwohl sobald bevor indem falls sofern damit wonach wobei womit',
  naming:
    'sogenannte|sogenannten|sogenannter|sogenanntes|so genannte|so genannten|sog.|genannt|genannte|mit dem titel|unter dem titel|unter dem motto|motto|titel|namens|mit dem namen|der begriff|den begriff|begriff|das wort|stichwort|bezeichneten|betitelt|unter dem namen|bekannt als|thema',
  works:
    'bericht studie gesetz programm initiative kampagne plan dokument buch film serie ausstellung preis fonds projekt strategie artikel kapitel titel abkommen projekts programms initiative veranstaltung konferenz kurs workshop formular zeitung zeitschrift magazin operation aktion sender förderung bundesförderung marke schiff band album lied',
  headings: 'zitate|zitat|stimmen|stimmen zum thema|statements|o-töne|o-ton',
  statements: 'erklärung statement stellungnahme',
  statementBy: 'von vom des der',
  credits:
    'zitat des|zitat der|zitat von|zitat|im namen von|erklärung von|erklärung der|erklärung des|statement von|statement der|statement des',
  at: 'bei beim',
  oneOf: 'einer der|eine der|ein sprecher|eine sprecherin',
};
