import { describe, expect, test } from 'vitest'
import { caseEntries, cases } from '#db/schema/index.ts'
import { mayDisclose } from '#server/domain/escalation/index.ts'
import { ladderOf } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

const told = {
  service: 'ambulance',
  reference: 'INC-1',
  told: 'Tom, and where he wrote from',
  reason: 'He said tonight',
}

describe('telling the emergency services', () => {
  const world = useWorld()
  const house = ladderOf(world)

  test('whoever took the alarm on writes it down: kept, in the log of the case, and there for coordinators', async () => {
    const { tom, rowan, ada, dana, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    await world.as(rowan).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    const { caseId } = alarm
    expect(await world.as(rowan).queries.escalation.disclosureForm({ caseId })).toMatchObject({
      alarmId: alarm.id,
      mayDisclose: { allowed: true },
    })
    await world.as(rowan).commands.escalation.discloseToEmergencyServices({ caseId, ...told })
    for (const reader of [ada, dana]) {
      const { disclosures } = await world.as(reader).queries.escalation.disclosures({})
      expect(disclosures).toMatchObject([{ ...told, about: 'Tom', by: 'Rowan', disclosedAt: world.now }])
    }
    const log = await world.database.read(async (db) => db.select().from(caseEntries))
    expect(log.filter(({ kind }) => kind === 'disclosed')).toMatchObject([{ actorId: rowan.id, words: told.reason }])
    const events = JSON.stringify((await world.events()).filter(({ name }) => name === 'disclosure.made'))
    expect(events).not.toMatch(/tonight|Tom/)
    expect((await world.as(dana).queries.escalation.alarmPage({ alarmId: alarm.id })).disclosedAt).toBe(world.now)
  })

  test('the duty lead may, without having taken it on; newest first, in pages', async () => {
    const { tom, dana, ada, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    const { caseId } = alarm
    const first = await world.as(dana).commands.escalation.discloseToEmergencyServices({ caseId, ...told })
    world.later(1000)
    const second = await world
      .as(dana)
      .commands.escalation.discloseToEmergencyServices({ caseId, ...told, service: 'police' })
    const ids = async (before?: string) =>
      (await world.as(ada).queries.escalation.disclosures({ before })).disclosures.map(({ id }) => id)
    expect(await ids()).toEqual([second.disclosureId, first.disclosureId])
    expect(await ids(second.disclosureId)).toEqual([first.disclosureId])
  })

  test('whoever wrote without their name is not named by telling: that asks for a reason of its own', async () => {
    const { tom, dana, thread } = await house.open()
    const { postId } = await world
      .as(tom)
      .commands.groups.postReply({ threadId: thread.id, body: 'I want to end my life tonight', nameless: true })
      .then(({ id }) => ({ postId: id }))
    const open = await world.database.read(async (db) => db.select().from(cases))
    const caseId = open.find(({ subjectId }) => subjectId === postId)?.id ?? ''
    await world.as(dana).commands.escalation.discloseToEmergencyServices({ caseId, ...told, told: 'Where they are' })
    const { disclosures } = await world.as(dana).queries.escalation.disclosures({})
    expect(disclosures).toMatchObject([{ about: null, by: 'Dana' }])
    expect(JSON.stringify(disclosures)).not.toContain(tom.id)
  })

  test('needs a reason, what was told, and to whom', async () => {
    const { tom, dana, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    const bad = { caseId: alarm.caseId, service: 'a friend', told: ' ', reason: '' }
    await expect(world.as(dana).commands.escalation.discloseToEmergencyServices(bad)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { service: [expect.any(String)], told: [expect.any(String)], reason: [expect.any(String)] },
    })
  })

  test('a moderator who did not take it on is told why not; to others the case is not there', async () => {
    const { tom, amina, rowan, sam, ada, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    const disclose = (who: typeof tom) =>
      world.as(who).commands.escalation.discloseToEmergencyServices({ caseId: alarm.caseId, ...told })
    await expect(disclose(sam)).rejects.toMatchObject({
      kind: 'forbidden',
      message: 'Only the duty lead, or whoever took the alarm on, fills this in',
    })
    for (const who of [tom, amina, rowan, ada, world.visitor])
      await expect(disclose(who)).rejects.toMatchObject({ kind: 'not-found' })
    for (const who of [sam, amina, rowan])
      await expect(world.as(who).queries.escalation.disclosures({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test.each([
    ['a duty lead', ['duty-lead'], {}, true],
    ['a duty lead, about themselves', ['duty-lead'], { isAboutMe: true }, false],
    ['a moderator', ['moderator'], {}, false],
    ['a moderator who took it on', ['moderator'], { hasAcknowledged: true }, true],
    ['a facilitator who took it on', [], { hasAcknowledged: true }, true],
    ['a coordinator', ['coordinator'], {}, false],
    ['a member', [], {}, false],
  ] as const)('%s', (_who, roles, facts, allowed) => {
    const actor = { ...world.visitor, kind: 'member' as const, id: 'me', roles }
    const none = { isAboutMe: false, hasAcknowledged: false }
    expect(mayDisclose(actor, { ...none, ...facts }).allowed).toBe(allowed)
    expect(mayDisclose({ ...actor, standing: 'closed' }, { ...none, ...facts }).allowed).toBe(false)
  })
})
