import { describe, expect, test } from 'vitest'
import { crisisContacts, hostSettings, mailLinks, memberRoles } from '#db/schema/index.ts'
import { day } from '#server/domain/kernel/time.ts'
import { peopleOf } from '#tests/support/people.ts'
import { safetyOf } from '#tests/support/safety.ts'
import { useWorld } from '#tests/support/world.ts'

describe('opening the doors', () => {
  const world = useWorld()
  const { given } = world
  const safety = safetyOf(world)
  const people = peopleOf(world)
  const isOpen = async () => (await world.as(world.visitor).queries.safety.signUp({})).isOpen

  test('a real host takes nobody in until both records are written', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    world.goLive()
    const refused = { kind: 'forbidden', message: /not open yet/ }
    await expect(people.join('Kit', 'kit@example.org')).rejects.toMatchObject(refused)
    await safety.aRecord('illegal-content', ada)
    await safety.aRecord('illegal-content', ada, { version: 2 })
    await expect(people.join('Kit', 'kit@example.org')).rejects.toMatchObject(refused)
    expect(await isOpen()).toBe(false)
    await safety.aRecord('childrens-access', ada)
    expect(await isOpen()).toBe(true)
    await people.join('Kit', 'kit@example.org')
  })

  test('a demonstration takes in anybody', async () => {
    expect(await isOpen()).toBe(true)
    await people.join('Kit', 'kit@example.org')
  })

  test('doors that are open stay open when a review is overdue: people inside need others', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    for (const kind of ['illegal-content', 'childrens-access'] as const)
      await safety.aRecord(kind, ada, { reviewAt: world.now - day })
    world.goLive()
    expect(await isOpen()).toBe(true)
  })
})

describe('the check-list before the opening day', () => {
  const world = useWorld()
  const { given } = world
  const safety = safetyOf(world)
  const undone = async (who: Parameters<typeof world.as>[0]) =>
    (await world.as(who).queries.oversight.launchCheckList({})).steps
      .filter(({ isDone }) => !isDone)
      .map(({ step }) => step)

  test('is read from what is there', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    world.goLive()
    expect(await undone(ada)).toEqual([
      'illegal-content',
      'childrens-access',
      'contacts-checked',
      'moderator',
      'duty-lead',
      'staffed-hours',
      'mail-arrives',
      'house-rules-read',
    ])
    await safety.aRecord('illegal-content', ada)
    await safety.aRecord('childrens-access', ada, { reviewAt: world.now - 1 })
    await given.member('Sam', { roles: ['moderator'] })
    await given.member('Dana', { roles: ['duty-lead'] })
    await contactsCheckedAt(world.now - 89 * day)
    await world.database.write(async (tx) => {
      const by = { changedBy: ada.id, changedAt: world.now }
      await tx.insert(hostSettings).values({ key: 'staffed-hours', value: [], ...by })
      await tx.insert(mailLinks).values({
        id: 'hash',
        memberId: ada.id,
        purpose: 'verify-email',
        sentAt: world.now,
        expiresAt: world.now,
        usedAt: world.now,
      })
    })
    await world.as(ada).commands.oversight.takeLaunchStep({ step: 'house-rules-read' })
    await world.as(ada).commands.oversight.takeLaunchStep({ step: 'house-rules-read' })
    // A record out of date is not one to open with.
    expect(await undone(ada)).toEqual(['childrens-access'])
    expect((await world.events()).filter(({ name }) => name === 'launch-step.taken')).toHaveLength(1)
    world.later(2 * day)
    expect(await undone(ada)).toEqual(['childrens-access', 'contacts-checked'])
  })

  test('says whether this is a real host, and whether people can join', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const seen = () => world.as(ada).queries.oversight.launchCheckList({})
    expect(await seen()).toMatchObject({ mode: 'demo', isSignUpOpen: true })
    world.goLive()
    expect(await seen()).toMatchObject({ mode: 'live', isSignUpOpen: false })
  })

  test('is the coordinators’', async () => {
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await expect(undone(sam)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(sam).commands.oversight.takeLaunchStep({ step: 'house-rules-read' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  const contactsCheckedAt = (checkedAt: number) =>
    world.database.write(async (tx) => {
      await tx.delete(crisisContacts)
      await tx.insert(crisisContacts).values({
        id: 'samaritans',
        position: 1,
        name: 'Samaritans',
        words: 'Talk',
        need: 'talk',
        call: '116 123',
        hours: 'Any time',
        nation: 'UK',
        cost: 'Free',
        source: 'https://www.samaritans.org/',
        checkedAt,
      })
    })
})

describe('naming the first coordinator of a new host', () => {
  const world = useWorld()
  const { given } = world
  const people = peopleOf(world)
  const appoint = (who = world.system, name = 'Ada', email = 'ada@example.org') =>
    world.as(who).commands.people.appointFirstCoordinator({ name, email })

  test('leads by mail to a password of their own, before the doors are open', async () => {
    world.goLive()
    const { memberId } = await appoint()
    const ada = { ...world.visitor, kind: 'member' as const, id: memberId }
    expect((await world.jobs()).map(({ name }) => name)).toContain('send-mail-link')
    const secret = await people.secret(ada, 'reset-password')
    await world.as(world.visitor).commands.people.resetPassword({ secret, newPassword: 'kettle lantern badger' })
    expect(await people.isConfirmed(ada)).toBe(true)
    const roles = await world.database.read(async (db) => db.select().from(memberRoles))
    expect(roles).toMatchObject([{ memberId, role: 'coordinator', givenBy: 'system' }])
  })

  test('happens once, by the house itself, and takes nobody’s address or name', async () => {
    const kit = await given.member('Kit')
    await expect(appoint(kit)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(appoint(world.system, 'Kit')).rejects.toMatchObject({ kind: 'invalid' })
    await expect(appoint(world.system, 'Ada', 'kit@example.org')).rejects.toMatchObject({ kind: 'conflict' })
    await appoint()
    await expect(appoint(world.system, 'Wren', 'wren@example.org')).rejects.toMatchObject({ kind: 'conflict' })
  })
})
