import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { KeepRefused } from '#app/components/keep-refused.tsx'
import { keep } from '#app/keep.ts'

export const loader = () => redirect('/following')

export const action = ({ request, context }: ActionFunctionArgs) =>
  keep(request, context, ({ wish, ...thread }) =>
    wish === 'unfollow'
      ? context.services.commands.groups.unfollowThread(thread)
      : context.services.commands.groups.followThread(thread),
  )

export default KeepRefused
