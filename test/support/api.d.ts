// Generated from openapi.json by `npm run openapi`.

export interface paths {
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
         * @description Delete your account. Your name, addresses and avatar are gone at once, your sessions end and you leave your groups; your messages stay under "Deleted user".
         */
        delete: operations["deleteOwnUser"];
        options?: never;
        head?: never;
        /** Change your profile */
        patch: operations["updateOwnUser"];
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
         * @description Delete a message for everybody: its author, or an owner or admin of the group.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /** Change the text of a message of yours */
        patch: operations["editMessage"];
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
             * @description The path that was asked for.
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
             *     whatever its case.
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
        };
        AvatarUpload: {
            /**
             * Format: binary
             * @description JPEG, PNG, WebP, GIF or AVIF of up to 5 MiB and 40 megapixels (AVIF: 16); of an animation the
             *     first frame.
             */
            file: string;
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
             * @description Null once deleted.
             * @example See you at six.
             */
            body: string | null;
            /**
             * @description What the sender named it, to send it again without sending it twice.
             * @example phone-2/outbox/17
             */
            clientMessageId: string | null;
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
            requiresApproval: boolean;
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
        MessagePage: {
            items: components["schemas"]["Message"][];
            /** @description Give it as `cursor` for the items that follow; null on the last page. */
            nextCursor: string | null;
            /** @description Give it as `cursor` for the items before these; null on the first page. */
            prevCursor: string | null;
        };
        SendMessage: {
            /** @example See you at six. */
            body: string;
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
        EditMessage: {
            /** @example See you at seven. */
            body: string;
        };
        SendToConversation: {
            /** @example See you at six. */
            body: string;
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
            /** @example See you at six. */
            body: string;
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
        Deletion: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11
             */
            id: string;
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
        UserReference: {
            /**
             * Format: uuid
             * @example 0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10
             */
            id: string;
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
        ServerFrame: components["schemas"]["ReadyFrame"] | components["schemas"]["AckFrame"] | components["schemas"]["ErrorFrame"] | components["schemas"]["PongFrame"] | components["schemas"]["MessageCreatedEvent"] | components["schemas"]["MessageUpdatedEvent"] | components["schemas"]["MessageDeletedEvent"] | components["schemas"]["ReadUpdatedEvent"] | components["schemas"]["DeliveredUpdatedEvent"] | components["schemas"]["ConversationCreatedEvent"] | components["schemas"]["ConversationUpdatedEvent"] | components["schemas"]["ConversationDeletedEvent"] | components["schemas"]["ParticipantAddedEvent"] | components["schemas"]["ParticipantUpdatedEvent"] | components["schemas"]["ParticipantRemovedEvent"] | components["schemas"]["JoinRequestCreatedEvent"] | components["schemas"]["JoinRequestResolvedEvent"] | components["schemas"]["UserUpdatedEvent"] | components["schemas"]["TypingStartedEvent"] | components["schemas"]["TypingStoppedEvent"] | components["schemas"]["PresenceChangedEvent"];
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
        FeedEvent: components["schemas"]["MessageCreatedEvent"] | components["schemas"]["MessageUpdatedEvent"] | components["schemas"]["MessageDeletedEvent"] | components["schemas"]["ReadUpdatedEvent"] | components["schemas"]["DeliveredUpdatedEvent"] | components["schemas"]["ConversationCreatedEvent"] | components["schemas"]["ConversationUpdatedEvent"] | components["schemas"]["ConversationDeletedEvent"] | components["schemas"]["ParticipantAddedEvent"] | components["schemas"]["ParticipantUpdatedEvent"] | components["schemas"]["ParticipantRemovedEvent"] | components["schemas"]["JoinRequestCreatedEvent"] | components["schemas"]["JoinRequestResolvedEvent"] | components["schemas"]["UserUpdatedEvent"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOwnUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
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
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description `not_permitted`, or `user_banned`: one of them is kept out. */
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
                     *       "detail": "one of them is kept out.",
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
                /** @description Only messages with this text in them, whatever its case. */
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description `sending_restricted`: only some may send there; or `participant_muted`. */
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
                     *       "detail": "only some may send there; or `participant_muted`.",
                     *       "instance": "/api/messages",
                     *       "code": "sending_restricted",
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMessage: {
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
        requestBody?: never;
        responses: {
            /** @description Its text is gone; its place in the conversation stays. */
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
            /** @description `not_your_message`; `edit_window_over`; or you may not send there: `sending_restricted`, `participant_muted`. */
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
                /** @description Only messages with this text in them, whatever its case. */
                search?: string;
                /** @description Only messages with a greater `seq`. */
                afterSeq?: number;
                /** @description Only messages with a smaller `seq`. */
                beforeSeq?: number;
                /** @description Newest first, or oldest first. */
                order?: "asc" | "desc";
                /**
                 * @description The page around a `seq`, or around the first unread message: half of `limit` before it, it and
                 *     the rest after. Go on from there by the cursors; not together with `cursor`.
                 */
                around?: string;
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
            429: components["responses"]["TooManyRequests"];
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
            /** @description `sending_restricted`: only some may send there; or `participant_muted`. */
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
                     *       "detail": "only some may send there; or `participant_muted`.",
                     *       "instance": "/api/messages",
                     *       "code": "sending_restricted",
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
            429: components["responses"]["TooManyRequests"];
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
