/** What can happen to carers. Ids only. */
export type CarerEvent =
  | { name: 'carer.came-in'; memberId: string }
  | { name: 'carer.left'; memberId: string }
  | { name: 'caring.told'; memberId: string; caringId: string }
  | { name: 'caring.changed'; memberId: string; caringId: string }
  | { name: 'caring.removed'; memberId: string; caringId: string }
  /** `bothWays` false: only the other does not see. Nobody is told, and no page shows it. */
  | { name: 'people.kept-apart'; memberId: string; otherId: string; bothWays: boolean }
  | { name: 'people.apart-ended'; memberId: string; otherId: string; bothWays: boolean }
