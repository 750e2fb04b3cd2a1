import type { ReactNode } from 'react'

/** What a room of a workspace is for, and beside it the first thing to do there. */
export function RoomLead({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <p className="min-w-0 max-w-measure flex-[1_1_20rem] text-large text-ink-soft">{words}</p>
      {children}
    </div>
  )
}
