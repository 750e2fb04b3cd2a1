export type OversightEvent =
  | { name: 'author.revealed'; postId: string }
  | { name: 'own-export.taken'; memberId: string }
  | { name: 'hold.put-on'; holdId: string; memberId: string }
  | { name: 'hold.lifted'; holdId: string; memberId: string }
  | { name: 'bulk-export.asked'; exportId: string }
  | { name: 'bulk-export.answered'; exportId: string; outcome: 'agreed' | 'refused' }
  | { name: 'bulk-export.taken'; exportId: string }
