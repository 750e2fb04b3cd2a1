import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { workspaces, workspaceTerms } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayArrange } from './policy.ts'
import { purpose, terms } from './purpose-and-terms.ts'
import { visibleWorkspace } from './workspaces.ts'

/** The chair or the staff write down what the group is for and how it works together. What stood before is kept. Refuses: not-found, forbidden, invalid, too-many. */
export const writeTerms = command(
  z.object({ slug: z.string(), purpose, terms }),
  async (ctx, { slug, ...written }) => {
    const { id } = await demandArranging(ctx, slug)
    await ctx.tx.update(workspaces).set(written).where(eq(workspaces.id, id))
    await keepTerms(ctx, id, written)
    await ctx.record({ name: 'workspace.terms-written', workspaceId: id, memberId: ctx.actor.id })
  },
  { limit: 'posting' },
)

/** The workspace at this address, for those who arrange it. Refuses: not-found, forbidden. */
export async function demandArranging({ tx, actor }: Context, slug: string) {
  const workspace = await visibleWorkspace(tx, actor, slug)
  demand(mayArrange(actor, workspace))
  return workspace
}

/** What stands from now on, among everything that ever stood. */
export async function keepTerms(
  { tx, actor, now, newId }: Context,
  workspaceId: string,
  written: { readonly purpose: string; readonly terms: string },
): Promise<void> {
  await tx.insert(workspaceTerms).values({ id: newId(), workspaceId, ...written, writtenBy: actor.id, writtenAt: now })
}
