import type { Verdict } from '#server/domain/safety/index.ts'

/** The second look at a text: slower, deeper, and allowed to break. Rejects when it cannot say; then people look. */
export type FullTriage = {
  readonly assess: (input: { readonly text: string; readonly context?: string }) => Promise<Verdict>
  readonly close: () => Promise<void>
}

/** No second look: every text is left to people. */
export const switchedOffTriage: FullTriage = {
  assess: async () => {
    throw new Error('The full tier of triage is switched off')
  },
  close: async () => undefined,
}
