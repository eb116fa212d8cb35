import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fail, ok } from '../../../lib/model/result.ts';
import {
  forgetLoss,
  noteCopies,
  noteRemoval,
  noticeLoss,
} from '../../../lib/platform/library-marker.ts';

const SAVED = '2031-03-04T10:00:00.000Z';
const holds = (count: number) => async () => ok(count);

beforeEach(() => fakeBrowser.reset());

describe('a library that the browser emptied', () => {
  test('is noticed when it is looked at, and before the next save hides it', async () => {
    await noteCopies(holds(3), SAVED);
    expect(await noticeLoss(holds(0))).toEqual({ copies: 3, savedAt: SAVED });
    await noteCopies(holds(1), '2031-03-05T10:00:00.000Z');
    expect(await noticeLoss(holds(1))).toEqual({ copies: 3, savedAt: SAVED });
  });

  test('is not told of again when it was put away', async () => {
    await noteCopies(holds(3), SAVED);
    await noticeLoss(holds(0));
    await forgetLoss();
    expect(await noticeLoss(holds(0))).toBeNull();
  });

  test('is no loss where the reader removed the copies, even cut off half way', async () => {
    await noteCopies(holds(3), SAVED);
    await noteRemoval();
    expect(await noticeLoss(holds(0))).toBeNull();
  });

  test('is not said of one that cannot be counted', async () => {
    await noteCopies(holds(3), SAVED);
    const unreadable = async () => fail({ code: 'storage-failed', detail: 'gone' } as const);
    expect(await noticeLoss(unreadable)).toBeNull();
    expect(await noticeLoss(holds(3))).toBeNull();
  });
});
