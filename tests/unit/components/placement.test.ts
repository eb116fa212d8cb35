import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  mostHeight,
  moveForRoom,
  placeAsSheet,
  placeBeside,
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

describe('mostHeight', () => {
  test('the greater room is told, so that a tall card can be shortened to it', () => {
    expect(mostHeight([line(100)], VIEW, false)).toBe(800 - 120 - 16);
    expect(mostHeight([], VIEW, false)).toBe(800 - 16);
  });

  test('a sheet takes no more than its share of the window, and no more than the text leaves it', () => {
    expect(mostHeight([line(100)], VIEW, true)).toBe(480);
    expect(mostHeight([line(390)], VIEW, true)).toBe(390 - 8);
  });

  test('where the text leaves no room to speak of, what is shown can be used all the same', () => {
    const all: Box = { left: 0, top: 20, width: 1_000, height: 760 };
    expect(mostHeight([all], VIEW, true)).toBe(480);
  });
});

describe('placeAsSheet', () => {
  test('at the lower edge, but not on the text', () => {
    expect(placeAsSheet([line(100)], 300, VIEW)).toEqual({ x: 0, y: 500, covers: false });
    expect(placeAsSheet([line(700)], 300, VIEW)).toEqual({ x: 0, y: 0, covers: false });
    expect(placeAsSheet([], 300, VIEW)).toEqual({ x: 0, y: 500, covers: false });
    expect(placeAsSheet([line(400)], 500, VIEW).covers).toBe(true);
  });
});

describe('moveForRoom', () => {
  const SMALL: Box = { left: 0, top: 0, width: 450, height: 350 };
  const anywhere = { up: 5_000, down: 5_000 };

  test('nothing moves where there is room', () => {
    expect(moveForRoom([line(400)], 300, VIEW, anywhere)).toBe(0);
    expect(moveForRoom([], 300, VIEW, anywhere)).toBe(0);
  });

  test('the text in the middle of a small window goes the shorter way', () => {
    expect(moveForRoom([line(150)], 200, SMALL, anywhere)).toBe(342 - 200 - 8 - 20 - 150);
    expect(moveForRoom([line(180)], 200, SMALL, anywhere)).toBe(216 - 180);
  });

  test('and the longer way where the page ends on the shorter', () => {
    expect(moveForRoom([line(150)], 200, SMALL, { up: 0, down: 100 })).toBe(216 - 150);
    expect(moveForRoom([line(150)], 200, SMALL, { up: 5, down: 5 })).toBe(-5);
  });

  test('what is out of sight comes into it', () => {
    expect(moveForRoom([line(-400)], 100, VIEW, anywhere)).toBe(408);
    expect(moveForRoom([line(1_400)], 100, VIEW, anywhere)).toBe(792 - 20 - 1_400);
  });

  test('a text that fills the window is shown from its beginning', () => {
    const long: Box = { left: 0, top: -500, width: 450, height: 900 };
    expect(moveForRoom([long], 200, SMALL, anywhere)).toBe(508);
  });

  test('after the move there is room, wherever the text stood', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 900 }),
        fc.integer({ min: 10, max: 120 }),
        fc.integer({ min: 40, max: 600 }),
        (top, height, wanted) => {
          const text: Box = { left: 20, top, width: 400, height };
          const by = moveForRoom([text], wanted, SMALL, anywhere);
          const moved = { ...text, top: top + by };
          const most = mostHeight([moved], SMALL, true);
          expect(most).toBeGreaterThanOrEqual(Math.min(wanted, 96));
          const sheet = placeAsSheet([moved], Math.min(wanted, most), SMALL);
          expect(sheet.covers).toBe(false);
        },
      ),
    );
  });
});
