/** The questions that only Excel can answer, most dangerous first; `step` of the script for a person who has to look. */
export const QUESTIONS = [
  { question: 'Do arrays written over hidden and filtered rows land where they should?' },
  { question: 'Do tables grow and columns fill by themselves, and what of a formula for its own row outside a table?' },
  { question: 'Is Ctrl+Z still there after a sheet was read, and after a write?', step: 4 },
  { question: 'How many formulas go into one step of Ctrl+Z?' },
  { question: 'How do blank, 0, TRUE, a date, an error and an argument left out reach a function?' },
  { question: 'How do formulas in a table read back?' },
  { question: 'Does #NAME? go when the formula is entered again?' },
  { question: 'What does calculating a sheet and the workbook take?' },
  { question: 'Does a cell’s error tell its sentence?', step: 5 },
  { question: 'How do text cells and apostrophes read back?' },
  { question: 'What is the formula of a cell that another one fills?' },
  { question: 'Is what the add-in keeps in the workbook still there after saving and opening?', step: 7 },
  { question: 'Do formulas answer when the workbook is opened and the pane is closed?', step: 7 },
  { question: 'What of many merged cells, a chart sheet, another workbook in front?', step: 6 },
  { question: 'Can the paper size be set without a printer?' },
  { question: 'Do the theme, the clipboard and files reach the pane?', step: 8 },
] as const satisfies readonly { readonly question: string; readonly step?: number }[];
