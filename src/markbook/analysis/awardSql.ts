import { ABSENT_WORDS } from '../../rules';
import { COMPONENTS } from '../../reference/specifications/structures';

/** What the rules take for space: the query knows nothing but the codes of characters. */
const SPACES = Array.from({ length: 0xffff }, (_, code) => code).filter(
  (code) => String.fromCharCode(code).trim() === '' && (code < 0xd800 || code > 0xdfff),
);

/** Excel knows numbers by 15 digits. */
const DIGITS = 15;

const cellsOf = (component: string, index: number): string =>
  `SELECT line, ${index + 1} AS place, '${component}' AS component, subject, ` +
  `${component.toLowerCase()} AS mark, ${component.toLowerCase()}_series AS series FROM btec_marks`;

const trimmed = (column: string): string => `TRIM(BOTH chars FROM COALESCE(CAST(${column} AS VARCHAR), ''))`;

/** Each mark of each learner in a row of its own, with what it is looked up by (UMS-4, STR-4). */
const READ = `spaces AS (SELECT ${SPACES.map((code) => `CHR(${code})`).join(' || ')} AS chars),
cells AS (
  ${COMPONENTS.map(cellsOf).join('\n  UNION ALL ')}
),
texts AS (
  SELECT line, place, component, UPPER(${trimmed('subject')}) AS subject, UPPER(${trimmed('mark')}) AS text,
    ${trimmed('series')} AS series
  FROM cells CROSS JOIN spaces
),
numbers AS (
  SELECT t.*, s.subject IS NOT NULL AS is_known, s.subject IS NULL OR c.component IS NOT NULL AS is_held,
    v.max, v.status, v.rule, v.problem, v.series IS NOT NULL AS is_named,
    CASE WHEN t.text SIMILAR TO '[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)' THEN CAST(t.text AS DOUBLE PRECISION) END AS number
  FROM texts t
  LEFT JOIN btec_subjects s ON s.subject = t.subject
  LEFT JOIN btec_components c ON c.subject = t.subject AND c.component = t.component
  LEFT JOIN btec_conversions v ON v.subject = t.subject AND v.component = t.component AND v.series = t.series
),
wholes AS (
  SELECT *, number = ROUND(number) OR ABS(number - ROUND(number)) <= 0.5 *
      CASE WHEN number = 0 THEN 0 ELSE POWER(10, FLOOR(LOG10(ABS(number))) - ${DIGITS - 1}) END AS is_whole,
    CASE WHEN text = '' THEN 'blank' WHEN text IN (${ABSENT_WORDS.map((word) => `'${word}'`).join(', ')}) THEN 'absent' ELSE 'mark' END AS reading
  FROM numbers
)`;

/** What is wrong with each cell; the lower the weight, the sooner it is named, as BTEC.AWARD does. */
const JUDGED = `faults AS (
  SELECT *, CASE WHEN NOT is_held OR reading <> 'mark' THEN NULL
      WHEN number IS NULL OR number > 1.7976931348623157E308 OR number < -1.7976931348623157E308 THEN 'mark-unreadable'
      WHEN NOT is_whole THEN 'mark-not-whole'
      WHEN ROUND(number) < 0 THEN 'mark-negative'
      WHEN max IS NOT NULL AND ROUND(number) > max THEN 'mark-above-max'
      WHEN max IS NULL AND ROUND(number) > 9007199254740991 THEN 'mark-unreadable' END AS mark_problem,
    CASE WHEN subject = '' THEN 'subject-missing' WHEN NOT is_known THEN 'subject-unknown'
      WHEN series = '' THEN 'series-missing'
      WHEN NOT series SIMILAR TO '20[0-9][0-9]-0[16]' THEN 'series-unreadable'
      WHEN NOT is_named THEN 'conversion-missing' ELSE problem END AS key_problem
  FROM wholes
),
raws AS (
  SELECT *, CASE WHEN is_held AND reading = 'mark' AND mark_problem IS NULL AND max IS NOT NULL
      THEN CAST(ABS(ROUND(number)) AS INTEGER) END AS raw
  FROM faults
),
judged AS (
  SELECT f.*, u.ums, CASE WHEN NOT is_held AND reading <> 'blank' THEN 1 WHEN mark_problem IS NOT NULL THEN 2
      WHEN is_held AND reading = 'mark' AND key_problem IS NOT NULL THEN 3 END AS weight
  FROM raws f
  LEFT JOIN btec_ums u ON u.subject = f.subject AND u.component = f.component AND u.series = f.series AND u.raw = f.raw
)`;

/** One row for each learner: the worst fault, what is still open, and the sum (UMS-6). */
const SUMMED = `learners AS (
  SELECT line, MIN(weight * 10 + place) AS worst, SUM(ums) AS ums, MAX(subject) AS subject,
    MAX(CASE WHEN is_held AND reading = 'absent' THEN 1 ELSE 0 END) AS any_absent,
    MAX(CASE WHEN is_held AND reading = 'blank' THEN 1 ELSE 0 END) AS any_blank,
    MAX(CASE WHEN is_held AND status = 'estimated' THEN 1 ELSE 0 END) AS any_estimated
  FROM judged GROUP BY line
),
states AS (
  SELECT l.*, s.scale, s.rule AS scale_rule, s.problem AS scale_problem, j.component AS fault_in, j.weight, j.mark_problem,
    j.key_problem, j.rule AS held_rule,
    CASE WHEN worst < 30 THEN 'refused' WHEN any_absent = 1 THEN 'absent' WHEN any_blank = 1 THEN 'blank'
      WHEN worst IS NOT NULL OR s.problem IS NOT NULL THEN 'refused' ELSE 'graded' END AS state
  FROM learners l
  LEFT JOIN btec_subjects s ON s.subject = l.subject
  LEFT JOIN judged j ON j.line = l.line AND j.weight * 10 + j.place = l.worst
)`;

const PROBLEM = `CASE weight WHEN 1 THEN 'component-not-held' WHEN 2 THEN mark_problem WHEN 3 THEN key_problem ELSE scale_problem END`;

const RULE = `CASE weight WHEN 1 THEN 'STR-4' WHEN 2 THEN 'UMS-4' WHEN 3 THEN
      CASE key_problem WHEN 'conversion-missing' THEN 'UMS-1' WHEN 'subject-missing' THEN 'TERMS' WHEN 'subject-unknown' THEN 'TERMS'
        WHEN 'series-missing' THEN 'TERMS' WHEN 'series-unreadable' THEN 'TERMS' ELSE held_rule END
      ELSE scale_rule END`;

/**
 * The query that grades a table btec_marks (line, subject, c1, c1_series, c2, c2_series, c3, c3_series; marks as text, lines
 * numbered) by the tables of figures, in every row as BTEC.AWARD does. A subject is its code, a series is 2024-06: any other
 * spelling is refused, never guessed (UMS-1..4, UMS-6, SCALE-1, PTS-1, STR-4).
 */
export const awardSql = (): string =>
  `WITH ${READ},
${JUDGED},
${SUMMED}
SELECT line, state, CASE WHEN state = 'graded' OR (state = 'refused' AND worst IS NULL) THEN ums END AS total,
  CASE WHEN state = 'graded' THEN g.grade END AS grade, CASE WHEN state = 'graded' THEN g.points END AS points,
  CASE WHEN state = 'graded' THEN any_estimated = 1 END AS is_estimated, CASE WHEN state = 'graded' THEN scale END AS scale,
  CASE WHEN state = 'refused' THEN fault_in END AS component,
  CASE WHEN state = 'refused' THEN ${RULE} END AS rule,
  CASE WHEN state = 'refused' THEN ${PROBLEM} END AS problem
FROM states LEFT JOIN btec_grades g ON g.subject = states.subject AND states.ums BETWEEN g.lowest AND g.highest
ORDER BY line
`;
