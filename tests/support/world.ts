import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { asc, eq } from 'drizzle-orm'
import { V7Generator } from 'uuidv7'
import { afterAll, afterEach, beforeEach, inject, type TestContext } from 'vitest'
import { z } from 'zod'
import { type Database, openDatabase } from '#db/database.ts'
import {
  type Audience,
  conditions,
  consents,
  events,
  groupAsks,
  groupConditions,
  groupRoles,
  groups,
  jobs,
  journeys,
  memberRoles,
  members,
  memberships,
  preferences,
  topics,
} from '#db/schema/index.ts'
import type { DomainEvent } from '#server/domain/events.ts'
import { lookUp } from '#server/domain/events.ts'
import { type Actor, type Role, system, visitor } from '#server/domain/kernel/actor.ts'
import {
  type Context,
  command,
  type Deps,
  execute,
  type Limit,
  type Mode,
  type SecondLook,
} from '#server/domain/kernel/command.ts'
import { consentVersion, nameKey, rulesVersion } from '#server/domain/people/index.ts'
import type { Triage } from '#server/domain/subjects.ts'
import { reactions } from '#server/reactions.ts'
import { createServices } from '#server/services.ts'
import { subjects } from '#server/subjects.ts'
import { waitingSources } from '#server/waiting.ts'
import { quickFolder } from '../../scripts/quick-folder.mjs'
import { foreseeableTriage } from './foreseeable-triage.ts'
import { openOwnDatabase } from './postgres.ts'
import { quickTools } from './quick-tools.ts'

/** Monday 5 January 2026, ten in the morning. */
export const start = Date.UTC(2026, 0, 5, 10)

type MemberWish = { roles?: Role[]; verified?: boolean; consented?: boolean; joinedDaysAgo?: number }
type GroupWish = {
  slug?: string
  name?: string
  joining?: 'open' | 'ask'
  conditions?: string[]
  members?: Actor[]
  facilitators?: Actor[]
  greeters?: Actor[]
  topics?: string[]
}

const day = 86_400_000

/** A fresh copy of a migrated database on the engine of this run, a clock that stands still, and people to act in it. */
export function useWorld() {
  let database: Database
  let file: string | undefined
  let tidy: () => Promise<void> = async () => undefined
  let now = start
  let ids = new V7Generator()
  const announced: DomainEvent[] = []
  const limited: Limit[] = []

  let triage: Triage = foreseeableTriage
  let secondLook: SecondLook = 'full-tier'
  let mode: Mode = 'demo'

  const newId = () => ids.generateOrResetCore(now, 10_000).toString()
  const world = {
    get database() {
      return database
    },
    /** The file the rows stand in; undefined on PostgreSQL. */
    get file() {
      return file
    },
    get now() {
      return now
    },
    announced,
    /** The limits that acts were counted against. */
    limited,
    newId,
    visitor,
    system,
    /** Closes the database and opens it again, as a host that starts anew: SQLite only. */
    reopen: async () => {
      if (!file) throw new Error('Only SQLite is a file that can be opened again')
      await database.close()
      database = await openDatabase(`file:${file}`)
    },
    /** Lets time pass, in milliseconds. */
    later: (milliseconds: number) => {
      now += milliseconds
    },
    /** From now on the first look at a text is this one. */
    triageWith: (other: Triage) => {
      triage = other
    },
    /** From now on the full tier is switched off. */
    peopleLookAgain: () => {
      secondLook = 'people'
    },
    /** From now on this is a real host. */
    goLive: () => {
      mode = 'live'
    },
    as: (actor: Actor) => createServices(world.deps()).as(actor),
    /** Does something in a transaction of its own, as a command would: for the parts that commands are made of. */
    act: async <Result>(actor: Actor, work: (ctx: Context) => Promise<Result>): Promise<Result> =>
      execute(world.deps(), actor, command(z.unknown(), work), undefined),
    deps: (): Deps => ({
      database,
      clock: () => now,
      newId,
      tools: quickTools,
      mode,
      origin: 'https://waymark.example',
      subjects,
      waiting: waitingSources,
      triage: (text) => triage(text),
      secondLook,
      consequences: (event) => lookUp(reactions, event),
      limit: async (limit) => {
        limited.push(limit)
      },
      announce: (happened) => {
        announced.push(...happened)
      },
    }),
    events: async () =>
      (await database.read(async (db) => db.select().from(events).orderBy(asc(events.id)))).map(
        (row) => row.payload as DomainEvent,
      ),
    jobs: async () => database.read(async (db) => db.select().from(jobs).orderBy(asc(jobs.id))),
    given: {
      /** Somebody with an account who has confirmed their address and consented, unless told otherwise. */
      member: async (
        name: string,
        { roles = [], verified = true, consented = true, joinedDaysAgo = 100 }: MemberWish = {},
      ): Promise<Actor> => {
        const id = newId()
        const joinedAt = now - joinedDaysAgo * day
        await database.write(async (tx) => {
          await tx.insert(members).values({
            id,
            name,
            nameKey: nameKey(name),
            email: `${name.toLowerCase().replace(/[^a-z0-9]/g, '.')}@example.org`,
            passwordHash: await quickTools.hashPassword('a long enough secret'),
            joinedAt,
            verifiedAt: verified ? joinedAt : null,
            rulesVersion,
          })
          await tx.insert(preferences).values({ memberId: id, openNotes: [], foldWords: [] })
          if (consented)
            await tx.insert(consents).values({ id: newId(), memberId: id, version: consentVersion, givenAt: joinedAt })
          if (roles.length > 0) {
            await tx
              .insert(memberRoles)
              .values(roles.map((role) => ({ memberId: id, role, givenBy: 'system', givenAt: joinedAt })))
          }
        })
        return { kind: 'member', id, roles, isVerified: verified, hasHealthConsent: consented, standing: 'good' }
      },
      condition: async (id: string, name = id, synonyms: string[] = []) =>
        database.write(async (tx) => {
          await tx.insert(conditions).values({ id, name, synonyms, family: 'other' }).onConflictDoNothing()
        }),
      journey: async (
        who: Actor,
        conditionId: string,
        sinceYear: number,
        { sinceMonth = null, audience = 'condition-groups' }: { sinceMonth?: number | null; audience?: Audience } = {},
      ) =>
        database.write(async (tx) => {
          await tx
            .insert(journeys)
            .values({ id: newId(), memberId: who.id, conditionId, sinceYear, sinceMonth, audience })
        }),
      /** A group with these people in it; facilitators and greeters are members too. */
      group: async ({
        slug = 'pain',
        name = 'Pain',
        joining = 'open',
        conditions: about = [],
        members: people = [],
        facilitators = [],
        greeters = [],
        topics: named = [],
      }: GroupWish = {}) => {
        const id = newId()
        const everybody = [...new Map([...people, ...facilitators, ...greeters].map((who) => [who.id, who])).values()]
        const topicRows = named.map((topic, position) => ({ id: newId(), groupId: id, name: topic, position }))
        for (const conditionId of about) await world.given.condition(conditionId)
        await database.write(async (tx) => {
          await tx.insert(groups).values({
            id,
            slug,
            name,
            purpose: 'To talk',
            lookedAfter: 'Read every day',
            joining,
            memberCount: everybody.length,
            openedBy: 'system',
            openedAt: now,
          })
          if (about.length > 0)
            await tx.insert(groupConditions).values(about.map((conditionId) => ({ groupId: id, conditionId })))
          if (topicRows.length > 0) await tx.insert(topics).values(topicRows)
          if (everybody.length > 0) {
            await tx.insert(memberships).values(
              everybody.map((who) => ({
                groupId: id,
                memberId: who.id,
                joinedAt: now - 90 * day,
                visitedAt: now - day,
              })),
            )
          }
          const roles = [
            ...facilitators.map((who) => ({ who, role: 'facilitator' as const })),
            ...greeters.map((who) => ({ who, role: 'greeter' as const })),
          ]
          if (roles.length > 0) {
            await tx.insert(groupRoles).values(
              roles.map(({ who, role }) => ({
                groupId: id,
                memberId: who.id,
                role,
                namedBy: 'system',
                namedAt: now,
              })),
            )
          }
        })
        return { id, slug, topics: topicRows }
      },
      /** A thread, started a minute ago by somebody who may. */
      thread: async (
        author: Actor,
        slug = 'pain',
        { title = 'Stiff in the morning', body = 'What helps you get going?', ...rest } = {},
      ) => world.as(author).commands.groups.startThread({ slug, title, body, ...rest }),
      /** Somebody is in a group already, without asking. */
      membership: async (who: Actor, slug = 'pain') =>
        database.write(async (tx) => {
          const [group] = await tx.select({ id: groups.id }).from(groups).where(eq(groups.slug, slug))
          if (!group) throw new Error(`No group ${slug}`)
          await tx.insert(memberships).values({ groupId: group.id, memberId: who.id, joinedAt: now, visitedAt: now })
        }),
      /** Somebody wishes for a group that is not here yet. */
      groupAsk: async (who: Actor, words = 'A group for me', conditionId: string | null = null) => {
        const id = newId()
        await database.write(async (tx) => {
          await tx.insert(groupAsks).values({ id, memberId: who.id, words, conditionId, askedAt: now })
        })
        return { id }
      },
      reply: async (author: Actor, threadId: string, body = 'A warm shower, slowly.') =>
        world.as(author).commands.groups.postReply({ threadId, body }),
    },
  }

  const freshCopy = freshCopies()
  beforeEach(async (context: TestContext) => {
    now = start
    ids = new V7Generator()
    triage = foreseeableTriage
    secondLook = 'full-tier'
    mode = 'demo'
    announced.length = 0
    limited.length = 0
    const copy = await freshCopy(context)
    database = copy.database
    file = copy.file
    tidy = copy.tidy
  })
  afterEach(async () => {
    if (file) await database.close()
    await tidy()
  })
  return world
}

/** On SQLite a copy of the migrated file for each test; on PostgreSQL one for each worker, emptied before each test. */
function freshCopies() {
  let postgres: Awaited<ReturnType<typeof openOwnDatabase>> | undefined
  afterAll(() => postgres?.database.close())
  return async (context: TestContext): Promise<{ database: Database; tidy: () => Promise<void>; file?: string }> => {
    if (process.env.DATABASE_URL?.startsWith('postgres')) {
      const url = inject('postgres')
      if (!url) return context.skip('PostgreSQL is not installed')
      postgres ??= await openOwnDatabase(url)
      await postgres.empty()
      return { database: postgres.database, tidy: async () => undefined }
    }
    const folder = quickFolder('waymark-world-')
    const file = join(folder, 'test.db')
    copyFileSync(inject('sqliteTemplate'), file)
    return { database: await openDatabase(`file:${file}`), tidy: async () => rmSync(folder, { recursive: true }), file }
  }
}

/** The member as the database has them now, after something changed. */
export const memberRow = (database: Database, { id }: Pick<Actor, 'id'>) =>
  database.read(async (db) => (await db.select().from(members).where(eq(members.id, id)))[0])
