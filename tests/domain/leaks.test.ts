import { describe, expect, test } from 'vitest'
import { events as eventRows, jobs as jobRows, notices as noticeRows } from '#db/schema/index.ts'
import { lookUp } from '#server/domain/events.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { audiences } from '#server/realtime/audiences.ts'
import { subjects } from '#server/subjects.ts'
import { doors } from '#tests/support/doors.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { everybodyAndEverything, type RoleName, roleNames } from '#tests/support/matrix.ts'
import { useWorld } from '#tests/support/world.ts'
import { knocks } from './matrix-inputs.ts'

/** A word that nobody else says. */
const marker = 'Quixotrope'
const cure = `This miracle cure took it all away, ${marker}. Buy it from me.`
const day = 86_400_000

/** Both engines know the same rules, and SQLite asks as everybody. PostgreSQL, several times as slow to ask, asks as these. */
const someRoles: readonly RoleName[] = ['visitor', 'member', 'suspended', 'greeter', 'outsider', 'foreignFacilitator']

const questions = doors.filter(({ kind }) => kind === 'query')

describe('words that are out of view', { timeout: 120_000 }, () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)

  /** Asks every question that can be asked about a thread, as somebody, and tells which answers hold the word. */
  async function answersThatTell(who: Actor, small: Small, { threadId, postId, authorId }: Place): Promise<string[]> {
    const ids: Readonly<Record<string, readonly string[]>> = {
      posts: [postId],
      threads: [threadId],
      groups: ['pain', 'gout'],
      people: [authorId],
      any: [''],
    }
    const asked = questions.flatMap(({ pillar, act }) => {
      const line = knocks[`${pillar}.${act}`]
      const about = ids[line?.over ?? ''] ?? Object.values(small.things[line?.over ?? ''] ?? {}).map((of) => of(who))
      return about.map((id) => ({ pillar, act, input: line?.input(id, who, small) }))
    })
    const searches = [marker, 'Quixotrop', 'Quixotropes', 'miracle'].map((q) => ({
      pillar: 'groups',
      act: 'search',
      input: { q },
    }))
    const told: string[] = []
    const { queries } = world.as(who) as unknown as {
      queries: Record<string, Record<string, (input: unknown) => Promise<unknown>>>
    }
    for (const { pillar, act, input } of [...asked, ...searches]) {
      const answer = await queries[pillar]?.[act]?.(input).catch((error: Error & { kind?: string }) => {
        if (error.name !== 'Refusal') throw error
        return error.message
      })
      // What they asked for themselves may stand in the answer.
      const text = JSON.stringify(answer ?? null).replaceAll(JSON.stringify((input as { q?: string }).q ?? ''), '')
      if (text.includes(marker)) told.push(`${pillar}.${act}`)
    }
    return told
  }

  /** Everybody who may not see it, and what told them all the same. */
  async function leaks(small: Small, place: Place, sees: readonly RoleName[]): Promise<string[]> {
    const found: string[] = []
    for (const role of world.file ? roleNames : someRoles) {
      const who = small.roles[role]
      if (sees.includes(role) || who.id === place.authorId) continue
      for (const door of await answersThatTell(who, small, place)) found.push(`${role}: ${door}`)
    }
    return found
  }

  /** What left the house, or lies in it where it must not: mails, messages to open pages, events, jobs, notices. */
  async function elsewhere(): Promise<string[]> {
    const rows = await world.database.read(async (db) => ({
      events: await db.select().from(eventRows),
      jobs: await db.select().from(jobRows),
      notices: await db.select().from(noticeRows),
    }))
    const sockets = world.announced.map((event) => lookUp(audiences, event))
    return Object.entries({ ...rows, mails: jobs.sent, sockets }).flatMap(([where, what]) =>
      JSON.stringify(what).includes(marker) ? [where] : [],
    )
  }

  const small = async () => everybodyAndEverything(world)
  const checkers: readonly RoleName[] = ['facilitator', 'moderator', 'dutyLead']

  test('held, they are told by no answer, mail, message, event or job, as a reply and as a thread', async () => {
    const everything = await small()
    const kit = await given.member('Kit', { joinedDaysAgo: 1 })
    await given.membership(kit)
    const open = await given.thread(everything.roles.member, 'pain', { title: 'Follow me' })
    const reply = await given.reply(kit, open.id, `@Member ${cure}`)
    const thread = await given.thread(kit, 'pain', { title: `About ${marker}`, body: cure })
    expect([reply.isHeld, thread.isHeld]).toEqual([true, true])
    await letTimePass()
    const about = (threadId: string, postId: string) => ({ threadId, postId, authorId: kit.id })
    expect(await leaks(everything, about(open.id, reply.id), checkers)).toEqual([])
    expect(await leaks(everything, about(thread.id, thread.firstPostId), checkers)).toEqual([])
    expect(await elsewhere()).toEqual([])
  })

  test.each(['hidden', 'removed'] as const)(
    '%s by a moderator, they vanish from everywhere they had reached',
    async (how) => {
      const everything = await small()
      const { member, greeter, moderator } = everything.roles
      const wren = await given.member('Wren')
      await given.membership(wren)
      const open = await given.thread(member, 'pain', { title: 'Follow me' })
      const reply = await given.reply(wren, open.id, `@Member we spoke of ${marker}`)
      const thread = await given.thread(wren, 'pain', { title: `About ${marker}`, body: `All about ${marker}` })
      // It reaches people in every way there is: read, followed, saved, answered, quoted, pinned, noticed.
      const { commands } = world.as(greeter)
      await commands.groups.savePost({ postId: reply.id })
      await commands.groups.savePost({ postId: thread.firstPostId })
      await commands.groups.followThread({ threadId: thread.id })
      await commands.groups.giveSupport({ postId: reply.id, kind: 'hear' })
      await commands.groups.postReply({ threadId: open.id, body: 'So do I', quotesId: reply.id })
      await commands.groups.saveDraft({ place: `thread:${thread.id}`, body: 'Half a thought' })
      await world.as(everything.roles.facilitator).commands.groups.pinThread({ threadId: thread.id })
      await given.reply(member, thread.id, 'An answer to it')
      await world.as(everything.roles.limited).commands.groups.followThread({ threadId: thread.id })
      await commands.groups.mute({ kind: 'thread', subjectId: thread.id, for: 'week' })
      await letTimePass()
      expect(await answersThatTell(greeter, everything, at(open.id, reply.id, wren))).toContain('groups.threadPage')

      for (const postId of [reply.id, thread.firstPostId])
        await world.act(moderator, (ctx) => subjects.post.withhold(ctx, postId, how))
      await given.reply(member, thread.id, 'Another answer to it')
      await letTimePass()
      const sees: readonly RoleName[] = ['moderator', 'dutyLead']
      expect(await leaks(everything, at(open.id, reply.id, wren), sees)).toEqual([])
      expect(await leaks(everything, at(thread.id, thread.firstPostId, wren), sees)).toEqual([])
      expect(await elsewhere()).toEqual([])
    },
  )

  test('of a group are nothing to people outside it, nor to anybody who is kept out', async () => {
    const everything = await small()
    const { member, greeter } = everything.roles
    const thread = await given.thread(member, 'pain', { title: `About ${marker}`, body: `All about ${marker}` })
    for (const role of ['suspended', 'closed', 'pausedFacilitator'] as const) {
      // They had followed and saved it before.
      const { commands } = world.as({ ...everything.roles[role], standing: 'good' })
      await commands.groups.followThread({ threadId: thread.id })
      await commands.groups.savePost({ postId: thread.firstPostId })
    }
    await given.reply(greeter, thread.id, `Yes, ${marker}`)
    await letTimePass()
    const inside: readonly RoleName[] = [
      'unverified',
      'unconsented',
      'member',
      'newcomer',
      'limited',
      'greeter',
      ...checkers,
    ]
    expect(await leaks(everything, at(thread.id, thread.firstPostId, member), inside)).toEqual([])
    expect(await elsewhere()).toEqual([])
  })

  /** Hours and a day: notices are given, mails and digests go out. */
  async function letTimePass() {
    for (const step of [1, 3 * 3_600_000, day]) {
      world.later(step)
      await jobs.work()
      await world.as(world.system).commands.notices.gatherDigests({})
      await jobs.work()
    }
  }
  const at = (threadId: string, postId: string, author: Actor): Place => ({ threadId, postId, authorId: author.id })
})

type Small = Awaited<ReturnType<typeof everybodyAndEverything>>
type Place = { readonly threadId: string; readonly postId: string; readonly authorId: string }
