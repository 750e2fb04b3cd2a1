import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { services } from '#db/schema/index.ts'
import { leaveState } from '#server/domain/directory/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { contactDetails } from '#server/domain/safety/index.ts'
import { aChat } from '#tests/support/chat.ts'
import { aService } from '#tests/support/directory.ts'
import { aConnection } from '#tests/support/peers.ts'
import { useWorld } from '#tests/support/world.ts'

const phones = [{ id: 'p', number: '0117 900 0000' }]

describe('a service that is shared', () => {
  const world = useWorld()
  const postsOf = async (who: Actor, threadId: string) =>
    (await world.as(who).queries.groups.threadPage({ threadId })).posts
  const takeAway = (id: string) =>
    world.act(world.system, async (ctx) => {
      await leaveState(ctx, id, 'published')
      await ctx.tx.update(services).set({ publishedAt: null }).where(eq(services.id, id))
    })

  async function shared(words: (id: string) => string) {
    const { id } = await aService(world, 'Breathe <easy> & well', { phones, waysIn: ['self-referral'], fees: 'Free' })
    const heron = await world.given.member('Heron')
    await world.given.group({ members: [heron] })
    return { id, heron, threadId: await startedBy(heron, words(id)) }
  }
  const startedBy = async (heron: Actor, body: string) => {
    const { id: threadId } = await world.as(heron).commands.groups.startThread({
      slug: 'pain',
      title: 'What helped me',
      body,
    })
    return threadId
  }

  test('becomes a card in a thread, however its address was written', async () => {
    const { id, heron } = await shared(() => 'Hello')
    for (const words of [
      `Try /services/${id} soon`,
      `Try https://waymark.example/services/${id} soon`,
      `Try waymark.example/services/${id.toUpperCase()}?large soon`,
      `Try [this one](https://waymark.example/services/${id}) soon`,
    ]) {
      const [post] = await postsOf(heron, await startedBy(heron, words))
      expect(post?.services).toMatchObject([
        {
          id,
          isThere: true,
          name: 'Breathe <easy> & well',
          phone: '0117 900 0000',
          isFree: true,
          mayReferThemselves: true,
        },
      ])
      expect(post?.html).toContain(`<a href="/services/${id}">Breathe &lt;easy&gt; &amp; well</a>`)
    }
  })

  test('is not taken for ours when the page is somebody else’s', async () => {
    const { heron, threadId } = await shared((id) => `See https://evil.example/services/${id}`)
    const [post] = await postsOf(heron, threadId)
    expect(post?.services).toEqual([])
    expect(post?.html).toContain('href="https://evil.example/services/')
  })

  test('a card stays current, and says when the service is gone', async () => {
    const { id, heron, threadId } = await shared((one) => `This might help: /services/${one}`)
    await world.act(world.system, async ({ tx }) => {
      await tx
        .update(services)
        .set({ phones: [{ id: 'q', number: '0117 900 0001' }] })
        .where(eq(services.id, id))
    })
    expect((await postsOf(heron, threadId))[0]?.services).toMatchObject([{ phone: '0117 900 0001' }])
    await takeAway(id)
    const [post] = await postsOf(heron, threadId)
    expect(post?.services).toMatchObject([{ isThere: false, name: '', phone: null }])
    expect(post?.html).toContain('a service that is not in the directory any more')
    expect(JSON.stringify(post)).not.toContain('Breathe')
  })

  test('goes through in a chat that holds links, and travels whole to everybody', async () => {
    const { id } = await aService(world, 'Choir', { phones })
    const { amina, tom, say, page } = await aChat(world)
    const sent = await say(amina, `https://waymark.example/services/${id}`)
    expect(sent.isHeld).toBe(false)
    expect((await say(amina, `https://evil.example/services/${id}`)).isHeld).toBe(true)
    expect((await page(tom)).messages.at(-1)).toMatchObject({ services: [{ name: 'Choir' }] })
    const { message } = (await world.as(world.system).queries.chat.releasedMessage({ messageId: sent.id })) ?? {}
    expect(message?.services).toMatchObject([{ name: 'Choir', phone: '0117 900 0000' }])
  })

  test('is no link that waits in a private conversation', async () => {
    const { id } = await aService(world, 'Choir')
    const { heron, say } = await aConnection(world)
    expect((await say(heron, `This might help: /services/${id}`)).isHeld).toBe(false)
    expect((await say(heron, 'https://example.org')).isHeld).toBe(true)
  })

  test('has no number that looks like a telephone', () => {
    expect(contactDetails('See /services/07700900-4617-7700-9004-077009004617 today')).toEqual([])
  })
})

describe('the page from which a service is shared', () => {
  const world = useWorld()
  const ask = (who: Actor, serviceId: string) => world.as(who).queries.signposting.serviceToShare({ serviceId })

  test('shows a member the card, and refuses visitors and what is not published', async () => {
    const heron = await world.given.member('Heron')
    const [{ id }, draft] = [await aService(world, 'Choir'), await aService(world, 'Draft', { isDraft: true })]
    expect(await ask(heron, id)).toMatchObject({ name: 'Choir', isThere: true })
    await expect(ask(world.visitor, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(ask(heron, draft.id)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
