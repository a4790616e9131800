namespace Buendnisnetz.Alliances;

/// <summary>Why an alliance rests or ends; several may be true at once (003:8-9).</summary>
[Flags]
public enum LifeReason
{
    /// <summary>None is given.</summary>
    None = 0,

    /// <summary>Partners have other priorities for the time being.</summary>
    OtherPriorities = 1,

    /// <summary>Time, staff or money is missing.</summary>
    LackOfResources = 2,

    /// <summary>The person who ran it has left or leaves.</summary>
    StaffChange = 4,

    /// <summary>Everybody carries the topic on as a part of their own work.</summary>
    CarriedOnByAll = 8,

    /// <summary>It gathers itself anew.</summary>
    Reorientation = 16,

    /// <summary>It has reached what it was founded for.</summary>
    GoalsReached = 32,

    /// <summary>It joins another alliance or another body.</summary>
    Merger = 64,
}

/// <summary>Reasons in words.</summary>
public static class LifeReasonWords
{
    /// <summary>The reasons for which an alliance pauses, as one chooses them.</summary>
    public static IReadOnlyList<LifeReason> ForPausing { get; } =
        [LifeReason.OtherPriorities, LifeReason.LackOfResources, LifeReason.StaffChange, LifeReason.CarriedOnByAll,
            LifeReason.Reorientation];

    /// <summary>The reasons for which an alliance ends, as one chooses them.</summary>
    public static IReadOnlyList<LifeReason> ForEnding { get; } =
        [LifeReason.GoalsReached, LifeReason.Merger, LifeReason.CarriedOnByAll, LifeReason.OtherPriorities, LifeReason.LackOfResources,
            LifeReason.StaffChange];

    private static readonly LifeReason[] All = [.. Enum.GetValues<LifeReason>().Where(reason => reason != LifeReason.None)];

    extension(LifeReason reasons)
    {
        /// <summary>The German words of those it contains.</summary>
        public IReadOnlyList<string> Labels => [.. All.Where(reason => reasons.HasFlag(reason)).Select(Word)];
    }

    private static string Word(LifeReason reason) => reason switch
    {
        LifeReason.OtherPriorities => "andere Schwerpunkte bei den Partnern",
        LifeReason.LackOfResources => "fehlende Ressourcen",
        LifeReason.StaffChange => "Personalwechsel",
        LifeReason.CarriedOnByAll => "das Thema läuft als Querschnittsaufgabe weiter",
        LifeReason.Reorientation => "Neuausrichtung",
        LifeReason.GoalsReached => "die Ziele sind erreicht",
        _ => "Zusammenschluss",
    };
}
