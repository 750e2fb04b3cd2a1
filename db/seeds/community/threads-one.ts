import type { SeedThread } from './shape.ts'
import { threadsOneA } from './threads-one-a.ts'
import { threadsOneB } from './threads-one-b.ts'
import { threadsOneC } from './threads-one-c.ts'

/** The threads of the groups in `groups-one.ts`. */
export const threadsOne: readonly SeedThread[] = [...threadsOneA, ...threadsOneB, ...threadsOneC]
