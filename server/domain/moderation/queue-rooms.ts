import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { scopeOf } from './scope.ts'

/** Of which groups this person hears when the queue changes; null: of all. The same line as the queue itself. Refuses: forbidden. */
export const queueRooms = query(z.object({}), async ({ db, actor }) => {
  const { groupIds } = await scopeOf(db, actor)
  return { groupIds }
})
