namespace Buendnisnetz.Projects;

/// <summary>Something that a project needs: a leaflet, a room, twelve bicycles; with the page where it is found, if there is one.</summary>
/// <param name="What">What it is.</param>
/// <param name="Address">Where it is found, with https://; null where nobody has said.</param>
/// <param name="DoneAt">Since when it is there, in UTC; null while it is not.</param>
public sealed record MaterialItem(string What, string? Address = null, DateTimeOffset? DoneAt = null) : Tick(What, DoneAt)
{
    /// <summary>What is missing or cannot be, of a row as it was typed.</summary>
    public static IEnumerable<Objection> Objections(string? what, string? address)
    {
        if (string.IsNullOrWhiteSpace(what)) yield return new(nameof(What), "Bitte schreiben Sie, was gebraucht wird.");
        if (!string.IsNullOrWhiteSpace(address) && WebAddress.Of(address.Trim()) is null)
            yield return new(nameof(Address), WebAddress.Obstacle);
    }

    /// <summary>Why these cannot be a list of materials; null where they can.</summary>
    public static string? ObstacleTo(IReadOnlyList<MaterialItem> items) =>
        Tick.ObstacleTo(items) ?? items.SelectMany(one => Objections(one.What, one.Address)).FirstOrDefault()?.Sentence;
}
