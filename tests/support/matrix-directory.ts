import { aService } from './directory.ts'
import type { useWorld } from './world.ts'

/** Services for the matrix: one that everybody may see, and one that is not published. */
export async function directoryThings(world: ReturnType<typeof useWorld>) {
  const published = await aService(world, 'Published')
  const draft = await aService(world, 'Draft', { isDraft: true })
  return { services: { published: () => published.id, draft: () => draft.id } }
}
