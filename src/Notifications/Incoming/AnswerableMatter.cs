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

    /// <summary>Where what was left out belongs instead, in a German sentence; null where it belongs nowhere.</summary>
    public string? Instead { get; init; }

    /// <summary>What is new in it, for letters that tell of it; without it they only say that there is something.</summary>
    public MatterTelling? Tells { get; init; }

    /// <summary>Ends that a person hears of it, asked for from a letter without signing in (RFC 8058).</summary>
    public MatterLeaving? Leaves { get; init; }

    /// <summary>
    /// The matter to which an answer to a letter about many matters belongs, and what the letter says of that; null where this actor may
    /// say nothing there.
    /// </summary>
    public Func<Db, Actor, CancellationToken, Task<(Guid MatterId, string Hint)?>>? OfManyMatters { get; init; }
}

/// <summary>What one letter says of a matter, to a person as they stand at that moment; null where there is nothing to say.</summary>
/// <param name="db">The database.</param>
/// <param name="actor">Who reads the letter.</param>
/// <param name="matterId">The matter.</param>
/// <param name="since">From when on it is new, in UTC.</param>
/// <param name="cancel">Ends it early.</param>
public delegate Task<MatterNews?> MatterTelling(Db db, Actor actor, Guid matterId, DateTimeOffset since, CancellationToken cancel);

/// <summary>A person does not want to hear of a matter any more.</summary>
/// <param name="db">The database.</param>
/// <param name="personId">Who.</param>
/// <param name="matterId">Of what.</param>
/// <param name="at">When, in UTC.</param>
/// <param name="cancel">Ends it early.</param>
public delegate Task MatterLeaving(Db db, Guid personId, Guid matterId, DateTimeOffset at, CancellationToken cancel);

/// <summary>What is new in a matter.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Said">What was said, in the order in which one reads it.</param>
public sealed record MatterNews(string Title, IReadOnlyList<MatterWords> Said);

/// <summary>What somebody said in a matter.</summary>
/// <param name="Who">Who said it.</param>
/// <param name="Words">What, as plain text.</param>
public sealed record MatterWords(string Who, string Words)
{
    /// <summary>
    /// What the reader can say to it with a click, and its path, made of the code that proves who reads; null where there is nothing.
    /// </summary>
    public (string Label, Func<string, string> Path)? Offer { get; init; }
}

/// <summary>What somebody wrote back.</summary>
/// <param name="MatterId">The matter.</param>
/// <param name="By">Who, with the seats held at this moment.</param>
/// <param name="Subject">The subject line.</param>
/// <param name="Text">What they say: without quotation, signature and what programs add. Empty where only pictures came.</param>
/// <param name="Pictures">Pictures that lie in the store, without place and camera; whoever uses one adds it to the <see
/// cref="Db"/>.</param>
/// <param name="LeftOut">Names of files that were not taken; the writer is told of them by mail.</param>
/// <param name="At">When it came, in UTC.</param>
public sealed record MailAnswer(Guid MatterId, Actor By, string Subject, string Text, IReadOnlyList<StoredFile> Pictures,
    IReadOnlyList<string> LeftOut, DateTimeOffset At);
