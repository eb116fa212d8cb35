/** One reason for or against a page being a release. */
export interface Signal {
  /** Stable name ("address-path"); its plain words are in `_locales` under `signal_<name>` with underscores. */
  name: string;
  /** Positive speaks for a release, negative against; log-odds. */
  weight: number;
  /** What was seen on the page ("/news/2018/02/"), at most 120 characters. */
  evidence: string;
}

/** Whether a page is a government news release, and why. */
export interface Detection {
  verdict: 'release' | 'unsure' | 'other';
  /** Probability from 0 to 1 that the weights add up to. */
  score: number;
  signals: readonly Signal[];
}
