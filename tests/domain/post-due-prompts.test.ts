import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { consents, drafts, memberships, prompts } from '#db/schema/index.ts'
import { day, hour } from '#server/domain/kernel/time.ts'
import { askOnce } from '#server/jobs/queue.ts'
import { schedule } from '#server/jobs/schedule.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { useWorld } from '#tests/support/world.ts'

describe('asking the group its weekly question', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)

  /** The world's clock stands on Monday at ten; the prompt is for Tuesday at nine. */
  async function aPrompt() {
    const rowan = await given.member('Rowan')
    const amina = await given.member('Amina')
    const group = await given.group({ facilitators: [rowan], members: [amina] })
    const { id, nextAt } = await world.as(rowan).commands.groups.schedulePrompt({
      slug: 'pain',
      title: 'One good thing',
      body: 'Small *counts*.',
      weekday: 2,
      time: '09:00',
    })
    return { rowan, amina, group, promptId: id, nextAt }
  }
  const tick = () => world.as(world.system).commands.groups.postDuePrompts({})
  const threads = async (who: Parameters<typeof world.as>[0]) =>
    (await world.as(who).queries.groups.groupPage({ slug: 'pain' })).inside?.threads ?? []

  test('opens a thread as the facilitator who wrote it, once a week', async () => {
    const { amina } = await aPrompt()
    expect(await tick()).toEqual({ posted: 0 })
    world.later(day)
    expect([await tick(), await tick()]).toEqual([{ posted: 1 }, { posted: 0 }])
    const [thread] = await threads(amina)
    expect(thread).toMatchObject({ title: 'One good thing', startedBy: 'Rowan' })
    const page = await world.as(amina).queries.groups.threadPage({ threadId: thread?.id })
    expect(page.posts[0]?.html).toContain('<em>counts</em>')
    world.later(7 * day)
    expect(await tick()).toEqual({ posted: 1 })
    expect((await world.events()).filter(({ name }) => name === 'thread.started')).toHaveLength(2)
  })

  test('is asked by the clock, through a job', async () => {
    const { amina } = await aPrompt()
    expect(Object.keys(schedule)).toContain('post-due-prompts')
    world.later(day)
    await askOnce(world.database, { name: 'post-due-prompts', payload: {}, onceKey: 'now', runAt: world.now })
    await jobs.work()
    expect(await threads(amina)).toHaveLength(1)
  })

  test('two runners at once ask once', async () => {
    const { amina } = await aPrompt()
    world.later(day)
    await Promise.all([tick(), tick()])
    expect(await threads(amina)).toHaveLength(1)
  })

  test('does not ask a Tuesday question on Friday, and asks again the Tuesday after', async () => {
    const { promptId, nextAt } = await aPrompt()
    world.later(4 * day)
    expect(await tick()).toEqual({ posted: 0 })
    const [prompt] = await world.database.read(async (db) => db.select().from(prompts).where(eq(prompts.id, promptId)))
    expect(prompt?.nextAt).toBe(nextAt + 7 * day)
  })

  test('leaves a thread the facilitator is still writing alone', async () => {
    const { rowan, group } = await aPrompt()
    await world.database.write(async (tx) => {
      await tx.insert(drafts).values({
        id: world.newId(),
        memberId: rowan.id,
        place: `group:${group.id}`,
        body: 'Half a thought',
        contentNotes: [],
        topicIds: [],
        savedAt: world.now,
      })
    })
    world.later(day + hour)
    await tick()
    expect(await world.database.read(async (db) => db.select().from(drafts))).toHaveLength(1)
  })

  test('ends when its writer left the group or took back their consent', async () => {
    const { rowan, amina, group } = await aPrompt()
    await world.database.write(async (tx) => {
      await tx.delete(memberships).where(and(eq(memberships.groupId, group.id), eq(memberships.memberId, rowan.id)))
    })
    world.later(day)
    expect(await tick()).toEqual({ posted: 0 })
    expect((await world.events()).at(-1)).toMatchObject({ name: 'prompt.ended' })
    expect(await threads(amina)).toEqual([])
  })

  test('says nothing for somebody who took back their consent', async () => {
    const { rowan, amina } = await aPrompt()
    await world.database.write(async (tx) => {
      await tx.update(consents).set({ withdrawnAt: world.now }).where(eq(consents.memberId, rowan.id))
    })
    world.later(day)
    await tick()
    expect(await threads(amina)).toEqual([])
  })

  test('is for the house itself', async () => {
    const { rowan } = await aPrompt()
    await expect(world.as(rowan).commands.groups.postDuePrompts({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
