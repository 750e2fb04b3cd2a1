const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
/** Not inside a longer address or an attribute, so that nobody's page elsewhere passes for ours. */
const written = new RegExp(`(?<![\\w/.:"'=@-])/services/(${uuid})(?![\\w/-])`, 'gi')
const linked = new RegExp(`<a href="([^"]*?)/services/(${uuid})/?(?:[?#][^"]*)?"[^>]*>(.*?)</a>`, 'gis')

/**
 * Formatted words in which the addresses of our own services stand as "/services/ID", whatever way they were typed. They
 * lead nowhere else, so they are no links to be held. `origin` is where this house is found.
 */
export function withOwnAddresses(html: string, origin: string): string {
  if (!html.includes('/services/')) return html
  const host = origin.replace(/^https?:\/\//, '').toLowerCase()
  const bare = new RegExp(
    `(?<![\\w/.:"'=@-])(?:https?://)?${host.replace(/[^\\w-]/g, '\\\\$&')}(?=/services/${uuid})`,
    'gi',
  )
  const own = host === '' ? html : html.replace(bare, '')
  return own.replace(linked, (whole, before: string, id: string, words: string) => {
    if (!['', host].includes(before.replace(/^https?:\/\//i, '').toLowerCase())) return whole
    const address = `/services/${id.toLowerCase()}`
    return isAddress(words, id) ? address : `${words} (${address})`
  })
}

const isAddress = (words: string, id: string) => words.toLowerCase().includes(id.toLowerCase())

/** The services that formatted words name by their address, each once, in the order in which they stand. */
export function servicesNamedIn(html: string | null): readonly string[] {
  if (!html?.includes('/services/')) return []
  return [...new Set([...html.matchAll(written)].map(([, id]) => String(id).toLowerCase()))]
}

/** The same words with something else in the place of each address. */
export const replaceAddresses = (html: string, insteadOf: (id: string) => string): string =>
  html.replace(written, (_address, id: string) => insteadOf(id.toLowerCase()))
