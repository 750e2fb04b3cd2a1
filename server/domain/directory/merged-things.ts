import { and, eq, inArray, isNull } from 'drizzle-orm'
import {
  chosenServices,
  mergedMemberThings,
  savedServices,
  serviceClaims,
  serviceCorrections,
  serviceMerges,
  serviceThanks,
  serviceTries,
  signpostingItems,
} from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** What was led from one entry to another, by its key. Never what somebody wrote. */
export type Moved = {
  readonly corrections: readonly string[]
  readonly merges: readonly string[]
  readonly chosen: readonly { readonly place: 'group' | 'turning-point'; readonly placeId: string }[]
  readonly items: readonly { readonly listId: string; readonly position: number }[]
}

/** What members had with it. It is kept apart, since it goes with their account. */
export type MovedOfMember = Pick<typeof mergedMemberThings.$inferSelect, 'thing' | 'memberId'>

/** The tables in which a member says one thing of a service once. */
const once = { saved: savedServices, thanks: serviceThanks, tries: serviceTries } as const

/**
 * Leads what points at one entry to another. Where a person or place has the other already, theirs stays where it is: both
 * lead to the same page.
 */
export async function leadTo(
  ctx: Context,
  { goneId, keptId }: Pair,
): Promise<{ readonly moved: Moved; readonly ofMembers: readonly MovedOfMember[] }> {
  const { tx } = ctx
  const claims = await onlyNew(ctx, serviceClaims, { goneId, keptId })
  if (claims.length > 0)
    await tx
      .update(serviceClaims)
      .set({ serviceId: keptId })
      .where(
        and(
          eq(serviceClaims.serviceId, goneId),
          isNull(serviceClaims.endedAt),
          inArray(serviceClaims.memberId, claims),
        ),
      )
  const corrections = await tx
    .update(serviceCorrections)
    .set({ serviceId: keptId })
    .where(and(eq(serviceCorrections.serviceId, goneId), isNull(serviceCorrections.settledAt)))
    .returning({ id: serviceCorrections.id })
  // An entry that led here leads on: nobody is sent from one to the next.
  const merges = await tx
    .update(serviceMerges)
    .set({ keptId })
    .where(and(eq(serviceMerges.keptId, goneId), isNull(serviceMerges.undoneAt)))
    .returning({ id: serviceMerges.id })
  const items = await tx
    .update(signpostingItems)
    .set({ serviceId: keptId })
    .where(eq(signpostingItems.serviceId, goneId))
    .returning({ listId: signpostingItems.listId, position: signpostingItems.position })
  const ofMembers = claims.map((memberId): MovedOfMember => ({ thing: 'claims', memberId }))
  for (const thing of ['saved', 'thanks', 'tries'] as const)
    ofMembers.push(...(await moveOnce(ctx, thing, { goneId, keptId })).map((memberId) => ({ thing, memberId })))
  const moved = {
    corrections: corrections.map(({ id }) => id),
    merges: merges.map(({ id }) => id),
    chosen: await moveChosen(ctx, { goneId, keptId }),
    items,
  }
  return { moved, ofMembers }
}

/** Leads back what was led away. What has gone meanwhile stays gone. */
export async function leadBack(ctx: Context, { id, goneId, keptId }: Pair & { readonly id: string }, moved: Moved) {
  const { tx } = ctx
  for (const thing of ['saved', 'thanks', 'tries', 'claims'] as const) {
    const table = thing === 'claims' ? serviceClaims : once[thing]
    const theirs = tx
      .select({ memberId: mergedMemberThings.memberId })
      .from(mergedMemberThings)
      .where(and(eq(mergedMemberThings.mergeId, id), eq(mergedMemberThings.thing, thing)))
    await tx
      .update(table)
      .set({ serviceId: goneId })
      .where(and(eq(table.serviceId, keptId), inArray(table.memberId, theirs)))
  }
  await tx.delete(mergedMemberThings).where(eq(mergedMemberThings.mergeId, id))
  if (moved.corrections.length > 0)
    await tx
      .update(serviceCorrections)
      .set({ serviceId: goneId })
      .where(inArray(serviceCorrections.id, [...moved.corrections]))
  if (moved.merges.length > 0)
    await tx
      .update(serviceMerges)
      .set({ keptId: goneId })
      .where(inArray(serviceMerges.id, [...moved.merges]))
  for (const { place, placeId } of moved.chosen)
    await tx
      .update(chosenServices)
      .set({ serviceId: goneId })
      .where(
        and(eq(chosenServices.place, place), eq(chosenServices.placeId, placeId), eq(chosenServices.serviceId, keptId)),
      )
  for (const { listId, position } of moved.items)
    await tx
      .update(signpostingItems)
      .set({ serviceId: goneId })
      .where(
        and(
          eq(signpostingItems.listId, listId),
          eq(signpostingItems.position, position),
          eq(signpostingItems.serviceId, keptId),
        ),
      )
}

type Pair = { readonly goneId: string; readonly keptId: string }

/** Members who have something with the one that goes and nothing with the one that is kept. */
async function onlyNew(
  { tx }: Context,
  table: typeof savedServices | typeof serviceThanks | typeof serviceTries | typeof serviceClaims,
  { goneId, keptId }: Pair,
): Promise<string[]> {
  const withKept = new Set(
    (await tx.select({ memberId: table.memberId }).from(table).where(eq(table.serviceId, keptId))).map(
      ({ memberId }) => memberId,
    ),
  )
  const withGone = await tx.select({ memberId: table.memberId }).from(table).where(eq(table.serviceId, goneId))
  return [...new Set(withGone.map(({ memberId }) => memberId))].filter((memberId) => !withKept.has(memberId))
}

async function moveOnce(ctx: Context, name: keyof typeof once, pair: Pair): Promise<readonly string[]> {
  const table = once[name]
  const members = await onlyNew(ctx, table, pair)
  for (let from = 0; from < members.length; from += atOnce)
    await ctx.tx
      .update(table)
      .set({ serviceId: pair.keptId })
      .where(and(eq(table.serviceId, pair.goneId), inArray(table.memberId, members.slice(from, from + atOnce))))
  return members
}

const atOnce = 500

async function moveChosen({ tx }: Context, { goneId, keptId }: Pair): Promise<Moved['chosen']> {
  const places = (serviceId: string) =>
    tx
      .select({ place: chosenServices.place, placeId: chosenServices.placeId })
      .from(chosenServices)
      .where(eq(chosenServices.serviceId, serviceId))
  const kept = await places(keptId)
  const moving = (await places(goneId)).filter(
    (one) => !kept.some(({ place, placeId }) => place === one.place && placeId === one.placeId),
  )
  for (const { place, placeId } of moving)
    await tx
      .update(chosenServices)
      .set({ serviceId: keptId })
      .where(
        and(eq(chosenServices.place, place), eq(chosenServices.placeId, placeId), eq(chosenServices.serviceId, goneId)),
      )
  return moving
}
