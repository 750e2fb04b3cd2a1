import { Link } from '@remix-run/react'
import { partAsBlocks } from '#app/plan-paper.ts'
import { type Answered, type PlanPath, partWords } from '#app/plan-words.ts'
import { PaperBlocks } from './paper-blocks.tsx'

/** Every question with its answer, and the way to change it. */
export function PlanAnswers({ path, parts }: { path: PlanPath; parts: readonly Answered[] }) {
  return (
    <ul className="card max-w-none divide-y divide-line !py-2" aria-label="Your answers">
      {parts.map((part) => {
        const { name } = partWords(path, part.name)
        return (
          <li key={part.name} className="flex max-w-none items-start justify-between gap-4 py-3">
            <div className="min-w-0 flex-1 space-y-1">
              {part.isAnswered ? (
                <>
                  <h2 className="text-base">{name}</h2>
                  <PaperBlocks blocks={partAsBlocks(path, part).slice(1)} />
                </>
              ) : (
                <>
                  <h2 className="text-base">{name}</h2>
                  <p className="text-ink-soft">No answer yet</p>
                </>
              )}
            </div>
            <Link to={`/plans/${path}/${part.name}?change=1`} className="inline-flex min-h-target items-center">
              {part.isAnswered ? 'Change' : 'Answer'}
              <span className="sr-only">: {name}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
