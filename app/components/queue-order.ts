type Waiting = { readonly level: string; readonly isFolded: boolean }

/**
 * The cases of a lane as they stand on the page. In the first, ambers whose time is nearly up come after every crisis and
 * before red: few, and never out of sight.
 */
export function inOrder<Case extends Waiting>(
  { name, cases }: { readonly name: string; readonly cases: readonly Case[] },
  lifted: readonly Case[],
): { readonly one: Case; readonly isLifted: boolean }[] {
  const shown = cases.filter(({ isFolded }) => !isFolded)
  const own = (one: Case) => ({ one, isLifted: false })
  if (name !== 'now') return shown.map(own)
  return [
    ...shown.filter(({ level }) => level === 'crisis').map(own),
    ...lifted.filter(({ isFolded }) => !isFolded).map((one) => ({ one, isLifted: true })),
    ...shown.filter(({ level }) => level !== 'crisis').map(own),
  ]
}
