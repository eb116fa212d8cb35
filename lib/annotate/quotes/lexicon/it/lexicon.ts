import type { LexiconData } from '../lexicon.ts';

/** Italian. */
export const IT: LexiconData = {
  cues: [
    [
      'dichiar afferm spieg sottoline precis comment assicur annunci osserv ricord ribad rimarc lament conferm comunic racont raccont segnal evidenzi',
      'a ano ato ata ò arono ava ando are',
    ],
    [
      'detto dice dicono disse dicendo aggiunto aggiunge aggiunse sostenuto sostiene ammesso ammette risposto risponde scritto scrive riconosciuto riconosce concluso conclude insistito insiste avvertito avverte promesso promette ribadito ribadisce proseguito prosegue',
      '_',
    ],
  ],
  reports: [['accus denunci definit', 'a ano ato ando']],
  afterCues: '',
  reported: '',
  quotedAs: 'con queste parole|con le parole',
  capitalNouns: false,
  auxiliaries: 'ha hanno è si inoltre poi anche',
  adverbs: 'inoltre poi anche oggi ieri ancora infine così',
  that: 'che',
  sources: 'secondo|a detta di|stando a',
  sourcesAfter: '',
  pronouns: 'lui:m lei:f loro:p egli:m ella:f',
  honorifics:
    'sig.:m sig.ra:f dott.:m dott.ssa:f dr. on. onorevole prof. signor:m signora:f ing. avv.',
  abbreviations: 'sig dott dr on prof ing avv art pag',
  roles:
    'ministro ministra presidente vicepresidente segretario segretaria sottosegretario sottosegretaria direttore direttrice commissario commissaria sindaco sindaca senatore senatrice deputato deputata governatore prefetto procuratore giudice avvocato portavoce ambasciatore rettore rettrice professore professoressa capo leader coordinatore coordinatrice generale colonnello membro assessore assessora',
  roleEndings: '',
  feminineEnding: '',
  roleGenders:
    'ministra:f direttrice:f sindaca:f senatrice:f rettrice:f ministro:m direttore:m sindaco:m senatore:m',
  bodies:
    'dipartimento ministero agenzia consiglio commissione comitato corte tribunale governo parlamento senato camera partito unione associazione federazione fondazione istituto università scuola centro ospedale banca fondo società azienda gruppo programma servizio polizia salute sanità istruzione giustizia difesa trasporti agricoltura sviluppo lavoro economia cultura italia europa stato repubblica regione comune',
  groups:
    'ministro ministra presidente governo ministero portavoce commissione tribunale rapporto sindaco',
  articles: "il lo la i gli le l' un uno una un'",
  joiners: "di del della dello dei degli delle dell' e per in al",
  particles: 'di de del della da dal lo la',
  prepositions: "di del della dei delle dell' a al in nel nella per da con su contro tra fra",
  relatives: 'che chi cui dove quando come se mentre perché',
  naming:
    'cosiddetto|cosiddetta|cosiddetti|cosiddette|chiamato|chiamata|denominato|denominata|intitolato|intitolata|noto come|nota come|il termine|dal titolo|lo slogan',
  works:
    'rapporto studio legge programma iniziativa campagna piano politica documento libro film serie progetto strategia premio',
  headings: 'citazioni|citazione|dichiarazioni',
  statements: 'dichiarazione dichiarazioni comunicato',
  statementBy: 'di del della da',
  credits: 'attribuibile a|a nome di',
  at: 'presso',
  oneOf: 'uno dei|una delle|un portavoce|una portavoce',
};
