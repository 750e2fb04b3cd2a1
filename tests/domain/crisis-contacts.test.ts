import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { crisisContacts, notices } from '#db/schema/index.ts'
import { type CrisisContact, shippedContacts } from '#server/domain/safety/index.ts'
import { createContactShelf } from '#server/http/contact-shelf.ts'
import { seed } from '#server/seed.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('crisis contacts', () => {
  const world = useWorld()
  const { given } = world
  const settle = () => seed(world.database, { isDemo: false, now: world.now })
  const shown = () => world.as(world.visitor).queries.safety.crisisContacts({})
  const aCoordinator = async () => {
    await settle()
    return given.member('Ada', { roles: ['coordinator'] })
  }

  const wish = {
    name: 'Breathing Space',
    words: 'For when you feel low.',
    need: 'talk',
    call: '0800 83 85 87',
    hours: 'Evenings and weekends',
    nation: 'Scotland',
    source: 'https://breathingspace.scot/',
  }

  test('are there for everybody from the first start, with the numbers we promise', async () => {
    await settle()
    const contacts = await shown()
    expect(contacts.map(({ call, text }) => call ?? `${text?.say} to ${text?.to}`)).toEqual([
      '999',
      '116 123',
      'SHOUT to 85258',
      '111',
      '0800 58 58 58',
      '0808 2000 247',
      '0800 1111',
      '0808 808 7777',
    ])
    expect(contacts.find(({ call }) => call === '111')).toMatchObject({ nation: 'England' })
    expect(contacts.find(({ call }) => call === '111')?.words).toContain('option 2')
    expect(contacts.find(({ name }) => name === 'CALM')?.hours).toBe('5pm to midnight, every day')
    expect(JSON.stringify(contacts)).not.toMatch(/checked|source/)
  })

  test('a host’s own edits outlive every start, and so does what it took out of use', async () => {
    const ada = await aCoordinator()
    const { safety } = world.as(ada).commands
    await safety.editCrisisContact({ ...wish, contactId: 'samaritans', name: 'Samaritans of ours' })
    await safety.retireCrisisContact({ contactId: 'calm' })
    await settle()
    const names = (await shown()).map(({ name }) => name)
    expect(names).toContain('Samaritans of ours')
    expect(names).not.toContain('CALM')
    await safety.restoreCrisisContact({ contactId: 'calm' })
    expect((await shown()).map(({ name }) => name)).toContain('CALM')
  })

  test('a coordinator adds one; it counts as checked by them today', async () => {
    const ada = await aCoordinator()
    const { contactId } = await world.as(ada).commands.safety.addCrisisContact(wish)
    const { inUse } = await world.as(ada).queries.safety.crisisContactRecords({})
    expect(inUse.at(-1)).toMatchObject({ id: contactId, trust: 'checked', checkedAt: world.now, checkedBy: 'Ada' })
  })

  test('seeded ones wait for the host’s word; checked ones for 90 days', async () => {
    const ada = await aCoordinator()
    const trust = async () =>
      (await world.as(ada).queries.safety.crisisContactRecords({})).inUse.find(({ id }) => id === 'shout')?.trust
    expect(await trust()).toBe('new')
    await world.as(ada).commands.safety.confirmCrisisContact({ contactId: 'shout' })
    expect(await trust()).toBe('checked')
    world.later(90 * day)
    expect(await trust()).toBe('checked')
    world.later(1)
    expect(await trust()).toBe('old')
  })

  test('old ones are a task for coordinators, once for each contact and quarter, and for nobody else', async () => {
    const ada = await aCoordinator()
    const sam = await given.member('Sam', { roles: ['moderator'] })
    const { safety } = world.as(ada).commands
    for (const { id } of shippedContacts) await safety.confirmCrisisContact({ contactId: id })
    const remind = () => world.as(world.system).commands.notices.tellAboutUncheckedContacts({})
    const told = (who: typeof ada) =>
      world.database.read(async (db) => db.select().from(notices).where(eq(notices.memberId, who.id)))
    await remind()
    expect(await told(ada)).toEqual([])
    world.later(50 * day)
    await safety.confirmCrisisContact({ contactId: 'shout' })
    world.later(41 * day)
    await remind()
    await remind()
    expect(await told(ada)).toHaveLength(shippedContacts.length - 1)
    expect(await told(sam)).toEqual([])
    // One line on the page, however many wait.
    expect((await world.as(ada).queries.notices.noticePage({})).notices).toHaveLength(1)
    world.later(91 * day)
    await remind()
    expect(await told(ada)).toHaveLength(2 * shippedContacts.length - 1)
    await expect(world.as(ada).commands.notices.tellAboutUncheckedContacts({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('somebody in danger always finds somebody: the last one of its kind stays', async () => {
    const ada = await aCoordinator()
    const { safety } = world.as(ada).commands
    await expect(safety.retireCrisisContact({ contactId: 'emergency' })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(safety.editCrisisContact({ ...wish, contactId: 'emergency' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await safety.retireCrisisContact({ contactId: 'childline' })
    expect(await shown()).toHaveLength(shippedContacts.length - 1)
  })

  test.each([
    ['no number at all', { call: '' }, 'call'],
    ['letters in a number', { call: '0800 HELP' }, 'call'],
    ['no hours', { hours: ' ' }, 'hours'],
    ['a source that is no address', { source: 'their website' }, 'source'],
    ['a source without https', { source: 'http://breathingspace.scot/' }, 'source'],
    ['another country', { nation: 'France' }, 'nation'],
  ])('%s is sent back', async (_what, change, field) => {
    const ada = await aCoordinator()
    await expect(world.as(ada).commands.safety.addCrisisContact({ ...wish, ...change })).rejects.toMatchObject({
      fields: { [field]: [expect.any(String)] },
    })
  })

  test('only coordinators keep them; moderators see how far each can be trusted; members see the numbers alone', async () => {
    await aCoordinator()
    const [sam, amina] = [await given.member('Sam', { roles: ['moderator'] }), await given.member('Amina')]
    for (const who of [sam, amina, world.visitor]) {
      const { safety } = world.as(who).commands
      const forbidden = { kind: 'forbidden' }
      await expect(safety.addCrisisContact(wish)).rejects.toMatchObject(forbidden)
      await expect(safety.editCrisisContact({ ...wish, contactId: 'shout' })).rejects.toMatchObject(forbidden)
      await expect(safety.confirmCrisisContact({ contactId: 'shout' })).rejects.toMatchObject(forbidden)
      await expect(safety.retireCrisisContact({ contactId: 'shout' })).rejects.toMatchObject(forbidden)
      await expect(safety.restoreCrisisContact({ contactId: 'shout' })).rejects.toMatchObject(forbidden)
    }
    expect((await world.as(sam).queries.safety.crisisContactRecords({})).inUse).toHaveLength(8)
    await expect(world.as(amina).queries.safety.crisisContactRecords({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('what is not there is not found', async () => {
    const ada = await aCoordinator()
    const { safety } = world.as(ada).commands
    await expect(safety.confirmCrisisContact({ contactId: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(safety.retireCrisisContact({ contactId: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    await world.database.write(async (tx) => {
      await tx.delete(crisisContacts)
    })
    expect(await shown()).toEqual([])
  })

  test('the shelf answers from what was last read when the database is slow, broken or empty', async () => {
    const [first] = shippedContacts
    if (!first) throw new Error('Nothing is shipped')
    const edited = [{ ...first, name: 'Edited' }]
    let answer: () => Promise<readonly CrisisContact[]> = () => Promise.reject(new Error('No database'))
    const shelf = createContactShelf(() => answer(), shippedContacts)
    expect(await shelf()).toEqual(shippedContacts)
    answer = async () => edited
    expect(await shelf()).toEqual(edited)
    answer = async () => []
    expect(await shelf()).toEqual(edited)
    let asked = 0
    answer = () => {
      asked++
      return new Promise(() => undefined)
    }
    const began = performance.now()
    expect(await Promise.all([shelf(), shelf(), shelf()])).toEqual([edited, edited, edited])
    expect(performance.now() - began).toBeLessThan(2000)
    expect(asked).toBe(1)
  })
})
