import { distance } from 'fastest-levenshtein'

/**
 * An address in its plainest form, for comparing only: what stands after a plus, and dots before the @, make no other
 * mailbox with most providers, and are the first thing somebody changes.
 */
export function plainestAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const [box = ''] = address.slice(0, at).toLowerCase().split('+')
  const house = address.slice(at + 1).toLowerCase()
  return `${box.replaceAll('.', '')}@${house === 'googlemail.com' ? 'gmail.com' : house}`
}

/** Whether two names, as keys with their lookalikes folded, are so close that one may be the other again. Short names differ by a letter all the time. */
export function areNamesClose(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const allowed = shorter < 5 ? 0 : shorter < 12 ? 1 : 2
  return distance(one, other) <= allowed
}
