import { afterEach, describe, expect, test } from 'vitest';
import { isElement, isShadowRoot, nameOf, own } from '../../../lib/dom/own.ts';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** A document of another realm, where this window's `instanceof` says no. */
function frameDocument(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('The frame has no document.');
  return inside;
}

/** A form whose fields stand in for what is asked of it. */
function clobbered(...names: string[]): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML = names.map((name) => `<input name="${name}">`).join('');
  return form;
}

describe('what something on a page is', () => {
  test('an element of a frame is one, and its shadow root is one', () => {
    const element = frameDocument().createElement('div');
    const root = element.attachShadow({ mode: 'open' });
    expect(element instanceof Element).toBe(false);
    expect(isElement(element)).toBe(true);
    expect(isShadowRoot(root)).toBe(true);
    expect(isElement(root)).toBe(false);
  });

  test('a form is an element whatever its fields are called', () => {
    const form = clobbered('nodeType', 'localName', 'parentNode');
    document.body.append(form);
    expect(isElement(form)).toBe(true);
    expect(isShadowRoot(form)).toBe(false);
    expect(nameOf(form)).toBe('form');
    expect(own(form, 'parentNode')).toBe(document.body);
    form.remove();
  });

  test.each([
    ['nothing', null],
    ['a window', window],
    ['a document', document],
    ['a text', document.createTextNode('x')],
    ['a fragment', document.createDocumentFragment()],
  ])('%s is neither', (_, thing) => {
    expect(isElement(thing)).toBe(false);
    expect(isShadowRoot(thing)).toBe(false);
  });
});
