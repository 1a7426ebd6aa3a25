/** Said beside a spinner: Excel answers nothing while a cell is being edited. */
export const IF_EDITING = 'If a cell is being edited, press Enter or Esc in the sheet.';

/** Said below a day that can only be one that was. */
export const DAY_THAT_WAS = 'Give a day, today or earlier.';
