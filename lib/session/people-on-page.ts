import type { CorrectedSpeaker } from '../model/reader-work.ts';
import type { AnnotatedRelease } from '../model/release.ts';

/** Who is named on a page as a speaker or to be called: each name once, in reading order, contacts last. */
export function peopleOnPage({
  annotations,
  release,
}: Pick<AnnotatedRelease, 'release' | 'annotations'>): readonly CorrectedSpeaker[] {
  const people = new Map<string, CorrectedSpeaker>();
  const add = ({ name, role, organization }: CorrectedSpeaker): void => {
    const known = people.get(name);
    // A name comes with its title once, often later than first.
    people.set(name, {
      name,
      role: known?.role ?? role,
      organization: known?.organization ?? organization,
    });
  };
  for (const { body } of annotations) {
    for (const each of body)
      if (each.type === 'Quotation' && each.speaker !== null) add(each.speaker);
  }
  for (const { name, role, organization } of release.contacts) {
    if (name !== null) add({ name, role, organization });
  }
  return [...people.values()];
}
