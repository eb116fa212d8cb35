import { expect, test } from 'vitest';
import { flatten } from '../../../lib/dom/flatten.ts';
import { parseHtml } from '../../../lib/dom/parse-html.ts';

function flat(html: string) {
  return flatten(parseHtml(html));
}

test.each([
  ['blocks are parted by one line feed', '<p>One</p><p>Two</p><div>Three</div>', 'One\nTwo\nThree'],
  ['text beside blocks is a block of its own', '<div>One<p>Two</p>Three</div>', 'One\nTwo\nThree'],
  ['a line break is a space', '<p>foo<br>bar</p>', 'foo bar'],
  ['white space is collapsed', '<p>  foo \n\t bar  </p>', 'foo bar'],
  ['white space over elements is collapsed', '<p>foo <b> bar</b> <i> baz</i> </p>', 'foo bar baz'],
  ['a no-break space stays', '<p>5&nbsp;000 km</p>', '5\u00a0000 km'],
  ['no-break spaces alone are no block', '<p>One</p><p>&nbsp;</p><p>Two</p>', 'One\nTwo'],
  ['soft hyphens are left out', '<p>Pres&shy;se&shy;mit&shy;tei&shy;lung</p>', 'Pressemitteilung'],
  [
    'raised and lowered numbers do not run into the number before them',
    '<p>10<sup>6</sup> of 450&nbsp;m<sup>2</sup>, 10<sup>-3</sup> t CO<sub>2</sub></p>',
    '10⁶ of 450\u00a0m², 10⁻³ t CO₂',
  ],
  [
    'nor do the marks of notes',
    '<p>2018<sup>1</sup>, 5,000<sup><a href="#n">[2]</a></sup>, 12<sup>(3)</sup>, 7<sup>4, 5</sup></p>',
    '2018¹, 5,000[²], 12(³), 7⁴, ⁵',
  ],
  [
    'a raised sentence keeps its numbers',
    '<p><sup>1 Of 5,000 homes</sup> <sup>in <b>2,018</b></sup></p>',
    '1 Of 5,000 homes in 2,018',
  ],
  ['inline elements do not part words', '<p>30<sup>th</sup> <b>A</b>B</p>', '30th AB'],
  [
    'scripts, styles and fields are no text',
    '<p>A</p><script>x</script><style>y</style><template>t</template><noscript>n</noscript><svg><text>s</text></svg><select><option>o</select><p>B</p>',
    'A\nB',
  ],
  ['lists and tables', '<ul><li>a<li>b</ul><table><tr><td>1<td>2</table>', 'a\nb\n1\n2'],
  ['nothing', '', ''],
])('%s', (_name, html, text) => {
  expect(flat(html).text).toBe(text);
});

test('roles follow the elements', () => {
  const { blocks, text } = flat(
    '<h1>Title</h1><p data-role="subheadline">Deck</p><h2>Head</h2><p>Text</p><ul><li>Item</li></ul>' +
      '<blockquote><p>Said</p><footer>Ana Pell</footer></blockquote><blockquote>More</blockquote><aside>Note</aside>',
  );
  expect(
    blocks.map(({ role, quotation, start, end }) => [role, quotation, text.slice(start, end)]),
  ).toEqual([
    ['headline', null, 'Title'],
    ['subheadline', null, 'Deck'],
    ['heading', null, 'Head'],
    ['paragraph', null, 'Text'],
    ['list-item', null, 'Item'],
    ['blockquote', 0, 'Said'],
    ['blockquote', 0, 'Ana Pell'],
    ['blockquote', 1, 'More'],
    ['note', null, 'Note'],
  ]);
});

test('cells know their place, over spans too', () => {
  const { blocks, text } = flat(
    '<table><tr><th rowspan="2">Area</th><th colspan="2">Cases</th></tr><tr><th>New</th><th>All</th></tr>' +
      '<tr><td>Norwold</td><td></td><td>12</td></tr></table><table><tr><td>x</td></tr></table>',
  );
  expect(
    blocks.map(({ cell, start, end }) => [
      text.slice(start, end),
      cell?.table,
      cell?.row,
      cell?.column,
      cell?.header,
    ]),
  ).toEqual([
    ['Area', 0, 0, 0, true],
    ['Cases', 0, 0, 1, true],
    ['New', 0, 1, 1, true],
    ['All', 0, 1, 2, true],
    ['Norwold', 0, 2, 0, false],
    ['12', 0, 2, 2, false],
    ['x', 1, 0, 0, false],
  ]);
});

test('inlines are kept by block, without the space around them', () => {
  const { inlines, text } = flat(
    '<p>He said <q> yes </q> and <a href="/x">left</a><a>.</a></p><strong><p>A</p><p>B</p></strong>' +
      '<blockquote>Words<footer>Ana Pell</footer></blockquote><figure><figcaption>Bo Lund</figcaption></figure>',
  );
  expect(inlines.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['quote', 'yes'],
    ['link', 'left'],
    ['strong', 'A'],
    ['strong', 'B'],
    ['cite', 'Ana Pell'],
    ['cite', 'Bo Lund'],
  ]);
});

test('runs lead back to the nodes', () => {
  const { runs, text } = flat('<p>foo\n  <b>b&shy;ar</b>  baz</p><p>qux</p>');
  expect(text).toBe('foo bar baz\nqux');
  for (const { node, nodeStart, start, length } of runs) {
    expect(node.data.slice(nodeStart, nodeStart + length)).toBe(text.slice(start, start + length));
  }
  const covered = runs.reduce((sum, { length }) => sum + length, 0);
  expect(covered).toBe(text.length - 1);
});

test('a raised number leads back to its node, character for character', () => {
  const { runs, text } = flat('<p>5 km<sup>2</sup> of</p>');
  expect(text).toBe('5 km² of');
  const [run] = runs.filter(({ node }) => node.data === '2');
  expect(run).toMatchObject({ nodeStart: 0, start: 4, length: 1 });
});

test('a form whose fields carry the names of properties is walked like any other', () => {
  const body = parseHtml(
    '<form><input name="parentNode"><input name="firstChild"><input name="nextSibling"><input name="localName">' +
      '<input name="nodeType"><input name="childNodes"><input name="attributes"><p>In the form</p></form><p>After</p>',
  );
  expect(flatten(body).text).toBe('In the form\nAfter');
});

test('a tree of any depth is flattened', () => {
  const root = document.createElement('div');
  let deepest = root;
  for (let depth = 0; depth < 5_000; depth += 1) {
    const child = document.createElement('div');
    deepest.append(child);
    deepest = child;
  }
  deepest.append('bottom');
  expect(flatten(root).text).toBe('bottom');
});
