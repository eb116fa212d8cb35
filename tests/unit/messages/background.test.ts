import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { callBackground } from '../../../lib/messages/send.ts';
import { keepNoRelease, keepSiteRule } from '../../../lib/platform/reader-rules.ts';
import { DATABASE_NAME } from '../../../lib/store/database.ts';
import { loadCopy } from '../../../lib/store/queries.ts';
import { findByUrl } from '../../../lib/store/releases.ts';
import { aText } from '../../support/a-library-entry.ts';
import { aJudgement, aMark } from '../../support/a-work-item.ts';
import { anAnnotatedRelease } from '../../support/an-annotated-release.ts';
import { deleteDatabase, readRows } from '../../support/raw-database.ts';

const PAGE = 'https://www.novaterra.gov/news/2026/03/ferry-fund?utm_source=mail#top';

let executeScript: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteDatabase(DATABASE_NAME);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined as never);
  executeScript = vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockResolvedValue([{ result: true }] as never);
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue(undefined as never);
  vi.spyOn(fakeBrowser.permissions.onRemoved, 'addListener').mockReturnValue(undefined as never);
  for (const event of [fakeBrowser.commands.onCommand, fakeBrowser.contextMenus.onClicked]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined as never);
  }
  background.main();
  askFrom(PAGE);
});

afterEach(() => vi.restoreAllMocks());

/** Lets messages come from the top frame of tab 7, where the browser says that this page is. */
function askFrom(url: string): void {
  const sender: object = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0, url };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    ((message: unknown) =>
      new Promise((resolve) => {
        fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
      })) as never,
  );
}

const detection = (verdict: 'release' | 'unsure' | 'other') => ({
  detection: { verdict, score: 0.5, signals: [] },
});

describe('a detected page', () => {
  test('that is a release gets its badge and the annotator', async () => {
    expect(await callBackground('page/detected', detection('release'))).toEqual({
      ok: true,
      value: null,
    });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('•');
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ files: ['/content-scripts/annotator.js'] }),
    );
  });

  test.each([
    ['unsure', '?'],
    ['other', ''],
  ] as const)('that is “%s” gets no annotator, and the badge “%s”', async (verdict, sign) => {
    expect(await callBackground('page/detected', detection(verdict))).toEqual({
      ok: true,
      value: null,
    });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(sign);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('that a glance finds promising is judged; one that is promising no more loses its badge', async () => {
    await callBackground('page/detected', detection('unsure'));
    await callBackground('page/glanced', { promising: true });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ files: ['/content-scripts/judge.js'] }),
    );
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('?');
    await callBackground('page/glanced', { promising: false });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['on a site that the reader wants never', () => keepSiteRule('www.novaterra.gov', 'never')],
    ['that is no release in the reader’s word', () => keepNoRelease(PAGE, '2031-01-02T03:04:05Z')],
  ])('%s is left alone, until the reader takes it back', async (_, decide) => {
    await decide();
    await callBackground('page/glanced', { promising: true });
    await callBackground('page/detected', detection('release'));
    expect(executeScript).not.toHaveBeenCalled();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
    await keepSiteRule('www.novaterra.gov', null);
    await keepNoRelease(PAGE, null);
    await callBackground('page/detected', detection('release'));
    expect(executeScript).toHaveBeenCalled();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('•');
  });

  test.each([
    ['unsaved', '•'],
    ['saved', '✓'],
    ['changed', '≠'],
  ] as const)('that is %s is marked “%s”', async (state, sign) => {
    await callBackground('page/state', { state });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(sign);
  });
});

test('finds quotations and figures in a page’s text, and keeps nothing of it', async () => {
  const text = aText(
    ['headline', 'A pier for Lindmoor'],
    ['paragraph', '“The pier cost $4.2 million,” said Minister Ilse Vantongeren.'],
  );
  const found = await callBackground('release/annotate', {
    text,
    url: PAGE,
    context: { language: 'en', country: 'US', publisher: null },
    now: '2031-01-02T03:04:05Z',
  });
  if (!found.ok) throw new Error(found.failure.code);
  expect(found.value.map(({ body }) => body[0])).toMatchObject([
    { type: 'Quotation', speaker: { name: 'Ilse Vantongeren', role: 'Minister' } },
    { type: 'Figure', text: '$4.2 million', unit: 'USD' },
  ]);
  expect(await callBackground('release/find', { url: PAGE })).toEqual({ ok: true, value: null });
});

describe('saving', () => {
  test('keeps a release under its canonical address, and finds it there', async () => {
    const annotated = anAnnotatedRelease();
    const saved = await callBackground('release/save', { annotated });
    expect(saved).toMatchObject({ ok: true, value: { outcome: 'created' } });
    expect(await callBackground('release/find', { url: annotated.release.url })).toMatchObject({
      ok: true,
      value: { release: saved.ok && saved.value.release, text: annotated.release.body.text },
    });
  });

  test('a page cannot save under another site’s address: its own stands in everywhere', async () => {
    askFrom('https://evil.example/copy#top');
    const annotated = anAnnotatedRelease();
    const saved = await callBackground('release/save', { annotated });
    const copy = saved.ok ? await loadCopy(saved.value.snapshot) : saved;
    expect(copy.ok && copy.value.snapshot.release.url).toBe('https://evil.example/copy');
    expect(
      copy.ok && copy.value.annotations.flatMap(({ target }) => target.map(({ source }) => source)),
    ).toEqual(['https://evil.example/copy', 'https://evil.example/copy']);
    expect(await findByUrl(annotated.release.url)).toEqual({ ok: true, value: null });
  });

  test('a page cannot look up what the library has of another site', async () => {
    const annotated = anAnnotatedRelease();
    await callBackground('release/save', { annotated });
    askFrom('https://evil.example/copy');
    expect(await callBackground('release/find', { url: annotated.release.url })).toEqual({
      ok: true,
      value: null,
    });
  });

  test('a malformed reading never reaches the library', async () => {
    await callBackground('release/save', { annotated: anAnnotatedRelease() });
    const before = await readRows(DATABASE_NAME);
    const annotated = { ...anAnnotatedRelease(), html: '<script>x</script>' };
    expect(await callBackground('release/save', { annotated })).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
    expect(await readRows(DATABASE_NAME)).toEqual(before);
  });
});

describe('the reader’s work', () => {
  const annotated = anAnnotatedRelease();
  const { url } = annotated.release;
  const item = aMark(annotated.release, 'about 30 harbours', { tags: ['harbours'] });

  test('is kept with the release it is on, changed, and taken away', async () => {
    const note = 'Which ones?';
    expect(await callBackground('work/put', { url, item, annotated })).toEqual({
      ok: true,
      value: null,
    });
    expect(await findByUrl(url)).toMatchObject({ ok: true, value: { release: {} } });
    await callBackground('work/put', { url, item: { ...item, note }, annotated: null });
    expect(await callBackground('work/list', { url })).toEqual({
      ok: true,
      value: [{ ...item, note }],
    });
    expect(await callBackground('tags/list', null)).toEqual({ ok: true, value: ['harbours'] });
    await callBackground('work/remove', { url, id: item.id });
    expect(await callBackground('work/list', { url })).toEqual({ ok: true, value: [] });
  });

  test('on a release that is not kept is not-found without a reading', async () => {
    expect(await callBackground('work/put', { url, item, annotated: null })).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  test('of one site is neither read, changed nor taken away by another’s page', async () => {
    await callBackground('work/put', { url, item, annotated });
    askFrom('https://evil.example/copy');
    expect(await callBackground('work/list', { url })).toEqual({ ok: true, value: [] });
    expect(await callBackground('work/put', { url, item, annotated })).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
    await callBackground('work/remove', { url, id: item.id });
    askFrom(PAGE);
    expect(await callBackground('work/list', { url })).toEqual({ ok: true, value: [item] });
  });

  test('stands under the page’s own address in every target', async () => {
    askFrom('https://evil.example/copy#top');
    const [subject] = annotated.annotations;
    if (subject === undefined) throw new Error('the release has a figure');
    const judgement = aJudgement(subject, { correction: { target: item.target } });
    await callBackground('work/put', { url, item: judgement, annotated });
    const listed = JSON.stringify(await callBackground('work/list', { url }));
    expect(listed).toContain('"source":"https://evil.example/copy"');
    expect(listed).not.toContain(url);
  });

  test('what was found when it was saved comes as the page made it', async () => {
    await callBackground('release/save', { annotated });
    const found = await callBackground('release/annotations', { url });
    expect(found).toEqual({ ok: true, value: annotated.annotations });
  });
});
