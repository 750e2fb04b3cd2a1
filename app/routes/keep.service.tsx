import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { KeepRefused } from '#app/components/keep-refused.tsx'
import { keep } from '#app/keep.ts'

export const loader = () => redirect('/saved/services')

/** The small buttons of a service: save it, let it go, thank it, take thanks back, say how it went. */
export const action = ({ request, context }: ActionFunctionArgs) =>
  keep(request, context, ({ wish, ...service }) => {
    const { directory } = context.services.commands
    if (wish === 'remove') return directory.unsaveService(service)
    if (wish === 'thank') return directory.thankService(service)
    if (wish === 'take-thanks-back') return directory.takeBackThanks(service)
    if (wish === 'how-it-went') return directory.sayHowItWent(service)
    return directory.saveService(service)
  })

export default KeepRefused
