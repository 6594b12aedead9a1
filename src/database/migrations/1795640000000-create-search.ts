import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSearch1795640000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "search_blocks" ("conversation_id" uuid NOT NULL, "first_seq" bigint NOT NULL, "last_seq" bigint NOT NULL, "first_sent_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "last_sent_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "grams" integer array NOT NULL, CONSTRAINT "search_blocks_pkey" PRIMARY KEY ("conversation_id", "first_seq"))`,
    );
    // Thousands of elements in each array: statistics of them would take minutes and help nobody.
    await runner.query(`ALTER TABLE "search_blocks" ALTER "grams" SET STATISTICS 0`);
    await runner.query(`ALTER TABLE "search_blocks" ALTER "grams" SET STORAGE EXTERNAL`);
    await runner.query(
      `CREATE INDEX "search_blocks_grams_idx" ON "search_blocks" USING gin ("grams") WITH (fastupdate = on, gin_pending_list_limit = 262144)`,
    );
    await runner.query(
      `CREATE TABLE "search_changes" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "conversation_id" uuid NOT NULL, "seq" bigint NOT NULL, CONSTRAINT "search_changes_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "search_changes_conversation_id_idx" ON "search_changes"  ("conversation_id")`,
    );
    await runner.query(
      `CREATE TABLE "search_state" ("id" integer NOT NULL, "version" bigint NOT NULL DEFAULT '0', CONSTRAINT "search_state_one_check" CHECK (id = 1), CONSTRAINT "search_state_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`INSERT INTO "search_state" ("id") VALUES (1)`);
    await runner.query(
      `ALTER TABLE "search_blocks" ADD CONSTRAINT "search_blocks_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "search_changes" ADD CONSTRAINT "search_changes_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "search_state"`);
    await runner.query(`DROP TABLE "search_changes"`);
    await runner.query(`DROP TABLE "search_blocks"`);
  }
}
