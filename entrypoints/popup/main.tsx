import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { createTranslation, TranslationProvider } from '../../components/translation.tsx';
import { translate } from '../../lib/platform/translate.ts';
import { usePage } from './use-page.ts';
import '../../components/styles/base.css';
import '../../components/styles/found.css';
import '../../components/styles/work.css';
import '../../components/styles/popup.css';

const translation = createTranslation(browser.i18n.getUILanguage(), translate);
document.documentElement.lang = translation.language;

function Popup() {
  return <PopupView {...usePage(translation)} />;
}

const root = document.getElementById('root');
if (root !== null) {
  render(
    <TranslationProvider translation={translation}>
      <Popup />
    </TranslationProvider>,
    root,
  );
}
