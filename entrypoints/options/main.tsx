import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/OptionsView.tsx';
import { createTranslation, TranslationProvider } from '../../components/translation.tsx';
import { translate } from '../../lib/platform/translate.ts';
import { useOptions } from './use-options.ts';
import '../../components/styles/base.css';
import '../../components/styles/options.css';

const translation = createTranslation(browser.i18n.getUILanguage(), translate);
document.documentElement.lang = translation.language;
document.title = translation.t('options_title');

function Options() {
  return <OptionsView {...useOptions()} />;
}

const root = document.getElementById('root');
if (root !== null) {
  render(
    <TranslationProvider translation={translation}>
      <Options />
    </TranslationProvider>,
    root,
  );
}
