import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

describe('saying a little about oneself', () => {
  const world = useWorld()
  const { given } = world
  const change = (who: Actor, input: object) => world.as(who).commands.people.changeProfile(input)

  test('keeps the words, and shows them to nobody unless told otherwise', async () => {
    const amina = await given.member('Amina')
    await change(amina, { pronouns: ' she/her ', words: 'I like tea.' })
    expect(await memberRow(world.database, amina)).toMatchObject({
      pronouns: 'she/her',
      pronounsAudience: 'nobody',
      words: 'I like tea.',
      wordsAudience: 'nobody',
    })
    expect((await world.events()).at(-1)).toEqual({ name: 'profile.changed', memberId: amina.id })
  })

  test('shows each part to those who were chosen for it', async () => {
    const amina = await given.member('Amina')
    await change(amina, { pronouns: 'she', pronounsAudience: 'members', words: 'Tea.', wordsAudience: 'my-groups' })
    expect(await memberRow(world.database, amina)).toMatchObject({
      pronounsAudience: 'members',
      wordsAudience: 'my-groups',
    })
  })

  test.each([
    ['more than 300 letters', { words: 'a'.repeat(301) }, 'words'],
    ['long pronouns', { pronouns: 'a'.repeat(41) }, 'pronouns'],
    ['an audience that only fits a condition', { wordsAudience: 'condition-groups' }, 'wordsAudience'],
  ])('explains %s', async (_words, input, field) => {
    const amina = await given.member('Amina')
    await expect(change(amina, input)).rejects.toMatchObject({
      kind: 'invalid',
      fields: { [field]: [expect.any(String)] },
    })
  })

  test('waits for consent with words, and not with pronouns or with taking words away', async () => {
    const amina = { ...(await given.member('Amina')), hasHealthConsent: false }
    await expect(change(amina, { words: 'Bad knees.' })).rejects.toMatchObject({ kind: 'forbidden' })
    await change(amina, { pronouns: 'she/her', words: '' })
    expect(await memberRow(world.database, amina)).toMatchObject({ pronouns: 'she/her', words: '' })
  })

  test('is for members', async () => {
    await expect(change(world.visitor, {})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
