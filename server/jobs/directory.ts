import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** A hundred steps put the index of some hundred thousand services in order. */
const steps = 100

/** Jobs about the directory of services. */
export function directoryHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    // Step by step: others write in between.
    'tidy-search': async () => {
      await commands.directory.tidySearch({ step: 'anew' })
      for (let step = 1; step < steps; step++) await commands.directory.tidySearch({ step: 'on' })
    },
  }
}
