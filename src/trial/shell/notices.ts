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

/** Says what the page is still waiting for; an empty sentence takes the notice away. */
export const tellWaiting = (sentence: string): void => {
  pagePart('waiting').classList.remove('unscripted');
  pagePart('waiting').hidden = sentence === '';
  pagePart('waiting').textContent = sentence;
};

/** Says which part of the pane did not come, and what still works; takes that back when it has come after all. */
export const tellPaneMissing = (what: string | undefined): void =>
  refuse(
    what === undefined
      ? ''
      : `The add-in’s pane can’t start: ${what} did not come. The workbook can be edited and saved meanwhile. Save it, look whether npm start is still running, and load this page again.`,
  );

/** Says what the file holds that the page keeps, though it does not show it. */
export const tellKept = (kept: readonly string[]): void => {
  pagePart('kept').hidden = kept.length === 0;
  pagePart('kept-text').textContent = kept.length === 0 ? '' : `Kept in the file, not shown here: ${kept.join(', ')}.`;
};

const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
};

/** Offers a workbook that was replaced with changes in it, beside those offered before, until it is saved or let go. */
export const offerUnsaved = (name: string, save: () => void): void => {
  const notice = document.createElement('div');
  const text = document.createElement('p');
  const drop = (): void => notice.remove();
  notice.className = 'notice';
  text.setAttribute('role', 'note');
  text.textContent = `${name} had changes that were not saved.`;
  const download = button('Download it', () => {
    save();
    drop();
  });
  notice.append(text, download, button('Let it go', drop));
  pagePart('unsaved').append(notice);
};

/** Whether a workbook with unsaved changes is still offered. */
export const isUnsavedOffered = (): boolean => pagePart('unsaved').childElementCount > 0;

/** Makes the notices' own buttons work. */
export const wireNotices = (): void => {
  pagePart('dismiss').addEventListener('click', () => refuse(''));
  pagePart('dismiss-kept').addEventListener('click', () => tellKept([]));
};
