import { render } from 'preact';
import { TranslationProvider } from '../../components/translation.tsx';
import { STATES } from './states.tsx';
import { translationOf } from './translations.ts';
import '../../components/styles/base.css';
import '../../components/styles/found.css';
import '../../components/styles/work.css';
import '../../components/styles/library.css';
import '../../components/styles/options.css';
import '../../components/styles/popup.css';
import './gallery.css';

/**
 * `?state=<name>` shows one state as its own page would; without it, the list of all. `?language=fr` speaks French,
 * `?direction=rtl` runs from right to left.
 */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'fr' ? 'fr' : 'en';
const state = STATES.find(({ name }) => name === query.get('state'));
const root = document.getElementById('root');
document.documentElement.lang = language;
document.dir = query.get('direction') === 'rtl' ? 'rtl' : 'ltr';

if (root !== null && state !== undefined) {
  document.body.className = `${state.view}-page`;
  document.title = state.name;
  render(
    <TranslationProvider translation={translationOf(language)}>
      {state.element}
    </TranslationProvider>,
    root,
  );
} else if (root !== null) {
  document.body.className = 'gallery';
  render(
    <main>
      <h1>Pressmark gallery</h1>
      <p>
        <a href="?language=en">English</a> · <a href="?language=fr">Français</a>
      </p>
      {STATES.map(({ name, view }) => {
        const address = `?${new URLSearchParams({ state: name, language })}`;
        return (
          <section key={name}>
            <h2>
              <a href={address}>{name}</a>
            </h2>
            <iframe class={view} title={name} src={address} loading="lazy" />
          </section>
        );
      })}
    </main>,
    root,
  );
}
