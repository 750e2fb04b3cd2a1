import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { dangers } from '#server/domain/safety/triage/dangers/index.ts'
import { fastVerdict } from '#server/domain/safety/triage/fast.ts'
import { idioms } from '#server/domain/safety/triage/idioms.ts'
import { passagesOf, readable, sentencesOf } from '#server/domain/safety/triage/sentences.ts'
import { mostTries, read } from '#server/domain/safety/triage/signals.ts'
import { levelOrder } from '#server/domain/safety/triage/verdict.ts'
import { plainly } from '#server/domain/safety/triage/words.ts'

const unguarded = (text: string) =>
  read(sentencesOf(text)).flatMap(({ signals }) =>
    signals.filter(({ guard }) => !guard).map(({ danger }) => danger.code),
  )
const guards = (text: string) =>
  read(sentencesOf(text)).flatMap(({ signals }) => signals.map(({ danger, guard }) => `${danger.code}: ${guard}`))

describe('each kind of danger is noticed, with its reason', () => {
  test.each([
    ['overdose-taken', "I've taken all of my tablets"],
    ['overdose-taken', 'swallowed bleach an hour ago'],
    ['act-begun', "I've cut my wrists and it won't stop"],
    ['act-begun', 'im stood on the bridge'],
    ['plan-with-time', "I'm going to kill myself tonight"],
    ['plan-with-time', 'I want to end my life tonight'],
    ['plan-with-time', 'I want to die tonight'],
    ['plan-with-time', 'sewerslide sunday'],
    ['means-gathered', "I've saved up my morphine for weeks and there's enough"],
    ['goodbye', 'This is my last post, thank you for everything and sorry'],
    ['affairs-in-order', "I've put my affairs in order"],
    ['refusing-to-live', "I've stopped taking my insulin so it will end"],
    ['attempt-recent', 'I tried to hang myself last night'],
    ['suicidal-thoughts', "don't want to be here anymore"],
    ['suicidal-thoughts', 'i want 2 k1ll m y s e l f'],
    ['self-harm', "I've been cutting myself again"],
    ['encourages-harm', 'kys'],
    ['encourages-harm', 'just do it then nobody would miss you'],
    ['method', 'hold your breath and use the bag'],
    ['not-breathing', "My mum isn't breathing"],
    ['heart-or-stroke', "Dad's face is drooping and his arm has gone weak"],
    ['severe-reaction', "my throat is swelling and I can't swallow"],
    ['sepsis-signs', 'day 8 of chemo and shaking with a temperature'],
    ['diabetic-emergency', 'ketones high and been sick six times'],
    ['fit-not-stopping', "she's been fitting for nine minutes"],
    ['bleeding-or-injury', "the bleeding won't stop"],
    ['missing-vulnerable-person', 'Grandad has gone missing in his pyjamas'],
    ['other-person-in-danger', "My brother's on the bridge and he isn't answering his phone"],
    ['violence-now', 'He has a knife and I am hiding in the bathroom'],
    ['violence-now', 'He is hitting me right now'],
    ['suicidal-thoughts', 'I cannot go on any more'],
    ['carer-about-to-harm', "I've got the pillow in my hands"],
    ['domestic-abuse', 'My husband hits me when he drinks'],
    ['domestic-abuse', "she won't let me see my friends"],
    ['another-person-abused', 'My sister says her husband hits her, he hits my sister'],
    ['abuse-in-care', 'The carers leave him in wet sheets for hours'],
    ['carer-harmed', 'I slapped mum last night'],
    ['child-at-risk', "mum's boyfriend hits my little brother"],
    ['grooming', "you're so mature for your age, keep it our secret"],
    ['off-platform', 'message me on telegram instead'],
    ['threat', 'I know where you live'],
    ['hate', 'people like you should be gassed'],
    ['scam', 'send me your bank details and I will release the grant'],
    ['cure', 'my drops cured my MS, £60 a bottle, message me'],
    ['stop-medicine', 'bin your insulin, it is poison'],
    ['sells-medicine', 'selling tramadol, cash, discreet post'],
    ['identifies', 'her real name is Karen Pratt and she works at the Spar'],
    ['distress', "I can't stop crying"],
    ['isolation', "I've got no one to talk to"],
    ['carer-strain', "I'm at the end of my tether with mum"],
    ['health-fear', "I'm terrified of the biopsy"],
    ['medicine-worry', "I'm thinking of stopping my tablets"],
    ['money-or-home-worry', 'my universal credit has been stopped'],
    ['grief', 'I miss him so much'],
  ])('%s: %s', (code, text) => {
    expect(unguarded(text)).toContain(code)
    expect(levelOrder(fastVerdict(text).level)).toBeGreaterThan(0)
  })

  test('the reason is in words that a moderator reads', () => {
    expect(fastVerdict("I've taken all of my tablets").reasons).toContainEqual({
      code: 'overdose-taken',
      words: 'Says they have taken an overdose',
    })
  })

  test('unmistakable words are a crisis wherever they stand in a long friendly post', () => {
    const friendly =
      'The allotment is lovely this year and the beans are up. Jean brought scones and we laughed about the slugs. '
    expect(
      fastVerdict(`${friendly.repeat(4)}I took all of them an hour ago, all my tablets. ${friendly.repeat(4)}`).level,
    ).toBe('crisis')
  })
})

describe('what somebody says of themselves in so many words is urgent, however few the words', () => {
  test.each([
    ['I want to end my life.'],
    ['I want to kill myself'],
    ['i just want to end it all'],
    ['It is the shoulder again. I feel I cannot go on like this, I want to end my life.'],
    ['I cannot go on, I want to die'],
    ['I am so suicidal'],
    ['I am feeling suicidal again'],
  ])('%s', (text) => {
    const { level, reasons } = fastVerdict(text)
    expect(levelOrder(level)).toBeGreaterThanOrEqual(levelOrder('red'))
    expect(reasons[0]?.code).toBe('suicidal-thoughts')
  })

  test.each([
    ['I do not think I want to end my life'],
    ['I did not want to end my life'],
    ['Ten years ago I wanted to end my life'],
    ['He said "I want to end my life" in the film'],
    ['I want to end my day with a cup of tea'],
  ])('and this is not: %s', (text) => {
    expect(levelOrder(fastVerdict(text).level)).toBeLessThan(levelOrder('red'))
  })
})

describe('what makes alarming words harmless is noticed', () => {
  test.each([
    ['negated', 'I have not been cutting myself', 'self-harm: negated'],
    ['past, told as past', 'I was self harming every day years ago', 'self-harm: past'],
    ['a character, not a person', 'In my novel the villain says I will kill you', 'threat: fiction'],
    ['information', 'The leaflet covers suicidal thoughts', 'suicidal-thoughts: information'],
    ['a professional said so', 'The doctor told me to stop taking my tablets now', 'stop-medicine: advised'],
    ['laughter', 'He hit me with a balloon and we laughed', 'domestic-abuse: joke'],
  ])('%s', (_words, text, guarded) => {
    expect(guards(text)).toContain(guarded)
  })

  test.each([
    ["I'm dying to see the new hall"],
    ['My feet are killing me'],
    ['I could murder a tea'],
    ["my phone's about to die"],
    ['overdosed on mince pies'],
    ['cut myself shaving'],
    ['The heat is killing me today'],
    ['bored to death in clinic'],
    ['killing time before my scan'],
    ['He is hitting me for six at chess right now'],
    ["I can't go on Thursday but save me a pasty"],
  ])('an idiom is no danger: %s', (text) => {
    expect(unguarded(text)).toEqual([])
  })

  test('past words beside current ones count as current', () => {
    expect(unguarded('I used to cut myself years ago and last night I cut myself again')).toContain('self-harm')
  })

  test.each([['thanks so much'], ['what time is bingo'], ['morning all'], ['Got my blue badge!!']])(
    '%s is green, with no reasons',
    (text) => {
      expect(fastVerdict(text)).toEqual({ level: 'green', reasons: [] })
    },
  )
})

describe('disguises are undone', () => {
  test.each([
    ['k1ll', 'kill'],
    ['k i l l', 'kill'],
    ['su*cide', 'suicide'],
    ['ѕuісіdе', 'suicide'],
    ['ｓｕｉｃｉｄｅ', 'suicide'],
    ['su\u200bicide', 'suicide'],
    ['suicideeee', 'suicide'],
    ['tr4m4dol', 'tramadol'],
    ['t e l e g r a m', 'telegram'],
    ['sewerslide', 'suicide'],
  ])('%s is read as %s', (written, meant) => {
    expect(plainly(written).trim()).toBe(meant)
  })

  test('numbers are not learnt by heart, but help lines and years keep their meaning', () => {
    expect(plainly('rang 999 in 2009 from room 42')).toBe(' rang 999 in #year from room #2 ')
  })
})

describe('no text can stall or break it', () => {
  test('any text gets a verdict', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ unit: 'grapheme', maxLength: 500 })),
        (text) => {
          expect(levelOrder(fastVerdict(text).level)).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 150 },
    )
  })

  test.each([[''], [' '], ['\n\n'], ['\ud800'], ['\u0000'], ['🏳️‍🌈'], ['.'.repeat(50_000)], ['@'.repeat(50_000)]])(
    'nor a strange one',
    (text) => {
      expect(fastVerdict(text).reasons.length).toBeLessThanOrEqual(4)
    },
  )

  test('a very long text is read at its opening and its end only', () => {
    const long = `${'word '.repeat(100_000)}I want to die`
    expect(readable(long).length).toBeLessThan(10_100)
    expect(unguarded(long)).toContain('suicidal-thoughts')
  })

  test('no sentence is longer than its patterns were made for', () => {
    for (const text of ['a'.repeat(9000), 'i took '.repeat(1300), `${'x '.repeat(4000)}.`])
      for (const sentence of sentencesOf(text)) expect(sentence.length).toBeLessThanOrEqual(400)
  })

  test('passages are few, whatever the text', () => {
    for (const text of [
      'One. '.repeat(2000),
      'A sentence that is long enough to stand alone, more or less, I think. '.repeat(140),
    ])
      expect(passagesOf(read(sentencesOf(text))).length).toBeLessThanOrEqual(24)
  })

  test('a text made of the words that patterns wait for is given up on, not walked for ever', () => {
    const hostile = 'i have taken took swallowed not no never tell my mum kill myself tonight tablets '.repeat(1200)
    const exec = vi.spyOn(RegExp.prototype, 'exec')
    read(sentencesOf(hostile))
    // Counted, not timed: a pattern tried is one search of a sentence of at most 400 letters.
    const tried = exec.mock.contexts.filter((pattern) => (pattern as RegExp).source.startsWith(' '))
    expect(tried.length).toBeLessThan(mostTries * 1.5)
  })

  test('no pattern has more than four gaps, each of at most six words, so none can take long over a sentence', () => {
    for (const source of [...idioms, ...dangers.flatMap(({ said }) => said)])
      expect(source.split(' ').filter((part) => /^~/.test(part)).length, source).toBeLessThanOrEqual(4)
  })
})

test.each([
  'I am going to end my life.',
  'I will end my life',
  'I’m going to end it all',
  'going to end it all tonight',
])('“%s” is a crisis at the first look', (words) => {
  expect(fastVerdict(words).level).toBe('crisis')
})

test.each(['Every day.', 'Warm milk before bed. It helps me.', 'A long story.', 'Red for the kettle.'])(
  '“%s” is nothing to hurry for',
  (words) => {
    expect(['green', 'amber']).toContain(fastVerdict(words).level)
  },
)
