import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { TranslationProvider } from '../../../components/translation.tsx';
import type { GalleryState } from '../../../dev/gallery/gallery-state.ts';
import { PAGE_STATES } from '../../../dev/gallery/page-states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import '../../../components/styles/base.css';
import '../../../dev/gallery/gallery.css';
import { soon } from '../../soon.ts';

/** The part of the browser's own protocol that has the reader's settings. */
interface Settings {
  send: (method: string, args: object) => Promise<unknown>;
}

/** How a reader may have set the browser, or a page may run. */
const MODES = [
  { name: 'dark', media: { name: 'prefers-color-scheme', value: 'dark' }, direction: 'ltr' },
  { name: 'forced colours', media: { name: 'forced-colors', value: 'active' }, direction: 'ltr' },
  { name: 'right to left', media: null, direction: 'rtl' },
] as const;

async function setMedia(features: readonly object[]): Promise<void> {
  await (cdp() as unknown as Settings).send('Emulation.setEmulatedMedia', { features });
}

async function stage({ element }: GalleryState, direction: 'ltr' | 'rtl'): Promise<ShadowRoot> {
  document.documentElement.lang = 'en';
  document.title = 'Pressmark';
  document.dir = direction;
  const { container } = render(
    <TranslationProvider translation={translationOf('en')}>{element}</TranslationProvider>,
  );
  return soon(() => {
    const root = container.querySelector('.stage > div')?.shadowRoot;
    const shown = root?.querySelector('.ui')?.childElementCount ?? 0;
    if (root == null || shown < 2) throw new Error('nothing is staged');
    return root;
  });
}

/** What comes in softly is judged when it is there. */
async function atRest(root: ShadowRoot): Promise<void> {
  await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
}

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

afterEach(async () => {
  cleanup();
  document.dir = '';
  await setMedia([]);
});

describe.each(MODES)('$name', ({ media, direction }) => {
  test.each(PAGE_STATES)('$name: nothing that keeps anybody out', async (state) => {
    await setMedia(media === null ? [] : [media]);
    if (media !== null) {
      expect(matchMedia(`(${media.name}: ${media.value})`).matches).toBe(true);
    }
    const root = await stage(state, direction);
    await atRest(root);
    expect(root.querySelector('.ui')?.getAttribute('dir')).toBe(direction);
    expect(await violations()).toEqual([]);
  });
});

test.each([
  ['page mark, tags', 'fi'],
  ['page quotation, fixing the speaker', 'To'],
])('%s, what is offered while typing: nothing that keeps anybody out', async (name, typed) => {
  const state = PAGE_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`there is no state ${name}`);
  const root = await stage(state, 'ltr');
  const input = root.querySelector<HTMLInputElement>('input[role="combobox"]');
  if (input === null) throw new Error('nothing is completed here');
  await userEvent.fill(input, typed);
  await userEvent.keyboard('{ArrowDown}');
  await soon(() =>
    expect(root.querySelector('.suggest-item[aria-selected="true"]')).not.toBeNull(),
  );
  await atRest(root);
  expect(await violations()).toEqual([]);
});

test('a form that grows under its reader is no error that a page would hear', async () => {
  const errors: string[] = [];
  const listen = ({ message }: ErrorEvent) => errors.push(message);
  addEventListener('error', listen);
  const state = PAGE_STATES.find(({ name }) => name === 'page quotation, fixing the speaker');
  if (state === undefined) throw new Error('there is no such state');
  const root = await stage(state, 'ltr');
  const input = root.querySelector<HTMLInputElement>('input[role="combobox"]');
  if (input === null) throw new Error('nothing is completed here');
  for (const typed of ['T', 'Ma', 'zzz', 'I']) {
    await userEvent.fill(input, typed);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  removeEventListener('error', listen);
  expect(errors).toEqual([]);
});
