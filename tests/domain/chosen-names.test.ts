import { describe, expect, test } from 'vitest'
import { community } from '#db/seeds/community/index.ts'
import { nameProblem } from '#server/domain/people/name-rules.ts'
import { nameKey, tidyName } from '#server/domain/people/names.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a chosen name', () => {
  test.each([
    ['Heron'],
    ['Sarah'],
    ['Sarah T'],
    ['Evening Sarah'],
    ['Sarah by the sea'],
    ['Lily of the valley'],
    ['Rowan Tree'],
    ['Night Owl'],
    ['Badminton Bob'],
    ['Nursery Rhyme'],
    ['Otter 62'],
    ['Jo-jo'],
    ['Łucja'],
    ['李明'],
    ['D’Arcy'],
  ])('may be %s', (name) => {
    expect(nameProblem(name)).toBeNull()
  })

  test.each([
    ['Sarah Thompson'],
    ['sarah thompson'],
    ['SARAH  THOMPSON'],
    ['Thompson Sarah'],
    ['SarahThompson'],
    ['sarahthompson'],
    ['sarah.thompson'],
    ['James_Smith'],
    ['S4rah Th0mpson'],
    ['Dave Jones62'],
    ['Mary-Jane Watson'],
    ['Mary Ann Smith'],
    ['Mohammed Khan'],
    ['Kim Lee'],
    ['Sarah O’Brien'],
    ['Mr Smith'],
    ['Mrs Thompson'],
  ])('is not %s, which looks like a full real name', (name) => {
    expect(nameProblem(name)).toMatch(/full real name/)
  })

  test.each([
    ['Nurse Joy'],
    ['NurseJoy'],
    ['nursejoy'],
    ['Dr Foster'],
    ['The Doctor'],
    ['Staff'],
    ['ADM1N'],
    ['Аdmin'],
    ['mod'],
    ['Moderator Sam'],
    ['nhsjane'],
    ['N H S'],
    ['Waymark Team'],
    ['W4ymark'],
    ['Facilitator'],
    ['Support Sam'],
    ['GP'],
    ['Your GP'],
    ['Consultant K'],
    ['C0nsultant'],
    ['Matron'],
    ['Mаtron'],
    ['NH5'],
    ['NHS Helper'],
    ['Samaritans'],
    ['A Samaritan'],
    ['Helpline'],
    ['Pain Helpline'],
    ['Official Waymark'],
    ['0fficial'],
    ['Оfficial'],
    ['Childline'],
  ])('is not %s, which looks like staff', (name) => {
    expect(nameProblem(name)).toMatch(/staff/)
  })

  test.each([
    ['', /Write the name/],
    ['\u200b\u200d', /Write the name/],
    ['a', /longer/],
    ['A former member', /people who have left/],
    ['Former Member', /people who have left/],
    ['...', /longer/],
    ['a name that goes on and on and on', /shorter/],
    ['me@example.org', /e-mail/],
    ['www.example.org', /web address/],
    ['example.co.uk', /web address/],
    ['07700 900123', /long numbers/],
    ['<b>Heron</b>', /letters, numbers and spaces/],
  ])('is not %j', (name, why) => {
    expect(nameProblem(name)).toMatch(why)
  })

  test('of everybody in the demonstration follows the rules', () => {
    expect(community.people.filter(({ name }) => nameProblem(name) !== null)).toEqual([])
  })

  test('is one name however its letters are dressed up', () => {
    const looksLikeRowan = [
      'ROWAN ',
      'Rоwan',
      'R0wan',
      'Ro\u200bwan',
      'ROWАN',
      'Rowan.',
      'Ｒｏｗａｎ',
      'Rówan',
      'Rovvan',
    ]
    expect(looksLikeRowan.map(nameKey)).toEqual(looksLikeRowan.map(() => nameKey('Rowan')))
    expect(nameKey('Mary')).toBe(nameKey('mary'))
    expect(nameKey('Rowan')).not.toBe(nameKey('Robin'))
  })

  test('is kept tidy', () => {
    expect(tidyName('  Ro\u200bwan\u00a0  of   the hills ')).toBe('Rowan of the hills')
  })
})

describe('advice about a name', () => {
  const world = useWorld()
  const advice = (name: string) => world.as(world.visitor).queries.people.nameAdvice({ name })

  test('is quiet about a name that is free', async () => {
    expect(await advice(' Slow  Heron ')).toEqual({ name: 'Slow Heron', problem: null, free: [] })
  })

  test.each([['Rowan'], ['Rоwan'], ['R0wan'], ['ROWAN '], ['Ro\u200bwan']])(
    'knows that %j is somebody here already, and offers three that are free',
    async (wish) => {
      await world.given.member('Rowan')
      const { problem, free } = await advice(wish)
      expect(problem).toMatch(/Somebody here goes by that name/)
      expect(new Set(free).size).toBe(3)
      for (const name of free) expect(await advice(name)).toMatchObject({ problem: null })
    },
  )

  test('never offers a name that somebody has', async () => {
    await world.given.member('Rowan')
    const first = await advice('Rowan')
    for (const name of first.free) await world.given.member(name)
    const second = await advice('Rowan')
    expect(second.free).toHaveLength(3)
    expect(second.free.filter((name) => first.free.includes(name))).toEqual([])
  })

  test('offers something that does not say who they are in place of a full name', async () => {
    const { free } = await advice('Sarah Thompson')
    expect(free).toHaveLength(3)
    expect(free.join(' ')).not.toContain('Thompson')
  })
})
