import { type FileWish, madeFile } from './out/made-file.ts'
import { answerOnce } from './process-answer.ts'

// The process in which one file is made of a document.
answerOnce(async (wish: FileWish) => ({ kind: 'made', bytes: await madeFile(wish) }))
