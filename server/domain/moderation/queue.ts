import { z } from 'zod'
import type { TriageLevel } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { minute } from '../kernel/time.ts'
import { caseSources, hostSetting } from '../safety/index.ts'
import { foldedKinds } from './folded-kinds.ts'
import { countCases, endOf, groupChoices, nextCases, placeOf, type Wish } from './queue-pages.ts'
import { type QueueCase, tellCases } from './queue-rows.ts'
import { scopeOf } from './scope.ts'

const laneNames = ['now', 'amber', 'green'] as const
export type LaneName = (typeof laneNames)[number]

export const QueueInput = z.object({
  show: z.enum(['all', 'mine', 'unclaimed', 'handed-up']).catch('all'),
  source: z.enum(caseSources).nullish().catch(null),
  /** A group, by its id. */
  groupId: z.string().nullish(),
  /** One lane only, from a place in it on. */
  lane: z.enum(laneNames).nullish().catch(null),
  after: z.string().nullish(),
})

/** One lane of the queue, as far as it is shown. */
export type Lane = {
  readonly name: LaneName
  readonly cases: readonly QueueCase[]
  /** Counted no further than a hundred. */
  readonly count: number
  readonly hasMoreThanCounted: boolean
  readonly next: string | null
}

const levelsOf: Readonly<Record<LaneName, readonly TriageLevel[]>> = {
  now: ['crisis', 'red'],
  amber: ['amber'],
  green: ['green'],
}

const casesAtOnce = 12
/** Ambers lifted to the top before their time is up. Few: reading them must not keep anybody from red for long. */
const ambersLifted = 3

/**
 * What needs people, in lanes: crisis and red now, amber by itself so that a flood of red cannot bury it, then what is
 * ordinary. Each lane by level, then deadline. Ambers whose time is nearly up are lifted to the top. Facilitators see what
 * can wait in their own groups. Refuses: forbidden.
 */
export const queue = query(QueueInput, async ({ db, actor, now }, { lane, after, ...filter }) => {
  const scope = await scopeOf(db, actor)
  const { amberSoon } = await hostSetting(db, 'care')
  const reader = { actor, folded: await foldedKinds(db, actor.id) }
  const wish: Wish = { ...filter, scope, actor }
  const isWhole = !lane && !after
  const soon = { levels: ['amber'] as const, limit: ambersLifted, dueBefore: now + amberSoon * minute }
  const lifted = isWhole && scope.groupIds === null ? await nextCases(db, wish, soon) : []

  const lanes: Lane[] = []
  for (const name of laneNames) {
    if (lane && name !== lane) continue
    const levels = levelsOf[name].filter((level) => scope.levels.includes(level))
    if (levels.length === 0) continue
    // What was lifted to the top is not told twice.
    const from = name === 'amber' ? (endOf(lifted) ?? placeOf(after)) : placeOf(after)
    const rows = await nextCases(db, wish, { levels, from, limit: casesAtOnce + 1 })
    const page = rows.slice(0, casesAtOnce)
    lanes.push({
      name,
      cases: await tellCases(db, reader, page),
      next: rows.length > casesAtOnce ? inWords(endOf(page)) : null,
      ...(await countCases(db, wish, levels)),
    })
  }
  return {
    lifted: await tellCases(db, reader, lifted),
    lanes,
    groups: await groupChoices(db, scope),
    seesEverything: scope.groupIds === null,
  }
})

const inWords = (place: ReturnType<typeof endOf>): string | null => place && `${place.level}.${place.dueAt}.${place.id}`
