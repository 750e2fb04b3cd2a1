import { eq } from 'drizzle-orm'
import { audit, cases, decisions, hostSettings } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

/** What a moderator says when they act on words. */
export const acted = { rule: 'no-treatment-advice', reason: 'It sells a cure', message: 'We took this from view' }

/** A group with people who look after it, and words in it that somebody decides about. */
export function fairnessOf(world: ReturnType<typeof useWorld>) {
  const { given } = world
  const places = {
    /** Tom wrote something that looks like a cure; Sam moderates, Dana leads, Ada coordinates, Rowan facilitates. */
    people: async () => {
      const [tom, reader] = [await given.member('Tom'), await given.member('Amina')]
      const sam = await given.member('Sam', { roles: ['moderator'] })
      const dana = await given.member('Dana', { roles: ['duty-lead', 'moderator'] })
      const ada = await given.member('Ada', { roles: ['coordinator'] })
      const rowan = await given.member('Rowan')
      await given.group({ members: [tom, reader], facilitators: [rowan] })
      const thread = await given.thread(reader)
      for (const _ of [1, 2]) await given.reply(tom, thread.id)
      const reply = await given.reply(tom, thread.id, 'This miracle cure helped me. Stop taking your tablets')
      return { tom, reader, sam, dana, ada, rowan, thread, reply }
    },
    caseAbout: (subjectId: string) =>
      world.database.read(async (db) => {
        const [found] = await db.select().from(cases).where(eq(cases.subjectId, subjectId))
        return found?.id ?? ''
      }),
    /** Somebody decides about a post; answers with the decision. */
    decided: async (
      who: Actor,
      postId: string,
      wish: { action: string; days?: number; notes?: string[]; message?: string },
    ) => {
      const caseId = await places.caseAbout(postId)
      return (await world.as(who).commands.moderation.decide({ caseId, ...acted, ...wish })).decisionId
    },
    decision: (id: string) =>
      world.database.read(async (db) => (await db.select().from(decisions).where(eq(decisions.id, id)))[0]),
    /** As no command would: says that somebody else decided. */
    rewrite: (id: string, decidedBy: string) =>
      world.database.write(async (tx) => {
        await tx.update(decisions).set({ decidedBy }).where(eq(decisions.id, id))
      }),
    auditRows: () => world.database.read(async (db) => db.select().from(audit).orderBy(audit.seq)),
    set: (key: string, value: unknown) =>
      world.database.write(async (tx) => {
        await tx.insert(hostSettings).values({ key, value, changedBy: 'system', changedAt: world.now })
      }),
    /** Who somebody is at the door today. */
    atTheDoor: async ({ id }: Actor): Promise<Actor> => {
      const known = await world.as(world.system).queries.people.whoIs({ memberId: id })
      if (!known) throw new Error('Nobody')
      return known.actor
    },
    /** What others see of a post: shown, or why not. */
    shown: async (who: Actor, threadId: string, postId: string) =>
      (await world.as(who).queries.groups.threadPage({ threadId })).posts.find(({ id }) => id === postId)?.withheld,
  }
  return places
}
