import { expect, it } from 'vitest';
import { readList } from '../../../src/markbook/import/list/readList';
import { headingRole } from '../../../src/markbook/tracker/headingRole';

it.each([
  'SEN Status',
  'K',
  'Pupil Premium',
  'FSM',
  'Nationality',
  'Home language',
  'Date of birth',
  'E-mail',
  'Contact 1',
  'LAC',
])('%s is sensitive in a list and of no use in a tracker, by one and the same pattern', (heading) => {
  const list = readList([
    ['UCI', heading],
    ['99999N260001A', 'x'],
    ['99999N260002B', 'y'],
  ]);
  expect(list.columns.find((column) => column.heading === heading)).toMatchObject({
    isSensitive: true,
    role: 'left-out',
  });
  expect(headingRole(heading, heading)?.role).toBe('none');
});
