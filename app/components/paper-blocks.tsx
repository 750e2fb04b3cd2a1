import type { PaperBlock } from '#server/outside/pdf.ts'

/** The pieces of a paper as a page shows and prints them: the same as stand in its PDF. */
export function PaperBlocks({ blocks }: { blocks: readonly PaperBlock[] }) {
  return (
    <div className="space-y-3">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a paper stay where they are.
        <Block key={`${block.kind}-${index}`} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h2 className="pt-3 text-large">{block.words}</h2>
      ) : (
        <h3 className="pt-2 text-base">{block.words}</h3>
      )
    case 'words':
      return <p className="whitespace-pre-line">{block.words}</p>
    case 'list':
      return (
        <ul className="list-disc space-y-1 pl-6">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl className="space-y-1.5">
          {block.facts.map(({ name, value }) => (
            <div key={name}>
              <dt className="inline font-bold">{name}: </dt>
              <dd className="inline whitespace-pre-line">{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'card':
      return (
        <div className="flex items-center justify-between gap-3">
          <div className="space-y-1">
            <p className="font-bold">{block.title}</p>
            {block.lines.map(({ words, isBold }) => (
              <p key={words} className={isBold ? 'font-bold' : 'text-small'}>
                {words}
              </p>
            ))}
          </div>
        </div>
      )
  }
}
