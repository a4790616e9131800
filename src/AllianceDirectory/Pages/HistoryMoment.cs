using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>A moment on the timeline of an alliance: founding, milestone, recognition, pause, restart, end, re-founding.</summary>
internal sealed record HistoryMoment(FuzzyDate On, string Kind, string Title, string? Story, string? Source = null, string? Link = null)
{
    /// <summary>The timeline, newest first.</summary>
    public static IReadOnlyList<HistoryMoment> Of(Alliance alliance) =>
        [.. alliance.History.OrderBy(entry => entry is LifeStep step ? step.Number : 0).Select(entry => Of(entry))
            .Prepend(Founding(alliance)).OfType<HistoryMoment>().Reverse().OrderByDescending(moment => moment.On)];

    private static HistoryMoment? Founding(Alliance alliance) => alliance.FoundedOn is { } on
        ? new(on, "founding", alliance.FoundedAt is { } place ? $"Gründung: {place}" : "Gründung", Initiative(alliance))
        : null;

    private static string? Initiative(Alliance alliance) => alliance.Initiators.Count == 0
        ? null
        : $"Auf Initiative von: {string.Join(", ", alliance.Initiators.Select(initiator => initiator.NameThen(alliance.FoundedOn)))}";

    private static HistoryMoment? Of(LifeStep step) => step.State switch
    {
        LifeState.CreativePause => new(step.On, "pause", "Kreative Pause", step.Because),
        LifeState.Ended => new(step.On, "end", "Ende der Bündnisarbeit", step.Because),
        LifeState.Active when step.Number > 3 || step.Reason is not null => new(step.On, "resumed", "Wieder an der Arbeit", step.Reason),
        LifeState.Founding when step.Number > 2 => new(step.On, "refounded", "Neu gegründet", step.Reason),
        _ => null,
    };

    private static HistoryMoment? Of(HistoryEntry entry) => entry switch
    {
        Milestone milestone => new(milestone.On, "milestone", milestone.Title, milestone.Story),
        Recognition recognition => new(recognition.On, "recognition", recognition.Title, null, recognition.Source, recognition.Link),
        LifeStep { IsPublic: true } step => Of(step),
        _ => null,
    };
}
