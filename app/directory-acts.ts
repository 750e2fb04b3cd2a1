import type { ActorServices } from '#server/services.ts'

type Directory = ActorServices['commands']['directory']

/** Does to the entries that were ticked what the pressed button says. Answers with what was done, and the name by which it is put back. */
export async function doToSeveral(directory: Directory, { act, ...input }: Record<string, string | string[]>) {
  const [done, change] =
    act === 'publish'
      ? (['published', directory.publishServices] as const)
      : act === 'unpublish'
        ? (['unpublished', directory.unpublishServices] as const)
        : (['checked', directory.markServicesChecked] as const)
  return { done, togetherId: (await change(input)).togetherId }
}
