import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { conditions, groupConditions } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import type { Condition } from './condition-index.ts'
import { findConditions } from './find-conditions.ts'
import { type GroupLine, groupLines } from './group-list.ts'
import { little } from './ordinary-words.ts'
import { plainWords, stem } from './spelling.ts'

/** A search in a person's own words. Nothing keeps or logs it. */
export const searchWords = z.string().trim().max(200, 'Try fewer words')

/** No more suggestions than this when there is no group about what somebody wrote. */
const mostNearby = 4

/**
 * The groups for somebody who says in their own words what they live with. Groups that speak of several of those things
 * together come first, then groups about each; then, when there are none, groups near by. Refuses: invalid, too-many.
 */
export const findGroups = query(
  z.object({ q: searchWords }),
  async ({ db, actor }, { q }) => {
    const terms = findConditions(q, await vocabularyOf(db))
    const understood = terms.flatMap((term) => term.conditions)
    const groups = await withConditions(db, await groupLines(db, actor))

    const fits = groups
      .map((group) => ({ group, about: group.about.filter(({ id }) => understood.some((one) => one.id === id)) }))
      .map(({ group, about }) => {
        const answered = terms.filter((term) => term.conditions.some(({ id }) => about.some((one) => one.id === id)))
        const isTogether = answered.length > 1 || (answered.length === 1 && terms.length > 1 && welcomesAll(group))
        return { group, about: about.map(({ name }) => name), answered, isTogether }
      })
      .filter(({ answered }) => answered.length > 0)
      .sort((a, b) => closeness(b) - closeness(a) || a.group.about.length - b.group.about.length)
    const shown = (some: typeof fits) => some.map(({ group, about }) => ({ ...face(group), about }))

    const byWords = fits.length === 0 ? groups.filter((group) => speaksOf(group, q)) : []
    const isNothing = fits.length === 0 && byWords.length === 0
    return {
      understood,
      isGuess: terms.some((term) => term.isGuess),
      together: shown(fits.filter(({ isTogether }) => isTogether)),
      about: shown(fits.filter(({ isTogether }) => !isTogether)),
      byWords: byWords.map(face),
      missing: terms
        .filter((term) => !fits.some(({ answered }) => answered.includes(term)))
        .flatMap((term) => term.conditions.slice(0, 1)),
      nearby: isNothing ? nearbyTo(understood, groups).map(face) : [],
    }
  },
  { limit: 'searching' },
)

/** Every condition with its other names, for matching words against. */
export const vocabularyOf = (db: Reader) =>
  db
    .select({ id: conditions.id, name: conditions.name, synonyms: conditions.synonyms, family: conditions.family })
    .from(conditions)

type Described = GroupLine & { readonly about: readonly Condition[] }

async function withConditions(db: Reader, lines: readonly GroupLine[]): Promise<Described[]> {
  const rows = await db
    .select({ groupId: groupConditions.groupId, id: conditions.id, name: conditions.name, family: conditions.family })
    .from(groupConditions)
    .innerJoin(conditions, eq(conditions.id, groupConditions.conditionId))
  return lines.map((line) => ({ ...line, about: rows.filter(({ groupId }) => groupId === line.id) }))
}

const face = ({ about: _about, ...line }: Described): GroupLine => line

/** How well a group fits: how many of the things it speaks of, and whether it is named after one. */
const closeness = ({ group, about, answered }: { group: Described; about: readonly string[]; answered: unknown[] }) =>
  answered.length * 2 + Number(about.some((name) => group.name.toLowerCase().includes(name.toLowerCase())))

/** The group's own words say that it is for people with any condition, or with one beside another. */
const welcomesAll = ({ name, purpose }: GroupLine): boolean =>
  /long-term condition|(all|any|several|other) conditions|more than one condition/i.test(`${name} ${purpose}`)

function nearbyTo(understood: readonly Condition[], groups: readonly Described[]): Described[] {
  const families = new Set(understood.map(({ family }) => family))
  const kin = groups.filter(({ about }) => about.some(({ family }) => families.has(family)))
  return [...new Set([...kin, ...groups.filter(welcomesAll)])].slice(0, mostNearby)
}

/** When no group is about what was meant, perhaps a group's own words were: "shift work", "stairs", "mental health". */
function speaksOf({ name, purpose, about }: Described, q: string): boolean {
  const told = new Set(plainWords(`${name} ${purpose} ${about.map(({ family }) => family).join(' ')}`).map(stem))
  const asked = plainWords(q).filter((word) => word.length > 2 && !little.has(word) && !tooCommon.has(word))
  return asked.length > 0 && asked.every((word) => told.has(stem(word)))
}

const tooCommon = new Set(['group', 'groups', 'people', 'person', 'living', 'live', 'help', 'support', 'what', 'who'])
