import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryView } from '../../components/LibraryView.tsx';
import { createTranslation, TranslationProvider } from '../../components/translation.tsx';
import { translate } from '../../lib/platform/translate.ts';
import { useLibrary } from './use-library.ts';
import '../../components/styles/base.css';
import '../../components/styles/found.css';
import '../../components/styles/work.css';
import '../../components/styles/library.css';

const translation = createTranslation(browser.i18n.getUILanguage(), translate);
document.documentElement.lang = translation.language;

function Library() {
  return <LibraryView {...useLibrary(translation)} />;
}

const root = document.getElementById('root');
if (root !== null) {
  render(
    <TranslationProvider translation={translation}>
      <Library />
    </TranslationProvider>,
    root,
  );
}
