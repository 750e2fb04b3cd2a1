/** One send, as whoever sent it knows it. Times in milliseconds of the machine's own clock, the same in every process. */
export type Send = {
  /** What the house called the message; null when it did not take it. */
  readonly id: string | null
  readonly room: string
  readonly sentAt: number
  readonly acknowledgedAt: number
  readonly because: string | null
}

/** What several people of one room heard, when all of them heard the very same. */
export type Heard = { readonly room: string; readonly people: number; readonly ids: readonly string[] }

/** What one process of people has to tell. `last`: when the last of them had a message. */
export type Told = {
  readonly sends: readonly Send[]
  readonly heard: readonly Heard[]
  readonly last: Readonly<Record<string, number>>
  /** The bytes of one message as it travels, without the frame. */
  readonly bytes: number
}

/** What became of a talk: nothing lost, nothing doubled, one order for all; and how long each message took to the last of its room. */
export type Account = {
  readonly sent: number
  readonly notTaken: number
  /** Messages that somebody should have had and did not, counted for each person. */
  readonly lost: number
  readonly doubled: number
  /** Heard by somebody, though nobody was told that it was taken, or meant for another room. */
  readonly strange: number
  /** People who heard the messages of their room in another order than it has. */
  readonly outOfOrder: number
  readonly fromSend: readonly number[]
  readonly fromAcknowledgement: readonly number[]
}

/**
 * Puts together what all processes tell. `order`: the messages of each room as the house keeps them; without it, what the
 * first person of a room heard is taken for its order.
 */
export function accountOf(told: readonly Told[], order?: ReadonlyMap<string, readonly string[]>): Account {
  const sends = told.flatMap((one) => one.sends)
  const taken = sends.filter((send): send is Send & { id: string } => send.id !== null)
  const inRoom = new Map<string, Set<string>>()
  for (const { room, id } of taken) inRoom.set(room, (inRoom.get(room) ?? new Set()).add(id))
  let [lost, doubled, strange, outOfOrder] = [0, 0, 0, 0]
  const firstHeard = new Map<string, readonly string[]>()
  for (const { room, people, ids } of told.flatMap((one) => one.heard)) {
    const meant = inRoom.get(room) ?? new Set()
    const had = new Set(ids)
    lost += people * [...meant].filter((id) => !had.has(id)).length
    doubled += people * (ids.length - had.size)
    strange += people * [...had].filter((id) => !meant.has(id)).length
    if (!firstHeard.has(room)) firstHeard.set(room, ids)
    const right = ((order ?? firstHeard).get(room) ?? []).filter((id) => had.has(id))
    if (right.join() !== [...had].join()) outOfOrder += people
  }
  const lastOf = (id: string) => Math.max(...told.map(({ last }) => last[id] ?? 0))
  return {
    sent: sends.length,
    notTaken: sends.length - taken.length,
    lost,
    doubled,
    strange,
    outOfOrder,
    fromSend: taken.map(({ id, sentAt }) => lastOf(id) - sentAt),
    fromAcknowledgement: taken.map(({ id, acknowledgedAt }) => Math.max(0, lastOf(id) - acknowledgedAt)),
  }
}
