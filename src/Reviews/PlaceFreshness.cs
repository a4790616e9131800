namespace Buendnisnetz.Reviews;

/// <summary>How fresh the public facts of a place are.</summary>
/// <param name="PlaceId">The place.</param>
/// <param name="Facts">How many facts it looks after.</param>
/// <param name="Due">How many of them somebody should look at: not checked for longer than their interval, or doubted since.</param>
/// <param name="Unanswered">How many questions have come to the last without an answer.</param>
/// <param name="Doubts">How many people have said that something is not right, and wait.</param>
public sealed record PlaceFreshness(Guid PlaceId, int Facts, int Due, int Unanswered, int Doubts)
{
    /// <summary>Before anything is counted.</summary>
    public static PlaceFreshness Unknown { get; } = new(Guid.Empty, 0, 0, 0, 0);

    /// <summary>The share of facts that are fresh, in percent; 100 where there are none.</summary>
    public int Percent => Facts == 0 ? 100 : (Facts - Due) * 100 / Facts;

    /// <summary>Whether all facts are fresh: the share is full exactly then.</summary>
    public bool IsFresh => Due == 0;

    /// <summary>"7 von 9 Angaben aktuell".</summary>
    public string Sentence => Facts == 0 ? "keine Angaben" : $"{Facts - Due} von {German.Count(Facts, "Angabe", "Angaben")} aktuell";
}
