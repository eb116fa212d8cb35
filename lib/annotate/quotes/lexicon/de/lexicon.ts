import type { LexiconData } from '../lexicon.ts';

/** German. */
export const DE: LexiconData = {
  cues: [
    [
      'sag erklär beton ergänz erläuter bekräftig versicher beteuer kritisier lob mahn forder warn erinner äußer mein frag resümier kommentier kündig konstatier argumentier bemerk stell führ füg zeig freu dank ermunter bedauer begrüß würdig beglückwünsch appellier bestätig zitier behaupt vermut wünsch verdeutlich hoff urteil bilanzier plädier präzisier schlussfolger glaub teil beklag klag erwider rechtfertig prognostizier prophezei spott kontert jubel schwärm signalisier formulier gratulier verteidig',
      'te ten t en e',
    ],
    ['antwort bericht verkünd begründ befürcht entgegn', 'ete eten et en e'],
    [
      'sagte gesagt unterstreicht unterstrich unterstrichen schrieb schreibt schreiben geschrieben sprach spricht rief ruft wies weist hob hebt hieß heißt wandte gab gibt geben verwies verweist versprach verspricht hält hielt weiß wusste fand findet lässt ließ empfahl empfiehlt nannte nennt bezeichnete bezeichnet bat bittet wirft warf fuhr fährt riet rät widersprach widerspricht wiederholte',
      '_',
    ],
  ],
  reports: [
    ['kritisier charakterisier wert beurteil verurteil forder', 't te ten'],
    [
      'beschreibt beschrieb bezeichnet bezeichnete bezeichnen nannte nannten nennt nennen spricht sprechen sprach sprachen warnt warnte warnten rief',
      '_',
    ],
  ],
  afterCues: 'so',
  reported:
    'sei seien wäre wären habe hätte hätten werde würde würden könne könnten könnte müsse müssten dürfe dürften solle sollten wolle wollten bleibe gebe gehe stehe komme käme läge gäbe',
  quotedAs: 'mit den worten|mit folgenden worten|mit diesen worten|wie folgt|folgendermaßen',
  capitalNouns: true,
  auxiliaries: 'hat haben hatte hatten habe sich ist wird wurde',
  adverbs:
    'auch so ähnlich dazu hierzu daraufhin dann weiter ferner zudem außerdem heute gestern weiterhin abschließend zugleich darüber deshalb dabei nun anschließend wörtlich hinzu fest aus mit an hervor fort ein ferner empört montag dienstag mittwoch donnerstag freitag samstag sonntag',
  that: 'dass daß ob',
  sources:
    'laut|nach angaben von|nach angaben|nach aussagen von|nach aussagen|nach aussage|nach ansicht von|nach ansicht|nach worten|nach auffassung von|nach auffassung|nach meinung|gemäß',
  sourcesAfter: 'zufolge',
  pronouns: 'er:m sie:f',
  honorifics:
    'herr:m herrn:m frau:f dr. dr prof. prof professor professorin:f h.c. dipl.-ing. med. pd',
  abbreviations:
    'dr prof nr art abs bzw ca usw jan feb mär apr jun jul aug sept okt nov dez st str mio mrd vgl evtl ggf inkl sog h.c med dipl phil ing u.a z.b d.h bd hl',
  roles:
    'minister ministerin kanzler kanzlerin präsident präsidentin sekretär sekretärin direktor direktorin leiter leiterin sprecher sprecherin senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin abgeordnete abgeordneter beauftragte beauftragter vorsitzende vorsitzender chef chefin geschäftsführer geschäftsführerin vorstand vorständin richter richterin anwalt anwältin staatsanwalt staatsanwältin kommissar kommissarin rektor rektorin dekan dekanin botschafter botschafterin general oberst hauptmann kommandeur koordinator koordinatorin referent referentin forscher forscherin experte expertin mitglied gründer gründerin inhaber inhaberin vertreter vertreterin stellvertreter könig königin papst bischof ministerpräsident ministerpräsidentin trainer trainerin autor autorin politiker politikerin parlamentarier staatsministerin staatsminister staatssekretärin staatssekretär obmann fraktionschef parteichef außenminister innenminister',
  roleEndings:
    'minister|ministerin|kanzler|kanzlerin|präsident|präsidentin|sekretär|sekretärin|direktor|direktorin|leiter|leiterin|sprecher|sprecherin|senator|senatorin|meister|meisterin|beauftragte|beauftragter|vorsitzende|vorsitzender|vorsitzenden|chef|chefin|führer|führerin|vorstand|anwalt|anwältin|kommissar|kommissarin|rat|rätin|kandidat|kandidatin|experte|expertin|forscher|forscherin|politiker|politikerin|vertreter|vertreterin|abgeordnete|abgeordneter|inspekteur|rektor|rektorin|koordinator|koordinatorin|ministers|präsidenten|beauftragten|abgeordneten|trainer|trainerin',
  feminineEnding: 'in',
  roleGenders: '',
  bodies:
    'amt ministerium behörde bundesamt bundesministerium landesamt regierung bundesregierung landesregierung parlament bundestag bundesrat landtag senat kongress partei union gewerkschaft verband bund verein stiftung institut universität hochschule schule akademie zentrum krankenhaus bank fonds gesellschaft unternehmen gruppe netzwerk allianz koalition organisation programm dienst polizei feuerwehr bundeswehr abteilung referat sicherheit gesundheit energie umwelt bildung finanzen justiz verteidigung verkehr landwirtschaft entwicklung wirtschaft klimaschutz arbeit soziales inneres heimat bau wohnen stadtentwicklung familie senioren frauen jugend forschung wissenschaft kultur tourismus europa deutschland österreich schweiz stadt land länder kreis gemeinde republik gericht bundesgericht verfassungsgericht kommission rat ausschuss gesetz plan bericht berlin uhr euro prozent millionen milliarden jahr jahre',
  groups:
    'minister ministerin präsident präsidentin sprecher sprecherin regierung ministerium behörde kommission gericht bericht rat ausschuss polizei verband organisation pressemitteilung mitteilung erklärung schreiben brief papier positionspapier urteil gutachten stellungnahme senatorin senator kanzler kanzlerin bürgermeister partei studie verein bundesregierung leiter leiterin präsidium vorsitzende direktor direktorin',
  articles: 'der die das den dem des ein eine einer einem',
  joiners: 'der die das des den dem für und von vom im in zu zur zum bei am an auf',
  particles: 'von vom zu der den van de da di ten ter',
  prepositions:
    'in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter vor durch um ohne seit zwischen während wegen gegenüber',
  relatives:
    'der die das welche welcher wo wenn als weil während wie dass nachdem da obwohl sobald bevor indem falls sofern damit wonach wobei womit',
  naming:
    'sogenannte|sogenannten|sogenannter|sogenanntes|so genannte|so genannten|sog.|genannt|genannte|mit dem titel|unter dem titel|unter dem motto|motto|titel|namens|mit dem namen|der begriff|den begriff|begriff|das wort|stichwort|bezeichneten|betitelt|unter dem namen|als|thema',
  works:
    'bericht studie gesetz programm initiative kampagne plan dokument buch film serie ausstellung preis fonds projekt strategie artikel kapitel titel abkommen projekts programms initiative veranstaltung konferenz kurs workshop formular zeitung zeitschrift magazin operation aktion sender förderung bundesförderung marke schiff band album lied',
  headings: 'zitate|zitat|stimmen|stimmen zum thema|statements|o-töne|o-ton',
  statements: 'erklärung statement stellungnahme',
  statementBy: 'von vom des der',
  credits: 'zitat von|im namen von',
  at: 'bei beim',
  oneOf: 'einer der|eine der|ein sprecher|eine sprecherin',
};
