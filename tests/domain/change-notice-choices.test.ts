import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day, hour } from '#server/domain/kernel/time.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('choosing how to be told', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told, preferencesOf } = noticesOf(world)
  const change = (who: Actor, input: object = {}) =>
    world.as(who).commands.notices.changeNoticeChoices({
      quiet: 'between',
      quietFrom: String(21 * 60),
      quietTo: String(7 * 60),
      digest: 'daily',
      ...input,
    })
  const settings = (who: Actor) => world.as(who).queries.notices.noticeSettings({})
  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    return { amina, tom, thread: await given.thread(amina) }
  }

  test('keeps a choice for each kind, and the times', async () => {
    const amina = await given.member('Amina')
    await change(amina, { reply: 'digest', support: 'at-once', digest: 'weekly' })
    const now = await settings(amina)
    expect(now).toMatchObject({ quietFrom: 21 * 60, quietTo: 7 * 60, digest: 'weekly', isMailStopped: false })
    expect(now.choices).toContainEqual({ kind: 'reply', mail: 'digest' })
    expect(now.choices).toContainEqual({ kind: 'support', mail: 'at-once' })
    expect(now.choices).toContainEqual({ kind: 'mention', mail: 'at-once' })
  })

  test('can do without quiet hours', async () => {
    const amina = await given.member('Amina')
    await change(amina, { quiet: 'none', quietFrom: '60', quietTo: '60' })
    const { quietFrom, quietTo } = await settings(amina)
    expect(quietFrom).toBe(quietTo)
  })

  test('asks only about what can reach that person', async () => {
    const amina = await given.member('Amina')
    const fran = await given.member('Fran')
    const cora = await given.member('Cora', { roles: ['coordinator'] })
    await given.group({ members: [amina], facilitators: [fran] })
    const kinds = async (who: Actor) => (await settings(who)).choices.map(({ kind }) => kind)
    expect(await kinds(amina)).not.toContain('newcomer-waiting')
    expect(await kinds(fran)).toContain('newcomer-waiting')
    expect(await kinds(fran)).not.toContain('group-asked')
    expect(await kinds(cora)).toContain('group-asked')
  })

  test('holds for mail that waits already', async () => {
    const { amina, tom, thread } = await aThread()
    world.later(14 * hour) // Midnight.
    await given.reply(tom, thread.id)
    await jobs.work()
    await change(amina, { reply: 'never' })
    world.later(12 * hour)
    await jobs.work()
    expect(jobs.sent).toEqual([])
    expect(await told(amina)).toHaveLength(1)
  })

  test('moves a digest that is coming, and brings none where nothing waits', async () => {
    const { amina, tom, thread } = await aThread()
    await change(amina, { reply: 'digest', digest: 'weekly' })
    expect((await preferencesOf(amina))?.nextDigestAt).toBeNull()
    await given.reply(tom, thread.id)
    await jobs.work()
    expect((await preferencesOf(amina))?.nextDigestAt).toBe(Date.UTC(2026, 0, 12, 9))
    await change(amina, { reply: 'digest', digest: 'daily' })
    expect((await preferencesOf(amina))?.nextDigestAt).toBe(Date.UTC(2026, 0, 6, 9))
    world.later(day)
    await world.as(world.system).commands.notices.gatherDigests({})
    await jobs.work()
    expect(jobs.sent).toHaveLength(1)
  })

  test.each([
    [{ reply: 'sometimes' }, 'reply'],
    [{ quiet: 'maybe' }, 'quiet'],
    [{ digest: 'hourly' }, 'digest'],
    [{ quietFrom: '1440' }, 'quietFrom'],
    [{ quietTo: 'noon' }, 'quietTo'],
    [{ quietFrom: '60', quietTo: '60' }, 'quietTo'],
  ])('explains what does not fit: %o', async (input, field) => {
    const amina = await given.member('Amina')
    await expect(change(amina, input)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
  })

  test('is for members', async () => {
    await expect(change(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(settings(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
