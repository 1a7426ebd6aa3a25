const RAW = Array.from({ length: 61 }, (_, raw) => raw);
const umsOf = (raw: number): number => Math.round(raw * 1.5);
const rows = (line: (raw: number, ums: number) => string): string[] => RAW.map((raw) => line(raw, umsOf(raw)));

/** Converter tables as they may also land on the clipboard, worse than those found: invented figures. */
export const WORSE_PASTES = {
  'units in every cell': ['Raw mark | UMS', ...rows((raw, ums) => `${raw} marks | ${ums} UMS`)].join('\n'),
  'drawn with bars': [
    '| Subject | DIT |',
    '|---|---|',
    '| Raw | UMS |',
    '|---|---|',
    ...rows((raw, ums) => `| ${raw} | ${ums} |`),
  ].join('\n'),
  'pages with their own headings and blank lines': [
    'Digital Information Technology Component 1 June 2024',
    'Raw\tUMS',
    ...rows((raw, ums) => `${raw}\t${ums}`).flatMap((line, index) =>
      index % 20 === 19 ? [line, '', 'Page 1 of 4', 'Raw\tUMS'] : [line],
    ),
  ].join('\r\n'),
  'no-break spaces and zeros in front': rows((raw, ums) => `${String(raw).padStart(2, '0')}\u00A0\u00A0${ums}`).join(
    '\n',
  ),
  'two tables one below the other': [
    'DIT Component 1 June 2024',
    ...rows((raw, ums) => `${raw}\t${ums}`),
    'DIT Component 2 June 2024',
    ...rows((raw, ums) => `${raw}\t${ums}`),
  ].join('\n'),
  'a running number in front': ['No;Raw;UMS', ...rows((raw, ums) => `${raw + 1};${raw};${ums}`)].join('\n'),
  'boundaries only': 'Grade\tRaw\nL2D\t47\nL2M\t39\nL2P\t31\nL1D\t25\nL1M\t19\nL1P\t13',
  'a class list': 'Candidate No,Name,C1\n0101,A. Example,30\n0102,B. Example,X',
  'a whole sheet copied with errors in it': [
    'Raw\tUMS',
    ...rows((raw, ums) => (raw === 12 ? '12\t#N/A' : `${raw}\t${ums}`)),
  ].join('\n'),
} as const;
