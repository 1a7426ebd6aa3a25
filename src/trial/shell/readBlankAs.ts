/** What a blank cell is handed to a function as: 0, as Excel on the desktop has done, unless the page's address says `blank=null`. */
export const readBlankAs = (query: string): 0 | null => (new URLSearchParams(query).get('blank') === 'null' ? null : 0);
