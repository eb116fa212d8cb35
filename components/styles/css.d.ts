/** A stylesheet that the bundler puts into the page. */
declare module '*.css';
