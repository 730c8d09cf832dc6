/**
 * The frame of every page: one file that needs nothing else. It has no script and no font, and its links lead within it. This
 * room makes HTML of texts and tables; it may not know what they say.
 */
import { POLICY, STYLE } from "./style.ts";
import { escaped, htmlText } from "./text.ts";

/** @param main HTML, after the heading. */
export function renderDocument(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip hidden" href="#main">Skip to the content</a>
<main id="main">
<h1>${htmlText(title)}</h1>
${main}
</main>
</body>
</html>
`;
}
