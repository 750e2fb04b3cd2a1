import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { needs } from './needs.ts'

/** What people can look for, the broad needs each with its parts. Open to everybody. */
export const needList = query(z.object({}), async () => list)

const list = needs
  .filter(({ parentId }) => parentId === null)
  .map(({ id, name }) => ({
    id,
    name,
    parts: needs.filter((part) => part.parentId === id).map((part) => ({ id: part.id, name: part.name })),
  }))
