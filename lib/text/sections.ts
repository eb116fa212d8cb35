import type { SectionKind } from '../model/release.ts';

/** What a heading opens: a section of the text, or something that is no part of it. */
export type HeadingKind = SectionKind | 'contacts' | 'links' | 'clutter';

/**
 * Headings, folded, without a closing colon and parted by "|", in the words of governments' pages. `links` and `clutter` are
 * no part of the body, nor are `contacts`; the others are.
 */
const HEADINGS: Readonly<Record<HeadingKind, readonly string[]>> = {
  quotes: [
    'quote|quotes|quotations|citation|citations|cita|citas|declaraciones|zitat|zitate|citazioni|dichiarazioni',
    'citações|citaten|citat',
    "what they're saying|what they are saying|supporting quotes|testimonials|reactions|déclarations|réactions",
    'reacciones|stimmen|reazioni|declarações|uttalelser|cytaty',
  ],
  facts: [
    'quick facts|quick fact|key facts|facts|fast facts|highlights|at a glance|faits en bref|faits saillants',
    "en bref|l'essentiel|datos breves|datos clave|auf einen blick|fakten|zahlen und fakten",
    'das wichtigste in kürze|in breve',
    'key points|key information|by the numbers|quick stats|chiffres clés|à retenir|en chiffres|points clés',
    'claves|en cifras|en datos|eckdaten|kernpunkte|die wichtigsten punkte|die wichtigsten fakten|in numeri',
    'em números|fakta|in het kort|feiten|w skrócie|najważniejsze informacje|ポイント|주요 내용',
  ],
  notes: [
    'notes to editors|note to editors|notes to editor|notes to the editor|note to the editor',
    "notes for editors|editor notes|editor's notes|editors' notes|note aux rédactions|notes aux rédactions",
    'notas para los editores|nota para los editores|nota a los editores|hinweis an die redaktionen',
    'hinweise an die redaktionen|anmerkungen für redaktionen|note per i redattori|nota aos editores',
    'noot voor de redactie',
    'notes|note to media|notes to media|note to news editors|notes aux éditeurs|note aux éditeurs',
    'nota a redactores|hinweis für die redaktion|hinweis für medienvertreter|anmerkung für die redaktion',
    'info for editors',
  ],
  background: [
    'background|background information|backgrounder|backgrounders|further background|context|contexte',
    "document d'information|fiche d'information|antecedentes|contexto|hintergrund|zum hintergrund",
    'hintergrundinformationen|contesto|enquadramento|achtergrond|bakgrund|baggrund|tausta|tło',
    'background note|mise en contexte|rappel|kontext|kontekst|bakgrunn|taustaa|taustatietoa|pozadí|kontekstas',
    '背景',
  ],
  about: ['about|about us|à propos|acerca de|sobre|über uns|chi siamo|om'],
  contacts: [
    'contact|contacts|media contact|media contacts|press contact|press contacts|contact information',
    'media inquiries|media enquiries|media enquiry|media queries|contactos para a imprensa',
    'contatos para a imprensa|assessoria de imprensa|お問い合わせ先|お問合せ先|問い合わせ先|press queries|inquiries|enquiries',
    'media inquiry|press inquiries|press enquiries|press office|media relations|for media inquiries',
    'for media enquiries|news media contact|news media contacts|media contact details|for further information',
    'for more information contact|contacts for media only|contacts for media|contact us|contact details|media',
    'media only|press information|media line|for more information, contact|for further information, contact',
    'for more information, please contact|media & public inquiries|public inquiries|general inquiries',
    'general enquiries|personnes-ressources|personne-ressource|renseignements|contact presse|contacts presse',
    "relations avec les médias|service de presse|contact médias|contacts médias|pour plus d'information",
    "pour plus d'informations|pour de plus amples renseignements|contacto|contactos|contacto de prensa",
    'contacto para prensa|contacto para medios|contacto con los medios|oficina de prensa|prensa',
    'información de prensa|kontakt|kontakte|pressekontakt|pressekontakte|ansprechpartner|pressestelle',
    'ansprechpartnerin|ansprechperson|ansprechpersonen|rückfragehinweis|rückfragen|kontakt für medien',
    'kontakt für rückfragen|medienkontakt|auskünfte|weitere auskünfte|für rückfragen|adresse für rückfragen',
    'rückfragen bitte an|medienanfragen|presseanfragen|contatti|contatti stampa|ufficio stampa|contatos',
    'contato|contactpersoon|perscontact|presskontakt|kontaktperson|pressekontakter|assessoria de comunicação',
    'assessoria de comunicação social|sajtókapcsolat|kontakt dla mediów|kontakt med pressen|lisätietoja|新聞聯絡人',
    '新闻联系人|联系人|聯絡人|담당 부서|문의|للتواصل الإعلامي|報道担当|for media enquiries contact|for media inquiries contact',
    'for media queries|verantwortlich|v.i.s.d.p',
    'yderligere oplysninger|kontaktoplysninger|for mere information|for yderligere information',
    'för mer information|ytterligare information|presse|pressetelefon|pressevakt|kontakt for media|lisätiedot',
    'yhteystiedot|medialle|perscontacten|voor de pers|voor journalisten|persvoorlichting|kontakt prasowy',
    'biuro prasowe|rzecznik prasowy|kontakt pro média|kontakt pro novináře|kontakt pre médiá|tlačový odbor',
    'tiskové oddělení|kapcsolat|stik za medije|za medije|kontakt za medije|odnosi z javnostmi|contact presă',
    'biroul de presă|контакты|контакты для сми|пресс-служба|прес-служба|контакти|επικοινωνία|basın iletişim',
    'iletişim|連絡先|お問い合わせ|お問合せ|問合せ先|本件に関するお問い合わせ先|本件に関する問い合わせ先|本件お問い合わせ先|担当|联系方式|联系电话|業務聯絡人|新聞聯繫人|聯絡方式|聯絡電話',
    '문의처|담당자|연락처|담당부서|للاستفسارات الإعلامية|المكتب الإعلامي|جهة الاتصال|สอบถามข้อมูลเพิ่มเติม',
    'thông tin liên hệ|liên hệ|kontak media|contacte|contacte de premsa|premsa|kontaktua|cyswllt',
    "cysylltiadau'r wasg|teagmháil|contatos para imprensa|contato para a imprensa|atendimento à imprensa",
    'informações à imprensa|contacto prensa|contactos de prensa|datos de contacto|contatti per la stampa',
    'contact média|renseignements pour les médias|renseignements aux médias|information aux médias|médias',
    'demandes des médias|contact for media|press contact details|press enquiries contact|media enquiries only',
    'media contacts only|for press inquiries|for press enquiries|for media information|communications contact',
    'ansprechpartner für die medien|ansprechpartner für medien|ansprechpartner presse|kontakt für die medien',
    'ansprechpersonen für medien|ansprechpartner für die presse|press and media contact|press and media contacts',
    'neem contact met ons op|contacteer ons|contacteer de woordvoerder|get in touch|contattaci|kontakta oss',
    'newsroom contact|lisainfo|lisateave|papildu informācija|daugiau informacijos|további információ|mer informasjon|kontakt for presse',
  ],
  links: [
    'associated links|associated link|related links|related link|links|useful links|related information',
    'related content|related articles|related documents|related news|related topics|related pages',
    'related resources|related|see also|external links|additional links|additional resources',
    'additional information|further information|more information|resources|learn more|read more|documents',
    'downloads|attachments|attachment|related materials|related document|related press releases|more news',
    'latest news|recent news|other news|more on this topic|product information|liens connexes|lien connexe',
    'articles connexes|produits connexes|liens utiles|liens|documents connexes|informations complémentaires',
    'en savoir plus|pour en savoir plus|à lire aussi|à télécharger|documents à télécharger|télécharger',
    'voir aussi|enlaces relacionados|enlaces de interés|enlaces|información relacionada|más información',
    'documentos|descargas|noticias relacionadas|documentos relacionados|ver también|weitere informationen',
    'weiterführende informationen|weiterführende links|externe links|mehr zum thema|zum thema',
    'verwandte themen|siehe auch|weiterführendes|dokumente|download|interne links|mehr informationen',
    'passend zum thema|links zum thema|collegamenti|documenti|approfondimenti|ligações|meer informatie|länkar',
    'zie ook|lees ook|bijlagen|les også|læs også|läs mer|läs också|les mer|læs mere|mer informasjon|lue myös',
    'liitteet|vedlegg|bilag|relaterat|relateret|zobacz też|zobacz także|czytaj także|powiązane|załączniki',
    'pliki do pobrania|materiały|související|související články|související odkazy|ke stažení|přílohy',
    'dokumenty|súvisiace|prílohy|na stiahnutie|kapcsolódó|dokumentumok|kapcsolódó dokumentumok|povezave',
    'priloge|prilozi|dokumenti|vezani članci|documente|atașamente|σχετικά|συνημμένα|συνημμένα αρχεία|ilgili',
    'ekler|документы|ссылки|по теме|関連リンク|関連情報|添付資料|関連記事|報道発表資料|相关链接|相关附件|附件|延伸閱讀|相關連結|相關檔案|相關附件|관련 링크|첨부파일',
    '첨부|روابط ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|veja também|veja mais|leia também|leia mais|saiba mais',
    'anexos|anexo|archivos adjuntos|archivos|te puede interesar|también te puede interesar|notas relacionadas',
    'publicaciones relacionadas|veure també|documents adjunts|documents relacionats|fichiers joints',
    'pièces jointes|pièce jointe|sur le même sujet|lire aussi|voir également|documents associés',
    'contenus associés|allegati|allegato|link utili|notizie correlate|vedi anche|per approfondire',
    'related stories|related links and information|more in this section|more like this|you might also like',
    'more press releases|more news releases|other press releases|recent press releases|latest press releases',
    'further reading|supporting documents|associated documents|media assets|media files|images|photos|videos',
    'zdjęcia|galeria|galeria zdjęć|kuvat|billeder|slike|fotografie|képek|снимки|фото',
    'fotos|bilder|bildmaterial|pressefotos|pressebilder|photo gallery|galerie|galería|galería de imágenes',
  ],
  clutter: [
    'share|share this|share this page|share this article|share this release|print|tags|topics|topic|keywords',
    'categories|category|subjects|filed under|page details|updates to this page|last updated|date modified',
    'search|menu|navigation|you are here|follow us|stay connected|stay informed|subscribe|newsletter|sign up',
    'addthis|back to top|return to top|top of page|language selection|search form|comments',
    'search for related information by keyword|report a problem|was this page helpful|partager',
    'partager cette page|imprimer|mots-clés|thèmes|haut de page|détails de la page|sélection de la langue',
    'vous êtes ici|suivez-nous|abonnez-vous|compartir|compartir esta página|imprimir|etiquetas|temas|síganos',
    'síguenos|teilen|seite teilen|seite drucken|drucken|schlagworte|schlagwörter|themen|servicemenü',
    'seite empfehlen|nach oben|zum seitenanfang|suche|sie sind hier|condividi|stampa|argomenti|tag|partilhar',
    'delen|dela|del|herausgeber|éditeur|editore|issued by|publisher|release id|visitor counter',
    'was this helpful|is this page useful|rate this page|cette page vous a-t-elle été utile|mehr zum absender',
    'kategorien|kategorie|del siden|jaa|udostępnij|sdílet|zdieľať|megosztás',
    'share on social media|share via|email this page|compartilhe|compartilhar|partilhar esta página|assunto',
    'assuntos|dela sidan|del på|jaa tämä sivu|mot-clés|mots clés|contenu de cette page|on this page',
    'in this section|sur cette page|auf dieser seite|en esta página|contents|table of contents',
    'inhaltsverzeichnis|is this page helpful|did you find this useful|rate this article|get email updates',
    'cookies|cookie settings|informacje o publikacji dokumentu',
  ],
};

const KINDS: ReadonlyMap<string, HeadingKind> = new Map(
  (Object.keys(HEADINGS) as HeadingKind[]).flatMap((kind) =>
    HEADINGS[kind].flatMap((row) => row.split('|').map((heading) => [heading, kind] as const)),
  ),
);

/** A longer line is no heading; trimming one would cost more than its length. */
const HEADING_LENGTH = 160;

/** "About the Department", "À propos du ministère": the name follows. */
const ABOUT = /^(?:about|à propos d|acerca de|sobre (?:el|la|los|las)|über) ?\S/;

const PLEASE_CONTACT = /,? (?:please )?contact$/;

/**
 * Tells a section of a release by its heading.
 *
 * @param heading - As on the page; case, a closing colon and the kind of apostrophe do not matter.
 * @returns Null for a heading of the release's own.
 */
export function sectionKind(heading: string): HeadingKind | null {
  if (heading.length > HEADING_LENGTH) return null;
  const folded = foldHeading(heading);
  // "For media queries, please contact" asks under a heading's own words.
  const kind = KINDS.get(folded) ?? KINDS.get(folded.replace(PLEASE_CONTACT, ''));
  return kind ?? (ABOUT.test(folded) && folded.length < 80 ? 'about' : null);
}

function foldHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ \(\d{1,3}\)$/, '')
    .replace(/^[\s*#•\-–—【■□◆●]+|[\s:：.…*\-–—】]+$/g, '');
}
