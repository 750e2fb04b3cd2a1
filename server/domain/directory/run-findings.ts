/** A record left out, and why; or one kept with something to say about it. */
export type Finding = { readonly id: string; readonly words: string }

/** How many records, and what became of them. */
export type Counts = { read: number; created: number; updated: number; unchanged: number }

/** What became of some records. Services are counted; what stands beside them in a feed has counts of its own. */
export type Kept = Counts & {
  beside: Counts
  skipped: Finding[]
  warnings: Finding[]
  /** Records that a dry run would make or change. */
  would: {
    readonly id: string
    readonly name: string
    readonly what: 'created' | 'updated'
    readonly parts: readonly string[]
  }[]
}

const none: Counts = { read: 0, created: 0, updated: 0, unchanged: 0 }

/** Nothing yet. */
export const nothingKept = (): Kept => ({
  ...none,
  beside: { ...none },
  skipped: [],
  warnings: [],
  would: [],
})
