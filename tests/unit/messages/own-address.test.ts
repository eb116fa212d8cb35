import { expect, test } from 'vitest';
import { ownAddress } from '../../../lib/messages/own-address.ts';

const PAGE = 'https://www.novaterra.gov/news/a?page=1#top';

test.each([
  ['https://www.novaterra.gov/news/a', PAGE],
  ['https://novaterra.gov/news/a', PAGE],
  ['http://www.novaterra.gov/news/a', PAGE],
  ['https://www.novaterra.gov/fr/nouvelles/a', PAGE],
  ['http://127.0.0.1:4100/a', 'http://127.0.0.1:4100/a?utm_source=x'],
])('%s is a name for a page of its own site', (claimed, reported) => {
  expect(ownAddress(claimed, reported)).toBe(claimed);
});

test.each([
  ['https://www.otherland.gov/news/a', PAGE],
  ['https://press.novaterra.gov/news/a', PAGE],
  ['https://www.novaterra.gov.evil.example/news/a', PAGE],
  ['https://www.novaterra.gov@evil.example/news/a', PAGE],
  ['https://www.novaterra.gov:8443/news/a', PAGE],
  ['news/a', PAGE],
])('%s is set aside for where the page is', (claimed, reported) => {
  expect(ownAddress(claimed, reported)).toBe('https://www.novaterra.gov/news/a?page=1');
});

test('one department’s host may not speak for the host above it', () => {
  expect(ownAddress('https://www.gov.uk/a', 'https://blog.dept.gov.uk/a')).toBe(
    'https://blog.dept.gov.uk/a',
  );
});
