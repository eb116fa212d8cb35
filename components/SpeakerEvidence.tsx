import type { Speaker } from '../lib/model/bodies.ts';
import { after, before } from './excerpt.ts';
import { RULE_NAMES } from './names.ts';
import { useReleaseText } from './release-text.ts';
import { useTranslation } from './translation.tsx';

/** Characters read on either side of a name; the excerpt is cut shorter than that. */
const REACH = 200;

/** By which rule the speaker was found, and the words around the place that the name was read from. */
export function SpeakerEvidence({ speaker, rule }: { speaker: Speaker; rule: string | null }) {
  const { t } = useTranslation();
  const { text } = useReleaseText();
  const name = RULE_NAMES.get(rule ?? '');
  const { start, end } = speaker.via;
  // A name that the reader put in has no place in the text.
  const isPlaced = end > start && end <= text.length;
  if (name === undefined && !isPlaced) return null;
  return (
    <span class="card-evidence">
      {name !== undefined && <span class="card-rule">{t(name)}</span>}
      {isPlaced && (
        <span class="card-context">
          {before(text.slice(Math.max(0, start - REACH), start))}
          <b>{text.slice(start, end)}</b>
          {after(text.slice(end, end + REACH))}
        </span>
      )}
    </span>
  );
}
