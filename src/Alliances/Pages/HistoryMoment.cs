namespace Buendnisnetz.Alliances.Pages;

/// <summary>A moment on the timeline of an alliance: founding, milestone, recognition, end.</summary>
internal sealed record HistoryMoment(FuzzyDate On, string Kind, string Title, string? Story, string? Source = null, string? Link = null)
{
    /// <summary>The timeline, newest first.</summary>
    public static IReadOnlyList<HistoryMoment> Of(Alliance alliance) =>
        [.. alliance.History.Select(entry => Of(entry)).Append(Founding(alliance)).OfType<HistoryMoment>().OrderByDescending(moment => moment.On)];

    private static HistoryMoment? Founding(Alliance alliance) => alliance.FoundedOn is { } on
        ? new(on, "founding", alliance.FoundedAt is { } place ? $"Gründung: {place}" : "Gründung", Initiative(alliance))
        : null;

    private static string? Initiative(Alliance alliance) => alliance.Initiators.Count == 0
        ? null
        : $"Auf Initiative von: {string.Join(", ", alliance.Initiators.Select(initiator => initiator.NameThen(alliance.FoundedOn)))}";

    private static HistoryMoment? Of(HistoryEntry entry) => entry switch
    {
        Milestone milestone => new(milestone.On, "milestone", milestone.Title, milestone.Story),
        Recognition recognition => new(recognition.On, "recognition", recognition.Title, null, recognition.Source, recognition.Link),
        LifeStep { State: LifeState.Ended } end => new(end.On, "end", "Ende der Bündnisarbeit", end.Reason),
        _ => null,
    };
}
