import { refuse } from './notices';

/** Says that the trial page could not start, and why; nothing was open yet that could be lost. */
export const sayFailedStart = (error: unknown): void => {
  reportError(error);
  document.body.dataset['state'] = 'failed';
  const why = error instanceof Error ? error.message : String(error);
  refuse(`The trial workbook could not start. ${why}`);
};
