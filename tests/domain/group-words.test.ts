import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cases, groupWords, screenings, type WordsPlace, workspaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aTable } from '#tests/support/meetings.ts'
import { aTable as aLeaflet } from '#tests/support/review.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

const hard = 'I want to end my life tonight'
const missing = { kind: 'not-found' }
const forbidden = { kind: 'forbidden' }

/** Words that one person wrote somewhere, how another reads them, and who may not even know of them. */
type Said = {
  readonly writer: Actor
  readonly reader: Actor
  readonly outside: Actor
  readonly read: (who: Actor) => Promise<unknown>
  readonly writeAnew?: () => Promise<unknown>
}

describe('words that a group keeps', () => {
  const world = useWorld()
  const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10)
  const soon = () => dayAt(world.now + 20 * day)
  const as = (who: Actor) => world.as(who)

  async function meeting() {
    const table = await aTable(world)
    const meetingId = await table.call()
    table.begin()
    const page = (who: Actor) => table.page(who, meetingId)
    return { ...table, meetingId, said: { writer: table.rowan, reader: table.otter, outside: table.stranger }, page }
  }

  const places: Readonly<Record<string, () => Promise<Said>>> = {
    async minutes() {
      const { meetingId, rowan, said, page, acts } = await meeting()
      const write = () => acts(rowan).writeMinutes({ meetingId, words: hard })
      await write()
      return { ...said, read: async (who) => (await page(who)).wholeMinutes, writeAnew: write }
    },
    async 'the easy words of a meeting'() {
      const { meetingId, rowan, said, acts } = await meeting()
      await acts(rowan).sumUpMeeting({ meetingId, words: hard })
      return { ...said, read: async (who) => (await as(who).queries.meetings.meetingSummary({ meetingId })).summary }
    },
    async 'a decision'() {
      const { meetingId, rowan, said, page, acts } = await meeting()
      await acts(rowan).writeDecision({ meetingId, words: hard })
      return { ...said, read: async (who) => (await page(who)).decisions }
    },
    async 'an action'() {
      const { meetingId, slug, rowan, heronSeat, said, acts } = await meeting()
      await acts(rowan).giveAction({ meetingId, words: hard, ownerSeatId: heronSeat, dueOn: soon() })
      return { ...said, read: async (who) => (await as(who).queries.meetings.meetingList({ slug })).actions }
    },
    async 'what became of an action'() {
      const { meetingId, rowan, heronSeat, said, page, acts } = await meeting()
      const { actionId } = await acts(rowan).giveAction({
        meetingId,
        words: 'Ring the ward',
        ownerSeatId: heronSeat,
        dueOn: soon(),
      })
      await acts(rowan).endAction({ actionId, how: 'dropped', outcome: hard })
      return { ...said, read: async (who) => (await page(who)).actions.map(({ outcome }) => outcome) }
    },
    async 'a step of a try'() {
      const { slug, rowan, otter, stranger } = await aTable(world)
      const { setObjective, beginCycle, writeStep } = as(rowan).commands.objectives
      const wish = { title: 'Everybody knows whom to ring', measure: 'We ask ten people', unit: 'of ten people' }
      const { objectiveId } = await setObjective({ ...wish, aim: '9', slug, dueOn: '2026-03-01' })
      const { cycleId } = await beginCycle({ objectiveId, words: 'Ask two people first' })
      const write = () => writeStep({ cycleId, step: 'do', words: hard })
      await write()
      return {
        ...{ writer: rowan, reader: otter, outside: stranger, writeAnew: write },
        read: async (who) => (await as(who).queries.objectives.objectivePage({ objectiveId })).cycles,
      }
    },
    async 'how a group took part in research'() {
      const { proposalId, heron, otter, stranger } = await research()
      const sections = { aim: hard, methods: '', results: '', discussion: '', reflections: '' }
      const write = () => as(heron).commands.proposals.writeReport({ proposalId, ...sections })
      await write()
      return {
        ...{ writer: heron, reader: otter, outside: stranger, writeAnew: write },
        read: async (who) => (await as(who).queries.proposals.gripp2({ proposalId })).sections,
      }
    },
    async 'why somebody objects to a letter'() {
      const { proposalId, priya, heron, otter, stranger } = await research()
      const letter = { answer: 'yes', reasons: 'It asks little', conditions: '', closesOn: soon() }
      const { id: letterId } = await as(priya).commands.proposals.writeLetter({ ...letter, proposalId })
      const said = { proposalId, letterId, voice: 'object', reason: hard }
      const write = () => as(heron).commands.proposals.agreeToLetter(said)
      await write()
      return {
        ...{ writer: heron, reader: otter, outside: stranger, writeAnew: write },
        read: async (who) => (await as(who).queries.proposals.proposalPage({ proposalId })).letter?.voices,
      }
    },
    async 'a letter'() {
      const { proposalId, priya, heron, stranger } = await research()
      const letter = { proposalId, answer: 'yes-if', reasons: 'It asks little', conditions: hard, closesOn: soon() }
      await as(priya).commands.proposals.writeLetter(letter)
      return {
        ...{ writer: priya, reader: heron, outside: stranger },
        read: async (who) => (await as(who).queries.proposals.proposalPage({ proposalId })).letter,
      }
    },
    async 'what happened after a letter'() {
      const { proposalId, priya, heron, stranger } = await answered()
      const happened = { proposalId, words: hard, happenedOn: dayAt(world.now) }
      await as(priya).commands.proposals.noteAfter(happened)
      return {
        ...{ writer: priya, reader: heron, outside: stranger },
        read: async (who) => (await as(who).queries.proposals.proposalPage({ proposalId })).notes,
      }
    },
    async 'why somebody objects to a year'() {
      const { slug, priya, heron, otter, stranger } = await aTable(world)
      const reviewId = await aYear(priya, slug)
      const write = () => as(heron).commands.annualReview.sayOnReview({ reviewId, voice: 'object', reason: hard })
      await write()
      return {
        ...{ writer: heron, reader: otter, outside: stranger, writeAnew: write },
        read: async (who) => (await as(who).queries.annualReview.annualReviewPage({ reviewId })).voices,
      }
    },
    async 'why somebody objects to a leaflet'() {
      const { people, documentId, review } = await aLeaflet(world)
      const ask = { documentId, statement: 'We agree that it is printed.', closesOn: soon() }
      const { id: agreementId } = await review(people.priya).askForAgreement(ask)
      const write = () => review(people.heron).haveSay({ agreementId, voice: 'object', reason: hard })
      await write()
      return {
        ...{ writer: people.heron, reader: people.wren, outside: await world.given.member('Stranger') },
        read: async (who) => (await as(who).queries.review.agreementPage({ documentId })).agreement?.voices,
        writeAnew: write,
      }
    },
    async 'an ask for a seat'() {
      const { id, slug, rowan, stranger, otter } = await aTable(world)
      await world.database.write(async (tx) => {
        await tx.update(workspaces).set({ publishedAt: world.now }).where(eq(workspaces.id, id))
      })
      await as(stranger).commands.workspaces.askForSeat({ slug, kind: 'observer', words: hard })
      return {
        ...{ writer: stranger, reader: rowan, outside: otter },
        read: async (who) => (who.id === stranger.id ? hard : as(who).queries.workspaces.lettingIn({ slug })),
      }
    },
    async 'an interest'() {
      const { slug, priya, heron, otter } = await aTable(world)
      const opportunityId = await anOffer(priya, slug)
      await as(heron).commands.involvement.sayInterested({ opportunityId, words: hard })
      return {
        ...{ writer: heron, reader: priya, outside: otter },
        read: async (who) => as(who).queries.involvement.opportunityPage({ opportunityId }),
      }
    },
    async 'what changed by an offer'() {
      const { slug, priya, heron, otter, stranger } = await aTable(world)
      const opportunityId = await anOffer(priya, slug)
      const interest = { opportunityId, words: 'I chose a nurse before' }
      const { interestId } = await as(heron).commands.involvement.sayInterested(interest)
      world.later(21 * day)
      const why = { why: 'They had care here', kindWords: 'Thank you for asking' }
      await as(priya).commands.involvement.choosePeople({ opportunityId, interestIds: [interestId], ...why })
      const write = () => as(priya).commands.involvement.tellWhatChanged({ opportunityId, changed: hard })
      await write()
      return {
        ...{ writer: priya, reader: otter, outside: stranger, writeAnew: write },
        read: async (who) => (await as(who).queries.involvement.opportunityPage({ opportunityId })).changed,
      }
    },
    async 'shared questions'() {
      const { heron, otter, stranger } = await aTable(world)
      await as(heron).commands.practice.shareQuestionSet({ title: 'About home', questions: hard })
      const read = async (who: Actor) => (await as(who).queries.practice.practicePlace({})).sets
      return { writer: heron, reader: otter, outside: stranger, read }
    },
    async 'a shared word'() {
      const { heron, otter, stranger } = await aTable(world)
      await as(heron).commands.practice.addSharedWord({ word: 'non-compliant', instead: hard })
      const read = async (who: Actor) => (await as(who).queries.practice.practicePlace({})).words
      return { writer: heron, reader: otter, outside: stranger, read }
    },
  }

  const proposal = {
    ...{ title: 'How people sleep', summary: 'We want to ask forty people how they sleep.', asked: 'One talk' },
    ...{ burden: 'Three hours', payment: 'Twenty pounds', comesBack: 'A letter', proposedBy: 'Dr Okafor' },
  }
  async function research() {
    const table = await aTable(world)
    const { id: proposalId } = await as(table.priya).commands.proposals.enterProposal({ ...proposal, slug: table.slug })
    return { ...table, proposalId }
  }

  /** A proposal whose answer was sent: heron agreed, and nobody spoke against it until its day had come. */
  async function answered() {
    const table = await research()
    const { writeLetter, sendLetter } = as(table.priya).commands.proposals
    const letter = { answer: 'yes', reasons: 'It asks little', conditions: '', closesOn: soon() }
    const { id: letterId } = await writeLetter({ ...letter, proposalId: table.proposalId })
    await agree(table.heron, { proposalId: table.proposalId, letterId })
    world.later(21 * day)
    await sendLetter({ proposalId: table.proposalId })
    return table
  }

  const agree = async (who: Actor, letter: { proposalId: string; letterId: string }) =>
    as(who).commands.proposals.agreeToLetter({ ...letter, voice: 'agree', reason: '' })

  async function anOffer(priya: Actor, slug: string): Promise<string> {
    const offer = {
      ...{ kind: 'panel', title: 'Choose a nurse', purpose: 'Two of us sit with staff that day.' },
      ...{ timeAsked: 'One day', support: 'We go through it with you', payment: 'By the hour', places: 1 },
      ...{ criteria: 'You had care here', choosing: 'people', reach: 'group', closesOn: soon() },
    }
    const { id } = await as(priya).commands.involvement.offerOpportunity({ ...offer, slug })
    return id
  }

  async function aYear(priya: Actor, slug: string, questions = 'What should we stop doing?') {
    const { openAnnualReview, gatherAnnualReview, askToSign } = as(priya).commands.annualReview
    const { id: reviewId } = await openAnnualReview({
      ...{ slug, title: 'Our year', fromOn: dayAt(world.now - 300 * day), untilOn: dayAt(world.now) },
      ...{ questions, closesOn: dayAt(world.now + day) },
    })
    world.later(3 * day)
    await gatherAnnualReview({ reviewId })
    await askToSign({ reviewId, learned: 'Ask early', couldNot: 'A second nurse', closesOn: soon() })
    return reviewId
  }

  async function marked() {
    const rows = await world.database.read(async (db) =>
      db
        .select({ id: groupWords.id, level: cases.level })
        .from(groupWords)
        .innerJoin(cases, and(eq(cases.subjectKind, 'group-words'), eq(cases.subjectId, groupWords.id)))
        .where(eq(cases.level, 'crisis')),
    )
    return rows.at(-1)?.id ?? 'nowhere'
  }
  const reads = async ({ read }: Said, who: Actor) => JSON.stringify(await read(who)).includes(hard)
  const report = (who: Actor, id: string) =>
    as(who).commands.safety.reportThing({ kind: 'group-words', id, reason: 'unkind', note: '' })

  test.each(Object.keys(places))('%s: looked at, reported, taken from view, and put back', async (name) => {
    const said = await places[name]?.()
    if (!said) throw new Error('No such place')
    const { writer, reader, outside } = said
    const id = await marked()
    expect(await reads(said, reader)).toBe(true)
    await report(reader, id)
    await expect(report(writer, id)).rejects.toMatchObject(forbidden)
    for (const who of [outside, world.visitor])
      await expect(
        world.database.read((db) => world.deps().subjects['group-words'].visibleTo(db, who, id)),
      ).rejects.toMatchObject(missing)
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    const face = await world.database.read((db) => world.deps().subjects['group-words'].visibleTo(db, sam, id))
    expect(face).toMatchObject({ authorId: writer.id, words: expect.stringContaining(hard), withheld: null })
    const { path } = face
    expect(await world.database.read((db) => world.deps().subjects['group-words'].at(db, path))).toBe(id)
    await world.act(sam, (ctx) => ctx.subjects['group-words'].withhold(ctx, id, 'hidden'))
    expect([await reads(said, reader), await reads(said, writer)]).toEqual([false, true])
    await expect(report(reader, id)).rejects.toMatchObject(missing)
    if (said.writeAnew) {
      // New words in place of hidden ones wait until a moderator has read them.
      await said.writeAnew()
      expect(await reads(said, reader)).toBe(false)
    }
    await world.act(sam, (ctx) => ctx.subjects['group-words'].restore(ctx, id, null))
    expect(await reads(said, reader)).toBe(true)
    await as(reader).commands.safety.blockPerson({ memberId: writer.id })
    await expect(report(reader, id)).rejects.toMatchObject(missing)
  })

  test('a note of contents is for posts; these words are hidden instead', async () => {
    await places['a shared word']?.()
    const id = await marked()
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    await expect(
      world.act(sam, (ctx) => ctx.subjects['group-words'].note(ctx, id, ['low-mood'])),
    ).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(
      world.act(sam, (ctx) => ctx.subjects['group-words'].withhold(ctx, 'nowhere', 'hidden')),
    ).rejects.toMatchObject(missing)
  })

  test('whoever gives a reason or asks for a seat has agreed that we keep what it tells of their health', async () => {
    const { proposalId, slug, id, priya } = await research()
    const quiet = await world.given.member('Quiet', { consented: false })
    await world.database.write(async (tx) => {
      await tx.update(workspaces).set({ publishedAt: world.now }).where(eq(workspaces.id, id))
    })
    const ask = { slug, kind: 'observer', words: 'I had care here and would like to watch' }
    await expect(as(quiet).commands.workspaces.askForSeat(ask)).rejects.toMatchObject(forbidden)
    const { secret } = await as(priya).commands.workspaces.inviteToWorkspace({ slug, kind: 'chair' })
    await as(quiet).commands.workspaces.acceptInvitation({ secret })
    const letter = { answer: 'yes', reasons: 'It asks little', conditions: '', closesOn: soon() }
    const { id: letterId } = await as(priya).commands.proposals.writeLetter({ ...letter, proposalId })
    const say = (more: object) => as(quiet).commands.proposals.agreeToLetter({ proposalId, letterId, ...more })
    await expect(say({ voice: 'object', reason: 'It tires me' })).rejects.toMatchObject(forbidden)
    await say({ voice: 'agree' })
  })

  test('a letter whose words were taken from view does not go out, and one that went out is read by nobody', async () => {
    const { id: workspaceId, slug, priya, heron } = await aTable(world)
    await world.database.write(async (tx) => {
      await tx.update(workspaces).set({ publishedAt: world.now }).where(eq(workspaces.id, workspaceId))
    })
    const { secret } = await as(world.visitor).commands.proposals.putProposal({ ...proposal, slug })
    const proposalId = (await as(priya).queries.proposals.proposalList({ slug })).proposals[0]?.id ?? ''
    await as(priya).commands.proposals.layProposal({ proposalId })
    const tracked = async () => (await as(world.visitor).queries.proposals.trackProposal({ secret })).letter
    const letter = { proposalId, answer: 'yes', reasons: hard, conditions: '', closesOn: soon() }
    const { id: letterId } = await as(priya).commands.proposals.writeLetter(letter)
    await agree(heron, { proposalId, letterId })
    const id = await marked()
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    await world.act(sam, (ctx) => ctx.subjects['group-words'].withhold(ctx, id, 'hidden'))
    world.later(21 * day)
    const send = () => as(priya).commands.proposals.sendLetter({ proposalId })
    await expect(send()).rejects.toMatchObject({ kind: 'conflict' })
    await world.act(sam, (ctx) => ctx.subjects['group-words'].restore(ctx, id, null))
    await send()
    expect((await tracked())?.reasons).toBe(hard)
    await world.act(sam, (ctx) => ctx.subjects['group-words'].withhold(ctx, id, 'hidden'))
    expect(await tracked()).toBeNull()
    expect(JSON.stringify(await as(heron).queries.proposals.proposalPage({ proposalId }))).not.toContain(hard)
  })

  test('watching gives no pen for the report of research', async () => {
    const { proposalId, watcher, linnet, stranger } = await research()
    const sections = { aim: 'To be heard', methods: '', results: '', discussion: '', reflections: '' }
    const write = (who: Actor) => as(who).commands.proposals.writeReport({ proposalId, ...sections })
    for (const who of [watcher, linnet]) await expect(write(who)).rejects.toMatchObject(forbidden)
    await expect(write(stranger)).rejects.toMatchObject(missing)
    expect((await as(watcher).queries.proposals.gripp2({ proposalId })).mayWrite.allowed).toBe(false)
  })

  describe('and shows to everybody', () => {
    async function open() {
      const priya = await world.given.member('Priya', { roles: ['staff'] })
      const heron = await world.given.member('Heron')
      const sam = await world.given.member('Sam', { roles: ['moderator'] })
      const { slug, id } = await aWorkspace(
        world,
        [
          [priya, 'staff'],
          [heron, 'expert'],
        ],
        { publishedAt: world.now, whoWeAre: 'Two of us' },
      )
      return { priya, heron, sam, slug, id }
    }
    const idAt = async (place: WordsPlace) => {
      const rows = await world.database.read(async (db) =>
        db.select({ id: groupWords.id }).from(groupWords).where(eq(groupWords.place, place)),
      )
      return rows.at(-1)?.id ?? 'nowhere'
    }
    const letThrough = async (sam: Actor, place: WordsPlace) => {
      const id = await idAt(place)
      await world.act(sam, (ctx) => ctx.subjects['group-words'].restore(ctx, id, null))
    }

    test('red words of a public page wait until a moderator has read them; ordinary ones do not', async () => {
      const { priya, heron, sam, slug } = await open()
      const { writePublicPage } = as(priya).commands.workspaces
      const reads = async (who: Actor) => (await as(who).queries.workspaces.workspacePage({ slug })).whoWeAre
      expect(await writePublicPage({ slug, whoWeAre: 'We are two', howToJoin: '' })).toEqual({ isHeld: false })
      expect(await reads(world.visitor)).toBe('We are two')
      expect(await writePublicPage({ slug, whoWeAre: hard, howToJoin: '' })).toEqual({ isHeld: true })
      expect([await reads(world.visitor), await reads(heron), await reads(priya)]).toEqual(['', '', hard])
      expect((await as(world.visitor).queries.workspaces.publicWorkspaces({})).map(({ whoWeAre }) => whoWeAre)).toEqual(
        [''],
      )
      await expect(report(heron, await idAt('public-page'))).rejects.toMatchObject(missing)
      await letThrough(sam, 'public-page')
      expect(await reads(world.visitor)).toBe(hard)
      await report(await world.given.member('Passer-by'), await idAt('public-page'))
    })

    test('what the full tier calls red later is held then, and new words in its place wait too', async () => {
      const { priya, slug } = await open()
      const { writePublicPage } = as(priya).commands.workspaces
      const reads = async () => (await as(world.visitor).queries.workspaces.workspacePage({ slug })).whoWeAre
      await writePublicPage({ slug, whoWeAre: 'Come and see', howToJoin: '' })
      expect(await reads()).toBe('Come and see')
      const [screened] = await world.database.read(async (db) =>
        db.select().from(screenings).where(eq(screenings.subjectKind, 'group-words')),
      )
      await as(world.system).commands.safety.settleTriage({
        screeningId: screened?.id,
        screenedAt: screened?.screenedAt,
        level: 'red',
        reasons: [{ code: 'harm', words: 'It could harm somebody' }],
      })
      expect(await reads()).toBe('')
      await writePublicPage({ slug, whoWeAre: 'Come and look', howToJoin: '' })
      expect(await reads()).toBe('')
    })

    test('what cannot be judged waits on the public page', async () => {
      const { priya, slug } = await open()
      world.triageWith(() => {
        throw new Error('Triage is broken')
      })
      const wish = { slug, whoWeAre: 'Come and see', howToJoin: '' }
      expect(await as(priya).commands.workspaces.writePublicPage(wish)).toEqual({ isHeld: true })
    })

    test('a theme waits, names nobody of the group, and comes when it was read', async () => {
      const { priya, heron, sam, slug } = await open()
      const { nameTheme, writeTheme, showTheme } = as(priya).commands.feedback
      const { themeId } = await nameTheme({ slug, name: 'Nights on the ward' })
      const shown = async () =>
        (await as(world.visitor).queries.feedback.publicThemes({ slug })).themes.map(({ learned }) => learned)
      const show = async () => {
        const { theme } = await as(priya).queries.feedback.themePage({ themeId })
        return showTheme({ themeId, confirmed: 'on', readAt: theme.writtenAt })
      }
      const words = { themeId, name: 'Nights on the ward', changed: '', couldNot: '' }
      await writeTheme({ ...words, learned: 'Heron could not sleep there' })
      await expect(show()).rejects.toMatchObject({ kind: 'invalid' })
      await writeTheme({ ...words, learned: hard })
      expect(await show()).toEqual({ isHeld: true })
      expect(await shown()).toEqual([])
      expect((await as(priya).queries.feedback.themePage({ themeId })).theme).toMatchObject({ waits: true })
      await letThrough(sam, 'theme')
      expect(await shown()).toEqual([hard])
      // On the public page it stands under no name, so whoever reports it from outside learns none.
      const wren = await world.given.member('Wren')
      const about = { kind: 'group-words', id: await idAt('theme') }
      const toReport = async (who: Actor) => as(who).queries.safety.thingToReport(about)
      expect((await toReport(wren)).author).toBeNull()
      expect((await toReport(heron)).author).toMatchObject({ name: 'Priya' })
      // Taken from the page it is the group's alone again, and so are the words that come in its place.
      await as(priya).commands.feedback.takeBackTheme({ themeId })
      await expect(toReport(wren)).rejects.toMatchObject(missing)
      expect((await toReport(heron)).author).toMatchObject({ name: 'Priya' })
    })

    test('the questions of a year are read too before everybody reads them, and a moderator sees what they are', async () => {
      const { priya, heron, sam, slug } = await open()
      const reviewId = await aYear(priya, slug, hard)
      for (const who of [priya, heron]) await as(who).commands.annualReview.sayOnReview({ reviewId, voice: 'agree' })
      const acts = as(priya).commands.annualReview
      await acts.signAnnualReview({ reviewId })
      expect(await acts.publishAnnualReview({ reviewId, confirmed: 'on' })).toEqual({ isHeld: true })
      const id = await idAt('year')
      const face = await world.database.read((db) => world.deps().subjects['group-words'].face(db, id))
      expect(face).toMatchObject({ authorId: priya.id, words: expect.stringContaining(hard) })
      expect((await as(sam).queries.safety.thingToReport({ kind: 'group-words', id })).author).toMatchObject({
        name: 'Priya',
      })
    })

    test('a review of the year waits, with the page and the list', async () => {
      const wren = await world.given.member('Wren')
      const { priya, heron, sam, slug } = await open()
      const reviewId = await aYear(priya, slug)
      const acts = as(priya).commands.annualReview
      await acts.askToSign({ reviewId, learned: hard, couldNot: 'A second nurse', closesOn: soon() })
      for (const who of [priya, heron]) await as(who).commands.annualReview.sayOnReview({ reviewId, voice: 'agree' })
      await acts.signAnnualReview({ reviewId })
      await expect(acts.publishAnnualReview({ reviewId })).rejects.toMatchObject({ kind: 'invalid' })
      expect(await acts.publishAnnualReview({ reviewId, confirmed: 'on' })).toEqual({ isHeld: true })
      const { publishedReview, annualReviewList } = as(world.visitor).queries.annualReview
      await expect(publishedReview({ reviewId })).rejects.toMatchObject(missing)
      expect((await annualReviewList({ slug })).reviews).toEqual([])
      expect(await as(heron).queries.annualReview.annualReviewPage({ reviewId })).toMatchObject({ waits: true })
      await letThrough(sam, 'year')
      expect((await publishedReview({ reviewId })).learned).toBe(hard)
      await report(wren, await idAt('year'))
      await acts.takeDownAnnualReview({ reviewId })
      await expect(report(wren, await idAt('year'))).rejects.toMatchObject(missing)
      await acts.publishAnnualReview({ reviewId, confirmed: 'on' })
      await letThrough(sam, 'year')
      expect((await annualReviewList({ slug })).reviews).toHaveLength(1)
    })
  })
})
