import type { Analysis } from '#app/core/analysis/finding.ts';
import { DEFAULT_BLUEPRINT } from '#app/core/question/blueprint.ts';
import type { BuiltQuiz } from '#app/core/question/build/build-quiz.ts';
import { addArticle } from '#db/articles.ts';
import type { TeacherScope } from '#db/classes.ts';
import type { Writer } from '#db/database.ts';
import { createQuiz } from '#db/quizzes.ts';
import { CLASSROOM_EDITION, type EditionArticle } from '#db/seed/classroom-edition.ts';
import type { Workshop } from './workshop.ts';

const SEED = 'classroom edition';

type Prepared = { article: EditionArticle; analysis: Analysis; built: BuiltQuiz };

/** Reads the example that ships and builds its quizzes; takes a moment, so it is done before the transaction. */
export async function prepareEdition(workshop: Workshop): Promise<Prepared[]> {
  return Promise.all(
    CLASSROOM_EDITION.map(async (article) => {
      const { title, text, level } = article;
      const analysis = await workshop.analyse(text);
      const blueprint = { ...DEFAULT_BLUEPRINT, wording: level };
      return {
        article,
        analysis,
        built: await workshop.buildQuiz({ text, title, analysis, blueprint, seed: SEED }),
      };
    }),
  );
}

type Owner = TeacherScope & { now: number };

/** Puts the example into a new teacher's library: each level with a quiz to review; the older level stands first. */
export async function addEdition(tx: Writer, owner: Owner, prepared: Prepared[]): Promise<void> {
  for (const [place, { article, analysis, built }] of prepared.entries()) {
    const { title, publication, byline, publishedOn, text, level } = article;
    const details = { title, publication, byline, publishedOn, link: null };
    const { versionId } = await addArticle(tx, {
      ...owner,
      ...details,
      text,
      analysis,
      now: owner.now - place,
    });
    await createQuiz(tx, {
      ...owner,
      articleVersionId: versionId,
      built,
      seed: SEED,
      blueprint: { ...DEFAULT_BLUEPRINT, wording: level },
      // The first quiz of all is the one that a sample class takes.
      now: owner.now + place,
    });
  }
}
