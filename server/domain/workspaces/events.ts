import type { SeatKind } from '#db/schema/index.ts'

/** What can happen to a workspace and its seats. Ids only. */
export type WorkspaceEvent =
  | { name: 'workspace.opened'; workspaceId: string; memberId: string }
  | { name: 'seat.taken'; workspaceId: string; seatId: string; memberId: string; kind: SeatKind }
