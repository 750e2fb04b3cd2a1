import { describe, expect, test } from 'vitest'
import { excerpt } from '#server/domain/groups/excerpts.ts'
import { likelySpellings, matcherOf, searchTerms, slips } from '#server/domain/groups/search-terms.ts'

const known =
  'amitriptyline gabapentin pregabalin naproxen sleep sleeping slept slip step pain paint pacing physio physiotherapy fatigue flare flares fibromyalgia diabetes diagnosis metformin morning heat'.split(
    ' ',
  )

describe('the words of a search', () => {
  test.each([
    ['How do I sleep with pain?', ['sleep', 'pain']],
    ['  "Pain"  AND (sleep OR *)', ['pain', 'sleep']],
    ['naïve café', ['naive', 'cafe']],
    ['the of and', []],
    ['a', []],
    ['3am', ['3am']],
    ['pain pain PAIN', ['pain']],
  ])('%s', (q, terms) => {
    expect(searchTerms(q)).toEqual(terms)
  })

  test.each([
    ['amitriptylene', 'amitriptyline'],
    ['amitryptiline', 'amitriptyline'],
    ['gabapentine', 'gabapentin'],
    ['pregablin', 'pregabalin'],
    ['pian', 'pain'],
    ['slep', 'slept'],
    ['fatige', 'fatigue'],
    ['fatiuge', 'fatigue'],
    ['fybromyalgia', 'fibromyalgia'],
    ['diabetis', 'diabetes'],
    ['naproxin', 'naproxen'],
    ['amitrip', 'amitriptyline'],
    ['physiother', 'physiotherapy'],
  ])('%s was probably meant as %s', (typed, meant) => {
    expect(likelySpellings(typed, known)[0]).toBe(meant)
  })

  test.each(['xylophone', 'kettle', 'zzzz'])('%s is like none of them', (typed) => {
    expect(likelySpellings(typed, known)).toEqual([])
  })

  test('neighbours that changed places are one slip', () => {
    expect([slips('pian', 'pain'), slips('pain', 'paint'), slips('pain', 'rani')]).toEqual([1, 1, 3])
  })

  test.each([
    ['sleep', 'Sleeping', true],
    ['flares', 'flare', true],
    ['pacing', 'paced', true],
    ['worry', 'worries', true],
    ['cafe', 'Café', true],
    ['pain', 'paint', false],
  ])('looking for %s marks %s: %s', (term, word, marked) => {
    expect(matcherOf([term])(word)).toBe(marked)
  })
})

describe('an excerpt', () => {
  test('is the part around the first match, in pieces, cut at words', () => {
    const long = `<p>${'one two three '.repeat(40)}</p><p>Then <em>amitriptyline</em> helped.</p>${'<p>four five six</p>'.repeat(40)}`
    const pieces = excerpt(long, matcherOf(['amitriptyline']))
    expect(pieces.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'amitriptyline', isMatch: true }])
    const text = pieces.map((piece) => piece.text).join('')
    expect(text).toMatch(/^…\w+ .* Then amitriptyline helped\. four .*(four|five|six)…$/)
    expect(text.length).toBeLessThan(230)
  })

  test('shows what looks like HTML as the text it is', () => {
    const pieces = excerpt('<p>3 &lt; 4 &amp; <strong>more</strong></p>', matcherOf(['more']))
    expect(pieces).toEqual([
      { text: '3 < 4 & ', isMatch: false },
      { text: 'more', isMatch: true },
    ])
  })
})
