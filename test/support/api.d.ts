// Generated from openapi.json by `npm run openapi`.

export interface paths {
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own profile */
        get: operations["getOwnUser"];
        put?: never;
        post?: never;
        /**
         * Delete your account
         * @description Delete your account. Your name, addresses, files and avatar are gone at once, your sessions end and you leave your groups; your messages stay under "Deleted user", or go as well. Give the password, unless you have logged in within the last 15 minutes. The answer says what went; with `dryRun` what would, and then nothing is changed and no password asked for.
         */
        delete: operations["deleteOwnUser"];
        options?: never;
        head?: never;
        /** Change your profile */
        patch: operations["updateOwnUser"];
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in with e-mail address or username */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next pair of tokens
         * @description The next pair of tokens. A refresh token is good once; using an old one again ends the session, but the one just used may be repeated for 30 seconds and then answers with the same successor.
         */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Log out: this session ends everywhere.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices you are logged in on */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Log a device out */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Change your password. Your other sessions end.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to choose a new password
         * @description Ask for a link to choose a new password. It is mailed where the address has an account; the answer is the same where it has none.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password with the token of such a link
         * @description Choose a new password with the token of such a link. All sessions end.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket for `GET /events?ticket=` or the WebSocket, where no header can be set
         * @description A ticket for `GET /events?ticket=` or the WebSocket, where no header can be set. It opens one stream, within a minute; the stream ends when the access token you ask with expires.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Register: create an account. Log in with it at `POST /auth/login`.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find people by username or display name */
        get: operations["searchUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody's profile */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set your avatar
         * @description Set your avatar. The middle of the image is cut out as a square and drawn afresh: neither the file itself nor its metadata are kept.
         */
        put: operations["setAvatar"];
        post?: never;
        /** Remove your avatar */
        delete: operations["removeAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/avatars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An avatar
         * @description An avatar: where every `avatarUrl` points.
         */
        get: operations["getAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block somebody
         * @description Block somebody: from then on neither of you begins a direct conversation with the other, sends to the one you have, adds the other to a group, or sees the other's presence. Groups that you are both in go on. They are not told. Doing so again changes nothing.
         */
        put: operations["blockUser"];
        post?: never;
        /** Block somebody no longer */
        delete: operations["unblockUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom you have blocked, the last one first */
        get: operations["listBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file, to be sent with a message
         * @description Upload a file, to be sent with a message. Pictures are drawn afresh: what the file says about place, time and camera is not kept. What is not sent within a day is removed.
         */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Links to attachments that need no token, for `<img src>` and the like
         * @description Links to attachments that need no token, for `<img src>` and the like. They are good for you and your session only as long as you may see the attachment; keep them to yourself.
         */
        post: operations["linkAttachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of an attachment
         * @description The file of an attachment: yours before it is sent, of all who are in the conversation after.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /** Remove an upload of yours that has not been sent */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/thumbnails/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A small version of a picture
         * @description A small version of a picture: WebP.
         */
        get: operations["getThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your conversations, most recently active first, but for those you have hidden */
        get: operations["listConversations"];
        put?: never;
        /**
         * Start a conversation
         * @description Start a conversation. You are always in it. With one other person it is direct, and the one you have with them already is returned with status 200.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of your conversations */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /**
         * Delete a group and all that was said in it, for everybody
         * @description Delete a group and all that was said in it, for everybody. Owners only.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        /**
         * Change title and description
         * @description Change title and description: either of a direct conversation's two, owners and admins of a group. Its settings: owners.
         */
        patch: operations["updateConversation"];
        trace?: never;
    };
    "/api/conversations/{id}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** How you, and only you, want to see a conversation */
        patch: operations["updatePreferences"];
        trace?: never;
    };
    "/api/conversations/{id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a conversation out of your list until its next message
         * @description Take a conversation out of your list until its next message. Nobody else is told.
         */
        post: operations["hideConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear a conversation for yourself, for good
         * @description Clear a conversation for yourself, for good: all that has been said up to now is gone from your history, search and feed. Others keep it, and are not told.
         */
        post: operations["clearConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a group's avatar, as you set your own
         * @description Set a group's avatar, as you set your own: owners and admins.
         */
        put: operations["setConversationAvatar"];
        post?: never;
        /**
         * Remove a group's avatar
         * @description Remove a group's avatar: owners and admins.
         */
        delete: operations["removeConversationAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody in a conversation, longest there first */
        get: operations["listParticipants"];
        put?: never;
        /**
         * Add people to a group
         * @description Add people to a group: owners and admins, unless its settings say otherwise.
         */
        post: operations["addParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/participants/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove somebody from a group
         * @description Remove somebody from a group: owners anybody, admins members. Removing yourself is leaving.
         */
        delete: operations["removeParticipant"];
        options?: never;
        head?: never;
        /**
         * Change somebody's role
         * @description Change somebody's role: owners. A group keeps at least one owner.
         */
        patch: operations["changeRole"];
        trace?: never;
    };
    "/api/conversations/{id}/transfer-ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand your group over
         * @description Hand your group over: the other becomes an owner and you an admin, at once. Other owners stay what they are.
         */
        post: operations["transferOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a group
         * @description Leave a group. The last owner hands over to the admin, or else the member, who has been there longest; the last participant closes the group.
         */
        post: operations["leaveConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is kept out of a group, banned last first
         * @description Who is kept out of a group, banned last first: owners and admins.
         */
        get: operations["listBans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/bans/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep somebody out of a group, and put them out where they are in it
         * @description Keep somebody out of a group, and put them out where they are in it: owners anybody else, admins members and strangers. No invite lets them in, and nobody can add them.
         */
        put: operations["banUser"];
        post?: never;
        /**
         * Lift a ban
         * @description Lift a ban: owners and admins. They are not in the group by that, but may be again.
         */
        delete: operations["unbanUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/participants/{userId}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let somebody send nothing for a time
         * @description Let somebody send nothing for a time: owners anybody, admins members. They go on reading.
         */
        put: operations["muteParticipant"];
        post?: never;
        /**
         * Let somebody send again
         * @description Let somebody send again: owners anybody, admins members.
         */
        delete: operations["unmuteParticipant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** You have read everything up to this message */
        put: operations["markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * This message and what comes after it are to be unread again
         * @description This message and what comes after it are to be unread again. What was delivered stays so.
         */
        put: operations["markUnread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A device of yours has received everything up to this message */
        put: operations["markDelivered"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have not read, over all your conversations
         * @description What you have not read, over all your conversations: for a badge.
         */
        get: operations["countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A group's invites, newest first, without those that are good no longer */
        get: operations["listInvites"];
        put?: never;
        /**
         * Make an invite
         * @description Make an invite: whoever may add people to the group. It outlives their being in it.
         */
        post: operations["createInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/invites/{inviteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invite, whoever made it
         * @description Revoke an invite, whoever made it. Who has come by it stays.
         */
        delete: operations["revokeInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invites/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invite leads to */
        get: operations["previewInvite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invites/{code}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a group by an invite, or ask to, where it wants approval
         * @description Join a group by an invite, or ask to, where it wants approval. Doing so again changes nothing and uses nothing up.
         */
        post: operations["acceptInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who waits to be let into a group, longest first
         * @description Who waits to be let into a group, longest first: owners and admins.
         */
        get: operations["listJoinRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/join-requests/{userId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody in who asks to join
         * @description Let somebody in who asks to join: owners and admins.
         */
        post: operations["approveJoinRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/join-requests/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Turn somebody down who asks to join
         * @description Turn somebody down who asks to join: owners and admins. They may ask again.
         */
        delete: operations["declineJoinRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of all your conversations, newest first */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message
         * @description Send a message. Once this answers, the message is on disk. After a timeout or an error, send it again with the same `clientMessageId`: it is never doubled.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/bulk-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Several messages at once, by their ids */
        post: operations["getMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        /**
         * Delete a message for everybody
         * @description Delete a message for everybody: its author, or an owner or admin of the group. With `for=me` it is gone for you alone, whoever wrote it.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /** Change the text of a message of yours */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/messages/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo that you have deleted a message for everybody, a moment ago
         * @description Undo that you have deleted a message for everybody, a moment ago. Its reactions are gone, and it is pinned no longer.
         */
        post: operations["restoreMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of one conversation, by `seq` */
        get: operations["listConversationMessages"];
        put?: never;
        /**
         * Send a message to a conversation
         * @description Send a message to a conversation: the same as `POST /messages`.
         */
        post: operations["sendToConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The texts a message has had, the newest first
         * @description The texts a message has had, the newest first: what it says now, and what it said before each edit. A deleted message has none.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/read-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has read a message
         * @description Who has read a message: those in the conversation whose read pointer has come to it, without its sender, and without those who hide their receipts.
         */
        get: operations["listReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward a message to another conversation, or the same
         * @description Forward a message to another conversation, or the same: its text and copies of its attachments, which count towards your quota. It says where it comes from, mentions nobody, and cannot be edited.
         */
        post: operations["forwardMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pin a message for everybody in its conversation
         * @description Pin a message for everybody in its conversation: who the group’s `whoCanPin` says, and both in a direct one. One that is pinned already stays as it is.
         */
        put: operations["pinMessage"];
        post?: never;
        /**
         * Unpin a message, whoever has pinned it
         * @description Unpin a message, whoever has pinned it: those who may pin.
         */
        delete: operations["unpinMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is pinned in a conversation, of what you may see; pinned last first */
        get: operations["listPins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * React to a message
         * @description React to a message. Doing so again with the same emoji changes nothing.
         */
        put: operations["addReaction"];
        post?: never;
        /**
         * Take a reaction back
         * @description Take a reaction back. Where you have not reacted so, it is done already.
         */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has reacted to a message, in the order in which they did */
        get: operations["listReactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save a message for yourself
         * @description Save a message for yourself: nobody else sees it. One that is saved already stays where it is.
         */
        put: operations["saveMessage"];
        post?: never;
        /** Take a message out of those you have saved */
        delete: operations["unsaveMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages that you have saved and still may see, of all your conversations; saved last first */
        get: operations["listSavedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your draft in a conversation */
        get: operations["getDraft"];
        /**
         * Keep what you have written in a conversation and not sent, in place of your draft there
         * @description Keep what you have written in a conversation and not sent, in place of your draft there. Of several devices, the last one that writes is right. Sending leaves it: delete it then.
         */
        put: operations["writeDraft"];
        post?: never;
        /** Delete your draft in a conversation */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your drafts in all conversations, what was written last first */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you have scheduled in a conversation, and what could not be sent; by `sendAt` */
        get: operations["listScheduledMessages"];
        put?: never;
        /**
         * Leave a message to be sent later
         * @description Leave a message to be sent later. It is sent once, at that time, by whichever node. Whether you may send there is looked at then; where not, it stays here as `failed`.
         */
        post: operations["scheduleMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/scheduled/{scheduledId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["getScheduledMessage"];
        put?: never;
        post?: never;
        /** Do not send it, or put away one that has failed */
        delete: operations["deleteScheduledMessage"];
        options?: never;
        head?: never;
        /** Change its text or its time, until it is being sent */
        patch: operations["changeScheduledMessage"];
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What others have done that concerns you, newest first
         * @description What others have done that concerns you, newest first: they mention you, reply to what you wrote, react to it, or add you to a group. As it is now: what is deleted, taken back or left is not there.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of them you have not seen */
        get: operations["getNotificationsState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * You have seen them, up to one of them
         * @description You have seen them, up to one of them. It never moves back.
         */
        put: operations["seeNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was replied to a message
         * @description What was replied to a message. Deleted replies stay in their place, as in the conversation.
         */
        get: operations["listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The threads that you follow and whose first message you may see, most recently replied to first
         * @description The threads that you follow and whose first message you may see, most recently replied to first. You follow those that you reply to, those of your messages that others reply to, and whatever you say.
         */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether you follow the thread of a message, and what you have not read of it */
        get: operations["getThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Follow the thread of a message
         * @description Follow the thread of a message. What is there when you begin to counts as read.
         */
        put: operations["followThread"];
        post?: never;
        /** Follow it no more, whatever is replied, until you say that you do */
        delete: operations["unfollowThread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/thread/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** You have read all that was replied up to this message */
        put: operations["markThreadRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feed as it happens, as server-sent events
         * @description The feed as it happens, as server-sent events: `id` is the cursor, `event` the type, and `data` a `FeedEvent`. An EventSource goes on by itself where it was cut off; when it gets 401, it needs another ticket. The stream ends with the session, and when the access token expires.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you want to be seen as */
        get: operations["getOwnPresence"];
        /** Choose what you want to be seen as */
        put: operations["setOwnPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether somebody is there
         * @description Whether somebody is there. Who shares no conversation with you is offline to you.
         */
        get: operations["getPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether these people are there */
        get: operations["listPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has changed since a cursor
         * @description What has changed since a cursor. Without `since`: a cursor to begin with, and the first page of your conversations. With `wait`: where nothing has changed yet, it answers as soon as something has.
         */
        get: operations["sync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it is */
        get: operations["getExport"];
        put?: never;
        /**
         * Have an archive made of what there is of you
         * @description Have an archive made of what there is of you: your profile, sessions, conversations, messages as far as you see them now, settings and files. It takes the place of the one you have. Ask for its state until it is ready.
         */
        post: operations["startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/export/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive
         * @description The archive: a zip with a `README.md` that says what is what.
         */
        get: operations["getExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this server allows
         * @description What this server allows: lengths, sizes, numbers and times. Read it once, and offer people nothing that would be refused. It is the same for everybody and changes only when the server is restarted.
         */
        get: operations["getLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it can serve
         * @description Whether it can serve: send it no traffic otherwise.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemField: {
            /**
             * @description Where in the body, query or path.
             * @example body
             */
            path: string;
            /** @example body must have 1 to 10000 characters */
            message: string;
            /**
             * @description Stable, in snake case.
             * @example text_length
             */
            code: string;
        };
        Problem: {
            /** @example urn:parley:problem:validation_failed */
            type: string;
            /** @example Bad Request */
            title: string;
            /** @example 400 */
            status: number;
            /** @example body must have 1 to 10000 characters */
            detail: string;
            /**
             * @description The path that was asked for, with `*` for what could be a code or a token.
             * @example /api/messages
             */
            instance: string;
            /**
             * @description Stable, in snake case: branch on this one.
             * @example validation_failed
             */
            code: string;
            /**
             * @description The same as the `X-Request-Id` header and in the server's log.
             * @example checkout-7f3a
             */
            requestId: string;
            /** @description With `validation_failed`: each thing that is wrong. */
            errors?: components["schemas"]["ProblemField"][];
        };
        ConfirmPassword: {
            /**
             * @description Your password.
             * @example seven wet otters
             */
            password?: string;
        };
        DeletedKind: {
            /** @description Such as `messages`, `attachments`, `groups`, `sessions`. More may be added. */
            kind: string;
            count: number;
            /** @description They stay, without your name. */
            kept: boolean;
        };
        DeletionReceipt: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            userId: string;
            /** @description Nothing has been changed. */
            dryRun: boolean;
            /**
             * Format: date-time
             * @description Null of a dry run.
             */
            deletedAt: string | null;
            /** @enum {string} */
            messages: "keep" | "delete";
            items: components["schemas"]["DeletedKind"][];
        };
        Login: {
            /**
             * @description E-mail address or username.
             * @example ana
             */
            login: string;
            /** @example seven wet otters */
            password: string;
        };
        Tokens: {
            /** @description JWT for the `Authorization: Bearer` header. */
            accessToken: string;
            /** @enum {string} */
            tokenType: "Bearer";
            /**
             * @description Seconds until the access token expires.
             * @example 900
             */
            expiresIn: number;
            /** @description Gives the next pair at `POST /auth/refresh`, once. */
            refreshToken: string;
        };
        Refresh: {
            /** @example AZC08nwefTqdUy-Pb0waEAAAAAA… */
            refreshToken: string;
        };
        Session: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastRefreshedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @example Mozilla/5.0 (X11; Linux x86_64) */
            userAgent: string;
            /**
             * @description Where it logged in from.
             * @example 203.0.113.7
             */
            address: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        SessionPage: {
            items: components["schemas"]["Session"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        ChangePassword: {
            /** @example seven wet otters */
            currentPassword: string;
            /** @example eight dry badgers */
            newPassword: string;
        };
        ForgotPassword: {
            /**
             * Format: email
             * @example ana@example.org
             */
            email: string;
        };
        ResetPassword: {
            /**
             * @description From the link in the e-mail.
             * @example dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGU
             */
            token: string;
            /** @example eight dry badgers */
            newPassword: string;
        };
        Ticket: {
            /** @example aGkgdGhlcmUsIHRoaXMgaXMgYSB0aWNrZXQ */
            ticket: string;
            /**
             * @description Seconds until it is too late to use it.
             * @example 60
             */
            expiresIn: number;
        };
        RegisterUser: {
            /**
             * @description At least 8 characters (the server may ask for more), and not one of the well-known ones.
             * @example seven wet otters
             */
            password: string;
            /**
             * @description Default: the username.
             * @example Ana Souza
             */
            displayName?: string;
            /** @example +351 21 000 0000 */
            phoneNumber?: string | null;
            /**
             * @description 3 to 32 letters, digits, dots, dashes and underscores, beginning with a letter or digit; unique
             *     whatever its case, and not `all`, which mentions everybody.
             * @example ana
             */
            username: string;
            /**
             * Format: email
             * @example ana@example.org
             */
            email: string;
        };
        OwnUser: {
            /** @example ana@example.org */
            email: string;
            /** @example +351 21 000 0000 */
            phoneNumber: string | null;
            /**
             * @example user
             * @enum {string}
             */
            role: "user" | "admin";
            /** @description Whether others are shown how far you have read, and you how far others have. */
            readReceipts: boolean;
            /**
             * @description Who may begin a direct conversation with you, or add you to a group.
             * @example everyone
             * @enum {string}
             */
            contactPrivacy: "everyone" | "sharedConversations";
            /** @example Gardener, mostly. */
            bio: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
            /** @example ana */
            username: string;
            /** @example Ana Souza */
            displayName: string;
            /** @description Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. */
            avatarUrl: string | null;
        };
        PublicUser: {
            /** @example Gardener, mostly. */
            bio: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
            /** @example ana */
            username: string;
            /** @example Ana Souza */
            displayName: string;
            /** @description Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. */
            avatarUrl: string | null;
        };
        PublicUserPage: {
            items: components["schemas"]["PublicUser"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        UpdateUser: {
            /** @example Ana S. */
            displayName?: string;
            /** @example Gardener, mostly. */
            bio?: string;
            /**
             * @description Null removes it.
             * @example +351 21 000 0000
             */
            phoneNumber?: string | null;
            /**
             * @description False hides from others how far you have read and received, and from you how far they have.
             * @example true
             */
            readReceipts?: boolean;
            /**
             * @description Who may begin a direct conversation with you, or add you to a group: `everyone`, or only those who are
             *     in a conversation with you already. Conversations that there are go on.
             * @example sharedConversations
             * @enum {string}
             */
            contactPrivacy?: "everyone" | "sharedConversations";
        };
        AvatarUpload: {
            /**
             * Format: binary
             * @description JPEG, PNG, WebP, GIF or AVIF of up to 5 MiB and 40 megapixels (AVIF: 16); of an animation the
             *     first frame.
             */
            file: string;
        };
        UserSummary: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
            /** @example ana */
            username: string;
            /** @example Ana Souza */
            displayName: string;
            /** @description Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. */
            avatarUrl: string | null;
        };
        Block: {
            user: components["schemas"]["UserSummary"];
            /** Format: date-time */
            blockedAt: string;
        };
        BlockPage: {
            items: components["schemas"]["Block"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        AttachmentUpload: {
            /**
             * Format: binary
             * @description Any file of up to 25 MiB, unless this server says otherwise. JPEG, PNG, WebP, GIF and AVIF of up
             *     to 50 megapixels (AVIF: 16) are drawn afresh.
             */
            file: string;
        };
        Thumbnail: {
            /** @description The longer side has at most as many pixels: 160, 480 or 1280. */
            size: number;
            /** @example 160 */
            width: number;
            /** @example 120 */
            height: number;
            /** @description Where it is: WebP, with the token or a link. */
            url: string;
        };
        Attachment: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12
             */
            id: string;
            /**
             * @description Safe to save it under, on any system.
             * @example garden.jpg
             */
            name: string;
            /**
             * @description What its bytes say that it is.
             * @example image/jpeg
             */
            contentType: string;
            /**
             * @description Bytes.
             * @example 204800
             */
            size: number;
            /** @description Pixels, of a picture. */
            width: number | null;
            height: number | null;
            /** @description Of a picture, the smallest first. */
            thumbnails: components["schemas"]["Thumbnail"][];
            /** @description Where it is. It wants the token; an `<img>` has to have a link instead. */
            url: string;
            /** Format: date-time */
            createdAt: string;
        };
        AttachmentLinksRequest: {
            /**
             * @example [
             *       "0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12"
             *     ]
             */
            attachmentIds: string[];
        };
        AttachmentLink: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12
             */
            id: string;
            url: string;
            thumbnails: components["schemas"]["Thumbnail"][];
        };
        AttachmentLinks: {
            /** @description Of those that you may see, in any order. */
            items: components["schemas"]["AttachmentLink"][];
            /** @description Seconds for which they are good. */
            expiresIn: number;
        };
        QuotedMessage: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            id: string;
            /** @example 41 */
            seq: number;
            sender: components["schemas"]["UserSummary"];
            /**
             * @description Its first 200 characters. Null once deleted.
             * @example When do we meet?
             */
            body: string | null;
            hasAttachments: boolean;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            deletedAt: string | null;
        };
        ForwardedFrom: {
            /**
             * Format: uuid
             * @description Whoever is not in its conversation does not find it.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a14
             */
            messageId: string;
            sender: components["schemas"]["UserSummary"];
            /** Format: date-time */
            sentAt: string;
        };
        Mention: {
            /** @enum {string} */
            kind: "user" | "all";
            /** @description As they are now, whatever the text calls them. Null for `all`. */
            user: components["schemas"]["UserSummary"] | null;
            /**
             * @description Where the `@` is, in UTF-16 code units, as JavaScript and Java index strings.
             * @example 6
             */
            start: number;
            /**
             * @description Of `@` and name, in UTF-16 code units.
             * @example 4
             */
            length: number;
        };
        ReactionCount: {
            /**
             * @description Fully qualified, as Unicode recommends it for interchange.
             * @example 👍
             */
            emoji: string;
            /** @example 3 */
            count: number;
            /** @description Whether you are one of them. */
            mine: boolean;
        };
        Message: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the conversation: dense from 1, the same for everybody, never reused.
             * @example 42
             */
            seq: number;
            sender: components["schemas"]["UserSummary"];
            /**
             * @description Empty where there are attachments only. Null once deleted.
             * @example See you at six.
             */
            body: string | null;
            /** @description In the order in which they were sent. None once deleted. */
            attachments: components["schemas"]["Attachment"][];
            /**
             * Format: uuid
             * @description Another message of the conversation, which it quotes. Null once deleted.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            quotedMessageId: string | null;
            /** @description The beginning of it. Null also where it is of a time that you may not see, or have cleared. */
            quotedMessage: components["schemas"]["QuotedMessage"] | null;
            /** @description Null for what its sender wrote, and once deleted. */
            forwardedFrom: components["schemas"]["ForwardedFrom"] | null;
            /**
             * @description What the sender named it, to send it again without sending it twice.
             * @example phone-2/outbox/17
             */
            clientMessageId: string | null;
            /** @description In the order of the text. */
            mentions: components["schemas"]["Mention"][];
            /** @description The message that it replies to; null for one that is no reply. */
            parentId: string | null;
            /**
             * @description Replies to it, without deleted ones.
             * @example 0
             */
            replyCount: number;
            /**
             * Format: date-time
             * @description When the newest of them was sent.
             */
            lastReplyAt: string | null;
            /**
             * @description Up to three who replied, who did so last first.
             * @example []
             */
            lastRepliers: components["schemas"]["UserSummary"][];
            /**
             * Format: date-time
             * @description Null for not pinned. `GET /conversations/{id}/pins` says by whom.
             */
            pinnedAt: string | null;
            /** @description In the order in which they came. None once deleted. */
            reactions: components["schemas"]["ReactionCount"][];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            /**
             * @description Counts changes from 1; as an entity tag it goes into `If-Match`.
             * @example 1
             */
            version: number;
        };
        Participant: {
            user: components["schemas"]["UserSummary"];
            /**
             * @example member
             * @enum {string}
             */
            role: "admin" | "owner" | "member";
            /** Format: date-time */
            joinedAt: string;
            /**
             * @description They have read everything up to here. Null where they do not show it, or you do not show yours.
             * @example 41
             */
            lastReadSeq: number | null;
            /**
             * @description Their devices have received everything up to here. Null as `lastReadSeq` is.
             * @example 42
             */
            lastDeliveredSeq: number | null;
            /**
             * Format: date-time
             * @description Owners and admins let them send nothing until then.
             */
            mutedUntil: string | null;
        };
        GroupSettings: {
            /**
             * @description Who may send messages.
             * @enum {string}
             */
            whoCanSend: "everyone" | "admins" | "owners";
            /**
             * @description Who may add people, and make invites.
             * @enum {string}
             */
            whoCanAdd: "everyone" | "admins" | "owners";
            /**
             * @description Who may pin messages.
             * @enum {string}
             */
            whoCanPin: "everyone" | "admins" | "owners";
            /**
             * @description Who mentions everybody at once, by `@all`.
             * @enum {string}
             */
            whoCanMentionAll: "everyone" | "admins" | "owners";
            /**
             * @description What those see who join from now on: all, or what is said since they did.
             * @enum {string}
             */
            historyVisibility: "all" | "sinceJoin";
            /**
             * @description Seconds between two messages of one member; 0 for none. Owners and admins need not wait.
             * @example 0
             */
            slowModeSeconds: number;
        };
        Conversation: {
            /**
             * @description Of what you want to be notified.
             * @enum {string}
             */
            notify: "all" | "mentions" | "none";
            /** @description The newest message; null where there is none that you may see. */
            lastMessage: components["schemas"]["Message"] | null;
            /**
             * @description Messages of others that you have not read, without deleted ones. Exact to 999.
             * @example 1
             */
            unreadCount: number;
            /** @description There may be more: `unreadCount` is 1000 and stands for that many or more. */
            unreadCapped: boolean;
            /**
             * @description Unread messages that mention you, by your name or by `@all`. Exact to 999; 1000 stands for that
             *     many or more.
             * @example 0
             */
            unreadMentions: number;
            /**
             * @example owner
             * @enum {string}
             */
            myRole: "admin" | "owner" | "member";
            /** @description You want no notifications now. */
            muted: boolean;
            /** @description A new message ends it, unless it is muted. */
            archived: boolean;
            /** @description Not in your list, until the next message. */
            hidden: boolean;
            pinned: boolean;
            /**
             * @description Its place among what you have pinned; null for not pinned.
             * @example 0
             */
            pinnedOrder: number | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            id: string;
            /**
             * @example group
             * @enum {string}
             */
            type: "direct" | "group";
            /** @example Allotment */
            title: string | null;
            /** @example Who waters when */
            description: string | null;
            /** @description Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. Groups only. */
            avatarUrl: string | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Of its title, description, avatar, settings and participants.
             */
            updatedAt: string;
            /** @example 2 */
            participantCount: number;
            /** @description The first 100; `GET /conversations/{id}/participants` has all. */
            participants: components["schemas"]["Participant"][];
            /** @description Null for a direct conversation. */
            settings: components["schemas"]["GroupSettings"] | null;
            /**
             * @description `seq` of the newest message, 0 before the first.
             * @example 42
             */
            lastSeq: number;
        };
        ConversationPage: {
            items: components["schemas"]["Conversation"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        CreateConversation: {
            /**
             * @description The others; you are always in it.
             * @example [
             *       "0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10"
             *     ]
             */
            participantIds: string[];
            /** @example Allotment */
            title?: string | null;
            /** @example Who waters when */
            description?: string | null;
            /**
             * @description Default: direct with one other person, else group.
             * @example group
             * @enum {string}
             */
            type?: "direct" | "group";
        };
        UpdateSettings: {
            /**
             * @example everyone
             * @enum {string}
             */
            whoCanSend?: "everyone" | "admins" | "owners";
            /**
             * @example admins
             * @enum {string}
             */
            whoCanAdd?: "everyone" | "admins" | "owners";
            /**
             * @example admins
             * @enum {string}
             */
            whoCanPin?: "everyone" | "admins" | "owners";
            /**
             * @example admins
             * @enum {string}
             */
            whoCanMentionAll?: "everyone" | "admins" | "owners";
            /**
             * @description What those see who join from now on. Who is in it keeps what they see.
             * @example sinceJoin
             * @enum {string}
             */
            historyVisibility?: "all" | "sinceJoin";
            /**
             * @description Seconds between two messages of one member; 0 for none.
             * @example 30
             */
            slowModeSeconds?: number;
        };
        UpdateConversation: {
            /**
             * @description Null removes it.
             * @example Allotment 12
             */
            title?: string | null;
            /**
             * @description Null removes it.
             * @example Who waters when, and who has the key
             */
            description?: string | null;
            /**
             * @description Only those named change. Groups only; owners.
             * @example {
             *       "slowModeSeconds": 30
             *     }
             */
            settings?: components["schemas"]["UpdateSettings"];
        };
        UpdatePreferences: {
            /**
             * Format: date-time
             * @description No notifications until then. Null unmutes.
             * @example 2030-01-31T09:30:00.000Z
             */
            mutedUntil?: string | null;
            /**
             * @description Of what you want to be notified, while it is not muted.
             * @example mentions
             * @enum {string}
             */
            notify?: "all" | "mentions" | "none";
            /**
             * @description A new message ends it, unless the conversation is muted.
             * @example true
             */
            archived?: boolean;
            /**
             * @description What is pinned newly comes after all that are.
             * @example true
             */
            pinned?: boolean;
            /**
             * @description Its place among what you have pinned, which this pins it to: any number, the least comes first.
             * @example 3
             */
            pinnedOrder?: number;
        };
        ParticipantPage: {
            items: components["schemas"]["Participant"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        AddParticipants: {
            /**
             * @description Up to 100 at a time. Those who are in it already stay as they are.
             * @example [
             *       "0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10"
             *     ]
             */
            participantIds: string[];
            /**
             * @description Only an owner adds owners and admins. Default: member.
             * @example member
             * @enum {string}
             */
            role?: "owner" | "admin" | "member";
        };
        AddedParticipants: {
            items: components["schemas"]["Participant"][];
        };
        ChangeRole: {
            /**
             * @example admin
             * @enum {string}
             */
            role: "owner" | "admin" | "member";
        };
        TransferOwnership: {
            /**
             * Format: uuid
             * @description Another participant.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            userId: string;
        };
        Ban: {
            user: components["schemas"]["UserSummary"];
            /**
             * Format: uuid
             * @description Who has banned them.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            bannedBy: string;
            /** Format: date-time */
            bannedAt: string;
        };
        BanPage: {
            items: components["schemas"]["Ban"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        MuteParticipant: {
            /**
             * Format: date-time
             * @description They may send nothing until then.
             * @example 2030-01-31T09:30:00.000Z
             */
            until: string;
        };
        MoveReadPointer: {
            /**
             * @description Up to the message with this `seq`. It never moves a pointer back.
             * @example 42
             */
            seq: number;
        };
        ReadState: {
            /** @example 41 */
            lastReadSeq: number;
            /** @example 42 */
            lastDeliveredSeq: number;
            /**
             * @description Messages of others that you have not read, without deleted ones. Exact to 999.
             * @example 1
             */
            unreadCount: number;
            /** @description There may be more: `unreadCount` is 1000 and stands for that many or more. */
            unreadCapped: boolean;
            /**
             * @description Those of them that mention you. Exact to 999; 1000 stands for that many or more.
             * @example 0
             */
            unreadMentions: number;
        };
        MarkUnread: {
            /**
             * @description The first message that is to be unread. Where it is unread already nothing changes; at most
             *     10,000 messages back.
             * @example 41
             */
            seq: number;
        };
        UnreadCounts: {
            /**
             * @description The sum of what each of them shows.
             * @example 7
             */
            unreadCount: number;
            /** @description At least one of them shows 1000 for more, so it may be more than that. */
            unreadCapped: boolean;
            /**
             * @description How many of them have something unread.
             * @example 2
             */
            conversationCount: number;
        };
        UnreadTotal: {
            /** @description Of the conversations that you have muted, and neither archived nor hidden. */
            muted: components["schemas"]["UnreadCounts"];
            /**
             * @description The sum of what each of them shows.
             * @example 7
             */
            unreadCount: number;
            /** @description At least one of them shows 1000 for more, so it may be more than that. */
            unreadCapped: boolean;
            /**
             * @description How many of them have something unread.
             * @example 2
             */
            conversationCount: number;
        };
        CreateInvite: {
            /**
             * Format: date-time
             * @description From then on it is good no longer. Default: it does not expire.
             * @example 2030-01-31T09:30:00.000Z
             */
            expiresAt?: string | null;
            /**
             * @description The same as seconds from now; of the two, what comes first counts.
             * @example 86400
             */
            expiresIn?: number;
            /**
             * @description How many people may use it. Default: any number.
             * @example 10
             */
            maxUses?: number | null;
            /**
             * @description Whoever uses it asks to join, and an owner or admin lets them in.
             * @default false
             * @example false
             */
            requiresApproval?: boolean;
        };
        Invite: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12
             */
            id: string;
            /**
             * @description The key: put it into the links of your app.
             * @example Zk3v0bq1T9u6Xn2rWcEyAg
             */
            code: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /**
             * @description Null for any number.
             * @example 10
             */
            maxUses: number | null;
            /**
             * @description By how many people it has been used.
             * @example 3
             */
            uses: number;
            requiresApproval: boolean;
        };
        InvitePage: {
            items: components["schemas"]["Invite"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        InvitePreview: {
            /** @example Allotment */
            title: string | null;
            avatarUrl: string | null;
            /** @example 12 */
            participantCount: number;
        };
        AcceptedInvite: {
            /**
             * @description `joined`: you are in the group. `requested`: somebody has to let you in.
             * @example joined
             * @enum {string}
             */
            status: "joined" | "requested";
            /** @description Once you are in it. */
            conversation: components["schemas"]["Conversation"] | null;
        };
        JoinRequest: {
            user: components["schemas"]["UserSummary"];
            /** Format: date-time */
            requestedAt: string;
        };
        JoinRequestPage: {
            items: components["schemas"]["JoinRequest"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        Highlight: {
            /** @example 11 */
            start: number;
            /**
             * @description Excluded.
             * @example 14
             */
            end: number;
        };
        FoundMessage: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the conversation: dense from 1, the same for everybody, never reused.
             * @example 42
             */
            seq: number;
            sender: components["schemas"]["UserSummary"];
            /**
             * @description Empty where there are attachments only. Null once deleted.
             * @example See you at six.
             */
            body: string | null;
            /** @description In the order in which they were sent. None once deleted. */
            attachments: components["schemas"]["Attachment"][];
            /**
             * Format: uuid
             * @description Another message of the conversation, which it quotes. Null once deleted.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            quotedMessageId: string | null;
            /** @description The beginning of it. Null also where it is of a time that you may not see, or have cleared. */
            quotedMessage: components["schemas"]["QuotedMessage"] | null;
            /** @description Null for what its sender wrote, and once deleted. */
            forwardedFrom: components["schemas"]["ForwardedFrom"] | null;
            /**
             * @description What the sender named it, to send it again without sending it twice.
             * @example phone-2/outbox/17
             */
            clientMessageId: string | null;
            /** @description In the order of the text. */
            mentions: components["schemas"]["Mention"][];
            /** @description The message that it replies to; null for one that is no reply. */
            parentId: string | null;
            /**
             * @description Replies to it, without deleted ones.
             * @example 0
             */
            replyCount: number;
            /**
             * Format: date-time
             * @description When the newest of them was sent.
             */
            lastReplyAt: string | null;
            /**
             * @description Up to three who replied, who did so last first.
             * @example []
             */
            lastRepliers: components["schemas"]["UserSummary"][];
            /**
             * Format: date-time
             * @description Null for not pinned. `GET /conversations/{id}/pins` says by whom.
             */
            pinnedAt: string | null;
            /** @description In the order in which they came. None once deleted. */
            reactions: components["schemas"]["ReactionCount"][];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            /**
             * @description Counts changes from 1; as an entity tag it goes into `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * @description Where the body has what was searched for: the first hundred places, in order. Only where there is a
             *     `search`.
             */
            highlights?: components["schemas"]["Highlight"][];
        };
        MessagePage: {
            items: components["schemas"]["FoundMessage"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        SendMessage: {
            /**
             * @description Not blank; empty or left out only where there are attachments. Up to 10,000 characters, unless this
             *     server says otherwise in `GET /limits`.
             * @default
             * @example See you at six.
             */
            body?: string;
            /**
             * @description Uploads of yours that are in no message yet, in the order in which they are to be shown.
             * @default []
             * @example []
             */
            attachmentIds?: string[];
            /**
             * Format: uuid
             * @description The message that this one replies to, in the same conversation and no reply itself.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            parentId?: string;
            /**
             * Format: uuid
             * @description Another message of the conversation that this one quotes.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            quotedMessageId?: string;
            /**
             * @description A name of your own for this message, such as a UUID made before the first attempt. Sent again
             *     with the same one, the first message is returned and none is added.
             * @example phone-2/outbox/17
             */
            clientMessageId?: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
        };
        BulkGet: {
            /**
             * @example [
             *       "0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12"
             *     ]
             */
            ids: string[];
        };
        MessagesFound: {
            /** @description In the order in which they were asked for. */
            items: components["schemas"]["Message"][];
            /**
             * @description Of those asked for, the ids of which there is no message that you may see.
             * @example []
             */
            notFound: string[];
        };
        EditMessage: {
            /**
             * @description Not blank; empty only where there are attachments. Up to as many characters as one that is sent.
             * @example See you at seven.
             */
            body: string;
        };
        SendToConversation: {
            /**
             * @description Not blank; empty or left out only where there are attachments. Up to 10,000 characters, unless this
             *     server says otherwise in `GET /limits`.
             * @default
             * @example See you at six.
             */
            body?: string;
            /**
             * @description Uploads of yours that are in no message yet, in the order in which they are to be shown.
             * @default []
             * @example []
             */
            attachmentIds?: string[];
            /**
             * Format: uuid
             * @description The message that this one replies to, in the same conversation and no reply itself.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            parentId?: string;
            /**
             * Format: uuid
             * @description Another message of the conversation that this one quotes.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            quotedMessageId?: string;
            /**
             * @description A name of your own for this message, such as a UUID made before the first attempt. Sent again
             *     with the same one, the first message is returned and none is added.
             * @example phone-2/outbox/17
             */
            clientMessageId?: string;
        };
        MessageVersion: {
            /**
             * @description That of the message when it got this text.
             * @example 2
             */
            version: number;
            /** @example See you at seven. */
            body: string;
            /**
             * Format: date-time
             * @description When it was sent or edited.
             * @example 2026-01-31T09:30:00.000Z
             */
            writtenAt: string;
        };
        MessageVersionPage: {
            items: components["schemas"]["MessageVersion"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        Reader: {
            user: components["schemas"]["UserSummary"];
            /**
             * @description They have read everything up to here.
             * @example 42
             */
            lastReadSeq: number;
        };
        ReaderPage: {
            items: components["schemas"]["Reader"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        ForwardMessage: {
            /**
             * Format: uuid
             * @description Where to.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description A name of your own for the message that is sent, as with any other: with the same one nothing is
             *     sent twice.
             * @example phone-2/outbox/18
             */
            clientMessageId?: string;
        };
        Pin: {
            message: components["schemas"]["Message"];
            pinnedBy: components["schemas"]["UserSummary"];
            /** Format: date-time */
            pinnedAt: string;
        };
        PinPage: {
            items: components["schemas"]["Pin"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        Reaction: {
            user: components["schemas"]["UserSummary"];
            /** @example 👍 */
            emoji: string;
            /** Format: date-time */
            reactedAt: string;
        };
        ReactionPage: {
            items: components["schemas"]["Reaction"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        SavedMessage: {
            message: components["schemas"]["Message"];
            /** Format: date-time */
            savedAt: string;
        };
        SavedMessagePage: {
            items: components["schemas"]["SavedMessage"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        WriteDraft: {
            /**
             * @description Not blank: where nothing is left of it, delete the draft. As long as that of a message at most.
             * @example See you at
             */
            body: string;
            /**
             * Format: uuid
             * @description The message that it is to reply to.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            parentId?: string;
            /**
             * Format: uuid
             * @description The message that it is to quote.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            quotedMessageId?: string;
        };
        Draft: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /** @example See you at */
            body: string;
            /** @description As it was given: it may be deleted by now. */
            parentId: string | null;
            /** @description Likewise. */
            quotedMessageId: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        DraftPage: {
            items: components["schemas"]["Draft"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        ScheduleMessage: {
            /** @example Happy birthday! */
            body: string;
            /**
             * Format: date-time
             * @description When to send it: in the future, and no further ahead than `GET /limits` says.
             * @example 2030-01-31T09:30:00.000Z
             */
            sendAt: string;
            /**
             * @description A name of your own for the message, as where it is sent at once. Scheduled again with the same one,
             *     the first is returned and none is added.
             * @example phone-2/outbox/18
             */
            clientMessageId?: string;
        };
        ScheduledMessage: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /** @example Happy birthday! */
            body: string;
            /**
             * @description That of the message it becomes; made up where you gave none.
             * @example phone-2/outbox/18
             */
            clientMessageId: string;
            /**
             * Format: date-time
             * @example 2030-01-31T09:30:00.000Z
             */
            sendAt: string;
            /**
             * @description `sending`: it is being sent, and nothing can be changed any more. `failed`: it was not sent, for the
             *     reason in `failure`.
             * @example scheduled
             * @enum {string}
             */
            status: "failed" | "scheduled" | "sending";
            /** @description The code that a send would have been refused with at that time, such as `participant_muted`. */
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        ScheduledMessagePage: {
            items: components["schemas"]["ScheduledMessage"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        RescheduleMessage: {
            /** @example Happy birthday to you! */
            body?: string;
            /**
             * Format: date-time
             * @description One that has failed is tried again at this time.
             * @example 2030-01-31T09:30:00.000Z
             */
            sendAt?: string;
        };
        Notification: {
            /**
             * @description Names it for good, and says nothing.
             * @example m:0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11:000000000000042
             */
            id: string;
            /**
             * @description `mention`: they mention you, by name or with everybody. `reply`: they reply to a message of yours that
             *     you follow. `reaction`: they have reacted to one. `added`: they have brought you into the group. More
             *     may be added.
             * @enum {string}
             */
            type: "added" | "mention" | "reply" | "reaction";
            /** Format: date-time */
            at: string;
            /** @description It is not newer than what you have seen. */
            seen: boolean;
            /** @description Who has done it. */
            actor: components["schemas"]["UserSummary"];
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /** @description The one that mentions you or replies, or yours, to which they have reacted; null for `added`. */
            message: components["schemas"]["Message"] | null;
            /** @description Of a `reaction`; null for the others. */
            emoji: string | null;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        NotificationsState: {
            /**
             * Format: date-time
             * @description Null for who never has said so.
             */
            seenAt: string | null;
            /**
             * @description Exact to 999.
             * @example 3
             */
            unseenCount: number;
            /** @description There may be more: `unseenCount` is 1000 and stands for that many or more. */
            unseenCapped: boolean;
        };
        SeeNotifications: {
            /**
             * Format: date-time
             * @description `at` of the newest one that you have seen.
             * @example 2026-01-31T09:30:00.000Z
             */
            at: string;
        };
        Thread: {
            /** @description That it began with. */
            message: components["schemas"]["Message"];
            following: boolean;
            /**
             * @description Replies up to here you have read, a `seq` of the conversation. Null where you do not follow it.
             * @example 42
             */
            lastReadSeq: number | null;
            /**
             * @description Replies of others that you have not read, without deleted ones. Exact to 999; 0 where you do not
             *     follow it.
             * @example 1
             */
            unreadCount: number;
            /** @description There may be more: `unreadCount` is 1000 and stands for that many or more. */
            unreadCapped: boolean;
        };
        ThreadPage: {
            items: components["schemas"]["Thread"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        MoveThreadPointer: {
            /**
             * @description Up to the message of the conversation with this `seq`. It never moves the pointer back.
             * @example 42
             */
            seq: number;
        };
        /** @description Who speaks: the first frame, within 5 s, unless the handshake had a token or a ticket. Answered by `ready`. Later, a fresher token of the same session before the old one expires: answered by `ack`. */
        AuthFrame: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "auth";
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
            token?: string;
            ticket?: string;
            /** @description Go on after this cursor; without it, from now. */
            since?: string;
        };
        /** @description Send a message, as `POST /messages` does. Answered by `ack` with the message. */
        MessageSendFrame: {
            /**
             * @description Not blank; empty or left out only where there are attachments. Up to 10,000 characters, unless this
             *     server says otherwise in `GET /limits`.
             * @default
             * @example See you at six.
             */
            body?: string;
            /**
             * @description Uploads of yours that are in no message yet, in the order in which they are to be shown.
             * @default []
             * @example []
             */
            attachmentIds?: string[];
            /**
             * Format: uuid
             * @description The message that this one replies to, in the same conversation and no reply itself.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            parentId?: string;
            /**
             * Format: uuid
             * @description Another message of the conversation that this one quotes.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            quotedMessageId?: string;
            /**
             * @description A name of your own for this message, such as a UUID made before the first attempt. Sent again
             *     with the same one, the first message is returned and none is added.
             * @example phone-2/outbox/17
             */
            clientMessageId?: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.send";
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
        };
        /** @description Move your read pointer. Answered by `ack` with how far you have come. */
        ReadFrame: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "read";
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
            /**
             * @description Up to the message with this `seq`. It never moves a pointer back.
             * @example 42
             */
            seq: number;
        };
        /** @description You type: repeat it every 3 s. Answered by `ack` where there is a `ref`. */
        TypingStartFrame: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing.start";
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
        };
        /** @description You type no more. Answered by `ack` where there is a `ref`. */
        TypingStopFrame: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing.stop";
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
        };
        /** @description Are you there. Answered by `pong`. */
        PingFrame: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ping";
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
        };
        /** @description All that a client may say over the WebSocket `/api/realtime`. */
        ClientFrame: components["schemas"]["AuthFrame"] | components["schemas"]["MessageSendFrame"] | components["schemas"]["ReadFrame"] | components["schemas"]["TypingStartFrame"] | components["schemas"]["TypingStopFrame"] | components["schemas"]["PingFrame"];
        /** @description Who you are is known, and the feed begins. */
        ReadyFrame: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ready";
            /**
             * @description What follows comes after this place.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /**
             * @description False where your cursor is from before what is kept: events are missing. Load what you show anew
             *     with `GET /sync`, and go on from here.
             */
            recovered: boolean;
        };
        /** @description A command was done. Further members depend on which. */
        AckFrame: {
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ack";
            /** @description Of `message.send`. */
            message?: components["schemas"]["Message"];
            /** @description Of `message.send`: it had been sent before, with the same `clientMessageId`. */
            replayed?: boolean;
            /** @description Of `read`. */
            readState?: components["schemas"]["ReadState"];
            /**
             * Format: date-time
             * @description Of `auth`: when the token now in use expires.
             */
            expiresAt?: string;
        };
        /** @description A command was not done, or the feed cannot begin. The same as a problem over HTTP. */
        ErrorFrame: {
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "error";
            /**
             * @description Stable, in snake case: branch on this one.
             * @example conversation_not_found
             */
            code: string;
            /** @example Not Found */
            title: string;
            /** @example There is no such conversation. */
            detail: string;
            /** @example 404 */
            status: number;
            /** @description With `validation_failed`: each thing that is wrong. */
            errors?: components["schemas"]["ProblemField"][];
            /**
             * @description Seconds after which trying again makes sense.
             * @example 1
             */
            retryAfter?: number;
        };
        /** @description The answer to `ping`. */
        PongFrame: {
            /**
             * @description To know the answer by: text of 1 to 100 characters, or a whole number.
             * @example first
             */
            ref?: unknown;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pong";
        };
        /** @description A message was sent. */
        MessageCreatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.created";
            data: components["schemas"]["Message"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A message was edited. */
        MessageUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.updated";
            data: components["schemas"]["Message"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A message was deleted: what is left of it. */
        MessageDeletedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.deleted";
            data: components["schemas"]["Message"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        Deletion: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            id: string;
        };
        /** @description You have deleted a message for yourself, which others still have. For you alone, on all your devices. */
        MessageHiddenEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "message.hidden";
            data: components["schemas"]["Deletion"];
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        ReactionChange: {
            user: components["schemas"]["UserSummary"];
            /** @example 👍 */
            emoji: string;
        };
        /** @description A message as it is now, and the reaction that came or went. */
        ReactedMessage: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the conversation: dense from 1, the same for everybody, never reused.
             * @example 42
             */
            seq: number;
            sender: components["schemas"]["UserSummary"];
            /**
             * @description Empty where there are attachments only. Null once deleted.
             * @example See you at six.
             */
            body: string | null;
            /** @description In the order in which they were sent. None once deleted. */
            attachments: components["schemas"]["Attachment"][];
            /**
             * Format: uuid
             * @description Another message of the conversation, which it quotes. Null once deleted.
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13
             */
            quotedMessageId: string | null;
            /** @description The beginning of it. Null also where it is of a time that you may not see, or have cleared. */
            quotedMessage: components["schemas"]["QuotedMessage"] | null;
            /** @description Null for what its sender wrote, and once deleted. */
            forwardedFrom: components["schemas"]["ForwardedFrom"] | null;
            /**
             * @description What the sender named it, to send it again without sending it twice.
             * @example phone-2/outbox/17
             */
            clientMessageId: string | null;
            /** @description In the order of the text. */
            mentions: components["schemas"]["Mention"][];
            /** @description The message that it replies to; null for one that is no reply. */
            parentId: string | null;
            /**
             * @description Replies to it, without deleted ones.
             * @example 0
             */
            replyCount: number;
            /**
             * Format: date-time
             * @description When the newest of them was sent.
             */
            lastReplyAt: string | null;
            /**
             * @description Up to three who replied, who did so last first.
             * @example []
             */
            lastRepliers: components["schemas"]["UserSummary"][];
            /**
             * Format: date-time
             * @description Null for not pinned. `GET /conversations/{id}/pins` says by whom.
             */
            pinnedAt: string | null;
            /** @description In the order in which they came. None once deleted. */
            reactions: components["schemas"]["ReactionCount"][];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            /**
             * @description Counts changes from 1; as an entity tag it goes into `If-Match`.
             * @example 1
             */
            version: number;
            reaction: components["schemas"]["ReactionChange"];
        };
        /** @description Somebody has reacted to a message. */
        ReactionAddedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reaction.added";
            data: components["schemas"]["ReactedMessage"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description Somebody has taken a reaction back, or it went with their account. */
        ReactionRemovedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "reaction.removed";
            data: components["schemas"]["ReactedMessage"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description Somebody has read further, on any of their devices. */
        ReadUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "read.updated";
            data: components["schemas"]["Participant"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A device of somebody has received more. */
        DeliveredUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "delivered.updated";
            data: components["schemas"]["Participant"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        SharedConversation: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            id: string;
            /**
             * @example group
             * @enum {string}
             */
            type: "direct" | "group";
            /** @example Allotment */
            title: string | null;
            /** @example Who waters when */
            description: string | null;
            /** @description Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. Groups only. */
            avatarUrl: string | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Of its title, description, avatar, settings and participants.
             */
            updatedAt: string;
            /** @example 2 */
            participantCount: number;
            /** @description The first 100; `GET /conversations/{id}/participants` has all. */
            participants: components["schemas"]["Participant"][];
            /** @description Null for a direct conversation. */
            settings: components["schemas"]["GroupSettings"] | null;
            /**
             * @description `seq` of the newest message, 0 before the first.
             * @example 42
             */
            lastSeq: number;
        };
        /** @description A conversation that you are in has begun. */
        ConversationCreatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.created";
            data: components["schemas"]["SharedConversation"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A conversation that has changed: what it is to all. In an event for you alone, as of your preferences, with what is only yours: put it over what you have. */
        ConversationChange: {
            /**
             * @description Of what you want to be notified.
             * @enum {string}
             */
            notify?: "all" | "mentions" | "none";
            /** @description The newest message; null where there is none that you may see. */
            lastMessage?: components["schemas"]["Message"] | null;
            /**
             * @description Messages of others that you have not read, without deleted ones. Exact to 999.
             * @example 1
             */
            unreadCount?: number;
            /** @description There may be more: `unreadCount` is 1000 and stands for that many or more. */
            unreadCapped?: boolean;
            /**
             * @description Unread messages that mention you, by your name or by `@all`. Exact to 999; 1000 stands for that
             *     many or more.
             * @example 0
             */
            unreadMentions?: number;
            /**
             * @example owner
             * @enum {string}
             */
            myRole?: "admin" | "owner" | "member";
            /** @description You want no notifications now. */
            muted?: boolean;
            /** @description A new message ends it, unless it is muted. */
            archived?: boolean;
            /** @description Not in your list, until the next message. */
            hidden?: boolean;
            pinned?: boolean;
            /**
             * @description Its place among what you have pinned; null for not pinned.
             * @example 0
             */
            pinnedOrder?: number | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            id: string;
            /**
             * @example group
             * @enum {string}
             */
            type: "direct" | "group";
            /** @example Allotment */
            title: string | null;
            /** @example Who waters when */
            description: string | null;
            /** @description Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. Groups only. */
            avatarUrl: string | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Of its title, description, avatar, settings and participants.
             */
            updatedAt: string;
            /** @example 2 */
            participantCount: number;
            /** @description The first 100; `GET /conversations/{id}/participants` has all. */
            participants: components["schemas"]["Participant"][];
            /** @description Null for a direct conversation. */
            settings: components["schemas"]["GroupSettings"] | null;
            /**
             * @description `seq` of the newest message, 0 before the first.
             * @example 42
             */
            lastSeq: number;
        };
        /** @description Title, description, avatar or settings have changed, or your own view of it. */
        ConversationUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.updated";
            data: components["schemas"]["ConversationChange"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A conversation is gone, with all that was in it. */
        ConversationDeletedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "conversation.deleted";
            data: components["schemas"]["Deletion"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description Somebody has joined: you, where it is your id. */
        ParticipantAddedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "participant.added";
            data: components["schemas"]["Participant"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description Somebody has another role, or is muted. */
        ParticipantUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "participant.updated";
            data: components["schemas"]["Participant"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        Departure: {
            user: components["schemas"]["UserSummary"];
        };
        /** @description Somebody has left: you, where it is your id. */
        ParticipantRemovedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "participant.removed";
            data: components["schemas"]["Departure"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description Somebody asks to join a group of which you are an owner or admin. */
        JoinRequestCreatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "join_request.created";
            data: components["schemas"]["JoinRequest"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        ResolvedJoinRequest: {
            user: components["schemas"]["UserSummary"];
            /** @description They are in the group. */
            approved: boolean;
        };
        /** @description A request to join has been decided: yours, where it is your id. */
        JoinRequestResolvedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "join_request.resolved";
            data: components["schemas"]["ResolvedJoinRequest"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description You have saved a message. Told to you alone, as all of this kind. */
        SavedAddedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "saved.added";
            data: components["schemas"]["SavedMessage"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description You have taken a message, whose id this is, out of those you had saved. */
        SavedRemovedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "saved.removed";
            data: components["schemas"]["Deletion"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description You have written a draft. Told to you alone, as all of this kind. */
        DraftUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "draft.updated";
            data: components["schemas"]["Draft"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        DraftDeletion: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
        };
        /** @description You have deleted a draft. */
        DraftDeletedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "draft.deleted";
            data: components["schemas"]["DraftDeletion"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description You have scheduled a message. Told to you alone, as all of this kind. */
        ScheduledMessageCreatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "scheduled_message.created";
            data: components["schemas"]["ScheduledMessage"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A message you have scheduled was changed, or could not be sent. */
        ScheduledMessageUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "scheduled_message.updated";
            data: components["schemas"]["ScheduledMessage"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A message you had scheduled was sent, or deleted. */
        ScheduledMessageDeletedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "scheduled_message.deleted";
            data: components["schemas"]["Deletion"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description You follow a thread, or no longer, or have read on in it. Told to you alone. That you replied `message.created` says. */
        ThreadUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "thread.updated";
            data: components["schemas"]["Thread"] | null;
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        NotificationsSeen: {
            /**
             * Format: date-time
             * @description Those of this time and before.
             */
            seenAt: string;
        };
        /** @description You have seen notifications on one of your devices. Told to you alone. */
        NotificationsSeenEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "notifications.seen";
            data: components["schemas"]["NotificationsSeen"] | null;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description You have blocked somebody. Told to you alone, as all of this kind. */
        BlockAddedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "block.added";
            data: components["schemas"]["Block"] | null;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        UserReference: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
        };
        /** @description You block somebody, whose id this is, no longer. */
        BlockRemovedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "block.removed";
            data: components["schemas"]["UserReference"] | null;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A profile has changed: yours, or that of somebody you share a conversation with. */
        UserUpdatedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user.updated";
            data: components["schemas"]["PublicUser"] | null;
            /**
             * @description Its place in the feed.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** Format: date-time */
            at: string;
        };
        Typist: {
            user: components["schemas"]["UserReference"];
        };
        /** @description Somebody types. Forget it after 8 s without another. */
        TypingStartedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing.started";
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            data: components["schemas"]["Typist"];
            /** Format: date-time */
            at: string;
        };
        /** @description Somebody types no more. */
        TypingStoppedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "typing.stopped";
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            conversationId: string;
            data: components["schemas"]["Typist"];
            /** Format: date-time */
            at: string;
        };
        Presence: {
            /**
             * @description `away` after five minutes without activity, or by choice. `offline` also where they do not want
             *     to be seen, and where you share no conversation with them.
             * @enum {string}
             */
            status: "online" | "away" | "offline";
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            userId: string;
            /**
             * Format: date-time
             * @description Of somebody who is offline: when they were last seen, for as long as that is remembered.
             */
            lastSeenAt: string | null;
        };
        /** @description Somebody you share a conversation with came, went or is away. */
        PresenceChangedEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "presence.changed";
            data: components["schemas"]["Presence"];
            /** Format: date-time */
            at: string;
        };
        /** @description All that the server may say over the WebSocket `/api/realtime`. Ignore types that you do not know. */
        ServerFrame: components["schemas"]["ReadyFrame"] | components["schemas"]["AckFrame"] | components["schemas"]["ErrorFrame"] | components["schemas"]["PongFrame"] | components["schemas"]["MessageCreatedEvent"] | components["schemas"]["MessageUpdatedEvent"] | components["schemas"]["MessageDeletedEvent"] | components["schemas"]["MessageHiddenEvent"] | components["schemas"]["ReactionAddedEvent"] | components["schemas"]["ReactionRemovedEvent"] | components["schemas"]["ReadUpdatedEvent"] | components["schemas"]["DeliveredUpdatedEvent"] | components["schemas"]["ConversationCreatedEvent"] | components["schemas"]["ConversationUpdatedEvent"] | components["schemas"]["ConversationDeletedEvent"] | components["schemas"]["ParticipantAddedEvent"] | components["schemas"]["ParticipantUpdatedEvent"] | components["schemas"]["ParticipantRemovedEvent"] | components["schemas"]["JoinRequestCreatedEvent"] | components["schemas"]["JoinRequestResolvedEvent"] | components["schemas"]["SavedAddedEvent"] | components["schemas"]["SavedRemovedEvent"] | components["schemas"]["DraftUpdatedEvent"] | components["schemas"]["DraftDeletedEvent"] | components["schemas"]["ScheduledMessageCreatedEvent"] | components["schemas"]["ScheduledMessageUpdatedEvent"] | components["schemas"]["ScheduledMessageDeletedEvent"] | components["schemas"]["ThreadUpdatedEvent"] | components["schemas"]["NotificationsSeenEvent"] | components["schemas"]["BlockAddedEvent"] | components["schemas"]["BlockRemovedEvent"] | components["schemas"]["UserUpdatedEvent"] | components["schemas"]["TypingStartedEvent"] | components["schemas"]["TypingStoppedEvent"] | components["schemas"]["PresenceChangedEvent"];
        OwnPresence: {
            /**
             * @description `auto`: as you are. `invisible`: offline, whatever you do; it stays until you change it.
             * @enum {string}
             */
            status: "auto" | "away" | "invisible";
        };
        PresenceList: {
            /** @description One for each id, in the order asked. */
            items: components["schemas"]["Presence"][];
        };
        /** @description Something that a client could show has changed. `data` is the resource as it is now, or null where it is gone since; a later event says so. */
        FeedEvent: components["schemas"]["MessageCreatedEvent"] | components["schemas"]["MessageUpdatedEvent"] | components["schemas"]["MessageDeletedEvent"] | components["schemas"]["MessageHiddenEvent"] | components["schemas"]["ReactionAddedEvent"] | components["schemas"]["ReactionRemovedEvent"] | components["schemas"]["ReadUpdatedEvent"] | components["schemas"]["DeliveredUpdatedEvent"] | components["schemas"]["ConversationCreatedEvent"] | components["schemas"]["ConversationUpdatedEvent"] | components["schemas"]["ConversationDeletedEvent"] | components["schemas"]["ParticipantAddedEvent"] | components["schemas"]["ParticipantUpdatedEvent"] | components["schemas"]["ParticipantRemovedEvent"] | components["schemas"]["JoinRequestCreatedEvent"] | components["schemas"]["JoinRequestResolvedEvent"] | components["schemas"]["SavedAddedEvent"] | components["schemas"]["SavedRemovedEvent"] | components["schemas"]["DraftUpdatedEvent"] | components["schemas"]["DraftDeletedEvent"] | components["schemas"]["ScheduledMessageCreatedEvent"] | components["schemas"]["ScheduledMessageUpdatedEvent"] | components["schemas"]["ScheduledMessageDeletedEvent"] | components["schemas"]["ThreadUpdatedEvent"] | components["schemas"]["NotificationsSeenEvent"] | components["schemas"]["BlockAddedEvent"] | components["schemas"]["BlockRemovedEvent"] | components["schemas"]["UserUpdatedEvent"];
        Sync: {
            /** @description In the order in which everybody is told them. */
            events: components["schemas"]["FeedEvent"][];
            /**
             * @description Everything up to here you have now: give it as `since`.
             * @example MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY
             */
            cursor: string;
            /** @description There is more already: ask again at once. */
            hasMore: boolean;
            /** @description Where there was no `since`: the first page of your conversations. */
            conversations?: components["schemas"]["ConversationPage"];
        };
        DataExportProgress: {
            /**
             * @description Files of rows that the archive is to have.
             * @example 15
             */
            parts: number;
            /** @example 9 */
            partsDone: number;
            /**
             * @description Rows that are in it by now.
             * @example 12840
             */
            items: number;
        };
        DataExport: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a14
             */
            id: string;
            /**
             * @description `ready`: it can be downloaded. `failed`: it could not be made; ask for another.
             * @example running
             * @enum {string}
             */
            state: "waiting" | "running" | "ready" | "failed";
            progress: components["schemas"]["DataExportProgress"];
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description Bytes, once it is ready. */
            size: number | null;
            /**
             * Format: date-time
             * @description Until when it can be downloaded.
             */
            expiresAt: string | null;
        };
        Attempts: {
            attempts: number;
            withinSeconds: number;
        };
        RequestLimits: {
            /** @description Of one user on one node. */
            perMinute: number | null;
            /** @description From one address. */
            registrations: components["schemas"]["Attempts"] | null;
            /** @description Of one account from one address. */
            failedLogins: components["schemas"]["Attempts"] | null;
            /** @description Of your own password, where it is asked for again. */
            wrongPasswords: components["schemas"]["Attempts"] | null;
            /** @description E-mails with a link to choose a new password. */
            resetRequests: components["schemas"]["Attempts"] | null;
            /** @description Archives of your data that are made. */
            exports: components["schemas"]["Attempts"] | null;
            /** @description Of a body in JSON. */
            bodyBytes: number;
            /** @description Arrays and objects within each other in a body in JSON. */
            bodyDepth: number;
        };
        PageLimits: {
            /** @description Where none is asked for. */
            size: number;
            maxSize: number;
        };
        UserLimits: {
            minUsernameLength: number;
            usernameLength: number;
            displayNameLength: number;
            bioLength: number;
            emailLength: number;
            minPasswordLength: number;
            passwordLength: number;
            /** @description Of the text to find people by. */
            searchLength: number;
            /** @description Of the file that an avatar, of a user or a group, is drawn from. */
            avatarBytes: number;
            avatarPixels: number;
            /** @description People that you may have blocked. */
            blocks: number;
            /** @description For which an archive of your data can be downloaded. */
            exportSeconds: number;
            /** @description For which something is among your notifications. */
            notificationSeconds: number;
        };
        SessionLimits: {
            accessTokenSeconds: number;
            /** @description After its last refresh a session lives so long. */
            refreshTokenSeconds: number;
            /** @description After a login in which deleting the account asks for no password. */
            passwordFreshSeconds: number;
            /** @description The link in an e-mail to choose a new password. */
            resetLinkSeconds: number;
            /** @description A ticket that opens a stream. */
            ticketSeconds: number;
        };
        ConversationLimits: {
            titleLength: number;
            descriptionLength: number;
            /** @description Of the text to find conversations by. */
            searchLength: number;
            /** @description Of a group. */
            participants: number;
            /** @description Named as a conversation is made. */
            participantsNamed: number;
            /** @description Added at once. */
            participantsAdded: number;
            /** @description Shown within a conversation; `GET /conversations/{id}/participants` has all. */
            participantsShown: number;
            /** @description Of one conversation. */
            pinnedMessages: number;
            slowModeSeconds: number;
            /** @description The greatest `pinnedOrder`. */
            pinnedOrder: number;
            /** @description `unreadCount` is exact below it; it stands for itself and all that is more. */
            unreadCap: number;
            /** @description How many messages back can be marked as unread. */
            rewind: number;
        };
        InviteLimits: {
            /** @description Good ones of one group. */
            invites: number;
            minLifetimeSeconds: number;
            lifetimeSeconds: number;
            /** @description The greatest `maxUses`. */
            uses: number;
        };
        MessageLimits: {
            bodyLength: number;
            clientMessageIdLength: number;
            /** @description Of the text to find messages by. */
            searchLength: number;
            /** @description Of that text. */
            searchWords: number;
            /** @description Places in a message that are shown as found. */
            searchHighlights: number;
            /** @description Of one message. */
            attachments: number;
            /** @description Times that one message may mention somebody. */
            mentions: number;
            /** @description Of a quoted message, as it is shown with one that quotes it. */
            quoteLength: number;
            /** @description Different emoji that you may react to one message with. */
            reactionsPerUser: number;
            /** @description Different emoji that one message may have as reactions. */
            reactionsPerMessage: number;
            /** @description After sending it, in which its author may edit a message. */
            editWindowSeconds: number | null;
            /** @description After sending it, in which its author may delete a message for everybody. */
            deleteWindowSeconds: number | null;
            /** @description After deleting a message for everybody, in which whoever did may undo it. */
            restoreWindowSeconds: number;
            /** @description Of one conversation, that you may delete for yourself. */
            hidden: number;
            /** @description That you may have saved. */
            saved: number;
            /** @description That you may have scheduled at once, in all conversations together. */
            scheduled: number;
            /** @description How far ahead. */
            scheduleAheadSeconds: number;
        };
        AttachmentLimits: {
            /** @description Of one file. */
            bytes: number;
            /** @description Of all that you have uploaded together. */
            quotaBytes: number;
            /** @description Of a picture: width times height. */
            pixels: number;
            avifPixels: number;
            /** @description Such as `image/*`. Empty: all. */
            typesAllowed: string[];
            /** @description Refused, though allowed above. */
            typesDenied: string[];
            /** @description Before it is removed one that is not sent waits so long. */
            unsentSeconds: number;
            /** @description A link without a token is good for so long. */
            linkSeconds: number;
            /** @description Links asked for at once. */
            links: number;
        };
        RealtimeLimits: {
            /** @description Open ones of one user on one node. */
            streams: number;
            /** @description A client may be away for so long and still go on from its cursor. */
            resumeSeconds: number;
            /** @description To wait, at least, before coming back when a stream has ended. */
            retrySeconds: number;
            /** @description In one answer of `GET /sync`. */
            syncEvents: number;
            /** @description The longest `wait` of `GET /sync`. */
            syncWaitSeconds: number;
            /** @description Of a frame that a client sends. */
            frameBytes: number;
            /** @description A socket has so long to say who it is. */
            authSeconds: number;
            /** @description Without a word of the client, pongs included, after which a socket is closed. */
            silenceSeconds: number;
            /** @description At once, over one socket. */
            commands: number;
            commandsPerSecond: number;
            /** @description A stream with more that is not read is cut off, to go on from its cursor. */
            unreadBytes: number;
            /** @description Without another `typing.start`, after which somebody has stopped. */
            typingSeconds: number;
            /** @description Users whose presence is asked for at once. */
            presenceAsked: number;
            /** @description Members of a conversation up to whom they are told of each other's presence. */
            presenceAudience: number;
        };
        ServerLimits: {
            requests: components["schemas"]["RequestLimits"];
            pages: components["schemas"]["PageLimits"];
            users: components["schemas"]["UserLimits"];
            sessions: components["schemas"]["SessionLimits"];
            conversations: components["schemas"]["ConversationLimits"];
            invites: components["schemas"]["InviteLimits"];
            messages: components["schemas"]["MessageLimits"];
            attachments: components["schemas"]["AttachmentLimits"];
            realtime: components["schemas"]["RealtimeLimits"];
        };
        HealthStatus: {
            /** @enum {string} */
            status: "ok";
        };
    };
    responses: {
        /** @description `validation_failed`: `errors` names each field; or `malformed_request`, `malformed_json`. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_authenticated`: no access token, or none that is good. */
        NotAuthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:not_authenticated",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "no access token, or none that is good.",
                 *       "instance": "/api/messages",
                 *       "code": "not_authenticated",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request_timeout`: the request did not arrive in time. */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:request_timeout",
                 *       "title": "Request Timeout",
                 *       "status": 408,
                 *       "detail": "the request did not arrive in time.",
                 *       "instance": "/api/messages",
                 *       "code": "request_timeout",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body_too_large`: more than 256 KiB. */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:body_too_large",
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "detail": "more than 256 KiB.",
                 *       "instance": "/api/messages",
                 *       "code": "body_too_large",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: the body is of another type. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:unsupported_media_type",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "the body is of another type.",
                 *       "instance": "/api/messages",
                 *       "code": "unsupported_media_type",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate_limited`: wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:rate_limited",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "wait as long as `Retry-After` says.",
                 *       "instance": "/api/messages",
                 *       "code": "rate_limited",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `headers_too_large`: address and headers have more than 16 KiB. */
        HeadersTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:headers_too_large",
                 *       "title": "Request Header Fields Too Large",
                 *       "status": 431,
                 *       "detail": "address and headers have more than 16 KiB.",
                 *       "instance": "/api/messages",
                 *       "code": "headers_too_large",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal_error`: our fault. Quote the `requestId`. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:internal_error",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "our fault. Quote the `requestId`.",
                 *       "instance": "/api/messages",
                 *       "code": "internal_error",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `database_unavailable`: try again; or `busy`, or `shutting_down`. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:parley:problem:database_unavailable",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "try again; or `busy`, or `shutting_down`.",
                 *       "instance": "/api/messages",
                 *       "code": "database_unavailable",
                 *       "requestId": "checkout-7f3a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Seconds after which trying again makes sense. */
        "Retry-After": number;
        /** @description Requests that you may make in a minute. */
        "RateLimit-Limit": number;
        /** @description Requests that are left of it. */
        "RateLimit-Remaining": number;
        /** @description Seconds until all are there again. */
        "RateLimit-Reset": number;
        /** @description Names this request in problems and in the log. Sent along, yours is taken. */
        "X-Request-Id": string;
        /** @description How to authenticate: `Bearer`. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getOwnUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOwnUser: {
        parameters: {
            query?: {
                /** @description Only say what would go. */
                dryRun?: boolean;
                /** @description `keep`: what you have written stays, without your name. `delete`: its text and files go as well. */
                messages?: "keep" | "delete";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfirmPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `password_required`, or `current_password_wrong`. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:password_required",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "Forbidden",
                     *       "instance": "/api/messages",
                     *       "code": "password_required",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOwnUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `credentials_wrong`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:credentials_wrong",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Unauthorized",
                     *       "instance": "/api/messages",
                     *       "code": "credentials_wrong",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `refresh_token_invalid`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:refresh_token_invalid",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Unauthorized",
                     *       "instance": "/api/messages",
                     *       "code": "refresh_token_invalid",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which session. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `session_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:session_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "session_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `current_password_wrong`. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:current_password_wrong",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "Forbidden",
                     *       "instance": "/api/messages",
                     *       "code": "current_password_wrong",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPassword"];
            };
        };
        responses: {
            /** @description If there is such an account, a link is on its way. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUser"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            /** @description `username_taken` or `email_taken`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:username_taken",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "Conflict",
                     *       "instance": "/api/messages",
                     *       "code": "username_taken",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchUsers: {
        parameters: {
            query: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Part of a username or display name. E-mail addresses are never searched. */
                search: string;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicUserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which user. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `user_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:user_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "user_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnUser"];
                };
            };
            /** @description `validation_failed` where there is no `file`, `image_invalid` where it is damaged. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            /** @description `user_not_found`: the account has been deleted meanwhile. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:user_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "the account has been deleted meanwhile.",
                     *       "instance": "/api/messages",
                     *       "code": "user_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `file_too_large`, or `image_too_large`: too many pixels. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:file_too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "too many pixels.",
                     *       "instance": "/api/messages",
                     *       "code": "file_too_large",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `image_unsupported`, or `unsupported_media_type`: not multipart/form-data. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:image_unsupported",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "not multipart/form-data.",
                     *       "instance": "/api/messages",
                     *       "code": "image_unsupported",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You have no avatar. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAvatar: {
        parameters: {
            query?: {
                /** @description Width and height in pixels. */
                size?: 64 | 256 | 512;
            };
            header?: {
                /** @description The `ETag` of the image that you have. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Which avatar. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the image. */
                    ETag?: string;
                    /** @description For ever: a new avatar has a new address. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the image. */
                    ETag?: string;
                    /** @description For ever: a new avatar has a new address. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description `avatar_not_found`: never there, replaced or removed. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:avatar_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "never there, replaced or removed.",
                     *       "instance": "/api/messages",
                     *       "code": "avatar_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    blockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which user. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `user_not_found`: there is nobody with this id. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:user_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is nobody with this id.",
                     *       "instance": "/api/messages",
                     *       "code": "user_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `cannot_block_yourself`, or `too_many_blocks`: `GET /limits` says how many you may have. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:cannot_block_yourself",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "`GET /limits` says how many you may have.",
                     *       "instance": "/api/messages",
                     *       "code": "cannot_block_yourself",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unblockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which user. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You do not block them. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBlocks: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentUpload"];
            };
        };
        responses: {
            /** @description Uploaded. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description `validation_failed` where there is no `file`, `attachment_empty`, or `image_invalid`. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            /** @description `file_too_large`, `attachment_quota_exceeded`, or `image_too_large`: too many pixels. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:file_too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "too many pixels.",
                     *       "instance": "/api/messages",
                     *       "code": "file_too_large",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_type_refused`, or `unsupported_media_type`: not multipart/form-data. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_type_refused",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "not multipart/form-data.",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_type_refused",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    linkAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentLinksRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentLinks"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023`. */
                Range?: string;
                /** @description The `ETag` of what you have a part of: if it is another, send the whole. */
                "If-Range"?: string;
            };
            path: {
                /** @description Which attachment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The bytes asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    /** @description Which bytes of how many. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `attachment_not_found`: there is none, or you may not see it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you may not see it.",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `range_not_satisfiable`: it is shorter than that. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:range_not_satisfiable",
                     *       "title": "Range Not Satisfiable",
                     *       "status": 416,
                     *       "detail": "it is shorter than that.",
                     *       "instance": "/api/messages",
                     *       "code": "range_not_satisfiable",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which attachment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `attachment_not_found`: there is none, or you may not see it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you may not see it.",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `attachment_already_sent`: delete the message instead. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_already_sent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "delete the message instead.",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_already_sent",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getThumbnail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023`. */
                Range?: string;
                /** @description The `ETag` of what you have a part of: if it is another, send the whole. */
                "If-Range"?: string;
            };
            path: {
                /** @description Which attachment. */
                id: string;
                /** @description Which size. */
                size: 160 | 480 | 1280;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thumbnail. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description The bytes asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    /** @description Which bytes of how many. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `attachment_not_found`: there is none, or you may not see it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you may not see it.",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `range_not_satisfiable`: it is shorter than that. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:range_not_satisfiable",
                     *       "title": "Range Not Satisfiable",
                     *       "status": 416,
                     *       "detail": "it is shorter than that.",
                     *       "instance": "/api/messages",
                     *       "code": "range_not_satisfiable",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those you have archived, or have not. */
                archived?: boolean;
                /** @description Those you have hidden, in place of all others. */
                hidden?: boolean;
                /** @description Only those you have pinned, or have not. */
                pinned?: boolean;
                /** @description Part of the title, or of the name of somebody else in it. */
                search?: string;
                /** @description Only direct ones, or only groups. */
                type?: "direct" | "group";
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConversation"];
            };
        };
        responses: {
            /** @description The direct conversation that you have already. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Started. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `contact_restricted`: you can start no conversation with those that `errors` names. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:contact_restricted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "you can start no conversation with those that `errors` names.",
                     *       "instance": "/api/messages",
                     *       "code": "contact_restricted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user_not_found`: your own account has just been deleted. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:user_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "your own account has just been deleted.",
                     *       "instance": "/api/messages",
                     *       "code": "user_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: those two keep theirs; archive it instead. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "those two keep theirs; archive it instead.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConversation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that; or `contact_restricted`: you can say nothing to this person. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that; or `contact_restricted`: you can say nothing to this person.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: settings are for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "settings are for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePreferences"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    hideConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    clearConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setConversationAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description `validation_failed` where there is no `file`, `image_invalid` where it is damaged. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, or `image_too_large`: too many pixels. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:file_too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "too many pixels.",
                     *       "instance": "/api/messages",
                     *       "code": "file_too_large",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `image_unsupported`, or `unsupported_media_type`: not multipart/form-data. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:image_unsupported",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "not multipart/form-data.",
                     *       "instance": "/api/messages",
                     *       "code": "image_unsupported",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeConversationAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has no avatar. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listParticipants: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParticipants"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedParticipants"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`; `contact_restricted`: you cannot add those that `errors` names; or `user_banned`: one of them is kept out. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "you cannot add those that `errors` names; or `user_banned`: one of them is kept out.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`, or `too_many_participants`: past the limit of the server. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "past the limit of the server.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which participant. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are out. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `participant_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which participant. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRole"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `participant_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `last_owner` or `conversation_is_direct`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:last_owner",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "Conflict",
                     *       "instance": "/api/messages",
                     *       "code": "last_owner",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    transferOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferOwnership"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `participant_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    leaveConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You are out. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBans: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BanPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    banUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which ban. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ban"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `user_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unbanUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which ban. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They may come back. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `ban_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    muteParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which participant. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteParticipant"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `participant_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unmuteParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which participant. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They may send. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `participant_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReadPointer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkUnread"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markDelivered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReadPointer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadTotal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvites: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: you may not add people to this group. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "you may not add people to this group.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: invites are for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "invites are for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvite"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invite"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: you may not add people to this group. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "you may not add people to this group.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`, or `too_many_invites`: a group has 100 at most. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "a group has 100 at most.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which invite. */
                inviteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is good no longer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: you may not add people to this group. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "you may not add people to this group.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `invite_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: invites are for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "invites are for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    previewInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which invite. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `invite_not_found`: there is none, or it has expired, is used up or revoked. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invite_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or it has expired, is used up or revoked.",
                     *       "instance": "/api/messages",
                     *       "code": "invite_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which invite. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedInvite"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `user_banned`: the group keeps you out. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:user_banned",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "the group keeps you out.",
                     *       "instance": "/api/messages",
                     *       "code": "user_banned",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invite_not_found`: there is none, or it has expired, is used up or revoked. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invite_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or it has expired, is used up or revoked.",
                     *       "instance": "/api/messages",
                     *       "code": "invite_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `too_many_participants`: the group is full. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_many_participants",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "the group is full.",
                     *       "instance": "/api/messages",
                     *       "code": "too_many_participants",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJoinRequests: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveJoinRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which resource. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`, or `user_banned`: they have been banned since. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "they have been banned since.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `join_request_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`, or `too_many_participants`: the group is full. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "the group is full.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    declineJoinRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which resource. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are not let in. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: your role does not permit that. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "your role does not permit that.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found` or `join_request_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `conversation_is_direct`: that is for groups. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_is_direct",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "that is for groups.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_is_direct",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only messages of this user. */
                senderId?: string;
                /** @description Only messages sent later than this. */
                sentAfter?: string;
                /** @description Only messages sent earlier than this. */
                sentBefore?: string;
                /** @description Only messages with attachments, or only those without. */
                hasAttachments?: boolean;
                /**
                 * @description Only messages with all of these words, whatever case and accents. From three letters on also inside
                 *     of words, and anywhere where no spaces are written; in double quotes whole words, one after the other.
                 *     A page may be short and have a `nextCursor`: there is more to be looked through.
                 */
                search?: string;
                /** @description Only messages of this conversation. */
                conversationId?: string;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`, where you name one. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Not Found",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as `clientMessageId` in the body. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessage"];
            };
        };
        responses: {
            /** @description Sent before with this `clientMessageId`: the first message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description true */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Sent, and on disk. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `sending_restricted`: only some may send there; `participant_muted`; or `contact_restricted`: you can send this person nothing. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:sending_restricted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "only some may send there; `participant_muted`; or `contact_restricted`: you can send this person nothing.",
                     *       "instance": "/api/messages",
                     *       "code": "sending_restricted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it; `attachment_not_found`: no upload of yours; `parent_not_found`: no message there to reply to; or `quoted_message_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it; `attachment_not_found`: no upload of yours; `parent_not_found`: no message there to reply to; or `quoted_message_not_found`.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `attachment_already_sent`: it is part of another message; `parent_is_reply`; or `parent_deleted`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_already_sent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "it is part of another message; `parent_is_reply`; or `parent_deleted`.",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_already_sent",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `client_message_id_reused`: you have sent another message with it. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:client_message_id_reused",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "you have sent another message with it.",
                     *       "instance": "/api/messages",
                     *       "code": "client_message_id_reused",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slow_mode`: wait before the next message; or `rate_limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:slow_mode",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "wait before the next message; or `rate_limited`.",
                     *       "instance": "/api/messages",
                     *       "code": "slow_mode",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkGet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description The version as an entity tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: {
                /** @description For whom it is to be gone. */
                for?: "everyone" | "me";
            };
            header?: {
                /** @description The version you have seen, as an entity tag: nothing happens if there is a newer. */
                "If-Match"?: string;
            };
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its text is gone, its place in the conversation stays; or you see it no longer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`; `delete_window_over`. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "Forbidden",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `too_many_hidden`: you have deleted so many here for yourself. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_many_hidden",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "you have deleted so many here for yourself.",
                     *       "instance": "/api/messages",
                     *       "code": "too_many_hidden",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_changed`: it is at another version than `If-Match` names. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_changed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "detail": "it is at another version than `If-Match` names.",
                     *       "instance": "/api/messages",
                     *       "code": "message_changed",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you have seen, as an entity tag: nothing happens if there is a newer. */
                "If-Match"?: string;
            };
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMessage"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description The version as an entity tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_your_message`; `edit_window_over`; or you may not send there: `sending_restricted`, `participant_muted`, `contact_restricted`. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_your_message",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "Forbidden",
                     *       "instance": "/api/messages",
                     *       "code": "not_your_message",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `message_deleted`; or `message_forwarded`: the words of somebody else cannot be changed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_deleted",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "the words of somebody else cannot be changed.",
                     *       "instance": "/api/messages",
                     *       "code": "message_deleted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_changed`: it is at another version than `If-Match` names. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_changed",
                     *       "title": "Precondition Failed",
                     *       "status": 412,
                     *       "detail": "it is at another version than `If-Match` names.",
                     *       "instance": "/api/messages",
                     *       "code": "message_changed",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description The version as an entity tag. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `restore_window_over`; `not_permitted`; or you may not send there: `sending_restricted`, `participant_muted`, `contact_restricted`. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:restore_window_over",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "Forbidden",
                     *       "instance": "/api/messages",
                     *       "code": "restore_window_over",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConversationMessages: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only messages of this user. */
                senderId?: string;
                /** @description Only messages sent later than this. */
                sentAfter?: string;
                /** @description Only messages sent earlier than this. */
                sentBefore?: string;
                /** @description Only messages with attachments, or only those without. */
                hasAttachments?: boolean;
                /**
                 * @description Only messages with all of these words, whatever case and accents. From three letters on also inside
                 *     of words, and anywhere where no spaces are written; in double quotes whole words, one after the other.
                 *     A page may be short and have a `nextCursor`: there is more to be looked through.
                 */
                search?: string;
                /** @description Only messages with a greater `seq`. */
                afterSeq?: number;
                /** @description Only messages with a smaller `seq`. */
                beforeSeq?: number;
                /**
                 * @description The page around a `seq`, around the first message sent at a time or later
                 *     (`2026-01-31T09:30:00.000Z`), or around the first unread: half of `limit` before it, it and the
                 *     rest after. Go on from there by the cursors; not together with `cursor` or `search`.
                 */
                around?: string;
                /** @description Newest first, or oldest first. */
                order?: "asc" | "desc";
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendToConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as `clientMessageId` in the body. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendToConversation"];
            };
        };
        responses: {
            /** @description Sent before with this `clientMessageId`: the first message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description true */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Sent, and on disk. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `sending_restricted`: only some may send there; `participant_muted`; or `contact_restricted`: you can send this person nothing. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:sending_restricted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "only some may send there; `participant_muted`; or `contact_restricted`: you can send this person nothing.",
                     *       "instance": "/api/messages",
                     *       "code": "sending_restricted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conversation_not_found`: there is none, or you are not in it; `attachment_not_found`: no upload of yours; `parent_not_found`: no message there to reply to; or `quoted_message_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it; `attachment_not_found`: no upload of yours; `parent_not_found`: no message there to reply to; or `quoted_message_not_found`.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `attachment_already_sent`: it is part of another message; `parent_is_reply`; or `parent_deleted`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_already_sent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "it is part of another message; `parent_is_reply`; or `parent_deleted`.",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_already_sent",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `client_message_id_reused`: you have sent another message with it. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:client_message_id_reused",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "you have sent another message with it.",
                     *       "instance": "/api/messages",
                     *       "code": "client_message_id_reused",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slow_mode`: wait before the next message; or `rate_limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:slow_mode",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "wait before the next message; or `rate_limited`.",
                     *       "instance": "/api/messages",
                     *       "code": "slow_mode",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVersions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageVersionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReaders: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `receipts_hidden`: you hide yours, so you are not shown others’. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:receipts_hidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "you hide yours, so you are not shown others’.",
                     *       "instance": "/api/messages",
                     *       "code": "receipts_hidden",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    forwardMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same as `clientMessageId` in the body. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardMessage"];
            };
        };
        responses: {
            /** @description Sent before with this `clientMessageId`: the first message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description true */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Sent, and on disk. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `sending_restricted`: only some may send there; `participant_muted`; or `contact_restricted`: you can send this person nothing. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:sending_restricted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "only some may send there; `participant_muted`; or `contact_restricted`: you can send this person nothing.",
                     *       "instance": "/api/messages",
                     *       "code": "sending_restricted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`; `conversation_not_found`: there is none, or you are not in it; or `attachment_not_found`, where it has just been deleted. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it; or `attachment_not_found`, where it has just been deleted.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `message_deleted`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_deleted",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "Conflict",
                     *       "instance": "/api/messages",
                     *       "code": "message_deleted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `attachment_quota_exceeded`. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:attachment_quota_exceeded",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "Payload Too Large",
                     *       "instance": "/api/messages",
                     *       "code": "attachment_quota_exceeded",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `client_message_id_reused`: you have sent another message with it. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:client_message_id_reused",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "you have sent another message with it.",
                     *       "instance": "/api/messages",
                     *       "code": "client_message_id_reused",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `slow_mode`: wait before the next message; or `rate_limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:slow_mode",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "wait before the next message; or `rate_limited`.",
                     *       "instance": "/api/messages",
                     *       "code": "slow_mode",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pin"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: the group lets others pin; or `contact_restricted`: you can say nothing to this person. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "the group lets others pin; or `contact_restricted`: you can say nothing to this person.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `too_many_pins`: `GET /limits` says how many a conversation may have. Or `message_deleted`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_many_pins",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "`GET /limits` says how many a conversation may have. Or `message_deleted`.",
                     *       "instance": "/api/messages",
                     *       "code": "too_many_pins",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not pinned. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `not_permitted`: the group lets others pin; or `contact_restricted`: you can say nothing to this person. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_permitted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "the group lets others pin; or `contact_restricted`: you can say nothing to this person.",
                     *       "instance": "/api/messages",
                     *       "code": "not_permitted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPins: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
                /**
                 * @description Exactly one emoji that Unicode recommends for general interchange, with its skin tone. However it
                 *     is written, it is taken as fully qualified: `❤` is `❤️`.
                 */
                emoji: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `participant_muted`: an owner or admin has muted you; or `contact_restricted`: you can say nothing to this person. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:participant_muted",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "an owner or admin has muted you; or `contact_restricted`: you can say nothing to this person.",
                     *       "instance": "/api/messages",
                     *       "code": "participant_muted",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `too_many_reactions`: `GET /limits` says how many you may have on one message. Or `too_many_emoji`: it has as many different ones as it may. Or `message_deleted`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_many_reactions",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "`GET /limits` says how many you may have on one message. Or `too_many_emoji`: it has as many different ones as it may. Or `message_deleted`.",
                     *       "instance": "/api/messages",
                     *       "code": "too_many_reactions",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
                /**
                 * @description Exactly one emoji that Unicode recommends for general interchange, with its skin tone. However it
                 *     is written, it is taken as fully qualified: `❤` is `❤️`.
                 */
                emoji: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You have no such reaction there. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReactions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those with this one. */
                emoji?: string;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `too_many_saved`: `GET /limits` says how many you may have. Or `message_deleted`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_many_saved",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "`GET /limits` says how many you may have. Or `message_deleted`.",
                     *       "instance": "/api/messages",
                     *       "code": "too_many_saved",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unsaveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not saved. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSavedMessages: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `draft_not_found`: you have none there; or `conversation_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:draft_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "you have none there; or `conversation_not_found`.",
                     *       "instance": "/api/messages",
                     *       "code": "draft_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listScheduledMessages: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleMessage"];
            };
        };
        responses: {
            /** @description Scheduled before with this `clientMessageId`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessage"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `conversation_not_found`: there is none, or you are not in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conversation_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in it.",
                     *       "instance": "/api/messages",
                     *       "code": "conversation_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `too_many_scheduled`: `GET /limits` says how many you may have. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_many_scheduled",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "`GET /limits` says how many you may have.",
                     *       "instance": "/api/messages",
                     *       "code": "too_many_scheduled",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `client_message_id_reused`: you have scheduled another message with it. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:client_message_id_reused",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "you have scheduled another message with it.",
                     *       "instance": "/api/messages",
                     *       "code": "client_message_id_reused",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which resource. */
                scheduledId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `scheduled_message_not_found`: you have none such, it may have been sent; or `conversation_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:scheduled_message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "you have none such, it may have been sent; or `conversation_not_found`.",
                     *       "instance": "/api/messages",
                     *       "code": "scheduled_message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which resource. */
                scheduledId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not sent. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `scheduled_message_not_found`: you have none such, it may have been sent; or `conversation_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:scheduled_message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "you have none such, it may have been sent; or `conversation_not_found`.",
                     *       "instance": "/api/messages",
                     *       "code": "scheduled_message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `scheduled_message_sending`: it is too late, it is just being sent. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:scheduled_message_sending",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "it is too late, it is just being sent.",
                     *       "instance": "/api/messages",
                     *       "code": "scheduled_message_sending",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeScheduledMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which conversation. */
                id: string;
                /** @description Which resource. */
                scheduledId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleMessage"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `scheduled_message_not_found`: you have none such, it may have been sent; or `conversation_not_found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:scheduled_message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "you have none such, it may have been sent; or `conversation_not_found`.",
                     *       "instance": "/api/messages",
                     *       "code": "scheduled_message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `scheduled_message_sending`: it is too late, it is just being sent. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:scheduled_message_sending",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "it is too late, it is just being sent.",
                     *       "instance": "/api/messages",
                     *       "code": "scheduled_message_sending",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those that you have not seen. */
                unseen?: boolean;
                /** @description Only those of one kind. */
                type?: "mention" | "reply" | "reaction" | "added";
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationsState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    seeNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeeNotifications"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReplies: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
                /** @description Oldest first, or newest first. */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Only threads with replies that you have not read, or only those without. */
                unread?: boolean;
                /** @description `nextCursor` or `prevCursor` of a page of this same list. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `message_is_reply`: name the message that it replies to. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_is_reply",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "name the message that it replies to.",
                     *       "instance": "/api/messages",
                     *       "code": "message_is_reply",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    followThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `message_is_reply`: name the message that it replies to. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_is_reply",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "name the message that it replies to.",
                     *       "instance": "/api/messages",
                     *       "code": "message_is_reply",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unfollowThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You do not follow it. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `message_is_reply`: name the message that it replies to. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_is_reply",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "name the message that it replies to.",
                     *       "instance": "/api/messages",
                     *       "code": "message_is_reply",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markThreadRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveThreadPointer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `message_not_found`: there is none, or you are not in its conversation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:message_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "there is none, or you are not in its conversation.",
                     *       "instance": "/api/messages",
                     *       "code": "message_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `thread_not_followed`: follow it first; or `message_is_reply`. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:thread_not_followed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "follow it first; or `message_is_reply`.",
                     *       "instance": "/api/messages",
                     *       "code": "thread_not_followed",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Go on after this cursor. `Last-Event-ID` does the same. */
                since?: string;
            };
            header?: {
                /** @description Go on after this cursor: counts more than `since`. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, one after another. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            /** @description `resync_required`: begin again with a cursor of `GET /sync`. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:resync_required",
                     *       "title": "Gone",
                     *       "status": 410,
                     *       "detail": "begin again with a cursor of `GET /sync`.",
                     *       "instance": "/api/messages",
                     *       "code": "resync_required",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOwnPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPresence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which user. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPresence: {
        parameters: {
            query: {
                /** @description Up to 100, by comma or as several parameters. */
                userIds: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sync: {
        parameters: {
            query?: {
                /** @description How many events at most. */
                limit?: number;
                /** @description Seconds to wait for an event where there is none yet. */
                wait?: number;
                /** @description A cursor: of an event, of an earlier answer. Without it you get one to begin with. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sync"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            /** @description `resync_required`: begin again without `since`, and load what you show anew. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:resync_required",
                     *       "title": "Gone",
                     *       "status": 410,
                     *       "detail": "begin again without `since`, and load what you show anew.",
                     *       "instance": "/api/messages",
                     *       "code": "resync_required",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `export_not_found`: you have asked for none, or it has expired. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:export_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "you have asked for none, or it has expired.",
                     *       "instance": "/api/messages",
                     *       "code": "export_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being made. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            408: components["responses"]["RequestTimeout"];
            /** @description `export_running`: one is being made already. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:export_running",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "one is being made already.",
                     *       "instance": "/api/messages",
                     *       "code": "export_running",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: `GET /limits` says how often. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "`GET /limits` says how often.",
                     *       "instance": "/api/messages",
                     *       "code": "rate_limited",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExportFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have. */
                "If-None-Match"?: string;
                /** @description One range of bytes, such as `bytes=0-1023`. */
                Range?: string;
                /** @description The `ETag` of what you have a part of: if it is another, send the whole. */
                "If-Range"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description The bytes asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    /** @description Which bytes of how many. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    /** @description Names the bytes. */
                    ETag?: string;
                    /** @description To be asked again. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthenticated"];
            /** @description `export_not_found`: you have asked for none, or it has expired. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:export_not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "you have asked for none, or it has expired.",
                     *       "instance": "/api/messages",
                     *       "code": "export_not_found",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description `export_not_ready`: it is being made, or has failed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:export_not_ready",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "it is being made, or has failed.",
                     *       "instance": "/api/messages",
                     *       "code": "export_not_ready",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `range_not_satisfiable`: it is shorter than that. */
            416: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:range_not_satisfiable",
                     *       "title": "Range Not Satisfiable",
                     *       "status": 416,
                     *       "detail": "it is shorter than that.",
                     *       "instance": "/api/messages",
                     *       "code": "range_not_satisfiable",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requests": {
                     *         "perMinute": 3000,
                     *         "registrations": {
                     *           "attempts": 30,
                     *           "withinSeconds": 3600
                     *         },
                     *         "failedLogins": {
                     *           "attempts": 10,
                     *           "withinSeconds": 900
                     *         },
                     *         "wrongPasswords": {
                     *           "attempts": 10,
                     *           "withinSeconds": 900
                     *         },
                     *         "resetRequests": {
                     *           "attempts": 5,
                     *           "withinSeconds": 3600
                     *         },
                     *         "exports": {
                     *           "attempts": 3,
                     *           "withinSeconds": 86400
                     *         },
                     *         "bodyBytes": 262144,
                     *         "bodyDepth": 32
                     *       },
                     *       "pages": {
                     *         "size": 20,
                     *         "maxSize": 100
                     *       },
                     *       "users": {
                     *         "minUsernameLength": 3,
                     *         "usernameLength": 32,
                     *         "displayNameLength": 64,
                     *         "bioLength": 500,
                     *         "emailLength": 254,
                     *         "minPasswordLength": 8,
                     *         "passwordLength": 256,
                     *         "searchLength": 64,
                     *         "avatarBytes": 5242880,
                     *         "avatarPixels": 40000000,
                     *         "blocks": 1000,
                     *         "exportSeconds": 604800,
                     *         "notificationSeconds": 7776000
                     *       },
                     *       "sessions": {
                     *         "accessTokenSeconds": 900,
                     *         "refreshTokenSeconds": 2592000,
                     *         "passwordFreshSeconds": 900,
                     *         "resetLinkSeconds": 3600,
                     *         "ticketSeconds": 60
                     *       },
                     *       "conversations": {
                     *         "titleLength": 200,
                     *         "descriptionLength": 2000,
                     *         "searchLength": 200,
                     *         "participantsNamed": 1000,
                     *         "participantsAdded": 100,
                     *         "participantsShown": 100,
                     *         "slowModeSeconds": 86400,
                     *         "pinnedOrder": 1000000,
                     *         "unreadCap": 1000,
                     *         "rewind": 10000,
                     *         "participants": 1000,
                     *         "pinnedMessages": 100
                     *       },
                     *       "invites": {
                     *         "invites": 100,
                     *         "minLifetimeSeconds": 60,
                     *         "lifetimeSeconds": 31536000,
                     *         "uses": 100000
                     *       },
                     *       "messages": {
                     *         "bodyLength": 10000,
                     *         "clientMessageIdLength": 255,
                     *         "searchLength": 200,
                     *         "searchWords": 16,
                     *         "searchHighlights": 100,
                     *         "attachments": 10,
                     *         "mentions": 100,
                     *         "quoteLength": 200,
                     *         "reactionsPerUser": 20,
                     *         "reactionsPerMessage": 100,
                     *         "editWindowSeconds": null,
                     *         "deleteWindowSeconds": null,
                     *         "restoreWindowSeconds": 30,
                     *         "hidden": 1000,
                     *         "saved": 1000,
                     *         "scheduled": 100,
                     *         "scheduleAheadSeconds": 31536000
                     *       },
                     *       "attachments": {
                     *         "bytes": 26214400,
                     *         "quotaBytes": 1073741824,
                     *         "pixels": 50000000,
                     *         "avifPixels": 16000000,
                     *         "typesAllowed": [],
                     *         "typesDenied": [
                     *           "application/x-msdownload",
                     *           "application/x-elf",
                     *           "application/x-mach-binary"
                     *         ],
                     *         "unsentSeconds": 86400,
                     *         "linkSeconds": 3600,
                     *         "links": 100
                     *       },
                     *       "realtime": {
                     *         "streams": 20,
                     *         "resumeSeconds": 604800,
                     *         "retrySeconds": 1,
                     *         "syncEvents": 500,
                     *         "syncWaitSeconds": 50,
                     *         "frameBytes": 65536,
                     *         "authSeconds": 5,
                     *         "silenceSeconds": 60,
                     *         "commands": 50,
                     *         "commandsPerSecond": 20,
                     *         "unreadBytes": 1048576,
                     *         "typingSeconds": 6,
                     *         "presenceAsked": 100,
                     *         "presenceAudience": 100
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ServerLimits"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            /** @description `database_unavailable` or `shutting_down`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:database_unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service Unavailable",
                     *       "instance": "/api/messages",
                     *       "code": "database_unavailable",
                     *       "requestId": "checkout-7f3a"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
