import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { indexPage } from './index-page.ts';
import { DEMO_PAGES, type DemoPage, EDITIONS } from './site.ts';

/** A running newsroom. */
export interface Newsroom {
  /** On 127.0.0.1. */
  port: number;
  /** Every address that was asked for, in order: what a test counts to see that a copy fetches nothing. */
  requests: readonly string[];
  /** Stops it, and cuts the connections that browsers keep open. */
  close: () => Promise<void>;
}

/**
 * Serves the demo newsroom on 127.0.0.1, to whatever host a browser thinks it is talking to. It also answers as a plain
 * HTTP proxy, which is how Firefox is brought to it.
 *
 * @param port - 0 for any free one.
 */
export async function startNewsroom(port = 0): Promise<Newsroom> {
  const answers = readAnswers();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(addressOf(request).href);
    answer(request, response, answers);
  });
  // A secure address asked for through the proxy: noted, and refused.
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * One page of the newsroom as it is served.
 *
 * @param page - Which.
 * @param version - A later version, or null for the page as first published.
 * @throws Where an edit's place is not there exactly once.
 */
export function pageHtml(page: DemoPage, version: string | null = null): string {
  const html = readFileSync(new URL(`pages/${page.id}.html`, import.meta.url), 'utf8');
  const edition = EDITIONS.find(
    (candidate) => candidate.page === page.id && candidate.version === version,
  );
  return (edition?.edits ?? []).reduce((text, { was, is }) => {
    if (text.split(was).length !== 2) throw new Error(`${page.id}: not there once: ${was}`);
    return text.replace(was, () => is);
  }, html);
}

/** Everything there is to serve, by path and query; the paths of all hosts differ, so 127.0.0.1 serves them too. */
function readAnswers(): ReadonlyMap<string, { type: string; content: string }> {
  const html = 'text/html; charset=utf-8';
  const css = readFileSync(new URL('assets/newsroom.css', import.meta.url), 'utf8');
  return new Map([
    ['/', { type: html, content: indexPage() }],
    ['/assets/newsroom.css', { type: 'text/css; charset=utf-8', content: css }],
    ...DEMO_PAGES.map(
      (page) => [new URL(page.url).pathname, { type: html, content: pageHtml(page) }] as const,
    ),
    ...EDITIONS.flatMap(({ page: id, version }) =>
      DEMO_PAGES.filter((page) => page.id === id).map(
        (page) =>
          [
            `${new URL(page.url).pathname}?version=${version}`,
            { type: html, content: pageHtml(page, version) },
          ] as const,
      ),
    ),
  ]);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  answers: ReturnType<typeof readAnswers>,
): void {
  const { pathname, search } = addressOf(request);
  const found = answers.get(`${pathname}${search}`) ?? answers.get(pathname);
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Not part of the demo newsroom.');
    return;
  }
  // Asked for anew each time, and fit to be come back to as it was left.
  response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-cache' });
  response.end(found.content);
}

/** To a proxy, the request line holds the whole address; otherwise the host stands in its header. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
}
