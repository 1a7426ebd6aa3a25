/** What the teacher is doing on this screen. */
export type ShareAim = 'look' | 'freeze' | 'plain' | 'back' | 'statement' | 'letters' | 'report' | 'repair';
