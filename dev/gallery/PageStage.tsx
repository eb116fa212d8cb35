import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PageInterface, type PageInterfaceProps } from '../../components/page/PageInterface.tsx';
import type { Box } from '../../components/page/placement.ts';
import pageStyles from '../../components/styles/page.css?inline';
import { TranslationProvider, useTranslation } from '../../components/translation.tsx';

/** What a state says of the interface; where things stand is read from the stage. */
export type StagedProps = Partial<
  Omit<PageInterfaceProps, 'toolbar' | 'card'> & {
    toolbar: Omit<NonNullable<PageInterfaceProps['toolbar']>, 'lines'>;
    card: Omit<NonNullable<PageInterfaceProps['card']>, 'lines'>;
  }
>;

/** A page with the interface on it as it stands on a page of the web: in a root of its own, over text. */
export function PageStage(props: StagedProps) {
  const translation = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLElement>(null);
  const [lines, setLines] = useState<readonly Box[]>([]);

  useLayoutEffect(() => {
    setLines(Array.from(words.current?.getClientRects() ?? []));
  }, []);

  useLayoutEffect(() => {
    if (host.current === null || lines.length === 0) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const { toolbar = null, card = null } = props;
    render(
      <TranslationProvider translation={translation}>
        <style>{pageStyles}</style>
        <PageInterface
          review={null}
          notice={null}
          announcement={{ message: '', turn: 0 }}
          view={{ left: 0, top: 0, width: innerWidth, height: innerHeight }}
          direction={document.dir === 'rtl' ? 'rtl' : 'ltr'}
          {...props}
          toolbar={toolbar && { ...toolbar, lines }}
          card={card && { ...card, lines }}
        />
      </TranslationProvider>,
      root,
    );
  });

  return (
    <main class="stage">
      <h1>Northern harbours to receive $48.6 million</h1>
      <p>
        Storms have cut working days by an eighth since 2019. Eleven communities will see work begin
        before the next ice season, the department announced in Port Ardenne.
      </p>
      <p>
        <mark ref={words}>
          “A harbour that closes for a third of the winter is not a harbour, it is a parking lot for
          boats,”
        </mark>{' '}
        said Minister Oduya-Lind. About 3,400 people work on vessels that call at the eleven
        harbours, and the first breakwater will be 640 metres long.
      </p>
      <div ref={host} />
    </main>
  );
}
