import type { Random } from './random';

const WORDS = [
  ...'UCI,ULN,Candidate No,Surname,Forename,Name,Class,C1 mark,C2,Component 3,Raw,UMS,Grade,Total,Mark,Boundary'.split(
    ',',
  ),
  ...'DIT,HSC,C1,C2,2024-06,June 2024,Jan 25,L2D*,L2P,D*,*2,U,X,Q,absent,max,0,1,12,60,90.5,1e9,-1,12345A678901'.split(
    ',',
  ),
  ...'=1+1,=HYPERLINK("x"),+A1,@SUM(1),-2,#N/A,#REF!,__proto__,constructor,toString,NaN,Infinity,Ålesund,نجمة,😀'.split(
    ',',
  ),
  ...[
    'Level 2 Distinction*',
    '"',
    "'",
    '""',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\0',
    '()',
    '[[',
    ']]',
    '{}',
    'A1:XFD1048576',
  ],
];
const BETWEEN = ['\t', ',', ';', '|', ' ', '  ', '\n', '\r\n', '\r', '\n\n', '', ':', ', ', '" ,"', '!'];

/** A text of words that mean something here, in an order that means nothing. */
export const wildText = (random: Random, most = 30): string => {
  let text = '';
  for (let left = random.below(most); left > 0; left -= 1) {
    const word = random.pick(WORDS);
    text += (random.below(20) === 0 ? word.repeat(random.below(30)) : word) + random.pick(BETWEEN);
  }
  return text;
};

/** A text with some places changed: signs lost, doubled, exchanged, or other text put in. */
export const spoilt = (text: string, random: Random): string => {
  let result = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.below(random.below(10) === 0 ? 200 : 4));
    const put = random.pick([
      '',
      result.slice(at, end).repeat(2),
      wildText(random, 3),
      String.fromCharCode(random.below(300)),
    ]);
    result = result.slice(0, at) + put + result.slice(end);
  }
  return result;
};

/** What a cell may hand over. */
export const wildCell = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => random.below(100),
    () => random.pick([-1, 0.5, 1e308, NaN, Infinity, -0, 90, 60]),
    () => random.pick(WORDS),
    () => random.pick(['DIT', 'C1', '2024-06', 'L2P', 'X', '', null]),
    () => wildText(random, 4),
    () => random.pick([true, false, null, undefined, '']),
  ])();
