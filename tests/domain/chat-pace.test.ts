import { describe, expect, test } from 'vitest'
import {
  afterTurn,
  batchInWords,
  batchSize,
  type Paced,
  paceFrom,
  readUpTo,
  type Turn,
  whereIWas,
} from '#app/live/chat-pace.ts'

const said = (seq: number, more: Partial<Paced> = {}): Paced => ({
  id: `m${seq}`,
  seq,
  html: '<p>x</p>',
  isMine: false,
  ...more,
})
const these = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => said(from + n))
const paced = (start: ReturnType<typeof paceFrom>, ...turns: Turn[]) => turns.reduce(afterTurn, start)
const arrived = (...messages: Paced[]): Turn => ({ kind: 'arrived', messages })
const tick: Turn = { kind: 'tick' }
const shownIn = (pace: ReturnType<typeof paceFrom>) => [...pace.shown]

describe('the pace of a chat', () => {
  test('what was there when somebody came in is on the page', () => {
    expect(shownIn(paceFrom([said(1), said(2)], true))).toEqual(['m1', 'm2'])
  })

  test('as it comes, each message is there at once', () => {
    const pace = paced(paceFrom([], false), arrived(said(1)), arrived(said(1), said(2)))
    expect(shownIn(pace)).toEqual(['m1', 'm2'])
    expect(pace.waiting).toEqual([])
  })

  test('taken slowly, others’ messages come in small batches, and are told of once for each batch', () => {
    const waits = paced(paceFrom([], true), arrived(...these(1, batchSize + 2)))
    expect(shownIn(waits)).toEqual([])
    const first = paced(waits, tick)
    expect(shownIn(first)).toHaveLength(batchSize)
    expect(first.batch).toEqual({ count: batchSize, number: 1 })
    const second = paced(first, tick)
    expect(shownIn(second)).toHaveLength(batchSize + 2)
    expect(second.batch).toEqual({ count: 2, number: 2 })
    expect(paced(second, tick)).toBe(second)
  })

  test('one’s own words are there at once, at any pace', () => {
    const pace = paced(paceFrom([], true), { kind: 'paused' }, arrived(said(1), said(2, { isMine: true })))
    expect(shownIn(pace)).toEqual(['m2'])
    expect(pace.waiting.map(({ id }) => id)).toEqual(['m1'])
  })

  test('paused, nothing comes until they ask for it, however long it takes', () => {
    const pace = paced(paceFrom([], false), { kind: 'paused' }, arrived(...these(1, 12)), tick, tick)
    expect(shownIn(pace)).toEqual([])
    expect(pace.waiting).toHaveLength(12)
    const on = paced(pace, { kind: 'resumed' })
    expect(shownIn(on)).toHaveLength(12)
    expect(on).toMatchObject({ isPaused: false, batch: { count: 12 } })
  })

  test('earlier messages that they asked for wait for nothing', () => {
    const pace = paced(paceFrom([said(9)], true), arrived(said(3), said(9), said(10)))
    expect(shownIn(pace)).toEqual(['m9', 'm3'])
    expect(pace.waiting.map(({ id }) => id)).toEqual(['m10'])
  })

  test('no message comes twice, however often it arrives', () => {
    const pace = paced(paceFrom([said(1)], true), arrived(said(1), said(2)), arrived(said(2)), tick, arrived(said(2)))
    expect(shownIn(pace)).toEqual(['m1', 'm2'])
    expect(pace.waiting).toEqual([])
  })

  test('what is taken back while it waits is not counted, and what was shown stays in its place', () => {
    const pace = paced(paceFrom([said(1)], true), arrived(said(1), said(2), said(3)))
    const taken = paced(pace, arrived(said(1, { html: null }), said(2, { html: null }), said(3)))
    expect(taken.waiting.map(({ id }) => id)).toEqual(['m3'])
    expect(shownIn(taken)).toEqual(['m1'])
  })

  test('switched off, what waited is there at once; while paused it waits on', () => {
    const slow = paced(paceFrom([], true), arrived(said(1)))
    expect(shownIn(paced(slow, { kind: 'pace', pace: 'as-it-comes' }))).toEqual(['m1'])
    expect(shownIn(paced(slow, { kind: 'paused' }, { kind: 'pace', pace: 'as-it-comes' }))).toEqual([])
  })

  test.each([
    [0, ''],
    [1, '1 new message'],
    [3, '3 new messages'],
  ])('a batch of %i is said as “%s”', (count, words) => {
    expect(batchInWords({ count })).toBe(words)
  })

  test('where somebody was is the first message they had not read', () => {
    expect(whereIWas(these(1, 4), 2)).toBe('m3')
    expect(whereIWas(these(1, 4), 4)).toBeNull()
    expect(whereIWas(these(1, 4), 0)).toBeNull()
  })

  test('how far they have read never counts what they have not been shown', () => {
    const messages = these(1, 4)
    expect(readUpTo(messages, { shown: new Set(['m1', 'm2', 'm4']) })).toBe(2)
    expect(readUpTo(messages, { shown: new Set(messages.map(({ id }) => id)) })).toBe(4)
    expect(readUpTo([], { shown: new Set() })).toBe(0)
  })
})
