import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { LibraryView, type LibraryViewProps } from '../../../components/LibraryView.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { ANNOTATIONS } from '../../../dev/gallery/release-fixture.ts';
import { libraryProps, OPEN } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import { aWorkStore, MARK, WORK } from '../../../dev/gallery/work-fixture.ts';
import '../../../components/styles/base.css';
import '../../../components/styles/library.css';
import { soon } from '../../soon.ts';

const opened = OPEN.opened?.kind === 'open' ? { ...OPEN.opened, work: WORK } : null;
const store = aWorkStore(WORK);
const translation = translationOf('en');
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;

beforeEach(async () => {
  await tab.viewport(1_300, 800);
  roots.length = 0;
  // Only a test that stands in the same world can do this, and only before the root is made.
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
});

afterEach(() => {
  cleanup();
  Element.prototype.attachShadow = attach;
});

const view = (changes: Partial<LibraryViewProps>) => (
  <TranslationProvider translation={translation}>
    <LibraryView {...libraryProps({ store, ...changes })} />
  </TranslationProvider>
);
const OPENED = { ...OPEN, opened };
const LEFT = { current: null, opened: null };

/** Opens the release, leaves it after something was done, and opens it again. */
async function leaveAfter(act: () => Promise<void>): Promise<void> {
  const { rerender } = render(view(OPENED));
  await soon(() => screen.getAllByRole('button', { name: /^Dismiss$/ }));
  await act();
  rerender(view(LEFT));
  expect(screen.queryByRole('tabpanel')).toBeNull();
  rerender(view(OPENED));
  await soon(() => screen.getAllByRole('button', { name: /^Review/ }));
}

const fieldOfCard = () =>
  roots
    .filter(({ host }) => host.isConnected)
    .map((root) => root.querySelector<HTMLTextAreaElement>('textarea'))
    .find((field) => field !== null) ?? null;

const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

async function selectInCopy(words: string): Promise<void> {
  const frame = document.querySelector<HTMLIFrameElement>('.reader');
  const document_ = frame?.contentDocument;
  if (document_ == null) throw new Error('no copy');
  const item = [...document_.querySelectorAll('li')].find(({ textContent }) =>
    textContent.includes(words),
  );
  const node = item?.firstChild;
  if (node == null) throw new Error(`The copy does not say: ${words}`);
  const at = (node.nodeValue ?? '').indexOf(words);
  document_.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
}

describe('a note half written when its copy is left', () => {
  test('in the list: is there again, in its tab, and asked about before the window closes', async () => {
    await leaveAfter(async () => {
      fireEvent.click(screen.getByRole('tab', { name: /Figures/ }));
      const figure = ANNOTATIONS.find(({ motivation }) => motivation === 'classifying')?.key;
      const card = document.querySelector(`[data-key="${figure}"]`)?.closest('li');
      if (!(card instanceof HTMLElement)) throw new Error('not listed');
      fireEvent.click(within(card).getByRole('button', { name: /note/i }));
      expect(asksBeforeLeaving()).toBe(false);
      await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'ask the yard');
    });
    expect(screen.getByRole('tab', { name: /Figures/ }).getAttribute('aria-selected')).toBe('true');
    const field = await soon(() =>
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }),
    );
    expect(field.value).toBe('ask the yard');
    expect(asksBeforeLeaving()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(asksBeforeLeaving()).toBe(false);
  });

  test('on a card beside the text: the card is open again with it', async () => {
    await leaveAfter(async () => {
      fireEvent.click(screen.getByRole('tab', { name: /Yours/ }));
      const card = document.querySelector(`[data-key="${MARK.id}"]`)?.closest('li');
      if (!(card instanceof HTMLElement)) throw new Error('not listed');
      fireEvent.click(within(card).getByRole('button', { name: /More actions/ }));
      await soon(() => expect(roots[0]?.querySelector('.item')).not.toBeNull());
      const edit = roots[0]?.querySelector<HTMLElement>('[aria-label="Edit the note"]');
      await userEvent.click(edit ?? document.body);
      await soon(() => expect(fieldOfCard()).not.toBeNull());
      await userEvent.type(fieldOfCard() ?? document.body, ' And why?');
    });
    await soon(() => expect(fieldOfCard()?.value).toBe(`${MARK.note} And why?`));
  });

  test('about words that are not marked yet: they are found again, and marked with the note', async () => {
    const words = 'vessels that call';
    const before = store.kept.length;
    await leaveAfter(async () => {
      await userEvent.click(document.querySelector('.reader') ?? document.body);
      await selectInCopy(words);
      await userEvent.keyboard('{Shift}');
      await soon(() => expect(roots[0]?.querySelector('.toolbar')).not.toBeNull());
      const add = roots[0]?.querySelector<HTMLElement>('.toolbar [aria-label="Add a note"]');
      await userEvent.click(add ?? document.body);
      await soon(() => expect(fieldOfCard()).not.toBeNull());
      await userEvent.type(fieldOfCard() ?? document.body, 'Which ones?');
    });
    await soon(() => expect(fieldOfCard()?.value).toBe('Which ones?'));
    expect(store.kept).toHaveLength(before);
    await userEvent.click(fieldOfCard() ?? document.body);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await soon(() => expect(store.kept).toHaveLength(before + 1));
    expect(store.kept.at(-1)).toMatchObject({
      note: 'Which ones?',
      target: [{ selector: [{ exact: words }, {}] }],
    });
    expect(asksBeforeLeaving()).toBe(false);
  });
});
