import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
// Only the type: the words themselves come from whoever renders.
import type messages from '../public/_locales/en/messages.json';

/** A key of `public/_locales`. */
export type MessageKey = keyof typeof messages;

type StemOf<Key> = Key extends `${infer Stem}_one` ? Stem : never;

/** The stem of keys that have one message a plural category: `copy_count` of `copy_count_one` and `copy_count_other`. */
export type PluralKey = StemOf<MessageKey>;

/**
 * Looks one message up, as `browser.i18n.getMessage` does.
 *
 * @param substitutions - Put in for `$1`, `$2` ….
 * @returns The empty string, or the key itself, where there is no such message.
 */
export type GetMessage = (key: string, substitutions: readonly string[]) => string;

/** Everything a component needs to speak the reader's language. */
export interface Translation {
  /** BCP 47; decides how dates and numbers are written. */
  language: string;
  /** The message of a key. */
  t: (key: MessageKey, substitutions?: readonly string[]) => string;
  /** The message of a counted thing; `$1` is the count, written the reader's way. */
  tn: (key: PluralKey, count: number) => string;
  /** Plain words for a detection signal; its bare name where no words were given to it. */
  signal: (name: string) => string;
}

/**
 * Joins a source of messages with the plural and number rules of its language.
 *
 * @param preferred - The reader's language. Where the messages are in another one, that one decides how numbers and dates
 *   are written too: an English sentence with a German date in it would be neither.
 */
export function createTranslation(preferred: string, getMessage: GetMessage): Translation {
  const spoken = getMessage('language_tag', []);
  const language = preferred.split('-')[0] === spoken ? preferred : spoken;
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const find = (key: string, substitutions: readonly string[]) => {
    const message = getMessage(key, substitutions);
    return message === '' || message === key ? null : message;
  };
  return {
    language,
    t: (key, substitutions = []) => getMessage(key, substitutions),
    tn: (key, count) => {
      const written = [number.format(count)];
      // French has a category "many" for round millions; a language file need not.
      return find(`${key}_${plural.select(count)}`, written) ?? getMessage(`${key}_other`, written);
    },
    signal: (name) => find(`signal_${name.replaceAll('-', '_')}`, []) ?? name.replaceAll('-', ' '),
  };
}

const TranslationContext = createContext<Translation | null>(null);

/** Gives everything below it one translation. */
export function TranslationProvider(props: {
  translation: Translation;
  children: ComponentChildren;
}) {
  return (
    <TranslationContext.Provider value={props.translation}>
      {props.children}
    </TranslationContext.Provider>
  );
}

/** The translation in force. Throws outside a `TranslationProvider`. */
export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (translation === null) throw new Error('A component was rendered without a translation.');
  return translation;
}
