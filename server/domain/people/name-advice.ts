import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { nameProblem } from './name-rules.ts'
import { nameKey, tidyName } from './names.ts'

/** A chosen name, tidied, with its rules; whether somebody has it is asked of the database. */
export const chosenName = z
  .string()
  .max(200, 'Make it a little shorter: up to 30 letters')
  .transform(tidyName)
  .superRefine((name, ctx) => {
    const problem = nameProblem(name)
    if (problem) ctx.addIssue({ code: 'custom', message: problem })
  })

export const nameIsTaken = 'Somebody here goes by that name, or one that looks like it. Choose another'

/** Whether a name can be used, and when not why, with three free ones to take instead. Says no more than the members' own posts show. Refuses: invalid, too-many. */
export const nameAdvice = query(
  z.object({ name: z.string().max(200) }),
  async ({ db, now }, { name: written }) => {
    const name = tidyName(written)
    const problem = nameProblem(name) ?? ((await takenKeys(db, [name])).size > 0 ? nameIsTaken : null)
    const free: string[] = problem === null ? [] : await freeNames(db, name, now)
    return { name, problem, free }
  },
  { limit: 'searching' },
)

/** Which of these names (as keys) somebody already wears. */
export async function takenKeys(db: Reader, names: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ key: members.nameKey })
    .from(members)
    .where(inArray(members.nameKey, names.map(nameKey)))
  return new Set(rows.map(({ key }) => key))
}

const withOwnWord = [
  (word: string) => `Evening ${word}`,
  (word: string) => `${word} and tea`,
  (word: string) => `${word} by the river`,
  (word: string) => `Quiet ${word}`,
  (word: string) => `${word} of the hills`,
]
const fresh = [
  'Silver Birch',
  'Slow River',
  'Paper Boat',
  'Warm Kettle',
  'Mossy Stone',
  'North Wind',
  'Garden Gate',
  'Harvest Moon',
  'Blue Teapot',
  'Old Lighthouse',
  'Wool Blanket',
  'Spare Button',
  'Brown Hare',
  'Evening Star',
]

/** Three names that are free: near what was wished for when that can be, and otherwise fresh ones that change with the hour. */
async function freeNames(db: Reader, wish: string, now: number): Promise<string[]> {
  // Its own word only when that is plainly Latin: a lookalike letter must not be offered back.
  const word = /^\p{Script=Latin}{3,}(?![^\s])/u.exec(wish)?.[0] ?? ''
  const turn = Math.floor(now / 1000)
  const turned = fresh.map((_, at) => fresh[(at + turn) % fresh.length] ?? '')
  const pool = [
    ...(word ? withOwnWord.map((dress) => dress(word)) : []),
    ...turned,
    ...turned.map((name, at) => `${name} ${((turn + at * 7) % 90) + 10}`),
  ].filter((name) => nameProblem(name) === null)
  const taken = await takenKeys(db, pool)
  const free = pool.filter((name) => !taken.has(nameKey(name)))
  // Two that keep their own word, one that is new.
  const own = free.filter((name) => word && name.includes(word)).slice(0, 2)
  return [...own, ...free.filter((name) => !own.includes(name) && !(word && name.includes(word)))].slice(0, 3)
}
