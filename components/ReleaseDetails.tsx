import type { ComponentChildren } from 'preact';
import type { Contact, Sourced } from '../lib/model/release.ts';
import type { Snapshot } from '../lib/model/snapshot.ts';
import { DetectionReasons } from './DetectionReasons.tsx';
import { formatDate, formatInstant } from './format-date.ts';
import { ORIGIN_NAMES, SECTION_NAMES } from './names.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { useTranslation } from './translation.tsx';

/** Digits shown of a hash: enough to compare by eye, and the whole of it is in the exports. */
const SHORT_HASH = 16;

/** Where a saved copy comes from, what was read and where, whom to call, and where the release goes on. */
export function ReleaseDetails({ snapshot }: { snapshot: Snapshot }) {
  const { t, language } = useTranslation();
  const { release } = snapshot;
  const date = (value: string) => formatDate(value, language);
  return (
    <div class="details">
      <section>
        <h3>{t('detail_provenance')}</h3>
        <dl>
          <Detail name={t('detail_address')}>
            <OutsideLink href={release.url}>{release.url}</OutsideLink>
          </Detail>
          <Detail name={t('detail_saved')}>{formatInstant(snapshot.takenAt, language)}</Detail>
          <SourcedDetail name={t('detail_publisher')} value={release.publisher} />
          <SourcedDetail name={t('detail_published')} value={release.datePublished} write={date} />
          {release.dateModified !== null && (
            <SourcedDetail name={t('detail_modified')} value={release.dateModified} write={date} />
          )}
          {release.place !== null && (
            <SourcedDetail name={t('detail_place')} value={release.place} />
          )}
          <Detail name={t('detail_language')}>{languageName(release.inLanguage, language)}</Detail>
          {snapshot.contentHash !== '' && (
            <Detail name={t('detail_fingerprint')}>
              <code title={snapshot.contentHash}>{snapshot.contentHash.slice(0, SHORT_HASH)}…</code>
            </Detail>
          )}
        </dl>
      </section>
      {release.sections.length > 0 && (
        <section>
          <h3>{t('detail_sections')}</h3>
          <ul class="plain">
            {release.sections.map(({ kind, start, end }) => (
              <li key={start}>
                {t(SECTION_NAMES[kind])}{' '}
                <q class="origin" lang={release.inLanguage}>
                  {headingOf(release.body.text.slice(start, end))}
                </q>
              </li>
            ))}
          </ul>
        </section>
      )}
      {release.contacts.length > 0 && (
        <section>
          <h3>{t('detail_contacts')}</h3>
          <ul class="plain">
            {release.contacts.map((contact) => (
              <li key={JSON.stringify(contact)}>
                <ContactLines contact={contact} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {release.alternates.length > 0 && (
        <section>
          <h3>{t('detail_alternates')}</h3>
          <ul class="plain">
            {release.alternates.map(({ inLanguage, url }) => (
              <li key={url}>
                <OutsideLink href={url}>{languageName(inLanguage, language)}</OutsideLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {release.links.length > 0 && (
        <section>
          <h3>{t('detail_links')}</h3>
          <ul class="plain">
            {release.links.map(({ text, url }) => (
              <li key={`${text} ${url}`}>
                <OutsideLink href={url}>{text === '' ? url : text}</OutsideLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('detail_detection')}</h3>
        <DetectionReasons detection={snapshot.detection} />
      </section>
    </div>
  );
}

/** The first line of a section. */
function headingOf(section: string): string {
  return section.split('\n', 1)[0] ?? '';
}

function Detail(props: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function SourcedDetail(props: {
  name: string;
  value: Sourced<string> | null;
  write?: (value: string) => string;
}) {
  const { t } = useTranslation();
  const { value, write = (text) => text } = props;
  return (
    <Detail name={props.name}>
      {value === null ? (
        <span class="origin">{t('detail_none')}</span>
      ) : (
        <>
          {write(value.value)} <span class="origin">{t(ORIGIN_NAMES[value.from])}</span>
        </>
      )}
    </Detail>
  );
}

function ContactLines({ contact }: { contact: Contact }) {
  const lines = [contact.name, contact.role, contact.organization].filter((line) => line !== null);
  return (
    <>
      {lines.map((line, index) => (
        <span key={line} class={index === 0 ? 'contact-name' : undefined}>
          {line}
        </span>
      ))}
      {contact.phones.map((phone) => (
        <a key={phone} href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </a>
      ))}
      {contact.emails.map((email) => (
        <a key={email} href={`mailto:${email}`}>
          {email}
        </a>
      ))}
    </>
  );
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // A page may name a language that is no language tag.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
