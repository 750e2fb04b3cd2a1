import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { seatChanges, seats, workspaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { mayEnterFor, speakingFor } from '#server/domain/workspaces/index.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

describe('who sits at the table', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.workspaces
  const asks = (who: Actor) => world.as(who).queries.workspaces
  const told = async (who: Actor) =>
    (await world.as(who).queries.notices.noticePage({})).notices.map(({ kind }) => kind)
  const house = () => world.as(world.system).commands.notices

  async function table(wish: Partial<typeof workspaces.$inferInsert> = {}) {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const [heron, linnet, otter] = [
      await world.given.member('Heron'),
      await world.given.member('Linnet'),
      await world.given.member('Otter'),
    ]
    const workspace = await aWorkspace(
      world,
      [
        [priya, 'staff'],
        [heron, 'expert'],
        [linnet, 'supporter'],
      ],
      wish,
    )
    const [priyaSeat = '', heronSeat = '', linnetSeat = ''] = workspace.seatIds
    return { priya, heron, linnet, otter, workspace, slug: workspace.slug, priyaSeat, heronSeat, linnetSeat }
  }

  describe('by invitation', () => {
    test('a link gives one person one seat, and opens nothing after that', async () => {
      const { priya, otter, heron, slug } = await table()
      const { secret, endsAt } = await acts(priya).inviteToWorkspace({ slug, kind: 'expert' })
      expect(endsAt).toBe(world.now + 14 * day)
      expect((await asks(priya).lettingIn({ slug })).invitations).toMatchObject([{ kind: 'expert' }])
      expect(await asks(otter).invitation({ secret })).toMatchObject({
        kind: 'expert',
        verdict: { allowed: true },
        seatedAt: null,
      })
      expect((await asks(heron).invitation({ secret })).seatedAt).toBe(slug)
      await expect(acts(heron).acceptInvitation({ secret })).rejects.toMatchObject({ kind: 'conflict' })
      await acts(otter).acceptInvitation({ secret })
      expect((await asks(otter).workspacePage({ slug })).inside?.seat.kind).toBe('expert')
      // Kept from that day, the link still leads them to their seat, and nobody else.
      expect((await asks(otter).invitation({ secret })).seatedAt).toBe(slug)
      const wren = await world.given.member('Wren')
      await expect(asks(wren).invitation({ secret })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(acts(wren).acceptInvitation({ secret })).rejects.toMatchObject({ kind: 'not-found' })
    })

    test('it ends after a fortnight, and when it is taken back', async () => {
      const { priya, heron, otter, slug } = await table()
      const first = await acts(priya).inviteToWorkspace({ slug, kind: 'carer' })
      const second = await acts(priya).inviteToWorkspace({ slug, kind: 'carer' })
      await expect(acts(heron).withdrawInvitation(first)).rejects.toMatchObject({ kind: 'forbidden' })
      await acts(priya).withdrawInvitation(first)
      await expect(acts(priya).withdrawInvitation(first)).rejects.toMatchObject({ kind: 'conflict' })
      await expect(acts(otter).acceptInvitation(first)).rejects.toMatchObject({ kind: 'not-found' })
      world.later(14 * day)
      await expect(acts(otter).acceptInvitation(second)).rejects.toMatchObject({ kind: 'not-found' })
      expect((await asks(priya).lettingIn({ slug })).invitations).toEqual([])
    })

    test('whoever lets nobody in any more leaves no open link behind, for themselves or anybody else', async () => {
      const { priya, heron, linnet, otter, heronSeat, linnetSeat, slug } = await table()
      const reason = 'You take turns'
      for (const seatId of [heronSeat, linnetSeat]) await acts(priya).changeSeat({ seatId, kind: 'staff', reason })
      const [byHeron, byLinnet, byPriya] = [
        await acts(heron).inviteToWorkspace({ slug, kind: 'chair' }),
        await acts(linnet).inviteToWorkspace({ slug, kind: 'staff' }),
        await acts(priya).inviteToWorkspace({ slug, kind: 'observer' }),
      ]
      await acts(priya).endSeat({ seatId: heronSeat, reason })
      await acts(priya).changeSeat({ seatId: linnetSeat, kind: 'supporter', reason })
      await expect(acts(heron).acceptInvitation(byHeron)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(acts(otter).acceptInvitation(byLinnet)).rejects.toMatchObject({ kind: 'not-found' })
      await acts(otter).acceptInvitation(byPriya)
    })

    test('experts make none, and whoever keeps health to themselves takes no seat that tells of it', async () => {
      const { priya, heron, slug } = await table()
      await expect(acts(heron).inviteToWorkspace({ slug, kind: 'expert' })).rejects.toMatchObject({ kind: 'forbidden' })
      const quiet = await world.given.member('Quiet', { consented: false })
      const asExpert = await acts(priya).inviteToWorkspace({ slug, kind: 'expert' })
      await expect(acts(quiet).acceptInvitation(asExpert)).rejects.toMatchObject({ kind: 'forbidden' })
      const asStaff = await acts(priya).inviteToWorkspace({ slug, kind: 'staff' })
      await acts(quiet).acceptInvitation(asStaff)
      const unsure = await world.given.member('Unsure', { verified: false })
      await expect(acts(unsure).acceptInvitation(asExpert)).rejects.toMatchObject({ kind: 'forbidden' })
    })
  })

  describe('by asking', () => {
    const words = 'I had a head injury four years ago'

    test('somebody asks in their own words, those who arrange hear of it, and they are answered with a reason', async () => {
      const { priya, heron, otter, slug } = await table({ publishedAt: world.now, whoWeAre: 'Us' })
      const { requestId } = await acts(otter).askForSeat({ slug, kind: 'expert', words })
      await expect(acts(otter).askForSeat({ slug, kind: 'expert', words })).rejects.toMatchObject({ kind: 'conflict' })
      await house().tellAboutSeat({ what: 'asked', id: requestId })
      expect(await told(priya)).toEqual(['seat-asked'])
      expect(await told(heron)).toEqual([])
      expect(await asks(priya).needsMe({})).toMatchObject([{ kind: 'seat-request', workspaceSlug: slug, minutes: 5 }])
      expect(await asks(heron).needsMe({})).toEqual([])
      expect((await asks(priya).lettingIn({ slug })).requests).toMatchObject([{ name: 'Otter', words }])
      await expect(asks(heron).lettingIn({ slug })).rejects.toMatchObject({ kind: 'forbidden' })
      const answer = { requestId, outcome: 'welcomed', reason: 'We are glad. Come on Tuesday' }
      await expect(acts(heron).answerSeatRequest(answer)).rejects.toMatchObject({ kind: 'not-found' })
      await acts(priya).answerSeatRequest(answer)
      await expect(acts(priya).answerSeatRequest(answer)).rejects.toMatchObject({ kind: 'conflict' })
      await house().tellAboutSeat({ what: 'answered', id: requestId })
      expect(await told(otter)).toEqual(['seat-answered'])
      expect((await asks(otter).mySeats({})).requests).toMatchObject([
        { outcome: 'welcomed', reason: 'We are glad. Come on Tuesday' },
      ])
      expect((await asks(otter).workspacePage({ slug })).inside?.seat.kind).toBe('expert')
    })

    test('not this time needs a kind line, and gives no seat', async () => {
      const { priya, otter, slug } = await table({ publishedAt: world.now })
      const { requestId } = await acts(otter).askForSeat({ slug, kind: 'observer', words })
      const no = { requestId, outcome: 'not-this-time' }
      await expect(acts(priya).answerSeatRequest({ ...no, reason: '' })).rejects.toMatchObject({ kind: 'invalid' })
      await acts(priya).answerSeatRequest({ ...no, reason: 'The table is full until May' })
      expect((await asks(otter).workspacePage({ slug })).inside).toBeNull()
    })

    test('nobody asks a private group, sits twice, or asks for the seat of chair', async () => {
      const { heron, otter, slug, workspace } = await table()
      const ask = { slug, kind: 'observer', words }
      await expect(acts(otter).askForSeat(ask)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(acts(heron).askForSeat(ask)).rejects.toMatchObject({ kind: 'forbidden' })
      await world.database.write(async (tx) => {
        await tx.update(workspaces).set({ publishedAt: world.now }).where(eq(workspaces.id, workspace.id))
      })
      await expect(acts(otter).askForSeat({ ...ask, kind: 'chair' })).rejects.toMatchObject({ kind: 'invalid' })
      const { requestId } = await acts(otter).askForSeat(ask)
      await expect(acts(heron).withdrawSeatRequest({ requestId })).rejects.toMatchObject({ kind: 'not-found' })
      await acts(otter).withdrawSeatRequest({ requestId })
      await acts(otter).askForSeat(ask)
    })
  })

  describe('changing and ending', () => {
    const reason = 'You asked to take the chair'

    test('those who arrange give another seat with a reason, and its holder is told', async () => {
      const { priya, heron, heronSeat, linnet } = await table()
      await expect(acts(linnet).changeSeat({ seatId: heronSeat, kind: 'chair', reason })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await acts(priya).changeSeat({ seatId: heronSeat, kind: 'chair', reason })
      await expect(acts(priya).changeSeat({ seatId: heronSeat, kind: 'chair', reason })).rejects.toMatchObject({
        kind: 'conflict',
      })
      const [change] = await world.database.read(async (db) => db.select().from(seatChanges))
      await house().tellAboutSeat({ what: 'changed', id: change?.id })
      expect(await told(heron)).toEqual(['seat-changed'])
      expect((await asks(heron).mySeats({})).changes).toMatchObject([{ was: 'expert', became: 'chair', reason }])
    })

    test('nobody is given a seat that tells of health without their consent', async () => {
      const { priya, slug } = await table()
      const quiet = await world.given.member('Quiet', { consented: false })
      const { seatId } = await acts(quiet).acceptInvitation(
        await acts(priya).inviteToWorkspace({ slug, kind: 'staff' }),
      )
      await expect(acts(priya).changeSeat({ seatId, kind: 'expert', reason })).rejects.toMatchObject({
        kind: 'conflict',
      })
      await acts(priya).changeSeat({ seatId, kind: 'observer', reason })
    })

    test('a seat ends with a reason, and what it spoke for ends with it', async () => {
      const { priya, heron, linnet, heronSeat, linnetSeat, slug } = await table()
      await acts(priya).agreeToSupport({ seatId: heronSeat, supporterSeatId: linnetSeat })
      await expect(acts(priya).endSeat({ seatId: linnetSeat, reason: '' })).rejects.toMatchObject({ kind: 'invalid' })
      await expect(acts(heron).endSeat({ seatId: linnetSeat, reason })).rejects.toMatchObject({ kind: 'forbidden' })
      await acts(priya).endSeat({ seatId: linnetSeat, reason })
      await expect(asks(linnet).workspacePage({ slug })).rejects.toMatchObject({ kind: 'not-found' })
      expect((await asks(heron).seatPage({ seatId: heronSeat })).supporters).toMatchObject([{ endedAt: world.now }])
      expect((await asks(linnet).mySeats({})).changes).toMatchObject([{ became: null, reason }])
    })

    test('the last who arranges stays until somebody else can, and nobody ends their own seat', async () => {
      const { priya, heron, priyaSeat, heronSeat, slug } = await table()
      await expect(acts(priya).leaveWorkspace({ slug })).rejects.toMatchObject({ kind: 'conflict' })
      await expect(acts(priya).endSeat({ seatId: priyaSeat, reason })).rejects.toMatchObject({ kind: 'conflict' })
      await expect(acts(priya).changeSeat({ seatId: priyaSeat, kind: 'observer', reason })).rejects.toMatchObject({
        kind: 'conflict',
      })
      await acts(priya).changeSeat({ seatId: heronSeat, kind: 'chair', reason })
      await acts(priya).leaveWorkspace({ slug })
      await expect(acts(priya).leaveWorkspace({ slug })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(acts(heron).leaveWorkspace({ slug })).rejects.toMatchObject({ kind: 'conflict' })
      const held = await world.database.read(async (db) => db.select().from(seats).where(eq(seats.id, priyaSeat)))
      expect(held).toMatchObject([{ leftAt: world.now, kind: 'staff' }])
    })
  })

  describe('speaking for somebody who is here and not online', () => {
    const pair = ({ heronSeat, linnetSeat }: { heronSeat: string; linnetSeat: string }) => ({
      seatId: heronSeat,
      supporterSeatId: linnetSeat,
    })
    const spokenFor = (seatId: string) => world.database.read((db) => speakingFor(db, { id: seatId }))

    test('those who arrange or the member agree, the member is told and sees it, and it counts while it lasts', async () => {
      const all = await table()
      const { priya, heron, linnet, heronSeat, linnetSeat } = all
      await expect(acts(linnet).agreeToSupport(pair(all))).rejects.toMatchObject({ kind: 'forbidden' })
      expect(mayEnterFor(await spokenFor(linnetSeat), heronSeat).allowed).toBe(false)
      await acts(priya).agreeToSupport(pair(all))
      await expect(acts(heron).agreeToSupport(pair(all))).rejects.toMatchObject({ kind: 'conflict' })
      await house().tellAboutSeat({ what: 'supported', id: heronSeat })
      expect(await told(heron)).toEqual(['seat-changed'])
      expect(await spokenFor(linnetSeat)).toMatchObject([{ seatId: heronSeat, name: 'Heron', kind: 'expert' }])
      expect(mayEnterFor(await spokenFor(linnetSeat), heronSeat).allowed).toBe(true)
      expect(mayEnterFor(await spokenFor(heronSeat), linnetSeat).allowed).toBe(false)
      expect((await asks(heron).seatPage({ seatId: heronSeat })).supporters).toMatchObject([
        { name: 'Linnet', endedAt: null },
      ])
    })

    test.each(['heron', 'linnet', 'priya'] as const)('%s ends it', async (who) => {
      const all = await table()
      await acts(all.heron).agreeToSupport(pair(all))
      await expect(acts(all.otter).endSupport(pair(all))).rejects.toMatchObject({ kind: 'not-found' })
      world.later(1)
      await acts(all[who]).endSupport(pair(all))
      expect(await spokenFor(all.linnetSeat)).toEqual([])
      await expect(acts(all[who]).endSupport(pair(all))).rejects.toMatchObject({ kind: 'not-found' })
      world.later(1)
      await acts(all.heron).agreeToSupport(pair(all))
      expect(await spokenFor(all.linnetSeat)).toHaveLength(1)
    })

    test('nobody who arranges gives themselves the voice of a member; the member may', async () => {
      const { priya, heron, priyaSeat, heronSeat } = await table()
      const pairOfPriya = { seatId: heronSeat, supporterSeatId: priyaSeat }
      await expect(acts(priya).agreeToSupport(pairOfPriya)).rejects.toMatchObject({ kind: 'forbidden' })
      expect((await asks(priya).seatPage({ seatId: heronSeat })).couldSupport.map(({ name }) => name)).toEqual([
        'Linnet',
      ])
      await acts(heron).agreeToSupport(pairOfPriya)
      expect(await spokenFor(priyaSeat)).toHaveLength(1)
    })

    test('who speaks for somebody is not named to a third whom they are kept apart from', async () => {
      const all = await table()
      const { priya, heron, linnet, otter, heronSeat, slug } = all
      await acts(heron).agreeToSupport(pair(all))
      await acts(otter).acceptInvitation(await acts(priya).inviteToWorkspace({ slug, kind: 'expert' }))
      await world.as(otter).commands.safety.blockPerson({ memberId: linnet.id })
      expect((await asks(otter).seatPage({ seatId: heronSeat })).supporters).toEqual([])
      expect((await asks(heron).seatPage({ seatId: heronSeat })).supporters).toMatchObject([{ name: 'Linnet' }])
    })

    test('whoever becomes an observer speaks for nobody any more', async () => {
      const all = await table()
      await acts(all.heron).agreeToSupport(pair(all))
      await acts(all.priya).changeSeat({ seatId: all.linnetSeat, kind: 'observer', reason: 'Only watching' })
      expect(await spokenFor(all.linnetSeat)).toEqual([])
    })

    test('nobody speaks for themselves, and observers speak for nobody', async () => {
      const all = await table()
      const { priya, heronSeat, linnetSeat } = all
      await acts(priya).changeSeat({ seatId: linnetSeat, kind: 'observer', reason: 'Only watching' })
      for (const supporterSeatId of [heronSeat, linnetSeat])
        await expect(acts(priya).agreeToSupport({ seatId: heronSeat, supporterSeatId })).rejects.toMatchObject({
          kind: 'invalid',
        })
    })
  })
})

describe('what stays of somebody at the table', () => {
  const world = useWorld()

  async function seated() {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const heron = await world.given.member('Heron')
    const { slug, seatIds } = await aWorkspace(world, [
      [priya, 'staff'],
      [heron, 'expert'],
    ])
    const change = { seatId: seatIds[1], kind: 'carer', reason: 'You told us about your mother' }
    await world.as(priya).commands.workspaces.changeSeat(change)
    return { priya, heron, slug }
  }
  const records = async (who: Actor, section: string) =>
    (await world.as(who).queries.oversight.myRecords({ section })).rows

  test('they take a copy of their seats, asks and changes', async () => {
    const { heron } = await seated()
    expect(await records(heron, 'seats')).toMatchObject([{ seat: 'carer', leftAt: null }])
    expect(await records(heron, 'seat-changes')).toMatchObject([{ was: 'expert', became: 'carer' }])
    expect(await records(heron, 'seat-asks')).toEqual([])
    const { practice } = world.as(heron).commands
    await practice.shareQuestionSet({ title: 'Going home', questions: 'Is it clear?' })
    await practice.addSharedWord({ word: 'Ambulate', instead: 'walk' })
    expect(await records(heron, 'shared-questions')).toMatchObject([{ questions: ['Is it clear?'] }])
    expect(await records(heron, 'shared-words')).toMatchObject([{ word: 'Ambulate' }])
    for (const part of ['objective-readings', 'objective-steps']) expect(await records(heron, part)).toEqual([])
  })

  test('a seat that tells of health goes with their consent, and any other stays', async () => {
    const { priya, heron, slug } = await seated()
    for (const who of [heron, priya]) await world.as(who).commands.people.withdrawConsent({})
    const page = await world.as(priya).queries.workspaces.workspacePage({ slug })
    expect(page.inside?.people.map(({ name }) => name)).toEqual(['Priya'])
  })

  test('whoever is erased leaves the table, and the reasons they were told go too', async () => {
    const { priya, heron, slug } = await seated()
    await world.as(heron).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    const page = await world.as(priya).queries.workspaces.workspacePage({ slug })
    expect(page.inside?.people.map(({ name }) => name)).toEqual(['Priya'])
    const changes = await world.database.read(async (db) => db.select().from(seatChanges))
    expect(changes.map(({ reason }) => reason)).toEqual([''])
  })
})

describe('what a group says of itself', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.workspaces
  const asks = (who: Actor) => world.as(who).queries.workspaces

  async function steering() {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const heron = await world.given.member('Heron')
    const { slug } = await aWorkspace(world, [
      [priya, 'staff'],
      [heron, 'expert'],
    ])
    return { priya, heron, slug }
  }

  test('terms are kept each time they are written, with who and when, for members alone', async () => {
    const { priya, heron, slug } = await steering()
    await acts(priya).writeTerms({ slug, purpose: 'To make it together', terms: 'We listen' })
    world.later(day)
    await acts(priya).writeTerms({ slug, purpose: 'To make it together', terms: 'We **listen** first' })
    await expect(acts(heron).writeTerms({ slug, purpose: 'Something else', terms: '' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const { versions, next } = await asks(heron).termsHistory({ slug })
    expect(versions.map(({ by, writtenAt }) => [by, writtenAt])).toEqual([
      ['Priya', world.now],
      ['Priya', world.now - day],
    ])
    expect(versions[0]?.termsHtml).toContain('<strong>listen</strong>')
    expect(next).toBeNull()
    await expect(asks(world.visitor).termsHistory({ slug })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('the public page opens once it says who they are, and closes again', async () => {
    const { priya, heron, slug } = await steering()
    const words = { slug, whoWeAre: 'Seven people and a kettle', howToJoin: 'Ask us' }
    await expect(acts(priya).openPublicPage({ slug })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acts(heron).writePublicPage(words)).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).writePublicPage(words)
    await expect(asks(world.visitor).workspacePage({ slug })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(acts(heron).openPublicPage({ slug })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).openPublicPage({ slug })
    await expect(acts(priya).openPublicPage({ slug })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await asks(world.visitor).workspacePage({ slug })).toMatchObject({ howToJoin: 'Ask us', inside: null })
    await expect(acts(heron).closePublicPage({ slug })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).closePublicPage({ slug })
    await expect(acts(priya).closePublicPage({ slug })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(asks(world.visitor).workspacePage({ slug })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('the public page says only the names of those who chose it, for as long as they do', async () => {
    const { priya, heron, slug } = await steering()
    await acts(priya).writePublicPage({ slug, whoWeAre: 'Us', howToJoin: '' })
    await acts(priya).openPublicPage({ slug })
    const named = async () => (await asks(world.visitor).workspacePage({ slug })).named.map(({ name }) => name)
    expect(await named()).toEqual([])
    await acts(heron).chooseToBeNamed({ slug, named: 'on' })
    expect(await named()).toEqual(['Heron'])
    await acts(heron).chooseToBeNamed({ slug })
    expect(await named()).toEqual([])
    await acts(heron).chooseToBeNamed({ slug, named: 'on' })
    await acts(heron).leaveWorkspace({ slug })
    expect(await named()).toEqual([])
    await expect(acts(heron).chooseToBeNamed({ slug, named: 'on' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('its address is known to those who may see it', async () => {
    const { priya, slug } = await steering()
    const { id } = await asks(priya).workspacePage({ slug })
    expect(await asks(priya).workspaceAddress({ workspaceId: id })).toEqual({ slug })
    await expect(asks(world.visitor).workspaceAddress({ workspaceId: id })).rejects.toMatchObject({ kind: 'not-found' })
  })
})
