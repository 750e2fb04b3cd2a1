import { z } from 'zod'
import { tidyServiceText } from '#db/service-text.ts'
import { command } from '../../kernel/command.ts'
import { demand, mayActForTheHouse } from '../../kernel/policy.ts'

/** The house puts the index of services in order, a step at a time, at night and after an import. Nothing that is found changes. Refuses: forbidden. */
export const tidySearch = command(z.object({ step: z.enum(['anew', 'on']) }), async ({ tx, actor }, { step }) => {
  demand(mayActForTheHouse(actor))
  await tidyServiceText(tx, step)
})
