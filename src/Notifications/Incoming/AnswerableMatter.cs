namespace Buendnisnetz.Notifications;

/// <summary>
/// A kind of matter that is answered by mail; a module contributes it. Its letters are posted with <c>db.PostAnswerable</c>, and what comes
/// back is given to its verb: at most once, in one transaction with the note that it came.
/// </summary>
/// <param name="Kind">Its word in the database, for ever: "thread".</param>
/// <param name="ObstacleTo">Why this person may not say this there at this moment, in a German sentence; null where nothing is against it.
/// </param>
/// <param name="Take">
/// Says it there, within a transaction (a lock that it needs is taken by <c>TakeLockToo</c>). What it cannot do it refuses
/// (<see cref="Refusal"/>): the writer is told so by mail, and nothing is saved.
/// </param>
public sealed record AnswerableMatter(string Kind, Func<Db, MailAnswer, CancellationToken, Task<string?>> ObstacleTo,
    Func<Db, MailAnswer, CancellationToken, Task> Take)
{
    /// <summary>How long after a letter it can be answered.</summary>
    public TimeSpan Life { get; init; } = TimeSpan.FromDays(400);

    /// <summary>How many pictures an answer may bring; what is beyond is left out.</summary>
    public int MostPictures { get; init; } = 6;
}

/// <summary>What somebody wrote back.</summary>
/// <param name="MatterId">The matter.</param>
/// <param name="By">Who, with the seats held at this moment.</param>
/// <param name="Text">What they say: without quotation, signature and what programs add. Empty where only pictures came.</param>
/// <param name="Pictures">Pictures that lie in the store, without place and camera; whoever uses one adds it to the <see
/// cref="Db"/>.</param>
/// <param name="LeftOut">Names of files that were not taken; the writer is told of them by mail.</param>
/// <param name="At">When it came, in UTC.</param>
public sealed record MailAnswer(Guid MatterId, Actor By, string Text, IReadOnlyList<StoredFile> Pictures, IReadOnlyList<string> LeftOut,
    DateTimeOffset At);
