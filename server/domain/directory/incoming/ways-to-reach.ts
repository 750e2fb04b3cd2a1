import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A web address with its scheme, or null when it is none that a browser opens: "www.example.org" gets https. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const written = value.trim().replace(/^<|>$/g, '').replace(/&amp;/g, '&')
  if (written === '' || /[\s"<>\\^`{|}]/.test(written)) return null
  const [, scheme] = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(written) ?? []
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return null
  const whole = scheme ? written.replace(/^(https?):\/*/i, '$1://') : `https://${written.replace(/^\/+/, '')}`
  if (!URL.canParse(whole)) return null
  const url = new URL(whole)
  // A name and a password in an address are for one reader, and its look can deceive the others.
  if (url.username !== '' || url.password !== '') return null
  return /\.[a-z0-9-]{2,}$/i.test(url.hostname) && !/^\d+(\.\d+){3}$/.test(url.hostname) ? url.href : null
}

/** An e-mail address in lower case where it may be, or null: the first when several are written. */
export function mailAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const [first = ''] = value
    .trim()
    .replace(/^mailto:/i, '')
    .split(/[\s,;]+|\s+or\s+/)
  const found = /^[^@\s<>()[\]\\,;:"]{1,64}@([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i.exec(
    first.replace(/^<|>$/g, ''),
  )
  if (!found || /^\.|\.\.|\.@/.test(found[0])) return null
  return found[0].toLowerCase()
}

export type Dialled = { readonly number: string; readonly extension?: string; readonly note?: string }

/** The phone numbers in what a feed wrote, as people here dial them; none when it holds none. */
export function phoneNumbers(value: unknown): readonly Dialled[] {
  const text = typeof value === 'number' ? `0${value}` : typeof value === 'string' ? value.trim() : ''
  if (!/\d{3}/.test(text.replace(/[\s()-]/g, ''))) return []
  return text
    .split(/\s+(?:or|and)\s+|[;|]|\s*\/\s*|,\s*(?=[+\d(])/)
    .map(dialledBefore)
    .filter((one) => one !== null)
}

/** Numbers are met again and again in a feed, a switchboard's hundreds of times, and reading one is slow. */
const known = new Map<string, Dialled | null>()
const mostKnown = 2000

function dialledBefore(text: string): Dialled | null {
  const before = known.get(text)
  if (before !== undefined) return before
  const read = dialled(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, read)
  return read
}

function dialled(text: string): Dialled | null {
  const [, before = '', digits = '', after = ''] = /^([^\d+(]*)((?:\+|\(|\d)[\d\s().+-]*)(.*)$/s.exec(text) ?? []
  const [, extension] = /^\s*(?:ext\.?|extension|x|#)\s*(\d{1,6})/i.exec(after) ?? []
  const note = [
    before.replace(/^(tel|telephone|phone|call|t|p)\b[.: ]*/i, ''),
    extension ? after.replace(/^\s*(?:ext\.?|extension|x|#)\s*\d+/i, '') : after,
  ]
    .join(' ')
    .replace(/^[\s:,()-]+|[\s:,()-]+$/g, '')
  const plain = digits
    .replace(/\(0\)/g, '')
    .replace(/\(\s*$/, '')
    .replace(/[^\d+]/g, '')
  const more = { ...(extension ? { extension } : {}), ...(note ? { note: note.slice(0, 200) } : {}) }
  if (/^(999|112|111|101|105|119|116\d{3}|18000|18001)$/.test(plain))
    return { number: plain.replace(/^(116)(\d{3})$/, '$1 $2'), ...more }
  const parsed = parsePhoneNumberFromString(plain.replace(/^00/, '+'), 'GB')
  if (parsed?.isPossible())
    return {
      number:
        parsed.country === 'GB' || parsed.countryCallingCode === '44'
          ? parsed.formatNational()
          : parsed.formatInternational(),
      ...more,
    }
  return null
}

/** "BS1 4DJ" from "bs14dj", or null when it is no postcode of the UK. */
export function ukPostcode(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const squeezed = value.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(squeezed) ?? []
  return outward ? `${outward} ${inward}` : null
}
