/** False where the page's address says `addin=absent`: the spreadsheet then knows none of the add-in's functions, as on a computer without it. */
export const isAddInKnown = (query: string): boolean => new URLSearchParams(query).get('addin') !== 'absent';
