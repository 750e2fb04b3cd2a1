export { openWorkspace } from './open-workspace.ts'
export { mayArrange, mayDecide, mayTakePart, type SeatFacts } from './policy.ts'
export {
  type HeldSeat,
  type SeenWorkspace,
  visibleWorkspace,
  visibleWorkspaceById,
  workspaceFromWithin,
} from './workspaces.ts'
