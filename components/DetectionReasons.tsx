import type { Detection, Signal } from '../lib/model/detection.ts';
import { useTranslation } from './translation.tsx';

/** Which signals spoke for and against a release, strongest first, with what was seen on the page. */
export function DetectionReasons({ detection }: { detection: Detection }) {
  const { t, language } = useTranslation();
  const strongest = [...detection.signals].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const likelihood = new Intl.NumberFormat(language, { style: 'percent' }).format(detection.score);
  if (strongest.length === 0) return <p class="none">{t('reasons_none')}</p>;
  return (
    <div class="reasons">
      <SignalList title={t('reasons_for')} signals={strongest.filter(({ weight }) => weight > 0)} />
      <SignalList
        title={t('reasons_against')}
        signals={strongest.filter(({ weight }) => weight < 0)}
      />
      <p class="reasons-likelihood">{t('reasons_likelihood', [likelihood])}</p>
    </div>
  );
}

function SignalList(props: { title: string; signals: readonly Signal[] }) {
  const { signal: wordsFor } = useTranslation();
  if (props.signals.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <ul>
        {props.signals.map(({ name, evidence }) => (
          <li key={`${name} ${evidence}`}>
            {wordsFor(name)}
            {evidence !== '' && <span class="evidence">{evidence}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
