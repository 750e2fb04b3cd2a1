import { canonical } from './incoming/ids.ts'

/** One part of a service that is not the same any more. */
export type PartChange = { readonly part: string; readonly old: unknown; readonly new: unknown }

/** Which parts differ, each with both its values. Whatever follows from another part is not compared. */
export function partsChanged(
  old: Readonly<Record<string, unknown>>,
  fresh: Readonly<Record<string, unknown>>,
): readonly PartChange[] {
  return Object.keys(fresh)
    .filter((part) => !following.has(part))
    .filter((part) => canonical(old[part] ?? null) !== canonical(fresh[part] ?? null))
    .map((part) => ({ part, old: old[part] ?? null, new: fresh[part] ?? null }))
}

const following = new Set(['nameKey'])
