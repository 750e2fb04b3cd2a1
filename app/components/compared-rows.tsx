import { counted } from '#app/document-words.ts'
import type { ActorServices } from '#server/services.ts'

type Row = Awaited<ReturnType<ActorServices['queries']['documents']['compareTwo']>>['rows'][number]
type Words = Extract<Row, { kind: 'row' }>['row']['words']

/** Two drafts, block by block. Colour, a line and a spoken word each say what came and what went. */
export function ComparedRows({
  rows,
  from,
  to,
  way,
}: {
  rows: readonly Row[]
  from: number
  to: number
  way: 'inline' | 'beside'
}) {
  return way === 'inline' ? <Inline rows={rows} /> : <Beside rows={rows} from={from} to={to} />
}

function Inline({ rows }: { rows: readonly Row[] }) {
  return (
    <article aria-label="Both drafts in one text" className="card paper max-w-none">
      {rows.map((row, at) =>
        row.kind === 'folded' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are.
          <Folded key={at} blocks={row.blocks} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are.
          <p key={at} className={lookOf(row.type)}>
            {row.type === 'image' && <PictureSaid words={row.row.words} isSame={row.row.change === 'same'} />}
            <Changed words={row.row.words} />
          </p>
        ),
      )}
    </article>
  )
}

function Beside({ rows, from, to }: { rows: readonly Row[]; from: number; to: number }) {
  return (
    <div className="card max-w-none space-y-4">
      <div aria-hidden="true" className="hidden gap-8 font-bold md:grid md:grid-cols-2">
        <p>Draft {from}</p>
        <p>Draft {to}</p>
      </div>
      {rows.map((row, at) =>
        row.kind === 'folded' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are.
          <Folded key={at} blocks={row.blocks} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are.
          <div key={at} className="grid gap-x-8 gap-y-2 border-t border-line pt-4 md:grid-cols-2">
            <Side row={row} without="added" name={row.row.change === 'same' ? 'Both drafts' : `Draft ${from}`} />
            {/* Where the two stand below each other, what is the same is read once. */}
            <div className={row.row.change === 'same' ? 'hidden md:block' : undefined}>
              <Side row={row} without="removed" name={`Draft ${to}`} />
            </div>
          </div>
        ),
      )}
    </div>
  )
}

const lookOf = (type: string): string =>
  `whitespace-pre-line ${type === 'heading' ? 'pt-2 text-large font-bold' : type === 'list' || type === 'table' ? 'border-l-4 border-line pl-4' : ''}`

function Side({
  row: { row, type },
  without,
  name,
}: {
  row: Extract<Row, { kind: 'row' }>
  without: 'added' | 'removed'
  name: string
}) {
  const own = row.words.filter(({ change }) => change !== without)
  return (
    <div className="min-w-0">
      <p className="text-small text-ink-soft md:sr-only">{name}</p>
      {own.length === 0 ? (
        <p className="text-small text-ink-soft">Not in this draft.</p>
      ) : (
        <p className={lookOf(type)}>
          {type === 'image' && <PictureSaid words={own} isSame={row.change === 'same'} />}
          <Changed words={own} />
        </p>
      )}
    </div>
  )
}

/** A picture stands in the comparison by its words; another picture with the same words is told of. */
function PictureSaid({ words, isSame }: { words: Words; isSame: boolean }) {
  const isAnother = !isSame && words.every(({ change }) => change === 'same')
  return (
    <span className="text-small text-ink-soft">
      {isAnother ? 'Another picture: ' : 'Picture: '}
      {words.every(({ text }) => text === '') && 'without words'}
    </span>
  )
}

const Folded = ({ blocks }: { blocks: number }) => (
  <p className="text-small text-ink-soft">{counted(blocks, 'part is', 'parts are')} as before.</p>
)

function Changed({ words }: { words: Words }) {
  return (
    <>
      {words.map(({ text: raw, change }, at) => {
        // Cells of a row: a tab would be read as nothing.
        const text = raw.replaceAll('\t', ' · ')
        return change === 'same' ? (
          text
        ) : change === 'added' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces stay where they are.
          <ins key={at} className="came">
            <span className="sr-only">New: </span>
            {text}
            <span className="sr-only"> (end of new)</span>
          </ins>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces stay where they are.
          <del key={at} className="went">
            <span className="sr-only">Taken out: </span>
            {text}
            <span className="sr-only"> (end of taken out)</span>
          </del>
        )
      })}
    </>
  )
}
