import { DEMO_PAGES, type DemoPage, EDITIONS } from './site.ts';

/** The page that `npm start` opens: every demo page with what there is to see on it. */
export function indexPage(): string {
  const releases = DEMO_PAGES.filter(({ isRelease }) => isRelease);
  const others = DEMO_PAGES.filter(({ isRelease }) => !isRelease);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pressmark demo newsroom</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/assets/newsroom.css">
</head>
<body>
<main>
<h1>Pressmark demo newsroom</h1>
<p>Everybody and everything here is invented. The pages stand under invented government addresses that this browser window
resolves to this machine; nothing is fetched from the network. Open a release, wait for the badge on Pressmark’s toolbar
button, and press it.</p>
<h2>Releases</h2>
<ul>
${releases.map(row).join('\n')}
</ul>
<h2>Pages to leave alone</h2>
<p>On these Pressmark stays quiet.</p>
<ul>
${others.map(row).join('\n')}
</ul>
<h2>Without a government’s address</h2>
<p>The same page under this machine’s own address. Pressmark does not look at it by itself: press its toolbar button.</p>
<ul>
${releases
  .slice(0, 1)
  .map(({ url, title }) => item(new URL(url).pathname, title, 'Read on request only.'))
  .join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function row(page: DemoPage): string {
  const later = EDITIONS.filter((edition) => edition.page === page.id).map(({ version }) =>
    item(
      `${page.url}?version=${version}`,
      `${page.title} (as edited two days later)`,
      'Save the first version, then open this one: a quotation reworded, a figure corrected, a paragraph gone.',
    ),
  );
  return [item(page.url, page.title, page.shows), ...later].join('\n');
}

function item(address: string, title: string, shows: string): string {
  return `<li><p><a href="${address}">${title}</a><br>${shows}</p></li>`;
}
