import type { ExportedFile } from '../lib/export/export-file.ts';

/** How long the browser may take to fetch the file before its address is given back. */
const KEEP_MS = 60_000;

/** Hands a file to the reader as a download of the page: needs no permission, and asks where the browser is set to ask. */
export function downloadFile(file: ExportedFile, document: Document): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
