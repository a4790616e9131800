namespace Buendnisnetz.Events;

/// <summary>What an item of a programme says of itself.</summary>
/// <param name="Kind">What kind of item.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">What it is about, in a few sentences.</param>
/// <param name="Questions">Its guiding questions, one a line.</param>
/// <param name="Room">Where it is, within the house.</param>
/// <param name="Least">With fewer people it is not held; only for workshops.</param>
/// <param name="Most">How many places it has; null where nobody needs one.</param>
/// <param name="ExampleTitle">A practice example that belongs to it.</param>
/// <param name="ExampleAddress">Where the example is to be read: in the web, or a page of the house.</param>
public sealed record SessionProfile(
    SessionKind Kind, string Title, string Lead = "", string Questions = "", string? Room = null, int? Least = null, int? Most = null,
    string? ExampleTitle = null, string? ExampleAddress = null)
{
    /// <summary>More places than any house has.</summary>
    public const int MostPlaces = 100_000;

    /// <summary>What contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Title)) yield return new(nameof(Title), "Bitte geben Sie einen Titel an.");
        if (Most is <= 0 or > MostPlaces || Least is <= 0 or > MostPlaces)
            yield return new(Most is <= 0 or > MostPlaces ? nameof(Most) : nameof(Least),
                "Bitte geben Sie eine Zahl zwischen 1 und 100.000 an, oder nichts.");
        else if (Least > Most) yield return new(nameof(Least), "Das sind mehr, als Plätze da sind.");
        if (Least is not null && Most is null) yield return new(nameof(Most), "Bitte sagen Sie auch, wie viele Plätze es gibt.");
        if (Most is not null && Kind != SessionKind.Workshop)
            yield return new(nameof(Most), "Plätze lassen sich nur in Workshops buchen. Bitte lassen Sie das Feld sonst leer.");
        foreach (var objection in ExampleObjections()) yield return objection;
    }

    /// <summary>Where the example is to be read, complete; null where there is none or it is no address.</summary>
    public string? Example => ExampleAddress?.Trim() is not { Length: > 0 } typed ? null
        : IsOwnPath(typed) ? typed : WebAddress.Of(typed);

    private IEnumerable<Objection> ExampleObjections()
    {
        var (title, address) = (!string.IsNullOrWhiteSpace(ExampleTitle), !string.IsNullOrWhiteSpace(ExampleAddress));
        if (title && !address) yield return new(nameof(ExampleAddress), "Bitte sagen Sie, wo das Beispiel zu finden ist.");
        if (address && !title) yield return new(nameof(ExampleTitle), "Bitte sagen Sie, wie das Beispiel heißt.");
        if (address && Example is null) yield return new(nameof(ExampleAddress), WebAddress.Obstacle);
    }

    private static bool IsOwnPath(string typed) => typed[0] == '/' && !typed.StartsWith("//", StringComparison.Ordinal)
        && !typed.Any(letter => char.IsWhiteSpace(letter) || letter == '\\');
}
