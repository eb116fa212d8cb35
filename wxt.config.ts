import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { giveMatchPatterns } from './dev/match-patterns.ts';

/**
 * Everything is refused that is not named. No address of the web is: nothing leaves the reader's machine, and nothing is
 * fetched to it. `data:` and `blob:` images serve exports and icons drawn in styles.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  // Auto-imports would hide edges from the import rules.
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => giveMatchPatterns(entrypoints),
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // storage: the reader's settings · scripting: bring the annotator into a page that is a release · activeTab: the same on
    // any page, when the reader opens the popup on it · unlimitedStorage: a library is never evicted (docs/adr/0004) ·
    // contextMenus: highlight, note and copy over selected text.
    permissions: ['storage', 'scripting', 'activeTab', 'unlimitedStorage', 'contextMenus'],
    // First keys: the reader can give others in the browser's own settings.
    commands: {
      highlight: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_highlight__',
      },
      note: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_note__' },
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
      review: {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_review__',
      },
    },
    // Asked for one site at a time, at the moment when the reader wants that site always.
    optional_host_permissions: ['*://*/*'],
    // The development server needs its own socket and modules; what is built to ship has no exception.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pressmark@pressmark.extension',
              // The first with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  // The sources go to the add-on store, which builds them: of `dev/` they need what this file imports, and nothing else.
  zip: { excludeSources: ['tests/**', 'dev/*/**', 'dev/!(match-patterns.ts)'] },
});
