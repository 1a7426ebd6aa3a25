/** The parts of a tracker in the set-up that every version of the add-in has written. */
export const TRACKER_GIVEN = {
  id: 'one',
  name: 'DIT · 11B',
  subject: 'DIT',
  sheet: '11B',
  table: 'Class',
  headerRows: [0, 1],
  learnerRows: [2, 30],
  endsThere: true,
  laterKey: { any: 'thing' },
} as const;
