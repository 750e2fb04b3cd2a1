import { type ActionFunctionArgs, redirect } from '@remix-run/node'

export async function action({ request, context }: ActionFunctionArgs) {
  const cookie = await context.door.signOut(request.headers.get('Cookie') ?? undefined)
  return redirect('/', { headers: { 'Set-Cookie': cookie } })
}

export const loader = () => redirect('/')
