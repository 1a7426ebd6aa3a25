/** The headings of the tables a teacher can make by hand, in their usual order. */
export const TABLE_HEADINGS = {
  BTEC_Tables: ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Grade', 'Status', 'Source', 'Added'],
  BTEC_Boundaries: [
    ...['Subject', 'Component', 'Series', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'],
    ...['Rounding', 'Status', 'Source', 'Added'],
  ],
} as const;
