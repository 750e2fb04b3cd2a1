import type { Asked, Told } from './apart.ts'
import { answerOnce } from './process-answer.ts'
import { readDocument } from './reading.ts'

// The process in which one document is read.
answerOnce(async ({ bytes, name, pictures }: Extract<Asked, { kind: 'read' }>, tell): Promise<Told> => {
  const document = await readDocument(bytes, name, (done, of) => void tell({ kind: 'progress', done, of }), pictures)
  return { kind: 'read', document, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
})
