import type { ActorServices } from '#server/services.ts'

/** Something on a list that is being made: all of it travels in the form, so that nothing is kept before the list is. */
export type Listed = { readonly kind: 'service' | 'group'; readonly id: string; readonly note: string }

/** How long a list may be opened. */
export const listDurations = [
  { days: 14, words: 'Two weeks' },
  { days: 28, words: 'Four weeks' },
  { days: 84, words: 'Twelve weeks' },
] as const

const itemOf = (value: string, note: string): Listed[] => {
  const [kind, id] = value.split(':')
  return (kind === 'service' || kind === 'group') && id ? [{ kind, id, note }] : []
}

/** What stands on the list after a press: something more, something less, or another order. */
export function listedAfter(form: FormData): readonly Listed[] {
  const items = form.getAll('item').flatMap((value, at) => itemOf(String(value), String(form.get(`note-${at}`) ?? '')))
  const [wish = '', ...rest] = String(form.get('wish') ?? '').split(' ')
  const at = Number(rest[0])
  if (wish === 'remove') return items.filter((_, index) => index !== at)
  if (wish === 'up' && at > 0) return items.toSpliced(at - 1, 2, ...items.slice(at - 1, at + 1).toReversed())
  if (wish !== 'add') return items
  const added = itemOf(rest[0] ?? '', '')
  return [...items, ...added.filter(({ id }) => items.every((item) => item.id !== id))]
}

/** Services and groups that could go on the list, for words somebody searches with. */
export async function findForList({ directory, groups }: ActorServices['queries'], q: string) {
  if (q.trim() === '') return null
  const [services, found] = [await directory.findServices({ q }), await groups.findGroups({ q })]
  return [
    ...services.found
      .slice(0, 8)
      .map(({ id, name, organization }) => ({ value: `service:${id}`, name, more: organization ?? '' })),
    ...[...found.together, ...found.about, ...found.byWords]
      .slice(0, 4)
      .map(({ id, name }) => ({ value: `group:${id}`, name, more: 'A peer group here' })),
  ]
}
