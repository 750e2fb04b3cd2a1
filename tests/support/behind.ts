import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { openDatabase } from '#db/database.ts'
import { confirmedParts, members, planCards, posts } from '#db/schema/index.ts'
import { codeTools } from '#server/auth/codes.ts'
import { markTools } from '#server/auth/marks.ts'
import { tools } from '#server/auth/passwords.ts'
import { lookUp } from '#server/domain/events.ts'
import { type Actor, system } from '#server/domain/kernel/actor.ts'
import { command, execute } from '#server/domain/kernel/command.ts'
import { openCase } from '#server/domain/safety/index.ts'
import { fastVerdict } from '#server/domain/safety/triage/fast.ts'
import { askOnce } from '#server/jobs/queue.ts'
import { passingSeals } from '#server/outside/seals.ts'
import { reactions } from '#server/reactions.ts'
import { createServices } from '#server/services.ts'
import { subjects } from '#server/subjects.ts'
import { waitingSources } from '#server/waiting.ts'
import { storyNow } from './story-clock.ts'
import { storyService } from './story-services.ts'

/** What somebody who joins in a story signs in with. */
export const storyPassword = 'kettle lantern badger'

/** Behind the pages of the story server, through the same commands: for acts whose own pages a story is not about. */
export async function behind<Result>(
  work: (house: Awaited<ReturnType<typeof enter>>) => Promise<Result>,
): Promise<Result> {
  const house = await enter()
  try {
    return await work(house)
  } finally {
    await house.close()
  }
}

async function enter() {
  const address = process.env.STORY_DATABASE
  if (!address) throw new Error('No page is open yet, so there is no house to go behind')
  const database = await openDatabase(address)
  const given = {
    database,
    clock: storyNow,
    newId: uuidv7,
    tools: {
      ...tools,
      ...codeTools('a secret of the stories, which nobody else has'),
      ...markTools('a secret of the stories, which nobody else has'),
      seals: passingSeals(),
    },
    mode: 'demo' as const,
    origin: 'https://waymark.example',
    consequences: (event: Parameters<typeof lookUp>[1]) => lookUp(reactions, event),
    limit: async () => undefined,
    announce: () => undefined,
  }
  const services = createServices(given)
  const actorNamed = async (name: string): Promise<Actor> => {
    const [member] = await database.read(async (db) =>
      db.select({ id: members.id }).from(members).where(eq(members.name, name)),
    )
    const known = member && (await services.as(system).queries.people.whoIs({ memberId: member.id }))
    if (!known) throw new Error(`Nobody called ${name}`)
    return known.actor
  }
  return {
    close: () => database.close(),
    as: async (name: string) => services.as(await actorNamed(name)),
    /** Asks for what the house does by the clock, now instead of at the next tick. */
    askFor: (name: string) =>
      askOnce(database, { name, payload: {}, onceKey: `${name}:story:${uuidv7()}`, runAt: storyNow() }),
    /** The id in the square of somebody's card, which a camera would read. */
    cardOf: async (name: string) => {
      const { id } = await actorNamed(name)
      const [card] = await database.read(async (db) => db.select().from(planCards).where(eq(planCards.memberId, id)))
      return card?.id ?? ''
    },
    /** Somebody has confirmed a part of an entry of the directory: a feed no longer changes it. */
    confirmPart: (serviceId: string, part: string) =>
      database.write(async (tx) => {
        await tx.insert(confirmedParts).values({ serviceId, part, confirmedBy: 'story', confirmedAt: storyNow() })
      }),
    /** A service in the directory. Answers with its id. */
    aService: (name: string, number: string) =>
      execute(
        { ...given, subjects, waiting: waitingSources, triage: fastVerdict, secondLook: 'people' as const },
        system,
        command(z.unknown(), (ctx) => storyService(ctx, name, number)),
        undefined,
      ),
    /** A moderator decides about a post; a case is opened for it when there is none. */
    decideAbout: async (postId: string, by: string, wish: Record<string, unknown>) => {
      const deps = { ...given, subjects, waiting: waitingSources, triage: fastVerdict, secondLook: 'people' as const }
      const open = command(z.unknown(), async (ctx) => {
        const [post] = await ctx.tx.select().from(posts).where(eq(posts.id, postId))
        if (!post) throw new Error('No such post')
        const concern = { aboutId: post.authorId, groupId: post.groupId, source: 'report', level: 'amber' } as const
        return openCase(ctx, { subject: { kind: 'post', id: postId }, ...concern })
      })
      const { id: caseId } = await execute(deps, system, open, undefined)
      await services.as(await actorNamed(by)).commands.moderation.decide({ caseId, ...wish })
    },
    /** Somebody new, with a confirmed address, in a group. */
    newMember: async (name: string, slug: string) => {
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
      const answers = { isAdult: 'on', agrees: 'on', name, email, password: storyPassword }
      const visiting = services.as({ ...system, kind: 'visitor', id: 'visitor' })
      const { memberId } = await visiting.commands.people.join(answers)
      await database.write(async (tx) => {
        await tx.update(members).set({ verifiedAt: Date.now() }).where(eq(members.id, memberId))
      })
      const { version } = await services.as(await actorNamed(name)).queries.people.myConsent({})
      await services.as(await actorNamed(name)).commands.people.giveConsent({ version })
      await services.as(await actorNamed(name)).commands.groups.joinGroup({ slug })
      return { memberId, email }
    },
  }
}
