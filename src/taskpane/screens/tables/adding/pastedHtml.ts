const UNSEEN = 'script, style, template, noscript, [hidden], [style*="display:none"], [style*="display: none"]';
const OWN_LINE = 'p, div, h1, h2, h3, h4, h5, h6, li, caption, section, article, header, footer, figcaption, dt, dd';

/** The words of an element on one line; a raised footnote sign stays apart from the figure before it. */
const textOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const raised of copy.querySelectorAll('sup, sub')) raised.prepend(' ^');
  for (const broken of copy.querySelectorAll('br')) broken.replaceWith(' ');
  return copy.textContent.replace(/[\s\u00A0]+/g, ' ').trim();
};

const cellsOf = (row: HTMLTableRowElement): readonly string[] =>
  [...row.cells].flatMap((cell) => [textOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')]);

const linesOf = (element: Element): readonly string[] => {
  if (element instanceof HTMLTableElement && element.querySelector('table') === null) {
    const caption = element.caption === null ? [] : [textOf(element.caption)];
    return [...caption, ...[...element.rows].map((row) => cellsOf(row).join('\t'))];
  }
  if (element.querySelector('table') === null && (element.matches(OWN_LINE) || element.childElementCount === 0)) {
    return [...element.children].some((child) => child.matches(OWN_LINE))
      ? [...element.children].flatMap(linesOf)
      : [textOf(element)];
  }
  return [...element.children].flatMap(linesOf);
};

/** The lines of a copied or saved web page as text, its tables' cells parted by tabs; none when it holds no table. */
export const pastedHtml = (html: string): string | undefined => {
  if (!/<table[\s>]/i.test(html)) return undefined;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of page.querySelectorAll(UNSEEN)) unseen.remove();
  const lines = linesOf(page.body).filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
};
