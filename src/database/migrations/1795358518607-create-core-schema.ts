import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCoreSchema1795358518607 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "users" ("id" uuid NOT NULL, "username" text NOT NULL, "username_key" text NOT NULL, "display_name" text NOT NULL, "bio" text NOT NULL DEFAULT '', "avatar_id" uuid, "email" text, "email_key" text, "phone_number" text, "password_hash" text, "role" text NOT NULL DEFAULT 'user', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "deleted_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "users_role_check" CHECK (role in ('user', 'admin')), CONSTRAINT "users_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "users_email_key" ON "users"  ("email_key")`);
    await runner.query(`CREATE UNIQUE INDEX "users_username_key" ON "users"  ("username_key")`);
    await runner.query(
      `CREATE TABLE "sessions" ("id" uuid NOT NULL, "user_id" uuid NOT NULL, "generation" integer NOT NULL DEFAULT '0', "refreshed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "revoked_at" TIMESTAMP(3) WITH TIME ZONE, "user_agent" text NOT NULL, "address" inet NOT NULL, CONSTRAINT "sessions_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "sessions_expires_at_idx" ON "sessions"  ("expires_at")`);
    await runner.query(
      `CREATE INDEX "sessions_revoked_at_idx" ON "sessions"  ("revoked_at") WHERE revoked_at is not null`,
    );
    await runner.query(`CREATE INDEX "sessions_user_id_idx" ON "sessions"  ("user_id", "id")`);
    await runner.query(
      `CREATE TABLE "password_resets" ("token_hash" bytea NOT NULL, "user_id" uuid NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "password_resets_pkey" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(
      `CREATE INDEX "password_resets_expires_at_idx" ON "password_resets"  ("expires_at")`,
    );
    await runner.query(
      `CREATE INDEX "password_resets_user_id_idx" ON "password_resets"  ("user_id")`,
    );
    await runner.query(
      `CREATE TABLE "attempts" ("key" character varying(255) NOT NULL, "points" integer NOT NULL DEFAULT '0', "expire" bigint, CONSTRAINT "attempts_pkey" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "attempts_expire_idx" ON "attempts"  ("expire")`);
    await runner.query(
      `CREATE TABLE "conversations" ("id" uuid NOT NULL, "type" text NOT NULL, "direct_key" text, "title" text, "description" text, "created_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "last_active_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "last_seq" bigint NOT NULL DEFAULT '0', "participant_count" integer NOT NULL, "closed_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "conversations_direct_key_check" CHECK ((type = 'direct') = (direct_key is not null)), CONSTRAINT "conversations_type_check" CHECK (type in ('direct', 'group')), CONSTRAINT "conversations_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "conversations_closed_at_idx" ON "conversations"  ("closed_at") WHERE closed_at is not null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "conversations_direct_key_key" ON "conversations"  ("direct_key")`,
    );
    await runner.query(
      `CREATE TABLE "participants" ("conversation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "role" text NOT NULL, "joined_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "last_read_seq" bigint NOT NULL DEFAULT '0', "last_delivered_seq" bigint NOT NULL DEFAULT '0', "archived" boolean NOT NULL DEFAULT false, "pinned" boolean NOT NULL DEFAULT false, "muted_until" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "participants_role_check" CHECK (role in ('owner', 'admin', 'member')), CONSTRAINT "participants_pkey" PRIMARY KEY ("conversation_id", "user_id"))`,
    );
    await runner.query(
      `CREATE INDEX "participants_user_id_idx" ON "participants"  ("user_id", "conversation_id")`,
    );
    await runner.query(
      `CREATE TABLE "messages" ("conversation_id" uuid NOT NULL, "seq" bigint NOT NULL, "id" uuid NOT NULL, "sender_id" uuid NOT NULL, "body" text, "client_message_id" text, "request_digest" bytea, "sent_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "edited_at" TIMESTAMP(3) WITH TIME ZONE, "deleted_at" TIMESTAMP(3) WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "messages_body_check" CHECK ((body is null) = (deleted_at is not null)), CONSTRAINT "messages_pkey" PRIMARY KEY ("conversation_id", "seq"))`,
    );
    await runner.query(
      `CREATE INDEX "messages_deleted_idx" ON "messages"  ("conversation_id", "seq") WHERE deleted_at is not null`,
    );
    await runner.query(
      `CREATE INDEX "messages_conversation_id_sent_at_idx" ON "messages"  ("conversation_id", "sent_at", "seq")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "messages_sender_id_client_message_id_key" ON "messages"  ("sender_id", "client_message_id")`,
    );
    await runner.query(`CREATE UNIQUE INDEX "messages_id_key" ON "messages"  ("id")`);
    await runner.query(
      `ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "conversations" ADD CONSTRAINT "conversations_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participants" ADD CONSTRAINT "participants_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participants" ADD CONSTRAINT "participants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" DROP CONSTRAINT "messages_sender_id_fkey"`);
    await runner.query(`ALTER TABLE "messages" DROP CONSTRAINT "messages_conversation_id_fkey"`);
    await runner.query(`ALTER TABLE "participants" DROP CONSTRAINT "participants_user_id_fkey"`);
    await runner.query(
      `ALTER TABLE "participants" DROP CONSTRAINT "participants_conversation_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "conversations" DROP CONSTRAINT "conversations_created_by_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "password_resets" DROP CONSTRAINT "password_resets_user_id_fkey"`,
    );
    await runner.query(`ALTER TABLE "sessions" DROP CONSTRAINT "sessions_user_id_fkey"`);
    await runner.query(`DROP INDEX "public"."messages_id_key"`);
    await runner.query(`DROP INDEX "public"."messages_sender_id_client_message_id_key"`);
    await runner.query(`DROP INDEX "public"."messages_conversation_id_sent_at_idx"`);
    await runner.query(`DROP INDEX "public"."messages_deleted_idx"`);
    await runner.query(`DROP TABLE "messages"`);
    await runner.query(`DROP INDEX "public"."participants_user_id_idx"`);
    await runner.query(`DROP TABLE "participants"`);
    await runner.query(`DROP INDEX "public"."conversations_direct_key_key"`);
    await runner.query(`DROP INDEX "public"."conversations_closed_at_idx"`);
    await runner.query(`DROP TABLE "conversations"`);
    await runner.query(`DROP INDEX "public"."attempts_expire_idx"`);
    await runner.query(`DROP TABLE "attempts"`);
    await runner.query(`DROP INDEX "public"."password_resets_user_id_idx"`);
    await runner.query(`DROP INDEX "public"."password_resets_expires_at_idx"`);
    await runner.query(`DROP TABLE "password_resets"`);
    await runner.query(`DROP INDEX "public"."sessions_user_id_idx"`);
    await runner.query(`DROP INDEX "public"."sessions_revoked_at_idx"`);
    await runner.query(`DROP INDEX "public"."sessions_expires_at_idx"`);
    await runner.query(`DROP TABLE "sessions"`);
    await runner.query(`DROP INDEX "public"."users_username_key"`);
    await runner.query(`DROP INDEX "public"."users_email_key"`);
    await runner.query(`DROP TABLE "users"`);
  }
}
