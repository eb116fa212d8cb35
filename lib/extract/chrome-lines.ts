/** Lines that lead away from the page, or speak of it. */
const CHROME =
  /^(?:mp[34] ?mp[34]$|(?:text|font) size(?!\p{L})|tamaño (?:de|del) (?:texto|letra|la letra)|taille du texte|schriftgröße|字[号體体]大?小?[：:]|文字サイズ|(?:page )?last (?:updated|modified|reviewed)\b|date modified\b|updated on\b|page last\b|(?:download|view|read) (?:the )?(?:press release|full|pdf|as pdf|this)\b|accessible txt$|printer[- ]friendly|print this|share (?:this|on|via)\b|tweet\b|follow us\b|back to\b|return to\b|skip to\b|©|copyright\b|\(c\) \d{4}|all rights reserved|.{0,60}all content is in the public domain|photo(?:s|graph)?(?: credit| by| courtesy)?\s?:|fotos?(?:\s?:| ©)|bild(?:er|quelle|nachweis)?\s?:|crédits?(?: photo)?\s?:|foto de\b|tags?\s?:|(?:topics?|topic\(s\)|component\(s\))\s?:|was this page (?:useful|helpful)\b|categor(?:y|ies)\s?:|keywords?\s?:|filed under\b|for (?:the )?latest news\b|to unsubscribe\b|subscribe\b|press release number\s?:|(?:news )?release (?:number|no\.?|#)\s?:|dernière (?:mise à jour|modification)|mis à jour le|date de modification|retour (?:à|en haut)|imprimer\b|partager\b|última (?:actualización|modificación)|volver\b|compartir\b|imprimir\b|nach oben\b|zum seitenanfang|drucken\b|teilen\b|seite (?:drucken|empfehlen)|letzte (?:änderung|aktualisierung)|zuletzt (?:geändert|aktualisiert)|zur (?:übersicht|liste)\b|zurück\b|ultimo aggiornamento)/iu;

/** Where people share what they read. */
const NETWORK =
  /(?<!\p{L})(?:facebook|twitter|x|linkedin|whatsapp|instagram|telegram|reddit|pinterest|mastodon|bluesky|threads|xing|e-?mail|print|viber|weibo|line|copy link)(?!\p{L})/giu;

/** Words that ask for it. */
const SHARING =
  /^(?:share|partager|compartir|compartilh|teilen|condividi|delen|dela|del|jaa|udostępnij|sdílet|podijeli|deli)(?!\p{L})/iu;

/** Longest line of such names. */
const SHARE_BAR_LENGTH = 90;

/** Whether a line leads away from the page or speaks of it: tools, links to share, when it was changed. */
export function isChrome(text: string): boolean {
  return CHROME.test(text) || isShareBar(text);
}

/** Names of networks, with a word or two that asks to share. */
function isShareBar(text: string): boolean {
  if (text.length > SHARE_BAR_LENGTH) return false;
  const networks = (text.match(NETWORK) ?? []).length;
  const rest = text.replace(NETWORK, ' ').match(/\p{L}{2,}/gu) ?? [];
  return networks > (SHARING.test(text) ? 0 : 1) && rest.length <= 3;
}
