/** The rule's id in the rules document; cases, wording and the "why" text use it. */
export type RuleId =
  | `STR-${number}`
  | `SCALE-${number}`
  | `UMS-${number}`
  | `SIT-${number}`
  | `ENT-${number}`
  | `REV-${number}`
  | `MOD-${number}`
  | `PTS-${number}`
  | `WHATIF-${number}`
  | 'TERMS';
