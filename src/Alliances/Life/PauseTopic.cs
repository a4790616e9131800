namespace Buendnisnetz.Alliances;

/// <summary>What becomes of a running thing when its alliance pauses.</summary>
public enum PauseFate
{
    /// <summary>It rests and wakes with the alliance.</summary>
    Rest = 0,

    /// <summary>It is brought to its end.</summary>
    Complete = 1,

    /// <summary>Somebody else carries it on.</summary>
    HandOver = 2,

    /// <summary>It will not be.</summary>
    Cancel = 3,

    /// <summary>It will be later, nobody knows yet when.</summary>
    Postpone = 4,
}

/// <summary>
/// A kind of running things that a pause must settle: drafts, projects, requests, label places. Modules contribute their own;
/// the pause page lists what runs and asks for the fate of each.
/// </summary>
/// <param name="Code">The kind's stable name.</param>
/// <param name="Label">What the things are called together: "Angefangene Nachrichten".</param>
/// <param name="One">What one of them is called: "Angefangene Nachricht".</param>
/// <param name="Running">What runs in this alliance at a moment.</param>
/// <param name="Settle">Gives a thing its fate, in the transaction of the pause.</param>
/// <param name="Wake">Wakes a thing that rested, in the transaction of the restart; null where there is nothing to do.</param>
public sealed record PauseTopic(
    string Code, string Label, string One,
    Func<Db, Alliance, DateTimeOffset, CancellationToken, Task<IReadOnlyList<RunningThing>>> Running,
    Func<PauseDecision, Task> Settle,
    Func<PauseDecision, Task>? Wake = null)
{
    /// <summary>Whether the end of an alliance asks for the fate of each, too: what people wait for does not end by itself.</summary>
    public bool AsksAtEnd { get; init; }

    /// <summary>
    /// Brings back what a step that was a mistake had ended, in the transaction of its correction: all that stands as the step has left it.
    /// Null where it stays as it is.
    /// </summary>
    public Func<LifeMistake, Task>? BringBack { get; init; }

    /// <summary>What does not come back, each in a sentence that says why and what one can do.</summary>
    public Func<LifeMistake, Task<IReadOnlyList<string>>> Stays { get; init; } = _ => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Whether people hear of it where some of these things are cancelled, such as those who are registered.</summary>
    public Func<Db, IReadOnlyList<Guid>, CancellationToken, Task<bool>> IsTold { get; init; } = (_, _, _) => Task.FromResult(false);
}

/// <summary>Something that runs.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Fates">What can become of it, in words; the first one is proposed.</param>
/// <param name="ChangedAt">When somebody last worked on it, in UTC; null where that is not known.</param>
public sealed record RunningThing(Guid Id, string Title, IReadOnlyList<(PauseFate Fate, string Label)> Fates,
    DateTimeOffset? ChangedAt = null)
{
    /// <summary>What can become of it when the alliance ends for good; the same where nothing else is said.</summary>
    public IReadOnlyList<(PauseFate Fate, string Label)> FatesAtEnd { get; init; } = Fates;

    /// <summary>Who of the team may read of it.</summary>
    public Visibility Visibility { get; init; } = Visibility.Place;
}

/// <summary>A running thing at the moment in which its fate is fulfilled.</summary>
/// <param name="Db">The database.</param>
/// <param name="Alliance">The alliance that pauses or wakes.</param>
/// <param name="ThingId">Which thing.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Cancel">Ends the wait.</param>
public sealed record PauseDecision(Db Db, Alliance Alliance, Guid ThingId, PauseFate Fate, Guid? By, DateTimeOffset At,
    CancellationToken Cancel)
{
    /// <summary>Who carries the work on after an end, by name; null where nobody does.</summary>
    public string? Successor { get; init; }

    /// <summary>Why, in words that stay true when the pause is over.</summary>
    public string Reason => Alliance.State == LifeState.Ended ? $"{Alliance.Name} hat am {At.LongDay} seine Arbeit beendet."
        : $"{Alliance.Name} hat am {At.LongDay} eine kreative Pause begonnen.";
}

/// <summary>A pause or an end that is taken back; what it did to things bears its moment.</summary>
/// <param name="Db">The database.</param>
/// <param name="Alliance">The alliance.</param>
/// <param name="Moment">When the step was taken, in UTC.</param>
/// <param name="By">Who takes it back.</param>
/// <param name="At">When it is taken back, in UTC.</param>
/// <param name="Cancel">Ends the wait.</param>
public sealed record LifeMistake(Db Db, Alliance Alliance, DateTimeOffset Moment, Guid? By, DateTimeOffset At, CancellationToken Cancel);

/// <summary>A running thing with its fate; null where none was chosen.</summary>
/// <param name="Topic">The kind's code.</param>
/// <param name="ThingId">Which one.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Fate">What becomes of it.</param>
public sealed record SettledThing(string Topic, Guid ThingId, string Title, PauseFate? Fate);

/// <summary>What became of a running thing when the alliance paused; the restart wakes what rested.</summary>
public sealed class PauseSettlement
{
    private PauseSettlement() { }

    internal PauseSettlement(Guid pauseId, SettledThing thing) =>
        (PauseId, Topic, ThingId, Title, Fate) = (pauseId, thing.Topic, thing.ThingId, thing.Title, thing.Fate!.Value);

    /// <summary>The pause.</summary>
    public Guid PauseId { get; private init; }

    /// <summary>The kind's code.</summary>
    public string Topic { get; private init; } = "";

    /// <summary>Which thing.</summary>
    public Guid ThingId { get; private init; }

    /// <summary>What it was called.</summary>
    public string Title { get; private init; } = "";

    /// <summary>What became of it.</summary>
    public PauseFate Fate { get; private init; }
}

/// <summary>Asks the contributed topics.</summary>
public static class PauseTopics
{
    extension(Db db)
    {
        /// <summary>What runs in an alliance at a moment, by kind.</summary>
        public async Task<IReadOnlyList<(PauseTopic Topic, RunningThing Thing)>> RunningThings(
            Alliance alliance, DateTimeOffset at, CancellationToken cancel)
        {
            List<(PauseTopic, RunningThing)> all = [];
            foreach (var topic in db.Catalog.Of<PauseTopic>())
                all.AddRange((await topic.Running(db, alliance, at, cancel)).Select(thing => (topic, thing)));
            return all;
        }
    }
}
