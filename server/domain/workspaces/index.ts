export { myWorkspaces, publicWorkspaces } from './my-workspaces.ts'
export { needsMe } from './needs-me.ts'
export { openWorkspace } from './open-workspace.ts'
export { mayArrange, mayDecide, mayTakePart, type SeatFacts } from './policy.ts'
export { workspacePage } from './workspace-page.ts'
export {
  type HeldSeat,
  type SeenWorkspace,
  visibleWorkspace,
  visibleWorkspaceById,
  workspaceFromWithin,
} from './workspaces.ts'
