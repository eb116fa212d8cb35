import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReleaseText } from '../lib/model/release.ts';

const Text = createContext<ReleaseText | null>(null);

/** Gives the cards below it the text that annotations point into. */
export const ReleaseTextProvider = Text.Provider;

/** The text that annotations point into. Throws outside a `ReleaseTextProvider`. */
export function useReleaseText(): ReleaseText {
  const text = useContext(Text);
  if (text === null) throw new Error('A card was rendered without the text it is about.');
  return text;
}
