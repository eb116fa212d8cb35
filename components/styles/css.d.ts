/** A stylesheet that the bundler puts into the page. */
declare module '*.css';

/** A stylesheet as text, with what it imports; a script puts it where it belongs. */
declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives the text as the default export.
  export default text;
}
