import { describe, expect, test } from 'vitest'
import { phrasesOf, sentencesOf } from '#server/domain/safety/triage/sentences.ts'
import { read } from '#server/domain/safety/triage/signals.ts'
import { partsOf } from '#server/outside/triage/parts.ts'

const phrases = (text: string) =>
  phrasesOf(
    sentencesOf(text).map((said) => ({ said })),
    text.length,
  )

describe('the phrases of a post', () => {
  test('a short post is one phrase', () => {
    expect(phrases('morning all, bit nippy')).toEqual(['morning all, bit nippy'])
  })

  test('a long sentence is taken apart where it turns', () => {
    expect(
      phrases('The garden has been lovely this year, the beans are up early and I have saved enough tablets for two'),
    ).toEqual(['The garden has been lovely this year', 'the beans are up early', 'I have saved enough tablets for two'])
  })

  test('a fragment stays with its neighbour', () => {
    expect(phrases('Well. Yes. That was the bus for the station.')).toEqual([
      'Well. Yes. That was the bus for the station.',
    ])
  })

  test.each(['One, two, three, four. '.repeat(500), 'a,'.repeat(5000), 'x '.repeat(5000)])(
    'are few, however long the post and however it is cut',
    (text) => {
      expect(phrases(text).length).toBeLessThanOrEqual(61)
    },
  )
})

describe('what a post means', () => {
  const flat = Float32Array.of(1, 0)
  const steep = Float32Array.of(0, 1)
  const meaningsOf = async (phrases: readonly string[]) =>
    phrases.map((phrase) => (phrase.includes('tablets') ? steep : flat))
  const parts = (text: string) => partsOf(read(sentencesOf(text)), meaningsOf)

  test('is the mean of its phrases, of length one', async () => {
    const { whole, passages } = await parts('The beans are up early this year. I have saved enough tablets for two.')
    expect([...whole.meaning]).toEqual([expect.closeTo(Math.SQRT1_2), expect.closeTo(Math.SQRT1_2)])
    expect(passages).toEqual([])
  })

  test('is also told passage by passage when the post is long', async () => {
    const { passages } = await parts(
      `${'The beans are up early this year and Jean brought scones for us. '.repeat(3)}I have saved enough tablets for the two of us to go on Saturday.`,
    )
    expect([...passages.at(-1)!.meaning]).toEqual([0, 1])
    expect([...passages[0]!.meaning]).toEqual([1, 0])
  })

  test('a post without words still means something', async () => {
    expect([...(await parts(' ')).whole.meaning]).toEqual([1, 0])
  })
})
