using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects;

/// <summary>Where answers are taken and the ends of requests and offers are told: one after the other.</summary>
internal sealed class PostingDesk(Db db, Site site)
{
    private static readonly TimeSpan LifeOfLink = TimeSpan.FromDays(60);

    /// <summary>Takes an answer to the team.</summary>
    public async Task Answer(Guid id, Answerer who, string words, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(id, cancel);
        var one = await db.Postings.WithHome.Include(known => known.Turns).FirstAsync(known => known.Id == id, cancel);
        Refusal.On(await ObstacleTo(one, who, at, cancel));
        var team = await db.AnsweringTeamOf(one, at, cancel);
        var answer = db.PostingAnswers.Add(one.Answer(who, words, at)).Entity;
        foreach (var person in team)
            db.Post(PostingLetters.Answered(one, answer, person, site), at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Reminds its team, or ends it and asks whether it has helped; whichever is due.</summary>
    public async Task LookAfter(Guid id, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(id, cancel);
        if (await db.Postings.WithHome.Include(one => one.Turns).FirstOrDefaultAsync(one => one.Id == id, cancel)
            is not { } posting) return;
        if (posting.IsDueToExpire(at))
        {
            posting.Expire(at);
            await Tell(posting, PostingLetters.HasHelped, at, cancel);
        }
        else if (posting.IsDueToRemind(at))
        {
            posting.Remind(at);
            await Tell(posting, PostingLetters.EndsSoon, at, cancel);
        }
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Nobody looks before another has decided.</summary>
    public Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> Turn(Guid id, CancellationToken cancel) =>
        db.TakeLock($"posting {id:N}", cancel);

    private async Task Tell(Posting one, Func<Posting, Person, string, Site, Letter> letter, DateTimeOffset at, CancellationToken cancel)
    {
        await db.TakeBackQuestions(PostingPaths.Purpose, one.Id, at, cancel);
        foreach (var person in await db.TeamOf(one, at, cancel))
            db.Post(letter(one, person, db.AskByLink(PostingPaths.Purpose, one.Id, person.Id, LifeOfLink, at), site), at);
    }

    private async Task<string?> ObstacleTo(Posting one, Answerer who, DateTimeOffset at, CancellationToken cancel)
    {
        var (mailbox, day) = (TypedAddress.MailboxOf(who.Email), at.AddDays(-1));
        var known = db.PostingAnswers.Where(answer => answer.PostingId == one.Id);
        var senders = await known.Select(answer => answer.Email).ToListAsync(cancel);
        return senders.Count(sender => TypedAddress.MailboxOf(sender) == mailbox) >= PostingAnswer.MostOfOne
            ? "Von dieser Adresse kamen schon mehrere Antworten. Bitte warten Sie, bis das Team sich meldet."
            : await known.CountAsync(answer => answer.SentAt > day, cancel) >= PostingAnswer.MostADay
                ? "Heute kamen schon sehr viele Antworten. Bitte schreiben Sie morgen noch einmal." : null;
    }
}
