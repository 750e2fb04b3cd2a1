import { describe, expect, test } from 'vitest'
import { conditions } from '#db/seeds/conditions.ts'
import { findConditions } from '#server/domain/groups/index.ts'

const found = (words: string) => findConditions(words, conditions).map((term) => term.conditions.map(({ id }) => id))

describe('the words people use for what they live with', () => {
  test.each<[string, string[]]>([
    ['fibro', ['fibromyalgia']],
    ['sugar diabetes', ['type-1-diabetes', 'type-2-diabetes']],
    ['copd', ['copd']],
    ['parkinsons', ['parkinsons-disease']],
    ["Parkinson's", ['parkinsons-disease']],
    ['Parkinson’s disease', ['parkinsons-disease']],
    ['long covid', ['long-covid']],
    ['covid', ['long-covid']],
    ['bad back', ['low-back-pain']],
    ['head injury', ['acquired-brain-injury']],
    ['type 2', ['type-2-diabetes']],
    ['type2', ['type-2-diabetes']],
    ['type one diabetes', ['type-1-diabetes']],
    ['diabetes type 2', ['type-2-diabetes']],
    ['T1', ['type-1-diabetes']],
    ['bad knee', ['osteoarthritis']],
    ['hearing aid', ['hearing-loss']],
    ['cancer of my bowel', ['bowel-cancer']],
    ['ménière’s', ['menieres-disease']],
    ['the change', ['menopause']],
    ['rheumatoid', ['rheumatoid-arthritis']],
    ['thyroid', ['hyperthyroidism', 'hypothyroidism']],
    ['pain', ['chronic-pain']],
    ['i am in pain', ['chronic-pain']],
    ['brain fog', ['me-cfs', 'long-covid', 'fibromyalgia']],
    ['can’t sleep', ['insomnia']],
    ['COPD', ['copd']],
  ])('“%s”', (words, ids) => {
    expect(found(words)).toEqual([ids])
  })
})

describe('words spelt another way', () => {
  test.each<[string, string]>([
    ['diabetis', 'type-1-diabetes'],
    ['arthritus', 'arthritis'],
    ['athritis', 'arthritis'],
    ['rumatoid arthritus', 'rheumatoid-arthritis'],
    ['chrons', 'crohns-disease'],
    ['exema', 'eczema'],
    ['soriasis', 'psoriasis'],
    ['asma', 'asthma'],
    ['alzimers', 'alzheimers-disease'],
    ['epilipsy', 'epilepsy'],
    ['fybromyalgia', 'fibromyalgia'],
    ['fibermyalgia', 'fibromyalgia'],
    ['multiple scelrosis', 'multiple-sclerosis'],
    ['hart failure', 'heart-failure'],
    ['syatica', 'sciatica'],
    ['tinitus', 'tinnitus'],
    ['lukemia', 'leukaemia'],
    ['bronkitis', 'copd'],
    ['skitzophrenia', 'schizophrenia'],
    ['depresion', 'depression'],
    ['prostrate cancer', 'prostate-cancer'],
    ['blood presure', 'high-blood-pressure'],
    ['colitus', 'ulcerative-colitis'],
  ])('“%s” is understood, and said to be a guess', (words, id) => {
    const [term, ...others] = findConditions(words, conditions)
    expect(term?.conditions.map((condition) => condition.id)).toContain(id)
    expect(term?.isGuess).toBe(true)
    expect(others).toEqual([])
  })
})

describe('several conditions at once', () => {
  test.each<[string, string[][]]>([
    ['type 1 diabetes and depression', [['type-1-diabetes'], ['depression']]],
    ['copd and heart failure', [['copd'], ['heart-failure']]],
    ['Anxiety, depression and pain', [['anxiety'], ['depression'], ['chronic-pain']]],
    ['I have ME and depression', [['me-cfs'], ['depression']]],
    ['my husband has parkinsons and falls a lot', [['parkinsons-disease']]],
    ['ms with ibs', [['multiple-sclerosis'], ['irritable-bowel-syndrome']]],
  ])('“%s” keeps the order in which they were written', (words, ids) => {
    expect(found(words)).toEqual(ids)
  })
})

describe('abbreviations that are ordinary words', () => {
  test.each([
    ['ME', 'me-cfs'],
    ['me', 'me-cfs'],
    ['ADD', 'adhd'],
    ['sad', 'depression'],
    ['PAD', 'peripheral-arterial-disease'],
    ['ed', 'eating-disorders'],
    ['AIDS', 'hiv'],
  ])('“%s” alone is the condition', (words, id) => {
    expect(found(words)).toEqual([[id]])
  })
  test.each(['help me', 'add me please', 'I feel sad', 'HELP ME', 'first aids', 'ed sheeran'])(
    '“%s” is not',
    (words) => {
      expect(found(words)).toEqual([])
    },
  )
})

describe('what is no condition', () => {
  test.each([
    '',
    '   ',
    '?!',
    'xyzzy',
    'asdfgh',
    'football',
    'cheese',
    'hello there',
    'what is for tea',
    'weather on tuesday',
    'train times',
    'steam',
    'dead',
    'dear',
    'change',
    'life',
    'hypotension',
    'gastritis',
    'stem cell',
    '<script>alert(1)</script>',
    "'; drop table conditions; --",
  ])('“%s” finds nothing', (words) => {
    expect(found(words)).toEqual([])
  })

  test('a very long text is answered quickly', () => {
    const began = performance.now()
    findConditions('diabetis and arthritus with '.repeat(2000), conditions)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
