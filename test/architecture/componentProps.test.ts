import { describe, expect, it } from 'vitest';
import { componentProps } from '../../.config/architecture/componentProps.mjs';

/** More than this is seldom one thing: a class, a moderation or a question that is passed from hand to hand stands in a context. */
const MOST = 8;

/** Those that take more, each prop a thing of its own and none handed on unread, and how many. */
const MORE: Readonly<Record<string, number>> = {
  WritePreview: 12, // every write of the pane: three things are needed, the others are what some previews say besides
  KeepPreview: 12, // the same for the add-in's own tables
  ChooseTracker: 10,
  TablesHeld: 10,
  ColumnsStep: 9,
  ImportList: 9,
  PaneFrame: 9,
  PaneHead: 9,
  PreviewStep: 9,
  ProposedGroup: 9,
  Save: 9,
};

/** It takes whatever a button of Fluent UI takes. */
const isButton = (name: string): boolean => name === 'LeaveButton';

describe('the components of the pane', () => {
  it(`take ${MOST} props at most, but for those named here`, { timeout: 120_000 }, () => {
    const all = componentProps();
    expect(all.length).toBeGreaterThan(400);
    const more = all.filter(({ name, props }) => props > MOST && !isButton(name));
    expect(Object.fromEntries(more.map(({ name, props }) => [name, props]))).toEqual(MORE);
  });
});
