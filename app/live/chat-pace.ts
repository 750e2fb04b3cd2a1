/** What the pace of a room needs to know of a message. */
export type Paced = {
  readonly id: string
  readonly seq: number
  readonly html: string | null
  readonly isMine: boolean
}

/** How somebody reads a room: which messages are on their page, and which still wait. */
export type Pace = {
  readonly isSlow: boolean
  readonly isPaused: boolean
  /** The newest place in the order when they came in: what is older was asked for, and waits for nothing. */
  readonly cameAt: number
  /** Messages on the page. What was shown once stays, however it changes. */
  readonly shown: ReadonlySet<string>
  /** Messages of others that have come and are not on the page yet, oldest first. */
  readonly waiting: readonly Paced[]
  /** The newest batch, for one announcement: how many came, and which batch it is. */
  readonly batch: { readonly count: number; readonly number: number }
}

export type Turn =
  | { readonly kind: 'arrived'; readonly messages: readonly Paced[] }
  /** Time for the next batch. */
  | { readonly kind: 'tick' }
  | { readonly kind: 'paused' }
  /** "Show them": everything that waits, and on with the usual pace. */
  | { readonly kind: 'resumed' }
  | { readonly kind: 'pace'; readonly pace: 'slowly' | 'as-it-comes' }

/** How many messages come at once, and how often, in milliseconds, for somebody who takes it slowly. */
export const batchSize = 5
export const batchEvery = 6000

/** What is on the page when somebody comes in is there from the start. */
export const paceFrom = (messages: readonly Paced[], isSlow: boolean): Pace => ({
  isSlow,
  isPaused: false,
  cameAt: messages.at(-1)?.seq ?? 0,
  shown: new Set(messages.map(({ id }) => id)),
  waiting: [],
  batch: { count: 0, number: 0 },
})

/** What is on the page after something happened: one's own words at once, others' at the pace that was chosen. */
export function afterTurn(pace: Pace, turn: Turn): Pace {
  switch (turn.kind) {
    case 'arrived': {
      const known = new Set([...pace.shown, ...pace.waiting.map(({ id }) => id)])
      const fresh = turn.messages.filter(({ id }) => !known.has(id))
      const waitingNow = new Map(turn.messages.map((message) => [message.id, message]))
      const waits = pace.isSlow || pace.isPaused
      const isAtOnce = ({ isMine, seq }: Paced) => isMine || !waits || seq < pace.cameAt
      const atOnce = fresh.filter(isAtOnce)
      const later = fresh.filter((message) => !isAtOnce(message))
      // What was taken back while it waited is nothing to count.
      const waiting = [...pace.waiting, ...later]
        .map((message) => waitingNow.get(message.id) ?? message)
        .filter(({ html }) => html !== null)
        .sort((a, b) => a.seq - b.seq)
      if (atOnce.length === 0 && waiting.length === pace.waiting.length && later.length === 0) return pace
      return { ...pace, shown: withAll(pace.shown, atOnce), waiting }
    }
    case 'tick':
      return pace.isSlow && !pace.isPaused ? shownNext(pace, batchSize) : pace
    case 'paused':
      return { ...pace, isPaused: true }
    case 'resumed':
      return { ...shownNext(pace, pace.waiting.length), isPaused: false }
    case 'pace': {
      const isSlow = turn.pace === 'slowly'
      if (isSlow === pace.isSlow) return pace
      return isSlow || pace.isPaused ? { ...pace, isSlow } : { ...shownNext(pace, pace.waiting.length), isSlow }
    }
  }
}

function shownNext(pace: Pace, count: number): Pace {
  if (pace.waiting.length === 0 || count === 0) return pace
  const next = pace.waiting.slice(0, count)
  return {
    ...pace,
    shown: withAll(pace.shown, next),
    waiting: pace.waiting.slice(count),
    batch: { count: next.length, number: pace.batch.number + 1 },
  }
}

const withAll = (shown: ReadonlySet<string>, more: readonly Paced[]): ReadonlySet<string> =>
  more.length === 0 ? shown : new Set([...shown, ...more.map(({ id }) => id)])

/** "3 new messages": one line for a batch, instead of each message read aloud. */
export const batchInWords = ({ count }: Pick<Pace['batch'], 'count'>): string =>
  count === 0 ? '' : count === 1 ? '1 new message' : `${count} new messages`

/** The first message that somebody had not read when they were last here; null when they have read all, or were never here. */
export const whereIWas = (messages: readonly Pick<Paced, 'id' | 'seq'>[], readTo: number): string | null =>
  readTo === 0 ? null : (messages.find(({ seq }) => seq > readTo)?.id ?? null)

/** How far somebody has read who sees the page to its end: everything on it, and nothing that still waits. */
export function readUpTo(messages: readonly Pick<Paced, 'id' | 'seq'>[], { shown }: Pick<Pace, 'shown'>): number {
  const seen = messages.filter(({ id }) => shown.has(id))
  const firstWaiting = messages.find(({ id }) => !shown.has(id))
  const read = firstWaiting ? seen.filter(({ seq }) => seq < firstWaiting.seq) : seen
  return read.at(-1)?.seq ?? 0
}
