import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { meetingPath } from '#app/meeting-words.ts'
import { packPaper } from '#app/pack-paper.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { lengthInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'The pack – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { meetingId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { meetings } = context.services.queries
  return orShowProblem(async () => {
    const pack = await meetings.meetingPack({ meetingId })
    const { comers, packMinutes, mayPrepare } = await meetings.meetingPage({ meetingId })
    return {
      workspace: pack.workspace,
      meeting: pack.meeting,
      blocks: packPaper(pack).blocks,
      packMinutes,
      isRead: comers.mine.readAt !== null,
      mayRead: mayPrepare.allowed,
    }
  })
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.meetings.markPackRead({ meetingId })
    return redirect(meetingPath(slug, meetingId))
  })
}

export default function Pack() {
  const { workspace, meeting, blocks, packMinutes, isRead, mayRead } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const here = meetingPath(workspace.slug, meeting.id)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title="The pack"
    >
      <ErrorSummary problem={problem} />
      <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
        <span>About {lengthInWords(packMinutes)} to read.</span>
        <a href={`${here}/pack.pdf`} className="button button-quiet">
          Keep it as one PDF
        </a>
      </p>
      <article className="card max-w-3xl">
        <PaperBlocks blocks={blocks} />
      </article>
      {mayRead && (
        <Form method="post" className="no-print">
          {isRead ? (
            <p className="font-bold">You have read this.</p>
          ) : (
            <button type="submit" className="button">
              I have read it
            </button>
          )}
        </Form>
      )}
    </WorkspaceFrame>
  )
}
