import type { SeatKind } from '#db/schema/index.ts'

/** What can happen to a workspace and its seats. Ids only. */
export type WorkspaceEvent =
  | { name: 'workspace.opened'; workspaceId: string; memberId: string }
  | { name: 'workspace.terms-written'; workspaceId: string; memberId: string }
  | { name: 'workspace.page-written'; workspaceId: string; memberId: string }
  | { name: 'workspace.published'; workspaceId: string; memberId: string }
  | { name: 'workspace.unpublished'; workspaceId: string; memberId: string }
  | { name: 'workspace.closed'; workspaceId: string; memberId: string }
  | { name: 'workspace.reopened'; workspaceId: string; memberId: string }
  | { name: 'seat.taken'; workspaceId: string; seatId: string; memberId: string; kind: SeatKind }
  | { name: 'seat.invited'; workspaceId: string; invitationId: string; memberId: string }
  | { name: 'seat.invitation-withdrawn'; workspaceId: string; invitationId: string; memberId: string }
  | { name: 'seat.asked'; workspaceId: string; requestId: string; memberId: string }
  | { name: 'seat.ask-withdrawn'; workspaceId: string; requestId: string; memberId: string }
  | { name: 'seat.answered'; workspaceId: string; requestId: string; memberId: string; outcome: string }
  | { name: 'seat.changed'; workspaceId: string; seatId: string; memberId: string; changeId: string }
  | { name: 'seat.left'; workspaceId: string; seatId: string; memberId: string }
  | { name: 'seat.named'; workspaceId: string; seatId: string; memberId: string }
  | { name: 'seat.support-agreed'; workspaceId: string; seatId: string; supporterSeatId: string }
  | { name: 'seat.support-ended'; workspaceId: string; seatId: string; supporterSeatId: string }
