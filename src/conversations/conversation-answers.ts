/** What many operations on a conversation refuse, in the words of the published document. */
export const NOT_FOUND = '`conversation_not_found`: there is none, or you are not in it.';
export const NEITHER_FOUND = '`conversation_not_found` or `participant_not_found`.';
export const NOT_PERMITTED = '`not_permitted`: your role does not permit that.';
export const DIRECT = '`conversation_is_direct`: that is for groups.';
