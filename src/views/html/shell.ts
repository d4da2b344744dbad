/** What stands around the pages: head, security policy, style, script. */
import { createHash } from "node:crypto";
import { escapeHtml } from "./escape.js";
import { SEARCH_SCRIPT } from "./search.js";
import { STYLE } from "./style.js";

/** Nothing loads, nothing is sent, and nothing runs but the script and the style below, known by their hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SEARCH_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(code: string): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}

/** The file up to its first page. Of a batch, one page at a time is shown, or the index. */
export function opening(title: string, isBatch: boolean): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="petik">
<title>${escapeHtml(title)} · petik</title>
<style>${STYLE}</style>
</head>
<body>
<main${isBatch ? ` class="batch"` : ""}>
`;
}

/** The file after its last page. */
export function closing(): string {
  return `</main>
<footer class="key"><span>How to read the marks:</span> <mark class="quote c1">a quote</mark> <mark class="statement c1">a statement</mark> <span class="organization">an organization</span> <span class="aside">not the article</span></footer>
<script>${SEARCH_SCRIPT}</script>
</body>
</html>
`;
}
