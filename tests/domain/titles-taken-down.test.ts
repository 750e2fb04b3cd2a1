import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { useWorld } from '#tests/support/world.ts'

const secret = 'What my husband did'
const instead = 'A thread that was taken down'

describe('a title whose author took their words down', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  let amina: Actor
  let tom: Actor
  let rowan: Actor
  let threadId: string
  let openerId: string
  let answerId: string

  const asks = (who: Actor) => world.as(who).queries
  const does = (who: Actor) => world.as(who).commands

  beforeEach(async () => {
    amina = await given.member('Amina', { joinedDaysAgo: 3 })
    tom = await given.member('Tom')
    rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan], members: [amina, tom] })
    const thread = await given.thread(amina, 'pain', { title: secret, body: 'Nobody knows yet' })
    threadId = thread.id
    openerId = thread.firstPostId
    answerId = (await given.reply(tom, threadId, 'We hear you')).id
  })
  const takeDown = () => does(amina).groups.takeDownPost({ postId: openerId })

  /** What somebody sees there, with the words still up and after they were taken down. */
  async function beforeAndAfter(look: () => Promise<unknown>) {
    const before = JSON.stringify(await look())
    await takeDown()
    const after = JSON.stringify(await look())
    expect(before).toContain(secret)
    expect(after).not.toContain(secret)
    return after
  }

  test('goes from the thread and from the list of the group', async () => {
    expect(await beforeAndAfter(() => asks(tom).groups.threadPage({ threadId }))).toContain(instead)
    await does(amina).groups.putBackPost({ postId: openerId })
    expect(await beforeAndAfter(() => asks(tom).groups.groupPage({ slug: 'pain' }))).toContain(instead)
  })

  test('goes from my groups', async () => {
    const wren = await given.member('Wren')
    await given.membership(wren)
    await does(wren).groups.followThread({ threadId })
    world.later(1000)
    await given.reply(rowan, threadId, 'So do I')
    expect(await beforeAndAfter(() => asks(wren).groups.myGroups({}))).toContain(instead)
  })

  test('goes from the threads somebody follows', async () => {
    expect(await beforeAndAfter(() => asks(tom).groups.followedThreads({}))).toContain(instead)
  })

  test('goes from what somebody saved, and from what search finds', async () => {
    await does(rowan).groups.savePost({ postId: answerId })
    expect(await beforeAndAfter(() => asks(rowan).groups.savedPosts({}))).toContain(instead)
    const found = JSON.stringify(await asks(rowan).groups.search({ q: 'hear' }))
    expect(found).toContain(answerId)
    expect(found).not.toContain(secret)
    expect(JSON.stringify(await asks(rowan).groups.search({ q: 'husband' }))).not.toContain(secret)
  })

  test('goes from what somebody muted', async () => {
    await does(tom).groups.mute({ kind: 'thread', subjectId: threadId, for: 'good' })
    expect(await beforeAndAfter(() => asks(tom).groups.muted({}))).toContain(instead)
  })

  test('goes from what somebody muted before a facilitator merged the thread', async () => {
    await does(tom).groups.mute({ kind: 'thread', subjectId: threadId, for: 'good' })
    const into = await given.thread(tom, 'pain', { title: 'Another' })
    await does(rowan).groups.mergeThread({ threadId, intoId: into.id })
    await takeDown()
    expect(await asks(tom).groups.muted({})).toMatchObject([{ subjectId: threadId, name: null }])
  })

  test('goes from notices', async () => {
    await given.reply(rowan, threadId, 'So do I')
    await jobs.work()
    expect(await beforeAndAfter(() => asks(tom).notices.noticePage({}))).toContain(instead)
    expect(JSON.stringify(await asks(amina).notices.noticePage({}))).toContain(secret)
  })

  test('goes from the drafts of those who were answering, or changing their answer', async () => {
    await does(tom).groups.saveDraft({ place: `thread:${threadId}`, body: 'Half a thought' })
    await does(tom).groups.saveDraft({ place: `post:${answerId}`, body: 'Better words' })
    const after = await beforeAndAfter(() => asks(tom).groups.myDrafts({}))
    expect(after.split(instead)).toHaveLength(3)
  })

  test('goes from the first-reply list, with its thread', async () => {
    const otter = await given.member('Otter', { joinedDaysAgo: 1 })
    await given.membership(otter)
    const waiting = await given.thread(otter, 'pain', { title: 'Is anybody there' })
    const list = async () => (await asks(rowan).groups.firstReplyList({})).threads.map(({ title }) => title)
    expect(await list()).toEqual(['Is anybody there'])
    await does(otter).groups.takeDownPost({ postId: waiting.firstPostId })
    expect(await list()).toEqual([])
  })

  test('goes from the facilitator’s tools, and from the threads to merge with', async () => {
    expect(await beforeAndAfter(() => asks(rowan).groups.threadTools({ threadId }))).toContain(instead)
    const other = await given.thread(tom, 'pain', { title: 'Another' })
    const choices = JSON.stringify(await asks(rowan).groups.mergeChoices({ threadId: other.id }))
    expect(choices).toContain(instead)
    expect(choices).not.toContain(secret)
    expect(choices).not.toContain(amina.id)
  })

  test('goes from the way back above an answer’s own pages', async () => {
    await does(tom).groups.editPost({ postId: answerId, body: 'We all hear you' })
    expect(await beforeAndAfter(() => asks(rowan).groups.postHistory({ postId: answerId }))).toContain(instead)
    expect(JSON.stringify(await asks(tom).groups.wordsToEdit({ postId: answerId }))).toContain(instead)
  })
})
