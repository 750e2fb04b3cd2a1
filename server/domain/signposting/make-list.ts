import { z } from 'zod'
import { signpostingItems, signpostingLists } from '#db/schema/index.ts'
import { visibleService } from '../directory/index.ts'
import { visibleGroupById } from '../groups/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { demandNobodysName } from './nobodys-name.ts'
import { listDays, maySignpost, mostOnAList } from './policy.ts'
import { facilitating } from './who-facilitates.ts'

export const MakeListInput = z.object({
  words: z.string().trim().max(300, 'Keep the line above under 300 letters').default(''),
  days: z.coerce.number().pipe(
    z.union(
      listDays.map((days) => z.literal(days)),
      'Choose how long it stays open',
    ),
  ),
  items: z
    .array(
      z.object({
        kind: z.enum(['service', 'group']),
        id: z.string().max(60),
        note: z.string().trim().max(300, 'Keep each note under 300 letters').default(''),
      }),
    )
    .min(1, 'Put at least one service or group on the list')
    .max(mostOnAList, `Keep the list to ${mostOnAList}: a long list helps nobody`),
})

type Item = z.output<typeof MakeListInput>['items'][number]

/**
 * A professional makes a list of services and peer groups for one person, with a link that ends on a day. It keeps no name,
 * and refuses words that tell whose it is. The secret is told once, and never kept. Refuses: forbidden, invalid, not-found,
 * conflict (not published yet), too-many.
 */
export const makeList = command(
  MakeListInput,
  async (ctx, { words, days, items }, { secret, hash }: { secret: string; hash: string }) => {
    const { tx, actor, now } = ctx
    demand(maySignpost(actor, await facilitating(tx, actor)))
    demandNobodysName({ words, ...Object.fromEntries(items.map(({ note }, at) => [`note-${at}`, note])) })
    const listId = ctx.newId()
    const rows = []
    for (const [position, item] of items.entries()) rows.push({ listId, position, ...(await rowOf(ctx, item)) })
    await tx
      .insert(signpostingLists)
      .values({ id: listId, secretHash: hash, madeBy: actor.id, madeAt: now, words, endsAt: now + days * day })
    await tx.insert(signpostingItems).values(rows)
    await ctx.record({ name: 'signposting-list.made', listId, memberId: actor.id })
    return { listId, secret }
  },
  { limit: 'asking', before: async (_input, { newSecret }) => newSecret() },
)

async function rowOf({ tx, actor }: Context, { kind, id, note }: Item) {
  if (kind === 'group') return { groupId: (await visibleGroupById(tx, actor, id)).id, serviceId: null, note }
  const service = await visibleService(tx, actor, id)
  if (service.publishedAt === null) throw conflict(`“${service.name}” is not published yet`)
  return { serviceId: service.id, groupId: null, note }
}
