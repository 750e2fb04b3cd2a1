import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { members, notices, posts } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { recordSections } from '#server/domain/oversight/index.ts'
import { nameKey } from '#server/domain/people/index.ts'
import { doors } from '#tests/support/doors.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { everybodyAndEverything, listening } from '#tests/support/matrix.ts'
import { useWorld } from '#tests/support/world.ts'
import { knocks } from './matrix-inputs.ts'

/** Names and words that stand nowhere by chance. */
const [carer, cared] = ['Quillfeather', 'Brackwater']
const [carersWords, caredsWords] = ['marmalade-zeppelin', 'periwinkle-anvil']

/** Doors that may name the other, each for a reason of its own. */
const mayTell: Readonly<Record<string, string>> = {
  'safety.peopleApart': 'asked by sockets only, to know what not to send; no page and no message carries it',
  'chat.supportCall': 'a call for support that is under way goes on until it is over: nobody in need is left alone',
}

describe('a carer and the person they care for are both members, and the carer named them', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  type Met = Awaited<ReturnType<typeof both>>

  /** One of everybody and everything, in which these two are in the same groups, chats and threads and have met in all of them. */
  async function both() {
    const small = await everybodyAndEverything(world)
    const person = small.roles.member
    const amina: Actor = { ...person, id: small.things.people?.others?.(person) ?? '' }
    const rename = (who: Actor, name: string) =>
      world.database.write(async (tx) => {
        await tx
          .update(members)
          .set({ name, nameKey: nameKey(name) })
          .where(eq(members.id, who.id))
      })
    await rename(amina, carer)
    await rename(person, cared)
    // Where others began, both have written, quoted, mentioned, supported and saved.
    const others = await given.thread(small.roles.facilitator, 'pain', { title: 'Somebody else asks' })
    await world.as(small.roles.facilitator).commands.questions.makeQuestion({ threadId: others.id })
    for (const [one, words, other, name] of [
      [amina, carersWords, person, carer],
      [person, caredsWords, amina, cared],
    ] as const) {
      const { commands } = world.as(one)
      const reply = await given.reply(one, others.id, words)
      const own = await given.thread(one, 'pain', { title: `${words} asks`, body: words })
      await world.as(other).commands.groups.savePost({ postId: reply.id })
      await world.as(other).commands.groups.followThread({ threadId: own.id })
      await world.as(other).commands.groups.giveSupport({ postId: reply.id, kind: 'hear' })
      await world.as(small.roles.greeter).commands.groups.postReply({
        threadId: others.id,
        body: `> ${words}\n\nSo say I, and thank you @${name}`,
        quotesId: reply.id,
      })
      const { summary } = await world.as(one).queries.questions.summaryHistory({ threadId: others.id })
      const based = { threadId: others.id, basedOn: summary?.id ?? '' }
      await commands.questions.improveSummary({ ...based, words: `In short: ${words}` })
      await world.as(other).commands.questions.markHelped({ postId: reply.id })
      await world.as(small.roles.facilitator).commands.questions.pickForRead({ postId: reply.id })
      await commands.groups.followThread({ threadId: others.id })
      // Both are open to being asked as carers, and one is three years further along.
      const sinceYear = one === amina ? '2020' : '2023'
      const caringId = (one === amina ? small.things.caring?.others : small.things.caring?.own)?.(one)
      await commands.carers.changeCaring({ caringId, part: 'since', sinceYear, sinceMonth: '', audience: 'carers' })
      await commands.peers.offerToConnect({
        conditionIds: [],
        times: ['evenings'],
        asCarer: 'on',
        words: `Ask me. ${words}`,
      })
      await commands.groups.mute({ kind: 'person', subjectId: other.id, for: 'week' })
    }
    await jobs.work()
    return { small, amina, person, shared: others.id }
  }

  /** Doors that answer differently by what else is asked: in search, along a thread, and part by part. */
  const askedOtherwise = (name: string, { small, shared }: Met): readonly unknown[] => {
    const chats = Object.values(small.things.chats ?? {}).map((idOf) => idOf(small.roles.member))
    const words = [carer, cared, carersWords, caredsWords].flatMap((q) => [{ q }, { q, order: 'best' }])
    const others: Readonly<Record<string, readonly unknown[]>> = {
      'groups.search': words,
      'groups.findGroups': words,
      'groups.threadPage': ['newest', 'further-along'].map((show) => ({ threadId: shared, show })),
      'chat.roomChanges': chats.map((roomId) => ({ roomId, after: 0, version: 0 })),
      'oversight.myRecords': recordSections.map((section) => ({ section })),
    }
    return others[name] ?? []
  }

  /** Everything that every door says to somebody, about everything there is; and in which of it one of these words stands. */
  async function traces(met: Met, who: Actor, marks: readonly string[]) {
    const { small, shared } = met
    const walked: string[] = []
    const found = await listening(world, async (ask) => {
      const traced: string[] = []
      for (const door of doors) {
        const name = `${door.pillar}.${door.act}`
        const line = knocks[name]
        if (!line) throw new Error(`${name} has no line in the matrix`)
        const ids = Object.values(small.things[line.over] ?? {}).map((idOf) => idOf(who))
        const inputs = [...ids, ...(line.over === 'threads' ? [shared] : [])].map((id) => line.input(id, who, small))
        for (const input of [...inputs, ...askedOtherwise(name, met)]) {
          const { said } = await ask(who, door, input)
          walked.push(name)
          // What somebody typed themselves is no trace.
          const typed = (input as { q?: string }).q
          const text = JSON.stringify(said).replaceAll(JSON.stringify(typed ?? '"'), '')
          for (const mark of marks) if (text.includes(mark) && !mayTell[name]) traced.push(`${name} says ${mark}`)
        }
      }
      return [...new Set(traced)]
    })
    expect(new Set(walked).size).toBe(doors.length)
    return found
  }

  test('by the address of a profile: no door there is shows a trace of either to the other', {
    timeout: 240_000,
  }, async () => {
    const met = await both()
    const { amina, person } = met
    const before = await traces(met, person, [amina.id, carer])
    // The walk would see them: without it these doors do.
    expect(before.length).toBeGreaterThan(10)
    await world.as(amina).commands.carers.keepApart({ named: `https://waymark.example/members/${person.id}` })
    await jobs.work()
    expect(await traces(met, person, [amina.id, carer, carersWords])).toEqual([])
    expect(await traces(met, amina, [person.id, cared, caredsWords])).toEqual([])
  })

  test('by an e-mail address: the person finds no trace, and for the carer nothing at all changes', {
    timeout: 240_000,
  }, async () => {
    const met = await both()
    const { small, amina, person } = met
    const [row] = await world.database.read(async (db) => db.select().from(members).where(eq(members.id, person.id)))
    const answersTo = (who: Actor) =>
      listening(world, async (ask) => {
        const said: string[] = []
        for (const door of doors) {
          const line = knocks[`${door.pillar}.${door.act}`]
          if (!line || door.kind === 'command' || door.act === 'myApart') continue
          for (const idOf of Object.values(small.things[line.over] ?? {}))
            said.push(`${door.act} ${JSON.stringify(await ask(who, door, line.input(idOf(who), who, small)))}`)
        }
        return said
      })
    const before = await answersTo(amina)
    await world.as(amina).commands.carers.keepApart({ named: row?.email, label: 'Dad' })
    await jobs.work()
    expect(await answersTo(amina)).toEqual(before)
    expect(await traces(met, person, [amina.id, carer, carersWords])).toEqual([])
  })

  test('neither hears of the other from then on', async () => {
    const { amina, person, shared } = await both()
    await world.as(amina).commands.carers.keepApart({ named: person.id })
    await jobs.work()
    const told = (who: Actor) =>
      world.database.read(async (db) => db.select().from(notices).where(eq(notices.memberId, who.id)))
    const before = [await told(amina), await told(person)]
    await given.reply(amina, shared, `And I say @${cared}`)
    await given.reply(person, shared, `And I say @${carer}`)
    await given.thread(amina, 'pain', { title: 'Again' })
    await jobs.work()
    expect([await told(amina), await told(person)]).toEqual(before)
    const written = await world.database.read(async (db) =>
      db
        .select()
        .from(posts)
        .where(and(eq(posts.threadId, shared), eq(posts.authorId, person.id))),
    )
    expect(written.at(-1)?.html).not.toContain('class')
  })
})
