import { z } from 'zod'
import { workspaces } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { addressOf } from '../kernel/words.ts'
import { mayOpenWorkspace } from './policy.ts'
import { purpose, terms } from './purpose-and-terms.ts'
import { takeSeat } from './seats.ts'
import { keepTerms } from './write-terms.ts'

export const OpenWorkspaceInput = z.object({
  name: z.string().trim().min(3, 'Give the group a name').max(80, 'Keep the name under 80 letters'),
  service: z.string().trim().min(3, 'Name the service').max(120, 'Keep it under 120 letters'),
  purpose,
  terms: terms.default(''),
})

/** A service opens a workspace. Whoever opens it takes the first seat, as staff. Refuses: forbidden, invalid, too-many. */
export const openWorkspace = command(
  OpenWorkspaceInput,
  async (ctx, wish) => {
    demand(mayOpenWorkspace(ctx.actor))
    const { tx, actor, now, newId } = ctx
    const id = newId()
    const slug = addressOf(wish.name)
    if (slug.length < 2 || reserved.has(slug))
      throw invalid({ name: ['Choose another name: the address is made from it'] })
    const opened = await tx
      .insert(workspaces)
      .values({ ...wish, id, slug, openedBy: actor.id, openedAt: now })
      .onConflictDoNothing()
      .returning({ id: workspaces.id })
    if (opened.length === 0) throw invalid({ name: ['A group with this name, or one very like it, is here already'] })
    await keepTerms(ctx, id, wish)
    await ctx.record({ name: 'workspace.opened', workspaceId: id, memberId: actor.id })
    await takeSeat(ctx, { workspaceId: id, memberId: actor.id, kind: 'staff' })
    return { id, slug }
  },
  { limit: 'posting' },
)

/** Addresses under /working-together that are pages of their own. */
const reserved = new Set([
  'open',
  'new',
  'you-said',
  'community',
  'invitations',
  'mine',
  'record',
  'documents',
  'meetings',
  'comments',
  'opportunities',
  'proposals',
])
