using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Feedback;

/// <summary>Where a round is opened and answered, one after the other.</summary>
internal sealed class FeedbackDesk(Db db)
{
    private const string NotOpen = "Diese Rückmeldung ist geschlossen. Danke, dass Sie an uns gedacht haben.";
    private const string Used = "Mit diesem Link wurde schon geantwortet.";

    /// <summary>Opens it; those who were there get the right to answer once.</summary>
    public async Task Open(Event planned, DateOnly last, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"feedback {planned.Id:N}", cancel);
        var round = await db.FeedbackOf(planned.Id, cancel) ?? db.FeedbackRounds.Add(FeedbackRound.Prepare(planned)).Entity;
        round.Open(planned, last, by, at);
        await db.GiveTickets(round, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>
    /// Takes what somebody says. The right to answer is used up in the same transaction, and is not written beside the answer.
    /// </summary>
    public async Task Answer(FeedbackRound round, string key, IReadOnlyList<FeedbackSaid> said, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"feedback {round.EventId:N}", cancel);
        await db.Entry(round).ReloadAsync(cancel);
        Refusal.On(round.StateAt(at) == FeedbackState.Open ? null : NotOpen);
        Refusal.On(said.Count > 0 ? null : "Bitte beantworten Sie mindestens eine Frage.");
        Refusal.On(await Spend(round, key, cancel));
        var questions = round.Questions.ToDictionary(one => one.Id);
        db.FeedbackAnswers.AddRange(said.Select(one => new FeedbackAnswer(questions[one.Question], one)).OrderBy(one => one.Id));
        await db.SaveChangesAsync(cancel);
        await db.FeedbackRounds.Where(one => one.Id == round.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Responses, one => one.Responses + 1), cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Why it cannot be answered by this address; null where it can, and then the right is gone.</summary>
    private async Task<string?> Spend(FeedbackRound round, string key, CancellationToken cancel)
    {
        if (key == round.RoomKey) return await ObstacleInTheRoom(round, cancel);
        var hash = Secret.Hash(key);
        return await db.FeedbackTickets.Where(one => one.Hash == hash && one.RoundId == round.Id).ExecuteDeleteAsync(cancel) == 1
            ? null : Used;
    }

    /// <summary>The address in the room gives no more answers than people came.</summary>
    private async Task<string?> ObstacleInTheRoom(FeedbackRound round, CancellationToken cancel)
    {
        return round.Responses < await db.Bookings.WhoWere(round.EventId).CountAsync(cancel)
            ? null : "Es haben schon so viele geantwortet, wie Menschen da waren.";
    }
}

/// <summary>Every morning: who was noted as having been there since yesterday may answer, too; after closing nobody.</summary>
internal sealed record FeedbackMorning;

/// <summary>
/// Gives them the right to answer, and takes it from those who did not use it: whose tickets were left would say who had answered.
/// </summary>
internal sealed class FeedbackRun(Db db, TimeProvider clock) : Work<FeedbackMorning>
{
    public override async Task Do(FeedbackMorning payload, CancellationToken cancel)
    {
        var now = clock.Now;
        foreach (var round in await db.FeedbackRounds.Where(one => one.ClosesAt > now).OrderBy(one => one.Id).ToListAsync(cancel))
            await db.GiveTickets(round, cancel);
        var closed = db.FeedbackRounds.Where(one => one.ClosesAt <= now);
        await db.FeedbackTickets.Where(one => closed.Any(round => round.Id == one.RoundId)).ExecuteDeleteAsync(cancel);
    }
}
