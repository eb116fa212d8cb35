import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  placeBeside,
  roomBeside,
  sheetEdge,
} from '../../../components/page/placement.ts';

const VIEW: Box = { left: 0, top: 0, width: 1_000, height: 800 };
const SIZE = { width: 300, height: 100 };
const line = (top: number, left = 100, width = 500): Box => ({ left, top, width, height: 20 });

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('placeBeside', () => {
  test('over or under, as preferred', () => {
    expect(placeBeside([line(400), line(420)], SIZE, VIEW, 'above')).toEqual({
      x: 200,
      y: 292,
      covers: false,
    });
    expect(placeBeside([line(400), line(420)], SIZE, VIEW, 'below')).toEqual({
      x: 200,
      y: 448,
      covers: false,
    });
  });

  test('on the other side where there is no room', () => {
    expect(placeBeside([line(20)], SIZE, VIEW, 'above')?.y).toBe(48);
    expect(placeBeside([line(760)], SIZE, VIEW, 'below')?.y).toBe(652);
  });

  test('at the side of what is as high as the window', () => {
    const tall: Box = { left: 0, top: -50, width: 600, height: 900 };
    expect(placeBeside([tall], SIZE, VIEW, 'above')).toMatchObject({ x: 608, covers: false });
    expect(placeBeside([{ ...tall, left: 400 }], SIZE, VIEW, 'above')).toMatchObject({
      x: 92,
      covers: false,
    });
  });

  test('covers only what fills the window, at the edge farther from its end', () => {
    const all: Box = { left: 0, top: -900, width: 1_000, height: 1_600 };
    const place = placeBeside([all], SIZE, VIEW, 'above');
    expect(place).toEqual({ x: 350, y: 8 + 692 - 8, covers: true });
  });

  test('nowhere where nothing of the text is in sight', () => {
    expect(placeBeside([line(-40)], SIZE, VIEW, 'above')).toBeNull();
    expect(placeBeside([], SIZE, VIEW, 'above')).toBeNull();
  });

  const box = fc.record({
    left: fc.integer({ min: -200, max: 1_200 }),
    top: fc.integer({ min: -900, max: 1_600 }),
    width: fc.integer({ min: 1, max: 1_200 }),
    height: fc.integer({ min: 1, max: 400 }),
  });

  test('never over the text while it says that it is not, and always in the window', () => {
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 8 }),
        fc.record({
          width: fc.integer({ min: 40, max: 420 }),
          height: fc.integer({ min: 20, max: 500 }),
        }),
        fc.constantFrom('above' as const, 'below' as const),
        (lines, size, prefer) => {
          const place = placeBeside(lines, size, VIEW, prefer);
          if (place === null) return;
          const placed = { left: place.x, top: place.y, ...size };
          expect(place.x).toBeGreaterThanOrEqual(VIEW.left);
          expect(place.y).toBeGreaterThanOrEqual(VIEW.top);
          expect(place.x + size.width).toBeLessThanOrEqual(VIEW.width);
          expect(place.y + size.height).toBeLessThanOrEqual(VIEW.height);
          if (!place.covers) expect(lines.some((each) => overlap(each, placed))).toBe(false);
        },
      ),
    );
  });
});

test('the greater room is told, so that a tall card can be shortened to it', () => {
  expect(roomBeside([line(100)], VIEW)).toBe(800 - 120 - 16);
  expect(roomBeside([], VIEW)).toBe(800);
});

test('a sheet lies at the lower edge, but not on the text', () => {
  expect(sheetEdge([line(100)], 300, VIEW)).toBe('bottom');
  expect(sheetEdge([line(700)], 300, VIEW)).toBe('top');
  expect(sheetEdge([], 300, VIEW)).toBe('bottom');
});
