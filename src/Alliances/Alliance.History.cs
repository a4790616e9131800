namespace Buendnisnetz.Alliances;

// What it has reached and who has noticed.
public sealed partial class Alliance
{
    private readonly List<HistoryEntry> history = [];

    /// <summary>Its whole history: steps of its life, milestones, recognitions.</summary>
    public IReadOnlyList<HistoryEntry> History => Whole(history);

    /// <summary>What it has reached, oldest first.</summary>
    public IEnumerable<Milestone> Milestones => History.OfType<Milestone>().OrderBy(milestone => milestone.On);

    /// <summary>Awards and citations, oldest first.</summary>
    public IEnumerable<Recognition> Recognitions => History.OfType<Recognition>().OrderBy(recognition => recognition.On);

    /// <summary>Records what was reached.</summary>
    public Milestone Reach(FuzzyDate on, string title, string? story, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleToRecording(on, at));
        var milestone = new Milestone(Id, on, title, story);
        history.Add(milestone);
        Raise(new MilestoneReached(Id, milestone.Id, by, at));
        return milestone;
    }

    /// <summary>Corrects a milestone.</summary>
    public void Correct(Milestone milestone, FuzzyDate on, string title, string? story, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleToRecording(on, at));
        milestone.Set(on, title, story);
        Raise(new AllianceEdited(Id, Edit.Milestones, by, at, milestone.Id));
    }

    /// <summary>Records an award or a citation, with its source (003:6).</summary>
    public Recognition Receive(FuzzyDate on, string title, string source, string? link, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleToRecording(on, at));
        var recognition = new Recognition(Id, on, title, source, link);
        history.Add(recognition);
        Raise(new AllianceEdited(Id, Edit.Recognitions, by, at, recognition.Id));
        return recognition;
    }

    /// <summary>Corrects an award or a citation.</summary>
    public void Correct(Recognition recognition, FuzzyDate on, string title, string source, string? link, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleToRecording(on, at));
        recognition.Set(on, title, source, link);
        Raise(new AllianceEdited(Id, Edit.Recognitions, by, at, recognition.Id));
    }

    /// <summary>Takes back a milestone or a recognition that was recorded in error; the audit log keeps that it was.</summary>
    public void Withdraw(HistoryEntry entry, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? (entry is LifeStep ? "Die Schritte im Leben eines Bündnisses bleiben stehen." : null));
        Whole(history, nameof(History)).Remove(entry);
        Raise(new AllianceEdited(Id, entry is Milestone ? Edit.Milestones : Edit.Recognitions, by, at, entry.Id));
    }

    private static string? ObstacleToRecording(FuzzyDate on, DateTimeOffset at) =>
        on.IsAfter(at.BerlinDay) ? "Dieses Datum liegt in der Zukunft. Hier steht, was schon erreicht ist." : null;
}
