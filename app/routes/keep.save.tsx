import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { KeepRefused } from '#app/components/keep-refused.tsx'
import { keep } from '#app/keep.ts'

export const loader = () => redirect('/saved')

export const action = ({ request, context }: ActionFunctionArgs) =>
  keep(request, context, ({ wish, ...post }) =>
    wish === 'remove'
      ? context.services.commands.groups.unsavePost(post)
      : context.services.commands.groups.savePost(post),
  )

export default KeepRefused
