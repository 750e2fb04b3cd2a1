import type { AppLoadContext } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { readSupport } from './components/support.tsx'
import { inputOf } from './respond.ts'

/** What a form on a room's page asks for: a word of support, second thoughts, or something to say. */
export async function actInChat(form: FormData, roomId: string, { services }: AppLoadContext) {
  const { chat } = services.commands
  const backTo = (messageId: string) => (form.has('quietly') ? null : redirect(`/chat/${roomId}#message-${messageId}`))
  const support = readSupport(form.get('support'))
  if (support) {
    const wish = { messageId: support.postId, kind: support.kind }
    await (support.verb === 'give' ? chat.giveSupportInChat(wish) : chat.takeBackSupportInChat(wish))
    return backTo(support.postId)
  }
  const takeBackId = form.get('takeBackId')
  if (takeBackId !== null) {
    await chat.takeBackMessage({ messageId: takeBackId })
    return backTo(String(takeBackId))
  }
  const changeId = form.get('changeId')
  if (changeId !== null) {
    const { supportId } = await chat.editMessage({ ...inputOf(form), messageId: changeId })
    return supportId ? redirect(`/support/${supportId}`) : backTo(String(changeId))
  }
  const { supportId, id } = await chat.sendMessage({ ...inputOf(form), roomId })
  return supportId ? redirect(`/support/${supportId}`) : backTo(id)
}
