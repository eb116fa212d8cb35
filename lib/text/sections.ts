import type { SectionKind } from '../model/release.ts';

/** What a heading opens: a section of the text, or something that is no part of it. */
export type HeadingKind = SectionKind | 'contacts' | 'links' | 'clutter';

/**
 * Headings, folded and without a closing colon, in the words of governments' pages. `links` and `clutter` are no part of
 * the body, nor are `contacts`; the others are.
 */
const HEADINGS: Readonly<Record<HeadingKind, readonly string[]>> = {
  quotes: [
    ...['quote', 'quotes', 'quotations', 'citation', 'citations', 'cita', 'citas', 'declaraciones'],
    ...['zitat', 'zitate', 'citazioni', 'dichiarazioni', 'citações', 'citaten', 'citat'],
  ],
  facts: [
    ...[
      'quick facts',
      'quick fact',
      'key facts',
      'facts',
      'fast facts',
      'highlights',
      'at a glance',
    ],
    ...[
      'faits en bref',
      'faits saillants',
      'en bref',
      "l'essentiel",
      'datos breves',
      'datos clave',
    ],
    ...['auf einen blick', 'fakten', 'zahlen und fakten', 'das wichtigste in kürze', 'in breve'],
  ],
  notes: [
    ...[
      'notes to editors',
      'note to editors',
      'notes to editor',
      'notes to the editor',
      'note to the editor',
      'notes for editors',
      'editor notes',
    ],
    ...["editor's notes", "editors' notes", 'note aux rédactions', 'notes aux rédactions'],
    ...['notas para los editores', 'nota para los editores', 'nota a los editores'],
    ...['hinweis an die redaktionen', 'hinweise an die redaktionen', 'anmerkungen für redaktionen'],
    ...['note per i redattori', 'nota aos editores', 'noot voor de redactie'],
  ],
  background: [
    ...[
      'background',
      'background information',
      'backgrounder',
      'backgrounders',
      'further background',
    ],
    ...['context', 'contexte', "document d'information", "fiche d'information"],
    ...['antecedentes', 'contexto', 'hintergrund', 'zum hintergrund', 'hintergrundinformationen'],
    ...['contesto', 'enquadramento', 'achtergrond', 'bakgrund', 'baggrund', 'tausta', 'tło'],
  ],
  about: ['about', 'about us', 'à propos', 'acerca de', 'sobre', 'über uns', 'chi siamo', 'om'],
  contacts: [
    ...[
      'contact',
      'contacts',
      'media contact',
      'media contacts',
      'press contact',
      'press contacts',
    ],
    ...[
      'contact information',
      'media inquiries',
      'media enquiries',
      'media enquiry',
      'media queries',
      'contactos para a imprensa',
      'contatos para a imprensa',
      'assessoria de imprensa',
      'お問い合わせ先',
      'お問合せ先',
      '問い合わせ先',
      'press queries',
      'inquiries',
      'enquiries',
      'media inquiry',
    ],
    ...[
      'press inquiries',
      'press enquiries',
      'press office',
      'media relations',
      'for media inquiries',
    ],
    ...[
      'for media enquiries',
      'news media contact',
      'news media contacts',
      'media contact details',
    ],
    ...[
      'for further information',
      'for more information contact',
      'contacts for media only',
      'contacts for media',
    ],
    ...['contact us', 'contact details', 'media', 'media only', 'press information', 'media line'],
    ...[
      'for more information, contact',
      'for further information, contact',
      'for more information, please contact',
    ],
    ...['media & public inquiries', 'public inquiries', 'general inquiries', 'general enquiries'],
    ...[
      'personnes-ressources',
      'personne-ressource',
      'renseignements',
      'contact presse',
      'contacts presse',
    ],
    ...['relations avec les médias', 'service de presse', 'contact médias', 'contacts médias'],
    ...[
      "pour plus d'information",
      "pour plus d'informations",
      'pour de plus amples renseignements',
    ],
    ...[
      'contacto',
      'contactos',
      'contacto de prensa',
      'contacto para prensa',
      'contacto para medios',
    ],
    ...['contacto con los medios', 'oficina de prensa', 'prensa', 'información de prensa'],
    ...[
      'kontakt',
      'kontakte',
      'pressekontakt',
      'pressekontakte',
      'ansprechpartner',
      'pressestelle',
    ],
    ...[
      'ansprechpartnerin',
      'ansprechperson',
      'ansprechpersonen',
      'rückfragehinweis',
      'rückfragen',
    ],
    ...[
      'kontakt für medien',
      'kontakt für rückfragen',
      'medienkontakt',
      'auskünfte',
      'weitere auskünfte',
    ],
    ...[
      'für rückfragen',
      'adresse für rückfragen',
      'rückfragen bitte an',
      'medienanfragen',
      'presseanfragen',
    ],
    ...[
      'contatti',
      'contatti stampa',
      'ufficio stampa',
      'contatos',
      'contato',
      'assessoria de imprensa',
    ],
    ...['contactpersoon', 'perscontact', 'presskontakt', 'kontaktperson', 'pressekontakter'],
    ...['assessoria de comunicação', 'assessoria de comunicação social', 'sajtókapcsolat'],
    ...[
      'kontakt dla mediów',
      'kontakt med pressen',
      'lisätietoja',
      '新聞聯絡人',
      '新闻联系人',
      '联系人',
      '聯絡人',
    ],
    ...['담당 부서', '문의', 'للتواصل الإعلامي', '報道担当'],
  ],
  links: [
    ...[
      'associated links',
      'associated link',
      'related links',
      'related link',
      'links',
      'useful links',
    ],
    ...[
      'related information',
      'related content',
      'related articles',
      'related documents',
      'related news',
    ],
    ...[
      'related topics',
      'related pages',
      'related resources',
      'related',
      'see also',
      'external links',
    ],
    ...[
      'additional links',
      'additional resources',
      'additional information',
      'further information',
    ],
    ...[
      'more information',
      'resources',
      'learn more',
      'read more',
      'documents',
      'downloads',
      'attachments',
    ],
    ...[
      'attachment',
      'related materials',
      'related document',
      'related press releases',
      'more news',
    ],
    ...['latest news', 'recent news', 'other news', 'more on this topic', 'product information'],
    ...[
      'liens connexes',
      'lien connexe',
      'articles connexes',
      'produits connexes',
      'liens utiles',
      'liens',
    ],
    ...[
      'documents connexes',
      'informations complémentaires',
      'en savoir plus',
      'pour en savoir plus',
    ],
    ...['à lire aussi', 'à télécharger', 'documents à télécharger', 'télécharger', 'voir aussi'],
    ...[
      'enlaces relacionados',
      'enlaces de interés',
      'enlaces',
      'información relacionada',
      'más información',
    ],
    ...[
      'documentos',
      'descargas',
      'noticias relacionadas',
      'documentos relacionados',
      'ver también',
    ],
    ...[
      'weitere informationen',
      'weiterführende informationen',
      'weiterführende links',
      'externe links',
    ],
    ...[
      'mehr zum thema',
      'zum thema',
      'verwandte themen',
      'siehe auch',
      'weiterführendes',
      'dokumente',
    ],
    ...['download', 'interne links', 'mehr informationen', 'passend zum thema', 'links zum thema'],
    ...['collegamenti', 'documenti', 'approfondimenti', 'ligações', 'meer informatie', 'länkar'],
  ],
  clutter: [
    ...[
      'share',
      'share this',
      'share this page',
      'share this article',
      'share this release',
      'print',
    ],
    ...['tags', 'topics', 'topic', 'keywords', 'categories', 'category', 'subjects', 'filed under'],
    ...[
      'page details',
      'updates to this page',
      'last updated',
      'date modified',
      'search',
      'menu',
      'navigation',
      'you are here',
    ],
    ...[
      'follow us',
      'stay connected',
      'stay informed',
      'subscribe',
      'newsletter',
      'sign up',
      'addthis',
    ],
    ...[
      'back to top',
      'return to top',
      'top of page',
      'language selection',
      'search form',
      'comments',
    ],
    ...['search for related information by keyword', 'report a problem', 'was this page helpful'],
    ...['partager', 'partager cette page', 'imprimer', 'mots-clés', 'thèmes', 'haut de page'],
    ...[
      'détails de la page',
      'sélection de la langue',
      'vous êtes ici',
      'suivez-nous',
      'abonnez-vous',
    ],
    ...[
      'compartir',
      'compartir esta página',
      'imprimir',
      'etiquetas',
      'temas',
      'síganos',
      'síguenos',
    ],
    ...[
      'teilen',
      'seite teilen',
      'seite drucken',
      'drucken',
      'schlagworte',
      'schlagwörter',
      'themen',
    ],
    ...[
      'servicemenü',
      'seite empfehlen',
      'nach oben',
      'zum seitenanfang',
      'suche',
      'sie sind hier',
    ],
    ...['condividi', 'stampa', 'argomenti', 'tag', 'partilhar', 'delen', 'dela', 'del'],
  ],
};

const KINDS: ReadonlyMap<string, HeadingKind> = new Map(
  (Object.keys(HEADINGS) as HeadingKind[]).flatMap((kind) =>
    HEADINGS[kind].map((heading) => [heading, kind] as const),
  ),
);

/** A longer line is no heading; trimming one would cost more than its length. */
const HEADING_LENGTH = 160;

/** "About the Department", "À propos du ministère": the name follows. */
const ABOUT = /^(?:about|à propos d|acerca de|sobre (?:el|la|los|las)|über) ?\S/;

/**
 * Tells a section of a release by its heading.
 *
 * @param heading - As on the page; case, a closing colon and the kind of apostrophe do not matter.
 * @returns Null for a heading of the release's own.
 */
export function sectionKind(heading: string): HeadingKind | null {
  if (heading.length > HEADING_LENGTH) return null;
  const folded = foldHeading(heading);
  return KINDS.get(folded) ?? (ABOUT.test(folded) && folded.length < 80 ? 'about' : null);
}

function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s*#•\-–—]+|[\s:.…*\-–—]+$/g, '');
}
