import { describe, expect, test } from 'vitest'
import { cases, reports } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('somebody without an account tells of something that is wrong', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told } = noticesOf(world)

  async function aGroup() {
    const [heron, otter] = [await given.member('Heron'), await given.member('Otter')]
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await given.group({ members: [heron, otter] })
    const thread = await given.thread(heron)
    for (const _ of [1, 2, 3]) await given.reply(otter, thread.id)
    const reply = await given.reply(otter, thread.id, 'Her number is on the list.')
    await world.database.write(async (tx) => {
      const { caseEntries } = await import('#db/schema/index.ts')
      await tx.delete(caseEntries)
      await tx.delete(cases)
    })
    return { heron, otter, sam, thread, reply }
  }
  const tell = (toldWhere: string, wish: object = {}, who: Actor = world.visitor) =>
    world.as(who).commands.safety.reportConcern({ toldWhere, reason: 'private-details', note: 'It is mine', ...wish })
  const allCases = () => world.database.read(async (db) => db.select().from(cases))
  const allReports = () => world.database.read(async (db) => db.select().from(reports))
  const concerns = (who: Actor) => world.as(who).queries.moderation.openConcerns({})

  test('by an address of ours, however it is pasted: it opens a case about that thing', async () => {
    const { otter, thread, reply } = await aGroup()
    const threadPath = `/groups/pain/threads/${thread.id}`
    for (const [where, subjectId] of [
      [`https://waymark.example${threadPath}#post-${reply.id}`, reply.id],
      [`It is at ${threadPath} I think`, thread.firstPostId],
      [`https://waymark.example/groups/pain/posts/${reply.id}`, reply.id],
      [`/members/${otter.id}`, otter.id],
      [`/report/post/${reply.id}`, reply.id],
    ] as const) {
      await tell(where)
      expect((await allReports()).at(-1)).toMatchObject({ subjectId, reporterId: null, toldWhere: where })
    }
    expect((await allCases()).map(({ subjectId, reportCount }) => [subjectId, reportCount]).sort()).toEqual(
      [
        [reply.id, 3],
        [thread.firstPostId, 1],
        [otter.id, 1],
      ].sort(),
    )
  })

  test('what exists and what does not are answered the same', async () => {
    const { reply } = await aGroup()
    const there = await tell(`/groups/pain/posts/${reply.id}`)
    const nowhere = await tell('/groups/pain/posts/0190aaaa-0000-7000-8000-000000000000')
    const words = await tell('A leaflet pinned up in the hall')
    for (const answer of [there, nowhere, words]) {
      expect(Object.keys(answer).sort()).toEqual(['promisedBy', 'secret'])
      expect(answer.promisedBy).toBe(there.promisedBy)
      expect(answer.secret).toHaveLength(there.secret?.length ?? -1)
    }
    expect(await allCases()).toHaveLength(1)
    expect(await allReports()).toHaveLength(3)
    for (const { secret } of [there, nowhere]) {
      const look = await world.as(world.visitor).commands.safety.reportBySecret({ secret })
      expect(look).toMatchObject({ place: expect.stringContaining('/groups/pain/posts/'), answer: null })
    }
  })

  test('with the secret they look up what came of it; with another nothing is there', async () => {
    const { sam, reply } = await aGroup()
    const { secret } = await tell(`/groups/pain/posts/${reply.id}`)
    const [open] = await allCases()
    await world.as(sam).commands.moderation.decide({ caseId: open?.id, action: 'no-action', reason: 'Read' })
    const look = (key: string | null) => world.as(world.visitor).commands.safety.reportBySecret({ secret: key })
    expect(await look(secret)).toMatchObject({ reason: 'private-details', answer: { outcome: 'no-action' } })
    await expect(look('another')).rejects.toMatchObject({ kind: 'not-found' })
    expect((await allReports())[0]?.lookUpHash).not.toBe(secret)
  })

  test('they are told by mail if they wish, once, and then their address is gone', async () => {
    const { sam, reply } = await aGroup()
    await tell(`/groups/pain/posts/${reply.id}`, { tellAddress: 'Neighbour@Example.org' })
    const [open] = await allCases()
    const toThem = () => jobs.sent.filter(({ to }) => to === 'neighbour@example.org')
    await jobs.work()
    expect(toThem()).toEqual([])
    await world.as(sam).commands.moderation.decide({ caseId: open?.id, action: 'no-action', reason: 'Read' })
    await jobs.work()
    expect(toThem()).toMatchObject([{ subject: 'You have an answer from Waymark' }])
    expect(toThem()[0]?.text).not.toMatch(/Otter|Pain|number|private-details/)
    expect(await allReports()).toMatchObject([{ tellAddress: null }])
  })

  test('a concern in words goes before moderators, who answer it', async () => {
    const { heron, sam } = await aGroup()
    await tell('Somebody called Otter writes to my daughter')
    await jobs.work()
    expect((await told(sam)).map(({ kind }) => kind)).toEqual(['concern-told'])
    const [concern] = await concerns(sam)
    expect(concern).toMatchObject({ toldWhere: 'Somebody called Otter writes to my daughter', by: null })
    const answer = (who: Actor, wish: object = {}) =>
      world.as(who).commands.moderation.answerConcern({ reportId: concern?.id, outcome: 'acted', ...wish })
    await expect(answer(heron)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(answer(sam, { outcome: 'perhaps' })).rejects.toMatchObject({ kind: 'invalid' })
    await answer(sam, { words: 'We have written to them' })
    expect(await concerns(sam)).toEqual([])
    expect(await allReports()).toMatchObject([{ outcome: 'acted', outcomeWords: 'We have written to them' }])
    await expect(answer(sam)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a moderator who finds the thing makes it a report of that thing', async () => {
    const { heron, sam, reply } = await aGroup()
    await tell('Under the question about mornings', {}, heron)
    const [concern] = await concerns(sam)
    expect(concern).toMatchObject({ by: 'Heron' })
    const place = (address: string) =>
      world.as(sam).commands.moderation.placeConcern({ reportId: concern?.id, address })
    await expect(place('nowhere')).rejects.toMatchObject({ kind: 'invalid' })
    const { caseId } = await place(`/groups/pain/posts/${reply.id}`)
    expect(await allCases()).toMatchObject([{ id: caseId, subjectId: reply.id, reportCount: 1, level: 'red' }])
    expect(await concerns(sam)).toEqual([])
    expect((await world.as(heron).queries.safety.myReports({}))[0]?.place).toBe('Under the question about mornings')
  })

  test('a concern is not placed on what the same person has reported already', async () => {
    const { heron, sam, reply } = await aGroup()
    await world.as(heron).commands.safety.reportThing({ kind: 'post', id: reply.id, reason: 'unkind' })
    await tell('The one about the list', {}, heron)
    const [concern] = await concerns(sam)
    await expect(
      world.as(sam).commands.moderation.placeConcern({
        reportId: concern?.id,
        address: `/groups/pain/posts/${reply.id}`,
      }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('only moderators read concerns, and not while they are kept out', async () => {
    const { heron, sam } = await aGroup()
    for (const who of [heron, world.visitor, { ...sam, standing: 'suspended' as const }])
      await expect(concerns(who)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a member tells of something they cannot see, and needs no secret', async () => {
    const { reply } = await aGroup()
    const stranger = await given.member('Stranger')
    expect(await tell(`/groups/pain/posts/${reply.id}`, { tellAddress: 'x@example.org' }, stranger)).toMatchObject({
      secret: null,
    })
    expect(await allReports()).toMatchObject([{ reporterId: stranger.id, lookUpHash: null, tellAddress: null }])
    const [seen] = await world.as(stranger).queries.safety.myReports({})
    expect(seen?.place).toBe(`/groups/pain/posts/${reply.id}`)
  })

  test('where it is, a reason, and an address that could be one', async () => {
    await expect(tell('  ')).rejects.toMatchObject({ kind: 'invalid', fields: { toldWhere: [expect.any(String)] } })
    await expect(tell('Here', { reason: 'because' })).rejects.toMatchObject({
      fields: { reason: [expect.any(String)] },
    })
    await expect(tell('Here', { tellAddress: 'nobody' })).rejects.toMatchObject({
      fields: { tellAddress: ['Write an e-mail address, like name@example.org'] },
    })
    expect(world.limited).toContain('reporting')
  })

  test('the address to tell is for the house alone', async () => {
    const { heron } = await aGroup()
    await tell('Here', { tellAddress: 'a@example.org' })
    const [{ id: reportId } = { id: '' }] = await allReports()
    const { queries, commands } = world.as(heron)
    await expect(queries.safety.reportAnswerMail({ reportId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(commands.safety.forgetTellAddress({ reportId })).rejects.toMatchObject({ kind: 'forbidden' })
    // Nothing to tell before it is answered.
    expect(await world.as(world.system).queries.safety.reportAnswerMail({ reportId })).toBeNull()
  })
})
