/** What can happen to a proposal that is put to a group. Ids only. */
export type ProposalEvent =
  | { name: 'proposal.put'; workspaceId: string; proposalId: string }
  | { name: 'proposal.laid'; workspaceId: string; proposalId: string }
  | { name: 'proposal.put-aside'; workspaceId: string; proposalId: string }
  | { name: 'proposal.commented'; proposalId: string; commentId: string }
  | { name: 'proposal.comment-withdrawn'; proposalId: string; commentId: string }
  | { name: 'proposal.comment-withheld'; proposalId: string; commentId: string }
  | { name: 'proposal.comment-restored'; proposalId: string; commentId: string }
  | { name: 'letter.written'; proposalId: string; letterId: string }
  | { name: 'letter.voiced'; proposalId: string; letterId: string; seatId: string }
  | { name: 'letter.sent'; proposalId: string; letterId: string }
  | { name: 'proposal.noted'; proposalId: string; noteId: string }
  | { name: 'proposal.reported'; proposalId: string }
