import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { preferences } from '#db/schema/index.ts'
import { aChat } from '#tests/support/chat.ts'
import { useWorld } from '#tests/support/world.ts'

describe('reading a chat at one’s own pace', () => {
  const world = useWorld()

  test('somebody who keeps pages calm takes chats slowly until they choose otherwise', async () => {
    const { amina, roomId } = await aChat(world)
    const { commands, queries } = world.as(amina)
    expect(await queries.chat.myReading({ roomId })).toEqual({ isSlow: false, readTo: 0 })
    await world.database.write(async (tx) => {
      await tx.update(preferences).set({ slowly: true }).where(eq(preferences.memberId, amina.id))
    })
    expect(await queries.chat.myReading({ roomId })).toMatchObject({ isSlow: true })
    await commands.chat.chooseChatPace({ pace: 'as-it-comes' })
    expect(await queries.chat.myReading({ roomId })).toMatchObject({ isSlow: false })
    await commands.chat.chooseChatPace({ pace: 'slowly' })
    expect(await queries.chat.myReading({ roomId })).toMatchObject({ isSlow: true })
  })

  test('how far somebody has read is kept for them, never goes back, and goes no further than the room', async () => {
    const { amina, tom, roomId, say } = await aChat(world)
    await say(tom, 'One')
    await say(tom, 'Two')
    const { commands, queries } = world.as(amina)
    await commands.chat.arrive({ roomId })
    const happened = (await world.events()).length
    await commands.chat.noteReadTo({ roomId, readTo: 1 })
    expect(await queries.chat.myReading({ roomId })).toMatchObject({ readTo: 1 })
    await commands.chat.noteReadTo({ roomId, readTo: 900 })
    expect(await queries.chat.myReading({ roomId })).toMatchObject({ readTo: 2 })
    await commands.chat.noteReadTo({ roomId, readTo: 1 })
    expect(await queries.chat.myReading({ roomId })).toMatchObject({ readTo: 2 })
    expect(await world.events()).toHaveLength(happened)
  })

  test('outside the group there is nothing to read, and nobody but a member has a pace', async () => {
    const { roomId } = await aChat(world)
    const outsider = world.as(await world.given.member('Olu'))
    await expect(outsider.commands.chat.noteReadTo({ roomId, readTo: 1 })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(outsider.queries.chat.myReading({ roomId })).rejects.toMatchObject({ kind: 'not-found' })
    const pace = world.as(world.visitor).commands.chat.chooseChatPace({ pace: 'slowly' })
    await expect(pace).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
