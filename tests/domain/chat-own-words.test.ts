import { describe, expect, test } from 'vitest'
import { chatMessages, chatMessageVersions, chatReactions, chatVisits } from '#db/schema/index.ts'
import { aChat } from '#tests/support/chat.ts'
import { acted } from '#tests/support/fairness.ts'
import { caseOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('what somebody said in chats', () => {
  const world = useWorld()
  const house = () => world.as(world.system).commands.chat

  test('goes from view when they take down all their words, and stays down whatever is undone', async () => {
    const { amina, tom, say, words } = await aChat(world)
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    await say(amina, 'First')
    const { id } = await say(amina, 'Second')
    const waiting = await say(amina, 'Look at https://example.org')
    expect(waiting.isHeld).toBe(true)
    await world.as(tom).commands.safety.reportThing({ kind: 'chat-message', id, reason: 'unkind' })
    const { decisionId } = await world.as(sam).commands.moderation.decide({
      caseId: await caseOf(world, id),
      action: 'hide',
      ...acted,
    })
    expect(await house().takeDownChatWords({ memberId: amina.id, after: '' })).toEqual({ next: null })
    expect(await words(tom)).toEqual([undefined, undefined])
    await world.as(sam).commands.moderation.undoDecision({ decisionId, because: 'It was fine' })
    expect(await words(tom)).toEqual([undefined, undefined])
  })

  test('is erased with their account: words, earlier words, support they gave, where they were; others’ words stay', async () => {
    const { amina, tom, roomId, say, words } = await aChat(world)
    await world.as(amina).commands.chat.arrive({ roomId })
    const { id: messageId } = await say(amina, 'My own words')
    await world.as(amina).commands.chat.editMessage({ messageId, body: 'My own words, changed' })
    const other = await say(tom, 'Words of Tom')
    await world.as(amina).commands.chat.giveSupportInChat({ messageId: other.id, kind: 'hear' })
    await house().eraseChatWords({ memberId: amina.id, after: '' })
    await house().eraseChatWords({ memberId: amina.id, after: '' })
    expect(await words(tom)).toEqual([undefined, 'Words of Tom'])
    const left = await world.database.read(async (db) => ({
      messages: await db.select({ body: chatMessages.body, html: chatMessages.html }).from(chatMessages),
      versions: await db.select().from(chatMessageVersions),
      support: await db.select().from(chatReactions),
      visits: await db.select().from(chatVisits),
    }))
    expect(JSON.stringify(left)).not.toContain('My own words')
    expect(left).toMatchObject({ versions: [], support: [], visits: [] })
  })

  test('only the house does either', async () => {
    const { amina } = await aChat(world)
    const mine = { memberId: amina.id, after: '' }
    await expect(world.as(amina).commands.chat.eraseChatWords(mine)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(amina).commands.chat.takeDownChatWords(mine)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
