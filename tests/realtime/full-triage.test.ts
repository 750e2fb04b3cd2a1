import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import {
  createFullTriage,
  type FullTriage,
  type FullTriageOptions,
  switchedOffTriage,
} from '#server/outside/triage/full-triage.ts'

const script = (lines: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${lines}`)}`)

/** A worker that says green, and does what the text tells it. */
const obedient = script(`
  parentPort.on('message', ({ id, input }) => {
    if (input.text === 'die') process.exit(1)
    if (input.text === 'throw') throw new Error('broken')
    if (input.text === 'loop') for (;;);
    if (input.text === 'swell') { const all = []; for (;;) all.push(new Array(100000).fill({})) }
    if (input.text === 'silence') return
    if (input.text === 'stumble') return parentPort.postMessage({ kind: 'stumbled', id, mistake: 'TypeError' })
    parentPort.postMessage({ kind: 'verdict', id, verdict: { level: 'green', reasons: [{ code: 'said', words: input.context ?? '' }] } })
  })
  parentPort.postMessage({ kind: 'ready' })
`)

describe('the full tier', () => {
  const open: FullTriage[] = []
  const triage = (options: FullTriageOptions) => {
    const made = createFullTriage({ pauseMs: 20, ...options })
    open.push(made)
    return made
  }
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close()
  })
  const green = { level: 'green' }

  test('passes on the text and what it answers', async () => {
    const full = triage({ entry: obedient })
    expect(await full.assess({ text: 'hello', context: 'a thread' })).toEqual({
      level: 'green',
      reasons: [{ code: 'said', words: 'a thread' }],
    })
  })

  test('answers many at once, each its own', async () => {
    const full = triage({ entry: obedient })
    const verdicts = await Promise.all(
      Array.from({ length: 50 }, (_each, at) => full.assess({ text: 'hello', context: `${at}` })),
    )
    expect(verdicts.map(({ reasons }) => reasons[0]!.words)).toEqual(Array.from({ length: 50 }, (_each, at) => `${at}`))
  })

  test.each(['die', 'throw', 'swell'])(
    'when a text makes the worker %s, that text is refused and the ones behind it are not',
    async (text) => {
      const full = triage({ entry: obedient })
      await full.assess({ text: 'hello' })
      const [bad, good] = await Promise.allSettled([full.assess({ text }), full.assess({ text: 'hello' })])
      expect(bad).toMatchObject({ status: 'rejected', reason: { name: 'NotTriaged' } })
      expect(good).toMatchObject({ status: 'fulfilled', value: green })
    },
  )

  test.each(['loop', 'silence'])(
    'when a text makes the worker %s, it is given up after its time, and the server goes on meanwhile',
    async (text) => {
      const full = triage({ entry: obedient, timeoutMs: 100 })
      await full.assess({ text: 'hello' })
      let turns = 0
      const counting = setInterval(() => turns++, 5)
      await expect(full.assess({ text })).rejects.toThrow('too long')
      clearInterval(counting)
      expect(turns).toBeGreaterThan(2)
      expect(await full.assess({ text: 'hello' })).toMatchObject(green)
    },
  )

  test('a text that the worker stumbles over is refused, and the worker stays', async () => {
    const crashes: number[] = []
    const full = triage({ entry: obedient, onCrash: (inARow) => crashes.push(inARow) })
    await expect(full.assess({ text: 'stumble' })).rejects.toThrow('TypeError')
    expect(await full.assess({ text: 'hello' })).toMatchObject(green)
    expect(crashes).toEqual([])
  })

  test('a worker that never starts refuses at once and is tried again later and later', async () => {
    const crashes: number[] = []
    const full = triage({ entry: script("throw new Error('no weights')"), onCrash: (inARow) => crashes.push(inARow) })
    await expect(full.assess({ text: 'hello' })).rejects.toMatchObject({ name: 'NotTriaged' })
    await expect(full.assess({ text: 'hello' })).rejects.toThrow('out of order')
    await expect.poll(() => crashes.length).toBeGreaterThan(3)
    expect(crashes.slice(0, 4)).toEqual([1, 2, 3, 4])
  })

  test('a worker file that is not there refuses as well', async () => {
    const full = triage({ entry: new URL('file:///nowhere/triage-worker.mjs') })
    await expect(full.assess({ text: 'hello' })).rejects.toMatchObject({ name: 'NotTriaged' })
  })

  test('a worker that is slow to start refuses what has waited too long', async () => {
    const full = triage({ entry: script('setInterval(() => {}, 1000)'), patienceMs: 50 })
    await expect(full.assess({ text: 'hello' })).rejects.toThrow('did not come round')
  })

  test('more texts than may wait are refused at once', async () => {
    const full = triage({ entry: script('setInterval(() => {}, 1000)'), mostWaiting: 2, patienceMs: 200 })
    const first = [full.assess({ text: 'one' }), full.assess({ text: 'two' })]
    await expect(full.assess({ text: 'three' })).rejects.toThrow('Too many')
    expect((await Promise.allSettled(first)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })

  test('closing refuses what waits, and what comes after', async () => {
    const full = triage({ entry: script('setInterval(() => {}, 1000)') })
    const refused = expect(full.assess({ text: 'hello' })).rejects.toThrow('closed')
    await full.close()
    await refused
    await expect(full.assess({ text: 'hello' })).rejects.toThrow('closed')
  })

  test('gives its memory back while nobody is here, and is there again when somebody comes, without a crash', async () => {
    const crashes: number[] = []
    const named = script(`
      const name = String(Math.random())
      parentPort.on('message', ({ id }) =>
        parentPort.postMessage({ kind: 'verdict', id, verdict: { level: 'green', reasons: [{ code: 'said', words: name }] } }))
      parentPort.postMessage({ kind: 'ready' })
    `)
    const full = triage({ entry: named, sleepAfterMs: 600, onCrash: (inARow) => crashes.push(inARow) })
    const worker = async () => (await full.assess({ text: 'hello' })).reasons[0]?.words
    const first = await worker()
    const here = setInterval(full.wake, 10)
    await pause(900)
    clearInterval(here)
    expect(await worker()).toBe(first)
    await pause(1200)
    expect(await worker()).not.toBe(first)
    expect(crashes).toEqual([])
  })

  test('switched off, it refuses every text', async () => {
    await expect(switchedOffTriage.assess({ text: 'hello' })).rejects.toThrow('switched off')
    await switchedOffTriage.close()
  })

  test('no refusal repeats a word of the text', async () => {
    const full = triage({ entry: obedient, timeoutMs: 50 })
    for (const text of ['die', 'throw', 'silence', 'stumble'])
      await expect(full.assess({ text })).rejects.not.toThrow(new RegExp(`\\b${text}\\b`))
  })
})

test('the real worker, from the sources, knows danger from idiom, and an answer by its thread', async () => {
  const full = createFullTriage({ timeoutMs: 15_000 })
  try {
    const level = async (text: string, context?: string) =>
      (await full.assess({ text, ...(context ? { context } : {}) })).level
    expect(await level("I've taken all my tablets and I don't want to wake up")).toBe('crisis')
    expect(await level('Morning all, kettle is on')).toBe('green')
    expect(await level('yes, all of them', 'Are you safe? Have you taken any tablets?')).toBe('crisis')
    expect((await full.assess({ text: 'My husband locks me in when he goes out' })).reasons.length).toBeGreaterThan(0)
  } finally {
    await full.close()
  }
})
