import { foundAgain } from '#server/domain/review/place-comments.ts'
import type { Asked, Told } from './apart.ts'
import { answerOnce } from './process-answer.ts'
import { readDocument } from './reading.ts'

// The process in which one document is read, or the comments of one are found again.
answerOnce(async (asked: Exclude<Asked, { kind: 'make' }>, tell): Promise<Told> => {
  if (asked.kind === 'find') return { kind: 'found', places: foundAgain(asked.toFind) }
  const { bytes, name, pictures } = asked
  const progress = (done: number, of: number) => void tell({ kind: 'progress', done, of })
  const document = await readDocument(bytes, name, progress, pictures)
  return { kind: 'read', document, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
})
