/**
 * How a saved copy looks in its frame. Adopted from outside, so that neither the frame's policy nor the extension's has to
 * allow inline styles. The colours are those of `styles/tokens.css`: custom properties do not cross documents.
 */
export const READER_STYLE = `
:root {
  color-scheme: light dark;
  --text: #211f1c; --muted: #635e57; --line: #e2ddd4; --paper: #fffefb; --link: #1d4f91;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ebe7e0; --muted: #aca59b; --line: #3b3833; --paper: #201e1c; --link: #93bdf5;
  }
}
html { background: var(--paper); scrollbar-gutter: stable; }
body { margin: 0; padding: 2rem clamp(1rem, 5vw, 3rem) 4rem; color: var(--text);
  font: 1.0625rem/1.65 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  overflow-wrap: break-word; }
article { max-inline-size: 40rem; margin-inline: auto; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; }
h2, h3, h4, h5, h6 { font-size: 1.15rem; line-height: 1.3; margin: 2rem 0 .5rem; }
p, ul, ol, dl, table, blockquote, figure, pre { margin: 0 0 1rem; }
[data-role='subheadline'] { font-size: 1.2rem; color: var(--muted); margin-block-end: 1.5rem; }
blockquote { padding-inline-start: 1.1rem; margin-inline: 0; border-inline-start: 3px solid var(--line); }
ul, ol { padding-inline-start: 1.5rem; }
li { margin-block-end: .35rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
table { border-collapse: collapse; display: block; overflow-x: auto; font-size: .95rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; }
cite { font-style: normal; color: var(--muted); }
figcaption { color: var(--muted); font-size: .95rem; }
@media print { html { background: none; } body { padding: 0; } }
`;
