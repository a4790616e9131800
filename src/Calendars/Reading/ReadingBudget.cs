namespace Buendnisnetz.Calendars;

/// <summary>
/// How much of a calendar is read: each entry and each day of one that comes again counts, so that no file keeps the house busy.
/// </summary>
internal sealed class ReadingBudget
{
    /// <summary>More than any team looks through.</summary>
    public const int Most = 10_000;

    private int left = Most;

    /// <summary>What is said where a calendar was too much.</summary>
    public static SpoiledEntry Spent { get; } = new("Ein sehr großer Kalender", $"Wir lesen {Most.ToString("N0", German.Culture)} Einträge "
        + "und Wiederholungen; was danach kommt, fehlt hier. Viele Kalender bieten eine Auswahl an, zum Beispiel nur die kommenden "
        + "Termine; bitte nehmen Sie deren Adresse.");

    /// <summary>Whether something was left out.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Whether one more may be read.</summary>
    public bool Take()
    {
        if (left == 0) IsSpent = true;
        else left--;
        return !IsSpent;
    }
}
