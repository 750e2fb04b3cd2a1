import { pillars } from '#server/services.ts'

/** An act or a question of the house, by its pillar and name. */
export type Door = { readonly pillar: string; readonly act: string; readonly kind: 'command' | 'query' }

/** Every act and question there is. */
export const doors: readonly Door[] = Object.entries(pillars).flatMap(([pillar, door]) =>
  Object.entries(door).flatMap(([act, value]: [string, unknown]) =>
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'command' || value.kind === 'query')
      ? [{ pillar, act, kind: value.kind }]
      : [],
  ),
)
