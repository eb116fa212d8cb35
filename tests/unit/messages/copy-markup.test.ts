import { describe, expect, test } from 'vitest';
import { isCleanMarkup } from '../../../lib/messages/copy-markup.ts';
import { growthOf } from '../../support/growth.ts';

describe('clean markup', () => {
  test.each([
    '',
    'Plain words, 3 &lt; 4 &amp; more',
    '<h1>A</h1><p>B <em>c</em> <strong>d</strong><br>e</p>',
    '<p data-role="subheadline">Deck</p>',
    '<p><a href="https://a.gov/b?c=d&amp;e=f#g">h</a></p>',
    '<p><a href="mailto:press@a.gov">m</a> <a href="tel:+1-555-0100">t</a></p>',
    '<table><tbody><tr><th colspan="2">x</th><td rowspan="3">y</td></tr></tbody></table>',
    '<blockquote><p><q>z</q> <cite>w</cite></p></blockquote><time datetime="2026-03-09">today</time>',
  ])('%j is clean', (html) => {
    expect(isCleanMarkup(html)).toBe(true);
  });

  test.each([
    '<script>x</script>',
    '<p>a<SCRIPT>x</SCRIPT></p>',
    '<img src="https://a.gov/i.png">',
    '<p onclick="x()">a</p>',
    '<p style="color:red">a</p>',
    '<p id="a">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java&#10;script:alert(1)">a</a>',
    '<a href=" javascript:alert(1)">a</a>',
    '<a href="data:text/html,a">a</a>',
    '<a href="/relative">a</a>',
    '<a href=https://a.gov/>a</a>',
    "<a href='https://a.gov/'>a</a>",
    '<a href="https://a.gov/"onclick="x()">a</a>',
    '<a\thref="https://a.gov/">a</a>',
    '<p/onclick=x()>a</p>',
    '<svg><p>a</p></svg>',
    '<math><mi>a</mi></math>',
    '<iframe srcdoc="a"></iframe>',
    '<base href="https://evil.example/">',
    '<form action="https://a.gov/"><p>a</p></form>',
    '<!-- a -->',
    '<!doctype html>',
    '<?xml a?>',
    '<![CDATA[a]]>',
    'a < b',
    '<p',
    '</p onclick="x()">',
  ])('%j is not', (html) => {
    expect(isCleanMarkup(html)).toBe(false);
  });

  test.each([
    ['angle brackets', (size: number) => '<'.repeat(size)],
    ['tags without an end', (size: number) => '<p'.repeat(size / 2)],
    ['an endless tag', (size: number) => `<p${' a="b"'.repeat(size / 6)}`],
    ['an endless attribute', (size: number) => `<p a="${'x'.repeat(size)}`],
    ['many tags', (size: number) => '<p>a</p>'.repeat(size / 8)],
  ])('%s take linear time', (_, make) => {
    const growth = growthOf((size) => {
      const html = make(size);
      return () => isCleanMarkup(html);
    }, 480_000);
    expect(growth).toBeLessThan(10);
  });
});
