import { pagePart } from './pageParts';

/** Says in one sentence why something was refused; an empty one takes the notice away. */
export const refuse = (sentence: string): void => {
  pagePart('refusal').hidden = sentence === '';
  pagePart('alert').textContent = sentence;
};

/** Says what the add-in asked of Excel that is not played here; what office.js asks for itself concerns nobody. */
export const tellUnplayed = (what: string): void => {
  if (!what.startsWith('Microsoft.')) refuse(`The trial workbook does not play ${what}.`);
};

/** Says what the file holds that the page keeps, though it does not show it. */
export const tellKept = (kept: readonly string[]): void => {
  pagePart('kept').hidden = kept.length === 0;
  pagePart('kept-text').textContent = kept.length === 0 ? '' : `Kept in the file, not shown here: ${kept.join(', ')}.`;
};

/** Offers the workbook that was replaced with changes in it, until it is saved or let go. */
export const offerUnsaved = (name: string, save: () => void): void => {
  const close = (): void => {
    pagePart('unsaved').hidden = true;
    pagePart('save-unsaved').onclick = null;
  };
  pagePart('unsaved-text').textContent = `${name} had changes that were not saved.`;
  pagePart('unsaved').hidden = false;
  pagePart('save-unsaved').onclick = () => {
    save();
    close();
  };
  pagePart('drop-unsaved').onclick = close;
};

/** Makes the notices' own buttons work. */
export const wireNotices = (): void => {
  pagePart('dismiss').addEventListener('click', () => refuse(''));
  pagePart('dismiss-kept').addEventListener('click', () => tellKept([]));
};
