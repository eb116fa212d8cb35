import type { VNode } from 'preact';

/** One state of one view. */
export interface GalleryState {
  /** Unique; its first word is the view. */
  name: string;
  view: 'popup' | 'library' | 'options' | 'page';
  element: VNode;
}
