import { pagePart } from './pageParts';

/** Hands over a file chosen by the Open button or dropped on the page. */
export const onFileChosen = (take: (file: File) => void): void => {
  const input = pagePart('file');
  pagePart('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
    input.value = '';
  });
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  });
};
