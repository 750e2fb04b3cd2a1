/** What somebody said that the house may not have yet. */
export type Outgoing = {
  /** Made here, once for each message. */
  readonly clientKey: string
  readonly body: string
  readonly answersId: string | null
  readonly sentAt: number
  readonly state: 'on-its-way' | 'sent' | 'not-sent' | 'refused'
  readonly because: string | null
}

const place = (roomId: string) => `chat-outbox:${roomId}`

/** Keeps what is on its way for this tab alone, so that a reload in a tunnel loses no words. Gone with the tab. */
export function rememberOutbox(roomId: string, outbox: readonly Outgoing[]): void {
  try {
    if (outbox.length === 0) sessionStorage.removeItem(place(roomId))
    else sessionStorage.setItem(place(roomId), JSON.stringify(outbox))
  } catch {
    // A browser that keeps nothing: then the words live on the page only.
  }
}

/** What this tab had not got rid of when it was last here. */
export function rememberedOutbox(roomId: string): Outgoing[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(roomId)) ?? '[]') as Outgoing[]
    return kept.map((one) => (one.state === 'refused' ? one : { ...one, state: 'not-sent', because: null }))
  } catch {
    return []
  }
}
