import { describe, expect, test } from 'vitest';
import {
  isTypeLabel,
  typeOfAddress,
  typeOfLabel,
  typeOfTitle,
} from '../../../lib/extract/release-type.ts';

describe('the type that a label names', () => {
  test.each([
    ['News release', 'news-release'],
    ['FOR IMMEDIATE RELEASE', 'news-release'],
    ['Communiqué de presse', 'news-release'],
    ['Pressemitteilung', 'news-release'],
    ['Nota de prensa', 'news-release'],
    ['Comunicato stampa', 'news-release'],
    ['Persbericht', 'news-release'],
    ['Readout', 'readout'],
    ['Compte rendu', 'readout'],
    ['Media advisory', 'media-advisory'],
    ['Avis aux médias', 'media-advisory'],
    ['Presseeinladung', 'media-advisory'],
    ['Backgrounder', 'backgrounder'],
    ["Document d'information", 'backgrounder'],
    ['Fact sheet', 'fact-sheet'],
    ['Speech', 'speech'],
    ['Discours', 'speech'],
    ['Statement', 'statement'],
    ['Déclaration', 'statement'],
    ['Erklärung', 'statement'],
  ])('%s', (label, type) => {
    expect(typeOfLabel(label)).toBe(type);
  });

  test.each(['Overstatement', 'Readoutput', 'Harbours', 'Discourse'])('%s names none', (label) => {
    expect(typeOfLabel(label)).toBeNull();
  });
});

describe('the type that a title names', () => {
  test.each([
    ['Readout of the minister’s call with the harbour towns', 'readout'],
    ['Statement by the Minister of Harbours', 'statement'],
    ['Déclaration du ministre des Ports', 'statement'],
    ['Minister Ada Quill’s statement on the storm', 'statement'],
    ['Remarks by the Minister of Harbours', 'speech'],
    ['Rede der Ministerin', 'speech'],
    ['Media Advisory: Minister opens mooring', 'media-advisory'],
    ['Backgrounder: the mooring programme', 'backgrounder'],
  ])('%s', (title, type) => {
    expect(typeOfTitle(title)).toBe(type);
  });

  test.each(['Small harbours get new moorings', 'Speechless after the storm'])('%s', (title) => {
    expect(typeOfTitle(title)).toBeNull();
  });
});

describe('the type that an address names', () => {
  test.each([
    ['https://www.norwold.gov/media-advisories/2031/x', 'media-advisory'],
    ['https://www.norwold.gov/speeches/2031/x', 'speech'],
    ['https://www.norwold.gov/news/statement-by-the-minister', 'statement'],
  ])('%s', (url, type) => {
    expect(typeOfAddress(url)).toBe(type);
  });

  test.each([
    'https://statements.norwold.gov/statements/96541',
    'https://speech.norwold.gov/news/1',
    'https://www.norwold.gov/a?b=speech',
  ])('%s names none', (url) => {
    expect(typeOfAddress(url)).toBeNull();
  });
});

describe('a line that is a label and nothing else', () => {
  test.each(['News release', 'Joint statement', 'Pressemitteilung Nr. 12', 'COMMUNIQUÉ DE PRESSE'])(
    '%s',
    (line) => {
      expect(isTypeLabel(line)).toBe(true);
    },
  );

  test.each(['News release on harbours', 'The statement was short.', 'Harbours'])(
    'not %s',
    (line) => {
      expect(isTypeLabel(line)).toBe(false);
    },
  );
});
