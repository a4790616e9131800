using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What the answers to a finding set going: a letter, a step of the finding.</summary>
internal sealed class OverlapDesk(Db db, Site site)
{
    /// <summary>Asks those of a project whether an alliance may join; false where nobody is to be reached.</summary>
    public async Task<bool> AskToJoin(Project theirs, Alliance home, Guid by, string words, DateTimeOffset at, CancellationToken cancel)
    {
        var (to, asks) = (await Addressee.Of(theirs, db, at, cancel), await Person(by, cancel));
        foreach (var one in to) db.Post(OverlapLetters.Join(one, theirs, home, asks, words, site), at);
        return to.Count > 0;
    }

    /// <summary>Both talk: the step is noted, and those of the other project get a letter; false where nobody is to be reached.</summary>
    public async Task<bool> Discuss(Overlap overlap, string home, Project ours, Project theirs, Guid by, string words,
        DateTimeOffset at, CancellationToken cancel)
    {
        overlap.Turn(OverlapState.UnderDiscussion, words, null, overlap.SideOf(ours.Id), by, at);
        var asks = await Person(by, cancel);
        var to = await Others(ours, theirs, by, at, cancel);
        if (to.Count > 0) overlap.Tell(at);
        foreach (var one in to)
            db.Post(OverlapLetters.Coordinate(one, overlap, theirs, ours, home, asks, words, site), at);
        return to.Count > 0;
    }

    /// <summary>
    /// Somebody begins the same nevertheless: the decision is noted, and those of the other project hear why; false where nobody is to be
    /// reached.
    /// </summary>
    public async Task<bool> GoOn(Overlap overlap, string home, Project ours, Project theirs, Guid by, string words, DateTimeOffset at,
        CancellationToken cancel)
    {
        overlap.GoOn(words, home, by, at);
        var asks = await Person(by, cancel);
        var to = await Others(ours, theirs, by, at, cancel);
        foreach (var one in to) db.Post(OverlapLetters.Anyway(one, theirs, home, asks, words, site), at);
        return to.Count > 0;
    }

    /// <summary>Both sides have agreed: one project takes the other one in.</summary>
    public void PutTogether(Overlap overlap, Guid? by, DateTimeOffset at)
    {
        var (into, other) = overlap.Both;
        var (joined, brought) = into.TakeIn(other, by, at);
        db.AddRange(joined);
        overlap.Remember(brought);
    }

    /// <summary>
    /// One side says what it thinks, and the other one hears of it; the caller has made the step. False where nobody is to be reached.
    /// </summary>
    public async Task<bool> TellOthers(Overlap overlap, Project ours, Project theirs, Guid by, string? note, DateTimeOffset at,
        CancellationToken cancel)
    {
        var person = await Person(by, cancel);
        var to = await Others(ours, theirs, by, at, cancel);
        if (to.Count > 0) overlap.Tell(at);
        foreach (var one in to) db.Post(OverlapLetters.Turned(one, overlap, theirs, ours, person, note, site), at);
        return to.Count > 0;
    }

    /// <summary>Nobody of the other side was to be reached when one said that it is none; perhaps somebody is by now.</summary>
    public async Task TellLater(Overlap overlap, DateTimeOffset at, CancellationToken cancel)
    {
        if (overlap.Steps.MaxBy(step => step.Number) is not { RecordedBy: { } by } said) return;
        var (ours, theirs) = overlap.State.DeniedBy == OverlapSides.First ? (overlap.First!, overlap.Second!)
            : (overlap.Second!, overlap.First!);
        await TellOthers(overlap, ours, theirs, by, said.Note, at, cancel);
    }

    /// <summary>Those of the other project who do not lead this one, too.</summary>
    private async Task<IReadOnlyList<Addressee>> Others(Project ours, Project theirs, Guid by, DateTimeOffset at, CancellationToken cancel)
    {
        var own = (await Addressee.Of(ours, db, at, cancel)).Select(one => one.PersonId).Append(by).ToHashSet();
        return [.. (await Addressee.Of(theirs, db, at, cancel)).Where(one => !own.Contains(one.PersonId))];
    }

    private Task<Person> Person(Guid id, CancellationToken cancel) => db.People.FirstAsync(person => person.Id == id, cancel);
}
