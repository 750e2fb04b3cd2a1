import { groupsOne } from './groups-one.ts'
import { groupsTwo } from './groups-two.ts'
import { people } from './people.ts'
import type { SeedGroup, SeedPerson, SeedThread } from './shape.ts'
import { threadsOne } from './threads-one.ts'
import { threadsTwo } from './threads-two.ts'

export type { SeedGroup, SeedPerson, SeedReactions, SeedReply, SeedThread } from './shape.ts'

/** The demonstration community, whole. */
export const community: {
  readonly people: readonly SeedPerson[]
  readonly groups: readonly SeedGroup[]
  readonly threads: readonly SeedThread[]
} = {
  people,
  groups: [...groupsOne, ...groupsTwo],
  threads: [...threadsOne, ...threadsTwo],
}
