import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { mailLinks, type NoticeKind, notices } from '#db/schema/index.ts'
import { community } from '#db/seeds/community/index.ts'
import { conditions } from '#db/seeds/conditions.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day, hour, minute } from '#server/domain/kernel/time.ts'
import { usualMail } from '#server/domain/notices/kinds.ts'
import { noticeMail } from '#server/outside/mail-words.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('mail about notices', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told, choose, takeDown, preferencesOf, wish } = noticesOf(world)
  const house = () => world.as(world.system).commands.notices

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    return { amina, tom, thread: await given.thread(amina) }
  }

  test('says that there is a reply, where to read it, and how to stop such mail', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    await jobs.work()
    const [mail] = jobs.sent
    expect(mail).toMatchObject({ to: 'amina@example.org', subject: 'You have a new reply on Waymark' })
    expect(mail?.text).toContain('https://waymark.example/notices')
    expect(mail?.text).toContain('https://waymark.example/settings/notices')
    expect(mail?.unsubscribeUrl).toMatch(/^https:\/\/waymark\.example\/unsubscribe\/[\w-]+$/)
    expect(mail?.text).toContain(mail?.unsubscribeUrl)
    expect(await told(amina)).toMatchObject([{ mailedAt: world.now }])
  })

  test('tells of several things due at the same time in one mail', async () => {
    const { tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    await given.reply(tom, thread.id)
    await jobs.work()
    expect(jobs.sent).toHaveLength(1)
    expect(jobs.sent[0]?.text).toContain('Two new replies')
  })

  test('is not sent about words that were taken down while it waited', async () => {
    const { tom, thread } = await aThread()
    world.later(14 * hour) // Midnight.
    const reply = await given.reply(tom, thread.id)
    await jobs.work()
    await takeDown(reply.id)
    world.later(day)
    await jobs.work()
    expect(jobs.sent).toEqual([])
  })

  test('is put off when quiet hours were chosen since, and then comes', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    await wish(amina, { quietFrom: 9 * 60, quietTo: 12 * 60 })
    const [row] = await world.database.read(async (db) => db.select().from(notices))
    expect(row).toBeUndefined()
    await house().tellAboutReply({ postId: (await lastPost()) ?? '' })
    await world.database.write(async (tx) => {
      await tx.update(notices).set({ mailDueAt: world.now })
    })
    expect(await house().prepareMail({ memberId: amina.id, occasion: 'at-once' })).toBeNull()
    world.later(2 * hour)
    await jobs.work()
    expect(jobs.sent).toHaveLength(1)
  })
  const lastPost = async () => {
    const reply = (await world.events()).findLast((event) => event.name === 'reply.posted')
    return reply && 'postId' in reply ? reply.postId : undefined
  }

  test('is sent again under the same id when the house fell over before it could note it down', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    await house().tellAboutReply({ postId: (await lastPost()) ?? '' })
    const first = await house().prepareMail({ memberId: amina.id, occasion: 'at-once' })
    const again = await house().prepareMail({ memberId: amina.id, occasion: 'at-once' })
    expect(again?.noticeIds).toEqual(first?.noticeIds)
    await house().markMailed({ memberId: amina.id, noticeIds: again?.noticeIds })
    expect(await house().prepareMail({ memberId: amina.id, occasion: 'at-once' })).toBeNull()
  })

  test('a digest goes to those with something waiting, once, and nobody else', async () => {
    const { amina, tom, thread } = await aThread()
    await choose(amina, 'reply', 'digest')
    await given.reply(tom, thread.id)
    await given.reply(tom, thread.id)
    await jobs.work()
    world.later(22 * hour)
    await house().gatherDigests({})
    await jobs.work()
    expect(jobs.sent).toEqual([])
    world.later(hour)
    await house().gatherDigests({})
    await house().gatherDigests({})
    await jobs.work()
    expect(jobs.sent.map(({ to, subject }) => [to, subject])).toEqual([['amina@example.org', 'Your Waymark digest']])
    expect(jobs.sent[0]?.text).toContain('Two new replies')
    expect((await preferencesOf(amina))?.nextDigestAt).toBeNull()
    world.later(day)
    await house().gatherDigests({})
    await jobs.work()
    expect(jobs.sent).toHaveLength(1)
  })

  test('a digest is skipped when everything in it was read', async () => {
    const { amina, tom, thread } = await aThread()
    await choose(amina, 'reply', 'digest')
    await given.reply(tom, thread.id)
    await jobs.work()
    await world.as(amina).commands.notices.readNotices({})
    world.later(day)
    await house().gatherDigests({})
    await jobs.work()
    expect(jobs.sent).toEqual([])
  })

  test('of every kind holds no condition, group, title or word of a member', () => {
    const kinds = Object.keys(usualMail) as NoticeKind[]
    const links = {
      notices: 'https://waymark.example/notices',
      settings: 'https://waymark.example/settings/notices',
      stop: 'https://waymark.example/unsubscribe/x',
    }
    const mails = [1, 2, 30, 150].flatMap((count) => [
      ...kinds.flatMap((kind) =>
        (['at-once', 'digest'] as const).map((occasion) => noticeMail({ occasion, counts: { [kind]: count } }, links)),
      ),
      noticeMail({ occasion: 'digest', counts: Object.fromEntries(kinds.map((kind) => [kind, count])) }, links),
    ])
    const words = mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n')
    const secret = [
      ...conditions.flatMap(({ name, synonyms }) => [name, ...synonyms]),
      ...community.groups.flatMap(({ name, purpose, topics }) => [name, purpose, ...topics]),
      ...community.threads.flatMap(({ title, body }) => [title, body]),
    ]
    const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const found = secret.filter((text) =>
      // An abbreviation in capitals ("ME") is not the same as a small word ("me").
      new RegExp(`(?<![\\w-])${escaped(text)}(?![\\w-])`, /^[^a-z]+$/.test(text) ? '' : 'i').test(words),
    )
    expect(found).toEqual([])
  })

  test('as it leaves the house repeats nothing of the group, the thread, the people or their words', async () => {
    const amina = await given.member('Amina')
    const tom = await given.member('Tomasz')
    await given.group({ slug: 'pots', name: 'Living with POTS', members: [amina, tom] })
    const thread = await given.thread(amina, 'pots', { title: 'Fainting in queues', body: 'It happened twice.' })
    await given.reply(tom, thread.id, 'Salt tablets and a stool.')
    await jobs.work()
    const words = JSON.stringify(jobs.sent)
    for (const secret of ['pots', 'fainting', 'queues', 'twice', 'salt', 'stool', 'Tomasz', thread.id, tom.id])
      expect(words.toLowerCase()).not.toContain(secret.toLowerCase())
  })

  describe('stopping it with one press', () => {
    async function aMail() {
      const { amina, tom, thread } = await aThread()
      await given.reply(tom, thread.id)
      await jobs.work()
      return { amina, tom, thread, token: jobs.sent[0]?.unsubscribeUrl?.split('/').at(-1) ?? '' }
    }
    const stop = (token: string) => world.as(world.visitor).commands.notices.stopNoticeMail({ token })
    const isStopped = async (who: Actor) => (await world.as(who).queries.notices.noticeSettings({})).isMailStopped

    test('needs no signing in, may be pressed twice, and stops what waits too', async () => {
      const { amina, tom, thread, token } = await aMail()
      world.later(minute)
      await given.reply(tom, thread.id)
      await jobs.work()
      await stop(token)
      await stop(token)
      expect(await isStopped(amina)).toBe(true)
      world.later(day)
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(jobs.sent).toHaveLength(1)
      expect(await told(amina)).toHaveLength(3)
    })

    test('can be taken back', async () => {
      const { amina, tom, thread, token } = await aMail()
      await stop(token)
      await world.as(world.visitor).commands.notices.resumeNoticeMail({ token })
      expect(await isStopped(amina)).toBe(false)
      world.later(hour)
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(jobs.sent).toHaveLength(2)
    })

    test('does nothing with a link nobody sent, one for something else, or one that is over', async () => {
      const { amina, token } = await aMail()
      await expect(stop('guessed')).rejects.toMatchObject({ kind: 'conflict' })
      await expect(
        world.as(world.visitor).commands.notices.resumeNoticeMail({ token: 'guessed' }),
      ).rejects.toMatchObject({ kind: 'conflict' })
      world.later(401 * day)
      await expect(stop(token)).rejects.toMatchObject({ kind: 'conflict' })
      await house().sweepStopLinks({})
      expect(await world.database.read(async (db) => db.select().from(mailLinks))).toEqual([])
      expect(await isStopped(amina)).toBe(false)
    })

    test('cannot be done with the link that confirms an address', async () => {
      const { token } = await aMail()
      await world.database.write(async (tx) => {
        await tx.update(mailLinks).set({ purpose: 'verify-email' }).where(eq(mailLinks.purpose, 'unsubscribe'))
      })
      await expect(stop(token)).rejects.toMatchObject({ kind: 'conflict' })
    })
  })
})
