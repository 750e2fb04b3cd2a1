import { Link } from '@remix-run/react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { commentPath } from '#app/document-words.ts'
import { type Chosen, chosenBySelection, chosenSentence, sentencesIn } from '#app/passages.ts'
import { shortPassage } from '#app/review-words.ts'
import { PageKeys } from './page-keys.tsx'

/**
 * Choosing words of a draft: by mouse or touch, or sentence by sentence with buttons and keys. Whatever is chosen can be spoken of
 * with one press. Without scripts the link below each part of the draft does the same.
 */
export function PassagePicker({
  slug,
  documentId,
  draft,
  children,
}: {
  slug: string
  documentId: string
  draft: number
  /** The paper. */
  children: ReactNode
}) {
  const paper = useRef<HTMLDivElement>(null)
  const [isReady, setReady] = useState(false)
  const [chosen, choose] = useState<Chosen | null>(null)

  const step = useCallback(
    (by: number): boolean => {
      if (!paper.current) return false
      const sentences = sentencesIn(paper.current)
      const at = sentences.findIndex((one) => one.contains(document.activeElement))
      const known = at >= 0 ? at : sentences.findIndex(({ dataset }) => Number(dataset.start) === chosen?.start)
      const next = sentences[known < 0 ? 0 : Math.min(sentences.length - 1, Math.max(0, known + by))]
      if (!next) return false
      next.tabIndex = -1
      next.focus()
      choose(chosenSentence(next))
      return true
    },
    [chosen],
  )
  const press = useCallback(
    (key: string): boolean => {
      if (key === 'j') return step(1)
      if (key === 'k') return step(-1)
      if (key !== 'c') return false
      document.getElementById('comment-on-chosen')?.click()
      return true
    },
    [step],
  )

  useEffect(() => {
    setReady(true)
    const onSelect = () => {
      const found = paper.current && chosenBySelection(paper.current)
      if (found) choose(found)
    }
    document.addEventListener('selectionchange', onSelect)
    // Words may have been selected before the page woke.
    onSelect()
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [])

  useEffect(() => {
    const sheet = paper.current
    // On a sentence arrows and Enter do what the buttons do, also with the other keys switched off.
    const onKey = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches('.sentence')) return
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
      if (by !== undefined && step(by)) event.preventDefault()
      // A key that is held down since “Next sentence” is no wish to comment.
      if (event.key === 'Enter' && !event.repeat) document.getElementById('comment-on-chosen')?.click()
    }
    sheet?.addEventListener('keydown', onKey)
    return () => sheet?.removeEventListener('keydown', onKey)
  }, [step])

  return (
    <>
      {isReady && (
        <div className="sticky top-0 z-10 -mx-2 mb-5 flex flex-wrap items-center gap-2 border-b border-line bg-surface px-2 pb-3 low:static">
          <button type="button" className="button button-quiet button-small !min-h-target" onClick={() => step(-1)}>
            Sentence before
          </button>
          <button type="button" className="button button-quiet button-small !min-h-target" onClick={() => step(1)}>
            Next sentence
          </button>
          {chosen ? (
            <>
              <Link
                id="comment-on-chosen"
                className="button button-small !min-h-target"
                to={commentPath(slug, documentId, { draft, passage: chosen })}
              >
                Comment on “{shortPassage(chosen.words)}”
              </Link>
              <p className="hidden text-small text-ink-soft sm:block" aria-hidden="true">
                Arrow keys move on. Enter comments.
              </p>
            </>
          ) : (
            <p className="text-small text-ink-soft">Select words to comment on them, or go sentence by sentence.</p>
          )}
        </div>
      )}
      {/* Said once: after that the button above names what is chosen, and each sentence is read as it takes focus. */}
      <p role="status" className="sr-only">
        {chosen ? 'Words are chosen. Press Enter, or C, to comment on them.' : ''}
      </p>
      <div ref={paper}>{children}</div>
      {isReady && (
        <div className="pt-6">
          <PageKeys
            setting="review-keys"
            atFirst="on"
            keys={[
              { key: 'j', words: 'next sentence' },
              { key: 'k', words: 'sentence before' },
              { key: 'c', words: 'comment on what is chosen (or Enter on a sentence)' },
            ]}
            act={press}
          />
        </div>
      )}
    </>
  )
}
