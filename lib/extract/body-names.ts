/** Words that names of public bodies are made of. */
const BODY_WORD =
  /(?<!\p{L})(?:offices?|departments?|ministry|bureau|agency|administration|service|services|commission(?:er)?|council|government|secretariat|authority|board|parliament|house|police|city|county|state|treasury|cabinet|directorate|attorney general|court|institute|centers?|ministère|gouvernement|préfecture|agence|direction|secrétariat|bundes\p{L}+|ministerium\p{L}*|\p{L}+ministerium|amt|\p{L}+amt|landes\p{L}+|senats\p{L}*|stadt|kanton|kanzlei|\p{L}*feuerwehr|\p{L}*polizei|staatskanzlei|ministerio|gobierno|agencia|junta|comisión|oficina|secretaría|ayuntamiento|ministero|presidenza|regione|comune|ministério|governo|ministerie|gemeente|regeringskansliet|\p{L}*departementet|\p{L}*departementene|\p{L}*myndigheten|\p{L}{3,}verket|\p{L}*styrelsen|\p{L}*direktoratet|\p{L}*ministeriet|regering(?:en)?|\p{L}*kommune?n?|\p{L}*ministeriö|ministerstwo|urząd|kancelaria|secretaria|prefeitura|câmara municipal|instituto)(?!\p{L})/iu;

/** Small words inside names. */
const PARTICLE =
  /^(?:of|the|for|and|de|du|des|la|le|les|et|à|für|und|der|die|das|del|los|las|y|e|da|do|di|van|voor|en|och)$/;

const NAME_LENGTH = 90;

/** A desk of a body that speaks for it: it issues nothing of its own. */
const PRESS_DESK =
  /(?<!\p{L})(?:press|media|public affairs|communications?|newsroom|news|presse|medien|prensa|comunicación)(?!\p{L})/iu;

/** The whole of which a department is a part. */
const WHOLE =
  /^(?:the )?(?:(?:federal |state )?government of|state of|commonwealth of|executive office|gouvernement d|gobierno de|regierung|bundesregierung|governo d)/iu;

/** Whether a text has a word in it that names of public bodies are made of. */
export function hasBodyWord(text: string): boolean {
  return BODY_WORD.test(text);
}

/** Whether a line is nothing but a body's name: "Office of the Press Secretary". */
export function isBodyName(text: string): boolean {
  if (text.length > NAME_LENGTH || /[.!?:]$|[:：] | \d|\d{3}/.test(text) || !hasBodyWord(text))
    return false;
  return text.split(/\s+/).every((word) => /^[\p{Lu}\d(&|,–-]/u.test(word) || PARTICLE.test(word));
}

/**
 * The body that issues a release among names that stand at its head: not the desk that sends it out, and a department
 * rather than the government it belongs to; of several, the last.
 */
export function issuerAmong(names: readonly string[]): string | null {
  const bodies = names.filter((name) => !PRESS_DESK.test(name));
  return bodies.filter((name) => !WHOLE.test(name)).at(-1) ?? bodies.at(-1) ?? null;
}
