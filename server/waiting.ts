import { involvementWaiting } from './domain/involvement/index.ts'
import { objectivesWaiting } from './domain/objectives/index.ts'
import { reviewWaiting } from './domain/review/index.ts'
import type { WaitingSource } from './domain/waiting.ts'
import { seatRequestsWaiting } from './domain/workspaces/index.ts'

/** Everything that can wait for somebody in a workspace, on one page: a line for each pillar. */
export const waitingSources: readonly WaitingSource[] = [
  reviewWaiting,
  seatRequestsWaiting,
  objectivesWaiting,
  involvementWaiting,
]
