/** What a reader can do on the walk through everything found. */
export type ReviewStep = 'next' | 'previous' | 'accept' | 'fix' | 'dismiss' | 'undo' | 'end';

/** The keys of each step, the one that the bar shows first. */
export const REVIEW_KEYS: Readonly<Record<ReviewStep, readonly [string, ...string[]]>> = {
  previous: ['p', 'ArrowUp', 'ArrowLeft'],
  next: ['n', 'ArrowDown', 'ArrowRight'],
  accept: ['a'],
  fix: ['f'],
  dismiss: ['d'],
  undo: ['u'],
  end: ['Escape'],
};

/** The step a key means; null where it means none. Keys pressed with Ctrl, Alt or Command are the browser's. */
export function reviewStepOf(event: {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}): ReviewStep | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  for (const step of STEPS) if (REVIEW_KEYS[step].includes(key)) return step;
  return null;
}

const STEPS: readonly ReviewStep[] = [
  'next',
  'previous',
  'accept',
  'fix',
  'dismiss',
  'undo',
  'end',
];
