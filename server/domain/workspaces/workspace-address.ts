import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { visibleWorkspaceById } from './workspaces.ts'

/** The address of a workspace, for notices, which know its id alone. Refuses: not-found. */
export const workspaceAddress = query(z.object({ workspaceId: z.string() }), async ({ db, actor }, { workspaceId }) => {
  const { slug } = await visibleWorkspaceById(db, actor, workspaceId)
  return { slug }
})
