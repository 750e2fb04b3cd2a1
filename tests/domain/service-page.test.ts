import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { serviceTerms } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aService } from '#tests/support/directory.ts'
import { useWorld } from '#tests/support/world.ts'

const bristol = { latitude: 51.4545, longitude: -2.5879, postcode: 'BS1 4DJ', town: 'Bristol' }
const bath = { latitude: 51.3811, longitude: -2.359, postcode: 'BA1 1AA', town: 'Bath' }

describe('the page of a service', () => {
  const world = useWorld()
  const pageOf = (who: Actor, serviceId: string) => world.as(who).queries.directory.servicePage({ serviceId })

  test('answers a visitor: what, where, how to start, and whose it is', async () => {
    const { id } = await aService(world, 'Money advice', {
      at: bristol,
      stepFree: 'yes',
      description: 'An adviser goes through what you can claim.',
      waysIn: ['self-referral'],
    })
    const page = await pageOf(world.visitor, id)
    expect(page).toMatchObject({
      name: 'Money advice',
      organization: { name: 'Money advice Trust' },
      waysIn: ['self-referral'],
      mine: null,
      mayChange: false,
    })
    expect(page.places).toEqual([expect.objectContaining({ town: 'Bristol', stepFree: 'yes' })])
  })

  test('leaves private contacts out, and what a feed said beside what we know', async () => {
    const { id } = await aService(world, 'Advice', {
      contacts: [
        { id: 'desk', name: 'Front desk', extra: { secret: 'feed' }, phones: [{ id: 'p', number: '0117 900 0000' }] },
        { id: 'home', name: 'Jo at home', isPrivate: true },
      ],
      extra: { internal_note: 'never shown' },
    })
    const page = await pageOf(world.visitor, id)
    expect(page.contacts.map(({ name }) => name)).toEqual(['Front desk'])
    expect(JSON.stringify(page)).not.toMatch(/Jo at home|internal_note|secret/)
  })

  test('tells nobody where a refuge is, but its owner and the editors', async () => {
    const owner = await world.given.member('Owner')
    const editor = await world.given.member('Editor', { roles: ['directory-editor'] })
    const { id } = await aService(world, 'Safe house', { at: bristol, isRefuge: true, owner })
    for (const who of [world.visitor, await world.given.member('Heron')]) {
      const page = await pageOf(who, id)
      expect(page.isPlaceSecret).toBe(true)
      expect(JSON.stringify(page)).not.toMatch(/Bristol|BS1/)
    }
    for (const who of [owner, editor]) expect((await pageOf(who, id)).places).toHaveLength(1)
  })

  test('of a draft is there for nobody else', async () => {
    const { id } = await aService(world, 'Not yet', { isDraft: true })
    await expect(pageOf(world.visitor, id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('names what is similar and near, and no refuge and no draft among it', async () => {
    const { id } = await aService(world, 'Benefits advice', { at: bristol, terms: ['Money'] })
    const termsOf = await pageOf(world.visitor, id)
    expect(termsOf.terms).toEqual(['Money'])
    expect(termsOf.similar).toEqual([])
    const near = await aService(world, 'Debt advice', { at: { ...bristol, latitude: 51.46 } })
    const far = await aService(world, 'Debt advice in Bath', { at: bath })
    const hidden = await aService(world, 'Hidden', { at: bristol, isRefuge: true })
    const draft = await aService(world, 'Draft', { at: bristol, isDraft: true })
    await world.act(world.system, async ({ tx }) => {
      const [term] = await tx.select().from(serviceTerms).where(eq(serviceTerms.serviceId, id))
      for (const serviceId of [near.id, far.id, hidden.id, draft.id])
        await tx.insert(serviceTerms).values({ serviceId, termId: term?.termId ?? '', attributeId: world.newId() })
    })
    const { similar } = await pageOf(world.visitor, id)
    expect(similar.map(({ name }) => name)).toEqual(['Debt advice'])
    expect(similar[0]?.metres).toBeGreaterThan(500)
    expect(similar[0]?.metres).toBeLessThan(700)
  })

  test('what people here also found comes from explicit thanks of five at least', async () => {
    const [one, other] = [await aService(world, 'Choir'), await aService(world, 'Walks')]
    const thank = async (name: string) => {
      const { directory } = world.as(await world.given.member(name)).commands
      for (const { id } of [one, other]) await directory.thankService({ serviceId: id })
    }
    for (const name of ['Ann', 'Ben', 'Cas', 'Dee']) await thank(name)
    expect(await pageOf(world.visitor, one.id)).toMatchObject({ alsoFound: [], thanks: null })
    await thank('Eve')
    expect(await pageOf(world.visitor, one.id)).toMatchObject({ alsoFound: [{ name: 'Walks' }], thanks: 5 })
  })

  test('how those fared who tried it in the last year is told from five on, and never who', async () => {
    const { id: serviceId } = await aService(world, 'Choir')
    const says = async (name: string, how: string) =>
      world.as(await world.given.member(name)).commands.directory.sayHowItWent({ serviceId, how })
    for (const name of ['Ann', 'Ben', 'Cas', 'Dee']) await says(name, 'helped')
    for (const name of ['Fay', 'Gus', 'Hal', 'Ida']) await says(name, 'could-not-get-in')
    await says('Jan', 'not-for-me')
    expect((await pageOf(world.visitor, serviceId)).fared).toEqual({ helped: null, couldNotGetIn: null })
    await says('Eve', 'a-little')
    expect((await pageOf(world.visitor, serviceId)).fared).toEqual({ helped: 5, couldNotGetIn: null })
    await says('Kit', 'could-not-get-in')
    expect((await pageOf(world.visitor, serviceId)).fared).toEqual({ helped: 5, couldNotGetIn: 5 })
    world.later(366 * 86_400_000)
    expect((await pageOf(world.visitor, serviceId)).fared).toEqual({ helped: null, couldNotGetIn: null })
  })
})

describe('what a member keeps of a service', () => {
  const world = useWorld()

  test('is on their own list, newest first, and nobody else finds it there', async () => {
    const [heron, otter] = [await world.given.member('Heron'), await world.given.member('Otter')]
    const [choir, walks] = [await aService(world, 'Choir'), await aService(world, 'Walks')]
    const mine = world.as(heron)
    await mine.commands.directory.saveService({ serviceId: choir.id })
    world.later(1000)
    await mine.commands.directory.saveService({ serviceId: walks.id })
    await mine.commands.directory.saveService({ serviceId: walks.id })
    const names = async (who: Actor) =>
      (await world.as(who).queries.directory.savedServices({})).services.map(({ name }) => name)
    expect(await names(heron)).toEqual(['Walks', 'Choir'])
    expect(await names(otter)).toEqual([])
    await mine.commands.directory.unsaveService({ serviceId: walks.id })
    expect(await names(heron)).toEqual(['Choir'])
  })

  test('comes in pages, each once', async () => {
    const heron = world.as(await world.given.member('Heron'))
    for (let count = 0; count < 23; count++)
      await heron.commands.directory.saveService({ serviceId: (await aService(world, `Service ${count}`)).id })
    const first = await heron.queries.directory.savedServices({})
    const second = await heron.queries.directory.savedServices({ after: first.next })
    expect([first.services.length, second.services.length, second.next]).toEqual([20, 3, null])
    expect(new Set([...first.services, ...second.services].map(({ id }) => id)).size).toBe(23)
  })

  test('how it went and thanks can be changed and taken back', async () => {
    const heron = world.as(await world.given.member('Heron'))
    const { id } = await aService(world)
    await heron.commands.directory.sayHowItWent({ serviceId: id, how: 'not-for-me' })
    await heron.commands.directory.sayHowItWent({ serviceId: id, how: 'helped' })
    await heron.commands.directory.thankService({ serviceId: id })
    const mine = async () => (await heron.queries.directory.servicePage({ serviceId: id })).mine
    expect(await mine()).toEqual({ isSaved: false, hasThanked: true, howItWent: 'helped', isCarer: false })
    await heron.commands.directory.takeBackThanks({ serviceId: id })
    expect((await mine())?.hasThanked).toBe(false)
  })

  test('is refused to visitors, to those who did not agree that we keep it, and for what is not there', async () => {
    const { id } = await aService(world, 'Draft', { isDraft: true })
    const shy = await world.given.member('Shy', { consented: false })
    const heron = await world.given.member('Heron')
    const { directory } = world.as(heron).commands
    await expect(directory.saveService({ serviceId: id })).rejects.toMatchObject({ kind: 'not-found' })
    for (const who of [world.visitor, shy])
      await expect(world.as(who).commands.directory.saveService({ serviceId: id })).rejects.toMatchObject({
        kind: 'forbidden',
      })
  })

  test('goes with their consent', async () => {
    const heron = await world.given.member('Heron')
    const { id } = await aService(world)
    const { commands, queries } = world.as(heron)
    await commands.directory.saveService({ serviceId: id })
    await commands.directory.thankService({ serviceId: id })
    await commands.people.withdrawConsent({})
    expect(await queries.directory.servicePage({ serviceId: id })).toMatchObject({
      mine: { isSaved: false, hasThanked: false },
    })
  })
})
