import { hoursInWords, scheduleOf } from './service-hours.ts'
import { costInWords, meetsWords, takingWords, waysInWords } from './service-words.ts'

/** What each part of a service is called in its form, its preview and its history. */
export const partWords: Readonly<Record<string, string>> = {
  name: 'Name',
  description: 'What it is',
  alert: 'News at the top',
  eligibility: 'Who it is for',
  minimumAge: 'From the age of',
  maximumAge: 'Up to the age of',
  howToStart: 'How to start',
  waysIn: 'Ways to start',
  meets: 'How it is met',
  taking: 'Taking people',
  waiting: 'How long people wait',
  fees: 'What it costs',
  costs: 'What it costs, as sums',
  url: 'Website',
  email: 'E-mail',
  phones: 'Phone',
  schedules: 'When it is open',
  places: 'Where',
  terms: 'Kinds of help',
  contacts: 'People to ask for',
  languages: 'Languages',
  areas: 'Areas',
  organizationId: 'Who runs it',
  status: 'Standing',
  assuredOn: 'Checked on',
  accreditations: 'Quality marks',
}

/** One value of a part, as somebody would read it out; what has no words of its own says only that it is there. */
export function valueInWords(part: string, value: unknown, today: string): string {
  if (value === null || value === undefined || value === '' || isNoneOf(value)) return 'Nothing'
  if (part === 'waysIn') return known(value, waysInWords)
  if (part === 'meets') return known(value, meetsWords)
  if (part === 'taking') return known([value], takingWords)
  if (part === 'phones' && isPhones(value))
    return value.map(({ number, description }) => [number, description].filter(Boolean).join(', ')).join('; ')
  if (part === 'schedules' && isSchedules(value))
    return hoursInWords(value.map(scheduleOf), today).join('. ') || 'Nothing'
  if (part === 'costs' && isParts(value)) return value.map((cost) => costInWords(cost)).join('; ')
  if (isParts(value) && (part === 'contacts' || part === 'languages'))
    return value.map((one) => one.name ?? one.code ?? one.email ?? 'One').join('; ')
  if (isWords(value) && (part === 'places' || part === 'terms')) return value.join('\n')
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return Array.isArray(value) ? `${value.length} of them` : 'As the feed has it'
}

const isNoneOf = (value: unknown) => Array.isArray(value) && value.length === 0
const known = (value: unknown, words: Readonly<Record<string, string>>) =>
  Array.isArray(value) ? value.map((one) => words[String(one)] ?? String(one)).join(' ') : String(value)
type Part = { readonly name?: string; readonly code?: string; readonly email?: string } & Parameters<
  typeof costInWords
>[0]
const isParts = (value: unknown): value is readonly Part[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'id' in one)
const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && !isId.test(one))
const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i
const isPhones = (value: unknown): value is readonly { number: string; description?: string }[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'number' in one)
const isSchedules = (value: unknown): value is readonly Parameters<typeof scheduleOf>[0][] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)

type Values = Readonly<Record<string, string | readonly string[]>>
type Meanwhile = readonly { readonly part: string; readonly old?: unknown; readonly new?: unknown }[]

/** What somebody typed, with the changes of somebody else wherever they had left a part alone. Where both wrote, what they typed stays. */
export function withTheirs(values: Values, meanwhile: Meanwhile): Values {
  const merged: Record<string, string | readonly string[]> = { ...values }
  for (const { part, old, new: theirs } of meanwhile) {
    const isList = Array.isArray(old ?? theirs)
    if (isList && part !== 'waysIn' && part !== 'meets') continue
    if (asOneText(merged[part]) === asOneText(old)) merged[part] = isList ? listed(theirs) : asOneText(theirs)
  }
  return merged
}

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
const asOneText = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join('\n') : String(value ?? '').replaceAll('\r\n', '\n')
