import type { PaperMark } from './components/paper-line.tsx'
import type { Said } from './components/said-comment.tsx'
import { counted } from './document-words.ts'

/** The passages of a draft that somebody spoke of: one mark for all who chose the same words. */
export function marksOf(comments: readonly Said[]): PaperMark[] {
  const passages = new Map<string, Said[]>()
  for (const said of comments) {
    if (!said.place) continue
    const key = `${said.place.start}-${said.place.end}`
    passages.set(key, [...(passages.get(key) ?? []), said])
  }
  return [...passages.values()].flatMap((all): PaperMark[] => {
    const [first] = all
    if (!first?.place) return []
    // What was accepted and is not written in yet is shown in its place.
    const accepted = all.find(({ outcome }) => outcome?.wording && outcome.draft === null)
    return [
      {
        ...first.place,
        kind: first.kind,
        href: `#comment-${first.id}`,
        label: `${counted(all.length, 'comment')} on this`,
        words: String(all.length),
        ...(accepted?.outcome?.wording ? { wording: accepted.outcome.wording } : {}),
      },
    ]
  })
}
