import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { KeepRefused } from '#app/components/keep-refused.tsx'
import { keep } from '#app/keep.ts'

export const loader = () => redirect('/settings/muted')

export const action = ({ request, context }: ActionFunctionArgs) =>
  keep(request, context, (wish) =>
    wish.for === 'not' ? context.services.commands.groups.unmute(wish) : context.services.commands.groups.mute(wish),
  )

export default KeepRefused
