import type { Signal } from './detection.ts';
import type { ItemId } from './reader-work.ts';

/** Everything that is allowed to go wrong. Each code has its plain words and next step in `_locales` (`failure_<code>`). */
export type Failure =
  /** The page was read and is not a release. */
  | { code: 'not-a-release'; reasons: readonly Signal[] }
  /** There is no article on the page. */
  | { code: 'no-article-text' }
  /** The page is larger than what is read (nodes or characters). */
  | { code: 'page-too-large' }
  /** The text of an annotation or a mark is not on the page any more. */
  | { code: 'orphaned'; annotation: ItemId }
  /** No script of ours answers in the tab: a browser page, a store page, a closed tab. */
  | { code: 'page-unreachable' }
  /** The extension was updated under the page: the script that asks belongs to the version before. */
  | { code: 'extension-updated' }
  /** A message that is not of the protocol, of another version, or not allowed to its sender. */
  | { code: 'bad-message'; detail: string }
  /** An `AnnotatedRelease` over the size a message may have. */
  | { code: 'message-too-large'; bytes: number; limit: number }
  /** The disk or the browser's quota is full. */
  | { code: 'storage-full' }
  /** The database could not be opened or written. */
  | { code: 'storage-failed'; detail: string }
  /** The database was written by a newer Pressmark. */
  | { code: 'database-newer'; found: number; supported: number }
  /** Another window holds an older database open. */
  | { code: 'database-blocked' }
  /** What the reader selected is not part of the release's copy: a menu, a caption that was left out, another article. */
  | { code: 'not-in-copy' }
  /** The selection goes over more blocks or table cells than one mark may have. */
  | { code: 'selection-too-large'; limit: number }
  /** The reader, or the browser for them, did not allow the extension on a site. */
  | { code: 'permission-refused' }
  /** What was asked for is not in the library. */
  | { code: 'not-found' };
