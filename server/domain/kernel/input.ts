const deepest = 8

/** What somebody sent, without zero bytes: no keyboard makes them, and PostgreSQL keeps no text that holds one. */
export function asTyped(raw: unknown, depth = 0): unknown {
  if (typeof raw === 'string') return raw.includes('\u0000') ? raw.replaceAll('\u0000', '') : raw
  if (typeof raw !== 'object' || raw === null || depth === deepest) return raw
  if (Array.isArray(raw)) return raw.map((one) => asTyped(one, depth + 1))
  // Files and the like are not for reading here.
  if (![Object.prototype, null].includes(Object.getPrototypeOf(raw))) return raw
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, asTyped(value, depth + 1)]))
}
