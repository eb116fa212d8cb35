/** How serious an entry is. */
export type LogLevel = 'info' | 'warn' | 'error';

/** Writes one entry. */
export type LogWriter = (message: string, ...details: readonly unknown[]) => void;

/**
 * A log that writes where `isOn`, and is silent elsewhere: what a reader has on the screen does not belong in a console
 * that the page's owner, or a bug report, may read.
 */
export function createLog(
  isOn: boolean,
  write: (level: LogLevel, message: string, ...details: readonly unknown[]) => void,
): Readonly<Record<LogLevel, LogWriter>> {
  const at =
    (level: LogLevel): LogWriter =>
    (message, ...details) => {
      if (isOn) write(level, message, ...details);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** The extension's log: on under the development server, silent in what is built to ship. */
export const log = createLog(import.meta.env.COMMAND === 'serve', (level, message, ...details) => {
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console, in development only
  console[level](`Pressmark: ${message}`, ...details);
});
