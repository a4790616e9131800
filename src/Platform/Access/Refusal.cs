namespace Buendnisnetz.Platform;

/// <summary>
/// The domain says no, with a German sentence the person can act on. Pages ask for the obstacle first and
/// show it; where two people act at once the verb throws this, and the page shows the same sentence.
/// </summary>
public sealed class Refusal : Exception
{
    /// <summary>Refuses with the sentence to show.</summary>
    public Refusal(string sentence) : base(sentence) { }

    /// <summary>The status that goes with it: what was sent cannot be taken (422), unless the lack is on our side.</summary>
    public int Status { get; init; } = 422;

    /// <summary>Refuses where there is an obstacle; passes where there is none.</summary>
    public static void On(string? obstacle)
    {
        if (obstacle is not null) throw new Refusal(obstacle);
    }
}
