/**
 * Stretches that hold digits and are no figures, known by their form or by names and short forms that no other language
 * writes. What takes words of a language to tell is a rule over tokens and words of the lexicon, in the files beside.
 *
 * Each pattern is linear: no repetition inside a repetition, and every repeat is bounded or of one class.
 */
export const EXCLUSIONS: readonly RegExp[] = [
  // Addresses on the web, e-mail, handles.
  /\b(?:https?:\/\/|www\.)[^\s<>"”»]{1,2000}/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63}){1,5}/g,
  /(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|gc\.ca|ca|eu|de|fr|es|uk|us|edu|info|html?|php|pdf|aspx)(?:\/[^\s<>"”»]{0,500})?(?![\w.])/gi,
  // Markup left in plain text: tags, notes, Markdown addresses.
  /<sup[^>]{0,200}>(?:<a [^>]{0,200}>)?\[?\d{1,3}[\].]?/g,
  /<[/!a-z][^<>]{0,500}>/gi,
  /\{:[^}]{0,200}\}/g,
  /\]\([^()\s]{1,500}\)/g,
  // Telephone numbers.
  // "+44 000" and "+1.500.000" say how much more there is.
  /\+(?=\s?(?:[ \u00a0./()-]{0,3}\d){7})(?!\d{1,2}(?:[ \u00a0.]\d{3}){2}(?![ \u00a0./()-]{0,3}\d))\s?\(?\d{1,3}\)?(?:[ \u00a0./()-]{1,3}\d{1,5}){1,7}/g,
  /\+\d{7,15}\b/g,
  /(?<![\d,.])\(?\d{3}\)?\.?[ \u00a0]?[-–./ \u00a0]?[ \u00a0]?\d{3}[-–. \u00a0]\d{4}(?!\d)/g,
  /(?<!\d)\(\s?\d{2,5}[ \u00a0)]{1,2}[ \u00a0-]{0,2}\d{2,4}[ \u00a0-]{0,2}\d{4,5}(?!\d)/g,
  /(?<![\d,.])1[-. ]\d{3}[-. ](?:\d{3}[-. ]\d{4}|\d{3}-?[A-Z]{4})\b/g,
  /(?<![\d,.])1-\d{3}-[A-Z]{3,7}(?:-[A-Z]{1,4})?\b/g,
  /\(\d{3}\)[ \u00a0-]?\d{3}-?[A-Z]{4}\b(?: \(\d{4}\))?/g,
  /(?<![\d,.])\d{3}-\d{3}-[A-Z0-9]{4}\b/g,
  /(?<![\d,.]|\d[ \u00a0\u202f])(?!\d{1,2}([./-])\d{1,2}\1(?:(?:19|20)\d\d|\d\d)(?!\d|[./-]\d))0\d{1,4}(?:[ \u00a0./-]\d{2,8}){1,5}(?!\d)/g,
  /(?<![\d,.])\d{2}(?: \d{2}){3,5}(?!\d)/g,
  /(?<![\d,.])\d{2} \d{3} \d{2} \d{2}(?!\d)/g,
  /(?<![\d,.])\d{2,5}-\d{2,5}-\d{2,5}-\d{2,5}(?!\d)/g,
  /(?<![\d,.])0\d{8,11}\b/g,
  /(?<![\d,.-])\d-\d-\d(?![\d-])/g,
  /(?<![\d,.])1[38]00[ \u00a0]\d{3}[ \u00a0]\d{3}(?!\d)/g,
  /(?<![\d,.])0[ \u00a0]8\d\d[ \u00a0]\d{3}[ \u00a0]\d{3}(?!\d)/g,
  // Times of day.
  /(?<![\d:.,])\d{1,2}[:.]\d{2}(?::\d{2})?[ \u00a0]?(?:[ap]\.?\s?m\b\.?|hrs\b|h\b)/gi,
  /(?<![\d:.,])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/g,
  /(?<![\d:.,$€£])\d{1,2}[ \u00a0]?(?:[ap]\.\s?m\.|[ap]m\b)/gi,
  /(?<![\d:.,])\d{1,2}[ \u00a0]?h[ \u00a0]?[0-5]\d\b/g,
  // Postal codes and house numbers.
  /\b[A-Z]\d[A-Z][ \u00a0]?\d[A-Z]\d\b/g,
  /\b[A-Z]{1,2}\d{1,2}[A-Z]?[ \u00a0]\d[A-Z]{2}\b/g,
  /(?<=\b[A-Z]{2}[ \u00a0]{1,2})\d{5}(?:-\d{4})?\b/g,
  /(?<![\d,.$€£-])\d{5}-\d{4}\b/g,
  /(?<=,[ \u00a0])(?!(?:1[6-9]|20)\d\d[ \u00a0])(?:D-|A-|CH-|F-)?\d{4,5}[ \u00a0](?=\p{Lu}\p{L})/gu,
  // References: acts, journals, files, sessions.
  /\b(?:L\.[CR]\.|S\.C\.|R\.S\.C\.|L\.R\.C\.|R\.S\.|S\.O\.|L\.Q\.)[ \u00a0]?,?[ \u00a0]?\d{4}(?:-\d{2,4})?(?:,[ \u00a0](?:c|ch|chap)\.[ \u00a0]?[\w.-]{1,10})?/g,
  /\b(?:SOR|DORS|SI|TR|NR|EO|PR|DR|IP|MEMO|BGBl|BT-Drs?|BR-Drs?|Drs)\.?[ /-]\d{1,6}(?:[-/.]\d{1,6}){0,3}/g,
  // Acts, cases and standards by their number and year: "Ley 12/2024", "(EU) 2016/679", "n° 2024-123", "Az. 3 K 123/24".
  /\((?:UE|EU|CE|EC|EG|CEE|EEC|EWG)\)[ \u00a0](?:n[°ºo.]{1,2}[ \u00a0])?\d{1,4}\/\d{1,4}/g,
  /(?<![\d/.,])\d{2,4}\/\d{1,4}\/(?:UE|EU|CE|EC|EG|CEE|EEC|EWG|JHA|JAI|JI|GASP|CFSP|PESC)\b/g,
  /(?<![\d/.,-])(?:1[3-9]|[2-9]\d|\d{3,5})\/(?:19|20)\d\d(?![\d/-])/g,
  /(?<![\d/.,-])(?:19|20)\d\d-(?:0\d{3,5}|\d{5,6})\b/g,
  // "(20/14999)": papers of a parliament by its term.
  /(?<=\()\d{1,2}\/(?!(?:19|20)\d\d\))\d{4,6}(?=\))/g,
  /\bn\.?[°º][ \u00a0]?\d{1,5}[-/]\d{1,5}/gi,
  /\b(?:km|pk|p\.k\.)[ \u00a0]\d{1,4}\+\d{3}\b/gi,
  /\b(?:Az|AZ|Gz|GZ)\.?:?[ \u00a0][\d\p{L}][\p{L}\d ./-]{0,24}\/\d{1,4}/gu,
  /\b(?:DIN|EN|ISO|IEC|IEEE|ANSI|ASTM|RFC|NFPA|FAR|DFARS)(?:[ /-](?:EN|ISO|IEC)){0,2}[ \u00a0-]\d{2,6}(?:[-:.]\d{1,4}){0,3}/g,
  /(?<![\d.,])-?\d{1,3}\.\d{2,8}, ?-\d{1,3}\.\d{1,8}\b/g,
  /(?<![\d.,])\d{1,3}[.,]\d{2,8}[ \u00a0]?°[ \u00a0]?[NSEWO]\b/g,
  /(?<![\d.,])\d{1,3}[ \u00a0]?°[ \u00a0]?\d{1,2}(?:[.,]\d{1,3})?[ \u00a0]?['’′](?:[ \u00a0]?\d{1,2}(?:[.,]\d{1,3})?[ \u00a0]?["”″])?(?:[ \u00a0]?[NSEWO]\b)?/g,
  /\b\d{1,2}:\d{2}-(?:cv|cr|mj)-\d{2,6}\b/g,
  /(?<![\w.,-])\d{2}-\d{3,7}\b(?![\d%])/g,
  /(?<![\w.,])9\/11\b|(?<![\w.,])24\/7\b|(?<![\w.,])50\/50\b|(?<![\w.,])7\/7\b|(?<![\w.,])24\/24\b/g,
  // Conferences that share their letters with a currency ("COP30").
  /\bCOP[ \u00a0-]?\d{1,2}\b(?![.,]?\d|[ \u00a0](?:mil|\$))/g,
  /\b(?:PDF|DOCX?|XLSX?|CSV|ZIP|JPE?G|PNG)\b[ ,;:–-]{0,3}\d{1,6}(?:[.,]\d{1,3})?[ \u00a0]?(?:[KMG]i?[Bo]|ko|Mo|kB|bytes|octets)/gi,
  /\([^()\d]{0,12}\d{1,6}(?:[.,]\d{1,3})?[ \u00a0]?(?:[KMG]i?B|kB|ko|Ko|Mo)\b\)?/g,
  /(?<![\d,.$€£-])(?!(?:1[6-9]|20)\d\d-\d\d-\d\d)\d{3,8}-\d{2,8}-\d{2,8}(?!\d)/g,
  /\b401\(?k\)?|\b[A-Z]{1,5}\/\d{1,6}(?:\/\d{1,6}){1,4}/g,
  // Statutes, two- and three-dimensional things, votes and scores ("5-4", "2-2").
  /\b\d{1,3}[ \u00a0](?:U\.S\.C\.|C\.F\.R\.|USC|CFR|FR(?=[ \u00a0]\d)|Fed\. Reg\.|U\.S\.|F\.\d?d)[ \u00a0]?§{0,2}[ \u00a0]?[\d.]{0,12}/g,
  /(?<![\d.,$€£])\d-[A-Z]\b/g,
  // Versions and footnotes.
  /\b[vV](?:ersion[ \u00a0])?\d{1,4}(?:\.\d{1,4}){0,3}\b/g,
  /\[\d{1,3}\]/g,
  // Share indices, goods by their bar codes, papers of the European Commission.
  /\b(?:Fortune|FTSE|CAC|IBEX|DAX|S&P|Russell|STOXX|Stoxx|ASX|Nikkei|TSX|SBF|Nasdaq)[ \u00a0-]?\d{2,4}\b/g,
  /\b(?:UPC|EAN|GTIN)(?:[ \u00a0-]?\d{1,2})?:?[ \u00a0]\d[\d ]{6,16}\d\b/g,
  /\b(?:COM|SWD|JOIN|SEC|C)[ \u00a0]?\((?:19|20)\d\d\)[ \u00a0]?\d{1,5}\b/g,
  /\bISBN(?:-1[03])?:?[ \u00a0][\dXx -]{9,20}/g,
];

/** Kinds of files, whose length in pages is no figure of a release. */
export const FILES: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx odt csv zip'.split(' '),
);
