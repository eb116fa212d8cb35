import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ReleaseTextProvider } from '../../../components/release-text.ts';
import { SpeakerEvidence } from '../../../components/SpeakerEvidence.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';

afterEach(cleanup);

const text =
  'Ferries return\nHarbour Minister Ida Quill opened the pier on Monday. “It floats,” Quill said.';
const start = text.indexOf('Ida Quill');

function evidence(rule: string | null, end: number, copy: string): string {
  const speaker = {
    name: 'Ida Quill',
    role: null,
    organization: null,
    via: { type: 'TextPositionSelector' as const, start, end },
  };
  render(
    <TranslationProvider translation={translationOf('en')}>
      <ReleaseTextProvider value={{ text: copy, blocks: [], inlines: [] }}>
        <p data-testid="card">
          <SpeakerEvidence speaker={speaker} rule={rule} />
        </p>
      </ReleaseTextProvider>
    </TranslationProvider>,
  );
  return screen.getByTestId('card').textContent ?? '';
}

test('says the rule and shows the words around the name, within their own paragraph', () => {
  const said = evidence('clause-right', start + 'Ida Quill'.length, text);
  expect(said).toContain('Named in the clause beside the words');
  expect(said).toContain('Harbour Minister Ida Quill opened the pier');
  expect(said).not.toContain('Ferries return');
  expect(screen.getByText('Ida Quill').tagName).toBe('B');
});

test('says the rule alone where the text has no such place', () => {
  expect(evidence('statement-lead', start + 9, 'Ferries return')).toBe(
    'Named at the head of the statement',
  );
});

test('says nothing of a name that the reader put in', () => {
  expect(evidence(null, start, text)).toBe('');
});
