/**
 * @typedef {import('../scripts/build/functionsCatalogue.mjs').FunctionEntry} FunctionEntry
 * @typedef {string | number} Shown
 * @typedef {{ formula: string, result: Shown | Shown[][] }} Example
 * @typedef {{ examples: Example[], notes: string[] }} Help
 */

/** @param {string | number} text */
const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `:root{color-scheme:light dark;--ink:#242424;--quiet:#616161;--line:#d1d1d1;--field:#f5f5f5;--link:#0f6cbd}
@media (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--quiet:#adadad;--line:#525252;--field:#292929;--link:#62abf5}}
body{margin:0 auto;padding:16px;max-width:44rem;font:15px/1.5 "Segoe UI",system-ui,sans-serif;color:var(--ink);background:Canvas}
h1{font-size:1.5rem;margin:0 0 8px}h2{font-size:1.1rem;margin:24px 0 8px}p{margin:8px 0}a{color:var(--link)}
code{font:13px/1.5 Consolas,ui-monospace,monospace;overflow-wrap:anywhere}
.call{display:block;padding:8px 12px;background:var(--field);border-radius:4px}
dt{font-weight:600}dd{margin:0 0 8px}.quiet{color:var(--quiet)}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid var(--line)}
.grid{width:auto}.grid td{border:1px solid var(--line);padding:2px 8px}`;

/**
 * A page of help in its frame.
 * @param {string} title
 * @param {string} body
 */
export const page = (title, body) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<p class="quiet">Examples use invented figures, not Pearson’s. Not affiliated with Pearson; BTEC is theirs.</p>
</body>
</html>
`;

/** @param {Shown} cell */
const cellText = (cell) => (cell === '' ? '<span class="quiet">blank</span>' : escaped(cell));

/** @param {Example['result']} result */
const resultText = (result) => {
  if (!Array.isArray(result)) return cellText(result);
  const rows = result.map((row) => `<tr>${row.map((cell) => `<td>${cellText(cell)}</td>`).join('')}</tr>`);
  return `<table class="grid">${rows.join('')}</table>`;
};

/**
 * How a function is written, optional arguments in brackets.
 * @param {FunctionEntry} entry
 */
export const syntaxOf = ({ name, parameters }) =>
  `=BTEC.${name}(${parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name)).join(', ')})`;

const FOR_ALL = [
  'A single cell gives a single answer; a range gives its own shape. One bad cell gives one error, the rest are answered.',
  'Excel may hand a blank cell over as 0. Adding &"" to a reference, as in [@C1]&"", keeps blank and 0 apart.',
  '#VALUE! means that something given can’t be read or is not allowed; #N/A that it is not known or not possible. Both carry a sentence: select the cell and its warning sign.',
];

/**
 * The help page of one function: what it does, how it is written, its arguments and examples that a test has run.
 * @param {FunctionEntry} entry
 * @param {Help} help
 */
export const helpPage = (entry, { examples, notes }) => {
  const args = entry.parameters.map(
    ({ name, description = '', optional }) =>
      `<dt><code>${name}</code>${optional === true ? ' <span class="quiet">(may be left out)</span>' : ''}</dt><dd>${escaped(description)}</dd>`,
  );
  const rows = examples.map(
    ({ formula, result }) => `<tr><td><code>${escaped(formula)}</code></td><td>${resultText(result)}</td></tr>`,
  );
  return page(
    `BTEC.${entry.name}`,
    `<h1>BTEC.${entry.name}</h1>
<p>${escaped(entry.description ?? '')}</p>
<p><code class="call">${syntaxOf(entry)}</code></p>
<h2>What you give it</h2>
<dl>${args.join('\n')}</dl>
<h2>Examples</h2>
<table><thead><tr><th scope="col">Formula</th><th scope="col">Shows</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<h2>Good to know</h2>
${[...notes, ...FOR_ALL].map((note) => `<p>${escaped(note)}</p>`).join('\n')}
<p><a href="index.html">All functions</a></p>`,
  );
};

/**
 * The page that lists all functions.
 * @param {readonly FunctionEntry[]} entries
 */
export const helpIndex = (entries) => {
  const rows = entries.map(
    ({ name, description = '' }) =>
      `<tr><td><a href="${name.toLowerCase()}.html"><code>BTEC.${name}</code></a></td><td>${escaped(description)}</td></tr>`,
  );
  return page(
    'BTEC functions',
    `<h1>BTEC functions</h1>
<table><thead><tr><th scope="col">Function</th><th scope="col">What it gives</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<p><a href="class-report.html">A class report for others: what it hides, and what comparing two of them reveals</a></p>`,
  );
};
