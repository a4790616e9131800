namespace Buendnisnetz.Library;

/// <summary>The slots of pages about a material.</summary>
public static class LibrarySlots
{
    /// <summary>On its page, below what is handed out.</summary>
    public static Slot<Material> Page { get; } = new();

    /// <summary>Where its team works on it: an entry among its parts.</summary>
    public static Slot<Material> Edit { get; } = new();
}

/// <summary>Whom a module above tells of a new edition in its own words: they hear of it once, from there.</summary>
/// <param name="People">Those whom it tells: of this material, this edition, at this moment.</param>
public sealed record ToldOfEdition(Func<Db, Guid, int, DateTimeOffset, CancellationToken, Task<IReadOnlyList<Guid>>> People);
