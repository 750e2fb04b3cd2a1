import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { BesideDraft } from '#app/components/beside-draft.tsx'
import { DraftHead } from '#app/components/draft-head.tsx'
import { Paper, type PaperBlock } from '#app/components/paper.tsx'
import { PassagePicker } from '#app/components/passage-picker.tsx'
import { PlainWordsPanel } from '#app/components/plain-words.tsx'
import { ReviewActs, RoundPanel, roundTag } from '#app/components/round-panel.tsx'
import { Told } from '#app/components/told.tsx'
import { commentPath, documentPath } from '#app/document-words.ts'
import { marksOf } from '#app/paper-marks.ts'
import { useReadOn } from '#app/read-on.ts'
import { atAddress, orShowProblem, signInFirst } from '#app/respond.ts'
import { shortPassage } from '#app/review-words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.document.title ?? 'Document'} – Waymark` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const which = {
    documentId: params.documentId,
    draft: asked.get('draft') ?? undefined,
    after: asked.get('after') ?? undefined,
  }
  const { documents, review } = context.services.queries
  return orShowProblem(async () => {
    const [page, plain] = await Promise.all([documents.documentPage(which), documents.plainWords(which)])
    atAddress(params, page)
    const said = await review.commentsBeside({
      documentId: params.documentId,
      draft: page.draft.number,
      from: page.blocks[0]?.start,
      to: (page.blocks.at(-1)?.end ?? 0) + 1,
      ...Object.fromEntries(
        ['afterStart', 'afterId', 'afterWhole', 'afterGone'].map((name) => [name, asked.get(name) ?? '']),
      ),
    })
    const wasSaid = asked.get('said')
    return { ...page, plain, said, after: asked.get('after'), wasKept: asked.has('kept'), wasSaid, now: Date.now() }
  })
}

/** A draft as the group reads it: the paper, and beside it what was said and what could be plainer. */
export default function Review() {
  const page = useLoaderData<typeof loader>()
  const { document, workspace, draft, plain, said, now } = page
  const { screens, end, to } = useReadOn(page)
  const here = documentPath(workspace.slug, document.id)
  const isNewest = draft.number === page.drafts[0]?.number
  const describePath = page.mayArrange && isNewest ? `${here}/picture` : undefined
  const sayOfBlock = ({ sentences, block }: PaperBlock) => {
    const [first] = sentences
    return first ? (
      <p className="say-of-block">
        <Link to={commentPath(workspace.slug, document.id, { draft: draft.number, passage: first })}>
          Comment<span className="sr-only"> on “{shortPassage(block.text)}”</span>
        </Link>
      </p>
    ) : null
  }
  const blocks = screens.flatMap((screen) => screen.blocks)
  const comments = screens.flatMap((screen) => screen.said.here.comments)
  return (
    <div className="place-copro space-y-6">
      <DraftHead page={page} tag={roundTag(said, now)} acts={<ReviewActs beside={said} here={here} />}>
        <RoundPanel beside={said} slug={workspace.slug} documentId={document.id} draft={draft.number} />
      </DraftHead>
      {page.wasSaid && (
        <Told>
          Your words are kept. <a href={`#comment-${page.wasSaid}`}>See them beside the draft</a>
        </Told>
      )}
      {page.wasKept && (
        <Told>
          Draft {draft.number} is kept.
          {said.mayArrange && !said.round && ' Nobody is asked to read it yet. To ask them, open a round.'}
          {draft.warnings.length > 0 && ' Some of it may look different from your file: see below.'}
        </Told>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <article aria-label={`Draft ${draft.number}`} className="card max-w-none">
          {page.after !== null && (
            <p className="pb-4">
              <Link to={`?draft=${draft.number}`}>Back to the beginning</Link>
            </p>
          )}
          {said.maySpeak ? (
            <PassagePicker slug={workspace.slug} documentId={document.id} draft={draft.number}>
              <Paper
                blocks={blocks}
                pictures={`${here}/pictures`}
                describePath={describePath}
                marks={marksOf(comments)}
                afterBlock={sayOfBlock}
              />
            </PassagePicker>
          ) : (
            <Paper
              blocks={blocks}
              pictures={`${here}/pictures`}
              describePath={describePath}
              marks={marksOf(comments)}
            />
          )}
          {to && (
            <p className="pt-6">
              <Link ref={end} to={to} className="button button-quiet">
                Read on
              </Link>
            </p>
          )}
        </article>
        <aside aria-label="Beside the draft" className="space-y-4">
          <BesideDraft
            here={comments}
            first={said}
            slug={workspace.slug}
            documentId={document.id}
            draft={draft.number}
            now={now}
          />
          <PlainWordsPanel
            slug={workspace.slug}
            documentId={document.id}
            draft={draft.number}
            found={{ lacks: plain.lacks, findings: screens.flatMap((screen) => screen.plain.findings) }}
          />
          {draft.warnings.length > 0 && (
            <section aria-labelledby="warnings" className="card max-w-none space-y-2">
              <h2 id="warnings" className="text-large">
                When it was read
              </h2>
              <ul className="list-disc space-y-1 pl-5 text-small">
                {draft.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}
