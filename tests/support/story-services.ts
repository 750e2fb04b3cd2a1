import { uuidv7 } from 'uuidv7'
import { organizations, services } from '#db/schema/index.ts'
import { enterState, publishedChanged } from '#server/domain/directory/index.ts'
import type { Context } from '#server/domain/kernel/command.ts'
import { nameKey } from '#server/domain/people/index.ts'

/** A published service for a story, with a number, free, and checked today. Answers with its id. */
export async function storyService(ctx: Context, name: string, number: string): Promise<string> {
  const [id, organizationId] = [uuidv7(), uuidv7()]
  const made = { createdAt: ctx.now, changedAt: ctx.now }
  const trust = `${name} Trust`
  await ctx.tx.insert(organizations).values({ id: organizationId, name: trust, nameKey: nameKey(trust), ...made })
  await ctx.tx.insert(services).values({
    id,
    organizationId,
    name,
    nameKey: nameKey(name),
    status: 'active',
    description: `${name}: people who know what it is like, every week.`,
    phones: [{ id: uuidv7(), number }],
    fees: 'Free',
    waysIn: ['self-referral'],
    checkedAt: ctx.now,
    checkedUntil: ctx.now + 180 * 86_400_000,
    ...made,
  })
  await enterState(ctx, id, 'published')
  await publishedChanged(ctx, [id])
  return id
}
