import { eq } from 'drizzle-orm'
import { cases, hostSettings, type TriageLevel } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { openCase } from '#server/domain/safety/index.ts'
import type { useWorld } from './world.ts'

type World = ReturnType<typeof useWorld>

/** Words that the first look finds to be of a level. */
export const wordsOf: Readonly<Record<TriageLevel, string>> = {
  green: 'A warm shower helps me',
  amber: 'I feel so alone with it',
  red: 'This miracle cure helped me',
  crisis: 'I will end my life',
}

/** People who look after a group, people in it, and a way to put something before them. */
export async function aHouse(world: World) {
  const { given } = world
  const tom = await given.member('Tom')
  const reader = await given.member('Amina')
  const facilitator = await given.member('Rowan')
  const group = await given.group({ members: [tom, reader], facilitators: [facilitator] })
  await wereLookedAt(world, [tom, reader])
  return {
    tom,
    reader,
    facilitator,
    group,
    sam: await given.member('Sam', { roles: ['moderator'] }),
    mo: await given.member('Mo', { roles: ['moderator'] }),
    dana: await given.member('Dana', { roles: ['duty-lead'] }),
    /** Somebody writes a reply that people must look at; answers with its case. */
    about: async (author: Actor, words = wordsOf.amber, { nameless = false } = {}) => {
      const thread = await given.thread(reader)
      const reply = await world
        .as(author)
        .commands.groups.postReply({ threadId: thread.id, body: words, ...(nameless ? { nameless: 'on' } : {}) })
      return { caseId: await caseOf(world, reply.id), postId: reply.id, threadId: thread.id }
    },
    /** A case out of nowhere, for when only the queue matters. */
    put: (
      level: TriageLevel,
      { subjectId = world.newId(), aboutId = tom.id, groupId = group.id as string | null } = {},
    ) =>
      world.act(world.system, (ctx) =>
        openCase(ctx, { subject: { kind: 'post', id: subjectId }, aboutId, groupId, source: 'triage', level }),
      ),
  }
}

/** They have been here for a while: their first posts were looked at long ago. */
async function wereLookedAt(world: World, people: readonly Actor[]) {
  const { database, given, now } = world
  const value = { looked: 0, hold: 'never' }
  await database.write(async (tx) => {
    await tx.insert(hostSettings).values({ key: 'newcomers', value, changedBy: 'system', changedAt: now })
  })
  for (const who of people) for (const title of ['One', 'Two', 'Three']) await given.thread(who, 'pain', { title })
  await database.write(async (tx) => {
    await tx.delete(hostSettings)
  })
}

/** The case about a thing. */
export async function caseOf({ database }: World, subjectId: string): Promise<string> {
  const [found] = await database.read(async (db) => db.select().from(cases).where(eq(cases.subjectId, subjectId)))
  if (!found) throw new Error('There is no case about it')
  return found.id
}

/** A case as it stands. */
export async function caseRow({ database }: World, caseId: string) {
  const [found] = await database.read(async (db) => db.select().from(cases).where(eq(cases.id, caseId)))
  if (!found) throw new Error('There is no such case')
  return found
}
