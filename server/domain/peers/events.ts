type Ask = { connectionId: string; askedBy: string; askedOf: string }

/** What can happen between two people who connect. Ids only. */
export type PeerEvent =
  | { name: 'peer-offer.made'; memberId: string }
  | { name: 'peer-offer.changed'; memberId: string }
  | { name: 'peer-offer.stopped'; memberId: string }
  | ({ name: 'peer.asked' } & Ask)
  | ({ name: 'peer.withdrawn' } & Ask)
  | ({ name: 'peer.answered'; accepted: boolean } & Ask)
  | ({ name: 'peer.trusted'; roomId: string; memberId: string } & Omit<Ask, 'askedBy' | 'askedOf'>)
  /** `endedBy` is null when a block ended it: nobody is told of it. */
  | ({ name: 'peer.ended'; roomId: string; endedBy: string | null } & Ask)
