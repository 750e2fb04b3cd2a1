import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('choosing what stays folded', () => {
  const world = useWorld()

  test('keeps the notes and the words, one on each line, each once', async () => {
    const { commands, queries } = world.as(await world.given.member('Amina'))
    await commands.groups.chooseFolds({ openNotes: 'abuse', foldWords: ' needles \r\nchest   infection\n\nneedles' })
    expect(await queries.groups.myFolds({})).toEqual({
      openNotes: ['abuse'],
      foldWords: ['needles', 'chest infection'],
    })
    await commands.groups.chooseFolds({})
    expect(await queries.groups.myFolds({})).toEqual({ openNotes: [], foldWords: [] })
    expect(world.announced.at(-1)?.name).toBe('preferences.changed')
  })

  test('says how to put it right', async () => {
    const { commands } = world.as(await world.given.member('Amina'))
    const many = Array.from({ length: 21 }, (_, count) => `word${count}`).join('\n')
    for (const [foldWords, message] of [
      [many, 'Choose up to twenty words'],
      ['x', 'A word needs two letters or more'],
      ['y'.repeat(41), 'Keep each word under 40 letters'],
    ])
      await expect(commands.groups.chooseFolds({ foldWords })).rejects.toMatchObject({
        fields: { foldWords: [message] },
      })
    await expect(commands.groups.chooseFolds({ openNotes: 'spiders' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('is for members', async () => {
    await expect(world.as(world.visitor).commands.groups.chooseFolds({})).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await world.as(world.visitor).queries.groups.myFolds({})).toEqual({ openNotes: [], foldWords: [] })
  })
})
