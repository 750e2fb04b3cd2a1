/** Text as part of an address, so strictly that the way back after signing in takes it too. */
const inAddress = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

/** The groups for somebody's own words. */
export const groupSearch = (words: string): string => (words === '' ? '/groups' : `/groups?q=${inAddress(words)}`)

/** Asking for a group that is not there yet, with the words somebody searched for. */
export const groupAsk = (words: string): string => (words === '' ? '/groups/ask' : `/groups/ask?q=${inAddress(words)}`)

/** An address that remembers where the person was going. */
export const withNext = (path: string, next: string): string =>
  next === '' ? path : `${path}${path.includes('?') ? '&' : '?'}next=${inAddress(next)}`
