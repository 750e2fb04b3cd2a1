export { unreadNotices } from './unread-notices.ts'
