import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, peerConnections, peerOffers, type Withheld } from '#db/schema/index.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace } from '../subjects.ts'
import { visibleAsk } from './connections.ts'
import { openPeople } from './open-people.ts'

/** What can be done about the words of an ask. While they are out of view, so is the ask. */
export const peerAskSubject: Subject = {
  isPrivate: true,
  async visibleTo(db, actor, id) {
    // Reporting must not depend on the clock: an ask that is over can be told of too.
    await visibleAsk(db, actor, id, 0)
    return (await askFace(db, id)) ?? missing('Ask')
  },
  face: askFace,
  at: async (_db, path) => /^\/connections\/asks\/([\w-]{1,60})/.exec(path)?.[1] ?? null,
  between: async () => [],
  around: async () => [],
  async withhold(ctx, id, how) {
    const before = (await askFace(ctx.tx, id))?.withheld ?? null
    await ctx.tx.update(peerConnections).set({ withheld: how }).where(eq(peerConnections.id, id))
    return before
  },
  async restore(ctx, id, to) {
    const [ask] = await ctx.tx.select().from(peerConnections).where(eq(peerConnections.id, id))
    if (!ask) return missing('Ask')
    await ctx.tx.update(peerConnections).set({ withheld: to }).where(eq(peerConnections.id, id))
    const { askedBy, askedOf } = ask
    if (to === null && ask.withheld !== null)
      await ctx.record({ name: 'peer.asked', connectionId: id, askedBy, askedOf })
  },
  note: withoutNotes,
}

/** What can be done about the few words of somebody who is open to being asked. */
export const peerOfferSubject: Subject = {
  isPrivate: false,
  async visibleTo(db, actor, id) {
    // As if every count and measure had run out: reporting must not depend on the clock.
    const [open] = await openPeople(db, { actorId: actor.id, now: Number.MAX_SAFE_INTEGER, onlyId: id })
    return (open ? await offerFace(db, id) : null) ?? missing('Offer')
  },
  face: offerFace,
  at: async (_db, path) => /^\/connections\/ask\/([\w-]{1,60})/.exec(path)?.[1] ?? null,
  between: async () => [],
  around: async () => [],
  async withhold(ctx, id, how) {
    const before = (await offerFace(ctx.tx, id))?.withheld ?? null
    await setOffer(ctx.tx, id, how)
    return before
  },
  restore: (ctx, id, to) => setOffer(ctx.tx, id, to),
  note: withoutNotes,
}

const setOffer = async (tx: Parameters<Subject['withhold']>[0]['tx'], id: string, withheld: Withheld | null) => {
  await tx.update(peerOffers).set({ withheld }).where(eq(peerOffers.memberId, id))
}

async function askFace(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await db
    .select({ ask: peerConnections, author: members.name })
    .from(peerConnections)
    .innerJoin(members, eq(members.id, peerConnections.askedBy))
    .where(eq(peerConnections.id, id))
  if (!row) return null
  const { askedBy, words, askedAt, withheld } = row.ask
  const place = 'An ask to connect, from one person to another'
  return face({
    authorId: askedBy,
    author: row.author,
    place,
    path: `/connections/asks/${id}`,
    words,
    writtenAt: askedAt,
    withheld,
  })
}

async function offerFace(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await db
    .select({ offer: peerOffers, author: members.name })
    .from(peerOffers)
    .innerJoin(members, eq(members.id, peerOffers.memberId))
    .where(eq(peerOffers.memberId, id))
  if (!row) return null
  const { words, openSince, withheld } = row.offer
  const place = 'The words of somebody who is open to being asked'
  return face({
    authorId: id,
    author: row.author,
    place,
    path: `/connections/ask/${id}`,
    words,
    writtenAt: openSince,
    withheld,
  })
}

const face = (
  own: Pick<SubjectFace, 'authorId' | 'author' | 'place' | 'path' | 'words' | 'writtenAt' | 'withheld'>,
): SubjectFace => ({
  ...own,
  nameless: false,
  groupId: null,
  title: null,
  html: `<p>${own.words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
  contentNotes: [],
})

async function withoutNotes(): Promise<never> {
  throw conflict('These words carry no content note. Hide them instead')
}

const missing = (what: string): never => {
  throw notFound(what)
}
