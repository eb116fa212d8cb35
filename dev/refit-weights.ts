// Refits the weights of the detector's signals on a folder of labelled pages and prints the table.
//   node dev/refit-weights.ts FOLDER
// FOLDER/pages/<slug> holds releases and FOLDER/negatives/<slug> other pages, each as `source.html` with `about.json`:
// { url, language, markup?, borderline? }. Body-only and text-only pages, borderline ones and those without address are left out.
//
// Method: logistic regression with a Gaussian prior around the weights below, which were set by hand: a weight moves away from
// what is known of governments' pages everywhere only as far as the pages at hand give reason to. Pages behind which no
// government stands are left out of the fit, since a ceiling and no weight decides on them. What the fit is worth on
// publishers it has not seen is told by leaving out each publisher in turn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignalName } from '../lib/detect/weights.ts';
import type { Detection } from '../lib/model/detection.ts';
import { detectPages } from './detect-pages.ts';

/** Hand-set log-odds: strong where only a release has the mark, weak where it shares it with other pages. */
const PRIOR: Readonly<Record<SignalName, number>> = {
  'address-release': 2.5,
  'address-news': 1,
  'address-other': -1.5,
  'address-list': -3,
  'address-date': 0.7,
  'address-headline': 0.5,
  'metadata-release': 2.5,
  'metadata-keyword': 1.5,
  'metadata-news': 1,
  'metadata-article': 0.5,
  'metadata-other': -2,
  'metadata-date': 0.5,
  'title-list': -3,
  'title-release': 1.5,
  'trail-release': 0.8,
  'wording-label': 2.2,
  'wording-spreading': 2,
  'wording-end': 1.5,
  'wording-contact': 1,
  'wording-part': 0.5,
  'wording-number': 1,
  'wording-statement': 1,
  'wording-announcing': 0.6,
  'wording-opinion': -3.5,
  'wording-legal': -2.5,
  'structure-article': 0.7,
  'structure-teasers': -2,
  'structure-many-dates': -1,
  'structure-no-prose': -2,
  'structure-date': 1,
  'structure-updated': -0.5,
  'structure-dateline': 1.2,
  'structure-quotation': 0.8,
  'structure-byline': -1,
  'structure-comments': -1,
  'structure-paging': -1,
  'structure-questions': -1,
  'structure-addressing': -1,
  'issuer-host': 0,
  'issuer-vouched': 0,
  'issuer-named': -1,
  'issuer-unknown': -5,
  'issuer-other': -5,
};
const PRIOR_BASE = -3.5;

/** One over the variance of the prior: at 1, a weight is believed to within about one unit. */
const STRENGTH = 1;
const STEPS = 3_000;
const RATE = 0.05;

interface Sample {
  id: string;
  language: string;
  publisher: string;
  isRelease: boolean;
  detection: Detection;
  names: SignalName[];
}

interface Model {
  base: number;
  weights: Map<SignalName, number>;
}

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  console.error('Usage: node dev/refit-weights.ts FOLDER');
  process.exit(2);
}
const samples = await readSamples(folder);
const all = refit(samples);
console.log(`${samples.length} pages, ${samples.filter((one) => one.isRelease).length} releases`);
report('committed weights', (one) => one.detection.verdict === 'release');
report('refitted, on the pages they were fitted on', (one) => judge(all, one));
report('refitted, each publisher left out in turn', leaveOneOut());
console.log('\nBASE', all.base.toFixed(1));
const names = Object.keys(PRIOR) as SignalName[];
for (const name of names) {
  const seen = samples.filter((one) => one.names.includes(name));
  const releases = seen.filter((one) => one.isRelease).length;
  console.log(
    `'${name}': ${(all.weights.get(name) ?? 0).toFixed(1)},`.padEnd(34),
    `by hand ${PRIOR[name]}, seen on ${releases} releases and ${seen.length - releases} others`,
  );
}

async function readSamples(root: string): Promise<Sample[]> {
  const pages = ['pages', 'negatives'].flatMap((side) =>
    readdirSync(join(root, side)).flatMap((slug) => {
      const file = join(root, side, slug, 'source.html');
      if (!existsSync(file)) return [];
      const about = JSON.parse(readFileSync(join(root, side, slug, 'about.json'), 'utf8'));
      const isUsable =
        /^https?:/.test(about.url ?? '') && !about.borderline && !/-only$/.test(about.markup ?? '');
      if (!isUsable) return [];
      return [
        {
          id: `${side}/${slug}`,
          side,
          about,
          html: readFileSync(file, 'utf8'),
          url: String(about.url),
        },
      ];
    }),
  );
  const detections = await detectPages(pages);
  return pages.flatMap(({ id, side, about, url }, index) => {
    const detection = detections[index];
    if (detection === undefined) return [];
    const publisher = new URL(url).hostname.split('.').slice(-2).join('.');
    const fired = detection.signals.map((signal) => signal.name as SignalName);
    return [
      {
        id,
        language: about.language,
        publisher,
        isRelease: side === 'pages',
        detection,
        names: fired,
      },
    ];
  });
}

function hasGovernment(sample: Sample): boolean {
  return sample.names.includes('issuer-host') || sample.names.includes('issuer-named');
}

function refit(given: readonly Sample[]): Model {
  const usable = given.filter(hasGovernment);
  const weights = new Map<SignalName, number>(Object.entries(PRIOR) as [SignalName, number][]);
  const model: Model = { base: PRIOR_BASE, weights };
  for (let step = 0; step < STEPS; step += 1) {
    const gradients = new Map<SignalName, number>();
    let baseGradient = STRENGTH * (model.base - PRIOR_BASE);
    for (const sample of usable) {
      const error = probability(model, sample) - (sample.isRelease ? 1 : 0);
      baseGradient += error;
      for (const name of sample.names) gradients.set(name, (gradients.get(name) ?? 0) + error);
    }
    model.base -= (RATE * baseGradient) / (1 + usable.length / 20);
    for (const [name, weight] of weights) {
      if (name.startsWith('issuer-')) continue;
      const gradient = (gradients.get(name) ?? 0) + STRENGTH * (weight - PRIOR[name]);
      weights.set(name, weight - (RATE * gradient) / (1 + usable.length / 20));
    }
  }
  return model;
}

function probability(model: Model, sample: Sample): number {
  const logOdds = sample.names.reduce(
    (sum, name) => sum + (model.weights.get(name) ?? 0),
    model.base,
  );
  return 1 / (1 + Math.exp(-logOdds));
}

function judge(model: Model, sample: Sample): boolean {
  return hasGovernment(sample) && probability(model, sample) >= 0.5;
}

function leaveOneOut(): (sample: Sample) => boolean {
  const models = new Map<string, Model>();
  for (const publisher of new Set(samples.map((one) => one.publisher))) {
    models.set(publisher, refit(samples.filter((one) => one.publisher !== publisher)));
  }
  return (sample) => {
    const model = models.get(sample.publisher);
    return model !== undefined && judge(model, sample);
  };
}

function report(title: string, decide: (sample: Sample) => boolean): void {
  const said = samples.filter(decide);
  const right = said.filter((one) => one.isRelease).length;
  const releases = samples.filter((one) => one.isRelease).length;
  const percent = (part: number, of: number) => ((100 * part) / of).toFixed(1);
  console.log(
    `${title}: precision ${percent(right, said.length)}, recall ${percent(right, releases)}`,
  );
  const wrong = samples.filter((one) => decide(one) !== one.isRelease).map((one) => one.id);
  if (wrong.length > 0) console.log(`   wrong: ${wrong.join(', ')}`);
}
