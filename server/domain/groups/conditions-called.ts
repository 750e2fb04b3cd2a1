import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { findConditions } from './find-conditions.ts'
import { vocabularyOf } from './find-groups.ts'

/** More than these are no help to somebody who has to choose one. */
const mostOffered = 8

/** The conditions somebody may mean by their own words, likeliest first, for them to choose from. Refuses: invalid, too-many. */
export const conditionsCalled = query(
  z.object({ words: z.string().trim().max(100, 'Try fewer words') }),
  async ({ db }, { words }) =>
    findConditions(words, await vocabularyOf(db))
      .flatMap((term) => term.conditions)
      .slice(0, mostOffered)
      .map(({ id, name }) => ({ id, name })),
  { limit: 'searching' },
)
