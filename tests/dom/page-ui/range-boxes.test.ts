import { afterEach, beforeEach, expect, test } from 'vitest';
import { boxesOf, seenBoxesOf } from '../../../components/page-ui/range-boxes.ts';

let frame: HTMLIFrameElement;

beforeEach(async () => {
  frame = document.createElement('iframe');
  frame.style.cssText =
    'position:fixed;left:40px;top:60px;width:300px;height:100px;border:5px solid';
  frame.srcdoc =
    '<!doctype html><body style="margin:0;font:16px/20px monospace"><p style="margin:0">First</p><p style="margin:400px 0 0">Last</p>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
});

afterEach(() => frame.remove());

function rangeOver(index: number): Range {
  const inner = frame.contentDocument;
  const paragraph = inner?.querySelectorAll('p')[index];
  const range = inner?.createRange();
  if (range === undefined || paragraph === undefined) throw new Error('the frame is empty');
  range.selectNodeContents(paragraph);
  return range;
}

test('the boxes of a text in a frame stand where the frame shows it', () => {
  const [box] = seenBoxesOf([rangeOver(0)], window);
  expect(box).toMatchObject({ left: 45, top: 65 });
  expect(box?.height).toBeGreaterThan(10);
});

test('what is scrolled out of its frame has a place, and is not seen', () => {
  const last = rangeOver(1);
  expect(boxesOf([last], window)).toHaveLength(1);
  expect(seenBoxesOf([last], window)).toEqual([]);
  frame.contentWindow?.scrollTo(0, 1_000);
  expect(seenBoxesOf([last], window)).toHaveLength(1);
  expect(seenBoxesOf([rangeOver(0)], window)).toEqual([]);
});

test('of a line that is cut by the edge of its frame the seen part counts', () => {
  frame.contentWindow?.scrollTo(0, 8);
  const [box] = seenBoxesOf([rangeOver(0)], window);
  expect(box?.top).toBe(65);
  expect(box?.height).toBeLessThan(15);
});
