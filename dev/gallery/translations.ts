import { createTranslation, type Translation } from '../../components/translation.tsx';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

type Messages = Readonly<Record<string, { message: string }>>;

/** A translation over a locale file, put together as the browser does it. */
export function translationOf(language: 'en' | 'fr'): Translation {
  const messages: Messages = language === 'en' ? en : fr;
  return createTranslation(language, (key, substitutions) =>
    (messages[key]?.message ?? '').replaceAll(
      /\$(\d)/g,
      (_, place: string) => substitutions[Number(place) - 1] ?? '',
    ),
  );
}
