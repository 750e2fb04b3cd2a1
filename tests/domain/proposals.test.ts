import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { proposalComments, proposals } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

const wish = {
  title: 'How people sleep after a head injury',
  summary: 'We want to ask forty people how they sleep.',
  asked: 'One talk, and a watch to wear for two weeks',
  burden: 'About three hours',
  payment: 'Twenty pounds',
  comesBack: 'A letter in plain words within a year',
  proposedBy: 'Dr Okafor, Oxford',
}

describe('research and plans that are put to a group', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.proposals
  const asks = (who: Actor) => world.as(who).queries.proposals
  const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10)

  async function table() {
    const [priya, heron, otter, linnet, wren] = [
      await world.given.member('Priya', { roles: ['staff'] }),
      await world.given.member('Heron'),
      await world.given.member('Otter'),
      await world.given.member('Linnet'),
      await world.given.member('Wren'),
    ]
    const workspace = await aWorkspace(
      world,
      [
        [priya, 'staff'],
        [heron, 'expert'],
        [otter, 'expert'],
        [linnet, 'observer'],
      ],
      { publishedAt: world.now },
    )
    return { priya, heron, otter, linnet, wren, slug: workspace.slug, seatIds: workspace.seatIds }
  }
  async function laid() {
    const all = await table()
    const { id: proposalId } = await acts(all.priya).enterProposal({ ...wish, slug: all.slug })
    return { ...all, proposalId }
  }
  const letter = { answer: 'yes', reasons: 'It asks little and gives something back' }

  test('somebody without a seat puts one, the staff lay it before the group, and the mail address is used once', async () => {
    const { priya, heron, slug } = await table()
    const { secret } = await acts(world.visitor).putProposal({ ...wish, slug, email: 'okafor@example.org' })
    expect((await asks(heron).proposalList({ slug })).proposals).toEqual([])
    const [arrived] = (await asks(priya).proposalList({ slug })).proposals
    const proposalId = arrived?.id ?? ''
    expect(arrived?.state).toBe('arrived')
    expect((await world.as(priya).queries.workspaces.needsMe({})).map(({ kind }) => kind)).toContain('lay-proposal')
    await expect(asks(heron).proposalPage({ proposalId })).rejects.toMatchObject({ kind: 'not-found' })
    await acts(priya).layProposal({ proposalId })
    await expect(acts(priya).layProposal({ proposalId })).rejects.toMatchObject({ kind: 'conflict' })
    expect((await asks(heron).proposalPage({ proposalId })).proposal.title).toBe(wish.title)
    expect(await asks(world.visitor).trackProposal({ secret })).toMatchObject({ state: 'talked-about', willMail: true })
    await expect(asks(world.visitor).trackProposal({ secret: 'another' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(asks(priya).proposalMail({ proposalId })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await asks(world.system).proposalMail({ proposalId })).toBe('okafor@example.org')
    await acts(world.system).forgetProposalAddress({ proposalId })
    expect(await asks(world.system).proposalMail({ proposalId })).toBeNull()
    const rows = await world.database.read(async (db) =>
      db.select().from(proposals).where(eq(proposals.id, proposalId)),
    )
    expect(JSON.stringify(rows)).not.toContain('okafor@')
  })

  test('the group hears of it, of its letter and of its answer, once, and it waits for whoever has said nothing', async () => {
    const { priya, heron, otter, linnet, slug } = await table()
    const tell = (what: string) => world.as(world.system).commands.notices.tellAboutProposal({ proposalId, what })
    const kinds = async (who: Actor) =>
      (await world.as(who).queries.notices.noticePage({})).notices.map(({ kind }) => kind)
    const waits = async (who: Actor) => (await world.as(who).queries.workspaces.needsMe({})).map(({ kind }) => kind)
    await acts(world.visitor).putProposal({ ...wish, slug })
    const proposalId = (await asks(priya).proposalList({ slug })).proposals[0]?.id ?? ''
    await expect(
      world.as(priya).commands.notices.tellAboutProposal({ proposalId, what: 'laid' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    await tell('arrived')
    expect([await kinds(priya), await kinds(heron)]).toEqual([['proposal-laid'], []])
    await acts(priya).layProposal({ proposalId })
    await tell('laid')
    await tell('laid')
    expect([await kinds(heron), await kinds(linnet)]).toEqual([['proposal-laid'], ['proposal-laid']])
    expect([await waits(heron), await waits(priya), await waits(linnet)]).toEqual([['say-on-proposal'], [], []])
    await acts(heron).sayOnProposal({ proposalId, words: 'One week is enough' })
    expect([await waits(heron), await waits(otter)]).toEqual([[], ['say-on-proposal']])
    world.later(8 * day)
    expect(await waits(priya)).toEqual(['write-letter'])
    const { id: letterId } = await acts(priya).writeLetter({
      ...letter,
      proposalId,
      closesOn: dayAt(world.now + 7 * day),
    })
    expect(await waits(otter)).toEqual(['agree-letter'])
    await acts(otter).agreeToLetter({ proposalId, letterId, voice: 'agree' })
    await tell('asked')
    expect([(await kinds(heron))[0], (await kinds(otter))[0]]).toEqual(['answer-asked', 'proposal-laid'])
    await acts(heron).agreeToLetter({ proposalId, letterId, voice: 'agree' })
    await acts(priya).agreeToLetter({ proposalId, letterId, voice: 'agree' })
    await acts(priya).sendLetter({ proposalId })
    await tell('sent')
    expect([(await kinds(linnet))[0], (await kinds(otter))[0]]).toEqual(['answer-sent', 'answer-sent'])
    expect((await kinds(priya))[0]).not.toBe('answer-sent')
  })

  test('nobody puts one to a private group, and one that is put aside says why', async () => {
    const { priya, heron, slug } = await table()
    await world.as(priya).commands.workspaces.closePublicPage({ slug })
    await expect(acts(world.visitor).putProposal({ ...wish, slug })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(acts(heron).putProposal({ ...wish, slug })).rejects.toMatchObject({ kind: 'not-found' })
    const { id: proposalId } = await acts(priya).enterProposal({ ...wish, slug })
    const aside = { proposalId, reason: 'It asks children, and we are adults' }
    await expect(acts(heron).putProposalAside(aside)).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).putProposalAside(aside)
    await expect(acts(priya).putProposalAside(aside)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(asks(heron).proposalPage({ proposalId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(
      acts(priya).writeLetter({ ...letter, proposalId, closesOn: dayAt(world.now + 3 * day) }),
    ).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('members say what they think, take it back, and report what is unkind', async () => {
    const { heron, otter, linnet, wren, proposalId } = await laid()
    const { id: commentId } = await acts(heron).sayOnProposal({ proposalId, words: 'Two weeks is long with a watch' })
    await acts(linnet).sayOnProposal({ proposalId, words: 'I only watch, and I agree' })
    await expect(acts(wren).sayOnProposal({ proposalId, words: 'Me too' })).rejects.toMatchObject({ kind: 'not-found' })
    expect((await asks(otter).proposalPage({ proposalId })).comments.map(({ name }) => name)).toEqual([
      'Heron',
      'Linnet',
    ])
    const report = { kind: 'proposal-comment', id: commentId, reason: 'unkind', words: '' }
    await world.as(otter).commands.safety.reportThing(report)
    await expect(world.as(wren).commands.safety.reportThing(report)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(acts(otter).withdrawProposalComment({ commentId })).rejects.toMatchObject({ kind: 'not-found' })
    await acts(heron).withdrawProposalComment({ commentId })
    expect((await asks(otter).proposalPage({ proposalId })).comments.map(({ name }) => name)).toEqual(['Linnet'])
  })

  test('whoever takes down all their words, or is erased, leaves none here either', async () => {
    const { priya, heron, otter, proposalId } = await laid()
    await acts(heron).sayOnProposal({ proposalId, words: 'I slept badly for a year' })
    await acts(otter).sayOnProposal({ proposalId, words: 'So did I' })
    await world.as(heron).commands.people.takeDownMyWords({})
    const said = async () => (await asks(priya).proposalPage({ proposalId })).comments.map(({ name }) => name)
    expect(await said()).toEqual(['Otter'])
    await world.as(otter).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    expect(await said()).toEqual([])
    const kept = await world.database.read(async (db) => db.select().from(proposalComments))
    expect(kept.map(({ words }) => words).sort()).toEqual(['', 'I slept badly for a year'])
  })

  test('whoever takes a seat without a say has none in the letter any more', async () => {
    const { priya, heron, otter, proposalId, seatIds } = await laid()
    const { id: letterId } = await acts(priya).writeLetter({
      ...letter,
      proposalId,
      closesOn: dayAt(world.now + 3 * day),
    })
    const reason = 'You asked to watch for a while'
    await world.as(priya).commands.workspaces.changeSeat({ seatId: seatIds[2], kind: 'observer', reason })
    const agree = { proposalId, letterId, voice: 'agree' }
    await expect(acts(otter).agreeToLetter(agree)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of [priya, heron]) await acts(who).agreeToLetter(agree)
    expect((await world.as(otter).queries.workspaces.needsMe({})).map(({ kind }) => kind)).not.toContain('agree-letter')
    await acts(priya).sendLetter({ proposalId })
  })

  test('a voice in a letter names nobody to whoever they are kept apart from', async () => {
    const { priya, heron, otter, proposalId } = await laid()
    const closesOn = dayAt(world.now + 3 * day)
    const { id: letterId } = await acts(priya).writeLetter({ ...letter, proposalId, closesOn })
    await world.as(otter).commands.safety.blockPerson({ memberId: heron.id })
    await acts(heron).agreeToLetter({ proposalId, letterId, voice: 'object', reason: 'Two weeks is too long' })
    const seenBy = async (who: Actor) => JSON.stringify((await asks(who).proposalPage({ proposalId })).letter)
    expect(await seenBy(otter)).toContain('A member')
    expect(await seenBy(otter)).not.toMatch(/Heron|Two weeks/)
    expect(await seenBy(priya)).toMatch(/Heron/)
  })

  test('the answer goes out when nobody objects, and whoever objects is heard', async () => {
    const { priya, heron, otter, linnet, proposalId, slug } = await laid()
    const closesOn = dayAt(world.now + 3 * day)
    const write = { ...letter, proposalId, closesOn }
    await expect(acts(heron).writeLetter(write)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(priya).writeLetter({ ...write, answer: 'yes-if' })).rejects.toMatchObject({ kind: 'invalid' })
    const { id: first } = await acts(priya).writeLetter(write)
    expect((await world.as(heron).queries.workspaces.needsMe({})).map(({ kind }) => kind)).toContain('agree-letter')
    const say = (who: Actor, letterId: string, voice: string, reason = '') =>
      acts(who).agreeToLetter({ proposalId, letterId, voice, reason })
    await expect(say(linnet, first, 'agree')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(say(heron, first, 'object')).rejects.toMatchObject({ kind: 'invalid' })
    await say(heron, first, 'object', 'Two weeks is too long')
    await say(otter, first, 'agree')
    await say(priya, first, 'agree')
    await expect(acts(priya).sendLetter({ proposalId })).rejects.toMatchObject({ kind: 'conflict' })
    const { id: second } = await acts(priya).writeLetter({
      ...write,
      answer: 'yes-if',
      conditions: 'One week with the watch is enough',
    })
    await expect(say(heron, first, 'agree')).rejects.toMatchObject({ kind: 'conflict' })
    await say(heron, second, 'live-with')
    await say(otter, second, 'agree')
    await expect(acts(priya).sendLetter({ proposalId })).rejects.toMatchObject({ kind: 'conflict' })
    world.later(4 * day)
    await expect(acts(heron).sendLetter({ proposalId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).sendLetter({ proposalId })
    await expect(acts(priya).sendLetter({ proposalId })).rejects.toMatchObject({ kind: 'conflict' })
    expect((await asks(heron).proposalList({ slug })).proposals).toMatchObject([
      { state: 'answered', answer: 'yes-if' },
    ])
    await expect(acts(heron).sayOnProposal({ proposalId, words: 'Late' })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('somebody’s say may be written down by whoever supports them, and the letter says so', async () => {
    const { priya, otter, seatIds, proposalId } = await laid()
    const [, heronSeat = '', otterSeat = ''] = seatIds
    const closesOn = dayAt(world.now + 3 * day)
    const { id: letterId } = await acts(priya).writeLetter({ ...letter, proposalId, closesOn })
    const forHeron = { proposalId, letterId, voice: 'agree', forSeatId: heronSeat }
    await expect(acts(otter).agreeToLetter(forHeron)).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(priya).commands.workspaces.agreeToSupport({ seatId: heronSeat, supporterSeatId: otterSeat })
    await acts(otter).agreeToLetter(forHeron)
    const page = await asks(otter).proposalPage({ proposalId })
    expect(page.supported).toEqual([{ seatId: heronSeat, name: 'Heron' }])
    expect(page.letter?.voices).toContainEqual(
      expect.objectContaining({ name: 'Heron', voice: 'agree', isWrittenFor: true }),
    )
    expect(page.letter?.voices).toContainEqual(expect.objectContaining({ name: 'Otter', isWrittenFor: false }))
  })

  test('what happened after stands with its day, and fills the report until the group writes it', async () => {
    const { priya, heron, wren, proposalId } = await laid()
    const note = { proposalId, words: 'The study began with one week', happenedOn: dayAt(world.now) }
    await expect(acts(priya).noteAfter(note)).rejects.toMatchObject({ kind: 'conflict' })
    await acts(heron).sayOnProposal({ proposalId, words: 'One week is enough' })
    const { id } = await acts(priya).writeLetter({ ...letter, proposalId, closesOn: dayAt(world.now + 3 * day) })
    await acts(heron).agreeToLetter({ proposalId, letterId: id, voice: 'agree' })
    world.later(4 * day)
    await acts(priya).sendLetter({ proposalId })
    await expect(acts(heron).noteAfter(note)).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).noteAfter(note)
    const filled = await asks(heron).gripp2({ proposalId })
    expect(filled).toMatchObject({ isWritten: false, sections: { results: letter.reasons } })
    expect(filled.sections.methods).toContain('1 of its members')
    expect(filled.sections.discussion).toContain('one week')
    await acts(heron).writeReport({ proposalId, ...filled.sections, reflections: 'We were asked early enough' })
    expect(await asks(priya).gripp2({ proposalId })).toMatchObject({
      isWritten: true,
      sections: { reflections: 'We were asked early enough' },
    })
    await expect(acts(wren).writeReport({ proposalId, aim: 'Mine' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(asks(wren).gripp2({ proposalId })).rejects.toMatchObject({ kind: 'not-found' })
  })
})
