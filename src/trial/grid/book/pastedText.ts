/** Set before the text of a pasted cell that Excel had formatted as text, so that `0101` stays `0101`. */
export const TEXT_MARK = '\u2060';

const TEXT_FORMAT = /mso-number-format\s*:\s*["']?\\?@/i;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Tab-separated text as a table of cells; blank first and last cells keep their places. */
export function tableOf(text: string): string {
  const rows = text
    .replace(/(?:\r\n|\r|\n)$/, '')
    .split(/\r\n|\r|\n/)
    .map((row) => row.split('\t').map((cell) => `<td>${escaped(cell)}</td>`));
  return `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`;
}

function textClasses(css: string): string[] {
  return [...css.matchAll(/(?<![^{}])([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', rules = '']) =>
    TEXT_FORMAT.test(rules) ? (selectors.match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1)) : [],
  );
}

/** Marks the cells of a copied table that were formatted as text. */
export function markTextCells(html: string): string {
  if (!TEXT_FORMAT.test(html)) return html;
  const copied = new DOMParser().parseFromString(html, 'text/html');
  const names = [...copied.querySelectorAll('style')].flatMap((style) => textClasses(style.textContent));
  for (const cell of copied.querySelectorAll('td, th')) {
    const isText =
      names.some((name) => cell.classList.contains(name)) || TEXT_FORMAT.test(cell.getAttribute('style') ?? '');
    if (isText && cell.textContent !== '') cell.prepend(TEXT_MARK);
  }
  return copied.documentElement.outerHTML;
}
