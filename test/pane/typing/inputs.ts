import type { Locator, Page } from 'playwright-core';

/** A field as the walk finds it in the page. */
export interface FoundInput {
  /** What it is and what it is called: the same field has the same name when it is drawn anew. */
  readonly name: string;
  readonly kind: 'text' | 'list to type in' | 'number to step' | 'day' | 'choice' | 'tick' | 'file';
}

const MARK = 'data-walked';

/** Unfolds what can be unfolded, so that every field is there. */
export const unfoldAll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const folded = document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]:not([aria-haspopup])');
    for (const button of folded) button.click();
    return folded.length;
  });

/** The next field of the screen that is not among those walked already; it is marked, so that a field put in its place is told from it. */
export const nextInput = (page: Page, walked: readonly string[]): Promise<FoundInput | undefined> =>
  page.evaluate(
    ([seen, mark]) => {
      const kindOf = (field: HTMLElement): FoundInput['kind'] | undefined => {
        if (field instanceof HTMLSelectElement) return 'choice';
        if (field instanceof HTMLTextAreaElement) return 'text';
        if (!(field instanceof HTMLInputElement)) return undefined;
        if (field.getAttribute('role') === 'combobox') return 'list to type in';
        if (field.getAttribute('role') === 'spinbutton') return 'number to step';
        if (field.type === 'radio' || field.type === 'checkbox') return 'tick';
        if (field.type === 'file') return 'file';
        return field.type === 'date' ? 'day' : 'text';
      };
      const counts = new Map<string, number>();
      for (const field of document.querySelectorAll<HTMLInputElement>('main :is(input, textarea, select)')) {
        const kind = kindOf(field);
        const isUsable = !field.disabled && (kind === 'file' || field.checkVisibility());
        if (kind === undefined || !isUsable) continue;
        const labelledBy = (field.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id));
        const labels = [...(field.labels ?? []), ...labelledBy].flatMap((label) => label?.textContent ?? []);
        const called = [labels.join(' '), field.getAttribute('aria-label'), field.placeholder].find(Boolean);
        const group = field.closest('fieldset, [role=group]')?.querySelector('legend')?.textContent ?? '';
        const bare = `${kind}: ${group} ${called}`;
        const count = (counts.get(bare) ?? 0) + 1;
        counts.set(bare, count);
        const name = count === 1 ? bare : `${bare} (${count})`;
        if (seen.includes(name)) continue;
        field.setAttribute(mark, name);
        return { name, kind };
      }
      return undefined;
    },
    [walked, MARK] as const,
  );

/** The very field that was marked; one drawn anew in its place is not it. */
export const inputMarked = (page: Page, { name }: FoundInput): Locator =>
  page.locator(`[${MARK}=${JSON.stringify(name)}]`);

/** What stands in a field and where the keyboard is. */
export interface Standing {
  readonly value: string;
  readonly isTicked: boolean;
  readonly hasFocus: boolean;
  readonly caret: number | null;
  readonly isListOpen: boolean;
}

/** Undefined when the field that was marked is gone. */
export const standingOf = async (input: Locator): Promise<Standing | undefined> => {
  if ((await input.count()) !== 1) return undefined;
  return input.evaluate((field: HTMLInputElement) => ({
    value: field.value,
    isTicked: field.checked,
    hasFocus: document.activeElement === field,
    caret: 'selectionStart' in field ? field.selectionStart : null,
    isListOpen: field.getAttribute('aria-expanded') === 'true',
  }));
};
