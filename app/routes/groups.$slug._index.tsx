import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GroupInside } from '#app/components/group-inside.tsx'
import { GroupSummary } from '#app/components/group-summary.tsx'
import { dropInsInWords } from '#app/drop-ins.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

/** Inside, scripts make reading quicker; the public summary does without any. */
export const handle = { scripts: (data: unknown) => (data as { isInside?: boolean } | undefined)?.isInside ?? false }

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Group – Waymark' }]
  const { group, address, isInside } = data
  const title = isInside ? `${group.name} – Waymark` : `${group.name}: a peer support group – Waymark`
  if (isInside) return [{ title }, { name: 'robots', content: 'noindex' }]
  return [
    { title },
    { name: 'description', content: group.purpose },
    { property: 'og:title', content: title },
    { property: 'og:description', content: group.purpose },
    { property: 'og:url', content: address },
    { tagName: 'link', rel: 'canonical', href: address },
  ]
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const { queries, commands } = context.services
  return orShowProblem(async () => {
    const group = await queries.groups.groupPage({
      slug: params.slug,
      topicId: searchParams.get('topic'),
      after: searchParams.get('after'),
      before: searchParams.get('before'),
    })
    // A carers' place shows its front door, and nothing of who is inside, to whoever did not come in as a carer.
    if (group.kind === 'carers' && (group.standing?.step === 'carers' || group.standing?.step === 'sign-in'))
      return redirect('/carers')
    if (group.kind === 'practice' && (group.standing?.step === 'none' || group.standing?.step === 'sign-in'))
      return redirect('/working-together/community')
    // After reading: what is new must not be old by the time it is shown.
    if (group.inside?.isVisitDue) await commands.groups.visitGroup({ groupId: group.id })
    const chats = group.inside ? await queries.chat.groupSessions({ slug: params.slug }) : null
    const dropIns = await dropInsInWords(queries.chat, group)
    return {
      group: {
        ...group,
        dropIns,
        chats,
        chosen: await queries.signposting.chosenServices({ place: 'group', key: params.slug }),
      },
      isInside: group.inside !== null,
      hasLeft: searchParams.has('left'),
      address: `${context.site.origin}/groups/${group.slug}`,
      now: Date.now(),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { groups } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'withdraw') await groups.withdrawJoinRequest({ slug: params.slug })
    else await groups.joinGroup({ slug: params.slug, words: form.get('words') ?? '' })
    return redirect(`/groups/${params.slug}`)
  })
}

export default function Group() {
  const { group, hasLeft, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  if (group.inside) return <GroupInside group={{ ...group, inside: group.inside }} now={now} />
  return (
    <GroupSummary
      group={group}
      standing={group.standing ?? { step: 'none', request: null }}
      hasLeft={hasLeft}
      problem={problem}
      now={now}
    />
  )
}
