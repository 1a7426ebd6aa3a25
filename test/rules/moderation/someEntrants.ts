import { readMark, type Entrant } from '../../../src/rules';

/** Learners in list order: `30`, `X` or blank (`-`), with `t` for a tick and `v` for video: `30tv`. */
export const entrantsOf = (list: string): readonly Entrant[] =>
  list.split(' ').map((one) => {
    const [, text = '', marks = ''] = /^(\d+|X|-)([tv]*)$/.exec(one) ?? [];
    const result = readMark(text.replace('-', ''));
    if (!result.ok) throw new Error(`No learner is written as ${one}`);
    return { result: result.value, ticked: marks.includes('t'), video: marks.includes('v') };
  });
