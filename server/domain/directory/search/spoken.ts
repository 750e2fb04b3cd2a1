import { plainWords } from '../../groups/index.ts'
import { type LanguageCode, languageCodes, languages } from './marks.ts'

/** What people call them besides. */
const alsoCalled: readonly (readonly [string, LanguageCode])[] = [
  ['bsl', 'bsl'],
  ['sign language', 'bsl'],
  ['mandarin', 'zh'],
  ['cantonese', 'zh'],
  ['farsi', 'fa'],
  ['bangla', 'bn'],
  ['panjabi', 'pa'],
]
const called = [...languageCodes.map((code) => [languages[code].toLowerCase(), code] as const), ...alsoCalled]

/** Words that stand beside a language and say nothing more. */
const beside = new Set(
  'speak speaks speaking speaker speakers spoken language languages interpreter translator'.split(' '),
)

/** The language that somebody asks for in their words, and which of the rest of their words it was. Null when they name none. */
export function languageIn(words: string, rest: readonly string[]) {
  const all = ` ${plainWords(words).join(' ')} `
  const [name, code] = called.find(([each]) => all.includes(` ${each} `)) ?? []
  if (name === undefined || code === undefined) return null
  const ofIt = new Set(name.split(' '))
  const isOfIt = (word: string) => ofIt.has(word) || beside.has(word)
  return { code, words: rest.filter(isOfIt), rest: rest.filter((word) => !isOfIt(word)) }
}
