import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInvites1795574803719 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "join_requests" ("conversation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "requested_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "join_requests_pkey" PRIMARY KEY ("conversation_id", "user_id"))`,
    );
    await runner.query(`CREATE INDEX "join_requests_user_id_idx" ON "join_requests"  ("user_id")`);
    await runner.query(
      `CREATE INDEX "join_requests_conversation_id_requested_at_idx" ON "join_requests"  ("conversation_id", "requested_at", "user_id")`,
    );
    await runner.query(
      `CREATE TABLE "invites" ("id" uuid NOT NULL, "conversation_id" uuid NOT NULL, "code" text NOT NULL, "created_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP(3) WITH TIME ZONE, "max_uses" integer, "uses" integer NOT NULL DEFAULT '0', "requires_approval" boolean NOT NULL, CONSTRAINT "invites_uses_check" CHECK (uses between 0 and coalesce(max_uses, uses)), CONSTRAINT "invites_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "invites_conversation_id_created_at_idx" ON "invites"  ("conversation_id", "created_at", "id")`,
    );
    await runner.query(`CREATE UNIQUE INDEX "invites_code_key" ON "invites"  ("code")`);
    await runner.query(
      `ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invites" ADD CONSTRAINT "invites_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invites" ADD CONSTRAINT "invites_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "invites" DROP CONSTRAINT "invites_created_by_fkey"`);
    await runner.query(`ALTER TABLE "invites" DROP CONSTRAINT "invites_conversation_id_fkey"`);
    await runner.query(`ALTER TABLE "join_requests" DROP CONSTRAINT "join_requests_user_id_fkey"`);
    await runner.query(
      `ALTER TABLE "join_requests" DROP CONSTRAINT "join_requests_conversation_id_fkey"`,
    );
    await runner.query(`DROP INDEX "public"."invites_code_key"`);
    await runner.query(`DROP INDEX "public"."invites_conversation_id_created_at_idx"`);
    await runner.query(`DROP TABLE "invites"`);
    await runner.query(`DROP INDEX "public"."join_requests_conversation_id_requested_at_idx"`);
    await runner.query(`DROP INDEX "public"."join_requests_user_id_idx"`);
    await runner.query(`DROP TABLE "join_requests"`);
  }
}
