/** What the queue is narrowed to, as the address carries it. */
export type QueueWish = {
  readonly [Name in 'show' | 'source' | 'groupId' | 'lane' | 'after']?: string | undefined
}

/** A page beside the queue, with the queue narrowed as it is. */
export function queueAddress(wish: QueueWish, path: string): string {
  const search = new URLSearchParams(
    Object.entries(wish).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString()
  return search ? `${path}?${search}` : path
}
