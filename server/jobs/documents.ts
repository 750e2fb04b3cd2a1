import { system } from '#server/domain/kernel/actor.ts'
import { readUpload } from '#server/outside/documents/read-upload.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Reading takes up to a minute a file: it has a runner of its own, behind which no mail and no feed waits. */
export const readingJobs = ['read-document']

/** Jobs about documents. */
export function documentHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'read-document': ({ uploadId }) => readUpload(services.as(system), String(uploadId)),
    'sweep-uploads': async () => {
      let swept = 1
      while (swept > 0) swept = (await commands.documents.sweepUploads({})).swept
    },
  }
}
