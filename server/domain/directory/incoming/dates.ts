const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A day as "2026-01-05" from whatever a feed writes: ISO with or without a time, 05/01/2026 (day first), 5 January 2026, 20260105, seconds or milliseconds since 1970. Null when it is no day. */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number') return ofEpoch(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^\d{10}$|^\d{13}$/.test(text)) return ofEpoch(Number(text))
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s])/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:$|T)/.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?:$|[,\s])/.exec(text)
  if (british)
    return Number(british[2]) > 12 ? day(british[3], british[1], british[2]) : day(british[3], british[2], british[1])
  const words = text.replace(/^[a-z]+day,?\s+/i, '')
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})/i.exec(words)
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(words)
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

/** A clock time as "09:30" from 9:30, 09:30:00, 0930, 9am, 9.30 pm, "noon", or the time in a moment. Null when it is none. */
export function clockOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^\d{4}-\d\d-\d\dt/, '')
  if (text === 'noon' || text === 'midday') return '12:00'
  if (text === 'midnight') return '00:00'
  const found = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d(?:\.\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?(?:z|[+-]\d\d:?\d\d)?$/.exec(text)
  const [, first, minutes = '00', half] = found ?? /^(\d\d)(\d\d)()$/.exec(text) ?? []
  if (first === undefined) return null
  const written = Number(first)
  const hours =
    half?.startsWith('p') && written < 12 ? written + 12 : half?.startsWith('a') && written === 12 ? 0 : written
  if (hours === 24 && minutes === '00') return '00:00'
  return hours < 24 && Number(minutes) < 60 ? `${String(hours).padStart(2, '0')}:${minutes}` : null
}

const monthOf = (name = '') => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)

function ofEpoch(value: number): string | null {
  const at = value > 10_000_000_000 ? value : value * 1000
  return at > 0 && at < 4_102_444_800_000 ? new Date(at).toISOString().slice(0, 10) : null
}

function day(year = '', month = '', dayOfMonth = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  const at = Date.parse(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
  return exists && Number(full) >= 1900 && Number(full) < 2200 ? text : null
}
