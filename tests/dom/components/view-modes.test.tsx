import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { TranslationProvider } from '../../../components/translation.tsx';
import { STATES } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import '../../../components/styles/base.css';
import '../../../components/styles/found.css';
import '../../../components/styles/work.css';
import '../../../components/styles/library.css';
import '../../../components/styles/options.css';
import '../../../components/styles/popup.css';
import { soon } from '../../soon.ts';

/** The part of the browser's own protocol that has the reader's settings. */
interface Settings {
  send: (method: string, args: object) => Promise<unknown>;
}

/** How a reader may have set the browser. */
const MODES = [
  { name: 'dark', media: { name: 'prefers-color-scheme', value: 'dark' }, direction: 'ltr' },
  { name: 'forced colours', media: { name: 'forced-colors', value: 'active' }, direction: 'ltr' },
  { name: 'right to left', media: null, direction: 'rtl' },
] as const;

/** The states in which a view shows the most. */
const FULL = STATES.filter(({ name }) =>
  /^(library|popup) (release|with work)|^options/.test(name),
);

async function setMedia(features: readonly object[]): Promise<void> {
  await (cdp() as unknown as Settings).send('Emulation.setEmulatedMedia', { features });
}

afterEach(async () => {
  cleanup();
  document.dir = '';
  await setMedia([]);
});

describe.each(MODES)('$name', ({ media, direction }) => {
  test.each(FULL)('$name: nothing that keeps anybody out', async ({ view, element }) => {
    await setMedia(media === null ? [] : [media]);
    if (media !== null) {
      expect(matchMedia(`(${media.name}: ${media.value})`).matches).toBe(true);
    }
    document.documentElement.lang = 'en';
    document.title = 'Pressmark';
    document.dir = direction;
    document.body.className = `${view}-page`;
    const { container } = render(
      <TranslationProvider translation={translationOf('en')}>{element}</TranslationProvider>,
    );
    if (container.querySelector('.reader') !== null) {
      await soon(() => expect(container.querySelector('.card-tools')).not.toBeNull());
    }
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
