import { Fragment, type ReactNode } from 'react'
import type { Run } from '#server/domain/documents/index.ts'

/** Between which letters of a draft. */
export type Place = { readonly start: number; readonly end: number }

/** A passage that somebody spoke of. */
export type PaperMark = Place & {
  readonly kind: 'comment' | 'suggestion' | 'question' | 'good' | 'chosen'
  /** Where what was said stands. */
  readonly href: string
  /** What a screen reader says of it: "2 comments on this". */
  readonly label: string
  /** What stands on the small link behind the passage: how many. */
  readonly words: string
  /** Wording that takes the place of the passage: shown behind it, the passage struck through. */
  readonly wording?: string
}

type LineProps = Place & {
  readonly runs: readonly Run[]
  readonly sentences: readonly Place[]
  readonly marks: readonly PaperMark[]
}

/** One line of words, cut into its sentences, and those where styles and marks begin and end. */
export function PaperLine({ runs, start, end, sentences, marks }: LineProps) {
  const pieces = piecesOf({ runs, start, end, sentences, marks })
  const own = sentences.filter((each) => each.start < end && each.end > start)
  const shown: ReactNode[] = []
  let at = 0
  while (at < pieces.length) {
    const first = pieces[at]
    if (!first) break
    const sentence = own.find((each) => each.start <= first.start && first.start < each.end)
    const group = [first]
    at++
    while (sentence && at < pieces.length && (pieces[at]?.start ?? end) < sentence.end) {
      const next = pieces[at++]
      if (next) group.push(next)
    }
    const words = group.map((piece) => <PieceWords key={piece.start} piece={piece} />)
    shown.push(
      sentence ? (
        <span
          key={first.start}
          id={`s-${sentence.start}`}
          className="sentence"
          data-start={sentence.start}
          data-end={sentence.end}
        >
          {words}
        </span>
      ) : (
        <Fragment key={first.start}>{words}</Fragment>
      ),
    )
  }
  return <>{shown}</>
}

type Piece = Place & {
  readonly text: string
  readonly run: Run
  readonly mark: PaperMark | undefined
  readonly ended: readonly PaperMark[]
}

function piecesOf({ runs, start, end, sentences, marks }: LineProps): Piece[] {
  const cuts = new Set([start, end])
  for (const { start: from, end: to } of [...sentences, ...marks])
    for (const cut of [from, to]) if (cut > start && cut < end) cuts.add(cut)
  let at = start
  for (const { text } of runs) {
    cuts.add(at)
    at += text.length
  }
  const ordered = [...cuts].sort((one, other) => one - other)
  const pieces: Piece[] = []
  let run = 0
  let runStart = start
  for (const [index, from] of ordered.entries()) {
    const to = ordered[index + 1]
    if (to === undefined) break
    while (run < runs.length && from >= runStart + (runs[run]?.text.length ?? 0))
      runStart += runs[run++]?.text.length ?? 0
    const style = runs[run]
    if (!style) break
    pieces.push({
      start: from,
      end: to,
      text: style.text.slice(from - runStart, to - runStart),
      run: style,
      // The last to begin lies innermost.
      mark: marks.filter((mark) => mark.start < to && mark.end > from).at(-1),
      ended: marks.filter((mark) => mark.end === to && mark.start < to),
    })
  }
  return pieces
}

function PieceWords({ piece: { text, run, mark, ended } }: { piece: Piece }) {
  const styled = <Styled run={run}>{text}</Styled>
  return (
    <>
      {mark ? (
        <mark className={`passage passage-${mark.kind}`}>
          {mark.wording === undefined ? styled : <del>{styled}</del>}
        </mark>
      ) : (
        styled
      )}
      {ended.map((one) => (
        <Fragment key={one.href}>
          {one.wording !== undefined && (
            <>
              {' '}
              <ins className="passage passage-new">{one.wording}</ins>
            </>
          )}
          <a className="passage-note" href={one.href}>
            <span className="sr-only">{one.label}</span>
            <span aria-hidden="true">{one.words}</span>
          </a>
        </Fragment>
      ))}
    </>
  )
}

function Styled({ run, children }: { run: Run; children: ReactNode }) {
  const bold = run.bold ? <strong>{children}</strong> : children
  const slanted = run.italic ? <em>{bold}</em> : bold
  if (run.note !== undefined)
    return (
      <sup>
        <a href={`#note-${run.note}`}>{slanted}</a>
      </sup>
    )
  // The readers of files let nothing else through than places that are safe to go to.
  return run.href === undefined ? slanted : <a href={run.href}>{slanted}</a>
}
