import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { removeStaleHosts } from '../../../entrypoints/annotator.content/remove-stale-hosts.ts';
import { watchEnd } from '../../../entrypoints/annotator.content/watch-end.ts';
import { soon } from '../../soon.ts';
import { type APage, startPage } from './a-page.ts';

let page: APage;

beforeEach(async () => {
  await tab.viewport(1_000, 700);
  page = startPage();
});

afterEach(() => {
  getSelection()?.removeAllRanges();
  page.end();
});

async function selectWord(): Promise<void> {
  await userEvent.dblClick(page.article.querySelector('h1') as Element, {
    position: { x: 24, y: 14 },
  });
  await soon(() => expect(page.shown('.toolbar')).not.toBeNull());
}

async function write(words: string): Promise<void> {
  await selectWord();
  await userEvent.click(page.button('Add a note'));
  await soon(() => expect(page.shown('textarea')).not.toBeNull());
  await userEvent.type(page.shown('textarea') as Element, words);
}

describe('when the script is over', () => {
  test('everything of ours goes from the page at once', async () => {
    await selectWord();
    page.ui.leave();
    expect(page.host()).toBeNull();
  });

  test('a note half written stays, with a word on what has happened, until it is put away', async () => {
    await write('ask the yard');
    page.ui.leave();
    const field = page.shown('textarea') as HTMLTextAreaElement;
    expect(field.value).toBe('ask the yard');
    expect(page.shown('.notice')?.textContent).toContain('Pressmark was updated');
    await userEvent.click(field);
    await userEvent.keyboard('{Escape}');
    await soon(() => expect(page.host()).toBeNull());
  });

  test('what is selected afterwards gets no toolbar', async () => {
    page.ui.leave();
    await userEvent.dblClick(page.article.querySelector('h1') as Element, {
      position: { x: 24, y: 14 },
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(getSelection()?.isCollapsed).toBe(false);
    expect(page.host()).toBeNull();
  });
});

describe('the next version', () => {
  const rootOf = (element: Element) => element.shadowRoot;

  test('takes away what the one before left', async () => {
    const left = document.createElement('div');
    left.popover = 'manual';
    await selectWord();
    left.attachShadow({ mode: 'open' }).innerHTML = page.root().innerHTML;
    page.ui.leave();
    document.documentElement.append(left);
    removeStaleHosts(document, rootOf);
    expect(left.isConnected).toBe(false);
  });

  test('leaves what was written there, and what is not ours', async () => {
    await write('ask the yard');
    const other = document.createElement('div');
    other.popover = 'manual';
    other.attachShadow({ mode: 'open' }).innerHTML = '<div class="ui">Theirs</div>';
    document.documentElement.append(other);
    removeStaleHosts(document, rootOf);
    expect(other.isConnected).toBe(true);
    other.remove();
    expect(page.host()).not.toBeNull();
  });
});

describe('a page whose extension is gone', () => {
  test('is known at the reader’s next touch, and not asked about again', async () => {
    const ended = new AbortController();
    let isGone = false;
    const end = vi.fn(() => ended.abort());
    watchEnd(window, () => isGone, end, ended.signal);
    await userEvent.click(document.body);
    expect(end).not.toHaveBeenCalled();
    isGone = true;
    await userEvent.click(document.body);
    await userEvent.keyboard('a');
    expect(end).toHaveBeenCalledOnce();
  });
});
