import fc from 'fast-check';

/** A tree of elements and texts, described before it is built: elements may stand where no parser would put them. */
type Sketch = string | { name: string; attributes: Record<string, string>; children: Sketch[] };

const NAMES = [
  ...['div', 'p', 'h1', 'h2', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'aside', 'footer'],
  ...['figure', 'figcaption', 'table', 'tbody', 'tr', 'td', 'th', 'caption', 'section', 'form'],
  ...['span', 'a', 'b', 'em', 'i', 'strong', 'q', 'cite', 'time', 'sub', 'sup', 'br', 'pre', 'hr'],
  ...['script', 'style', 'template', 'select', 'svg', 'input', 'noscript', 'button'],
];

const aText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('foo', 'bar baz', '“Yes,” she said.', '12 km', '…') },
  { weight: 3, arbitrary: fc.constantFrom(' ', '\n  ', '\u00a0', ' \u00a0\n', '\n\n', '\u3000') },
  { weight: 2, arbitrary: fc.constantFrom('so\u00adft', '\u200b', ' x ', '<b>&amp;', 'a\u00a0') },
  { weight: 1, arbitrary: fc.constantFrom('2', '-6', '[3]', '1, 2') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const someAttributes = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        href: fc.constantFrom('/a?b=1&c=2', '#x', 'javascript:alert(1)', 'mailto:a@b.example', 'x'),
        name: fc.constantFrom(
          'parentNode',
          'attributes',
          'firstChild',
          'getAttribute',
          'localName',
        ),
        'data-role': fc.constant('subheadline'),
        colspan: fc.constantFrom('2', '0', '-1', '99999', 'x'),
        rowspan: fc.constantFrom('2', '3'),
        datetime: fc.constantFrom('2026-03-01', '"><img onerror=x>'),
        onclick: fc.constant('alert(1)'),
        style: fc.constant('display:none'),
        role: fc.constantFrom('presentation', 'main'),
      },
      { requiredKeys: [] },
    ),
  },
);

const { sketch } = fc.letrec<{ sketch: Sketch; element: Sketch }>((tie) => ({
  sketch: fc.oneof({ maxDepth: 6 }, aText, tie('element')),
  element: fc.record({
    name: fc.constantFrom(...NAMES),
    attributes: someAttributes,
    children: fc.array(tie('sketch'), { maxLength: 5 }),
  }),
}));

/** Any tree, under a `<div>` that is not in the document. */
export function aTree(): fc.Arbitrary<HTMLElement> {
  return fc.array(sketch, { minLength: 1, maxLength: 6 }).map((children) => {
    const root = document.createElement('div');
    root.append(...children.map(build));
    return root;
  });
}

function build(node: Sketch): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.name);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) Node.prototype.appendChild.call(element, build(child));
  return element;
}
