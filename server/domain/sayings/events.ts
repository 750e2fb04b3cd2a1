type About = { workspaceId: string; sayingId: string }

/** What can happen to what people say in a workspace. Ids only. */
export type SayingEvent =
  | ({ name: 'saying.said'; seatId: string; bySeatId: string } & About)
  | ({ name: 'saying.withdrawn' } & About)
  | ({ name: 'saying.withheld' } & About)
  | ({ name: 'saying.restored' } & About)
