/** Words that somebody reads in a minute when they also think about them. */
const wordsAMinute = 150
const counted = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** How long it takes to read a pack, in minutes: its agenda, its papers and the actions that are open. */
export function packLength({
  agenda,
  papers,
  actions,
}: {
  readonly agenda: readonly { readonly body: string }[]
  readonly papers: readonly { readonly count: number }[]
  readonly actions: readonly { readonly words: string }[]
}): number {
  const words =
    agenda.reduce((sum, { body }) => sum + counted(body), 0) +
    papers.reduce((sum, { count }) => sum + count, 0) +
    actions.reduce((sum, { words: said }) => sum + counted(said), 0)
  return Math.max(1, Math.ceil(words / wordsAMinute))
}
