import { expect, test } from 'vitest';
import { reviewStepOf } from '../../../components/page/review-keys.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => reviewStepOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

test('letters and arrows walk, Escape ends', () => {
  expect(
    ['n', 'N', 'ArrowDown', 'p', 'ArrowUp', 'a', 'f', 'd', 'u', 'Escape'].map((key) =>
      pressed(key),
    ),
  ).toEqual([
    'next',
    'next',
    'next',
    'previous',
    'previous',
    'accept',
    'fix',
    'dismiss',
    'undo',
    'end',
  ]);
});

test('keys with Ctrl, Alt or Command are the browser’s, and other keys nobody’s', () => {
  expect(pressed('n', { ctrlKey: true })).toBeNull();
  expect(pressed('d', { metaKey: true })).toBeNull();
  expect(pressed('ArrowLeft', { altKey: true })).toBeNull();
  expect(pressed('x')).toBeNull();
  expect(pressed('Enter')).toBeNull();
});
