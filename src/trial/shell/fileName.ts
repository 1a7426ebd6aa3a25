import { pagePart } from './pageParts';

/** Puts the open file's name into the bar and the title of the page. */
export const showFileName = (name: string): void => {
  document.title = `${name} – BTEC trial workbook`;
  pagePart('file-name').textContent = name;
  pagePart('file-name').title = name;
  sayStanding('');
};

/** Says beside the name whether what is on the page is in a file. */
export const sayStanding = (words: 'Saved' | 'Not saved' | ''): void => {
  if (pagePart('standing').textContent !== words) pagePart('standing').textContent = words;
};
