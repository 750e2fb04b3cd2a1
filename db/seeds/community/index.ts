import { groupsOne } from './groups-one.ts'
import { groupsTwo } from './groups-two.ts'
import { people } from './people.ts'
import type { SeedGroup, SeedPerson, SeedThread } from './shape.ts'
import { threadsOne } from './threads-one.ts'
import { threadsTwo } from './threads-two.ts'
import { groupWishes, joinWishes, weeklyQuestions } from './wishes.ts'

export type { SeedGroup, SeedPerson, SeedReactions, SeedReply, SeedThread } from './shape.ts'

/** The demonstration community, whole. */
export const community: {
  readonly people: readonly SeedPerson[]
  readonly groups: readonly SeedGroup[]
  readonly threads: readonly SeedThread[]
  readonly groupWishes: typeof groupWishes
  readonly joinWishes: typeof joinWishes
  readonly weeklyQuestions: typeof weeklyQuestions
} = {
  people,
  groups: [...groupsOne, ...groupsTwo],
  threads: [...threadsOne, ...threadsTwo],
  groupWishes,
  joinWishes,
  weeklyQuestions,
}
