namespace Buendnisnetz.Accounts;

/// <summary>Questions by mail: asked, found by their token, taken back.</summary>
public static class AnswerQueries
{
    extension(Db db)
    {
        /// <summary>All questions that were asked by mail.</summary>
        public DbSet<AnswerLink> Answers => db.Set<AnswerLink>();

        /// <summary>Asks a question; what comes back is its address on this site, told once in the mail and never kept.</summary>
        /// <param name="purpose">Which question: the word in its address.</param>
        /// <param name="subjectId">What it is about.</param>
        /// <param name="personId">Who is asked; null for somebody without an account.</param>
        /// <param name="life">How long it can be answered.</param>
        /// <param name="at">Now, in UTC.</param>
        public string AskByLink(string purpose, Guid subjectId, Guid? personId, TimeSpan life, DateTimeOffset at)
        {
            var token = Secret.New();
            db.Answers.Add(AnswerLink.To(purpose, subjectId, personId, token, life, at));
            return AccountPaths.Answer(purpose, token);
        }

        /// <summary>The question behind a token; null where there is none of this purpose.</summary>
        public Task<AnswerLink?> FindAnswer(string purpose, string token, CancellationToken cancel)
        {
            var hash = Secret.Hash(token);
            return db.Answers.FirstOrDefaultAsync(link => link.TokenHash == hash && link.Purpose == purpose, cancel);
        }

        /// <summary>Takes back what is still open of a purpose, because it was answered or is asked anew.</summary>
        public async Task TakeBackQuestions(string purpose, Guid subjectId, DateTimeOffset at, CancellationToken cancel)
        {
            var open = db.Answers.Where(link => link.SubjectId == subjectId && link.Purpose == purpose && link.AnsweredAt == null
                && link.RevokedAt == null);
            foreach (var link in await open.ToListAsync(cancel)) link.Revoke(at);
        }

        /// <summary>What is still open of a purpose stays so for longer; the caller saves.</summary>
        public async Task ProlongQuestions(string purpose, Guid subjectId, DateTimeOffset until, DateTimeOffset at,
            CancellationToken cancel)
        {
            var asked = await db.Answers.Where(link => link.SubjectId == subjectId && link.Purpose == purpose).ToListAsync(cancel);
            foreach (var link in asked.Where(one => one.StateAt(at) == LinkState.Open)) link.Prolong(until);
        }
    }
}
