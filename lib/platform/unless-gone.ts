/**
 * Makes a way of ending something bearable after an update: the browser has ended it by then, and throws.
 *
 * @param stop - Takes a listener of ours from the browser's API.
 */
export function unlessGone(stop: () => void): () => void {
  return () => {
    try {
      stop();
    } catch {
      // The listener went with the version that it belonged to.
    }
  };
}
