import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whenInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { letterPaper, proposalStateWords } from '#app/proposal-words.ts'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Your proposal – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ params: { secret }, context }: LoaderFunctionArgs) {
  return orShowProblem(async () => {
    const { letter, ...told } = await context.services.queries.proposals.trackProposal({ secret })
    return { ...told, paper: letter && letterPaper({ ...told, ...letter }), now: Date.now() }
  })
}

/** For whoever put a proposal: how far it is, and the letter once it is sent. */
export default function TrackedProposal() {
  const { group, title, putAt, state, putAsideWhy, paper, willMail, now } = useLoaderData<typeof loader>()
  return (
    <div className="place-copro mx-auto max-w-measure space-y-5">
      <div className="no-print space-y-1">
        <Here to="/working-together" words="Working together" />
        <h1>{title}</h1>
        <p className="text-ink-soft">
          Put to {group.name}, {whenInWords(putAt, now)}
        </p>
        <p>
          <span className="tag">{proposalStateWords[state]}</span>
        </p>
      </div>
      {putAsideWhy !== '' && <p className="card edge whitespace-pre-line">{putAsideWhy}</p>}
      {paper ? (
        <article className="card space-y-3">
          <h2>{paper.title}</h2>
          <p className="text-ink-soft">{paper.lead}</p>
          <PaperBlocks blocks={paper.blocks} />
        </article>
      ) : (
        putAsideWhy === '' && (
          <p className="card edge">
            {state === 'answered'
              ? 'The answer is being read once more. Come back to this link in a few days.'
              : `There is no answer yet. ${willMail ? 'We write to you when there is.' : 'Come back to this link in a few weeks.'}`}
          </p>
        )
      )}
    </div>
  )
}
