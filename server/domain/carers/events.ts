/** What can happen to carers. Ids only; whoever was named to be kept apart from never stands in an event. */
export type CarerEvent =
  | { name: 'carer.came-in'; memberId: string }
  | { name: 'carer.left'; memberId: string }
  | { name: 'caring.told'; memberId: string; caringId: string }
  | { name: 'caring.changed'; memberId: string; caringId: string }
  | { name: 'caring.removed'; memberId: string; caringId: string }
