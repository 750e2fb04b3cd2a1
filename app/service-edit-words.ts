import { hoursInWords, scheduleOf } from './service-hours.ts'
import { meetsWords, takingWords, waysInWords } from './service-words.ts'

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
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return Array.isArray(value) ? `${value.length} of them` : 'As the feed has it'
}

const isNoneOf = (value: unknown) => Array.isArray(value) && value.length === 0
const known = (value: unknown, words: Readonly<Record<string, string>>) =>
  Array.isArray(value) ? value.map((one) => words[String(one)] ?? String(one)).join(' ') : String(value)
const isPhones = (value: unknown): value is readonly { number: string; description?: string }[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'number' in one)
const isSchedules = (value: unknown): value is readonly Parameters<typeof scheduleOf>[0][] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
